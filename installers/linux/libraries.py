"""Reads out of a program folder which libraries it wants from the system, of which versions."""

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from installers.running import PackagingError, run

MAGIC = b"\x7fELF"
AT_ONCE = 200  # files that objdump is given in one go
# Opened by name while the program runs, so that no file says it: QtDBus does, for D-Bus.
OPENED = {"libdbus-1.so.3": "QtDBus"}
_FILE = re.compile(r"^(?P<path>/.*):\s+file format ", re.MULTILINE)
_ENTRY = re.compile(r"^\s+(NEEDED|SONAME|RPATH|RUNPATH)\s+(.*)$", re.MULTILINE)
_WANTED_FROM = re.compile(r"^\s+required from (.+):$")
_ORIGIN = re.compile(r"^\$(ORIGIN|\{ORIGIN\})")
_VERSION = re.compile(r"^\s+0x\S+ 0x\S+ \d+ (\S+)$")


@dataclass(slots=True)
class Binary:
    """What a program or library says of itself."""

    path: Path
    name: str = ""  # by which others ask for it
    needed: list[str] = field(default_factory=list)
    search: list[str] = field(default_factory=list)  # folders, as written into it
    versions: dict[str, list[str]] = field(default_factory=dict)  # by library


@dataclass(frozen=True, slots=True)
class Wanted:
    """A library that has to be on the system."""

    versions: frozenset[str]  # of its symbols, such as GLIBC_2.36
    by: str  # a file that wants it, below the program folder


def wanted(program: Path) -> Mapping[str, Wanted]:
    """Return the libraries that a program folder does not bring itself, by name, sorted."""
    binaries = list(read_binaries(program))
    brought = {binary.path.name for binary in binaries} | {binary.name for binary in binaries}
    versions: dict[str, set[str]] = {}
    by: dict[str, str] = {}
    for binary in binaries:
        where = binary.path.relative_to(program).as_posix()
        _refuse_foreign_search(binary, where)
        for name in binary.needed:
            if name not in brought:
                versions.setdefault(name, set()).update(binary.versions.get(name, ()))
                by.setdefault(name, where)
    for name, opener in OPENED.items():
        if name not in brought:
            versions.setdefault(name, set())
            by.setdefault(name, opener)
    return {name: Wanted(frozenset(versions[name]), by[name]) for name in sorted(versions)}


def read_binaries(folder: Path) -> Iterator[Binary]:
    """Yield what objdump knows of every program and library in `folder`, sorted by path."""
    paths = sorted(
        Path(where, name)
        for where, _, names in os.walk(folder.resolve())
        for name in names
        if _is_elf(Path(where, name))
    )
    for begin in range(0, len(paths), AT_ONCE):
        said = run(["objdump", "-p", *paths[begin : begin + AT_ONCE]])
        starts = [*_FILE.finditer(said)]
        ends = [*(start.start() for start in starts[1:]), len(said)]
        for start, end in zip(starts, ends, strict=True):
            path = folder / Path(start["path"]).relative_to(folder.resolve())
            yield _read(path, said[start.end() : end])


def _read(path: Path, said: str) -> Binary:
    binary = Binary(path)
    for kind, value in _ENTRY.findall(said):
        if kind == "NEEDED":
            binary.needed.append(value)
        elif kind == "SONAME":
            binary.name = value
        else:
            binary.search += value.split(":")
    library = ""
    for line in said.partition("Version References:")[2].splitlines():
        if found := _WANTED_FROM.match(line):
            library = found[1]
        elif library and (found := _VERSION.match(line)):
            binary.versions.setdefault(library, []).append(found[1])
    return binary


def _is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == MAGIC


def _refuse_foreign_search(binary: Binary, where: str) -> None:
    """Libraries are sought beside the program, never in a folder of the machine that built it."""
    for folder in binary.search:
        rest = _ORIGIN.sub("", folder)
        sought = os.path.normpath(Path(where).parent / f".{rest}")
        is_outside = sought == ".." or sought.startswith(("../", "/"))
        if rest == folder or (rest and not rest.startswith("/")) or is_outside:
            raise PackagingError(f"{where} seeks libraries in {folder or 'the current folder'}")
