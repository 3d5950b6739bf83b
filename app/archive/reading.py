"""Reads archives, which anybody may have written: names, sizes and kinds of files are checked."""

import os
import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from app.archive.names import MOST_FILES, is_allowed
from app.archive.writing import refused
from app.domain.errors import FileRefusedError
from app.ports.archive import ArchiveReader

MOST_BYTES = 16 * 2**30  # of all files, unpacked
MOST_RATIO = 500  # of one entry; rows of text pack well
PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


def open_archive(source: str) -> ArchiveReader:
    """Open a folder or a file, .coffer or .zip.

    Raises:
        FileRefusedError: it is none, or has something that Coffer never writes.
    """
    path = Path(source).expanduser().absolute()
    try:
        if path.is_dir():
            return FolderReader(path)
        if not path.is_file():
            raise FileRefusedError(source, "there is no such folder or file")
        return ZipReader(path)
    except OSError as error:
        raise refused(path, error) from error
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise FileRefusedError(source, "it is no archive of Coffer's, or damaged") from error


class FolderReader:
    """An archive in a folder."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._names: list[str] = []
        for folder, folders, files in os.walk(path):
            inner = Path(folder).relative_to(path).as_posix()
            for name in (*folders, *files):
                own = name if inner == "." else f"{inner}/{name}"
                kind = (Path(folder) / name).lstat().st_mode
                if stat.S_ISDIR(kind) and own in ("data", "csv", "attachments"):
                    continue
                check(self.place, own, is_plain=stat.S_ISREG(kind))
                self._names.append(own)
                if len(self._names) > MOST_FILES:
                    raise FileRefusedError(self.place, f"it has more than {MOST_FILES} files")

    @property
    def place(self) -> str:
        return str(self._path)

    def names(self) -> list[str]:
        return self._names

    @contextmanager
    def open(self, name: str) -> Iterator[BinaryIO]:
        no_link = getattr(os, "O_NOFOLLOW", 0)
        try:
            descriptor = os.open(self._path / name, os.O_RDONLY | no_link)
            with os.fdopen(descriptor, "rb") as stream:
                yield stream
        except OSError as error:
            raise refused(self._path / name, error) from error

    def close(self) -> None:
        """Nothing is held open."""


class ZipReader:
    """An archive in a ZIP file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._zip = zipfile.ZipFile(path)
        try:
            self._check()
        except BaseException:
            self._zip.close()
            raise

    def _check(self) -> None:
        entries = self._zip.infolist()
        names = [entry.filename for entry in entries]
        if len(entries) > MOST_FILES or len(set(names)) != len(names):
            raise FileRefusedError(self.place, "it has too many files, or one name twice")
        for entry in entries:
            kind = entry.external_attr >> 16
            is_link = bool(kind) and stat.S_IFMT(kind) not in (0, stat.S_IFREG)
            check(self.place, entry.filename, is_plain=not is_link and not entry.flag_bits & 1)
            if entry.compress_type not in PACKED:
                reason = f"{entry.filename} is packed in a way that Coffer never uses"
                raise FileRefusedError(self.place, reason)
            if entry.file_size > max(entry.compress_size, 1) * MOST_RATIO:
                raise FileRefusedError(self.place, f"{entry.filename} is packed beyond belief")
        if sum(entry.file_size for entry in entries) > MOST_BYTES:
            raise FileRefusedError(self.place, "it is larger than 16 GiB")

    @property
    def place(self) -> str:
        return str(self._path)

    def names(self) -> list[str]:
        return self._zip.namelist()

    @contextmanager
    def open(self, name: str) -> Iterator[BinaryIO]:
        try:
            with self._zip.open(name) as stream:
                yield cast(BinaryIO, stream)
        except (OSError, zipfile.BadZipFile, zlib.error, EOFError) as error:
            raise FileRefusedError(f"{self.place}: {name}", "it is damaged or cut short") from error
        except KeyError as error:
            raise FileRefusedError(f"{self.place}: {name}", "it is missing") from error

    def close(self) -> None:
        self._zip.close()


def check(place: str, name: str, *, is_plain: bool) -> None:
    """Refuse a name or a kind of file that Coffer never writes.

    Raises:
        FileRefusedError
    """
    if not is_allowed(name):
        shown = ascii(name)[:80]
        raise FileRefusedError(place, f"it has a file that is none of an archive's: {shown}")
    if not is_plain:
        raise FileRefusedError(place, f"{name} is no plain file")
