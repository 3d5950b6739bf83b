"""Buckets, breakers and pauses: the pure rules of calls."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.sync import backoff
from app.domain.sync.breaker import Breaker
from app.domain.sync.buckets import CUT_S, Bucket

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
seconds = st.floats(0, 1e6)


# Pauses


@given(failures=st.integers(1, 10_000), chance=st.floats(0, 0.999999))
def test_a_pause_lies_between_nothing_and_a_minute(failures: int, chance: float) -> None:
    pause = backoff.pause_s(failures, chance)
    assert 0 <= pause <= min(60.0, 2.0 ** min(failures - 1, 16))


@pytest.mark.parametrize(
    ("header", "wish"),
    [
        ("3", 3),
        (" 120 ", 120),
        ("0", 0),
        ("-5", 0),
        ("1000000000", 86_400),
        ("9" * 29, 86_400),
        ("1.5", 1.5),
        (format_datetime(NOW + timedelta(seconds=90), usegmt=True), 90),
        (format_datetime(NOW - timedelta(days=2), usegmt=True), 0),
        ("Fri, 31 Dec 9999 23:59:59 GMT", 86_400),
        ("1e9", None),
        ("nan", None),
        ("soon", None),
        ("", None),
        ("Fri, 99 Nov 2026 12:00:30 GMT", None),
    ],
)
def test_a_wish_to_wait_is_read_in_all_its_forms(header: str, wish: float | None) -> None:
    assert backoff.wish_s(header, NOW) == wish


@given(header=st.text(max_size=40))
def test_any_wish_is_a_span_within_a_day_or_none(header: str) -> None:
    wish = backoff.wish_s(header, NOW)
    assert wish is None or 0 <= wish <= 86_400


# Buckets


@given(
    calls=st.integers(2, 200),
    span=st.floats(0.5, 3600),
    asked=st.lists(st.tuples(st.floats(0, 50), st.integers(1, 5)), min_size=1, max_size=60),
)
def test_no_span_sees_more_than_the_published_limit(
    calls: int, span: float, asked: list[tuple[float, int]]
) -> None:
    bucket, now = Bucket(calls, span, 0.0), 0.0
    gone: list[tuple[float, int]] = []
    for later, weight in asked:
        now += later
        now += bucket.wait_s(weight, now)
        assert bucket.wait_s(weight, now) < 1e-6
        bucket.take(weight, now)
        gone.append((now, weight))
    heaviest = max(weight for _, weight in gone)
    for first, _ in gone:
        within = sum(weight for at, weight in gone if first <= at < first + span * 0.999)
        # A call heavier than the whole bucket goes out alone, on credit.
        assert within <= calls + max(0.0, heaviest - calls / 2) + 1e-6


def test_calls_in_the_long_run_go_out_at_half_the_limit() -> None:
    bucket, now = Bucket(10, 1.0, 0.0), 0.0
    for _ in range(1000):
        now += bucket.wait_s(1, now)
        bucket.take(1, now)
    assert 199 <= now <= 200  # 1000 calls at 5 a second, 5 of them at once


def test_a_refusal_halves_the_rate_for_ten_minutes() -> None:
    bucket = Bucket(10, 1.0, 0.0)
    bucket.refused(0.0, 0.0)
    assert bucket.wait_s(1, 0.0) == pytest.approx(1 / 2.5)
    bucket.refused(0.1, -1.0)  # of a call sent before: no news
    assert bucket.cuts == 1
    bucket.wait_s(1, CUT_S + 1)
    assert bucket.cuts == 0


def test_a_wish_for_rest_holds_all_back() -> None:
    bucket = Bucket(1000, 1.0, 0.0)
    bucket.refused(0.0, 0.0, rest_s=30)
    assert bucket.wait_s(1, 0.0) == 30
    assert bucket.wait_s(1, 31.0) == 0


def test_a_limit_that_is_cut_to_a_tenth_is_found_within_a_few_refusals() -> None:
    """1,000 calls at 10 a second, of which the server takes but 1 a second from the middle on."""
    bucket, now, taken, refusals = Bucket(10, 1.0, 0.0), 0.0, [float("-inf")], []
    sent = 0
    while sent < 1000:
        now += bucket.wait_s(1, now)
        bucket.take(1, now)
        least = 1.0 if sent >= 500 else 0.0
        if now - taken[-1] < least - 1e-9 and len(taken) > 1:
            refusals.append(now)
            bucket.refused(now, now)
            continue
        taken.append(now)
        sent += 1
        if refusals and now > refusals[0] + CUT_S:
            break
    assert 1 <= len(refusals) <= 4
    assert refusals[-1] - refusals[0] < 10


# Breakers


def test_a_breaker_opens_after_five_failures_and_lets_one_trial_by() -> None:
    breaker = Breaker()
    for _ in range(5):
        assert breaker.ask(0.0) == 0
        breaker.bad(0.0)
    assert breaker.ask(1.0) == pytest.approx(59)
    assert breaker.ask(60.0) == 0
    assert breaker.ask(60.0) > 0  # the trial is under way
    breaker.bad(60.0)
    assert breaker.ask(61.0) == pytest.approx(119)
    assert breaker.ask(180.0) == 0
    breaker.good()
    assert breaker.ask(180.0) == 0
    assert not breaker.is_open


def test_a_breaker_opens_when_half_of_twenty_fail() -> None:
    breaker = Breaker()
    for _ in range(10):
        assert not breaker.is_open
        breaker.good()
        breaker.bad(0.0)
    assert breaker.is_open


def test_a_trial_that_was_cancelled_is_made_again() -> None:
    breaker = Breaker()
    for _ in range(5):
        breaker.bad(0.0)
    assert breaker.ask(60.0) == 0
    breaker.untold()
    assert breaker.ask(60.0) == 0


@given(st.lists(st.tuples(st.floats(0, 4000), st.booleans()), max_size=200))
def test_an_open_breaker_never_waits_longer_than_an_hour(events: list[tuple[float, bool]]) -> None:
    breaker, now = Breaker(), 0.0
    for later, is_good in events:
        now += later
        rest = breaker.ask(now)
        assert 0 <= rest <= 3600
        if rest == 0:
            if is_good:
                breaker.good()
            else:
                breaker.bad(now)


def test_a_provider_that_is_down_for_a_day_is_called_at_most_forty_times() -> None:
    breaker, now, calls = Breaker(), 0.0, 0
    while now < 86_400:
        if breaker.ask(now) == 0:
            calls += 1
            breaker.bad(now)
        now += 5
    assert 5 < calls <= 40
