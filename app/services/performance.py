"""Returns of a scope over a period, from its daily values and flows."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal

from app.domain.assets import AssetType
from app.domain.coverage import Coverage
from app.domain.errors import RefusedError
from app.domain.flows import Flow, inner_moves
from app.domain.ids import AssetId
from app.domain.numbers import ZERO
from app.domain.returns import (
    CurrencyPart,
    CurrencyPoint,
    DayFlow,
    annualized,
    daily_factors,
    fx_effects,
    log_returns,
    max_drawdown,
    modified_dietz,
    semi_deviation,
    shown,
    ttwror,
    volatility,
    xirr,
)
from app.domain.times import end_us
from app.ports.progress import Progress
from app.ports.storage import UnitOfWork
from app.services.daily import DailyValues, DayValues, Group, by_day, days_between
from app.services.preferences import read_preferences
from app.services.reports import Performance

NOT_ENOUGH = "not_enough_history"
VALUE_UNKNOWN = "value_unknown"
FLOW_UNKNOWN = "flow_unknown"


def performance(
    unit: UnitOfWork,
    first: date | None,
    last: date,
    *,
    base: str = "",
    scope: str = "portfolio",
    known_on: datetime | None = None,
    progress: Progress | None = None,
) -> Performance:
    """Return the returns from the close of `first` to the close of `last`.

    Without `first` the period begins the day before the first entry.
    """
    values = DailyValues(unit, base=base, scope=scope, last=last, known_on=known_on)
    begun = values.first_day
    start = first
    if start is None:
        start = begun.fromordinal(begun.toordinal() - 1) if begun else last
    if start > last:
        raise RefusedError(f"the period begins on {start}, after its end on {last}")
    groups, swept = values.on_days(
        days_between(start, last, "day"), lambda one: (int(one.asset.id), ""), progress
    )
    days = list(swept)
    flows = by_day(values.flows())
    own_flows = {on: those for on, those in flows.items() if start < on <= last}
    risk_free = read_preferences(unit.settings).risk_free_rate
    found = _figures(values, groups, days, own_flows, scope, risk_free)
    values.let_go()
    return found


def _figures(
    values: DailyValues,
    groups: Sequence[Group],
    days: Sequence[DayValues],
    flows: Mapping[date, Sequence[Flow]],
    scope: str,
    risk_free: str,
) -> Performance:
    first, last = days[0].on, days[-1].on
    series = [(day.on, day.total) for day in days]
    split = {on: _split(those) for on, those in flows.items()}
    net = {on: flow.into - flow.out for on, flow in split.items()}
    start_value, end_value = series[0][1], series[-1][1]
    contributions = sum(net.values(), ZERO)
    gain = end_value - start_value - contributions
    reasons: dict[str, str] = {}
    if any(flow.amount is None for those in flows.values() for flow in those):
        reasons["net_contributions"] = FLOW_UNKNOWN
    factors = daily_factors(series, split)
    rate = ttwror(factors) if len(days) > 1 else None
    yearly = annualized(rate, first, last) if rate is not None else None
    dietz = modified_dietz(start_value, end_value, net, first, last)
    money = [(first, -start_value)] if start_value else []
    money += [(on, -amount) for on, amount in sorted(net.items())]
    money.append((last, end_value))
    root = xirr(money)
    if root.rate is None:
        reasons["xirr"] = root.reason
    drawdown = max_drawdown(factors, first) if factors else None
    kinds = {values.registry.assets[leg.asset_id].type for leg in values.own_legs}
    depth = drawdown.depth if drawdown else None
    statistics = _statistics(kinds, factors, yearly, depth, risk_free)
    for name, figure in {"ttwror": rate, "modified_dietz": dietz, **statistics}.items():
        if figure is None:
            reasons[name] = NOT_ENOUGH
    price, currency, joint = _effects(values, groups, days, flows, gain)
    return Performance(
        first=first,
        last=last,
        scope=scope,
        base_currency=values.base.symbol,
        start_value=start_value,
        end_value=end_value,
        net_contributions=contributions,
        gain=gain,
        ttwror=rate,
        ttwror_annualized=yearly,
        xirr=root.rate,
        modified_dietz=dietz,
        max_drawdown=drawdown.depth if drawdown else (ZERO if rate is not None else None),
        drawdown_from=drawdown.peak if drawdown else None,
        drawdown_to=drawdown.trough if drawdown else None,
        recovered_on=drawdown.recovered if drawdown else None,
        **statistics,
        price_effect=price,
        currency_effect=currency,
        joint_effect=joint,
        coverage=_coverage(days),
        reasons=reasons,
    )


def _split(those: Iterable[Flow]) -> DayFlow:
    amounts = [flow.amount or ZERO for flow in those]
    return DayFlow(
        sum((one for one in amounts if one > 0), ZERO),
        -sum((one for one in amounts if one < 0), ZERO),
    )


def _statistics(
    kinds: set[str],
    factors: Sequence[tuple[date, Decimal]],
    yearly: Decimal | None,
    depth: Decimal | None,
    risk_free: str,
) -> dict[str, Decimal | None]:
    """Return volatility and the ratios that rest on it. Statistics, in floats inside."""
    every_day = kinds == {AssetType.CRYPTO}
    returns = log_returns(factors, every_day=every_day)
    while returns and returns[0] == 0.0:  # before the first money came in
        returns.pop(0)
    a_year = 365 if every_day else 252
    deviation = _exact(volatility(returns, days_a_year=a_year))
    shortfall = _exact(semi_deviation(returns, days_a_year=a_year))
    excess = None if yearly is None else yearly - Decimal(risk_free)
    return {
        "volatility": deviation,
        "sharpe": _ratio(excess, deviation),
        "sortino": _ratio(excess, shortfall),
        "calmar": _ratio(yearly, depth) if deviation is not None else None,
    }


def _exact(value: float | None) -> Decimal | None:
    return None if value is None else shown(Decimal(repr(value)))


def _ratio(part: Decimal | None, whole: Decimal | None) -> Decimal | None:
    return None if part is None or not whole else shown(part / whole)


def _effects(
    values: DailyValues,
    groups: Sequence[Group],
    days: Sequence[DayValues],
    flows: Mapping[date, Sequence[Flow]],
    gain: Decimal,
) -> tuple[Decimal, Decimal, Decimal]:
    """Split the gain by the currencies in which assets are priced; the parts add up to it."""
    worth: dict[AssetId, dict[date, Decimal]] = defaultdict(dict)
    for day in days:
        for (held, _), value in zip(groups, day.sums, strict=True):
            if value:
                currency = _currency_of(values, AssetId(held), day.on)
                worth[currency][day.on] = worth[currency].get(day.on, ZERO) + value
    moved: dict[AssetId, dict[date, Decimal]] = defaultdict(dict)

    def move(asset_id: AssetId, on: date, amount: Decimal) -> None:
        currency = _currency_of(values, asset_id, on)
        moved[currency][on] = moved[currency].get(on, ZERO) + amount

    for on, those in flows.items():
        for flow in those:
            leg = flow.leg
            inside = leg.holding_id in values.positions or leg.counter_asset_id is None
            asset_id = leg.asset_id if inside else leg.counter_asset_id
            move(asset_id or leg.asset_id, on, flow.amount or ZERO)
    first, last = days[0].on.toordinal(), days[-1].on.toordinal()
    for inner in inner_moves(values.legs, values.positions.keys(), values.rates):
        if first < inner.day <= last:
            move(inner.asset_id, date.fromordinal(inner.day), inner.amount)
    parts = [
        CurrencyPart(
            str(currency), _points(values, days, worth[currency], moved[currency], currency)
        )
        for currency in sorted(worth.keys() | moved.keys())
    ]
    _, currency_effect, joint = fx_effects(parts)
    return gain - currency_effect - joint, currency_effect, joint


def _points(
    values: DailyValues,
    days: Sequence[DayValues],
    worth: Mapping[date, Decimal],
    moved: Mapping[date, Decimal],
    currency: AssetId,
) -> list[CurrencyPoint]:
    points: list[CurrencyPoint] = []
    for day in days:
        rate = values.rates.rate(currency, end_us(day.on))
        points.append(
            CurrencyPoint(
                worth.get(day.on, ZERO), moved.get(day.on, ZERO), rate.value if rate else ZERO
            )
        )
    return points


def _currency_of(values: DailyValues, asset_id: AssetId, on: date) -> AssetId:
    """Return the first currency on an asset's way to the base; the base itself for the rest."""
    rate = values.rates.rate(asset_id, end_us(on))
    for hop in rate.hops if rate else ():
        if values.registry.assets[hop].is_fiat:
            return hop
    return values.base.id


def _coverage(days: Sequence[DayValues]) -> Coverage:
    worst = min(days[0].coverage, days[-1].coverage)
    return Coverage.PARTIAL if worst is Coverage.UNKNOWN else worst
