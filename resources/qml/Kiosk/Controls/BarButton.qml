import QtQuick

// A place in the bar at the foot of the screen.
Tap {
    id: root

    required property string title
    required property string sign
    property bool current: false
    property color colour: Theme.sun

    name: title
    padding: 0

    Accessible.selected: current

    background: Item {
        Rectangle {
            width: parent.width
            height: Theme.step
            color: root.colour
            visible: root.current
        }
    }

    contentItem: Item {
        Column {
            anchors.centerIn: parent
            width: parent.width - Theme.step
            spacing: Theme.step
            opacity: root.enabled ? 1 : 0.35

            Icon {
                width: parent.width
                name: root.sign
                color: root.current ? Theme.white : Theme.paperShade
                font.pixelSize: 46 * Theme.u
            }

            Copy {
                width: parent.width
                text: root.title
                color: root.current ? Theme.white : Theme.paperShade
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 18 * Theme.u
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
        }
    }
}
