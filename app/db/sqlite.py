"""SQLite: the engine and its settings, and what can be told of a file before it is opened."""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from app.db.driver import key_hex, open_driver
from app.db.failures import explained
from app.db.version import APPLICATION_ID, FORMAT
from app.domain.errors import (
    DatabaseDamagedError,
    DatabaseError,
    DatabaseMissingError,
    DatabaseNewerError,
)
from app.ports.keys import DataKey

HEADER = 100  # bytes
PAGE = 4096  # SQLCipher's
MAGIC = b"SQLite format 3\0"
PRAGMAS = (
    "cell_size_check=ON",
    "mmap_size=0",
    "journal_mode=WAL",
    "synchronous=FULL",
    "checkpoint_fullfsync=ON",  # of effect on macOS alone, where fsync does not reach the disk
    "foreign_keys=ON",
    "recursive_triggers=ON",  # else INSERT OR REPLACE walks past a delete trigger
    "temp_store=MEMORY",
    "secure_delete=ON",
    "trusted_schema=OFF",
    "wal_autocheckpoint=1000",
    "journal_size_limit=67108864",
    "cache_size=-65536",  # KiB; filled on demand
)
READING = ("cell_size_check=ON", "mmap_size=0", "temp_store=MEMORY", "trusted_schema=OFF",
           "cache_size=-65536")  # fmt: skip


def is_read_only(path: Path) -> bool:
    """Tell whether a file, or the folder that its log needs, may not be written to."""
    return not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))


def make_engine(path: Path, key: DataKey | None = None, *, read_only: bool = False) -> Engine:
    """Return an engine of an existing file; it creates none.

    With a key every connection derives its own; once the key is wiped, no new one opens.

    One that is missing by then is refused by the driver (mode=rw).
    """
    mode = "rw"
    if read_only:  # without a log nobody writes; with one, it has to be read, too
        has_wal = path.with_name(path.name + "-wal").exists()
        mode = "ro" if has_wal else "ro&immutable=1"

    def connect() -> Any:
        return open_driver(path, mode, key_hex(key))

    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=connect,
        hide_parameters=True,
        pool_size=8,
        max_overflow=24,
        poolclass=QueuePool,
    )

    @event.listens_for(engine, "connect")
    def _set_up(connection: Any, _record: Any) -> None:
        for pragma in READING if read_only else PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        connection.create_function("fold", 1, _fold, deterministic=True)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        begin(connection)

    return engine


def is_plain(path: Path) -> bool:
    """Tell whether a file is a database without encryption.

    Raises:
        DatabaseMissingError, DatabaseError: there is none, or it cannot be read.
    """
    return _header_of(path)[0].startswith(MAGIC)


def begin(connection: Connection) -> None:
    """Start a transaction: a writing one takes the write lock, a reading one its snapshot."""
    if connection.get_execution_options().get("is_writing", False):
        connection.exec_driver_sql("PRAGMA query_only=OFF")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    else:
        connection.exec_driver_sql("PRAGMA query_only=ON")
        connection.exec_driver_sql("BEGIN")
        connection.exec_driver_sql("SELECT 1 FROM sqlite_schema LIMIT 1").fetchall()  # snapshot


def _fold(value: object) -> object:
    return value.casefold() if isinstance(value, str) else value


def revisions_of(path: Path, key: DataKey | None = None) -> list[str]:
    """Return the revisions that a file states, looking at it without any write.

    The key is of no matter where the file is plain.

    Raises:
        DatabaseMissingError: there is nothing.
        DatabaseDamagedError: it is empty, cut short, damaged, or of another program.
        DatabaseNewerError: its format is of a newer Coffer.
        DatabaseError: it is a folder, or may not be read.
    """
    place = str(path)
    wal = path.with_name(path.name + "-wal")
    has_wal = wal.exists() and wal.stat().st_size > 0
    header, size = _header_of(path)
    is_encrypted = key is not None and size > 0 and not header.startswith(MAGIC)
    if is_encrypted:
        _check_encrypted(place, size, has_wal=has_wal)
    else:
        _check_header(place, header, size, has_wal=has_wal)
    # Without a WAL there is nothing beside the file; `immutable` then leaves no -shm behind.
    mode = "ro" if has_wal else "ro&immutable=1"
    own_key = key_hex(key) if is_encrypted else None
    with _told(place), closing(open_driver(path, mode, own_key)) as connection:
        application, file_format = (
            connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("application_id", "user_version")
        )
        _check_marks(place, application, file_format)
        named = connection.execute(
            "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'alembic_version'"
        ).fetchone()
        if named is None:
            raise DatabaseDamagedError(place, "its record of the version is missing")
        rows = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    return [row[0] for row in rows]


@contextmanager
def _told(place: str) -> Iterator[None]:
    try:
        yield
    except driver.Error as error:
        raise explained(place, error) or DatabaseError(place, "it cannot be read") from error


def _header_of(path: Path) -> tuple[bytes, int]:
    place = str(path)
    try:
        with path.open("rb") as file:
            return file.read(HEADER), os.fstat(file.fileno()).st_size
    except FileNotFoundError as error:
        raise DatabaseMissingError(place, "there is no database there") from error
    except IsADirectoryError as error:
        raise DatabaseError(place, "it is a folder, not a database") from error
    except NotADirectoryError as error:
        raise DatabaseMissingError(place, "part of the path is a file, not a folder") from error
    except PermissionError as error:
        if path.is_dir():  # Windows says so of a folder
            raise DatabaseError(place, "it is a folder, not a database") from error
        raise DatabaseError(place, "you have no permission to read it") from error
    except OSError as error:
        raise DatabaseError(place, f"it cannot be read ({error.strerror})") from error


def _check_encrypted(place: str, size: int, *, has_wal: bool) -> None:
    """Check what can be told of an encrypted file: whole pages."""
    if size < PAGE or (size % PAGE and not has_wal):
        raise DatabaseDamagedError(place, "the file is cut short", "restore a backup")


def _check_header(place: str, header: bytes, size: int, *, has_wal: bool) -> None:
    if not size:
        raise DatabaseDamagedError(place, "the file is empty")
    if not header.startswith(MAGIC):
        raise DatabaseDamagedError(
            place,
            "the file is no Coffer database, or an encrypted one without its key file",
            "put its profile.toml beside it, or restore a backup",
        )
    if len(header) < HEADER:
        raise DatabaseDamagedError(place, "the file is cut short", "restore a backup")
    page = int.from_bytes(header[16:18], "big")
    page = 65536 if page == 1 else page
    pages = int.from_bytes(header[28:32], "big")
    is_count_valid = header[24:28] == header[92:96]
    # A checkpoint writes the first page first: one that was killed, or is at work, leaves a file
    # shorter than it says, and the rest of it in the WAL.
    is_short = is_count_valid and not has_wal and size < pages * page
    if size < page or is_short:
        raise DatabaseDamagedError(place, "the file is cut short", "restore a backup")
    application, file_format = (int.from_bytes(header[at : at + 4], "big") for at in (68, 60))
    _check_marks(place, application, file_format)


def _check_marks(place: str, application: int, file_format: int) -> None:
    if application != APPLICATION_ID:
        raise DatabaseDamagedError(place, "the file is a database of another program")
    if file_format > FORMAT:
        raise DatabaseNewerError(
            place, "it was written by a newer Coffer; it was not touched", "update Coffer"
        )
