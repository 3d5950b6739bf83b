"""Returns of a scope over a period, from its daily figures."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import numpy as np

from app.domain.assets import AssetType
from app.domain.attribution import Attribution, AttributionLine
from app.domain.benchmark import Compared, compare, idle_days
from app.domain.coverage import Coverage
from app.domain.errors import RefusedError
from app.domain.measures import DailyMoney, Measures, measures
from app.domain.period_tables import MONTH, YEAR, PeriodLine, period_lines
from app.domain.reasons import FLOW_UNKNOWN, VALUE_UNKNOWN
from app.domain.rollup.columns import ScopeColumns
from app.domain.rollup.fixed import to_money
from app.domain.rollup.names import AT, FLOWS
from app.services.benchmarks import Benchmark, read_benchmark
from app.services.effects import Period, attribution_of, currency_parts
from app.services.preferences import read_preferences
from app.services.reports import AttributionSpan, Performance, PeriodReturn
from app.services.scopes import Position
from app.services.study import Study, as_ratio, money_of
from app.services.valuation.exact import exact_days
from app.services.valuation.reading import Valuation

MONEY_FIGURES = frozenset({"benchmark_end_value"})


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a report shall hold besides the figures of the period."""

    benchmark: str = ""  # SYMBOL[:WEIGHT,…]
    tables: bool = False  # months and years
    attribution: bool = False
    exact: bool = False  # first and last value with all their digits, not to a millionth


def performance(
    valuation: Valuation,
    first: date | None,
    last: date,
    *,
    scope: str = "portfolio",
    wanted: Wanted | None = None,
) -> Performance:
    """Return the returns from the close of `first` to the close of `last`.

    Without `first` the period begins the day before the first evidence.

    Raises:
        RefusedError: the period begins after its end; there is no such scope or benchmark.
        UnknownNameError: the scope or the benchmark names what is not there.
    """
    asked = wanted or Wanted()
    inside = valuation.holdings(scope)
    start = first
    if start is None:
        begun = valuation.first_evidence(inside)
        start = min(last, begun.fromordinal(begun.toordinal() - 1)) if begun else last
    if start > last:
        raise RefusedError(f"the period begins on {start}, after its end on {last}")
    frame = valuation.frame
    benchmark = read_benchmark(asked.benchmark, frame.registry) if asked.benchmark else None
    columns = _days(valuation, scope, start, last)
    risk_free = read_preferences(frame.unit.settings).risk_free_rate
    found = measures(
        daily_money(columns),
        every_day=_is_crypto_only(valuation, inside),
        risk_free=float(risk_free),
    )
    compared = None
    if benchmark is not None:
        compared = compare(found, benchmark.index(valuation, start, last, idle_days(found.money)))
    period = Period(valuation, inside, start, last)
    return _report(_Work(period, scope, columns, found, benchmark, compared), asked)


@dataclass(frozen=True, slots=True)
class _Work:
    period: Period
    scope: str
    columns: ScopeColumns
    found: Measures
    benchmark: Benchmark | None
    compared: Compared | None

    @property
    def places(self) -> int:
        return self.columns.places


def daily_money(columns: ScopeColumns) -> DailyMoney:
    """Return a scope's days as measures want them."""
    return DailyMoney(
        columns.first,
        columns.value,
        columns.flow_in,
        columns.flow_out,
        (columns.known > 0) | (columns.counted <= 0),
        columns.flow_unknown > 0,
    )


def _days(valuation: Valuation, scope: str, first: date, last: date) -> ScopeColumns:
    """Return the days of a scope; after the last one of the books nothing changes any more."""
    end = valuation.last_day
    if last <= end:
        return valuation.scope(scope, first, last)
    known = valuation.scope(scope, min(first, end), max(min(last, end), min(first, end)))
    beyond = (last - end).days
    block = np.concatenate([known.block, np.repeat(known.block[:, -1:], beyond, axis=1)], axis=1)
    for name in FLOWS:
        block[AT[name], known.block.shape[1] :] = 0
    return ScopeColumns(known.first, known.base_currency, known.places, block).between(first, last)


def _is_crypto_only(valuation: Valuation, inside: Sequence[Position]) -> bool:
    times = valuation.frame.unit.ledger.first_times()
    return {one.asset.type for one in inside if one.holding.id in times} == {AssetType.CRYPTO}


