"""The last file that was read, held for a moment: looking, trying out and importing follow."""

import hashlib
import os
import stat
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.ports.importers import Examined

HELD_SECONDS = 120.0  # since it was last asked for
MOST_ROWS = 250_000  # of a file that is held: entries and prices
_PART = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked of a file, and as what it lay there."""

    path: str
    stamp: tuple[int, int, int, int, int]  # device, number, bytes, changed at (both, in ns)
    format_id: str
    options: tuple[tuple[str, str], ...]


class LastExamined:
    """Holds one answer. It is given again only while the file has the very same content."""

    def __init__(self, seconds: float = HELD_SECONDS) -> None:
        self._lock = threading.Lock()
        self._seconds = seconds
        self._held: tuple[Asked, Examined] | None = None
        self._until = 0.0
        self._timer: threading.Timer | None = None

    def asked(self, path: Path, options: Mapping[str, str], format_id: str) -> Asked | None:
        """Return under what an answer is held; `None` for what is no plain file."""
        try:
            found = path.stat()
        except OSError:
            return None
        if not stat.S_ISREG(found.st_mode):
            return None
        own = (
            found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns,
        )  # fmt: skip
        said = tuple(sorted((str(key), str(value)) for key, value in options.items()))
        return Asked(str(path), own, format_id, said)

    def take(self, asked: Asked | None) -> Examined | None:
        """Return the answer, if the file is still what was read."""
        with self._lock:
            held = self._held
        if held is None or asked is None or held[0] != asked:
            return None
        if _digest(Path(asked.path)) != held[1].digest:
            return None
        self._hold(held)
        return held[1]

    def put(self, asked: Asked | None, examined: Examined) -> None:
        """Hold an answer in place of the one before."""
        document = examined.document
        self.drop()
        if asked is None or document is None or asked.stamp[2] != examined.size:
            return
        if len(document.entries) + len(document.prices) <= MOST_ROWS:
            self._hold((asked, examined))

    def drop(self) -> None:
        """Forget it: it was imported, or the books are closed."""
        with self._lock:
            self._held = None
            timer, self._timer = self._timer, None
        if timer is not None:
            timer.cancel()

    def _hold(self, held: tuple[Asked, Examined]) -> None:
        with self._lock:
            self._held, self._until = held, time.monotonic() + self._seconds
            if self._timer is None:
                self._wait(self._seconds)

    def _wait(self, seconds: float) -> None:
        self._timer = threading.Timer(seconds, self._expire)
        self._timer.daemon = True
        self._timer.start()

    def _expire(self) -> None:
        with self._lock:
            left = self._until - time.monotonic()
            self._timer = None
            if self._held is None:
                return
            if left > 0:  # it was asked for again meanwhile
                self._wait(left)
            else:
                self._held = None


def _opened(path: Path) -> int:
    return os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))  # a pipe may have come there


def _digest(path: Path) -> str:
    """Return the SHA-256 of what lies there now; "" where it cannot be read."""
    sha = hashlib.sha256()
    try:
        with os.fdopen(_opened(path), "rb") as file:
            while part := file.read(_PART):
                sha.update(part)
    except OSError:
        return ""
    return sha.hexdigest()
