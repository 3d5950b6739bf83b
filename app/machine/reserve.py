"""A file of 16 MiB that is given up when the disk is full, so that what is begun can be ended.

SQLite can neither delete nor checkpoint on a full disk; with this room it can, once.
"""

import os
import shutil
from contextlib import suppress
from pathlib import Path

SIZE = 16 * 2**20
ROOM = 256 * 2**20  # that must be free beside it


def keep(path: Path) -> bool:
    """Make the file, if there is room enough; tell whether it is there."""
    try:
        if path.exists() and path.stat().st_size == SIZE:
            return True
        if shutil.disk_usage(path.parent).free < ROOM + SIZE:
            return False
        descriptor = os.open(path, os.O_CREAT | os.O_WRONLY, 0o600)
        try:
            if hasattr(os, "posix_fallocate"):
                os.posix_fallocate(descriptor, 0, SIZE)
            else:
                os.write(descriptor, bytes(SIZE))
        finally:
            os.close(descriptor)
    except OSError:
        release(path)
        return False
    return True


def release(path: Path) -> None:
    """Give its room back."""
    with suppress(OSError):
        path.unlink(missing_ok=True)
