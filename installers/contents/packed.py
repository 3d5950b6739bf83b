"""What lies in a bundle: its files, its links, and the modules inside its program."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from installers.plan import COMMAND
from installers.running import PackagingError

INTERNAL = "_internal/"  # where PyInstaller puts all but the program itself
BILL = "bill-of-materials.cdx.json"
LICENCES = "licences"
PROGRAMS = (COMMAND, f"{COMMAND}.exe")
STARTER = f"{COMMAND}w.exe"  # on Windows, for the desktop


@dataclass(frozen=True, slots=True)
class Packed:
    """The contents of a bundle; paths are relative to it, with "/" on every system."""

    folder: Path
    files: dict[str, str]  # SHA-256 by path
    links: dict[str, str]  # where to, by path
    modules: dict[str, str]  # SHA-256 of the compiled code by module's name

    def shorter(self) -> dict[str, str]:
        """Return the files' paths by what they are called where the program finds them."""
        return {path.removeprefix(INTERNAL): path for path in self.files}


def read_bundle(bundle: Path) -> Packed:
    """Read all of a bundle, but not what describes it."""
    files: dict[str, str] = {}
    links: dict[str, str] = {}
    for path, name in _walk(bundle):
        if path.is_symlink():
            links[name] = path.readlink().as_posix()
            if not path.resolve().is_relative_to(bundle.resolve()) or not path.exists():
                raise PackagingError(f"the bundle's link {name} leads out of it or nowhere")
        else:
            files[name] = digest(path)
    return Packed(bundle, files, links, _modules(bundle))


def digest(path: Path) -> str:
    """Return a file's SHA-256."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _walk(bundle: Path) -> Iterator[tuple[Path, str]]:
    for path in sorted(bundle.rglob("*")):
        name = path.relative_to(bundle).as_posix()
        own = name == BILL or PurePosixPath(name).parts[0] == LICENCES
        if not own and (path.is_symlink() or not path.is_dir()):
            yield path, name


def program_of(bundle: Path) -> Path:
    """Return the program inside a bundle."""
    for name in PROGRAMS:
        if (bundle / name).is_file():
            return bundle / name
    raise PackagingError(f"there is no program {COMMAND} in {bundle}")


def _modules(bundle: Path) -> dict[str, str]:
    """Return the modules inside the program, its start-up scripts among them."""
    from PyInstaller.archive.readers import (  # type: ignore[import-untyped]  # has no types
        ArchiveReadError,
        CArchiveReader,
    )

    program = program_of(bundle)
    found: dict[str, str] = {}
    try:
        outer = CArchiveReader(str(program))
        for name, entry in outer.toc.items():
            if entry[-1] == "z":
                inner = outer.open_embedded_archive(name)
                for module in inner.toc:
                    found[module] = _hash(inner.extract(module, raw=True) or b"")
            elif entry[-1] in "msM":
                found[name] = _hash(outer.extract(name))
    except ArchiveReadError as error:
        raise PackagingError(f"{program} is not a program of PyInstaller: {error}") from error
    return found


def _hash(code: bytes) -> str:
    return hashlib.sha256(code).hexdigest()
