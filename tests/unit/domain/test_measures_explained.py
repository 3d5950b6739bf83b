"""A figure's own steps lead to it: each is worked out again from the numbers that they show."""

import math
from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings

from app.domain import reasons
from app.domain.benchmark import compare
from app.domain.explanation import AGAINST, EXPLAINED, Step, explain
from app.domain.measures import DailyMoney, Measures, measures
from tests.depth import examples
from tests.unit.domain.test_measures import histories, quiet
from tests.unit.domain.test_measures_benchmark import walk


def steps(found: Measures, name: str) -> dict[str, float]:
    return {one.label: float(one.value) for one in explain(found, name)}


def many(found: Measures, name: str, label: str) -> list[Step]:
    return [one for one in explain(found, name) if one.label == label]


@given(histories())
@settings(deadline=None, max_examples=examples(150))
def test_every_figure_follows_from_its_own_steps(daily: DailyMoney) -> None:
    found = measures(daily, risk_free=0.02)
    for name in EXPLAINED:
        if name != "gain" and found.value(name) is None:
            (only,) = explain(found, name)
            assert (only.label, only.value) == (name, found.reasons[name])
            continue
        own = steps(found, name)
        last = [one for one in explain(found, name) if one.label == name][-1]
        assert last.formula
        match name:
            case "gain":
                wanted = own["end_value"] - own["start_value"] - own["flows_in"] + own["flows_out"]
            case "ttwror":
                months = many(found, name, "month")
                wanted = float(np.prod([1 + float(one.value) for one in months])) - 1
            case "ttwror_annualized":
                wanted = (1 + own["ttwror"]) ** (365 / own["days"]) - 1
            case "modified_dietz":
                wanted = own["gain"] / own["average_capital"]
            case "max_drawdown" if "index_at_peak" in own:
                wanted = 1 - own["index_at_low"] / own["index_at_peak"]
            case "volatility":
                wanted = own["deviation"] * math.sqrt(own["days_a_year"])
            case "semi_deviation":
                wanted = own["shortfall"] * math.sqrt(own["days_a_year"])
            case "sharpe":
                wanted = (own["ttwror_annualized"] - own["risk_free"]) / own["volatility"]
            case "sortino":
                wanted = (own["ttwror_annualized"] - own["risk_free"]) / own["semi_deviation"]
            case "calmar":
                wanted = own["ttwror_annualized"] / own["max_drawdown"]
            case _:
                continue
        assert own[name] == pytest.approx(wanted, rel=1e-7, abs=1e-12), name


@given(histories())
@settings(deadline=None, max_examples=examples(150))
def test_the_flows_by_day_come_to_nothing_at_the_rate(daily: DailyMoney) -> None:
    found = measures(daily)
    rate = found.value("xirr")
    if rate is None:
        return
    flows = many(found, "xirr", "flow")
    assert len({one.on for one in flows}) == len(flows)
    begun = flows[0].on or date.min
    worth = [
        float(one.value) * math.exp(-math.log1p(rate) * ((one.on or begun) - begun).days / 365)
        for one in flows
    ]
    shown = steps(found, "xirr")["present_value"]
    assert shown == pytest.approx(math.fsum(worth), rel=1e-6, abs=1e-6 * sum(map(abs, worth)))
    assert abs(shown) <= 1e-4 * sum(map(abs, worth))


def test_a_drawdown_names_its_days() -> None:
    peak, low, back = explain(measures(quiet(100, 120, 90, 130)), "max_drawdown")[:3]
    days = [one.on.day for one in (peak, low, back) if one.on is not None]
    assert days == [4, 5, 6]
    assert (peak.value, low.value) == pytest.approx((1.2, 0.9))


def test_every_figure_beside_a_benchmark_is_explained() -> None:
    money = DailyMoney(
        date(2022, 12, 31), np.rint(walk(7) * 1e9).astype(np.int64),
        np.zeros(367, np.int64), np.zeros(367, np.int64),
    )  # fmt: skip
    found = measures(money)
    compared = compare(found, walk(8))
    for name in AGAINST:
        own = explain(found, name, compared)
        assert own[-1].label == name
        assert own[-1].value == compared.figures[name].value
        assert own[-1].formula
        assert len(own) > 1
    beta = {one.label: float(one.value) for one in explain(found, "beta", compared)}
    assert beta["beta"] == pytest.approx(beta["covariance"] / beta["benchmark_variance"])
    up = {one.label: float(one.value) for one in explain(found, "up_capture", compared)}
    assert up["up_capture"] == pytest.approx(up["mean_month"] / up["benchmark_mean_month"])
    assert explain(found, "beta") == ()
    (missing,) = explain(found, "beta", compare(found, None))
    assert missing.value == reasons.BENCHMARK_UNKNOWN
