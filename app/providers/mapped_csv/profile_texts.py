"""The small languages of profiles: tests of fields, texts with places in them, sums of columns.

None of them can loop or take long: a pattern has bounded places and at most two that stand for
any text; a sum is a tree of + - * / that is made when the profile is read.
"""

import ast
import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Protocol

from app.domain.errors import RefusedError
from app.domain.numbers import ZERO

MAX_MATCHED = 400  # characters of a field that patterns look at
_SIGNS = (">=", "<=", "!=", ">", "<", "=")
_PLACE = re.compile(r"\{([a-z_]*)(?::([a-z]))?\}|\*")
_KINDS = {
    "n": r"[-+]?[0-9][0-9.,'\u2019\u00a0\u202f]{0,30}(?: [0-9]{3}(?:[.,][0-9]{1,8})?){0,3}"
    r"|[-+]?[.,][0-9]{1,20}",
    "c": r"[A-Z]{3}|GBp",
    "w": r"[^\s,;()]{1,60}",
    "i": r"[A-Z]{2}[A-Z0-9]{9}[0-9]",
    "": r".{1,160}?",
}
_MOST_OPEN = 3
_MOST_NODES = 60
_REMEMBERED = 2_000


class Cells(Protocol):
    """A row, by the names that rules have for its columns."""

    def text(self, name: str) -> str: ...
    def number(self, name: str) -> Decimal | None: ...


Test = Callable[[Cells], bool]


def check_of(column: str, wanted: str) -> Test:
    """Return what tells whether a field, or a sum of fields, passes a test."""
    if not wanted:
        return lambda row: not row.text(column)
    if wanted == "*":
        return lambda row: bool(row.text(column))
    if wanted.startswith("=") and wanted[1:].isidentifier():
        other = wanted[1:]
        return lambda row: row.text(column) == row.text(other)
    sign = next((one for one in _SIGNS if wanted.startswith(one)), "")
    if sign and _is_number(wanted[len(sign) :]):
        return _compared(column, sign, Decimal(wanted[len(sign) :].strip()))
    if wanted.startswith("!"):
        inner = check_of(column, wanted[1:])
        return lambda row: not inner(row)
    whole, prefixes, suffixes, parts = _alternatives(wanted)
    known: dict[str, bool] = {}

    def fits(row: Cells) -> bool:
        own = row.text(column)
        answer = known.get(own)
        if answer is None:
            if len(known) >= _REMEMBERED:
                known.clear()
            text = " ".join(own.casefold().split())
            answer = known[own] = (
                text in whole
                or (bool(prefixes) and text.startswith(prefixes))
                or (bool(suffixes) and text.endswith(suffixes))
                or any(part in text for part in parts)
            )
        return answer

    return fits


def _compared(column: str, sign: str, than: Decimal) -> Test:
    compare: Mapping[str, Callable[[Decimal], bool]] = {
        ">": lambda value: value > than,
        "<": lambda value: value < than,
        ">=": lambda value: value >= than,
        "<=": lambda value: value <= than,
        "=": lambda value: value == than,
        "!=": lambda value: value != than,
    }
    holds, value_of = compare[sign], sum_of(column)

    def fits(row: Cells) -> bool:
        value = value_of(row)
        return value is not None and holds(value)

    return fits


def _is_number(text: str) -> bool:
    return bool(re.fullmatch(r"\s*-?[0-9]{1,12}(\.[0-9]{1,8})?", text))


def _alternatives(
    wanted: str,
) -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    whole, prefixes, suffixes, parts = set(), [], [], []
    for one in wanted.casefold().split("|"):
        core = one.strip("*")
        if one.startswith("*") and one.endswith("*"):
            parts.append(core)
        elif one.startswith("*"):
            suffixes.append(core)
        elif one.endswith("*"):
            prefixes.append(core)
        else:
            whole.add(core)
    return frozenset(whole), tuple(prefixes), tuple(suffixes), tuple(parts)


@lru_cache(maxsize=2_000)
def pattern_of(text: str) -> re.Pattern[str]:
    """Return what finds the places of a text: `Buy {quantity:n} @ {price:n} {currency:c}`.

    `n` a number, `c` a currency, `w` a word, `i` an ISIN, nothing: any text; `*` is left away.

    Raises:
        RefusedError: too many places that stand for any text.
    """
    parts, done, open_places = [], 0, 0
    for found in _PLACE.finditer(text):
        parts.append(_literal(text[done : found.start()]))
        name, kind = found[1], found[2] or ""
        if found[0] == "*":
            parts.append(".{0,200}?" if found.end() < len(text) else ".{0,400}")
            open_places += 1
        elif kind not in _KINDS:
            raise RefusedError(f"a pattern has no places of the kind {kind!r}")
        else:
            body = _KINDS[kind] if kind or found.end() < len(text) else ".{1,400}"
            parts.append(f"(?P<{name}>{body})" if name else f"(?:{body})")
            open_places += not kind
        done = found.end()
    parts.append(_literal(text[done:]))
    if open_places > _MOST_OPEN:
        raise RefusedError(f"a pattern has at most {_MOST_OPEN} places for any text: {text!r}")
    return re.compile("".join(parts), re.IGNORECASE | re.DOTALL)


