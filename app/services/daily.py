"""Values of holdings day by day, exact: the ground of net worth over time and of returns."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from app.domain.assets import Asset
from app.domain.balance import step
from app.domain.coverage import Coverage
from app.domain.flows import Flow, flows
from app.domain.ids import AssetId, HoldingId
from app.domain.numbers import ZERO, to_ledger
from app.domain.price_graph import Rate
from app.domain.times import end_us
from app.ports.progress import NoProgress, Progress
from app.ports.storage import UnitOfWork
from app.services.balances import Evidence
from app.services.positions import PositionKeeper, moves_of
from app.services.registry import Registry
from app.services.scopes import Position, holding_index, positions_in


class HoldingValue(NamedTuple):
    """One holding at the end of a day, in the base currency."""

    position: Position
    quantity: Decimal | None
    value: Decimal | None
    coverage: Coverage
    rate: Rate | None


@dataclass(frozen=True, slots=True)
class DayValues:
    """All counted holdings of a scope at the end of a day; closed ones are left out."""

    on: date
    holdings: tuple[HoldingValue, ...]

    @property
    def known(self) -> Decimal:
        return sum((one.value for one in self.holdings if one.value is not None), ZERO)

    @property
    def has_unknown(self) -> bool:
        return any(one.value is None for one in self.holdings)


class DailyValues:
    """Works through days in order, each leg once."""

    def __init__(
        self,
        unit: UnitOfWork,
        *,
        base: str = "",
        scope: str = "portfolio",
        last: date,
    ) -> None:
        self.registry = Registry(unit, "", may_create=False)
        keeper = PositionKeeper(unit, self.registry, base=base)
        self.base: Asset = keeper.base
        self.preferences = keeper.preferences
        self.rates = keeper.rates
        inside = [one for one in positions_in(unit, self.registry, scope) if one.is_counted]
        self.positions = {one.holding.id: one for one in inside}
        self.legs = unit.ledger.legs(until_us=end_us(last))
        links = {one.out_leg_id: one.in_leg_id for one in unit.ledger.links()}
        self.moves = moves_of(self.legs, links)
        self._own = [leg for leg in self.legs if leg.holding_id in self.positions]
        self._evidence = Evidence(unit, inside, legs=self.legs)
        self.rates.need(
            {one.asset.id for one in inside}
            | {leg.quote_id for leg in self._own if leg.quote_id is not None}
        )
        self._stale: dict[tuple[AssetId, date], bool] = {}

    @property
    def first_day(self) -> date | None:
        """Return the day of the earliest evidence of the scope."""
        days = [date.fromordinal(leg.day) for leg in self._own[:1]]
        return min(days, default=None)

    def on_days(
        self, days: Sequence[date], progress: Progress | None = None
    ) -> Iterator[DayValues]:
        """Give the values at the end of each day; days in order."""
        steps = progress or NoProgress()
        quantities: dict[HoldingId, Decimal] = {}
        place, legs = 0, self._own
        for number, on in enumerate(days):
            if number % 32 == 0:
                steps.step(number, len(days), "valuing")
            at_us = end_us(on)
            while place < len(legs) and legs[place].at_us <= at_us:
                leg = legs[place]
                quantities[leg.holding_id] = step(quantities.get(leg.holding_id, ZERO), leg)
                place += 1
            yield DayValues(on, tuple(self._values(quantities, on, at_us)))

    def flows(self) -> list[Flow]:
        """Return the external flows of the scope, in order of time."""
        return flows(
            self.legs, self.positions.keys(), self.moves, self.rates, holding_index(self.registry)
        )

    def _values(
        self, quantities: dict[HoldingId, Decimal], on: date, at_us: int
    ) -> Iterator[HoldingValue]:
        observed = self._evidence.observations
        for holding_id, position in self.positions.items():
            if holding_id in observed:
                balance = self._evidence.observed(position, at_us)
                if balance is None or balance.quantity is None:
                    continue
                quantity, coverage = balance.quantity, balance.coverage
            else:
                quantity = quantities.get(holding_id, ZERO)
                coverage = Coverage.FULL
                if quantity < 0 and not position.may_be_negative:
                    quantity, coverage = ZERO, Coverage.PARTIAL
            if not quantity:
                continue
            yield self._valued(position, quantity, coverage, on, at_us)

    def _valued(
        self, position: Position, quantity: Decimal, coverage: Coverage, on: date, at_us: int
    ) -> HoldingValue:
        asset_id = position.asset.id
        rate = self.rates.rate(asset_id, at_us)
        if rate is None:
            return HoldingValue(position, quantity, None, Coverage.UNKNOWN, None)
        if rate.edges and self._is_stale(asset_id, on, rate, at_us):
            coverage = min(coverage, Coverage.ESTIMATED)
        return HoldingValue(position, quantity, to_ledger(quantity * rate.value), coverage, rate)

    def _is_stale(self, asset_id: AssetId, on: date, rate: Rate, at_us: int) -> bool:
        key = (asset_id, on)
        found = self._stale.get(key)
        if found is None:
            found = self._stale[key] = self.rates.graph.is_stale(rate, at_us)
        return found


def days_between(first: date, last: date, every: str) -> list[date]:
    """Return the days to report: each day, or the ends of weeks, months, quarters, years.

    The last day is always among them.
    """
    chosen: list[date] = []
    on = first
    while on <= last:
        if on == last or _ends(on, every):
            chosen.append(on)
        on += timedelta(1)
    return chosen


def _ends(on: date, every: str) -> bool:
    if every == "day":
        return True
    if every == "week":
        return on.isoweekday() == 7
    tomorrow = on + timedelta(1)
    if tomorrow.month == on.month:
        return False
    if every == "month":
        return True
    if every == "quarter":
        return on.month % 3 == 0
    return on.month == 12


def by_day(found: Iterable[Flow]) -> dict[date, list[Flow]]:
    """Group flows by their day."""
    result: dict[date, list[Flow]] = defaultdict(list)
    for flow in found:
        result[date.fromordinal(flow.day)].append(flow)
    return result
