"""A changed past: the months that a change moves, told before it is kept and afterwards."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import CofferError, RefusedError
from app.domain.ids import BatchId
from app.domain.restated import MonthEnds, Restatement, compare
from app.services.reports import NetWorthPoint
from tests.depth import examples
from tests.unit.services.desk import Desk, Row, open_desk
from tests.unit.services.made_rows import price_lines, quantities, rows

TODAY = date(2025, 1, 2)  # of the desk's clock
JANUARY, FEBRUARY, MARCH = (date(2024, 1, 31), date(2024, 2, 29), date(2024, 3, 31))


def deposit(amount: str, day: str, **more: Any) -> Row:
    at = datetime.fromisoformat(day).replace(tzinfo=UTC)
    return Row("deposit", symbol="", amount=Decimal(amount), at=at, **more)


def moved(found: Restatement | None, scope: str = "portfolio") -> dict[date, Decimal | None]:
    """Return by how much a scope moved, by month."""
    assert found is not None
    return {one.on: one.difference for one in found.lines if one.scope == scope}


def newest(desk: Desk) -> BatchId:
    found = desk.coffer.restatement.newest()
    assert found is not None
    return found


def test_the_first_import_has_no_past_to_change(desk: Desk) -> None:
    result = desk.take(deposit("100", "2024-01-05"))
    assert result.restated == Restatement("USD")
    assert not desk.coffer.restatement.of_batch(newest(desk))


def test_a_late_import_tells_the_months_it_moves_before_and_afterwards(desk: Desk) -> None:
    desk.take(deposit("100", "2024-01-05"), deposit("50", "2024-11-05", account="Side"))
    late = deposit("7", "2024-11-20")
    tried = desk.take(late, dry_run=True).restated
    assert moved(tried) == {date(2024, 11, 30): 7, date(2024, 12, 31): 7}
    assert moved(tried, "account:Main") == moved(tried)
    assert moved(tried, "account:Side") == {}
    assert tried is not None
    (first, *_) = tried.whole
    assert (first.before, first.after) == (150, 157)

    assert desk.take(late).restated == tried
    assert desk.coffer.restatement.of_batch(newest(desk)) == tried


def test_an_entry_of_this_month_moves_no_past(desk: Desk) -> None:
    desk.take(deposit("100", "2024-01-05"))
    row = deposit("5", TODAY.isoformat()).activity()
    assert desk.coffer.ledger.preview(row).restated == Restatement("USD")
    desk.coffer.ledger.record(row)
    assert not desk.coffer.restatement.of_batch(newest(desk))


def test_an_edit_is_told_in_its_preview(desk: Desk) -> None:
    desk.take(deposit("100", "2024-10-05"), deposit("1", "2024-11-05"))
    replaced = desk.entries()[0]
    row = deposit("90", "2024-12-01").activity()
    effect = desk.coffer.ledger.preview(row, replaces=replaced.id)
    expected = {date(2024, 10, 31): -100, date(2024, 11, 30): -100, date(2024, 12, 31): -10}
    assert moved(effect.restated) == expected
    desk.coffer.ledger.record(row, replaces=replaced.id)
    assert desk.coffer.restatement.of_batch(newest(desk)) == effect.restated


def test_a_transfer_between_own_accounts_moves_them_and_not_the_whole(desk: Desk) -> None:
    desk.take(deposit("100", "2024-11-05"), deposit("1", "2024-11-05", account="Side"))
    at = datetime(2024, 12, 5, tzinfo=UTC)
    row = Row("transfer_out", symbol="", amount=Decimal(30), to_account="Side", at=at)
    found = desk.take(row).restated
    assert moved(found) == {}
    assert moved(found, "account:Main") == {date(2024, 12, 31): -30}
    assert moved(found, "account:Side") == {date(2024, 12, 31): 30}
    assert found is not None
    assert found.largest is not None
    assert abs(found.largest.difference or 0) == 30


def test_a_void_and_an_undo_are_told_before_they_are_made(desk: Desk) -> None:
    desk.take(deposit("100", "2024-10-05"))
    desk.take(deposit("4", "2024-11-05"))
    batch = newest(desk)
    ledger, restatement = desk.coffer.ledger, desk.coffer.restatement
    by_void = ledger.restated_by_void(desk.entries()[-1].id)
    by_undo = ledger.restated_by_undo(batch)
    assert moved(by_void) == {date(2024, 11, 30): -4, date(2024, 12, 31): -4}
    assert by_undo == by_void
    assert len(desk.entries()) == 2
    ledger.undo(batch)
    assert restatement.of_batch(newest(desk)) == by_undo
    assert moved(restatement.of_batch(batch)) == {date(2024, 11, 30): 4, date(2024, 12, 31): 4}
    with pytest.raises(RefusedError):
        ledger.restated_by_undo(batch)


def test_a_corrected_price_moves_the_months_that_rest_on_it(desk: Desk) -> None:
    desk.take_prices("2024-01-10,AAA,10,USD", "2024-02-10,AAA,20,USD")
    at = datetime(2024, 1, 5, tzinfo=UTC)
    desk.take(Row("airdrop", quantity=Decimal(3), price=Decimal(10), at=at))
    prices = desk.coffer.prices
    told = prices.restated_by("AAA", date(2024, 1, 10), Decimal(12), "USD")
    assert moved(told) == {JANUARY: 6}
    prices.set_price("AAA", date(2024, 1, 10), Decimal(12), "USD")
    assert desk.coffer.restatement.of_batch(newest(desk)) == told
    late = desk.take_prices("2024-02-20,AAA,30,USD").restated
    assert late is not None
    assert late.months[0] == FEBRUARY
    assert set(moved(late).values()) == {Decimal(30)}


def test_since_a_time_all_later_changes_count_together(desk: Desk) -> None:
    desk.take(deposit("100", "2024-11-05"))
    then = desk.clock.now()
    desk.take(deposit("4", "2024-11-06"))
    desk.take(deposit("5", "2024-12-06"))
    found = desk.coffer.restatement.since(then)
    assert moved(found) == {date(2024, 11, 30): 4, date(2024, 12, 31): 9}
    assert not desk.coffer.restatement.since(desk.clock.now())


def test_a_batch_that_does_not_exist_is_refused(desk: Desk) -> None:
    with pytest.raises(RefusedError, match="no batch 99"):
        desk.coffer.restatement.of_batch(BatchId(99))


def test_what_is_not_known_has_no_difference() -> None:
    before = MonthEnds("USD", {("portfolio", JANUARY): None, ("portfolio", MARCH): None})
    after = MonthEnds("USD", {("portfolio", JANUARY): Decimal(2), ("portfolio", MARCH): None})
    (line,) = compare(before, after).lines
    assert (line.on, line.before, line.after, line.difference) == (JANUARY, None, 2, None)


def test_less_than_half_a_cent_is_no_change() -> None:
    before = MonthEnds("USD", {("portfolio", JANUARY): Decimal("1.000000")})
    for amount, is_told in (("1.004999", False), ("1.005", True), ("0.995", True)):
        after = MonthEnds("USD", {("portfolio", JANUARY): Decimal(amount)})
        assert bool(compare(before, after)) is is_told


def _points(desk: Desk, scope: str) -> dict[date, NetWorthPoint]:
    points = desk.coffer.portfolio.networth(None, date(2024, 12, 31), every="month", scope=scope)
    return {one.on: one for one in points}


def _month_ends(desk: Desk) -> dict[tuple[str, date], Decimal]:
    """Return what the reports say, for a comparison with what was told."""
    names = [f"account:{one.name}" for one in desk.coffer.accounts.all()]
    return {
        (scope, on): point.net_worth
        for scope in ("portfolio", *names)
        for on, point in _points(desk, scope).items()
        if point.net_worth is not None
    }


@settings(max_examples=examples(15))
@given(
    st.lists(st.lists(rows(), min_size=1, max_size=4), min_size=3, max_size=5),
    price_lines(),
    quantities,
)
def test_what_is_told_is_the_difference_of_the_reports(
    parts: list[list[Row]], lines: list[str], price: Decimal
) -> None:
    with open_desk() as desk:
        desk.take(*parts[0])
        desk.take_prices(*lines)
        for number, made in enumerate(parts[1:]):
            before = _month_ends(desk)
            try:
                if number % 2:
                    told = desk.take_prices(f"2024-01-0{number},AAA,{price},USD").restated
                else:
                    told = desk.take(*made).restated
            except CofferError:
                continue
            if told is None:
                continue
            after = _month_ends(desk)
            assert desk.coffer.restatement.of_batch(newest(desk)) == told
            for line in told.lines:
                if line.difference is None:
                    continue
                key = (line.scope, line.on)
                seen = after.get(key, Decimal(0)) - before.get(key, Decimal(0))
                assert abs(seen - line.difference) < Decimal("0.0001"), key
            listed = {(one.scope, one.on) for one in told.lines}
            for key in (before.keys() & after.keys()) - listed:
                assert abs(after[key] - before[key]) < Decimal("0.006"), key
