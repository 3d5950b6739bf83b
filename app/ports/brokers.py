"""What Coffer asks of a broker, be it real or paper. Answers and news are messages."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from app.domain.ids import AccountId
from app.domain.trading.records import Instrument, Order

ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class FillNews:
    """An execution as a venue states it."""

    external_id: str
    side: str
    quantity: Decimal
    price: Decimal  # as quoted
    at_us: int
    fee: Decimal = ZERO
    fee_symbol: str = ""  # "": the quote asset
    kind: str = "trade"
    note: str = ""


@dataclass(frozen=True, slots=True)
class News:
    """One message about an order. May come twice, late, and out of order."""

    client_id: str  # of the order; "" where only the venue's id is known
    kind: str  # accepted, rejected, fill, cancelled, expired, triggered, replaced
    at_us: int
    external_id: str = ""  # the venue's id of the message; of a fill, the fill's
    venue_id: str = ""  # the venue's id of the order
    venue_word: str = ""
    reason: str = ""
    fill: FillNews | None = None


@dataclass(frozen=True, slots=True)
class BuyingPower:
    """What an account can spend, in its currency."""

    currency: str
    cash: Decimal
    reserved: Decimal  # by working opening orders, fees included
    available: Decimal  # for new opening orders
    equity: Decimal | None  # cash and open positions; None: one has no price


class Broker(Protocol):
    """A venue, for one account."""

    @property
    def account_id(self) -> AccountId: ...
    def submit(self, order: Order, instrument: Instrument) -> Sequence[News]:
        """Send an order; return what the venue answered at once: accepted or rejected, fills.

        Raises:
            NoAnswerError: it may or may not have arrived; ask `find` before sending it again.
        """
        ...

    def cancel(self, order: Order) -> Sequence[News]: ...
    def replace(self, order: Order, instrument: Instrument) -> Sequence[News]:
        """Change a working order into `order` (its `replaces_id` names the old one)."""
        ...

    def find(self, client_id: str) -> Sequence[News]:
        """Return all that the venue knows of an order; nothing: it never arrived."""
        ...

    def poll(self) -> Sequence[News]:
        """Return what happened since the last call; earlier messages may come again."""
        ...

    def buying_power(self) -> BuyingPower: ...
