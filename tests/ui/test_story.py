"""The whole way, through a real web server: written, published, served, synced, tapped."""

import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from kiosk.cli import main
from kiosk.cli.publish import PASSPHRASE
from kiosk.config import read_site
from kiosk.paths import DEFAULT_CONTENT, compiled_folder, pin_file
from kiosk.pin import PinStore
from kiosk.ui.application import Options
from kiosk.ui.corner import Corner
from kiosk.ui.staff import CONSIDER_S
from tests.conftest import SMALL_CONTENT
from tests.nginx import Nginx, serving
from tests.ui.test_application import Running

LONG_MS = 60_000
OLD, NEW = "Vivre avec l’eau", "L’eau pour tous"


class Office:
    """Whoever writes and publishes."""

    def __init__(self, folder: Path, small: Path) -> None:
        self.content = Path(shutil.copytree(SMALL_CONTENT, folder / "content"))
        self.compiled = Path(shutil.copytree(small, folder / "compiled"))
        self.public, self.keys = folder / "public", folder / "keys"
        assert main(["keys", "create", str(self.keys)]) == 0

    @property
    def root(self) -> Path:
        return self.public / "metadata" / "1.root.json"

    def publish(self) -> None:
        arguments = ["publish", self.content, self.public, "--keys", self.keys, "--compiled", self.compiled]
        assert main([str(argument) for argument in arguments]) == 0

    def retitle(self) -> None:
        text = self.content / "pillars" / "water" / "index.fr.md"
        changed = text.read_text("utf-8").replace(f"title: {OLD}", f"title: {NEW}")
        text.write_text(changed, "utf-8")


class Hall:
    """A terminal in a visitor centre: its state, its site file, and the kiosk that runs on it."""

    def __init__(self, folder: Path, shipped: Path, source: str) -> None:
        self.state, self.site_file = folder / "state", folder / "kiosk.toml"
        text = f'[sync]\nsource = "{source}"\njitter_min = 0\nsticks = ["{folder / "media"}"]\n'
        self.site_file.write_text(text, "utf-8")
        shutil.copytree(shipped, compiled_folder(self.state, DEFAULT_CONTENT), copy_function=os.link)
        self.running: Running | None = None

    def trust(self, root: Path) -> None:
        assert main(["trust", str(root), "--yes", "--state", str(self.state)]) == 0

    def switch_on(self) -> Running:
        site = read_site(self.site_file)
        self.running = Running(
            Options(self.state, site, windowed=True, size=(1080, 1920), site_file=self.site_file),
        )
        return self.running

    def close(self) -> None:
        if self.running is not None:
            self.running.close()


