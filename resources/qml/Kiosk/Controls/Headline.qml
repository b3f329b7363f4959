import QtQuick

// Text to see from afar.
Text {
    id: root

    property real size: Theme.title // px

    textFormat: Text.PlainText
    color: Theme.ink
    wrapMode: Text.WordWrap
    lineHeight: 0.98
    font.family: Theme.displayFont
    font.weight: Font.Bold
    font.pixelSize: size
    font.letterSpacing: size > Theme.heading ? -0.01 * size : 0

    Accessible.role: Accessible.Heading
    Accessible.name: root.text
}
