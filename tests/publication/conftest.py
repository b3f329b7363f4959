from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.publication import keyfiles
from kiosk.publication.keys import create_keys
from tests.publication.sample import NOW, PASSPHRASE

REAL_COST = keyfiles.COST


@pytest.fixture
def real_cost() -> int:
    """What a guess costs outside these tests."""
    return REAL_COST


@pytest.fixture(scope="session", autouse=True)
def _quick_keys() -> Iterator[None]:
    """A wrong passphrase need not be expensive here."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keyfiles, "COST", 2)
        yield


@pytest.fixture(scope="session")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A set of keys; copy it before harming it."""
    folder = tmp_path_factory.mktemp("keys") / "keys"
    create_keys(folder, PASSPHRASE, NOW)
    return folder
