pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// As many signs as digits were typed.
Row {
    id: root

    required property StaffPin pin

    height: 40 * Theme.u
    spacing: 24 * Theme.u
    opacity: root.pin.looking ? 0.5 : 1

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%n digit(s) typed", "", root.pin.count)

    Repeater {
        model: Math.max(4, root.pin.count)

        Rectangle {
            required property int index

            width: root.height
            height: root.height
            radius: width / 2
            color: index < root.pin.count ? Theme.sun : "transparent"
            border.color: index < root.pin.count ? Theme.sun : Theme.paperShade
            border.width: Theme.rule
        }
    }
}
