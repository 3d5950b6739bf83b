"""What the spec file puts together: modules and files of Coffer, metadata of libraries."""

from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path, PurePosixPath

from installers.bundle.lists import LISTED_FOLDER, is_own_tool

OWN = "coffer"
_TEXTS = ("LICEN", "COPYING", "NOTICE", "AUTHORS")
_TOLD = ("METADATA", "entry_points.txt")
MADE = frozenset({"INSTALLER", "REQUESTED", "direct_url.json", "uv_cache.json"})


def own_modules(site: Path) -> Iterator[str]:
    """Give the names of Coffer's modules in an unpacked wheel."""
    for path in sorted(site.rglob("*.py")):
        parts = path.relative_to(site).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        if not is_own_tool(name):
            yield name


def own_files(site: Path) -> Iterator[tuple[str, str]]:
    """Give Coffer's other files and the folders they belong into.

    Among them the sources of the migrations, which Alembic reads by their paths.
    """
    for path in sorted(site.rglob("*")):
        place = path.relative_to(site)
        if not path.is_file() or ".dist-info" in place.parts[0]:
            continue
        if place.suffix != ".py" or place.parts[0] == "migrations":
            yield str(path), str(place.parent)


def metadata_files(site: Path, places: Iterable[str], folder: Path) -> Iterator[tuple[str, str]]:
    """Give, for every library that is in the bundle, what its metadata say of it.

    Names, versions, entry points, licences: not by whom or from where it was installed here.
    """
    tops = {PurePosixPath(place).parts[0] for place in places}
    found = {one.name: one for one in distributions()}
    found[OWN] = next(iter(distributions(path=[str(site)])))
    for name, one in sorted(found.items()):
        if name == OWN or _tops(one) & tops:
            yield from _told(one, folder)


def listed_names(modules: Iterable[str], folder: Path) -> Iterator[tuple[str, str]]:
    """Give empty files named as the modules of a folder that a library lists to find them."""
    package = LISTED_FOLDER.replace("/", ".") + "."
    for name in sorted(modules):
        rest = name.removeprefix(package)
        if name.startswith(package) and "." not in rest:
            path = folder / LISTED_FOLDER / f"{rest}.py"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
            yield str(path), LISTED_FOLDER


def _tops(one: Distribution) -> set[str]:
    """Return the names that a library has at the top of an environment."""
    return {
        _module(path.parts[0])
        for path in one.files or ()
        if ".dist-info" not in path.parts[0] and path.parts[0] not in ("..", "__pycache__")
    }


def _module(name: str) -> str:
    return name.partition(".")[0] if name.endswith((".py", ".so", ".pyd")) else name


def _told(one: Distribution, folder: Path) -> Iterator[tuple[str, str]]:
    kept = []
    for path in sorted(one.files or (), key=str):
        if ".dist-info" not in path.parts[0]:
            continue
        is_text = any(kind in path.name.upper() for kind in _TEXTS)
        if is_text or path.name in _TOLD or "licenses" in path.parts:
            kept.append(str(path))
            yield str(one.locate_file(path)), str(PurePosixPath(path).parent)
    if kept:
        place = PurePosixPath(kept[0]).parts[0]
        record = folder / place / "RECORD"
        record.parent.mkdir(parents=True, exist_ok=True)
        record.write_text("".join(f"{name},,\n" for name in kept), encoding="utf-8")
        yield str(record), place
