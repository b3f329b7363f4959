pragma Singleton

import QtQuick

// What comes first: a screen that was asked for is drawn before its pictures are unpacked, which would hold it up.
QtObject {
    property bool drawing: false // the first frame of a screen is still to come

    signal drawn
}
