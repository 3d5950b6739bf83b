"""What a provider says otherwise than before: asked, never rewritten by itself."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.accounts import Account
from app.domain.errors import CofferError
from app.domain.ids import AccountId, EntryId
from app.domain.ledger import KnownLeg, StoredEntry
from app.domain.numbers import plain
from app.domain.sync.records import QuestionKind, SyncRun
from app.ports.providers import RemoteEntry, Stream
from app.ports.storage import UnitOfWork
from app.services.sync import codec
from app.services.sync.booking import fingerprint
from app.services.sync.context import RunContext, Tally
from app.services.sync.questions import KEEP, TAKE, answer_of, ask

FEW_REMOVED = 20  # rows that may be taken back at once without a question
LEAST_RENUMBERED = 5  # equal rows under new ids from which on it is no coincidence
SLICE = 1000
EXAMPLES = 10


@dataclass
class HeldError(CofferError):
    """A range that is not taken before the person has looked, and what to ask."""

    kind: QuestionKind
    key: str
    subject: str
    detail: Mapping[str, object]


class Conflicts:
    """Compares rows with what is booked, within one writing unit."""

    def __init__(self, ctx: RunContext, unit: UnitOfWork, tally: Tally) -> None:
        self._ctx, self._unit, self._tally = ctx, unit, tally
        self._connection = ctx.connection.id
        self._removed: set[EntryId] | None = None
        self._twins: dict[AccountId, Counter[str]] = {}

    # -- rows that are known -------------------------------------------------------------------

    def look_up(self, stored: Iterable[KnownLeg | None]) -> None:
        """Find out which known rows the provider had taken back itself."""
        self._removed = set()
        if self._ctx.has_removed is None:
            runs = self._unit.records(SyncRun).where(connection_id=self._connection)
            self._ctx.has_removed = any(one.removed for one in runs)
        if not self._ctx.has_removed and not self._tally.removed:
            return
        ids = sorted({one.entry_id for one in stored if one is not None})
        found = self._stored(ids)
        voids = {one.voided_by: one.id for one in found if one.voided_by is not None}
        by_sync = {one.id for one in self._stored(sorted(voids)) if one.source == "sync"}
        self._removed = {voids[one] for one in by_sync}

    def was_removed(self, stored: KnownLeg) -> bool:
        """Tell whether the provider had taken a row back itself."""
        return self._removed is not None and stored.entry_id in self._removed

    def changed(self, account: Account, entry: RemoteEntry, stored: KnownLeg) -> int:
        """Ask about a booked row of which the provider says something else; 1 if it is in effect.

        What a person took out or changed is theirs, whatever the provider says of it later.
        """
        found = self._stored([stored.entry_id])
        if not found or found[0].voided_by is not None:
            return 0
        booked = found[0]
        is_other = is_other_payment(booked, entry)
        kind = QuestionKind.REUSED_ID if is_other else QuestionKind.CHANGED_ROW
        digest = fingerprint(entry)
        key = f"row:{self._connection}:{account.id}:{entry.external_id}:{digest}"
        detail = {
            "account": account.name,
            "external_id": entry.external_id,
            "entry": stored.entry_id,
            "booked": words_of(booked),
            "told": codec.words(entry),
            "row": codec.to_json(entry),
        }
        self._tally.questions += ask(self._unit, self._connection, kind, key, account.name, detail)
        return 1

    def is_reused(self, first: RemoteEntry, second: RemoteEntry) -> bool:
        """Tell whether one id stands for two payments in one range."""
        return (
            first.on != second.on
            and (first.amount, first.quantity) != (second.amount, second.quantity)
            and first.note != second.note
        )

    def reused_at_once(self, first: RemoteEntry, second: RemoteEntry) -> None:
        """Ask about the second of two payments under one id."""
        account = self._ctx.accounts[first.account_id]
        digest = fingerprint(second)
        key = f"row:{self._connection}:{first.account_id}:{first.external_id}:{digest}"
        detail = {
            "account": account.name,
            "external_id": first.external_id,
            "booked": codec.words(first),
            "told": codec.words(second),
            "row": codec.to_json(second),
        }
        self._tally.questions += ask(
            self._unit, self._connection, QuestionKind.REUSED_ID, key, account.name, detail
        )

    # -- rows under new ids --------------------------------------------------------------------

    def check_renumbered(
        self, account: AccountId, remote_id: str, entries: Sequence[RemoteEntry]
    ) -> None:
        """Hold a pull from the beginning that tells known rows under new ids.

        Raises:
            HeldError: only the person can say whether they are the same.
        """
        known = self._ctx.known
        told = {one.external_id for one in entries}
        left = Counter(
            one.fingerprint for own, one in known.rows(account).items() if own not in told
        )
        new = [one for one in entries if known.find(account, one.external_id) is None]
        twins = [one for one in new if left[fingerprint(one)]]
        if len(twins) < LEAST_RENUMBERED or len(twins) * 2 < len(new):
            return
        key = f"renumbered:{self._connection}:{remote_id}"
        answer = answer_of(self._unit, key)
        if answer == KEEP:
            self._twins[account] = left
        if answer:
            return
        name = self._ctx.accounts[remote_id].name
        detail = {
            "account": name,
            "rows": len(twins),
            "examples": [codec.words(one) for one in twins[:EXAMPLES]],
        }
        self._hold(QuestionKind.REUSED_ID, key, name, detail)

    def is_renumbered(self, account: AccountId, entry: RemoteEntry) -> bool:
        """Tell whether a row is one that is known under another id, as the person said."""
        twins = self._twins.get(account)
        if not twins or not twins[fingerprint(entry)]:
            return False
        twins[fingerprint(entry)] -= 1
        self._tally.known += 1
        return True

    # -- rows that were taken back ---------------------------------------------------------------

    def to_remove(
        self, stream: Stream, found: Mapping[EntryId, KnownLeg], total: int
    ) -> list[EntryId]:
        """Return which of the rows that were taken back are to be voided.

        Raises:
            HeldError: they are many.
        """
        alive = [one for one in self._stored(sorted(found)) if one.voided_by is None]
        if not alive:
            return []
        key = f"removed:{self._connection}:{stream.name}:{_digest(sorted(found))}"
        if len(alive) > FEW_REMOVED or (len(alive) > 1 and len(alive) * 2 > total):
            answer = answer_of(self._unit, key)
            if answer == KEEP:
                return []
            if answer != TAKE:
                detail = {
                    "stream": stream.name,
                    "count": len(alive),
                    "of": total,
                    "examples": [words_of(one) for one in alive[:EXAMPLES]],
                }
                self._hold(QuestionKind.REMOVED_ROWS, key, self._ctx.connection.name, detail)
        return [one.id for one in alive]

    def fewer(self, stream: Stream, was: int, now: int) -> None:
        """Hold a pull that tells far less than there was, unless the person took that.

        Raises:
            HeldError
        """
        key = f"fewer:rows:{self._connection}:{stream.name}:{was}:{now}"
        if answer_of(self._unit, key) != TAKE:
            detail = {"what": "rows", "stream": stream.name, "was": was, "now": now}
            self._hold(QuestionKind.FEWER_ROWS, key, self._ctx.connection.name, detail)

    def _hold(
        self, kind: QuestionKind, key: str, subject: str, detail: Mapping[str, object]
    ) -> None:
        raise HeldError(kind, key, subject, detail)

    def _stored(self, ids: Sequence[EntryId]) -> list[StoredEntry]:
        found: list[StoredEntry] = []
        for start in range(0, len(ids), SLICE):
            found += self._unit.ledger.entries_by_id(ids[start : start + SLICE])
        return found


def is_other_payment(booked: StoredEntry, entry: RemoteEntry) -> bool:
    """Tell whether a row has nothing in common with the booked one but its id."""
    sizes = {abs(leg.quantity) for leg in booked.legs} | {leg.amount for leg in booked.legs}
    told = {entry.amount, entry.quantity} - {None}
    return booked.on != entry.on and not told & sizes and booked.note != entry.note


def words_of(booked: StoredEntry) -> dict[str, str]:
    """Return what an entry of the books says, field by field, for people."""
    leg = next(iter(booked.legs), None)
    told = {"day": booked.on.isoformat(), "kind": str(booked.kind), "note": booked.note}
    if leg is not None:
        told |= {
            "symbol": leg.symbol,
            "quantity": plain(leg.quantity),
            "price": "" if leg.unit_price is None else plain(leg.unit_price),
            "amount": "" if leg.amount is None else plain(leg.amount),
            "currency": leg.quote,
            "fee": "" if leg.fee is None else plain(leg.fee),
        }
    return {name: text for name, text in told.items() if text}


def _digest(ids: Sequence[EntryId]) -> str:
    text = ",".join(str(one) for one in ids)
    return hashlib.blake2b(text.encode(), digest_size=8).hexdigest()
