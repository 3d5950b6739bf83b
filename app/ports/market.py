"""What a venue tells of orders and candles: asked live, read only, by capability."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Protocol

from app.domain.errors import RowProblem
from app.domain.sync.trouble import ProviderError
from app.domain.trading.records import OrderStatus
from app.ports.providers import Client, PriceWish, RemoteAsset

ORDER_DAYS = 90  # how far back orders that ended are asked for


_ENDED = frozenset(
    {OrderStatus.FILLED, OrderStatus.CANCELLED, OrderStatus.REJECTED, OrderStatus.EXPIRED}
)


@dataclass(frozen=True, slots=True)
class RemoteOrder:
    """An order as a venue states it. Prices are as quoted: an option's is that of a share.

    Where Coffer has a word of its own (`app.domain.trading.records`) it stands here, else the
    venue's, in lower case.
    """

    account_id: str
    id: str  # the venue's
    status: str  # `OrderStatus`; "": the venue's word is new to Coffer
    venue_word: str  # the venue's own word for its status
    made_us: int
    asset: RemoteAsset | None = None  # None: its legs have theirs
    side: str = ""  # `Side`; "": its legs have theirs
    type: str = ""  # `OrderType`
    tif: str = ""  # `TimeInForce`; "": not told
    quantity: Decimal | None = None
    amount: Decimal | None = None  # of money, where it was ordered by that
    filled: Decimal | None = None  # units; None: not told
    average_price: Decimal | None = None
    limit_price: Decimal | None = None
    stop_price: Decimal | None = None
    currency: str = ""  # or coin, of its prices and its amount
    client_id: str = ""
    updated_us: int | None = None
    legs: "tuple[RemoteOrder, ...]" = ()
    payload: str = ""  # the untouched row, JSON

    @property
    def is_open(self) -> bool:
        """Tell whether it, or a leg of it, may still be filled. Of a new word that is thought."""
        if any(leg.is_open for leg in self.legs):
            return True
        return self.status not in _ENDED and not (self.legs and not self.status)


@dataclass(frozen=True, slots=True)
class OrderPage:
    """Orders of an account. An account may have several pages, and has one if it has no orders."""

    account_id: str
    orders: tuple[RemoteOrder, ...] = ()
    problems: tuple[RowProblem, ...] = ()  # orders that cannot be read
    failed: ProviderError | None = None  # of this account alone; what came before it holds
    untold: tuple[str, ...] = ()  # what the venue does not tell, in plain words


class Interval(StrEnum):
    """How long a candle is."""

    MINUTE = "1m"
    MINUTES_5 = "5m"
    MINUTES_15 = "15m"
    HOUR = "1h"
    HOURS_4 = "4h"
    DAY = "1d"

    @property
    def us(self) -> int:
        """Return its length in microseconds."""
        count, unit = int(self.value[:-1]), self.value[-1]
        return count * {"m": 60, "h": 3600, "d": 86_400}[unit] * 1_000_000


@dataclass(frozen=True, slots=True)
class Candle:
    """What was paid within an interval. Prices are as quoted: an option's is that of a share."""

    start_us: int
    open: Decimal
    high: Decimal
    low: Decimal
    close: Decimal
    volume: Decimal | None = None  # units traded


@dataclass(frozen=True, slots=True)
class Candles:
    """Finished candles in order of time. An interval without one had no trade."""

    symbol: str  # the source's own name
    currency: str  # or coin, of the prices
    interval: Interval
    candles: tuple[Candle, ...] = ()
    since_us: int | None = None  # from when on the source tells; None: the whole span
    problems: tuple[RowProblem, ...] = ()


class OrderClient(Client, Protocol):
    """Orders at a venue, only read."""

    def orders(self, account_ids: Sequence[str]) -> Iterator[OrderPage]:
        """Give the open orders, and those of the last `ORDER_DAYS` days as far as they are told.

        Raises:
            ProviderError: as a whole; what fails for one account alone is in its page.
        """
        ...


class CandleClient(Client, Protocol):
    """A source of candles."""

    def candles(self, wish: PriceWish, interval: Interval, first_us: int, last_us: int) -> Candles:
        """Return the finished candles that begin from `first_us` on and before `last_us`.

        The wish's symbol may name a pair: "BTC/USDT". Candles begin where the source lets them.

        Raises:
            ProviderError: GONE where it does not know the asset, or has no candles so long.
        """
        ...
