"""A paper account on a real database: venue, orders, prices, and hours that a test can know."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.bootstrap.paper import PaperVenues
from app.domain.errors import RefusedError
from app.domain.ids import AccountId
from app.domain.trading.checks import NewOrder
from app.domain.trading.records import Fill, FillVoid, Order, OrderMessage, Position
from app.ports.brokers import Broker
from app.ports.storage import Database
from app.services.registry import Registry
from app.services.trading.feeding import Fed, FeedService, QuoteDraft
from app.services.trading.instruments import InstrumentSpec, ensure_instrument
from app.services.trading.orders import OrderService, Placed
from app.services.trading.paper import PaperDraft, PaperRules, PaperService
from tests.integration.books import SetClock

MONDAY = datetime(2024, 6, 3, 14, tzinfo=UTC)  # an hour after the open below
OPENS, CLOSES = time(13, 0), time(20, 0)


class WeekdayHours:
    """Every exchange trades from 13:00 to 20:00 UTC, Monday to Friday; none is known as XXXX."""

    def is_open(self, exchange: str, at: datetime) -> bool:
        session = self.session(exchange, at.date())
        return session is not None and session[0] <= at < session[1]

    def session(self, exchange: str, day: date) -> tuple[datetime, datetime] | None:
        if exchange == "XXXX":
            raise RefusedError("no calendar of XXXX")
        if day.weekday() > 4:
            return None
        return (
            datetime.combine(day, OPENS, tzinfo=UTC),
            datetime.combine(day, CLOSES, tzinfo=UTC),
        )

    def next_open(self, exchange: str, at: datetime) -> datetime:
        day = at.date()
        for _ in range(10):
            session = self.session(exchange, day)
            if session is not None and at < session[1]:
                return max(at, session[0])
            day += timedelta(days=1)
        raise AssertionError("no week has ten days")

    def last_session(self, exchange: str, day: date) -> date:
        while self.session(exchange, day) is None:
            day -= timedelta(days=1)
        return day


@dataclass
class PaperDesk:
    """A paper account "Desk" with 10,000 USD, and the services around it."""

    database: Database
    clock: SetClock
    rules: dict[str, Any] = field(default_factory=dict)
    allows_short: bool = False
    brokers: Callable[[AccountId], Broker | None] | None = None

    def __post_init__(self) -> None:
        self.restart()

    def restart(self) -> None:
        """Open the services anew, as another start of the program does."""
        hours = WeekdayHours()
        self.venues = PaperVenues(self.database, self.clock, lambda: hours)
        self.orders = OrderService(self.database, self.clock, self.brokers or self.venues)
        self.paper = PaperService(self.database, self.clock, self.venues, lambda: self.orders)
        self.feeding = FeedService(
            self.database, self.clock, lambda: hours, self.venues, lambda: self.orders
        )

    def open(self) -> "PaperDesk":
        self.clock.time = MONDAY
        numbers: dict[str, Any] = {
            key: value if isinstance(value, bool) else Decimal(str(value))
            for key, value in self.rules.items()
        }
        self.paper.add(
            PaperDraft("Desk", "USD", Decimal(10_000), self.allows_short, PaperRules(**numbers))
        )
        with self.database.writing() as unit:
            registry = Registry(unit, "USD")
            registry.currency("USD")
            ensure_instrument(
                unit, registry,
                InstrumentSpec("AAPL", kind="stock", quote="USD", exchange="XNYS"),
            )  # fmt: skip
            ensure_instrument(unit, registry, InstrumentSpec("BTC/USD", kind="crypto_pair"))
            unit.commit()
        return self

    def place(self, side: str = "buy", quantity: object = 10, **more: Any) -> Placed:
        """Place an order of AAPL; to close where a sale says nothing else."""
        numbers = ("limit_price", "stop_price", "stop_loss", "target", "amount")
        given: dict[str, Any] = {
            key: Decimal(str(value)) if key in numbers else value for key, value in more.items()
        }
        if "type" not in given:
            given["type"] = {
                (False, False): "market", (True, False): "limit",
                (False, True): "stop", (True, True): "stop_limit",
            }["limit_price" in given, "stop_price" in given]  # fmt: skip
        given.setdefault("effect", "open" if side == "buy" else "close")
        given.setdefault("account", "Desk")
        given.setdefault("symbol", "AAPL")
        size = None if quantity is None else Decimal(str(quantity))
        return self.orders.place(NewOrder(side=side, quantity=size, **given))

    def quote(self, last: object = None, symbol: str = "AAPL", **more: object) -> Fed:
        figures = {
            key: None if value is None else Decimal(str(value))
            for key, value in {"last": last, **more}.items()
        }
        return self.feeding.quote(symbol, QuoteDraft(**figures))  # type: ignore[arg-type]  # fields by name

    def feed(self, path: Path, text: str, **more: Any) -> Fed:
        path.write_text(text, encoding="utf-8")
        return self.feeding.feed(str(path), **more)

    # -- what is there -----------------------------------------------------------------

    def order(self, number: int) -> Order:
        with self.database.reading() as unit:
            (found,) = unit.records(Order).where(id=number)
            return found

    def fills(self) -> list[tuple[str, str, str]]:
        """Return (side, quantity, price) of the fills that count, in order of time."""
        with self.database.reading() as unit:
            void = {one.fill_id for one in unit.records(FillVoid).all()}
            found = [one for one in unit.records(Fill).all() if one.id not in void]
        found.sort(key=lambda one: (one.at_us, one.external_id))
        return [
            (one.side, f"{one.quantity.normalize():f}", f"{one.price.normalize():f}")
            for one in found
        ]

    def messages(self, number: int) -> list[str]:
        with self.database.reading() as unit:
            return [one.kind for one in unit.records(OrderMessage).where(order_id=number)]

    def position(self) -> Position:
        with self.database.reading() as unit:
            return unit.records(Position).all()[-1]

    def cash(self) -> Decimal:
        return self.paper.one("Desk").standing.power.cash
