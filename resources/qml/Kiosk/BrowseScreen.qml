pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// A collection: its name, what to narrow it by, and its entries as tiles.
Item {
    id: root

    required property Visit visit
    readonly property Flickable page: (panel.item as FilterPanel)?.list ?? grid

    readonly property Browse browse: visit.browse
    // the colour of a collection, where it has a place of its own
    readonly property color ground: Theme.collection(browse.collection)

    function goTo(height: real) {
        grid.forceLayout();
        grid.contentY = Math.max(0, Math.min(height, grid.contentHeight - grid.height));
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    // what it is and what narrows it: above the tiles, or beside them on a wide screen
    Rectangle {
        id: head

        width: Theme.portrait ? parent.width : 520 * Theme.u
        height: Theme.portrait ? controls.implicitHeight + 1.6 * Theme.margin : parent.height
        z: 1
        color: root.ground

        Column {
            id: controls

            x: Theme.margin
            y: Theme.margin
            width: parent.width - (Theme.portrait ? 2 : 1.6) * Theme.margin
            spacing: 4 * Theme.step

            Headline {
                objectName: "title"
                width: parent.width
                text: Words.collection(root.browse.collection)
                color: Theme.on(root.ground)
                size: Theme.portrait ? Theme.title : Theme.title * 0.72
            }

            Flow {
                width: parent.width
                spacing: Theme.gap

                Repeater {
                    model: root.browse.filters

                    Choice {
                        required property var row
                        required property bool there

                        visible: there
                        objectName: "filter_" + row.field
                        width: Theme.portrait ? Math.min(implicitWidth, controls.width) : controls.width
                        height: Math.max(Theme.touch, implicitHeight)
                        title: row.value === "" ? Words.filter(row.field) : row.field === "status" ? Words.status(row.value) : row.label
                        sign: Words.filterIcon(row.field)
                        chosen: row.value !== ""
                        opens: true
                        Accessible.role: Accessible.ButtonDropDown
                        onClicked: root.browse.narrowBy(row.field)
                    }
                }
            }

            Copy {
                width: parent.width
                text: root.browse.count === root.browse.total ? Words.count(root.browse.collection, root.browse.count) : qsTr("%1 of %2").arg(root.browse.count).arg(Words.count(root.browse.collection, root.browse.total))
                color: Theme.on(root.ground)
                font.pixelSize: Theme.label
            }
        }
    }

    GridView {
        id: grid

        readonly property int columns: Theme.portrait ? (Theme.large ? 1 : 2) : (Theme.large ? 2 : 3)
        readonly property real pictureHeight: Math.round((cellWidth - Theme.margin / 2) * (Theme.portrait ? (columns === 1 ? 0.62 : 0.78) : 0.68))

        objectName: "page"
        anchors.left: Theme.portrait ? parent.left : head.right
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin / 2
        anchors.top: Theme.portrait ? head.bottom : parent.top
        anchors.topMargin: Theme.portrait ? 5 * Theme.step : Theme.margin
        anchors.bottom: parent.bottom
        enabled: root.browse.field === ""
        model: root.browse.cards
        cellWidth: Math.floor(width / columns)
        cellHeight: Math.round(pictureHeight + Theme.small * 1.3 + Theme.subheading * (columns === 3 ? 3 : 2) + 7 * Theme.step)
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0 // what is made ahead, asynchronously, is warned of when the model changes meanwhile
        clip: true

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
        id: panel

        anchors.fill: parent
        z: 2
        active: root.browse.field !== ""
        sourceComponent: FilterPanel {
            browse: root.browse
        }
    }

    Connections {
        target: root.visit
        enabled: root.visible

        function onLeaving() {
            root.visit.scrolledTo(grid.contentY / Theme.shortSide);
        }
    }

    Connections {
        target: root.visit

        function onArrived() {
            if (root.visit.screen === "browse")
                root.goTo(root.visit.scroll * Theme.shortSide);
        }
    }

    Connections {
        target: root.browse

        function onNarrowed() {
            root.goTo(0);
        }
    }
}
