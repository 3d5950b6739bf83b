"""Puts a finished file where it belongs: whole, or not at all."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

PART = ".part"


def put_beside(source: Path, target: Path) -> None:
    """Copy a file to another folder, perhaps of another disk; it has its name when it is whole.

    Raises:
        OSError: it cannot be written there. Nothing is left.
    """
    part = target.with_name(f".{target.name}{PART}")
    part.unlink(missing_ok=True)  # of a run that was killed
    handle = os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        with source.open("rb") as given, os.fdopen(handle, "wb") as taken:
            shutil.copyfileobj(given, taken, 1024 * 1024)
            taken.flush()
            os.fsync(taken.fileno())
        part.rename(target)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder last; some file systems cannot, and need not."""
    if os.name != "posix":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
