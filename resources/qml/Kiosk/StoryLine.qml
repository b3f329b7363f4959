import QtQuick
import Kiosk.Controls

// One line on the sky of a picture, leading to its page.
Tap {
    id: root

    required property string title

    name: title
    padding: 0

    contentItem: Row {
        spacing: 1.5 * Theme.step

        Headline {
            anchors.verticalCenter: parent.verticalCenter
            fits: false
            centred: true
            text: root.title
            size: Math.max(38 * Theme.u, Theme.largeFloor) // as large as the sky allows
            leading: 1
            Accessible.ignored: true
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "arrow-right"
            font.pixelSize: 38 * Theme.u
        }
    }
}
