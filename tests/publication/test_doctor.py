import gzip
import hashlib
import re
import shutil
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from tuf.api.metadata import Snapshot, Targets

from kiosk.publication import layout, metadata
from kiosk.publication.doctor import Finding, examine
from kiosk.publication.durable import Files
from kiosk.publication.inquiry import Answer, Ask, web
from kiosk.publication.keys import renew_root, rotate
from kiosk.publication.publish import publish
from kiosk.publication.repository import require
from kiosk.publication.signing import Desk, load_signers
from tests.publication.sample import NOW, PASSPHRASE, compile_sample, copy_folder

IMMUTABLE = "public, max-age=31536000, immutable"
CHECKS = [
    "encryption",
    "connection",
    "clock",
    "signatures",
    "partial downloads",
    "files",
    "missing files",
    "redirects",
    "bytes",
    "caching",
]


class GoodServer(BaseHTTPRequestHandler):
    """Serves a folder as it should be; the others do one thing worse."""

    protocol_version = "HTTP/1.1"
    wbufsize = 1 << 16  # header and body in one packet, or each answer waits for an acknowledgement
    folder = Path()
    clock = NOW
    fresh: str | None = "no-cache"
    kept: str | None = IMMUTABLE
    ranges = True
    etag = True
    zipped = False

    def log_message(self, format: str, *args: object) -> None:
        pass

    def date_time_string(self, timestamp: float | None = None) -> str:
        return format_datetime(self.clock, usegmt=True)

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_GET(self) -> None:
        path = self.folder / self.path.removeprefix("/")
        if path.is_file():
            self.found(path.read_bytes())
        else:
            self.missing()

    def found(self, data: bytes) -> None:
        etag = f'"{hashlib.sha256(data).hexdigest()}"'
        headers = {"Cache-Control": self.fresh if self.path.endswith("timestamp.json") else self.kept}
        if self.etag:
            headers["ETag"] = etag
        if self.etag and self.headers.get("If-None-Match") == etag:
            self.answer(304, b"", headers)
            return
        if self.zipped:
            headers["Content-Encoding"] = "gzip"
            data = gzip.compress(data)
        part = re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers.get("Range", ""))
        if part and self.ranges:
            first, last = map(int, part.groups())
            headers["Content-Range"] = f"bytes {first}-{last}/{len(data)}"
            self.answer(206, data[first : last + 1], headers)
        else:
            self.answer(200, data, headers)

    def missing(self) -> None:
        self.answer(404, b"<html>not here</html>", {})

    def answer(self, status: int, data: bytes, headers: Mapping[str, str | None]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            if value is not None:
                self.send_header(name, value)
        if status != 304:
            self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)


class PageServer(GoodServer):
    def missing(self) -> None:
        self.answer(200, b"<html>welcome</html>", {})


class LoginServer(GoodServer):
    def missing(self) -> None:
        self.answer(302, b"", {"Location": "https://login.example.org/"})


class RememberingServer(GoodServer):
    def missing(self) -> None:
        self.answer(404, b"", {"Cache-Control": "max-age=86400"})


class ElsewhereServer(GoodServer):
    def do_GET(self) -> None:
        self.answer(301, b"", {"Location": f"https://www.example.org{self.path}"})


class MovedServer(GoodServer):
    def do_GET(self) -> None:
        if self.path.startswith("/new/"):
            self.path = self.path.removeprefix("/new")
            super().do_GET()
        else:
            self.answer(301, b"", {"Location": f"/new{self.path}"})


class BusyServer(GoodServer):
    def do_GET(self) -> None:
        self.answer(503, b"", {})


@contextmanager
def serving(kind: type[GoodServer], folder: Path, context: ssl.SSLContext | None = None) -> Iterator[str]:
    """Serve a folder on a free port of this machine; give the address."""
    handler = type(kind.__name__, (kind,), {"folder": folder})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.handle_error = lambda *args: None  # type: ignore[method-assign] # a refused handshake is no news
    if context:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"{'https' if context else 'http'}://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture(scope="module")
