"""The newest price of an instrument: of its quotes, or of the stored prices, and how old it is."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from app.domain.numbers import ZERO, to_ledger
from app.domain.trading.records import Instrument, Quote, Side
from app.ports.storage import UnitOfWork
from app.services.preferences import read_preferences
from app.services.rates import Rates
from app.services.registry import Registry


@dataclass(frozen=True, slots=True)
class Newest:
    """A price as it is quoted: of an option a share's."""

    price: Decimal
    at_us: int
    source: str
    is_stale: bool  # by the profile's own limits


@dataclass(slots=True)
class Pricing:
    """Prices of instruments at one time, in one unit of work."""

    unit: UnitOfWork
    registry: Registry
    at_us: int
    _quotes: dict[int, Quote] | None = field(default=None, init=False)
    _rates: Rates | None = field(default=None, init=False)

    def of(self, instrument: Instrument, side: str = "") -> Newest | None:
        """Return the newest price, that of a quote or a stored one; `None`: none is known.

        `side`: for a buy the ask and for a sale the bid where they are quoted; else the middle of
        the two, or the last trade, whichever the quote has.
        """
        quoted, stored = self._quoted(instrument, side), self._stored(instrument)
        if quoted is None or (stored is not None and stored.at_us > quoted.at_us):
            return stored
        return quoted

    def all(self, instruments: Iterable[Instrument], side: str = "") -> dict[int, Newest]:
        """Return what is known of several, by id."""
        found = ((one.id, self.of(one, side)) for one in instruments)
        return {number: newest for number, newest in found if newest is not None}

    def _quoted(self, instrument: Instrument, side: str) -> Newest | None:
        if self._quotes is None:
            self._quotes = {one.instrument_id: one for one in self.unit.records(Quote).all()}
        quote = self._quotes.get(instrument.id)
        price = None if quote is None else price_of(quote, side)
        if quote is None or price is None or price <= ZERO or quote.at_us > self.at_us:
            return None
        fresh_us = read_preferences(self.unit.settings).staleness.intraday_us
        is_stale = self.at_us - quote.at_us > fresh_us
        return Newest(price, quote.at_us, quote.source, is_stale)

    def _stored(self, instrument: Instrument) -> Newest | None:
        if self._rates is None:
            quote = self.registry.assets[instrument.quote_id]
            preferences = read_preferences(self.unit.settings)
            self._rates = Rates(
                self.unit.prices, self.registry.assets, preferences, quote, latest_us=self.at_us
            )
        graph = self._rates.graph
        rate = graph.worth(instrument.asset_id, instrument.quote_id, self.at_us)
        if rate is None or not rate.edges:
            return None
        return Newest(
            quoted(rate.value, instrument),
            rate.oldest_us or 0,
            rate.edges[0].source,
            graph.is_stale(rate, self.at_us),
        )


def quoted(value: Decimal, instrument: Instrument) -> Decimal:
    """Return a stored price, which is that of a whole contract, as it is quoted."""
    return to_ledger(value / instrument.multiplier)


def price_of(quote: Quote, side: str = "") -> Decimal | None:
    """Return the price of a quote that counts for one side, or for a value where no side is."""
    if side == Side.BUY and quote.ask is not None:
        return quote.ask
    if side == Side.SELL and quote.bid is not None:
        return quote.bid
    if quote.bid is not None and quote.ask is not None and not side:
        return (quote.bid + quote.ask) / 2
    return quote.last if quote.last is not None else quote.ask if quote.bid is None else quote.bid
