pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// Anything that acts when it is touched: the one base of every control.
T.AbstractButton {
    id: root

    required property string name // what it is called when it is spoken

    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus

    Accessible.name: root.name
    Accessible.onPressAction: root.click() // whatever its role: some have no action of their own

    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            root.click();
    }
    Keys.onEnterPressed: event => {
        if (!event.isAutoRepeat)
            root.click();
    }

    // made when it is needed: a screen has a hundred controls, of which one answers
    Loader {
        anchors.fill: parent
        z: 10
        active: root.pressed || root.visualFocus
        sourceComponent: Answer {
            pressed: root.pressed
            focused: root.visualFocus
        }
    }
}
