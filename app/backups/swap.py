"""Swaps a database and its key file for new ones as one step, which a kill may interrupt."""

import json
import os
import re
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from app.backups.places import put_beside
from app.domain.errors import BackupError
from app.machine.atomic import sync_folder, write_atomic
from app.settings import ProfileFiles

LONGEST = 4096  # bytes of a marker


@dataclass(frozen=True, slots=True)
class Swap:
    """What shall be swapped; names in the folder of the books."""

    database: str
    keys: str  # "": the new books have no key file
    kept: str  # what the present books are called from then on; "": there are none

    def mark(self, books: Path) -> None:
        """Decide it: from here on it will be done, whatever happens."""
        write_atomic(marker_of(books), json.dumps(asdict(self)).encode())


def marker_of(books: Path) -> Path:
    """Return where a swap that is under way is noted."""
    return books.with_name(f".{books.name}.swap.json")


def kept_name(books: Path, at: datetime) -> str:
    """Return a free name for books that are to be replaced."""
    stem = f"{books.name}.before-restore-{at.strftime('%Y%m%dT%H%M%SZ')}"
    name, count = stem, 1
    while books.with_name(name).exists():
        count += 1
        name = f"{stem}-{count}"
    return name


def settle(books: Path, files: ProfileFiles) -> bool:
    """Finish a swap that was decided; tell whether there was one. Of no effect otherwise.

    Called before books are opened, with the lock on them held; each step may have been done by a
    run that was killed.

    Raises:
        BackupError: the folder cannot be written to.
    """
    marker = marker_of(books)
    swap = _read(marker, books)
    if swap is None:
        return False
    try:
        _finish(swap, books, files)
        sync_folder(books.parent)
        marker.unlink(missing_ok=True)
        sync_folder(books.parent)
    except OSError as error:
        raise BackupError(
            str(books),
            f"a restore was interrupted and cannot be finished ({error.strerror})",
            "make its folder writable and make room",
        ) from error
    return True


def tidy(books: Path) -> None:
    """Remove what a restore left that was killed before it was decided."""
    left = re.compile(
        re.escape(f".{books.name}.") + r"[0-9a-f]{8}\.restore(-keys|-journal|-wal|-shm)?"
    )
    with suppress(OSError):
        for found in books.parent.iterdir():
            if left.fullmatch(found.name):
                found.unlink(missing_ok=True)


def _finish(swap: Swap, books: Path, files: ProfileFiles) -> None:
    """Key file first, database last: until then the lock on the old database keeps others out."""
    new, new_keys = books.with_name(swap.database), books.with_name(swap.keys or ".none")
    kept = books.with_name(swap.kept) if swap.kept else None
    kept_files = ProfileFiles(books.parent, f"{swap.kept}.")
    if files.anchor.exists():  # it says how far the old books reached
        if kept is not None:
            _keep(files.anchor, kept_files.anchor)
        files.anchor.unlink()
    is_key_old = new_keys.exists() if swap.keys else files.keys.exists()
    if is_key_old and files.keys.exists() and kept is not None:
        _keep(files.keys, kept_files.keys)
    files.keys.with_name(f"{files.keys.name}.copy").unlink(missing_ok=True)
    if swap.keys and is_key_old:
        new_keys.replace(files.keys)
    elif not swap.keys:
        files.keys.unlink(missing_ok=True)
    if new.exists():
        _replace_database(new, books, kept)


def _replace_database(new: Path, books: Path, kept: Path | None) -> None:
    for tail in ("-wal", "-journal"):  # what is committed there belongs to the old ones
        own = books.with_name(books.name + tail)
        if own.exists() and kept is not None:
            _keep(own, kept.with_name(kept.name + tail))
    if kept is not None and books.exists():
        _keep(books, kept)
    for tail in ("-wal", "-shm", "-journal"):
        books.with_name(books.name + tail).unlink(missing_ok=True)
    sync_folder(books.parent)
    new.replace(books)


def _keep(own: Path, kept: Path) -> None:
    """Give a file a second name; the first one stays. Where files have one name only: copy it."""
    if kept.exists():
        return
    try:
        os.link(own, kept)
    except OSError:
        put_beside(own, kept)


def _read(marker: Path, books: Path) -> Swap | None:
    try:
        with marker.open("rb") as file:
            found = json.loads(file.read(LONGEST))
        swap = Swap(str(found["database"]), str(found["keys"]), str(found["kept"]))
    except FileNotFoundError:
        return None
    except OSError as error:
        raise BackupError(
            str(marker), f"it cannot be read ({error.strerror})", "a restore was interrupted"
        ) from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise BackupError(str(marker), "it is damaged", "a restore was interrupted") from error
    names = (swap.database, swap.keys, swap.kept)
    if any("/" in one or "\\" in one or "\0" in one for one in names) or not all(
        one == "" or one.startswith((f".{books.name}.", f"{books.name}.")) for one in names
    ):
        raise BackupError(str(marker), "it is damaged", "a restore was interrupted")
    return swap
