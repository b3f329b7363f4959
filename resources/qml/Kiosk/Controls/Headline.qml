import QtQuick

// Text to see from afar.
Text {
    id: root

    property real size: Theme.title // px
    property real leading: 0.94 // share of the size

    textFormat: Text.PlainText
    color: Theme.ink
    wrapMode: Text.WordWrap
    lineHeightMode: Text.FixedHeight // a glyph from another font must not move the lines apart
    lineHeight: size * leading
    font.family: Theme.displayFont
    font.weight: Font.Bold
    font.pixelSize: size
    font.letterSpacing: size > Theme.heading ? -0.01 * size : 0

    Accessible.role: Accessible.Heading
    Accessible.name: root.text
}
