"""Who works on which books: one window, commands beside it, and nobody beside a repair.

A lock is one of the system's on a file in a folder of this person's; it is gone with the process,
so no crash leaves one behind. The file is named by device and inode of the database, so a link or
another path leads to the same lock. SQLite names its log by the path: books that are in use under
one path are refused under another. The database itself is never opened here: closing it would drop
SQLite's locks.
"""

import hashlib
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from app.domain.errors import InUseError
from app.machine import handing

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

Role = Literal["window", "command", "maintenance", "runner"]
LONGEST = 64  # bytes of an answer, and of what is in a lock's file
ANSWER_S = 1.0
PATIENCE_S = 0.5
MOST_PATH = 8192
MARK = 16  # letters


@dataclass(frozen=True, slots=True)
class Identity:
    """Which books: the same for every way to them."""

    name: str  # of its lock files
    place: str  # for people
    path: str = ""  # resolved; "" on a server


@dataclass
class Claim:
    """What this process holds; `release` gives it back, as does the end of the process."""

    identity: Identity
    role: Role
    _descriptors: list[int] = field(default_factory=list)

    def release(self) -> None:
        """Give it back; may be called twice."""
        while self._descriptors:
            with suppress(OSError):
                os.close(self._descriptors.pop())

    def __enter__(self) -> "Claim":
        return self

    def __exit__(self, *error: object) -> None:
        self.release()


def identity_of(place: str) -> Identity:
    """Return which books a place means; a server's address without its password."""
    if "://" in place:
        return Identity(_digest(place), place)
    path = Path(place).expanduser()
    real = os.path.realpath(path)
    try:
        found = os.stat(real)  # noqa: PTH116  # a resolved text, not a Path
    except OSError:
        return Identity(_digest(real), place, real)
    return Identity(_digest(f"{found.st_dev}:{found.st_ino}"), place, real)


def claim(identity: Identity, role: Role) -> Claim:
    """Take part in the use of some books.

    Raises:
        InUseError: a second window; the books are repaired, or in use under another path; or,
            for maintenance, anybody uses them.
    """
    folder = runtime_folder()
    if folder is None:
        return Claim(identity, role)  # a computer without a writable folder: SQLite's locks remain
    own = Claim(identity, role)
    try:
        if role == "maintenance":
            _take(own, folder / f"{identity.name}.use", is_shared=False)
        else:
            _share(own, folder / f"{identity.name}.use")
        if role in ("window", "runner"):
            _take(own, folder / f"{identity.name}.{role}", is_shared=False)
    except BaseException:
        own.release()
        raise
    return own


def mark_of(own: Claim) -> str:
    """Return the mark of the lock that a window or a runner holds: whoever reads it had that lock.

    It is written into the lock's file by the first to hold it, and lasts as long as the file.
    "" where there are no locks.
    """
    if not own._descriptors:  # noqa: SLF001  # its own module
        return ""
    descriptor = own._descriptors[-1]  # noqa: SLF001  # likewise
    os.lseek(descriptor, 0, os.SEEK_SET)
    found = os.read(descriptor, LONGEST).decode("ascii", "replace")
    if len(found) != MARK:
        found = os.urandom(MARK // 2).hex()
        os.ftruncate(descriptor, 0)
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, found.encode())
    return found


@contextmanager
def hold(books: Path) -> Iterator[None]:
    """Keep everybody else from some books while they are replaced.

    Raises:
        InUseError: somebody uses them.
    """
    with claim(identity_of(str(books)), "maintenance"):
        yield


def runtime_folder() -> Path | None:
    """Return the folder of the locks, private to this person; None where none can be made."""
    for folder in _candidates():
        try:
            folder.mkdir(exist_ok=True, mode=0o700)
            found = folder.stat()
        except OSError:
            continue
        is_ours = not hasattr(os, "getuid") or found.st_uid == os.getuid()
        if is_ours and os.access(folder, os.W_OK):
            return folder
    return None


def _candidates() -> list[Path]:
    """Return where the folder may be: the same for all programs of a person, whatever they set."""
    if sys.platform == "win32":
        return [Path(tempfile.gettempdir()) / "coffer-locks"]
    own = os.getuid()
    shared = Path(tempfile.gettempdir() if sys.platform == "darwin" else "/tmp")  # noqa: S108  # its own folder in there is 0700, and its owner is looked at
    return [Path(f"/run/user/{own}/coffer"), shared / f"coffer-{own}"]


