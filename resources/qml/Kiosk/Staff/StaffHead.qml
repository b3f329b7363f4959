pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// The poster: how the terminal is, how far a sync is, how it ended. Its colour tells it too.
Item {
    id: root

    required property Staff staff

    readonly property StaffSync sync: staff.sync
    readonly property var status: staff.status
    readonly property bool ended: sync.outcome !== "" && !sync.running
    readonly property string freshness: status.freshness
    readonly property bool bad: ended ? sync.outcome === "failed" : staff.trouble !== "" || freshness === "failing"
    readonly property color ground: {
        if (sync.running)
            return Theme.pillars[1];
        if (bad)
            return Theme.pillars[2];
        if (ended)
            return sync.outcome === "held" ? Theme.sun : Theme.pillars[0];
        switch (freshness) {
        case "fresh":
            return Theme.pillars[0];
        case "stale":
        case "clock not trusted":
            return Theme.sun;
        default:
            return Theme.night;
        }
    }
    readonly property color inkOn: Theme.on(ground)

    readonly property string title: {
        if (sync.running)
            return qsTr("Sync under way");
        if (ended)
            return StaffWords.outcome(sync.outcome, sync.sequence, sync.reason);
        if (staff.trouble !== "")
            return StaffWords.reason("");
        return freshness !== "" ? StaffWords.state(freshness, status.reason) : qsTr("One moment …");
    }
    readonly property string line: {
        if (sync.running)
            return qsTr("Visitors are not disturbed. The sync goes on when this screen closes.");
        if (ended)
            return StaffWords.meaning(sync.outcome, sync.reason);
        if (staff.trouble !== "")
            return StaffWords.remedy("");
        return freshness !== "" ? StaffWords.stateMeaning(freshness, status.reason, status.last_success.replace(/ /g, "\u00a0")) : "";
    }
    readonly property string detail: sync.running ? "" : ended ? sync.detail : staff.trouble !== "" ? staff.trouble : status.detail

    readonly property real smallest: 260 * Theme.u // of the sun

    implicitHeight: words.implicitHeight + 1.5 * Theme.margin + 1.24 * smallest

    StaffSky {
        id: sky

        anchors.fill: parent
        ground: root.ground
        disc: Math.max(0.6 * root.smallest, Math.min(420 * Theme.u, (root.height - words.implicitHeight - 1.5 * Theme.margin) / 1.24))
        rise: root.sync.running ? 0.1 + 0.8 * root.sync.done : root.bad ? 0.3 : 1
        numeral: root.sync.running || root.bad || root.status.sequence === 0 ? "" : root.status.sequence
        label: qsTr("Publication")
    }

    Column {
        id: words

        x: Theme.margin
        y: Theme.margin
        width: root.width - 2 * Theme.margin
        spacing: 3 * Theme.step

        Headline {
            objectName: "title"
            width: parent.width
            text: root.title
            color: root.inkOn
        }

        Copy {
            objectName: "meaning"
            width: Math.min(parent.width, 900 * Theme.u)
            visible: text !== ""
            text: root.line
            color: root.inkOn
            font.pixelSize: Theme.lead * 0.92
            font.weight: Font.Medium
            leading: 1.34
            Accessible.role: root.ended ? Accessible.AlertMessage : Accessible.StaticText
        }

        Copy {
            objectName: "detail"
            width: Math.min(parent.width, 900 * Theme.u)
            visible: text !== ""
            text: root.detail
            color: root.inkOn
            font.pixelSize: Theme.small
            leading: 1.3
        }

        Loader {
            width: parent.width
            active: root.sync.running
            visible: active
            sourceComponent: SyncProgress {
                sync: root.sync
                inkOn: root.inkOn
            }
        }
    }
}
