import QtQuick

// A long page: follows the finger, shows how far it goes, keeps the focused control in view.
Flickable {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property real wanted: -1 // the height to be at while a new page still takes its shape; -1: none

    // Scrolls to a height in pixels, and stays there while the page grows and shrinks to its length.
    function goTo(height: real) {
        wanted = height;
        column.forceLayout();
        settle();
        shaped.restart();
    }

    function settle() {
        if (wanted >= 0)
            contentY = Math.max(-topMargin, Math.min(wanted, contentHeight + bottomMargin - height));
    }

    // Returns how many of some items are controls that begin above the lower edge of the view.
    function reached(items: var): int {
        return items.filter(item => (item as Tap)?.mapToItem(root, 0, 0).y < height).length;
    }

    function reveal(item: Item) {
        let ancestor = item;
        while (ancestor && ancestor !== column)
            ancestor = ancestor.parent;
        if (!ancestor)
            return;
        wanted = -1;
        const top = item.mapToItem(column, 0, 0).y;
        const bottom = top + item.height;
        if (top < contentY)
            contentY = Math.max(0, top - Theme.margin);
        else if (bottom > contentY + height)
            contentY = Math.min(bottom + Theme.margin - height, Math.max(0, contentHeight - height));
    }

    contentWidth: width
    contentHeight: column.implicitHeight
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    clip: true
    onMovementStarted: wanted = -1
    onContentHeightChanged: settle()

    Timer {
        id: shaped

        interval: 400
        onTriggered: root.wanted = -1
    }

    Connections {
        target: root.Window.window
        enabled: root.visible

        function onActiveFocusItemChanged() {
            const item = root.Window.window?.activeFocusItem;
            if (item && item.activeFocusOnTab)
                root.reveal(item);
        }
    }

    Column {
        id: column

        width: root.width
    }
}
