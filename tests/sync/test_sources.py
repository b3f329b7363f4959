import errno
import os
import socket
import ssl
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from kiosk.errors import DamagedError, MissingError, SourceError
from kiosk.sync.addresses import open_source
from kiosk.sync.source import read_all
from kiosk.sync.web import HttpSource
from tests.sync.publisher import Publisher, pictures, write_files
from tests.sync.server import Handler, Server, serving
from tests.sync.site import Site, assert_shows


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch) -> None:
    monkeypatch.setenv("no_proxy", "*")


@pytest.fixture
def server(publisher: Publisher) -> Iterator[Server]:
    with serving(dict(publisher.files)) as server:
        yield server


@pytest.fixture
def source(server: Server) -> Iterator[HttpSource]:
    source = HttpSource(server.address)
    yield source
    source.close()


def test_a_server_serves_a_terminal(site: Site, source: HttpSource, server: Server) -> None:
    assert site.sync(source).kind == "installed"
    assert_shows(site, 1)
    assert all(headers["Accept-Encoding"] == "identity" for _, headers in server.asked)
    assert all(headers["User-Agent"].startswith("visitor-kiosk/") for _, headers in server.asked)


def test_nothing_changed_is_one_request_answered_304(site: Site, source: HttpSource, server: Server) -> None:
    site.sync(source)
    server.asked.clear()
    outcome = site.sync(source)
    assert (outcome.kind, outcome.requests, outcome.bytes) == ("unchanged", 1, 0)
    assert len(server.asked) == 1


def test_a_mark_that_the_server_does_not_bear_is_not_sent_for_ever(
    site: Site, source: HttpSource, server: Server
) -> None:
    site.sync(source)
    server.misbehave = lambda handler, path: "If-None-Match" in handler.headers and handler.answer(400, b"too long")
    with pytest.raises(SourceError, match="answers with error 400"):
        site.sync(source)
    assert site.sync(source).kind == "unchanged"


@pytest.mark.parametrize("ranges", [True, False])
def test_reading_goes_on_in_the_middle(source: HttpSource, server: Server, ranges: bool) -> None:
    server.ranges = ranges
    server.files["a/b"] = bytes(range(200))
    assert b"".join(source.read("a/b", 150)) == bytes(range(150, 200))
    assert b"".join(source.read("a/b", 200)) == b""


def test_another_part_than_asked_for_is_refused(source: HttpSource, server: Server) -> None:
    def wrong(handler: Handler, path: str) -> bool:
        handler.answer(206, b"abc", {"Content-Range": "bytes 0-2/3"})
        return True

    server.misbehave = wrong
    with pytest.raises(SourceError, match="another part"):
        list(source.read("a", 1))


@pytest.mark.parametrize("status", [403, 404, 410])
def test_what_is_not_there_is_missing(source: HttpSource, server: Server, status: int) -> None:
    server.misbehave = lambda handler, path: handler.answer(status, b"")
    with pytest.raises(MissingError):
        list(source.read("metadata/9.root.json"))


@pytest.mark.parametrize(
    ("status", "asked", "wait_s"),
    [(429, "120", 120.0), (503, "", None), (503, "1e9", 86400.0), (503, "nan", None), (500, "soon", None),
     (503, "Thu, 26 Nov 1970 08:00:00 GMT", 0.0)],
)  # fmt: skip
def test_a_server_in_trouble_is_left_alone(source, server: Server, status, asked, wait_s) -> None:
    server.misbehave = lambda handler, path: handler.answer(status, b"", {"Retry-After": asked})
    with pytest.raises(SourceError, match=str(status)) as error:
        list(source.read("a"))
    assert error.value.retry_after_s == wait_s


def redirect(server: Server, where: str) -> None:
    def answer(handler: Handler, path: str) -> bool:
        if path.startswith("moved/"):
            return False
        handler.answer(302, b"", {"Location": where})
        return True

    server.misbehave = answer


@pytest.mark.parametrize("where", ["http://login.example/", "https://127.0.0.1:1/x", "//elsewhere/x", "", "ftp://a/b"])
def test_a_redirect_to_elsewhere_is_not_followed(source: HttpSource, server: Server, where: str) -> None:
    redirect(server, where)
    with pytest.raises(SourceError, match=r"login page|cannot be reached"):
        list(source.read("a"))


def test_a_redirect_to_what_is_no_address_is_told(source: HttpSource, server: Server) -> None:
    server.misbehave = lambda handler, path: handler.answer(302, b"", {"Location": "https://[half"})
    with pytest.raises(SourceError, match="sends us to what is no address"):
        read_all(source, "metadata/timestamp.json", 9999)


