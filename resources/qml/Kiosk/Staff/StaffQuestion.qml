import QtQuick
import Kiosk.Controls

// What a second tap would do, and the way back.
Rectangle {
    id: root

    required property string question
    required property string yes

    signal confirmed
    signal dismissed

    implicitHeight: words.implicitHeight + 8 * Theme.step
    color: Theme.paperShade

    Column {
        id: words

        x: Theme.margin
        y: 4 * Theme.step
        width: parent.width - 2 * Theme.margin
        spacing: 3 * Theme.step

        Copy {
            width: parent.width
            text: root.question
            leading: 1.3
            Accessible.role: Accessible.AlertMessage
        }

        Grid {
            id: answers

            readonly property bool beside: !Theme.portrait && !Theme.large
            readonly property real part: beside ? (width - spacing) * 0.6 : width
            readonly property real rest: beside ? width - part - spacing : width

            width: parent.width
            columns: beside ? 2 : 1
            spacing: Theme.gap

            Poster {
                objectName: "staff_yes"
                width: answers.part
                title: root.yes
                sign: "check"
                colour: Theme.pillars[2]
                onClicked: root.confirmed()
            }

            Poster {
                objectName: "staff_no"
                width: answers.rest
                height: answers.beside ? Math.max(implicitHeight, answers.children[0].height) : implicitHeight
                title: qsTr("No, do nothing")
                sign: "close"
                colour: Theme.paper
                onClicked: root.dismissed()
            }
        }
    }
}
