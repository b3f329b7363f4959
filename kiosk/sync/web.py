"""A publication on a web server, read by urllib3."""

import time
import urllib.request
from collections.abc import Callable, Generator, Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from ssl import SSLCertVerificationError
from urllib.parse import quote, urljoin, urlsplit

import urllib3
from urllib3.exceptions import (
    HTTPError,
    MaxRetryError,
    NameResolutionError,
    ProtocolError,
    ReadTimeoutError,
    SSLError,
)

from kiosk import __version__
from kiosk.errors import MissingError, SourceError
from kiosk.sync.source import gather

CHUNK = 1 << 16
CONNECTIONS = 8
CONNECT_TIMEOUT_S = 10.0
READ_TIMEOUT_S = 20.0
SLOW_WINDOW_S = 60.0
SLOWEST_BYTES_S = 1024
MOST_REDIRECTS = 3
RETRY_AFTER_MOST_S = 24 * 3600.0
HEADERS = {"Accept-Encoding": "identity", "User-Agent": f"visitor-kiosk/{__version__}"}


class HttpSource:
    """Reads a publication below an address; stays on that host, and never falls back from https to http.

    Args:
        clock: seconds that only grow; tells when a server is too slow.

    Raises: SourceError: the address, or that of the proxy, cannot be one.
    """

    def __init__(self, address: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._base = address if address.endswith("/") else f"{address}/"
        self._clock = clock
        try:
            self._pool = _pool(self._base)
        except (HTTPError, ValueError) as error:
            problem, remedy = f"cannot be asked ({error})", "correct the address in the site file, or that of the proxy"
            raise SourceError(self._base, problem, remedy) from error

    @property
    def place(self) -> str:
        """The address."""
        return self._base

    def read(self, path: str, start: int = 0) -> Generator[bytes, None, None]:
        """Yield a file's bytes from ``start``; a server that knows no ranges is read from the beginning."""
        response = self._get(path, {"Range": f"bytes={start}-"} if start else {})
        if response.status == 416:
            response.close()
            response = self._get(path, {})
        skip = 0 if response.status == 206 else start
        if response.status == 206 and not response.headers.get("Content-Range", "").startswith(f"bytes {start}-"):
            response.close()
            raise SourceError(self._base, f"{path}: another part than asked for came", "let its administrator look")
        for chunk in self._body(path, response):
            yield chunk[skip:]
            skip = max(0, skip - len(chunk))

    def changed(self, path: str, mark: str, limit: int) -> tuple[bytes, str] | None:
        """Return a file unless the server says that it has not changed; its mark is its ETag or its date."""
        condition = "If-None-Match" if mark.startswith(('"', "W/")) else "If-Modified-Since"
        response = self._get(path, {condition: mark} if mark else {})
        if response.status == 304 and mark:
            response.release_conn()
            return None
        data = gather(self._body(path, response), f"{self._base}{path}", limit)
        return data, response.headers.get("ETag") or response.headers.get("Last-Modified") or ""

    def close(self) -> None:
        """Close the connections."""
        self._pool.clear()

    def _get(self, path: str, headers: dict[str, str]) -> urllib3.BaseHTTPResponse:
        address = urljoin(self._base, quote(path))
        for _ in range(MOST_REDIRECTS + 1):
            response = self._request(address, headers)
            if response.status not in {301, 302, 303, 307, 308}:
                return self._accept(path, response)
            response.close()
            address = self._redirected(address, response.headers.get("Location", ""))
        raise SourceError(self._base, f"{path}: redirects in circles", "let its administrator look")

    def _request(self, address: str, headers: dict[str, str]) -> urllib3.BaseHTTPResponse:
        try:
            return self._pool.request(
                "GET",
                address,
                headers=HEADERS | headers,
                preload_content=False,
                redirect=False,
                retries=urllib3.Retry(total=1, respect_retry_after_header=False),
            )
        except (HTTPError, ValueError) as error:
            raise self._unreachable(error) from error

    def _redirected(self, address: str, location: str) -> str:
        try:
            fresh = urljoin(address, location)
            old, new = urlsplit(address), urlsplit(fresh)
        except ValueError as error:
            problem = "sends us to what is no address"
            raise SourceError(self._base, problem, "let its administrator look") from error
        upgraded = (old.scheme, new.scheme) == ("http", "https") and old.hostname == new.hostname
        if not location or ((old.scheme, old.netloc) != (new.scheme, new.netloc) and not upgraded):
            problem = f"sends us to {new.scheme}://{new.netloc} instead"
            remedy = "log this network in if it asks for a login page, or correct the address in the site file"
            raise SourceError(self._base, problem, remedy)
        return fresh

    def _accept(self, path: str, response: urllib3.BaseHTTPResponse) -> urllib3.BaseHTTPResponse:
        status = response.status
        if status in {200, 206, 304, 416}:
            if response.headers.get("Content-Encoding", "identity") == "identity":
                return response
            response.close()
            raise SourceError(
                self._base, f"{path}: comes compressed on the way", "turn compression off for this folder"
            )
        wait = _retry_after(response.headers.get("Retry-After", ""))
        response.close()
        if status in {403, 404, 410}:
            raise MissingError(self._base, f"has no {path}", "correct the address in the site file, or publish again")
        remedy = "log this network in" if status == 511 else "wait, or ask its administrator"
        raise SourceError(self._base, f"{path}: answers with error {status}", remedy, wait)

    def _body(self, path: str, response: urllib3.BaseHTTPResponse) -> Iterator[bytes]:
        begun, count = self._clock(), 0
        try:
            while chunk := response.read1(CHUNK, decode_content=False):  # what is there: a trickle is noticed
                yield chunk
                count += len(chunk)
                passed = self._clock() - begun
                if passed >= SLOW_WINDOW_S:
                    if count < SLOWEST_BYTES_S * passed:
                        problem = f"{path}: arrives at less than {SLOWEST_BYTES_S} bytes a second"
                        raise SourceError(self._base, problem, "check the network")
                    begun, count = self._clock(), 0
            response.release_conn()
        except HTTPError as error:
            raise self._unreachable(error) from error
        finally:
            response.close()  # does nothing when the connection has gone back to the pool

    def _unreachable(self, error: Exception) -> SourceError:
        cause = error.reason if isinstance(error, MaxRetryError) and error.reason else error
        problem, remedy = f"cannot be reached ({type(cause).__name__})", "check the network and the address"
        if isinstance(cause, NameResolutionError):
            problem, remedy = "its name is not known", "check the network, and the address in the site file"
        elif isinstance(cause, SSLError):
            refused = bool(cause.args) and isinstance(cause.args[0], SSLCertVerificationError)
            problem = "its certificate is not accepted" if refused else "no secure connection comes about"
            remedy = "check this terminal's date, and let the server's administrator look"
        elif isinstance(cause, ReadTimeoutError):
            problem, remedy = f"did not answer within {READ_TIMEOUT_S:g} s", "check the network"
        elif isinstance(cause, ProtocolError):
            problem, remedy = "the connection broke off", "check the network; the next sync goes on from there"
        return SourceError(self._base, problem, remedy)


def _pool(address: str) -> urllib3.PoolManager:
    """Return connections to one host, through the proxy that the environment names for it."""
    timeout = urllib3.Timeout(connect=CONNECT_TIMEOUT_S, read=READ_TIMEOUT_S)
    parts = urlsplit(address)
    proxy = urllib.request.getproxies().get(parts.scheme)
    if proxy and not urllib.request.proxy_bypass(parts.netloc):
        return urllib3.ProxyManager(proxy, num_pools=1, maxsize=CONNECTIONS, block=True, timeout=timeout)
    return urllib3.PoolManager(num_pools=1, maxsize=CONNECTIONS, block=True, timeout=timeout)


def _retry_after(value: str) -> float | None:
    """Return the seconds that a server asks us to wait, at most a day."""
    try:
        seconds = float(value)
    except ValueError:
        try:
            seconds = (parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds()
        except (ValueError, TypeError):
            return None
    return min(max(seconds, 0.0), RETRY_AFTER_MOST_S) if seconds == seconds else None
