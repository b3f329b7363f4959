pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// What belongs to an entry for one reason: places as tiles, everything else as rows.
Column {
    id: root

    required property Visit visit
    required property string role

    readonly property RowModel cards: visit.entry.group(role) as RowModel
    readonly property bool tiled: ["highlights", "related", "nearby"].includes(role)
    readonly property int across: tiled && !Theme.large ? 2 : 1

    // Returns how many of its cards a page has reached.
    function cardsOn(page: PageFlick): int {
        return visible ? page.reached(grid.visibleChildren) : 0;
    }

    spacing: 2 * Theme.step
    visible: cards.shown > 0

    Headline {
        width: root.width
        text: Words.group(root.role, root.visit.entry.collection)
        size: Theme.heading
    }

    Grid {
        id: grid

        width: root.width
        columns: root.across
        columnSpacing: Theme.gap * 1.5
        rowSpacing: root.tiled ? Theme.gap * 1.5 : 0

        Repeater {
            model: root.tiled ? root.cards : null

            Tile {
                required there
                required property var row

                objectName: "card_" + row.ref
                width: (grid.width - (root.across - 1) * grid.columnSpacing) / root.across
                pictureHeight: Math.round(width * (root.across === 1 ? 0.6 : 0.72))
                card: row
                onClicked: root.visit.open(row.ref)
            }
        }

        Repeater {
            model: root.tiled ? null : root.cards

            EntryRow {
                required there
                required property var row

                objectName: "card_" + row.ref
                width: grid.width
                card: row
                onClicked: root.visit.open(row.ref)
            }
        }
    }
}
