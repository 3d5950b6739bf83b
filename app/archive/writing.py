"""Writes archives: aside first, under their own name when they are whole."""

import os
import shutil
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO, cast

from app.domain.errors import FileRefusedError
from app.machine.atomic import sync_folder
from app.ports.archive import ArchiveWriter

IN_ONE_FILE = (".coffer", ".zip")  # the same content, by either name
EPOCH = (1980, 1, 1, 0, 0, 0)  # of every entry: the same content is the same file


def new_archive(target: str) -> ArchiveWriter:
    """Return a writer of one file, .coffer or .zip, or, for any other name, of a folder.

    Raises:
        FileRefusedError: there is something already, or it cannot be written to.
    """
    path = Path(target).expanduser().absolute()
    if path.exists() or path.is_symlink():
        raise FileRefusedError(target, "there is a file or folder already")
    try:
        return ZipWriter(path) if path.suffix.lower() in IN_ONE_FILE else FolderWriter(path)
    except OSError as error:
        raise refused(path, error) from error


def refused(path: Path, error: OSError) -> FileRefusedError:
    """Return the failure of a file that cannot be written or read."""
    return FileRefusedError(str(path), error.strerror or "an error of the file system")


class FolderWriter:
    """A folder that only its owner can read."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._aside = path.with_name(f".{path.name}.{token_hex(4)}.new")
        self._aside.mkdir(mode=0o700)

    @contextmanager
    def file(self, name: str) -> Iterator[BinaryIO]:
        path = self._aside / name
        try:
            path.parent.mkdir(exist_ok=True, mode=0o700)
            descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            with os.fdopen(descriptor, "wb") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
        except OSError as error:
            raise refused(self._path, error) from error

    def finish(self) -> None:
        try:
            self._aside.rename(self._path)
            sync_folder(self._path.parent)
        except OSError as error:
            raise refused(self._path, error) from error

    def discard(self) -> None:
        shutil.rmtree(self._aside, ignore_errors=True)


class ZipWriter:
    """A ZIP file that only its owner can read."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._aside = path.with_name(f".{path.name}.{token_hex(4)}.new")
        descriptor = os.open(self._aside, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
        self._stream = os.fdopen(descriptor, "w+b")
        self._zip = zipfile.ZipFile(
            self._stream, "w", zipfile.ZIP_DEFLATED, allowZip64=True, compresslevel=6
        )

    @contextmanager
    def file(self, name: str) -> Iterator[BinaryIO]:
        info = zipfile.ZipInfo(name, EPOCH)
        info.compress_type = zipfile.ZIP_DEFLATED
        info.external_attr = 0o600 << 16
        info.create_system = 3
        try:
            with self._zip.open(info, "w", force_zip64=True) as stream:
                yield cast(BinaryIO, stream)
        except OSError as error:
            raise refused(self._path, error) from error

    def finish(self) -> None:
        try:
            self._zip.close()
            self._stream.flush()
            os.fsync(self._stream.fileno())
            self._stream.close()
            self._aside.rename(self._path)
            sync_folder(self._path.parent)
        except OSError as error:
            raise refused(self._path, error) from error

    def discard(self) -> None:
        with suppress(Exception):  # what is left of it is removed all the same
            self._zip.close()
        with suppress(OSError):
            self._stream.close()
        with suppress(OSError):
            self._aside.unlink(missing_ok=True)
