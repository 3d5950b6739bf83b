"""Results one after another: the curve of their sum, its falls, streaks, time in the market."""

from collections.abc import Iterable, Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from itertools import groupby
from typing import NamedTuple

from app.domain.numbers import ONE, ZERO
from app.domain.trading.results import Result

BINS = 20  # about as many as a distribution has
STEPS = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))


class Step(NamedTuple):
    """The sum after a closing; money in the base currency."""

    at_us: int
    total: Decimal
    peak: Decimal  # the highest so far, nothing at the beginning
    id: int  # of the position

    @property
    def fall(self) -> Decimal:
        """Return how far it is below its highest, not above zero."""
        return self.total - self.peak


class Fall(NamedTuple):
    """The deepest fall of the sum from an earlier highest."""

    depth: Decimal  # money, not below zero
    peak: Decimal  # the sum at its highest, and at the low after it
    low: Decimal
    peak_us: int | None  # None: the beginning, before any closing
    low_us: int | None  # None: it never fell


class Share(NamedTuple):
    """The deepest fall as a fraction of the equity at its highest."""

    depth: Decimal
    equity: Decimal  # money put in + the sum at its highest


class Capital(NamedTuple):
    """Money put in, or taken out, at a time; in the base currency."""

    at_us: int
    amount: Decimal


class Bin(NamedTuple):
    """How many results are from `low` on and below `high`."""

    low: Decimal
    high: Decimal
    trades: int


class Streaks(NamedTuple):
    """How many in a row were won, and lost; the last: above zero won, below lost."""

    won: int
    lost: int
    last: int


def curve(results: Iterable[Result]) -> list[Step]:
    """Return the sum after each closing, in order; all results must be known."""
    found: list[Step] = []
    total = peak = ZERO
    for one in results:
        total += one.pnl or ZERO
        peak = max(peak, total)
        found.append(Step(one.closed_us, total, peak, one.id))
    return found


def fall_of(results: Iterable[Result]) -> Fall:
    """Return the deepest fall in money; the first peak is nothing, before the first closing."""
    depth = peak_then = low = top = total = ZERO
    then_us: int | None = None
    top_us: int | None = None
    low_us: int | None = None
    for one in results:
        if one.pnl:
            total += one.pnl
            if total > top:
                top, top_us = total, one.closed_us
            elif top - total > depth:
                depth, peak_then, low = top - total, top, total
                then_us, low_us = top_us, one.closed_us
    return Fall(depth, peak_then, low, then_us, low_us)


def share_of(results: Iterable[Result], put_in: Sequence[Capital]) -> Share | None:
    """Return the deepest fall by the equity at its highest: money put in until then + the sum.

    `None`: there was a closing before any money was there to lose.
    """
    worst: Share | None = None
    moves = sorted(put_in)
    place, capital, total, top = 0, ZERO, ZERO, ZERO
    for one in results:
        total += one.pnl or ZERO
        top = max(top, total)
        while place < len(moves) and moves[place].at_us <= one.closed_us:
            capital += moves[place].amount
            place += 1
        equity = capital + top
        if equity <= 0:
            return None
        depth = (top - total) / equity
        if worst is None or depth > worst.depth:
            worst = Share(depth, equity)
    return worst


def streaks(results: Iterable[Result]) -> Streaks | None:
    """Return the longest streaks; one that broke even ends a streak. `None`: a sign is unknown."""
    most = {1: 0, 0: 0, -1: 0}
    last_sign, count = 0, 0
    for sign, row in groupby(one.sign for one in results):
        if sign is None:
            return None
        last_sign, count = sign, sum(1 for _ in row)
        most[sign] = max(most[sign], count)
    return Streaks(most[1], most[-1], last_sign * count)


def time_in(results: Iterable[Result]) -> tuple[int, int]:
    """Return for how long anything was open, and the whole time, both in microseconds.

    The whole runs from the first opening to the last closing.
    """
    spans = sorted((one.opened_us, one.closed_us) for one in results)
    if not spans:
        return 0, 0
    inside, until, last = 0, spans[0][0], spans[0][1]
    for first, end in spans:
        inside += max(0, end - max(first, until))
        until = max(until, end)
        last = max(last, end)
    return inside, last - spans[0][0]


def distribution(amounts: Sequence[Decimal]) -> list[Bin]:
    """Count amounts by size: bins of one round width, with an edge at zero."""
    if not amounts:
        return []
    low, high = min((*amounts, ZERO)), max((*amounts, ZERO))
    width = _round_width((high - low) / BINS)
    first = int((low / width).to_integral_value(ROUND_FLOOR))
    last = int((high / width).to_integral_value(ROUND_CEILING))
    if high == last * width:
        last += 1  # what is at the upper edge is in the next one
    counts = [0] * (last - first)
    for one in amounts:
        counts[int((one / width).to_integral_value(ROUND_FLOOR)) - first] += 1
    while counts and not counts[-1]:
        counts.pop()
    return [
        Bin((first + place) * width, (first + place + 1) * width, count)
        for place, count in enumerate(counts)
    ]


def _round_width(least: Decimal) -> Decimal:
    """Return the next round number: 1, 2, 2.5 or 5 of some power of ten."""
    if not least:
        return ONE
    power = Decimal(1).scaleb(least.adjusted())
    return next(step * power for step in STEPS if step * power >= least)