def published_once(keys: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("published")
    for text in ("one", "two"):
        publish(compile_sample(folder / "compiled", text), folder / "publication", keys, PASSPHRASE, NOW)
    return folder / "publication"


@pytest.fixture
def publication(published_once: Path, tmp_path: Path) -> Path:
    return copy_folder(published_once, tmp_path / "publication")


def look(kind: type[GoodServer], folder: Path, now: datetime = NOW) -> list[Finding]:
    with serving(kind, folder) as url:
        return list(examine(f"{url}/", now=now))


def wrong(findings: list[Finding]) -> list[tuple[str, str, str]]:
    """Return what is not well, without the missing https, which no test server has."""
    return [
        (finding.level, finding.check, finding.problem)
        for finding in findings
        if finding.level != "ok" and finding.check != "encryption"
    ]


def changed(kind: type[GoodServer], **changes: object) -> type[GoodServer]:
    return type("Changed", (kind,), changes)


def test_a_good_server_is_told_to_be_good(publication: Path) -> None:
    findings = look(GoodServer, publication)
    assert wrong(findings) == []
    assert [finding.check for finding in findings] == CHECKS
    told = {finding.check: finding.problem for finding in findings}
    assert told["signatures"] == "good until 10 December 2026; root 1"
    assert told["files"] == "release 2 is there with its catalogue, patches (1) and media (looked for: 3 of 3)"


def test_http_is_warned_of(publication: Path) -> None:
    [finding, *_] = look(GoodServer, publication)
    assert (finding.level, finding.check) == ("warning", "encryption")
    assert "anybody on the way can hold back what is new" in finding.problem


def test_https_is_told_to_be_good(publication: Path) -> None:
    with serving(GoodServer, publication) as real, web() as ask:

        def encrypted(method: str, url: str, headers: Mapping[str, str], limit: int) -> Answer:
            return ask(method, url.replace("https://content.example.org", real), headers, limit)

        @contextmanager
        def opened() -> Iterator[Ask]:
            yield encrypted

        findings = examine("https://content.example.org", now=NOW, open=opened)
    assert {finding.level for finding in findings} == {"ok"}
    assert sorted(finding.check for finding in findings) == sorted(CHECKS)


def test_a_certificate_that_nobody_vouches_for_is_an_error(publication: Path, tmp_path: Path) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    start = datetime.now(UTC) - timedelta(days=1)
    builder = builder.serial_number(1).not_valid_before(start).not_valid_after(start + timedelta(days=9))
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (tmp_path / "server.pem").write_bytes(pem + builder.sign(key, SHA256()).public_bytes(Encoding.PEM))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "server.pem")
    with serving(GoodServer, publication, context) as url:
        [finding] = examine(url, now=NOW)
    assert (finding.level, finding.check) == ("error", "encryption")
    assert "no encrypted connection comes about" in finding.problem
    assert finding.remedy.startswith("give the server a valid certificate")


def test_a_server_that_does_not_answer_is_an_error(publication: Path) -> None:
    with serving(GoodServer, publication) as url:
        pass
    *_, finding = examine(url, now=NOW)
    assert (finding.level, finding.check) == ("error", "connection")
    assert "there is no answer" in finding.problem


def test_an_answer_of_trouble_is_an_error(publication: Path) -> None:
    assert wrong(look(BusyServer, publication)) == [
        ("error", "files", "metadata/timestamp.json is answered with status 503")
    ]


def test_an_address_without_a_publication_is_an_error(tmp_path: Path) -> None:
    assert wrong(look(GoodServer, tmp_path)) == [
        ("error", "files", "metadata/timestamp.json is answered with status 404")
    ]
    assert wrong(look(PageServer, tmp_path)) == [
        ("error", "files", "metadata/timestamp.json is not what kiosk publish has written")
    ]


def test_a_page_in_place_of_what_is_missing_is_an_error(publication: Path) -> None:
    blob = f"blobs/00/{'0' * 64}"
    assert wrong(look(PageServer, publication)) == [
        ("error", "missing files", f"{path} does not exist, and is answered with status 200 instead of 404")
        for path in (blob, "metadata/2.root.json")
    ]


def test_a_login_in_place_of_what_is_missing_is_an_error(publication: Path) -> None:
    problem = f"blobs/00/{'0' * 64} is sent on to https://login.example.org, where terminals do not follow"
    assert wrong(look(LoginServer, publication)) == [("error", "redirects", problem)]


def test_a_missing_file_that_is_long_remembered_is_warned_of(publication: Path) -> None:
    problem = "that a file is missing may be remembered for 86400 s, after it has come"
    assert wrong(look(RememberingServer, publication)) == [("warning", "caching", problem)]


def test_a_server_that_gives_no_parts_is_warned_of(publication: Path) -> None:
    problem = "a part of a file cannot be asked for, so a broken download begins anew"
    assert wrong(look(changed(GoodServer, ranges=False), publication)) == [("warning", "partial downloads", problem)]


