pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// What is set for this terminal, and the ways out.
Item {
    id: root

    required property Staff staff
    readonly property alias page: page

    readonly property var status: staff.status

    StaffTitle {
        id: head

        title: qsTr("This terminal")
        ground: Theme.pillars[3]
    }

    StaffPage {
        id: page

        readonly property real room: height - actions.implicitHeight - 2 * Theme.margin

        staff: root.staff
        x: Theme.portrait ? 0 : head.width
        y: Theme.portrait ? head.height : 0
        width: parent.width - x
        height: parent.height - y

        Item {
            width: page.width
            height: Math.max(facts.implicitHeight, page.room) + 2 * Theme.margin

            Column {
                id: facts

                readonly property real line: Math.max(72 * Theme.u, Math.min(128 * Theme.u, page.room / 6))

                x: Theme.margin
                y: Theme.margin
                width: parent.width - 2 * Theme.margin

                FactLine {
                    width: parent.width
                    least: facts.line
                    label: qsTr("Languages")
                    value: root.status.languages
                }
                FactLine {
                    width: parent.width
                    least: facts.line
                    label: qsTr("Asks whether someone is there")
                    value: qsTr("after %n second(s) without a touch", "", root.status.ask_after_s)
                }
                FactLine {
                    width: parent.width
                    least: facts.line
                    label: qsTr("Then starts over")
                    value: qsTr("after %n more second(s)", "", root.status.countdown_s)
                }
                FactLine {
                    width: parent.width
                    least: facts.line
                    label: qsTr("Source of the content")
                    value: root.status.source !== "" ? root.status.source : qsTr("USB sticks only")
                }
                FactLine {
                    width: parent.width
                    least: facts.line
                    label: qsTr("Free on the disk")
                    value: root.status.disk_free
                }
                FactLine {
                    width: parent.width
                    least: facts.line
                    label: qsTr("Versions")
                    value: root.status.versions
                }
            }
        }

        Column {
            id: actions

            width: page.width

            StaffAction {
                width: parent.width
                action: "restart"
                title: qsTr("Restart the kiosk")
                sign: "restart"
                colour: Theme.sun
                asked: root.staff.asked === action
                consequence: qsTr("The screen goes dark for a few seconds, then the kiosk starts again.")
                yes: qsTr("Yes, restart the kiosk")
                onChosen: root.staff.ask(action)
                onConfirmed: root.staff.confirm()
                onDismissed: root.staff.ask("")
            }

            StaffAction {
                width: parent.width
                visible: root.status.can_leave
                action: "leave"
                title: qsTr("Leave for the desktop")
                sign: "exit-to-app"
                colour: Theme.pillars[2]
                asked: root.staff.asked === action
                consequence: qsTr("The kiosk closes, and whoever stands here can use the computer. Stay with it.")
                yes: qsTr("Yes, leave for the desktop")
                onChosen: root.staff.ask(action)
                onConfirmed: root.staff.confirm()
                onDismissed: root.staff.ask("")
            }
        }
    }
}
