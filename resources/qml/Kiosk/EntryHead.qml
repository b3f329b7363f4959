import QtQuick
import Kiosk.Models

// The head of an entry: its picture, or a pillar's own colour. Both stay: to make one anew takes longer than a frame.
Item {
    id: root

    required property Visit visit
    required property size notch // the corner that the paper leaves free

    readonly property var cover: visit.entry.cover // a Picture value, or null

    implicitHeight: pillar.there ? pillar.implicitHeight : 0

    EntryHero {
        anchors.fill: parent
        there: !pillar.there
        visit: root.visit
        cover: root.cover
        notch: root.notch
    }

    PillarHead {
        id: pillar

        anchors.fill: parent
        there: root.visit.entry.number > 0
        entry: root.visit.entry
        cover: root.cover
        onPictureOpened: root.visit.gallery.open(0)
    }
}
