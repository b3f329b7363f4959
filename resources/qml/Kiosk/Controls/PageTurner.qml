import QtQuick

// Turns a long page by touch, for those who do not drag: down while there is more, then up.
Tap {
    id: root

    required property Flickable page

    readonly property bool more: page.contentY + page.height < page.contentHeight + page.bottomMargin - 2
    readonly property bool scrolls: page.contentHeight > page.height + 2

    signal turned(by: int)

    objectName: "page_turner"
    x: page.width - width - Theme.step * 2
    y: page.height - height - Theme.step * 2
    z: 6
    width: Theme.touchSmall
    height: Theme.touchSmall
    visible: scrolls
    name: more ? qsTr("Further down") : qsTr("Back to the top")
    onClicked: turned(more ? 1 : -1)

    background: Rectangle {
        color: Theme.ink
    }
    contentItem: Icon {
        name: root.more ? "chevron-down" : "chevron-double-up"
        color: Theme.paper
    }
}
