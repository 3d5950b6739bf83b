"""Finds the texts of licences: in packages, in copyright files of Debian, in our own folder."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from installers.contents.environment import Environment, Package
from installers.contents.parts import Text
from installers.contents.system import Debian, referred
from installers.plan import ROOT
from installers.running import PackagingError

HERE = Path(__file__).resolve().parent
OURS = (HERE / "texts", ROOT / "resources" / "licences", ROOT / "resources" / "fonts")
_KINDS = ("LICEN", "COPYING", "NOTICE", "AUTHORS", "MODEL_LICENSES")
_NO_TEXTS = (".py", ".pyc", ".pyi", ".json", ".so")


def our_texts(names: tuple[str, ...]) -> tuple[Text, ...]:
    """Return texts that this project keeps."""
    return tuple(_ours(name) for name in names)


def _ours(name: str) -> Text:
    for folder in OURS:
        if (folder / name).is_file():
            return Text(name, folder / name)
    raise PackagingError(f"the licence text {name} is missing from {OURS[0].relative_to(ROOT)}")


def texts_of(package: Package, environment: Environment) -> tuple[Text, ...]:
    """Return the licences and notices that a package brings."""
    return tuple(_texts_of(package, environment))


def _texts_of(package: Package, environment: Environment) -> Iterator[Text]:
    taken: set[str] = set()
    for file in sorted(package.files):
        path = PurePosixPath(file)
        in_folder = ".dist-info/licenses/" in file
        is_named = any(kind in path.name.upper() for kind in _KINDS)
        if not (in_folder or is_named) or path.suffix in _NO_TEXTS or "_vendor/" in file:
            continue
        place = environment.site / file
        if place.is_file() and place.stat().st_size:
            yield Text(_short(path, taken), place)


def _short(path: PurePosixPath, taken: set[str]) -> str:
    """Return a flat name for a text, one that this package has not used yet."""
    parts = [one for one in path.parts if not one.endswith(".dist-info") and one != "licenses"]
    name = "-".join(parts).replace(" ", "-") or path.name
    name = name if PurePosixPath(name).suffix in {".txt", ".md", ".rst"} else f"{name}.txt"
    while name in taken:
        name = f"another-{name}"
    taken.add(name)
    return name


def texts_of_python(environment: Environment) -> tuple[Text, ...]:
    """Return Python's own licence, and those of what is incorporated in it."""
    places = (environment.stdlib / "LICENSE.txt", environment.prefix / "LICENSE.txt")
    own = next((one for one in places if one.is_file()), None)
    if own is None:
        own = next((one for one in _debian_python(environment) if one.is_file()), None)
    if own is None:
        raise PackagingError(f"Python's licence is not in {environment.stdlib}")
    return (Text("LICENSE.txt", own), *our_texts(("python-incorporated.txt",)))


def _debian_python(environment: Environment) -> tuple[Path, ...]:
    name = ".".join(environment.python_version.split(".")[:2])
    return (Path(f"/usr/share/doc/python{name}-minimal/copyright"),)


def texts_of_debian(package: Debian) -> tuple[Text, ...]:
    """Return a package's copyright file and the well-known licences that it refers to."""
    if not package.copyright.is_file():
        raise PackagingError(f"{package.package} is installed without {package.copyright}")
    text = package.copyright.read_text(encoding="utf-8", errors="replace")
    common = [one for one in referred(text) if one.is_file()]
    return (
        Text("copyright.txt", package.copyright.resolve()),
        *(Text(f"{one.name}.txt", one.resolve()) for one in common),
    )
