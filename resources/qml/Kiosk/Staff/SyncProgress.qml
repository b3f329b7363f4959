import QtQuick
import Kiosk.Controls
import Kiosk.Models

// How far a sync is: a bar, and the same in words.
Column {
    id: root

    required property StaffSync sync
    required property color inkOn

    readonly property string words: {
        const parts = [];
        if (sync.filesTotal > 0)
            parts.push(qsTr("%1 of %n file(s)", "", sync.filesTotal).arg(sync.files));
        if (sync.whole !== "")
            parts.push(qsTr("%1 of %2").arg(sync.arrived).arg(sync.whole));
        return parts.length > 0 ? parts.join(" · ") : qsTr("Looking for something newer …");
    }

    topPadding: 2 * Theme.step
    spacing: 2.5 * Theme.step

    Rectangle {
        width: parent.width
        height: 3 * Theme.step
        color: Theme.ink

        Accessible.role: Accessible.ProgressBar
        Accessible.name: qsTr("%1 percent").arg(Math.round(root.sync.done * 100))

        Rectangle {
            width: parent.width * root.sync.done
            height: parent.height
            color: Theme.sun
        }
    }

    Headline {
        objectName: "progress_words"
        width: parent.width
        text: root.words
        color: root.inkOn
        size: Theme.subheading
        leading: 1.1
    }

    Copy {
        objectName: "progress_time"
        width: parent.width
        visible: root.sync.secondsLeft >= 0
        text: root.sync.secondsLeft < 5 ? qsTr("Almost there") : qsTr("About %1 left").arg(StaffWords.span(root.sync.secondsLeft))
        color: root.inkOn
        leading: 1.3
    }
}
