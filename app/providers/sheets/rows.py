"""The rows of a sheet, one after the other, while it is told how many there were."""

from collections.abc import Iterator, Sequence, Sized

from app.ports.progress import Progress
from app.ports.sheets import Sheet, Value

EVERY = 500


def counted(sheet: Sheet, progress: Progress) -> Iterator[Sequence[Value]]:
    """Give the rows of a sheet and tell how far it is.

    Raises:
        CancelledError: cancel was pressed.
    """
    whole = len(sheet.rows) if isinstance(sheet.rows, Sized) else sheet.count
    done = 0
    for done, row in enumerate(sheet.rows, start=1):
        if done % EVERY == 0:
            progress.step(done, max(whole, done) if whole else 0, "rows")
        yield row
    progress.step(done, done, "rows")
