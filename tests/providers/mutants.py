"""Answers of which one field was changed: dropped, added, nulled, retyped, nested, reordered."""

import json
import os
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from tests.providers.server import as_json

_FRACTION = re.compile(r"-?\d+\.\d+")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_ATTRIBUTE = re.compile(rb'\s([A-Za-z][\w.:-]*)="([^"]*)"')


@dataclass(frozen=True)
class Mutant:
    """An answer with one change."""

    place: int  # of the answer among those of a healthy pull
    what: str
    body: bytes = field(repr=False)

    def __str__(self) -> str:
        return self.what


def chosen(
    bodies: Sequence[bytes], count: int, untouched: frozenset[str], *, is_null_honest: bool = False
) -> Iterator[Mutant]:
    """Give so many mutants, from all answers alike; other ones each time, but not in CI."""
    seed = 0 if os.environ.get("CI") else random.randrange(1 << 30)
    chance = random.Random(seed)
    distinct = [place for place, one in enumerate(bodies) if one and one not in bodies[:place]]
    made = 0
    for _ in range(count * 20):
        if made >= count:
            return
        place = chance.choice(distinct)
        mutant = _mutated(bodies[place], chance, untouched)
        if mutant is None or (is_null_honest and mutant[0].startswith("null")):
            continue
        if mutant[1] != bodies[place]:
            made += 1
            yield Mutant(place, f"{mutant[0]} (seed {seed})", mutant[1])


def _mutated(
    body: bytes, chance: random.Random, untouched: frozenset[str]
) -> tuple[str, bytes] | None:
    try:
        value = json.loads(body, parse_float=Decimal)
    except ValueError:
        return _markup(body, chance) if body.lstrip()[:1] == b"<" else _table(body, chance)
    fields = [(path, at, name) for path, at, name in _fields(value, "") if name not in untouched]
    if not fields:
        return None
    path, at, name = chance.choice(fields)
    ways = ("drop", "null", "retype", "nest", "add", "reorder", "text")
    way = chance.choice(ways)
    old = at[name]
    if way == "drop":
        if isinstance(at, list):
            return None  # an answer with a row less is a healthy one
        del at[name]
    elif way == "null":
        if name == "next_page_token":
            return None  # so it says that it was the last page: an honest answer
        at[name] = None
    elif way == "retype":
        at[name] = chance.choice(_others(old))
        path += f" = {at[name]!r}"
    elif way == "nest":
        at[name] = chance.choice(({"value": old}, [old], [[old]]))
    elif way == "add" and isinstance(at, dict):
        at[f"zz_{name}"] = chance.choice((None, 7, "new", {"a": [1]}))
    elif way == "reorder" and isinstance(at, dict):
        parts = list(at.items())
        chance.shuffle(parts)
        at.clear()
        at.update(parts)
    elif way == "text" and isinstance(old, int | Decimal) and not isinstance(old, bool):
        at[name] = format(old, "f") if isinstance(old, Decimal) else str(old)
    return f"{way} {path}", as_json(value)


def _others(old: Any) -> list[Any]:
    """Return values that the provider cannot have meant in place of one.

    Another text for a text, or another number for an id, would be an honest answer; and an empty
    list where rows stood is what a provider says that has none.
    """
    all_kinds: tuple[Any, ...] = (True, [], {}, [None])
    found = [one for one in all_kinds if type(one) is not type(old)]
    if isinstance(old, list | dict):
        found += ["x", 0]
    elif isinstance(old, Decimal) or (isinstance(old, str) and _FRACTION.fullmatch(old)):
        found += ["x", "12a", "NaN", "1e999"]
    elif isinstance(old, str) and _DAY.match(old):
        found += ["x", "2026-13-45", "20261301"]
    return found


def _fields(value: Any, path: str) -> Iterator[tuple[str, Any, Any]]:
    if isinstance(value, dict):
        for name, one in list(value.items()):
            yield f"{path}.{name}", value, name
            yield from _fields(one, f"{path}.{name}")
    elif isinstance(value, list):
        for place, one in enumerate(value[:40]):
            if not isinstance(one, dict):
                yield f"{path}[{place}]", value, place
            yield from _fields(one, f"{path}[{place}]")


def _markup(body: bytes, chance: random.Random) -> tuple[str, bytes] | None:
    found = list(_ATTRIBUTE.finditer(body))
    if not found:
        return None
    one = chance.choice(found)
    way = chance.choice(("drop", "retype", "add", "twice", "cut"))
    if way == "retype" and not _is_telling(one[2]):
        way = "drop"
    name = one[1].decode()
    start, end = one.span()
    if way == "drop":
        return f"drop @{name}", body[:start] + body[end:]
    if way == "retype":
        new = chance.choice((b"12a", b"NaN", b"1e999", b"2026-13-45"))
        return f"retype @{name} = {new!r}", body[:start] + b" " + one[
            1
        ] + b'="' + new + b'"' + body[end:]
    if way == "add":
        return "add @zz", body[:start] + b' zz="7"' + body[start:]
    if way == "twice":
        return f"twice @{name}", body[:end] + one[0] + body[end:]
    return f"cut before @{name}", body[:start]


def _table(body: bytes, chance: random.Random) -> tuple[str, bytes] | None:
    lines = body.split(b"\n")
    place = chance.randrange(len(lines))
    cells = lines[place].split(b",")
    column = chance.randrange(len(cells))
    way = chance.choice(("drop", "retype", "cut"))
    if way == "drop":
        del cells[column]
    elif way == "retype" and _is_telling(cells[column]):
        cells[column] = chance.choice((b"12a", b"NaN", b"1e999", b"2026-13-45", b"-"))
    elif way == "retype":
        return None
    else:
        cells = cells[:column]
    lines[place] = b",".join(cells)
    return f"{way} line {place + 1}, column {column + 1}", b"\n".join(lines)


def _is_telling(value: bytes) -> bool:
    """Tell whether a text can only be a number or a day, so that another text is a fault."""
    text = value.decode("utf-8", "replace")
    return bool(_FRACTION.fullmatch(text) or _DAY.match(text))
