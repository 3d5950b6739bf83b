"""Keeps positions and daily figures in step with the books, within the unit that changes them.

Every change says what it touched: the assets whose positions have to be worked out again, those
whose worth changed and from when on, and the days on which something crossed a border. Figures are
then corrected by the difference, from the first affected day on and for the affected holdings and
the scopes above them; a rebuild from nothing gives the same. When the rules changed, or the first
year of the books, everything is worked out anew.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

import numpy as np

from app.domain.ids import AssetId, EntryId, HoldingId
from app.domain.ledger import LegRecord
from app.domain.observations import Observation
from app.domain.rollup.crossings import Crosser, Crossings
from app.domain.rollup.days import (
    Block,
    HoldingDays,
    contribution,
    empty_block,
    holding_days,
    settle,
)
from app.domain.rollup.history import History, Recorder, history_of
from app.domain.rollup.names import AT
from app.domain.rollup.worth import Worths
from app.domain.times import DAY_US, EPOCH_ORDINAL
from app.ports.figures import HoldingYear, RollupState
from app.ports.progress import NoProgress, Progress
from app.ports.storage import UnitOfWork
from app.services.memory import let_go
from app.services.positions import PositionKeeper, moves_of
from app.services.registry import Registry
from app.services.valuation.build import (
    LEVEL_SCOPES,
    Figures,
    ScopeId,
    Worked,
    build,
    worths_of,
)
from app.services.valuation.codec import Flows, new_year, year_of
from app.services.valuation.frame import ACCOUNT, INSTITUTION, PORTFOLIO, Frame
from app.services.valuation.stored import (
    NOTHING,
    day_rows,
    history_rows,
    load_blocks,
    load_days,
    load_histories,
    put_state,
    save,
    scope_rows,
)

MOST_ENTRIES = 2000  # after more of them all is worked out anew: it takes less
MOST_DAYS = 400  # with more days of flows to correct, all of them are worked out anew


@dataclass
class Touched:
    """What a change touched."""

    positions: set[AssetId] = field(default_factory=set)  # to be worked out again
    worths: set[AssetId] = field(default_factory=set)  # worth something else since `worth_day`
    worth_day: int | None = None
    days: set[int] = field(default_factory=set)  # on which flows have to be counted again
    accounts: set[int] = field(default_factory=set)  # whose flows those are


class Upkeep:
    """Corrects what is derived, within one writing unit."""

    def __init__(
        self, unit: UnitOfWork, registry: Registry, keeper: PositionKeeper | None = None
    ) -> None:
        self._unit = unit
        self._registry = registry
        self._keeper = keeper or PositionKeeper(unit, registry)

    def all(self, progress: Progress | None = None) -> None:
        """Work everything out anew."""
        frame = self._frame()
        legs = self._unit.ledger.legs()
        worked = self._work_out(frame, legs, None, progress)
        self._keeper.store(self._keeper.rows_of(worked.results, legs), None)
        for currency in self._unit.rollups.states():
            if currency != frame.base.id:
                self._unit.rollups.clear(currency)  # made again when it is asked for
        figures = build(frame, legs, self._observations(None), worked, progress)
        save(frame, figures)
        let_go(legs)

    def after_entries(self, entry_ids: Iterable[EntryId], progress: Progress | None = None) -> None:
        """Follow entries that were written, and those that void others."""
        ids = list(entry_ids)
        if len(ids) > MOST_ENTRIES:
            self.all(progress)
        else:
            self.after(self.touched_by(ids), progress)

    def touched_by(self, entry_ids: Iterable[EntryId]) -> Touched:
        """Return what entries touch, with those that they void and those linked to any of them."""
        ledger = self._unit.ledger
        ids = ledger.with_voided(entry_ids)
        partners = ledger.linked_entries(ids)
        touched = _touched_by(ledger.legs_of_entries(ids | partners))
        for leg in ledger.legs_of_entries(ids):
            touched.positions.add(leg.asset_id)
            if leg.counter_asset_id is not None:
                touched.positions.add(leg.counter_asset_id)
        return touched

    def after_links(self, legs: Iterable[LegRecord]) -> None:
        """Follow links that were made or removed between legs."""
        at_hand = list(legs)
        touched = _touched_by(at_hand)
        touched.positions = {leg.asset_id for leg in at_hand}
        self.after(touched)

    def after_observations(self, asset_ids: Collection[AssetId]) -> None:
        """Follow balances that were observed, or taken out of effect."""
        self.after(Touched(set(asset_ids)))

    def after_prices(
        self, asset_ids: Collection[AssetId], first_us: int, progress: Progress | None = None
    ) -> None:
        """Follow prices of assets that changed from a time on."""
        if not self._unit.ledger.has_any():
            return
        changed = set(asset_ids)
        # A coin that is quoted in one whose price changed is worth something else too.
        changed |= {one for one, quote in self._unit.prices.pairs() if quote in changed}
        hubs = set(self._keeper.preferences.hub_order())
        is_hub = any(self._registry.assets[one].symbol in hubs for one in changed)
        worths = set(self._registry.assets) if is_hub else changed
        touched = Touched(worths=worths, worth_day=first_us // DAY_US + EPOCH_ORDINAL)
        for leg in self._unit.ledger.legs(first_us=first_us):
            named = {leg.asset_id, leg.quote_id, leg.fee_asset_id} - {None}
            if is_hub or not changed.isdisjoint(named):
                touched.positions.add(leg.asset_id)
                touched.days.add(_day(leg))
                touched.accounts.add(int(leg.account_id))
                if leg.counter_asset_id is not None:  # the payer counts the income
                    touched.positions.add(leg.counter_asset_id)
        self.after(touched, progress)

    def after_rules(self) -> None:
        """Follow rules that may have changed: what counts, and how."""
        self.after(Touched())

    def after(self, touched: Touched, progress: Progress | None = None) -> None:
        """Follow a change; whatever cannot be corrected is worked out anew."""
        frame = self._frame()
        state = self._unit.rollups.states().get(frame.base.id)
        for currency in self._unit.rollups.states():
            if currency != frame.base.id:
                self._unit.rollups.clear(currency)
        is_sound = (
            state is not None
            and state.settings == frame.settings
            and state.places == frame.places
            and self._keeper.is_settled()
            and len(touched.days) <= MOST_DAYS
            and self._axis_start() == state.first_day
        )
        if not is_sound or state is None:
            self.all(progress)
            return
        legs = self._unit.ledger.legs(asset_ids=touched.positions) if touched.positions else []
        worked = self._work_out(frame, legs, touched.positions, progress)
        self._keeper.store(self._keeper.rows_of(worked.results, legs), touched.positions)
        correction = Correction(frame, state, self._keeper)
        correction.take(touched, legs, worked, self._observations(touched.positions))
        correction.write(touched)
        put_state(frame, state.first_day, correction.last)
        let_go(legs)

    def _axis_start(self) -> int | None:
        first_us = self._unit.ledger.first_us()
        return None if first_us is None else new_year(year_of(first_us // DAY_US + EPOCH_ORDINAL))

    def _frame(self) -> Frame:
        return Frame.of(self._unit, self._registry, self._keeper, self._unit.today())

    def _observations(
        self, asset_ids: Collection[AssetId] | None
    ) -> dict[HoldingId, list[Observation]]:
        chosen = None
        if asset_ids is not None:
            chosen = [one.id for one in self._registry.holdings() if one.asset_id in asset_ids]
        found: dict[HoldingId, list[Observation]] = defaultdict(list)
        for one in self._unit.ledger.observations(holding_ids=chosen):
            found[one.holding_id].append(one)
        return found

    def _work_out(
        self,
        frame: Frame,
        legs: list[LegRecord],
        asset_ids: Collection[AssetId] | None,
        progress: Progress | None,
    ) -> Worked:
        chosen = self._registry.assets if asset_ids is None else asset_ids
        recorders = {one: Recorder(frame.places) for one in chosen}
        results = self._keeper.work_out(
            asset_ids=asset_ids,
            legs=legs,
            watches={one: recorder.watch for one, recorder in recorders.items()},
            progress=progress or NoProgress(),
        )
        return Worked(results, recorders)


class Correction:
    """The difference that one change makes to the stored figures."""

    def __init__(self, frame: Frame, state: RollupState, keeper: PositionKeeper) -> None:
        self._frame = frame
        self._state = state
        self._keeper = keeper
        self._unit = frame.unit
        self.last = max(state.last_day, frame.today.toordinal())
        self._histories: dict[HoldingId, tuple[History, Flows]] = {}
        self._before: dict[HoldingId, History] = {}  # what was, of those that differ
        self._is_new_history: set[HoldingId] = set()
        self._begins: dict[HoldingId, int] = {}
        self._figures = Figures(state.first_day, self.last)
        self._crossings: Crossings = {}
        self._days: set[int] = set()

    def take(
        self,
        touched: Touched,
        legs: list[LegRecord],
        worked: Worked,
        observations: dict[HoldingId, list[Observation]],
    ) -> None:
        """Find out what differs, and from when on."""
        first, stored_last = self._state.first_day, self._state.last_day
        extension = range(stored_last + 1, self.last + 1)
        self._days = touched.days | set(extension)
        self._cross()
        chosen = None if extension else self._chosen(touched)
        self._histories = load_histories(self._unit, self._frame.base.id, chosen)
        self._compare(touched, legs, worked, observations)
        for holding_id, (history, _) in self._histories.items():
            asset_id = self._frame.positions[holding_id].asset.id
            begins = [self._begins[holding_id]] if holding_id in self._begins else []
            if touched.worth_day is not None and asset_id in touched.worths:
                begins.append(max(first, touched.worth_day))
            if extension and len(history):
                begins.append(stored_last + 1)
            if begins and min(begins) <= self.last:
                self._begins[holding_id] = min(begins)
            else:
                self._begins.pop(holding_id, None)  # what lies ahead has no days yet

    def write(self, touched: Touched) -> None:
        """Correct the stored figures."""
        unit, currency = self._unit, self._frame.base.id
        for holding_id in self._is_new_history:
            self._write_history(holding_id)
        begins = [*self._begins.values(), *(day for day in self._days if day <= self.last)]
        if not begins:
            return
        start = new_year(year_of(max(self._state.first_day, min(begins))))
        changes = self._changes(start)
        accounts = self._frame.accounts()
        scopes = self._affected(changes, touched, accounts)
        blocks = load_blocks(unit, currency, scopes, start, self.last)
        for account, change in changes.items():
            block = blocks[ACCOUNT, account]
            before = block.copy()
            block += change
            settle(block)
            for wider in ((INSTITUTION, accounts[account]), (PORTFOLIO, 0)):
                blocks[wider] += block - before
        self._put_crossings(blocks, start)
        rows = scope_rows(blocks, start)
        years = range(year_of(start), year_of(self.last) + 1)
        gone = [(*scope, year) for scope in blocks for year in years if (*scope, year) not in rows]
        unit.rollups.drop_scopes(currency, gone)
        unit.rollups.put_scopes(currency, rows)

    # -- finding differences ---------------------------------------------------------------

    def _chosen(self, touched: Touched) -> list[HoldingId]:
        assets = touched.positions | touched.worths
        return [own for own, one in self._frame.positions.items() if one.asset.id in assets]

    def _cross(self) -> None:
        """Count the flows of the affected days again, whole days at a time."""
        unit, keeper = self._unit, self._keeper
        legs = [
            leg
            for first, last in _stretches(self._days)
            for leg in unit.ledger.legs(first_us=_start(first), until_us=_start(last + 1) - 1)
        ]
        linked = {one.out_leg_id: one.in_leg_id for one in unit.ledger.links()}
        moves = moves_of(legs, linked)
        at_hand = {leg.leg_id: leg.holding_id for leg in legs}
        partners = {**moves, **{into: out for out, into in moves.items()}}
        missing = {partners[one] for one in at_hand if one in partners} - at_hand.keys()
        places = at_hand | unit.ledger.holdings_of_legs(missing)
        crosser = Crosser(
            self._frame.sides,
            self._frame.index,
            moves,
            places,
            keeper.rates,
            self._frame.places,
        )
        crosser.take(legs)
        self._crossings = crosser.crossings()

    def _compare(
        self,
        touched: Touched,
        legs: list[LegRecord],
        worked: Worked,
        observations: dict[HoldingId, list[Observation]],
    ) -> None:
        """Put the histories of the worked-out assets in place of the old, and see what differs."""
        own: dict[HoldingId, list[LegRecord]] = defaultdict(list)
        for leg in legs:
            own[leg.holding_id].append(leg)
        for holding_id, position in self._frame.positions.items():
            if position.asset.id not in touched.positions:
                continue
            recorder = worked.recorders[position.asset.id]
            track = recorder.tracks.get(position.account.id)
            seen = observations.get(holding_id, [])
            before, flows = self._histories.get(holding_id, NOTHING)
            if not seen and track is None and holding_id not in own and not len(before):
                continue
            history = history_of(
                own.get(holding_id, ()),
                track,
                seen,
                may_be_negative=position.may_be_negative,
                is_complete=position.holding.has_complete_history,
            )
            crossed = {day: one for day, one in flows.items() if day not in self._days}
            for day, one in self._crossings.get((0, int(holding_id)), {}).items():
                crossed[day] = (one.into, one.out, one.unknown)
            self._histories[holding_id] = (history, crossed)
            differs = first_difference(before, history)
            if differs is not None:
                self._begins[holding_id] = max(self._state.first_day, differs)
                self._before[holding_id] = before
            if differs is not None or crossed != flows:
                self._is_new_history.add(holding_id)
        for asset_id, result in worked.results.items():
            for account_id, carried in worked.recorders[asset_id].carried(result).items():
                holding = self._frame.index.get((account_id, asset_id))
                if holding is not None:
                    self._figures.carried[holding] = carried

    # -- writing ---------------------------------------------------------------------------

    def _changes(self, start: int) -> dict[int, Block]:
        """Return by account what is to be added from a day on; write the holdings' own days."""
        unit, currency = self._unit, self._frame.base.id
        length = self.last - start + 1
        changes: dict[int, Block] = {}
        if not self._begins:
            return changes
        old_days = load_days(unit, currency, self._begins.keys(), start, self.last)
        assets = {self._frame.positions[one].asset.id for one in self._begins}
        worths = worths_of(self._frame, start, length, assets)
        rows: dict[HoldingYear, bytes] = {}
        gone: list[HoldingYear] = []
        for holding_id, begin in self._begins.items():
            stored = old_days.get(holding_id)
            old = stored or HoldingDays(np.zeros(length, np.int64), np.zeros(length, np.uint8))
            new = self._new_days(holding_id, begin - start, worths, old)
            own = day_rows(holding_id, new, start, from_year=year_of(begin))
            rows.update(own)
            if stored is not None:
                years = range(year_of(begin), year_of(self.last) + 1)
                gone += [(holding_id, year) for year in years if (holding_id, year) not in own]
            side = self._frame.sides.get(holding_id)
            if side is not None:
                change = changes.get(side.account)
                if change is None:
                    change = changes[side.account] = empty_block(length)
                self._add_difference(holding_id, begin, start, old, new, change)
        unit.rollups.drop(currency, "days", gone)
        unit.rollups.put_holding_days(currency, rows)
        return changes

    def _new_days(
        self, holding_id: HoldingId, begin: int, worths: Worths, old: HoldingDays
    ) -> HoldingDays:
        asset_id = self._frame.positions[holding_id].asset.id
        tail = holding_days(
            self._histories[holding_id][0],
            worths.column(asset_id),
            self._frame.places,
            worths.first,
            lambda place: worths.exact(asset_id, place),
            begin,
        )
        return HoldingDays(
            np.concatenate([old.values[:begin], tail.values]),
            np.concatenate([old.states[:begin], tail.states]),
        )

    def _add_difference(
        self,
        holding_id: HoldingId,
        begin: int,
        start: int,
        old: HoldingDays,
        new: HoldingDays,
        change: Block,
    ) -> None:
        """Add what a holding's days are more than they were, from the first affected one on."""
        is_money = self._frame.positions[holding_id].asset.is_fiat
        history = self._histories[holding_id][0]
        before = self._before.get(holding_id, history)
        at = begin - start
        length = change.shape[1] - at
        known = max(0, self._state.last_day - begin + 1)  # days that were there before
        tail = change[:, at:]
        contribution(
            history,
            HoldingDays(new.values[at:], new.states[at:]),
            begin,
            is_money=is_money,
            block=tail,
        )
        minus = empty_block(length)
        if known:
            contribution(
                before,
                HoldingDays(old.values[at : at + known], old.states[at : at + known]),
                begin,
                is_money=is_money,
                block=minus[:, :known],
            )
            tail -= minus

    def _affected(
        self, changes: dict[int, Block], touched: Touched, accounts: dict[int, int]
    ) -> list[ScopeId]:
        """Return the scopes to be written: what changed, or what money crossed a border of."""
        chosen = {*changes, *(one for one in touched.accounts if one in accounts)}
        chosen |= self._extended()
        scopes: set[ScopeId] = {(PORTFOLIO, 0)}
        for account in chosen:
            scopes |= {(ACCOUNT, account), (INSTITUTION, accounts[account])}
        return sorted(scopes)

    def _extended(self) -> set[int]:
        """Return the accounts with flows on days that were not there before."""
        last = self._state.last_day
        return {
            own_id
            for (level, own_id), days in self._crossings.items()
            if level == 1 and max(days) > last
        }

    def _put_crossings(self, blocks: dict[ScopeId, Block], start: int) -> None:
        places = [day - start for day in self._days if start <= day <= self.last]
        names = ("flow_in", "flow_out", "flow_unknown")
        for block in blocks.values():
            for name in names:
                block[AT[name], places] = 0
        for (level, own_id), days in self._crossings.items():
            if level not in LEVEL_SCOPES:
                continue
            scope = (LEVEL_SCOPES[level], own_id)
            if scope not in blocks:
                continue  # nothing of it changed
            block = blocks[scope]
            for day, one in days.items():
                if start <= day <= self.last:
                    for name, units in zip(names, one, strict=True):
                        block[AT[name], day - start] = units

    def _write_history(self, holding_id: HoldingId) -> None:
        unit, currency = self._unit, self._frame.base.id
        history, flows = self._histories[holding_id]
        rows = history_rows(self._figures, holding_id, history, flows)
        stored = unit.rollups.years_of(currency, holding_id)
        unit.rollups.drop(
            currency,
            "histories",
            [(holding_id, one) for one in stored if (holding_id, one) not in rows],
        )
        unit.rollups.put_histories(currency, rows)