@lru_cache(maxsize=2_000)
def _head(pattern: str) -> str:
    """Return the word that a text of a pattern begins with, in small letters."""
    found = _PLACE.search(pattern)
    fixed = pattern[: found.start()] if found else pattern
    return fixed.split(" ")[0].casefold() if fixed.isascii() else ""


def _literal(text: str) -> str:
    return re.escape(text).replace(r"\ ", r"[\s\u00a0]{1,4}")


def matched(text: str, patterns: Iterable[str]) -> dict[str, str] | None:
    """Return the places of the first pattern that a text is."""
    clean = text[:MAX_MATCHED].strip()
    small = clean.casefold()
    for one in patterns:
        if not small.startswith(_head(one)):
            continue
        found = pattern_of(one).fullmatch(clean)
        if found is not None:
            return {name: value.strip() for name, value in found.groupdict().items()}
    return None


# -- sums ----------------------------------------------------------------------------------

Sum = Callable[[Cells], Decimal | None]


@lru_cache(maxsize=4_000)
def sum_of(text: str) -> Sum:
    """Return what a sum of columns comes to; an empty column counts as nothing in it.

    Raises:
        RefusedError: it is no sum.
    """
    try:
        tree = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError) as error:
        raise RefusedError(f"a profile cannot reckon {text[:80]!r}") from error
    if sum(1 for _ in ast.walk(tree)) > _MOST_NODES:
        raise RefusedError(f"too long for a profile: {text[:80]!r}")
    return _sum(tree, text)


def _sum(node: ast.expr, text: str) -> Sum:
    if isinstance(node, ast.Name):
        name = node.id
        return lambda row: row.number(name)
    if isinstance(node, ast.Constant) and isinstance(node.value, int):
        value = Decimal(node.value)
        return lambda _: value
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        own = _sum(node.operand, text)
        return lambda row: _negative(own(row))
    if isinstance(node, ast.BoolOp) and isinstance(node.op, ast.Or):
        several = [_sum(one, text) for one in node.values]
        return lambda row: _first(one(row) for one in several)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "abs":
        inner = _sum(node.args[0], text)
        return lambda row: _absolute(inner(row))
    if isinstance(node, ast.BinOp):
        return _binary(node, text)
    raise RefusedError(f"a profile cannot reckon {text[:80]!r}")


def _binary(node: ast.BinOp, text: str) -> Sum:
    left, right = _sum(node.left, text), _sum(node.right, text)
    if isinstance(node.op, ast.Add):
        return lambda row: _both(left(row), right(row), 1)
    if isinstance(node.op, ast.Sub):
        return lambda row: _both(left(row), right(row), -1)
    if isinstance(node.op, ast.Mult):
        return lambda row: _product(left(row), right(row))
    if isinstance(node.op, ast.Div):
        return lambda row: _quotient(left(row), right(row))
    raise RefusedError(f"a profile cannot reckon {text[:80]!r}")


def _negative(value: Decimal | None) -> Decimal | None:
    return None if value is None else -value


def _absolute(value: Decimal | None) -> Decimal | None:
    return None if value is None else abs(value)


def _first(values: Iterable[Decimal | None]) -> Decimal | None:
    last: Decimal | None = None
    for value in values:
        if value:
            return value
        last = value if last is None else last
    return last


def _both(left: Decimal | None, right: Decimal | None, sign: int) -> Decimal | None:
    if left is None and right is None:
        return None
    return (left or ZERO) + sign * (right or ZERO)


def _product(left: Decimal | None, right: Decimal | None) -> Decimal | None:
    return None if left is None or right is None else left * right


def _quotient(left: Decimal | None, right: Decimal | None) -> Decimal | None:
    return None if left is None or not right else left / right


# -- texts ---------------------------------------------------------------------------------

Words = Callable[[Cells], str]
_HOLE = re.compile(r"\{([a-z_][a-z0-9_]*)\}")


@lru_cache(maxsize=4_000)
def words_of(value: str) -> Words:
    """Return what a text of a profile says of a row: `EUR`, `=isin or ticker`, `{a}-{b}`."""
    if value.startswith("="):
        names = tuple(one.strip() for one in value[1:].split(" or "))
        if not all(one.isidentifier() for one in names):
            raise RefusedError(f"a profile cannot read {value[:80]!r}")
        return lambda row: next((found for found in map(row.text, names) if found), "")
    if "{" in value:
        return lambda row: _HOLE.sub(lambda hole: row.text(hole[1]), value)
    return lambda _: value


def joined(values: Iterable[str]) -> str:
    """Return texts in one line, each once."""
    return " · ".join(dict.fromkeys(one for one in values if one))
