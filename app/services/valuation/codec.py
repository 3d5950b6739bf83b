"""How daily figures are written: little-endian columns of holdings, JSON arrays of scopes."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.domain.errors import DatabaseDamagedError
from app.domain.rollup.days import Block, HoldingDays
from app.domain.rollup.fixed import Units
from app.domain.rollup.history import STEP_COLUMNS, History, explained
from app.domain.rollup.names import COLUMNS

WHOLE, REAL, SMALL = "<i8", "<f8", "u1"
TEXTS = ("quantities", "unexplained")  # of a step
Flows = dict[int, tuple[int, int, int]]  # day → into, out, unknown


def year_of(day: int) -> int:
    """Return the year of an ordinal."""
    return date.fromordinal(day).year


def new_year(year: int) -> int:
    """Return the ordinal of the first of January."""
    return date(year, 1, 1).toordinal()


def years_between(first: int, last: int) -> range:
    """Return the years that a stretch of days touches; ordinals, both included."""
    return range(year_of(first), year_of(last) + 1)


def write_days(days: HoldingDays) -> bytes:
    """Return a year of a holding's days."""
    return days.values.astype(WHOLE).tobytes() + days.states.tobytes()


def read_days(content: bytes) -> HoldingDays:
    """Return what `write_days` wrote.

    Raises:
        DatabaseDamagedError: it is something else.
    """
    length, rest = divmod(len(content), 9)
    if rest:
        raise damaged("days of a holding")
    values = np.frombuffer(content, WHOLE, length)
    return HoldingDays(values, np.frombuffer(content, SMALL, length, 8 * length))


def write_history(history: History, flows: Flows) -> bytes:
    """Return a year of a holding's steps, and of the flows that crossed its border."""
    days = sorted(flows)
    money = np.array([flows[day] for day in days], dtype=WHOLE).reshape(len(days), 3)
    head = np.array([len(history), len(days), any(history.unexplained)], dtype=WHOLE)
    parts: list[NDArray[Any]] = [
        head,
        *(one.astype(WHOLE) for one in (history.days, *_sums(history))),
        np.array(days, dtype=WHOLE),
        *(np.ascontiguousarray(money[:, place]) for place in range(3)),
        history.floats.astype(REAL),
        history.flags.astype(SMALL),
    ]
    texts = history.quantities
    if any(history.unexplained):
        parts += [one.astype(WHOLE) for one in (history.came, history.went, history.unvalued)]
        texts += history.unexplained
    return b"".join(part.tobytes() for part in parts) + "\n".join(texts).encode()


def read_history(content: bytes) -> tuple[History, Flows]:
    """Return what `write_history` wrote.

    Raises:
        DatabaseDamagedError: it is something else.
    """
    try:
        steps, flowed, is_strange = (int(one) for one in np.frombuffer(content, WHOLE, 3))
        at = 24
        columns: list[Units] = []
        for length in (*[steps] * 7, *[flowed] * 4):
            columns.append(np.frombuffer(content, WHOLE, length, at))
            at += 8 * length
        floats = np.frombuffer(content, REAL, steps, at)
        at += 8 * steps
        flags = np.frombuffer(content, SMALL, steps, at)
        at += steps
        strange: list[Units] = []
        for _ in range(3 if is_strange else 0):
            strange.append(np.frombuffer(content, WHOLE, steps, at))
            at += 8 * steps
        text = content[at:].decode()
    except ValueError as error:
        raise damaged("steps of a holding") from error
    texts = tuple(text.split("\n")) if steps else ()
    if len(texts) != steps * (2 if strange else 1):
        raise damaged("steps of a holding")
    days, cost, realized, income, fees, taxes, lots, on, into, out, unknown = columns
    sums = (cost, realized, income, fees, taxes, lots)
    history = explained(days, texts[:steps], floats, sums, flags)
    if strange:
        history = replace(
            history,
            unexplained=texts[steps:],
            came=strange[0],
            went=strange[1],
            unvalued=strange[2],
        )
    flows = {
        int(day): (int(one), int(two), int(three))
        for day, one, two, three in zip(on, into, out, unknown, strict=True)
    }
    return history, flows


def join_histories(parts: Iterable[tuple[History, Flows]]) -> tuple[History, Flows]:
    """Return one history of those of consecutive years."""
    found = list(parts)
    flows: Flows = {}
    for _, crossed in found:
        flows |= crossed
    own = [one for one, _ in found]
    columns: dict[str, Any] = {
        name: tuple(text for one in own for text in getattr(one, name))
        if name in TEXTS
        else np.concatenate([getattr(one, name) for one in own])
        for name in STEP_COLUMNS
    }
    return History(**columns), flows


def by_year(history: History, flows: Mapping[int, tuple[int, int, int]]) -> dict[int, bytes]:
    """Return a history in parts of a year: only of years in which something happened."""
    crossed: dict[int, Flows] = {}
    for day, one in flows.items():
        crossed.setdefault(year_of(day), {})[day] = one
    years = {year_of(day) for day in history.days.tolist()} | crossed.keys()
    parts: dict[int, bytes] = {}
    for year in sorted(years):
        first, end = new_year(year), new_year(year + 1)
        begin, until = np.searchsorted(history.days, [first, end])
        part = slice(int(begin), int(until))
        parts[year] = write_history(history.part(part), crossed.get(year, {}))
    return parts


def write_block(block: Block) -> tuple[str, ...]:
    """Return a year of a scope: a JSON array a column."""
    return tuple(map(_row, block))


def _row(row: NDArray[Any]) -> str:
    """Return a column; most are one number again and again, which is written five times faster."""
    if len(row) and (row == row[0]).all():
        return f"[{','.join([str(row[0])] * len(row))}]"
    return json.dumps(row.tolist(), separators=(",", ":"))


def read_block(columns: Sequence[str]) -> Block:
    """Return what `write_block` wrote.

    Raises:
        DatabaseDamagedError: it is something else.
    """
    try:
        # One parse of all columns: ten times faster than one each.
        block = np.array(json.loads(f"[{','.join(columns)}]"), dtype=np.int64)
    except (TypeError, ValueError, OverflowError, RecursionError) as error:
        raise damaged("daily figures of a scope") from error
    if block.ndim != 2 or block.shape[0] != len(COLUMNS):
        raise damaged("daily figures of a scope")
    return block


def damaged(what: str) -> DatabaseDamagedError:
    """Return the error that says so."""
    return DatabaseDamagedError(what, "they cannot be read", "run coffer verify --rebuild")


def _sums(history: History) -> tuple[Units, ...]:
    return (
        history.cost, history.realized, history.income, history.fees, history.taxes, history.lots,
    )  # fmt: skip
