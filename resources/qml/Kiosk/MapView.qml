pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Controls
import Kiosk.Models

// The municipalities' outlines: each is a button in its own shape.
Item {
    id: root

    required property TerritoryMap territory

    readonly property real border: Math.max(2, 3.5 * Theme.u)
    readonly property real unit: Math.min(width / territory.width, height / territory.height) // px a map unit

    Item {
        id: land

        anchors.centerIn: parent
        width: root.territory.width * root.unit
        height: root.territory.height * root.unit

        // drawn once: thirty shapes drawn again for every frame would cost more than all the rest of the screen
        Canvas {
            id: drawing

            readonly property var paths: root.territory.paths

            anchors.fill: parent
            onPathsChanged: requestPaint()
            onPaint: {
                const pen = getContext("2d");
                pen.reset();
                pen.scale(root.unit, root.unit);
                pen.strokeStyle = Theme.paper;
                pen.lineWidth = root.border / root.unit;
                pen.lineJoin = "round";
                paths.forEach((path, index) => {
                    pen.fillStyle = Theme.greens[index * 7 % 5];
                    pen.path = path;
                    pen.fill();
                    pen.stroke();
                });
            }
        }

        Repeater {
            model: root.territory.outlines

            Tap {
                id: place

                required property var row

                readonly property bool chosen: row.ref === root.territory.chosen

                objectName: "outline_" + row.ref
                width: land.width
                height: land.height
                z: chosen ? 1 : 0
                name: row.title
                activeFocusOnTab: false // the list beside the map is for keys
                padding: 0
                containmentMask: shape
                onClicked: root.territory.choose(row.ref)

                background: Shape {
                    id: shape

                    containsMode: Shape.FillContains
                    preferredRendererType: Shape.CurveRenderer
                    visible: place.chosen || place.pressed

                    ShapePath {
                        fillColor: place.chosen ? Theme.sun : Theme.greens[4]
                        strokeColor: Theme.paper
                        strokeWidth: root.border
                        joinStyle: ShapePath.RoundJoin
                        scale: Qt.size(root.unit, root.unit)

                        PathSvg {
                            path: place.row.path
                        }
                    }
                }
                contentItem: Item {}
            }
        }

        // names where there is room for them
        Repeater {
            model: root.territory.outlines

            Copy {
                required property var row

                x: row.label_x * root.unit - width / 2
                y: row.label_y * root.unit + (row.highlights + row.projects > 0 ? 26 * Theme.u : -height / 2)
                z: 2
                visible: row.area_km2 > 70 && !Theme.large
                text: row.title
                font.pixelSize: 22 * Theme.u
                font.weight: Font.DemiBold
                leading: 1.2
                Accessible.ignored: true
            }
        }

        Repeater {
            model: root.territory.outlines

            Rectangle {
                id: count

                required property var row

                x: row.label_x * root.unit - width / 2
                y: row.label_y * root.unit - height / 2
                z: 2
                width: Math.max(height, number.implicitWidth + 2.4 * Theme.step)
                height: Math.max(46 * Theme.u, 1.9 * Theme.small)
                radius: height / 2
                color: Theme.ink
                border.color: Theme.paper
                border.width: Math.max(2, 4 * Theme.u)
                visible: row.highlights + row.projects > 0
                Accessible.ignored: true

                Headline {
                    id: number

                    anchors.centerIn: parent
                    text: count.row.highlights + count.row.projects
                    color: Theme.paper
                    fits: false
                    size: Theme.small
                    Accessible.ignored: true
                }
            }
        }
    }
}
