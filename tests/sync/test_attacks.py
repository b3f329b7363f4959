from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Root

from kiosk.errors import DamagedError, MissingError, RefusedError, SourceError, StaleError, SyncError, UntrustedError
from kiosk.publication import layout
from kiosk.sync.freshness import freshness
from kiosk.sync.updater import roll_back
from kiosk.sync.web import HttpSource
from tests.sync.publisher import START, Memory, Publisher, database, pictures, signed
from tests.sync.server import serving
from tests.sync.site import Site, assert_shows

PORTAL = b"<!DOCTYPE html><title>Welcome to the hotel</title><form>Log in</form>"
ONLINE = ("targets", "snapshot", "timestamp")
BY_NAME: dict[str, Callable[[bytes], bytes]] = {
    "flipped": lambda data: data[: len(data) // 2] + bytes([data[len(data) // 2] ^ 1]) + data[len(data) // 2 + 1 :],
    "cut": lambda data: data[: len(data) // 2],
    "empty": lambda data: b"",
    "longer": lambda data: data + b"more",
    "a page": lambda data: PORTAL,
    "zeros": lambda data: bytes(len(data)),
}


@pytest.fixture
def second(site: Site, publisher: Publisher) -> Publisher:
    """The publisher with a second release, of which the terminal has the first."""
    site.sync(publisher.source())
    publisher.publish(pictures("lake", "castle", "bridge"), "second")
    return publisher


@pytest.mark.parametrize("spoil", BY_NAME.values(), ids=BY_NAME)
def test_no_file_can_be_tampered_with(tmp_path: Path, spoil: Callable[[bytes], bytes]) -> None:
    publisher = Publisher()
    publisher.publish(pictures("lake", "dam"), "first")
    first = publisher.source()
    publisher.publish(pictures("lake", "castle"), "second")
    refused: list[SyncError] = []
    for number, path in enumerate(sorted(publisher.files)):
        source = publisher.source()
        source.files[path] = spoil(source.files[path])
        site = Site(tmp_path / str(number)).trust(publisher)
        site.sync(Memory(first.files))
        try:
            site.sync(source)
        except SyncError as error:
            refused.append(error)
            assert_shows(site, 1)
        else:
            assert_shows(site, 2)
        site.sync(publisher.source())
        assert_shows(site, 2)
    assert len(refused) >= 4  # timestamp, snapshot, targets, picture; a patch is made good by the whole catalogue
    assert all(error.problem and error.remedy for error in refused)


@pytest.mark.parametrize("spoil", BY_NAME.values(), ids=BY_NAME)
def test_no_file_of_a_first_sync_can_be_tampered_with(tmp_path: Path, spoil: Callable[[bytes], bytes]) -> None:
    publisher = Publisher()
    publisher.publish(pictures("lake"), "first")
    for number, path in enumerate(sorted(publisher.files)):
        if path == layout.FIRST_ROOT:
            continue  # is not asked for
        source = publisher.source()
        source.files[path] = spoil(source.files[path])
        site = Site(tmp_path / str(number)).trust(publisher)
        with pytest.raises(SyncError):
            site.sync(source)
        assert site.shown is None
        site.sync(publisher.source())
        assert_shows(site, 1)


def empty(folder: Path) -> None:
    for path in folder.rglob("*"):
        if not path.is_dir() or path.is_symlink():
            path.unlink()


def remove(folder: Path) -> None:
    empty(folder)
    (folder / "root_history").rmdir()
    folder.rmdir()


def tear(folder: Path) -> None:
    for path in folder.rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes()[:20])


def litter(folder: Path) -> None:
    (folder / "tmpabc123").write_bytes(b"left behind")
    (folder / "timestamp.json").unlink()
    (folder / "timestamp.json").mkdir()


def leave(folder: Path) -> None: ...


def damage(path: Path) -> None:
    path.write_bytes(b"damaged")


@pytest.mark.parametrize("cache", [leave, empty, remove, tear])
@pytest.mark.parametrize("memory", [leave, Path.unlink, damage])
def test_an_older_release_is_refused_whatever_was_lost(site: Site, publisher: Publisher, cache, memory) -> None:
    old = publisher.source()
    publisher.publish(pictures("castle"), "second")
    site.sync(publisher.source())
    cache(site.storage.tuf)
    memory(site.storage.state)
    with pytest.raises(RefusedError, match=r"older than|has had 2"):
        site.sync(old)
    assert_shows(site, 2)
    site.sync(publisher.source())
    assert_shows(site, 2)


def test_an_older_release_is_refused_though_all_generations_are_lost(site: Site, publisher: Publisher) -> None:
    old = publisher.source()
    publisher.publish(pictures("castle"), "second")
    site.sync(publisher.source())
    remove(site.storage.tuf)
    for folder in site.storage.generations.iterdir():
        (folder / "release.json").unlink()
    with pytest.raises(RefusedError, match="offers release 1, this terminal has had 2"):
        site.sync(old)
    site.sync(publisher.source())
    assert_shows(site, 2)


@pytest.mark.parametrize("cache", [empty, remove, tear, litter])
def test_a_lost_cache_does_no_harm(site: Site, second: Publisher, cache) -> None:
    cache(site.storage.tuf)
    site.sync(second.source())
    assert_shows(site, 2)
    assert not list(site.storage.tuf.glob("tmp*"))


def test_after_going_back_the_floor_stays_though_the_memory_is_lost(site: Site, second: Publisher) -> None:
    old = Memory({path: data for path, data in second.files.items() if "2." not in path})
    old.files[layout.TIMESTAMP] = b""
    site.sync(second.source())
    roll_back(site.terminal)
    site.storage.state.unlink()
    empty(site.storage.tuf)
    second.publish(pictures("lake"), "older", sequence=1)
    with pytest.raises(RefusedError, match="offers release 1, this terminal has had 2"):
        site.sync(second.source())


def test_what_has_run_out_is_stale_and_stays_on_screen(site: Site, publisher: Publisher) -> None:
    source = publisher.source()
    site.sync(source)
    site.now += timedelta(days=15)
    with pytest.raises(StaleError, match="let its publisher renew it"):
        site.sync(source)
    assert_shows(site, 1)
    assert freshness(site.summary, site.now) == "stale"


def test_a_frozen_server_cannot_hide_behind_not_modified(site: Site, publisher: Publisher) -> None:
    class Frozen(Memory):
        def changed(self, path: str, mark: str, limit: int) -> tuple[bytes, str] | None:
            return None if mark else super().changed(path, mark, limit)

    source = Frozen(publisher.files)
    site.sync(source)
    assert site.sync(source).kind == "unchanged"
    site.now += timedelta(days=15)
    with pytest.raises(StaleError):
        site.sync(source)


def test_not_modified_is_not_believed_when_the_signature_has_run_out(site: Site, publisher: Publisher) -> None:
    publisher.sign_timestamp(expires=timedelta(hours=3))
    source = publisher.source()
    site.sync(source)
    site.now += timedelta(hours=2)
    assert site.sync(source).requests == 1
    site.now += timedelta(hours=2)
    with pytest.raises(StaleError):
        site.sync(source)


@pytest.mark.parametrize("role", ["snapshot", "targets"])
def test_metadata_of_two_releases_do_not_mix(site: Site, second: Publisher, role: str) -> None:
    source = second.source()
    source.files[f"metadata/2.{role}.json"] = source.files[f"metadata/1.{role}.json"]
    with pytest.raises(SyncError, match=r"older than|belong together"):
        site.sync(source)
    assert_shows(site, 1)


@pytest.mark.parametrize("role", ["snapshot", "targets"])
def test_missing_metadata_are_told(site: Site, second: Publisher, role: str) -> None:
    source = second.source()
    del source.files[f"metadata/2.{role}.json"]
    with pytest.raises(MissingError, match=rf"has no metadata/2\.{role}\.json"):
        site.sync(source)
    assert_shows(site, 1)


def test_a_timestamp_of_another_publisher_is_refused(site: Site, second: Publisher) -> None:
    stranger = Publisher()
    stranger.publish(pictures("lake"), "strange", sequence=9)
    with pytest.raises(UntrustedError, match="not signed by whom this terminal trusts"):
        site.sync(Memory({**stranger.files, layout.FIRST_ROOT: second.first_root}))
    assert_shows(site, 1)


class Endless(Memory):
    """Answers for one path with bytes without end."""

    path = ""

    def read(self, path: str, start: int = 0) -> Generator[bytes, None, None]:
        if path != self.path:
            yield from super().read(path, start)
            return
        yield from (self.files.get(path, b"")[start:] for _ in range(1))
        for number in count():
            assert number < 2000, "nobody stopped reading"
            yield bytes(65536)


@pytest.mark.parametrize("kind", ["timestamp", "2.root", "2.snapshot", "2.targets", "zpatch", "blobs"])
def test_data_without_end_are_cut_short(site: Site, second: Publisher, kind: str) -> None:
    source = Endless(dict(second.files))
    if kind == "2.root":
        source.path = "metadata/2.root.json"
    else:
        shared = {layout.blob(digest) for digest in pictures("lake", "dam", "train", "fort")}
        [source.path, *_] = [path for path in source.files if kind in path and path not in shared]
    if kind == "zpatch":  # the whole catalogue makes good
        site.sync(source)
        assert_shows(site, 2)
        return
    with pytest.raises(DamagedError):
        site.sync(source)
    assert_shows(site, 1)


@pytest.mark.parametrize("size", [1000, 10**6])
def test_a_catalogue_larger_or_smaller_than_signed_is_refused(site: Site, publisher: Publisher, size: int) -> None:
    publisher.publish(pictures("lake"), size=size)
    with pytest.raises(DamagedError, match="cannot be unpacked"):
        site.sync(publisher.source())
    assert site.shown is None
    assert not list(site.storage.partial.glob("*.db"))


def test_a_bomb_does_not_fill_the_disk(site: Site, publisher: Publisher) -> None:
    publisher.publish(pictures("lake"), data=bytes(30_000_000), size=50_000)
    with pytest.raises(DamagedError, match="more than the 50000 bytes"):
        site.sync(publisher.source())
    assert sum(path.stat().st_size for path in site.storage.folder.rglob("*") if path.is_file()) < 500_000


def test_a_catalogue_that_needs_too_much_memory_is_refused(site: Site, publisher: Publisher, monkeypatch) -> None:
    monkeypatch.setattr("kiosk.publication.zstd.WINDOW_LOG", 10)
    with pytest.raises(DamagedError, match="cannot be unpacked"):
        site.sync(publisher.source())


def test_what_is_signed_and_no_catalogue_is_not_shown(site: Site, second: Publisher) -> None:
    second.publish({}, data=b"no database" * 100)
    with pytest.raises(DamagedError, match="cannot be shown"):
        site.sync(second.source())
    assert_shows(site, 1)


def test_a_catalogue_of_another_application_is_not_shown(site: Site, second: Publisher) -> None:
    second.publish({}, data=database({}, "x", "PRAGMA application_id = 1"))
    with pytest.raises(DamagedError, match="cannot be shown"):
        site.sync(second.source())
    assert_shows(site, 1)


def test_a_schema_that_was_signed_wrongly_is_refused(site: Site, second: Publisher) -> None:
    second.publish({}, data=database({}, "x", "PRAGMA user_version = 2"))
    with pytest.raises(RefusedError, match="update the kiosk's software"):
        site.sync(second.source())
    assert_shows(site, 1)


@pytest.mark.parametrize("digest", ["../../../CURRENT", "AB" * 32, "", "/etc/passwd", "ab" * 31])
def test_a_catalogue_cannot_name_files_elsewhere(site: Site, second: Publisher, digest: str) -> None:
    changes = f"INSERT INTO rendition VALUES (1, 'any', 9, 9, '{digest}', 7)"
    second.publish({}, data=database({}, "x", changes))
    with pytest.raises(DamagedError, match="lists a picture that cannot be"):
        site.sync(second.source())
    assert_shows(site, 1)


@pytest.mark.parametrize("custom", [None, {}, {"sequence": 0}, {"sequence": "3"}, []])
def test_a_release_that_makes_no_sense_is_refused(site: Site, second: Publisher, custom: Any) -> None:
    second.targets[layout.CATALOGUE].unrecognized_fields["custom"] = custom
    second.sign_targets()
    with pytest.raises(DamagedError, match="release cannot be read"):
        site.sync(second.source())
    assert_shows(site, 1)


def test_a_list_without_a_catalogue_is_refused(site: Site, second: Publisher) -> None:
    second.targets = {}
    second.sign_targets()
    with pytest.raises(DamagedError, match="names no catalogue"):
        site.sync(second.source())
    assert_shows(site, 1)


def spoil_picture(source: Memory, spoil: Callable[[bytes], bytes]) -> str:
    [digest] = pictures("castle")
    source.files[layout.blob(digest)] = spoil(source.files[layout.blob(digest)])
    return layout.blob(digest)


@pytest.mark.parametrize("spoil", BY_NAME.values(), ids=BY_NAME)
def test_a_wrong_picture_is_asked_for_again_and_then_refused(site: Site, second: Publisher, spoil) -> None:
    source = second.source()
    path = spoil_picture(source, spoil)
    with pytest.raises(DamagedError, match=path):
        site.sync(source)
    assert 2 <= source.asked.count(path) <= 3
    assert_shows(site, 1)
    site.sync(second.source())
    assert_shows(site, 2)


def test_a_missing_picture_is_told(site: Site, second: Publisher) -> None:
    source = second.source()
    del source.files[spoil_picture(source, lambda data: data)]
    with pytest.raises(MissingError, match="has no blobs/"):
        site.sync(source)
    assert_shows(site, 1)


def test_one_stolen_root_key_is_worth_nothing(site: Site, second: Publisher) -> None:
    thief = CryptoSigner.generate_ed25519()
    root = Root(version=2, expires=START + timedelta(days=9), consistent_snapshot=True)
    for role in ("root", *ONLINE):
        root.add_key(thief.public_key, role)
    source = second.source()
    for signers in ([thief], [thief, second.signers["root"][0]]):
        source.files["metadata/2.root.json"] = signed(root, signers)
        with pytest.raises(UntrustedError, match="not signed by enough"):
            site.sync(source)
    assert [path.name for path in site.storage.trust.iterdir()] == ["1.root.json"]
    assert_shows(site, 1)


def test_a_root_that_its_own_keys_have_not_signed_is_never_trusted(site: Site, second: Publisher) -> None:
    old = second.signers["root"]
    second.signers["root"] = [CryptoSigner.generate_ed25519() for _ in range(3)]
    second.sign_root(iter(old))
    with pytest.raises(UntrustedError, match="not signed by enough"):
        site.sync(second.source())
    assert [path.name for path in site.storage.trust.iterdir()] == ["1.root.json"]
    assert_shows(site, 1)


def test_a_root_that_skips_or_repeats_a_version_is_refused(site: Site, second: Publisher) -> None:
    source = second.source()
    second.rotate("root")
    second.rotate("root")
    for version in (1, 3):
        source.files["metadata/2.root.json"] = second.files[f"metadata/{version}.root.json"]
        with pytest.raises(UntrustedError):
            site.sync(source)
    assert_shows(site, 1)


def test_many_rotations_are_followed_at_once(site: Site, second: Publisher) -> None:
    for _ in range(5):
        second.rotate("root", *ONLINE)
    second.sign_targets()
    site.sync(second.source())
    assert_shows(site, 2)
    assert (site.storage.trust / "6.root.json").exists()


def test_an_old_root_is_kept_up_with_after_the_cache_is_lost(site: Site, second: Publisher) -> None:
    second.rotate("root", *ONLINE)
    second.sign_targets()
    site.sync(second.source())
    empty(site.storage.tuf)
    with pytest.raises(SyncError):
        site.sync(Memory({path: data for path, data in second.files.items() if path != layout.TIMESTAMP}))
    site.sync(second.source())
    assert_shows(site, 2)


def test_a_root_that_has_run_out_is_stale(site: Site, second: Publisher) -> None:
    site.now = second.now = START + timedelta(days=800)
    second.sign_targets()
    with pytest.raises(StaleError):
        site.sync(second.source())
    second.sign_root()
    site.sync(second.source())
    assert_shows(site, 2)


def steal(publisher: Publisher) -> Memory:
    """Publish as a thief of the online keys does: far ahead in every number and date."""
    honest = dict(publisher.versions), dict(publisher.files), publisher.sequence
    for role in ONLINE:
        publisher.versions[role] = 5000
    publisher.publish(pictures("thief"), "bought by the thief", sequence=10**9)
    publisher.sign_timestamp(timedelta(days=365 * 50), said=START + timedelta(days=365 * 40))
    stolen = publisher.source()
    publisher.versions, publisher.files, publisher.sequence = honest
    return stolen


@pytest.mark.parametrize("lost", [leave, Path.unlink])
@pytest.mark.parametrize("gone_back", [False, True])
def test_new_keys_recover_from_stolen_ones(site: Site, second: Publisher, lost, gone_back: bool) -> None:
    site.sync(second.source())
    stolen = steal(second)
    site.sync(stolen)
    assert_shows(site, 10**9)
    if gone_back:
        roll_back(site.terminal)
    lost(site.storage.state)
    second.now = site.now = START + timedelta(hours=2)
    second.rotate(*ONLINE)
    second.publish(pictures("lake", "castle"), "honest again")
    assert site.sync(second.source()).kind == "installed"
    assert_shows(site, 3)
    assert freshness(site.summary, site.now) == "fresh"
    assert site.summary.held is None
    with pytest.raises(UntrustedError):
        site.sync(stolen)
    assert_shows(site, 3)


class Portal(Memory):
    """Answers everything with a login page."""

    def read(self, path: str, start: int = 0) -> Generator[bytes, None, None]:
        yield PORTAL[start:]

    def changed(self, path: str, mark: str, limit: int) -> tuple[bytes, str] | None:
        return PORTAL, ""


@pytest.mark.parametrize("lost", [False, True])
def test_a_login_page_in_place_of_everything_is_told(site: Site, second: Publisher, lost: bool) -> None:
    if lost:
        remove(site.storage.tuf)
    with pytest.raises(UntrustedError, match="log this network in if it asks for a login page"):
        site.sync(Portal({}))
    assert_shows(site, 1)
    site.sync(second.source())
    assert_shows(site, 2)


@pytest.fixture
def web(monkeypatch) -> Iterator[HttpSource]:
    """A network that asks to log in: a page for every address, or a redirect when the path says so."""
    monkeypatch.setenv("no_proxy", "*")
    with serving({}) as server:
        server.misbehave = lambda handler, path: (
            handler.answer(302, b"", {"Location": "http://login.example/"})
            if path.startswith("redirecting")
            else handler.answer(200, PORTAL, {"Content-Type": "text/html"})
        )
        source = HttpSource(server.address)
        yield source
        source.close()


def test_a_login_page_of_a_real_server_is_told(site: Site, second: Publisher, web: HttpSource) -> None:
    with pytest.raises(UntrustedError, match="login page"):
        site.sync(web)
    assert_shows(site, 1)


def test_a_redirect_to_a_login_page_is_told(site: Site, second: Publisher, web: HttpSource) -> None:
    source = HttpSource(f"{web.place}redirecting")
    with pytest.raises(SourceError, match="login page"):
        site.sync(source)
    source.close()
    assert_shows(site, 1)


def test_a_connection_may_break_off_at_every_chunk(tmp_path: Path) -> None:
    publisher = Publisher()
    publisher.publish(pictures("lake", "dam"), "first")
    chunks: list[str] = []
    counted = publisher.source()
    counted.before = lambda path, at: chunks.append(path)
    Site(tmp_path / "counted", threads=1).trust(publisher).sync(counted)
    broken = len(chunks)
    for last in range(len(chunks)):
        site = Site(tmp_path / str(last), threads=1).trust(publisher)
        source, seen = publisher.source(), count()

        def drop(path: str, at: int, seen: Iterator[int] = seen, last: int = last) -> None:
            if next(seen) >= last:
                raise SourceError("memory", "the connection broke off", "check the network")

        source.before = drop
        with suppress(SourceError):  # at the end of the last file nothing is missing any more
            site.sync(source)
            broken -= 1
        site.sync(publisher.source())
        assert_shows(site, 1)
    assert broken >= 12


def test_with_a_clock_from_1970_the_first_sync_works_and_sets_a_floor(site: Site, publisher: Publisher) -> None:
    site.now = datetime(1970, 1, 1, tzinfo=UTC)
    site.sync(publisher.source())
    assert_shows(site, 1)
    assert site.summary.clock_floor == START
    assert freshness(site.summary, site.now) == "clock not trusted"


def test_a_clock_set_back_does_not_revive_what_has_run_out(site: Site, publisher: Publisher) -> None:
    site.sync(publisher.source())
    publisher.sign_timestamp(expires=timedelta(days=-1))
    site.now = datetime(1970, 1, 1, tzinfo=UTC)
    with pytest.raises(StaleError):
        site.sync(publisher.source())
    assert_shows(site, 1)


def test_a_clock_from_2099_spoils_nothing_for_when_it_is_put_right(site: Site, second: Publisher) -> None:
    site.now = datetime(2099, 1, 1, tzinfo=UTC)
    with pytest.raises(StaleError, match="check this terminal's date"):
        site.sync(second.source())
    assert_shows(site, 1)
    site.now = START + timedelta(hours=1)
    assert site.sync(second.source()).kind == "installed"
    assert_shows(site, 2)
    assert freshness(site.summary, site.now) == "fresh"


def test_the_time_is_the_one_that_is_handed_in(site: Site, publisher: Publisher) -> None:
    """Python-tuf would look at this machine's clock."""
    publisher.now = datetime(2001, 1, 1, tzinfo=UTC)
    site.now = publisher.now + timedelta(days=1)
    publisher.sign_root()
    publisher.sign_targets()
    site.sync(publisher.source())
    assert_shows(site, 1)


def test_a_timestamp_that_does_not_say_when_it_was_signed_is_good_enough(site: Site, publisher: Publisher) -> None:
    publisher.sign_timestamp(said="yesterday")
    site.sync(publisher.source())
    assert_shows(site, 1)
    assert site.summary.clock_floor is None
