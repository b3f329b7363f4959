import QtQuick

// A picture that fills its place; what must stay in view stays in view.
Item {
    id: root

    required property var picture // a Picture value, or null
    property bool decorative: true
    property bool prompt: false // there with the first frame: decoded before it, not after
    property bool whole: false // show all of it instead of filling the place
    property color ground: Theme.paperShade

    readonly property bool settled: picture === null || picture === undefined || image.status === Image.Ready || image.status === Image.Error
    readonly property var files: (picture && !Theme.portrait && picture.wide_files.length > 0) ? picture.wide_files : (picture ? picture.files : [])
    readonly property real ratio: files.length > 0 ? files[0].width / files[0].height : 1
    // whole pixels: a picture of another size than it was unpacked in is scaled again with every frame
    readonly property int fullWidth: Math.ceil((whole ? Math.min(width, height * ratio) : Math.max(width, height * ratio)) - 0.01)
    readonly property int fullHeight: Math.round(fullWidth / ratio)
    readonly property url wanted: width > 1 && height > 1 && (place?.keeping ?? true) ? source() : ""

    property Place place: null // where it stands, if that is a screen of a visit

    function source(): url {
        const wide = root.files.find(file => file.width >= root.fullWidth) ?? root.files[root.files.length - 1];
        return wide ? "file://" + encodeURI(wide.path).replace(/[?#]/g, encodeURIComponent) : "";
    }

    onWantedChanged: {
        if (!Pace.drawing || prompt || wanted.toString() === "")
            image.source = wanted;
    }

    Component.onCompleted: {
        let above = parent;
        while (above && !(above instanceof Place))
            above = above.parent;
        place = above as Place;
    }

    clip: !whole

    Accessible.role: Accessible.Graphic
    Accessible.name: picture ? picture.alt : ""
    Accessible.ignored: decorative || Accessible.name === ""

    Rectangle {
        anchors.fill: parent
        color: root.ground
        visible: !root.whole && image.status !== Image.Ready
    }

    Image {
        id: image

        readonly property real freeX: root.width - root.fullWidth
        readonly property real freeY: root.height - root.fullHeight

        x: root.whole ? freeX / 2 : Math.min(0, Math.max(freeX, root.width / 2 - root.fullWidth * (root.picture ? root.picture.focus_x : 0.5)))
        y: root.whole ? freeY / 2 : Math.min(0, Math.max(freeY, root.height / 2 - root.fullHeight * (root.picture ? root.picture.focus_y : 0.5)))
        width: root.fullWidth
        height: root.fullHeight
        asynchronous: !root.prompt
        retainWhileLoading: true
        sourceSize: Qt.size(root.fullWidth, root.fullHeight)
    }

    Connections {
        target: Pace

        function onDrawn() {
            image.source = root.wanted;
        }
    }
}
