"""One question to a web server, and its answer as it came: nothing unpacked, no redirect followed."""

import re
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Protocol

import urllib3
from urllib3.exceptions import HTTPError, SSLError

from kiosk import __version__
from kiosk.errors import SourceError

TIMEOUT = urllib3.Timeout(connect=10, read=20)  # seconds, as terminals have it
PLAIN = {"Accept-Encoding": "identity", "User-Agent": f"visitor-kiosk/{__version__}"}
DIRECTIVE = re.compile(r"(?:s-maxage|max-age)\s*=\s*\"?(\d+)")
UNZIP_GZIP = 31  # zlib's window bits for a gzip header


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered."""

    url: str
    status: int
    headers: Mapping[str, str]  # names in lower case
    body: bytes  # at most one byte more than was asked for

    @property
    def encoding(self) -> str:
        """Return how the bytes were changed on the way; empty: not at all."""
        encoding = self.headers.get("content-encoding", "").strip().lower()
        return "" if encoding == "identity" else encoding

    @property
    def is_redirect(self) -> bool:
        """Tell whether it sends us elsewhere."""
        return self.status in (301, 302, 303, 307, 308) and "location" in self.headers

    @property
    def keep_s(self) -> int | None:
        """Return for how many seconds a cache may keep it unasked; None: nothing is said."""
        control = self.headers.get("cache-control", "").lower()
        if "no-store" in control or "no-cache" in control:
            return 0
        ages = [int(age) for age in DIRECTIVE.findall(control)]
        if ages:
            return max(ages)
        expires, date = moment(self.headers.get("expires", "")), moment(self.headers.get("date", ""))
        return max(0, int((expires - date).total_seconds())) if expires and date else None

    def plain(self, limit: int) -> bytes:
        """Return the bytes, unpacked if they were packed with gzip on the way; never more than ``limit`` of them."""
        if self.encoding not in ("gzip", "x-gzip"):
            return self.body
        try:
            return zlib.decompressobj(UNZIP_GZIP).decompress(self.body, limit)
        except zlib.error:
            return b""


class Ask(Protocol):
    """Asks a server."""

    def __call__(self, method: str, url: str, headers: Mapping[str, str], limit: int) -> Answer:
        """Return the answer, with no more than ``limit`` + 1 bytes of its body.

        Raises: SourceError: there is none.
        """


@contextmanager
def web() -> Iterator[Ask]:
    """Give what asks real servers, and close its connections afterwards."""
    with urllib3.PoolManager(num_pools=2, timeout=TIMEOUT, retries=False, cert_reqs="CERT_REQUIRED") as pool:

        def ask(method: str, url: str, headers: Mapping[str, str], limit: int) -> Answer:
            return _ask(pool, method, url, headers, limit)

        yield ask


def _ask(pool: urllib3.PoolManager, method: str, url: str, headers: Mapping[str, str], limit: int) -> Answer:
    try:
        response = pool.request(
            method, url, headers={**PLAIN, **headers}, redirect=False, preload_content=False, decode_content=False
        )
        try:
            body = response.read(limit + 1, decode_content=False)
            found = {name.lower(): value for name, value in response.headers.items()}
            return Answer(url, response.status, found, body)
        finally:
            response.close()  # whatever we did not want to read
            response.release_conn()
    except SSLError as error:
        problem = f"no encrypted connection comes about ({error})"
        remedy = "give the server a valid certificate for this name, with the ones between it and its root"
        raise SourceError(url, problem, remedy) from error
    except (HTTPError, OSError) as error:
        problem = f"there is no answer ({error})"
        raise SourceError(url, problem, "check the address, and that the server runs and can be reached") from error


def moment(text: str) -> datetime | None:
    """Return the time in a header; None when it holds none."""
    try:
        found = parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return None
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
