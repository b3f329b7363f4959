pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// What every entry tells further down: what to know before going, what belongs to it, where the facts are from.
Column {
    id: root

    required property Visit visit

    readonly property Entry entry: visit.entry
    readonly property color colour: Theme.owned(entry.colour)

    // Returns how many cards a page has reached; -1: nothing of all this.
    function cardsOn(page: PageFlick): int {
        if (!visible || mapToItem(page, 0, 0).y >= page.height)
            return -1;
        let found = 0;
        for (let i = 0; i < groups.count; i++)
            found += (groups.itemAt(i) as EntryGroup).cardsOn(page);
        return found;
    }

    spacing: 5 * Theme.step

    // what to know before going
    Column {
        width: parent.width
        visible: root.entry.practical.shown > 0
        spacing: 2 * Theme.step

        Headline {
            width: parent.width
            text: qsTr("Before you go")
            size: Theme.heading
        }

        Repeater {
            model: root.entry.practical

            Item {
                id: line

                required property var row
                required property bool there

                visible: there
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
        id: groups

        model: ["projects", "highlights", "partners", "pages", "municipalities", "related", "nearby"]

        EntryGroup {
            required property string modelData

            width: root.width
            visit: root.visit
            role: modelData
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