def test_a_redirect_on_the_same_host_is_followed(source: HttpSource, server: Server) -> None:
    redirect(server, "/moved/a")
    server.files["moved/a"] = b"here"
    assert b"".join(source.read("a")) == b"here"


def test_redirects_in_circles_end(source: HttpSource, server: Server) -> None:
    redirect(server, "/a")
    with pytest.raises(SourceError, match="in circles"):
        list(source.read("a"))


def test_bytes_changed_on_the_way_are_refused(source: HttpSource, server: Server) -> None:
    server.misbehave = lambda handler, path: handler.answer(200, b"x", {"Content-Encoding": "gzip"})
    with pytest.raises(SourceError, match="turn compression off"):
        list(source.read("a"))


def test_a_trickle_is_not_waited_for(server: Server) -> None:
    ticks = iter(range(0, 10_000, 61))
    source = HttpSource(server.address, clock=lambda: float(next(ticks)))

    def trickle(handler: Handler, path: str) -> bool:
        handler.send_response(200)
        handler.end_headers()
        try:
            while True:
                handler.wfile.write(b"x")
                handler.wfile.flush()
        except OSError:
            handler.close_connection = True
        return True

    server.misbehave = trickle
    with pytest.raises(SourceError, match="less than 1024 bytes a second"):
        list(source.read("a"))
    source.close()


def test_a_server_that_says_nothing_is_not_waited_for(server: Server, monkeypatch) -> None:
    monkeypatch.setattr("kiosk.sync.web.READ_TIMEOUT_S", 0.05)
    done = Event()
    server.misbehave = lambda handler, path: done.wait()
    source = HttpSource(server.address)
    with pytest.raises(SourceError, match=r"did not answer within 0\.05 s"):
        list(source.read("a"))
    done.set()
    source.close()


def test_an_answer_without_end_is_cut_short(source: HttpSource, server: Server) -> None:
    def endless(handler: Handler, path: str) -> bool:
        handler.send_response(200)
        handler.end_headers()
        try:
            while True:
                handler.wfile.write(bytes(65536))
        except OSError:
            handler.close_connection = True
        return True

    server.misbehave = endless
    with pytest.raises(DamagedError, match="longer than the 100000 bytes"):
        read_all(source, "a", 100_000)
    with pytest.raises(DamagedError, match="longer than the 100000 bytes"):
        source.changed("a", "", 100_000)


def test_a_connection_that_breaks_is_told(source: HttpSource, server: Server) -> None:
    server.misbehave = lambda handler, path: (
        handler.answer(200, b"short", {"Content-Length": "500"}) and hang_up(handler)
    )
    with pytest.raises(SourceError, match="broke off"):
        list(source.read("a"))


def hang_up(handler: Handler) -> bool:
    handler.close_connection = True
    return True


def test_a_server_that_is_off_is_told() -> None:
    with serving({}) as server:
        address = server.address
    source = HttpSource(address)
    with pytest.raises(SourceError, match="cannot be reached"):
        list(source.read("a"))
    source.close()


@pytest.mark.parametrize(
    ("trouble", "told"),
    [
        (socket.gaierror(socket.EAI_NONAME, "Name or service not known"), "its name is not known; check the network"),
        (OSError(errno.ENETUNREACH, "Network is unreachable"), "cannot be reached"),
        (TimeoutError("timed out"), "cannot be reached"),
    ],
)
def test_without_a_network_the_old_content_stays(site: Site, publisher: Publisher, monkeypatch, trouble, told) -> None:
    site.sync(publisher.source())

    def unknown(*args: object, **more: object) -> None:
        raise trouble

    monkeypatch.setattr("socket.getaddrinfo", unknown)
    source = HttpSource("https://kiosk.example/content")
    with pytest.raises(SourceError, match=told):
        site.sync(source)
    source.close()
    assert_shows(site, 1)
    assert site.summary.failures == 1


def test_a_proxy_named_by_the_environment_is_used(server: Server, monkeypatch) -> None:
    monkeypatch.setenv("no_proxy", "other.example")
    monkeypatch.setenv("http_proxy", server.address)
    server.files["http://kiosk.example/content/a"] = b"through the proxy"
    source = HttpSource("http://kiosk.example/content")
    assert b"".join(source.read("a")) == b"through the proxy"
    source.close()


def certificate(folder: Path) -> Path:
    """Write a key and a certificate that nobody vouches for."""
    key = Ed25519PrivateKey.generate()
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2090, 1, 1, tzinfo=UTC))
        .sign(key, None)
    )
    path = folder / "certificate.pem"
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path.write_bytes(private + made.public_bytes(Encoding.PEM))
    return path


