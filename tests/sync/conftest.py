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
