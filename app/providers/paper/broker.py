"""The paper broker: the matching engine behind the port of brokers. It keeps nothing of its own.

What it told and was heard is in the books; what was not heard never happened, so an order that got
no answer is sent again and works from then on. Ids of fills follow from their order and what of it
had been filled, so the same fill never counts twice.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from app.domain.ids import AccountId
from app.domain.numbers import ZERO
from app.domain.times import iso, to_us
from app.domain.trading.bars import Bar
from app.domain.trading.matching import Engine
from app.domain.trading.records import Fill, Instrument, Order, OrderMessage, Quote
from app.domain.trading.venue_checks import check
from app.domain.trading.working import Did, Event, Refusal, Why, Working
from app.ports.brokers import BuyingPower, News
from app.ports.clock import Clock
from app.ports.hours import is_open, last_traded_us, opens_at
from app.ports.paper import FedBars, Known, PaperPrices, Standing
from app.ports.sessions import Sessions
from app.ports.storage import Database, UnitOfWork
from app.providers.paper.state import (
    State,
    expiry_us,
    is_done,
    is_market,
    load,
    parent_of,
)
from app.providers.paper.told import accepted, again, news_of, rejected, replaced

WAITS = "it waits for the next price"


class PaperBroker:
    """The paper venue of one account."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        sessions: Callable[[], Sessions],
        prices: PaperPrices,
        account_id: AccountId,
        since_us: int | None = None,
    ) -> None:
        """Open the venue of an account. `since_us`: from when on its market is watched; now."""
        self._database = database
        self._clock = clock
        self._sessions = sessions
        self._prices = prices
        self._account_id = account_id
        self._since_us = to_us(clock.now()) if since_us is None else since_us

    @property
    def account_id(self) -> AccountId:
        return self._account_id

    # -- orders ----------------------------------------------------------------------------

    def submit(self, order: Order, instrument: Instrument) -> Sequence[News]:
        """Take an order, or reject it; a known one is told again.

        What can be had at a fresh price is filled at once.
        """
        with self._database.reading() as unit:
            known = self._again(unit, order.client_id)
            if known:
                return known
            state = self._load(unit, instrument)
            one = self._made(unit, order, instrument)
        return self._taken(state, one)

    def cancel(self, order: Order) -> Sequence[News]:
        """Take an order out of work, and what waited for it; nothing, if it is over."""
        with self._database.reading() as unit:
            state = self._load(unit)
        engine = self._engine(state)
        return self._told(state, engine, engine.cancel(order.id, self._now()))

    def replace(self, order: Order, instrument: Instrument) -> Sequence[News]:
        """Let an order work in the place of another, whose remainder is free again first.

        Where the new one is rejected the old one works on.
        """
        with self._database.reading() as unit:
            known = self._again(unit, order.client_id)
            if known:
                return known
            state = self._load(unit, instrument)
            one = self._made(unit, order, instrument)
        old = next((each for each in state.working if each.order.id == order.replaces_id), None)
        if old is None:
            why = Refusal(Why.INCOMPLETE, "the order that it would replace does not work any more")
            return [rejected(order, why, self._now())]
        one.is_triggered = old.is_triggered and one.order.stop_price == old.order.stop_price
        state.working.remove(old)
        news = self._taken(state, one)
        if news[0].kind == Did.REJECTED:
            return news
        return [replaced(old.order, news[0].at_us), *news]

    def find(self, client_id: str) -> Sequence[News]:
        with self._database.reading() as unit:
            return self._again(unit, client_id)

    # -- prices ----------------------------------------------------------------------------

    def poll(self) -> Sequence[News]:
        with self._database.reading() as unit:
            return self.look(unit)

    def look(self, unit: UnitOfWork) -> Sequence[News]:
        """Expire day orders, and work what is open against the prices of this moment."""
        state = self._load(unit)
        engine = self._engine(state)
        events: list[Event] = []
        for number in sorted({one.instrument.id for one in state.working if one.is_live}):
            price = state.known.get(number)
            at = None if price is None else self._works_us(state, state.instruments[number], price)
            if price is not None and at is not None:
                events += engine.on_quote(price.quote, at)
        return self._told(state, engine, events + engine.expire(self._now()))

    def meet(self, unit: UnitOfWork, quote: Quote) -> Sequence[News]:
        """Work the orders of an instrument against a quote, at the quote's time."""
        (instrument,) = unit.records(Instrument).where(id=quote.instrument_id)
        state = self._load(unit, instrument)
        if not self._trades(state, instrument, quote.at_us):
            return []
        engine = self._engine(state)
        return self._told(state, engine, engine.on_quote(quote))

    def feed(
        self,
        unit: UnitOfWork,
        instrument: Instrument,
        bars: Sequence[Bar | Quote],
        missing: Sequence[int] = (),
        *,
        keeps_hours: bool = True,
    ) -> FedBars:
        """Work the orders of an instrument against bars or quotes, in order of time."""
        state = self._load(unit, instrument)
        engine = self._engine(state)
        events: list[Event] = []
        outside = 0
        for place, bar in enumerate(bars):
            if keeps_hours and not self._trades(state, instrument, bar.at_us):
                outside += 1
                continue
            if isinstance(bar, Quote):
                events += engine.on_quote(bar)
            else:
                skipped = missing[place] if missing else 0
                events += engine.on_bar(instrument.id, bar, missing=skipped)
        return FedBars(
            tuple(self._told(state, engine, events)), len(bars) - outside, outside,
            engine.ties, engine.entry_bar_stops,
        )  # fmt: skip

    # -- money -----------------------------------------------------------------------------

    def buying_power(self) -> BuyingPower:
        with self._database.reading() as unit:
            return self.standing(unit).power

    def standing(self, unit: UnitOfWork) -> Standing:
        """Return cash, what orders bind, what is available, and equity where all has a price."""
        state = self._load(unit)
        engine = self._engine(state)
        bound = engine.reserved()
        funds = state.funds
        unpriced = state.unpriced()
        equity = funds.cash + sum(
            (
                quantity * funds.marks[number] * funds.multipliers[number]
                for number, quantity in funds.positions.items()
                if quantity
            ),
            ZERO,
        )
        power = BuyingPower(
            state.symbols[state.book.currency_id],
            funds.cash,
            bound,
            max(funds.headroom(bound), ZERO),
            None if unpriced or state.is_foreign else equity,
        )
        held = sum(1 for quantity in funds.positions.values() if quantity)
        return Standing(state.book, power, state.put_in, held, len(state.working), unpriced)

    # -- within ----------------------------------------------------------------------------

    def _taken(self, state: State, one: Working) -> list[News]:
        """Check an order, and match it alone with the newest price if that is fresh."""
        now, order = self._now(), one.order
        engine = self._engine(state)
        known = state.known.get(one.instrument.id)
        is_trading = self._trades(state, one.instrument, now)
        refusal = self._refusal(state, engine, one)
        if refusal is not None:
            return [rejected(order, refusal, now)]
        can_fill = known is not None and known.is_fresh and is_trading and one.waits_for is None
        for other in engine.orders:  # what was at work has met this price already
            other.since_us = max(other.since_us, now + 1)
        engine.accept(one, now)
        events = engine.on_quote(known.quote, now) if known is not None and can_fill else []
        waits = WAITS if is_market(order) and not events else ""
        return [accepted(order, now, waits), *self._told(state, engine, events)]

    def _refusal(self, state: State, engine: Engine, one: Working) -> Refusal | None:
        instrument, now = one.instrument, self._now()
        if instrument.quote_id != state.book.currency_id:
            own, other = (
                state.symbols[each] for each in (state.book.currency_id, instrument.quote_id)
            )
            return Refusal(
                Why.CURRENCY,
                f"{instrument.symbol.strip()} is paid in {other} and this paper account has {own}; "
                f"make a paper account in {other}",
            )
        opens = None
        if state.book.keeps_hours:
            opens = opens_at(self._sessions(), instrument.exchange, now)
        return check(
            one,
            state.funds,
            state.rules,
            reserved=engine.reserved(one),
            price=state.funds.marks.get(instrument.id),
            allows_short=state.account.allows_short,
            closed_until=None if opens is None else iso(opens.replace(microsecond=0)),
        )

    def _made(self, unit: UnitOfWork, order: Order, instrument: Instrument) -> Working:
        parent = parent_of(unit, order)
        waits = None
        if order.parent_id is not None and (parent is None or not is_done(parent)):
            waits = order.parent_id
        now = self._now()
        expires = expiry_us(order, instrument, self._sessions(), now)
        return Working(order, instrument, now, expires_us=expires, waits_for=waits)

    def _again(self, unit: UnitOfWork, client_id: str) -> list[News]:
        """Return all that was told of an order; nothing: it never arrived."""
        orders = unit.records(Order).where(account_id=self._account_id, client_id=client_id)
        if not orders:
            return []
        messages = unit.records(OrderMessage).where(order_id=orders[0].id)
        if not any(one.kind in (Did.ACCEPTED, Did.REJECTED) for one in messages):
            return []
        fills = unit.records(Fill).where(order_id=orders[0].id)
        symbols = {one.id: one.symbol for one in unit.catalogue.assets()}
        return again(orders[0], messages, fills, symbols)

    def _works_us(self, state: State, instrument: Instrument, price: Known) -> int | None:
        """Return when a price meets the orders that wait; `None`: it does not.

        What came about before this venue was opened is of the time when nobody watched.
        """
        at = price.works_us
        if at is not None and price.is_daily and state.book.keeps_hours:
            at = last_traded_us(self._sessions(), instrument.exchange, at)
        if at is None or at < self._since_us or not self._trades(state, instrument, at):
            return None
        return at

    def _trades(self, state: State, instrument: Instrument, at_us: int) -> bool:
        return not state.book.keeps_hours or is_open(self._sessions(), instrument.exchange, at_us)

    def _engine(self, state: State) -> Engine:
        return Engine(
            state.rules,
            replace(state.funds),
            state.working,
            allows_short=state.account.allows_short,
            newest_us=state.newest_us,
        )

    def _told(self, state: State, engine: Engine, events: Sequence[Event]) -> list[News]:
        return news_of(events, {one.order.id: one for one in engine.orders}, state.symbols)

    def _load(self, unit: UnitOfWork, *asked: Instrument) -> State:
        return load(unit, self._account_id, self._prices, self._sessions(), self._now(), asked)

    def _now(self) -> int:
        return to_us(self._clock.now())
