"""Methods side by side, and supposed sales among the legs."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.ids import AccountId, EntryId, LegId
from app.domain.lots import Lot, Method
from app.domain.numbers import ZERO
from app.domain.position_engine import work_out
from app.domain.positions import AssetResult, LotRules, Relieved
from app.domain.what_if import (
    POOL,
    SAME_DAY,
    WITHIN_30_DAYS,
    Gains,
    Supposed,
    TaxYear,
    YearSorter,
    effect_of,
    share_rule,
    spread,
    with_picks,
    with_sales,
    work_out_each,
)
from tests.builders import BROKER, STOCK, USD, WALLET, FixedRates, a_leg, us
from tests.depth import examples
from tests.unit.domain.lot_histories import cost_of, histories, legs_of, proceeds_of
from tests.unit.domain.lot_reference import Event

RULES = {method.value: LotRules(method=method.value) for method in Method}
RATES = FixedRates({STOCK: 7})


def each(events: Sequence[Event]) -> dict[str, AssetResult]:
    legs, moves = legs_of(events)
    return work_out_each(STOCK, legs, moves, RATES, RULES)


def relieved_cost(result: AssetResult) -> Decimal:
    return sum((one.cost for one in result.relieved if one.cost is not None), ZERO)


def open_cost(result: AssetResult) -> Decimal:
    costs = [position.book.cost() for position in result.positions.values()]
    return sum((one for one in costs if one is not None), ZERO)


def realized(result: AssetResult) -> Decimal:
    return sum((one.gain for one in result.relieved if one.gain is not None), ZERO)


@given(histories())
@settings(max_examples=examples(150))
def test_under_every_method_what_was_paid_is_either_relieved_or_open(events: list[Event]) -> None:
    for result in each(events).values():
        assert relieved_cost(result) + open_cost(result) == cost_of(events)


@given(histories())
@settings(max_examples=examples(150))
def test_methods_differ_only_in_when_a_gain_is_realized(events: list[Event]) -> None:
    price = Decimal(7)
    for result in each(events).values():
        held = sum((one.book.quantity for one in result.positions.values()), ZERO)
        unrealized = held * price - open_cost(result)
        whole = proceeds_of(events) + held * price - cost_of(events)
        assert realized(result) + unrealized == whole


@given(histories(loses=True, rewards=True, oversell=True))
@settings(max_examples=examples(60))
def test_all_methods_together_are_each_method_alone(events: list[Event]) -> None:
    legs, moves = legs_of(events)
    for method, result in work_out_each(STOCK, legs, moves, RATES, RULES).items():
        alone = work_out(STOCK, legs, moves, RATES, RULES[method])
        assert result.relieved == alone.relieved
        assert [one.book.state() for one in result.positions.values()] == [
            one.book.state() for one in alone.positions.values()
        ]


@given(histories(rewards=True))
@settings(max_examples=examples(60))
def test_the_tax_years_add_up_to_all_that_was_realized(events: list[Event]) -> None:
    for result in each(events).values():
        found = YearSorter(TaxYear(4, 6), 365).by_account(result.relieved)
        parts = [gains.gain for years in found.values() for gains in years.values()]
        assert sum(parts, ZERO) == realized(result)
        assert sum(one.count for years in found.values() for one in years.values()) == len(
            result.relieved
        )


@pytest.mark.parametrize(
    ("on", "year", "name"),
    [
        (date(2025, 4, 5), 2024, "2024/25"),
        (date(2025, 4, 6), 2025, "2025/26"),
        (date(2099, 12, 31), 2099, "2099/00"),
    ],
)
def test_a_tax_year_may_begin_in_april(on: date, year: int, name: str) -> None:
    tax_year = TaxYear(4, 6)
    assert tax_year.of(on) == year
    assert tax_year.name(year) == name


def test_a_tax_year_is_the_calendars_unless_said_otherwise() -> None:
    assert TaxYear().of(date(2025, 1, 1)) == 2025
    assert TaxYear().name(2025) == "2025"


def test_an_unknown_gain_is_counted_and_not_added() -> None:
    gains = Gains()
    gains.take(a_relieved(1, 10, cost=None), 365)
    gains.take(a_relieved(1, 10, cost=Decimal(3)), 365)
    gains.take(a_relieved(1, 400, cost=Decimal(4)), 365)
    assert (gains.short, gains.long, gains.gain) == (2, 1, 3)
    assert (gains.count, gains.unknown) == (3, 1)


def a_relieved(bought: int, sold: int, cost: Decimal | None = None) -> Relieved:
    return Relieved(
        BROKER, STOCK, EntryId(1), 0, sold, bought, Decimal(1), Decimal(5), cost, "sell", False
    )


@pytest.mark.parametrize(
    ("bought", "rule"),
    [(100, SAME_DAY), (101, WITHIN_30_DAYS), (130, WITHIN_30_DAYS), (131, POOL), (99, POOL)],
)
def test_section_104_says_by_which_rule_a_part_was_matched(bought: int, rule: str) -> None:
    assert share_rule(a_relieved(bought, 100)) == rule


# -- a supposed sale ---------------------------------------------------------------------------


def a_lot(quantity: str, cost: str | None, at: int) -> Lot:
    return Lot(
        at, at, 1, Decimal(quantity), None if cost is None else Decimal(cost), "buy",
        LegId(at), EntryId(at),
    )  # fmt: skip


LOTS = {
    BROKER: [a_lot("2", "10", 1), a_lot("2", "60", 3)],
    WALLET: [a_lot("2", "40", 2), a_lot("2", None, 4), a_lot("-3", "-9", 5)],
}


@pytest.mark.parametrize(
    ("method", "parts"),
    [
        ("fifo", {BROKER: 2, WALLET: 1}),
        ("lifo", {WALLET: 2, BROKER: 1}),
        ("hifo", {BROKER: 2, WALLET: 1}),
        ("average", {BROKER: 2, WALLET: 1}),
        ("section104", {BROKER: 2, WALLET: 1}),
    ],
)
def test_a_sale_from_all_accounts_takes_the_lots_that_the_method_would(
    method: str, parts: dict[AccountId, int]
) -> None:
    assert spread(Decimal(3), LOTS, method) == parts


@given(quantity=st.decimals("0.5", "9", places=1), method=st.sampled_from(sorted(RULES)))
def test_no_more_is_asked_of_accounts_than_they_have(quantity: Decimal, method: str) -> None:
    parts = spread(quantity, LOTS, method)
    assert sum(parts.values(), ZERO) == min(quantity, Decimal(8))
    assert all(parts[account] <= 4 for account in parts)


def a_sale(price: str | None = "9", fee: str = "0", at: str = "2024-03-01") -> Supposed:
    on = date.fromisoformat(at).toordinal()
    return Supposed(STOCK, us(at), on, None if price is None else Decimal(price), USD, Decimal(fee))


def test_the_fee_of_a_sale_is_shared_by_what_each_account_sells() -> None:
    legs = a_sale(fee="1").legs({BROKER: Decimal(1), WALLET: Decimal(2)}, EntryId(40))
    assert [leg.entry_id for leg in legs] == [41, 42]
    fees = [leg.fee for leg in legs if leg.fee is not None]
    assert sum(fees, ZERO) == 1
    assert fees[0] < fees[1]


def test_a_sale_without_a_price_is_at_market_value_and_still_pays_its_fee() -> None:
    sale = a_sale(price=None, fee="2").legs({BROKER: Decimal(1)}, EntryId(40))
    legs = with_sales([a_leg("buy", 1, price=3)], sale)
    (one,) = work_out(STOCK, legs, {}, RATES, LotRules()).relieved
    assert (one.proceeds, one.cost) == (5, 3)


def test_a_sale_stands_among_the_legs_where_its_day_puts_it() -> None:
    early, late = a_leg("buy", 1, "2024-01-01", price=1), a_leg("buy", 1, "2024-05-01", price=5)
    sale = a_sale(at="2024-03-01").legs({BROKER: Decimal(1)}, EntryId(10**6))
    assert with_sales([early, late], sale) == [early, *sale, late]


def test_picked_lots_go_first() -> None:
    cheap, dear = a_leg("buy", 1, "2024-01-01", price=1), a_leg("buy", 1, "2024-02-01", price=5)
    sale = a_sale().legs({BROKER: Decimal(1)}, EntryId(10**6))
    rules = with_picks(LotRules(), sale[0], [(dear.leg_id, Decimal(1))])
    result = work_out(STOCK, with_sales([cheap, dear], sale), {}, RATES, rules)
    assert [one.cost for one in result.relieved] == [5]


def test_under_section_104_a_sale_may_change_the_gain_of_an_earlier_one() -> None:
    """The day's own sale comes before the thirty days of the sale before it."""
    legs = [
        a_leg("buy", 2, "2024-01-01", price=1),
        a_leg("sell", 1, "2024-02-20", price=9),
        a_leg("buy", 1, "2024-03-01", price=5),
    ]
    sale = a_sale().legs({BROKER: Decimal(1)}, EntryId(10**6))
    rules = LotRules(method="section104")
    before = work_out(STOCK, legs, {}, RATES, rules)
    after = work_out(STOCK, with_sales(legs, sale), {}, RATES, rules)
    used, elsewhere = effect_of(sale, before, after)
    assert [one.cost for one in used] == [5]
    assert elsewhere == 4  # the earlier sale now takes a unit of the pool, at 1 in place of 5


def test_a_change_elsewhere_is_unknown_where_more_becomes_unknown() -> None:
    before, after = AssetResult(), AssetResult()
    before.relieved = [a_relieved(1, 2, cost=Decimal(3))]
    after.relieved = [a_relieved(1, 2, cost=None)]
    assert effect_of([], before, after) == ((), None)
