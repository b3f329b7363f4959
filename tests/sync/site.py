"""A terminal that is synced in a test: its clock stands still, its steps can be told what to do."""

from pathlib import Path

from kiosk.catalogue.files import media_path
from kiosk.catalogue.opening import read_opening
from kiosk.sync import generations, media, updater
from kiosk.sync.disk import Disk
from kiosk.sync.download import digest_of
from kiosk.sync.generations import Generation
from kiosk.sync.progress import Progress
from kiosk.sync.roots import install_root
from kiosk.sync.source import Source
from kiosk.sync.state import Summary, read_summary
from kiosk.sync.storage import Storage
from kiosk.sync.updater import Outcome, Terminal
from tests.sync.publisher import START, Publisher


class QuickDisk(Disk):
    """Does not wait for the disk: no test cuts the real power."""

    def sync(self, file: object) -> None:
        pass

    def sync_folder(self, path: Path) -> None:
        pass


class Site:
    """A terminal's folder and what is done with it."""

    def __init__(self, folder: Path, disk: Disk | None = None, group: str = "", threads: int = 2) -> None:
        self.storage = Storage(folder)
        self.now = START
        self.seconds = 0.0
        self.waits: list[float] = []
        self.reports: list[Progress] = []
        self.disk = disk or QuickDisk()
        self.group, self.threads, self.rate = group, threads, 0.0

    @property
    def terminal(self) -> Terminal:
        return Terminal(
            self.storage,
            self.group,
            lambda: self.now,
            self.disk,
            self.rate,
            self.threads,
            lambda: self.seconds,
            self.waits.append,
        )

    @property
    def summary(self) -> Summary:
        return read_summary(self.storage)

    @property
    def shown(self) -> Generation | None:
        return generations.current(self.storage)

    def trust(self, publisher: Publisher) -> "Site":
        install_root(self.storage, publisher.first_root, QuickDisk())
        return self

    def sync(self, source: Source, again: bool = False) -> Outcome:
        return updater.sync(self.terminal, source, self.reports.append, again=again)


def assert_shows(site: Site, sequence: int) -> None:
    """The generation on screen is complete and verified, to the last byte."""
    shown = site.shown
    assert shown is not None
    assert shown.release.sequence == sequence
    assert_whole(shown)


def assert_whole(shown: Generation) -> None:
    assert digest_of(shown.folder / "catalogue.db") == shown.release.sha256
    listed = media.listed(shown.folder / "catalogue.db")
    for digest in listed:
        assert digest_of(Path(media_path(shown.folder, digest))) == digest
    assert read_opening(shown.folder).name == {"en": "Region"}
