from datetime import UTC, datetime
from typing import Any

import pytest

from kiosk.publication import layout
from kiosk.publication.releases import Release, as_custom, from_custom

RELEASE = Release(
    sequence=7,
    published=datetime(2026, 11, 26, 9, 30, tzinfo=UTC),
    sha256="ab" * 32,
    size=1000,
    media_files=3,
    media_bytes=4000,
    group="station",
)


def test_a_release_survives_being_signed() -> None:
    assert from_custom(as_custom(RELEASE)) == RELEASE


def test_what_a_later_kiosk_adds_does_no_harm() -> None:
    assert from_custom(as_custom(RELEASE) | {"colour": "red"}) == RELEASE


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("sequence", 0),
        ("sequence", True),
        ("sequence", "7"),
        ("sequence", 2**31),
        ("size", 2**70),
        ("published", "0001-01-01T00:00:00+23:00"),
        ("published", "9999-12-31T23:59:59+00:00"),
        ("published", "yesterday"),
        ("published", 5),
        ("sha256", "AB" * 32),
        ("sha256", "ab" * 31),
        ("sha256", "ab" * 33),
        ("sha256", "../" * 21 + "a"),
        ("size", -1),
        ("media_bytes", 1.5),
        ("group", None),
    ],
)
def test_what_cannot_be_is_refused(field: str, value: Any) -> None:
    with pytest.raises(ValueError, match=r"is not|Invalid|garbles|no time"):
        from_custom(as_custom(RELEASE) | {field: value})


@pytest.mark.parametrize("field", sorted(as_custom(RELEASE)))
def test_no_field_may_be_missing(field: str) -> None:
    custom = as_custom(RELEASE)
    del custom[field]
    with pytest.raises(ValueError, match=field):
        from_custom(custom)


def test_a_targets_digest_stands_before_its_name() -> None:
    assert layout.target_file(layout.CATALOGUE, "ab12") == "targets/catalogue/ab12.catalogue.db.zst"
    assert layout.target_file(layout.patch("cd34"), "ab12") == "targets/catalogue/from/ab12.cd34.zpatch"
    assert layout.blob("ab12") == "blobs/ab/ab12"
