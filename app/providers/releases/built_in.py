"""Address and root of trust that a build was given: two files beside the other resources.

A build without them cannot check. Nothing of the environment takes their place when Coffer runs:
whoever can set a variable would choose whom it trusts.
"""

from dataclasses import dataclass
from pathlib import Path

from app.providers.http.addresses import origin_of

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "release"
ADDRESS, ROOT = "address.txt", "root.json"
MOST_ROOT = 128 * 1024  # bytes
LONGEST_ADDRESS = 300


@dataclass(frozen=True, slots=True)
class BuiltIn:
    """Whom a build asks, and what it trusts at first."""

    base: str  # without a slash at its end
    root: bytes

    @property
    def host(self) -> str:
        return str(origin_of(self.base))


def read_built_in(folder: Path = FOLDER) -> BuiltIn | None:
    """Return what a build was given, None if nothing, or nothing that can be used."""
    try:
        base = (folder / ADDRESS).read_text("utf-8")[: LONGEST_ADDRESS + 1].strip()
        with (folder / ROOT).open("rb") as file:
            root = file.read(MOST_ROOT + 1)
        return BuiltIn(checked_base(base), root) if root and len(root) <= MOST_ROOT else None
    except (OSError, ValueError):
        return None


def checked_base(base: str) -> str:
    """Return an address as it is used.

    Raises:
        ValueError: it is none that may be called, or has more than a path.
    """
    if len(base) > LONGEST_ADDRESS:
        raise ValueError("the address is too long")
    origin_of(base)
    if "?" in base or "#" in base:
        raise ValueError("the address must end with its path")
    return base.rstrip("/")
