"""What the first screen showed last, read before the books are opened: by what is quick to import.

It is shown only where nothing changed since. Opening the books checks everything as ever, and
what they say then is what stays.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ports.keys import DataKey
    from app.services.glance import Glance

MAGIC = b"SQLite format 3\0"


def glimpse(place: str, period: str, key: DataKey | None = None) -> Glance | None:
    """Return what the first screen showed, if it is of today and the books are as they were.

    None for all else: other books, locked ones, a server's, ones of another version, damaged ones.
    """
    if "://" in place:
        return None
    path = Path(place).expanduser().absolute()
    try:
        with path.open("rb") as file:
            is_plain = file.read(len(MAGIC)) == MAGIC
    except OSError:
        return None
    if key is None and (not is_plain or _has_keys(path)):
        return None  # not before it is unlocked
    if path.with_name(f".{path.name}.swap.json").exists():  # other books are about to come
        return None
    from app.db.driver import key_hex
    from app.db.glance import read

    day = today()
    found = read(path, None if is_plain else key_hex(key), day.isoformat())
    if found is None:
        return None
    state, text = found
    own, _, content = text.partition("\n")
    if own != state:
        return None
    from app.services.glance import unpack

    return unpack(content, day, period)


def _has_keys(path: Path) -> bool:
    from app.settings import Places

    keys = Places(path.parent).files(str(path)).keys
    return keys.exists() or keys.with_name(f"{keys.name}.copy").exists()


def today() -> date:
    """Return the person's own day, as `SystemClock` does."""
    return date.today()  # noqa: DTZ011  # the person's own day
