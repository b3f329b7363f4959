pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// A stripe that does something; what cannot be taken back asks for a second tap below it.
Column {
    id: root

    required property string action
    required property string title
    property string line: ""
    property string sign: ""
    property color colour: Theme.ink
    property bool able: true
    property bool faint: !able
    property string consequence: "" // what the second tap would do; empty: none is asked for
    property string yes: ""
    property bool asked: false

    signal chosen
    signal confirmed
    signal dismissed

    Tap {
        id: stripe

        readonly property color inkOn: Theme.on(root.colour)

        objectName: "staff_" + root.action
        width: parent.width
        height: Math.max((Theme.portrait ? 140 : 116) * Theme.u, implicitHeight)
        enabled: root.able
        name: root.line === "" ? root.title : root.title + ", " + root.line
        leftPadding: Theme.margin
        rightPadding: Theme.margin
        topPadding: 3 * Theme.step
        bottomPadding: 3 * Theme.step
        onClicked: root.asked ? root.dismissed() : root.chosen()

        background: Rectangle {
            color: root.colour
        }

        contentItem: Item {
            implicitHeight: words.implicitHeight
            opacity: root.faint ? 0.4 : 1

            Icon {
                id: glyph

                anchors.verticalCenter: parent.verticalCenter
                width: 92 * Theme.u
                horizontalAlignment: Text.AlignLeft
                name: root.sign
                color: stripe.inkOn
                font.pixelSize: Theme.heading * 1.15
            }

            Column {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                anchors.left: glyph.right
                anchors.right: arrow.left
                anchors.rightMargin: Theme.gap
                spacing: Theme.step / 2

                Headline {
                    width: parent.width
                    text: root.title
                    centred: root.line === ""
                    color: stripe.inkOn
                    leading: 1
                    size: Theme.subheading
                    Accessible.ignored: true
                }

                Copy {
                    width: parent.width
                    visible: root.line !== ""
                    text: root.line
                    color: stripe.inkOn
                    font.pixelSize: Theme.small
                    leading: 1.26
                    Accessible.ignored: true
                }
            }

            Icon {
                id: arrow

                anchors.verticalCenter: parent.verticalCenter
                anchors.right: parent.right
                visible: root.able || root.faint
                name: root.consequence === "" ? "arrow-right" : root.asked ? "chevron-up" : "chevron-down"
                color: stripe.inkOn
            }
        }
    }

    Loader {
        width: parent.width
        active: root.asked
        visible: active
        sourceComponent: StaffQuestion {
            question: root.consequence
            yes: root.yes
            onConfirmed: root.confirmed()
            onDismissed: root.dismissed()
        }
    }
}
