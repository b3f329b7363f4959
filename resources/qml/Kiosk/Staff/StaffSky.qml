pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// A poster of nothing but sky and hills, in one colour: the day begins well, or not.
Item {
    id: root

    required property color ground
    property real rise: 1 // how far the sun is up, from 0 to 1
    property string numeral: "" // in the sun
    property string label: "" // above the numeral
    property bool night: false
    property real disc: 330 * Theme.u // the sun's width

    readonly property bool dark: Theme.on(root.ground) === Theme.white
    readonly property color light: night ? Theme.paperShade : dark ? Theme.sun : Theme.paper
    readonly property real horizon: height - 0.3 * disc

    Behavior on rise {
        NumberAnimation {
            duration: Theme.motion
            easing.type: Easing.OutCubic
        }
    }

    clip: true
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        color: root.ground
    }

    Repeater {
        model: 5

        Rectangle {
            required property int index

            width: root.width
            height: root.height * (0.78 - 0.15 * index)
            color: root.dark ? Theme.ink : Theme.white
            opacity: 0.07
        }
    }

    Repeater {
        model: root.night ? [[0.07, 0.64, 8], [0.17, 0.54, 5], [0.3, 0.6, 8], [0.41, 0.7, 5], [0.5, 0.52, 7], [0.93, 0.5, 6], [0.96, 0.66, 8]] : []

        Rectangle {
            required property var modelData // from left, from above, size

            x: root.width * modelData[0]
            y: root.height * modelData[1]
            width: modelData[2] * Theme.u
            height: width
            radius: width / 2
            color: root.light
        }
    }

    Rectangle {
        x: root.width - width - Theme.margin * 1.6
        y: root.horizon - (0.14 + 0.76 * root.rise) * height
        width: root.disc
        height: root.disc
        radius: root.disc / 2
        color: root.light

        Column {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: 0.01 * root.disc
            width: 0.8 * root.disc
            visible: root.numeral !== ""

            Copy {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: root.label
                color: Theme.ink
                font.pixelSize: Theme.small
                font.weight: Font.Medium
                leading: 1.1
                Accessible.ignored: true
            }

            Headline {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: root.numeral
                size: 0.42 * root.disc
                Accessible.ignored: true
            }
        }
    }

    Repeater {
        model: [
            {
                middle: 0.86,
                width: 1.1,
                top: 0.06,
                shade: 0.22
            },
            {
                middle: 0.18,
                width: 1.5,
                top: -0.16,
                shade: 0.3
            },
            {
                middle: 0.7,
                width: 1.9,
                top: 0.17,
                shade: 0.42
            }
        ]

        Rectangle {
            required property var modelData

            x: root.width * modelData.middle - width / 2
            y: root.horizon + modelData.top * root.disc
            width: Math.max(root.width, 2 * root.disc) * modelData.width
            height: width
            radius: width / 2
            color: Qt.tint(root.ground, Qt.rgba(Theme.ink.r, Theme.ink.g, Theme.ink.b, modelData.shade))
        }
    }
}
