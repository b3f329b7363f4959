import QtQuick
import Kiosk.Controls
import Kiosk.Models

// What opens above the bar: the languages, or how text is shown.
Rectangle {
    id: root

    required property Visit visit
    required property string kind

    signal done

    implicitHeight: choices.implicitHeight + heading.implicitHeight + 3 * Theme.gap
    color: Theme.paper

    Headline {
        id: heading

        x: Theme.margin
        y: Theme.gap * 1.5
        text: root.kind === "language" ? qsTr("Language") : qsTr("Reading")
        size: Theme.heading
    }

    Flow {
        id: choices

        anchors.top: heading.bottom
        anchors.topMargin: Theme.gap / 2
        x: Theme.margin
        width: parent.width - 2 * Theme.margin
        spacing: Theme.gap

        Repeater {
            model: root.kind === "language" ? root.visit.tongues : null

            Choice {
                required property var row

                objectName: "language_" + row.tag
                width: (choices.width - (Theme.portrait ? 1 : 3) * Theme.gap) / (Theme.portrait ? 2 : 4)
                height: Theme.touch
                title: row.name
                chosen: row.tag === root.visit.language
                onClicked: {
                    root.visit.speak(row.tag);
                    root.done();
                }
            }
        }

        Repeater {
            model: root.kind === "reading" ? [false, true] : null

            Choice {
                required property bool modelData

                objectName: modelData ? "reading_large" : "reading_normal"
                width: (choices.width - Theme.gap) / 2
                height: Theme.touch
                title: modelData ? qsTr("Large text") : qsTr("Normal text")
                sign: modelData ? "format-font-size-increase" : "format-font-size-decrease"
                chosen: modelData === root.visit.large
                onClicked: {
                    root.visit.read(modelData);
                    root.done();
                }
            }
        }
    }
}
