"""What lies inside a file that people download, so that a difference can be named exactly."""

import hashlib
import io
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

from installers.contents.packed import digest

_AR, _HEAD = b"!<arch>\n", 60


def members(path: Path) -> dict[str, str]:
    """Return what describes each part of a file, by name; the whole alone where it has none."""
    readers: tuple[tuple[tuple[str, ...], Callable[[Path], Iterator[tuple[str, str]]]], ...] = (
        ((".whl", ".zip"), _zip),
        ((".tar.gz", ".tar.xz", ".tar.bz2", ".tar"), _tar),
        ((".deb",), _deb),
    )
    for suffixes, reader in readers:
        if path.name.endswith(suffixes):
            return dict(reader(path))
    return {"": digest(path)}


def _zip(path: Path) -> Iterator[tuple[str, str]]:
    with zipfile.ZipFile(path) as file:
        for at, one in enumerate(file.infolist()):
            told = (at, one.date_time, oct(one.external_attr >> 16), one.compress_type)
            yield one.filename, f"{told} {_sha(file.read(one))}"


def _tar(path: Path) -> Iterator[tuple[str, str]]:
    with path.open("rb") as file:
        yield from _entries(file, "")


def _entries(file: "io.BufferedReader | io.BytesIO", before: str) -> Iterator[tuple[str, str]]:
    with tarfile.open(fileobj=file) as tar:
        for at, one in enumerate(tar):
            told = (at, one.mtime, oct(one.mode), one.uid, one.gid, one.uname, one.linkname)
            inside = tar.extractfile(one) if one.isfile() else None
            yield f"{before}{one.name}", f"{told} {_sha(inside.read()) if inside else ''}"


def _deb(path: Path) -> Iterator[tuple[str, str]]:
    raw = path.read_bytes()
    at = len(_AR)
    while raw.startswith(_AR) and at + _HEAD <= len(raw):
        head = raw[at : at + _HEAD]
        name, size = head[:16].decode().strip().rstrip("/"), int(head[48:58])
        content = raw[at + _HEAD : at + _HEAD + size]
        yield name, f"{head.decode().split()} {_sha(content)}"
        if ".tar" in name and not name.endswith(".zst"):
            yield from _entries(io.BytesIO(content), f"{name}: ")
        at += _HEAD + size + size % 2


def _sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
