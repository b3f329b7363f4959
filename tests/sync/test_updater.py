from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.catalogue.store import Catalogue
from kiosk.errors import BusyError, CatalogueError, DiskError, RefusedError, SourceError, SyncError, UntrustedError
from kiosk.publication import layout
from kiosk.sync import generations, updater
from kiosk.sync.addresses import open_source
from kiosk.sync.install import SPARE_BYTES
from tests.sync.publisher import Publisher, pictures, write_files
from tests.sync.site import QuickDisk, Site, assert_shows


def test_the_first_sync_installs_everything(site: Site, publisher: Publisher) -> None:
    outcome = site.sync(publisher.source())
    assert outcome.kind == "installed"
    assert outcome.release.sequence == 1
    assert outcome.bytes > 4000
    assert_shows(site, 1)
    assert not list(site.storage.partial.iterdir())


def test_a_generation_reads_like_a_compiled_folder(site: Site, publisher: Publisher) -> None:
    site.sync(publisher.source())
    [folder] = generations.candidates(site.storage)
    catalogue = Catalogue(folder)
    catalogue.close()


def test_a_newer_release_comes_as_a_patch_with_the_new_pictures_only(site: Site, publisher: Publisher) -> None:
    site.sync(publisher.source())
    publisher.publish(pictures("lake", "dam", "train", "castle"), "second")
    source = publisher.source()
    assert site.sync(source).kind == "installed"
    assert_shows(site, 2)
    fetched = [path for path in source.asked if not path.startswith("metadata")]
    assert sum("/from/" in path for path in fetched) == 1
    assert sum(path.startswith("blobs/") for path in fetched) == 1
    assert len(fetched) == 2


def test_a_wrong_patch_is_made_good_by_the_whole_catalogue(site: Site, publisher: Publisher) -> None:
    site.sync(publisher.source())
    publisher.publish(pictures("lake"), "second")
    source = publisher.source()
    [patch] = [path for path in source.files if "/from/" in path]
    source.files[patch] = bytes(len(source.files[patch]))
    site.sync(source)
    assert_shows(site, 2)


def test_a_patch_whose_base_is_damaged_is_made_good_by_the_whole_catalogue(site: Site, publisher: Publisher) -> None:
    site.sync(publisher.source())
    assert site.shown is not None
    base = site.shown.folder / "catalogue.db"
    base.write_bytes(base.read_bytes()[:-10] + bytes(10))
    publisher.publish(pictures("lake"), "second")
    site.sync(publisher.source())
    assert_shows(site, 2)


def test_nothing_changed_costs_one_request(site: Site, publisher: Publisher) -> None:
    source = publisher.source()
    site.sync(source)
    source.asked.clear()
    outcome = site.sync(source)
    assert (outcome.kind, outcome.requests, source.asked) == ("unchanged", 1, [layout.TIMESTAMP])


def test_not_modified_is_believed_for_a_day_only(site: Site, publisher: Publisher) -> None:
    source = publisher.source()
    site.sync(source)
    site.now += timedelta(hours=25)
    assert site.sync(source).requests == 2
    assert site.sync(source).requests == 1


def test_a_renewed_signature_is_noticed_though_nothing_else_changed(site: Site, publisher: Publisher) -> None:
    site.sync(publisher.source())
    publisher.now += timedelta(days=10)
    site.now += timedelta(days=10)
    publisher.sign_timestamp()
    assert site.sync(publisher.source()).kind == "unchanged"
    assert site.summary.expires == publisher.now + timedelta(days=14)


def test_a_missing_picture_is_fetched_again_though_nothing_changed(site: Site, publisher: Publisher) -> None:
    source = publisher.source()
    site.sync(source)
    lost = site.storage.object(next(iter(pictures("lake"))))
    lost.unlink()
    assert site.sync(source).kind == "installed"
    assert_shows(site, 1)


def test_a_catalogue_of_the_same_release_that_cannot_be_read_is_fetched_again(site: Site, publisher: Publisher) -> None:
    site.sync(publisher.source())
    assert site.shown is not None
    database = site.shown.folder / "catalogue.db"
    database.write_bytes(bytes(database.stat().st_size))
    assert site.sync(publisher.source()).kind == "installed"
    assert_shows(site, 1)


