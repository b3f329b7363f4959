import QtQuick

// A fact set like a colophon: a rule in colour, what it is, the value large.
Column {
    id: root

    required property string label
    required property string value
    property string note: ""
    property color colour: Theme.ink
    property real labelHeight: 0 // of the longest label beside it: the values stand on one line
    readonly property real ownLabelHeight: words.implicitHeight

    spacing: Theme.step / 2

    Accessible.role: Accessible.StaticText
    Accessible.name: [label, value, note].filter(part => part !== "").join(", ")

    Rule {
        width: parent.width
        color: root.colour
    }

    Copy {
        id: words

        width: parent.width
        height: Math.max(implicitHeight, root.labelHeight)
        verticalAlignment: Text.AlignBottom
        topPadding: Theme.step
        text: root.note === "" ? root.label : root.label + ", " + root.note
        color: Theme.softInk
        font.pixelSize: Theme.small
        leading: 1.26
        Accessible.ignored: true
    }

    Headline {
        width: parent.width
        text: root.value
        size: Theme.heading * (Theme.portrait ? 1.06 : 0.92)
        leading: 1
        Accessible.ignored: true
    }
}
