"""Matches working orders with bars and quotes: the same engine for paper trading and backtests.

The rules, in the order in which a bar is worked:

1. Only orders that were at work when a bar opened take part in it; a bar counts when complete.
2. Market orders at the open, exits before entries, with slippage against the person.
3. Stops: touched counts; over a gap at the worse of open and stop; slippage on top.
4. Limits and targets: at the better of open and limit, never with slippage, never worse.
5. Stop and target in one bar: the stop is taken, and the tie is counted. A stop works in the bar
   of its own entry; where nobody can know which came first, it is taken as a loss. A target is not,
   but where the entry was at the open or the close proves it.
6. No order takes more than a share of a bar's volume; what is left stays open.
7. Sizes by money are settled with the price of the fill, fee included. What cannot be paid is
   rejected whole.
8. A hole of more than three bars blocks entries for the warm-up; exits go on. No bar is made up.

Nothing is drawn by chance and no clock is read, so the same inputs give the same events.
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import pairwise

from app.domain.numbers import ZERO
from app.domain.times import DAY_US
from app.domain.trading.bars import LONGEST_HOLE, Bar, middle
from app.domain.trading.charges import FillRules, slipped
from app.domain.trading.filling import Fill, settle
from app.domain.trading.looks import (
    Look,
    Reach,
    limit_reach,
    look_of_bar,
    look_of_quote,
    stop_reach,
)
from app.domain.trading.records import Effect, OrderType, Quote
from app.domain.trading.working import (
    Did,
    Event,
    Funds,
    Refusal,
    Why,
    Working,
    is_exit,
    reserved,
)

_ENDS = {
    Why.OCO: "another order of the set was filled",
    Why.PARENT_ENDED: "the order that it waited for ended without a fill",
    Why.NOTHING_TO_CLOSE: "there is nothing left to close",
    Why.SESSION_END: "a day order ends with its session",
}


class Engine:
    """Orders of one account at work. What became of them comes back as events, in order."""

    def __init__(
        self,
        rules: FillRules,
        funds: Funds,
        orders: Iterable[Working] = (),
        *,
        allows_short: bool = False,
        newest_us: int = -1,
    ) -> None:
        """Take what is there.

        Args:
            rules: how orders fill.
            funds: of the account.
            orders: those at work.
            allows_short: whether the account may go short.
            newest_us: the time of its newest fill; later ones get later times, to the microsecond.
        """
        self.rules = rules
        self.funds = funds
        self.orders = list(orders)
        self.allows_short = allows_short
        self.ties = 0
        self.entry_bar_stops = 0
        self.long_holes = 0
        self._blocked: dict[int, int] = {}  # bars on which nothing of an instrument is opened
        self._events: list[Event] = []
        self._newest_us = newest_us
        self._born: dict[int, Reach] = {}  # orders that came to work in this look, and where
        self._tried: set[int] = set()
        for one in self.orders:
            self._know(one)

    # -- orders ----------------------------------------------------------------------------

    def accept(self, one: Working, at_us: int) -> list[Event]:
        """Take an order; it works from then on."""
        self._know(one)
        self.orders.append(one)
        return [Event(one.order.id, one.order.client_id, Did.ACCEPTED, at_us)]

    def cancel(self, order_id: int, at_us: int) -> list[Event]:
        """Take an order out of work; nothing, if it is over or unknown."""
        for one in self.orders:
            if one.order.id == order_id and not one.is_over:
                self._end(one, Did.CANCELLED, at_us)
        return self._taken()

    def expire(self, at_us: int) -> list[Event]:
        """End the day orders whose session is over."""
        for one in self._by_id():
            if not one.is_over and one.expires_us is not None and one.expires_us <= at_us:
                self._end(one, Did.EXPIRED, one.expires_us, Why.SESSION_END)
        return self._taken()

    def reserved(self, but: Working | None = None) -> Decimal:
        """Return what the working orders bind."""
        return reserved(self.orders, self.funds, self.rules, but=but)

    # -- prices ----------------------------------------------------------------------------

    def on_bar(
        self, instrument_id: int, bar: Bar, *, within: Sequence[Bar] = (), missing: int = 0
    ) -> list[Event]:
        """Work the orders of an instrument against a complete bar.

        Args:
            instrument_id: what the bar is of.
            bar: the bar.
            within: finer bars that make it up; they decide what came first. Those that do not reach
                its high and low are no such bars, and are left aside.
            missing: how many bars are missing before it.
        """
        found = self.expire(bar.at_us)
        if missing > LONGEST_HOLE:
            self.long_holes += 1
            self._blocked[instrument_id] = self.rules.warm_up
        for one in within if _makes_up(bar, within) else (bar,):
            found += self._work(instrument_id, look_of_bar(one, self.rules.volume_share))
        self.funds.marks[instrument_id] = bar.close
        if self._blocked.get(instrument_id, 0) > 0:
            self._blocked[instrument_id] -= 1
        return found

    def at_close(self, instrument_id: int, bar: Bar) -> list[Event]:
        """Fill at its close the market orders that a bar led to; only where asked for.

        Optimistic: nobody can trade at a price that is known only when it is over.
        """
        if not self.rules.is_same_close:
            return []
        last = Bar(bar.end_us, bar.close, bar.close, bar.close, bar.close, bar.volume, 1)
        return self._work(instrument_id, look_of_bar(last, self.rules.volume_share), True)

    def on_quote(self, quote: Quote, at_us: int | None = None) -> list[Event]:
        """Work the orders of an instrument against a quote; at its own time unless told."""
        at = quote.at_us if at_us is None else at_us
        found = self.expire(at)
        found += self._work(quote.instrument_id, look_of_quote(quote, at))
        price = middle(quote)
        if price is not None:
            self.funds.marks[quote.instrument_id] = price
        return found

    # -- the course of a look --------------------------------------------------------------

    def _work(self, instrument_id: int, look: Look, is_market_only: bool = False) -> list[Event]:
        self._born.clear()
        self._tried.clear()
        orders = [one for one in self._by_id() if one.instrument.id == instrument_id]
        self._market(orders, look)
        while not is_market_only and (self._stops(orders, look) or self._limits(orders, look)):
            pass  # what was filled may have brought others to work
        return self._taken()

    def _market(self, orders: list[Working], look: Look) -> None:
        """Fill at the open what takes any price: exits first, each in the order of arrival."""
        due = [one for one in orders if one.is_at_market and self._is_at_work(one, look)]
        due.sort(key=lambda one: (not self._exits(one), one.since_us, one.order.id))
        for one in due:
            price = look.buy if one.is_buy else look.sell
            if price is not None and not one.is_over:
                self._tried.add(one.order.id)
                self._fill(one, Reach(price, is_open=True), look)

    def _stops(self, orders: list[Working], look: Look) -> bool:
        """Work one stop that is passed, the most urgent; tell whether there was one."""
        found = []
        for one in orders:
            if not self._is_at_work(one, look) or one.order.id in self._tried:
                continue
            reach = stop_reach(one, look, born=self._born.get(one.order.id))
            if reach is not None:
                found.append((self._urgency(one, reach, look), one, reach))
        if not found:
            return False
        _, one, reach = min(found, key=lambda each: each[0])
        is_tie = self._target_lies_in(one, orders, look)
        one.is_triggered = True
        at = self._at(look, reach.is_open)
        self._events.append(Event(one.order.id, one.order.client_id, Did.TRIGGERED, at))
        self._end_others(one, at)
        if one.order.type == OrderType.STOP_LIMIT:
            self._born[one.order.id] = reach
            return True
        self._tried.add(one.order.id)
        is_entry_bar = one.order.id in self._born
        filled = self._fill(one, reach, look, is_tie=is_tie, is_entry_bar=is_entry_bar)
        self.ties += filled and is_tie
        self.entry_bar_stops += filled and is_entry_bar
        return True

    def _limits(self, orders: list[Working], look: Look) -> bool:
        """Fill one limit that is met, the most urgent; tell whether one was tried."""
        found = []
        for one in orders:
            if not self._is_at_work(one, look) or one.order.id in self._tried:
                continue
            reach = self._limit_reach(one, look)
            if reach is not None:
                found.append((self._urgency(one, reach, look), one, reach))
        if not found:
            return False
        _, one, reach = min(found, key=lambda each: each[0])
        self._tried.add(one.order.id)
        self._fill(one, reach, look)
        return True

    def _limit_reach(self, one: Working, look: Look) -> Reach | None:
        return limit_reach(one, look, self.rules.limits, born=self._born.get(one.order.id))

    def _target_lies_in(self, stop: Working, orders: list[Working], look: Look) -> bool:
        """Tell whether the target beside a stop would have been met in the same look."""
        return bool(stop.order.oco) and any(
            one is not stop
            and one.order.oco == stop.order.oco
            and one.order.type == OrderType.LIMIT
            and self._is_at_work(one, look)
            and self._limit_reach(one, look) is not None
            for one in orders
        )

    # -- fills and ends --------------------------------------------------------------------

    def _fill(
        self,
        one: Working,
        reach: Reach,
        look: Look,
        *,
        is_tie: bool = False,
        is_entry_bar: bool = False,
    ) -> bool:
        """Fill what can be filled at a price, or end the order; tell whether it was filled."""
        number, price = one.instrument.id, reach.price
        if one.order.limit_price is None:
            price = slipped(price, one.order.side, self.rules.slippage)
        closes = self._exits(one)
        at = self._at(look, reach.is_open)
        answer = settle(
            one,
            price,
            self.funds,
            self.rules,
            reserved=self.reserved(one),
            cap=look.buy_cap if one.is_buy else look.sell_cap,
            is_maker=not reach.takes,
            allows_short=self.allows_short,
        )
        if isinstance(answer, Refusal):
            is_end = answer.code == Why.NOTHING_TO_CLOSE or one.filled > 0
            self._end(one, Did.CANCELLED if is_end else Did.REJECTED, at, answer.code, answer.words)
            return False
        if answer is None:
            return False
        self._book(one, answer, price)
        self._events.append(
            Event(
                one.order.id,
                one.order.client_id,
                Did.FILL,
                at,
                side=one.order.side,
                quantity=answer.quantity,
                price=price,
                fee=answer.fee,
                is_fee_in_asset=answer.is_fee_in_asset,
                is_maker=not reach.takes,
                is_tie=is_tie,
                is_entry_bar=is_entry_bar,
                is_last=answer.is_last,
                before=one.filled - answer.quantity,
            )
        )
        one.is_over = answer.is_last
        if one.is_over:
            self._wake(one, at, reach)
        if one.is_over or not closes:
            self._end_others(one, at)
        is_flat = self.funds.position(number) == 0
        if is_flat and one.order.effect == Effect.CLOSE and not one.is_over:
            self._end(one, Did.CANCELLED, at, Why.NOTHING_TO_CLOSE)
        return True

    def _book(self, one: Working, fill: Fill, price: Decimal) -> None:
        self.funds = self.funds.after(one.instrument.id, fill.change, price, fill.cash)
        one.filled += fill.quantity
        one.spent += abs(fill.cash)

    def _end(
        self, one: Working, kind: Did, at_us: int, code: Why | None = None, words: str = ""
    ) -> None:
        one.is_over = True
        told = words or (_ENDS[code] if code else "")
        self._events.append(Event(one.order.id, one.order.client_id, kind, at_us, code or "", told))
        self._wake(one, at_us, None)

    def _end_others(self, filled: Working, at_us: int) -> None:
        for one in self._by_id():
            if one is not filled and not one.is_over and one.order.oco == filled.order.oco != "":
                self._end(one, Did.CANCELLED, at_us, Why.OCO)

    def _wake(self, parent: Working, at_us: int, born: Reach | None) -> None:
        """Bring to work what waited for an order, or end it where nothing was filled."""
        for one in self._by_id():
            if one.waits_for != parent.order.id or one.is_over:
                continue
            if parent.filled == 0:
                self._end(one, Did.CANCELLED, at_us, Why.PARENT_ENDED)
                continue
            one.waits_for = None
            one.since_us = max(one.since_us, at_us)
            if born is not None:
                self._born[one.order.id] = born

    # -- small questions -------------------------------------------------------------------

    def _is_at_work(self, one: Working, look: Look) -> bool:
        if self._blocked.get(one.instrument.id, 0) > 0 and not self._exits(one):
            return False
        return one.is_live and (one.order.id in self._born or one.since_us <= look.open_us)

    def _exits(self, one: Working) -> bool:
        return is_exit(one, self.funds.position(one.instrument.id))

    def _urgency(
        self, one: Working, reach: Reach, look: Look
    ) -> tuple[bool, bool, Decimal, int, int]:
        """Exits first, then what the first price met, then what is nearest to it."""
        now = look.buy if one.is_buy else look.sell
        distance = abs(reach.price - now) if now is not None else ZERO
        return not self._exits(one), not reach.is_open, distance, one.since_us, one.order.id

    def _at(self, look: Look, is_open: bool) -> int:
        """Return a time after that of every earlier event, so that their order is never lost."""
        at = look.open_us if is_open else look.inside_us
        if 0 <= self._newest_us - at < DAY_US:  # else a clock was wrong, and is not followed
            at = self._newest_us + 1
        self._newest_us = at
        return at

    def _by_id(self) -> list[Working]:
        return sorted(self.orders, key=lambda one: one.order.id)

    def _know(self, one: Working) -> None:
        self.funds.multipliers[one.instrument.id] = one.instrument.multiplier

    def _taken(self) -> list[Event]:
        found, self._events = self._events, []
        return found


def _makes_up(bar: Bar, within: Sequence[Bar]) -> bool:
    """Tell whether finer bars are of a bar: inside its span, in order, with its high and low."""
    if not within or within[0].at_us < bar.at_us or within[-1].end_us > bar.end_us:
        return False
    if any(one.end_us > two.at_us for one, two in pairwise(within)):
        return False
    highest, lowest = max(one.high for one in within), min(one.low for one in within)
    return highest == bar.high and lowest == bar.low
