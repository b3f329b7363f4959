"""A Chromium, driven through its DevTools pipe: no port, no driver, no library."""

import json
import os
import subprocess
from collections.abc import Callable
from fcntl import F_DUPFD_CLOEXEC, fcntl
from pathlib import Path
from select import select
from time import monotonic
from typing import Any

ANSWER_S = 30

FLAGS = (
    "--headless=new",
    "--kiosk",
    "--no-sandbox",  # as root
    "--disable-gpu",  # drawn by the processor, as the kiosk is
    "--touch-events=enabled",
    "--hide-scrollbars",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-sync",
    "--disable-quic",
    "--metrics-recording-only",
    "--allow-file-access-from-files",
    "--remote-debugging-pipe",
)


class LeftError(Exception):
    """The page was left while it was asked."""


class Chromium:
    """One browser with one page.

    Args:
        program: what to start.
        profile: an empty folder.
        size: of the window, px.
        address: of the first page.
    """

    def __init__(self, program: str, profile: Path, size: tuple[int, int], address: str) -> None:
        commands_in, commands_out = (above_the_standard_ones(end) for end in os.pipe())
        answers_in, answers_out = (above_the_standard_ones(end) for end in os.pipe())

        def connect() -> None:
            """Give the browser its commands as file 3 and take its answers from file 4."""
            os.dup2(commands_in, 3)
            os.dup2(answers_out, 4)

        self.process = subprocess.Popen(
            [program, *FLAGS, f"--user-data-dir={profile}", f"--screen-info={{{size[0]}x{size[1]}}}", address],
            pass_fds=(3, 4),
            preexec_fn=connect,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(commands_in)
        os.close(answers_out)
        self._commands, self._answers = commands_out, answers_in
        self._number = 0
        self._unread = b""
        self._events: list[dict[str, Any]] = []
        self._session = ""
        self._address = address
        self._attach()

    def ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Give a command and return its result."""
        number = self.tell(method, **parameters)
        answer = self._await(lambda message: message.get("id") == number)
        if "context" in answer.get("error", {}).get("message", ""):
            raise LeftError
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']}")
        result: dict[str, Any] = answer["result"]
        return result

    def tell(self, method: str, **parameters: Any) -> int:
        """Give a command without waiting; return its number."""
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._commands, json.dumps(message).encode() + b"\0")
        return self._number

    def evaluate(self, expression: str) -> Any:
        """Return the value of an expression, or of the promise that it is, on the page that is there or coming."""
        while True:
            try:
                result = self.ask("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
            except LeftError:
                continue
            break
        if "exceptionDetails" in result:
            raise RuntimeError(f"{expression}: {result['exceptionDetails']}")
        return result["result"].get("value")

    def event(self, method: str) -> dict[str, Any]:
        """Wait for an event that has not been read yet, and return it."""
        for position, message in enumerate(self._events):
            if message["method"] == method:
                return self._events.pop(position)
        return self._await(lambda message: message.get("method") == method)

    def forget_events(self) -> None:
        """Forget what happened so far."""
        self._events.clear()

    def close(self) -> None:
        """End the browser."""
        self._session = ""
        try:
            self.tell("Browser.close")
            self.process.wait(ANSWER_S)
        except (OSError, subprocess.TimeoutExpired):
            self.process.kill()
            self.process.wait()
        os.close(self._commands)
        os.close(self._answers)

    def _attach(self) -> None:
        self.ask("Target.setDiscoverTargets", discover=True)
        pages: list[str] = []
        while not pages:
            targets = self.ask("Target.getTargets")["targetInfos"]
            pages = [target["targetId"] for target in targets if target["url"] == self._address]
        self._session = self.ask("Target.attachToTarget", targetId=pages[0], flatten=True)["sessionId"]
        self.ask("Page.enable")

    def _await(self, wanted: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        deadline = monotonic() + ANSWER_S
        while True:
            message = self._read(deadline)
            if wanted(message):
                return message
            if "method" in message:
                self._events.append(message)

    def _read(self, deadline: float) -> dict[str, Any]:
        while b"\0" not in self._unread:
            if not select([self._answers], [], [], max(0, deadline - monotonic()))[0]:
                raise TimeoutError("Chromium does not answer")
            more = os.read(self._answers, 1 << 20)
            if not more:
                raise RuntimeError("Chromium ended")
            self._unread += more
        line, _, self._unread = self._unread.partition(b"\0")
        message: dict[str, Any] = json.loads(line)
        return message


def above_the_standard_ones(file: int) -> int:
    """Return another number for an open file, so that 3 and 4 stay free."""
    moved = fcntl(file, F_DUPFD_CLOEXEC, 10)
    os.close(file)
    return moved
