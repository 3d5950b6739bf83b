"""Text files that leave Coffer: whole, or not at all."""

from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from app.ports.progress import NoProgress, Progress

NO_PROGRESS = NoProgress()


class TextWriter(Protocol):
    """Writes lines to a file in UTF-8."""

    def write(
        self,
        path: Path,
        lines: Iterable[str],
        *,
        end: str = "\n",
        progress: Progress = NO_PROGRESS,
    ) -> int:
        """Write lines, each with its end; return the bytes.

        Raises:
            RefusedError: a folder, a place that cannot be written to, a full disk; what was there
                before is as it was.
            CancelledError: from `progress` or the lines; likewise.
        """
        ...