def test_a_certificate_that_nobody_vouches_for_is_refused(server: Server, tmp_path: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate(tmp_path))
    server.socket = context.wrap_socket(server.socket, server_side=True)
    source = HttpSource(server.address.replace("http://", "https://"))
    with pytest.raises(SourceError, match="its certificate is not accepted"):
        list(source.read("a"))
    source.close()
    assert server.asked == []


def test_a_server_without_tls_is_told(server: Server) -> None:
    source = HttpSource(server.address.replace("http://", "https://"))
    with pytest.raises(SourceError, match="no secure connection"):
        list(source.read("a"))
    source.close()


def test_a_dropped_connection_is_resumed_in_the_same_sync(site: Site, source: HttpSource, server: Server) -> None:
    publisher_blob = max(pictures("lake", "dam", "train", "fort").items(), key=lambda item: len(item[1]))
    path = f"blobs/{publisher_blob[0][:2]}/{publisher_blob[0]}"
    cut: list[str] = []

    def once(handler: Handler, asked: str) -> bool:
        if asked != path or cut:
            return False
        cut.append(asked)
        handler.answer(200, publisher_blob[1][:1000], {"Content-Length": str(len(publisher_blob[1]))})
        return hang_up(handler)

    server.misbehave = once
    site.sync(source)
    assert_shows(site, 1)
    assert [headers.get("Range") for asked, headers in server.asked if asked == path] == [None, "bytes=1000-"]


def test_an_address_is_a_server_and_the_rest_a_folder() -> None:
    for address in ("https://kiosk.example/content", "http://kiosk.example/content/"):
        source = open_source(address)
        assert isinstance(source, HttpSource)
        assert source.place.endswith("/content/")
    assert open_source("/media/STICK").place == "/media/STICK"


@pytest.mark.parametrize("path", ["../secret", "/etc/passwd", "a/../../secret", "./a", "a//b", "", "a\0b"])
def test_a_folder_is_never_left(tmp_path: Path, path: str) -> None:
    (tmp_path / "secret").write_text("x")
    folder = tmp_path / "stick"
    folder.mkdir()
    with pytest.raises(SourceError, match="leads out of the folder"):
        list(open_source(str(folder)).read(path))


@pytest.mark.parametrize("link", ["blobs", "blobs/ab", "blobs/ab/file"])
def test_links_in_a_folder_are_refused(tmp_path: Path, link: str) -> None:
    outside = tmp_path / "outside" / "blobs" / "ab"
    outside.mkdir(parents=True)
    (outside / "file").write_text("secret")
    folder = tmp_path / "stick"
    (folder / link).parent.mkdir(parents=True)
    (folder / link).symlink_to(tmp_path / "outside" / link)
    with pytest.raises(SourceError, match="is a link"):
        list(open_source(str(folder)).read("blobs/ab/file"))


def test_a_pipe_or_folder_in_place_of_a_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    for name in ("pipe", "folder"):
        with pytest.raises(SourceError, match="is not a file"):
            list(open_source(str(tmp_path)).read(name))


def test_a_folder_that_is_not_there_is_not_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="plug in the stick") as error:
        list(open_source(str(tmp_path / "none")).read("a"))
    assert not isinstance(error.value, MissingError)
    with pytest.raises(MissingError):
        list(open_source(str(tmp_path)).read("a"))


def test_a_folder_tells_whether_a_file_changed(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"one")
    source = open_source(str(tmp_path))
    first = source.changed("a", "", 10)
    assert first is not None
    assert source.changed("a", first[1], 10) is None
    (tmp_path / "a").write_bytes(b"two")
    assert source.changed("a", first[1], 10) is not None
    with pytest.raises(DamagedError):
        source.changed("a", "", 2)


def test_what_is_no_address_is_told() -> None:
    with pytest.raises(SourceError, match="correct the address in the site file"):
        open_source("https://[half")


def test_a_proxy_that_cannot_be_one_is_told(monkeypatch) -> None:
    monkeypatch.delenv("no_proxy")
    monkeypatch.setenv("https_proxy", "gopher://127.0.0.1")
    with pytest.raises(SourceError, match="or that of the proxy"):
        open_source("https://content.example.org")


def test_a_folder_whose_name_is_no_text_is_synced_from(site: Site, publisher: Publisher, tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"stick \xff")
    write_files(publisher.files, folder)
    site.sync(open_source(str(folder)))
    assert_shows(site, 1)
    assert site.summary.history[0].source.endswith("stick �")
