"""Maps of files that are kept: by name, and recognised again by the columns of a file."""

import hashlib
import json
from dataclasses import replace

from app.domain.errors import RefusedError, UnknownNameError
from app.domain.mapped.maps import FileMap, KeptMap, map_from_json, map_to_json
from app.ports.storage import Settings
from app.services.kept_maps import clean_name, kept, unique_name

PREFIX = "imports.map."


def kept_maps(settings: Settings) -> list[KeptMap]:
    """Return all maps, by name."""
    return sorted(kept(settings, PREFIX, _read), key=lambda one: one.name.casefold())


def map_named(settings: Settings, name: str) -> KeptMap:
    """Return a map by its name.

    Raises:
        UnknownNameError
    """
    for one in kept_maps(settings):
        if one.name == name:
            return one
    raise UnknownNameError("mapping", name)


def recognised(settings: Settings, header: str, sample: str) -> list[KeptMap]:
    """Return the maps that are for a file, the last one used first.

    Files with the same columns; where those have no names, with the same kinds of values.
    """
    found = [one for one in kept_maps(settings) if one.header == header and header]
    if any(one.mapping.header for one in found):
        found = [one for one in found if not one.mapping.header or one.sample == sample]
    return sorted(found, key=lambda one: -_used(settings, one.name))


def keep(settings: Settings, one: KeptMap, now_us: int, *, over: bool = True) -> KeptMap:
    """Keep a map under its name; return it as kept.

    `over`: in place of one of that name; else it gets a name that none has.

    Raises:
        RefusedError: the name is empty or too long.
    """
    name = clean_name(one.name)
    if not over:
        name = unique_name(name, {other.name for other in kept_maps(settings)})
    named = replace(one, name=name)
    value = {
        "name": name,
        "header": named.header,
        "sample": named.sample,
        "used": str(now_us),
        "map": json.loads(map_to_json(named.mapping)),
    }
    settings.set(_key(name), json.dumps(value, ensure_ascii=False))
    return named


def rename(settings: Settings, name: str, to: str, now_us: int) -> KeptMap:
    """Give a map another name.

    Raises:
        UnknownNameError. RefusedError: another map has the name, or it cannot be one.
    """
    one = map_named(settings, name)
    clean = clean_name(to)
    if clean == name:
        return one
    if any(other.name == clean for other in kept_maps(settings)):
        raise RefusedError(f"there is already a mapping named {clean!r}")
    settings.set(_key(name), "")
    return keep(settings, replace(one, name=clean), now_us)


def forget(settings: Settings, name: str) -> None:
    """Forget a map.

    Raises:
        UnknownNameError
    """
    settings.set(_key(map_named(settings, name).name), "")


def _key(name: str) -> str:
    return PREFIX + hashlib.blake2b(name.encode(), digest_size=8).hexdigest()


def _read(_: str, value: str) -> KeptMap | None:
    try:
        stored = json.loads(value)
        mapping: FileMap = map_from_json(json.dumps(stored["map"]))
        return KeptMap(str(stored["name"]), mapping, str(stored["header"]), str(stored["sample"]))
    except (ValueError, KeyError, TypeError, RefusedError):
        return None  # of a newer version, or edited by hand


def _used(settings: Settings, name: str) -> int:
    try:
        return int(json.loads(settings.get(_key(name)))["used"])
    except (ValueError, KeyError, TypeError):
        return 0
