from pathlib import Path

import pytest

from kiosk.errors import UntrustedError
from kiosk.sync.roots import install_root, read_root
from kiosk.sync.storage import Storage
from tests.sync.publisher import Publisher, signed
from tests.sync.site import Site


def test_a_root_is_installed_and_told_by_its_fingerprint(tmp_path: Path, publisher: Publisher) -> None:
    storage = Storage(tmp_path / "synced")
    root = install_root(storage, publisher.first_root)
    assert root.version == 1
    assert len(root.fingerprint.split()) == 16
    (tmp_path / "root.json").write_bytes(publisher.first_root)
    assert read_root(tmp_path / "root.json") == (root, publisher.first_root)


def test_installing_it_again_does_nothing_even_after_a_rotation(site: Site, publisher: Publisher) -> None:
    publisher.rotate("timestamp")
    publisher.sign_targets()
    site.sync(publisher.source())
    assert sorted(path.name for path in site.storage.trust.iterdir()) == ["1.root.json", "2.root.json"]
    install_root(site.storage, publisher.first_root)
    assert len(list(site.storage.trust.iterdir())) == 2


def test_another_root_is_refused_and_told_how_to_replace(site: Site) -> None:
    with pytest.raises(UntrustedError, match="to replace it, delete this folder first"):
        install_root(site.storage, Publisher().first_root)


@pytest.mark.parametrize("data", [b"", b"<html>Log in</html>", b"{}", b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_root_is_refused(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(UntrustedError, match="is no signed root"):
        install_root(Storage(tmp_path), data)


def test_other_metadata_are_no_root(tmp_path: Path, publisher: Publisher) -> None:
    with pytest.raises(UntrustedError, match="is no signed root"):
        install_root(Storage(tmp_path), publisher.files["metadata/timestamp.json"])


def test_a_root_signed_by_one_key_of_three_is_refused(tmp_path: Path, publisher: Publisher) -> None:
    data = signed(publisher.root, publisher.signers["root"][:1])
    with pytest.raises(UntrustedError, match="not signed by enough"):
        install_root(Storage(tmp_path), data)


def test_a_damaged_newest_root_is_fetched_again(site: Site, publisher: Publisher) -> None:
    publisher.rotate("timestamp")
    publisher.sign_targets()
    site.sync(publisher.source())
    (site.storage.trust / "2.root.json").write_bytes(b"torn")
    site.sync(publisher.source(), again=True)
    assert (site.storage.trust / "2.root.json").read_bytes() == publisher.files["metadata/2.root.json"]


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UntrustedError, match="cannot be read"):
        read_root(tmp_path / "none.json")


def test_a_file_without_end_is_no_root() -> None:
    with pytest.raises(UntrustedError, match="is no signed root"):
        read_root(Path("/dev/zero"))


@pytest.mark.parametrize("left", [b"", b"torn", b"\xff"])
def test_a_damaged_root_does_not_keep_it_from_being_installed_again(
    site: Site, publisher: Publisher, left: bytes
) -> None:
    (site.storage.trust / "1.root.json").write_bytes(left)
    with pytest.raises(UntrustedError, match="install it with 'kiosk trust'"):
        site.sync(publisher.source())
    install_root(site.storage, publisher.first_root)
    assert site.sync(publisher.source()).kind == "installed"
