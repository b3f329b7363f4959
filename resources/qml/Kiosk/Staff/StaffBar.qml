import QtQuick
import Kiosk.Controls

// The bar at the foot of the staff's screen: close, its pages, and further down.
FocusScope {
    id: root

    required property string current // now, history, terminal
    required property Flickable page

    signal shown(string name)
    signal closed

    implicitHeight: Theme.bar

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
    }

    Row {
        id: places

        readonly property real part: width / 5

        anchors.fill: parent

        BarButton {
            objectName: "staff_close"
            width: places.part
            height: parent.height
            title: qsTr("Close")
            sign: "close"
            onClicked: root.closed()
        }
        BarButton {
            objectName: "staff_now"
            width: places.part
            height: parent.height
            current: root.current === "now"
            title: qsTr("Content")
            sign: "sync"
            onClicked: root.shown("now")
        }
        BarButton {
            objectName: "staff_history"
            width: places.part
            height: parent.height
            current: root.current === "history"
            title: qsTr("History")
            sign: "history"
            onClicked: root.shown("history")
        }
        BarButton {
            objectName: "staff_terminal"
            width: places.part
            height: parent.height
            current: root.current === "terminal"
            title: qsTr("Terminal")
            sign: "monitor"
            onClicked: root.shown("terminal")
        }
        BarButton {
            readonly property real end: root.page ? root.page.contentHeight + root.page.bottomMargin - root.page.height : 0
            readonly property bool more: root.page !== null && root.page.contentY < end - 2
            readonly property bool scrolled: root.page !== null && root.page.contentY > 2

            objectName: "staff_further"
            width: places.part
            height: parent.height
            enabled: more || scrolled
            calling: more
            title: more || !scrolled ? qsTr("More below") : qsTr("To the top")
            sign: more || !scrolled ? "arrow-down" : "arrow-up"
            onClicked: root.page.contentY = more ? Math.min(end, root.page.contentY + root.page.height * 0.85) : 0
        }
    }
}
