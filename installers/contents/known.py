"""What is known of parts that no package's metadata tells of: libraries, and what is linked in."""

import re
import tomllib
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import lru_cache
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
OF_ORIGIN = "of its origin"  # in place of a version
_HASHED = re.compile(r"(-[0-9a-f]{8})+(?=[.-])")  # what wheels put into names of libraries
_ENDING = re.compile(r"\.(?:so|dylib|dll|pyd)(?=\.|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Known:
    """A part that comes as files of its own, or inside those of another."""

    name: str
    licence: str  # SPDX
    files: tuple[str, ...]  # names of libraries without their ending, or paths
    origin: str  # the package whose wheel carries it; "" for libraries of the system
    inside: tuple[str, ...]  # paths of the files that it is linked into
    version: str  # an expression that finds it in the files, or OF_ORIGIN
    read: str  # the installed file to find it in instead
    upstream: str  # what the wheel's own bill calls it
    texts: tuple[str, ...]  # files in `texts/` and in resources/
    page: str


@dataclass(frozen=True, slots=True)
class Table:
    """All that known.toml says."""

    parts: tuple[Known, ...]
    licences: dict[str, str]  # SPDX by package whose metadata says it in other words
    texts: dict[str, tuple[str, ...]]  # files by package that brings no text
    standard: dict[str, str]  # files by SPDX id, for crates
    system: dict[str, str]  # SPDX by library of the system

    def of_file(self, path: str, origin: str, is_library: bool) -> Known | None:
        """Return which known part a file of `origin` belongs to."""
        stem = stem_of(path) if is_library else ""
        for part in self.parts:
            if part.inside or part.origin not in {origin, "*"}:
                continue
            if any(fnmatchcase(path if "/" in one else stem, one) for one in part.files):
                return part
        return None

    def system_licence(self, file: str) -> str | None:
        """Return the licence of a library of the system."""
        return self.system.get(stem_of(file))


def stem_of(path: str) -> str:
    """Return a library's name without ending, version and the mark of the wheel that has it."""
    name = path.rpartition("/")[2]
    return _ENDING.split(_HASHED.sub("", name), maxsplit=1)[0]


def number_of(path: str) -> str:
    """Return the number at the end of a library's name, the nearest there is to a version."""
    return _ENDING.split(_HASHED.sub("", path.rpartition("/")[2]), maxsplit=1)[-1].lstrip(".")


@lru_cache(maxsize=1)
def known() -> Table:
    """Read known.toml."""
    raw = tomllib.loads((HERE / "known.toml").read_text(encoding="utf-8"))
    return Table(
        parts=tuple(_part(one) for one in raw["part"]),
        licences=raw["licences"],
        texts={name: tuple(files) for name, files in raw["texts"].items()},
        standard=raw["standard"],
        system=raw["system"],
    )


def _part(raw: dict[str, Any]) -> Known:
    return Known(
        name=raw["name"],
        licence=raw["licence"],
        files=tuple(raw.get("files", ())),
        origin=raw.get("origin", ""),
        inside=tuple(raw.get("inside", ())),
        version=raw.get("version", ""),
        read=raw.get("read", ""),
        upstream=raw.get("upstream", raw["name"]),
        texts=tuple(raw.get("texts", ())),
        page=raw.get("page", ""),
    )
