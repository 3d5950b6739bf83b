"""What may befall a call: each is given to `FakeServer.fail`, or set as its `every`."""

import gzip
import json
import socket
from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import Any

from tests.providers.fake_server import FakeServer, Fault, Reply, Request

PIECE = 16 * 1024


def status(code: int, body: Any = b"", retry_after: str | float | None = None) -> Fault:
    """Answer with a status; `retry_after` in seconds, or any text of that header."""
    headers = {} if retry_after is None else {"Retry-After": str(retry_after)}
    return lambda server, request, reply: Reply(body, code, headers)


def says(body: Any, content_type: str = "application/json", code: int = 200) -> Fault:
    """Answer with another body."""
    return lambda server, request, reply: Reply(body, code, {"Content-Type": content_type})


def changed(change: Callable[[Any], Any]) -> Fault:
    """Answer with the healthy JSON after a change; numbers with a fraction stay exact."""

    def fault(server: FakeServer, request: Request, reply: Reply) -> Reply:
        return replace(reply, body=change(json.loads(reply.content(), parse_float=Decimal)))

    return fault


def raw(change: Callable[[bytes], bytes]) -> Fault:
    """Answer with the healthy bytes after a change."""
    return lambda server, request, reply: replace(reply, body=change(reply.content()))


def with_headers(headers: Mapping[str, str]) -> Fault:
    return lambda server, request, reply: replace(reply, headers={**reply.headers, **headers})


def _hang(server: FakeServer, request: Request, reply: Reply) -> Reply | None:
    server.is_closing.wait(30)
    return None


def _hang_after_headers(server: FakeServer, request: Request, reply: Reply) -> Reply:
    def send(to: socket.socket, raw: bytes) -> None:
        to.sendall(raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n")
        server.is_closing.wait(30)

    return replace(reply, body=reply.content() or b"{}", send=send)


def drip(every_s: float = 0.02) -> Fault:
    """Send a byte at a time, beginning with the headers."""

    def fault(server: FakeServer, request: Request, reply: Reply) -> Reply:
        def send(to: socket.socket, raw: bytes) -> None:
            for place in range(len(raw)):
                to.sendall(raw[place : place + 1])
                if server.is_closing.wait(every_s):
                    return

        return replace(reply, send=send)

    return fault


def _cut(server: FakeServer, request: Request, reply: Reply) -> Reply:
    def send(to: socket.socket, raw: bytes) -> None:
        head, _, body = raw.partition(b"\r\n\r\n")
        to.sendall(head + b"\r\n\r\n" + body[: len(body) // 2])
        to.shutdown(socket.SHUT_RDWR)

    return replace(reply, body=reply.content() or b"{}", send=send)


def _endless(server: FakeServer, request: Request, reply: Reply) -> Reply:
    def send(to: socket.socket, raw: bytes) -> None:
        to.sendall(b"HTTP/1.1 200 Said\r\nTransfer-Encoding: chunked\r\n\r\n")
        piece = b"%x\r\n%s\r\n" % (PIECE, b" " * PIECE)
        while not server.is_closing.is_set():
            to.sendall(piece)

    return replace(reply, send=send)


def bomb(mebibytes: int = 1024) -> Fault:
    """Answer with so many MiB of zeros, packed a thousandfold."""

    def fault(server: FakeServer, request: Request, reply: Reply) -> Reply:
        return Reply(_packed_zeros() * mebibytes, 200, {"Content-Encoding": "gzip"})

    return fault


@cache
def _packed_zeros() -> bytes:
    return gzip.compress(bytes(1 << 20), 9)


def packed(server: FakeServer, request: Request, reply: Reply) -> Reply:
    """Answer as ever, in gzip."""
    headers = {**reply.headers, "Content-Encoding": "gzip"}
    return replace(reply, body=gzip.compress(reply.content()), headers=headers)


def redirect(url: str, code: int = 302) -> Fault:
    return lambda server, request, reply: Reply(b"", code, {"Location": url})


HANG: Fault = _hang
HANG_AFTER_HEADERS: Fault = _hang_after_headers
CUT: Fault = _cut
ENDLESS: Fault = _endless
HALF_JSON: Fault = raw(lambda body: body[: len(body) // 2])
HTML: Fault = says("<!doctype html><title>Sign in</title><p>Welcome", "text/html")
EMPTY: Fault = says(b"")
BOM: Fault = raw(lambda body: b"\xef\xbb\xbf" + body)
