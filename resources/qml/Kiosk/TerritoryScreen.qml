pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// The map to touch, and beside it every municipality by name; the chosen one opens as a panel.
Item {
    id: root

    required property Visit visit
    required property bool kept // what the map draws
    readonly property Flickable page: territory.chosen === "" ? flick : null

    readonly property TerritoryMap territory: visit.territory
    readonly property var card: territory.card
    readonly property real sideWidth: Theme.portrait ? width : 860 * Theme.u
    readonly property real sideHeight: Theme.portrait ? Math.max(560 * Theme.u, height * 0.36) : height

    Rectangle {
        anchors.fill: parent
        color: Theme.paperShade
    }

    MapView {
        id: map

        x: Theme.margin / 2
        y: Theme.margin / 2
        width: (Theme.portrait ? parent.width : parent.width - root.sideWidth) - Theme.margin
        height: (Theme.portrait ? parent.height - root.sideHeight : parent.height) - Theme.margin
        territory: root.territory
        kept: root.kept
    }

    Rectangle {
        id: side

        x: root.width - width
        y: root.height - height
        width: root.sideWidth
        height: root.sideHeight
        color: Theme.paper

        PageFlick {
            id: flick

            objectName: "page"
            anchors.fill: parent
            visible: root.territory.chosen === ""
            topMargin: Theme.margin * 0.7
            bottomMargin: Theme.margin * 0.7
            spacing: Theme.gap

            Headline {
                objectName: "title"
                x: Theme.margin
                width: flick.width - 2 * Theme.margin
                text: Words.collection("municipalities")
                size: Theme.portrait ? Theme.heading * 1.3 : Theme.title
            }

            // down the first column, then down the second, as names are read
            Grid {
                id: names

                readonly property int across: Theme.large ? 1 : 2

                x: Theme.margin
                width: flick.width - 2 * Theme.margin
                rows: Math.max(1, Math.ceil(list.count / across))
                flow: Grid.TopToBottom
                columnSpacing: 2 * Theme.gap

                Repeater {
                    id: list

                    model: root.territory.outlines

                    PlaceName {
                        required property var row

                        objectName: "card_" + row.ref
                        width: (names.width - (names.across - 1) * names.columnSpacing) / names.across
                        title: row.title
                        onClicked: root.territory.choose(row.ref)
                    }
                }
            }

            Copy {
                x: Theme.margin
                width: flick.width - 2 * Theme.margin
                text: root.territory.credit
                color: Theme.softInk
                font.pixelSize: Theme.small
            }
        }

        Loader {
            anchors.fill: parent
            active: root.territory.chosen !== "" && root.card !== null && root.card !== undefined
            sourceComponent: chosen
        }
    }

    Component {
        id: chosen

        Item {
            Rectangle {
                width: parent.width
                height: picture.height
                visible: !Theme.portrait
                color: Theme.ink
            }

            PictureView {
                id: picture

                width: Theme.portrait ? 400 * Theme.u : height * 1.45 // the whole outline of the land
                height: Theme.portrait ? parent.height : parent.height * (Theme.large ? 0.3 : 0.42)
                picture: root.card.picture
            }

            Tap {
                objectName: "close_place"
                anchors.right: parent.right
                z: 1
                width: Theme.touchSmall
                height: Theme.touchSmall
                name: qsTr("Every municipality")
                onClicked: root.territory.choose("")
                background: Rectangle {
                    color: Theme.ink
                }
                contentItem: Icon {
                    name: "close"
                    color: Theme.paper
                }
            }

            Column {
                x: Theme.portrait ? picture.width + 6 * Theme.step : Theme.margin
                y: Theme.portrait ? Math.max(5 * Theme.step, (parent.height - implicitHeight) / 2) : picture.height + 5 * Theme.step
                width: parent.width - x - Theme.margin * 0.75
                spacing: 3 * Theme.step

                Copy {
                    width: parent.width - Theme.touchSmall
                    text: [qsTr("Municipality"), root.territory.places > 0 ? Words.count("highlights", root.territory.places) : ""].filter(part => part !== "").join(" · ")
                    color: Theme.softInk
                    font.pixelSize: Theme.label
                    font.weight: Font.DemiBold
                    leading: 1.26
                }

                Headline {
                    objectName: "title"
                    width: parent.width
                    text: root.card.title
                    size: Theme.title * 0.8
                }

                Copy {
                    width: parent.width
                    text: root.card.summary
                    leading: 1.32
                }

                Flow {
                    width: parent.width
                    spacing: Theme.gap

                    Poster {
                        objectName: "open_" + root.card.ref
                        title: qsTr("Find out more")
                        sign: "arrow-right"
                        colour: Theme.sun
                        onClicked: root.visit.open(root.card.ref)
                    }
                }
            }
        }
    }

    Connections {
        target: root.visit
        enabled: root.visible

        function onLeaving() {
            root.visit.scrolledTo((flick.contentY + flick.topMargin) / Theme.shortSide);
        }
    }

    Connections {
        target: root.visit

        function onArrived() {
            if (root.visit.screen === "territory")
                flick.contentY = root.visit.scroll * Theme.shortSide - flick.topMargin;
        }
    }
}
