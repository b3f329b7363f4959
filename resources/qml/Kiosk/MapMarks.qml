pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// How much there is in each municipality, and the names that find room below or above these numbers.
Item {
    id: root

    required property var marks // the largest municipality first
    required property real unit // px a map unit

    readonly property real badge: Math.max(40 * Theme.u, 1.45 * Theme.small)
    readonly property real roomy: 58 // square kilometres: a smaller one's name would lie over its neighbours
    readonly property real letters: 24 * Theme.u
    readonly property real line: Math.round(letters * 1.2)
    readonly property var names: Theme.large ? [] : arranged()

    // Returns the names with their places: an earlier one keeps its place, a later one looks for another, or stays away.
    function arranged(): var {
        const taken = marks.filter(mark => mark.count > 0).map(mark => box(mark.x * unit, mark.y * unit, badge, badge));
        const found = [];
        for (const mark of marks.filter(mark => mark.area > roomy)) {
            const width = metrics.advanceWidth(mark.title);
            const away = mark.count > 0 ? (badge + line) / 2 + 2 * Theme.u : 0;
            for (const y of [mark.y * unit + away, mark.y * unit - away]) {
                const place = box(mark.x * unit, y, width, line);
                if (taken.some(other => meet(place, other)))
                    continue;
                taken.push(place);
                found.push({
                    title: mark.title,
                    x: place.x,
                    y: place.y
                });
                break;
            }
        }
        return found;
    }

    function box(x: real, y: real, width: real, height: real): rect {
        return Qt.rect(x - width / 2, y - height / 2, width, height);
    }

    function meet(one: rect, other: rect): bool {
        const gap = 4 * Theme.u;
        return one.x < other.x + other.width + gap && other.x < one.x + one.width + gap && one.y < other.y + other.height && other.y < one.y + one.height;
    }

    FontMetrics {
        id: metrics

        font.family: Theme.textFont
        font.pixelSize: root.letters
        font.weight: Font.DemiBold
    }

    Repeater {
        model: root.names

        Copy {
            required property var modelData

            x: modelData.x
            y: modelData.y
            text: modelData.title
            wrapMode: Text.NoWrap
            font.pixelSize: root.letters
            font.weight: Font.DemiBold
            leading: 1.2
            Accessible.ignored: true
        }
    }

    Repeater {
        model: root.marks

        Rectangle {
            id: count

            required property var modelData

            x: modelData.x * root.unit - width / 2
            y: modelData.y * root.unit - height / 2
            width: Math.max(height, number.implicitWidth + 2 * Theme.step)
            height: root.badge
            radius: height / 2
            color: Theme.ink
            border.color: Theme.paper
            border.width: Math.max(2, 4 * Theme.u)
            visible: modelData.count > 0
            Accessible.ignored: true

            Headline {
                id: number

                anchors.centerIn: parent
                text: count.modelData.count
                color: Theme.paper
                fits: false
                size: Theme.small
                leading: 1
                centred: true
                Accessible.ignored: true
            }
        }
    }
}
