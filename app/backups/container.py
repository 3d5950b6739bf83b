"""The format of a backup file, `*.coffer-backup`.

    8 bytes    b"COFFERBK"
    2 bytes    format, 1 (big-endian, as the next)
    4 bytes    length of the header
    …          header: JSON, UTF-8, not sealed, without any figure of the books
    …          body: a tar of two members, `manifest.json` and the payload

The payload is `coffer.db`, the database file as it is (so an encrypted one stays encrypted), or
`archive.zip`, the open archive of books on a server. A tar, because it can be read in order: no
unsealed copy of the whole body ever lies on a disk.

Where the profile has keys the body is sealed (STREAM: chunks of 64 KiB, AES-256-GCM) by a key of
this file alone: HKDF of the data key with the header's `salt`. All bytes before the body are bound
to its first chunk. The header's `keys` is the text of the profile's key file at that time; with the
passphrase or the recovery code of that time it opens the backup on any computer.

Without keys the body is plain, and its last 32 bytes are the SHA-256 of everything before them.
"""

import json
import os
import tarfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, cast

from app.backups.manifest import manifest_of, manifest_text
from app.backups.plain import PlainReader, PlainWriter
from app.domain.errors import BackupError, SealBrokenError
from app.ports.backups import (
    ARCHIVE,
    COPY,
    BackupKind,
    Header,
    Manifest,
    SealedWriter,
    Sealing,
    Unsealed,
)
from app.ports.progress import NoProgress, Progress

MAGIC = b"COFFERBK"
FORMAT = 1
LONGEST_HEADER = 256 * 1024  # bytes; a key file has about two thousand
LONGEST_MANIFEST = 16 * 1024 * 1024
CHUNK = 1024 * 1024
MANIFEST = "manifest.json"

KeyOf = Callable[[Header], bytes]  # the key of one file; raises where there is none for it


def write(
    stream: BinaryIO,
    header: Header,
    manifest: Manifest,
    payload: Path,
    *,
    key: bytes,
    sealing: Sealing,
    progress: Progress | None = None,
) -> None:
    """Write a backup. `key` is of no use where the header says that it is not sealed."""
    steps = progress or NoProgress()
    start = _start(header)
    stream.write(start)
    with (
        payload.open("rb") as content,
        _writer(stream, key, start, sealing if header.is_sealed else None) as body,
        tarfile.open(fileobj=cast(BinaryIO, body), mode="w|", format=tarfile.PAX_FORMAT) as tar,
    ):
        text = manifest_text(manifest).encode()
        tar.addfile(_member(MANIFEST, len(text)), BytesIO(text))
        watched = _Watched(content, manifest.size, steps)
        tar.addfile(_member(manifest.payload, manifest.size), cast(BinaryIO, watched))


def read_header(path: Path) -> Header:
    """Return what can be told without a key.

    Raises:
        BackupError: it is no backup, cut short, of a newer Coffer, or cannot be read.
    """
    try:
        with path.open("rb") as stream:
            return _header(path, stream)[0]
    except OSError as error:
        raise BackupError(str(path), f"it cannot be read ({error.strerror})") from error


@contextmanager
def opened(path: Path, key_of: KeyOf, sealing: Sealing) -> Iterator["Content"]:
    """Open a backup to read its manifest and, once, its payload.

    Raises:
        BackupError: it is no backup, or it was changed, cut short, or is of another profile.
    """
    place = str(path)
    try:
        with path.open("rb") as stream:
            header, start = _header(path, stream)
            body: Unsealed = (
                sealing.reader(stream, key_of(header), start)
                if header.is_sealed
                else PlainReader(stream, start, place)
            )
            with tarfile.open(fileobj=cast(BinaryIO, body), mode="r|") as tar:
                yield Content(path, header, _manifest(place, tar), tar, body)
    except SealBrokenError as error:
        raise BackupError(
            place, "it was changed, cut short, or belongs to other keys", "use another backup"
        ) from error
    except (tarfile.TarError, EOFError) as error:
        raise BackupError(place, "it is damaged", "use another backup") from error
    except OSError as error:
        raise BackupError(place, f"it cannot be read ({error.strerror})") from error


