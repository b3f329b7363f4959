"""A build is repeatable to the byte, makes only what is missing, and never leaves half a catalogue behind."""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

from kiosk.authoring import files, output, renditions
from kiosk.authoring.build import CACHE, CATALOGUE, PREVIOUS, STAMP, Result, build, is_current
from kiosk.authoring.progress import Meter, Progress
from kiosk.authoring.recipe import content_digest
from kiosk.catalogue.tables import APPLICATION_ID, SCHEMA_VERSION
from kiosk.errors import ContentError, UsageError
from kiosk.paths import ROOT
from tests.authoring import sample
from tests.authoring.sample import SVG, TODAY, change, put
from tests.bench.processes import family


@pytest.fixture(autouse=True)
def small_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    """Render thumbnails: what is tested here does not depend on size."""
    for name in ("WIDTHS", "WIDE"):
        monkeypatch.setattr(renditions, name, (20, 40))


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return sample.write(tmp_path / "content")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


def make(content: Path, out: Path) -> Result:
    result = build(content, out, TODAY, workers=0)
    assert result.built, [str(finding) for finding in result.findings]
    return result


def contents(out: Path) -> dict[str, bytes]:
    """Return every file of a folder, by name."""
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in sorted(out.rglob("*")) if path.is_file()}


def rows(database: Path, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
        return connection.execute(query).fetchall()


def assert_whole(out: Path) -> None:
    """A catalogue can be opened and all its media are there."""
    for name in (CATALOGUE, PREVIOUS):
        if (out / name).exists():
            assert rows(out / name, "PRAGMA quick_check") == [("ok",)]
            for (digest,) in rows(out / name, "SELECT sha256 FROM rendition"):
                assert files.is_whole(files.media_path(out / "media", digest), digest)


def test_two_builds_give_the_same_bytes(content: Path, out: Path, tmp_path: Path) -> None:
    make(content, out)
    elsewhere = shutil.copytree(content, tmp_path / "another place" / "content")
    make(elsewhere, tmp_path / "out2")
    assert contents(out) == contents(tmp_path / "out2")


def test_an_incremental_build_gives_the_catalogue_of_a_fresh_one(content: Path, out: Path, tmp_path: Path) -> None:
    make(content, out)
    change(content, "highlights/tower/index.nl.md", "De Toren", "De hoge toren")
    put(content, "highlights/tower/stairs.jpg", sample.photograph(1300, 950))
    assert make(content, out).rendered == 1
    make(content, tmp_path / "fresh")
    fresh, grown = contents(tmp_path / "fresh"), contents(out)
    assert fresh[CATALOGUE] == grown[CATALOGUE]
    assert fresh.items() - {(CACHE, fresh[CACHE])} <= grown.items()


def test_the_same_content_is_not_built_again(content: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(content, out)
    before = contents(out)
    monkeypatch.setitem(sys.modules, "kiosk.authoring.compile", None)  # it would not even be loaded
    assert make(content, out) == Result(built=True, changed=False)
    assert contents(out) == before


def test_a_renamed_entry_is_built_again(content: Path, out: Path) -> None:
    make(content, out)
    (content / "partners/clinic").rename(content / "partners/hospital")
    change(content, "projects/tram/index.fr.md", "partners: [clinic]", "partners: [hospital]")
    assert make(content, out).rendered == 1


def test_with_errors_nothing_is_written(content: Path, out: Path) -> None:
    change(content, "projects/tram/index.fr.md", "status: open", "status: opened")
    result = build(content, out, TODAY, workers=0)
    assert not result.built
    assert [finding.level for finding in result.findings] == ["error"]
    assert not out.exists()


def test_with_errors_the_old_catalogue_stays(content: Path, out: Path) -> None:
    make(content, out)
    before = contents(out)
    change(content, "projects/tram/index.fr.md", "status: open", "status: opened")
    assert not build(content, out, TODAY, workers=0).built
    assert contents(out) == before


def test_warnings_do_not_stop_a_build(content: Path, out: Path) -> None:
    put(content, "pages/story/index.nl.md", b"")
    result = make(content, out)
    assert [finding.level for finding in result.findings] == ["warning"]
    assert rows(
        out / CATALOGUE, "SELECT language FROM entry_text JOIN entry ON id = entry_id WHERE slug = 'story'"
    ) == [("fr",)]


def test_the_catalogue_says_what_it_is(content: Path, out: Path) -> None:
    make(content, out)
    assert rows(out / CATALOGUE, "PRAGMA application_id") == [(APPLICATION_ID,)]
    assert rows(out / CATALOGUE, "PRAGMA user_version") == [(SCHEMA_VERSION,)]
    assert rows(out / CATALOGUE, "PRAGMA page_size") == [(4096,)]
    assert rows(out / CATALOGUE, "PRAGMA journal_mode") == [("delete",)]
    assert rows(out / CATALOGUE, "PRAGMA foreign_key_check") == []


def test_the_rows_are_what_the_authors_wrote(content: Path, out: Path) -> None:
    make(content, out)
    db = out / CATALOGUE
    assert rows(db, "SELECT languages, story.slug FROM site JOIN entry AS story ON story.id = story_id") == [
        ("fr nl", "story")
    ]
    assert rows(db, "SELECT label, icon FROM category WHERE collection = 'projects' AND language = 'nl'") == [
        ("Mobiliteit", "tram")
    ]
    tower = "SELECT {} FROM entry JOIN {} ON entry.id = entry_id WHERE slug = 'tower' ORDER BY {}"
    assert rows(db, tower.format("language, title", "entry_text", "language")) == [
        ("fr", "La Tour"),
        ("nl", "De Toren"),
    ]
    assert rows(db, tower.format("role, language, text", "entry_line", "role, language")) == [
        ("address", "fr", "Rue 1"),
        ("address", "nl", "Straat 1"),
        ("alias", "fr", "Le Donjon"),
        ("alias", "nl", "De Donjon"),
        ("source", "fr", "https://tower.example/history"),
        ("website", "fr", "https://tower.example"),
    ]
    assert rows(db, "SELECT position, number, year FROM figure ORDER BY id") == [(0, 34.0, 2024), (1, None, None)]
    assert rows(db, "SELECT language, label, unit, words FROM figure_text ORDER BY figure_id, language") == [
        ("fr", "Hauteur", "m", None),
        ("nl", "Hoogte", "m", None),
        ("fr", "En service", None, "depuis 1900"),
        ("nl", "In dienst", None, "sinds 1900"),
    ]
    links = (
        "SELECT role, target.slug FROM link JOIN entry s ON s.id = source_id JOIN entry target ON target.id = target_id"
    )
    assert rows(db, f"{links} WHERE s.slug = 'tower' ORDER BY role") == [
        ("mention", "tram"),
        ("municipality", "easton"),
        ("pillar", "life"),
        ("related", "tram"),
    ]
    assert rows(db, "SELECT role, slug FROM selection JOIN entry ON id = entry_id ORDER BY role") == [
        ("featured", "tram"),
        ("scene", "tower"),
    ]


def test_words_without_letters_are_the_same_in_all_languages(content: Path, out: Path) -> None:
    change(content, "highlights/tower/index.fr.md", "value: depuis 1900", 'value: "1900"')
    change(content, "highlights/tower/index.nl.md", "value: sinds 1900, ", "")
    assert make(content, out).findings == ()
    assert rows(out / CATALOGUE, "SELECT words FROM figure_text WHERE words NOT NULL") == [("1900",), ("1900",)]


def test_every_entry_has_a_cover(content: Path, out: Path) -> None:
    make(content, out)
    query = "SELECT slug, drawn FROM entry JOIN picture ON entry_id = entry.id AND role = 'cover'"
    covers = dict(rows(out / CATALOGUE, query))
    assert covers == {slug: int(slug != "tower") for slug, *_ in rows(out / CATALOGUE, "SELECT slug FROM entry")}
    sizes = "SELECT width, height FROM rendition JOIN picture p ON p.id = picture_id WHERE role = 'gallery' ORDER BY 1"
    assert rows(out / CATALOGUE, sizes) == [(20, 14), (40, 28)]


def test_another_shape_for_wide_screens_is_kept(content: Path, out: Path) -> None:
    put(content, "highlights/tower/wide.svg", SVG.replace('viewBox="0 0 160 160"', 'viewBox="0 0 160 80"'))
    change(content, "highlights/tower/index.fr.md", "file: cover.svg", "file: cover.svg, landscape: wide.svg")
    make(content, out)
    query = (
        "SELECT shape, height FROM rendition JOIN picture p ON p.id = picture_id WHERE p.role = 'cover' AND NOT drawn"
    )
    assert rows(out / CATALOGUE, f"{query} ORDER BY 1, 2") == [
        ("any", 20),
        ("any", 40),
        ("landscape", 10),
        ("landscape", 20),
    ]


def test_the_replaced_catalogue_and_its_pictures_stay(content: Path, out: Path) -> None:
    make(content, out)
    first = (out / CATALOGUE).read_bytes()
    old = {digest for (digest,) in rows(out / CATALOGUE, "SELECT sha256 FROM rendition")}
    put(content, "highlights/tower/stairs.jpg", sample.photograph(1300, 950))
    make(content, out)
    assert (out / PREVIOUS).read_bytes() == first
    assert_whole(out)
    change(content, "projects/tram/index.fr.md", "Le tram", "Le métro")
    make(content, out)
    now = {path.name for path in files.media_files(out / "media")}
    assert old - now, "pictures that neither catalogue shows are removed"
    assert_whole(out)


def test_foreign_files_in_the_folder_are_left_alone(content: Path, out: Path) -> None:
    put(out, "notes.txt", "mine")
    put(out, "media/ab/notes.txt", "mine")
    make(content, out)
    assert (out / "notes.txt").read_text() == (out / "media/ab/notes.txt").read_text() == "mine"


@pytest.mark.parametrize("place", ["content/out", "."])
def test_content_and_result_must_not_lie_in_each_other(place: str, content: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="name a folder beside"):
        build(content, tmp_path / place, TODAY)


@pytest.mark.parametrize("name", [STAMP, CACHE])
@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"null", b'{"a": 1}', b'{"a": [[1]]}', b"[" * 100_000, b"\xff"])
def test_a_damaged_note_of_an_earlier_build_does_not_matter(name: str, data: bytes, content: Path, out: Path) -> None:
    make(content, out)
    good = contents(out)
    (out / STAMP).unlink()
    (out / name).write_bytes(data)
    make(content, out)
    assert contents(out) == good


