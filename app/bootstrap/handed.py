"""Files that a person gave to Coffer as a whole: archives, and what can be imported."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import CofferError, FileRefusedError

if TYPE_CHECKING:
    from app.bootstrap.books import Coffer
    from app.bootstrap.keyed import KeyChoice
    from app.ports.progress import Progress

ARCHIVE_SUFFIX = ".coffer"
_MAYBE = ".zip"


@dataclass(frozen=True, slots=True)
class FoundArchive:
    """What an archive says of itself."""

    path: Path
    made_at: datetime
    profile: str
    base: str
    secrets_left_out: int


@dataclass(frozen=True, slots=True)
class Handed:
    """Files, by what can be done with them."""

    archives: tuple[FoundArchive, ...]
    others: tuple[Path, ...]  # to be imported
    problems: tuple[CofferError, ...]  # of those that are neither


def look_at_files(paths: Sequence[str]) -> Handed:
    """Tell archives from files to import. For a worker; nothing but manifests is read."""
    archives: list[FoundArchive] = []
    others: list[Path] = []
    problems: list[CofferError] = []
    for path in (Path(one) for one in paths):
        try:
            found = archive_at(path)
        except CofferError as error:
            problems.append(error)
            continue
        if found is None:
            others.append(path)
        else:
            archives.append(found)
    return Handed(tuple(archives), tuple(others), tuple(problems))


def archive_at(path: Path) -> FoundArchive | None:
    """Return what an archive says of itself; None for another file.

    Raises:
        FileRefusedError: there is nothing; it is called an archive and is none; or it is a folder
            that is none.
    """
    from app.archive import open_archive
    from app.services.archive_in import read_manifest

    is_folder = path.is_dir()
    if not is_folder and path.suffix.lower() not in (ARCHIVE_SUFFIX, _MAYBE):
        if not path.exists():
            raise FileRefusedError(str(path), "there is no such file")
        return None
    try:
        with closing(open_archive(str(path))) as reader:
            manifest = read_manifest(reader)
    except FileRefusedError as error:
        if path.suffix.lower() == _MAYBE and path.is_file():
            return None  # what reads other files judges it
        if is_folder:
            reason = "it is a folder, and no archive of Coffer's; give the files that are in it"
            raise FileRefusedError(str(path), reason) from error
        raise
    return FoundArchive(
        path,
        datetime.fromisoformat(manifest["made_at"]),
        str(manifest["profile"]["name"]),
        str(manifest["profile"]["base_currency"]),
        int(manifest["secrets_left_out"]),
    )


def books_of_archive(
    archive: FoundArchive, place: str, name: str, keys: KeyChoice | None, progress: Progress
) -> Coffer:
    """Make new books and read an archive into them: all of it, or nothing is left of them.

    Raises:
        DatabaseError: something is there already, or it cannot be written.
        FileRefusedError: the archive is damaged, of a newer Coffer, or was changed.
    """
    from app.bootstrap.books import create_coffer
    from app.services.preferences import PROFILE_NAME

    before = _beside(place)
    has_folder = Path(place).expanduser().parent.is_dir()
    coffer = create_coffer(place, base=archive.base, name=name, keys=keys)
    try:
        coffer.archive.load(str(archive.path), progress)
        if name and coffer.profile.name() != name:
            coffer.profile.set(PROFILE_NAME, name)
    except BaseException:
        coffer.close()
        _discard(place, _beside(place) - before, has_folder=has_folder)
        raise
    return coffer


def _beside(place: str) -> set[Path]:
    """Return the database and all that belongs to it, as far as it is there."""
    from app.bootstrap.keyed import files_of, is_server

    if is_server(place):
        return set()
    path = Path(place).expanduser().absolute()
    files = files_of(place)
    own = [path, *(path.with_name(f"{path.name}{end}") for end in ("-wal", "-shm", "-journal"))]
    own += [files.keys, files.keys.with_name(f"{files.keys.name}.copy"), files.attempts]
    own += [files.anchor, files.backups, files.logs, files.reserve]
    return {one for one in own if one.exists()}


def _discard(place: str, made: set[Path], *, has_folder: bool) -> None:
    """Take away what was made of books that never were; the folder too if it was not there."""
    import shutil
    from contextlib import suppress

    for one in made:
        if one.is_dir():
            shutil.rmtree(one, ignore_errors=True)
        else:
            with suppress(OSError):
                one.unlink()
    if made and not has_folder:
        with suppress(OSError):  # something of others is in it
            Path(place).expanduser().absolute().parent.rmdir()