# Bringing the first window forward

OnRaise = Callable[[tuple[str, ...]], object]  # gets the files that shall be opened


def listen(own: Claim, on_raise: OnRaise) -> Callable[[], None]:
    """Wait, in a thread, for a second start that asks this one forward; return what ends it."""
    from multiprocessing.connection import Client, Listener

    folder = runtime_folder()
    if folder is None:
        return lambda: None
    address = _address(folder, own.identity)
    if sys.platform != "win32":
        Path(address).unlink(
            missing_ok=True
        )  # of a killed one: the lock is ours, so nobody listens
    try:
        listener = Listener(address)
    except OSError:
        return lambda: None
    if sys.platform != "win32":
        Path(address).chmod(0o600)
    stopped = threading.Event()

    def serve() -> None:
        while not stopped.is_set():
            try:
                with listener.accept() as connection:
                    if not stopped.is_set():
                        _answer(connection, on_raise)
            except (OSError, EOFError):
                if stopped.is_set():
                    return

    threading.Thread(target=serve, name="second starts", daemon=True).start()

    def stop() -> None:
        stopped.set()
        with suppress(OSError, EOFError):
            Client(address).close()  # wakes the thread
        listener.close()

    return stop


def raise_first(identity: Identity, files: Sequence[str] = ()) -> bool:
    """Ask the window that has the books to come forward, with files; tell whether it answered."""
    from multiprocessing.connection import Client

    folder = runtime_folder()
    if folder is None:
        return False
    with suppress(OSError, EOFError, ValueError), Client(_address(folder, identity)) as connection:
        connection.send_bytes(handing.message_of(files))
        return connection.poll(ANSWER_S) and connection.recv_bytes(LONGEST) == b"raised"
    return False


def _answer(connection: "Connection", on_raise: OnRaise) -> None:
    """Read one message. Only bytes are read: nothing is ever unpickled."""
    if not connection.poll(ANSWER_S):
        return
    files = handing.files_in(connection.recv_bytes(handing.LONGEST))
    if files is not None:
        on_raise(files)
        connection.send_bytes(b"raised")


def _address(folder: Path, identity: Identity) -> str:
    if sys.platform == "win32":
        return rf"\\.\pipe\coffer-{identity.name}"
    return str(folder / f"{identity.name}.socket")


# Locks


def _share(own: Claim, path: Path) -> None:
    """Share the use of books with others that have them under the same path."""
    descriptor = _open(own, path)
    if _lock(descriptor, is_shared=False):
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, own.identity.path.encode(), 0) if hasattr(os, "pwrite") else None
    if not _lock_soon(descriptor):
        raise InUseError(
            own.identity.place, "the books are being repaired or replaced", "try again in a moment"
        )
    known = os.pread(descriptor, MOST_PATH, 0).decode() if hasattr(os, "pread") else ""
    if known and known != own.identity.path:
        raise InUseError(own.identity.place, f"it is in use as {known}", "open it under that name")


def _take(own: Claim, path: Path, *, is_shared: bool) -> None:
    if not _lock(_open(own, path), is_shared=is_shared):
        what = "a window has these books open" if own.role == "window" else "the books are in use"
        raise InUseError(own.identity.place, what, "close it first")


def _open(own: Claim, path: Path) -> int:
    descriptor = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
    own._descriptors.append(descriptor)  # noqa: SLF001  # its own module
    return descriptor


def _lock(descriptor: int, *, is_shared: bool) -> bool:
    """Take a lock at once, or not at all. One that is held changes its kind."""
    if sys.platform == "win32":
        import msvcrt

        if is_shared:  # Windows has no shared ones here; SQLite's own locks keep writers apart
            return True
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    kind = fcntl.LOCK_SH if is_shared else fcntl.LOCK_EX
    try:
        fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _lock_soon(descriptor: int) -> bool:
    """Take a shared lock; one that opens at this very moment holds it alone for an instant."""
    last = time.monotonic() + PATIENCE_S
    while not _lock(descriptor, is_shared=True):
        if time.monotonic() > last:
            return False
        time.sleep(0.01)
    return True


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:20]