def test_a_note_that_points_elsewhere_is_not_believed(content: Path, out: Path) -> None:
    make(content, out)
    good = contents(out)
    stored = json.loads((out / CACHE).read_bytes())
    put(out, CACHE, json.dumps({key: [[1, 1, "../" * 21 + "x", 1]] for key in stored}))
    (out / STAMP).unlink()
    make(content, out)
    assert contents(out) == good


@pytest.mark.parametrize("damage", ["remove", "cut", "spoil"])
def test_a_damaged_picture_is_made_again(damage: str, content: Path, out: Path) -> None:
    make(content, out)
    good = contents(out)
    victim = next(files.media_files(out / "media"))
    if damage == "remove":
        victim.unlink()
    else:
        data = victim.read_bytes()
        victim.write_bytes(data[:10] if damage == "cut" else bytes([data[0] ^ 1]) + data[1:])
        if damage == "spoil":  # sizes are right: only a build that looks again can notice
            (out / STAMP).unlink()
    make(content, out)
    assert contents(out) == good


def test_a_damaged_catalogue_is_made_again(content: Path, out: Path) -> None:
    make(content, out)
    good = (out / CATALOGUE).read_bytes()
    (out / CATALOGUE).write_bytes(b"x")
    make(content, out)
    assert (out / CATALOGUE).read_bytes() == good