def first_difference(old: History, new: History) -> int | None:
    """Return the first day on which two histories differ, an ordinal; `None`: they do not."""
    common = min(len(old), len(new))
    same = np.ones(common, np.bool_)
    for name in ("days", "cost", "realized", "income", "fees", "taxes", "flags"):
        same &= getattr(old, name)[:common] == getattr(new, name)[:common]
    same &= np.array(
        [one == two for one, two in zip(old.quantities, new.quantities, strict=False)], np.bool_
    )
    if same.all():
        if len(old) == len(new):
            return None
        longer = new if len(new) > len(old) else old
        return int(longer.days[common])
    place = int(np.argmin(same))
    return int(min(old.days[place], new.days[place]))


def _day(leg: LegRecord) -> int:
    return leg.at_us // DAY_US + EPOCH_ORDINAL


def _touched_by(legs: Iterable[LegRecord]) -> Touched:
    at_hand = list(legs)
    return Touched(
        days={_day(leg) for leg in at_hand},
        accounts={int(leg.account_id) for leg in at_hand},
    )


def _start(day: int) -> int:
    return (day - EPOCH_ORDINAL) * DAY_US


def _stretches(days: Collection[int]) -> list[tuple[int, int]]:
    """Return consecutive days as stretches."""
    found: list[tuple[int, int]] = []
    for day in sorted(days):
        if found and found[-1][1] == day - 1:
            found[-1] = (found[-1][0], day)
        else:
            found.append((day, day))
    return found
