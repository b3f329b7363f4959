pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// The region as a poster: panorama and name, its story, five stripes, three doors, and something new each visit.
Item {
    id: root

    required property Visit visit
    readonly property Flickable page: flick

    readonly property HomePage home: visit.home
    readonly property real sideWidth: Theme.portrait ? width : (Theme.large ? 920 : 810) * Theme.u

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    // landscape: the panorama stands still on the left
    Loader {
        active: !Theme.portrait
        width: root.width - root.sideWidth
        height: parent.height
        sourceComponent: panorama
    }

    Component {
        id: panorama

        Item {
            PictureView {
                width: parent.width
                height: parent.height
                picture: root.home.picture
                decorative: false
                ground: Theme.sky
            }

            Headline {
                id: name

                x: Theme.margin
                y: Theme.margin
                width: parent.width - 2 * Theme.margin
                text: root.home.name.replace(" ", "\n")
                size: (Theme.portrait ? 126 : 118) * Theme.u
                Accessible.name: root.home.name
            }

            // why all this: one line, leading to its page
            StoryLine {
                objectName: "story"
                x: Theme.margin
                y: name.y + name.implicitHeight
                width: Math.min(implicitWidth, parent.width - x)
                title: root.home.story?.title ?? ""
                onClicked: root.visit.open(root.home.story.ref)
            }
        }
    }

    PageFlick {
        id: flick

        objectName: "page"
        x: root.width - width
        width: root.sideWidth
        height: root.height

        Loader {
            active: Theme.portrait
            visible: active
            width: flick.width
            height: 900 * Theme.u
            sourceComponent: panorama
        }

        Repeater {
            model: root.home.pillars

            Band {
                required property var row

                objectName: "card_" + row.ref
                width: flick.width
                height: Math.max(implicitHeight, 100 * Theme.u)
                numeral: row.number
                title: row.title
                colour: row.colour
                onClicked: root.visit.open(row.ref)
            }
        }

        Row {
            id: doors

            width: flick.width

            Repeater {
                model: ["highlights", "projects", "municipalities"]

                Door {
                    required property string modelData
                    required property int index

                    objectName: "door_" + modelData
                    width: doors.width / 3
                    title: Words.collection(modelData)
                    line: Words.count(modelData, [root.home.highlights, root.home.projects, root.home.municipalities][index])
                    picture: root.home.doors?.[modelData] ?? null
                    colour: Theme.pillars[index]
                    pictureHeight: (Theme.portrait ? 232 : Theme.large ? 300 : 328) * Theme.u
                    onClicked: root.visit.open(modelData)
                }
            }
        }

        Item {
            width: flick.width
            height: chosen.implicitHeight + 2 * Theme.margin

            Column {
                id: chosen

                x: Theme.margin
                y: Theme.margin * 0.5
                width: parent.width - 2 * Theme.margin
                spacing: Theme.gap * 1.5

                Headline {
                    width: parent.width
                    text: qsTr("For today")
                    size: Theme.heading
                }

                Column {
                    width: parent.width

                    Repeater {
                        model: root.home.featured

                        EntryRow {
                            required property var row

                            objectName: "card_" + row.ref
                            width: chosen.width
                            card: row
                            onClicked: root.visit.open(row.ref)
                        }
                    }
                }
            }
        }

        Band {
            objectName: "door_partners"
            width: flick.width
            colour: Theme.paperShade
            title: Words.collection("partners")
            onClicked: root.visit.open("partners")
        }

        Band {
            objectName: "door_about"
            width: flick.width
            colour: Theme.paperShade
            title: qsTr("About this kiosk")
            onClicked: root.visit.open(root.home.about)
        }
    }

    Connections {
        target: root.visit
        enabled: root.visible

        function onLeaving() {
            root.visit.scrolledTo(flick.contentY / Theme.shortSide);
        }
    }

    Connections {
        target: root.visit

        function onArrived() {
            if (root.visit.screen === "home")
                flick.goTo(root.visit.scroll * Theme.shortSide);
        }
    }
}
