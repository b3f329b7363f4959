pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// Always there, always the same, in reach of everyone.
FocusScope {
    id: root

    required property Visit visit
    required property color colour
    property string panel: "" // which panel is open: language, reading, or none

    implicitHeight: Theme.bar

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
    }

    // a touch beside an open panel closes it
    Tap {
        y: -root.Window.height
        width: parent.width
        height: root.Window.height
        visible: root.panel !== ""
        name: qsTr("Close")
        onClicked: root.panel = ""
        background: Rectangle {
            color: Theme.ink
            opacity: 0.6
        }
    }

    Loader {
        anchors.bottom: parent.top
        width: parent.width
        active: root.panel !== ""
        sourceComponent: Panel {
            visit: root.visit
            kind: root.panel
            onDone: root.panel = ""
        }
    }

    Row {
        id: places

        anchors.fill: parent

        readonly property real part: width / 6

        BarButton {
            objectName: "bar_back"
            width: places.part
            height: parent.height
            enabled: root.visit.canGoBack || root.visit.gallery.shown || root.panel !== ""
            title: qsTr("Back")
            sign: "arrow-left"
            onClicked: root.panel !== "" ? root.panel = "" : root.visit.back()
        }
        BarButton {
            objectName: "bar_home"
            width: places.part
            height: parent.height
            current: root.panel === "" && root.visit.screen === "home"
            title: qsTr("Home")
            sign: "home"
            onClicked: {
                root.panel = "";
                root.visit.goHome();
            }
        }
        BarButton {
            objectName: "bar_discover"
            width: places.part
            height: parent.height
            current: root.panel === "" && root.visit.screen === "browse" && root.visit.ref === "highlights"
            title: qsTr("Discover")
            sign: "compass"
            onClicked: {
                root.panel = "";
                root.visit.open("highlights");
            }
        }
        BarButton {
            objectName: "bar_map"
            width: places.part
            height: parent.height
            current: root.panel === "" && root.visit.screen === "territory"
            title: qsTr("Map")
            sign: "map"
            onClicked: {
                root.panel = "";
                root.visit.showOnMap("");
            }
        }
        BarButton {
            objectName: "bar_reading"
            width: places.part
            height: parent.height
            current: root.panel === "reading"
            title: qsTr("Reading")
            sign: "format-size"
            onClicked: root.panel = root.panel === "reading" ? "" : "reading"
        }
        BarButton {
            objectName: "bar_language"
            width: places.part
            height: parent.height
            current: root.panel === "language"
            title: root.visit.languageName
            sign: "web"
            name: qsTr("Language: %1").arg(root.visit.languageName)
            onClicked: root.panel = root.panel === "language" ? "" : "language"
        }
    }
}
