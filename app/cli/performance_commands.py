"""`coffer report performance`: the figures, and where asked for benchmark, months, attribution."""

from argparse import Namespace
from collections.abc import Iterable, Mapping
from decimal import Decimal

from app.bootstrap import Coffer
from app.cli.output import Output, made_at, money, percent, table
from app.cli.performance_arguments import ALL
from app.cli.performance_words import FIGURES, FORMULAS, PARTS, REASONS, STEPS
from app.domain.errors import RefusedError
from app.services.reports import AttributionSpan, Performance, PeriodReturn

FLOWS_SHOWN = 12  # of an explanation for people; machines get all
MONEY_FIGURES = frozenset({"gain", "benchmark_end_value"})
NUMBERS = frozenset({"sharpe", "sortino", "calmar", "beta", "correlation", "information_ratio"})


def performance(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    """Print the report."""
    found = coffer.portfolio.performance(
        arguments.first,
        arguments.last or arguments.as_of,
        base=arguments.base,
        scope=arguments.scope,
        known_on=arguments.known_on,
        benchmark=arguments.benchmark,
        with_tables=arguments.monthly,
        with_attribution=arguments.attribution,
        exact=True,
    )
    names = _explained(found, arguments.explain)
    data = _figures(found)
    if arguments.benchmark:
        data["benchmark"] = {"name": found.benchmark, **found.against}
    if arguments.monthly:
        data["months"] = [_period(one) for one in found.months]
        data["years"] = [_period(one) for one in found.years]
    if found.attribution is not None:
        data["attribution"] = _span(found.attribution)
        data["attribution_months"] = [_span(one) for one in found.attribution_months]
    if names:
        data["explained"] = {name: _steps(found, name) for name in names}
    output.answer(data, [] if output.as_json else _lines(found, names))


def _figures(found: Performance) -> dict[str, object]:
    names = (
        "start_value", "end_value", "net_contributions", "gain", "ttwror", "ttwror_annualized",
        "xirr", "modified_dietz", "max_drawdown", "drawdown_from", "drawdown_to", "recovered_on",
        "volatility", "semi_deviation", "sharpe", "sortino", "calmar",
    )  # fmt: skip
    return {
        "from": found.first,
        "to": found.last,
        "scope": found.scope,
        "base_currency": found.base_currency,
        "generated_at": made_at(),
        **{name: getattr(found, name) for name in names},
        "fx": {
            "price_effect": found.price_effect,
            "currency_effect": found.currency_effect,
            "joint": found.joint_effect,
        },
        "coverage": found.coverage,
        "reasons": found.reasons,
    }


def _period(one: PeriodReturn) -> dict[str, object]:
    return {
        "from": one.first,
        "to": one.last,
        "start_value": one.start_value,
        "end_value": one.end_value,
        "net_flow": one.net_flow,
        "gain": one.gain,
        "ttwror": one.ttwror,
        "whole": one.is_whole,
    }


def _span(one: AttributionSpan) -> dict[str, object]:
    return {
        "from": one.first,
        "to": one.last,
        "opening": one.opening,
        **one.parts,
        "closing": one.closing,
    }


def _explained(found: Performance, asked: str) -> tuple[str, ...]:
    """Return the figures to explain.

    Raises:
        RefusedError: there is no such figure, or none without a benchmark.
    """
    if not asked or found.study is None:
        return ()
    if asked == ALL:
        return found.study.names
    if asked not in found.study.names:
        known = ", ".join(found.study.names)
        raise RefusedError(f"no figure {asked!r} to explain", f"choose one of {known}")
    return (asked,)


def _steps(found: Performance, name: str) -> list[dict[str, object]]:
    return [
        {
            "step": one.label,
            "value": one.value,
            "kind": one.kind,
            "on": one.on,
            "formula": one.formula or None,
        }
        for one in found.explain(name)
    ]


# -- for people ---------------------------------------------------------------------------------


def _lines(found: Performance, names: Iterable[str]) -> list[str]:
    base = found.base_currency
    fall = f" from {found.drawdown_from} to {found.drawdown_to}" if found.drawdown_from else ""
    back = f", made good on {found.recovered_on}" if found.recovered_on else ""
    lines = [
        f"{found.scope} from the close of {found.first} to {found.last}, in {base}",
        f"start {money(found.start_value, base)}, end {money(found.end_value, base)}, "
        f"contributions {money(found.net_contributions, base)}, gain {money(found.gain, base)}",
        f"TTWROR {percent(found.ttwror)} ({percent(found.ttwror_annualized)} a year), "
        f"XIRR {percent(found.xirr)}, Modified Dietz {percent(found.modified_dietz)}",
        f"largest drawdown {percent(found.max_drawdown)}{fall}{back}",
        f"volatility {percent(found.volatility)}, semi-deviation {percent(found.semi_deviation)}, "
        f"Sharpe {_ratio(found.sharpe)}, Sortino {_ratio(found.sortino)}, "
        f"Calmar {_ratio(found.calmar)}",
        f"coverage {found.coverage.code}",
    ]
    lines += _missing(found)
    if found.benchmark:
        lines += ["", f"Beside {found.benchmark}", *_rows(found.against, base)]
    if found.years:
        lines += ["", *_periods(found.years, "Year", base), "",
                  *_periods(found.months, "Month", base)]  # fmt: skip
    if found.attribution is not None:
        lines += ["", *_attribution(found.attribution, base)]
    for name in names:
        lines += ["", FIGURES[name], *_explanation(found, name)]
    return lines


def _missing(found: Performance) -> list[str]:
    """Return why figures are missing: one line a reason."""
    by_reason: dict[str, list[str]] = {}
    for name, reason in found.reasons.items():
        if name not in found.against:
            by_reason.setdefault(reason, []).append(FIGURES.get(name, STEPS.get(name, name)))
    return [
        f"unknown: {', '.join(names)} ({REASONS.get(reason, reason)})"
        for reason, names in by_reason.items()
    ]


def _rows(figures: Mapping[str, Decimal | None], base: str) -> list[str]:
    return table(
        ["Figure", "Value"],
        [[FIGURES[name], _figure(name, value, base)] for name, value in figures.items()],
    )


def _figure(name: str, value: Decimal | None, base: str) -> str:
    if name in MONEY_FIGURES:
        return money(value, base)
    return _ratio(value) if name in NUMBERS else percent(value)


def _ratio(value: Decimal | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def _periods(periods: Iterable[PeriodReturn], title: str, base: str) -> list[str]:
    length = 4 if title == "Year" else 7
    return table(
        [title, "TTWROR", "Gain", "Flows", "Start", "End"],
        [
            [
                one.first.isoformat()[:length] + ("" if one.is_whole else " *"),
                percent(one.ttwror),
                money(one.gain, base),
                money(one.net_flow, base),
                money(one.start_value, base),
                money(one.end_value, base),
            ]
            for one in periods
        ],
    )


def _attribution(span: AttributionSpan, base: str) -> list[str]:
    rows = [["Opening value", money(span.opening, base)]]
    rows += [[PARTS[name], money(amount, base)] for name, amount in span.parts.items()]
    return table(["Attribution", base], [*rows, ["Closing value", money(span.closing, base)]])


def _explanation(found: Performance, name: str) -> list[str]:
    steps = found.explain(name)
    flows = [one for one in steps if one.label in {"flow", "month"}]
    hidden = set(map(id, flows[FLOWS_SHOWN // 2 : -FLOWS_SHOWN // 2])) if len(flows) > FLOWS_SHOWN \
        else set()  # fmt: skip
    rows: list[list[str]] = []
    for one in steps:
        if id(one) in hidden:
            if not rows or rows[-1][0] != "…":
                rows.append(["…", f"{len(hidden)} more", ""])
            continue
        on = f" {one.on.isoformat()[:7] if one.label == 'month' else one.on}" if one.on else ""
        formula = FORMULAS.get(one.formula, one.formula)
        rows.append([STEPS.get(one.label, one.label) + on, _value(one.value, one.kind, found),
                     formula])  # fmt: skip
    width, wide = (max(len(row[place]) for row in rows) for place in (0, 1))
    return [f"  {row[0]:<{width}}  {row[1]:>{wide}}  {row[2]}".rstrip() for row in rows]


def _value(value: Decimal | str, kind: str, found: Performance) -> str:
    if isinstance(value, str):
        return REASONS.get(value, value)
    match kind:
        case "money":
            return money(value, found.base_currency)
        case "ratio":
            return percent(value)
        case "count":
            return f"{value:.0f}"
        case _:
            return f"{value:.6f}"
