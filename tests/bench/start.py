"""The kiosk's start, timed from the moment its process was made; run in a process of its own.

python -m tests.bench.start STATE WxH

The kiosk starts as ``kiosk run`` starts it. What watches it on the glass is QML, so that it never waits for Python.
"""

import os
import sys
from time import monotonic, time
from typing import TYPE_CHECKING

from tests.bench.running import run_watched

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

    from kiosk.ui.application import Application

PROBE = b"""
import QtQuick

Item {
    id: root

    property var window
    property Item picture: null
    property real shownAt: 0

    function find(item) {
        for (const child of item.children) {
            if (!child.visible)
                continue;
            const found = child instanceof Image ? child : find(child);
            if (found)
                return found;
        }
        return null;
    }

    Connections {
        target: root.window
        enabled: root.shownAt === 0

        function onFrameSwapped() {
            if (root.picture === null)
                root.picture = root.find(root.window.contentItem);
            if (root.picture !== null && root.picture.status === Image.Ready)
                root.shownAt = Date.now();
        }
    }
}
"""


def main(state: str, size: str) -> None:
    """Start the kiosk, and print when its first picture was drawn and when it was ready for a tap (s)."""
    spawned = float(os.environ["BENCH_SPAWNED"])
    run_watched(state, size, lambda kiosk, window: watch(kiosk, window, spawned))


def watch(kiosk: "Application", window: "QWindow", spawned: float) -> None:
    """Look for the first picture and for the screens of the first visit; then print and end."""
    from PySide6.QtCore import QObject, QTimer, QUrl
    from PySide6.QtQml import QQmlComponent

    from tests.bench.items import below

    component = QQmlComponent(kiosk.engine)
    component.setData(PROBE, QUrl("probe.qml"))
    probe = component.createWithInitialProperties({"window": window})
    assert isinstance(probe, QObject), component.errorString()
    probe.setParent(window)  # or the QML engine takes it for garbage
    offset = time() - monotonic()
    timer = QTimer(window)
    timer.setInterval(10)

    def made() -> None:
        visit = kiosk.kiosk.visit
        assert visit is not None
        visit.screenChanged.connect(timer.start)

    def look() -> None:
        """Tell whether a tap on anything would find its screen loaded."""
        shown = float(probe.property("shownAt"))
        loaders = (item for item in below(window.property("contentItem")) if item.inherits("QQuickLoader"))
        places = [loader for loader in loaders if loader.property("screen")]
        if shown and window.property("settled") and places and all(place.property("item") for place in places):
            ready = monotonic() - spawned
            print(f'{{"picture": {shown / 1000 - offset - spawned:.4f}, "ready": {ready:.4f}}}', flush=True)
            os._exit(0)  # nothing is left to lose

    kiosk.kiosk.visitChanged.connect(made)
    timer.timeout.connect(look)


if __name__ == "__main__":
    main(*sys.argv[1:])
