"""Makes new databases: whole, or not at all."""

import os
import re
import time
from contextlib import suppress
from pathlib import Path
from secrets import token_hex

from sqlalchemy import Engine

from app.db import postgresql, sqlite
from app.db.failures import guarded
from app.db.places import ServerPlace
from app.db.upgrade import migrate, upgrade
from app.domain.errors import DatabaseError
from app.ports.keys import DataKey

LEFTOVER_S = 600


def create_file(path: Path, key: DataKey | None = None) -> None:
    """Make a SQLite file with the present schema, or nothing at all; encrypted with a key.

    It is made under another name and then given its own, so that no kill leaves half of it.

    Raises:
        DatabaseError: there is something there already, or the folder cannot be written to.
    """
    place = str(path)
    if path.exists() or path.is_symlink():
        raise DatabaseError(place, "there is a file or folder already", "choose another place")
    _remove_leftovers(path)
    made = path.with_name(f"{path.name}.{token_hex(4)}.new")
    try:
        os.close(os.open(made, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileNotFoundError as error:
        raise DatabaseError(place, "its folder does not exist", "make the folder first") from error
    except OSError as error:
        raise DatabaseError(place, f"it cannot be made ({error.strerror})") from error
    try:
        _fill(made, place, key)
        _put(made, path)
    finally:
        for name in (made, made.with_name(made.name + "-wal"), made.with_name(made.name + "-shm")):
            name.unlink(missing_ok=True)


def _remove_leftovers(path: Path) -> None:
    """Remove what a kill during an earlier creation left; one at work is never that old."""
    left = re.compile(re.escape(path.name) + r"\.[0-9a-f]{8}\.new(-wal|-shm|-journal)?")
    with suppress(OSError):
        for found in path.parent.iterdir():
            if left.fullmatch(found.name) and time.time() - found.stat().st_mtime > LEFTOVER_S:
                found.unlink(missing_ok=True)


def _fill(made: Path, place: str, key: DataKey | None) -> None:
    engine = guarded(sqlite.make_engine(made, key), place)
    try:
        migrate(engine, in_one=True)
    finally:
        engine.dispose()


def _put(made: Path, path: Path) -> None:
    """Give a finished file its name; never over another."""
    try:
        os.link(made, path)
    except FileExistsError as error:
        raise DatabaseError(str(path), "there is a file already", "choose another place") from error
    except OSError:  # a file system without hard links
        made.rename(path)
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        with suppress(OSError):  # some file systems refuse to sync a folder
            os.fsync(folder)
        os.close(folder)


def create_schema(engine: Engine, place: ServerPlace) -> None:
    """Make a PostgreSQL schema with the present tables, in one transaction.

    Raises:
        DatabaseError: there is a schema of that name with something in it.
    """
    with engine.connect().execution_options(is_writing=True) as connection:
        postgresql.check_server(connection, str(place))
        used = connection.exec_driver_sql(
            "SELECT count(*) FROM pg_class WHERE relnamespace = to_regnamespace(%s)",
            (place.schema,),
        ).scalar_one()
        if used:
            raise DatabaseError(
                str(place), "the schema has tables already", "choose another schema"
            )
        connection.exec_driver_sql(f'CREATE SCHEMA IF NOT EXISTS "{place.schema}"')
        upgrade(connection)
        connection.commit()
