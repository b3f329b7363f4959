pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Controls
import Kiosk.Models

// The municipalities' outlines: each is a button in its own shape.
Item {
    id: root

    required property TerritoryMap territory
    required property bool kept // its drawing: nobody comes back to one that is not

    readonly property real border: Math.max(2, 3.5 * Theme.u)
    readonly property real unit: Math.min(width / territory.width, height / territory.height) // px a map unit

    Item {
        id: land

        anchors.centerIn: parent
        width: root.territory.width * root.unit
        height: root.territory.height * root.unit

        // drawn once: thirty shapes drawn again for every frame would cost more than all the rest of the screen
        Loader {
            anchors.fill: parent
            active: root.kept
            sourceComponent: Canvas {
                readonly property var paths: root.territory.paths

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

        MapMarks {
            anchors.fill: parent
            z: 2
            marks: root.territory.marks
            unit: root.unit
        }
    }
}
