"""Opens and creates databases, and gives units of work."""

from sqlalchemy import Connection, Engine
from sqlalchemy import exc as failures

from app.db.failures import guarded
from app.db.places import FilePlace, ServerPlace, place_of
from app.db.unit import SqlUnit, WriteLock
from app.db.version import HEAD, REVISIONS
from app.domain.errors import (
    DatabaseDamagedError,
    DatabaseError,
    DatabaseNewerError,
)
from app.ports.clock import Clock


class SqlDatabase:
    """An open database."""

    def __init__(self, engine: Engine, place: FilePlace | ServerPlace, clock: Clock) -> None:
        self._engine = engine
        self._place = place
        self._clock = clock
        self._lock = WriteLock()

    def reading(self) -> SqlUnit:
        """Return a unit that only reads; it sees one snapshot."""
        return SqlUnit(self._connect_reading, self._clock, None)

    def writing(self) -> SqlUnit:
        """Return a unit that holds the write lock; entering it waits for another writer."""
        return SqlUnit(self._connect_writing, self._clock, self._lock)

    @property
    def place(self) -> str:
        """Return where it is, without any password."""
        return str(self._place)

    def empty(self) -> None:
        """Take everything out but the catalogues and the settings, in one transaction."""
        with self.writing() as unit:
            unit.empty()
            unit.commit()

    @property
    def engine(self) -> Engine:
        """Return the engine: for migrations, backups and tests."""
        return self._engine

    def close(self) -> None:
        """Give all connections back. SQLite's WAL goes into the file with the last one."""
        self._engine.dispose()

    def _connect_writing(self) -> Connection:
        return connect(self._engine, self.place).execution_options(is_writing=True)

    def _connect_reading(self) -> Connection:
        connection = connect(self._engine, self.place)
        if isinstance(self._place, ServerPlace):
            from app.db import postgresql

            return postgresql.reading(connection)
        return connection


def connect(engine: Engine, place: str) -> Connection:
    """Return a connection from the pool.

    Raises:
        DatabaseError: all are in use, or there is no getting through.
    """
    try:
        return engine.connect().execution_options(place=place)
    except failures.TimeoutError as error:
        raise DatabaseError(place, "too many parts of the program read at once") from error


def open_database(place: str, clock: Clock) -> SqlDatabase:
    """Open a database; an older schema is brought up to date, nothing else is written.

    Raises:
        DatabaseMissingError: there is none.
        DatabaseDamagedError: it is damaged, empty, or none of Coffer's.
        DatabaseNewerError: a newer Coffer wrote it.
        DatabaseError: it cannot be opened: no permission, a folder, busy, no such server.
    """
    where = place_of(place)
    engine = None
    try:
        if isinstance(where, FilePlace):
            from app.db import sqlite

            is_current = _is_current(sqlite.revisions_of(where.path), str(where))
            engine = guarded(sqlite.make_engine(where.path), str(where))
            connect(engine, str(where)).close()  # tells now, not later, if it cannot be used
        else:
            from app.db import postgresql

            engine = guarded(postgresql.make_engine(where), str(where))
            is_current = _is_current(postgresql.revisions_of(engine, where), str(where))
        if not is_current:
            from app.db.upgrade import migrate

            migrate(engine)
    except BaseException:
        if engine is not None:
            engine.dispose()
        raise
    return SqlDatabase(engine, where, clock)


def create_database(place: str, clock: Clock) -> SqlDatabase:
    """Make a database with the present schema, and open it.

    Raises:
        DatabaseError: there is something at that place already, or it cannot be written to.
    """
    from app.db import creation

    where = place_of(place)
    if isinstance(where, FilePlace):
        creation.create_file(where.path)
    else:
        from app.db import postgresql

        engine = guarded(postgresql.make_engine(where), str(where))
        try:
            creation.create_schema(engine, where)
        finally:
            engine.dispose()
    return open_database(place, clock)


def _is_current(revisions: list[str], place: str) -> bool:
    """Return whether the schema is the present one; False if it is an older one."""
    if any(name not in REVISIONS for name in revisions):
        raise DatabaseNewerError(
            place, "it was written by a newer Coffer; it was not touched", "update Coffer"
        )
    if len(revisions) != 1:
        raise DatabaseDamagedError(place, "its record of the version is damaged")
    return revisions[0] == HEAD
