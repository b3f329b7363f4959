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
    readonly property real fullWidth: whole ? Math.min(width, height * ratio) : Math.max(width, height * ratio)
    readonly property real fullHeight: fullWidth / ratio

    readonly property var file: files.find(file => file.width >= fullWidth * 0.92) ?? files[files.length - 1]
    readonly property real grain: file ? Math.min(1, file.width / fullWidth) : 1 // pixels of the picture a pixel of the glass; none is made up

    Accessible.role: Accessible.Graphic
    Accessible.name: picture ? picture.alt : ""
    Accessible.ignored: decorative || Accessible.name === ""

    Rectangle {
        anchors.fill: parent
        color: root.ground
        visible: !root.whole && image.status !== Image.Ready
    }

    // only what is seen is kept: the whole picture scaled to the place, cut where the place ends
    Image {
        id: image

        readonly property real freeX: root.width - root.fullWidth
        readonly property real freeY: root.height - root.fullHeight
        readonly property real cutLeft: Math.max(0, Math.min(-freeX, root.fullWidth * (root.picture ? root.picture.focus_x : 0.5) - root.width / 2))
        readonly property real cutTop: Math.max(0, Math.min(-freeY, root.fullHeight * (root.picture ? root.picture.focus_y : 0.5) - root.height / 2))

        x: root.whole ? freeX / 2 : 0
        y: root.whole ? freeY / 2 : 0
        width: root.whole ? root.fullWidth : root.width
        height: root.whole ? root.fullHeight : root.height
        asynchronous: !root.prompt
        retainWhileLoading: true
        source: root.file && root.width > 1 && root.height > 1 ? "file://" + encodeURI(root.file.path).replace(/[?#]/g, encodeURIComponent) : ""
        sourceSize: Qt.size(Math.ceil(root.fullWidth * root.grain), Math.ceil(root.fullHeight * root.grain))
        sourceClipRect: root.whole ? Qt.rect(0, 0, 0, 0) : Qt.rect(Math.floor(cutLeft * root.grain), Math.floor(cutTop * root.grain), Math.floor(root.width * root.grain), Math.floor(root.height * root.grain))
    }
}
