import QtQuick
import Kiosk.Controls
import Kiosk.Models

// A pillar floods the screen with its colour: giant numeral, title, what it is, its picture.
Item {
    id: root

    required property Entry entry
    required property var cover // a Picture value, or null
    required property bool there // off: kept in reserve, without words and picture

    readonly property color colour: Theme.owned(entry.colour)
    readonly property real pictureHeight: Theme.portrait ? 600 * Theme.u : Math.max(0, height - words.implicitHeight - 2.2 * Theme.margin)

    signal pictureOpened

    visible: there
    implicitHeight: words.implicitHeight + pictureHeight + 2.2 * Theme.margin

    Rectangle {
        width: parent.width
        height: parent.height
        color: root.colour
    }

    Headline {
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin * 0.6
        y: words.y + words.implicitHeight + Theme.margin - height * 0.9
        text: root.entry.number
        color: Theme.on(root.colour)
        opacity: 0.22
        fits: false
        size: 560 * Theme.u
        Accessible.ignored: true
    }

    Column {
        id: words

        x: Theme.margin
        y: Theme.margin * 1.2
        width: parent.width - 2 * Theme.margin
        spacing: 4 * Theme.step

        Headline {
            objectName: "title"
            width: parent.width * 0.7
            text: root.there ? root.entry.title : ""
            color: Theme.on(root.colour)
            size: Theme.title * (Theme.portrait ? 1 : 0.86)
        }

        Copy {
            width: parent.width * 0.72
            text: root.there ? root.entry.summary : ""
            color: Theme.on(root.colour)
            font.pixelSize: Theme.lead
            font.weight: Font.Medium
        }
    }

    Tap {
        objectName: "hero"
        anchors.bottom: parent.bottom
        width: parent.width
        height: root.pictureHeight
        visible: height > Theme.touch
        name: qsTr("Pictures: %1").arg(root.cover?.alt ?? "")
        onClicked: root.pictureOpened()

        background: PictureView {
            picture: root.there ? root.cover : null
            ground: root.colour
        }
        contentItem: Item {}
    }
}
