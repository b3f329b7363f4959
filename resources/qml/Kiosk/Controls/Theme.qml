pragma Singleton

import QtQuick

// Every length and colour. A length is a number of u (short side / 1080), never below its floor in millimetres on the glass.
QtObject {
    id: root

    // set once by the window
    property real shortSide: 1080
    readonly property real usualShortSideMm: 336 // of a 27-inch screen, when nobody measured
    property real pxPerMm: shortSide / usualShortSideMm
    property real distanceMm: 600
    property bool portrait: true
    // set by the visit
    property bool large: false
    property bool still: false // no motion: screenshots, reduced motion

    readonly property real u: shortSide / 1080

    readonly property color paper: "#F5EFE3"
    readonly property color paperShade: "#E8E0CE"
    readonly property color ink: "#1E2230"
    readonly property color softInk: "#4B4F5E"
    readonly property color sky: "#9CC7CF"
    readonly property color night: "#1E3A60"
    readonly property color sun: "#E3A52C"
    readonly property color white: "#FFFFFF"
    readonly property color land: "#5E8F5B"
    readonly property list<color> greens: ["#7FA36B", "#93B07C", "#A8BD88", "#B9C48D", "#8BAA7A"]
    readonly property list<color> pillars: ["#2E7D5B", "#1F5FA8", "#C2452D", "#6A3B78"]

    readonly property string displayFont: "League Spartan"
    readonly property string textFont: "Inter"
    readonly property string iconFont: "Material Design Icons"

    // letters
    readonly property real reading: large ? 1.3 : 1
    readonly property real largeFloor: large ? 0.01222 * distanceMm / 0.727 * pxPerMm : 0 // cap height 0.7 degrees
    readonly property int display: letters(140, 1.1)
    readonly property int title: letters(100, 1.12)
    readonly property int heading: letters(46, 1.2)
    readonly property int subheading: letters(36, 1.25)
    readonly property int lead: letters(38, reading)
    readonly property int body: letters(32, reading)
    readonly property int label: letters(27, reading)
    readonly property int small: letters(24, reading)

    // lengths
    readonly property real margin: 64 * u
    readonly property real step: 8 * u
    readonly property real gap: Math.max(16 * u, 3 * pxPerMm)
    readonly property real touch: Math.max(96 * u, 20 * pxPerMm)
    readonly property real touchSmall: Math.max(72 * u, 15 * pxPerMm)
    readonly property real bar: Math.max((portrait ? 148 : 116) * u, 20 * pxPerMm)
    readonly property real rule: Math.max(2, 6 * u)
    readonly property real focusWidth: Math.max(4 * u, 2 * pxPerMm)
    readonly property int motion: still ? 0 : 220 // ms

    function letters(units: real, growth: real): int {
        return Math.round(Math.max(units * u * (large ? growth : 1), largeFloor));
    }

    // Returns what can be read on a colour: ink where it has the better contrast.
    function on(background: color): color {
        return luminance(background) > 0.3 ? ink : white;
    }

    function luminance(shade: color): real {
        const part = value => value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        return 0.2126 * part(shade.r) + 0.7152 * part(shade.g) + 0.0722 * part(shade.b);
    }

    // Returns the colour of a collection's own screen.
    function collection(name: string): color {
        return name === "highlights" ? sun : name === "projects" ? pillars[3] : pillars[2];
    }

    // Returns the colour of the pillar that an entry belongs to; ink for what belongs to none.
    function owned(name: string): color {
        return name === "" ? ink : name;
    }
}
