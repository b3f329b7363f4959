import QtQuick
import Kiosk.Controls

// A name in a list of names.
Tap {
    id: root

    required property string title

    implicitHeight: Math.max(Theme.touchSmall, words.implicitHeight + 2 * Theme.step)
    name: title

    background: Item {
        Rule {
            width: parent.width
            height: Math.max(1, 2 * Theme.u)
        }
    }
    contentItem: Copy {
        id: words

        text: root.title
        verticalAlignment: Text.AlignVCenter
        font.pixelSize: Theme.portrait || Theme.large ? Theme.body : 28 * Theme.u
        font.weight: Font.Medium
        leading: 1.2
        Accessible.ignored: true
    }
}
