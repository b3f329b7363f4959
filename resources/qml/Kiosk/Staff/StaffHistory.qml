pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// The last syncs, day by day.
Item {
    id: root

    required property Staff staff
    readonly property alias page: page

    StaffTitle {
        id: head

        title: qsTr("History")
        line: root.staff.attempts === 0 ? qsTr("There has been no sync yet.") : qsTr("The last %n sync(s)", "", root.staff.attempts)
        ground: Theme.pillars[1]
    }

    PageFlick {
        id: page

        objectName: "page"
        x: Theme.portrait ? 0 : head.width
        y: Theme.portrait ? head.height : 0
        width: parent.width - x
        height: parent.height - y
        bottomMargin: Theme.margin

        Repeater {
            model: root.staff.history

            AttemptRow {
                required property var row

                x: Theme.margin
                width: page.width - 2 * Theme.margin
                attempt: row
            }
        }
    }
}
