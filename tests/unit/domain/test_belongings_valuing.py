"""Values by rule: formulas by hand, and what must hold whatever the numbers are."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.belongings.metals import TROY_OUNCE_G, fine_ounces, spot_value
from app.domain.belongings.records import RuleKind, ValueRule
from app.domain.belongings.valuing import (
    INDEX_UNKNOWN,
    LEAST,
    NO_ANCHOR,
    PLACES,
    SPOT_UNKNOWN,
    TOO_LARGE,
    HandValue,
    Valued,
    month_ends,
    next_month_end,
    rule_values,
    value_on,
)
from app.domain.ids import AssetId

D = Decimal
ASSET, INDEX = AssetId(1), AssetId(2)
FIRST = date(2020, 12, 31)
days = st.dates(date(2000, 1, 1), date(2040, 12, 31))
amounts = st.decimals("0.01", "1e9", places=2)
rates = st.decimals("0", "0.9", places=4)


@dataclass
class Market:
    """Prices by day; what is not there is unknown."""

    indexes: dict[date, Decimal] = field(default_factory=dict)
    spots: dict[date, Decimal] = field(default_factory=dict)

    def index(self, asset_id: AssetId, on: date) -> Decimal | None:
        assert asset_id == INDEX
        return self.indexes.get(on)

    def spot(self, on: date) -> Decimal | None:
        return self.spots.get(on)


def a_rule(kind: RuleKind, since: date = FIRST, **more: object) -> ValueRule:
    return ValueRule(ASSET, since, kind, **more)  # type: ignore[arg-type]  # fields of the rule


def valued(*rules: ValueRule, value: str = "10000", on: date = FIRST) -> Valued:
    return Valued.of(rules, [HandValue(on, D(value))])


def at(one: Valued, on: date, market: Market | None = None) -> Decimal:
    found = value_on(one, market or Market(), on).value
    assert found is not None
    return found


# -- by hand -----------------------------------------------------------------------------------


def test_growth_is_compound_interest_by_actual_365() -> None:
    """Compound amount P(1 + r)^t, t in days / 365: 10,000 at 5 % is 11,025 after two years."""
    home = valued(a_rule(RuleKind.GROWTH, rate=D("0.05")))
    assert at(home, date(2021, 12, 31)) == D("10500")
    assert at(home, date(2022, 12, 31)) == D("11025")
    half = at(home, FIRST + timedelta(73))  # a fifth of a year: 10000 × 1.05^0.2
    assert half.quantize(D("0.01")) == D("10098.06")
    assert at(valued(a_rule(RuleKind.GROWTH, rate=D("-0.1"))), date(2021, 12, 31)) == D("9000")


def test_straight_line_falls_by_the_same_each_month() -> None:
    """IAS 16.62: (cost − residual value) / life. 10,000 to 1,000 over 60 months: 150 a month."""
    car = valued(a_rule(RuleKind.STRAIGHT_LINE, salvage=D(1000), months=60))
    assert at(car, date(2021, 1, 31)) == D(9850)
    assert at(car, date(2021, 2, 28)) == D(9700)
    assert at(car, date(2021, 12, 31)) == D(8200)
    assert at(car, date(2024, 12, 31)) == D(2800)
    assert at(car, date(2025, 12, 31)) == D(1000)
    assert at(car, date(2031, 1, 31)) == D(1000)


def test_straight_line_goes_on_from_a_new_value_over_what_is_left_of_the_life() -> None:
    rule = a_rule(RuleKind.STRAIGHT_LINE, salvage=D(1000), months=60)
    later = Valued.of([rule], [HandValue(FIRST, D(10000)), HandValue(date(2023, 12, 31), D(7000))])
    assert at(later, date(2024, 1, 31)) == D(6750)  # 6,000 over the 24 months left
    assert at(later, date(2025, 12, 31)) == D(1000)
    below = Valued.of([rule], [HandValue(FIRST, D(900))])
    assert at(below, date(2022, 12, 31)) == D(900)  # never up to the salvage value
    over = Valued.of([rule], [HandValue(date(2027, 1, 15), D(3000))])
    assert at(over, date(2027, 1, 31)) == D(3000)  # the life was over already


def test_declining_balance_falls_by_a_part_of_what_is_left() -> None:
    """IAS 16.62, diminishing balance: 40 % a year leaves 6,000, 3,600, 2,160 of 10,000."""
    car = valued(a_rule(RuleKind.DECLINING, rate=D("0.4"), salvage=D(2500)))
    assert at(car, date(2021, 12, 31)) == D(6000)
    assert at(car, date(2022, 12, 31)) == D(3600)
    assert at(car, date(2023, 12, 31)) == D(2500)


def test_an_index_moves_a_value_by_its_ratio() -> None:
    market = Market({FIRST: D(80), date(2021, 6, 30): D(92)})
    home = valued(a_rule(RuleKind.INDEX, index_asset_id=INDEX))
    assert at(home, date(2021, 6, 30), market) == D(11500)
    unknown = value_on(home, market, date(2021, 7, 31))
    assert (unknown.value, unknown.problem) == (None, INDEX_UNKNOWN)


def test_metal_is_worth_its_fine_ounces_by_the_spot_price() -> None:
    """A Krugerrand weighs 33.93 g at 916.7 ‰: one troy ounce of gold (South African Mint)."""
    assert D("31.1034768") == TROY_OUNCE_G
    coin = fine_ounces(D("33.93"), "g", D("0.9167"))
    assert coin.quantize(D("0.001")) == D("1.000")
    assert fine_ounces(D(1), "kg", D(1)).quantize(D("0.0000001")) == D("32.1507466")
    assert fine_ounces(D(10), "ozt", D("0.999")) == D("9.99")
    assert spot_value(D(2), D(2000), D("0.05")) == D(4200)
    rule = a_rule(RuleKind.METAL_SPOT, premium=D("0.05"))
    bar = Valued.of([rule], [], fine_ounces(D(100), "g", D("0.9999")))
    on = date(2021, 3, 31)
    found = at(bar, on, Market(spots={on: D(2000)}))
    assert found.quantize(D("0.01")) == D("6750.98")  # 3.2147531… oz × 2,000 × 1.05
    assert value_on(bar, Market(), on).problem == SPOT_UNKNOWN


def test_one_rule_goes_on_from_where_the_one_before_led() -> None:
    grows = a_rule(RuleKind.GROWTH, rate=D("0.1"))
    stays = a_rule(RuleKind.NONE, date(2021, 12, 31))
    falls = a_rule(RuleKind.STRAIGHT_LINE, date(2022, 12, 31), salvage=D(0), months=11)
    home = valued(grows, stays, falls)
    assert at(home, date(2022, 6, 30)) == D(11000)
    assert at(home, date(2023, 1, 31)) == D(10000)
    assert not value_on(home, Market(), date(2022, 6, 30)).is_due
    ended = valued(a_rule(RuleKind.GROWTH, rate=D("0.1"), until=date(2021, 12, 31)))
    assert at(ended, date(2023, 12, 31)) == D(11000)
    assert ended.rule(date(2022, 1, 1)) is None


def test_what_is_written_off_is_kept_just_above_zero() -> None:
    gone = valued(a_rule(RuleKind.STRAIGHT_LINE, salvage=D(0), months=12))
    assert at(gone, date(2030, 1, 31)) == LEAST


def test_nothing_is_said_before_anything_is_known() -> None:
    rule = a_rule(RuleKind.GROWTH, date(2020, 1, 1), rate=D("0.1"))
    assert rule_values(Valued.of([rule], []), Market(), date.min, date(2021, 1, 1)) == []
    home = Valued.of([rule], [HandValue(FIRST, D(100))])
    assert value_on(home, Market(), date(2020, 6, 30)).problem == NO_ANCHOR
    found = rule_values(home, Market(), date.min, date(2021, 2, 28))
    assert [one.on for one in found] == [date(2021, 1, 31), date(2021, 2, 28)]


def test_a_value_beyond_any_measure_is_told() -> None:
    mad = valued(a_rule(RuleKind.GROWTH, date(1905, 1, 1), rate=D(10)), on=date(1905, 1, 1))
    assert value_on(mad, Market(), date(2026, 1, 31)).problem == TOO_LARGE


def test_without_a_rule_in_force_a_value_stays() -> None:
    assert at(valued(), date(2025, 1, 31)) == D(10000)
    later = valued(a_rule(RuleKind.GROWTH, date(2024, 1, 1), rate=D("0.1")))
    assert at(later, date(2023, 12, 31)) == D(10000)
    assert rule_values(valued(), Market(), date.min, date(2025, 1, 31)) == []


@pytest.mark.parametrize(
    ("after", "until", "expected"),
    [
        (date(2024, 1, 31), date(2024, 2, 28), []),
        (date(2024, 1, 31), date(2024, 2, 29), [date(2024, 2, 29)]),
        (date(2023, 11, 30), date(2024, 1, 31), [date(2023, 12, 31), date(2024, 1, 31)]),
        (date(2024, 3, 1), date(2024, 2, 1), []),
    ],
)
def test_ends_of_months(after: date, until: date, expected: list[date]) -> None:
    assert list(month_ends(after, until)) == expected
    assert next_month_end(date(2024, 1, 31)) == date(2024, 2, 29)


# -- whatever the numbers are ------------------------------------------------------------------


@given(value=amounts, rate=rates, on=days)
def test_growth_never_falls_and_depreciation_never_rises(
    value: Decimal, rate: Decimal, on: date
) -> None:
    until = on + timedelta(800)
    up = valued(a_rule(RuleKind.GROWTH, on, rate=rate), value=str(value), on=on)
    rising = [one.value for one in rule_values(up, Market(), date.min, until)]
    assert rising == sorted(rising, key=lambda one: one or D(0))
    assert all(one is not None and one >= value - PLACES for one in rising)
    down = valued(a_rule(RuleKind.DECLINING, on, rate=rate), value=str(value), on=on)
    falling = [one.value for one in rule_values(down, Market(), date.min, until)]
    assert falling == sorted(falling, key=lambda one: one or D(0), reverse=True)


@given(value=amounts, salvage=amounts, months=st.integers(1, 240), rate=rates, on=days)
def test_no_depreciation_falls_below_its_floor(
    value: Decimal, salvage: Decimal, months: int, rate: Decimal, on: date
) -> None:
    floor = min(value, salvage)
    for rule in (
        a_rule(RuleKind.STRAIGHT_LINE, on, salvage=salvage, months=months),
        a_rule(RuleKind.DECLINING, on, salvage=salvage, rate=rate),
    ):
        found = rule_values(
            valued(rule, value=str(value), on=on), Market(), date.min, on + timedelta(1000)
        )
        assert all(one.value is not None and floor <= one.value <= value for one in found)


@given(
    value=amounts,
    rate=rates,
    on=days,
    later=st.integers(1, 700),
    again=amounts,
)
def test_a_new_value_anchors_the_rule_anew_and_leaves_what_was_before(
    value: Decimal, rate: Decimal, on: date, later: int, again: Decimal
) -> None:
    until, day = on + timedelta(900), on + timedelta(later)
    rule = a_rule(RuleKind.GROWTH, on, rate=rate)
    before = Valued.of([rule], [HandValue(on, value)])
    after = Valued.of([rule], [HandValue(on, value), HandValue(day, again)])
    old = {one.on: one.value for one in rule_values(before, Market(), date.min, until)}
    new = {one.on: one.value for one in rule_values(after, Market(), date.min, until)}
    assert {end: one for end, one in new.items() if end < day} == {
        end: one for end, one in old.items() if end < day
    }
    alone = Valued.of([rule], [HandValue(day, again)])
    anew = {one.on: one.value for one in rule_values(alone, Market(), date.min, until)}
    assert {end: one for end, one in new.items() if end > day} == anew
    assert day not in new


@given(value=amounts, first=rates, second=rates, on=days, later=st.integers(1, 700))
def test_a_changed_rule_leaves_the_months_up_to_its_day(
    value: Decimal, first: Decimal, second: Decimal, on: date, later: int
) -> None:
    since, until = on + timedelta(later), on + timedelta(900)
    hand = [HandValue(on, value)]
    old_rule = a_rule(RuleKind.GROWTH, on, rate=first)
    new_rule = a_rule(RuleKind.DECLINING, since, rate=second)
    old = rule_values(Valued.of([old_rule], hand), Market(), date.min, since)
    new = rule_values(Valued.of([old_rule, new_rule], hand), Market(), date.min, until)
    assert [one.value for one in new if one.on <= since] == [one.value for one in old]
