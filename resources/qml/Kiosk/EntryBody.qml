pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// What every entry tells below its title: what it aims at, facts, text.
Column {
    id: root

    required property Visit visit

    readonly property Entry entry: visit.entry
    readonly property color colour: Theme.owned(entry.colour)

    spacing: 5 * Theme.step

    // what a pillar aims at
    Column {
        width: parent.width
        visible: root.entry.aims.shown > 0
        spacing: 2 * Theme.step

        Headline {
            width: parent.width
            text: qsTr("What it aims at")
            size: Theme.heading
        }

        Repeater {
            model: root.entry.aims

            Item {
                required property var row
                required property bool there

                visible: there
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

        property var labelHeights: [] // of each row, at each of its facts

        function measure() {
            const own = visibleChildren.filter(child => child.ownLabelHeight !== undefined).map(child => child.ownLabelHeight);
            labelHeights = own.map((_, i) => Math.max(...own.slice(i - i % columns, i - i % columns + columns)));
        }

        onColumnsChanged: measure()

        width: parent.width
        visible: root.entry.facts.shown > 0
        columns: [2, 4].includes(root.entry.facts.shown) || Theme.large ? 2 : 3
        columnSpacing: 4 * Theme.step
        rowSpacing: 4 * Theme.step

        Repeater {
            model: root.entry.facts

            FactView {
                required property var row
                required property bool there
                required property int index

                visible: there
                width: (colophon.width - (colophon.columns - 1) * colophon.columnSpacing) / colophon.columns
                labelHeight: colophon.labelHeights[index] ?? 0
                onOwnLabelHeightChanged: colophon.measure()
                onVisibleChanged: colophon.measure()
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
                required property bool there

                visible: there
                width: words.width
                colour: root.colour
                onLinkOpened: ref => root.visit.open(ref)
            }
        }
    }
}
