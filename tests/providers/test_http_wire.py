"""What sockets bear: servers that hang, drip, swell and pose as others."""

import contextlib
import gc
import gzip
import socket
import ssl
import sys
import threading
import time
import tracemalloc
import zlib
from dataclasses import replace

import pytest

from app.domain.failure import CancelledError
from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Capability, Facts, ProviderKind
from app.providers.http.maker import HttpSessionMaker
from app.providers.http.surroundings import Patience
from app.providers.http.tls import system_context
from app.providers.http.wire import Sockets, Watch, Watches, WireError
from tests.providers.certificates import certificate, trusting
from tests.providers.server import (
    CUT,
    ENDLESS,
    HANG,
    HANG_AFTER_HEADERS,
    FakeServer,
    FakeTime,
    Fault,
    Reply,
    bomb,
    drip,
    says,
    session_for,
)

FACTS = Facts(
    "bank",
    "Bank",
    ProviderKind.BANK,
    frozenset({Capability.ACCOUNTS}),
    {"": "https://api.bank.example"},
)
CURT = Patience(connect_s=0.2, between_s=0.05, whole_s=0.1)
KEY = {"Authorization": "Bearer s3cret-key-77"}


def failure(server: FakeServer, fault: Fault, facts: Facts = FACTS) -> tuple[ProviderError, float]:
    server.on("POST", "/rows", [1])
    server.every = fault
    started = time.monotonic()
    with session_for(facts, server, patience=CURT) as session, pytest.raises(ProviderError) as told:
        session.post("/rows", is_safe=False)
    return told.value, time.monotonic() - started


def test_the_spans_are_those_that_are_published() -> None:
    assert Patience() == Patience(connect_s=5.0, between_s=20.0, whole_s=60.0)


@pytest.mark.parametrize("fault", [HANG, HANG_AFTER_HEADERS])
def test_a_server_that_hangs_is_given_up(fault: Fault) -> None:
    with FakeServer() as server:
        failed, took = failure(server, fault)
    assert failed.trouble is Trouble.TIMED_OUT
    assert 0.04 < took < 1


def test_a_server_that_drips_is_given_up_by_the_end_of_the_call() -> None:
    with FakeServer() as server:
        failed, took = failure(server, drip(0.01))  # never still for long enough
    assert failed.trouble is Trouble.TIMED_OUT
    assert 0.09 < took < 1


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse what does not fit")
def test_a_server_that_takes_no_connection_is_given_up() -> None:
    watches = Watches()
    with socket.socket() as full, contextlib.ExitStack() as stack:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        for _ in range(3):  # a line so long that nobody else gets in
            one = stack.enter_context(socket.socket())
            one.setblocking(False)
            one.connect_ex(full.getsockname())
        watches.present = Watch(Patience(connect_s=0.05), lambda: False)
        with pytest.raises(WireError) as caught:
            Sockets(watches).connect_tcp(*full.getsockname())
    assert caught.value.trouble is Trouble.TIMED_OUT


def test_a_server_that_is_not_there_is_told_so() -> None:
    with FakeServer() as server:
        pass
    with session_for(FACTS, server) as session, pytest.raises(ProviderError) as caught:
        session.post("/rows", is_safe=False)
    assert caught.value.trouble is Trouble.DOWN
    with (
        session_for(FACTS, {"": "https://nobody.invalid"}) as session,
        pytest.raises(ProviderError) as caught,
    ):
        session.post("/rows", is_safe=False)
    assert caught.value.trouble in (Trouble.NO_NETWORK, Trouble.TIMED_OUT)


@pytest.mark.parametrize(
    ("fault", "trouble"),
    [
        (CUT, Trouble.DOWN),
        (lambda server, request, reply: None, Trouble.DOWN),
        (ENDLESS, Trouble.TOO_BIG),
        (bomb(64), Trouble.TOO_BIG),
        (says(b"x" * (2 << 20)), Trouble.TOO_BIG),
        (lambda *_: Reply(b"{}", headers={"Content-Encoding": "br"}), Trouble.BAD_ANSWER),
        (lambda *_: Reply(b"{}", headers={"Content-Encoding": "gzip"}), Trouble.BAD_ANSWER),
        (
            lambda *_: Reply(gzip.compress(b"{}")[:-6], headers={"Content-Encoding": "gzip"}),
            Trouble.DOWN,
        ),
        (
            lambda *_: Reply(send=lambda to, raw: to.sendall(b"SMTP ready\r\n\r\n")),
            Trouble.BAD_ANSWER,
        ),
        (
            lambda *_: Reply(
                send=lambda to, raw: to.sendall(b"HTTP/1.1 200\r\n" + b"a: b\r\n" * 40_000)
            ),
            Trouble.BAD_ANSWER,
        ),
    ],
)
def test_a_broken_or_boundless_answer_is_refused(fault: Fault, trouble: Trouble) -> None:
    with FakeServer() as server:
        failed, _ = failure(server, fault, replace(FACTS, answer_bytes=1 << 20))
    assert failed.trouble is trouble, failed
    assert failed.reason


