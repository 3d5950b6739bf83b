"""The process that proves a backup: restores it into a scratch place and re-totals it.

It is started by `app.backups.child`, and is a composition root of its own. It gets a line of JSON
and two keys over its standard input, and answers with a line of JSON. It has no keyring and no
network, opens nothing but the backup and the scratch place, and ends when its parent does.
"""

import json
import os
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from secrets import token_bytes
from typing import Any, NoReturn

import app.domain.numbers  # noqa: F401  # widens every thread's decimal context, so it comes first
from app.backups import container
from app.backups.manifest import manifest_text
from app.domain.errors import BackupError, CofferError, DatabaseError, LockedError
from app.ports.backups import ARCHIVE, Facts, Figures, Header, Manifest
from app.ports.keys import DataKey, Purpose

KEY = 32  # bytes
NICENESS = 10


@dataclass
class HandedKey:
    """What this process was given of the data key: enough to open one file and one database.

    Implements `app.ports.keys.DataKey`. For any other purpose it makes up a key of its own, which
    goes with the scratch place.
    """

    profile_id: str
    version: int
    database: bytes = field(repr=False)
    made_up: dict[Purpose, bytes] = field(default_factory=dict, repr=False)
    is_wiped: bool = False

    def derive(self, purpose: Purpose, salt: bytes = b"") -> bytes:
        """Return the database's key, or one that nothing else knows."""
        del salt
        if self.is_wiped:
            raise LockedError("backup", "the key was wiped")
        if purpose is Purpose.DATABASE:
            return self.database
        return self.made_up.setdefault(purpose, token_bytes(KEY))

    def wipe(self) -> None:
        """Forget them."""
        self.is_wiped = True
        self.database = b""
        self.made_up.clear()


@dataclass(frozen=True, slots=True)
class DayClock:
    """The clock of a scratch place: it stands still at the time of the backup."""

    at: datetime

    def now(self) -> datetime:
        return self.at

    def today(self) -> date:
        return self.at.date()


def main() -> int:
    """Answer one question."""
    answer = os.dup(1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # whatever prints, does not print there
    _isolate()
    job = json.loads(sys.stdin.buffer.readline())
    keys = sys.stdin.buffer.read(2 * KEY)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        problems, manifest = check(job, keys[:KEY], keys[KEY:])
    except CofferError as error:
        problems, manifest = [_reason(error)], None
    except Exception as error:  # noqa: BLE001  # told by name alone: its words might hold a figure
        problems, manifest = [f"the check failed ({type(error).__name__}{_where(error)})"], None
    text = manifest_text(manifest) if manifest else ""
    with os.fdopen(answer, "w") as stream:
        json.dump({"problems": problems, "manifest": text}, stream)
    return 0


def check(
    job: Mapping[str, Any], file_key: bytes, database_key: bytes
) -> tuple[list[str], Manifest]:
    """Restore the backup, open it, and return what it does not come to, and its manifest.

    Raises:
        CofferError: it cannot be unsealed, opened or read.
    """
    from app.keys.sealed_file import SealedReader, SealedWriter
    from app.services.proof import differences

    sealing = Streams(SealedWriter, SealedReader)
    scratch = Path(job["scratch"])
    copy = scratch / "payload.zip"  # whatever it is; an archive is known by its ending

    def key_of(header: Header) -> bytes:
        return file_key if header.is_sealed else b""

    with container.opened(Path(job["container"]), key_of, sealing) as content:
        content.extract(copy)
        manifest = content.manifest
    profile_id, version = str(job["profile_id"]), int(job["key_version"])
    key = HandedKey(profile_id, version, database_key) if profile_id else None
    problems: list[str] = []
    if manifest.payload == ARCHIVE:
        key = HandedKey("0" * 32, 1, token_bytes(KEY))
        facts, figures = _of_archive(copy, scratch, key, manifest)
    else:
        from app.db.sqlite import is_plain

        own_key = None if is_plain(copy) else key
        problems = _pages(copy, own_key)
        facts = _facts(copy, own_key)
        figures = _figures(copy, key, manifest) if not problems else None
    return [*problems, *differences(manifest, facts, figures)], manifest


def _pages(copy: Path, key: DataKey | None) -> list[str]:
    """Return what the pages of a database file say of their own."""
    from app.db.damage import pages

    bad = pages(copy, key)
    return [f"{len(bad)} of its pages are damaged"] if bad else []


def _facts(copy: Path, key: DataKey | None) -> Facts:
    """Count and look at the file as it is, before anything could bring its schema up to date."""
    from app.db.snapshot import facts_of_file

    return facts_of_file(copy, key)


def _figures(copy: Path, key: DataKey | None, manifest: Manifest) -> Figures | None:
    """Work out everything anew; the copy's schema is brought up to date for that."""
    if manifest.figures is None:
        return None
    from app.db.database import open_database
    from app.services.proof import figures_of

    database = open_database(str(copy), DayClock(manifest.made_at), key)
    try:
        with database.reading() as unit:
            return figures_of(unit, manifest.figures.as_of)
    finally:
        database.close()


def _of_archive(
    copy: Path, scratch: Path, key: DataKey, manifest: Manifest
) -> tuple[Facts, Figures | None]:
    """Load an archive into new books of the scratch place, and look at those."""
    from app.bootstrap.books import archive_service
    from app.db.database import create_database
    from app.db.snapshot import facts_of_file
    from app.keys.seal import FieldSealer
    from app.services.proof import figures_of

    path, clock = scratch / "books.db", DayClock(manifest.made_at)
    database = create_database(str(path), clock, key, sealer=FieldSealer(key))
    try:
        archive_service(database, clock, lambda: None).load(str(copy))
        with database.reading() as unit:
            figures = figures_of(unit, manifest.figures.as_of) if manifest.figures else None
    finally:
        database.close()
    return facts_of_file(path, key), figures


@dataclass(frozen=True, slots=True)
class Streams:
    """The sealing of whole files. Implements `app.ports.backups.Sealing`."""

    writer: Callable[..., Any]
    reader: Callable[..., Any]


def _isolate() -> None:
    """Take away what the check has no need of."""
    from app.machine.hardening import harden

    harden()
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    sys.addaudithook(_refuse_network)


def _refuse_network(event: str, _arguments: object) -> None:
    if event in ("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto"):
        raise PermissionError("the check of a backup opens no connection")


def _end_with_parent() -> NoReturn:
    """Wait for the end of the input: the parent closes it, or was killed."""
    sys.stdin.buffer.read()
    os._exit(3)


def _reason(error: CofferError) -> str:
    if isinstance(error, BackupError | DatabaseError):
        return error.reason
    return f"the check failed ({type(error).__name__})"


def _where(error: BaseException) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return ""
    return f", {Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"


if __name__ == "__main__":
    raise SystemExit(main())
