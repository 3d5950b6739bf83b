"""Plug-ins by entry point: Coffer's own and other people's, found the same way."""

import logging
from collections.abc import Iterator
from importlib.metadata import EntryPoint, entry_points
from typing import Any

_log = logging.getLogger(__name__)


def plug_ins(group: str) -> Iterator[Any]:
    """Give what the entry points of a group name, by their names; a broken one is left out."""
    for point in sorted(entry_points(group=group), key=lambda one: one.name):
        yield from _loaded(point)


def _loaded(point: EntryPoint) -> tuple[Any, ...]:
    """Return what an entry point names: one thing, or several."""
    try:
        named = point.load()
    except Exception:  # noqa: BLE001 - somebody else's code: the others must be found all the same
        _log.exception("the plug-in %s cannot be loaded", point.name)
        return ()
    return tuple(named) if isinstance(named, tuple | list) else (named,)
