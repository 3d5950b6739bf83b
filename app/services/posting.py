"""Posts what follows from rules and schedules into the ledger, each row exactly once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.domain.activities import ActivityRow
from app.domain.booking import book
from app.domain.conservation import check_entry
from app.domain.errors import ConservationError, RefusedError
from app.domain.ids import BatchId
from app.domain.ledger import NewBatch, NewEntry
from app.ports.storage import UnitOfWork
from app.services.changes import Changes, Topic
from app.services.following import append
from app.services.preferences import read_preferences
from app.services.recording import note_names
from app.services.registry import Registry

RULE = "rule"  # the origin of the batches that rules and schedules write
NOTHING = Changes()
_TOPICS = frozenset({Topic.LEDGER, Topic.ACCOUNTS})


@dataclass(frozen=True, slots=True)
class Posted:
    """What was posted; without anything due, nothing."""

    changes: Changes = NOTHING
    count: int = 0  # entries, or values
    label: str = ""
    batch_id: BatchId | None = None
    problems: tuple[str, ...] = ()  # what could not be done, and why; the rest was


def post(unit: UnitOfWork, source: str, label: str, rows: Sequence[ActivityRow]) -> Posted:
    """Book rows as one batch. The caller commits.

    Each row needs an external id. One that the source posted before in an account of a row is left
    out, in effect or void: what a person took out stays out. The rows may be in any order.

    Raises:
        RefusedError: a row cannot be booked, or has no id; nothing is to be committed then.
    """
    registry = Registry(unit, read_preferences(unit.settings).base_currency)
    named = {name for row in rows for name in (row.account, row.to_account)}
    own = [registry.accounts[name].id for name in named if name in registry.accounts]
    known = {external_id for _, external_id in unit.ledger.known(source, account_ids=own)}
    entries = list(_entries(rows, registry, source, known))
    if not entries:
        return Posted()
    batch = append(unit, registry, NewBatch(RULE, label), entries)
    note_names(unit, registry)
    days = sorted(entry.on for entry in entries)
    said = f"{len(entries)} entries, {days[0]} to {days[-1]}"
    unit.audit.record("posted by rule", label, "", said)
    return Posted(Changes(_TOPICS), len(entries), label, batch.id)


def _entries(
    rows: Iterable[ActivityRow], registry: Registry, source: str, known: set[str]
) -> Iterable[NewEntry]:
    for row in sorted(rows, key=lambda one: one.at_us):
        if not row.external_id:
            raise RefusedError(f"{row.kind} on {row.on}: a posted row needs an id")
        if row.external_id in known:
            continue
        known.add(row.external_id)
        try:
            entry = book([row], registry, source)
            check_entry(entry, entry.kind)
        except (RefusedError, ConservationError) as error:
            raise RefusedError(f"{row.account}, {row.kind} on {row.on}: {error}") from error
        yield entry
