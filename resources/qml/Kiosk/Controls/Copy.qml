import QtQuick

// Text to read.
Text {
    id: root

    property real leading: 1.44 // share of the size

    textFormat: Text.PlainText
    color: Theme.ink
    wrapMode: Text.Wrap
    lineHeightMode: Text.FixedHeight // leading as printers count it, not as a share of the font's own
    lineHeight: Math.round(font.pixelSize * leading)
    font.family: Theme.textFont
    font.pixelSize: Theme.body

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
