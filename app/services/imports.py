"""Imports of files as rows: activities, prices, observations; each file is one batch.

Exactly once: a row is known by its external id within its holding; without one, by its content
and its occurrence among equal rows. A file is imported as a whole batch or not at all; bad rows
are rejected by line and the good ones kept.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import RefusedError
from app.ports.files import ACTIVITIES, OBSERVATIONS, PRICES, FileReader, FileSnapshot
from app.ports.progress import NoProgress, Progress
from app.ports.storage import Database, UnitOfWork
from app.services.changes import Changes, Topic
from app.services.imports_answers import ImportOptions, check_same
from app.services.memory import no_collections
from app.services.reports import ImportResult
from app.services.restatement import PastWatch

if TYPE_CHECKING:
    from app.services.imports_run import Run

    Finish = Callable[[UnitOfWork, int | None, Run], int | None]


@dataclass(frozen=True, slots=True)
class ImportService:
    """Brings files in. Every format ends in the same ledger, by the same rules."""

    database: Database
    files: FileReader

    def run(
        self, path: Path, options: ImportOptions, progress: Progress | None = None
    ) -> ImportResult:
        """Import a file, or with `dry_run` tell what an import would do.

        Raises:
            FileRefusedError: the file cannot be read; nothing was imported.
            CancelledError: nothing was imported.
        """
        steps = progress or NoProgress()
        with self.files.snapshot(path) as snapshot:
            return bring_in(self.database, snapshot, options, steps)


def bring_in(
    database: Database,
    snapshot: FileSnapshot,
    options: ImportOptions,
    steps: Progress,
    finish: "Finish | None" = None,
) -> ImportResult:
    """Bring the rows of an open file in, or with `dry_run` tell what that would do.

    `finish`: called once all is written and before it is saved; it may still refuse. What it
    returns is the number of the file that was kept.

    Raises:
        FileRefusedError: the file cannot be read; nothing was imported.
        CancelledError: nothing was imported.
    """
    from app.services.imports_run import Run

    if options.format not in {"auto", snapshot.format}:
        raise RefusedError(
            f"{snapshot.path.name} holds {snapshot.format}, not {options.format}",
            "leave the format to be recognised",
        )
    check_same(snapshot.path, options.digest, snapshot.digest if options.digest else "")
    with no_collections(), database.writing() as unit:
        watch = PastWatch(unit)
        run = Run(unit, snapshot, options, steps)
        batch_id = run.write()
        restated = None
        if batch_id is not None:
            run.note(batch_id)
            restated = watch.restated()
        run.look_back()
        file_id = None
        if not options.dry_run and finish is not None:
            file_id = finish(unit, batch_id, run)
        if not options.dry_run and (batch_id is not None or file_id is not None):
            steps.step(0, 0, "saving")
            unit.commit()
    result = run.result(None if options.dry_run else batch_id, restated)
    return replace(result, file_id=file_id) if file_id is not None else result


def changes_of(result: ImportResult) -> Changes:
    """Return which topics an import touched."""
    if result.dry_run or result.batch_id is None:
        return Changes()
    topics = {
        ACTIVITIES: {Topic.LEDGER, Topic.ACCOUNTS},
        PRICES: {Topic.PRICES},
        OBSERVATIONS: {Topic.OBSERVATIONS, Topic.ACCOUNTS},
    }
    return Changes(frozenset(topics[result.format]))


__all__ = ["ImportOptions", "ImportService", "bring_in", "changes_of"]
