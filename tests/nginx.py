"""A real nginx on a free port of this machine, set up as docs/nginx.conf says."""

import re
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

from kiosk.paths import ROOT

CONFIGURATION = ROOT / "docs" / "nginx.conf"
READY = "/is-anybody-there"
STARTS_S = 30  # a loaded machine

FRAME = """
daemon off;
master_process off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 4096; }}
http {{
    log_format sizes '$request_method $uri $status $bytes_sent $request_length';
    access_log {folder}/access.log sizes;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    {server}
}}
"""


@dataclass(frozen=True)
class Request:
    """One line of the log."""

    method: str
    path: str
    status: int
    sent: int  # bytes, with headers
    received: int  # bytes, with headers


@dataclass(frozen=True)
class Nginx:
    """A running server."""

    url: str
    folder: Path  # its logs
    process: "subprocess.Popen[bytes]"

    def requests(self) -> list[Request]:
        """Return what was asked so far."""
        lines = (self.folder / "access.log").read_text("utf-8").splitlines()
        rows = [line.split() for line in lines if READY not in line]
        return [Request(method, path, *map(int, rest)) for method, path, *rest in rows]


@contextmanager
def serving(publication: Path, folder: Path) -> Iterator[Nginx]:
    """Serve a publication while the context lasts.

    Args:
        publication: the folder served.
        folder: for the server's own files; made when missing.
    """
    folder.mkdir(parents=True, exist_ok=True)
    port = _free_port()
    file = folder / "nginx.conf"
    file.write_text(FRAME.format(folder=folder, server=_server(publication, port)), "utf-8")
    process = subprocess.Popen(["nginx", "-c", file, "-p", folder, "-e", folder / "error.log"])
    try:
        url = f"http://127.0.0.1:{port}"
        _wait(process, url, folder)
        yield Nginx(url, folder, process)
    finally:
        process.terminate()
        process.wait(STARTS_S)


def _server(publication: Path, port: int) -> str:
    text = CONFIGURATION.read_text("utf-8")
    text = re.sub(r"^\s*(?:ssl_\w+|listen \[::\]).*\n", "", text, flags=re.MULTILINE)
    text, listens = re.subn(r"listen 443 ssl;", f"listen 127.0.0.1:{port};", text)
    text, roots = re.subn(r"root /srv/publication;", f"root {publication.resolve()};", text)
    assert (listens, roots) == (1, 1)
    return text


def _free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


def _wait(process: "subprocess.Popen[bytes]", url: str, folder: Path) -> None:
    """Wait until the server answers: that there is no such file."""
    end = monotonic() + STARTS_S
    while monotonic() < end and process.poll() is None:
        try:
            urlopen(url + READY).close()
        except HTTPError as error:
            error.close()
            return
        except URLError:  # not yet
            pass
    raise AssertionError(f"nginx does not start: {(folder / 'error.log').read_text('utf-8')}")
