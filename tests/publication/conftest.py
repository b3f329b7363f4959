from pathlib import Path

import pytest

from kiosk.publication import durable, keyfiles
from kiosk.publication.keys import create_keys
from tests.publication.sample import NOW, PASSPHRASE

REAL_COST = keyfiles.COST


@pytest.fixture
def real_cost() -> int:
    """What a guess costs outside these tests."""
    return REAL_COST


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A wrong passphrase need not be expensive here, and no power is really cut: test_durable looks at the syncs."""
    monkeypatch.setattr(keyfiles, "COST", 2)
    monkeypatch.setattr(durable, "sync", lambda handle: None)


@pytest.fixture(scope="session")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A set of keys; copy it before harming it."""
    folder = tmp_path_factory.mktemp("keys") / "keys"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keyfiles, "COST", 2)
        create_keys(folder, PASSPHRASE, NOW)
    return folder
