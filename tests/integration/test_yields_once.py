"""Payouts are posted exactly once, whatever runs, stops or sets the clock; on both databases."""

import os
import random
import signal
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.bootstrap import Coffer, open_coffer
from app.domain.activities import ActivityRow
from app.domain.errors import RefusedError
from app.domain.ledger import EntryFilter
from app.domain.times import start_us
from app.services.yields_answers import YieldTerms
from tests.depth import examples
from tests.forked import Forked, start, warm
from tests.integration.books import SetClock

ROOT = Path(__file__).resolve().parents[2]
COUNT = examples(20)
KILLS = int(os.environ.get("COFFER_YIELD_KILLS", "2"))
BEGIN = datetime(2024, 6, 3, 8, tzinfo=UTC)


@pytest.fixture
def coffer(place: str, clock: SetClock) -> Iterator[Coffer]:
    clock.time = BEGIN
    opened = open_coffer(place, clock)
    yield opened
    opened.close()


def deposit(coffer: Coffer, account: str, on: date, amount: str, symbol: str = "EUR") -> None:
    row = ActivityRow(start_us(on), on, account, "deposit", currency=symbol, amount=Decimal(amount))
    coffer.ledger.record(row)


def posted(coffer: Coffer, account: str = "") -> dict[str, Decimal]:
    """Return what rules posted and is in effect, by external id; an id twice fails."""
    entries = [
        one
        for one in coffer.ledger.entries(EntryFilter(newest_first=False), limit=100_000)
        if one.source == "yield" and account in {"", one.legs[0].account}
    ]
    ids = Counter((one.legs[0].holding_id, one.external_id) for one in entries)
    assert not ids or max(ids.values()) == 1
    return {f"{one.legs[0].account}:{one.external_id}": one.legs[0].quantity for one in entries}


def terms(rate: str, payout: str = "daily") -> YieldTerms:
    return YieldTerms(Decimal(rate), payout=payout, weekday=2, month_day=29, month=2)


actions = st.lists(
    st.one_of(
        st.tuples(st.just("clock"), st.integers(-90, 60)),
        st.tuples(st.just("night"), st.integers(0, 23)),
        st.tuples(st.just("post"), st.just(0)),
        st.tuples(st.just("void"), st.integers(0, 50)),
        st.tuples(st.just("reopen"), st.just(0)),
    ),
    min_size=3,
    max_size=14,
)


