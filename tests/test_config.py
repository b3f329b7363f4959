from pathlib import Path

import pytest

from kiosk.config import Idle, Panel, Position, Site, Staff, Sync, read_site
from kiosk.errors import SiteFileError
from kiosk.paths import ROOT

SECTIONS = (Panel, Idle, Position, Sync, Staff)
EXAMPLE = ROOT / "data" / "kiosk.example.toml"


def written(folder: Path, text: str) -> Path:
    path = folder / "kiosk.toml"
    path.write_text(text, "utf-8")
    return path


def test_without_a_site_file_the_defaults_hold() -> None:
    assert read_site(None) == Site()
    assert Site().idle == Idle(ask_after_s=90, countdown_s=30)


def test_an_empty_site_file_says_nothing(tmp_path: Path) -> None:
    assert read_site(written(tmp_path, "")) == Site()


def test_the_example_can_be_read_and_tells_every_field() -> None:
    text = EXAMPLE.read_text("utf-8")
    read_site(EXAMPLE)
    for name in ("name", "language", "contact", *(name for kind in SECTIONS for name in kind.__slots__)):
        assert name in text


def test_everything_in_a_site_file_arrives(tmp_path: Path) -> None:
    text = """
        name = "Hall d’entrée"
        language = "nl"
        contact = "Accueil, 1er étage"
        [panel]
        width_mm = 529
        distance_mm = 800.5
        [idle]
        ask_after_s = 60
        countdown_s = 20
        [position]
        longitude = 4.44
        latitude = 50.41
        [sync]
        source = "https://content.example.org/charleroi"
        group = "station"
        interval_min = 30
        jitter_min = 0
        quiet = "22:00-06:30"
        rate_kb_s = 500
        sticks = ["/mnt"]
        [staff]
        language = "nl"
        leave_to_desktop = true
    """
    assert read_site(written(tmp_path, text)) == Site(
        name="Hall d’entrée",
        language="nl",
        contact="Accueil, 1er étage",
        panel=Panel(width_mm=529, distance_mm=800.5),
        idle=Idle(ask_after_s=60, countdown_s=20),
        position=Position(longitude=4.44, latitude=50.41),
        sync=Sync("https://content.example.org/charleroi", "station", 30, 0, "22:00-06:30", 500, ("/mnt",)),
        staff=Staff(language="nl", leave_to_desktop=True),
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[panel]\nwidht_mm = 529", "panel.widht_mm: unknown; did you mean panel.width_mm?"),
        ("langage = 'fr'", "langage: unknown; did you mean language?"),
        ("zzz = 1", "zzz: unknown; known are name, language, contact, panel, idle, position"),
        ("name = 3", "name: 3 cannot be; give a text between quotation marks"),
        ("[sync]\nsource = 'content.example.org'", "sync.source: 'content.example.org' cannot be; give an address"),
        ("[sync]\nquiet = '25:00-06:30'", "sync.quiet: '25:00-06:30' cannot be; give two times of day"),
        ("[sync]\nsticks = 'media'", "sync.sticks: 'media' cannot be; give full paths of folders"),
        ("[staff]\nleave_to_desktop = 1", "staff.leave_to_desktop: 1 cannot be; give true or false"),
        ("panel = 3", "panel: is not a section; write [panel] on a line of its own"),
        ("[panel]\nwidth_mm = 'wide'", "panel.width_mm: 'wide' cannot be"),
        ("[panel]\nwidth_mm = true", "panel.width_mm: True cannot be"),
        ("[panel]\nwidth_mm = nan", "panel.width_mm: nan cannot be"),
        ("[idle]\ncountdown_s = 19", "idle.countdown_s: 19 cannot be; give seconds from 20 to 600"),
        ("[idle]\nask_after_s = inf", "idle.ask_after_s: inf cannot be"),
        ("[position]\nlatitude = 91\nlongitude = 4", "position.latitude: 91 cannot be; give degrees from -90 to 90"),
        ("[position]\nlatitude = 50", "position: half of it is missing; give longitude and latitude"),
        ("name =", "is not TOML"),
    ],
)
def test_what_cannot_be_is_refused_with_place_and_remedy(tmp_path: Path, text: str, told: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(SiteFileError) as caught:
        read_site(path)
    assert str(caught.value).startswith(f"{path}: ")
    assert told in str(caught.value)


def test_a_site_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(SiteFileError, match=r"nowhere\.toml: cannot be read"):
        read_site(tmp_path / "nowhere.toml")


def test_a_site_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_bytes('name = "Entrée"'.encode("latin-1"))
    with pytest.raises(SiteFileError, match="is not TOML"):
        read_site(path)
