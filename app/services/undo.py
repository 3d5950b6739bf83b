"""Takes back the last change of this session, whatever it was: entries as voids, the rest by rows.

What goes to the ledger stays there and is voided. What is no entry (a mark, a group, a vault, a
loan's terms, a setting …) is brought back as it was, unless it was changed again since.
"""

import threading
from collections import deque
from dataclasses import dataclass, field

from app.domain.errors import RefusedError
from app.domain.ids import BatchId
from app.ports.storage import UnitOfWork
from app.ports.undo import RowChange, Step, Watched
from app.services.changes import ALL_TOPICS, Changes
from app.services.following import upkeep
from app.services.ledger import LedgerService
from app.services.profile import COUNTED

MOST_STEPS = 200
_COUNTING = frozenset({"account", "holding", "asset", "coverage", "exclusion"})


@dataclass(frozen=True, slots=True)
class Undone:
    """What was taken back, in the words of the audit trail."""

    label: str
    changes: Changes = field(default_factory=lambda: Changes(ALL_TOPICS))


class UndoService:
    """Knows the changes that were made through these open books since `begin`."""

    def __init__(self, database: Watched, ledger: LedgerService) -> None:
        self._database = database
        self._ledger = ledger
        self._steps: deque[Step] = deque(maxlen=MOST_STEPS)
        self._lock = threading.Lock()

    def begin(self) -> None:
        """Note every change from now on."""
        self._database.watch(self._note)

    def last(self) -> Undone | None:
        """Take the newest change of this session back; `None`: there is none.

        Raises:
            RefusedError: it cannot be taken back: it was changed again, others rest on it, or it is
                taken back elsewhere. It is passed over from then on.
        """
        with self._database.unwatched():
            batch, step = self._ledger.newest_undoable(), self._top()
            if step is not None and (batch is None or step.newest_batch >= batch.id):
                return self._take_back(step)
            return None if batch is None else Undone(self._ledger.undo(batch.id).label)

    def _take_back(self, step: Step) -> Undone:
        with self._lock:
            self._steps.remove(step)
        if step.batches:
            ids = [BatchId(one) for one in step.batches]
            done = self._ledger.undo_all(ids, also=lambda unit: self._restore(unit, step))
            return Undone(done.label or step.label)
        if step.barrier and not step.fills:
            raise RefusedError(
                f"“{step.label}” is not taken back from here",
                "cancel or correct it where it is shown",
            )
        with self._database.writing() as unit:
            self._restore(unit, step)
            unit.commit()
        return Undone(step.label)

    def _restore(self, unit: UnitOfWork, step: Step) -> None:
        if step.fills:
            from app.services.trading.executions import take_back_in

            take_back_in(unit, step.fills, [BatchId(one) for one in step.batches])
        self._database.restore(unit, step.rows)
        unit.audit.record("undone", step.label, "", "")
        if _counts(step.rows) and unit.ledger.head():
            upkeep(unit).all()
        elif any(one.table in _COUNTING for one in step.rows):
            upkeep(unit).after_rules()

    def _top(self) -> Step | None:
        with self._lock:
            return self._steps[-1] if self._steps else None

    def _note(self, step: Step) -> None:
        if step.rows or step.barrier:
            with self._lock:
                self._steps.append(step)


def _counts(rows: tuple[RowChange, ...]) -> bool:
    """Return whether a setting changed that every figure follows."""
    settings = [row.before or row.after or {} for row in rows if row.table == "setting"]
    return any(row.get("key") in COUNTED for row in settings)
