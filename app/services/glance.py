"""What the first screen shows, as one value and as a text: so that the next start shows it at once.

The text is plain JSON, an array a record, fields in the order of their types. It names the version
of the program that wrote it, and is worth nothing to any other.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import app.domain.numbers  # noqa: F401  # decimals of 65 digits are read here
from app import __version__
from app.domain.coverage import Coverage
from app.services.first_figures import (
    AccountLine,
    Mover,
    Need,
    NetWorthPoint,
    Overview,
    Slice,
    Totals,
)

FORMAT = 1


@dataclass(frozen=True)
class Glance:
    """All that the frame and its first view show before the books are open."""

    day: date
    period: str  # of the chart
    base: str  # what everything is shown in
    name: str  # of the profile
    is_sample: bool
    currencies: tuple[str, ...]  # to choose from
    newest_price: date | None
    weak: tuple[str, ...]  # holdings that are not fully known
    overview: Overview
    accounts: tuple[AccountLine, ...]
    points: tuple[NetWorthPoint, ...]  # without what they are made of


# A letter a field: d decimal, s text, i whole number, b flag, c coverage, D day, T time,
# f floats, 0 nothing that is kept.
_LETTERS: Mapping[type, str] = {
    Totals: "ddddddddddcii",
    Slice: "ssdd",
    Mover: "issdf",
    Need: "sisssi",
    AccountLine: "issssssssbbddddciDTdd",
    NetWorthPoint: "Ddddc0iid0",
}


def pack(glance: Glance) -> str:
    """Return the text of a glance."""
    overview = glance.overview
    rows = {
        "format": FORMAT,
        "program": __version__,
        "day": glance.day.isoformat(),
        "period": glance.period,
        "base": glance.base,
        "name": glance.name,
        "sample": glance.is_sample,
        "currencies": glance.currencies,
        "newest": _put("D", glance.newest_price),
        "weak": glance.weak,
        "totals": _row(overview.totals),
        **{name: _rows(getattr(overview, name)) for name in _SLICES},
        "movers": _rows(overview.movers),
        "needs": _rows(overview.needs),
        "accounts": _rows(glance.accounts),
        "points": _rows(glance.points),
    }
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def unpack(text: str, day: date, period: str) -> Glance | None:
    """Return a glance of a day and a period; None where the text is of another, or no glance."""
    try:
        rows = json.loads(text)
        head = (rows["format"], rows["program"], rows["day"], rows["period"])
        if head != (FORMAT, __version__, day.isoformat(), period):
            return None
        return _glance(rows, day)
    except (ArithmeticError, AttributeError, KeyError, TypeError, ValueError):
        return None


_SLICES = ("by_type", "by_currency", "by_institution", "by_category")


def _glance(rows: Mapping[str, Any], day: date) -> Glance:
    overview = Overview(
        as_of=day,
        base_currency=rows["base"],
        totals=_record(Totals, rows["totals"]),
        by_type=_records(Slice, rows["by_type"]),
        by_currency=_records(Slice, rows["by_currency"]),
        by_institution=_records(Slice, rows["by_institution"]),
        by_category=_records(Slice, rows["by_category"]),
        movers=_records(Mover, rows["movers"]),
        needs=_records(Need, rows["needs"]),
    )
    return Glance(
        day=day,
        period=rows["period"],
        base=rows["base"],
        name=rows["name"],
        is_sample=rows["sample"],
        currencies=tuple(rows["currencies"]),
        newest_price=_day(rows["newest"]),
        weak=tuple(rows["weak"]),
        overview=overview,
        accounts=_records(AccountLine, rows["accounts"]),
        points=_records(NetWorthPoint, rows["points"]),
    )


# Writing


def _rows(records: Sequence[Any]) -> list[list[Any]]:
    return [_row(one) for one in records]


def _row(record: Any) -> list[Any]:
    kind = type(record)
    names = kind.__dataclass_fields__
    return [
        _put(letter, getattr(record, name))
        for letter, name in zip(_LETTERS[kind], names, strict=True)
    ]


def _put(letter: str, value: Any) -> Any:
    if value is None or letter in "sib":
        return value
    if letter == "d":
        return str(value)
    if letter == "c":
        return int(value)
    if letter == "D":
        return value.toordinal()
    if letter == "T":
        return value.isoformat()
    return list(value) if letter == "f" else None


# Reading


def _records(kind: Any, rows: Sequence[Sequence[Any]]) -> tuple[Any, ...]:
    return tuple(_record(kind, row) for row in rows)


def _record(kind: Any, row: Sequence[Any]) -> Any:
    letters = _LETTERS[kind]
    if len(row) != len(letters):
        raise ValueError("a record of another shape")
    found = [
        value if letter in "sib" else _READ[letter](value)
        for letter, value in zip(letters, row, strict=True)
    ]
    if kind is NetWorthPoint:  # what it is made of is not kept
        found[5], found[9] = {}, ()
    return kind(*found)


def _decimal(value: str | None) -> Decimal | None:
    return None if value is None else Decimal(value)


def _day(value: int | None) -> date | None:
    return None if value is None else date.fromordinal(value)


def _time(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(value)


_COVERAGE = tuple(sorted(Coverage))
_READ: Mapping[str, Callable[[Any], Any]] = {
    "d": _decimal,
    "c": _COVERAGE.__getitem__,
    "D": _day,
    "T": _time,
    "f": tuple,
    "0": lambda _: None,
}