@dataclass
class Content:
    """An open backup."""

    path: Path
    header: Header
    manifest: Manifest
    tar: tarfile.TarFile
    body: Unsealed

    def extract(self, target: Path, progress: Progress | None = None) -> None:
        """Write the payload to a new file of 0600, and read the backup to its very end.

        Raises:
            BackupError: the payload is not the one that the manifest names. Nothing is left.
        """
        steps = progress or NoProgress()
        place = str(self.path)
        member = self.tar.next()
        source = self.tar.extractfile(member) if member is not None and member.isreg() else None
        if member is None or source is None or member.name != self.manifest.payload:
            raise BackupError(place, "its content is missing", "use another backup")
        if member.size != self.manifest.size:
            raise BackupError(place, "its content has another size", "use another backup")
        handle = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        try:
            digest, done = sha256(), 0
            with os.fdopen(handle, "wb") as file:
                while chunk := source.read(CHUNK):
                    digest.update(chunk)
                    file.write(chunk)
                    done += len(chunk)
                    steps.step(done, member.size, "restoring")
                file.flush()
                os.fsync(file.fileno())
            if digest.hexdigest() != self.manifest.sha256:
                raise BackupError(place, "its content was changed", "use another backup")
            if self.tar.next() is not None:
                raise BackupError(place, "it has more in it than it should", "use another backup")
            while self.body.read(CHUNK):
                pass  # what is after the tar's end: the proof that nothing was cut off
        except BaseException:
            target.unlink(missing_ok=True)
            raise


def digest_of(path: Path) -> tuple[int, str]:
    """Return size and SHA-256 of a file."""
    digest, size = sha256(), 0
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
            size += len(chunk)
    return size, digest.hexdigest()


def _start(header: Header) -> bytes:
    text = json.dumps(
        {
            "made_at": header.made_at.astimezone(UTC).isoformat(),
            "kind": str(header.kind),
            "profile": header.profile_id,
            "key_version": header.key_version,
            "salt": header.salt.hex(),
            "place": header.place,
            "is_kept": header.is_kept,
            "keys": header.keys,
        },
        sort_keys=True,
    ).encode()
    return MAGIC + FORMAT.to_bytes(2, "big") + len(text).to_bytes(4, "big") + text


def _header(path: Path, stream: BinaryIO) -> tuple[Header, bytes]:
    """Return the header, and all bytes up to the body."""
    place = str(path)
    fixed = stream.read(14)
    if len(fixed) < 14 or not fixed.startswith(MAGIC):
        raise BackupError(place, "it is no backup of Coffer's, or cut short")
    if int.from_bytes(fixed[8:10], "big") > FORMAT:
        raise BackupError(place, "a newer Coffer made it", "update Coffer")
    length = int.from_bytes(fixed[10:14], "big")
    text = stream.read(length) if length <= LONGEST_HEADER else b""
    if not text or len(text) < length:
        raise BackupError(place, "its beginning is damaged", "use another backup")
    try:
        stated = json.loads(text)
        made_at = datetime.fromisoformat(stated["made_at"])
        if made_at.tzinfo is None:
            raise ValueError("a time without a zone")
        header = Header(
            made_at=made_at.astimezone(UTC),
            kind=BackupKind(stated["kind"]),
            profile_id=str(stated["profile"]),
            key_version=int(stated["key_version"]),
            salt=bytes.fromhex(stated["salt"]),
            keys=str(stated["keys"]),
            place=str(stated["place"]),
            is_kept=bool(stated["is_kept"]),
        )
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise BackupError(place, "its beginning is damaged", "use another backup") from error
    return header, fixed + text


def _manifest(place: str, tar: tarfile.TarFile) -> Manifest:
    member = tar.next()
    source = tar.extractfile(member) if member is not None and member.isreg() else None
    if member is None or source is None or member.name != MANIFEST:
        raise BackupError(place, "its manifest is missing", "use another backup")
    if member.size > LONGEST_MANIFEST:
        raise BackupError(place, "its manifest is too long", "use another backup")
    try:
        manifest = manifest_of(source.read().decode())
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BackupError(place, "its manifest is damaged", "use another backup") from error
    if manifest.payload not in (COPY, ARCHIVE):
        raise BackupError(place, "its content is of an unknown kind", "update Coffer")
    return manifest


def _member(name: str, size: int) -> tarfile.TarInfo:
    member = tarfile.TarInfo(name)
    member.size, member.mode = size, 0o600
    return member


def _writer(stream: BinaryIO, key: bytes, start: bytes, sealing: Sealing | None) -> SealedWriter:
    return sealing.writer(stream, key, start) if sealing else PlainWriter(stream, start)


@dataclass
class _Watched:
    """Tells how much of the payload was read."""

    content: BinaryIO
    size: int
    steps: Progress
    done: int = 0

    def read(self, size: int = -1) -> bytes:
        chunk = self.content.read(size)
        self.done += len(chunk)
        self.steps.step(self.done, self.size, "sealing")
        return chunk
