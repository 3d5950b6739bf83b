"""What Coffer asks of its own paper venue beyond what every broker does."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple, Protocol

from app.domain.ids import AccountId
from app.domain.trading.bars import Bar
from app.domain.trading.records import Instrument, PaperBook, Quote
from app.ports.brokers import Broker, BuyingPower, News
from app.ports.storage import UnitOfWork


class Known(NamedTuple):
    """The newest price of an instrument that the books know."""

    quote: Quote
    is_fresh: bool  # good enough for a market order that comes now
    works_us: int | None  # when it came about, for orders that wait; `None`: it is of the past
    is_daily: bool = False  # of a whole day, so also of its session's end


class PaperPrices(Protocol):
    """Tells the newest prices of instruments: quotes, and prices of the price graph."""

    def known(
        self, unit: UnitOfWork, instruments: Iterable[Instrument], at_us: int
    ) -> dict[int, Known]: ...


class FedBars(NamedTuple):
    """What a run of bars came to, for one account."""

    news: tuple[News, ...]
    worked: int  # bars or quotes
    outside: int  # those at a time at which the exchange was shut
    ties: int
    entry_bar_stops: int


@dataclass(frozen=True, slots=True)
class Standing:
    """How a paper account stands, in its currency."""

    book: PaperBook
    power: BuyingPower
    put_in: Decimal
    positions: int
    working: int
    unpriced: tuple[str, ...] = ()  # what is held and has no price


class PaperVenue(Broker, Protocol):
    """The paper venue of one account. Nothing here writes: what became of orders is news.

    Called within the unit that writes the news, matching and booking are one step.
    """

    def feed(
        self,
        unit: UnitOfWork,
        instrument: Instrument,
        bars: Sequence[Bar | Quote],
        missing: Sequence[int] = (),
        *,
        keeps_hours: bool = True,
    ) -> FedBars:
        """Work the orders of an instrument against bars or quotes, in order of time.

        `missing`: for each bar how many are missing before it. `keeps_hours`: whether hours
        count at all, where they do in this account.
        """
        ...

    def meet(self, unit: UnitOfWork, quote: Quote) -> Sequence[News]:
        """Work the orders of an instrument against a quote, at the quote's time."""
        ...

    def look(self, unit: UnitOfWork) -> Sequence[News]:
        """Expire day orders, and work what is open against the prices of this moment.

        Prices of the past fill nothing: what happened while Coffer was off is not made up for.
        """
        ...

    def standing(self, unit: UnitOfWork) -> Standing: ...


class Venues(Protocol):
    """Gives the venue of a paper account."""

    def __call__(self, account_id: AccountId) -> PaperVenue | None: ...
