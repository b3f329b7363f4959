"""The site file: one terminal's own facts, written once when it is installed.

It is read before anything is on screen, so it is checked here by hand: a validation library would take longer to
import than the first picture may take to appear.
"""

from collections.abc import Callable, Mapping
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
class Site:
    """Everything the site file may say."""

    name: str = ""
    language: str = ""  # empty: the content's default language
    contact: str = ""  # who to ask when nothing can be shown; empty: what the content says
    panel: Panel = field(default_factory=Panel)
    idle: Idle = field(default_factory=Idle)
    position: Position | None = None


Check = Callable[[float], bool]

NUMBERS: dict[str, dict[str, tuple[Check, str]]] = {
    "panel": {
        "width_mm": (lambda value: 50 <= value <= 5000, "a width in millimetres from 50 to 5000"),
        "distance_mm": (lambda value: 200 <= value <= 5000, "a distance in millimetres from 200 to 5000"),
    },
    "idle": {
        "ask_after_s": (lambda value: 10 <= value <= 3600, "seconds from 10 to 3600"),
        "countdown_s": (lambda value: 20 <= value <= 600, "seconds from 20 to 600"),
    },
    "position": {
        "longitude": (lambda value: -180 <= value <= 180, "degrees from -180 to 180"),
        "latitude": (lambda value: -90 <= value <= 90, "degrees from -90 to 90"),
    },
}
"""Section -> field -> what its number must be."""

TEXTS = ("name", "language", "contact")


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
    _refuse_unknown(path, data, [*TEXTS, *NUMBERS], "")
    texts = {name: _text(path, data, name) for name in TEXTS if name in data}
    sections = {name: _numbers(path, data, name) for name in NUMBERS if name in data}
    position = sections.get("position")
    if position is not None and len(position) < 2:
        raise SiteFileError(path, "position: half of it is missing", "give longitude and latitude")
    return Site(
        **texts,
        panel=Panel(**sections.get("panel", {})),
        idle=Idle(**sections.get("idle", {})),
        position=Position(**position) if position is not None else None,
    )


def _text(path: Path, data: Mapping[str, Any], name: str) -> str:
    value = data[name]
    if not isinstance(value, str):
        raise SiteFileError(path, f"{name}: {value!r} is not a text", "write it between quotation marks")
    return value


def _numbers(path: Path, data: Mapping[str, Any], section: str) -> dict[str, float]:
    values = data[section]
    if not isinstance(values, dict):
        raise SiteFileError(path, f"{section}: is not a section", f"write [{section}] on a line of its own")
    _refuse_unknown(path, values, NUMBERS[section], f"{section}.")
    for name, value in values.items():
        check, wanted = NUMBERS[section][name]
        if isinstance(value, bool) or not isinstance(value, int | float) or not check(value):
            raise SiteFileError(path, f"{section}.{name}: {value!r} cannot be", f"give {wanted}")
    return {name: float(value) for name, value in values.items()}


def _refuse_unknown(path: Path, data: Mapping[str, Any], known: Mapping[str, Any] | list[str], prefix: str) -> None:
    for name in data:
        if name not in known:
            from difflib import get_close_matches  # late: only a mistake needs it

            near = get_close_matches(name, list(known), n=1)
            remedy = f"did you mean {prefix}{near[0]}?" if near else f"known are {', '.join(known)}"
            raise SiteFileError(path, f"{prefix}{name}: unknown", remedy)
