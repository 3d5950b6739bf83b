"""What Coffer is made of: every package that ships with it, fonts and icons, with their licences.

Read from the metadata of what is installed, so that it says what is really there; in a program
that was built, from the folder `licences` that was put beside it.
"""

import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import metadata
from pathlib import Path
from typing import Any

from ui.theme.fonts import RESOURCES

OWN = "coffer"
# Its own texts name these and do not bring them along.
_TEXTS = {
    "LGPL-3.0": "LGPL-3.0.txt",
    "GPL-3.0": "GPL-3.0.txt",
    "Apache-2.0": "Apache-2.0.txt",
    "MIT": "MIT.txt",
}
_KINDS = ("LICEN", "COPYING", "NOTICE", "AUTHORS")
_NAME = re.compile(r"(?P<name>[A-Za-z0-9._-]+)\s*(\[(?P<extras>[^]]*)\])?")
_EXTRA = re.compile(r"extra\s*==\s*['\"]([^'\"]+)['\"]")
_LONGEST = 400_000  # signs of a text that is shown


@dataclass(frozen=True, slots=True)
class Part:
    """Something that ships: a package, a typeface, the icons."""

    name: str
    version: str
    licence: str  # an SPDX expression, or as its makers write it
    text: str
    page: str = ""  # where it comes from


@dataclass(frozen=True, slots=True)
class Licences:
    """Coffer's own licence, and those of all that ships with it."""

    version: str
    own: str
    parts: tuple[Part, ...]


@lru_cache(maxsize=1)
def licences() -> Licences:
    """Read all of it; takes a moment. For a worker."""
    beside = _beside_program()
    if beside is not None:
        return _of_folder(beside)
    own = _text_of(metadata.distribution(OWN)) or _resource("Apache-2.0.txt")
    packages = [_part(one) for one in _shipped()]
    return Licences(version(), own, (*sorted(packages, key=lambda p: p.name.lower()), *_files()))


def version() -> str:
    """Return Coffer's version."""
    return metadata.version(OWN)


def _beside_program() -> Path | None:
    """Return the folder of licences that came with a built program."""
    if not getattr(sys, "frozen", False):
        return None
    program = Path(sys.executable).resolve().parent
    inside = Path(getattr(sys, "_MEIPASS", program))
    for place in (program, inside, program.parent / "Resources"):
        if (place / "licences" / "index.json").is_file():
            return place / "licences"
    return None


def _of_folder(folder: Path) -> Licences:
    """Read what was gathered when the program was built."""
    index = json.loads((folder / "index.json").read_text("utf-8"))
    shown: list[Part] = []
    own = ""
    inside: dict[str, list[str]] = {}  # what is linked into a part
    for one in index["parts"]:
        if one["kind"] == "linked":
            line = f"{one['name']} {one['version']} – {one['licence']}"
            inside.setdefault(one["of"], []).append(line)
    for one in index["parts"]:
        if one["kind"] == "program":
            own = _gathered(folder, one, ())
        elif one["kind"] != "linked":
            text = _gathered(folder, one, inside.get(one["name"], ()))
            name = f"{one['name']} ({one['of']})" if one["of"] else one["name"]
            shown.append(Part(name, one["version"], one["licence"], text, one["page"]))
    shown.append(Part("Coffer icons", index["version"], "Apache-2.0", own))
    return Licences(index["version"], own, tuple(shown))


def _gathered(folder: Path, one: dict[str, Any], inside: Sequence[str]) -> str:
    texts = ["\n".join(inside)] if inside else []
    texts += [
        (folder / name).read_text("utf-8", "replace").strip()
        for name in dict.fromkeys(one["texts"])
    ]
    return "\n\n———\n\n".join(texts)[:_LONGEST]


def canonical(name: str) -> str:
    """Return a package's name as all registries compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _shipped() -> Iterator[metadata.Distribution]:
    """Return every installed package that Coffer needs, and those that they need."""
    wanted, seen = list(_needs(metadata.distribution(OWN), frozenset())), {OWN}
    while wanted:
        name, extras = wanted.pop()
        if name in seen:
            continue
        seen.add(name)
        try:
            found = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # of another system, or of a newer Python
        yield found
        wanted += _needs(found, extras)


def _needs(
    of: metadata.Distribution, extras: frozenset[str]
) -> Iterator[tuple[str, frozenset[str]]]:
    """Return names and extras of what a package needs; what is not installed does not matter."""
    for line in of.requires or ():
        requirement, _, marker = line.partition(";")
        named = _EXTRA.findall(marker)
        if named and not extras.intersection(named):
            continue
        found = _NAME.match(requirement.strip())
        if found:
            more = (found["extras"] or "").replace(" ", "").split(",")
            yield canonical(found["name"]), frozenset(filter(None, more))


def _part(of: metadata.Distribution) -> Part:
    licence = _field(of, "License-Expression") or _by_classifiers(of) or _field(of, "License")
    licence = licence.strip().splitlines()[0][:120] if licence.strip() else ""
    return Part(of.name, of.version, licence, _text_of(of) or _standard(licence), _page(of))


def _field(of: metadata.Distribution, name: str) -> str:
    return str((of.metadata.get_all(name) or [""])[0])


def _by_classifiers(of: metadata.Distribution) -> str:
    names = [
        line.rpartition("::")[2].strip()
        for line in of.metadata.get_all("Classifier") or ()
        if line.startswith("License ::")
    ]
    return ", ".join(name for name in names if name != "OSI Approved")


def _page(of: metadata.Distribution) -> str:
    home = _field(of, "Home-page")
    for line in of.metadata.get_all("Project-URL") or ():
        label, _, address = line.partition(",")
        if label.strip().lower() in {"homepage", "home", "source", "repository", "source code"}:
            home = home or address.strip()
    return home


def _text_of(of: metadata.Distribution) -> str:
    texts = []
    for path in of.files or ():
        is_text = any(kind in path.name.upper() for kind in _KINDS)
        if is_text and ".dist-info" in str(path) and not path.name.endswith((".py", ".json")):
            try:
                texts.append(Path(str(path.locate())).read_text("utf-8", "replace").strip())
            except OSError:
                continue
    return "\n\n———\n\n".join(texts)[:_LONGEST]


def _standard(licence: str) -> str:
    """Return the well-known text of a licence whose package does not bring it."""
    found = [_resource(file) for name, file in _TEXTS.items() if name in licence]
    return "\n\n———\n\n".join(text for text in found if text)


def _resource(name: str) -> str:
    try:
        return (RESOURCES / "licences" / name).read_text("utf-8").strip()
    except OSError:
        return ""


def _files() -> tuple[Part, ...]:
    """Return what ships as files: the typeface and the icons."""
    try:
        font = (RESOURCES / "fonts" / "OFL.txt").read_text("utf-8").strip()
    except OSError:
        font = ""
    python = sys.version.split()[0]
    return (
        Part("Inter", "", "OFL-1.1", font, "https://rsms.me/inter"),
        Part("Coffer icons", version(), "Apache-2.0", _resource("Apache-2.0.txt")),
        Part("Python", python, "PSF-2.0", _python(), "https://www.python.org"),
    )


def _python() -> str:
    """Return Python's own licence, as it prints it."""
    import builtins

    told = getattr(builtins, "license", None)
    if told is None:
        return ""
    setup = getattr(told, "_Printer__setup", None)
    if setup is not None:
        setup()
    return "\n".join(getattr(told, "_Printer__lines", None) or ())
