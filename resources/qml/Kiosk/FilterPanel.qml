pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// The options of one filter, all at once.
Rectangle {
    id: root

    required property Browse browse
    readonly property Flickable list: page

    color: Theme.paper

    PageFlick {
        id: page

        anchors.fill: parent
        topMargin: Theme.margin
        bottomMargin: Theme.margin
        spacing: 5 * Theme.step

        Headline {
            x: Theme.margin
            width: page.width - 2 * Theme.margin
            text: Words.question(root.browse.field)
        }

        Repeater {
            model: root.browse.filters

            Flow {
                id: options

                required property var row

                x: Theme.margin
                width: page.width - 2 * Theme.margin
                visible: row.field === root.browse.field
                spacing: Theme.gap

                readonly property bool few: row.options.length < 7 // then each is a stripe, as on the home screen
                readonly property int across: few ? 1 : Theme.portrait ? 2 : 3
                readonly property real share: (width - (across - 1) * spacing) / across

                Choice {
                    objectName: "option_all"
                    width: options.share
                    letters: options.few ? Theme.lead : Theme.label
                    height: Math.max(Theme.touch, (Theme.portrait || !options.few ? 144 : 104) * Theme.u, implicitHeight)
                    title: Words.filter(options.row.field)
                    chosen: options.row.value === ""
                    onClicked: root.browse.choose(options.row.field, "")
                }

                Repeater {
                    model: options.visible ? options.row.options : []

                    Choice {
                        required property var modelData

                        objectName: "option_" + modelData.value
                        width: options.share
                        letters: options.few ? Theme.lead : Theme.label
                        height: Math.max(Theme.touch, (Theme.portrait || !options.few ? 144 : 104) * Theme.u, implicitHeight)
                        title: modelData.label === "" ? Words.status(modelData.value) : modelData.label
                        note: modelData.count
                        sign: modelData.icon !== "" ? modelData.icon : modelData.label === "" ? Words.statusIcon(modelData.value) : ""
                        colour: modelData.colour !== "" ? modelData.colour : Theme.ink
                        coloured: modelData.colour !== ""
                        chosen: modelData.value === options.row.value
                        onClicked: root.browse.choose(options.row.field, modelData.value)
                    }
                }
            }
        }
    }
}