class KilledError(BaseException):
    """The power went off."""


@pytest.fixture(scope="module")
def third_build(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, bytes]:
    """Return changed content, the folder of two builds before the change, and the catalogue that is to come."""
    folder = tmp_path_factory.mktemp("third")
    content, out = sample.write(folder / "content"), folder / "out"
    with pytest.MonkeyPatch.context() as patch:
        for name in ("WIDTHS", "WIDE"):
            patch.setattr(renditions, name, (20, 40))
        make(content, out)
        put(content, "highlights/tower/stairs.jpg", sample.photograph(1300, 950))
        make(content, out)
        change(content, "pages/story/index.fr.md", "Notre histoire", "Notre longue histoire")
        change(content, "highlights/tower/cover.svg", "#F7C667", "#C2452D")
        make(content, folder / "fresh")
    return content, out, (folder / "fresh" / CATALOGUE).read_bytes()


def kill_at(moment: int, patch: pytest.MonkeyPatch) -> None:
    """Make the n-th change of the disk, and all after it, fail."""
    steps = iter(range(1_000_000))
    for owner, name in ((Path, "replace"), (Path, "unlink"), (Path, "rmdir"), (os, "fsync"), (os, "link")):
        real = getattr(owner, name)

        def step(*arguments: Any, real: Any = real, **options: Any) -> Any:
            if next(steps) >= moment:
                raise KilledError
            return real(*arguments, **options)

        patch.setattr(owner, name, step)


