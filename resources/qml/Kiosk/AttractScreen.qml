pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// The region in pictures, until someone touches it. The first touch only wakes; a language can be chosen directly.
FocusScope {
    id: root

    required property Attract attract
    required property bool still // the theme would tell too late: an animation that ran at all leaves its trace

    readonly property real footHeight: Theme.portrait ? 380 * Theme.u : height
    readonly property real footWidth: Theme.portrait ? width : 560 * Theme.u
    readonly property real crossing: 24 // seconds that the picture drifts before it begins again
    readonly property real band: Math.max(Theme.touch * 1.6, 152 * Theme.u)

    signal woken(language: string)

    Tap {
        anchors.fill: parent
        name: qsTr("Begin")
        activeFocusOnTab: false
        onClicked: root.woken("")
    }

    Item {
        id: stage

        width: Theme.portrait ? parent.width : parent.width - root.footWidth
        height: Theme.portrait ? parent.height - foot.height : parent.height
        clip: true

        PictureView {
            id: picture

            // drifts by a fortieth of its width, and back with the next picture
            readonly property real drift: stage.width / 40

            property real seconds: 0

            x: root.still ? -drift : -2 * drift * (1 - seconds % root.crossing / root.crossing)
            width: stage.width + 2 * drift
            height: stage.height
            picture: root.attract.picture
            prompt: true
            decorative: false
            ground: Theme.sky

            // so slow a drift needs no more frames: at sixty a second the processor would draw all day for nobody
            Timer {
                interval: 40
                repeat: true
                running: !root.still && root.visible
                onTriggered: picture.seconds += interval / 1000
            }
        }

        // a caption of its own on a picture that has no calm sky
        Rectangle {
            visible: !root.attract.panorama
            width: parent.width
            height: words.height + 2 * Theme.margin
            anchors.bottom: parent.bottom
            color: Theme.paper
        }

        Headline {
            id: words

            x: Theme.margin
            y: root.attract.panorama ? Theme.margin : stage.height - height - Theme.margin
            width: parent.width - 2 * Theme.margin
            text: root.attract.title.replace(", ", ",\n")
            size: root.attract.panorama ? Theme.display * (Theme.portrait ? 1 : 0.84) : Theme.title
        }
    }

    Column {
        id: foot

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: root.footWidth
        height: Theme.portrait ? implicitHeight : parent.height

        Rectangle {
            width: parent.width
            height: Theme.portrait ? invitation.implicitHeight + 2 * Theme.margin : root.height - tongues.height
            color: Theme.ink

            Headline {
                id: invitation

                anchors.left: parent.left
                anchors.leftMargin: Theme.margin
                anchors.right: hand.left
                anchors.verticalCenter: parent.verticalCenter
                text: root.attract.invitation
                color: Theme.paper
                size: Theme.portrait ? Theme.heading * 1.3 : Theme.title * 0.8
            }

            Icon {
                id: hand

                anchors.right: parent.right
                anchors.rightMargin: Theme.margin
                anchors.verticalCenter: parent.verticalCenter
                name: "gesture-tap"
                color: Theme.sun
                font.pixelSize: (Theme.portrait ? 96 : 150) * Theme.u
            }
        }

        Grid {
            id: tongues

            width: parent.width
            columns: Theme.portrait ? tongueList.count : 1

            Repeater {
                id: tongueList

                model: root.attract.tongues

                Field {
                    required property var row
                    required property int index

                    objectName: "language_" + row.tag
                    width: tongues.width / tongues.columns
                    height: root.band
                    title: row.name
                    colour: Theme.pillars[index % Theme.pillars.length]
                    Accessible.role: Accessible.Button
                    onClicked: root.woken(row.tag)
                }
            }
        }
    }
}
