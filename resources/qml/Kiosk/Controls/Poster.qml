import QtQuick

// A solid button: icon, words.
Tap {
    id: root

    required property string title
    property string sign: ""
    property color colour: Theme.ink
    property real titleSize: Theme.subheading

    readonly property bool trailing: sign === "arrow-right" // what leads on points onward

    name: title
    leftPadding: 4 * Theme.step
    rightPadding: 4 * Theme.step
    topPadding: 2 * Theme.step
    bottomPadding: 2 * Theme.step

    background: Rectangle {
        color: root.colour
    }

    contentItem: Item {
        implicitWidth: words.implicitWidth + (glyph.visible ? glyph.width + 2 * Theme.step : 0)
        implicitHeight: words.implicitHeight

        Icon {
            id: glyph

            anchors.verticalCenter: parent.verticalCenter
            anchors.right: root.trailing ? parent.right : undefined
            visible: root.sign !== ""
            name: root.sign
            color: Theme.on(root.colour)
            font.pixelSize: root.titleSize * 1.25
        }

        Headline {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: glyph.visible && !root.trailing ? glyph.right : parent.left
            anchors.right: glyph.visible && root.trailing ? glyph.left : parent.right
            anchors.leftMargin: glyph.visible && !root.trailing ? 2 * Theme.step : 0
            anchors.rightMargin: glyph.visible && root.trailing ? 2 * Theme.step : 0
            text: root.title
            centred: true
            fits: false
            color: Theme.on(root.colour)
            size: root.titleSize
            leading: 1
            Accessible.ignored: true
        }
    }
}