def test_a_broken_download_goes_on_where_it_broke_off(site: Site, publisher: Publisher) -> None:
    big = pictures(*"abcdefghijklmnop")
    publisher.publish(big, "big")
    source = publisher.source()
    largest = layout.blob(max(big, key=lambda digest: len(big[digest])))

    def break_off(path: str, at: int) -> None:
        if path == largest and at >= 8192:
            raise SourceError("memory", "broke off", "try again", retry_after_s=60)

    source.before = break_off
    with pytest.raises(SourceError):
        site.sync(source)
    starts: list[int] = []
    source.before = lambda path, at: starts.append(at) if path == largest else None
    site.sync(source)
    assert starts[0] == 8192
    assert_shows(site, 2)


def test_a_folder_serves_as_well_as_a_server(site: Site, publisher: Publisher, tmp_path: Path) -> None:
    stick = write_files(publisher.files, tmp_path / "stick")
    assert site.sync(open_source(str(stick))).kind == "installed"
    assert site.sync(open_source(str(stick))).requests == 1
    assert_shows(site, 1)


def test_progress_ends_with_everything_there(site: Site, publisher: Publisher) -> None:
    media_bytes = site.sync(publisher.source()).release.media_bytes
    last = site.reports[-1]
    assert (last.files, last.bytes) == (last.files_total, last.bytes_total) == (4, media_bytes)


def test_progress_tells_how_long_it_will_take(site: Site, publisher: Publisher) -> None:
    source = publisher.source()

    def tick(path: str, at: int) -> None:
        site.seconds += 1.0

    source.before = tick
    site.threads = 1
    site.sync(source)
    assert any(progress.remaining_s for progress in site.reports)
    assert site.reports[-1].remaining_s == 0


def test_a_limit_is_kept(site: Site, publisher: Publisher) -> None:
    site.rate = 5000.0
    outcome = site.sync(publisher.source())
    assert max(site.waits) == pytest.approx(outcome.bytes / 5000, rel=0.01)


def test_two_syncs_at_once_do_not_meet(site: Site, publisher: Publisher) -> None:
    refused: list[BusyError] = []
    source = publisher.source()

    def second(path: str, at: int) -> None:
        if not refused:
            with pytest.raises(BusyError) as busy:
                site.sync(publisher.source())
            refused.append(busy.value)

    source.before = second
    site.sync(source)
    assert refused
    assert site.summary.failures == 0
    assert_shows(site, 1)


def test_without_trust_nothing_is_asked(tmp_path: Path, publisher: Publisher) -> None:
    site = Site(tmp_path / "synced")
    with pytest.raises(UntrustedError, match="trusts nobody yet"):
        site.sync(publisher.source())
    assert site.summary.failures == 1


def test_what_is_for_another_group_is_refused_and_what_is_for_ours_is_not(site: Site, publisher: Publisher) -> None:
    publisher.publish(pictures("lake"), group="station")
    with pytest.raises(RefusedError, match="group station"):
        site.sync(publisher.source())
    site.group = "station"
    site.sync(publisher.source())
    assert_shows(site, 2)


def test_a_stick_for_another_group_does_not_keep_our_own_publication_away(site: Site, publisher: Publisher) -> None:
    other = Publisher()  # another publication signed with the same keys, and signed more often
    other.signers, other.files[layout.FIRST_ROOT] = publisher.signers, publisher.first_root
    for words in ("one", "two", "three", "four"):
        other.publish(pictures("lake"), words, group="elsewhere")
    site.sync(publisher.source())
    with pytest.raises(RefusedError, match="group elsewhere"):
        site.sync(other.source())
    publisher.publish(pictures("dam"), "second")
    site.sync(publisher.source())
    assert_shows(site, 2)


def test_a_newer_schema_is_refused_and_what_was_there_stays(site: Site, publisher: Publisher) -> None:
    site.sync(publisher.source())
    publisher.publish(pictures("lake"), schema=99)
    with pytest.raises(RefusedError, match="update the kiosk's software"):
        site.sync(publisher.source())
    assert_shows(site, 1)


def test_success_and_failure_are_remembered(site: Site, publisher: Publisher) -> None:
    site.sync(publisher.source())
    site.now += timedelta(minutes=15)
    with pytest.raises(SourceError):
        site.sync(replace(publisher.source(), files={}))
    summary = site.summary
    assert (summary.failures, summary.last_attempt) == (1, site.now)
    assert summary.last_success == site.now - timedelta(minutes=15)
    assert "has no metadata/timestamp.json" in summary.problem
    assert [attempt.kind for attempt in summary.history] == ["failed", "installed"]
    site.sync(publisher.source())
    assert (site.summary.failures, site.summary.problem) == (0, "")


def test_a_screen_that_has_gone_is_no_broken_disk(site: Site, publisher: Publisher) -> None:
    def gone(progress: object) -> None:
        raise BrokenPipeError(32, "Broken pipe")

    with pytest.raises(BrokenPipeError):
        updater.sync(site.terminal, publisher.source(), gone)
    assert site.summary.history == ()
    assert site.sync(publisher.source()).kind == "installed"


