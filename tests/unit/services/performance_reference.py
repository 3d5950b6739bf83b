"""Returns of a scope one Decimal and one day at a time: what performance reports must come to."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.bootstrap import Coffer
from app.domain.flows import Flow
from app.domain.flows import flows as border_flows
from app.domain.ids import AssetId
from app.domain.numbers import ZERO
from app.domain.times import end_us
from app.services.daily import DailyValues, by_day, days_between
from app.services.scopes import holding_index
from tests.unit.domain import returns_reference as returns
from tests.unit.domain.returns_reference import CurrencyPart, CurrencyPoint, DayFlow


@dataclass(frozen=True)
class Reference:
    """What the period came to."""

    values: list[tuple[date, Decimal]]
    flows: dict[date, DayFlow]
    is_known: bool  # every day's value and every flow
    currency: Decimal
    joint: Decimal

    @property
    def net(self) -> dict[date, Decimal]:
        return {on: one.into - one.out for on, one in self.flows.items()}

    @property
    def factors(self) -> list[tuple[date, Decimal]]:
        return returns.daily_factors(self.values, self.flows)

    @property
    def xirr(self) -> returns.Root:
        money = [(self.values[0][0], -self.values[0][1])]
        money += [(on, -amount) for on, amount in self.net.items()]
        return returns.xirr([*money, self.values[-1]])

    @property
    def modified_dietz(self) -> Decimal | None:
        (first, start), (last, end) = self.values[0], self.values[-1]
        return returns.modified_dietz(start, end, self.net, first, last)


def reference(coffer: Coffer, scope: str, first: date, last: date) -> Reference:
    with coffer.database.reading() as unit:
        daily = DailyValues(unit, scope=scope, last=last)
        groups, swept = daily.on_days(
            days_between(first, last, "day"), lambda one: (int(one.asset.id), "")
        )
        days = list(swept)
        flows = {on: own for on, own in by_day(daily.flows()).items() if first < on <= last}
        is_known = all(day.known == day.counted for day in days) and all(
            one.amount is not None for own in flows.values() for one in own
        )
        worth: dict[AssetId, dict[date, Decimal]] = defaultdict(dict)
        for day in days:
            for (held, _), value in zip(groups, day.sums, strict=True):
                currency = _currency_of(daily, AssetId(held), day.on)
                worth[currency][day.on] = worth[currency].get(day.on, ZERO) + value
        moved: dict[AssetId, dict[date, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
        index = holding_index(daily.registry)
        for holding_id, position in daily.positions.items():
            crossed = border_flows(daily.legs, {holding_id}, daily.moves, daily.rates, index)
            for flow in crossed:
                on = date.fromordinal(flow.day)
                if first < on <= last:
                    currency = _currency_of(daily, position.asset.id, on)
                    moved[currency][on] += flow.amount or ZERO
        parts = []
        for currency in worth.keys() | moved.keys():
            points = []
            for day in days:
                rate = daily.rates.rate(currency, end_us(day.on))
                points.append(
                    CurrencyPoint(
                        worth[currency].get(day.on, ZERO),
                        moved[currency].get(day.on, ZERO),
                        rate.value if rate else ZERO,
                    )
                )
            parts.append(CurrencyPart(str(currency), points))
        _, by_rates, joint = returns.fx_effects(parts)
    return Reference(
        [(day.on, day.total) for day in days],
        {on: _split(own) for on, own in flows.items()},
        is_known,
        by_rates,
        joint,
    )


def _split(own: Iterable[Flow]) -> DayFlow:
    amounts = [one.amount or ZERO for one in own]
    return DayFlow(
        sum((one for one in amounts if one > 0), ZERO),
        -sum((one for one in amounts if one < 0), ZERO),
    )


def _currency_of(daily: DailyValues, asset_id: AssetId, on: date) -> AssetId:
    rate = daily.rates.rate(asset_id, end_us(on))
    for hop in rate.hops if rate else ():
        if daily.registry.assets[hop].is_fiat:
            return hop
    return daily.base.id
