"""Takes a proven range of a stream into the books: all of it, with its cursor, or nothing."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from app.domain.accounts import Account
from app.domain.errors import (
    AmbiguousSymbolError,
    ConservationError,
    NotANumberError,
    RefusedError,
    RowProblem,
    UnknownNameError,
)
from app.domain.ids import AccountId, EntryId, HoldingId
from app.domain.kinds import Kind
from app.domain.ledger import KnownLeg, NewBatch, NewEntry
from app.domain.price_points import PricePoint
from app.domain.sync.records import ConnectedAccount, Cursor, SyncRun
from app.domain.times import day_of_us
from app.ports.providers import RemoteEntry, Stream
from app.ports.storage import UnitOfWork
from app.services.preferences import read_preferences
from app.services.recording import note_names
from app.services.registry import Registry
from app.services.sync import evidence
from app.services.sync.accounts import account_of
from app.services.sync.booking import Booker, fingerprint, is_storable_id, storable
from app.services.sync.conflicts import Conflicts
from app.services.sync.context import RunContext, Tally, mark_of
from app.services.sync.figures import Step, Written, follow, newest_batch
from app.services.sync.pending import PendingRows

SYNC = "sync"  # the origin of the batches, and the source of voids and observed balances
ROW_ERRORS = (
    RefusedError,
    AmbiguousSymbolError,
    UnknownNameError,
    ConservationError,
    NotANumberError,
)


@dataclass
class Chunk:
    """What pages brought since the last checkpoint."""

    entries: list[RemoteEntry] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    problems: list[RowProblem] = field(default_factory=list)
    pages: int = 0
    checkpoint: str = ""
    since: str | None = None  # ISO day
    is_full_pull: bool = False
    is_reread: bool = False  # of a stream that was read before, from its beginning
    announced: frozenset[str] = frozenset()  # all ids that the pull announced so far

    @property
    def is_empty(self) -> bool:
        return not (self.entries or self.removed or self.problems or self.is_full_pull)


class Taking:
    """One checkpoint, in one writing unit."""

    def __init__(self, ctx: RunContext, unit: UnitOfWork, stream: Stream, chunk: Chunk) -> None:
        self.ctx, self.unit, self.stream, self.chunk = ctx, unit, stream, chunk
        self.tally: Tally = ctx.tally.copy()
        base = read_preferences(unit.settings).base_currency
        self.registry = Registry(unit, base)
        identifier = ctx.tools.identify(unit, self.registry, ctx.source)
        self.booker = Booker(self.registry, identifier, ctx.source)
        self.pending = PendingRows(unit, ctx.connection.id)
        self.conflicts = Conflicts(self.ctx, unit, self.tally)
        self.revisions: dict[tuple[HoldingId, str, str], int] = {}
        self._accounts: dict[str, Account | RefusedError] = {}
        self._new: list[tuple[AccountId, tuple[RemoteEntry, ...], NewEntry]] = []
        self._prices: list[PricePoint] = []
        self._first_batch = newest_batch(unit)
        self.step: Step | None = None  # what is to be followed up once it is committed

    def take(self, cursor: Cursor, packed: Sequence[evidence.Packed]) -> Cursor:
        """Write everything; return the cursor as it is stored. The caller commits.

        Raises:
            HeldError: it is not believed without a look; only the question may be kept.
        """
        unit, ctx, chunk, tally = self.unit, self.ctx, self.chunk, self.tally
        ctx.known.begin()
        tally.pages += chunk.pages
        for problem in chunk.problems:
            tally.read += 1
            tally.reject(problem.line, problem.reason, problem.value)
        booked, announced = self._sorted()
        gone = self._gone({one.external_id for one in booked})
        self._take_rows(booked)
        self.pending.drop(chunk.removed)
        self.pending.announce(announced)
        tally.pending += len(announced)
        if chunk.is_full_pull:
            self.pending.expire(self._remote_ids(), chunk.announced)
        written = self._write(gone)
        moved = self._moved(cursor)
        if moved != cursor:
            unit.records(Cursor).put(moved)
        evidence.keep(unit, ctx.run, packed)
        unit.records(SyncRun).put(ctx.counted(tally, unit.now_us()))
        self.step = follow(unit, self.registry, written, self._first_batch)
        return moved

    def made(self) -> dict[str, ConnectedAccount]:
        """Return the accounts with those of the books that follow them, as they are now."""
        return {
            remote_id: replace(self.ctx.accounts[remote_id], account_id=one.id)
            for remote_id, one in self._accounts.items()
            if not isinstance(one, RefusedError)
        }

    # -- rows ------------------------------------------------------------------------------

    def _remote_ids(self) -> set[str]:
        return set(self.stream.account_ids or self.ctx.followed)

    def _sorted(self) -> tuple[list[RemoteEntry], list[RemoteEntry]]:
        """Return what is booked and what is announced, each id once, in order of time."""
        booked: dict[tuple[str, str], RemoteEntry] = {}
        announced: dict[str, RemoteEntry] = {}
        followed = set(self.ctx.followed)
        for entry in self.chunk.entries:
            if entry.account_id not in followed:
                if entry.account_id not in self.ctx.remote:
                    self._reject(entry, "it is of an account that is not listed")
                continue
            self.tally.read += 1
            if not is_storable_id(entry.external_id):
                self._reject(entry, "it has no id that can be kept")
            elif entry.is_pending:
                announced[entry.external_id] = entry
            else:
                key = (entry.account_id, entry.external_id)
                earlier = booked.get(key)
                if earlier is not None and self.conflicts.is_reused(earlier, entry):
                    self.conflicts.reused_at_once(earlier, entry)
                    continue
                booked[key] = entry  # of two versions the later one counts
        taken = {one.external_id for one in booked.values()}
        taken |= {one.was_pending for one in booked.values()}
        return (
            sorted(booked.values(), key=lambda one: (one.at_us, one.account_id, one.external_id)),
            [one for own, one in sorted(announced.items()) if own not in taken],
        )

    def _take_rows(self, booked: Sequence[RemoteEntry]) -> None:
        by_account: dict[str, list[RemoteEntry]] = defaultdict(list)
        for entry in booked:
            by_account[entry.account_id].append(entry)
        accounts: dict[str, AccountId] = {}
        for remote_id, entries in by_account.items():
            account = self._account(remote_id)
            if isinstance(account, RefusedError):
                continue
            accounts[remote_id] = account.id
            ids = [one.external_id for one in entries]
            if self.chunk.is_reread:
                self.ctx.known.load(self.unit, [account.id])
            else:
                self.ctx.known.look(self.unit, self.registry, account.id, ids)
            if self.chunk.is_reread:
                self.conflicts.check_renumbered(account.id, remote_id, entries)
        told = [(accounts[one.account_id], one) for one in booked if one.account_id in accounts]
        self.conflicts.look_up([self.ctx.known.find(*_key(a, one)) for a, one in told])
        partners = {(one.account_id, one.external_id): one for one in booked if one.swap_with}
        done: set[tuple[str, str]] = set()
        for entry in booked:
            if (entry.account_id, entry.external_id) in done:
                continue
            account = self._account(entry.account_id)
            if isinstance(account, RefusedError):
                self._reject(entry, account)
                continue
            rows = self._with_partner(entry, partners)
            done |= {(one.account_id, one.external_id) for one in rows}
            fresh = [one for one in rows if self._is_new(account, one)]
            if fresh:
                self._book(account, fresh)

    def _with_partner(
        self, entry: RemoteEntry, partners: dict[tuple[str, str], RemoteEntry]
    ) -> list[RemoteEntry]:
        """Return a row with the other side of its swap, what is given first."""
        other = partners.get((entry.account_id, entry.swap_with)) if entry.swap_with else None
        if other is None or other.swap_with != entry.external_id or other is entry:
            return [entry]
        kinds = {str(entry.kind), str(other.kind)}
        if kinds != {Kind.SWAP_IN, Kind.SWAP_OUT}:
            return [entry]
        return [entry, other] if entry.kind == Kind.SWAP_OUT else [other, entry]

    def _is_new(self, account: Account, entry: RemoteEntry) -> bool:
        """Tell whether a row is to be booked; note what becomes of one that is known."""
        stored = self.ctx.known.find(account.id, entry.external_id)
        if stored is None:
            return not self.conflicts.is_renumbered(account.id, entry)
        if stored.is_undone and self.ctx.brings_back:
            return True
        if self.conflicts.was_removed(stored):
            return True  # the provider took it back once, and tells it again
        self.tally.known += 1
        if not stored.is_undone and fingerprint(entry) not in stored.fingerprint.split("+"):
            self.tally.changed += self.conflicts.changed(account, entry, stored)
        return False

    def _book(self, account: Account, rows: Sequence[RemoteEntry]) -> None:
        first = rows[0]
        receiver = ""
        if first.kind == Kind.TRANSFER_OUT and first.to_account in self.ctx.followed:
            found = self._account(first.to_account)
            receiver = "" if isinstance(found, RefusedError) else found.name
        try:
            entry = self.booker.entry(rows, account, receiver)
            for row in rows:
                price = self.booker.price(row)
                if price is not None:
                    self._prices.append(price)
        except ROW_ERRORS as error:
            for row in rows:
                self._reject(row, error)
            return
        if any(self.ctx.known.find(account.id, one.external_id) for one in rows):
            self.revisions |= self.ctx.known.revisions(entry)
        for row in rows:
            self.tally.questions += self.pending.booked(row)
        self._new.append((account.id, tuple(rows), entry))

    def _account(self, remote_id: str) -> Account | RefusedError:
        found = self._accounts.get(remote_id)
        if found is None:
            try:
                found = account_of(self.unit, self.registry, self.ctx, remote_id)
            except RefusedError as error:
                found = error
            self._accounts[remote_id] = found
        return found

    def _reject(self, entry: RemoteEntry, reason: object) -> None:
        row = f"{entry.on} {entry.kind} {entry.external_id}"
        self.tally.reject(0, storable(str(reason)), storable(row))

    # -- what was taken back -----------------------------------------------------------------

    def _gone(self, told: set[str]) -> list[EntryId]:
        """Return the entries of what was taken back, but for what the same range tells."""
        removed = [one for one in self.chunk.removed if one not in told]
        if not removed:
            return []
        accounts = [
            one.account_id
            for one in self.ctx.accounts.values()
            if one.remote_id in self._remote_ids() and one.account_id is not None
        ]
        self.ctx.known.load(self.unit, accounts)
        found: dict[EntryId, KnownLeg] = {}
        total = 0
        for account in accounts:
            rows = self.ctx.known.rows(account)
            total += len(rows)
            for one in removed:
                stored = rows.get(one)
                if stored is not None:
                    found[stored.entry_id] = stored
        return self.conflicts.to_remove(self.stream, found, total)

    # -- writing ---------------------------------------------------------------------------

    def _write(self, gone: Sequence[EntryId]) -> Written:
        unit, ctx, tally = self.unit, self.ctx, self.tally
        voids = [void_of(unit, one, "the provider took it back") for one in gone]
        if not self._new and not voids:
            return Written()
        head = unit.ledger.head()
        entries = [*voids, *(entry for _, _, entry in self._new)]
        batch = unit.ledger.append(
            NewBatch(SYNC, ctx.connection.name, mark_of(ctx.connection)),
            entries,
            revisions=self.revisions,
        )
        ids = [EntryId(one) for one in range(head + 1, unit.ledger.head() + 1)]
        for own, (account, rows, entry) in zip(ids[len(voids) :], self._new, strict=True):
            row = KnownLeg(own, entry.fingerprint, 0, is_undone=False)
            ctx.known.stage(account, [one.external_id for one in rows], entry, row)
        prices = self._prices
        if prices:
            reason = f"sync of {ctx.connection.name}"
            tally.prices += unit.prices.add(prices, batch_id=batch.id, reason=reason)
        tally.added += sum(len(rows) for _, rows, _ in self._new)
        tally.removed += len(voids)
        note_names(unit, self.registry)
        said = f"batch {batch.id}: {len(self._new)} entries added, {len(voids)} taken back"
        unit.audit.record("synced", ctx.connection.name, "", said)
        return Written(ids, bool(voids), set(), prices)

    def _moved(self, cursor: Cursor) -> Cursor:
        chunk = self.chunk
        rows = cursor.rows + len(self._new)
        since = cursor.complete_since
        if not self.stream.tells_all:
            since = ""
        elif chunk.since is not None and not chunk.problems:
            since = chunk.since
        if (chunk.checkpoint, since, rows) == (
            cursor.cursor,
            cursor.complete_since,
            cursor.rows,
        ) and cursor.moved_us:
            return cursor
        return Cursor(
            cursor.connection_id,
            cursor.stream,
            chunk.checkpoint,
            self.unit.now_us(),
            since,
            rows,
        )


def void_of(unit: UnitOfWork, entry_id: EntryId, note: str) -> NewEntry:
    """Return what takes an entry out of effect."""
    now_us = unit.now_us()
    return NewEntry(
        at_us=now_us,
        on=day_of_us(now_us),
        kind=Kind.VOID,
        source=SYNC,
        external_id=f"void-{entry_id}",
        note=note,
        voids=entry_id,
    )


def _key(account: AccountId, entry: RemoteEntry) -> tuple[AccountId, str]:
    return account, entry.external_id
