"""Books with a paper account and quotes, and a broker that does what a test says."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Protocol

from app.domain.accounts import Account
from app.domain.errors import NoAnswerError
from app.domain.ids import AccountId
from app.domain.times import to_us
from app.domain.trading.records import Instrument, Order, PaperBook, Quote
from app.ports.brokers import Broker, BuyingPower, FillNews, News
from app.ports.clock import Clock
from app.ports.sessions import Sessions
from app.ports.storage import Database
from app.services.registry import Registry
from app.services.trading.baskets import BasketService
from app.services.trading.baskets_answers import BasketDraft, PartDraft
from app.services.trading.instruments import InstrumentSpec, ensure_instrument
from app.services.trading.orders import OrderService

PAPER, REAL = "Play money", "Broker one"
PRICES = {"AAA": "100", "BBB": "50", "CCC": "20", "DDD": "7.77", "EEE": "333.33"}


class Movable(Clock, Protocol):
    def move(self, **by: float) -> object: ...


class AlwaysOpen:
    """Exchanges without hours; those in `closed` are shut."""

    def __init__(self) -> None:
        self.closed: set[str] = set()

    def is_open(self, exchange: str, at: object) -> bool:
        del at
        return exchange not in self.closed


@dataclass
class Venue:
    """A broker: fills at its price, unless told otherwise for a symbol."""

    own_id: AccountId
    clock: Clock
    money: Decimal = Decimal(1_000_000)
    prices: dict[str, Decimal] = field(default_factory=dict)
    refuses: dict[str, str] = field(default_factory=dict)  # symbol → reason
    fills: dict[str, Decimal] = field(default_factory=dict)  # symbol → how much at most, then over
    waits: set[str] = field(default_factory=set)  # accepted, and not filled
    mute: set[str] = field(default_factory=set)  # takes it, and does not answer
    dies: set[str] = field(default_factory=set)  # the program ends before it is asked
    known: dict[str, list[News]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    fee: Decimal = Decimal(0)

    @property
    def account_id(self) -> AccountId:
        return self.own_id

    def submit(self, order: Order, instrument: Instrument) -> Sequence[News]:
        symbol = instrument.symbol
        if symbol in self.dies:
            raise KeyboardInterrupt
        self.asked.append(order.client_id)
        if order.client_id not in self.known:
            self.known[order.client_id] = self._answer(order, instrument)
        if symbol in self.mute:
            raise NoAnswerError("the venue", "the line is dead")
        return self.known[order.client_id]

    def _answer(self, order: Order, instrument: Instrument) -> list[News]:
        now, own = to_us(self.clock.now()), order.client_id
        symbol = instrument.symbol
        if symbol in self.refuses:
            return [News(own, "rejected", now, f"{own}:no", reason=self.refuses[symbol])]
        found = [News(own, "accepted", now, f"{own}:yes")]
        if symbol in self.waits:
            return found
        wanted = order.quantity or Decimal(0)
        filled = min(wanted, self.fills.get(symbol, wanted))
        if filled:
            fill = FillNews(f"{own}:1", order.side, filled, self.prices[symbol], now, self.fee)
            found.append(News(own, "fill", now, f"{own}:1", fill=fill))
        if filled < wanted:
            found.append(News(own, "cancelled", now, f"{own}:end", reason="no more offered"))
        return found

    def cancel(self, order: Order) -> Sequence[News]:
        now = to_us(self.clock.now())
        return [News(order.client_id, "cancelled", now, f"{order.client_id}:c")]

    def replace(self, order: Order, instrument: Instrument) -> Sequence[News]:
        del order, instrument
        return []

    def find(self, client_id: str) -> Sequence[News]:
        return self.known.get(client_id, [])

    def poll(self) -> Sequence[News]:
        return []

    def buying_power(self) -> BuyingPower:
        return BuyingPower("USD", self.money, Decimal(0), self.money, self.money)


@dataclass
class Desk:
    """Services on a database, with the venue behind one paper account."""

    database: Database
    clock: Movable
    venue: Venue
    baskets: BasketService
    orders: OrderService
    hours: AlwaysOpen

    def price(self, symbol: str, price: str) -> None:
        """Let an instrument have another price, quoted now."""
        with self.database.writing() as unit:
            found = next(one for one in unit.records(Instrument).where(symbol=symbol))
            now = to_us(self.clock.now())
            unit.records(Quote).put(Quote(found.id, now, last=Decimal(price), source="test"))
            unit.commit()
        self.venue.prices[symbol] = Decimal(price)

    def rules(self, symbol: str, **rules: str) -> None:
        """Let an instrument have other rules."""
        with self.database.writing() as unit:
            found = next(one for one in unit.records(Instrument).where(symbol=symbol))
            changed = {name: Decimal(value) for name, value in rules.items()}
            unit.records(Instrument).put(replace(found, **changed))  # type: ignore[arg-type]  # fields by name
            unit.commit()


def a_desk(database: Database, clock: Movable, *, base: str = "USD") -> Desk:
    """Return books with a paper and a real account, five priced instruments, and services."""
    with database.writing() as unit:
        registry = Registry(unit, base)
        currency = registry.currency("USD")
        home = registry.institution("Paper", "broker")
        paper = registry.add_account(Account(AccountId(0), home.id, PAPER, is_paper=True))
        registry.add_account(Account(AccountId(0), home.id, REAL))
        unit.records(PaperBook).put(PaperBook(paper.id, currency.id))
        now = to_us(clock.now())
        for symbol, price in PRICES.items():
            spec = InstrumentSpec(symbol, "stock", quote="USD", lot_step=Decimal(1))
            one = ensure_instrument(unit, registry, spec)
            unit.records(Quote).put(Quote(one.id, now, last=Decimal(price), source="test"))
        unit.commit()
    venue = Venue(paper.id, clock, prices={name: Decimal(one) for name, one in PRICES.items()})
    hours = AlwaysOpen()

    def brokers(account_id: AccountId) -> Broker | None:
        return venue if account_id == paper.id else None

    orders = OrderService(database, clock, brokers)
    sessions: Sessions = hours  # type: ignore[assignment]  # asked for no more than that
    return Desk(
        database, clock, venue, BasketService(database, clock, orders, sessions), orders, hours
    )


def a_draft(name: str = "Mix", **weights: str) -> BasketDraft:
    """Return a basket: `a_draft(AAA="0.6", BBB="0.4")`."""
    given = weights or {"AAA": "0.5", "BBB": "0.3", "CCC": "0.2"}
    return BasketDraft(
        name, tuple(PartDraft(symbol, Decimal(one)) for symbol, one in given.items())
    )
