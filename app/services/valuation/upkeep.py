"""Keeps positions and daily figures in step with the books, within the unit that changes them.

Every change says what it touched: the assets whose positions have to be worked out again, those
whose worth changed and from when on, and the days on which something crossed a border. Figures are
then corrected by the difference, from the first affected day on and for the affected holdings and
the scopes above them; a rebuild from nothing gives the same. When the rules changed, or the first
year of the books, everything is worked out anew.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from itertools import islice

import numpy as np

from app.domain.ids import AssetId, EntryId, HoldingId
from app.domain.ledger import LegRecord
from app.domain.observations import Observation
from app.domain.price_points import Granularity
from app.domain.rollup.crossings import Crossings
from app.domain.rollup.days import (
    Block,
    HoldingDays,
    contribution,
    empty_block,
    holding_days,
    settle,
)
from app.domain.rollup.history import (
    Carried,
    History,
    Recorder,
    history_of,
    unexplained_flows,
)
from app.domain.rollup.names import AT
from app.domain.rollup.worth import Worths
from app.domain.times import DAY_US, EPOCH_ORDINAL
from app.ports.figures import HoldingYear, RollupState
from app.ports.progress import NoProgress, Progress
from app.ports.storage import UnitOfWork
from app.services.following import follow_prices
from app.services.memory import let_go
from app.services.positions import PositionKeeper, by_asset, last_times, row_of
from app.services.registry import Registry
from app.services.valuation.build import (
    LEVEL_SCOPES,
    Builder,
    ScopeId,
    Worked,
    marks_of,
    revalued,
    worths_of,
)
from app.services.valuation.codec import Flows, new_year, year_of
from app.services.valuation.days_crossed import MOST_DAYS, cross_days, day_of, start_of
from app.services.valuation.frame import ACCOUNT, INSTITUTION, PORTFOLIO, Frame
from app.services.valuation.shortcut import Shortcut
from app.services.valuation.stored import (
    NOTHING,
    day_rows,
    history_rows,
    load_blocks,
    load_days,
    load_histories,
    put_state,
    save,
    save_holdings,
    scope_rows,
)
from app.services.valuation.touched import Made, Touched

MOST_ENTRIES = 2000  # after more of them all is worked out anew: it takes less


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
        keeper, rollups = self._keeper, self._unit.rollups
        for currency in {*rollups.states(), frame.base.id}:
            rollups.clear(currency)  # others than the base are made again when asked for
        legs = self._unit.ledger.legs()
        groups = by_asset(legs)
        keeper.prepare(legs, groups)
        builder = Builder.of(frame, legs, self._observations(None))
        last = last_times(legs, groups)
        let_go(legs)
        rows: dict[str, str] = {}
        recorders = {one: Recorder(frame.places) for one in groups}
        for asset_id, result in keeper.one_by_one(groups, recorders, progress):
            rows[str(asset_id)] = row_of(last[asset_id], result)
            recorder = recorders[asset_id]
            if builder is not None:
                built = builder.add(asset_id, groups[asset_id], recorder)
                marks = marks_of(frame, {asset_id: recorder})
                save_holdings(frame, builder.figures.first, built, marks)
            recorder.let_go()
            let_go(groups[asset_id])  # nothing of one asset is needed for the next
        keeper.store(rows | keeper.meta_row(), None)
        if builder is not None:
            for asset_id in builder.holdings.keys() - groups.keys():  # with balances alone
                built = builder.add(asset_id, (), None)
                save_holdings(frame, builder.figures.first, built, {})
            save(frame, builder.done())

    def after_entries(self, entry_ids: Iterable[EntryId], progress: Progress | None = None) -> None:
        """Follow entries that were written, and those that void others."""
        ids = list(islice(entry_ids, MOST_ENTRIES + 1))
        if len(ids) > MOST_ENTRIES:
            self.all(progress)
        else:
            self.after(self.touched_by(ids), progress)

    def touched_by(self, entry_ids: Iterable[EntryId]) -> Touched:
        """Return what entries touch, with those that they void and those linked to any of them."""
        ledger = self._unit.ledger
        written = set(entry_ids)
        ids = ledger.with_voided(written)
        legs = ledger.legs_of_entries(ids)
        linked = ledger.linked_entries(ids)
        touched = _touched_by(ledger.legs_of_entries(ids | linked))
        for leg in legs:
            touched.positions.add(leg.asset_id)
            if leg.counter_asset_id is not None:
                touched.positions.add(leg.counter_asset_id)
        # Each entry is new, or takes out one that was in effect and was no part of a transfer.
        if ledger.is_plain(written) and not linked:
            touched.came = [leg for leg in legs if leg.entry_id in written]
            touched.left = [leg for leg in legs if leg.entry_id not in written]
            touched.holdings = self._holdings_of(touched, legs)
        return touched

    def _holdings_of(self, touched: Touched, legs: Iterable[LegRecord]) -> set[HoldingId]:
        """Return the holdings that a few entries can change: of a currency, their accounts' own."""
        accounts = {leg.account_id for leg in legs}
        return {
            one.id
            for one in self._registry.holdings()
            if one.asset_id in touched.positions
            and (one.account_id in accounts or not self._registry.assets[one.asset_id].is_fiat)
        }

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
        self,
        asset_ids: Collection[AssetId],
        first_us: int,
        last_us: int | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Follow prices of assets that changed from a time on, and up to one where it is known."""
        follow_prices(self._unit)
        if not self._unit.ledger.has_any():
            return
        changed = set(asset_ids)
        # A coin that is quoted in one whose price changed is worth something else too.
        changed |= {one for one, quote in self._unit.prices.pairs() if quote in changed}
        hubs = set(self._keeper.preferences.hub_order())
        is_hub = any(self._registry.assets[one].symbol in hubs for one in changed)
        worths = set(self._registry.assets) if is_hub else changed
        touched = Touched(worths=worths, worth_day=first_us // DAY_US + EPOCH_ORDINAL)
        until_us = None if last_us is None else self._answered_until(asset_ids, last_us)
        for leg in self._unit.ledger.legs(first_us=first_us, until_us=until_us):
            named = {leg.asset_id, leg.quote_id, leg.fee_asset_id} - {None}
            if is_hub or not changed.isdisjoint(named):
                touched.positions.add(leg.asset_id)
                touched.days.add(day_of(leg))
                touched.accounts.add(int(leg.account_id))
                if leg.counter_asset_id is not None:  # the payer counts the income
                    touched.positions.add(leg.counter_asset_id)
        self.after(touched, progress)

    def _answered_until(self, asset_ids: Collection[AssetId], last_us: int) -> int | None:
        """Return until when prices up to a time answer: the next ones answer after it.

        `None`: of some pair there is no later one.
        """
        prices = self._unit.prices
        later: dict[tuple[AssetId, AssetId], int] = {}
        for point in prices.between(asset_ids=asset_ids, first_us=last_us + 1):
            pair = (point.asset_id, point.quote_id)
            if point.granularity == Granularity.DAILY:
                later[pair] = min(later.get(pair, point.at_us), point.at_us)
        pairs = [pair for pair in prices.pairs() if pair[0] in asset_ids]
        return max(later.values()) - 1 if pairs and later.keys() >= set(pairs) else None

    def after_rules(self) -> None:
        """Follow rules that may have changed: what counts, and how."""
        self.after(Touched())

    def after(self, touched: Touched, progress: Progress | None = None) -> None:
        """Follow a change; whatever cannot be corrected is worked out anew."""
        frame = self._frame()
        state = self._unit.rollups.states().get(frame.base.id)
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
        correction = Correction(frame, state)
        self._keeper.look_back_to(correction.first_us(touched))
        correction.look(touched)
        made = Shortcut(frame, correction.histories).take(touched)
        if made is None:
            self._keeper.look_back_to(None)
            if touched.holdings is not None:
                touched.holdings = None
                correction.look(touched)
            made = self._worked_out(frame, touched, correction.histories, progress)
        correction.take(touched, made)
        correction.write(touched)
        put_state(frame, state.first_day, correction.last)

    def _worked_out(
        self,
        frame: Frame,
        touched: Touched,
        before: Mapping[HoldingId, tuple[History, Flows]],
        progress: Progress | None,
    ) -> Made:
        """Work the touched assets out from all their legs."""
        keeper, unit = self._keeper, self._unit
        legs = unit.ledger.legs(asset_ids=touched.positions) if touched.positions else []
        worked = self._work_out(frame, legs, touched.positions, progress)
        keeper.store(keeper.rows_of(worked.results, legs), touched.positions)
        observations = self._observations(touched.positions)
        own: dict[HoldingId, list[LegRecord]] = defaultdict(list)
        for leg in legs:
            own[leg.holding_id].append(leg)
        histories: dict[HoldingId, History] = {}
        for holding_id, position in frame.positions.items():
            if position.asset.id not in touched.positions:
                continue
            track = worked.recorders[position.asset.id].tracks.get(position.account.id)
            seen = observations.get(holding_id, [])
            is_new = holding_id not in before
            if not seen and track is None and holding_id not in own and is_new:
                continue
            histories[holding_id] = history_of(
                own.get(holding_id, ()),
                track,
                seen,
                may_be_negative=position.may_be_negative,
                is_complete=position.holding.has_complete_history,
            )
        made = Made(histories, marks_of(frame, worked.recorders))
        let_go(legs)
        return made

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
            watchers=recorders,
            progress=progress or NoProgress(),
        )
        return Worked(results, recorders)


class Correction:
    """The difference that one change makes to the stored figures."""

    def __init__(self, frame: Frame, state: RollupState) -> None:
        self._frame = frame
        self._state = state
        self._unit = frame.unit
        self.last = max(state.last_day, frame.today.toordinal())
        self.histories: dict[HoldingId, tuple[History, Flows]] = {}
        self._before: dict[HoldingId, History] = {}  # what was, of those that differ
        self._is_new_history: set[HoldingId] = set()
        self._begins: dict[HoldingId, int] = {}
        self._marks: dict[HoldingYear, Carried] = {}
        self._from_years: dict[HoldingId, int] = {}
        self._crossings: Crossings = {}
        self._extension = range(state.last_day + 1, self.last + 1)
        self._days: set[int] = set()

    def first_us(self, touched: Touched) -> int | None:
        """Return from when on prices are needed by the short way; `None`: it is not taken."""
        if touched.holdings is None or self._extension:
            return None
        first = min((leg.at_us for leg in [*touched.came, *touched.left]), default=None)
        # What is taken up again begins with its year, and so do the blocks of days.
        return (
            None if first is None else start_of(new_year(year_of(first // DAY_US + EPOCH_ORDINAL)))
        )

    def look(self, touched: Touched) -> None:
        """Read what is stored of what was touched, and count the flows of its days again."""
        self._days = touched.days | set(self._extension)
        self._crossings = cross_days(self._frame, self._days)
        chosen = None if self._extension else self._chosen(touched)
        self.histories = load_histories(self._unit, self._frame.base.id, chosen)

    def take(self, touched: Touched, made: Made) -> None:
        """Find out what differs from what is stored, and from when on."""
        first = self._state.first_day
        self._marks = made.marks
        self._from_years = made.from_years
        for holding_id, history in made.histories.items():
            self._compare(touched, holding_id, history)
        for holding_id, (history, _) in self.histories.items():
            asset_id = self._frame.positions[holding_id].asset.id
            begins = [self._begins[holding_id]] if holding_id in self._begins else []
            if touched.worth_day is not None and asset_id in touched.worths:
                begins.append(max(first, touched.worth_day))
            if self._extension and len(history):
                begins.append(self._state.last_day + 1)
            if begins and min(begins) <= self.last:
                self._begins[holding_id] = min(begins)
            else:
                self._begins.pop(holding_id, None)  # what lies ahead has no days yet

    def write(self, touched: Touched) -> None:
        """Correct the stored figures."""
        unit, currency = self._unit, self._frame.base.id
        begins = [*self._begins.values(), *(day for day in self._days if day <= self.last)]
        start = new_year(year_of(max(self._state.first_day, min(begins, default=self.last))))
        changes = self._changes(start)
        for holding_id in self._is_new_history:
            self._write_history(holding_id)
        if not begins:
            return
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
        if touched.holdings is not None and not touched.worths:
            return sorted(touched.holdings)
        assets = touched.positions | touched.worths
        return [own for own, one in self._frame.positions.items() if one.asset.id in assets]

    def _compare(self, touched: Touched, holding_id: HoldingId, history: History) -> None:
        """Put a history in place of the old one, and see what differs."""
        before, flows = self.histories.get(holding_id, NOTHING)
        crossed = {day: one for day, one in flows.items() if day not in self._days}
        for day, one in self._crossings.get((0, int(holding_id)), {}).items():
            crossed[day] = (one.into, one.out, one.unknown)
        self.histories[holding_id] = (history, crossed)
        differs = first_difference(before, history)
        if differs is None:
            self.histories[holding_id] = (before, crossed)  # what is unexplained is valued in it
        else:
            self._begins[holding_id] = max(self._state.first_day, differs)
            self._before[holding_id] = before
        # Below zero nothing is shown, and still the position moves; what lots that were moved on
        # rest on, may show in the marks alone.
        position = self._frame.positions[holding_id]
        moved = int(position.account.id) in touched.accounts or not position.asset.is_fiat
        if differs is not None or crossed != flows or moved:
            self._is_new_history.add(holding_id)

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
            self._revalue(holding_id, begin, worths)
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

    def _revalue(self, holding_id: HoldingId, begin: int, worths: Worths) -> None:
        """Value what no entry explains from a day on; before it stays what was."""
        history, flows = self.histories[holding_id]
        old = self._before.get(holding_id, history)
        if not any(history.unexplained) and not any(old.unexplained):
            return
        known = unexplained_flows(old)
        nothing = (0, 0, 0)
        rows = [
            known.get(int(day), nothing) if text else nothing
            for day, text in zip(history.days, history.unexplained, strict=True)
        ]
        columns = np.array(rows, np.int64).reshape(len(rows), 3).T
        history = replace(history, came=columns[0], went=columns[1], unvalued=columns[2])
        history = revalued(self._frame, worths, holding_id, history, begin)
        self.histories[holding_id] = (history, flows)
        self._before[holding_id] = old
        self._is_new_history.add(holding_id)

    def _new_days(
        self, holding_id: HoldingId, begin: int, worths: Worths, old: HoldingDays
    ) -> HoldingDays:
        asset_id = self._frame.positions[holding_id].asset.id
        tail = holding_days(
            self.histories[holding_id][0],
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
        history = self.histories[holding_id][0]
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
        history, flows = self.histories[holding_id]
        from_year = self._from_years.get(holding_id, 0)
        rows = {
            key: row
            for key, row in history_rows(self._marks, holding_id, history, flows).items()
            if key[1] >= from_year
        }
        gone = [
            (holding_id, one)
            for one in unit.rollups.years_of(currency, holding_id)
            if one >= from_year and (holding_id, one) not in rows
        ]
        unit.rollups.drop(currency, "histories", gone)
        unit.rollups.put_histories(currency, rows)


def first_difference(old: History, new: History) -> int | None:
    """Return the first day on which two histories differ, an ordinal; `None`: they do not."""
    common = min(len(old), len(new))
    same = np.ones(common, np.bool_)
    for name in ("days", "cost", "realized", "income", "fees", "taxes", "lots", "flags"):
        same &= getattr(old, name)[:common] == getattr(new, name)[:common]
    same &= np.array(
        [one == two for one, two in zip(old.quantities, new.quantities, strict=False)], np.bool_
    )
    same &= np.array(
        [one == two for one, two in zip(old.unexplained, new.unexplained, strict=False)], np.bool_
    )
    if same.all():
        if len(old) == len(new):
            return None
        longer = new if len(new) > len(old) else old
        return int(longer.days[common])
    place = int(np.argmin(same))
    return int(min(old.days[place], new.days[place]))


def _touched_by(legs: Iterable[LegRecord]) -> Touched:
    at_hand = list(legs)
    return Touched(
        days={day_of(leg) for leg in at_hand},
        accounts={int(leg.account_id) for leg in at_hand},
    )