def test_files_compressed_on_the_way_are_an_error_told_once(publication: Path) -> None:
    found = wrong(look(changed(GoodServer, zipped=True), publication))
    assert ("error", "bytes", "files are compressed on the way (gzip)") in found
    assert {check for _, check, _ in found} == {"bytes", "partial downloads"}


@pytest.mark.parametrize("cache", ["max-age=86400", "public, S-MaxAge=86400, max-age=0"])
def test_a_timestamp_that_caches_keep_is_an_error(publication: Path, cache: str) -> None:
    problem = "timestamp.json may be kept for 86400 s, and so long terminals get no news"
    assert wrong(look(changed(GoodServer, fresh=cache), publication)) == [("error", "caching", problem)]


@pytest.mark.parametrize("cache", ["no-store", "max-age=0, must-revalidate", "max-age=60"])
def test_a_timestamp_that_caches_keep_for_a_moment_is_good(publication: Path, cache: str) -> None:
    assert wrong(look(changed(GoodServer, fresh=cache), publication)) == []


def test_a_server_that_says_nothing_of_caching_is_warned_of(publication: Path) -> None:
    assert wrong(look(changed(GoodServer, fresh=None, kept=None), publication)) == [
        ("warning", "caching", "nothing says how long timestamp.json may be kept"),
        ("warning", "caching", "files in metadata, which never change, may be kept for a time that is not said"),
        ("warning", "caching", "files in targets, which never change, may be kept for a time that is not said"),
        ("warning", "caching", "files in blobs, which never change, may be kept for a time that is not said"),
    ]


def test_short_caching_of_what_never_changes_is_warned_of(publication: Path) -> None:
    found = wrong(look(changed(GoodServer, kept="max-age=60"), publication))
    assert [check for _, check, _ in found] == ["caching"] * 3
    assert found[0][2] == "files in metadata, which never change, may be kept for 60 s only"


def test_a_server_without_marks_is_warned_of(publication: Path) -> None:
    problem = "timestamp.json is sent whole every time (no 304 for its ETag or Last-Modified)"
    assert wrong(look(changed(GoodServer, etag=False), publication)) == [("warning", "caching", problem)]


def test_a_redirect_elsewhere_is_an_error_and_not_followed(publication: Path) -> None:
    problem = "metadata/timestamp.json is sent on to https://www.example.org, where terminals do not follow"
    assert wrong(look(ElsewhereServer, publication)) == [("error", "redirects", problem)]


def test_a_redirect_on_the_same_server_is_warned_of(publication: Path) -> None:
    assert wrong(look(MovedServer, publication)) == [
        ("warning", "redirects", "files are sent on to another path of the same server")
    ]


@pytest.mark.parametrize("minutes", [-30, 30])
def test_a_clock_that_is_off_is_warned_of(publication: Path, minutes: int) -> None:
    off = changed(GoodServer, clock=NOW + timedelta(minutes=minutes))
    problem = "the server's clock and this machine's are 30 minutes apart"
    assert wrong(look(off, publication)) == [("warning", "clock", problem)]


def test_a_signature_that_runs_out_soon_is_warned_of_and_one_that_ran_out_is_an_error(publication: Path) -> None:
    for days, level, verb in ((12, "warning", "runs out"), (15, "error", "ran out")):
        now = NOW + timedelta(days=days)
        found = wrong(look(changed(GoodServer, clock=now), publication, now))
        assert found == [(level, "signatures", f"timestamp {verb} on 10 December 2026")]


def test_a_root_that_runs_out_is_told_with_its_remedy(publication: Path) -> None:
    now = NOW + timedelta(days=700)
    findings = look(changed(GoodServer, clock=now), publication, now)
    assert ("warning", "signatures", "root runs out on 25 November 2028") in wrong(findings)
    assert [finding.remedy for finding in findings if "root runs out" in finding.problem] == ["run kiosk keys renew"]


def test_newer_roots_are_followed(publication: Path, keys: Path, tmp_path: Path) -> None:
    mine = copy_folder(keys, tmp_path / "keys")
    rotate(publication, mine, PASSPHRASE, NOW, "targets")
    renew_root(publication, mine, PASSPHRASE, NOW)
    findings = look(GoodServer, publication)
    assert wrong(findings) == []
    assert "good until 10 December 2026; root 3" in [finding.problem for finding in findings]


def test_a_root_of_others_is_an_error(publication: Path) -> None:
    shutil.copyfile(publication / layout.FIRST_ROOT, publication / "metadata" / "2.root.json")
    (publication / "metadata" / "2.root.json").write_bytes(
        (publication / layout.FIRST_ROOT).read_bytes().replace(b'"version":1', b'"version":2')
    )
    problem = "metadata/2.root.json is not signed as the root before it wants"
    assert ("error", "signatures", problem) in wrong(look(GoodServer, publication))


