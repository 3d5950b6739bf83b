"""Mappings that were used before, kept as settings by the digest of the header."""

import json

from app.domain.errors import RefusedError, UnknownNameError
from app.domain.trading.executions import ExecutionMap, map_from_json, map_to_json
from app.ports.storage import Settings
from app.services.kept_maps import clean_name, kept, unique_name
from app.services.trading.execution_answers import NamedMap

PREFIX = "executions.map."


def named_maps(settings: Settings) -> list[NamedMap]:
    """Return all mappings by name; what cannot be read any more is left out."""
    return sorted(kept(settings, PREFIX, _read), key=lambda one: one.name.casefold())


def remembered(settings: Settings, digest: str) -> NamedMap | None:
    """Return the mapping that was used for files with this header."""
    return _read(digest, settings.get(PREFIX + digest))


def map_named(settings: Settings, name: str) -> NamedMap:
    """Return a mapping by its name.

    Raises:
        UnknownNameError
    """
    for one in named_maps(settings):
        if one.name == name:
            return one
    raise UnknownNameError("mapping", name)


def remember(settings: Settings, digest: str, name: str, mapping: ExecutionMap) -> str:
    """Keep a mapping for files with this header; return its name, made different from others.

    Raises:
        RefusedError: the name is too long.
    """
    others = {one.name for one in named_maps(settings) if one.digest != digest}
    unique = unique_name(clean_name(name), others)
    value = json.dumps(
        {"name": unique, "map": json.loads(map_to_json(mapping))}, ensure_ascii=False
    )
    settings.set(PREFIX + digest, value)
    return unique


def forget(settings: Settings, name: str) -> None:
    """Forget a mapping.

    Raises:
        UnknownNameError
    """
    settings.set(PREFIX + map_named(settings, name).digest, "")


def _read(digest: str, value: str) -> NamedMap | None:
    if not value:
        return None
    try:
        stored = json.loads(value)
        return NamedMap(digest, str(stored["name"]), map_from_json(json.dumps(stored["map"])))
    except (ValueError, KeyError, TypeError, RefusedError):
        return None  # of a newer version, or edited by hand: the file is guessed anew
