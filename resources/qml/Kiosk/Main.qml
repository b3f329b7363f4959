pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// The kiosk's only window: one face at a time, and the layers above it.
Window {
    id: root

    required property Kiosk kiosk
    required property real panelWidthMm // 0: not known
    required property real distanceMm
    property bool still: false
    property var staff: null // a Staff, once staff have come

    readonly property bool covered: staff !== null && staff.phase !== "closed"
    readonly property bool settled: visitLoader.status !== Loader.Loading
    property bool painted: false

    width: 1080
    height: 1920
    visible: false
    color: Theme.paper
    title: "Kiosk"

    onCoveredChanged: covered ? staffLoader.setSource("Staff/StaffLayer.qml", {
        staff: root.staff
    }) : staffLoader.setSource("")
    onFrameSwapped: {
        if (!painted) {
            painted = true;
            kiosk.painted();
        }
    }

    Binding {
        target: Theme
        property: "shortSide"
        value: Math.max(1, Math.min(root.width, root.height))
    }
    Binding {
        target: Theme
        property: "portrait"
        value: root.height >= root.width
    }
    Binding {
        target: Theme
        property: "pxPerMm"
        value: root.panelWidthMm > 0 ? root.width / root.panelWidthMm : Theme.shortSide / Theme.usualShortSideMm
    }
    Binding {
        target: Theme
        property: "distanceMm"
        value: root.distanceMm
    }
    Binding {
        target: Theme
        property: "large"
        value: root.kiosk.visit?.large ?? false
    }
    Binding {
        target: Theme
        property: "still"
        value: root.still
    }

    // A visit's screens live and die with it: nothing a visitor left behind can survive.
    Loader {
        id: visitLoader

        anchors.fill: parent
        enabled: root.kiosk.phase === "visit" && !root.kiosk.idle.asking && !root.covered
        visible: root.kiosk.phase === "visit"
        focus: enabled
    }

    Connections {
        target: root.kiosk

        function onVisitChanged() {
            visitLoader.setSource("VisitScreens.qml", {
                visit: root.kiosk.visit
            });
        }
    }

    Loader {
        anchors.fill: parent
        active: root.kiosk.phase === "attract" && root.kiosk.attract !== null
        enabled: !root.covered
        focus: active && enabled
        sourceComponent: AttractScreen {
            attract: root.kiosk.attract
            still: root.still
            onWoken: language => root.kiosk.wake(language)
        }
    }

    Loader {
        anchors.fill: parent
        active: root.kiosk.phase === "preparing"
        sourceComponent: PreparingScreen {
            progress: root.kiosk.progress
        }
    }

    Loader {
        anchors.fill: parent
        active: root.kiosk.phase === "out"
        sourceComponent: OutScreen {
            contact: root.kiosk.contact
        }
    }

    Loader {
        anchors.fill: parent
        active: root.kiosk.phase === "visit" && root.kiosk.idle.asking
        enabled: !root.covered
        focus: active && enabled
        sourceComponent: IdleLayer {
            secondsLeft: root.kiosk.idle.secondsLeft
            countdown: root.kiosk.idle.countdown
            onContinued: root.kiosk.idle.touch()
            onEnded: root.kiosk.reset()
        }
    }

    // what an author should know, while content is being written
    Copy {
        anchors.right: parent.right
        anchors.top: parent.top
        width: Math.min(implicitWidth, parent.width * 0.7)
        padding: Theme.gap
        visible: root.kiosk.notice !== "" && root.kiosk.phase !== "out"
        text: root.kiosk.notice
        font.pixelSize: Theme.small

        Rectangle {
            anchors.fill: parent
            z: -1
            color: Theme.sun
        }
    }

    // staff, above everything else; read when they come
    Loader {
        id: staffLoader

        anchors.fill: parent
        focus: root.covered
    }
}
