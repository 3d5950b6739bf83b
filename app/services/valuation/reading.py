"""Answers from daily figures: the days of any scope, of any set of holdings, and what moved them.

Stored figures are used where they are of the present state of the books. For another currency or
method, or as known on an earlier day, they are worked out in memory.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from threading import Lock

import numpy as np

from app.domain.ids import AssetId, HoldingId
from app.domain.rollup.columns import ScopeColumns
from app.domain.rollup.crossings import Side
from app.domain.rollup.days import Block, HoldingDays, contribution, empty_block, settle
from app.domain.rollup.fixed import Floats, Units
from app.domain.rollup.history import History, Recorder, unexplained_flows
from app.domain.rollup.names import AT
from app.domain.rollup.worth import Worths
from app.domain.times import day_of_us
from app.ports.progress import NoProgress, Progress
from app.ports.storage import UnitOfWork
from app.services.positions import PositionKeeper
from app.services.registry import Registry
from app.services.scopes import Position, positions_in
from app.services.valuation.build import (
    Figures,
    Worked,
    build,
    cross,
    observations_of,
    worths_of,
)
from app.services.valuation.codec import Flows
from app.services.valuation.days_crossed import MOST_DAYS
from app.services.valuation.extension import extend, overlay_block, overlay_days
from app.services.valuation.frame import ACCOUNT, INSTITUTION, PORTFOLIO, Frame
from app.services.valuation.stored import (
    NOTHING,
    load_block,
    load_days,
    load_histories,
    no_days,
)

FEW = 12  # holdings whose histories are read by themselves
MOST_KEPT = 4
MOST_FLOWS = 32
HOLDING = "holding"


@dataclass
class Known:
    """What is kept of one state of the books: it holds until anything in them changes."""

    stamp: str
    base: AssetId
    currency: str
    places: int
    first: int  # ordinals
    last: int
    positions: dict[HoldingId, Position]
    sides: dict[HoldingId, Side]
    built: Figures | None  # worked out in memory; `None`: they are stored
    later: Figures | None  # the days since they were stored
    blocks: dict[tuple[str, int], Block] = field(default_factory=dict)
    histories: dict[HoldingId, tuple[History, Flows]] = field(default_factory=dict)
    has_all_histories: bool = False
    days: dict[HoldingId, HoldingDays] = field(default_factory=dict)
    has_days_of: set[HoldingId] = field(default_factory=set)
    flows: dict[frozenset[HoldingId], Flows] = field(default_factory=dict)  # of sets asked for


class Source:
    """Where the figures of one unit of work come from."""

    def __init__(self, unit: UnitOfWork, known: Known) -> None:
        self._unit = unit
        self.known = known
        self.first, self.last, self.built = known.first, known.last, known.built

    def block(self, scope: tuple[str, int], first: int, last: int) -> Block:
        """Return a large scope's days; zeros outside of the books' days."""
        whole = self._whole(scope)
        if first >= self.first and last <= self.last:
            return whole[:, first - self.first : last - self.first + 1]
        block = empty_block(last - first + 1)
        begin, end = max(first, self.first), min(last, self.last)
        if begin <= end:
            part = whole[:, begin - self.first : end - self.first + 1]
            block[:, begin - first : end - first + 1] = part
        return block

    def days(
        self, holding_ids: Sequence[HoldingId], first: int, last: int
    ) -> dict[HoldingId, HoldingDays]:
        """Return the days of holdings; those never there are left out."""
        wholes = self._whole_days(holding_ids)
        length = last - first + 1
        found: dict[HoldingId, HoldingDays] = {}
        for one in holding_ids:
            whole = wholes.get(one)
            if whole is None:
                continue
            if first >= self.first and last <= self.last:
                part = slice(first - self.first, last - self.first + 1)
                found[one] = HoldingDays(whole.values[part], whole.states[part])
                continue
            own = no_days(length)
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
        known = self.known
        if self.built is not None:
            return {
                one: self.built.histories[one] for one in holding_ids if one in self.built.histories
            }
        if not known.has_all_histories:
            if len(holding_ids) < FEW:
                return load_histories(self._unit, known.base, holding_ids)
            known.histories = load_histories(self._unit, known.base)
            known.has_all_histories = True
        return {one: known.histories[one] for one in holding_ids if one in known.histories}

    def _whole(self, scope: tuple[str, int]) -> Block:
        """Return all days of a large scope."""
        if self.built is not None:
            found = self.built.scopes.get(scope)
            return empty_block(self.last - self.first + 1) if found is None else found
        block = self.known.blocks.get(scope)
        if block is None:
            block = load_block(self._unit, self.known.base, scope, self.first, self.last)
            if self.known.later is not None:
                overlay_block(block, self.first, scope, self.known.later)
            block.setflags(write=False)
            self.known.blocks[scope] = block
        return block

    def _whole_days(self, holding_ids: Sequence[HoldingId]) -> dict[HoldingId, HoldingDays]:
        if self.built is not None:
            return self.built.days
        known = self.known
        missing = [one for one in holding_ids if one not in known.has_days_of]
        if missing:
            found = load_days(self._unit, known.base, missing, self.first, self.last)
            if known.later is not None:
                for one in missing:
                    own = known.later.days.get(one)
                    if own is not None:
                        days = found.setdefault(one, no_days(self.last - self.first + 1))
                        overlay_days(days, self.first, own, known.later)
            known.days |= found
            known.has_days_of.update(missing)
        return known.days


class Valuation:
    """The daily figures within one unit of work."""

    def __init__(
        self, unit: UnitOfWork, source: Source, wanted: "Wanted", frame: Frame | None = None
    ) -> None:
        self._unit = unit
        self._source = source
        self._known = source.known
        self._wanted = wanted
        self._made = frame

    @property
    def frame(self) -> Frame:
        """Return the frame of the unit, made when it is first needed."""
        if self._made is None:
            self._made = self._wanted.frame(self._unit)
        return self._made

    @property
    def places(self) -> int:
        return self._known.places

    @property
    def base_currency(self) -> str:
        return self._known.currency

    @property
    def first_day(self) -> date:
        """Return the first day of the books' figures: a first of January."""
        return date.fromordinal(self._source.first)

    @property
    def last_day(self) -> date:
        return date.fromordinal(self._source.last)

    def first_evidence(self, inside: Sequence[Position]) -> date | None:
        """Return the day of the earliest leg or observation of holdings; `None`: there is none."""
        times = self._unit.ledger.first_times()
        seen = [times[one.holding.id] for one in inside if one.holding.id in times]
        return day_of_us(min(seen)) if seen else None

    def states(
        self, inside: Sequence[Position], first: date, last: date
    ) -> dict[HoldingId, HoldingDays]:
        """Return values and states of holdings by day; those never there are left out."""
        ids = [one.holding.id for one in inside]
        return self._source.days(ids, first.toordinal(), last.toordinal())

    def everything(self) -> list[Position]:
        """Return all holdings, those that do not count included."""
        return list(self._known.positions.values())

    def holdings(self, scope: str = PORTFOLIO) -> list[Position]:
        """Return the holdings of a scope that count.

        Raises:
            UnknownNameError: the scope names what is not there. RefusedError: it is no scope.
        """
        kind, _, name = scope.partition(":")
        counted = [one for own, one in self._known.positions.items() if own in self._known.sides]
        chosen: list[Position] = []
        if scope in {"", PORTFOLIO}:
            return counted
        if kind == ACCOUNT:
            chosen = [one for one in counted if one.account.name == name]
        elif kind == INSTITUTION:
            chosen = [one for one in counted if one.institution == name]
        elif kind == HOLDING:
            account, _, symbol = name.rpartition("/")
            chosen = [
                one for one in counted if one.account.name == account and one.asset.symbol == symbol
            ]
        if chosen:
            return chosen
        inside = positions_in(self._unit, self.frame.registry, scope)
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
        return ScopeColumns(first, self._known.currency, self._known.places, block)

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
            history, flows = histories.get(one.holding.id, NOTHING)
            for day, (came, went, _) in unexplained_flows(history).items():
                if 0 <= day - begin < length:
                    into[place, day - begin] += came
                    out[place, day - begin] += went
            if flows:
                places = np.fromiter(flows, np.int64, len(flows)) - begin
                units = np.array(list(flows.values()), dtype=np.int64)
                inner = (places >= 0) & (places < length)
                into[place, places[inner]] += units[inner, 0]
                out[place, places[inner]] += units[inner, 1]
        return into, out

    def histories(self, inside: Sequence[Position]) -> dict[HoldingId, History]:
        """Return the steps of holdings; those to which nothing happened are left out."""
        found = self._source.histories([one.holding.id for one in inside])
        return {one: history for one, (history, _) in found.items()}

    def worths(self, assets: set[AssetId], first: date, last: date) -> Worths:
        """Return the worths of assets by day."""
        return worths_of(self.frame, first.toordinal(), (last - first).days + 1, assets)

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
        for own, one in self._known.positions.items():
            side = self._known.sides.get(own)
            if side is None:
                continue
            if kind == ACCOUNT and one.account.name == name:
                return ACCOUNT, side.account
            if kind == INSTITUTION and one.institution == name:
                return INSTITUTION, side.institution
        return None

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
            chosen = frozenset(one.holding.id for one in inside)
            known = self._known.flows
            if chosen not in known:
                if len(known) >= MOST_FLOWS:
                    known.pop(next(iter(known)))
                known[chosen] = self._flows_of(inside)
            flows = known[chosen]
        for day, one in flows.items():
            if 0 <= day - first < length:
                for name, units in zip(("flow_in", "flow_out", "flow_unknown"), one, strict=True):
                    block[AT[name], day - first] = units

    def _flows_of(self, inside: Sequence[Position]) -> Flows:
        frame = self.frame
        keeper = frame.keeper
        chosen = {one.holding.id for one in inside}
        # Trades and payers may lie outside the set, so the whole of each entry is needed.
        legs = frame.unit.ledger.legs(known_on=self._wanted.known_on)
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


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which figures are asked for."""

    base: str
    method: str
    known_on: datetime | None

    def frame(self, unit: UnitOfWork) -> Frame:
        """Return the frame that they rest on."""
        registry = Registry(unit, "", may_create=False)
        keeper = PositionKeeper(
            unit, registry, method=self.method, base=self.base, known_on=self.known_on
        )
        return Frame.of(unit, registry, keeper, unit.today())


class Valuations:
    """Opens the figures of units of work, and keeps what was last read or worked out."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._kept: dict[Wanted, Known] = {}

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
        wanted = Wanted(base, method, known_on)
        found = self._find(unit, wanted)
        if found is not None:
            return found
        frame = wanted.frame(unit)
        figures = in_memory(frame, progress or NoProgress())
        known = _known(unit, frame, figures.first, figures.last, figures)
        self._keep(wanted, known)
        return Valuation(unit, Source(unit, known), wanted, frame)

    def stored(self, unit: UnitOfWork, *, base: str = "", method: str = "") -> Valuation | None:
        """Return the figures of a unit as far as they are at hand; `None`: they are not."""
        return self._find(unit, Wanted(base, method, None))

    def _find(self, unit: UnitOfWork, wanted: Wanted) -> Valuation | None:
        stamp = _stamp(unit)
        with self._lock:
            known = self._kept.get(wanted)
        if known is not None and known.stamp == stamp:
            return Valuation(unit, Source(unit, known), wanted)
        if wanted.known_on is not None:
            return None
        frame = wanted.frame(unit)
        state = unit.rollups.states().get(frame.base.id)
        if (
            state is None
            or state.settings != frame.settings
            or state.places != frame.places
            or state.head != unit.ledger.token()
            or frame.today.toordinal() - state.last_day > MOST_DAYS
        ):
            return None
        known = _known(unit, frame, state.first_day, state.last_day, None)
        if state.last_day < frame.today.toordinal():
            known.later = extend(frame, state.last_day)
            known.last = known.later.last
            known.histories, known.has_all_histories = known.later.histories, True
        self._keep(wanted, known)
        return Valuation(unit, Source(unit, known), wanted, frame)

    def _keep(self, wanted: Wanted, known: Known) -> None:
        with self._lock:
            for old in [one for one, kept in self._kept.items() if kept.stamp != known.stamp]:
                del self._kept[old]
            if len(self._kept) >= MOST_KEPT:
                self._kept.pop(next(iter(self._kept)))
            self._kept[wanted] = known


def _stamp(unit: UnitOfWork) -> str:
    """Return a word that differs whenever anything that figures rest on may have changed."""
    return f"{unit.ledger.token()} {unit.newest('audit row')[0]} {unit.today()}"


def _known(unit: UnitOfWork, frame: Frame, first: int, last: int, built: Figures | None) -> Known:
    return Known(
        _stamp(unit),
        frame.base.id,
        frame.base.symbol,
        frame.places,
        first,
        last,
        frame.positions,
        frame.sides,
        built,
        None,
    )


def in_memory(frame: Frame, progress: Progress | None = None) -> Figures:
    """Work all figures out without storing them."""
    unit, keeper = frame.unit, frame.keeper
    known_on = keeper.known_on
    legs = unit.ledger.legs(known_on=known_on)
    observations = observations_of(unit, known_on)
    recorders = {one: Recorder(frame.places) for one in frame.registry.assets}
    results = keeper.work_out(
        legs=legs,
        watchers=recorders,
        progress=progress,
    )
    return build(frame, legs, observations, Worked(results, recorders), progress)
