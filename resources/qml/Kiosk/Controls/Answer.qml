import QtQuick

// How a control answers: it darkens under the finger, and a ring shows that the keys act on it.
Item {
    id: root

    required property bool pressed
    required property bool focused

    Rectangle {
        anchors.fill: parent
        visible: root.pressed
        color: Theme.ink
        opacity: 0.16
    }

    // two colours, so that the ring stands out on any background
    Rectangle {
        anchors.fill: parent
        visible: root.focused
        color: "transparent"
        border.color: Theme.ink
        border.width: Theme.focusWidth * 2
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.focusWidth * 0.5
        visible: root.focused
        color: "transparent"
        border.color: Theme.white
        border.width: Theme.focusWidth
    }
}
