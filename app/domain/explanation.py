"""How a figure came about: the very numbers that it was made of, in the order of the work.

A step carries codes, no words: what it is (`label`), by which formula it follows from the steps
before it (`formula`, where it does) and in what it is stated (`kind`).
"""

import math
from dataclasses import dataclass
from datetime import date

import numpy as np

from app.domain.benchmark import Compared
from app.domain.measures import (
    DAYS_A_YEAR,
    Measures,
    average_capital,
    deviation,
    paid,
    shortfall,
)
from app.domain.money_weighted import summed
from app.domain.period_tables import MONTH, period_lines

MONEY, RATIO, NUMBER, COUNT, REASON = "money", "ratio", "number", "count", "reason"


@dataclass(frozen=True, slots=True)
class Step:
    """One line. Money is in units: whole ones where they are booked, parts where worked out."""

    label: str
    value: float | int | str
    kind: str
    on: date | None = None
    formula: str = ""


EXPLAINED = (
    "gain", "ttwror", "ttwror_annualized", "xirr", "modified_dietz", "max_drawdown", "volatility",
    "semi_deviation", "sharpe", "sortino", "calmar",
)  # fmt: skip
AGAINST = (
    "benchmark_ttwror", "benchmark_end_value", "excess_return", "beta", "alpha", "tracking_error",
    "information_ratio", "up_capture", "down_capture",
)  # fmt: skip


def explain(found: Measures, name: str, compared: Compared | None = None) -> tuple[Step, ...]:
    """Return the steps that lead to a figure; where there is none, the reason.

    Raises:
        KeyError: no figure of that name is explained.
    """
    if name in AGAINST:
        return () if compared is None else _against(found, name, compared)
    make = _MAKERS[name]
    reason = _reason(found, name)
    if reason:
        return (Step(name, reason, REASON),)
    return tuple(make(found))


def _reason(found: Measures, name: str) -> str:
    if name == "gain":
        return found.money.problem
    return found.figures[name].reason


def _result(found: Measures, name: str, formula: str, kind: str = RATIO) -> Step:
    return Step(name, found.value(name) or 0.0, kind, formula=formula)


def _ends(found: Measures) -> list[Step]:
    money = found.money
    return [
        Step("start_value", int(money.values[0]), MONEY, money.first),
        Step("end_value", int(money.values[-1]), MONEY, money.last),
        Step("flows_in", int(money.into[1:].sum()), MONEY),
        Step("flows_out", int(money.out[1:].sum()), MONEY),
    ]


def _gain(found: Measures) -> list[Step]:
    money = found.money
    gain = int(money.values[-1]) - int(money.values[0]) - int(money.net.sum())
    return [*_ends(found), Step("gain", gain, MONEY, formula="end_less_start_less_flows")]


def _ttwror(found: Measures) -> list[Step]:
    months = [
        Step("month", line.ttwror, RATIO, line.first, "days_chained")
        for line in period_lines(found.money, MONTH)
        if line.ttwror is not None
    ]
    return [
        *_ends(found),
        Step("days", len(found.money) - 1, COUNT),
        *months,
        _result(found, "ttwror", "months_chained"),
    ]


def _annualized(found: Measures) -> list[Step]:
    return [
        Step("ttwror", found.value("ttwror") or 0.0, RATIO),
        Step("days", len(found.money) - 1, COUNT),
        _result(found, "ttwror_annualized", "power_of_year"),
    ]


def _xirr(found: Measures) -> list[Step]:
    days, sums = summed(*paid(found.money))
    rate = found.value("xirr") or 0.0
    worth = sums * np.exp(-math.log1p(rate) * (days - days[0]) / DAYS_A_YEAR)
    flows = [
        Step("flow", amount, MONEY, date.fromordinal(day))
        for day, amount in zip(days.tolist(), sums.tolist(), strict=True)
    ]
    return [
        *flows,
        _result(found, "xirr", "value_is_zero"),
        Step("present_value", math.fsum(worth.tolist()), MONEY, formula="discounted_flows"),
    ]


def _dietz(found: Measures) -> list[Step]:
    money = found.money
    return [
        *_gain(found),
        Step("days", len(money) - 1, COUNT),
        Step("average_capital", average_capital(money), MONEY, formula="flows_by_days"),
        _result(found, "modified_dietz", "gain_over_capital"),
    ]


def _drawdown(found: Measures) -> list[Step]:
    fall, money = found.fall, found.money
    if not fall.depth:
        return [_result(found, "max_drawdown", "never_below_a_peak")]
    steps = [
        Step("index_at_peak", float(money.index[fall.peak]), NUMBER, money.on(fall.peak)),
        Step("index_at_low", float(money.index[fall.trough]), NUMBER, money.on(fall.trough)),
    ]
    if fall.recovered is not None:
        at = fall.recovered
        steps.append(Step("index_recovered", float(money.index[at]), NUMBER, money.on(at)))
    return [*steps, _result(found, "max_drawdown", "low_under_peak")]


