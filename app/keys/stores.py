"""Where the text of the key file is kept."""

from contextlib import suppress
from pathlib import Path
from typing import Protocol

from app.domain.errors import DatabaseDamagedError, DatabaseError
from app.keys.header import MOST_BYTES, read_header
from app.machine.atomic import read_small, write_atomic


class HeaderStore(Protocol):
    """Keeps the text; one `write` is one atomic step."""

    @property
    def place(self) -> str:
        """Return where it is, for people."""
        ...

    def read(self) -> str | None:
        """Return the text, None if there is none.

        Raises:
            DatabaseError: it cannot be read.
        """
        ...

    def write(self, text: str) -> None:
        """Replace the text.

        Raises:
            DatabaseError: it cannot be written; the old one is as it was.
        """
        ...

    def remove(self) -> None:
        """Take it away, if it is there."""
        ...


class FileHeaderStore:
    """A file, with a copy beside it: without its key file a database opens nowhere."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._copy = path.with_name(path.name + ".copy")

    @property
    def place(self) -> str:
        return str(self._path)

    def read(self) -> str | None:
        """Return the text; that of the copy, put in its place, where the file is gone.

        A damaged one is not passed over: that something changed it is worth knowing, and `repair`
        is one step away.
        """
        raw = read_small(self._path, MOST_BYTES)
        if raw is None:
            raw = self._good_copy()
            if raw is not None:
                with suppress(DatabaseError):  # read-only media: the copy still opens the books
                    self._restore(None, raw)
        # What is no UTF-8 is damaged, and will be told so by its digest.
        return None if raw is None else raw.decode("utf-8", errors="replace")

    def write(self, text: str) -> None:
        write_atomic(self._path, text.encode())
        write_atomic(self._copy, text.encode())

    def mend_copy(self) -> None:
        """Bring the copy up to date, where a kill left an older one."""
        with suppress(DatabaseError):
            raw = read_small(self._path, MOST_BYTES)
            if raw is not None and raw != read_small(self._copy, MOST_BYTES):
                write_atomic(self._copy, raw)

    def remove(self) -> None:
        self._path.unlink(missing_ok=True)
        self._copy.unlink(missing_ok=True)

    def repair(self) -> bool:
        """Put the copy in place of a damaged or missing file; False if it is no good either.

        The damaged one is kept beside it.

        Raises:
            DatabaseError: it cannot be written.
        """
        copy = self._good_copy()
        if copy is not None:
            self._restore(read_small(self._path, MOST_BYTES), copy)
        return copy is not None

    def has_good_copy(self) -> bool:
        """Tell whether `repair` could help."""
        return self._good_copy() is not None

    def _good_copy(self) -> bytes | None:
        try:
            copy = read_small(self._copy, MOST_BYTES)
        except DatabaseError:
            return None
        return None if copy is None or _is_damaged(copy) else copy

    def _restore(self, damaged: bytes | None, copy: bytes) -> None:
        if damaged is not None:
            write_atomic(self._path.with_name(self._path.name + ".damaged"), damaged)
        write_atomic(self._path, copy)


def _is_damaged(raw: bytes) -> bool:
    try:
        read_header(raw.decode("utf-8", errors="replace"), "")
    except DatabaseDamagedError:
        return True
    except DatabaseError:  # of a newer Coffer: that is no damage
        return False
    return False
