"""What the sync benchmark rests on: a catalogue both large and real, a line as slow as it says, polls that are fair."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from kiosk.catalogue.files import media_path
from kiosk.catalogue.opening import read_opening
from kiosk.catalogue.page import page
from kiosk.catalogue.queries import collection, home, territory
from kiosk.catalogue.store import Catalogue
from kiosk.publication import layout
from tests.bench.large import Large, Size, make_large
from tests.bench.link import Line, far_end, linked, prove
from tests.bench.polls import poll
from tests.bench.table import RSYNC, Figure, as_tables
from tests.nginx import serving

TINY = Size(entries=40, media=20, picture_bytes=700, new_picture_bytes=900)


@pytest.fixture
def large(small: Path, tmp_path: Path) -> Large:
    return make_large(small, tmp_path, TINY)


def media(compiled: Path) -> dict[str, int]:
    return {path.name: path.stat().st_size for path in (compiled / "media").rglob("*") if path.is_file()}


def rows(compiled: Path, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(compiled / "catalogue.db")) as database:
        return database.execute(query).fetchall()


def test_a_large_catalogue_is_one_that_the_screens_can_read(large: Large, small: Path) -> None:
    assert read_opening(large.first).languages == read_opening(small).languages
    catalogue = Catalogue(large.first)
    try:
        shown = catalogue.read(home, "nl")
        cards = [
            card for name in ("highlights", "projects", "partners") for card in catalogue.read(collection, name, "fr")
        ]
        pages = [catalogue.read(page, card.ref, "nl") for card in cards]
        places = catalogue.read(territory, "fr").outlines
    finally:
        catalogue.close()
    assert (shown.highlights, shown.projects, shown.partners) == tuple(
        sum(card.ref.startswith(name) for card in cards) for name in ("highlights", "projects", "partners")
    )
    assert all(found is not None and found.blocks and found.pictures for found in pages)
    assert sum(place.highlights for place in places) > len(places)  # clones lie in municipalities, too
    assert rows(large.first, "SELECT count(*) FROM entry") == [(TINY.entries,)]
    assert rows(large.first, "PRAGMA foreign_key_check") == []


def test_clones_have_words_of_their_own(large: Large) -> None:
    titles = rows(large.first, "SELECT title FROM entry_text WHERE title IS NOT NULL")
    bodies = rows(large.first, "SELECT body FROM entry_text WHERE length(body) > 150")  # shorter ones may be alike
    assert len(set(titles)) == len(titles) > TINY.entries
    assert len(set(bodies)) == len(bodies) > 10


def test_a_large_catalogue_lists_exactly_the_media_that_are_there(large: Large) -> None:
    for compiled in (large.first, large.second):
        listed = dict(rows(compiled, "SELECT DISTINCT sha256, bytes FROM rendition"))
        assert listed == media(compiled)
        assert len(listed) == TINY.media


def test_the_changed_one_differs_by_one_text_and_one_picture(large: Large) -> None:
    first, second = media(large.first), media(large.second)
    assert len(first.keys() - second.keys()) == 1
    assert [second[name] for name in second.keys() - first.keys()] == [TINY.new_picture_bytes]
    every = "SELECT entry_id, language, title, summary, body FROM entry_text"
    assert len(set(rows(large.first, every)) ^ set(rows(large.second, every))) == 2  # as it was, and as it is
    kept = next(iter(first.keys() & second.keys()))
    paths = [Path(media_path(compiled, kept)) for compiled in (large.first, large.second)]
    assert paths[0].samefile(paths[1])  # so it takes no room twice


def test_the_large_catalogue_is_the_same_every_time_and_made_once(large: Large, small: Path, tmp_path: Path) -> None:
    made = (large.second / "catalogue.db").stat().st_mtime_ns
    assert make_large(small, tmp_path, TINY) == large
    assert (large.second / "catalogue.db").stat().st_mtime_ns == made
    other = make_large(small, tmp_path / "other", TINY)
    for name in ("first", "second"):
        ours, theirs = getattr(large, name), getattr(other, name)
        assert (ours / "catalogue.db").read_bytes() == (theirs / "catalogue.db").read_bytes()
        assert media(ours) == media(theirs)


def test_too_few_pictures_for_so_many_media_is_told(small: Path, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="9000 media are too many"):
        make_large(small, tmp_path, Size(entries=12, media=9000, picture_bytes=1))


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_what_is_sent_over_a_line_arrives_after_its_length_and_its_rate() -> None:
    line = Line(1000, 0.5, Clock())
    assert line.send(100) == pytest.approx(100.6)
    assert line.send(400) == pytest.approx(101.0)  # stands behind the first
    assert line.busy_s() == pytest.approx(0.5)


def test_a_line_that_was_idle_has_saved_nothing_up() -> None:
    clock = Clock()
    line = Line(1000, 0.5, clock)
    line.send(100)
    clock.now = 200.0
    assert line.busy_s() == 0
    assert line.send(1000) == pytest.approx(201.5)


def test_a_real_line_is_as_slow_as_it_says() -> None:
    with far_end() as port, linked([port], rate_bytes_s=2e6, delay_s=0.01) as link:
        proof = prove(link.ports[0], 300_000)
    assert proof.round_trip_s >= 0.02
    assert 0 < proof.rate_bytes_s < 2.2e6  # no lower bound: this machine may have much else to do


def put_timestamp(publication: Path, data: bytes) -> None:
    timestamp = publication / layout.TIMESTAMP
    timestamp.parent.mkdir(parents=True, exist_ok=True)
    timestamp.with_suffix(".new").write_bytes(data)
    timestamp.with_suffix(".new").replace(timestamp)


def test_polling_terminals_ask_conditionally_and_follow_what_is_new(tmp_path: Path) -> None:
    publication = tmp_path / "publication"
    put_timestamp(publication, b"old")
    with serving(publication, tmp_path / "nginx") as nginx:
        polls = poll(nginx, publication, lambda: put_timestamp(publication, b"newer"), count=9, rounds=2)
        asked = [request.status for request in nginx.requests()]
    assert polls.odd == 0
    assert asked.count(200) == 18  # each has fetched the old one once, and the new one
    assert asked.count(304) >= 18
    assert polls.per_s > 0
    assert 0 < polls.bytes < 600


def test_terminals_that_see_an_older_timestamp_again_are_counted(tmp_path: Path) -> None:
    publication = tmp_path / "publication"
    put_timestamp(publication, b"old")
    with serving(publication, tmp_path / "nginx") as nginx:

        def waver() -> None:
            put_timestamp(publication, b"newer")
            asked = len(nginx.requests())
            while len(nginx.requests()) < asked + 18:  # until everybody has seen it
                pass
            put_timestamp(publication, b"old")

        assert poll(nginx, publication, waver, count=9, rounds=1).odd == 9


def test_each_rival_has_a_table_of_its_own() -> None:
    tables = as_tables([Figure("start", "s", 1, 0.5, 1.0), Figure("full", "s", None, 30, 45, RSYNC)]).split("\n\n")
    assert [table.splitlines()[0].split("|")[4].strip() for table in tables] == ["Chromium", "rsync"]
    assert [table.splitlines()[2].split("|")[5].strip() for table in tables] == ["× 2", "× 1.5"]
