"""A small web server for tests: a publication's files, and every way to answer badly."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


class Handler(BaseHTTPRequestHandler):
    """Answers with the server's files; ``misbehave`` may answer instead, and returns True when it did."""

    protocol_version = "HTTP/1.1"
    server: "Server"

    def do_GET(self) -> bool:
        path = self.path.lstrip("/")
        self.server.asked.append((path, dict(self.headers)))
        if self.server.misbehave(self, path):
            return True
        data = self.server.files.get(path)
        if data is None:
            return self.answer(404, b"not here")
        mark = f'"{sha256(data).hexdigest()[:16]}"'
        if self.headers.get("If-None-Match") == mark:
            return self.answer(304, b"")
        asked = self.headers.get("Range", "")
        if asked and self.server.ranges:
            start = int(asked.removeprefix("bytes=").rstrip("-"))
            if start >= len(data):
                return self.answer(416, b"")
            where = {"Content-Range": f"bytes {start}-{len(data) - 1}/{len(data)}"}
            return self.answer(206, data[start:], where)
        return self.answer(200, data, {"ETag": mark})

    def answer(self, status: int, data: bytes, headers: dict[str, str] | None = None) -> bool:
        self.send_response(status)
        for name, value in ({"Content-Length": str(len(data))} | (headers or {})).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)
        return True

    def log_message(self, *args: object) -> None:
        pass


class Server(ThreadingHTTPServer):
    """Serves files from memory on this machine."""

    daemon_threads = True

    def __init__(self, files: dict[str, bytes]) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.files = files
        self.ranges = True
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.misbehave: Callable[[Handler, str], bool] = lambda handler, path: False

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/"

    def handle_error(self, request: object, client: object) -> None:
        """A terminal that hangs up is no error of the test."""


@contextmanager
def serving(files: dict[str, bytes]) -> Iterator[Server]:
    """Serve files until the block ends."""
    with Server(files) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
