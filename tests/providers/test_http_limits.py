"""Retries, limits and breakers of the way out, in fake time."""

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from app.domain.failure import CancelledError
from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Capability, Facts, Limit, ProviderKind
from app.providers.http.gates import Gates
from app.providers.http.timing import SystemTiming
from tests.providers.server import FakeServer, FakeTime, Request, maker_for, session_for, status

FACTS = Facts(
    "bank",
    "Bank",
    ProviderKind.BANK,
    frozenset({Capability.ACCOUNTS}),
    {"": "https://api.bank.example"},
    limit=Limit(1000, 1.0),
)


@pytest.mark.parametrize("code", [500, 502, 503, 504, 429, 418, 408])
def test_what_may_pass_is_tried_five_times_in_all(code: int) -> None:
    time = FakeTime()
    with FakeServer() as server, session_for(FACTS, server, time=time) as session:
        server.on("GET", "/rows", [1])
        server.fail(1, status(code), times=4)
        assert session.get("/rows").json() == [1]
        assert time.waits[:4] == [0.5, 1.0, 2.0, 4.0]  # half of what full jitter may take
        server.fail(1, status(code), times=5)
        with pytest.raises(ProviderError):
            session.get("/rows")
        assert server.count() == 10


def test_what_is_not_safe_is_never_repeated() -> None:
    with FakeServer() as server, session_for(FACTS, server) as session:
        server.every = status(503)
        with pytest.raises(ProviderError):
            session.post("/orders", json={}, is_safe=False)
        assert server.count() == 1


@pytest.mark.parametrize(
    ("header", "waited"),
    [("7", 7), ("900", 900), ("-3", 0.5), ("Fri, 20 Nov 2026 12:00:20 GMT", 20), ("soon", 0.5)],
)
def test_a_wish_to_wait_is_honoured_to_a_quarter_of_an_hour(header: str, waited: float) -> None:
    time = FakeTime()
    with FakeServer() as server, session_for(FACTS, server, time=time) as session:
        server.on("GET", "/rows", [1])
        server.fail(1, status(429, retry_after=header))
        session.get("/rows")
        assert time.waits[0] == pytest.approx(waited)


@pytest.mark.parametrize(("code", "header", "wish"), [(429, 901, 901), (503, 10**9, 86_400)])
def test_a_longer_wish_ends_the_run(code: int, header: int, wish: float) -> None:
    time = FakeTime()
    with FakeServer() as server, session_for(FACTS, server, time=time) as session:
        server.every = status(code, {"message": "quota used up"}, retry_after=header)
        with pytest.raises(ProviderError) as caught:
            session.get("/rows")
        assert caught.value.trouble is Trouble.RATE_LIMITED
        assert caught.value.retry_after_s == wish
        assert caught.value.reason == "quota used up"
        assert (server.count(), time.waits) == (1, [])


def test_a_run_waits_half_an_hour_in_all_at_most() -> None:
    time = FakeTime()
    with FakeServer() as server, session_for(FACTS, server, time=time) as session:
        server.on("GET", "/rows", [1])
        for _ in range(2):
            server.fail(1, status(429, retry_after=800))
            session.get("/rows")
        server.fail(1, status(429, retry_after=800))
        with pytest.raises(ProviderError) as caught:
            session.get("/rows")
        assert caught.value.trouble is Trouble.RATE_LIMITED
        assert caught.value.retry_after_s == 800
        assert sum(time.waits) <= 1800


def test_calls_go_out_at_half_the_limit_with_their_weights() -> None:
    time = FakeTime()
    facts = replace(FACTS, limit=Limit(20, 10.0))  # half: one a second
    with FakeServer() as server, session_for(facts, server, time=time) as session:
        server.on("GET", "/rows", [])
        for _ in range(10):
            session.get("/rows", weight=5)
        assert time.passed == pytest.approx(40)  # 50 tokens, ten of them at hand


def test_a_limit_that_is_used_up_for_hours_ends_the_run() -> None:
    time = FakeTime()
    facts = replace(FACTS, limit=Limit(4, 86_400))
    with FakeServer() as server, session_for(facts, server, time=time) as session:
        server.on("GET", "/rows", [])
        session.get("/rows")
        session.get("/rows")
        with pytest.raises(ProviderError) as caught:
            session.get("/rows")
        assert caught.value.trouble is Trouble.RATE_LIMITED
        assert caught.value.retry_after_s == pytest.approx(43_200)