def test_the_history_keeps_the_last_fifty(site: Site, publisher: Publisher) -> None:
    source = publisher.source()
    for _ in range(53):
        site.sync(source)
    assert len(site.summary.history) == 50


def test_a_source_that_asks_for_patience_is_remembered(site: Site, publisher: Publisher) -> None:
    source = publisher.source()

    def busy(path: str, at: int) -> None:
        raise SourceError("memory", "is busy", "wait", retry_after_s=120)

    source.before = busy
    with pytest.raises(SourceError):
        site.sync(source)
    assert site.summary.retry_after == site.now + timedelta(seconds=120)


class SmallDisk(QuickDisk):
    left = 1000

    def free(self, path: Path) -> int:
        return self.left


def test_too_small_a_disk_is_told_with_what_is_needed(site: Site, publisher: Publisher) -> None:
    site.disk = SmallDisk()
    with pytest.raises(DiskError, match=r"17 MB are needed, 0 MB are free; make room"):
        site.sync(publisher.source())
    assert site.shown is None


class ShrinkingDisk(QuickDisk):
    """Has room for the catalogue, and none for the pictures; some comes back when ``rubbish`` is gone."""

    def __init__(self, rubbish: Path) -> None:
        self.rubbish = rubbish
        self.asked = 0

    def free(self, path: Path) -> int:
        self.asked += 1
        return 10**9 if self.asked == 1 or not self.rubbish.exists() else 0


@pytest.mark.parametrize("lies", ["objects", "elsewhere"])
def test_when_room_is_short_what_nobody_needs_goes_first(site: Site, publisher: Publisher, lies: str) -> None:
    site.sync(publisher.source())
    publisher.publish(pictures("castle"), "second")
    rubbish = site.storage.folder / lies / "ab" / ("ab" * 32)
    rubbish.parent.mkdir(parents=True, exist_ok=True)
    rubbish.write_bytes(b"nobody needs it")
    site.disk = ShrinkingDisk(rubbish)
    if lies == "objects":
        site.sync(publisher.source())
        assert_shows(site, 2)
    else:
        with pytest.raises(DiskError, match="MB are needed, 0 MB are free"):
            site.sync(publisher.source())
        assert_shows(site, 1)


def test_downloads_of_releases_that_never_fitted_make_room_for_one_that_does(site: Site, publisher: Publisher) -> None:
    class FullDisk(QuickDisk):
        size = 0

        def free(self, path: Path) -> int:
            there = [one.stat().st_size for one in path.rglob("*") if one.is_file() and not one.is_symlink()]
            return self.size - sum(there)

    site.disk = disk = FullDisk()
    disk.size = 10**9
    site.sync(publisher.source())
    disk.size = 10**9 - disk.free(site.storage.folder) + SPARE_BYTES + 100_000
    for number in range(3):
        publisher.publish(pictures(*(f"{number} {name}" for name in range(30))), f"too large {number}")
        with pytest.raises(DiskError):
            site.sync(publisher.source())
    publisher.publish(pictures("lake", "castle"), "small again")
    site.sync(publisher.source())
    assert_shows(site, 5)


def test_what_nobody_needs_is_removed(site: Site, publisher: Publisher) -> None:
    for words, names in (("a", ("lake",)), ("b", ("dam",)), ("c", ("train",))):
        publisher.publish(pictures(*names), words)
        site.sync(publisher.source())
    assert sorted(path.name.split("-")[0] for path in site.storage.generations.iterdir()) == ["3", "4"]
    kept = {path.name for path in site.storage.objects.glob("*/*")}
    assert kept == {*pictures("dam"), *pictures("train")}


@pytest.mark.parametrize(
    "junk",
    ["generations/note.txt", "generations/9-abcdefabcdef/", "objects/ab/folder/", "objects/note", "partial/a/b/"],
)
def test_what_others_have_put_there_keeps_nothing_from_working(site: Site, publisher: Publisher, junk: str) -> None:
    site.sync(publisher.source())
    place = site.storage.folder / junk
    place.parent.mkdir(parents=True, exist_ok=True)
    if junk.endswith("/"):
        place.mkdir()
    else:
        place.write_text("who knows", "utf-8")
    for words, picture in (("second", "castle"), ("third", "mill")):
        publisher.publish(pictures(picture), words)
        site.sync(publisher.source())
    assert_shows(site, 3)
    assert {path.name for path in site.storage.objects.glob("*/*")} == pictures("castle", "mill").keys()


