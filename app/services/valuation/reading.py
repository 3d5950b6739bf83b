"""Answers from daily figures: the days of any scope, of any set of holdings, and what moved them.

Stored figures are used where they are of the present state of the books. For another currency or
method, or as known on an earlier day, they are worked out in memory.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from threading import Lock

import numpy as np

from app.domain.ids import AssetId, HoldingId
from app.domain.observations import Observation
from app.domain.rollup.columns import ScopeColumns
from app.domain.rollup.days import Block, HoldingDays, contribution, empty_block, settle
from app.domain.rollup.fixed import Floats, Units
from app.domain.rollup.history import History, Recorder
from app.domain.rollup.names import AT
from app.domain.rollup.worth import Worths
from app.domain.times import day_of_us
from app.ports.progress import NoProgress, Progress
from app.ports.storage import UnitOfWork
from app.services.positions import PositionKeeper
from app.services.registry import Registry
from app.services.scopes import Position, positions_in
from app.services.valuation.build import Figures, Worked, build, cross, worths_of
from app.services.valuation.codec import Flows
from app.services.valuation.frame import ACCOUNT, INSTITUTION, PORTFOLIO, Frame
from app.services.valuation.stored import NOTHING, load_block, load_days, load_histories


@dataclass(frozen=True)
class Source:
    """Where figures come from: the books as stored, or worked out in memory."""

    frame: Frame
    first: int  # ordinals
    last: int
    built: Figures | None

    def block(self, scope: tuple[str, int], first: int, last: int) -> Block:
        """Return a large scope's days; zeros outside of the books' days."""
        if self.built is None:
            return load_block(self.frame.unit, self.frame.base.id, scope, first, last)
        block = empty_block(last - first + 1)
        whole = self.built.scopes.get(scope)
        if whole is not None:
            begin, end = max(first, self.first), min(last, self.last)
            if begin <= end:
                part = whole[:, begin - self.first : end - self.first + 1]
                block[:, begin - first : end - first + 1] = part
        return block

    def days(
        self, holding_ids: Sequence[HoldingId], first: int, last: int
    ) -> dict[HoldingId, HoldingDays]:
        """Return the days of holdings; those never there are left out."""
        if self.built is None:
            return load_days(self.frame.unit, self.frame.base.id, holding_ids, first, last)
        length = last - first + 1
        found: dict[HoldingId, HoldingDays] = {}
        for one in holding_ids:
            whole = self.built.days.get(one)
            if whole is None:
                continue
            own = HoldingDays(np.zeros(length, np.int64), np.zeros(length, np.uint8))
            begin, end = max(first, self.first), min(last, self.last)
            if begin <= end:
                source = slice(begin - self.first, end - self.first + 1)
                target = slice(begin - first, end - first + 1)
                own.values[target] = whole.values[source]
                own.states[target] = whole.states[source]
            found[one] = own
        return found

    def histories(self, holding_ids: Sequence[HoldingId]) -> dict[HoldingId, tuple[History, Flows]]:
        """Return the histories of holdings; those to which nothing happened are left out."""
        if self.built is None:
            return load_histories(self.frame.unit, self.frame.base.id, holding_ids)
        found = self.built.histories
        return {one: found[one] for one in holding_ids if one in found}


class Valuation:
    """The daily figures within one unit of work."""

    def __init__(self, source: Source, known_on: datetime | None = None) -> None:
        self._source = source
        self._frame = source.frame
        self._known_on = known_on

    @property
    def frame(self) -> Frame:
        return self._frame

    @property
    def first_day(self) -> date:
        """Return the first day of the books' figures: a first of January."""
        return date.fromordinal(self._source.first)

    @property
    def last_day(self) -> date:
        return date.fromordinal(self._source.last)

    def first_evidence(self, inside: Sequence[Position]) -> date | None:
        """Return the day of the earliest leg or observation of holdings; `None`: there is none."""
        times = self._frame.unit.ledger.first_times()
        seen = [times[one.holding.id] for one in inside if one.holding.id in times]
        return day_of_us(min(seen)) if seen else None

    def states(
        self, inside: Sequence[Position], first: date, last: date
    ) -> dict[HoldingId, HoldingDays]:
        """Return values and states of holdings by day; those never there are left out."""
        ids = [one.holding.id for one in inside]
        return self._source.days(ids, first.toordinal(), last.toordinal())

    def holdings(self, scope: str = PORTFOLIO) -> list[Position]:
        """Return the holdings of a scope that count.

        Raises:
            UnknownNameError: the scope names what is not there. RefusedError: it is no scope.
        """
        inside = positions_in(self._frame.unit, self._frame.registry, scope)
        return [one for one in inside if one.is_counted]

    def scope(self, scope: str, first: date, last: date) -> ScopeColumns:
        """Return the days of a scope, both ends included.

        Raises:
            UnknownNameError: the scope names what is not there. RefusedError: it is no scope.
        """
        begin, end = first.toordinal(), max(first, last).toordinal()
        large = self._large(scope)
        if large is not None:
            block = self._source.block(large, begin, end)
        else:
            block = self.block_of(self.holdings(scope), begin, end)
        return ScopeColumns(first, self._frame.base.symbol, self._frame.places, block)

    def block_of(self, inside: Sequence[Position], first: int, last: int) -> Block:
        """Add the holdings of any set up, with the flows that cross its border."""
        ids = [one.holding.id for one in inside]
        days = self._source.days(ids, first, last)
        histories = self._source.histories(ids)
        block = empty_block(last - first + 1)
        by_account: dict[int, Block] = {}
        for one in inside:
            own = days.get(one.holding.id)
            if own is None:
                continue
            account = by_account.get(int(one.account.id))
            if account is None:
                account = by_account[int(one.account.id)] = empty_block(last - first + 1)
            contribution(
                histories[one.holding.id][0], own, first, is_money=one.asset.is_fiat, block=account
            )
        for account in by_account.values():
            settle(account)
            block += account
        self._add_flows(inside, block, first, histories)
        return block

    def values(self, inside: Sequence[Position], first: date, last: date) -> Units:
        """Return values of holdings × days, in units."""
        days = self._source.days(
            [one.holding.id for one in inside], first.toordinal(), last.toordinal()
        )
        length = (last - first).days + 1
        result = np.zeros((len(inside), length), np.int64)
        for place, one in enumerate(inside):
            if one.holding.id in days:
                result[place] = days[one.holding.id].values
        return result

    def flows(self, inside: Sequence[Position], first: date, last: date) -> tuple[Units, Units]:
        """Return what came into each holding and what left it: two arrays, holdings × days."""
        length = (last - first).days + 1
        begin = first.toordinal()
        into = np.zeros((len(inside), length), np.int64)
        out = np.zeros((len(inside), length), np.int64)
        histories = self._source.histories([one.holding.id for one in inside])
        for place, one in enumerate(inside):
            for day, flow in histories.get(one.holding.id, NOTHING)[1].items():
                if 0 <= day - begin < length:
                    into[place, day - begin] = flow[0]
                    out[place, day - begin] = flow[1]
        return into, out

    def histories(self, inside: Sequence[Position]) -> dict[HoldingId, History]:
        """Return the steps of holdings; those to which nothing happened are left out."""
        found = self._source.histories([one.holding.id for one in inside])
        return {one: history for one, (history, _) in found.items()}

    def worths(self, assets: set[AssetId], first: date, last: date) -> Worths:
        """Return the worths of assets by day."""
        return worths_of(self._frame, first.toordinal(), (last - first).days + 1, assets)

    def worth(self, asset_id: AssetId, first: date, last: date) -> Floats:
        """Return what a unit of an asset is worth in the base currency, by day; 0: unknown."""
        return self.worths({asset_id}, first, last).column(asset_id).values

    def categories(self, inside: Sequence[Position], first: date, last: date) -> dict[str, Units]:
        """Return values by category and day, in units; see `app.services.networth`.

        What is owed on an account whose balance is below zero is a liability, whatever it holds.
        """
        from app.services.scopes import LIABILITIES

        values = self.values(inside, first, last)
        accounts: dict[int, Units] = {}
        parts: dict[tuple[int, str], Units] = {}
        for one, own in zip(inside, values, strict=True):
            account = int(one.account.id)
            accounts[account] = accounts[account] + own if account in accounts else own.copy()
            key = (account, one.category)
            parts[key] = parts[key] + own if key in parts else own.copy()
        found: dict[str, Units] = {}
        for (account, category), own in parts.items():
            if category in LIABILITIES:
                shares = {category: own}
            else:
                owed = accounts[account] < 0
                shares = {
                    category: np.where(owed, 0, own),
                    "other_liabilities": np.where(owed, own, 0),
                }
            for name, share in shares.items():
                if share.any():
                    found[name] = found[name] + share if name in found else share
        return found

    def _large(self, scope: str) -> tuple[str, int] | None:
        """Return the scope whose days are kept whole; `None` for what is added up."""
        kind, _, name = scope.partition(":")
        if scope in {"", PORTFOLIO}:
            return PORTFOLIO, 0
        if kind == ACCOUNT and name in self._frame.registry.accounts:
            return ACCOUNT, int(self._frame.registry.accounts[name].id)
        if kind == INSTITUTION:
            own_id = self._institutions.get(name)
            return None if own_id is None else (INSTITUTION, own_id)
        return None

    @cached_property
    def _institutions(self) -> dict[str, int]:
        return {
            self._frame.registry.institution_name(own): int(own)
            for own in {one.account.institution_id for one in self._frame.positions.values()}
        }

    def _add_flows(
        self,
        inside: Sequence[Position],
        block: Block,
        first: int,
        histories: dict[HoldingId, tuple[History, Flows]],
    ) -> None:
        """Write the flows of a set of holdings into its block.

        One holding has its own at hand; for several, what moved among them is no flow, so the legs
        of their entries are asked.
        """
        length = block.shape[1]
        if len(inside) == 1:
            flows: Flows = histories.get(inside[0].holding.id, NOTHING)[1]
        else:
            flows = self._flows_of(inside)
        for day, one in flows.items():
            if 0 <= day - first < length:
                for name, units in zip(("flow_in", "flow_out", "flow_unknown"), one, strict=True):
                    block[AT[name], day - first] = units

    def _flows_of(self, inside: Sequence[Position]) -> Flows:
        frame = self._frame
        keeper = frame.keeper
        chosen = {one.holding.id for one in inside}
        # Trades and payers may lie outside the set, so the whole of each entry is needed.
        legs = frame.unit.ledger.legs(known_on=self._known_on)
        keeper.prepare_moves(legs)
        entries = {leg.entry_id for leg in legs if leg.holding_id in chosen}
        payers = {(one.account.id, one.asset.id) for one in inside}
        own = [
            leg
            for leg in legs
            if leg.entry_id in entries or (leg.account_id, leg.counter_asset_id) in payers
        ]
        crossings = cross(frame.only(chosen), keeper, own)
        found = crossings.get((3, 0), {})
        return {day: (one.into, one.out, one.unknown) for day, one in found.items()}


