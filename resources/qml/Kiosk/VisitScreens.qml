pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// One visit on the glass: the screen, the bar below it, and what opens above them.
FocusScope {
    id: root

    required property Visit visit

    readonly property color ownColour: visit.screen === "entry" && visit.entry.colour !== "" ? visit.entry.colour : visit.screen === "browse" ? Theme.collection(visit.browse.collection) : Theme.sun

    // One screen after the other is made ready, so that none of them holds up a frame for long.
    property int staged: 0
    readonly property bool settled: staged >= 3

    focus: true

    // the two keys of a keypad that arrows and OK cannot replace
    Keys.onPressed: event => {
        if (event.isAutoRepeat)
            return;
        if (event.key === Qt.Key_Back || event.key === Qt.Key_Backspace)
            bar.goBack();
        else if (event.key === Qt.Key_Home || event.key === Qt.Key_HomePage)
            bar.goHome();
    }

    Timer {
        interval: 30
        repeat: true
        running: root.visit.ready && !root.settled
        onTriggered: root.staged += 1
    }

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

        component Screen: Place {
            id: place

            required property string screen
            required property int order

            readonly property Flickable page: (place.item as HomeScreen)?.page ?? (place.item as EntryScreen)?.page ?? (place.item as BrowseScreen)?.page ?? (place.item as TerritoryScreen)?.page ?? null

            active: root.visit.ready && (root.staged >= order || shown)
            shown: root.visit.screen === screen

            // who can come back finds the pictures; they come and go when the next screen's first frame is there
            Connections {
                target: Pace

                function onDrawn() {
                    place.keeping = place.shown || place.screen === "home" || root.visit.canReturnTo(place.screen);
                }
            }
        }

        Screen {
            id: homePlace

            screen: "home"
            order: 0
            sourceComponent: HomeScreen {
                visit: root.visit
            }
        }
        Screen {
            id: entryPlace

            screen: "entry"
            order: 1
            sourceComponent: EntryScreen {
                visit: root.visit
            }
        }
        Screen {
            id: browsePlace

            screen: "browse"
            order: 2
            sourceComponent: BrowseScreen {
                visit: root.visit
            }
        }
        Screen {
            id: territoryPlace

            screen: "territory"
            order: 3
            sourceComponent: TerritoryScreen {
                visit: root.visit
                kept: territoryPlace.shown || territoryPlace.keeping
            }
        }
    }

    Loader {
        anchors.fill: stage
        active: root.visit.gallery.shown
        sourceComponent: GalleryLayer {
            gallery: root.visit.gallery
            title: root.visit.entry.title
        }
    }

    BottomBar {
        id: bar

        anchors.bottom: parent.bottom
        width: parent.width
        visit: root.visit
        colour: root.ownColour
        page: [homePlace, entryPlace, browsePlace, territoryPlace].find(place => place.visible)?.page ?? null
    }

    // sees every finger, and takes none
    Item {
        anchors.fill: parent

        PointHandler {
            onActiveChanged: root.visit.touch()
        }
    }

    Connections {
        target: root.Window.window
        enabled: Pace.drawing

        function onFrameSwapped() {
            Pace.drawing = false;
            Pace.drawn();
        }
    }

    Connections {
        target: root.visit

        function onArriving() {
            Pace.drawing = true;
            root.Window.window?.update();
        }

        function onArrived(step: int) {
            bar.panel = "";
            if (step !== 0 && Theme.motion > 0) {
                slide.from = step * 12 * Theme.step;
                slide.restart();
            }
        }
    }
}
