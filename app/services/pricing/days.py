"""On which days there are prices of an asset: by its type and its market."""

from bisect import bisect_left, bisect_right
from datetime import date

from app.domain.assets import Asset, AssetType
from app.domain.calendar import is_market_day
from app.domain.errors import RefusedError
from app.domain.pricing.ranking import exchange_of
from app.domain.pricing.spans import Span, days_of, is_rate_day
from app.ports.sessions import Sessions


class PriceDays:
    """The days of each market, kept for a run."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions
        self._years: dict[tuple[str, int], list[int]] = {}

    def of(self, asset: Asset, currency: str, span: Span) -> list[int]:
        """Return the ordinals of the days of a span on which there are prices of an asset."""
        if asset.type == AssetType.CRYPTO:
            return list(range(span.first.toordinal(), span.last.toordinal() + 1))
        market = "rates"
        if asset.type != AssetType.FIAT:
            market = exchange_of(asset.market_segment, currency)
        found: list[int] = []
        for year in range(span.first.year, span.last.year + 1):
            found += self._year(market, year)
        first = bisect_left(found, span.first.toordinal())
        return found[first : bisect_right(found, span.last.toordinal())]

    def _year(self, market: str, year: int) -> list[int]:
        key = (market, year)
        if key not in self._years:
            whole = Span(date(year, 1, 1), date(year, 12, 31))
            self._years[key] = self._read(market, whole)
        return self._years[key]

    def _read(self, market: str, year: Span) -> list[int]:
        if market == "rates":
            return days_of(year, is_rate_day)
        if market:
            try:
                return days_of(year, lambda on: self._sessions.session(market, on) is not None)
            except RefusedError:  # no such calendar, or it does not reach that year
                pass
        return days_of(year, is_market_day)
