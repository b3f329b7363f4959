import QtQuick
import Kiosk.Controls

// A fact on a line of its own: what it is on the left, the value on the right.
Item {
    id: root

    required property string label
    required property string value

    property real least: 76 * Theme.u // its height

    implicitHeight: Math.max(least, words.implicitHeight + 4 * Theme.step, answer.implicitHeight + 4 * Theme.step)

    Accessible.role: Accessible.StaticText
    Accessible.name: root.label + ": " + root.value

    Rule {
        width: parent.width
        height: Math.max(2, 3 * Theme.u)
    }

    Copy {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width * 0.4 - Theme.gap
        text: root.label
        color: Theme.softInk
        font.pixelSize: Theme.label
        leading: 1.26
        Accessible.ignored: true
    }

    Headline {
        id: answer

        anchors.verticalCenter: parent.verticalCenter
        x: parent.width * 0.4
        width: parent.width * 0.6
        text: root.value
        centred: lineCount === 1
        size: Theme.subheading * 0.94
        leading: 1.04
        Accessible.ignored: true
    }
}
