"""What tests of syncing may ask for."""

from pathlib import Path

import pytest

from tests.sync.publisher import Publisher, pictures
from tests.sync.site import Site


@pytest.fixture
def publisher() -> Publisher:
    """A publisher with one release of four pictures."""
    publisher = Publisher()
    publisher.publish(pictures("lake", "dam", "train", "fort"), "first")
    return publisher


@pytest.fixture
def site(tmp_path: Path, publisher: Publisher) -> Site:
    """A terminal that trusts the publisher and has nothing yet."""
    return Site(tmp_path / "synced").trust(publisher)


@pytest.fixture(autouse=True)
def quick_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do not wait for the disk: no test cuts the real power."""
    monkeypatch.setattr("kiosk.sync.state.SYNCHRONOUS", "OFF")
