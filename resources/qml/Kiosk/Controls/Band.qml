import QtQuick

// A stripe in a colour that leads somewhere: number or line above, title, arrow.
Tap {
    id: root

    required property string title
    property string over: ""
    property string numeral: ""
    property color colour: Theme.ink
    property int titleSize: Theme.large || !Theme.portrait ? Theme.subheading : Theme.subheading * 1.1

    readonly property color inkOn: Theme.on(colour)

    name: over === "" ? title : over + ": " + title
    leftPadding: Theme.margin
    rightPadding: Theme.margin
    topPadding: 3 * Theme.step
    bottomPadding: 3 * Theme.step

    background: Rectangle {
        color: root.colour
    }

    contentItem: Item {
        implicitHeight: words.implicitHeight

        Headline {
            id: digit

            anchors.verticalCenter: parent.verticalCenter
            visible: root.numeral !== ""
            width: visible ? 92 * Theme.u : 0
            text: root.numeral
            centred: true
            color: Qt.tint(root.colour, Qt.alpha(root.inkOn, 0.62))
            size: Theme.heading * 1.15
            Accessible.ignored: true
        }

        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: digit.right
            anchors.right: arrow.left
            anchors.rightMargin: Theme.gap
            spacing: Theme.step / 2

            Copy {
                width: parent.width
                visible: root.over !== ""
                text: root.over
                color: root.inkOn
                font.pixelSize: Theme.label
                leading: 1.26
                Accessible.ignored: true
            }

            Headline {
                width: parent.width
                text: root.title
                centred: root.over === ""
                color: root.inkOn
                leading: 1
                size: root.titleSize
                Accessible.ignored: true
            }
        }

        Icon {
            id: arrow

            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            name: "arrow-right"
            color: root.inkOn
        }
    }
}
