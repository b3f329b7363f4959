import QtQuick

// A fact set like a colophon: a rule in colour, what it is, the value large.
Column {
    id: root

    required property string label
    required property string value
    property string note: ""
    property color colour: Theme.ink

    spacing: Theme.step

    Accessible.role: Accessible.StaticText
    Accessible.name: [label, value, note].filter(part => part !== "").join(", ")

    Rule {
        width: parent.width
        color: root.colour
    }

    Headline {
        width: parent.width
        text: root.value
        size: Theme.heading * 1.2
        leading: 1
        topPadding: Theme.step
        Accessible.ignored: true
    }

    Copy {
        width: parent.width
        text: root.note === "" ? root.label : root.label + ", " + root.note
        color: Theme.softInk
        font.pixelSize: Theme.small
        leading: 1.26
        Accessible.ignored: true
    }
}
