import QtQuick
import Kiosk.Controls
import Kiosk.Models

// An entry's picture; it opens the pictures full screen.
Tap {
    id: root

    required property Visit visit
    required property var cover // a Picture value, or null
    required property size notch // the corner that the paper leaves free
    required property bool there // off: kept in reserve, without its picture

    readonly property Entry entry: visit.entry
    readonly property color colour: Theme.owned(entry.colour)

    objectName: "hero"
    visible: there
    name: qsTr("Pictures: %1").arg(root.cover?.alt ?? "")
    enabled: root.visit.gallery.count > 0
    onClicked: root.visit.gallery.open(0)

    background: PictureView {
        picture: root.there ? root.cover : null
        ground: root.colour
    }
    contentItem: Item {
        // how many pictures there are
        Rectangle {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            width: root.notch.width
            height: root.notch.height
            visible: root.visit.gallery.count > 1
            color: root.colour

            Row {
                anchors.centerIn: parent
                spacing: Theme.step

                Icon {
                    name: "image-multiple"
                    color: Theme.on(root.colour)
                }
                Headline {
                    fits: false
                    text: root.visit.gallery.count
                    color: Theme.on(root.colour)
                    size: Theme.subheading
                    Accessible.ignored: true
                }
            }
        }
    }
}
