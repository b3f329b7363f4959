"""Watching a content folder: once at the start, and once more for every change."""

from pathlib import Path

from kiosk.authoring.watch import changes, stamp
from tests.authoring.sample import put


def test_every_change_is_noticed_once(tmp_path: Path) -> None:
    put(tmp_path, "site.yml", "a")
    steps = iter(
        [
            lambda: put(tmp_path, "site.yml", "longer"),
            lambda: None,
            lambda: put(tmp_path, "pages/new/index.fr.md", "x"),
            lambda: (tmp_path / "site.yml").unlink(),
        ]
    )

    def wait() -> bool:
        step = next(steps, None)
        if step:
            step()
        return step is not None

    assert len(list(changes(tmp_path, wait))) == 4


def test_a_stamp_follows_names_sizes_and_times(tmp_path: Path) -> None:
    put(tmp_path, "a", "x")
    before = stamp(tmp_path)
    assert stamp(tmp_path) == before
    (tmp_path / "a").rename(tmp_path / "b")
    assert stamp(tmp_path) != before
