"""What is done at the place of some books before the window has them, and after: for workers.

The packages that read databases are imported here when they are first needed: never before the
first picture.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.ports.keys import DataKey, Standing, Way
    from app.services.glance import Glance


@dataclass(frozen=True)
class Look:
    """What a worker found at a place, before anything is opened."""

    standing: Standing
    claim: Any = None  # of the one window
    was_raised: bool = False  # another window has the books, and came forward


def look_at(place: str, claim: Any, files: Sequence[str] = ()) -> Look:
    """Take the window of some books, and see what opens them. For a worker.

    A window that has them already gets the files that are to be opened.
    """
    from app import bootstrap
    from app.domain.errors import InUseError
    from app.ports.keys import Standing

    if claim is None:
        try:
            claim = bootstrap.claim_window(place)
        except InUseError:
            if bootstrap.bring_forward(place, files):
                return Look(Standing("", "", ()), was_raised=True)
            raise
    return Look(bootstrap.standing(place), claim)


def open_books(place: str) -> Coffer:
    """Open books that need no key. For a worker: it imports what reads databases."""
    from app.bootstrap import open_coffer

    return open_coffer(place)


@dataclass(frozen=True)
class Unlocked:
    """The key of some books, and what they showed last."""

    key: DataKey
    glance: Glance | None


def unlock_key(place: str, way: Way, secret: str, period: str) -> Unlocked:
    """Unlock the key of some books. For a worker."""
    from app.bootstrap import glimpse, unlock

    key = unlock(place, way, secret)
    return Unlocked(key, glimpse(place, period, key))


def open_unlocked(place: str, key: DataKey) -> Coffer:
    """Open unlocked books, which take the key over. For a worker."""
    from app.bootstrap import open_coffer

    try:
        coffer = open_coffer(place, key=key)
    except BaseException:
        key.wipe()
        raise
    if coffer.keys is not None:
        coffer.keys.record_unlocks()
    return coffer


def lock_books(coffer: Coffer) -> None:
    """Close the books and wipe their key. For a worker."""
    from app.bootstrap import note

    coffer.lock()
    note("locked")


def profiles_but(place: str) -> list[tuple[str, str]]:
    """Return name and place of every profile but one. For a worker."""
    from app.bootstrap import list_profiles

    return [(one.name, one.place) for one in list_profiles(place) if not one.is_current]


def note_place(place: str) -> None:
    """Remember the books for the next start. For a worker."""
    from app.bootstrap import note, remember_place, start_log

    remember_place(place)
    start_log(place)
    note("opened")
