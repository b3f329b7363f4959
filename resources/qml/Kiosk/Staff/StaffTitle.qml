import QtQuick
import Kiosk.Controls

// The title of a page: above it, or beside it on a wide screen.
Item {
    id: root

    required property string title
    property string line: ""
    required property color ground

    width: Theme.portrait ? parent.width : 520 * Theme.u
    height: Theme.portrait ? words.implicitHeight + 1.3 * Theme.margin + 1.1 * sky.disc : parent.height

    StaffSky {
        id: sky

        anchors.fill: parent
        ground: root.ground
        disc: 210 * Theme.u
        rise: 0.55
    }

    Column {
        id: words

        x: Theme.margin
        y: Theme.margin
        width: parent.width - 1.6 * Theme.margin
        spacing: Theme.step

        Headline {
            objectName: "title"
            width: parent.width
            text: root.title
            color: Theme.on(root.ground)
            size: Theme.portrait ? Theme.title : Theme.title * 0.8
        }

        Copy {
            width: parent.width
            visible: text !== ""
            text: root.line
            color: Theme.on(root.ground)
            font.pixelSize: Theme.lead * 0.92
            leading: 1.3
        }
    }
}
