import QtQuick

// A long page: follows the finger, shows how far it goes, keeps the focused control in view.
Flickable {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property real wanted: -1 // where to be, in pixels; -1: where it is

    // Scrolls to a height in pixels, as far as the page goes by now; the rest follows as the page grows.
    function goTo(height: real) {
        wanted = height;
        contentY = Math.max(-topMargin, Math.min(height, contentHeight + bottomMargin - root.height));
        if (contentY >= height)
            wanted = -1;
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

    // Goes on by most of a page: nobody has to drag.
    function turn(by: int) {
        wanted = -1;
        const end = Math.max(-topMargin, contentHeight + bottomMargin - height);
        contentY = by < 0 ? -topMargin : Math.min(end, contentY + height * 0.8);
    }

    contentWidth: width
    contentHeight: column.implicitHeight
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    clip: true
    onMovementStarted: wanted = -1
    onContentHeightChanged: {
        if (wanted >= 0)
            goTo(wanted);
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