def test_limits_are_shared_by_runs_and_told_apart_by_key_where_they_are_per_key() -> None:
    for is_per_key, passed in ((False, 3), (True, 0)):
        time = FakeTime()
        facts = replace(FACTS, limit=Limit(2, 2.0, is_per_key=is_per_key))
        with FakeServer() as server:
            server.on("GET", "/rows", [])
            maker = maker_for(server, time=time)
            for key in ("one", "two", "three", "four"):
                with maker.open(facts, {"key": key}) as session:
                    session.get("/rows")
        assert time.passed == pytest.approx(passed * 2)


def test_so_many_calls_fly_at_once_and_no_more() -> None:
    flying, most, lock = 0, 0, threading.Lock()

    def slow(request: Request) -> list[int]:
        nonlocal flying, most
        with lock:
            flying += 1
            most = max(most, flying)
        threading.Event().wait(0.01)
        with lock:
            flying -= 1
        return []

    with FakeServer() as server:
        server.on("GET", "/rows", slow)
        maker = maker_for(server)

        def run(_: int) -> None:
            with maker.open(FACTS, {}) as session:
                session.get("/rows")

        with ThreadPoolExecutor(6) as pool:
            list(pool.map(run, range(12)))
    assert most == 2


def test_turns_are_given_in_the_order_of_asking_and_each_provider_has_its_own() -> None:
    gates = Gates(FakeTime())
    gate, order = gates.gate(replace(FACTS, limit=Limit(1000, 1.0, at_once=1)), "", {}), []
    asked = threading.Semaphore(0)

    def ask(number: int) -> None:
        with gate.turn(1, ignore, asked.release):
            order.append(number)

    with ThreadPoolExecutor(5) as pool:
        with gate.turn(1, ignore, lambda: None):
            calls = []
            for number in range(5):
                calls.append(pool.submit(ask, number))
                asked.acquire()  # it stands in line before the next one asks
            other = gates.gate(replace(FACTS, id="other"), "", {})
            with other.turn(1, ignore, lambda: None):
                assert order == []
        for call in calls:
            call.result(5)
    assert order == [0, 1, 2, 3, 4]


def ignore(_: float) -> None:
    pass


def test_who_stands_in_line_for_half_an_hour_comes_back_later() -> None:
    time = FakeTime()
    with FakeServer() as server, session_for(FACTS, server, time=time) as session:
        gate = session._caller._gate
        session._caller._look_in_line(time.monotonic())
        with pytest.raises(ProviderError) as caught, gate.turn(1, ignore, lambda: None):
            session._caller._look_in_line(time.monotonic() - 1801)
    assert caught.value.trouble is Trouble.RATE_LIMITED
    assert caught.value.retry_after_s == 60


def test_a_provider_that_is_down_for_a_day_is_called_at_most_forty_times_and_then_well() -> None:
    time = FakeTime()
    with FakeServer() as server:
        server.on("GET", "/rows", [1])
        server.every = status(500)
        maker = maker_for(server, time=time)
        told = set()
        while time.passed < 86_400:
            with maker.open(FACTS, {}) as session, pytest.raises(ProviderError) as caught:
                session.get("/rows")
            told.add(caught.value.trouble)
            time.forward(300)
        assert 20 < server.count() <= 40
        assert told == {Trouble.DOWN, Trouble.RESTING}
        server.every = None
        time.forward(3600)
        with maker.open(FACTS, {}) as session:
            assert session.get("/rows").json() == [1]
            assert session.get("/rows").json() == [1]


def test_a_refusal_of_one_run_slows_the_others() -> None:
    time = FakeTime()
    facts = replace(FACTS, limit=Limit(100, 10.0))
    with FakeServer() as server:
        server.on("GET", "/rows", [])
        server.fail(1, status(429, retry_after=60))
        maker = maker_for(server, time=time)
        with maker.open(facts, {}) as one, maker.open(facts, {}) as other:
            one.get("/rows")
            before = time.passed
            for _ in range(10):
                other.get("/rows")
        assert time.passed - before == pytest.approx(10 / 2.5, rel=0.2)


def test_a_cancel_ends_waits_and_calls() -> None:
    is_cancelled = threading.Event()

    class Pressed(FakeTime):
        def wait(self, seconds: float, stop: object) -> None:
            is_cancelled.set()

    with FakeServer() as server:
        server.every = status(503, retry_after=30)
        with session_for(
            FACTS, server, time=Pressed(), is_cancelled=is_cancelled.is_set
        ) as session:
            with pytest.raises(CancelledError):
                session.get("/rows")
            with pytest.raises(CancelledError):
                session.wait(5)
        assert server.count() == 1


def test_real_waits_end_in_time_and_at_a_cancel() -> None:
    timing = SystemTiming()
    started = timing.monotonic()
    timing.wait(0.01, lambda: False)
    assert 0.01 <= timing.monotonic() - started < 1
    timing.wait(3600, lambda: True)
    assert timing.monotonic() - started < 2
