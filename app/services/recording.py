"""What the audit trail says of a change: a few words before and after, and never a secret."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from app.domain.ids import LegId
from app.domain.ledger import Batch, StoredEntry
from app.domain.numbers import plain
from app.ports.storage import UnitOfWork
from app.services.registry import Registry

NAMED = 20  # names in one row of the trail; the rest is counted

Picks = Mapping[LegId, Sequence[tuple[LegId, Decimal]]]


def entry_words(entry: StoredEntry, picks: Picks) -> str:
    """Return what an entry says: its day and kind, and what each leg does."""
    legs = "; ".join(
        f"{leg.account}: {leg.kind} {plain(leg.quantity)} {leg.symbol}"
        + ("" if leg.unit_price is None else f" at {plain(leg.unit_price)} {leg.quote}")
        + ("" if leg.amount is None else f" for {plain(leg.amount)} {leg.quote}")
        + ("" if leg.fee is None else f", fee {plain(leg.fee)}")
        + _lots(picks.get(leg.id, ()))
        for leg in entry.legs
    )
    note = f" ({entry.note})" if entry.note else ""
    return f"{entry.on} {entry.kind}{note}: {legs}"


def what_of(batch: Batch) -> str:
    """Return what a batch brought."""
    counts = {"entries": batch.entries, "balances": batch.observations, "prices": batch.prices}
    return f"{batch.origin} {batch.label}: " + ", ".join(
        f"{count} {name}" for name, count in counts.items() if count
    )


def note_names(unit: UnitOfWork, registry: Registry) -> None:
    """Put the accounts and assets that a change made on its way into the trail, if there are."""
    for action, names in (
        ("accounts added", registry.new_accounts),
        ("assets added", registry.new_assets),
    ):
        if names:
            unit.audit.record(action, listed(names), "", "named for the first time")


def listed(names: Sequence[str]) -> str:
    """Return names by commas, the first ones in full."""
    more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    return ", ".join(names[:NAMED]) + more


def _lots(picks: Sequence[tuple[LegId, Decimal]]) -> str:
    if not picks:
        return ""
    return ", of lots " + ", ".join(f"{leg} ({plain(quantity)})" for leg, quantity in picks)
