"""Which books are meant when none are named: all that has to be known before there is a window."""

from __future__ import annotations

from pathlib import Path

from app.settings import last_place, read_places, remember


def default_place() -> str:
    """Return the database used last, or where the default profile's would be."""
    return last_place(read_places())


def remember_place(place: str) -> None:
    """Note the database used last."""
    remember(read_places(), place if "://" in place else str(Path(place).expanduser().absolute()))
