"""The server itself: requests read, answers written, faults befalling calls."""

import json
import re
import socket
import ssl
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True)
class Request:
    """What came in."""

    method: str
    target: str  # as sent, with its query
    route: str  # its path alone
    query: Mapping[str, str]  # the last of each name
    headers: Mapping[str, str]  # names in lower case
    body: bytes
    path: Mapping[str, str] = field(default_factory=dict)  # what stood for {name} of the route

    def json(self) -> Any:
        return json.loads(self.body)

    def form(self) -> dict[str, str]:
        return dict(parse_qsl(self.body.decode(), keep_blank_values=True))


Send = Callable[[socket.socket, bytes], None]  # writes a prepared answer, or does otherwise


@dataclass(frozen=True)
class Reply:
    """What goes out. `body`: bytes or text as they are, anything else as JSON."""

    body: Any = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    send: Send | None = None

    def content(self) -> bytes:
        if isinstance(self.body, bytes):
            return self.body
        if isinstance(self.body, str):
            return self.body.encode()
        return as_json(self.body)


Handler = Callable[[Request], Any]  # a Reply, (status, headers, body), or a body alone
Fault = Callable[["FakeServer", Request, Reply], Reply | None]  # None: close without an answer


def as_json(value: object) -> bytes:
    """Return JSON in which a Decimal is a number written as it is."""
    marks: dict[str, str] = {}

    def number(one: object) -> str:
        if not isinstance(one, Decimal):
            raise TypeError(f"{one!r} is no JSON")
        mark = f"\x00{len(marks)}\x00"
        marks[json.dumps(mark)] = format(one, "f")
        return mark

    text = json.dumps(value, default=number, ensure_ascii=True)
    for mark, digits in marks.items():
        text = text.replace(mark, digits)
    return text.encode()


class FakeServer:
    """Answers by routes, in the order in which they were given; the newest of equals wins."""

    def __init__(
        self,
        certificate: ssl.SSLContext | None = None,
        host: str = "127.0.0.1",
        default: Handler | None = None,
    ) -> None:
        """Listen at once. `certificate`: the context of a server, for TLS. `default`: all else."""
        self.log: list[Request] = []
        self.date: datetime | None = None  # told with each answer
        self.every: Fault | None = None  # befalls each call
        self.elsewhere = ""  # the base of a server that nobody may be sent to
        self.is_closing = threading.Event()
        self._routes: list[tuple[str, re.Pattern[str], Handler]] = []
        self._faults: list[tuple[int, int, str, Fault]] = []  # first, last, path, what
        self._default = default
        self._lock = threading.Lock()
        self._server = _Server((host, 0), _Handler, certificate)
        self._server.fake = self
        self.port = int(self._server.server_address[1])
        scheme = "http" if certificate is None else "https"
        self.base = f"{scheme}://{host}:{self.port}"
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.005}, daemon=True
        )
        self._thread.start()

    def on(self, method: str, path: str, answer: Any) -> None:
        """Answer a method ("*": any) at a path ("/a/{id}", "*" at the end for all below it)."""
        pattern = re.escape(path).replace(r"\*", ".*")
        pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", pattern)
        handler: Handler = answer if callable(answer) else lambda _: answer
        self._routes.insert(0, (method, re.compile(pattern), handler))

    def fail(self, nth: int, fault: Fault, *, times: int = 1, path: str = "") -> None:
        """Let a fault befall the nth call from now on (1: the next), and `times` in all.

        `path`: only calls whose path begins so are counted.
        """
        with self._lock:
            first = sum(one.route.startswith(path) for one in self.log) + nth
            self._faults.append((first, first + times - 1, path, fault))

    def paths(self) -> list[str]:
        """Return the calls so far: "GET /v2/account"."""
        return [f"{one.method} {one.route}" for one in self.log]

    def count(self, path: str = "") -> int:
        return sum(one.route.startswith(path) for one in self.log)

    def close(self) -> None:
        self.is_closing.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    def __enter__(self) -> "FakeServer":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def answer(self, request: Request) -> Reply | None:
        reply, request = self._healthy(request)
        with self._lock:
            self.log.append(request)
            faults = [self.every] if self.every is not None else []
            for first, last, path, fault in self._faults:
                place = sum(one.route.startswith(path) for one in self.log)
                if request.route.startswith(path) and first <= place <= last:
                    faults.append(fault)
        for one in faults:
            changed = one(self, request, reply)
            if changed is None:
                return None
            reply = changed
        return reply

    def _healthy(self, request: Request) -> tuple[Reply, Request]:
        for method, pattern, handler in self._routes:
            found = pattern.fullmatch(request.route)
            if found and method in ("*", request.method):
                known = replace(request, path=found.groupdict())
                return _reply(handler(known)), known
        if self._default is not None:
            return _reply(self._default(request)), request
        return Reply({"message": f"no such route: {request.route}"}, 404), request


def _reply(value: object) -> Reply:
    if isinstance(value, Reply):
        return value
    if isinstance(value, tuple) and len(value) == 3 and isinstance(value[0], int):
        status, headers, body = value
        return Reply(body, status, headers)
    return Reply(value)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64
    fake: FakeServer

    def __init__(
        self,
        address: tuple[str, int],
        handler: type[BaseHTTPRequestHandler],
        tls: ssl.SSLContext | None,
    ) -> None:
        super().__init__(address, handler)
        self._tls = tls
        self._open: set[socket.socket] = set()

    def finish_request(self, request: Any, client_address: Any) -> None:
        """In the thread of the connection: a handshake that fails holds nobody up."""
        if self._tls is None:
            self._open.add(request)
            super().finish_request(request, client_address)
            return
        with suppress(OSError), self._tls.wrap_socket(request, server_side=True) as wrapped:
            self._open.add(wrapped)
            super().finish_request(wrapped, client_address)

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away is none."""

    def server_close(self) -> None:
        super().server_close()
        for one in list(self._open):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def handle_one_request(self) -> None:
        self.raw_requestline = self.rfile.readline(65_537)
        if not self.raw_requestline or not self.parse_request():
            self.close_connection = True
            return
        headers = {name.lower(): value for name, value in self.headers.items()}
        body = self.rfile.read(int(headers.get("content-length", "0")))
        parts = urlsplit(self.path)
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        request = Request(self.command, self.path, parts.path, query, headers, body)
        reply = self.server.fake.answer(request)
        if reply is None:
            self.close_connection = True
            return
        content = reply.content()
        told = {"Content-Type": "application/json", "Content-Length": str(len(content))}
        if self.server.fake.date is not None:
            told["Date"] = format_datetime(self.server.fake.date, usegmt=True)
        for name, value in reply.headers.items():
            told = {old: one for old, one in told.items() if old.lower() != name.lower()}
            told[name] = value
        head = "".join(f"{name}: {value}\r\n" for name, value in told.items() if value)
        raw = f"HTTP/1.1 {reply.status} Said\r\n{head}\r\n".encode("latin-1") + content
        if reply.send is None:
            self.connection.sendall(raw)
        else:
            self.close_connection = True
            with suppress(OSError):
                reply.send(self.connection, raw)
