"""Lines as a text file."""

from collections.abc import Iterable
from pathlib import Path

from app.domain.errors import RefusedError
from app.ports.progress import Progress
from app.ports.texts import NO_PROGRESS
from app.providers.sheets.target import whole_file

_TOLD = 5_000  # lines between two signs of life


class TextFiles:
    """The `TextWriter` of this computer's disks."""

    def write(
        self,
        path: Path,
        lines: Iterable[str],
        *,
        end: str = "\n",
        progress: Progress = NO_PROGRESS,
    ) -> int:
        """Write a file whole, or not at all; see the port."""
        if path.is_dir():
            raise RefusedError(f"{path.name} is a folder", "choose a file")
        with whole_file(path) as made:
            with made.open("w", encoding="utf-8", errors="replace", newline="") as file:
                for number, line in enumerate(lines):
                    file.write(line + end)
                    if number % _TOLD == 0:
                        progress.step(number, 0, "rows")
            return made.stat().st_size
