"""What all maps of files share that are kept as settings: where they lie and how they are named."""

from collections.abc import Callable, Container
from typing import TypeVar

from app.domain.errors import RefusedError
from app.domain.signs import is_showable
from app.ports.storage import Settings

MAX_NAME = 80
T = TypeVar("T")


def kept(settings: Settings, prefix: str, read: Callable[[str, str], T | None]) -> list[T]:
    """Return all maps under a prefix; what cannot be read any more is left out."""
    found = (
        read(key.removeprefix(prefix), value)
        for key, value in settings.all().items()
        if key.startswith(prefix) and value
    )
    return [one for one in found if one is not None]


def clean_name(name: str) -> str:
    """Return the name of a map in one line.

    Raises:
        RefusedError: it is empty, too long, or has signs that cannot be seen.
    """
    clean = " ".join(name.split())
    if not clean or len(clean) > MAX_NAME or not is_showable(clean):
        raise RefusedError(f"the name of a mapping has 1 to {MAX_NAME} characters")
    return clean


def unique_name(name: str, others: Container[str]) -> str:
    """Return a name that no other map has: with a number behind it where one has."""
    unique, number = name, 2
    while unique in others:
        unique, number = f"{name} {number}", number + 1
    return unique
