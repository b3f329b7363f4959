import QtQuick

// Shows which control the keys act on: two colours, so that it stands out on any background.
Item {
    id: root

    required property Item control

    anchors.fill: parent
    visible: control.activeFocus && (control as Tap)?.visualFocus !== false
    z: 10

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border.color: Theme.ink
        border.width: Theme.focusWidth * 2
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.focusWidth * 0.5
        color: "transparent"
        border.color: Theme.white
        border.width: Theme.focusWidth
    }
}
