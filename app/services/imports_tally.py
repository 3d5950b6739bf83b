"""What became of the rows of a file, counted while they are booked."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date

from app.domain.errors import (
    AmbiguousSymbolError,
    ConservationError,
    NotANumberError,
    RefusedError,
    UnknownNameError,
)
from app.domain.ids import EntryId
from app.domain.kinds import Kind
from app.services.registry import Registry
from app.services.reports import RowNote

KNOWN_TOLD = 5_000  # rows that are listed one by one
ROW_ERRORS = (
    RefusedError,
    AmbiguousSymbolError,
    UnknownNameError,
    ConservationError,
    NotANumberError,
)


@dataclass
class Tally:
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

    def warn_of_cash_setting(self, registry: Registry, wanted: bool | None) -> None:
        """Name the accounts that were there and keep their own setting for cash."""
        if wanted is None:
            return
        made = set(registry.new_accounts)
        other = [
            name
            for name, account in registry.accounts.items()
            if account.tracks_cash != wanted and name not in made
        ]
        if other:
            self.warnings.append(
                "these accounts keep their own setting for cash: " + ", ".join(sorted(other))
            )

    def warn_of_kinds(self) -> None:
        """Name kinds that mean nothing here: they are kept, and a slip of the pen is seen."""
        known = {kind.value for kind in Kind}
        strange = sorted(kind for kind in self.by_kind if kind not in known)
        if strange:
            self.warnings.append(
                "these kinds are not known and count as inflows: " + ", ".join(strange)
            )
