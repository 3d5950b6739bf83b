"""What the sample says of trades: a paper account, its fills and orders, notes, a basket."""

from decimal import Decimal
from typing import NamedTuple


class SampleFill(NamedTuple):
    """An execution in the paper account."""

    symbol: str
    external_id: str
    side: str
    quantity: Decimal
    price: Decimal
    fee: Decimal
    at_us: int
    kind: str = "trade"


class SampleNote(NamedTuple):
    """What is noted of the position that a fill opened."""

    opened_by: str  # external id of the fill
    strategy: str
    tags: tuple[str, ...]
    note: str = ""
    rating: int | None = None
    stop: Decimal | None = None
    target: Decimal | None = None


class SampleOrder(NamedTuple):
    """A working order in the paper account."""

    symbol: str
    client_id: str
    side: str
    effect: str
    type: str
    quantity: Decimal
    limit_price: Decimal | None = None
    stop_price: Decimal | None = None
    oco: str = ""
    role: str = ""


class SampleBasket(NamedTuple):
    """Weights of symbols that sum to 1."""

    name: str
    description: str
    risk: int
    parts: tuple[tuple[str, Decimal], ...]


class SampleTrades(NamedTuple):
    """All of it."""

    adopted: tuple[str, ...]  # accounts whose purchases and sales become positions
    paper_account: str
    paper_cash: Decimal
    opened_us: int
    fee_unit: Decimal  # a share
    fills: tuple[SampleFill, ...]
    notes: tuple[SampleNote, ...]
    orders: tuple[SampleOrder, ...]
    baskets: tuple[SampleBasket, ...]
