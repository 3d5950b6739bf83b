"""The profiles of this person on this computer, by way of `app.bootstrap`; for a worker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.services.preferences import PROFILE_NAME

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.services.changes import Changes
    from app.services.profiles import ProfileInfo


def profiles(coffer: Coffer) -> Sequence[ProfileInfo]:
    """Return the profiles; the open one by the name in its books."""
    from app import bootstrap

    place = coffer.place
    current = place if "://" in place else str(Path(place).expanduser().absolute())
    own = coffer.profile.name()
    return tuple(
        replace(one, name=own or one.name) if one.is_current else one
        for one in bootstrap.list_profiles(current)
    )


def rename(name: str, to: str) -> ProfileInfo:
    """Give a profile that is not open another name.

    Raises:
        RefusedError: the name is taken or does not do, or books without keys keep theirs inside.
    """
    from app import bootstrap

    return bootstrap.rename_profile(name, to)


def rename_own(coffer: Coffer, to: str) -> Changes:
    """Give the open profile another name, in its books and on its unlock screen."""
    if coffer.keys is not None:
        coffer.keys.rename(to)
    return coffer.profile.set(PROFILE_NAME, to)


def delete(name: str) -> Path:
    """Move a profile's folder to the trash.

    Raises:
        InUseError: it is open somewhere.
        RefusedError: it cannot be moved.
    """
    from app import bootstrap

    return bootstrap.delete_profile(name)
