"""Figures of other programs: rates of return and returns that Coffer has to arrive at."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.domain.measures import DailyMoney, measures
from app.domain.money_weighted import money_weighted
from app.domain.numbers import ZERO
from app.domain.rollup.fixed import to_units
from tests.e2e.shared_data import shared_folder
from tests.unit.domain.returns_reference import (
    CurrencyPart,
    CurrencyPoint,
    DayFlow,
    annualized,
    daily_factors,
    fx_effects,
    ttwror,
    xirr,
)

Vector = dict[str, Any]
PLACES = 6
FILES = ("xirr.json", "returns_vectors.json")


def _vectors(name: str) -> list[Any]:
    """Return the vectors of a file as parameters, none where there is no shared folder."""
    folder = shared_folder()
    path = folder / "conformance" / "cases" / name if folder is not None else None
    if path is None or not path.is_file():
        return []
    return [pytest.param(one, id=one["id"]) for one in json.loads(path.read_text("utf-8"))]


@pytest.mark.parametrize("name", FILES)
def test_the_vectors_are_there(shared_dir: Path, name: str) -> None:
    assert (shared_dir / "conformance" / "cases" / name).is_file()


@pytest.mark.parametrize("vector", _vectors("xirr.json"))
def test_the_internal_rate_of_return_is_that_of_other_programs(vector: Vector) -> None:
    flows = [(date.fromisoformat(on), Decimal(amount)) for on, amount in vector["flows"]]
    _assert_rate(xirr(flows).rate, vector, vector)
    days = np.array([on.toordinal() for on, _ in flows], dtype=np.int64)
    found = money_weighted(days, np.array([float(amount) for _, amount in flows]))
    _assert_rate(_decimal(found.rate), vector, vector)


@pytest.mark.parametrize("vector", _vectors("returns_vectors.json"))
def test_returns_are_those_of_other_programs(vector: Vector) -> None:
    if "parts" in vector:
        _assert_currency_effects(vector)
    else:
        _assert_returns(vector)


def _assert_returns(vector: Vector) -> None:
    expected = vector["expect"]
    values = _by_day(vector["values"])
    days = sorted(values)
    net: dict[date, Decimal] = {}
    for on, amount in vector["flows"]:
        day = date.fromisoformat(on)
        net[day] = net.get(day, ZERO) + Decimal(amount)
    flows = {on: DayFlow(max(one, ZERO), max(-one, ZERO)) for on, one in net.items()}
    rate = ttwror(daily_factors([(on, values[on]) for on in days], flows))
    if "ttwror" in expected:
        _assert_near(rate, expected["ttwror"], vector)
    if "ttwror_annualized" in expected:
        _assert_near(annualized(rate, days[0], days[-1]), expected["ttwror_annualized"], vector)
    if "xirr" in expected:
        money = [(days[0], -values[days[0]]), *((on, -one) for on, one in net.items())]
        root = xirr([*money, (days[-1], values[days[-1]])])
        _assert_rate(root.rate, {"expect": expected["xirr"], "also": expected.get("also")}, vector)

    _assert_measures(values, net, vector)


def _assert_measures(
    values: Mapping[date, Decimal], net: Mapping[date, Decimal], vector: Vector
) -> None:
    """The same by columns of days, as the program works them out."""
    expected, first, last = vector["expect"], min(values), max(values)
    shape = (last - first).days + 1
    money = {name: np.zeros(shape, dtype=np.int64) for name in ("values", "into", "out")}
    for place in range(shape):
        on = date.fromordinal(first.toordinal() + place)
        known = max(day for day in values if day <= on)
        money["values"][place] = to_units(values[known], PLACES)
        flow = net.get(on, ZERO)
        money["into" if flow > 0 else "out"][place] = to_units(abs(flow), PLACES)
    # A flow on a day without a value of its own comes in with the next one.
    if any(on not in values for on in net):
        return
    found = measures(DailyMoney(first, money["values"], money["into"], money["out"]))
    for name in ("ttwror", "ttwror_annualized"):
        if name in expected:
            _assert_near(_decimal(found.value(name)), expected[name], vector)
    if "xirr" in expected:
        answer = {"expect": expected["xirr"], "also": expected.get("also")}
        _assert_rate(_decimal(found.value("xirr")), answer, vector)


def _decimal(value: float | None) -> Decimal | None:
    return None if value is None else Decimal(repr(float(value)))


def _assert_currency_effects(vector: Vector) -> None:
    parts = []
    for one in vector["parts"]:
        values, rates, flows = (_by_day(one[key]) for key in ("values", "rates", "flows"))
        points = [
            CurrencyPoint(values[on], flows.get(on, ZERO), rates[on]) for on in sorted(values)
        ]
        parts.append(CurrencyPart(one["currency"], points))
    names = ("price_effect", "currency_effect", "joint")
    for name, effect in zip(names, fx_effects(parts), strict=True):
        _assert_near(effect, vector["expect"]["fx"][name], vector)


def _by_day(rows: Sequence[Sequence[str]]) -> dict[date, Decimal]:
    return {date.fromisoformat(on): Decimal(amount) for on, amount in rows}


def _assert_rate(rate: Decimal | None, answer: Mapping[str, Any], vector: Vector) -> None:
    if answer["expect"] is None:
        assert rate is None
        return
    roots = [answer["expect"], *(answer.get("also") or [])]
    assert rate is not None
    tolerance = Decimal(vector["tolerance"])
    assert any(abs(rate - Decimal(root)) <= tolerance for root in roots)


def _assert_near(found: Decimal | None, expected: str, vector: Vector) -> None:
    assert found is not None
    assert abs(found - Decimal(expected)) <= Decimal(vector["tolerance"])