@pytest.mark.parametrize(
    ("pattern", "harm", "problem"),
    [
        ("2.targets.json", Path.unlink, r"metadata/2\.targets\.json is answered with status 404"),
        ("2.snapshot.json", lambda path: path.write_bytes(b"{}"), r"2\.snapshot\.json is not what kiosk publish"),
        ("*.zpatch", Path.unlink, r"1 files are missing or have another size, such as targets/catalogue/from/"),
        ("blobs/*/*", Path.unlink, r"blobs/../\w{64} is answered with status 404"),
        ("blobs/*/*", lambda path: path.write_bytes(b""), r"blobs/../\w{64} is not what was signed"),
    ],
    ids=["no targets", "no snapshot", "no patch", "no media", "empty media"],
)
def test_an_upload_that_is_not_whole_is_an_error(
    publication: Path, pattern: str, harm: Callable[[Path], object], problem: str
) -> None:
    for path in list(publication.rglob(pattern)):
        harm(path)
    findings = look(GoodServer, publication)
    errors = [finding for finding in findings if finding.level == "error"]
    assert {finding.check for finding in errors} == {"files"}
    assert re.search(problem, errors[0].problem)
    assert "timestamp.json last" in errors[0].remedy


@pytest.mark.parametrize("harm", [Path.unlink, lambda path: path.write_bytes(b"rot")], ids=["missing", "damaged"])
def test_a_catalogue_that_is_not_whole_is_an_error(publication: Path, harm: Callable[[Path], object]) -> None:
    for path in list(publication.rglob("*.zst")):
        harm(path)
    errors = [finding for finding in look(GoodServer, publication) if finding.level == "error"]
    assert [finding.check for finding in errors] == ["files"]
    assert re.search("is answered with status 404|is not what was signed", errors[0].problem)


def sign_faultily(
    publication: Path, keys: Path, targets: Callable[[Targets], object], snapshot: Callable[[Snapshot], object]
) -> None:
    """Put in place what a faulty program has signed with the right keys."""
    found = require(publication)
    assert found.published
    signers = load_signers(keys, PASSPHRASE, metadata.ONLINE)
    entries = found.published.targets
    targets(entries)
    desk = Desk(Files(), found, found.root.signed, signers, NOW)
    data = desk.targets(entries.targets, found.published.releases)
    faulty = metadata.make_snapshot(9, data, NOW)
    snapshot(faulty)
    signed = metadata.sign(faulty, signers.of("snapshot", found.root.signed))
    (publication / "metadata" / "9.snapshot.json").write_bytes(signed)
    desk.timestamp(signed)


def nothing(_: object) -> None:
    """Leave it as it is."""


def shrink(targets: Targets) -> None:
    targets.targets[layout.CATALOGUE].unrecognized_fields["custom"]["size"] -= 1


@pytest.mark.parametrize(
    ("targets", "snapshot", "problem"),
    [
        (lambda found: found.targets.clear(), nothing, "the targets name no catalogue"),
        (nothing, lambda found: found.meta.clear(), "the snapshot names no targets"),
        (shrink, nothing, "the catalogue cannot be unpacked"),
    ],
    ids=["no catalogue", "no targets", "wrong size"],
)
def test_what_was_signed_faultily_is_an_error(
    publication: Path,
    keys: Path,
    targets: Callable[[Targets], object],
    snapshot: Callable[[Snapshot], object],
    problem: str,
) -> None:
    sign_faultily(publication, keys, targets, snapshot)
    [(level, check, told)] = wrong(look(GoodServer, publication))
    assert (level, check) == ("error", "files")
    assert problem in told


def test_metadata_of_another_upload_is_an_error(publication: Path) -> None:
    shutil.copyfile(publication / "metadata" / "1.targets.json", publication / "metadata" / "2.targets.json")
    assert ("error", "files", "metadata/2.targets.json is not what was signed") in wrong(look(GoodServer, publication))


def test_a_signature_by_a_key_that_was_replaced_is_an_error(publication: Path, keys: Path, tmp_path: Path) -> None:
    mine = copy_folder(keys, tmp_path / "keys")
    old = (publication / layout.TIMESTAMP).read_bytes()
    rotate(publication, mine, PASSPHRASE, NOW, "timestamp")
    (publication / layout.TIMESTAMP).write_bytes(old)
    problem = "timestamp is not signed by a key that the root names"
    assert wrong(look(GoodServer, publication)) == [("error", "signatures", problem)]
