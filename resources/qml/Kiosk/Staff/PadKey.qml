import QtQuick
import Kiosk.Controls

// A key of the PIN pad: a digit, or a sign.
Tap {
    id: root

    property string digit: ""
    property string sign: ""
    property color colour: Theme.paperShade
    property bool faint: false // does nothing for now

    name: digit
    padding: 0

    background: Rectangle {
        color: root.colour
    }

    contentItem: Item {
        opacity: root.enabled && !root.faint ? 1 : 0.3

        Headline {
            anchors.centerIn: parent
            visible: root.digit !== ""
            text: root.digit
            centred: true
            fits: false
            color: Theme.on(root.colour)
            size: Math.min(Theme.title, root.height * 0.6)
            Accessible.ignored: true
        }

        Icon {
            anchors.centerIn: parent
            visible: root.sign !== ""
            name: root.sign
            color: Theme.on(root.colour)
            font.pixelSize: Math.min(Theme.title * 0.8, root.height * 0.5)
        }
    }
}
