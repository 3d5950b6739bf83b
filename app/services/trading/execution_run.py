"""One import of executions within one unit of work: read, told apart, written."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from app.domain.accounts import Account
from app.domain.errors import AmbiguousSymbolError, RefusedError, RowProblem, UnknownNameError
from app.domain.ids import AssetId
from app.domain.trading.choices import ADOPT, POST, SKIP
from app.domain.trading.execution_rows import RowReader
from app.domain.trading.execution_symbols import Subject
from app.domain.trading.executions import (
    Execution,
    ExecutionMap,
    Passed,
    content_of,
    header_digest,
    made_id,
    shown,
)
from app.domain.trading.records import Instrument
from app.ports.executions import ExecutionSheet
from app.ports.progress import Progress
from app.ports.storage import UnitOfWork
from app.services.changes import Changes
from app.services.preferences import read_preferences
from app.services.registry import Registry
from app.services.reports import RowNote
from app.services.restatement import PastWatch
from app.services.trading.execution_answers import (
    ExecutionOptions,
    ExecutionResult,
    PossiblyKnown,
)
from app.services.trading.execution_books import (
    SOURCE,
    AccountBooks,
    Match,
    effect_on,
    first_short,
)
from app.services.trading.execution_maps import remember, remembered
from app.services.trading.instruments import InstrumentSpec, ensure_instrument
from app.services.trading.recording import NewFill, Recorded, record_fills

_ROW_ERRORS = (RefusedError, AmbiguousSymbolError, UnknownNameError)
_NOT_THERE = "the ledger has no such trade"


@dataclass(slots=True)
class _Row:
    """An execution on its way in."""

    execution: Execution
    instrument: Instrument
    external_id: str
    match: Match | None = None


@dataclass(slots=True)
class _Tally:
    read: int = 0
    known: int = 0
    rejected: list[RowNote] = field(default_factory=list)
    passed: Counter[str] = field(default_factory=Counter)
    possibly: list[PossiblyKnown] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


class ImportRun:
    """One import within one unit of work."""

    def __init__(
        self, unit: UnitOfWork, sheet: ExecutionSheet, options: ExecutionOptions, steps: Progress
    ) -> None:
        self._unit, self._sheet, self._options, self._steps = unit, sheet, options, steps
        self._tally = _Tally()
        preferences = read_preferences(unit.settings)
        self._registry = Registry(unit, preferences.base_currency)
        self._digest = header_digest(sheet.header)
        self._before = remembered(unit.settings, self._digest)
        self._instruments: dict[Subject, Instrument | RefusedError] = {}
        self._new_instruments: list[str] = []
        self.has_news = False  # something is to be committed
        self.is_map_new = False  # at least the mapping is to be remembered

    def carry_out(self) -> ExecutionResult:
        """Do all but the commit."""
        mapping = self._mapping()
        reader = RowReader(mapping, self._sheet.header)
        account = self._account()
        executions = list(self._executions(reader))
        watch = None if account.is_paper or not executions else PastWatch(self._unit)
        books = AccountBooks(self._unit, account)
        rows = self._without_shorts(self._chosen(self._fresh(executions, books), books), books)
        recorded = self._record(rows, account)
        name = self._remember(mapping, recorded)
        days = sorted(row.execution.on for row in rows)
        return self._result(recorded, rows, account, name, days, watch)

    # -- before ----------------------------------------------------------------------------

    def _mapping(self) -> ExecutionMap:
        if self._options.mapping is not None:
            return self._options.mapping
        return self._before.mapping if self._before else self._sheet.guess().mapping

    def _account(self) -> Account:
        name = self._options.account.strip()
        if not name:
            raise RefusedError("into which account is not said", "name one")
        account = self._registry.account(name)
        if account.closed_on is not None:
            raise RefusedError(f"{name} was closed on {account.closed_on}", "reopen it first")
        if self._options.allows_short and not account.allows_short:
            account = replace(account, allows_short=True)
            self._unit.catalogue.update_account(account)
            self._registry.accounts[account.name] = account
            self._unit.audit.record("account changed", account.name, "", "may go short")
        return account

    def _executions(self, reader: RowReader) -> Iterator[Execution]:
        tally = self._tally
        for item in self._sheet.rows(self._steps):
            tally.read += 1
            if isinstance(item, RowProblem):
                tally.rejected.append(RowNote(item.line, item.reason))
                continue
            line, fields = item
            try:
                found = reader.read(line, fields)
            except RefusedError as error:
                tally.rejected.append(RowNote(line, str(error)))
                continue
            if isinstance(found, Passed):
                tally.passed[found.word] += 1
            else:
                yield found

    def _fresh(self, executions: Sequence[Execution], books: AccountBooks) -> list[_Row]:
        """Return the executions whose id is new, each with its instrument."""
        tally = self._tally
        seen: Counter[str] = Counter()
        taken: dict[str, Execution] = {}
        rows: list[_Row] = []
        for one in executions:
            own = one.external_id
            if not own:
                key = content_of(one)
                seen[key] += 1
                own = made_id(one, seen[key])
            instrument = self._instrument(one.subject, books.account)
            if isinstance(instrument, RefusedError):
                tally.rejected.append(RowNote(one.line, str(instrument)))
                continue
            own, stored = books.free_id(own)
            earlier = taken.get(own)
            if stored is None and earlier is None:
                taken[own] = one
                rows.append(_Row(one, instrument, own))
            elif (
                _same(one, earlier)
                if earlier is not None
                else stored is not None
                and (stored.side, stored.quantity, stored.price, stored.instrument_id)
                == (one.side, one.quantity, one.price, instrument.id)
            ):
                tally.known += 1
            else:
                tally.rejected.append(
                    RowNote(
                        one.line,
                        f"id {own[:60]!r} is known with other content; "
                        "void that fill first, or map no column as id",
                    )
                )
        return rows

    def _chosen(self, rows: Sequence[_Row], books: AccountBooks) -> list[_Row]:
        """Return what is to come in, of what the books seem to have only what was chosen."""
        options, tally = self._options, self._tally
        kept: list[_Row] = []
        for row in rows:
            match = books.like(row.execution, row.instrument, row.external_id)
            if match is None:
                if not options.posts and not books.account.is_paper:
                    tally.rejected.append(RowNote(row.execution.line, _NOT_THERE))
                else:
                    kept.append(row)
                continue
            deed = _deed(options, match)
            tally.possibly.append(
                PossiblyKnown(
                    row.execution.line, shown(row.execution), match.where, match.what, deed
                )
            )
            if deed == ADOPT:
                row.match = match
            if deed != SKIP:
                kept.append(row)
        return kept

    def _without_shorts(self, rows: Sequence[_Row], books: AccountBooks) -> list[_Row]:
        """Leave out sales of what is not there, where the account may not go short."""
        if books.account.allows_short or not rows:
            return list(rows)
        events: dict[int, list[tuple[int, str, Decimal, int | None]]] = defaultdict(list)
        assets: dict[int, AssetId] = {row.instrument.id: row.instrument.asset_id for row in rows}
        for fill in books.in_effect:
            if fill.instrument_id in assets:
                in_kind = fill.fee_asset_id == assets[fill.instrument_id]
                change = effect_on(fill.quantity, fill.side, fill.fee, is_fee_in_kind=in_kind)
                events[fill.instrument_id].append((fill.at_us, fill.external_id, change, None))
        for row in rows:
            one = row.execution
            in_kind = one.fee_symbol == one.subject.base
            change = effect_on(one.quantity, one.side, one.fee, is_fee_in_kind=in_kind)
            events[row.instrument.id].append((one.at_us, row.external_id, change, one.line))
        refused = {line for group in events.values() for line in first_short(group)}
        for row in rows:
            if row.execution.line in refused:
                self._tally.rejected.append(
                    RowNote(row.execution.line, _short_words(row.execution, books.account))
                )
        return [row for row in rows if row.execution.line not in refused]

    def _instrument(self, subject: Subject, account: Account) -> Instrument | RefusedError:
        found = self._instruments.get(subject)
        if found is None:
            found = self._instruments[subject] = self._ensured(subject, account)
        return found

    def _ensured(self, subject: Subject, account: Account) -> Instrument | RefusedError:
        quote = subject.quote or account.currency or self._registry.base_currency
        spec = InstrumentSpec(
            subject.symbol,
            kind=subject.kind,
            quote=quote,
            exchange=subject.exchange,
            multiplier=subject.multiplier,
            underlying=subject.underlying,
        )
        before = self._unit.records(Instrument).next_id()
        try:
            found = ensure_instrument(self._unit, self._registry, spec)
        except _ROW_ERRORS as error:
            return RefusedError(str(error))
        if subject.multiplier is not None and found.multiplier != subject.multiplier:
            return RefusedError(
                f"{subject.symbol} has the multiplier {found.multiplier} here, the file says "
                f"{subject.multiplier}",
                "change the instrument first",
            )
        if found.id >= before:
            self._new_instruments.append(found.symbol)
        return found

    # -- writing ---------------------------------------------------------------------------

    def _record(self, rows: Sequence[_Row], account: Account) -> Recorded:
        self._steps.step(0, 0, "writing")
        fills = [
            NewFill(
                account_id=account.id,
                instrument_id=row.instrument.id,
                external_id=row.external_id,
                side=row.execution.side,
                quantity=row.execution.quantity,
                price=row.execution.price,
                at_us=row.execution.at_us,
                fee=row.execution.fee,
                fee_symbol=row.execution.fee_symbol,
                note=row.execution.note,
                entry_id=row.match.entry_id if row.match else None,
                amount=row.execution.amount,
            )
            for row in rows
        ]
        return record_fills(
            self._unit, self._registry, fills, source=SOURCE, label=self._sheet.path.name
        )

    def _remember(self, mapping: ExecutionMap, recorded: Recorded) -> str:
        before = self._before
        given = self._options.map_name
        name = given or (before.name if before else self._sheet.path.stem[:60] or "mapping")
        is_new = before is None or before.mapping != mapping or (given and given != before.name)
        self.has_news = bool(recorded.added)
        self.is_map_new = bool(is_new and (recorded.added or self._tally.known))
        if is_new:
            name = remember(self._unit.settings, self._digest, name, mapping)
        return name

    def _result(
        self,
        recorded: Recorded,
        rows: Sequence[_Row],
        account: Account,
        name: str,
        days: Sequence[date],
        watch: PastWatch | None,
    ) -> ExecutionResult:
        tally, is_dry = self._tally, self._options.dry_run
        if recorded.added:
            self._unit.audit.record(
                "executions imported",
                self._sheet.path.name,
                "",
                f"{account.name}: {recorded.added} added, {tally.known} known, "
                f"{len(tally.rejected)} rejected",
            )
        return ExecutionResult(
            path=str(self._sheet.path),
            account=account.name,
            read=tally.read,
            added=recorded.added,
            known=tally.known + recorded.known,
            rejected=tuple(sorted(tally.rejected, key=lambda note: note.line)),
            passed=dict(tally.passed.most_common()),
            possibly_known=tuple(tally.possibly),
            adopted=sum(row.match is not None for row in rows),
            positions=recorded.positions,
            dry_run=is_dry,
            batch_id=None if is_dry else recorded.batch_id,
            fill_ids=() if is_dry else recorded.fill_ids,
            map_name=name,
            new_accounts=tuple(self._registry.new_accounts),
            new_instruments=tuple(self._new_instruments),
            warnings=tuple(tally.warnings),
            first_day=days[0] if days else None,
            last_day=days[-1] if days else None,
            restated=watch.restated() if watch is not None and recorded.added else None,
            changes=Changes() if is_dry else recorded.changes,
        )


def _deed(options: ExecutionOptions, match: Match) -> str:
    if match.where == "ledger":
        return ADOPT if not options.posts else options.known
    return POST if options.known == POST else SKIP


def _same(one: Execution, other: Execution) -> bool:
    return content_of(one) == content_of(other)


def _short_words(one: Execution, account: Account) -> str:
    own = "" if account.is_paper else ", take over what the ledger has"
    return (
        f"it sells more {one.subject.symbol} than executions brought into {account.name}, which "
        f"may not go short; import the earlier ones first{own}, or let it go short"
    )
