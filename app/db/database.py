"""Opens and creates databases, and gives units of work."""

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy import exc as failures

from app.db import glance
from app.db.failures import guarded
from app.db.places import FilePlace, ServerPlace, place_of
from app.db.unit import Context, SqlUnit, Telling, WriteLock
from app.db.version import HEAD, REVISIONS
from app.domain.errors import (
    DatabaseDamagedError,
    DatabaseError,
    DatabaseNewerError,
    LockedError,
)
from app.ports.clock import Clock
from app.ports.keys import DataKey, Sealer
from app.ports.storage import UnitOfWork
from app.ports.undo import RowChange, Watcher

BUSY_MS = 5000
MOST_PAGES = 50  # damaged ones that a check names


class SqlDatabase:
    """An open database."""

    def __init__(
        self,
        engine: Engine,
        place: FilePlace | ServerPlace,
        context: Context,
        *,
        is_encrypted: bool = False,
        is_read_only: bool = False,
        key: DataKey | None = None,
    ) -> None:
        self._engine = engine
        self._place = place
        self._context = context
        self._lock = WriteLock()
        self._is_encrypted = is_encrypted
        self.is_read_only = is_read_only
        self.key = key
        self._file = _file_of(place)
        self._watcher: Watcher | None = None
        self._unwatched = threading.local()

    def reading(self) -> SqlUnit:
        """Return a unit that only reads; it sees one snapshot."""
        return SqlUnit(self._connect_reading, self._context, None)

    def writing(self) -> SqlUnit:
        """Return a unit that holds the write lock; entering it waits for another writer."""
        watcher = None if getattr(self._unwatched, "is_on", False) else self._watcher
        told = None if watcher is None else Telling(watcher, self._connect_reading)
        return SqlUnit(self._connect_writing, self._context, self._lock, told)

    def watch(self, watcher: Watcher | None) -> None:
        """Tell every committed change of this process; None: no more."""
        self._watcher = watcher

    @contextmanager
    def unwatched(self) -> Iterator[None]:
        """Tell nobody of what this thread does: scheduled work, and what is taken back."""
        self._unwatched.is_on = True
        try:
            yield
        finally:
            self._unwatched.is_on = False

    def restore(self, unit: UnitOfWork, rows: tuple[RowChange, ...]) -> None:
        """Bring rows back to what they were before, in a writing unit.

        Raises:
            RefusedError: a row was changed since, or others rest on it; nothing may be kept.
        """
        from app.db.undoing import restore

        if isinstance(unit, SqlUnit):
            restore(unit.connection, rows)

    def state(self) -> str:
        """Return the word that differs after every change that may move a figure; "": none."""
        with self.reading() as unit:
            return unit.state()

    def new_state(self) -> str:
        """Give the books another state and return it; "" where none can be kept."""
        if self.is_read_only or isinstance(self._place, ServerPlace):
            return ""
        with self.unwatched(), self.writing() as unit:
            glance.renew(unit.connection)
            unit.commit()
        return self.state()

    def kept_glance(self, day: str) -> str:
        """Return the text kept for a day, "" if there is none."""
        with self.reading() as unit:
            return unit.derived.load(glance.KIND, [day]).get(day, "")

    def keep_glances(self, texts: Mapping[str, str], state: str) -> bool:
        """Keep what the first screen shows, by day, if the books are still in that state."""
        with self.unwatched(), self.writing() as unit:
            if not state or unit.state() != state:
                return False
            unit.keep_glances(texts)
            unit.commit()
        return True

    @property
    def place(self) -> str:
        """Return where it is, without any password."""
        return str(self._place)

    @property
    def is_encrypted(self) -> bool:
        """Tell whether its file is encrypted, page by page."""
        return self._is_encrypted

    def page_problems(self) -> list[str]:
        """Return what is wrong with the pages of an encrypted file, a line each."""
        if not self._is_encrypted or not isinstance(self._place, FilePlace):
            return []
        self._lock.take()  # a checkpoint of ours meanwhile would look like damage
        try:
            # One of another program might, too; what is damage is so the second time.
            return self._damaged_pages() and self._damaged_pages()
        finally:
            self._lock.give()

    def _damaged_pages(self) -> list[str]:
        with connect(self._engine, self.place) as connection:
            raw: Any = connection.connection.driver_connection  # outside of any transaction
            raw.execute("PRAGMA busy_timeout=300")  # writers wait for this
            try:
                is_busy = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            except raw_errors(self._engine):  # the disk is full: it stays in the log, too
                is_busy = True
            finally:
                raw.execute(f"PRAGMA busy_timeout={BUSY_MS}")
            if is_busy:  # part of it is in the log alone; reading everything has to tell
                return []
            rows = raw.execute("PRAGMA cipher_integrity_check").fetchmany(MOST_PAGES)
        return [" ".join(str(row[0]).split()) for row in rows]

    def empty(self) -> None:
        """Take everything out but the catalogues and the settings, in one transaction."""
        with self.writing() as unit:
            unit.empty()
            unit.commit()

    @property
    def engine(self) -> Engine:
        """Return the engine: for migrations, backups and tests."""
        return self._engine

    def rest(self) -> None:
        """Let go of the pages that connections keep; what is read next is read from the file."""
        if isinstance(self._place, ServerPlace):
            return
        pool: Any = self._engine.pool
        idle = [connect(self._engine, self.place) for _ in range(pool.checkedin())]
        for connection in idle:
            raw: Any = connection.connection.driver_connection
            raw.execute("PRAGMA shrink_memory")
            connection.close()

    def close(self) -> None:
        """Give all connections back. SQLite's WAL goes into the file with the last one."""
        self._engine.dispose()

    def _connect_writing(self) -> Connection:
        if self.is_read_only:
            raise DatabaseError(
                self.place, "it is read-only here", "copy it to a disk that can be written to"
            )
        if self._file is not None and _file_of(self._place) != self._file:
            raise DatabaseError(
                self.place,
                "another program moved or replaced the file while it was open; nothing was written",
                "close Coffer, see which of the two is yours, and open it again",
            )
        return connect(self._engine, self.place).execution_options(is_writing=True)

    def _connect_reading(self) -> Connection:
        connection = connect(self._engine, self.place)
        if isinstance(self._place, ServerPlace):
            from app.db import postgresql

            return postgresql.reading(connection)
        return connection


