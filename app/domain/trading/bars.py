"""Prices over time as a matching engine sees them: bars, quotes, and the holes between bars."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from app.domain.trading.records import Quote

ZERO = Decimal(0)
LONGEST_HOLE = 3  # bars; a longer one blocks entries
DAY_SPAN_US = 86_400_000_000


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar. Its time is its opening time; it is complete, and shown, at its end.

    Prices are as quoted; the volume is in the instrument's units, `None` where it is not told.
    """

    at_us: int
    open: Decimal
    high: Decimal
    low: Decimal
    close: Decimal
    volume: Decimal | None = None
    span_us: int = DAY_SPAN_US

    @property
    def end_us(self) -> int:
        return self.at_us + self.span_us


@dataclass(frozen=True, slots=True)
class Hole:
    """Bars that are missing between two that are there."""

    after_us: int
    before_us: int
    missing: int


def bar_problem(bar: Bar) -> str:
    """Return why something is no bar; "": it is one."""
    if min(bar.open, bar.high, bar.low, bar.close) <= 0:
        return "a price is not above zero"
    if bar.high < max(bar.open, bar.close, bar.low):
        return "the high is below another price"
    if bar.low > min(bar.open, bar.close):
        return "the low is above another price"
    if bar.volume is not None and bar.volume < 0:
        return "the volume is below zero"
    return "" if bar.span_us > 0 else "it has no length"


def quote_problem(quote: Quote) -> str:
    """Return why something is no quote; "": it is one."""
    prices = [one for one in (quote.bid, quote.ask, quote.last) if one is not None]
    if not prices:
        return "it has no price"
    if min(prices) <= 0:
        return "a price is not above zero"
    if quote.bid is not None and quote.ask is not None and quote.bid > quote.ask:
        return "the bid is above the ask"
    sizes = [one for one in (quote.bid_size, quote.ask_size) if one is not None]
    return "a size is below zero" if sizes and min(sizes) < 0 else ""


def middle(quote: Quote) -> Decimal | None:
    """Return what something is worth by a quote: half way between bid and ask, else the last."""
    if quote.bid is not None and quote.ask is not None:
        return (quote.bid + quote.ask) / 2
    if quote.last is not None:
        return quote.last
    return quote.bid if quote.bid is not None else quote.ask


def holes(bars: Sequence[Bar], missing: Callable[[Bar, Bar], int]) -> tuple[Hole, ...]:
    """Return where bars are missing, in order of time. Nothing is ever put in their place.

    Args:
        bars: in order of time.
        missing: how many bars should lie between two neighbours, by the exchange's calendar.
    """
    found = []
    for one, two in pairwise(bars):
        count = missing(one, two)
        if count > 0:
            found.append(Hole(one.end_us, two.at_us, count))
    return tuple(found)


def gaps_by_span(one: Bar, two: Bar) -> int:
    """Return how many bars of the first one's length fit between two; of what always trades."""
    return max((two.at_us - one.end_us) // one.span_us, 0)


def replayed(bars: Iterable[Bar], from_us: int, step_us: int = 1_000) -> list[Bar]:
    """Return bars as if each opened a moment after the one before, the first at a given time."""
    return [
        replace(one, at_us=from_us + place * step_us, span_us=step_us)
        for place, one in enumerate(bars)
    ]
