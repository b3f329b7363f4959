pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// Nothing can be shown: say so, and where people help.
Rectangle {
    id: root

    required property string contact

    color: Theme.paper

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.margin

        Rule {
            width: parent.width
            height: 3 * Theme.step
            color: Theme.pillars[2]
        }

        Repeater {
            model: ["Cette borne est en pause", "Deze zuil is even buiten dienst", "This kiosk is taking a break", "Diese Säule macht gerade Pause"]

            Headline {
                required property string modelData
                required property int index

                width: parent.width
                text: modelData
                size: index === 0 ? Theme.title : Theme.heading
            }
        }

        Copy {
            width: parent.width
            visible: text !== ""
            text: root.contact
            font.pixelSize: Theme.lead
            font.weight: Font.DemiBold
        }
    }
}
