"""Files that are written whole or not at all, and that nobody else can read."""

import contextlib
import os
import re
import time
from pathlib import Path
from secrets import token_hex

from app.domain.errors import DatabaseError

PRIVATE = 0o600
SMALL = 4096  # bytes
LEFTOVER_S = 600  # a temporary file of a killed run is removed when it is this old


def write_atomic(path: Path, content: bytes, mode: int = PRIVATE) -> None:
    """Put a file in place of another in one step; a kill leaves the old or the new one.

    Raises:
        DatabaseError: it cannot be written; the old one is as it was.
    """
    remove_leftovers(path)
    made = path.with_name(f".{path.name}.{token_hex(4)}.new")
    try:
        descriptor = os.open(made, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            made.replace(path)
        except BaseException:
            made.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)
    except OSError as error:
        reason = error.strerror or "an error of the file system"
        raise DatabaseError(
            str(path), f"it cannot be written ({reason})", "nothing was changed"
        ) from error


def read_small(path: Path, limit: int) -> bytes | None:
    """Return a file's bytes, None if there is no file.

    Raises:
        DatabaseError: it is larger than the limit, a folder, or may not be read.
    """
    try:
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        reason = error.strerror or "an error of the file system"
        raise DatabaseError(str(path), f"it cannot be read ({reason})") from error
    if len(content) > limit:
        raise DatabaseError(str(path), f"it is larger than {limit} bytes")
    return content


def sync_folder(folder: Path) -> None:
    """Make what was renamed in a folder last; a file system that cannot is none to trust anyway."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    with contextlib.suppress(OSError):  # some file systems refuse to sync a folder
        os.fsync(descriptor)
    os.close(descriptor)


def remove_leftovers(path: Path) -> None:
    """Remove what killed runs left of a file; one at work is never that old."""
    left = re.compile(re.escape(f".{path.name}.") + r"[0-9a-f]{8}\.new")
    with contextlib.suppress(OSError):
        for found in path.parent.iterdir():
            if left.fullmatch(found.name) and time.time() - found.stat().st_mtime > LEFTOVER_S:
                found.unlink(missing_ok=True)


class SmallFile:
    """One small text in a file; where it cannot be kept, nothing else is lost."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> str | None:
        """Return the text, None if there is none or it cannot be read."""
        try:
            raw = read_small(self._path, SMALL)
        except DatabaseError:
            return None
        return None if raw is None else raw.decode("utf-8", errors="replace")

    def write(self, text: str) -> None:
        """Replace the text."""
        with contextlib.suppress(OSError, DatabaseError):
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_atomic(self._path, text.encode())
