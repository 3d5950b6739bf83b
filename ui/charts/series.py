"""A line over time as charts see it: runs by coverage, ticks, large flows. Pure Python."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING

from app.domain.coverage import Coverage

if TYPE_CHECKING:
    from app.services.reports import NetWorthPoint

ZERO = Decimal(0)
LARGE_FLOW = 0.02  # of the highest value: a flow above it gets a mark
MOST_FLOWS = 12  # marks


@dataclass(frozen=True, slots=True)
class Point:
    """A day of a line. `value` is for drawing only; `exact` is what is written."""

    on: date
    value: float | None
    exact: Decimal | None
    coverage: Coverage
    flow: Decimal = ZERO


class Style(Enum):
    """How a run is drawn."""

    SOLID = "solid"
    DASHED = "dashed"


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring points drawn alike, by their places; both ends included."""

    style: Style
    first: int
    last: int


def points_of(points: Sequence[NetWorthPoint]) -> tuple[Point, ...]:
    """Return net worth as a line."""
    return tuple(
        Point(
            one.on,
            None if one.net_worth is None else float(one.net_worth),
            one.net_worth,
            one.coverage if one.net_worth is not None else Coverage.UNKNOWN,
            one.net_flow,
        )
        for one in points
    )


def runs(points: Sequence[Point]) -> list[Run]:
    """Return solid and dashed runs; days that are not known are in none of them."""
    found: list[Run] = []
    for place, point in enumerate(points):
        if point.value is None or point.coverage is Coverage.UNKNOWN:
            continue
        style = Style.SOLID if point.coverage is Coverage.FULL else Style.DASHED
        if found and found[-1].last == place - 1:
            before = found[-1]
            if before.style is style:
                found[-1] = Run(style, before.first, place)
                continue
            # One line: the new run starts where the old one ended.
            found.append(Run(style, place - 1, place))
            continue
        found.append(Run(style, place, place))
    return found


def known_spans(points: Sequence[Point]) -> list[tuple[int, int]]:
    """Return the stretches without a gap, whatever their coverage."""
    spans: list[tuple[int, int]] = []
    for place, point in enumerate(points):
        if point.value is None or point.coverage is Coverage.UNKNOWN:
            continue
        if spans and spans[-1][1] == place - 1:
            spans[-1] = (spans[-1][0], place)
        else:
            spans.append((place, place))
    return spans


def value_ticks(low: float, high: float, count: int = 4) -> list[float]:
    """Return round values within the range, about `count` of them."""
    span = high - low
    if span <= 0 or not math.isfinite(span):
        return [low]
    rough = span / max(count, 1)
    size = 10.0 ** math.floor(math.log10(rough))
    step = min((size * one for one in (1, 2, 2.5, 5, 10)), key=lambda s: abs(s - rough))
    first = math.ceil(low / step)
    return [step * n for n in range(first, math.floor(high / step) + 1)]


def month_ticks(first: date, last: date, count: int = 6) -> list[tuple[date, str]]:
    """Return days to label, and how: day, month or year, by the length of the period."""
    days = (last - first).days
    if days <= 0:
        return [(first, "day")]
    if days < 75:
        step = max(1, math.ceil(days / max(count, 1) / 7)) * 7 if days > 14 else max(1, days // 5)
        begin = (1 - first.toordinal()) % step  # the same days wherever the period begins
        return [(first + timedelta(days=n), "day") for n in range(begin, days + 1, step)]
    months = days / 30.44
    step_months = next((one for one in (1, 2, 3, 6, 12, 24, 60, 120) if months / one <= count), 240)
    ticks: list[tuple[date, str]] = []
    year, month = first.year, first.month
    while (year, month) <= (last.year, last.month):
        on = date(year, month, 1)
        position = (year * 12 + month - 1) % step_months
        if on >= first and position == 0:
            is_new_year = not ticks or ticks[-1][0].year != on.year
            kind = "year" if step_months >= 12 else "month-year" if is_new_year else "month"
            ticks.append((on, kind))
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return ticks


def large_flows(
    points: Sequence[Point], share: float = LARGE_FLOW, limit: int = MOST_FLOWS
) -> list[int]:
    """Return the places of the largest flows from or to outside."""
    top = max((abs(point.value) for point in points if point.value is not None), default=0.0)
    if top <= 0:
        return []
    large = [
        (abs(float(point.flow)), place)
        for place, point in enumerate(points)
        if point.flow and point.value is not None and abs(float(point.flow)) >= top * share
    ]
    return sorted(place for _, place in sorted(large, reverse=True)[:limit])


def value_range(points: Sequence[Point]) -> tuple[float, float]:
    """Return the lowest and highest value with some air; never an empty range."""
    values = [point.value for point in points if point.value is not None]
    if not values:
        return (0.0, 1.0)
    low, high = min(values), max(values)
    span = high - low
    if span <= abs(high) * 1e-9:
        air = abs(high) * 0.1 or 1.0
        return (low - air, high + air)
    return (low - span * 0.04, high + span * 0.06)


def nearest(points: Sequence[Point], on: date) -> int:
    """Return the place of the point nearest to a day; -1 without points."""
    if not points:
        return -1
    low, high = 0, len(points) - 1
    while low < high:
        middle = (low + high) // 2
        if points[middle].on < on:
            low = middle + 1
        else:
            high = middle
    if low > 0 and (on - points[low - 1].on) < (points[low].on - on):
        return low - 1
    return low
