import QtQuick

// An entry in a list: a small picture, title, its sentence.
Tap {
    id: root

    required property var card // a Card value
    property bool there: true // off: kept in reserve, without its picture
    property color ground: Theme.paper
    property bool summarised: true

    readonly property string over: [card.label, card.place].filter(part => part !== "").join(" · ")
    readonly property real pictureSize: 168 * Theme.u

    name: [card.title, over, summarised ? card.summary : ""].filter(part => part !== "").join(". ")
    visible: there
    topPadding: 2 * Theme.step
    bottomPadding: 2 * Theme.step
    leftPadding: 0
    rightPadding: 0

    background: Rectangle {
        color: root.ground

        Rule {
            width: parent.width
            height: Math.max(2, 3 * Theme.u)
        }
    }

    contentItem: Item {
        implicitHeight: Math.max(root.pictureSize, words.implicitHeight)

        PictureView {
            id: view

            anchors.verticalCenter: parent.verticalCenter
            width: root.pictureSize
            height: root.pictureSize
            picture: root.there ? root.card.picture : null
            ground: Theme.owned(root.card.colour)
        }

        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: view.right
            anchors.leftMargin: 3 * Theme.step
            anchors.right: arrow.left
            anchors.rightMargin: Theme.gap
            spacing: Theme.step / 2

            Copy {
                width: parent.width
                visible: text !== ""
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

            Copy {
                width: parent.width
                visible: root.summarised && text !== ""
                text: root.card.summary
                font.pixelSize: Theme.label
                leading: 1.32
                Accessible.ignored: true
            }
        }

        Icon {
            id: arrow

            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            name: "arrow-right"
        }
    }
}
