"""Writes sheets as files, by their format."""

from collections.abc import Sequence
from pathlib import Path

from app.domain.errors import RefusedError
from app.ports.progress import Progress
from app.ports.sheets import CSV, NO_PROGRESS, PLAIN, XLSX, Sheet, SheetOptions
from app.providers.sheets.target import whole_file


class SheetFiles:
    """The `SheetWriter` of this computer's disks."""

    def write(
        self,
        path: Path,
        sheets: Sequence[Sheet],
        format: str,
        *,
        options: SheetOptions = PLAIN,
        progress: Progress = NO_PROGRESS,
    ) -> None:
        """Write a file whole, or not at all; see the port."""
        if format not in {CSV, XLSX}:
            raise RefusedError(f"no format {format!r}", "choose csv or xlsx")
        if not sheets:
            raise RefusedError("there is no table to write")
        if path.is_dir():
            raise RefusedError(f"{path.name} is a folder", "choose a file")
        with whole_file(path) as made:
            if format == CSV:
                from app.providers.sheets.text import write_csv

                write_csv(made, sheets[0], options, progress)
            else:
                from app.providers.sheets.book import write_book

                write_book(made, sheets, options, progress)
