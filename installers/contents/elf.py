"""Reads of a shared library of Linux what it needs, and which code is in it."""

import hashlib
import struct
from dataclasses import dataclass
from pathlib import Path

MAGIC = b"\x7fELF"
_DYNAMIC, _NO_BITS = 6, 8  # kinds of sections
_NEEDED, _END = 1, 0  # tags in the dynamic section
_LOADED, _WRITTEN = 2, 1  # marks of sections
_HEADER = "<IIQQQQIIQQ"


@dataclass(frozen=True, slots=True)
class Elf:
    """What a library says of itself."""

    needed: tuple[str, ...]  # file names of other libraries
    code: str  # digest of machine code and constants: the same when a library is stripped


def is_elf(path: Path) -> bool:
    """Tell whether a file is a program or a library of Linux."""
    with path.open("rb") as file:
        return file.read(4) == MAGIC


def read_elf(path: Path) -> Elf | None:
    """Read a 64-bit little-endian library; None for all else."""
    raw = path.read_bytes()
    if raw[:6] != MAGIC + b"\x02\x01":
        return None
    try:
        return _read(raw)
    except (struct.error, IndexError, ValueError):
        return Elf((), "")  # without section headers, or damaged: its digest is what counts


def _read(raw: bytes) -> Elf:
    start = struct.unpack_from("<Q", raw, 0x28)[0]
    size, count, names_at = struct.unpack_from("<HHH", raw, 0x3A)
    sections = [struct.unpack_from(_HEADER, raw, start + at * size) for at in range(count)]
    needed: list[str] = []
    code = hashlib.sha256()
    for name, kind, marks, _, offset, length, link, *_ in sections:
        if kind == _DYNAMIC:
            needed = _needed(raw, offset, length, sections[link][4])
        is_code = marks & _LOADED and not marks & _WRITTEN and kind != _NO_BITS
        if is_code and _text(raw, sections[names_at][4] + name) in {".text", ".rodata"}:
            code.update(raw[offset : offset + length])
    return Elf(tuple(needed), code.hexdigest())


def _needed(raw: bytes, offset: int, length: int, strings: int) -> list[str]:
    found = []
    for at in range(offset, offset + length, 16):
        tag, value = struct.unpack_from("<QQ", raw, at)
        if tag == _END:
            break
        if tag == _NEEDED:
            found.append(_text(raw, strings + value))
    return found


def _text(raw: bytes, begin: int) -> str:
    return raw[begin : raw.index(b"\0", begin)].decode()
