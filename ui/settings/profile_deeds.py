"""The profiles of this person on this computer, by way of `app.bootstrap`; for a worker."""

from collections.abc import Sequence
from typing import Any


def profiles(current: str) -> Sequence[Any]:
    """Return the profiles (`app.services.profiles.ProfileInfo`)."""
    from app import bootstrap

    return tuple(bootstrap.list_profiles(current))


def rename(name: str, to: str) -> Any:
    """Give a profile another name."""
    from app import bootstrap

    return bootstrap.rename_profile(name, to)


def delete(name: str) -> Any:
    """Move a profile's folder to the trash."""
    from app import bootstrap

    return bootstrap.delete_profile(name)
