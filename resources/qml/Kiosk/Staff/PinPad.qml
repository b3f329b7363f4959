pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// Night over the hills: who comes in here knows the PIN.
FocusScope {
    id: root

    required property StaffPin pin
    required property Idle idle

    signal closed

    readonly property string message: {
        if (pin.unset)
            return qsTr("No PIN has been set yet, so nobody can come in. Set one at this terminal with the command: kiosk pin");
        if (pin.problem !== "")
            return qsTr("The PIN cannot be checked. Set a new one at this terminal with the command: kiosk pin");
        if (pin.secondsLeft > 0)
            return qsTr("Too many wrong PINs. Try again in %1.").arg(StaffWords.span(pin.secondsLeft));
        return pin.wrong ? qsTr("That PIN is wrong.") : qsTr("Please type the PIN.");
    }

    focus: true

    Keys.onPressed: event => {
        const erases = event.key === Qt.Key_Backspace && root.pin.count > 0;
        if (erases)
            root.pin.erase();
        else
            root.pin.press(event.text);
        event.accepted = erases;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    StaffSky {
        id: night

        width: Theme.portrait ? parent.width : parent.width * 0.46
        height: Theme.portrait ? Math.max(parent.height * 0.42, words.implicitHeight + 1.5 * Theme.margin + 1.2 * disc) : parent.height - bar.height
        ground: Theme.night
        night: true
        disc: 300 * Theme.u
        rise: 0.9
    }

    Column {
        id: words

        x: Theme.margin
        y: Theme.margin
        width: night.width - 2 * Theme.margin
        spacing: 4 * Theme.step

        Headline {
            objectName: "title"
            width: parent.width
            text: qsTr("Staff only")
            color: Theme.white
        }

        Copy {
            objectName: "pin_message"
            width: parent.width
            text: root.message
            color: root.pin.wrong || root.pin.secondsLeft > 0 || root.pin.unset ? Theme.sun : Theme.paperShade
            font.pixelSize: Theme.lead
            font.weight: Font.Medium
            leading: 1.3
            Accessible.role: Accessible.AlertMessage
        }

        Copy {
            width: parent.width
            visible: text !== ""
            text: root.pin.problem
            color: Theme.paperShade
            font.pixelSize: Theme.small
        }

        PinDots {
            visible: keys.visible
            pin: root.pin
        }
    }

    Grid {
        id: keys

        readonly property real room: (Theme.portrait ? root.height - night.height : root.height) - bar.height - 2 * Theme.margin

        x: (Theme.portrait ? 0 : night.width) + Theme.margin
        y: (Theme.portrait ? night.height : 0) + Theme.margin
        width: root.width - x - Theme.margin
        visible: !root.pin.unset && root.pin.problem === ""
        columns: 3
        spacing: Theme.gap

        component Place: PadKey {
            width: (keys.width - 2 * keys.spacing) / 3
            height: (keys.room - 3 * keys.spacing) / 4
            enabled: !root.pin.blocked
        }

        Repeater {
            model: 9

            Place {
                required property int index

                objectName: "pin_" + digit
                digit: index + 1
                onClicked: root.pin.press(digit)
            }
        }

        Place {
            objectName: "pin_erase"
            name: qsTr("Erase the last digit")
            sign: "backspace"
            onClicked: root.pin.erase()
        }
        Place {
            objectName: "pin_0"
            digit: "0"
            onClicked: root.pin.press("0")
        }
        Place {
            objectName: "pin_enter"
            name: qsTr("Enter")
            sign: "check"
            colour: Theme.pillars[0]
            faint: !root.pin.complete
            onClicked: root.pin.enter()
        }
    }

    Rectangle {
        id: bar

        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.bar
        color: Theme.ink

        BarButton {
            objectName: "pin_close"
            width: parent.width / (Theme.portrait ? 3 : 5)
            height: parent.height
            title: root.idle.asking ? qsTr("Closes in %n s", "", root.idle.secondsLeft) : qsTr("Close")
            sign: "close"
            calling: root.idle.asking
            onClicked: root.closed()
        }
    }
}
