"""One document within one unit of work: its rows become entries, balances and prices."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path

from app.domain.accounts import Account
from app.domain.errors import RefusedError
from app.domain.files.checks import Verdict
from app.domain.ids import AccountId, BatchId, EntryId, HoldingId
from app.domain.kinds import Kind
from app.domain.ledger import NewBatch, NewEntry
from app.domain.restated import Restatement
from app.domain.times import day_of_us
from app.ports.importers import Document, Examined, Format, FormatKind
from app.ports.progress import Progress
from app.ports.providers import RemoteEntry
from app.ports.storage import UnitOfWork
from app.services.files import keeping
from app.services.files.accounts import FileAccounts, wished_accounts
from app.services.files.answers import KEEP, TAKE, FileResult, FileWish, PartLook
from app.services.files.effects import layers
from app.services.files.identity import ARRIVAL, KnownFileRows, Placed, State, digest_of, place
from app.services.files.observed import NoOwnIds, Observed, observe
from app.services.files.openings import OpeningBook, Openings
from app.services.files.order import in_order, pair
from app.services.files.words import as_row, preview_of, told_of, words_of_fields, words_of_row
from app.services.following import follow_fills, upkeep
from app.services.imports_answers import ChangedRow, HoldingEffect, LikeNote
from app.services.imports_effects import Effects
from app.services.imports_known import Likeness
from app.services.imports_tally import ROW_ERRORS, Tally
from app.services.preferences import read_preferences
from app.services.recording import note_names
from app.services.registry import Registry
from app.services.sync.booking import Booker, storable
from app.services.sync.conflicts import words_of
from app.services.sync.context import IdentifierMaker

MOST_FOLLOWED = 2_000  # entries that figures follow one by one


class FileRun:
    """One document, in one writing unit; the caller commits or rolls back."""

    def __init__(
        self,
        unit: UnitOfWork,
        examined: Examined,
        document: Document,
        format_: Format,
        wish: FileWish,
        steps: Progress,
        identify: IdentifierMaker,
    ) -> None:
        self._unit, self._examined, self._document = unit, examined, document
        self._format, self._wish, self._steps = format_, wish, steps
        self._tally = Tally()
        self._registry = Registry(unit, read_preferences(unit.settings).base_currency)
        identifier = identify(unit, self._registry, format_.id)
        if format_.kind is FormatKind.PROGRAM:
            identifier = NoOwnIds(identifier)
        self._identifier = identifier
        self._booker = Booker(self._registry, identifier, format_.id)
        self._accounts = FileAccounts(
            unit,
            self._registry,
            document,
            wished_accounts(document, wish.accounts, wish.account),
            keeping.accounts_before(unit, format_.id),
        )
        existing = [
            found.account.id
            for own in self._accounts.remote
            if (found := self._accounts.find(own)).account is not None
        ]
        self._known = KnownFileRows(unit, format_.id, existing)
        self._revisions: dict[tuple[HoldingId, str, str], int] = {}
        self._owners: dict[HoldingId, AccountId] = {}
        self._taken: set[tuple[HoldingId, str]] = set()
        self._changes: list[ChangedRow] = []
        self._voids: list[NewEntry] = []
        self._openings = Openings()
        self._observed = Observed()
        self._likeness = Likeness(unit) if wish.looks_back else None
        self._effects = Effects(unit) if wish.looks_back else None
        self._likes: tuple[LikeNote, ...] = ()
        self._moved: tuple[HoldingEffect, ...] = ()
        self._priced = 0

    def write(self) -> BatchId | None:
        """Write the batch; return its number, or None when there is nothing new."""
        for problem in self._document.problems:
            said = f"{problem.reason}: {problem.value[:80]}" if problem.value else problem.reason
            self._tally.reject(problem.line, said)
        rows = self._rows()
        place(rows, self._known)
        units = self._sorted_out(rows)
        self._openings = OpeningBook(
            self._unit, self._registry, self._booker, self._accounts, self._known
        ).work_out(self._document, rows, books_new=self._wish.books_opening)
        self._voids += [
            self._void(one, "an earlier statement came") for one in self._openings.voids
        ]
        for entry in self._openings.entries:
            self._revisions |= self._known.revisions(entry)
        self._observed = observe(
            self._unit,
            self._registry,
            self._identifier,
            self._accounts,
            self._document,
            self._format.id,
        )
        self._tally.warnings += [*self._openings.warnings, *self._observed.warnings]
        return self._append(units)

    def look_back(self) -> None:
        """Compare with what was there before, while the rows are still written."""
        if self._likeness is not None:
            self._likes = self._likeness.found(self._registry)
        if self._effects is not None:
            self._moved = self._effects.found()

    def keep(self, batch_id: BatchId | None, verdict: Verdict) -> int:
        """Note the file, and keep it where that is wished; return its number."""
        tally, document, examined = self._tally, self._document, self._examined
        days = [one.row.on for one in document.entries]
        options = {str(key): str(value) for key, value in self._wish.options.items()}
        brought = keeping.Brought(
            storable(examined.name),
            examined.digest,
            examined.size,
            self._format.id,
            verdict.grade,
            self._format.version,
            document.profile,
            verdict.reason,
            {own: account.id for own, account in self._accounts.used.items()},
            options,
            min(days, default=None),
            max(days, default=None),
            len(document.entries),
            tally.added,
        )
        content = [examined.content] if self._wish.keeps_file and examined.content else None
        return keeping.keep(self._unit, brought, batch_id, content)

    def result(
        self,
        path: Path,
        batch_id: BatchId | None,
        restated: Restatement | None,
        verdict: Verdict,
        parts: tuple[PartLook, ...],
        file_id: int | None,
    ) -> FileResult:
        tally, document = self._tally, self._document
        passed = dict(document.passed)
        pending = sum(one.row.is_pending for one in document.entries)
        if pending:
            passed["pending"] = passed.get("pending", 0) + pending
        return FileResult(
            path=str(path),
            format=self._format.id,
            read=len(document.entries) + len(document.problems),
            added=tally.added,
            known=tally.known,
            rejected=tuple(sorted(tally.rejected, key=lambda note: note.line)),
            dry_run=self._wish.dry_run,
            batch_id=None if self._wish.dry_run else batch_id,
            warnings=tuple(tally.warnings),
            new_accounts=tuple(self._registry.new_accounts),
            new_assets=tuple(self._registry.new_assets),
            first_day=tally.days[0] if tally.days else None,
            last_day=tally.days[1] if tally.days else None,
            by_kind=dict(sorted(tally.by_kind.items())),
            preview=preview_of(document.entries),
            restated=restated,
            known_rows=tuple(tally.known_rows),
            skipped=tally.skipped,
            possibly_known=self._likes,
            effects=self._moved,
            passed=passed,
            changed=tuple(sorted(self._changes, key=lambda one: one.line)),
            file_id=file_id,
            digest=self._examined.digest,
            name=self._examined.name,
            grade=verdict.grade,
            reason=verdict.reason,
            line=verdict.line,
            parts=parts,
            guesses=document.guesses,
            notes=document.notes,
            accounts={own: one.name for own, one in self._accounts.used.items()},
            profile=document.profile,
            observed=len(self._observed.observations),
            priced=self._priced,
            openings=tuple(self._openings.told),
        )

    # -- rows ------------------------------------------------------------------------------

    def _rows(self) -> list[Placed]:
        """Return the rows that can be booked, in the order in which they happened."""
        layer_of = layers(self._document)
        entries = in_order(self._document.entries)
        found: list[Placed] = []
        broken: dict[str, RefusedError] = {}
        for one in entries:
            row = one.row
            if row.is_pending:
                continue
            if one.line and one.line in self._wish.skip_lines:
                self._tally.skipped += 1
                continue
            if row.account_id in broken:
                self._tally.reject(one.line, broken[row.account_id])
                continue
            try:
                account = self._accounts.account(row.account_id)
            except RefusedError as error:
                broken[row.account_id] = error
                self._tally.reject(one.line, error)
                continue
            layer = layer_of[one.part] if 0 <= one.part < len(layer_of) else 0
            found.append(Placed(one, account, layer))
        pair(found)
        return found

    def _sorted_out(self, rows: Sequence[Placed]) -> list[list[Placed]]:
        """Return what is to be booked, the two sides of a swap together; tell what is not."""
        changed = [one for one in rows if one.state is State.CHANGED]
        booked = self._known.entries(one.known for one in changed) if changed else {}
        units: list[list[Placed]] = []
        done: set[int] = set()
        for one in rows:
            if id(one) in done:
                continue
            done.add(id(one))
            if one.state is State.KNOWN:
                self._tally.know(one.entry.line, one.known)
                if self._likeness is not None and one.known:
                    self._likeness.known(one.known)
                continue
            if one.state is State.CHANGED:
                stored = booked.get(one.known)
                fields = words_of(stored) if stored is not None else {}
                answer = self._wish.choices.get(one.entry.line, self._wish.changed)
                own = self._replacing(one) if answer == TAKE else None
                if answer == TAKE and own is None:
                    answer = KEEP
                self._changes.append(
                    ChangedRow(
                        one.entry.line,
                        words_of_row(one.row),
                        one.known,
                        words_of_fields(fields),
                        answer,
                        told_of(one.row),
                        as_row(fields),
                        one.account.name,
                    )
                )
                if self._likeness is not None:
                    self._likeness.known(one.known)
                if own is not None:
                    done |= {id(other) for other in own}
                    self._voids.append(self._void(one.known, "the file says something else now"))
                    units.append(own)
                continue
            unit = [one]
            other = one.partner
            if other is not None and other.state is State.NEW and id(other) not in done:
                done.add(id(other))
                unit = [one, other] if one.row.kind == Kind.SWAP_OUT else [other, one]
            units.append(unit)
        return units

    def _replacing(self, one: Placed) -> list[Placed] | None:
        """Return the rows that take the place of a booked entry; None: it has a side more."""
        if one.stored is None or "+" not in one.stored.fingerprint:
            return [one]
        other = one.partner
        if other is None or other.known != one.known:
            return None
        return [one, other] if one.row.kind == Kind.SWAP_OUT else [other, one]

    def _entries(self, units: Sequence[list[Placed]]) -> Iterator[NewEntry]:
        """Give the new entries; note what became of each row."""
        tally, likeness = self._tally, self._likeness
        for rows in units:
            try:
                entry = self._booked(rows)
            except ROW_ERRORS as error:
                for one in rows:
                    tally.reject(one.entry.line, error)
                continue
            if self._known.legs:
                self._revisions |= self._known.revisions(entry)
            for one in rows:
                tally.add(one.row.on)
                tally.by_kind[str(one.row.kind)] += 1
            if likeness is not None:
                likeness.new(entry, rows[0].entry.line)
            yield entry

    def _booked(self, rows: Sequence[Placed]) -> NewEntry:
        account = rows[0].account
        entry = self._entry(rows, account, "")
        keys = [(leg.holding_id, leg.external_id) for leg in entry.legs]
        if self._are_taken(keys, rows):
            # What arrives here has the id of a row that is here: it gets one of its own.
            entry = self._entry(rows, account, f"~{digest_of(rows[0].row)[:10]}-{account.id}")
            keys = [(leg.holding_id, leg.external_id) for leg in entry.legs]
        self._taken.update(keys)
        return entry

    def _are_taken(self, keys: Sequence[tuple[HoldingId, str]], rows: Sequence[Placed]) -> bool:
        """Tell whether a leg would have the id of another row's in the same holding."""
        if not self._taken.isdisjoint(keys):
            return True
        if not self._known.legs or any(one.state is State.CHANGED for one in rows):
            return False
        stored = [self._known.legs.get(key) for key in keys]
        return any(one is not None and not one.is_undone for one in stored)

    def _entry(self, rows: Sequence[Placed], account: Account, more: str) -> NewEntry:
        own = [_under(one.row, one.external_id + more) for one in rows]
        receiver = ""
        if own[0].kind == Kind.TRANSFER_OUT and own[0].to_account:
            receiver = self._accounts.account(own[0].to_account).name
        digest = "+".join(one.digest for one in rows)
        entry = self._booker.entry(own, account, receiver, digest)
        if not receiver:
            return entry
        legs = tuple(
            leg
            if self._owner(leg.holding_id) == account.id
            else replace(leg, external_id=leg.external_id + ARRIVAL)
            for leg in entry.legs
        )
        return replace(entry, legs=legs)

    def _owner(self, holding: HoldingId) -> AccountId:
        if holding not in self._owners:
            self._owners = {one.id: one.account_id for one in self._registry.holdings()}
        return self._owners[holding]

    def _void(self, entry_id: EntryId, note: str) -> NewEntry:
        now_us = self._unit.now_us()
        return NewEntry(
            now_us,
            day_of_us(now_us),
            Kind.VOID,
            self._format.id,
            f"void-{entry_id}",
            note=note,
            voids=entry_id,
        )

    # -- writing ---------------------------------------------------------------------------

    def _append(self, units: Sequence[list[Placed]]) -> BatchId | None:
        unit = self._unit
        entries = chain(self._voids, self._openings.entries, self._entries(units))
        first = next(entries, None)
        observations = self._observed.observations
        if first is None and not observations and not self._observed.prices:
            return None
        head = unit.ledger.head()
        batch = unit.ledger.append(
            NewBatch("import", storable(self._examined.name), self._examined.digest),
            chain((first,), entries) if first is not None else [],
            observations,
            revisions=self._revisions,
            progress=self._steps,
        )
        prices = self._observed.prices
        if prices:
            reason = f"import of {storable(self._examined.name)}"
            self._priced = unit.prices.add(prices, batch_id=batch.id, reason=reason)
        note_names(unit, self._registry)
        unit.audit.record(
            f"{self._format.id} imported",
            storable(self._examined.name),
            "",
            f"batch {batch.id}: {self._tally.added} rows added, {self._tally.known} known, "
            f"{len(self._tally.rejected)} rejected",
        )
        self._follow([EntryId(one) for one in range(head + 1, unit.ledger.head() + 1)])
        return batch.id

    def _follow(self, ids: Sequence[EntryId]) -> None:
        """Bring what is derived in step."""
        own = upkeep(self._unit, self._registry)
        observed, prices = self._observed.assets, self._observed.prices
        if len(ids) > MOST_FOLLOWED:
            own.all(self._steps)
        elif ids or observed:
            touched = own.touched_by(ids)
            if observed:
                touched.positions |= observed
                touched.holdings = None
            own.after(touched, self._steps)
        if prices:
            first_us = min(one.at_us for one in prices)
            assets = {one.asset_id for one in prices}
            own.after_prices(assets, first_us, progress=self._steps)
        if self._voids:
            follow_fills(self._unit, ids)


def _under(row: RemoteEntry, external_id: str) -> RemoteEntry:
    return row if row.external_id == external_id else replace(row, external_id=external_id)
