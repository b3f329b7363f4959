import QtQuick
import Kiosk.Controls

// One line on the sky of a picture, leading to its page.
Tap {
    id: root

    required property string title

    name: title
    padding: 0

    contentItem: Row {
        spacing: 2 * Theme.step

        Headline {
            anchors.verticalCenter: parent.verticalCenter
            fits: false
            centred: true
            text: root.title
            size: 42 * Theme.u // as large as the sky allows, also in large text
            leading: 1
            Accessible.ignored: true
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "arrow-right"
        }
    }
}
