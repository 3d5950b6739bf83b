"""One at a time in a folder of backups, over threads and processes, with a place to work in."""

import os
import shutil
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex

from app.domain.errors import BackupError

LOCK = ".turn"
WORK = ".work-"
WAIT_S = 30.0
_EVERY_S = 0.05


class Turns:
    """Gives turns. The system takes a killed program's turn away; the next one tidies up."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()

    @contextmanager
    def take(self, wait_s: float = WAIT_S) -> Iterator[Path]:
        """Hold the turn, and give an empty folder of 0700 that is removed at the end.

        Raises:
            BackupError: another one is at work for too long, or the folder cannot be written to.
        """
        place = str(self._folder)
        busy = BackupError(place, "another backup is under way", "wait for it to end")
        if not self._lock.acquire(timeout=wait_s):
            raise busy
        try:
            try:
                self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
                handle = os.open(self._folder / LOCK, os.O_CREAT | os.O_RDWR, 0o600)
            except OSError as error:
                raise BackupError(place, f"it cannot be written to ({error.strerror})") from error
            try:
                until = time.monotonic() + wait_s
                while not _try_lock(handle):
                    if time.monotonic() > until:
                        raise busy
                    time.sleep(_EVERY_S)
                self.tidy()
                yield from self._work()
            finally:
                os.close(handle)
        finally:
            self._lock.release()

    def tidy(self) -> None:
        """Remove what killed runs left; only with the turn held."""
        with suppress(OSError):
            for found in self._folder.iterdir():
                if found.name.startswith(WORK):
                    shutil.rmtree(found, ignore_errors=True)

    def _work(self) -> Iterator[Path]:
        work = self._folder / f"{WORK}{token_hex(4)}"
        try:
            work.mkdir(mode=0o700)
        except OSError as error:
            raise BackupError(
                str(self._folder), f"it cannot be written to ({error.strerror})"
            ) from error
        try:
            yield work
        finally:
            shutil.rmtree(work, ignore_errors=True)


def _try_lock(handle: int) -> bool:
    """Lock an open file, if no other program has it; closing it unlocks."""
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]  # of Windows
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
