import QtQuick
import Kiosk.Controls

// Is someone still there? One big answer, and time to give it.
FocusScope {
    id: root

    required property int secondsLeft
    required property int countdown

    signal continued
    signal ended

    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
        opacity: 0.8
    }

    Tap {
        anchors.fill: parent
        activeFocusOnTab: false
        name: qsTr("Continue")
        onClicked: root.continued()
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: words.implicitHeight + 2 * Theme.margin
        color: Theme.paper

        // the time that is left, as a line that grows shorter
        Rectangle {
            width: parent.width * root.secondsLeft / root.countdown
            height: 3 * Theme.step
            color: Theme.sun
        }

        Column {
            id: words

            x: Theme.margin
            y: Theme.margin * 1.3
            width: parent.width - 2 * Theme.margin
            spacing: 4 * Theme.step

            Item {
                width: parent.width
                height: Math.max(question.implicitHeight, seconds.implicitHeight)

                Headline {
                    id: question

                    width: parent.width - seconds.width - Theme.margin
                    text: qsTr("Are you still there?")

                    Accessible.role: Accessible.AlertMessage
                }

                Headline {
                    id: seconds

                    anchors.right: parent.right
                    fits: false
                    text: root.secondsLeft
                    color: Theme.pillars[2]
                    size: Theme.display * 1.2
                    Accessible.ignored: true
                }
            }

            Copy {
                width: parent.width
                text: qsTr("The kiosk starts over in %n second(s).", "", root.secondsLeft)
                font.pixelSize: Theme.lead
            }

            Poster {
                objectName: "idle_continue"
                width: parent.width
                height: Theme.touch * 1.8
                focus: true
                title: qsTr("Continue")
                sign: "gesture-tap"
                titleSize: Theme.heading * 1.25
                colour: Theme.pillars[0]
                onClicked: root.continued()
            }

            Poster {
                objectName: "idle_end"
                width: parent.width
                title: qsTr("Start over")
                sign: "restart"
                colour: Theme.paperShade
                onClicked: root.ended()
            }
        }
    }
}
