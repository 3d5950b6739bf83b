"""Backups of books on a server: the open archive, sealed; restored into an empty schema."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import BackupError, DatabaseMissingError, RefusedError

if TYPE_CHECKING:
    from app.backups.restore import Restored, Restorer
    from app.db.database import SqlDatabase
    from app.ports.backups import Facts, Unlock
    from app.ports.clock import Clock
    from app.ports.keys import DataKey
    from app.ports.progress import Progress

UNSURE = "?"  # a head that equals none: a writer came between
SIZE_OF_A_ROW = 400  # bytes in an archive, about


def take_archive(database: SqlDatabase, clock: Clock, target: Path, progress: Progress) -> Facts:
    """Export the books into a file, and return the facts of the state that it holds.

    The archive lies unsealed beside the other files of a backup that is being made, in a folder of
    0700, until it is sealed.
    """
    from app.bootstrap.books import archive_service
    from app.db.version import HEAD
    from app.ports.backups import Facts

    before = _heads(database)
    exported = target.with_name(f"{target.name}.zip")
    archive_service(database, clock, lambda: None).export(str(exported), progress)
    exported.rename(target)
    rows = counts(database)
    ledger, audit = before if before == _heads(database) else (UNSURE, UNSURE)
    return Facts(rows=rows, ledger_head=ledger, audit_head=audit, revision=HEAD)


def size_of(database: SqlDatabase) -> int:
    """Return about how many bytes the archive takes."""
    return sum(counts(database).values()) * SIZE_OF_A_ROW


def counts(database: SqlDatabase) -> dict[str, int]:
    """Return the number of rows of each table that an archive has."""
    with database.reading() as unit:
        names = [shape.name for shape in unit.dump.shapes()]
    with database.engine.connect() as connection:
        return {
            name: connection.exec_driver_sql(f"SELECT COUNT(*) FROM {name}").scalar_one()  # noqa: S608  # names of our own tables
            for name in names
        }


def restore_on_server(
    place: str,
    backup: Path,
    restorer: Restorer,
    *,
    unlock: Unlock,
    clock: Clock,
    folder: Path,
    progress: Progress,
) -> Restored:
    """Load a backup into an empty schema, with its key file's text.

    Raises:
        RefusedError: the schema has something in it.
        BackupError: the backup is one of a file, or failed its check.
    """
    from app.backups.restore import Restored
    from app.backups.turn import Turns
    from app.bootstrap.books import archive_service
    from app.ports.backups import ARCHIVE

    header, key = restorer.open(backup, unlock)
    progress.step(0, 0, "checking")
    manifest = restorer.prove(backup, header, key, folder)
    if manifest.payload != ARCHIVE:
        raise BackupError(
            str(backup),
            "it is a backup of a file, not of books on a server",
            "restore it into a file, then `coffer export` and `coffer import-archive`",
        )
    database = _empty_schema(place, header.keys, key, clock)
    try:
        with Turns(folder).take() as work:
            archive = work / ARCHIVE
            restorer.extract(backup, key, archive, progress)
            archive_service(database, clock, lambda: None).load(str(archive), progress)
    finally:
        database.close()
    figures = manifest.figures
    return Restored(
        made_at=header.made_at,
        entries=figures.entries if figures else manifest.facts.rows.get("entry", 0),
        kept=None,
        has_other_keys=False,
        revision="",  # nothing is written to its trail: it equals the archive
    )


def _empty_schema(place: str, keys: str, key: DataKey | None, clock: Clock) -> SqlDatabase:
    """Return an empty schema, made if there is none, with the keys of the backup in it."""
    from app.db.database import create_database, open_database
    from app.db.key_header import ServerHeaderStore
    from app.keys.seal import FieldSealer

    sealer = FieldSealer(key) if key else None
    store = ServerHeaderStore(place)
    try:
        database = open_database(place, clock, key, sealer=sealer)
    except DatabaseMissingError:
        database = create_database(place, clock, key, sealer=sealer)
    try:
        with database.reading() as unit:
            if unit.ledger.batches(1):
                raise RefusedError("these books are not empty", "choose an empty schema")
        there = store.read()
        if there is not None and there != keys:
            raise RefusedError("these books have keys of their own", "choose an empty schema")
        if keys and there is None:
            store.write(keys)
    except BaseException:
        database.close()
        raise
    return database


def _heads(database: SqlDatabase) -> tuple[str, str]:
    from app.services.proof import heads_of

    with database.reading() as unit:
        return heads_of(unit)