@pytest.fixture
def office(tmp_path: Path, small: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    monkeypatch.setenv(PASSPHRASE, "correct horse battery staple")
    office = Office(tmp_path, small)
    office.publish()
    return office


@pytest.fixture
def nginx(office: Office, tmp_path: Path) -> Iterator[Nginx]:
    with serving(office.public, tmp_path / "nginx") as server:
        yield server


@pytest.fixture
def hall(qapp: QGuiApplication, nginx: Nginx, compiled: Path, tmp_path: Path) -> Iterator[Hall]:
    hall = Hall(tmp_path, compiled, nginx.url)
    yield hall
    hall.close()


def press(kiosk: Running, name: str, qtbot: QtBot) -> None:
    """Touch what is, or comes, on the staff's screen."""
    qtbot.waitUntil(lambda: name in kiosk.names(), timeout=LONG_MS)
    kiosk.window.grabWindow()  # everything is in its place
    kiosk.touch(name)


def region(kiosk: Running) -> str:
    return str(kiosk.visit.home.name) if kiosk.ready() else ""


def test_what_is_written_and_published_is_on_the_screen_of_every_terminal(
    office: Office, nginx: Nginx, hall: Hall, qtbot: QtBot
) -> None:
    hall.trust(office.root)
    kiosk = hall.switch_on()
    assert kiosk.phase == "attract", "the shipped content, before anything has arrived"

    # nobody is there: what arrives is shown at once
    qtbot.waitUntil(lambda: region(kiosk) == "Deux Rives", timeout=LONG_MS)
    press(kiosk, "language_fr", qtbot)
    qtbot.waitUntil(lambda: OLD in kiosk.words())

    # somebody is there: what arrives waits until the visit has ended
    office.retitle()
    office.publish()
    before = len(nginx.requests())
    qtbot.waitUntil(lambda: not kiosk.application.supply.syncer.running, timeout=LONG_MS)
    synced = QSignalSpy(kiosk.application.supply.syncer.finished)
    changed = QSignalSpy(kiosk.application.supply.changed)
    kiosk.application.supply.syncer.start()
    qtbot.waitUntil(lambda: synced.count() == 1 and changed.count() == 1, timeout=LONG_MS)
    assert synced.at(0)[0].kind == "installed"
    assert not any(request.path.endswith(".catalogue.db.zst") for request in nginx.requests()[before:]), "a patch did"
    assert kiosk.phase == "visit"
    assert OLD in kiosk.words()
    kiosk.application.kiosk.reset()
    qtbot.waitUntil(kiosk.ready)
    press(kiosk, "language_fr", qtbot)
    qtbot.waitUntil(lambda: NEW in kiosk.words())
    kiosk.touch("card_pillars/water")
    qtbot.waitUntil(lambda: kiosk.visit.ref == "pillars/water")

    # nothing changed: next to nothing is asked
    before = len(nginx.requests())
    kiosk.application.supply.syncer.start()
    qtbot.waitUntil(lambda: synced.count() == 2, timeout=LONG_MS)
    assert synced.at(1)[0].kind == "unchanged"
    assert [request.status for request in nginx.requests()[before:]] == [304]


def test_the_next_start_shows_what_was_synced_though_the_server_is_gone(
    office: Office, nginx: Nginx, hall: Hall, qtbot: QtBot
) -> None:
    hall.trust(office.root)
    arguments = ["sync", "--site", hall.site_file, "--state", hall.state]
    assert main([str(argument) for argument in arguments]) == 0
    nginx.process.kill()
    kiosk = hall.switch_on()
    qtbot.waitUntil(lambda: region(kiosk) == "Deux Rives", timeout=LONG_MS)


def test_without_trust_nothing_is_synced_and_the_shipped_content_stays(
    office: Office, nginx: Nginx, hall: Hall, qtbot: QtBot
) -> None:
    kiosk = hall.switch_on()
    synced = QSignalSpy(kiosk.application.supply.syncer.finished)
    qtbot.waitUntil(lambda: synced.count() == 1, timeout=LONG_MS)
    assert synced.at(0)[0].reason == "untrusted"
    assert "kiosk trust" in synced.at(0)[0].remedy
    qtbot.waitUntil(lambda: "Charleroi" in region(kiosk), timeout=LONG_MS)


def test_staff_go_back_and_the_screen_follows(office: Office, nginx: Nginx, hall: Hall, qtbot: QtBot) -> None:
    hall.trust(office.root)
    sync = [str(argument) for argument in ("sync", "--site", hall.site_file, "--state", hall.state)]
    assert main(sync) == 0
    office.retitle()
    office.publish()
    assert main(sync) == 0
    kiosk = hall.switch_on()
    qtbot.waitUntil(kiosk.ready)
    changed = QSignalSpy(kiosk.application.supply.changed)
    qtbot.waitUntil(lambda: kiosk.application.supply._installed is not None)
    assert main(["rollback", "--state", str(hall.state)]) == 0
    qtbot.waitUntil(lambda: changed.count() == 1 and kiosk.ready(), timeout=LONG_MS)
    press(kiosk, "language_fr", qtbot)
    qtbot.waitUntil(lambda: OLD in kiosk.words())
    assert main(sync) == 0
    assert changed.count() == 1, "what was rolled back does not come again by itself"


def test_staff_sync_go_back_and_install_from_a_stick_at_the_glass(
    office: Office, hall: Hall, qtbot: QtBot, tmp_path: Path
) -> None:
    hall.trust(office.root)
    PinStore(pin_file(hall.state), lambda: datetime.now(UTC)).set("273945")
    kiosk = hall.switch_on()
    syncer = kiosk.application.supply.syncer
    qtbot.waitUntil(lambda: region(kiosk) == "Deux Rives" and not syncer.running, timeout=LONG_MS)
    office.retitle()
    office.publish()

    # a finger rests in the corner, and the PIN is typed
    corner = kiosk.application.filters[-1]
    assert isinstance(corner, Corner)
    corner.held.emit()
    staff = kiosk.application.staff
    assert staff is not None
    qtbot.waitUntil(lambda: "Réservé au personnel" in kiosk.words())
    for key in (*"273945", "enter"):
        press(kiosk, f"pin_{key}", qtbot)
    press(kiosk, "staff_sync", qtbot)
    qtbot.waitUntil(lambda: staff.sync.outcome == "installed" and staff.sync.sequence == 2, timeout=LONG_MS)
    press(kiosk, "staff_rollBack", qtbot)
    qtbot.waitUntil(lambda: staff._now() - staff._asked_at > CONSIDER_S)
    press(kiosk, "staff_yes", qtbot)
    qtbot.waitUntil(lambda: staff.sync.outcome == "rolled back", timeout=LONG_MS)

    stick = tmp_path / "media" / "GREEN"
    stick.mkdir(parents=True)
    arguments = ["publish", office.content, office.public, "--keys", office.keys, "--compiled", office.compiled]
    assert main([str(argument) for argument in [*arguments, "--to-stick", stick]]) == 0
    press(kiosk, "staff_stick_0", qtbot)
    qtbot.waitUntil(lambda: staff.sync.outcome == "installed", timeout=LONG_MS)

    # staff go, and visitors see it
    kiosk.touch("staff_close")
    qtbot.waitUntil(kiosk.ready)
    press(kiosk, "language_fr", qtbot)
    qtbot.waitUntil(lambda: NEW in kiosk.words())
