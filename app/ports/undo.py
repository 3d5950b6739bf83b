"""What a change did to small records, row by row, so that it can be taken back."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Protocol

from app.ports.storage import Database, UnitOfWork

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class RowChange:
    """A row of a table before and after; `None`: it was not there, or is not any more."""

    table: str
    before: Row | None
    after: Row | None


@dataclass(frozen=True, slots=True)
class Step:
    """One committed change of the books, as a person made it.

    A change that cannot be taken back by its rows says why in `barrier`.
    """

    label: str  # in the words of the audit trail
    rows: tuple[RowChange, ...] = ()
    batches: tuple[int, ...] = ()  # what it appended to the ledger, oldest first
    newest_batch: int = 0  # when it was committed
    fills: tuple[int, ...] = ()  # executions that an import brought, with no order of ours
    barrier: str = ""  # the tables that are not taken back, by commas


Watcher = Callable[[Step], object]


class Watched(Database, Protocol):
    """A database that tells of the changes made through it."""

    def watch(self, watcher: Watcher | None) -> None:
        """Tell every committed change of this process; None: no more."""
        ...

    def unwatched(self) -> AbstractContextManager[None]:
        """Tell nobody of what this thread does meanwhile."""
        ...

    def restore(self, unit: UnitOfWork, rows: tuple[RowChange, ...]) -> None:
        """Bring rows back to what they were before, in a writing unit.

        Raises:
            RefusedError: a row was changed since, or others rest on it; nothing may be kept.
        """
        ...
