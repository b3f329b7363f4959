pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// The pictures of an entry, one at a time, as large as they go: swipe, or touch the buttons.
Rectangle {
    id: root

    required property Gallery gallery
    required property string title // of the entry

    color: Theme.ink

    ListView {
        id: list

        readonly property bool settled: !moving
        property int from: 0 // the picture that the finger found

        width: Theme.portrait ? parent.width : parent.width - foot.width
        height: Theme.portrait ? parent.height - foot.height : parent.height
        orientation: ListView.Horizontal
        snapMode: ListView.SnapOneItem
        highlightRangeMode: ListView.StrictlyEnforceRange
        preferredHighlightBegin: 0
        preferredHighlightEnd: width
        highlightMoveDuration: Theme.motion
        boundsBehavior: Flickable.DragOverBounds
        interactive: root.gallery.count > 1
        model: root.gallery.pictures
        currentIndex: root.gallery.index
        onDragStarted: from = root.gallery.index
        onDragEnded: {
            // a fifth of the way is enough: nobody drags a picture across half a screen
            const moved = contentX - from * width;
            const wanted = Math.abs(moved) > width / 5 ? from + Math.sign(moved) : from;
            root.gallery.step(Math.max(0, Math.min(count - 1, wanted)) - root.gallery.index);
        }
        onCurrentIndexChanged: {
            if (currentIndex !== root.gallery.index)
                root.gallery.step(currentIndex - root.gallery.index);
        }

        delegate: PictureView {
            required property var row

            width: list.width
            height: list.height
            picture: row
            whole: true
            decorative: false
        }
    }

    Rectangle {
        id: foot

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: Theme.portrait ? parent.width : parent.width - parent.height
        height: Theme.portrait ? Math.max(words.implicitHeight + buttons.implicitHeight + 2.5 * Theme.margin, parent.height - parent.width) : parent.height
        color: Theme.paper

        Column {
            id: words

            x: Theme.margin
            y: Theme.margin
            width: parent.width - 2 * Theme.margin
            spacing: 2 * Theme.step

            Headline {
                width: parent.width
                text: root.title
                size: Theme.title * 0.7
            }
            Copy {
                width: parent.width
                visible: text !== ""
                text: root.gallery.caption
                font.weight: Font.DemiBold
                leading: 1.3
            }
            Copy {
                width: parent.width
                text: [root.gallery.count > 1 ? qsTr("Picture %1 of %2").arg(root.gallery.index + 1).arg(root.gallery.count) : "", root.gallery.credit].filter(part => part !== "").join(" · ")
                color: Theme.softInk
                font.pixelSize: Theme.small
            }
        }

        Row {
            id: buttons

            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.margin
            spacing: Theme.gap

            component Step: Tap {
                id: step

                required property string sign

                width: Theme.touch * 1.2
                height: Theme.touch * 1.2
                background: Rectangle {
                    color: Theme.ink
                }
                contentItem: Icon {
                    name: step.sign
                    color: Theme.paper
                }
            }

            Step {
                objectName: "gallery_previous"
                visible: root.gallery.count > 1
                name: qsTr("Previous picture")
                sign: "arrow-left"
                onClicked: root.gallery.step(-1)
            }
            Step {
                objectName: "gallery_next"
                visible: root.gallery.count > 1
                name: qsTr("Next picture")
                sign: "arrow-right"
                onClicked: root.gallery.step(1)
            }
            Step {
                objectName: "gallery_close"
                name: qsTr("Close")
                sign: "close"
                onClicked: root.gallery.close()
            }
        }
    }
}
