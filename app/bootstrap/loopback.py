"""Takes the one return of a sign-in in the system's browser, on this computer alone."""

import io
import secrets
import socket
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from types import TracebackType
from typing import Any, Final
from urllib.parse import SplitResult, parse_qsl, urlsplit

HOST: Final = "127.0.0.1"
LOOK_S: Final = 0.2  # between looks whether it was closed
PATIENCE_S: Final = 1.0  # with whoever connects, until the request is there as a whole
LONGEST_S: Final = 24 * 3600.0  # that it listens, whoever forgets it
MOST_FIELDS, MOST_SIGNS = 50, 8192
MOST_BYTES: Final = 64 * 1024  # of a request
# What a browser says of a request that is no page to which the person goes.
_NO_PAGE: Final = ("Origin", "Sec-Purpose", "Purpose", "X-Moz")


class LoopbackReturn:
    """Listens on a port of the system's choice, under an address that nobody can guess.

    The first request to just this address, with just this host, is the return; all others get
    "not found": also what another page in the browser asks for in the person's name. Then it
    listens no more. What came is data of the sign-in, and no secret is sent back: the page says
    `said`, a plain text.

    Raises:
        OSError: this computer gives no port.
    """

    def __init__(self, said: str = "") -> None:
        token = secrets.token_urlsafe(24)
        self._server = _Server(token, said)
        port = self._server.server_address[1]
        self._server.host = f"{HOST}:{port}"
        self.address = f"http://{HOST}:{port}/{token}"
        self._is_closed = threading.Event()
        self._thread = threading.Thread(target=self._listen, name="loopback", daemon=True)
        self._thread.start()

    def take(self) -> dict[str, str] | None:
        """Return the query of the return, once; `None` before it came."""
        answer, self._server.answer = self._server.answer, None
        return answer

    @property
    def is_listening(self) -> bool:
        return self._thread.is_alive()

    def stop(self) -> None:
        """Listen no more, a moment from now; waits for nothing."""
        self._is_closed.set()

    def close(self) -> None:
        """Listen no more; may be called twice."""
        self.stop()
        self._thread.join(2 * PATIENCE_S + 2 * LOOK_S)

    def __enter__(self) -> "LoopbackReturn":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _listen(self) -> None:
        until = time.monotonic() + LONGEST_S
        with self._server as server:
            while not self._is_closed.is_set() and not server.is_done and time.monotonic() < until:
                server.handle_request()


class _Server(HTTPServer):
    """Answers one caller after the other: there is only the person's own browser."""

    timeout = LOOK_S
    allow_reuse_address = False

    def __init__(self, token: str, said: str) -> None:
        super().__init__((HOST, 0), _Handler)
        self.path, self.said, self.host = f"/{token}", said, ""
        self.answer: dict[str, str] | None = None
        self.is_done = False

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of callers that went away."""


class _Timely(io.RawIOBase):
    """What a caller sends, up to so many bytes, and no longer than a moment in all."""

    def __init__(self, sock: socket.socket) -> None:
        self._socket, self._left = sock, MOST_BYTES
        self._until = time.monotonic() + PATIENCE_S

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        left_s = self._until - time.monotonic()
        if left_s <= 0 or self._left <= 0:
            raise TimeoutError
        self._socket.settimeout(left_s)
        count = self._socket.recv_into(buffer, min(len(buffer), self._left))
        self._left -= count
        return count


class _Handler(BaseHTTPRequestHandler):
    server_version, sys_version = "Coffer", ""
    server: _Server

    def setup(self) -> None:
        super().setup()
        self.rfile = io.BufferedReader(_Timely(self.connection))

    def do_GET(self) -> None:
        asked = urlsplit(self.path)
        if not self._is_return(asked) or self.server.is_done:
            self._reply(404, "Not found")
            return
        if len(asked.query) > MOST_SIGNS:
            self._reply(414, "Too long")
            return
        try:
            pairs = parse_qsl(asked.query, keep_blank_values=True, max_num_fields=MOST_FIELDS)
        except ValueError:
            self._reply(400, "Bad request")
            return
        answer = {"": ""} if not pairs else {}
        for name, value in pairs:
            answer.setdefault(name, value)
        self.server.answer, self.server.is_done = answer, True
        self._reply(200, self.server.said)

    def _is_return(self, asked: SplitResult) -> bool:
        """Tell whether the person's browser came to our address, as the page that it shows."""
        heads = self.headers
        if asked.scheme or asked.netloc or asked.path != self.server.path:
            return False
        if heads.get_all("Host") != [self.server.host] or any(name in heads for name in _NO_PAGE):
            return False
        return heads.get("Sec-Fetch-Mode", "navigate") == "navigate"

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer what is no request in plain words: nothing of it comes back."""
        del message, explain
        self._reply(int(code), "Not understood")

    def _reply(self, status: int, text: str) -> None:
        self.connection.settimeout(PATIENCE_S)
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)
        self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:
        """Write nothing: the address is part of a sign-in."""
