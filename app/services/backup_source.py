"""The books as a backup takes them: a copy, and what that very state of the live books comes to."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import BackupError
from app.ports.backups import COPY, BackupKind, Facts, Manifest
from app.ports.clock import Clock
from app.ports.progress import Progress
from app.ports.storage import Database, UnitOfWork
from app.services.proof import figures_of, heads_of

Snapshot = Callable[[Path, Progress], Facts]  # writes a copy; tells which state it is of


@dataclass(frozen=True, slots=True)
class BooksSource:
    """Open books."""

    database: Database
    snapshot: Snapshot
    size_of: Callable[[], int]  # bytes
    clock: Clock
    program: str  # the version of Coffer
    payload: str = COPY

    def size(self) -> int:
        """Return about how many bytes a copy takes."""
        return self.size_of()

    def take(self, target: Path, kind: BackupKind, progress: Progress) -> Manifest:
        """Copy one state of the books, and work out the figures of the same state.

        A reader holds that state fast while it is valued. If a writer came between the reader's
        first look and the copy, the copy is taken anew with writers kept waiting as long as that
        takes, though not for the valuation.
        """
        progress.step(0, 0, "copying")
        with self.database.reading() as unit:
            facts = self.snapshot(target, progress)
            if heads_of(unit) == (facts.ledger_head, facts.audit_head):
                return self._manifest(unit, facts, kind, progress)
        target.unlink(missing_ok=True)
        with ExitStack() as held:
            with self.database.writing():
                unit = held.enter_context(self.database.reading())
                facts = self.snapshot(target, progress)
            if heads_of(unit) != (facts.ledger_head, facts.audit_head):
                raise BackupError(str(target), "the copy is not of the state of the books")
            return self._manifest(unit, facts, kind, progress)

    def _manifest(
        self, unit: UnitOfWork, facts: Facts, kind: BackupKind, progress: Progress
    ) -> Manifest:
        progress.step(0, 0, "totalling")
        figures = figures_of(unit, self.clock.today())
        return Manifest(self.clock.now(), kind, "", self.program, facts, figures)


@dataclass(frozen=True, slots=True)
class OldBooksSource:
    """Books of an older schema, before they are brought up to date: nothing can value them yet."""

    snapshot: Snapshot
    size_of: Callable[[], int]
    clock: Clock
    program: str
    payload: str = COPY

    def size(self) -> int:
        """Return about how many bytes a copy takes."""
        return self.size_of()

    def take(self, target: Path, kind: BackupKind, progress: Progress) -> Manifest:
        """Copy the books. Nobody writes to them: they are not open yet."""
        progress.step(0, 0, "copying")
        facts = self.snapshot(target, progress)
        return Manifest(self.clock.now(), kind, "", self.program, facts, None)
