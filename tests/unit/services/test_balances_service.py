"""Stated balances: recorded, corrected, taken back; both kept, nothing else changed."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.balances.calendar import MonthState
from app.domain.balances.readings import Settling
from app.domain.coverage import Coverage
from app.domain.errors import CofferError, NotANumberError, RefusedError, UnknownNameError
from app.domain.ids import ObservationId
from app.domain.ledger import EntryFilter
from app.services.account_balances_answers import (
    BalanceDraft,
    BalanceLine,
    BalanceStatus,
    StatedLine,
)
from app.services.accounts import AccountDraft
from app.services.changes import Topic
from tests.depth import examples
from tests.unit.services.desk import Desk, Row, open_desk

D = Decimal
MARCH = date(2024, 3, 31)


@pytest.fixture
def card(desk: Desk) -> Desk:
    """Books with a credit card and a few payments by it."""
    desk.coffer.accounts.add(
        AccountDraft("Visa", type="credit", subtype="credit_card", currency="USD")
    )
    desk.take(
        Row("withdraw", "Visa", "", amount=D(300), at=datetime(2024, 2, 5, tzinfo=UTC), id="w"),
        Row("deposit", "Main", "", amount=D(1000), at=datetime(2024, 1, 5, tzinfo=UTC), id="d"),
    )
    return desk


def draft(balance: str = "500", account: str = "Visa", **more: Any) -> BalanceDraft:
    return BalanceDraft(account, D(balance), **{"on": MARCH, **more})


def line(desk: Desk, account: str = "Visa") -> BalanceLine:
    return desk.coffer.balances.newest(account=account)[0]


def history(desk: Desk, account: str = "Visa") -> tuple[StatedLine, ...]:
    return desk.coffer.balances.history(account)


def told(desk: Desk, account: str = "Visa") -> list[tuple[Decimal, str]]:
    return [(one.balance, one.status.value) for one in history(desk, account)]


def test_what_is_owed_is_kept_below_zero_and_counts_once(card: Desk) -> None:
    changes = card.coffer.balances.record(draft(is_owed=True, source="statement", limit=D(2000)))
    assert changes.topics == {Topic.OBSERVATIONS, Topic.ACCOUNTS}
    found = line(card)
    assert (found.current, found.owed, found.is_liability) == (-500, 500, True)
    assert (found.limit, found.available, found.is_available_worked_out) == (2000, 1500, True)
    totals = card.coffer.portfolio.holdings(date(2024, 4, 1)).totals
    assert (totals.assets, totals.liabilities, totals.net_worth) == (1000, -500, 500)
    stored = card.coffer.portfolio.networth(MARCH, date(2024, 4, 1), every="day")[-1]
    assert stored.liabilities == -500
    card.verified()


def test_a_debt_stated_below_zero_is_the_same(card: Desk) -> None:
    card.coffer.balances.record(draft("-500"))
    assert (line(card).current, line(card).stated) == (-500, -500)


def test_stating_a_balance_changes_no_entry_and_shows_the_difference(card: Desk) -> None:
    before = card.entries(with_voided=True)
    card.coffer.balances.record(draft(is_owed=True))
    assert card.entries(with_voided=True) == before
    found = line(card)
    assert (found.ledger, found.difference, found.settling) == (-300, -200, Settling.OPENING)
    assert found.opening == -200
    card.coffer.reconciliation.run()
    assert (line(card).difference, line(card).settling) == (0, Settling.NOTHING)
    card.verified()


def test_what_is_supposed_is_what_recording_then_shows(card: Desk) -> None:
    wish = draft("450", is_owed=True)
    before = card.dump()
    supposed = card.coffer.balances.suppose(wish)
    assert card.dump() == before
    card.coffer.balances.record(wish)
    found = line(card)
    assert (supposed.balance, supposed.ledger, supposed.difference, supposed.settling) == (
        found.stated, found.ledger, found.difference, found.settling,
    )  # fmt: skip
    assert supposed.at == found.stated_at


def test_saying_the_same_again_changes_nothing(card: Desk) -> None:
    card.coffer.balances.record(draft())
    before = card.dump()
    assert card.coffer.balances.record(draft()).topics == frozenset()
    assert card.dump() == before


def test_another_amount_for_the_same_time_and_source_corrects_and_both_are_kept(
    card: Desk,
) -> None:
    card.coffer.balances.record(draft("-500"))
    card.coffer.balances.record(draft("-510"))
    card.coffer.balances.record(draft("-520", source="statement"))
    assert sorted(told(card)) == [
        (-520, "in_effect"), (-510, "in_effect"), (-500, "corrected"),
    ]  # fmt: skip
    card.verified()


def test_a_correction_may_move_the_day_and_undo_brings_the_first_back(card: Desk) -> None:
    card.coffer.balances.record(draft("-500"))
    first = history(card)[0]
    card.coffer.balances.record(draft("-490", on=date(2024, 3, 28), replaces=first.id))
    assert sorted(told(card)) == [(-500, "corrected"), (-490, "in_effect")]
    assert (line(card).stated, line(card).age_days) == (-490, 280)
    card.verified()
    assert card.coffer.undo.last() is not None
    assert sorted(told(card)) == [(-500, "in_effect"), (-490, "taken_back")]
    card.verified()


def test_a_balance_taken_back_stays_in_the_history_with_what_it_had_corrected(card: Desk) -> None:
    card.coffer.balances.record(draft("-500"))
    first = history(card)[0]
    card.coffer.balances.record(draft("-490", on=date(2024, 3, 28), replaces=first.id))
    newest = next(one for one in history(card) if one.status is BalanceStatus.IN_EFFECT)
    card.coffer.balances.remove(newest.id)
    assert sorted(told(card)) == [(-500, "taken_back"), (-490, "taken_back")]
    assert line(card).stated is None
    assert line(card).current == -300  # the entries alone
    card.verified()
    with pytest.raises(UnknownNameError):
        card.coffer.balances.remove(newest.id)


def test_one_of_many_imported_together_is_corrected_but_not_taken_back_alone(card: Desk) -> None:
    card.take_observations("2024-03-31,Visa,USD,-300", "2024-03-31,Main,USD,1000")
    found = history(card)[0]
    assert not found.is_alone
    with pytest.raises(RefusedError, match="came with 1 other"):
        card.coffer.balances.remove(found.id)
    with pytest.raises(RefusedError, match="came with"):
        card.coffer.balances.record(draft("-3", on=date(2024, 3, 30), replaces=found.id))
    card.coffer.balances.record(
        draft("-310", on=None, at=found.at, source=found.source, replaces=found.id)
    )
    assert sorted(told(card)) == [(-310, "in_effect"), (-300, "corrected")]


def test_every_change_leaves_a_row_in_the_trail(card: Desk) -> None:
    card.coffer.balances.record(draft("-500", limit=D(2000)))
    card.coffer.balances.record(draft("-510"))
    card.coffer.balances.remove(history(card)[0].id)
    with card.coffer.database.reading() as unit:
        rows = unit.audit.rows(3)
    assert [(row.action, row.subject) for row in rows] == [
        ("balance taken back", "Visa/USD"),
        ("balance corrected", "Visa/USD"),
        ("balance stated", "Visa/USD"),
    ]
    assert rows[2].after == "-500 on 2024-03-31 by user, limit 2000"
    assert (rows[1].before, rows[1].after) == (
        "-500 on 2024-03-31 by user, limit 2000", "-510 on 2024-03-31 by user",
    )  # fmt: skip


@pytest.mark.parametrize(("more", "error"), [
    ({"account": "Nobody"}, UnknownNameError),
    ({"symbol": "NOSUCH"}, UnknownNameError),
    ({"balance": "NaN"}, RefusedError),
    ({"balance": "-Infinity"}, RefusedError),
    ({"limit": D("sNaN")}, RefusedError),
    ({"limit": D(-1)}, RefusedError),
    ({"available": D("Infinity")}, RefusedError),
    ({"on": date(2999, 1, 1)}, RefusedError),
    ({"on": date(1800, 1, 1)}, RefusedError),
    ({"on": None, "at": datetime(2999, 1, 1, tzinfo=UTC)}, RefusedError),
    ({"balance": "1e-31"}, NotANumberError),
    ({"source": "a\x00b"}, RefusedError),
    ({"source": "x" * 61}, RefusedError),
    ({"account": "Main", "symbol": "AAA", "balance": "-1"}, RefusedError),
    ({"cost": D(5)}, RefusedError),
    ({"replaces": ObservationId(999)}, UnknownNameError),
])  # fmt: skip
def test_what_cannot_be_stated_is_refused_and_nothing_is_written(
    card: Desk, more: dict[str, Any], error: type[CofferError]
) -> None:
    card.take(Row("buy", "Main", "AAA", D(1), D(10), id="b"))
    before = card.dump()
    wish = draft(more.pop("balance", "5"), more.pop("account", "Visa"), **more)
    with pytest.raises(error):
        card.coffer.balances.record(wish)
    assert card.dump() == before


def test_todays_balance_is_of_now_and_earlier_ones_are_closing_balances(card: Desk) -> None:
    card.coffer.balances.record(draft("-500", on=None))
    now = history(card)[0].at
    assert now.date() == card.clock.today()
    assert now <= card.clock.now()
    card.coffer.balances.record(draft("-500"))
    assert history(card)[-1].at == datetime(2024, 3, 31, 23, 59, 59, 999999, tzinfo=UTC)


# -- accounts of which balances alone are known -------------------------------------------------


@pytest.fixture
def pension(desk: Desk) -> Desk:
    """Books with an account whose trades nobody knows."""
    desk.coffer.accounts.add(AccountDraft("Pension", currency="USD"))
    desk.take_prices("2024-01-31,AAA,10,USD", "2024-02-29,AAA,10,USD", "2024-12-30,AAA,10,USD")
    desk.coffer.balances.record(
        BalanceDraft("Pension", D(100), "AAA", date(2024, 1, 31), asset_type="public-stock")
    )
    return desk


def test_its_value_is_right_its_cost_unknown_and_its_coverage_honest(pension: Desk) -> None:
    report = pension.coffer.portfolio.holdings(date(2024, 2, 1))
    found = report.lines[0]
    assert (found.quantity, found.value, found.cost_basis, found.unrealized) == (
        100, 1000, None, None,
    )  # fmt: skip
    assert found.coverage is Coverage.PARTIAL
    assert line(pension, "Pension").settling is Settling.ONLY_STATED
    assert line(pension, "Pension").coverage is Coverage.PARTIAL
    pension.verified()


def test_a_stated_cost_becomes_its_cost_basis(pension: Desk) -> None:
    with pytest.raises(RefusedError, match="not below zero"):
        pension.coffer.balances.record(
            BalanceDraft("Pension", D(100), "AAA", date(2024, 2, 29), cost=D(-1))
        )
    changes = pension.coffer.balances.record(
        BalanceDraft("Pension", D(100), "AAA", date(2024, 1, 31), cost=D(800))
    )
    assert Topic.LEDGER in changes.topics
    found = pension.coffer.portfolio.holdings(date(2024, 2, 1)).lines[0]
    assert (found.quantity, found.value, found.cost_basis, found.unrealized) == (
        100, 1000, 800, 200,
    )  # fmt: skip
    with pytest.raises(RefusedError, match="follows from them"):
        pension.coffer.balances.record(
            BalanceDraft("Pension", D(120), "AAA", date(2024, 2, 29), cost=D(5))
        )
    pension.verified()
    assert len(pension.coffer.ledger.entries(EntryFilter(), limit=5)) == 1


def test_a_quantity_that_changed_without_an_entry_is_no_return(pension: Desk) -> None:
    pension.coffer.balances.record(BalanceDraft("Pension", D(150), "AAA", date(2024, 2, 29)))
    found = pension.coffer.portfolio.performance(
        date(2024, 1, 31), date(2024, 12, 30), scope="account:Pension"
    )
    assert (found.start_value, found.end_value) == (1000, 1500)
    assert found.ttwror == 0  # the price stood still all along


# -- the calendar ------------------------------------------------------------------------------


def states(desk: Desk, account: str, **more: Any) -> dict[str, str]:
    found = desk.coffer.statement_months.calendar(account=account, **more)
    return {
        cell.month.isoformat()[:7]: cell.state.value for row in found.rows for cell in row.months
    }


def test_the_calendar_tells_months_apart(card: Desk) -> None:
    card.coffer.balances.record(draft("-300", on=date(2024, 2, 29), source="statement"))
    card.coffer.balances.record(draft("-310", source="statement"))
    found = states(card, "Visa")
    assert (found["2024-01"], found["2024-02"], found["2024-03"], found["2024-04"]) == (
        "nothing", "proven", "contradicted", "derived",
    )  # fmt: skip
    assert list(found)[-1] == "2025-01"
    assert found["2025-01"] == "nothing"
    calendar = card.coffer.statement_months.calendar()
    assert calendar.years == (2024, 2025)
    assert calendar.counts(2024)[MonthState.PROVEN] == 1
    assert [row.account for row in calendar.rows] == ["Main", "Visa"]
    march = calendar.rows[1].month(date(2024, 3, 1))
    assert march is not None
    assert (march.holdings[0].difference, march.holdings[0].source) == (-10, "statement")
    assert calendar.rows[1].month(date(2030, 1, 1)) is None


def test_empty_books_have_an_empty_calendar(desk: Desk) -> None:
    found = desk.coffer.statement_months.calendar()
    assert (found.months, found.rows, found.years) == ((), (), ())
    with pytest.raises(UnknownNameError):
        desk.coffer.statement_months.calendar(account="Nobody")


# -- any history -------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def shared() -> Iterator[Desk]:
    with open_desk() as opened:
        yield opened


DEEDS = st.lists(
    st.tuples(
        st.sampled_from(["state", "state", "correct", "remove", "undo"]),
        st.integers(-50, 50),
        st.integers(0, 6),
    ),
    max_size=9,
)


@given(deeds=DEEDS)
@settings(
    max_examples=examples(25),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_nothing_that_was_stated_is_ever_lost(
    shared: Desk, deeds: list[tuple[str, int, int]]
) -> None:
    """Whatever is done, the history only grows, and the newest in effect is what counts."""
    coffer = shared.coffer
    name = f"Account {len(coffer.accounts.all())}"
    coffer.accounts.add(AccountDraft(name, currency="USD"))
    seen: dict[ObservationId, Decimal] = {}
    for deed, cents, days in deeds:
        live = [one for one in _history(shared, name) if one.status is BalanceStatus.IN_EFFECT]
        wish = BalanceDraft(name, D(cents), on=MARCH + timedelta(days))
        with suppress(RefusedError):
            match deed:
                case "state":
                    coffer.balances.record(wish)
                case "correct" if live:
                    one = live[days % len(live)]
                    coffer.balances.record(
                        BalanceDraft(name, D(cents), on=MARCH + timedelta(days), replaces=one.id)
                    )
                case "remove" if live:
                    coffer.balances.remove(live[days % len(live)].id)
                case "undo" if live:
                    coffer.ledger.undo(live[days % len(live)].batch_id)
        known = {one.id: one.balance for one in _history(shared, name)}
        assert seen.items() <= known.items()
        seen = dict(known)
    live = [one for one in _history(shared, name) if one.status is BalanceStatus.IN_EFFECT]
    lines = coffer.balances.newest(account=name)
    if live:
        newest = max(live, key=lambda one: (one.at, one.id))
        assert (lines[0].stated, lines[0].current) == (newest.balance, newest.balance)
    else:
        assert lines == ()


def _history(desk: Desk, name: str) -> tuple[StatedLine, ...]:
    return desk.coffer.balances.history(name)


def test_after_all_that_the_books_verify(shared: Desk) -> None:
    assert shared.coffer.verification.run().problems == ()
