"""Tells of every file and module of a bundle which part it belongs to; none may be left over."""

import hashlib
import sys
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path

from installers.contents.elf import is_elf, read_elf
from installers.contents.environment import Environment
from installers.contents.known import Known, Table
from installers.contents.packed import INTERNAL, PROGRAMS, STARTER, Packed, digest
from installers.contents.system import find_library
from installers.running import PackagingError

COFFER = "coffer"
PYTHON = "python"
OWN = ("app", "ui", "migrations", "resources")  # Coffer's packages
_OF_PYTHON = (
    "base_library.zip", "python3.*/*", "lib-dynload/*", "libpython3*", "python3*.dll",
)  # fmt: skip
_EMPTY = hashlib.sha256(b"").hexdigest()
_LIBRARIES = (".so", ".so.*", ".dylib", ".dll", ".pyd")


@dataclass(frozen=True, slots=True)
class Share:
    """What of a bundle belongs to one owner."""

    files: dict[str, str] = field(default_factory=dict)
    modules: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Sorted:
    """Shares by owner: Coffer, Python, packages, their libraries, libraries of the system."""

    packages: dict[str, Share] = field(default_factory=lambda: defaultdict(Share))
    libraries: dict[tuple[str, str], tuple[Known, Share]] = field(default_factory=dict)
    system: dict[str, tuple[Path, Share]] = field(default_factory=dict)  # by name of the file
    altered: set[str] = field(default_factory=set)  # files that differ from where they come from


def sort(packed: Packed, environment: Environment, table: Table) -> Sorted:
    """Give everything an owner.

    Raises:
        PackagingError: something's origin is unknown; names all of it.
    """
    found = Sorted()
    unknown = [
        path for path in packed.files if not _sort_file(path, packed, environment, table, found)
    ]
    for module, code in packed.modules.items():
        owner = _owner_of_module(module, environment)
        if owner is None:
            unknown.append(f"module {module}")
        else:
            found.packages[owner].modules[module] = code
    if unknown:
        raise PackagingError(
            "in the bundle, and from nowhere that is known:\n  " + "\n  ".join(sorted(unknown))
        )
    return found


def is_library(path: str) -> bool:
    """Tell by its name whether a file is a shared library or an extension module."""
    name = path.rpartition("/")[2]
    return any(fnmatchcase(name, f"*{one}") for one in _LIBRARIES)


def _sort_file(
    path: str, packed: Packed, environment: Environment, table: Table, found: Sorted
) -> bool:
    inner = path.removeprefix(INTERNAL)
    value, place = packed.files[path], packed.folder / path
    owner = environment.owners.get(inner) or _owner_of_rest(path, inner)
    if owner is None and value == _EMPTY:  # a name that a library looks for beside its modules
        owner = environment.folders.get(inner.removesuffix(".py"))
    if owner is None:
        return _sort_system(path, inner, packed, found)
    origin = _origin(inner, owner, environment)
    is_copied = path not in PROGRAMS and is_elf(place)  # the program is put together
    if is_copied and (origin is None or not _is_same(place, origin, value, path, found)):
        return False
    part = table.of_file(inner, owner, is_library(inner))
    if part is None:
        found.packages[owner].files[path] = value
    else:
        share = found.libraries.setdefault((owner, part.name), (part, Share()))[1]
        share.files[path] = value
    return True


def _owner_of_rest(path: str, inner: str) -> str | None:
    """Return the owner of what no package of the environment installed."""
    top = inner.partition("/")[0]
    is_own = top in OWN or (top.startswith(f"{COFFER}-") and top.endswith(".dist-info"))
    if path in (*PROGRAMS, STARTER) or is_own:
        return COFFER
    if any(fnmatchcase(inner, one) for one in _OF_PYTHON):
        return PYTHON
    return PYTHON if sys.platform != "linux" and _comes_with_python(inner) else None


def _comes_with_python(inner: str) -> bool:
    """Tell whether Python's own folder has a library of that name: it brings OpenSSL and others."""
    prefix, name = Path(sys.base_prefix), inner.rpartition("/")[2]
    places = (prefix / name, prefix / "DLLs" / name, prefix / "lib" / name)
    return (
        inner.startswith("Python.framework/")
        or name == "Python"
        or any(one.is_file() for one in places)
    )


def _origin(inner: str, owner: str, environment: Environment) -> Path | None:
    """Return the file that was copied into the bundle."""
    if owner == PYTHON:
        name = inner.rpartition("/")[2]
        places = (environment.stdlib / "lib-dynload" / name, environment.prefix / "lib" / name)
        return next((one for one in places if one.is_file()), find_library(name))
    return None if owner == COFFER else environment.site / inner


def _sort_system(path: str, inner: str, packed: Packed, found: Sorted) -> bool:
    origin = find_library(inner)
    place, value = packed.folder / path, packed.files[path]
    if origin is None or "/" in inner or not _is_same(place, origin, value, path, found):
        return False
    found.system.setdefault(inner, (origin, Share()))[1].files[path] = value
    return True


def _is_same(place: Path, origin: Path, value: str, path: str, found: Sorted) -> bool:
    """Tell whether a library is its origin, or has the same code, without symbols."""
    if not origin.is_file():
        return False
    if digest(origin) == value:
        return True
    mine, its = read_elf(place), read_elf(origin)
    found.altered.add(path)
    return mine is not None and its is not None and mine.code == its.code != ""


def _owner_of_module(module: str, environment: Environment) -> str | None:
    top = module.partition(".")[0]
    if top.startswith(("pyi", "_pyi_")):
        endings = (f"rthooks/{module}.py", f"loader/{module}.py", f"fake-modules/{top}")
        return _first(one for file, one in environment.owners.items() if _is_one(file, endings))
    if top in OWN or module == "start":
        return COFFER
    if top in sys.stdlib_module_names or top.startswith("_sysconfigdata"):
        return PYTHON
    path = module.replace(".", "/")
    for file in (f"{path}.py", f"{path}/__init__.py", f"{path}.pyi"):
        if file in environment.owners:
            return environment.owners[file]
    return environment.folders.get(path)


def _is_one(file: str, endings: Iterable[str]) -> bool:
    return any(file.endswith(one) or f"{one}/" in file or f"{one}.py" in file for one in endings)


def _first(owners: Iterable[str]) -> str | None:
    return next(iter(owners), None)
