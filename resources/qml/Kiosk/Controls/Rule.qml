import QtQuick

// A line that begins something.
Rectangle {
    implicitHeight: Theme.rule
    color: Theme.ink

    Accessible.ignored: true
}