class Valuations:
    """Opens the figures of units of work, and keeps what was last worked out in memory."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._kept: tuple[tuple[str, ...], Figures] | None = None

    def of(
        self,
        unit: UnitOfWork,
        *,
        base: str = "",
        method: str = "",
        known_on: datetime | None = None,
        progress: Progress | None = None,
    ) -> Valuation:
        """Return the figures of a unit, in the profile's base currency and method by default."""
        frame = _frame(unit, base, method, known_on)
        stored = None if known_on is not None else _stored(frame)
        if stored is not None:
            return stored
        figures = self._built(frame, known_on, progress or NoProgress())
        return Valuation(Source(frame, figures.first, figures.last, figures), known_on)

    def stored(self, unit: UnitOfWork, *, base: str = "", method: str = "") -> Valuation | None:
        """Return the figures of a unit as far as they are stored; `None`: they are not."""
        return _stored(_frame(unit, base, method))

    def _built(self, frame: Frame, known_on: datetime | None, progress: Progress) -> Figures:
        key = (
            frame.settings,
            frame.unit.ledger.token(),
            str(frame.today),
            "" if known_on is None else known_on.isoformat(),
        )
        with self._lock:
            if self._kept is not None and self._kept[0] == key:
                return self._kept[1]
        figures = in_memory(frame, known_on, progress)
        with self._lock:
            self._kept = (key, figures)
        return figures


