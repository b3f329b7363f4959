pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// What visitors see, since when, and what can be done about it.
Item {
    id: root

    required property Staff staff
    readonly property alias page: page

    readonly property var status: staff.status

    Loader {
        id: aside

        width: parent.width * 0.44
        height: parent.height
        active: !Theme.portrait
        sourceComponent: StaffHead {
            staff: root.staff
        }
    }

    StaffPage {
        id: page

        // what the sky and the lines of facts may share, so that what is done stands in reach, at the foot of the page
        readonly property real room: height - actions.implicitHeight - 2 * Theme.margin

        staff: root.staff
        x: Theme.portrait ? 0 : aside.width
        width: parent.width - x
        height: parent.height

        Loader {
            id: head

            width: page.width
            height: active ? Math.max(implicitHeight, page.room - facts.implicitHeight) : 0
            active: Theme.portrait
            visible: active
            sourceComponent: StaffHead {
                staff: root.staff
            }
        }

        Item {
            width: page.width
            height: Math.max(facts.implicitHeight, Theme.portrait ? 0 : page.room) + 2 * Theme.margin

            NowFacts {
                id: facts

                x: Theme.margin
                y: Theme.margin
                width: parent.width - 2 * Theme.margin
                status: root.status
                line: Theme.portrait ? (root.staff.asked === "" ? 88 : 76) * Theme.u : Math.max(72 * Theme.u, Math.min(120 * Theme.u, page.room / 4))
            }
        }

        Column {
            id: actions

            width: page.width

            StaffAction {
                width: parent.width
                visible: root.status.source !== ""
                able: !root.staff.busy
                action: "sync"
                title: qsTr("Sync now")
                line: root.status.source
                sign: "sync"
                colour: Theme.pillars[1]
                onChosen: root.staff.syncNow()
            }

            StaffAction {
                width: parent.width
                visible: root.status.held > 0 && root.status.source !== ""
                able: !root.staff.busy
                action: "again"
                title: qsTr("Install publication %1 again").arg(root.status.held)
                line: qsTr("It was rolled back here.")
                sign: "redo"
                colour: Theme.sun
                onChosen: root.staff.installAgain()
            }

            Repeater {
                model: root.staff.sticks

                StaffAction {
                    required property var row
                    required property int index

                    width: actions.width
                    able: !root.staff.busy && row.trusted
                    faint: root.staff.busy
                    action: "stick_" + index
                    title: qsTr("Install publication %1 from USB stick").arg(row.sequence)
                    line: row.trusted ? [row.name, row.published].join(" · ") : qsTr("%1 · not signed by anyone this terminal trusts").arg(row.name)
                    sign: "usb-flash-drive"
                    colour: row.trusted ? Theme.pillars[0] : Theme.paperShade
                    onChosen: root.staff.installFrom(row.folder)
                }
            }

            StaffAction {
                width: parent.width
                visible: root.status.earlier > 0
                able: !root.staff.busy
                action: "rollBack"
                title: qsTr("Roll back to publication %1").arg(root.status.earlier)
                line: qsTr("Published on %1").arg(root.status.earlier_published)
                sign: "undo"
                colour: Theme.pillars[3]
                asked: root.staff.asked === action
                consequence: qsTr("Visitors then see publication %1 again. The present one does not come back by itself.").arg(root.status.earlier)
                yes: qsTr("Yes, roll back to publication %1").arg(root.status.earlier)
                onChosen: root.staff.ask(action)
                onConfirmed: root.staff.confirm()
                onDismissed: root.staff.ask("")
            }

            Rectangle {
                width: parent.width
                height: hint.implicitHeight + 4 * Theme.step
                visible: root.staff.stickCount === 0 && root.staff.asked === ""
                color: Theme.paperShade

                Copy {
                    id: hint

                    x: Theme.margin
                    y: 2 * Theme.step
                    width: parent.width - 2 * Theme.margin
                    text: qsTr("To install from a USB stick, put it in: it shows here after a few seconds.")
                    font.pixelSize: Theme.label
                    leading: 1.3
                }
            }
        }
    }
}
