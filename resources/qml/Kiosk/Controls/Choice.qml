import QtQuick

// One of several: an option of a filter, a text size.
Tap {
    id: root

    required property string title
    property string note: ""
    property bool opens: false // leads to more choices
    property string sign: ""
    property real letters: Theme.label
    property bool chosen: false
    property color colour: Theme.ink
    property bool coloured: false // filled with its colour, chosen or not

    readonly property bool filled: chosen || coloured

    name: note === "" ? title : title + ", " + note
    implicitHeight: Math.max(Theme.touchSmall, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: 3 * Theme.step
    rightPadding: 3 * Theme.step
    topPadding: 2 * Theme.step
    bottomPadding: 2 * Theme.step
    checkable: false

    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen

    background: Rectangle {
        color: root.filled ? root.colour : Theme.paperShade

        // the chosen one: more than a colour tells it
        Rectangle {
            width: 2 * Theme.step
            height: parent.height
            visible: root.chosen && root.coloured
            color: Theme.on(root.colour)
        }
    }

    contentItem: Item {
        implicitWidth: (glyph.visible ? glyph.implicitWidth : 0) + words.implicitWidth + (count.visible ? count.implicitWidth : 0) + (arrow.visible ? arrow.implicitWidth : 0)
        implicitHeight: words.implicitHeight

        Icon {
            id: glyph

            anchors.verticalCenter: parent.verticalCenter
            visible: name !== ""
            rightPadding: 2 * Theme.step
            name: root.chosen ? "check" : root.sign
            color: root.filled ? Theme.on(root.colour) : Theme.ink
        }

        Copy {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: glyph.visible ? glyph.right : parent.left
            anchors.right: count.visible ? count.left : arrow.visible ? arrow.left : parent.right
            text: root.title
            color: root.filled ? Theme.on(root.colour) : Theme.ink
            font.pixelSize: root.letters
            font.weight: Font.DemiBold
            leading: 1.24
            Accessible.ignored: true
        }

        Icon {
            id: arrow

            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            leftPadding: 2 * Theme.step
            visible: root.opens
            name: "chevron-down"
            color: words.color
        }

        Copy {
            id: count

            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            leftPadding: 2 * Theme.step
            visible: root.note !== "" && !root.opens
            text: root.note
            color: words.color
            opacity: 0.75
            font.pixelSize: Theme.label
            leading: 1.24
            Accessible.ignored: true
        }
    }
}