def _report(work: _Work, asked: Wanted) -> Performance:
    columns, found, fall = work.columns, work.found, work.found.fall
    money = found.money
    reasons = found.reasons
    last_place = len(columns) - 1
    ends = (_value(columns, place) for place in (0, last_place))
    if asked.exact:
        days = exact_days(work.period.valuation, work.period.inside, [columns.first, columns.last])
        ends = (None if one is None else day.value for one, day in zip(ends, days, strict=True))
    start_value, end_value = ends
    contributions = to_money(int(money.net.sum()), work.places)
    is_flow_known = money.problem != FLOW_UNKNOWN
    gain = None
    if start_value is not None and end_value is not None and is_flow_known:
        gain = end_value - start_value - contributions
    for name, figure in (("start_value", start_value), ("end_value", end_value), ("gain", gain)):
        if figure is None:
            reasons[name] = money.problem or VALUE_UNKNOWN
    if not is_flow_known:
        reasons["net_contributions"] = FLOW_UNKNOWN
    currency, joint = currency_parts(work.period)
    by_rates = to_money(int(currency.sum()), work.places)
    by_both = money_of(float(joint.sum()), work.places)
    has_fall = bool(fall.depth) and found.value("max_drawdown") is not None
    ratios = {name: _ratio(found.value(name)) for name in found.figures}
    against: Mapping[str, Decimal | None] = {}
    if work.compared is not None:
        reasons |= work.compared.reasons
        against = _against(work.compared, work.places)
    attribution = attribution_of(work.period, columns, currency) if asked.attribution else None
    return Performance(
        first=columns.first,
        last=columns.last,
        scope=work.scope,
        base_currency=columns.base_currency,
        start_value=start_value,
        end_value=end_value,
        net_contributions=contributions if is_flow_known else None,
        gain=gain,
        **ratios,
        drawdown_from=money.on(fall.peak) if has_fall else None,
        drawdown_to=money.on(fall.trough) if has_fall else None,
        recovered_on=money.on(fall.recovered) if has_fall and fall.recovered is not None else None,
        price_effect=None if gain is None else gain - by_rates - by_both,
        currency_effect=None if gain is None else by_rates,
        joint_effect=None if gain is None else by_both,
        coverage=_coverage(columns),
        reasons=reasons,
        benchmark=work.benchmark.name if work.benchmark else "",
        against=against,
        months=_table(money, MONTH, work.places) if asked.tables else (),
        years=_table(money, YEAR, work.places) if asked.tables else (),
        attribution=_whole(attribution, columns, work.places) if attribution else None,
        attribution_months=tuple(_span(one, work.places) for one in attribution.lines(MONTH))
        if attribution
        else (),
        study=Study(found, work.compared, work.places),
    )


def _value(columns: ScopeColumns, place: int) -> Decimal | None:
    if columns.counted[place] > 0 >= columns.known[place]:
        return None
    return columns.money("value", place)


def _ratio(value: float | None) -> Decimal | None:
    return None if value is None else as_ratio(value)


def _against(compared: Compared, places: int) -> dict[str, Decimal | None]:
    return {
        name: None
        if one.value is None
        else money_of(one.value, places)
        if name in MONEY_FIGURES
        else as_ratio(one.value)
        for name, one in compared.figures.items()
    }


def _table(money: DailyMoney, every: str, places: int) -> tuple[PeriodReturn, ...]:
    return tuple(_line(one, places) for one in period_lines(money, every))


def _line(line: PeriodLine, places: int) -> PeriodReturn:
    return PeriodReturn(
        line.first,
        line.last,
        to_money(line.start_value, places),
        to_money(line.end_value, places),
        to_money(line.net_flow, places),
        to_money(line.gain, places),
        _ratio(line.ttwror),
        line.is_whole,
    )


def _whole(found: Attribution, columns: ScopeColumns, places: int) -> AttributionSpan:
    parts = {name: to_money(units, places) for name, units in found.totals().items()}
    opening, closing = to_money(found.opening, places), to_money(found.closing, places)
    return AttributionSpan(columns.first, columns.last, opening, parts, closing)


def _span(line: AttributionLine, places: int) -> AttributionSpan:
    return AttributionSpan(
        line.first,
        line.last,
        to_money(line.opening, places),
        {name: to_money(units, places) for name, units in line.parts.items()},
        to_money(line.closing, places),
    )


def _coverage(columns: ScopeColumns) -> Coverage:
    """Return the weaker of both ends, as far as their values can be trusted."""
    codes = columns.value_coverage
    worst = Coverage(int(min(codes[0], codes[-1])))
    if worst is Coverage.UNKNOWN and codes[-1] != Coverage.UNKNOWN:
        return Coverage.PARTIAL
    return worst
