pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// One entry: its picture to the edges, a panel of paper with what it tells, a band that leads on.
Item {
    id: root

    required property Visit visit
    readonly property Flickable page: flick

    readonly property Entry entry: visit.entry
    readonly property color colour: Theme.owned(entry.colour)
    readonly property bool pillar: entry.number > 0
    readonly property real sideWidth: Theme.portrait ? width : width / 2
    readonly property real notchWidth: visit.gallery.count > 1 ? Math.max(144 * Theme.u, Theme.touchSmall) : 0 // the paper leaves a corner free for the number of pictures
    readonly property real notchHeight: notchWidth > 0 ? 9 * Theme.step : 0
    readonly property real heroHeight: (Theme.portrait ? 840 : 932) * Theme.u

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Loader {
        active: !Theme.portrait
        width: root.width - root.sideWidth
        height: parent.height
        sourceComponent: head
    }

    Component {
        id: head

        EntryHead {
            visit: root.visit
            notch: Qt.size(root.notchWidth, root.notchHeight)
        }
    }

    PageFlick {
        id: flick

        objectName: "page"
        x: root.width - width
        width: root.sideWidth
        height: root.height

        Item {
            width: flick.width
            height: Theme.portrait ? (root.pillar ? headLoader.implicitHeight : root.heroHeight) : 0
            visible: Theme.portrait

            Loader {
                id: headLoader

                active: Theme.portrait
                width: parent.width
                height: root.pillar ? implicitHeight : root.heroHeight + root.notchHeight
                sourceComponent: head
            }
        }

        // paper over the picture, cut out at one corner
        Item {
            width: flick.width
            height: story.implicitHeight + 2 * Theme.margin
            z: 1

            Rectangle {
                width: root.pillar || !Theme.portrait ? parent.width : parent.width - root.notchWidth
                height: parent.height
                color: Theme.paper
            }

            Rectangle {
                y: root.notchHeight
                width: parent.width
                height: parent.height - y
                color: Theme.paper
            }

            Column {
                id: story

                x: Theme.margin
                y: Theme.margin * 0.8
                width: parent.width - 2 * Theme.margin
                spacing: 3 * Theme.step

                Copy {
                    width: parent.width - (Theme.portrait ? Math.max(0, root.notchWidth - Theme.margin) : 0)
                    visible: text !== ""
                    text: [root.entry.collection === "municipalities" ? qsTr("Municipality") : root.entry.label, root.entry.place, root.entry.distance === "" ? "" : qsTr("%1 from here").arg(root.entry.distance)].filter(part => part !== "").join(" · ")
                    color: Theme.softInk
                    font.pixelSize: Theme.label
                    font.weight: Font.DemiBold
                    leading: 1.26
                }

                Headline {
                    objectName: "title"
                    visible: !root.pillar
                    width: parent.width
                    text: root.entry.title
                    size: Theme.title
                }

                Copy {
                    visible: root.entry.foreign !== ""
                    width: parent.width
                    text: Words.onlyIn(root.entry.foreign, root.entry.foreignName)
                    color: Theme.softInk
                    font.pixelSize: Theme.label
                    font.weight: Font.DemiBold
                }

                Copy {
                    visible: !root.pillar && text !== ""
                    width: parent.width
                    text: root.entry.summary
                    font.pixelSize: Theme.lead
                    font.weight: Font.DemiBold
                    leading: 1.32
                }

                EntryBody {
                    width: parent.width
                    visit: root.visit
                }

                EntryBelow {
                    id: below

                    width: parent.width
                    visible: root.entry.below
                    topPadding: 2 * Theme.step
                    visit: root.visit
                }
            }
        }

        Column {
            id: bands

            width: flick.width
            visible: root.entry.below

            Repeater {
                model: root.entry.group("pillars") as RowModel

                Band {
                    required property var row
                    required property bool there

                    visible: there
                    objectName: "card_" + row.ref
                    width: flick.width
                    over: qsTr("Part of pillar %1").arg(row.number)
                    title: row.title
                    colour: row.colour
                    onClicked: root.visit.open(row.ref)
                }
            }
        }
    }

    // the first frame does without what it does not show; then come the pictures in view, then the rest
    Connections {
        target: root.Window.window
        enabled: root.visible && !root.entry.whole

        function onFrameSwapped() {
            rest.start();
        }
    }

    Timer {
        id: rest

        interval: root.entry.below || Theme.still ? 0 : 40
        onTriggered: root.entry.complete()
    }

    Connections {
        target: root.visit
        enabled: root.visible

        function onLeaving() {
            root.visit.scrolledTo(flick.contentY / Theme.shortSide);
            const cards = below.cardsOn(flick);
            root.visit.reachedCards(cards < 0 ? cards : cards + flick.reached(bands.visibleChildren));
        }
    }

    Connections {
        target: root.visit

        function onArriving() {
            rest.stop(); // what was shown before may have set it
        }

        function onArrived() {
            if (root.visit.screen === "entry")
                flick.goTo(root.visit.scroll * Theme.shortSide);
        }
    }
}
