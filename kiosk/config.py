"""The site file: one terminal's own facts, written once when it is installed.

It is read before anything is on screen, so it is checked here by hand: a validation library would take longer to
import than the first picture may take to appear.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.errors import SiteFileError


@dataclass(frozen=True, slots=True)
class Panel:
    """The glass, as it is mounted."""

    width_mm: float = 0.0  # 0: not measured, taken for a 27-inch screen; a 43-inch one standing upright is 529
    distance_mm: float = 600.0  # from the visitor's eye to the glass


@dataclass(frozen=True, slots=True)
class Idle:
    """When an abandoned visit ends."""

    ask_after_s: float = 90.0
    countdown_s: float = 30.0  # never under 20: people need time to answer


@dataclass(frozen=True, slots=True)
class Position:
    """Where the terminal stands, in degrees, WGS 84."""

    longitude: float
    latitude: float


@dataclass(frozen=True, slots=True)
class Sync:
    """Where new content comes from, and when it is asked for."""

    source: str = ""  # address of a web server's folder (https://...), or a folder; empty: content comes by hand
    group: str = ""  # the publications for this group are taken, and those for all
    interval_min: float = 15.0
    jitter_min: float = 5.0  # up to this much is added at random: a thousand terminals do not ask at once
    quiet: str = ""  # local time in which nothing is asked for, such as 22:00-06:30; may pass midnight
    rate_kb_s: float = 0.0  # never faster than this, in kilobytes a second; 0: as fast as it comes
    sticks: tuple[str, ...] = ("/media", "/run/media")  # folders in or below which USB sticks are mounted


@dataclass(frozen=True, slots=True)
class Staff:
    """What staff may do at the screen."""

    language: str = ""  # of the staff screen; empty: the language of a new visit
    leave_to_desktop: bool = False


@dataclass(frozen=True, slots=True)
class Site:
    """Everything the site file may say."""

    name: str = ""
    language: str = ""  # empty: the content's default language
    contact: str = ""  # who to ask when nothing can be shown; empty: what the content says
    panel: Panel = field(default_factory=Panel)
    idle: Idle = field(default_factory=Idle)
    position: Position | None = None
    sync: Sync = field(default_factory=Sync)
    staff: Staff = field(default_factory=Staff)


Rule = tuple[Callable[[Any], Any], str]
"""Turns what a field says into its value, or into None when it cannot be; and what is wanted instead."""


def _number(least: float, most: float, wanted: str) -> Rule:
    def take(value: Any) -> float | None:
        if isinstance(value, bool) or not isinstance(value, int | float):
            return None
        return float(value) if least <= value <= most else None

    return take, f"{wanted} from {least:g} to {most:g}"


def _text(pattern: str, wanted: str) -> Rule:
    return lambda value: value if isinstance(value, str) and re.fullmatch(pattern, value) else None, wanted


def _folders(value: Any) -> tuple[str, ...] | None:
    good = isinstance(value, list) and all(isinstance(one, str) and one.startswith("/") for one in value)
    return tuple(value) if good else None


ANYTHING = _text(".*", "a text between quotation marks")
HOUR = r"(?:[01]\d|2[0-3]):[0-5]\d"

TEXTS = {"name": ANYTHING, "language": ANYTHING, "contact": _text("(?s:.*)", "a text between quotation marks")}

SECTIONS: dict[str, tuple[type, dict[str, Rule]]] = {
    "panel": (
        Panel,
        {
            "width_mm": _number(50, 5000, "a width in millimetres"),
            "distance_mm": _number(200, 5000, "a distance in millimetres"),
        },
    ),
    "idle": (Idle, {"ask_after_s": _number(10, 3600, "seconds"), "countdown_s": _number(20, 600, "seconds")}),
    "position": (Position, {"longitude": _number(-180, 180, "degrees"), "latitude": _number(-90, 90, "degrees")}),
    "sync": (
        Sync,
        {
            "source": _text(r"|https?://\S+|/.+", "an address that begins with https://, or the full path of a folder"),
            "group": _text(r"[\w.-]*", "a name of letters, digits, dots and dashes"),
            "interval_min": _number(1, 10080, "minutes"),
            "jitter_min": _number(0, 1440, "minutes"),
            "quiet": _text(rf"|{HOUR}-{HOUR}", "two times of day, such as 22:00-06:30"),
            "rate_kb_s": _number(0, 1e6, "kilobytes a second"),
            "sticks": (_folders, 'full paths of folders, such as ["/media"]'),
        },
    ),
    "staff": (
        Staff,
        {
            "language": ANYTHING,
            "leave_to_desktop": (lambda value: value if isinstance(value, bool) else None, "true or false"),
        },
    ),
}
"""Section -> what is made of it, and the rule for each of its fields."""


def read_site(path: Path | None) -> Site:
    """Return what a site file says; the defaults when there is none.

    Raises: SiteFileError: it is missing, not TOML, or says something that cannot be.
    """
    if path is None:
        return Site()
    import tomllib  # late: a terminal without a site file starts sooner

    try:
        with path.open("rb") as file:
            data = tomllib.load(file)
    except OSError as error:
        raise SiteFileError(path, f"cannot be read ({error.strerror})", "give the path of a site file") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SiteFileError(path, f"is not TOML ({error})", "compare it with data/kiosk.example.toml") from error
    _refuse_unknown(path, data, [*TEXTS, *SECTIONS], "")
    texts = _values(path, {name: data[name] for name in TEXTS if name in data}, TEXTS, "")
    return Site(**texts, **{name: _section(path, data[name], name) for name in SECTIONS if name in data})


def _section(path: Path, data: Any, section: str) -> Any:
    if not isinstance(data, dict):
        raise SiteFileError(path, f"{section}: is not a section", f"write [{section}] on a line of its own")
    make, rules = SECTIONS[section]
    _refuse_unknown(path, data, rules, f"{section}.")
    if section == "position" and len(data) < len(rules):
        raise SiteFileError(path, "position: half of it is missing", "give longitude and latitude")
    return make(**_values(path, data, rules, f"{section}."))


def _values(path: Path, data: Mapping[str, Any], rules: Mapping[str, Rule], prefix: str) -> dict[str, Any]:
    values = {}
    for name, value in data.items():
        take, wanted = rules[name]
        values[name] = take(value)
        if values[name] is None:
            raise SiteFileError(path, f"{prefix}{name}: {value!r} cannot be", f"give {wanted}")
    return values


def _refuse_unknown(path: Path, data: Mapping[str, Any], known: Iterable[str], prefix: str) -> None:
    for name in data:
        if name not in known:
            from difflib import get_close_matches  # late: only a mistake needs it

            near = get_close_matches(name, list(known), n=1)
            remedy = f"did you mean {prefix}{near[0]}?" if near else f"known are {', '.join(known)}"
            raise SiteFileError(path, f"{prefix}{name}: unknown", remedy)
