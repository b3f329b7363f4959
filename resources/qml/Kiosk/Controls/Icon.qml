import QtQuick
import Kiosk.Models

// A glyph of the icon font; decoration, never the only sign.
Text {
    id: root

    required property string name

    text: Glyphs.of(name)
    textFormat: Text.PlainText
    color: Theme.ink
    font.family: Theme.iconFont
    font.pixelSize: Theme.heading
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter

    Accessible.ignored: true
}
