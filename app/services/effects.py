"""What currencies did to a scope, and what became of its value part by part.

Only holdings that are priced in another currency, or by hand, are looked at one by one; all else
follows from the scope's own days.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from app.domain.assets import Asset, AssetType
from app.domain.attribution import (
    Attribution,
    Columns,
    CurrencyDays,
    Floats,
    Units,
    added,
    attribute,
)
from app.domain.ids import AssetId
from app.domain.rollup.columns import ScopeColumns
from app.domain.rollup.fixed import spread
from app.domain.rollup.history import History
from app.domain.times import end_us
from app.services.ledger_writing import MANUAL
from app.services.scopes import Position
from app.services.valuation.reading import Valuation

AT_ONCE = 16  # holdings whose days are added up together: as many as a processor's cache holds
BY_HAND = frozenset({AssetType.PRIVATE_COMPANY, AssetType.OTHER})


@dataclass(frozen=True)
class Period:
    """A scope's holdings over the days of a period, the one before it included."""

    valuation: Valuation
    inside: Sequence[Position]
    first: date
    last: date

    @property
    def length(self) -> int:
        return (self.last - self.first).days + 1


def currency_parts(period: Period) -> tuple[Units, Floats]:
    """Return by day after the first what currencies did, in units, and its product with prices."""
    effects = [one.effects() for one in currency_days(period)]
    joint = np.zeros(period.length - 1)
    for _, own in effects:
        joint += own
    return added([part for part, _ in effects], period.length - 1), joint


def currency_days(period: Period) -> list[CurrencyDays]:
    """Return what is held in each currency that is not the base."""
    valuation = period.valuation
    base = int(valuation.frame.base.id)
    fixed, changing = _by_currency(period)
    values: dict[int, Units] = {}
    flows: dict[int, Units] = {}

    def add(currency: int, own: tuple[Units, Units], days: Units | None = None) -> None:
        if currency == base:
            return
        mask = 1 if days is None else days == currency
        for sums, column in ((values, own[0]), (flows, own[1])):
            part = column * mask
            sums[currency] = sums[currency] + part if currency in sums else part

    for currency_id, positions in fixed.items():
        add(int(currency_id), _sums(period, positions))
    for asset_id, positions in changing.items():
        days = valuation.worths({asset_id}, period.first, period.last).column(asset_id).currencies
        own = _sums(period, positions)
        for currency in np.unique(days).tolist():
            add(currency, own, days)
    found = valuation.worths({AssetId(one) for one in values}, period.first, period.last)
    return [
        CurrencyDays(values[one], flows[one], found.rate(AssetId(one))) for one in sorted(values)
    ]


def _by_currency(
    period: Period,
) -> tuple[dict[AssetId, list[Position]], dict[AssetId, list[Position]]]:
    """Return positions by the one currency of their asset, and by asset where it has several.

    What is priced in the base alone is in neither: no rate ever touches it.
    """
    frame = period.valuation.frame
    neighbours: dict[AssetId, set[AssetId]] = defaultdict(set)
    for asset_id, quote_id in frame.unit.prices.pairs(frame.keeper.known_on):
        neighbours[asset_id].add(quote_id)
        neighbours[quote_id].add(asset_id)
    assets = frame.registry.assets
    fixed: dict[AssetId, list[Position]] = defaultdict(list)
    changing: dict[AssetId, list[Position]] = defaultdict(list)
    for one in period.inside:
        asset: Asset = one.asset
        if asset.id == frame.base.id:
            continue
        if asset.is_fiat:
            fixed[asset.id].append(one)
            continue
        near = neighbours.get(asset.id, set())
        only = next(iter(near)) if len(near) == 1 else None
        if not near or only == frame.base.id:
            continue
        if only is not None and assets[only].is_fiat:
            fixed[only].append(one)
        else:
            changing[asset.id].append(one)
    return fixed, changing


def _sums(period: Period, positions: Sequence[Position]) -> tuple[Units, Units]:
    """Return the value of some holdings by day, and what crossed the borders of each."""
    values = np.zeros(period.length, np.int64)
    for own in period.valuation.states(positions, period.first, period.last).values():
        values += own.values
    flows = np.zeros(period.length, np.int64)
    for begin in range(0, len(positions), AT_ONCE):
        own_flows = period.valuation.flows(
            positions[begin : begin + AT_ONCE], period.first, period.last
        )
        flows += own_flows[0].sum(axis=0)
        flows -= own_flows[1].sum(axis=0)
    return values, flows


def attribution_of(period: Period, columns: ScopeColumns, currency: Units) -> Attribution:
    """Return what made the value of a scope change."""
    whole = Columns(columns.value, columns.net_flow, columns.income, columns.fees, columns.taxes)
    own_prices = priced_by_hand(period)
    by_hand = [one for one in period.inside if one.asset.id in own_prices]
    if not by_hand:
        return attribute(period.first, whole, currency)
    own = Period(period.valuation, by_hand, period.first, period.last)
    return attribute(period.first, whole, currency, _columns(own), currency_parts(own)[0])


def priced_by_hand(period: Period) -> set[AssetId]:
    """Return the assets whose prices are a person's own: by their type, or by the newest price."""
    frame = period.valuation.frame
    found = {one.asset.id for one in period.inside if one.asset.type in BY_HAND}
    known_on = frame.keeper.known_on
    for point in frame.unit.prices.latest(end_us(period.last), known_on):
        asset = frame.registry.assets[point.asset_id]
        if point.source == MANUAL and not asset.is_fiat:
            found.add(point.asset_id)
    return found


def _columns(period: Period) -> Columns:
    values, flows = _sums(period, period.inside)
    sums = {name: np.zeros(period.length, np.int64) for name in ("income", "fees", "taxes")}
    for history in period.valuation.histories(period.inside).values():
        for name in sums:
            sums[name] += _steps(history, name, period)
    return Columns(values, flows, sums["income"], sums["fees"], sums["taxes"])


def _steps(history: History, name: str, period: Period) -> Units:
    steps: Units = getattr(history, name)
    return spread(history.days, steps, period.first.toordinal(), period.length)
