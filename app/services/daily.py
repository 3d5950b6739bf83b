"""Values of holdings day by day, exact: the ground of net worth over time and of returns.

Worked out column-wise: a column of worth for each asset, a list of quantities for each day, and a
sum of products for each group of holdings.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from operator import mul

from app.domain.assets import Asset
from app.domain.balance import Balance, balances_at, step
from app.domain.coverage import Coverage, weakest
from app.domain.flows import Flow, flows
from app.domain.ids import AssetId
from app.domain.ledger import LegRecord
from app.domain.numbers import ZERO
from app.domain.observed_steps import observed_days
from app.domain.positions import HISTORY_INCOMPLETE
from app.domain.times import day_of_us, end_us
from app.ports.progress import NoProgress, Progress
from app.ports.storage import UnitOfWork
from app.services.balances import Evidence
from app.services.holdings import PRICE_MISSING, PRICE_STALE
from app.services.memory import let_go
from app.services.positions import PositionKeeper, moves_of
from app.services.registry import Registry
from app.services.scopes import Position, holding_index, positions_in

Group = tuple[int, str]  # an id, and a category or nothing
Grouping = Callable[[Position], Group]


@dataclass(frozen=True, slots=True)
class DayValues:
    """The counted holdings of a scope at the end of a day."""

    on: date
    sums: tuple[Decimal, ...]  # known value by group, in the order of the groups
    known: int  # holdings whose value is known; closed ones do not count
    counted: int
    coverage: Coverage
    gaps: tuple[tuple[AssetId, str], ...] = ()  # what lowers the coverage: asset, reason code

    @property
    def total(self) -> Decimal:
        return sum(self.sums, ZERO)


class DailyValues:
    """Works through days in order, each leg once."""

    def __init__(
        self,
        unit: UnitOfWork,
        *,
        base: str = "",
        scope: str = "portfolio",
        last: date,
        known_on: datetime | None = None,
    ) -> None:
        self.registry = Registry(unit, "", may_create=False)
        keeper = PositionKeeper(unit, self.registry, base=base, known_on=known_on)
        self.base: Asset = keeper.base
        self.preferences = keeper.preferences
        self.rates = keeper.rates
        inside = [one for one in positions_in(unit, self.registry, scope) if one.is_counted]
        self.positions = {one.holding.id: one for one in inside}
        self.legs = unit.ledger.legs(until_us=end_us(last), known_on=known_on)
        links = {one.out_leg_id: one.in_leg_id for one in unit.ledger.links(known_on)}
        self.moves = moves_of(self.legs, links)
        self.own_legs = [leg for leg in self.legs if leg.holding_id in self.positions]
        # With legs of its own: a balance observed after the last day is walked back to it.
        self._evidence = Evidence(unit, inside, known_on=known_on)
        self.rates.need(
            {one.asset.id for one in inside}
            | {leg.quote_id for leg in self.own_legs if leg.quote_id is not None}
        )

    @property
    def first_day(self) -> date | None:
        """Return the day of the earliest entry of the scope."""
        return date.fromordinal(self.own_legs[0].day) if self.own_legs else None

    @property
    def first_evidence(self) -> date | None:
        """Return the day of the earliest entry or observation of the scope."""
        seen = [day_of_us(own[0].at_us) for own in self._evidence.observations.values() if own]
        return min([*seen, *([self.first_day] if self.first_day else [])], default=None)

    def let_go(self) -> None:
        """Free the legs and prices bit by bit, when all is worked out."""
        self.own_legs.clear()
        self._evidence.legs.clear()
        let_go(self.legs)

    def flows(self) -> list[Flow]:
        """Return the external flows of the scope, in order of time."""
        return flows(
            self.legs, self.positions.keys(), self.moves, self.rates, holding_index(self.registry)
        )

    def unexplained(self) -> list[tuple[date, Decimal | None]]:
        """Return what came in (or left, below zero) without an entry, by day; `None`: no rate."""
        found: list[tuple[date, Decimal | None]] = []
        for holding_id, observations in self._evidence.observations.items():
            position = self.positions.get(holding_id)
            if position is None or not observations:
                continue
            days = observed_days(
                self._evidence.legs[holding_id],
                observations,
                may_be_negative=position.may_be_negative,
                is_complete=position.holding.has_complete_history,
            )
            for day, one in days.items():
                if one.unexplained:
                    on = date.fromordinal(day)
                    rate = self.rates.graph.worth(position.asset.id, self.base.id, end_us(on))
                    found.append((on, None if rate is None else one.unexplained * rate.value))
        return found

    def on_days(
        self, days: Sequence[date], grouping: Grouping, progress: Progress | None = None
    ) -> tuple[list[Group], Iterator[DayValues]]:
        """Return the groups, and the values at the end of each day; days in order."""
        sweep = _Sweep(self, self._evidence, days, grouping, progress or NoProgress())
        return sweep.groups, sweep.run()


class _Sweep:
    """One pass over the days, with the holdings of a group side by side."""

    def __init__(
        self,
        values: DailyValues,
        evidence: Evidence,
        days: Sequence[date],
        grouping: Grouping,
        steps: Progress,
    ) -> None:
        self._values = values
        self._days = days
        self._steps = steps
        self._times = [end_us(on) for on in days]
        grouped: dict[Group, list[Position]] = defaultdict(list)
        touched = {leg.holding_id for leg in values.own_legs} | evidence.observations.keys()
        for holding_id, position in values.positions.items():
            if holding_id in touched:
                grouped[grouping(position)].append(position)
        self.groups = list(grouped)
        self._order = [one for group in self.groups for one in grouped[group]]
        self._spans: list[slice] = []
        start = 0
        for group in self.groups:
            self._spans.append(slice(start, start + len(grouped[group])))
            start += len(grouped[group])
        self._place = {one.holding.id: number for number, one in enumerate(self._order)}
        self._observed = self._observe(evidence)

    def run(self) -> Iterator[DayValues]:
        columns, stale, unknown = self._worth()
        legs, next_leg = self._values.own_legs, 0
        quantities = [ZERO] * len(self._order)
        place_of_asset = {asset: number for number, asset in enumerate(columns)}
        pick = [place_of_asset[one.asset.id] for one in self._order]
        may_not = [not one.may_be_negative for one in self._order]
        rows: Iterable[tuple[Decimal, ...]] = (
            zip(*columns.values(), strict=True) if columns else [()] * len(self._days)
        )
        for number, (on, worth) in enumerate(zip(self._days, rows, strict=True)):
            if number % 64 == 0:
                self._steps.step(number, len(self._days), "valuing")
            at_us = self._times[number]
            while next_leg < len(legs) and legs[next_leg].at_us <= at_us:
                self._apply(legs[next_leg], quantities)
                next_leg += 1
            shown, coverages = self._shown(number, quantities, may_not)
            by_holding = [worth[one] for one in pick]
            sums = tuple(sum(map(mul, shown[span], by_holding[span]), ZERO) for span in self._spans)
            yield self._day(on, number, sums, shown, coverages, stale, unknown)

    def _day(
        self,
        on: date,
        number: int,
        sums: tuple[Decimal, ...],
        shown: list[Decimal],
        coverages: dict[int, Coverage],
        stale: dict[int, set[AssetId]],
        unknown: dict[int, set[AssetId]],
    ) -> DayValues:
        counted = len(shown) - shown.count(ZERO)
        missing = 0
        worst: set[Coverage] = set(coverages.values())
        gaps = {(self._order[place].asset.id, HISTORY_INCOMPLETE) for place in coverages}
        old, silent = stale.get(number), unknown.get(number)
        if old or silent:
            for place, quantity in enumerate(shown):
                asset_id = self._order[place].asset.id
                if not quantity:
                    continue
                if silent and asset_id in silent:
                    missing += 1
                    worst.add(Coverage.UNKNOWN)
                    gaps.add((asset_id, PRICE_MISSING))
                elif old and asset_id in old:
                    worst.add(Coverage.ESTIMATED)
                    gaps.add((asset_id, PRICE_STALE))
        if counted > missing:
            worst.add(Coverage.FULL)
        return DayValues(on, sums, counted - missing, counted, weakest(worst), tuple(sorted(gaps)))

    def _apply(self, leg: LegRecord, quantities: list[Decimal]) -> None:
        place = self._place.get(leg.holding_id)
        if place is not None:
            quantities[place] = step(quantities[place], leg)

    def _shown(
        self, number: int, quantities: list[Decimal], may_not: list[bool]
    ) -> tuple[list[Decimal], dict[int, Coverage]]:
        """Return the quantities to value on a day, and where their coverage is less than full."""
        shown = list(quantities)
        coverages: dict[int, Coverage] = {}
        for place, quantity in enumerate(shown):
            if quantity < 0 and may_not[place]:
                shown[place] = ZERO
                coverages[place] = Coverage.PARTIAL
        for place, balances in self._observed.items():
            balance = balances[number]
            shown[place] = ZERO if balance.quantity is None else balance.quantity
            coverages.pop(place, None)
            if shown[place] and balance.coverage < Coverage.FULL:
                coverages[place] = balance.coverage
        return shown, coverages

    def _observe(self, evidence: Evidence) -> dict[int, list[Balance]]:
        return {
            self._place[holding_id]: balances_at(
                self._times,
                evidence.legs[holding_id],
                observations,
                may_be_negative=self._values.positions[holding_id].may_be_negative,
                is_complete=self._values.positions[holding_id].holding.has_complete_history,
            )
            for holding_id, observations in evidence.observations.items()
            if holding_id in self._place
        }

    def _worth(
        self,
    ) -> tuple[dict[AssetId, list[Decimal]], dict[int, set[AssetId]], dict[int, set[AssetId]]]:
        """Return a column of worth an asset, and by day the assets that are stale or unknown."""
        columns: dict[AssetId, list[Decimal]] = {}
        stale: dict[int, set[AssetId]] = defaultdict(set)
        unknown: dict[int, set[AssetId]] = defaultdict(set)
        assets = list(dict.fromkeys(one.asset.id for one in self._order))
        for number, asset_id in enumerate(assets):
            self._steps.step(number, len(assets), "prices")
            found, old = self._values.rates.graph.worths(
                asset_id, self._values.base.id, self._times
            )
            column: list[Decimal] = []
            for day, one in enumerate(found):
                if one is None:
                    unknown[day].add(asset_id)
                column.append(ZERO if one is None else one)
            for day in old:
                stale[day].add(asset_id)
            columns[asset_id] = column
        return columns, stale, unknown


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
