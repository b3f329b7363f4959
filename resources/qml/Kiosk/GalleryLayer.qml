pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// The pictures of an entry, one at a time, as large as they go: swipe, or touch the buttons.
Rectangle {
    id: root

    required property Gallery gallery

    color: Theme.ink

    ListView {
        id: list

        width: parent.width
        height: parent.height - foot.height
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
        width: parent.width
        height: Math.max(words.implicitHeight, buttons.implicitHeight) + Theme.margin
        color: Theme.paper

        Column {
            id: words

            x: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - buttons.width - 3 * Theme.margin
            spacing: Theme.step

            Copy {
                width: parent.width
                text: root.gallery.caption
                font.weight: Font.DemiBold
                lineHeight: 1.25
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
            anchors.verticalCenter: parent.verticalCenter
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
