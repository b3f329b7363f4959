import QtQuick

// Text to see from afar. Letters grow smaller rather than break a word that is longer than the line.
Text {
    id: root

    property real size: Theme.title // px
    property real leading: 0.94 // share of the size
    property bool centred: false // one line in the middle of something: the font stands high in its line
    property bool fits: true // off where the width follows the text
    readonly property real fitted: fits && width > 0 && longest.advanceWidth > width ? Math.floor(size * width / longest.advanceWidth * 0.99) : size

    topPadding: centred ? Math.round(fitted * 0.14) : 0
    textFormat: Text.PlainText
    color: Theme.ink
    wrapMode: Text.WordWrap
    lineHeightMode: Text.FixedHeight // a glyph from another font must not move the lines apart
    lineHeight: fitted * leading
    font.family: Theme.displayFont
    font.weight: Font.Bold
    font.pixelSize: fitted
    font.letterSpacing: size > Theme.heading ? -0.01 * size : 0

    Accessible.role: Accessible.Heading
    Accessible.name: root.text

    TextMetrics {
        id: longest

        text: root.text.split(/[ \n-]+/).reduce((found, word) => word.length > found.length ? word : found, "")
        font.family: Theme.displayFont
        font.weight: Font.Bold
        font.pixelSize: Math.max(1, root.size)
    }
}