def _sample(found: Measures) -> list[Step]:
    returns = found.returns
    money = found.money
    return [
        Step("returns", len(returns), COUNT, money.on(int(found.return_days[0])), "log_returns"),
        Step("mean", float(returns.mean()), NUMBER),
    ]


def _volatility(found: Measures) -> list[Step]:
    return [
        *_sample(found),
        Step("deviation", deviation(found.returns), NUMBER, formula="sample_deviation"),
        Step("days_a_year", found.days_a_year, COUNT),
        _result(found, "volatility", "deviation_by_root"),
    ]


def _semi_deviation(found: Measures) -> list[Step]:
    returns = found.returns
    return [
        *_sample(found),
        Step("returns_below", int((returns < returns.mean()).sum()), COUNT),
        Step("shortfall", shortfall(returns), NUMBER, formula="root_of_squares_below"),
        Step("days_a_year", found.days_a_year, COUNT),
        _result(found, "semi_deviation", "deviation_by_root"),
    ]


def _excess(found: Measures, name: str, by: str) -> list[Step]:
    return [
        Step("ttwror_annualized", found.value("ttwror_annualized") or 0.0, RATIO),
        Step("risk_free", found.risk_free, RATIO),
        Step(by, found.value(by) or 0.0, RATIO),
        _result(found, name, "excess_over_spread", NUMBER),
    ]


def _calmar(found: Measures) -> list[Step]:
    return [
        Step("ttwror_annualized", found.value("ttwror_annualized") or 0.0, RATIO),
        Step("max_drawdown", found.value("max_drawdown") or 0.0, RATIO),
        _result(found, "calmar", "return_over_fall", NUMBER),
    ]


_MAKERS = {
    "gain": _gain,
    "ttwror": _ttwror,
    "ttwror_annualized": _annualized,
    "xirr": _xirr,
    "modified_dietz": _dietz,
    "max_drawdown": _drawdown,
    "volatility": _volatility,
    "semi_deviation": _semi_deviation,
    "sharpe": lambda found: _excess(found, "sharpe", "volatility"),
    "sortino": lambda found: _excess(found, "sortino", "semi_deviation"),
    "calmar": _calmar,
}


def _against(found: Measures, name: str, compared: Compared) -> tuple[Step, ...]:
    """Return the steps of a figure beside a benchmark."""
    own = compared.figures[name]
    if own.value is None:
        return (Step(name, own.reason, REASON),)

    def step(label: str, kind: str = RATIO) -> Step:
        figure = compared.figures.get(label) or found.figures[label]
        return Step(label, figure.value or 0.0, kind)

    def part(label: str) -> Step:
        return Step(label, compared.parts[label], NUMBER)

    money, kind = found.money, RATIO
    before: list[Step]
    match name:
        case "benchmark_ttwror":
            before = [
                Step("index_at_start", 1.0, NUMBER, money.first),
                Step("index_at_end", float(compared.index[-1]), NUMBER, money.last),
            ]
            formula = "end_over_start"
        case "benchmark_end_value":
            before, kind = [*_ends(found), step("benchmark_ttwror")], MONEY
            del before[1]  # the scope's own end is no part of it
            formula = "same_flows_invested"
        case "excess_return":
            before, formula = [step("ttwror"), step("benchmark_ttwror")], "own_less_benchmark"
        case "beta":
            before = [*_sample(found)[:1], part("covariance"), part("benchmark_variance")]
            kind, formula = NUMBER, "covariance_over_variance"
        case "alpha":
            before = [
                step("ttwror_annualized"), step("benchmark_annualized"),
                Step("risk_free", found.risk_free, RATIO), step("beta", NUMBER),
            ]  # fmt: skip
            formula = "more_than_beta_explains"
        case "tracking_error":
            before = [*_sample(found)[:1], part("deviation_of_differences"),
                      Step("days_a_year", found.days_a_year, COUNT)]  # fmt: skip
            formula = "deviation_by_root"
        case "information_ratio":
            before = [step("ttwror_annualized"), step("benchmark_annualized"),
                      step("tracking_error")]  # fmt: skip
            kind, formula = NUMBER, "excess_over_spread"
        case _:
            before = [
                Step("whole_months", int(compared.parts[f"{name}_months"]), COUNT),
                Step("mean_month", compared.parts[f"{name}_own"], RATIO),
                Step("benchmark_mean_month", compared.parts[f"{name}_benchmark"], RATIO),
            ]
            formula = "mean_month_over_mean_month"
    return (*before, Step(name, own.value, kind, formula=formula))
