import QtQuick

// A field of colour as wide as a thumb: a language, a way of reading.
Tap {
    id: root

    required property string title
    property string sample: "" // shown large above the title
    property real sampleSize: Theme.heading
    property bool chosen: false
    property color colour: Theme.ink

    readonly property color shade: chosen && Theme.on(colour) === Theme.ink ? Theme.sun : colour // a pale field that is chosen is gold

    name: title
    padding: 2 * Theme.step

    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen

    background: Rectangle {
        color: root.shade

        // the chosen one: more than a colour tells it
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 2 * Theme.step
            color: Theme.on(root.shade)
            visible: root.chosen
        }
    }

    contentItem: Item {
        implicitHeight: words.implicitHeight + 4 * Theme.step

        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Theme.step

            Headline {
                width: parent.width
                visible: root.sample !== ""
                text: root.sample
                color: Theme.on(root.shade)
                size: root.sampleSize
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }

            Headline {
                width: parent.width
                text: root.title
                centred: root.sample === ""
                color: Theme.on(root.shade)
                size: Theme.heading * 0.9
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }

        Icon {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.step
            visible: root.chosen
            name: "check"
            color: Theme.on(root.shade)
        }
    }
}
