"""The parts of a change of value: they add up, and each is what an independent reckoning says."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.attribution import PARTS, Attribution, Columns, CurrencyDays, attribute
from app.domain.measures import DailyMoney
from app.domain.period_tables import MONTH, YEAR, begins, period_lines
from tests.unit.domain.test_measures import histories

FIRST = date(2024, 1, 20)


@dataclass
class Holding:
    """A holding whose prices and rates are whole numbers, so that every product is exact."""

    currency: str
    is_by_hand: bool
    units: int = 0
    values: list[int] = field(default_factory=list)
    flows: list[int] = field(default_factory=list)
    income: list[int] = field(default_factory=list)
    fees: list[int] = field(default_factory=list)
    taxes: list[int] = field(default_factory=list)

    def columns(self) -> Columns:
        return Columns(
            np.array(self.values), np.array(self.flows), np.cumsum(self.income),
            np.cumsum(self.fees), np.cumsum(self.taxes),
        )  # fmt: skip


@dataclass
class World:
    """A small household that trades at the close, and what each part came to by the day."""

    holdings: list[Holding]
    rates: dict[str, list[int]]
    wanted: list[dict[str, int]] = field(default_factory=list)
    flows: list[int] = field(default_factory=list)


@st.composite
def worlds(draw: st.DrawFn) -> World:
    days = draw(st.integers(1, 70))
    holdings = [
        Holding(currency, by_hand)
        for currency, by_hand in [("BASE", False), ("EUR", False), ("EUR", True), ("BASE", True)]
    ]
    amount = st.integers(0, 9)
    rates = {
        "BASE": [1] * (days + 1),
        "EUR": [draw(st.integers(1, 5)) for _ in range(days + 1)],
    }
    world = World(holdings, rates)
    prices = [draw(st.lists(st.integers(1, 9), min_size=days + 1, max_size=days + 1))
              for _ in holdings]  # fmt: skip
    for holding in holdings:
        holding.units = draw(amount)
    for day in range(days + 1):
        parts: dict[str, int] = defaultdict(int)
        scope_flow = 0
        for holding, price in zip(holdings, prices, strict=True):
            rate, now = rates[holding.currency][day], price[day]
            flow = income = fee = tax = 0
            if day:
                old_rate, old = rates[holding.currency][day - 1], price[day - 1]
                part = "revaluation" if holding.is_by_hand else "price"
                parts["currency"] += holding.units * old * (rate - old_rate)
                parts[part] += holding.units * (now - old) * rate
                bought = draw(amount)
                holding.units += bought
                flow = bought * now * rate
                income, fee, tax = draw(amount), draw(amount), draw(amount)
                # What it earns is paid out of the scope, what it costs comes from outside.
                flow += fee + tax - income
                parts["income"] += income
                parts["fees"] -= fee
                parts["taxes"] -= tax
            holding.values.append(holding.units * now * rate)
            for own, one in (
                (holding.flows, flow), (holding.income, income), (holding.fees, fee),
                (holding.taxes, tax),
            ):  # fmt: skip
                own.append(one)
            scope_flow += flow
        parts["contributions"] = scope_flow
        world.wanted.append(parts)
        world.flows.append(scope_flow)
    return world


def total(holdings: list[Holding]) -> Columns:
    own = [one.columns() for one in holdings]
    names = ("values", "net_flow", "income", "fees", "taxes")
    return Columns(*(np.sum([getattr(one, name) for one in own], axis=0) for name in names))


def split(world: World) -> Attribution:
    rates = np.array(world.rates["EUR"], dtype=np.float64)

    def currency(holdings: list[Holding]) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
        own = total([one for one in holdings if one.currency == "EUR"])
        return CurrencyDays(own.values, own.net_flow, rates).effects()[0]

    by_hand = [one for one in world.holdings if one.is_by_hand]
    return attribute(
        FIRST, total(world.holdings), currency(world.holdings), total(by_hand), currency(by_hand)
    )


@given(worlds())
@settings(deadline=None)
def test_every_part_is_what_units_prices_and_rates_say(world: World) -> None:
    found = split(world)
    for day, wanted in enumerate(world.wanted[1:]):
        assert {name: int(found.days[name][day]) for name in PARTS} == {
            name: wanted[name] for name in PARTS
        }


@given(worlds())
@settings(deadline=None)
def test_nothing_remains_on_any_day_in_any_month_over_the_whole(world: World) -> None:
    found = split(world)
    values = total(world.holdings).values
    assert found.opening == values[0]
    assert found.closing == values[-1]
    remainder = np.diff(values) - sum(found.days[name] for name in PARTS)
    assert not remainder.any()
    for every in (MONTH, YEAR):
        lines = found.lines(every)
        assert lines[0].opening == values[0]
        assert lines[-1].closing == values[-1]
        for line, following in pairwise(lines):
            assert line.closing == following.opening
            assert line.closing == line.opening + sum(line.parts.values())
            assert line.closing == values[(line.last - FIRST).days]
            assert following.first == line.last + timedelta(1)


@given(worlds())
@settings(deadline=None)
def test_the_product_of_price_and_currency_is_local_gain_by_the_change_of_the_rate(
    world: World,
) -> None:
    own = [one for one in world.holdings if one.currency == "EUR"]
    joined = total(own)
    rates = world.rates["EUR"]
    _, joint = CurrencyDays(
        joined.values, joined.net_flow, np.array(rates, dtype=np.float64)
    ).effects()
    for day in range(1, len(rates)):
        gain = Fraction(int(joined.values[day] - joined.net_flow[day]), rates[day]) - Fraction(
            int(joined.values[day - 1]), rates[day - 1]
        )
        assert joint[day - 1] == pytest.approx(float(gain * (rates[day] - rates[day - 1])))


def test_a_rate_that_is_not_known_moves_nothing() -> None:
    days = CurrencyDays(np.array([0, 50, 60]), np.array([0, 50, 0]), np.array([0.0, 2.0, 2.4]))
    part, joint = days.effects()
    assert part.tolist() == [0, 10]
    assert joint.tolist() == pytest.approx([0, 0])


# -- months and years ---------------------------------------------------------------------------


@given(histories())
@settings(deadline=None)
def test_months_and_years_chain_to_the_whole(money: DailyMoney) -> None:
    for every in (MONTH, YEAR):
        lines = period_lines(money, every)
        if any(line.ttwror is None for line in lines):
            continue
        chained = np.prod([1 + (line.ttwror or 0.0) for line in lines])
        assert chained == pytest.approx(float(money.index[-1]), rel=1e-9, abs=1e-12)
        for line in lines:
            assert line.gain == line.end_value - line.start_value - line.net_flow


def test_months_begin_on_their_first_days() -> None:
    assert begins(date(2024, 1, 20), 11, MONTH).tolist() == [0]
    assert begins(date(2024, 1, 20), 12, MONTH).tolist() == [0, 11]
    assert begins(date(2024, 1, 31), 30, MONTH).tolist() == [0, 29]
    assert begins(date(2023, 12, 30), 3, YEAR).tolist() == [0, 1]
    assert begins(date(1969, 12, 30), 3, YEAR).tolist() == [0, 1]
