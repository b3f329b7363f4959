import QtQuick

// A place in the bar at the foot of the screen.
Tap {
    id: root

    required property string title
    required property string sign
    property bool current: false
    property bool calling: false // there is more than one sees
    property color colour: Theme.sun

    readonly property color inkOn: current ? Theme.on(colour) : calling ? Theme.sun : Theme.paperShade

    name: title
    padding: 0

    Accessible.selected: current

    background: Rectangle {
        visible: root.current
        color: root.colour
    }

    contentItem: Item {
        Grid {
            anchors.centerIn: parent
            columns: Theme.portrait ? 1 : 2
            columnSpacing: 1.5 * Theme.step
            rowSpacing: Theme.step
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter
            opacity: root.enabled ? 1 : 0.35

            Icon {
                id: glyph

                name: root.sign
                color: root.inkOn
                font.pixelSize: Math.max(46 * Theme.u, Theme.small * 1.5)
            }

            Copy {
                width: Math.min(implicitWidth, root.width - Theme.step - (Theme.portrait ? 0 : glyph.width + 1.5 * Theme.step))
                text: root.title
                color: root.inkOn
                horizontalAlignment: Text.AlignHCenter
                leading: 1.2
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 16 * Theme.u
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
        }
    }
}
