"""Maps of files as JSON: records of texts and of pairs of texts, checked as they are read."""

import json
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from app.domain.errors import RefusedError

Pairs = tuple[tuple[str, str], ...]
MAX_TEXT = 40_000  # of a map as JSON


def record_to_json(record: Any, pairs: frozenset[str]) -> str:
    """Return a map as JSON, in one line. `pairs`: the names of its fields that are pairs."""
    values: dict[str, object] = {own.name: getattr(record, own.name) for own in fields(record)}
    for name in pairs:
        values[name] = [list(pair) for pair in getattr(record, name)]
    return json.dumps(values, ensure_ascii=False)


def values_from_json(text: str) -> Mapping[str, object]:
    """Return what a text of JSON holds, which must be an object.

    Raises:
        RefusedError: it is too long, no JSON, or something else.
    """
    if len(text) > MAX_TEXT:
        raise RefusedError("the mapping is too long")
    try:
        values = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise RefusedError(f"the mapping is no JSON: {error}") from error
    if not isinstance(values, dict):
        raise RefusedError("a mapping is a JSON object with columns")
    return values


def checked_values(
    values: Mapping[str, object], known: frozenset[str], pairs: frozenset[str]
) -> dict[str, Any]:
    """Return the values of a map: texts, and pairs as tuples. Pairs may be objects or lists.

    Raises:
        RefusedError: no columns, a setting that is not known, or one of another type.
    """
    if "columns" not in values:
        raise RefusedError("a mapping is a JSON object with columns")
    strange = sorted(set(values) - known)
    if strange:
        raise RefusedError(f"a mapping has no {', '.join(repr(one[:40]) for one in strange[:5])}")
    read: dict[str, Any] = {}
    for name, value in values.items():
        if name in pairs:
            read[name] = _pairs(name, value)
        elif isinstance(value, str):
            read[name] = value
        else:
            raise RefusedError(f"{name} of a mapping is a text")
    return read


def _pairs(name: str, value: object) -> Pairs:
    if isinstance(value, Mapping):
        value = list(value.items())
    if not isinstance(value, list):
        raise RefusedError(f"{name} of a mapping are pairs")
    pairs: list[tuple[str, str]] = []
    for one in value:
        if (
            not isinstance(one, list | tuple)
            or len(one) != 2
            or not all(isinstance(part, str) for part in one)
        ):
            raise RefusedError(f"{name} of a mapping are pairs of texts")
        pairs.append((one[0], one[1]))
    return tuple(pairs)
