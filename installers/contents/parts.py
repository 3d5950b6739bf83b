"""A part of a bundle, as the bill of materials lists it."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path


class Kind(StrEnum):
    """How a part comes into the bundle."""

    PROGRAM = "program"  # Coffer
    PACKAGE = "package"  # a Python package
    RUNTIME = "runtime"  # Python itself
    LIBRARY = "library"  # shared libraries of their own inside a package's wheel
    SYSTEM = "system"  # libraries of the system that builds
    LINKED = "linked"  # inside the files of another part


@dataclass(frozen=True, slots=True)
class Text:
    """The text of a licence, or of a notice."""

    name: str  # its file name in the bundle
    path: Path


@dataclass(frozen=True, slots=True)
class Part:
    """Something in the bundle that somebody made and gave a licence."""

    ref: str
    name: str
    version: str
    licence: str  # SPDX
    kind: Kind
    purl: str
    page: str = ""
    files: Mapping[str, str] = field(default_factory=dict)  # SHA-256 by path in the bundle
    modules: Mapping[str, str] = field(default_factory=dict)  # SHA-256 by module in the program
    needs: frozenset[str] = frozenset()  # refs
    texts: tuple[Text, ...] = ()
    notes: Mapping[str, str] = field(default_factory=dict)


def digest_of(modules: Mapping[str, str]) -> str:
    """Return one digest for a part's modules: of their names and digests, a line each, sorted."""
    lines = "".join(f"{name} {modules[name]}\n" for name in sorted(modules))
    return hashlib.sha256(lines.encode()).hexdigest()
