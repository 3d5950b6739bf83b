"""The newest prices for the paper venue: typed and fed quotes, else the stored prices."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.ids import AssetId
from app.domain.price_graph import Rate
from app.domain.price_points import Granularity
from app.domain.times import day_of_us, end_us
from app.domain.trading.records import Instrument, Quote
from app.ports.paper import Known
from app.ports.storage import UnitOfWork
from app.services.preferences import Preferences, read_preferences
from app.services.rates import Rates
from app.services.registry import Registry
from app.services.trading.pricing import quoted

STORED = "prices"


@dataclass(frozen=True, slots=True)
class NewestPrices:
    """Fulfils `app.ports.paper.PaperPrices`.

    A quote is fresh for as long as the profile calls an intraday price fresh; a stored price for as
    long as one of its kind is. Orders that wait are worked only by what is of this moment: a fresh
    quote or intraday price at its own time, a daily price of today.
    """

    def known(
        self, unit: UnitOfWork, instruments: Iterable[Instrument], at_us: int
    ) -> dict[int, Known]:
        """Return the newest price of each instrument of which one is known."""
        wanted = {one.id: one for one in instruments}
        if not wanted:
            return {}
        preferences = read_preferences(unit.settings)
        fresh_us = preferences.staleness.intraday_us
        found: dict[int, Known] = {}
        for quote in unit.records(Quote).where(instrument_id=list(wanted)):
            if quote.at_us <= at_us:
                is_fresh = at_us - quote.at_us <= fresh_us
                found[quote.instrument_id] = Known(
                    quote, is_fresh, quote.at_us if is_fresh else None
                )
        stored = _Stored(unit, preferences, at_us, fresh_us)
        for number, instrument in wanted.items():
            own = found.get(number)
            if own is not None and own.is_fresh:
                continue
            other = stored.of(instrument)
            if other is not None and (own is None or other.quote.at_us > own.quote.at_us):
                found[number] = other
        return found


class _Stored:
    """The price graph of one moment, read when it is first needed."""

    def __init__(
        self, unit: UnitOfWork, preferences: Preferences, at_us: int, fresh_us: int
    ) -> None:
        self._unit, self._preferences = unit, preferences
        self._at_us, self._fresh_us = at_us, fresh_us
        self._registry = Registry(unit, "", may_create=False)
        self._rates: dict[AssetId, Rates] = {}

    def of(self, instrument: Instrument) -> Known | None:
        graph = self._of_quote(instrument.quote_id).graph
        rate = graph.worth(instrument.asset_id, instrument.quote_id, self._at_us)
        if rate is None or not rate.edges:
            return None
        price = quoted(rate.value, instrument)
        works_us = self._works_us(rate)
        known_us = works_us if works_us is not None else min(one.at_us for one in rate.edges)
        quote = Quote(instrument.id, min(known_us, self._at_us), last=price, source=STORED)
        is_fresh = not graph.is_stale(rate, self._at_us, by_day=False)
        is_daily = any(one.granularity == Granularity.DAILY for one in rate.edges)
        return Known(quote, is_fresh, works_us, is_daily)

    def _works_us(self, rate: Rate) -> int | None:
        """Return when a price of this moment came about; `None`: it is of the past."""
        times = []
        for edge in rate.edges:
            if edge.granularity == Granularity.DAILY:
                if day_of_us(edge.at_us) != day_of_us(self._at_us):
                    return None
                times.append(min(end_us(day_of_us(edge.at_us)), self._at_us))
            elif self._at_us - edge.at_us > self._fresh_us:
                return None
            else:
                times.append(edge.at_us)
        return min(times)

    def _of_quote(self, quote_id: AssetId) -> Rates:
        if quote_id not in self._rates:
            self._rates[quote_id] = Rates(
                self._unit.prices,
                self._registry.assets,
                self._preferences,
                self._registry.assets[quote_id],
                latest_us=self._at_us,
            )
        return self._rates[quote_id]
