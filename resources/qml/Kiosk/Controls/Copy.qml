import QtQuick

// Text to read.
Text {
    id: root

    textFormat: Text.PlainText
    color: Theme.ink
    wrapMode: Text.Wrap
    lineHeight: 1.38
    font.family: Theme.textFont
    font.pixelSize: Theme.body

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
