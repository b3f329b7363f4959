pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// What opens above the bar: the languages, or how text is shown.
Item {
    id: root

    required property Visit visit
    required property string kind

    readonly property real band: Math.max(Theme.touch * 1.6, 160 * Theme.u)

    signal done

    implicitHeight: kind === "language" ? languages.implicitHeight : ways.implicitHeight

    Grid {
        id: languages

        readonly property int across: Theme.large && Theme.portrait ? 2 : tongues.count

        width: parent.width
        columns: across
        visible: root.kind === "language"

        Repeater {
            id: tongues

            model: root.visit.tongues

            Field {
                required property var row
                required property int index

                objectName: "language_" + row.tag
                width: root.width / languages.across
                height: root.band
                title: row.name
                colour: Theme.pillars[index % Theme.pillars.length]
                chosen: row.tag === root.visit.language
                onClicked: {
                    root.visit.speak(row.tag);
                    root.done();
                }
            }
        }
    }

    Row {
        id: ways

        width: parent.width
        visible: root.kind === "reading"

        Repeater {
            model: [false, true]

            Field {
                required property bool modelData

                objectName: modelData ? "reading_large" : "reading_normal"
                width: ways.width / 2
                height: root.band * 1.5
                sample: "Aa"
                sampleSize: (modelData ? 92 : 56) * Theme.u
                title: modelData ? qsTr("Large text") : qsTr("Normal text")
                colour: modelData ? Theme.paper : Theme.paperShade
                chosen: modelData === root.visit.large
                onClicked: {
                    root.visit.read(modelData);
                    root.done();
                }
            }
        }
    }
}
