"""What the market shows at once, be it a bar or a quote, and where orders are reached in it."""

from decimal import Decimal
from typing import NamedTuple

from app.domain.trading.bars import Bar
from app.domain.trading.choices import THROUGH
from app.domain.trading.records import OrderType, Quote
from app.domain.trading.working import Working

_ROOM_US = 1_000_000  # for the events inside a bar, before its end


class Look(NamedTuple):
    """Prices at one moment (a quote) or over a span (a bar). `None`: not known.

    A quote is a bar of one moment: a purchase meets the ask, a sale the bid, both else the last.
    """

    open_us: int  # of what happens at the open
    inside_us: int  # of what happens inside, as nobody knows when: at the end
    buy: Decimal | None  # what a purchase meets first
    sell: Decimal | None
    stop_high: Decimal | None  # highest and lowest for stops
    stop_low: Decimal | None
    high: Decimal | None  # the same for limits
    low: Decimal | None
    close: Decimal | None
    buy_cap: Decimal | None  # the most that one order can buy; `None`: no cap
    sell_cap: Decimal | None


class Reach(NamedTuple):
    """Where an order is reached."""

    price: Decimal
    is_open: bool  # by the first price, not inside
    takes: bool = True  # what was there; else it had waited for its price


def look_of_bar(bar: Bar, volume_share: Decimal) -> Look:
    """Return what a complete bar shows."""
    cap = None if bar.volume is None else bar.volume * volume_share
    inside = max(bar.end_us - _ROOM_US, bar.at_us)
    return Look(
        bar.at_us, inside, bar.open, bar.open, bar.high, bar.low, bar.high, bar.low, bar.close,
        cap, cap,
    )  # fmt: skip


def look_of_quote(quote: Quote, at_us: int) -> Look:
    """Return what a quote shows to orders that meet it at a time."""
    buy = quote.ask if quote.ask is not None else quote.last
    sell = quote.bid if quote.bid is not None else quote.last
    # A stop is passed by whichever of the two comes first; a limit is met by either.
    highest = max((one for one in (buy, quote.last) if one is not None), default=None)
    lowest = min((one for one in (sell, quote.last) if one is not None), default=None)
    for_sales = max((one for one in (sell, quote.last) if one is not None), default=None)
    for_buys = min((one for one in (buy, quote.last) if one is not None), default=None)
    return Look(
        at_us, at_us, buy, sell, highest, lowest, for_sales, for_buys, quote.last,
        quote.ask_size, quote.bid_size,
    )  # fmt: skip


def stop_reach(one: Working, look: Look, *, born: Reach | None = None) -> Reach | None:
    """Return where a stop is passed: a touch counts, a gap over it fills at the worse price.

    `born`: of an order that came to work in this very look, where the market stood then.
    """
    level = one.order.stop_price
    if level is None or one.is_triggered:
        return None
    is_at_open = born is None or born.is_open
    now = (look.buy if one.is_buy else look.sell) if born is None or born.is_open else born.price
    if now is not None and _beyond(now, level, up=one.is_buy):
        return Reach(now, is_open=is_at_open)
    furthest = look.stop_high if one.is_buy else look.stop_low
    if furthest is not None and _beyond(furthest, level, up=one.is_buy):
        return Reach(level, is_open=False)
    return None


def limit_reach(
    one: Working, look: Look, limits: str, *, born: Reach | None = None
) -> Reach | None:
    """Return where a limit is met: by the first price at the better of the two, else at itself.

    Args:
        one: the order.
        look: the prices.
        limits: whether a touch counts, or the price must go through.
        born: of an order that came to work in this very look, where the market stood then: its
            entry's fill, or of a stop-limit its stop. Inside a bar only the close is surely later.
    """
    limit = one.order.limit_price
    if limit is None or (one.order.type == OrderType.STOP_LIMIT and not one.is_triggered):
        return None
    is_strict = limits == THROUGH
    if born is not None and not born.is_open:
        if _beyond(born.price, limit, up=not one.is_buy):
            return Reach(born.price, is_open=False)  # it could be had at once
        furthest = look.close
    else:
        now = look.buy if one.is_buy else look.sell
        if now is not None and _beyond(now, limit, up=not one.is_buy, is_strict=is_strict):
            return Reach(now, is_open=True)
        furthest = look.low if one.is_buy else look.high
    if furthest is not None and _beyond(furthest, limit, up=not one.is_buy, is_strict=is_strict):
        return Reach(limit, is_open=False, takes=False)
    return None


def _beyond(price: Decimal, level: Decimal, *, up: bool, is_strict: bool = False) -> bool:
    if price == level:
        return not is_strict
    return price > level if up else price < level
