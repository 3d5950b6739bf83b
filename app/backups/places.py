"""Puts a finished file where it belongs: whole, or not at all."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

from app.machine.atomic import sync_folder

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


def write_new(target: Path, content: bytes) -> None:
    """Write a file of 0600 that was not there, and make it last.

    Raises:
        OSError: it was there, or cannot be written.
    """
    with os.fdopen(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
