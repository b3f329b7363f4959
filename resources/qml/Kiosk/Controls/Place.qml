import QtQuick

// Where one screen of a visit stands; it is kept, and filled anew each time it is shown.
Loader {
    required property bool shown

    property bool keeping: shown // its pictures

    anchors.fill: parent
    visible: shown
    enabled: shown
}
