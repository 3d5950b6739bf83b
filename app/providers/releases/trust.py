"""What is trusted from one check to the next: keys, numbers, and the highest version seen.

It is one file, written whole, with a digest over all of it: what a crash or a bad disk left of it
is told from what was never there, as without the numbers an older release could pass for new.
"""

import hashlib
import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.errors import DatabaseError
from app.domain.updates.faults import Fault, UpdateError
from app.domain.updates.versions import order_of
from app.machine.atomic import read_small
from app.providers.releases.notes import put

FORMAT = 1
LARGEST = 16 * 1024 * 1024  # bytes
ROLES = ("timestamp", "snapshot", "targets")
ROOTS = "root_history"
ROOT_SUFFIX = ".root.json"


@dataclass(frozen=True, slots=True)
class Trust:
    """Texts as they were signed."""

    roots: Mapping[int, str] = field(default_factory=dict)
    roles: Mapping[str, str] = field(default_factory=dict)
    highest: str = ""  # the highest version that was named

    def number(self, role: str) -> int:
        """Return the number of what is kept of a role; 0 if there is nothing."""
        return number_of(self.roles.get(role, ""))

    def unpack(self, folder: Path) -> None:
        """Lay it out as the library reads it, in an empty folder."""
        (folder / ROOTS).mkdir(parents=True, mode=0o700)
        for number, text in self.roots.items():
            (folder / ROOTS / f"{number}{ROOT_SUFFIX}").write_bytes(text.encode())
        for role, text in self.roles.items():
            (folder / f"{role}.json").write_bytes(text.encode())


def pack(folder: Path, highest: str) -> Trust:
    """Return what the library left in a folder; all of it was verified before it was written."""
    roots = {
        int(path.name.removesuffix(ROOT_SUFFIX)): path.read_bytes().decode()
        for path in (folder / ROOTS).glob(f"*{ROOT_SUFFIX}")
    }
    paths = {role: folder / f"{role}.json" for role in ROLES}
    roles = {role: path.read_bytes().decode() for role, path in paths.items() if path.is_file()}
    return Trust(roots, roles, highest)


def number_of(text: str) -> int:
    """Return the number of a signed text, 0 if it has none."""
    try:
        found = json.loads(text)["signed"]["version"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return 0
    return found if isinstance(found, int) else 0


class TrustFile:
    """Where it is kept."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Trust:
        """Return what is kept, nothing if there never was anything.

        Raises:
            UpdateError: DAMAGED.
        """
        try:
            raw = read_small(self._path, LARGEST)
        except DatabaseError as error:
            raise UpdateError(Fault.DAMAGED, error.reason) from error
        if raw is None:
            return Trust()
        digest, _, body = raw.partition(b"\n")
        if digest != _digest(body):
            raise UpdateError(Fault.DAMAGED, self._path.name)
        try:
            return _trust(json.loads(body))
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise UpdateError(Fault.DAMAGED, self._path.name) from error

    def write(self, trust: Trust) -> None:
        """Replace it.

        Raises:
            UpdateError: it cannot be written.
        """
        told = {
            "format": FORMAT,
            "roots": {str(number): text for number, text in sorted(trust.roots.items())},
            "roles": dict(trust.roles),
            "highest": trust.highest,
        }
        body = json.dumps(told, ensure_ascii=False).encode()
        put(self._path, _digest(body) + b"\n" + body)

    def remove(self) -> None:
        """Forget it.

        Raises:
            UpdateError: it cannot be removed.
        """
        try:
            if self._path.is_dir() and not self._path.is_symlink():
                shutil.rmtree(self._path)
            else:
                self._path.unlink(missing_ok=True)
        except OSError as error:
            raise UpdateError(Fault.CANNOT_KEEP, str(error)) from error


def _trust(found: Mapping[str, object]) -> Trust:
    roots, roles, highest = found["roots"], found["roles"], found["highest"]
    if found["format"] != FORMAT or not isinstance(roots, dict) or not isinstance(roles, dict):
        raise ValueError("of another form")
    if not isinstance(highest, str) or set(roles) - set(ROLES):
        raise ValueError("of another form")
    if highest:
        order_of(highest)
    return Trust(
        {int(number): str(text) for number, text in roots.items()},
        {str(role): str(text) for role, text in roles.items()},
        highest,
    )


def _digest(body: bytes) -> bytes:
    return hashlib.sha256(body).hexdigest().encode()