@pytest.mark.parametrize(
    ("encoding", "pack"),
    [
        ("gzip", gzip.compress),
        ("gzip", lambda body: gzip.compress(body[:5]) + gzip.compress(body[5:])),
        ("deflate", zlib.compress),
        ("deflate", lambda body: zlib.compress(body)[2:-4]),
        ("identity", bytes),
    ],
)
def test_a_packed_answer_is_unpacked(encoding: str, pack: object) -> None:
    body = b"[" + b"1," * 100_000 + b"1]"
    assert callable(pack)
    reply = Reply(pack(body), headers={"Content-Encoding": encoding})
    with FakeServer() as server, session_for(FACTS, server) as session:
        server.on("GET", "/rows", reply)
        assert session.get("/rows").body == body


def test_a_bomb_takes_less_than_64_mib() -> None:
    with FakeServer() as server, session_for(FACTS, server) as session:
        packed = gzip.compress(bytes(1 << 20), 9) * 256
        server.on("GET", "/rows", Reply(packed, headers={"Content-Encoding": "gzip"}))
        gc.collect()
        tracemalloc.start()
        try:
            with pytest.raises(ProviderError) as caught:
                session.get("/rows")
            most = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert caught.value.trouble is Trouble.TOO_BIG
    assert most < 64 << 20


def test_a_cancel_ends_a_call_that_hangs() -> None:
    is_cancelled = threading.Event()
    with FakeServer() as server:
        server.every = HANG
        long = Patience(connect_s=5, between_s=20, whole_s=60)
        timer = threading.Timer(0.05, is_cancelled.set)
        timer.start()
        started = time.monotonic()
        with (
            session_for(FACTS, server, patience=long, is_cancelled=is_cancelled.is_set) as session,
            pytest.raises(CancelledError),
        ):
            session.get("/rows")
        assert time.monotonic() - started < 1
        timer.join()


# Encryption


@pytest.mark.parametrize("kind", ["self-signed", "expired", "wrong-name", "unknown-issuer"])
def test_a_bad_certificate_ends_the_call_before_anything_is_said(kind: str) -> None:
    with FakeServer(certificate(kind).server_context()) as server:
        # What would pass a good certificate: the issuer of the expired and misnamed is trusted.
        with (
            session_for(FACTS, server, tls=trusting) as session,
            pytest.raises(ProviderError) as bad,
        ):
            session.get("/rows", headers=KEY)
        assert bad.value.trouble is Trouble.BAD_CERTIFICATE
        assert bad.value.needs_person
        assert not server.log


def test_a_good_certificate_passes_and_old_encryption_does_not() -> None:
    good = certificate("good")
    with FakeServer(good.server_context()) as server:
        server.on("GET", "/rows", [1])
        with session_for(FACTS, server, tls=trusting) as session:
            assert session.get("/rows").json() == [1]
        with session_for(FACTS, server) as session, pytest.raises(ProviderError) as caught:
            session.get("/rows")
        assert caught.value.trouble is Trouble.BAD_CERTIFICATE
    with FakeServer(good.server_context(ssl.TLSVersion.TLSv1_1)) as server:
        with (
            session_for(FACTS, server, tls=trusting) as session,
            pytest.raises(ProviderError) as old,
        ):
            session.get("/rows", headers=KEY)
        assert old.value.trouble is Trouble.BAD_CERTIFICATE
        assert not server.log


def test_a_server_without_encryption_behind_a_secure_address_gets_nothing() -> None:
    with FakeServer() as server:
        bases = {"": server.base.replace("http:", "https:")}
        with session_for(FACTS, bases) as session, pytest.raises(ProviderError) as caught:
            session.get("/rows", headers=KEY)
        assert caught.value.trouble is Trouble.BAD_CERTIFICATE
        assert not server.log


def test_the_program_asks_for_encryption_as_the_computer_trusts_it() -> None:
    context = system_context()
    assert context.minimum_version is ssl.TLSVersion.TLSv1_2
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert HttpSessionMaker(FakeTime())._tls is system_context
