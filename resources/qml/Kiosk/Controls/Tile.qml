import QtQuick

// An entry in a grid: picture, a rule in its pillar's colour, where and what, title.
Tap {
    id: root

    required property var card // a Card value
    property bool there: true // off: kept in reserve, without its picture
    property real pictureHeight: 320 * Theme.u

    readonly property string over: [card.label, card.place].filter(part => part !== "").join(" · ")

    name: over === "" ? card.title : card.title + ", " + over
    visible: there
    padding: 0

    background: Rectangle {
        color: Theme.paper
    }

    contentItem: Item {
        implicitHeight: root.pictureHeight + words.implicitHeight + 4 * Theme.step

        PictureView {
            id: view

            width: parent.width
            height: root.pictureHeight
            picture: root.there ? root.card.picture : null
            ground: Theme.owned(root.card.colour)
        }

        Rule {
            anchors.bottom: view.bottom
            width: parent.width
            height: Theme.step
            color: Theme.owned(root.card.colour)
        }

        Column {
            id: words

            anchors.top: view.bottom
            anchors.topMargin: 2 * Theme.step
            width: parent.width
            spacing: Theme.step / 2

            Copy {
                width: parent.width
                visible: root.over !== ""
                text: root.over
                color: Theme.softInk
                font.pixelSize: Theme.small
                font.weight: Font.Medium
                leading: 1.26
                Accessible.ignored: true
            }

            Headline {
                objectName: "title"
                width: parent.width
                text: root.card.title
                size: Theme.subheading
                leading: 1
                Accessible.ignored: true
            }
        }
    }
}
