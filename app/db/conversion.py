"""Writes a database anew under another key, or under none: encrypting, decrypting, a new key.

Everything goes into a new file, which is compared row by row with the old one. Putting it in the
old one's place is not done here: see `app.backups.swap`, which takes the key file along.
"""

# ruff: noqa: S608 - table names are those of the file itself, quoted

import os
import shutil
from contextlib import closing
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from app.db.damage import problems
from app.db.driver import key_hex, open_driver
from app.db.failures import explained
from app.db.snapshot import counts
from app.domain.errors import DatabaseDamagedError, DatabaseError
from app.machine.atomic import PRIVATE
from app.ports.keys import DataKey, Sealer
from app.ports.progress import NoProgress, Progress

ROOM = 1.2  # times the size of the file that must be free
MARKS = ("application_id", "user_version")
# Sealed values: table, its key, the column, how the row is called, and its version.
SEALED = (
    ("secret", ("name",), "sealed", "row_version"),
    ("attachment", ("id",), "head", ""),
    ("attachment_part", ("attachment_id", "position"), "content", ""),
)
FIXED_VERSION = 1


def convert(
    path: Path,
    old: DataKey | None,
    target: Path,
    new: DataKey | None,
    *,
    sealers: tuple[Sealer, Sealer] | None = None,
    progress: Progress | None = None,
) -> None:
    """Write `path`, opened by `old`, into the new file `target` under `new`.

    With `sealers`, (old, new), sealed values are sealed anew. Nobody may use the file meanwhile;
    a writer is kept out. On any failure the target is gone and the old file is as it was.

    Raises:
        DatabaseDamagedError: the old file is damaged; the new one would not be better.
        DatabaseError: there is no room, the file is in use, or the result is not equal.
        SealBrokenError: a sealed value was changed.
    """
    steps = progress or NoProgress()
    _check_room(path, target)
    try:
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_RDWR, PRIVATE))
        with closing(open_driver(path, "rw", key_hex(old))) as source:
            source.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            with closing(open_driver(path, "rw", key_hex(old))) as guard:
                guard.execute("BEGIN IMMEDIATE")  # keeps every writer out
                _export(source, target, new, steps)
                steps.step(0, 0, "comparing")
                _compare(source, path)
                source.execute("DETACH fresh")
                guard.execute("ROLLBACK")
        if sealers is not None:
            _seal_anew(target, new, *sealers)
        found = problems(target, new)
        if found:
            raise DatabaseError(
                str(path), f"the new file is damaged ({found[0]})", "check the disk"
            )
        with target.open("rb+") as file:
            os.fsync(file.fileno())
    except driver.Error as error:
        target.unlink(missing_ok=True)
        raise explained(str(path), error) or DatabaseError(
            str(path), "it cannot be written anew"
        ) from error
    except OSError as error:
        target.unlink(missing_ok=True)
        raise DatabaseError(str(target), f"it cannot be written ({error.strerror})") from error
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _check_room(path: Path, target: Path) -> None:
    needed = int(path.stat().st_size * ROOM)
    free = shutil.disk_usage(target.parent).free
    if free < needed:
        raise DatabaseError(
            str(path),
            f"writing it anew takes {needed // 2**20 + 1} MiB, and {free // 2**20} MiB are free",
            "make room, then try again",
        )


def _export(source: Any, target: Path, new: DataKey | None, steps: Progress) -> None:
    key = key_hex(new)
    source.execute(
        "ATTACH DATABASE ? AS fresh KEY " + (f"\"x'{key}'\"" if key else "''"), (str(target),)
    )
    steps.step(0, 0, "copying")
    source.execute("PRAGMA query_only=OFF")
    source.execute("PRAGMA fresh.journal_mode=OFF")  # what is killed is thrown away as it is
    source.execute("SELECT sqlcipher_export('fresh')").fetchall()
    for mark in MARKS:
        value = source.execute(f"PRAGMA main.{mark}").fetchone()[0]
        source.execute(f"PRAGMA fresh.{mark}={value}")


def _compare(source: Any, path: Path) -> None:
    """Insist on the same rows, tables, indexes and triggers."""
    for kind in ("sql", "name"):
        old, new = (
            source.execute(
                f"SELECT type, {kind} FROM {schema}.sqlite_schema ORDER BY type, name"
            ).fetchall()
            for schema in ("main", "fresh")
        )
        if old != new:
            raise DatabaseError(str(path), "the new file has another schema")
    numbers = counts(source)
    if numbers != counts(source, "fresh"):
        raise DatabaseDamagedError(str(path), "not every row could be copied", "restore a backup")
    for name in numbers:
        lost = source.execute(
            f'SELECT COUNT(*) FROM (SELECT * FROM main."{name}" '
            f'EXCEPT SELECT * FROM fresh."{name}")'
        ).fetchone()[0]
        if lost:
            raise DatabaseDamagedError(str(path), f"{lost} rows of {name} differ in the copy")


def _seal_anew(target: Path, key: DataKey | None, old: Sealer, new: Sealer) -> None:
    with closing(open_driver(target, "rw", key_hex(key))) as connection:
        connection.execute("PRAGMA journal_mode=MEMORY")
        connection.execute("BEGIN IMMEDIATE")
        for table, keys, column, version in SEALED:
            names = ", ".join(keys)
            where = " AND ".join(f"{name} = ?" for name in keys)
            sql = f"SELECT {names}, {version or FIXED_VERSION}, {column} FROM {table}"
            if table == "attachment_part":
                sql += " WHERE attachment_id IN (SELECT id FROM attachment WHERE key_version > 0)"
            elif table == "attachment":
                sql += " WHERE key_version > 0"
            for row in connection.execute(sql).fetchall():
                *values, row_version, content = row
                called = "/".join(str(value) for value in values)
                plain = old.open(bytes(content), table, column, called, row_version)
                sealed = new.seal(plain, table, column, called, row_version)
                connection.execute(
                    f"UPDATE {table} SET {column} = ? WHERE {where}", (sealed, *values)
                )
        for table in ("secret", "attachment"):
            connection.execute(
                f"UPDATE {table} SET key_version = ? WHERE key_version > 0", (new.key_version,)
            )
        connection.execute("COMMIT")
