pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Models

// Always there, always the same, in reach of everyone.
FocusScope {
    id: root

    required property Visit visit
    required property color colour
    property Flickable page: null // the long page on screen, which can be turned by touch
    property string panel: "" // which panel is open: language, reading, or none

    // Goes back one step: what lies above the screen goes away first.
    function goBack() {
        if (root.panel !== "")
            root.panel = "";
        else
            root.visit.back();
    }

    function goHome() {
        root.panel = "";
        root.visit.goHome();
    }

    implicitHeight: Theme.bar

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
    }

    // a touch beside an open panel closes it
    Tap {
        objectName: "panel_close"
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

        readonly property real part: width / 7
        readonly property string shown: root.visit.ref.split("/")[0] // the collection on screen

        BarButton {
            objectName: "bar_back"
            width: places.part
            height: parent.height
            enabled: root.visit.canGoBack || root.visit.gallery.shown || root.panel !== ""
            title: qsTr("Back")
            sign: "arrow-left"
            onClicked: root.goBack()
        }
        BarButton {
            objectName: "bar_home"
            width: places.part
            height: parent.height
            colour: root.colour
            current: root.panel === "" && (root.visit.screen === "home" || ["pillars", "pages", "partners"].includes(places.shown))
            title: qsTr("Home")
            sign: "home"
            onClicked: root.goHome()
        }
        BarButton {
            objectName: "bar_discover"
            width: places.part
            height: parent.height
            colour: root.colour
            current: root.panel === "" && ["highlights", "projects"].includes(places.shown)
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
            colour: root.colour
            current: root.panel === "" && (root.visit.screen === "territory" || places.shown === "municipalities")
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
            colour: root.colour
            current: root.panel === "reading"
            title: qsTr("Text size")
            sign: "format-size"
            onClicked: root.panel = root.panel === "reading" ? "" : "reading"
        }
        BarButton {
            objectName: "bar_language"
            width: places.part
            height: parent.height
            colour: root.colour
            current: root.panel === "language"
            title: root.visit.languageName
            sign: "web"
            name: qsTr("Language: %1").arg(root.visit.languageName)
            onClicked: root.panel = root.panel === "language" ? "" : "language"
        }
        BarButton {
            id: turner

            readonly property real end: root.page ? root.page.contentHeight + root.page.bottomMargin - root.page.height : 0
            readonly property bool more: root.page !== null && root.page.contentY < end - 2
            readonly property bool scrolled: root.page !== null && root.page.contentY > 2 - root.page.topMargin

            objectName: "bar_further"
            width: places.part
            height: parent.height
            enabled: root.panel === "" && !root.visit.gallery.shown && (more || scrolled)
            calling: enabled && more
            title: more || !scrolled ? qsTr("More below") : qsTr("To the top")
            name: more || !scrolled ? qsTr("Further down") : qsTr("Back to the top")
            sign: more || !scrolled ? "arrow-down" : "arrow-up"
            onClicked: root.page.contentY = more ? Math.min(end, root.page.contentY + root.page.height * 0.85) : -root.page.topMargin
        }
    }
}
