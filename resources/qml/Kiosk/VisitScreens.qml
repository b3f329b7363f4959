pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// One visit on the glass: the screen, the bar below it, and what opens above them.
FocusScope {
    id: root

    required property Visit visit

    readonly property color ownColour: visit.screen === "entry" && visit.entry.colour !== "" ? visit.entry.colour : Theme.sun

    Item {
        id: stage

        width: parent.width
        height: parent.height - bar.height
        enabled: bar.panel === "" && !root.visit.gallery.shown
        transform: Translate {
            id: shift
        }

        // further on comes from the right, back from the left
        NumberAnimation {
            id: slide

            target: shift
            property: "x"
            to: 0
            duration: Theme.motion
            easing.type: Easing.OutCubic
        }

        component Place: Loader {
            required property string screen

            anchors.fill: parent
            active: root.visit.ready
            asynchronous: root.visit.screen !== screen
            visible: root.visit.screen === screen
            enabled: visible
        }

        Place {
            screen: "home"
            sourceComponent: HomeScreen {
                visit: root.visit
            }
        }
        Place {
            screen: "entry"
            sourceComponent: EntryScreen {
                visit: root.visit
            }
        }
        Place {
            screen: "browse"
            sourceComponent: BrowseScreen {
                visit: root.visit
            }
        }
        Place {
            screen: "territory"
            sourceComponent: TerritoryScreen {
                visit: root.visit
            }
        }
    }

    Loader {
        anchors.fill: stage
        active: root.visit.gallery.shown
        sourceComponent: GalleryLayer {
            gallery: root.visit.gallery
        }
    }

    BottomBar {
        id: bar

        anchors.bottom: parent.bottom
        width: parent.width
        visit: root.visit
        colour: root.ownColour
    }

    Connections {
        target: root.visit

        function onArrived(step: int) {
            bar.panel = "";
            if (step !== 0 && Theme.motion > 0) {
                slide.from = step * 12 * Theme.step;
                slide.restart();
            }
        }
    }
}
