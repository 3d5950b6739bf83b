"""Nothing is in a bundle that the lock does not name: reads bundle.lock and compares."""

import re
from collections.abc import Iterable
from pathlib import Path

from packaging.markers import Marker

from installers.contents.environment import canonical
from installers.contents.parts import Kind, Part
from installers.running import PackagingError

LOCK = "bundle.lock"
# What PyInstaller itself leaves in a program: its start-up code, under its exception.
TOOLS = {"pyinstaller", "pyinstaller-hooks-contrib"}
_PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;]+)\s*(?:;\s*([^\\]+?))?\s*\\?$", re.MULTILINE)


def read_lock(path: Path) -> dict[str, str]:
    """Return the versions that a lock names for this machine and Python."""
    found: dict[str, str] = {}
    for name, version, marker in _PIN.findall(path.read_text(encoding="utf-8")):
        if not marker or Marker(marker).evaluate():
            found[canonical(name)] = version
    if not found:
        raise PackagingError(f"{path.name} names nothing")
    return found


def check_locked(parts: Iterable[Part], lock: Path) -> None:
    """Raise PackagingError for packages that the lock does not name, or at another version."""
    pins = read_lock(lock)
    strange = []
    for part in parts:
        name = canonical(part.name)
        if part.kind is not Kind.PACKAGE or name in TOOLS:
            continue
        if pins.get(name) != part.version:
            strange.append(f"{part.name} {part.version} (lock: {pins.get(name, 'not there')})")
    if strange:
        raise PackagingError(f"in the bundle, and not so in {lock.name}: {', '.join(strange)}")