@pytest.mark.parametrize("moment", [*range(5), 12, *range(18, 40)])
def test_killed_at_any_moment_the_folder_holds_a_whole_catalogue(
    moment: int, third_build: tuple[Path, Path, bytes], out: Path
) -> None:
    content, before, fresh = third_build
    shutil.copytree(before, out)
    with pytest.MonkeyPatch.context() as patch:
        kill_at(moment, patch)
        with suppress(KilledError):
            make(content, out)
    assert (out / CATALOGUE).exists()
    assert_whole(out)
    make(content, out)
    assert_whole(out)
    assert (out / CATALOGUE).read_bytes() == fresh
    assert not list(out.rglob("*.part"))


SMALL_BUILD = """
import sys
from kiosk.authoring import compile, renditions
from kiosk.cli import main
compile.SAVE_EVERY = 1
renditions.WIDTHS = renditions.WIDE = (20, 40)
renditions._cores = lambda: 1
sys.exit(main())
"""


def test_a_build_that_is_really_killed_goes_on_where_it_was(content: Path, out: Path) -> None:
    command = [sys.executable, "-c", SMALL_BUILD, "build", str(content), str(out), "--progress"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, start_new_session=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith(b"progress 1 ")
        os.killpg(process.pid, signal.SIGKILL)
    assert not (out / CATALOGUE).exists()
    ended = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    assert ended.stderr == ""
    *steps, last = ended.stdout.splitlines()
    assert len(steps) < 10, "what was rendered before is not rendered again"
    assert last == "built yes"
    assert_whole(out)


@pytest.mark.parametrize("stop", [signal.SIGKILL, signal.SIGTERM])
def test_the_processes_that_render_end_with_the_build(stop: signal.Signals, content: Path, out: Path) -> None:
    command = [sys.executable, "-m", "kiosk", "build", str(content), str(out), "--progress"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith(b"progress 1 ")
        process.send_signal(stop)
        process.communicate(timeout=60)  # ends when the last process that could write has ended


def deaf(pid: int) -> bool:
    """Tell whether a process holds interrupts back, or ignores them."""
    status = Path(f"/proc/{pid}/status").read_text()
    masks = [int(line.split()[1], 16) for line in status.splitlines() if line.startswith(("SigBlk:", "SigIgn:"))]
    return any(mask >> (signal.SIGINT - 1) & 1 for mask in masks)


ONE_CORE = pytest.mark.skipif(len(os.sched_getaffinity(0)) < 2, reason="one core renders in the build's own process")


@pytest.mark.parametrize(
    "begun",
    [pytest.param(False, marks=ONE_CORE, id="while its processes begin"), pytest.param(True, id="after a picture")],
)
def test_an_interrupted_build_says_so_in_one_line(content: Path, out: Path, begun: bool) -> None:
    command = [sys.executable, "-m", "kiosk", "build", str(content), str(out), "--progress"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdout=pipe, stderr=pipe, start_new_session=True) as process:
        assert process.stdout is not None
        if begun:
            assert process.stdout.readline().startswith(b"progress 1 ")
        else:
            while len(family(process.pid)) < 3 and process.poll() is None:
                pass  # one that watches over the others, and the first that renders
        assert all(deaf(pid) for pid in family(process.pid)[1:]), "an interrupt is the parent's to answer"
        os.killpg(process.pid, signal.SIGINT)
        try:
            _, told = process.communicate(timeout=60)
        finally:
            process.kill()
    assert process.returncode == 130
    assert told == b"kiosk: interrupted; what was there before is untouched\n"


def test_several_processes_make_what_one_makes(content: Path, out: Path, tmp_path: Path) -> None:
    put(content, "pages/story/x.svg", SVG.replace("160", "16"))
    jobs = {
        name: renditions.Job(name, data.encode())
        for name, data in (
            ("a", SVG),
            ("b", SVG.replace("24", "30")),
            ("c", SVG.replace("24", "31")),
            ("d", SVG.replace("24", "32")),
        )
    }
    many = dict(renditions.render_all(jobs, tmp_path / "many", 2))
    sizes = {name: [one.width for one in rendered] for name, rendered in many.items()}
    assert sizes == {name: [540, 1080, 2160] for name in "abcd"}  # other processes know nothing of our thumbnails
    assert all(
        files.is_whole(files.media_path(tmp_path / "many", one.sha256), one.sha256) for r in many.values() for one in r
    )


@pytest.mark.parametrize("workers", [0, 2])
def test_a_picture_that_cannot_be_rendered_is_named(workers: int, tmp_path: Path) -> None:
    jobs = {str(number): renditions.Job(f"p{number}.jpg", b"no picture") for number in range(5)}
    with pytest.raises(ContentError, match=r"p\d.jpg: this is not a picture that can be read; save it as JPEG or PNG"):
        list(renditions.render_all(jobs, tmp_path, workers))


def test_progress_counts_up_and_estimates_the_rest() -> None:
    seconds = iter([0.0, 10.0, 20.0, 40.0])
    told: list[Progress] = []
    meter = Meter(3, told.append, lambda: next(seconds))
    for name in "abc":
        meter.step(name)
    assert told == [Progress(1, 3, "a", None), Progress(2, 3, "b", 10.0), Progress(3, 3, "c", 0.0)]


def test_every_step_is_reported(content: Path, out: Path) -> None:
    told: list[Progress] = []
    build(content, out, TODAY, told.append, workers=0)
    assert [progress.done for progress in told] == list(range(1, len(told) + 1))
    assert {progress.total for progress in told} == {len(told)}
    assert told[-1].name == CATALOGUE
    assert "highlights/tower/stairs.jpg" in {progress.name for progress in told}


def test_one_build_keeps_another_out(tmp_path: Path) -> None:
    code = "import fcntl, sys; fcntl.flock(open(sys.argv[1], 'w'), fcntl.LOCK_EX | fcntl.LOCK_NB)"
    attempt = [sys.executable, "-W", "ignore", "-c", code, str(tmp_path / ".lock")]
    with output.alone(tmp_path):
        assert b"BlockingIOError" in subprocess.run(attempt, capture_output=True, check=False).stderr
    assert subprocess.run(attempt, capture_output=True, check=True).stderr == b""


def test_the_digest_follows_names_and_contents(content: Path, out: Path) -> None:
    digest = content_digest(content)
    assert digest == content_digest(content)
    make(content, out)
    assert is_current(out, digest)
    assert not is_current(out, "another")
    (content / "home.svg").rename(content / "house.svg")
    assert content_digest(content) != digest


@pytest.mark.parametrize(
    ("size", "scalable", "widths"),
    [
        ((1600, 1600), True, [540, 1080, 2160]),
        ((1080, 1920), True, [540, 1080, 2160]),
        ((1920, 1080), True, [480, 960, 1920, 3840]),
        ((4000, 3000), False, [540, 1080, 2160]),
        ((1280, 1000), False, [540, 1080, 1280]),
        ((400, 400), False, [400]),
    ],
)
def test_pictures_are_rendered_at_the_widths_of_screens(
    size: tuple[int, int], scalable: bool, widths: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    assert renditions.widths_of(*size, scalable=scalable) == widths


def test_a_disk_without_links_keeps_the_replaced_catalogue_too(
    content: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*arguments: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", refuse)
    make(content, out)
    first = (out / CATALOGUE).read_bytes()
    change(content, "pages/story/index.fr.md", "Notre histoire", "Votre histoire")
    make(content, out)
    assert (out / PREVIOUS).read_bytes() == first


def test_a_damaged_previous_catalogue_does_not_matter(content: Path, out: Path) -> None:
    make(content, out)
    put(out, PREVIOUS, b"no catalogue")
    (out / STAMP).unlink()
    make(content, out)
    assert rows(out / CATALOGUE, "SELECT count(*) FROM entry") == [(8,)]


def test_a_process_that_is_stopped_from_outside_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*arguments: object) -> None:
        raise BrokenProcessPool

    monkeypatch.setattr(renditions, "_in_parallel", stopped)
    jobs = {str(number): renditions.Job(f"p{number}.svg", SVG.encode()) for number in range(5)}
    with pytest.raises(ContentError, match="a process that renders pictures was stopped; free memory and build again"):
        list(renditions.render_all(jobs, tmp_path, 2))
