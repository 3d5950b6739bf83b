"""Which version a library inside a wheel is: from its own bytes, its wheel's bill, or its name."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

from installers.contents.environment import Package
from installers.contents.known import OF_ORIGIN, Known, number_of
from installers.contents.parts import Part


@dataclass(frozen=True, slots=True)
class Version:
    """A version, and how far it can be relied on."""

    number: str
    purl: str
    note: str = ""  # what the number is, when it is not the maker's own


@lru_cache
def bills_in(folder: Path) -> tuple[dict[str, Any], ...]:
    """Return the components that the bills of materials in a wheel's dist-info name."""
    return tuple(_components(folder / "sboms"))


def _components(folder: Path) -> Iterator[dict[str, Any]]:
    for file in sorted(folder.glob("*.json")):
        try:
            bill = json.loads(file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue
        yield from (one for one in bill.get("components", ()) if isinstance(one, dict))


def version_of(
    known: Known, places: Sequence[Path], owner: Part, package: Package | None
) -> Version:
    """Return the version of a part that lies in `places`, brought by the package of `owner`."""
    slug = slug_of(known.name)
    if known.version == OF_ORIGIN:
        return Version(owner.version, _generic(slug, owner.version))
    where = [package.folder.parent / known.read] if package and known.read else places
    found = _search(known.version, where) if known.version else ""
    if found:
        return Version(found, _generic(slug, found))
    told = _upstream(known, package)
    if told is not None:
        return told
    numbers = sorted({number_of(one.name) for one in places} - {""}) if known.files else []
    if numbers:
        return Version(" and ".join(numbers), f"pkg:generic/{slug}", "of the library's interface")
    number = f"in {owner.name} {owner.version}"
    return Version(number, f"pkg:generic/{slug}", "of what brings it: its own is not told")


def slug_of(name: str) -> str:
    """Return a name for package URLs and folders."""
    return quote(name.lower().replace(" ", "-").replace(",", ""))


def _generic(slug: str, version: str) -> str:
    return f"pkg:generic/{slug}@{quote(version)}"


def _upstream(known: Known, package: Package | None) -> Version | None:
    """Return what the wheel's own bill says."""
    for one in bills_in(package.folder) if package else ():
        if str(one.get("name")).lower() == known.upstream.lower() and one.get("version"):
            number, purl = str(one["version"]), str(one.get("purl") or "").partition("?")[0]
            is_own = not purl or purl.startswith("pkg:pypi/")
            return Version(number, _generic(slug_of(known.name), number) if is_own else purl)
    return None


def _search(expression: str, places: Sequence[Path]) -> str:
    pattern = re.compile(expression.encode("latin-1"))
    for place in places:
        raw = place.read_bytes() if place.is_file() else b""
        found = pattern.search(raw)
        if found is None and len(raw) < 1_000_000:
            found = pattern.search(raw.replace(b"\0", b""))  # UTF-16, as in fonts
        if found:
            return found[1].decode("latin-1")
    return ""
