"""Reads and trims the dynamic section of ELF files: what they need, and where they look for it."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MAGIC = b"\x7fELF\x02\x01"  # 64 bits, little-endian: all machines that Coffer is made for
_PT_LOAD, _PT_DYNAMIC = 1, 2
_NULL, _NEEDED, _STRTAB, _SONAME, _RPATH, _RUNPATH = 0, 1, 5, 14, 15, 29
_ENTRY = struct.Struct("<qQ")


@dataclass(frozen=True, slots=True)
class Dynamic:
    """What a shared library says of itself."""

    name: str = ""  # its SONAME
    needed: tuple[str, ...] = ()
    search: tuple[str, ...] = ()  # RPATH and RUNPATH


def is_elf(path: Path) -> bool:
    """Tell whether a file is one that this module reads."""
    with path.open("rb") as stream:
        return stream.read(len(MAGIC)) == MAGIC


def read_dynamic(path: Path | str) -> Dynamic:
    """Return what a file says of itself; nothing, if it has no dynamic section."""
    content = Path(path).read_bytes()
    if not content.startswith(MAGIC):
        return Dynamic()
    name, needed, search = "", [], []
    for _, tag, value in _entries(content):
        if tag == _SONAME:
            name = _string(content, value)
        elif tag == _NEEDED:
            needed.append(_string(content, value))
        elif tag in (_RPATH, _RUNPATH):
            search += _string(content, value).split(":")
    return Dynamic(name, tuple(needed), tuple(search))


def without_foreign_search(content: bytes) -> bytes:
    """Return the file with search folders only of its own surroundings ($ORIGIN).

    The folders of the machine that it was built on name nobody's libraries elsewhere, or worse,
    somebody else's. The entry goes, and its text is blanked.
    """
    made = bytearray(content)
    place = 0
    while True:
        for place, tag, value in _entries(bytes(made)):
            if tag in (_RPATH, _RUNPATH):
                told = _string(made, value)
                kept = ":".join(one for one in told.split(":") if one.startswith("$ORIGIN"))
                if kept == told:
                    continue
                start = _strings(made) + value
                made[start : start + len(told)] = kept.encode().ljust(len(told), b"\0")
                if not kept:
                    _drop(made, place)
                    break  # what follows has moved
        else:
            return bytes(made)


def _drop(made: bytearray, place: int) -> None:
    """Take one entry out of the dynamic section: those after it move up."""
    while True:
        following = made[place + _ENTRY.size : place + 2 * _ENTRY.size]
        made[place : place + _ENTRY.size] = following
        if _ENTRY.unpack(following)[0] == _NULL:
            return
        place += _ENTRY.size


def _headers(content: bytes | bytearray) -> Iterator[tuple[int, int, int, int]]:
    """Give type, place in the file, address and size of the segments."""
    (start,) = struct.unpack_from("<Q", content, 32)
    size, count = struct.unpack_from("<HH", content, 54)
    for index in range(count):
        kind, _, offset, address, _, length = struct.unpack_from(
            "<IIQQQQ", content, start + index * size
        )
        yield kind, offset, address, length


def _entries(content: bytes | bytearray) -> Iterator[tuple[int, int, int]]:
    """Give place, tag and value of the entries of the dynamic section."""
    for kind, offset, _, length in _headers(content):
        if kind != _PT_DYNAMIC:
            continue
        for place in range(offset, offset + length, _ENTRY.size):
            tag, value = _ENTRY.unpack_from(content, place)
            if tag == _NULL:
                return
            yield place, tag, value


def _strings(content: bytes | bytearray) -> int:
    """Return where in the file the texts of the dynamic section begin."""
    address = next(value for _, tag, value in _entries(content) if tag == _STRTAB)
    for kind, offset, start, length in _headers(content):
        if kind == _PT_LOAD and start <= address < start + length:
            return offset + address - start
    raise ValueError("the texts of the dynamic section are in no segment")


def _string(content: bytes | bytearray, at: int) -> str:
    start = _strings(content) + at
    return bytes(content[start : content.index(b"\0", start)]).decode()
