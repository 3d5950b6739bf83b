"""What the one-folder program is made of, as PyInstaller takes it to lay an application out."""

import os
from pathlib import Path

from installers.plan import COMMAND
from installers.running import PackagingError

INTERNAL = "_internal"
Entry = tuple[str, str, str]  # name in the application, file or link's target, kind
_MAGIC = frozenset(
    bytes.fromhex(one)
    for one in "feedface feedfacf cefaedfe cffaedfe cafebabe bebafeca cafebabf bfbafeca".split()
)
_FAT = frozenset({b"\xca\xfe\xba\xbe", b"\xca\xfe\xba\xbf"})
_MOST_MACHINES = 40  # in a fat file; a Java class file has the same magic, and a higher number here


def is_mach_o(path: Path) -> bool:
    """Tell whether a file is code of macOS, for one machine or for several."""
    with path.open("rb") as stream:
        head = stream.read(8)
    if len(head) < 8 or head[:4] not in _MAGIC:
        return False
    return head[:4] not in _FAT or int.from_bytes(head[4:], "big") < _MOST_MACHINES


def entries(folder: Path) -> list[Entry]:
    """Return every file of the program's folder with its kind, sorted.

    Raises:
        PackagingError: there is no program in it.
    """
    if not (folder / COMMAND).is_file():
        raise PackagingError(f"there is no program {COMMAND} in {folder}")
    found = []
    for place, folders, files in os.walk(folder):
        links = [one for one in folders if Path(place, one).is_symlink()]
        found += [_entry(folder, Path(place, name)) for name in (*files, *links)]
    return sorted(found)


def _entry(folder: Path, path: Path) -> Entry:
    name = path.relative_to(folder).as_posix()
    inner = name.removeprefix(f"{INTERNAL}/")
    if path.is_symlink():
        return inner, os.readlink(path), "SYMLINK"  # noqa: PTH115  # as it is written
    if name == COMMAND:
        return name, str(path), "EXECUTABLE"
    return inner, str(path), "BINARY" if is_mach_o(path) else "DATA"
