pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// The staff's screen: one of three pages, the bar below it.
FocusScope {
    id: root

    required property Staff staff

    property string shown: "now" // now, history, terminal

    function show(name: string) {
        root.staff.ask("");
        root.shown = name;
    }

    // Goes back one step; returns whether there was one.
    function goBack(): bool {
        const back = root.staff.asked !== "" || root.shown !== "now";
        if (root.staff.asked === "")
            root.shown = "now";
        root.staff.ask("");
        return back;
    }

    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Loader {
        id: place

        width: parent.width
        height: parent.height - bar.height - closing.height
        sourceComponent: root.shown === "now" ? now : root.shown === "history" ? history : terminal
    }

    Component {
        id: now

        StaffNow {
            staff: root.staff
        }
    }
    Component {
        id: history

        StaffHistory {
            staff: root.staff
        }
    }
    Component {
        id: terminal

        StaffTerminal {
            staff: root.staff
        }
    }

    // nobody has touched the screen for a while
    Rectangle {
        id: closing

        anchors.bottom: bar.top
        width: parent.width
        height: root.staff.idle.asking ? warning.implicitHeight + 4 * Theme.step : 0
        visible: root.staff.idle.asking
        color: Theme.sun

        Copy {
            id: warning

            objectName: "staff_closing"
            x: Theme.margin
            y: 2 * Theme.step
            width: parent.width - 2 * Theme.margin
            text: qsTr("This screen closes in %n second(s). Touch it to stay.", "", root.staff.idle.secondsLeft)
            font.weight: Font.DemiBold
            leading: 1.3
            Accessible.role: Accessible.AlertMessage
        }
    }

    StaffBar {
        id: bar

        anchors.bottom: parent.bottom
        width: parent.width
        current: root.shown
        page: (place.item as StaffNow)?.page ?? (place.item as StaffHistory)?.page ?? (place.item as StaffTerminal)?.page ?? null
        onShown: name => root.show(name)
        onClosed: root.staff.close()
    }
}
