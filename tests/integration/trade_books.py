"""Books to trade in: a real account, a paper one, and a venue that says what a test wants."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TypeVar

from app.domain.accounts import Account
from app.domain.assets import Asset
from app.domain.errors import NoAnswerError
from app.domain.ids import AccountId, AssetId
from app.domain.trading.records import Instrument, Order, Position
from app.ports.brokers import Broker, BuyingPower, FillNews, News
from app.ports.storage import UnitOfWork
from app.services.registry import Registry
from app.services.trading.instruments import InstrumentSpec, ensure_instrument
from app.services.trading.orders import NewOrder, OrderService
from app.services.trading.recording import NewFill, Recorded, record_fills
from tests.integration.books import Books, at

T = TypeVar("T")
NOBODY = AccountId(0)
REAL, PAPER = "Depot", "Play"


@dataclass
class Venue:
    """A venue that takes every order and says what a test puts into its mouth."""

    own: AccountId
    answers: Callable[[Order], Sequence[News]] = lambda order: [
        News(order.client_id, "accepted", order.made_us, f"a:{order.client_id}")
    ]
    submitted: list[str] = field(default_factory=list)
    known: dict[str, list[News]] = field(default_factory=dict)
    is_silent: bool = False
    is_deaf: bool = False  # it knows of nothing, and says nothing of it

    @property
    def account_id(self) -> AccountId:
        return self.own

    def submit(self, order: Order, instrument: Instrument) -> Sequence[News]:
        self.submitted.append(order.client_id)
        if self.is_silent:
            raise NoAnswerError("the venue", "time-out")
        self.known[order.client_id] = list(self.answers(order))
        return self.known[order.client_id]

    def cancel(self, order: Order) -> Sequence[News]:
        if self.is_deaf:
            return []
        return [News(order.client_id, "cancelled", order.made_us + 1, f"c:{order.client_id}")]

    def replace(self, order: Order, instrument: Instrument) -> Sequence[News]:
        return [News(order.client_id, "accepted", order.made_us, f"a:{order.client_id}")]

    def find(self, client_id: str) -> Sequence[News]:
        return self.known.get(client_id, [])

    def poll(self) -> Sequence[News]:
        return []

    def buying_power(self) -> BuyingPower:
        return BuyingPower("USD", Decimal(0), Decimal(0), Decimal(0), None)


@dataclass
class Desk:
    """Books with accounts to trade in, and the service of orders on them."""

    books: Books
    account_id: AccountId = NOBODY
    paper_id: AccountId = NOBODY
    venue: Venue | None = None

    def open(self) -> "Desk":
        with self.books.database.writing() as unit:
            for name, is_paper in ((REAL, False), (PAPER, True)):
                draft = Account(
                    AccountId(0), self.books.institution, name, currency="USD",
                    allows_short=True, is_paper=is_paper,
                )  # fmt: skip
                made = unit.catalogue.add_account(draft)
                if is_paper:
                    self.paper_id = made.id
                else:
                    self.account_id = made.id
            unit.catalogue.add_asset(Asset(AssetId(0), "AAPL", "public-stock"))
            unit.commit()
        return self

    @property
    def orders(self) -> OrderService:
        def brokers(account_id: AccountId) -> Broker | None:
            return self.venue if self.venue and self.venue.own == account_id else None

        return OrderService(self.books.database, self.books.clock, brokers)

    def instrument(self, symbol: str = "AAPL", **more: object) -> Instrument:
        with self.books.database.writing() as unit:
            spec = InstrumentSpec(symbol, **more)  # type: ignore[arg-type]  # fields by name
            made = ensure_instrument(unit, Registry(unit, "USD"), spec)
            unit.commit()
            return made

    def record(self, *fills: NewFill) -> Recorded:
        with self.books.database.writing() as unit:
            done = record_fills(unit, Registry(unit, "USD"), fills, source="test", label="fills")
            unit.commit()
            return done

    def positions(self) -> list[Position]:
        return self.read(lambda unit: unit.records(Position).all())

    def read(self, ask: Callable[[UnitOfWork], T]) -> T:
        with self.books.database.reading() as unit:
            return ask(unit)

    def fill(
        self, instrument: Instrument, text: str, n: int, *, paper: bool = False, **more: object
    ) -> NewFill:
        """Return a fill of "buy 10 at 2.50" on day n, with the id f<n>."""
        side, quantity, _, price = text.split()
        values: dict[str, object] = {
            "account_id": self.paper_id if paper else self.account_id,
            "instrument_id": instrument.id,
            "external_id": f"f{n}",
            "side": side,
            "quantity": Decimal(quantity),
            "price": Decimal(price),
            "at_us": at(n, hours=15),
        }
        return NewFill(**(values | more))  # type: ignore[arg-type]  # fields by name

    def order(self, text: str, **more: object) -> NewOrder:
        """Return an order of "buy open 10 AAPL"."""
        side, effect, quantity, symbol = text.split()
        values: dict[str, object] = {
            "account": REAL, "symbol": symbol, "side": side, "effect": effect,
            "quantity": Decimal(quantity),
        }  # fmt: skip
        return NewOrder(**(values | more))  # type: ignore[arg-type]  # fields by name


def told_fill(order_client: str, n: int, text: str, **more: object) -> News:
    """Return the news of a fill: "buy 4 at 2.50"."""
    side, quantity, _, price = text.split()
    fill = FillNews(f"v{n}", side, Decimal(quantity), Decimal(price), at(n, hours=15))
    return News(order_client, "fill", at(n, hours=15), f"v{n}", fill=fill, **more)  # type: ignore[arg-type]  # fields by name
