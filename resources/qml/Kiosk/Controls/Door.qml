import QtQuick

// A picture one walks through: picture above, title and a line below.
Tap {
    id: root

    required property string title
    property string line: ""
    property var picture: null
    property color colour: Theme.ink
    property real pictureHeight: 150 * Theme.u

    name: line === "" ? title : title + ", " + line
    padding: 0

    background: Rectangle {
        color: Theme.paper
    }

    contentItem: Item {
        implicitHeight: root.pictureHeight + words.implicitHeight + 5 * Theme.step

        PictureView {
            id: view

            width: parent.width
            height: root.pictureHeight
            picture: root.picture
            ground: root.colour
        }

        Column {
            id: words

            anchors.top: view.bottom
            anchors.topMargin: 3 * Theme.step
            x: 3 * Theme.step
            width: parent.width - 5 * Theme.step
            spacing: Theme.step / 2

            Headline {
                width: parent.width
                text: root.title
                size: Theme.subheading
                leading: 1
                Accessible.ignored: true
            }

            Copy {
                width: parent.width
                visible: root.line !== ""
                text: root.line
                color: Theme.softInk
                font.pixelSize: Theme.small
                leading: 1.26
                Accessible.ignored: true
            }
        }
    }
}
