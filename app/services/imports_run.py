"""One import within one unit of work: its rows become entries, prices or observations."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING

from app.domain.activities import ActivityRow, ObservationRow, PriceRow
from app.domain.booking import book, content, is_swap, made_external_id
from app.domain.conservation import check_entry
from app.domain.errors import (
    AmbiguousSymbolError,
    ConservationError,
    RefusedError,
    RowProblem,
    UnknownNameError,
)
from app.domain.ids import AssetId, EntryId
from app.domain.kinds import Kind
from app.domain.ledger import Batch, NewBatch, NewEntry
from app.domain.numbers import plain
from app.domain.observations import NewObservation
from app.domain.price_points import PricePoint
from app.domain.restated import Restatement
from app.domain.times import DAY_US, day_of_us
from app.ports.files import ACTIVITIES, OBSERVATIONS, PRICES, FileSnapshot
from app.ports.progress import Progress
from app.ports.storage import UnitOfWork
from app.services.following import upkeep
from app.services.imports_answers import HoldingEffect, ImportOptions, LikeNote
from app.services.imports_effects import Effects
from app.services.imports_known import Likeness, Pending
from app.services.preferences import read_preferences
from app.services.recording import note_names
from app.services.registry import Registry
from app.services.reports import ImportResult, RowNote

SOURCE = "csv"
PRICE_CHUNK = 20_000
PREVIEW_ROWS = 12
KNOWN_TOLD = 5_000  # rows that are listed one by one

_ROW_ERRORS = (RefusedError, AmbiguousSymbolError, UnknownNameError, ConservationError)

if TYPE_CHECKING:
    from app.services.valuation.upkeep import Upkeep


@dataclass
class _Tally:
    """What became of the rows."""

    read: int = 0
    known: int = 0
    added: int = 0
    skipped: int = 0
    rejected: list[RowNote] = field(default_factory=list)
    known_rows: list[RowNote] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    by_kind: Counter[str] = field(default_factory=Counter)
    days: list[date] = field(default_factory=list)  # first and last

    def know(self, line: int, entry_id: EntryId) -> None:
        self.known += 1
        if len(self.known_rows) < KNOWN_TOLD:
            reason = f"entry {entry_id}" if entry_id else "an earlier row of the file"
            self.known_rows.append(RowNote(line, reason))

    def reject(self, line: int, reason: object) -> None:
        self.rejected.append(RowNote(line, str(reason)))

    def add(self, on: date) -> None:
        self.added += 1
        days = self.days
        if not days:
            self.days = [on, on]
        elif on > days[1]:
            days[1] = on
        elif on < days[0]:
            days[0] = on


class Run:
    """One import within one unit of work."""

    def __init__(
        self, unit: UnitOfWork, snapshot: FileSnapshot, options: ImportOptions, steps: Progress
    ) -> None:
        self._unit = unit
        self._snapshot = snapshot
        self._options = options
        self._steps = steps
        self._tally = _Tally()
        preferences = read_preferences(unit.settings)
        self._registry = Registry(
            unit,
            preferences.base_currency,
            tracks_cash=options.tracks_cash is not False,
            allows_short=options.allows_short,
        )
        self._batch = NewBatch("import", snapshot.path.name, snapshot.digest)
        self._accounts, self._symbols = dict(options.accounts), dict(options.symbols)
        is_looked_at = options.looks_back and snapshot.format == ACTIVITIES
        self._likeness = Likeness(unit) if is_looked_at else None
        self._effects = Effects(unit) if options.looks_back else None
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
        )

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
        self._warn_of_cash_setting()
        self._warn_of_kinds()
        if batch is None:
            return None
        head = self._unit.ledger.head()
        ids = map(EntryId, range(head - batch.entries + 1, head + 1))
        self._upkeep().after_entries(ids, self._steps)
        return batch.id

    def _entries(self, pending: Pending) -> Iterator[NewEntry]:
        """Give the new entries of the file; note what became of each row."""
        tally, registry, likeness = self._tally, self._registry, self._likeness
        for rows in self._activities():
            try:
                entry = book(rows, registry, SOURCE)
                check_entry(entry, entry.external_id)
                known = pending.take(entry)
            except _ROW_ERRORS as error:
                for row in rows:
                    tally.reject(row.line, error)
                continue
            if known is not None:
                for row in rows:
                    tally.know(row.line, known)
                if likeness is not None:
                    likeness.known(known)
                continue
            if likeness is not None:
                likeness.new(entry, rows[0].line)
            for row in rows:
                tally.add(row.on)
                tally.by_kind[row.kind] += 1
            yield entry

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

    def _warn_of_cash_setting(self) -> None:
        wanted = self._options.tracks_cash
        if wanted is None:
            return
        made = set(self._registry.new_accounts)
        other = [
            name
            for name, account in self._registry.accounts.items()
            if account.tracks_cash != wanted and name not in made
        ]
        if other:
            self._tally.warnings.append(
                "these accounts keep their own setting for cash: " + ", ".join(sorted(other))
            )

    def _warn_of_kinds(self) -> None:
        """Name kinds that mean nothing here: they are kept, and a slip of the pen is seen."""
        known = {kind.value for kind in Kind}
        strange = sorted(kind for kind in self._tally.by_kind if kind not in known)
        if strange:
            self._tally.warnings.append(
                "these kinds are not known and count as inflows: " + ", ".join(strange)
            )

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
                except _ROW_ERRORS as error:
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
            except _ROW_ERRORS as error:
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
