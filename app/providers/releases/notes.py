"""The file that says how often is asked and what came of it."""

from contextlib import suppress
from pathlib import Path

from app.domain.errors import DatabaseError
from app.domain.updates.faults import Fault, UpdateError
from app.machine.atomic import read_small, write_atomic

LARGEST = 512 * 1024  # bytes


class NotesFile:
    """Implements `app.ports.updates.UpdateNotes`."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> str:
        with suppress(DatabaseError, UnicodeDecodeError):
            raw = read_small(self._path, LARGEST)
            return raw.decode("utf-8") if raw is not None else ""
        return ""

    def write(self, text: str) -> None:
        put(self._path, text.encode())


def put(path: Path, content: bytes) -> None:
    """Write a file whole, for this person alone.

    Raises:
        UpdateError: it cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_atomic(path, content)
    except (DatabaseError, OSError) as error:
        raise UpdateError(Fault.CANNOT_KEEP, str(error)) from error
