"""Rows of a mapped file whose ids the books have with other content: asked, never doubled.

One id may stand for several payments of a provider. So a row is a changed one only where it has
the day or the amount of what is booked, and no row of the file is what is booked; else it is a row
of its own.
"""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from app.domain.activities import ActivityRow
from app.domain.ids import EntryId
from app.domain.kinds import Kind
from app.domain.ledger import KnownLeg, NewEntry, StoredEntry
from app.domain.numbers import plain
from app.domain.times import day_of_us
from app.ports.storage import UnitOfWork
from app.services.files.words import as_row
from app.services.imports_answers import TAKE, ChangedRow, ImportOptions

Rows = list[ActivityRow]


@dataclass
class ChangedRows:
    """Gathers such rows of one import, until all of the file was read."""

    unit: UnitOfWork
    options: ImportOptions
    source: str
    told: list[ChangedRow] = field(default_factory=list)
    has_voids: bool = False
    _waiting: list[tuple[Rows, NewEntry, KnownLeg]] = field(default_factory=list)
    _met: set[EntryId] = field(default_factory=set)

    def meet(self, entry_id: EntryId) -> None:
        """Say that a row of the file is a booked entry as it is."""
        self._met.add(entry_id)

    def wait(self, rows: Rows, entry: NewEntry, stored: KnownLeg) -> None:
        """Put a row aside of which the books say something else."""
        self._waiting.append((rows, entry, stored))

    def settle(self) -> Iterator[tuple[Rows, NewEntry, KnownLeg | None, bool]]:
        """Give what was put aside: rows, their entry, what is booked, and whether to replace it.

        Nothing booked: it is a row of its own.
        """
        for rows, entry, stored in self._waiting:
            found = self.unit.ledger.entries_by_id([stored.entry_id])
            booked = found[0] if found else None
            if booked is None or stored.entry_id in self._met or not is_near(booked, rows):
                yield rows, entry, None, False
                continue
            self._met.add(stored.entry_id)
            if stored.is_void:  # what a person took out is theirs
                yield rows, entry, stored, False
                continue
            line = rows[0].line
            answer = self.options.choices.get(line, self.options.changed)
            told, fields = words_of_row(rows[0]), words_of_entry(booked)
            account = rows[0].account
            self.told.append(
                ChangedRow(
                    line,
                    " ".join(told.values()),
                    stored.entry_id,
                    " ".join(fields.values()),
                    answer,
                    told,
                    as_row(fields),
                    account,
                )
            )
            if answer == TAKE:
                self.has_voids = True
                yield rows, entry, stored, True

    def void(self, stored: KnownLeg) -> NewEntry:
        """Return what takes a booked entry out of effect."""
        now_us = self.unit.now_us()
        return NewEntry(
            now_us,
            day_of_us(now_us),
            Kind.VOID,
            self.source,
            f"void-{stored.entry_id}",
            note="the file says something else now",
            voids=stored.entry_id,
        )


def with_own_ids(rows: Sequence[ActivityRow], fingerprint: str) -> Rows:
    """Return rows under ids that they do not share with others: those of their content."""
    digest = hashlib.blake2b(fingerprint.encode(), digest_size=5).hexdigest()
    return [replace(row, external_id=f"{row.external_id}~{digest}") for row in rows]


def is_near(booked: StoredEntry, rows: Sequence[ActivityRow]) -> bool:
    """Tell whether rows may be a booked entry that changed: the same day, or the same amount."""
    sizes = {abs(leg.quantity) for leg in booked.legs} | {leg.amount for leg in booked.legs}
    return any(
        row.on == booked.on or bool(({row.amount, row.quantity} - {None}) & sizes) for row in rows
    )


def words_of_row(row: ActivityRow) -> dict[str, str]:
    """Return what a row says, field by field, for people."""
    told = {
        "day": row.on.isoformat(),
        "kind": str(row.kind),
        "symbol": row.symbol,
        "quantity": _plain(row.quantity),
        "price": _plain(row.price),
        "amount": _plain(row.amount),
        "currency": row.currency,
        "fee": _plain(row.fee),
        "tax": _plain(row.tax),
        "note": row.note,
    }
    return {name: text for name, text in told.items() if text}


def words_of_entry(booked: StoredEntry) -> dict[str, str]:
    """Return what an entry of the books says likewise."""
    told = {"day": booked.on.isoformat(), "kind": str(booked.kind), "note": booked.note}
    leg = next(iter(booked.legs), None)
    if leg is not None:
        told |= {
            "symbol": leg.symbol,
            "quantity": plain(leg.quantity),
            "price": _plain(leg.unit_price),
            "amount": _plain(leg.amount),
            "currency": leg.quote,
            "fee": _plain(leg.fee),
        }
    return {name: text for name, text in told.items() if text}


def _plain(value: Decimal | None) -> str:
    return "" if value is None else plain(value)
