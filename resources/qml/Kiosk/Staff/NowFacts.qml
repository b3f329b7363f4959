import QtQuick

// What is on screen, and since when.
Column {
    id: root

    required property var status // a StatusTexts value
    required property real line // the least height of each

    FactLine {
        width: root.width
        least: root.line
        visible: value !== ""
        label: qsTr("On screen")
        value: root.status.sequence > 0 ? StaffWords.publication(root.status.sequence) : qsTr("The content this terminal came with")
    }

    FactLine {
        width: root.width
        least: root.line
        visible: value !== ""
        label: qsTr("Published")
        value: root.status.published
    }

    FactLine {
        width: root.width
        least: root.line
        visible: value !== ""
        label: qsTr("Here since")
        value: root.status.installed
    }

    FactLine {
        width: root.width
        least: root.line
        visible: value !== ""
        label: qsTr("Last successful sync")
        value: root.status.last_success
    }
}
