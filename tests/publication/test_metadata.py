import hashlib
import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from securesystemslib.formats import encode_canonical
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Root, Targets

from kiosk.publication import metadata
from kiosk.publication.metadata import ONLINE, ROOT, Kept
from tests.publication.sample import NOW

SIGNERS = [CryptoSigner.generate_ed25519() for _ in range(6)]
KEYS = {ROOT: [one.public_key for one in SIGNERS[:3]]} | {
    role: [SIGNERS[number].public_key] for number, role in enumerate(ONLINE, start=3)
}
KEPT = Kept(7, "ab" * 32, 1000, "cd" * 32, 300)


def root(*signers: CryptoSigner) -> bytes:
    return metadata.sign(metadata.make_root(1, KEYS, NOW), signers)


def test_a_fingerprint_is_that_of_the_signed_part_whoever_signed() -> None:
    data = root(*SIGNERS[:2])
    signed = json.loads(data)["signed"]
    digest = hashlib.sha256(encode_canonical(signed).encode()).hexdigest()  # type: ignore[union-attr]
    assert metadata.fingerprint(data).replace(" ", "") == digest
    assert metadata.fingerprint(data) == metadata.fingerprint(root(*SIGNERS[1:3]))
    assert {len(group) for group in metadata.fingerprint(data).split(" ")} == {4}


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b"\xff", b"[" * 100_000, b'{"signed":{"_type":"root"}}'])
def test_only_a_root_has_a_fingerprint(data: bytes) -> None:
    with pytest.raises(ValueError, match="not signed metadata"):
        metadata.fingerprint(data)


def test_targets_are_no_root() -> None:
    data = metadata.sign(metadata.make_targets(1, {}, [KEPT], NOW), SIGNERS[:1])
    with pytest.raises(ValueError, match="metadata of targets, not of root"):
        metadata.fingerprint(data)


@pytest.mark.parametrize(("number", "good"), [(0, False), (1, False), (2, True), (3, True)])
def test_two_of_three_root_keys_must_sign(number: int, good: bool) -> None:
    found = metadata.read(root(*SIGNERS[:number]), Root)
    assert metadata.is_signed(found, found.signed) is good


def test_other_peoples_keys_do_not_count() -> None:
    found = metadata.read(root(SIGNERS[0], *SIGNERS[3:]), Root)
    assert not metadata.is_signed(found, found.signed)


def test_the_same_is_signed_to_the_same_bytes_in_any_order() -> None:
    assert root(SIGNERS[0], SIGNERS[1]) == root(SIGNERS[1], SIGNERS[0])


def test_every_role_runs_out_in_its_own_time() -> None:
    days = {role: (metadata.expiry(role, NOW) - NOW).days for role in metadata.LIFETIMES}
    assert days == {"root": 730, "targets": 90, "snapshot": 90, "timestamp": 14}


def test_times_are_utc_and_whole_seconds_wherever_they_were_taken() -> None:
    brussels = NOW.astimezone(timezone(timedelta(hours=1))).replace(microsecond=5)
    snapshot = metadata.sign(metadata.make_snapshot(1, targets_bytes(), NOW), SIGNERS[:1])
    timestamp = metadata.make_timestamp(1, snapshot, brussels)
    assert timestamp.expires == NOW + timedelta(days=14)
    assert timestamp.unrecognized_fields["x-signed"] == "2026-11-26T09:30:00+00:00"
    assert metadata.signed_at(timestamp) == NOW


def targets_bytes() -> bytes:
    return metadata.sign(metadata.make_targets(1, {}, [KEPT], NOW), SIGNERS[:1])


@pytest.mark.parametrize("told", ["yesterday", None, 5])
def test_a_timestamp_may_say_nothing_of_when_it_was_signed(told: object) -> None:
    snapshot = metadata.sign(metadata.make_snapshot(1, targets_bytes(), NOW), SIGNERS[:1])
    timestamp = metadata.make_timestamp(1, snapshot, datetime.now(UTC))
    timestamp.unrecognized_fields["x-signed"] = told
    assert metadata.signed_at(timestamp) is None


def test_the_earlier_releases_survive_being_signed() -> None:
    assert metadata.releases(metadata.read(targets_bytes(), Targets).signed) == (KEPT,)


@pytest.mark.parametrize(
    "told",
    [
        None,
        7,
        [{}],
        [{"sequence": 7}],
        [{"sequence": 0, "sha256": "ab" * 32, "size": 1, "file_sha256": "ab" * 32, "file_bytes": 1}],
        [{"sequence": 1, "sha256": "../" * 21 + "a", "size": 1, "file_sha256": "ab" * 32, "file_bytes": 1}],
        [{"sequence": 1, "sha256": 5, "size": 1, "file_sha256": "ab" * 32, "file_bytes": 1}],
    ],
)
def test_garbled_releases_are_refused(told: object) -> None:
    targets = metadata.make_targets(1, {}, [], NOW)
    targets.unrecognized_fields["x-releases"] = told
    with pytest.raises(ValueError, match="the list of its releases"):
        metadata.releases(targets)
