import QtQuick
import Kiosk.Controls

// A paragraph, a heading, an item of a list or a quote.
Item {
    id: root

    required property var row // a Block value
    property color colour: Theme.ink

    signal linkOpened(ref: string)

    implicitHeight: words.y + words.implicitHeight + (row.kind === "item" ? Theme.step : row.kind === "heading" ? 1.5 * Theme.step : 3 * Theme.step)

    Rule {
        visible: root.row.kind === "quote"
        width: Theme.step
        height: words.height
        color: root.colour
    }

    Copy {
        id: mark

        visible: root.row.mark !== ""
        width: visible ? 5 * Theme.step : 0
        text: root.row.mark
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }

    Text {
        id: words

        x: root.row.kind === "quote" ? 4 * Theme.step : mark.width
        y: root.row.kind === "heading" ? 3 * Theme.step : 0
        width: parent.width - x
        text: root.row.text
        textFormat: Text.StyledText
        wrapMode: Text.Wrap
        color: Theme.ink
        linkColor: Theme.ink
        lineHeightMode: Text.FixedHeight
        lineHeight: Math.round(font.pixelSize * (root.row.kind === "heading" ? 1.05 : 1.44))
        font.family: root.row.kind === "heading" ? Theme.displayFont : Theme.textFont
        font.weight: root.row.kind === "heading" ? Font.Bold : Font.Normal
        font.pixelSize: root.row.kind === "heading" ? Theme.subheading : Theme.body
        onLinkActivated: link => root.linkOpened(link)

        Accessible.role: root.row.kind === "heading" ? Accessible.Heading : Accessible.StaticText
        Accessible.name: text.replace(/<[^>]*>/g, "").replace(/&nbsp;/g, "\u00a0").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&")
    }
}