def _frame(unit: UnitOfWork, base: str, method: str, known_on: datetime | None = None) -> Frame:
    registry = Registry(unit, "", may_create=False)
    keeper = PositionKeeper(unit, registry, method=method, base=base, known_on=known_on)
    return Frame.of(unit, registry, keeper, unit.today())


def _stored(frame: Frame) -> Valuation | None:
    state = frame.unit.rollups.states().get(frame.base.id)
    if (
        state is None
        or state.settings != frame.settings
        or state.places != frame.places
        or state.head != frame.unit.ledger.token()
        or state.last_day < frame.today.toordinal()
    ):
        return None
    return Valuation(Source(frame, state.first_day, state.last_day, None))


def in_memory(
    frame: Frame, known_on: datetime | None = None, progress: Progress | None = None
) -> Figures:
    """Work all figures out without storing them."""
    unit, keeper = frame.unit, frame.keeper
    legs = unit.ledger.legs(known_on=known_on)
    observations: dict[HoldingId, list[Observation]] = defaultdict(list)
    for one in unit.ledger.observations(known_on=known_on):
        observations[one.holding_id].append(one)
    recorders = {one: Recorder(frame.places) for one in frame.registry.assets}
    results = keeper.work_out(
        legs=legs,
        watches={one: recorder.watch for one, recorder in recorders.items()},
        progress=progress,
    )
    return build(frame, legs, observations, Worked(results, recorders), progress)
