import QtQuick
import Kiosk.Controls
import Kiosk.Models

// A collection: its name, what to narrow it by, and its entries as tiles.
Item {
    id: root

    required property Visit visit

    readonly property Browse browse: visit.browse
    property string filter: "" // the field whose options are open

    function goTo(height: real) {
        grid.forceLayout();
        grid.positionViewAtBeginning();
        grid.contentY += height;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    GridView {
        id: grid

        readonly property int columns: Theme.portrait ? (Theme.large ? 1 : 2) : (Theme.large ? 2 : 3)
        readonly property real pictureHeight: cellWidth * (columns === 1 ? 0.5 : 0.62)

        objectName: "page"
        x: Theme.margin
        width: parent.width - 2 * Theme.margin + Theme.margin / 2
        height: parent.height
        enabled: root.filter === ""
        model: root.browse.cards
        cellWidth: width / columns
        cellHeight: pictureHeight + Theme.small * 1.3 + Theme.subheading * 1.1 * (columns === 1 ? 2 : 3) + 6 * Theme.step
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 600 * Theme.u
        clip: true

        header: Item {
            width: grid.width
            height: head.implicitHeight + 2 * Theme.margin

            Column {
                id: head

                y: Theme.margin
                width: parent.width - Theme.margin / 2
                spacing: 4 * Theme.step

                Headline {
                    objectName: "title"
                    width: parent.width
                    text: Words.collection(root.browse.collection)
                }

                Flow {
                    width: parent.width
                    spacing: Theme.gap

                    Repeater {
                        model: root.browse.filters

                        Choice {
                            required property var row

                            objectName: "filter_" + row.field
                            title: row.value === "" ? Words.filter(row.field) : row.field === "status" ? Words.status(row.value) : row.label
                            sign: Words.filterIcon(row.field)
                            chosen: row.value !== ""
                            height: Theme.touch
                            Accessible.role: Accessible.ButtonDropDown
                            onClicked: root.filter = row.field
                        }
                    }
                }

                Copy {
                    width: parent.width
                    text: root.browse.count === root.browse.total ? qsTr("%n to look at", "", root.browse.count) : qsTr("%n of %1", "", root.browse.count).arg(root.browse.total)
                    color: Theme.softInk
                    font.pixelSize: Theme.label
                }
            }
        }

        delegate: Item {
            id: cell

            required property var row

            width: grid.cellWidth
            height: grid.cellHeight

            Tile {
                objectName: "card_" + cell.row.ref
                width: grid.cellWidth - Theme.margin / 2
                height: grid.cellHeight - 3 * Theme.step
                pictureHeight: grid.pictureHeight
                card: cell.row
                onClicked: root.visit.open(cell.row.ref)
            }
        }

        Connections {
            target: root.Window.window
            enabled: root.visible

            function onActiveFocusItemChanged() {
                const cell = root.Window.window?.activeFocusItem?.parent;
                const index = cell && cell.parent === grid.contentItem ? grid.indexAt(cell.x + 1, cell.y + 1) : -1;
                if (index >= 0)
                    grid.positionViewAtIndex(index, GridView.Contain);
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: root.filter !== ""
        sourceComponent: FilterPanel {
            browse: root.browse
            field: root.filter
            onDone: root.filter = ""
        }
    }

    Connections {
        target: root.visit
        enabled: root.visible

        function onLeaving() {
            root.visit.scrolledTo((grid.contentY - grid.originY) / Theme.shortSide);
            root.filter = "";
        }
    }

    Connections {
        target: root.visit

        function onArrived() {
            if (root.visit.screen === "browse")
                Qt.callLater(root.goTo, root.visit.scroll * Theme.shortSide);
        }
    }
}
