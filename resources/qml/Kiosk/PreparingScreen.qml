import QtQuick
import Kiosk.Controls

// The first start: pictures and texts are being prepared.
Rectangle {
    id: root

    required property real progress // 0 to 1

    color: Theme.ink

    Column {
        anchors.centerIn: parent
        width: parent.width - 4 * Theme.margin
        spacing: Theme.margin

        Headline {
            width: parent.width
            text: qsTr("Getting ready for the first time")
            color: Theme.paper
        }

        Rectangle {
            width: parent.width
            height: 3 * Theme.step
            color: Theme.softInk

            Accessible.role: Accessible.ProgressBar
            Accessible.name: qsTr("%1 percent ready").arg(Math.round(root.progress * 100))

            Rectangle {
                width: parent.width * root.progress
                height: parent.height
                color: Theme.sun
            }
        }

        Copy {
            width: parent.width
            text: qsTr("This takes about a minute. The next start is immediate.")
            color: Theme.paperShade
            font.pixelSize: Theme.lead
        }
    }
}