def _file_of(place: FilePlace | ServerPlace) -> tuple[int, int] | None:
    """Return device and number of a database file; None where it is gone, or on a server."""
    if isinstance(place, ServerPlace):
        return None
    try:
        found = place.path.stat()
    except OSError:
        return (0, 0)
    return (found.st_dev, found.st_ino)


def raw_errors(engine: Engine) -> type[Exception]:
    """Return what the driver raises."""
    driver: Any = engine.dialect.loaded_dbapi
    errors: type[Exception] = driver.Error
    return errors


def connect(engine: Engine, place: str) -> Connection:
    """Return a connection from the pool.

    Raises:
        DatabaseError: all are in use, or there is no getting through.
    """
    try:
        return engine.connect().execution_options(place=place)
    except failures.TimeoutError as error:
        raise DatabaseError(place, "too many parts of the program read at once") from error


def open_database(
    place: str,
    clock: Clock,
    key: DataKey | None = None,
    *,
    sealer: Sealer | None = None,
    device: str = "",
    before_migration: Callable[[], None] | None = None,
    on_full: Callable[[], None] | None = None,
) -> SqlDatabase:
    """Open a database; an older schema is brought up to date, nothing else is written.

    Args:
        place: a file, or the address of a server.
        clock: what tells when something is recorded.
        key: of an encrypted file; a plain one opens with or without.
        sealer: of secrets and attachments; None where the profile has no keys.
        device: what the audit trail calls this computer.
        before_migration: called before the schema is touched; if it raises, nothing is.
        on_full: called when the disk turns out to be full, before the failure is told.

    Raises:
        LockedError: it is encrypted, its key file is there, and there is no key.
        DatabaseMissingError: there is none.
        DatabaseDamagedError: it is damaged, empty, none of Coffer's, or of another key.
        DatabaseNewerError: a newer Coffer wrote it.
        DatabaseError: it cannot be opened: no permission, a folder, busy, no such server.
    """
    where = place_of(place)
    context = Context(clock, sealer, device)
    engine, is_encrypted, read_only = None, False, False
    try:
        if isinstance(where, FilePlace):
            from app.db import sqlite

            is_encrypted = key is not None and not sqlite.is_plain(where.path)
            if key is None:
                _check_unlocked(where)
            own_key = key if is_encrypted else None
            is_current = _is_current(sqlite.revisions_of(where.path, own_key), str(where))
            read_only = sqlite.is_read_only(where.path)
            engine = guarded(
                sqlite.make_engine(where.path, own_key, read_only=read_only), str(where), on_full
            )
            connect(engine, str(where)).close()  # tells now, not later, if it cannot be used
        else:
            from app.db import postgresql

            engine = guarded(postgresql.make_engine(where), str(where), on_full)
            is_current = _is_current(postgresql.revisions_of(engine, where), str(where))
        if not is_current and read_only:
            raise DatabaseError(
                place, "it is of an older version, and read-only here", "copy it to a disk"
            )
        if not is_current:
            from app.db.upgrade import migrate

            if before_migration is not None:
                before_migration()
            migrate(engine)
    except BaseException:
        if engine is not None:
            engine.dispose()
        raise
    return SqlDatabase(
        engine, where, context, is_encrypted=is_encrypted, is_read_only=read_only, key=key
    )


def create_database(
    place: str,
    clock: Clock,
    key: DataKey | None = None,
    *,
    sealer: Sealer | None = None,
    device: str = "",
) -> SqlDatabase:
    """Make a database with the present schema, and open it; a file is encrypted with a key.

    Raises:
        DatabaseError: there is something at that place already, or it cannot be written to.
    """
    from app.db import creation

    where = place_of(place)
    if isinstance(where, FilePlace):
        creation.create_file(where.path, key)
    else:
        from app.db import postgresql

        engine = guarded(postgresql.make_engine(where), str(where))
        try:
            creation.create_schema(engine, where)
        finally:
            engine.dispose()
    return open_database(place, clock, key, sealer=sealer, device=device)


def _check_unlocked(where: FilePlace) -> None:
    """Tell a locked file from one that is none of ours: its key file lies beside it.

    Raises:
        LockedError
    """
    from app.db import sqlite
    from app.settings import Places

    has_keys = Places(where.path.parent).files(str(where)).keys.exists()
    if not has_keys or not where.path.is_file() or where.path.stat().st_size < sqlite.PAGE:
        return
    if not sqlite.is_plain(where.path):
        raise LockedError(
            str(where),
            "it is encrypted",
            "unlock it with its passphrase, the keyring or the recovery code",
        )


def _is_current(revisions: list[str], place: str) -> bool:
    """Return whether the schema is the present one; False if it is an older one."""
    if any(name not in REVISIONS for name in revisions):
        raise DatabaseNewerError(
            place, "it was written by a newer Coffer; it was not touched", "update Coffer"
        )
    if len(revisions) != 1:
        raise DatabaseDamagedError(place, "its record of the version is damaged")
    return revisions[0] == HEAD
