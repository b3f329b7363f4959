import QtQuick
import Kiosk.Controls

// One sync: when, what came of it, from where.
Column {
    id: root

    required property var attempt // an AttemptTexts value

    readonly property bool failed: attempt.kind === "failed"
    readonly property string told: StaffWords.outcome(attempt.kind, attempt.sequence, attempt.reason)
    readonly property string below: [attempt.source, attempt.figures].filter(part => part !== "").join(" · ")

    Accessible.role: Accessible.StaticText
    Accessible.name: [attempt.day, attempt.time, told, below].filter(part => part !== "").join(", ")

    Headline {
        width: parent.width
        visible: root.attempt.day !== ""
        topPadding: 6 * Theme.step
        bottomPadding: 2 * Theme.step
        text: root.attempt.day
        size: Theme.heading
        Accessible.ignored: true
    }

    Rule {
        width: parent.width
        height: Math.max(2, 3 * Theme.u)
    }

    Item {
        width: parent.width
        height: Math.max(time.implicitHeight, words.implicitHeight) + 5 * Theme.step

        Headline {
            id: time

            y: 2.5 * Theme.step
            width: 150 * Theme.u
            text: root.attempt.time
            color: Theme.softInk
            size: Theme.subheading
            leading: 1.1
            Accessible.ignored: true
        }

        Icon {
            id: sign

            x: time.width
            y: 2 * Theme.step
            width: 80 * Theme.u
            horizontalAlignment: Text.AlignLeft
            name: root.failed ? "alert" : root.attempt.kind === "unchanged" ? "minus" : root.attempt.kind === "installed" ? "check-bold" : "undo"
            color: root.failed ? Theme.pillars[2] : root.attempt.kind === "unchanged" ? Theme.softInk : Theme.pillars[0]
            font.pixelSize: Theme.subheading * 1.1
        }

        Column {
            id: words

            anchors.left: sign.right
            anchors.right: parent.right
            y: 2.5 * Theme.step
            spacing: Theme.step / 2

            Headline {
                width: parent.width
                text: root.told
                color: root.failed ? Theme.pillars[2] : Theme.ink
                size: Theme.subheading
                leading: 1.1
                Accessible.ignored: true
            }

            Copy {
                width: parent.width
                visible: text !== ""
                text: root.below
                color: Theme.softInk
                font.pixelSize: Theme.small
                leading: 1.3
                Accessible.ignored: true
            }

            Copy {
                width: parent.width
                visible: text !== ""
                text: root.attempt.detail
                color: Theme.softInk
                font.pixelSize: Theme.small
                leading: 1.3
                Accessible.ignored: true
            }
        }
    }
}
