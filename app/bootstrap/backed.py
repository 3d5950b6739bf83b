"""Backups of open books, and restoring: what app.backups needs, put together."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from app import __version__
from app.bootstrap.keyed import files_of, is_server, system_keyring
from app.domain.errors import BackupError, CofferError, DatabaseError

if TYPE_CHECKING:
    from app.backups.folder import BackupFolder
    from app.backups.restore import Restored
    from app.db.database import SqlDatabase
    from app.keys.gate import Gate
    from app.keys.sealed_file import SealedReader, SealedWriter
    from app.ports.backups import Facts, Header
    from app.ports.clock import Clock
    from app.ports.keys import DataKey, Standing, Way
    from app.ports.progress import Progress
    from app.services.backups import BackupService

DIGITS = 16  # of the digest that names a place


class Streams:
    """The sealing of whole files. Implements `app.ports.backups.Sealing`; imported when used."""

    def writer(self, stream: BinaryIO, key: bytes, header: bytes) -> SealedWriter:
        """Seal what is written."""
        from app.keys.sealed_file import SealedWriter

        return SealedWriter(stream, key, header)

    def reader(self, stream: BinaryIO, key: bytes, header: bytes) -> SealedReader:
        """Open what was sealed."""
        from app.keys.sealed_file import SealedReader

        return SealedReader(stream, key, header)


@dataclass
class TextStore:
    """A key file's text that lies in a backup. Implements `app.keys.stores.HeaderStore`."""

    text: str
    place: str

    def read(self) -> str | None:
        return self.text

    def write(self, text: str) -> None:
        """Keep it here: a backup is never changed."""
        self.text = text

    def remove(self) -> None:
        """Forget it."""
        self.text = ""


def backup_service(
    database: SqlDatabase, place: str, clock: Clock, key: DataKey | None
) -> BackupService:
    """Return the backups of open books."""
    from app.services.backup_source import BooksSource
    from app.services.backups import BackupService

    snapshot, size_of, payload = _copying(database, place, clock)
    source = BooksSource(database, snapshot, size_of, clock, __version__, payload)
    return BackupService(database, backup_folder(place, key), source, clock)


def backup_folder(place: str, key: DataKey | None) -> BackupFolder:
    """Return the folder of a place's backups."""
    from app.backups.child import CheckProcess
    from app.backups.folder import BackupFolder

    digest = sha256(_whole(place).encode()).hexdigest()[:DIGITS]
    return BackupFolder(
        folder=files_of(place).backups,
        books=files_of(place).backups.parent / "books" if is_server(place) else _path(place),
        key=key,
        key_text=lambda: _key_text(place),
        sealing=streams(),
        checker=CheckProcess(key),
        own_name=f"coffer-{key.profile_id[:DIGITS] if key else digest}",
        place=digest,
    )


def before_migration(place: str, clock: Clock, key: DataKey | None) -> None:
    """Make a backup of books of an older schema; where that fails they stay as they are.

    A server's books have none: nothing can export an older schema, and each revision is one
    transaction there.

    Raises:
        BackupError: there is none, so the schema must not be touched.
    """
    if is_server(place):
        return
    from app.db.database import SqlDatabase
    from app.db.places import FilePlace
    from app.db.sqlite import is_plain, make_engine
    from app.db.unit import Context
    from app.ports.backups import BackupKind
    from app.ports.progress import NoProgress
    from app.services.backup_source import OldBooksSource

    path = _path(place)
    is_encrypted = key is not None and not is_plain(path)
    engine = make_engine(path, key if is_encrypted else None)
    context = Context(clock, None, "")
    database = SqlDatabase(engine, FilePlace(path), context, key=key, is_encrypted=is_encrypted)
    try:
        snapshot, size_of, _ = _copying(database, place, clock)
        source = OldBooksSource(snapshot, size_of, clock, __version__)
        folder = backup_folder(place, key)
        folder.make(BackupKind.MIGRATION, clock.now(), source, None, NoProgress())
    finally:
        database.close()


def streams() -> Streams:
    """Return the sealing of whole files."""
    return Streams()


def settle_restore(place: str) -> bool:
    """Finish a restore that was interrupted; before a file is opened. One look at the folder.

    Raises:
        InUseError: the restore is under way.
    """
    if is_server(place):
        return False
    from app.backups.swap import marker_of, settle

    path = _path(place)
    if not marker_of(path).exists():
        return False
    with _hold(path):
        return settle(path, files_of(place))


def tidy_leftovers(place: str) -> None:
    """Remove what a killed restore or rewrite left; whoever calls this has a part in the use.

    It may be a copy without encryption, so it goes at the next start and not at the next rewrite.
    """
    if is_server(place):
        return
    from app.backups.swap import tidy

    tidy(_path(place))


def newest_backup(place: str) -> tuple[Path, datetime] | None:
    """Return the newest backup of a place and when it was made; of closed books, without a key."""
    folder = files_of(place).backups
    if not folder.is_dir():
        return None
    # Without the key they are sealed; which were found good is noted beside them.
    found = [one for one in backup_folder(place, None).list() if one.is_verified]
    return (found[0].path, found[0].made_at) if found else None