@settings(
    max_examples=COUNT, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(what=actions, payout=st.sampled_from(["daily", "weekdays", "weekly", "monthly", "yearly"]),
       number=st.integers(0, 10**9))  # fmt: skip
def test_whatever_happens_each_payout_comes_once_and_is_never_rewritten(
    coffer: Coffer, clock: SetClock, what: list[tuple[str, int]], payout: str, number: int
) -> None:
    """Runs, voids and clocks in any order; in the end: each payout day once, and each amount kept.

    Without voids and with all of it made up for, the amounts are those of one run at the end.
    """
    account = f"Savings {number} {payout} {len(posted(coffer))} {time.monotonic_ns()}"
    clock.time = BEGIN
    deposit(coffer, account, BEGIN.date(), "12345.67")
    rule = coffer.yields.add(account, "EUR", terms("0.05", payout), since=BEGIN.date())
    seen: dict[str, Decimal] = {}
    voided: set[str] = set()
    farthest = BEGIN
    for deed, value in what:
        if deed == "clock":
            clock.time = max(clock.time + timedelta(days=value), BEGIN - timedelta(days=200))
        elif deed == "night":
            clock.time = clock.time.replace(hour=value, minute=59)
        elif deed == "post":
            if clock.time - farthest > timedelta(days=400):
                continue
            coffer.yields.post_due()
            farthest = max(farthest, clock.time)
            now = posted(coffer, account)
            assert {key: now[key] for key in seen if key not in voided} == {
                key: value for key, value in seen.items() if key not in voided
            }
            assert not voided & now.keys()
            seen |= now
            assert coffer.yields.post_due().count == 0
        elif deed == "void" and (alive := sorted(seen.keys() - voided)):
            key = alive[value % len(alive)]
            entry = next(
                one
                for one in coffer.ledger.entries(EntryFilter(text=account), limit=10_000)
                if one.source == "yield" and f"{account}:{one.external_id}" == key
            )
            coffer.ledger.void(entry.id)
            voided.add(key)
    clock.time = max(farthest, clock.time)
    coffer.yields.post_due()
    detail = coffer.yields.detail(rule.rule_id)
    wanted = {f"{account}:{one.rule_id}/{one.on}" for one in detail.periods}
    # Payout days that a clock ahead had brought stay; those of today are all there.
    assert wanted <= posted(coffer, account).keys() | voided
    if not voided:
        assert all(one.paid == one.expected for one in detail.periods)
    coffer.yields.set_paying(rule.rule_id, is_active=False)


def test_one_run_and_many_runs_pay_the_same(coffer: Coffer, clock: SetClock) -> None:
    for account in ("Once", "Daily"):
        deposit(coffer, account, BEGIN.date(), "7777.77")
    once = coffer.yields.add("Once", "EUR", terms("0.0421", "weekdays"), since=BEGIN.date())
    many = coffer.yields.add("Daily", "EUR", terms("0.0421", "weekdays"), since=BEGIN.date())
    coffer.yields.set_paying(once.rule_id, is_active=False)
    for _ in range(60):
        clock.move(days=1)
        coffer.yields.post_due()
    with coffer.database.writing() as unit:
        from dataclasses import replace

        from app.domain.yields.records import YieldRule

        (rule,) = unit.records(YieldRule).where(id=once.rule_id)
        unit.records(YieldRule).put(replace(rule, is_active=True))
        unit.commit()
    coffer.yields.post_due()
    first, second = posted(coffer, "Once"), posted(coffer, "Daily")
    assert list(first.values()) == list(second.values())
    assert len(first) == 44  # Mondays to Fridays in 60 days after a Monday
    assert many.rule_id != once.rule_id
    assert coffer.verification.run().problems == ()


def test_a_clock_far_ahead_is_refused(coffer: Coffer, clock: SetClock) -> None:
    deposit(coffer, "Savings", BEGIN.date(), "100")
    coffer.yields.add("Savings", "EUR", terms("0.05", "monthly"), since=BEGIN.date())
    clock.move(days=401)
    with pytest.raises(RefusedError, match="the clock says"):
        coffer.yields.post_due()
    assert posted(coffer) == {}
    clock.move(days=-2)
    assert coffer.yields.post_due().count == 13


@pytest.mark.parametrize("kind", ["postgresql"])  # on a file: E1 of the fault tests
def test_kills_leave_whole_payouts_and_the_next_run_the_rest(place: str) -> None:
    """SIGKILL at random moments of posting: each holding's payouts are all there, or none."""
    dice = random.Random(5)
    today = datetime.now(UTC).date()
    since = today - timedelta(days=250)
    accounts: list[str] = []
    needed_s, was_alive = 0.0, 0
    warm()
    wanted: dict[str, int] = {}
    for number in range(KILLS + 1):
        new = [f"A{number}-{one}" for one in range(3)]
        books = open_coffer(place)
        for account in new:
            deposit(books, account, since, f"{1000 + 100 * len(accounts)}.50")
            books.yields.add(account, "EUR", terms("0.05"), since=since)
            accounts.append(account)
        books.close()
        began = time.perf_counter()
        child = post_in_child(place)
        if number:
            is_last_chance = number == KILLS and not was_alive
            time.sleep((0.3 if is_last_chance else dice.uniform(0.5, 1.1)) * needed_s)
            if child.poll() is None:
                was_alive += 1
                child.send_signal(signal.SIGKILL)
            needed_s *= 1.1 if child.poll() is None else 0.8  # to fall into the posting itself
        _, said = child.communicate(timeout=120)
        assert number or child.returncode == 0, said.decode()
        needed_s = needed_s or time.perf_counter() - began
        books = open_coffer(place)
        for account in accounts:
            count = len(posted(books, account))
            assert count in {0, len(paid_days(since, books.clock.today()))}, account
            assert count >= wanted.get(account, 0), "an earlier payout is gone"
            wanted[account] = count
        if number % 5 == 0:
            assert books.verification.run().problems == ()
        books.close()
    assert was_alive, "none was killed: this proves little"
    books = open_coffer(place)
    books.yields.post_due()
    assert books.yields.post_due().count == 0
    for account in accounts:
        assert len(posted(books, account)) == len(paid_days(since, books.clock.today()))
    lines = books.yields.lines()
    assert {one.due for one in lines} == {0}
    for one in lines:
        periods = books.yields.detail(one.rule.id).periods
        assert all(period.paid == period.expected for period in periods)
    assert books.verification.run().problems == ()
    books.close()


@pytest.mark.parametrize("kind", ["postgresql"])  # on a file: E3 of the fault tests
def test_two_programs_at_once_pay_once(place: str) -> None:
    today = datetime.now(UTC).date()
    since = today - timedelta(days=120)
    books = open_coffer(place)
    for account in ("One", "Two", "Three"):
        deposit(books, account, since, "4321.09")
        books.yields.add(account, "EUR", terms("0.05"), since=since)
    children = [post_in_child(place) for _ in range(2)]
    for child in children:
        _, said = child.communicate(timeout=120)
        assert child.returncode == 0, said.decode()
    assert len(posted(books)) == 3 * len(paid_days(since, books.clock.today()))
    assert books.verification.run().problems == ()
    books.close()


def post_in_child(place: str) -> Forked:
    return start("app.cli", "--db", place, "yields", "post", "--quiet")


def paid_days(since: date, today: date) -> list[date]:
    by = min(today, datetime.now(UTC).date())
    return [since + timedelta(days=number + 1) for number in range((by - since).days)]
