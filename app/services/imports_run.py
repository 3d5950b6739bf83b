"""One import within one unit of work: its rows become entries, prices or observations."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from app.domain.activities import ActivityRow, ObservationRow, PriceRow
from app.domain.booking import book, content, is_swap, made_external_id
from app.domain.conservation import check_entry
from app.domain.errors import RefusedError, RowProblem
from app.domain.ids import AccountId, AssetId, EntryId
from app.domain.ledger import Batch, NewBatch, NewEntry
from app.domain.numbers import plain
from app.domain.observations import NewObservation
from app.domain.price_points import PricePoint
from app.domain.restated import Restatement
from app.domain.times import DAY_US, day_of_us
from app.ports.files import ACTIVITIES, OBSERVATIONS, PRICES, FileSnapshot
from app.ports.progress import Progress
from app.ports.storage import UnitOfWork
from app.services.following import follow_fills, upkeep
from app.services.imports_answers import HoldingEffect, ImportOptions, LikeNote
from app.services.imports_changed import ChangedRows, with_own_ids
from app.services.imports_effects import Effects
from app.services.imports_known import Likeness, Pending
from app.services.imports_tally import ROW_ERRORS, Tally
from app.services.preferences import read_preferences
from app.services.recording import note_names
from app.services.registry import Registry
from app.services.reports import ImportResult

SOURCE = "csv"
PRICE_CHUNK = 20_000
PREVIEW_ROWS = 12

if TYPE_CHECKING:
    from app.services.valuation.upkeep import Upkeep


class Run:
    """One import within one unit of work."""

    def __init__(
        self, unit: UnitOfWork, snapshot: FileSnapshot, options: ImportOptions, steps: Progress
    ) -> None:
        self._unit = unit
        self._snapshot = snapshot
        self._options = options
        self._steps = steps
        self._tally = Tally()
        preferences = read_preferences(unit.settings)
        self._registry = Registry(
            unit,
            preferences.base_currency,
            tracks_cash=options.tracks_cash is not False,
            allows_short=options.allows_short,
            makes=options.makes,
        )
        shown = options.original.path if options.original is not None else snapshot.path
        self._batch = NewBatch("import", shown.name, snapshot.digest)
        self._named: set[str] = set()
        self._accounts, self._symbols = dict(options.accounts), dict(options.symbols)
        is_looked_at = options.looks_back and snapshot.format == ACTIVITIES
        self._likeness = Likeness(unit) if is_looked_at else None
        self._effects = Effects(unit) if options.looks_back else None
        is_asked = options.changed and snapshot.format == ACTIVITIES
        self._changes = ChangedRows(unit, options, SOURCE) if is_asked else None
        self._likes: tuple[LikeNote, ...] = ()
        self._changed: tuple[HoldingEffect, ...] = ()

    def write(self) -> int | None:
        """Write the batch; return its id, or `None` when there is nothing new."""
        write = {
            ACTIVITIES: self._write_activities,
            PRICES: self._write_prices,
            OBSERVATIONS: self._write_observations,
        }
        return write[self._snapshot.format]()

    def look_back(self) -> None:
        """Compare with what was there before, while the rows are still written."""
        if self._likeness is not None:
            self._likes = self._likeness.found(self._registry)
        if self._effects is not None:
            self._changed = self._effects.found()

    def note(self, batch_id: int) -> None:
        """Put the import into the audit trail."""
        tally = self._tally
        note_names(self._unit, self._registry)
        self._unit.audit.record(
            f"{self._snapshot.format} imported",
            self._batch.label,
            "",
            f"batch {batch_id}: {tally.added} rows added, {tally.known} known, "
            f"{len(tally.rejected)} rejected",
        )

    def result(self, batch_id: int | None, restated: Restatement | None) -> ImportResult:
        tally = self._tally
        return ImportResult(
            path=str(self._snapshot.path),
            format=self._snapshot.format,
            read=tally.read,
            added=tally.added,
            known=tally.known,
            rejected=tuple(sorted(tally.rejected, key=lambda note: note.line)),
            dry_run=self._options.dry_run,
            batch_id=batch_id,
            warnings=tuple(tally.warnings),
            new_accounts=tuple(self._registry.new_accounts),
            new_assets=tuple(self._registry.new_assets),
            first_day=tally.days[0] if tally.days else None,
            last_day=tally.days[1] if tally.days else None,
            by_kind=dict(sorted(tally.by_kind.items())),
            preview=self._snapshot.preview(PREVIEW_ROWS),
            restated=restated,
            known_rows=tuple(tally.known_rows),
            skipped=tally.skipped,
            possibly_known=self._likes,
            effects=self._changed,
            changed=tuple(self._changes.told) if self._changes is not None else (),
            digest=self._snapshot.digest,
        )

    def accounts(self) -> dict[str, AccountId]:
        """Return the accounts of the books that rows named, by their names."""
        there = self._registry.accounts
        return {name: there[name].id for name in sorted(self._named) if name in there}

    # -- activities ------------------------------------------------------------------------

    def _write_activities(self) -> int | None:
        pending = Pending(self._unit.ledger.known(SOURCE))
        entries = self._entries(pending)
        batch: Batch | None = None
        first = next(entries, None)
        if first is not None:  # written while the file is read, so that they are not all held
            batch = self._unit.ledger.append(
                self._batch,
                chain((first,), entries),
                revisions=pending.revisions,
                progress=self._steps,
            )
        pending.let_go()
        self._tally.warn_of_cash_setting(self._registry, self._options.tracks_cash)
        self._tally.warn_of_kinds()
        if batch is None:
            return None
        head = self._unit.ledger.head()
        ids = [EntryId(one) for one in range(head - batch.entries + 1, head + 1)]
        self._upkeep().after_entries(ids, self._steps)
        if self._changes is not None and self._changes.has_voids:
            follow_fills(self._unit, ids)
        return batch.id

    def _entries(self, pending: Pending) -> Iterator[NewEntry]:
        """Give the new entries of the file; note what became of each row."""
        for rows in self._activities():
            try:
                entry: NewEntry | None = self._booked(rows)
                if self._changes is not None and entry is not None:
                    entry = self._own_or_waiting(rows, entry, pending, self._changes)
                known = pending.take(entry) if entry is not None else None
            except ROW_ERRORS as error:
                for row in rows:
                    self._tally.reject(row.line, error)
                continue
            if entry is not None:
                yield from self._taken(rows, entry, known)
        if self._changes is not None:
            yield from self._settled(pending, self._changes)

    def _booked(self, rows: list[ActivityRow]) -> NewEntry:
        entry = book(rows, self._registry, SOURCE)
        check_entry(entry, entry.external_id)
        return entry

    def _taken(
        self, rows: list[ActivityRow], entry: NewEntry, known: EntryId | None
    ) -> Iterator[NewEntry]:
        """Give an entry unless it is known; count its rows."""
        tally, likeness = self._tally, self._likeness
        if known is not None:
            for row in rows:
                tally.know(row.line, known)
            if likeness is not None:
                likeness.known(known)
            if self._changes is not None:
                self._changes.meet(known)
            return
        if likeness is not None:
            likeness.new(entry, rows[0].line)
        for row in rows:
            tally.add(row.on)
            tally.by_kind[row.kind] += 1
        yield entry

    def _own_or_waiting(
        self, rows: list[ActivityRow], entry: NewEntry, pending: Pending, changes: ChangedRows
    ) -> NewEntry | None:
        """Return the entry, under ids of its own where others have them; None: it waits."""
        is_other, stored = pending.conflict(entry)
        if not is_other:
            return entry
        own = self._booked(with_own_ids(rows, entry.fingerprint))
        if stored is None or pending.has(own):
            return own
        changes.wait(rows, entry, stored)
        return None

    def _settled(self, pending: Pending, changes: ChangedRows) -> Iterator[NewEntry]:
        """Give what waited for the end of the file, as far as it is new or takes a place."""
        for rows, entry, stored, is_taken in changes.settle():
            if stored is None:
                own = self._booked(with_own_ids(rows, entry.fingerprint))
                yield from self._taken(rows, own, pending.take(own))
            elif not is_taken:
                yield from self._taken(rows, entry, stored.entry_id)
            else:
                pending.replace(entry)
                yield changes.void(stored)
                yield from self._taken(rows, entry, None)

    def _activities(self) -> Iterator[list[ActivityRow]]:
        """Give rows one by one, the two of a swap together, each with its external id."""
        seen: Counter[str] = Counter()
        skipped = self._options.skip_lines
        waiting: ActivityRow | None = None
        for item in self._snapshot.activities(self._steps):
            self._tally.read += 1
            if isinstance(item, RowProblem):
                self._reject(item)
                continue
            row = self._identified(item, seen)
            self._named.add(row.account)
            if row.line in skipped:
                self._tally.skipped += 1
                continue
            if waiting is not None:
                if is_swap(waiting, row):
                    yield [waiting, row]
                    waiting = None
                    continue
                yield [waiting]
                waiting = None
            if row.kind in {"swap_in", "swap_out"}:
                waiting = row
            else:
                yield [row]
        if waiting is not None:
            yield [waiting]

    def _identified(self, row: ActivityRow, seen: Counter[str]) -> ActivityRow:
        if not row.account and self._options.account:
            row = replace(row, account=self._options.account)
        if self._accounts or self._symbols or self._options.hints_types:
            row = self._renamed(row)
        if row.external_id:
            return row
        key = f"{content(row)}\x1f{row.note}"
        seen[key] += 1
        return replace(row, external_id=made_external_id(row, seen[key]))

    def _renamed(self, row: ActivityRow) -> ActivityRow:
        """Return a row with the names that the books have."""
        account = self._accounts.get(row.account, row.account)
        symbol = self._symbols.get(row.symbol, row.symbol)
        type_ = row.asset_type
        if type_ and (symbol != row.symbol or self._options.hints_types):
            type_ = "" if self._registry.knows(symbol) else type_
        if (account, symbol, type_) == (row.account, row.symbol, row.asset_type):
            return row
        return replace(row, account=account, symbol=symbol, asset_type=type_)

    def _upkeep(self) -> "Upkeep":
        return upkeep(self._unit, self._registry)

    def _reject(self, problem: RowProblem) -> None:
        self._tally.reject(problem.line, problem.reason)

    # -- prices ----------------------------------------------------------------------------

    def _write_prices(self) -> int | None:
        batch = self._unit.ledger.append(self._batch, [])
        reason = f"import of {self._batch.label}"
        touched: set[AssetId] = set()
        first_us: int | None = None
        points: list[PricePoint] = []
        accepted = 0
        ids: dict[tuple[str, str, str], tuple[AssetId, AssetId]] = {}
        tally = self._tally
        for item in self._snapshot.prices(self._steps):
            tally.read += 1
            if isinstance(item, RowProblem):
                self._reject(item)
                continue
            at_us, symbol, price, currency, granularity, source, type_, line = item
            key = (symbol, type_, currency)
            pair = ids.get(key)
            if pair is None:
                try:
                    pair = ids[key] = self._pair(item)
                except ROW_ERRORS as error:
                    tally.reject(line, error)
                    continue
                touched.add(pair[0])
            asset_id, quote_id = pair
            accepted += 1
            if asset_id == quote_id:
                continue  # one is one: nothing to store
            if first_us is None or at_us < first_us:
                first_us = at_us
            points.append(
                PricePoint(asset_id, quote_id, at_us, price, granularity, source or SOURCE)
            )
            if len(points) >= PRICE_CHUNK:
                tally.added += self._unit.prices.add(points, batch_id=batch.id, reason=reason)
                points = []
        tally.added += self._unit.prices.add(points, batch_id=batch.id, reason=reason)
        self._tally.known = accepted - self._tally.added
        if not self._tally.added:
            return None
        if first_us is not None:
            self._tally.days = [day_of_us(first_us)] * 2
            self._upkeep().after_prices(touched, first_us, progress=self._steps)
        return batch.id

    def _pair(self, row: PriceRow) -> tuple[AssetId, AssetId]:
        symbol = self._symbols.get(row.symbol, row.symbol)
        is_hint = self._options.hints_types and self._registry.knows(symbol)
        asset = self._registry.priced_asset(symbol, "" if is_hint else row.asset_type)
        quote = self._registry.currency(row.currency)
        if asset.id == quote.id and row.price != 1:
            raise RefusedError(f"one {row.symbol} is one {row.symbol}")
        return asset.id, quote.id

    # -- observations ----------------------------------------------------------------------

    def _write_observations(self) -> int | None:
        known = self._unit.ledger.known_observations()
        fresh: list[NewObservation] = []
        touched: set[AssetId] = set()
        for item in self._snapshot.observations(self._steps):
            self._tally.read += 1
            if isinstance(item, RowProblem):
                self._reject(item)
                continue
            try:
                observation, asset_id = self._observation(item)
            except ROW_ERRORS as error:
                self._tally.reject(item.line, error)
                continue
            key = (observation.holding_id, observation.at_us, observation.source)
            stored, balance = known.get(key), plain(observation.balance)
            if stored is not None:
                if stored == balance:
                    self._tally.known += 1
                else:
                    self._tally.reject(
                        item.line,
                        f"{item.source} already says {stored} for that time; "
                        "undo the earlier import, or name another source",
                    )
                continue
            known[key] = balance
            fresh.append(observation)
            touched.add(asset_id)
            self._tally.add(day_of_us(observation.at_us))
        if not fresh:
            return None
        batch = self._unit.ledger.append(self._batch, [], fresh, progress=self._steps)
        self._upkeep().after_observations(touched)
        return batch.id

    def _observation(self, row: ObservationRow) -> tuple[NewObservation, AssetId]:
        name = row.account or self._options.account
        account = self._registry.account(self._accounts.get(name, name))
        asset = self._registry.priced_asset(self._symbols.get(row.symbol, row.symbol))
        # A date alone states the closing balance of that day.
        at_us = row.at_us if row.has_time else row.at_us + DAY_US - 1
        holding_id = self._registry.holding(account.id, asset.id)
        observation = NewObservation(
            holding_id, at_us, row.balance, row.source, row.available, row.limit
        )
        return observation, asset.id
