"""Statements as PDF and pictures: drafts for a person to review. Nothing is written here."""

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import FileRefusedError
from app.domain.review.drafts import Draft, DraftTable
from app.domain.review.grid import ReviewGrid, grid_of
from app.machine.atomic import write_atomic
from app.ports.progress import NoProgress, Progress
from app.ports.review import Drafter, DraftWish

_HEAD = 1024  # bytes that tell what a file is


@dataclass(frozen=True, slots=True)
class ReviewService:
    """Reads pages into drafts, and gives what was reviewed to the import of tables."""

    drafter: Drafter

    def is_for(self, path: Path) -> bool:
        """Tell by its content whether a file is a PDF or a picture; one that is not there is none.

        A pipe or a device is not opened.
        """
        try:
            if not stat.S_ISREG(path.stat().st_mode):
                return False
            with path.open("rb") as stream:
                return self.drafter.is_for(stream.read(_HEAD))
        except OSError:
            return False

    def can_recognise(self) -> bool:
        """Tell whether text in pictures can be read here."""
        return self.drafter.can_recognise()

    def draft(
        self, path: Path, wish: DraftWish | None = None, progress: Progress | None = None
    ) -> Draft:
        """Read a file.

        Raises:
            FileRefusedError: see `app.ports.review.Drafter.draft`.
            CancelledError: from `progress`.
        """
        return self.drafter.draft(path, wish or DraftWish(), progress or NoProgress())

    def save(self, grid: ReviewGrid, target: Path) -> None:
        """Write the rows of a grid that are taken as CSV, which `import` takes by a map.

        Raises:
            FileRefusedError: it cannot be written there.
        """
        try:
            write_atomic(target, grid.csv_text().encode("utf-8"))
        except OSError as error:
            why = os.strerror(error.errno) if error.errno else str(error)
            raise FileRefusedError(str(target), why) from error


def largest(draft: Draft) -> DraftTable | None:
    """Return the table with the most rows: a statement's bookings, as a rule."""
    return max(draft.tables, key=lambda table: len(table.rows), default=None)


def reviewable(draft: Draft) -> ReviewGrid | None:
    """Return the grid of the largest table."""
    table = largest(draft)
    return grid_of(table) if table is not None else None
