"""Files in Coffer's own CSV, as services read them: recognised by content, row by row, untrusted.

An iteration may raise `FileRefusedError` at any row, for example where a byte is no UTF-8 or the
file turns out to have changed. Then nothing of the file may be kept: roll back.
"""

from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from app.domain.activities import (
    ACTIVITIES,
    OBSERVATIONS,
    PRICES,
    ActivityRow,
    ObservationRow,
    PriceRow,
)
from app.domain.errors import RowProblem
from app.ports.progress import Progress


class OpenFile(Protocol):
    """One file, opened once: all calls read the same descriptor, and notice if it changes."""

    @property
    def path(self) -> Path:
        """Return where it lies."""
        ...

    @property
    def size(self) -> int:
        """Return its bytes."""
        ...

    @property
    def digest(self) -> str:
        """Return the SHA-256 of its bytes in hexadecimal.

        Raises:
            FileRefusedError: it cannot be read, or changed since it was opened.
        """
        ...

    def close(self) -> None:
        """Close it; may be called twice."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None: ...


class FileSnapshot(OpenFile, Protocol):
    """A file of rows that can be booked.

    Rows come in file order with the 1-based physical line on which they begin. A row that cannot
    be taken comes as a `RowProblem`, in its place. Blank rows are passed over.
    """

    @property
    def format(self) -> str:
        """Return `ACTIVITIES`, `PRICES` or `OBSERVATIONS`."""
        ...

    def activities(self, progress: Progress) -> Iterator[ActivityRow | RowProblem]:
        """Read activities; `progress` counts bytes.

        Raises:
            FileRefusedError: see the module; also when it has another format.
            CancelledError: from `progress`.
        """
        ...

    def prices(self, progress: Progress) -> Iterator[PriceRow | RowProblem]:
        """Read prices, as `activities` does."""
        ...

    def observations(self, progress: Progress) -> Iterator[ObservationRow | RowProblem]:
        """Read observations, as `activities` does."""
        ...

    def preview(self, rows: int) -> tuple[tuple[str, ...], ...]:
        """Return the header and the first rows as they stand, long fields cut."""
        ...


class FileReader(Protocol):
    """Opens such files. The calls with a path are for those who need one thing only."""

    def snapshot(self, path: Path) -> FileSnapshot:
        """Open a file, check what can be checked at once, and recognise it.

        Raises:
            FileRefusedError: it is missing, no plain file, too big, not UTF-8, none of the three …
        """
        ...

    def recognise(self, path: Path) -> str:
        """Return `ACTIVITIES`, `PRICES` or `OBSERVATIONS`, by the header and never by the name.

        Raises:
            FileRefusedError: as `snapshot`.
        """
        ...

    def digest(self, path: Path) -> str:
        """Return the SHA-256 of a file's bytes in hexadecimal.

        Raises:
            FileRefusedError: as `snapshot`.
        """
        ...

    def read_activities(self, path: Path, progress: Progress) -> Iterator[ActivityRow | RowProblem]:
        """Open and read; all errors come with the iteration."""
        ...

    def read_prices(self, path: Path, progress: Progress) -> Iterator[PriceRow | RowProblem]:
        """Open and read; all errors come with the iteration."""
        ...

    def read_observations(
        self, path: Path, progress: Progress
    ) -> Iterator[ObservationRow | RowProblem]:
        """Open and read; all errors come with the iteration."""
        ...


__all__ = ["ACTIVITIES", "OBSERVATIONS", "PRICES", "FileReader", "FileSnapshot"]
