"""How a web host serves files: what is wrong with it for every file alike."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal
from urllib.parse import urljoin, urlsplit

from kiosk.publication import layout
from kiosk.publication.inquiry import Answer, Ask, moment

Level = Literal["ok", "warning", "error"]

LONGEST_METADATA = 5_000_000  # bytes
FRESH_S = 300  # timestamp.json may be kept by a cache for so long
LONG_S = 86_400  # everything else should be kept at least for so long
CLOCK = timedelta(minutes=2)
RANGE = (16, 31)  # bytes asked for alone

IMMUTABLE = 'send "Cache-Control: public, max-age=31536000, immutable" with everything but metadata/timestamp.json'
FRESH = 'send "Cache-Control: no-cache" with metadata/timestamp.json'
NO_PAGES = "switch off pages for what is missing, redirects to a start page and single-page mode"
NO_PACKING = "switch off compression for this address, in the server and in any service in front of it"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, and what is wrong with it."""

    level: Level
    check: str
    problem: str  # when all is well: what was found
    remedy: str = ""


class StopError(Exception):
    """Nothing more can be found out."""


class Host:
    """A web host that is examined: what is found about it is noted here."""

    def __init__(self, url: str, now: datetime, ask: Ask) -> None:
        self.findings: list[Finding] = []
        self.now = now
        self._base, self._ask = url.rstrip("/"), ask

    def flag(self, level: Level, check: str, problem: str, remedy: str) -> None:
        """Note what is wrong, once."""
        finding = Finding(level, check, problem, remedy)
        if finding not in self.findings:
            self.findings.append(finding)

    def passed(self, check: str, found: str) -> None:
        """Note that all is well with a check, unless something was wrong."""
        if all(finding.check != check for finding in self.findings):
            self.findings.append(Finding("ok", check, found))

    def get(self, path: str, limit: int, method: str = "GET", headers: Mapping[str, str] | None = None) -> Answer:
        """Return the answer for a file; what is wrong with every file alike is noted."""
        answer = self._ask(method, f"{self._base}/{path}", headers or {}, limit)
        if answer.is_redirect:
            answer = self._redirected(path, answer, limit, method, headers or {})
        if answer.encoding:
            self.flag("error", "bytes", f"files are compressed on the way ({answer.encoding})", NO_PACKING)
        return answer

    def _redirected(self, path: str, answer: Answer, limit: int, method: str, headers: Mapping[str, str]) -> Answer:
        there, here = urlsplit(urljoin(answer.url, answer.headers["location"])), urlsplit(self._base)
        if (there.hostname, there.port) != (here.hostname, here.port) or there.scheme != here.scheme:
            problem = f"{path} is sent on to {there.scheme}://{there.netloc}, where terminals do not follow"
            self.flag(
                "error", "redirects", problem, "serve the files at the address itself, or name that other address"
            )
            raise StopError
        remedy = "name the address that it is sent on to, or end the redirect"
        self.flag("warning", "redirects", "files are sent on to another path of the same server", remedy)
        return self._ask(method, there.geturl(), headers, limit)

    def encryption(self) -> None:
        """Look at the address."""
        if urlsplit(self._base).scheme != "https":
            problem = "the address begins with http: anybody on the way can hold back what is new"
            self.flag("warning", "encryption", problem, "serve it by https, and write https in the site files")

    def clock(self, answer: Answer) -> None:
        """Look at the server's clock; it has answered, so the connection is as the address says."""
        if self._base.startswith("https"):
            self.passed("encryption", "the connection is encrypted, and the certificate is valid")
        date = moment(answer.headers.get("date", ""))
        if date is None:
            self.flag("warning", "clock", "the server does not tell the time", "have it send the header Date")
        elif abs(date - self.now) > CLOCK:
            minutes = abs(date - self.now).total_seconds() / 60
            problem = f"the server's clock and this machine's are {minutes:.0f} minutes apart"
            self.flag("warning", "clock", problem, "let both take the time from the network (NTP)")
        self.passed("clock", "the server's clock and this machine's agree")

    def timestamp_caching(self, answer: Answer) -> None:
        """Look how fresh timestamp.json is when it arrives, and whether it can be asked for cheaply."""
        keep = answer.keep_s
        if keep is None:
            self.flag("warning", "caching", "nothing says how long timestamp.json may be kept", FRESH)
        elif keep > FRESH_S:
            problem = f"timestamp.json may be kept for {keep} s, and so long terminals get no news"
            self.flag("error", "caching", problem, FRESH)
        marks = {"If-None-Match": "etag", "If-Modified-Since": "last-modified"}
        known = {name: answer.headers[mark] for name, mark in marks.items() if mark in answer.headers}
        again = self.get(layout.TIMESTAMP, LONGEST_METADATA, headers=known) if known else answer
        if again.status != 304:
            problem = "timestamp.json is sent whole every time (no 304 for its ETag or Last-Modified)"
            self.flag("warning", "caching", problem, "have the server send ETag or Last-Modified, and heed them")

    def is_missing(self, path: str, answer: Answer) -> None:
        """Look how a file is answered that does not exist."""
        if answer.status not in (404, 403):
            problem = f"{path} does not exist, and is answered with status {answer.status} instead of 404"
            self.flag("error", "missing files", problem, NO_PAGES)
        elif (answer.keep_s or 0) > FRESH_S:
            problem = f"that a file is missing may be remembered for {answer.keep_s} s, after it has come"
            self.flag("warning", "caching", problem, "let answers 404 be kept for a few minutes at most")

    def part(self, path: str, data: bytes) -> None:
        """Ask for a part of a file; ``data`` is the whole, or empty when it is not known."""
        first, last = RANGE
        answer = self.get(path, last, headers={"Range": f"bytes={first}-{last}"})
        if answer.status != 206 or (data and answer.body != data[first : last + 1]):
            problem = "a part of a file cannot be asked for, so a broken download begins anew"
            self.flag("warning", "partial downloads", problem, "have the server heed Range and answer with status 206")
        self.passed("partial downloads", "a download can go on where it broke off")

    def long(self, path: str, answer: Answer) -> None:
        """Look how long a file may be kept that never changes."""
        keep = answer.keep_s
        if keep is None or keep < LONG_S:
            told = "for a time that is not said" if keep is None else f"for {keep} s only"
            problem = f"files in {path.partition('/')[0]}, which never change, may be kept {told}"
            self.flag("warning", "caching", problem, IMMUTABLE)
