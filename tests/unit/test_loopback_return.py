"""The return of a sign-in: one request to an address nobody can guess, from this computer."""

import http.client
import ipaddress
import socket
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from urllib.parse import urlsplit

import pytest

from app.bootstrap.loopback import LoopbackReturn


def ask(
    address: str,
    target: str = "",
    *,
    host: str | None = None,
    method: str = "GET",
    headers: Mapping[str, str] | None = None,
) -> int:
    parts = urlsplit(address)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=5)
    path = target or parts.path
    connection.putrequest(method, path, skip_host=True)
    connection.putheader("Host", parts.netloc if host is None else host)
    for name, value in (headers or {}).items():
        connection.putheader(name, value)
    connection.endheaders()
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer.status


def test_the_return_is_taken_once_and_then_it_listens_no_more() -> None:
    with LoopbackReturn("Done.") as back:
        path = urlsplit(back.address).path
        assert back.take() is None
        assert ask(back.address, f"{path}?state=a&code=%C3%A9&state=b") == 200
        back._thread.join(5)
        assert back.take() == {"state": "a", "code": "é"}
        assert back.take() is None
        assert not back.is_listening
        with pytest.raises(OSError, match="refused"):
            ask(back.address)


def test_nobody_else_is_answered() -> None:
    with LoopbackReturn("Done.") as back:
        assert urlsplit(back.address).hostname == "127.0.0.1"
        assert ask(back.address, "/") == 404
        assert ask(back.address, host="coffer.example") == 404
        assert ask(back.address, host="127.0.0.1") == 404
        assert ask(back.address, method="POST") == 501
        assert ask(back.address, urlsplit(back.address).path + "?a=" + "x" * 9000) == 414
        pairs = "&".join(f"k{number}=1" for number in range(80))
        assert ask(back.address, f"{urlsplit(back.address).path}?{pairs}") == 400
        assert back.take() is None
        assert back.is_listening
        assert ask(back.address) == 200  # after all of it
        assert back.take() == {"": ""}


def test_who_says_nothing_holds_nobody_up_for_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.bootstrap.loopback.PATIENCE_S", 0.1)
    back = LoopbackReturn("Done.")
    parts = urlsplit(back.address)
    with socket.create_connection((parts.hostname or "", parts.port or 0)):
        back.close()
    assert not back.is_listening
    back.close()


def test_two_have_addresses_of_their_own() -> None:
    with LoopbackReturn() as one, LoopbackReturn() as other:
        assert one.address != other.address
        assert len(urlsplit(one.address).path) > 30


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://thief.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Mode": "no-cors"},
        {"Sec-Fetch-Mode": "cors", "Sec-Fetch-Site": "cross-site"},
        {"Sec-Purpose": "prefetch"},
        {"Purpose": "prefetch"},
    ],
)
def test_a_page_in_the_browser_that_calls_it_is_not_the_return(headers: dict[str, str]) -> None:
    """A return is a page that the person's browser goes to, and no part of another page."""
    with LoopbackReturn() as back:
        assert ask(back.address, headers=headers) == 404
        assert back.take() is None
        assert back.is_listening
        going = {"Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}
        assert ask(back.address, headers=going) == 200


def test_nobody_guesses_it_and_only_this_computer_reaches_it() -> None:
    with LoopbackReturn() as back:
        parts = urlsplit(back.address)
        assert len(parts.path) > 32  # 192 random bits
        for place in (parts.path[:-1], parts.path + "/", parts.path.swapcase(), parts.path[1:]):
            assert ask(back.address, place) == 404
        assert ask(back.address, f"http://thief.example{parts.path}") == 404
        bound = back._server.server_address[0]
        assert ipaddress.ip_address(str(bound)) == ipaddress.ip_address("127.0.0.1")
        others = {one[4][0] for one in socket.getaddrinfo(socket.gethostname(), None)}
        for other in others - {"127.0.0.1"}:
            with socket.socket() as tried:
                assert tried.connect_ex((str(other), parts.port)) != 0


def drip(to: socket.socket) -> None:
    to.sendall(b"GET /")
    for _ in range(400):
        to.sendall(b"x")
        time.sleep(0.02)


def swell(to: socket.socket) -> None:
    to.sendall(b"GET / HTTP/1.1\r\n" + b"X: " + b"y" * 30_000_000)
    to.recv(1)


def many(to: socket.socket) -> None:
    to.sendall(b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 400_000)
    to.recv(1)


@pytest.mark.parametrize("attack", [drip, swell, many])
def test_a_caller_that_stalls_or_swells_is_let_go_of(
    attack: Callable[[socket.socket], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.bootstrap.loopback.PATIENCE_S", 0.3)
    with LoopbackReturn() as back:
        parts = urlsplit(back.address)
        begin = time.monotonic()
        place = (parts.hostname or "", parts.port or 0)
        with socket.create_connection(place, 5) as other, suppress(OSError):
            attack(other)
        assert time.monotonic() - begin < 3
        assert ask(back.address) == 200
        assert back.take() is not None


def test_what_it_answers_is_no_page_of_anybody() -> None:
    with LoopbackReturn("Done.") as back:
        parts = urlsplit(back.address)
        for first in (b"<script> /x HTTP/1.1", b"BREW /<b> HTTP/1.1", b"GET", b"\x00\xff"):
            with socket.create_connection((parts.hostname or "", parts.port or 0), 5) as other:
                other.sendall(first + b"\r\n\r\n")
                said = b""
                with suppress(OSError):
                    while part := other.recv(4096):
                        said += part
            assert b"<" not in said
            assert b"html" not in said
        assert back.is_listening