def test_while_a_catalogue_cannot_be_read_all_pictures_are_kept(site: Site, publisher: Publisher) -> None:
    for words, names in (("a", ("lake",)), ("b", ("dam",))):
        publisher.publish(pictures(*names), words)
        site.sync(publisher.source())
    before = generations.previous(site.storage)
    assert before is not None
    (before.folder / "catalogue.db").write_bytes(bytes(before.release.size))
    assert site.sync(publisher.source()).kind == "unchanged"
    assert {path.name for path in site.storage.objects.glob("*/*")} == {*pictures("lake"), *pictures("dam")}


def test_a_generation_that_is_shown_is_kept_until_it_is_let_go(site: Site, publisher: Publisher) -> None:
    site.sync(publisher.source())
    assert site.shown is not None
    shown = site.shown
    held = generations.hold(shown.folder)
    for words in "ab":
        publisher.publish(pictures("castle"), words)
        site.sync(publisher.source())
    assert generations.read_generation(site.storage, shown.name) is not None
    assert all(site.storage.object(digest).exists() for digest in pictures("lake"))
    held.release()
    site.sync(publisher.source())
    assert not shown.folder.exists()
    assert not any(site.storage.object(digest).exists() for digest in pictures("lake", "dam", "train", "fort"))


def test_what_is_gone_cannot_be_held(site: Site, publisher: Publisher) -> None:
    site.sync(publisher.source())
    assert site.shown is not None
    shown = site.shown.folder
    (shown / "release.json").unlink()
    with pytest.raises(CatalogueError, match="has just been removed"):
        generations.hold(shown)
    (shown / ".in-use").unlink()
    with pytest.raises(CatalogueError, match="is gone or not complete"):
        generations.hold(shown)


def test_going_back_shows_the_one_before_and_sync_leaves_it_so(site: Site, publisher: Publisher) -> None:
    site.sync(publisher.source())
    publisher.publish(pictures("castle"), "second")
    source = publisher.source()
    site.sync(source)
    assert updater.roll_back(site.terminal).release.sequence == 1
    assert_shows(site, 1)
    assert site.sync(source).kind == "held"
    assert (site.sync(source).kind, source.asked[-1]) == ("held", layout.TIMESTAMP)
    assert site.summary.held == 2
    assert_shows(site, 1)
    assert site.summary.history[-1 - 1].kind == "installed"
    assert "rolled back" in [attempt.kind for attempt in site.summary.history]


def test_what_is_shown_is_mended_though_the_release_is_held_back(site: Site, publisher: Publisher) -> None:
    site.sync(publisher.source())
    publisher.publish(pictures("castle"), "second")
    source = publisher.source()
    site.sync(source)
    updater.roll_back(site.terminal)
    for digest in pictures("lake", "dam"):
        site.storage.object(digest).unlink()
    del source.files[layout.blob(next(iter(pictures("lake"))))]
    assert site.sync(source).kind == "held"
    assert site.storage.object(next(iter(pictures("dam")))).exists()
    assert site.sync(publisher.source()).kind == "held"
    assert_shows(site, 1)


def test_another_group_in_the_site_file_is_noticed_at_once(site: Site, publisher: Publisher) -> None:
    site.group = "station"
    publisher.publish(pictures("lake"), group="station")
    source = publisher.source()
    site.sync(source)
    site.group = "museum"
    with pytest.raises(RefusedError, match="group station"):
        site.sync(source)


def test_what_was_held_back_comes_when_asked_for_again(site: Site, publisher: Publisher) -> None:
    site.sync(publisher.source())
    publisher.publish(pictures("castle"), "second")
    site.sync(publisher.source())
    updater.roll_back(site.terminal)
    assert site.sync(publisher.source(), again=True).kind == "installed"
    assert_shows(site, 2)
    assert site.summary.held is None
    assert generations.previous(site.storage) is not None


def test_a_newer_release_ends_the_holding_back(site: Site, publisher: Publisher) -> None:
    site.sync(publisher.source())
    publisher.publish(pictures("castle"), "second")
    site.sync(publisher.source())
    updater.roll_back(site.terminal)
    publisher.publish(pictures("castle"), "third")
    assert site.sync(publisher.source()).kind == "installed"
    assert_shows(site, 3)


def test_with_nothing_earlier_there_is_no_going_back(site: Site, publisher: Publisher) -> None:
    site.sync(publisher.source())
    with pytest.raises(SyncError, match="keeps nothing earlier"):
        updater.roll_back(site.terminal)
    assert_shows(site, 1)
    assert site.summary.held is None
