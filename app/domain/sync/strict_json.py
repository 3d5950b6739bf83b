"""JSON as an answer must be: exact numbers, no key twice, no depth without end."""

import json
import re
from decimal import Decimal

DEEPEST = 64
MOST_DIGITS = 100
_OPENERS = re.compile(rb'"(?:[^"\\]|\\.)*"|[\[{]|[\]}]')


def loads(body: bytes) -> object:
    """Return what a body says: numbers with a fraction or exponent as `Decimal`, others as `int`.

    Raises:
        ValueError: no JSON in UTF-8; NaN or Infinity; a key twice in one object; deeper than 64;
            a number of more than a hundred digits or with an exponent beyond ±99.
    """
    text = body.decode("utf-8-sig")
    _check_depth(body)
    return json.loads(
        text,
        parse_float=_number,
        parse_int=_whole,
        parse_constant=_no_number,
        object_pairs_hook=_object,
    )


def _check_depth(body: bytes) -> None:
    depth = 0
    for found in _OPENERS.finditer(body):
        sign = found[0]
        if sign in (b"[", b"{"):
            depth += 1
            if depth > DEEPEST:
                raise ValueError(f"deeper than {DEEPEST} levels")
        elif sign in (b"]", b"}"):
            depth -= 1


def _number(text: str) -> Decimal:
    if len(text) > MOST_DIGITS:
        raise ValueError("a number of more than 100 digits")
    value = Decimal(text)
    if value and abs(value.adjusted()) > 99:
        raise ValueError(f"a number out of any range: {text[:30]}")
    return value


def _whole(text: str) -> int:
    if len(text) > MOST_DIGITS:
        raise ValueError("a number of more than 100 digits")
    return int(text)


def _no_number(text: str) -> object:
    raise ValueError(f"{text} is no number")


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"the key {twice[:60]!r} twice in one object")
    return found
