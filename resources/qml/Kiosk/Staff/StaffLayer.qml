pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

// What staff see above everything else: the PIN pad, then their screen.
FocusScope {
    id: root

    required property Staff staff

    focus: true

    Keys.onPressed: event => {
        if (event.isAutoRepeat)
            return;
        const screen = content.item as StaffScreen;
        if (event.key === Qt.Key_Home || event.key === Qt.Key_HomePage)
            root.staff.close();
        else if (event.key !== Qt.Key_Back && event.key !== Qt.Key_Backspace)
            return;
        else if (!screen || !screen.goBack())
            root.staff.close();
        event.accepted = true;
    }

    Loader {
        id: content

        anchors.fill: parent
        focus: true
        sourceComponent: root.staff.phase === "pad" ? pad : root.staff.phase === "open" ? screen : null
    }

    Component {
        id: pad

        PinPad {
            pin: root.staff.pin
            idle: root.staff.idle
            onClosed: root.staff.close()
        }
    }

    Component {
        id: screen

        StaffScreen {
            staff: root.staff
        }
    }
}