def backup_standing(backup: Path) -> Standing:
    """Return how a backup can be unlocked; no keys where it is not sealed.

    Raises:
        BackupError: it is none, or damaged.
    """
    from app.backups.container import read_header
    from app.ports.keys import Standing

    header = read_header(backup)
    return _gate(header, backup).standing() if header.is_sealed else Standing("", "", ())


def try_backup(place: str, backup: Path, way: Way, secret: str = "") -> None:
    """Find out whether a secret opens a backup, before the books are closed to restore it.

    Raises:
        BackupError: it is none, or damaged.
        WrongSecretError, TooSoonError, KeyringError, LockedError: what was given does not open it.
    """
    from app.backups.container import read_header

    header = read_header(backup)
    if header.is_sealed:
        _gate(header, backup, place).unlock(way, secret, by="restore").wipe()


def restore_backup(
    place: str,
    backup: Path,
    *,
    way: Way,
    secret: str = "",
    clock: Clock | None = None,
    progress: Progress | None = None,
) -> Restored:
    """Put a backup in place of the books; `way` and `secret` are those of the backup's time.

    Raises:
        BackupError: it cannot be read, or failed its check; nothing was changed.
        LockedError: what was given does not open it.
        InUseError: the books are open somewhere.
    """
    from app.backups.child import CheckProcess
    from app.backups.container import read_header
    from app.backups.restore import Restorer
    from app.bootstrap.backed_server import restore_on_server
    from app.bootstrap.books import SystemClock
    from app.ports.progress import NoProgress

    header = read_header(backup)
    keys: list[DataKey] = []

    def unlock(_: str) -> DataKey:
        keys.append(_gate(header, backup, place).unlock(way, secret, by="restore"))
        return keys[0]

    restorer = Restorer(streams(), CheckProcess, _hold)
    own_clock = clock or SystemClock()
    try:
        if is_server(place):
            return restore_on_server(
                place,
                backup,
                restorer,
                unlock=unlock,
                clock=own_clock,
                folder=files_of(place).backups,
                progress=progress or NoProgress(),
            )
        done = restorer.restore(
            backup,
            _path(place),
            files_of(place),
            unlock=unlock,
            at=own_clock.now(),
            progress=progress,
        )
        paused = _record(place, own_clock, keys[0] if keys else None, done)
        return replace(done, paused=paused)
    finally:
        for key in keys:
            key.wipe()


def _record(place: str, clock: Clock, key: DataKey | None, done: Restored) -> int:
    """Note the restore in the trail of the books that are there now, if it can be.

    Where there were no books before, they may live elsewhere, too: so that no connection runs in
    both, they are paused here. Returns how many.
    """
    from app.bootstrap.books import device_name
    from app.db.database import open_database
    from app.db.version import HEAD
    from app.services.sync.incoming import pause_all

    paused = 0
    if done.revision != HEAD:  # to open them would change their schema
        return paused
    with suppress(CofferError):
        database = open_database(place, clock, key, device=device_name())
        try:
            with database.writing() as unit:
                unit.audit.record("restored", "books", "", f"backup of {done.made_at.isoformat()}")
                found = pause_all(unit) if done.kept is None else 0
                unit.commit()
            paused = found
        finally:
            database.close()
    return paused


def _gate(header: Header, backup: Path, place: str = "") -> Gate:
    from app.bootstrap.books import SystemClock
    from app.keys.gate import Gate

    attempts = files_of(place).attempts if place else backup.with_name("none")
    return Gate(TextStore(header.keys, str(backup)), attempts, system_keyring(), SystemClock())


def _hold(books: Path) -> AbstractContextManager[object]:
    """Hold the books alone.

    Raises:
        InUseError
    """
    from app.machine.instance import hold

    return hold(books)


def _copying(
    database: SqlDatabase, place: str, clock: Clock
) -> tuple[Callable[[Path, Progress], Facts], Callable[[], int], str]:
    """Return how a copy is taken, how large it is, and what it is."""
    from app.ports.backups import ARCHIVE, COPY

    if is_server(place):
        from app.bootstrap import backed_server

        return (
            lambda target, steps: backed_server.take_archive(database, clock, target, steps),
            lambda: backed_server.size_of(database),
            ARCHIVE,
        )
    from app.db.snapshot import snapshot

    path = _path(place)

    def take(target: Path, _: Progress) -> Facts:
        return snapshot(database, target)

    def size_of() -> int:
        total = 0
        for name in (path, path.with_name(f"{path.name}-wal")):
            with suppress(OSError):
                total += name.stat().st_size
        return total

    return take, size_of, COPY


def _key_text(place: str) -> str:
    from app.bootstrap.keyed import store_of

    try:
        return store_of(place).read() or ""
    except DatabaseError as error:
        raise BackupError(place, f"its key file cannot be read: {error.reason}") from error


def _path(place: str) -> Path:
    return Path(place).expanduser().absolute()


def _whole(place: str) -> str:
    from app.db.places import place_of

    return str(place_of(place))
