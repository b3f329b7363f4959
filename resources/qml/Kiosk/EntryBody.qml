pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// What every entry tells below its title: facts, text, what to know before going, what belongs to it.
Column {
    id: root

    required property Visit visit

    readonly property Entry entry: visit.entry
    readonly property color colour: Theme.owned(entry.colour)

    spacing: 5 * Theme.step

    // what a pillar aims at
    Column {
        width: parent.width
        visible: aims.count > 0
        spacing: 2 * Theme.step

        Headline {
            width: parent.width
            text: qsTr("What it aims at")
            size: Theme.heading
        }

        Repeater {
            id: aims

            model: root.entry.aims

            Item {
                required property var row

                width: parent?.width ?? 0
                height: aim.implicitHeight + Theme.step

                Rectangle {
                    y: Theme.lead * 0.3
                    width: 2 * Theme.step
                    height: width
                    color: root.colour
                }

                Copy {
                    id: aim

                    x: 5 * Theme.step
                    width: parent.width - x
                    text: parent.row.text
                    font.pixelSize: Theme.lead
                    font.weight: Font.Medium
                    leading: 1.3
                }
            }
        }
    }

    // facts first, for those in a hurry
    Grid {
        id: colophon

        width: parent.width
        visible: facts.count > 0
        columns: facts.count === 2 || facts.count === 4 || Theme.large ? 2 : 3
        columnSpacing: 4 * Theme.step
        rowSpacing: 4 * Theme.step

        Repeater {
            id: facts

            model: root.entry.facts

            FactView {
                required property var row

                width: (colophon.width - (colophon.columns - 1) * colophon.columnSpacing) / colophon.columns
                label: row.role === "" ? row.label : Words.fact(row.role)
                value: row.role === "status" ? Words.status(row.value) : row.value
                note: row.year > 0 ? row.year : ""
                colour: root.colour
            }
        }
    }

    Column {
        id: words

        width: parent.width

        Repeater {
            model: root.entry.blocks

            TextBlock {
                width: words.width
                colour: root.colour
                onLinkOpened: ref => root.visit.open(ref)
            }
        }
    }

    // what to know before going
    Column {
        width: parent.width
        visible: practical.count > 0
        spacing: 2 * Theme.step

        Headline {
            width: parent.width
            text: qsTr("Before you go")
            size: Theme.heading
        }

        Repeater {
            id: practical

            model: root.entry.practical

            Item {
                id: line

                required property var row

                width: parent?.width ?? 0
                height: Math.max(sign.implicitHeight, fact.implicitHeight) + Theme.step

                Accessible.role: Accessible.StaticText
                Accessible.name: Words.practical(row.role) + ": " + row.text

                Icon {
                    id: sign

                    width: 7 * Theme.step
                    horizontalAlignment: Text.AlignLeft
                    name: Words.practicalIcon(line.row.role)
                    color: Theme.ink
                }

                Copy {
                    id: fact

                    x: 8 * Theme.step
                    width: parent.width - x
                    text: line.row.text
                    leading: 1.32
                    Accessible.ignored: true
                }
            }
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.gap
        visible: root.entry.placeRef !== ""

        Poster {
            objectName: "on_map"
            title: root.entry.collection === "municipalities" ? qsTr("On the map") : qsTr("%1 on the map").arg(root.entry.place)
            sign: "map-marker"
            colour: root.colour
            onClicked: root.visit.showOnMap(root.entry.placeRef)
        }
    }

    Repeater {
        model: root.entry.groups

        Column {
            id: group

            required property var row

            readonly property bool shown: row.role !== "pillars" // they are the bands at the foot
            readonly property bool tiled: ["highlights", "related", "nearby"].includes(row.role)

            width: root.width
            spacing: 2 * Theme.step
            visible: shown

            Headline {
                width: parent.width
                text: Words.group(group.row.role, root.entry.collection)
                size: Theme.heading
            }

            Grid {
                id: cards

                readonly property int across: group.tiled && !Theme.large ? 2 : 1

                width: parent.width
                columns: across
                columnSpacing: Theme.gap * 1.5
                rowSpacing: group.tiled ? Theme.gap * 1.5 : 0

                Repeater {
                    model: group.shown && group.tiled ? group.row.cards : []

                    Tile {
                        required property var modelData

                        objectName: "card_" + modelData.ref
                        width: (cards.width - (cards.across - 1) * cards.columnSpacing) / cards.across
                        pictureHeight: Math.round(width * (cards.across === 1 ? 0.5 : 0.62))
                        card: modelData
                        onClicked: root.visit.open(modelData.ref)
                    }
                }

                Repeater {
                    model: group.shown && !group.tiled ? group.row.cards : []

                    EntryRow {
                        required property var modelData

                        objectName: "card_" + modelData.ref
                        width: cards.width
                        card: modelData
                        onClicked: root.visit.open(modelData.ref)
                    }
                }
            }
        }
    }

    // small print
    Column {
        width: parent.width
        spacing: Theme.step

        Rule {
            width: parent.width
            height: Math.max(2, 3 * Theme.u)
        }

        Copy {
            width: parent.width
            visible: root.entry.aliases !== "" && ["projects", "highlights", "municipalities"].includes(root.entry.collection)
            text: (root.entry.collection === "municipalities" ? qsTr("Villages: %1") : qsTr("Also known as: %1")).arg(root.entry.aliases)
            color: Theme.softInk
            font.pixelSize: Theme.small
        }
        Copy {
            width: parent.width
            visible: root.entry.website !== ""
            text: root.entry.website.replace(/^https?:\/\//, "")
            color: Theme.softInk
            font.pixelSize: Theme.small
        }
        Copy {
            width: parent.width
            text: qsTr("Facts: %1. Checked on %2.").arg(root.entry.sources).arg(root.entry.checked)
            color: Theme.softInk
            font.pixelSize: Theme.small
        }
    }
}
