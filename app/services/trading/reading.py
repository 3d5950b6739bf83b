"""Positions with their orders and fills, paged and sorted, and the figures above them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.errors import UnknownNameError
from app.domain.ids import AccountId
from app.domain.times import DAY_US, to_us
from app.domain.trading.records import Instrument, Position
from app.ports.brokers import Broker, BuyingPower
from app.ports.clock import Clock
from app.ports.storage import Database, UnitOfWork
from app.services.memory import no_collections
from app.services.trading.answers import (
    OrderRow,
    PositionPage,
    PositionQuery,
    PositionRow,
    TradeSummary,
)
from app.services.trading.instruments import find_instrument
from app.services.trading.reading_finding import Finding
from app.services.trading.reading_orders import orders_under
from app.services.trading.reading_rows import rows_for
from app.services.trading.reading_sums import summed
from app.services.trading.zones import Zone

Brokers = Callable[[AccountId], Broker | None]
MOST_FOUND = 50
MONTH_US = 30 * DAY_US


def no_broker(account_id: AccountId) -> Broker | None:
    """Know of no venue."""
    del account_id
    return None


@dataclass(frozen=True, slots=True)
class TradeLook:
    """What a list shows at first: some rows, the orders of unfolded ones, and the figures."""

    page: PositionPage
    summary: TradeSummary
    orders: Mapping[int, tuple[OrderRow, ...]]


@dataclass(frozen=True, slots=True)
class TradeService:
    """Reads trades. Nothing is written."""

    database: Database
    clock: Clock
    brokers: Brokers = no_broker

    def positions(self, query: PositionQuery) -> PositionPage:
        """Return the positions that a query finds, one page of them, in its order."""
        with no_collections(), self.database.reading() as unit:
            return self._page(self._finding(unit), query)

    def look(
        self, query: PositionQuery, *, unfolded: tuple[int, ...] = (), base: str = ""
    ) -> TradeLook:
        """Return a page, the figures, and the orders of those of its positions that are unfolded.

        `base`: the currency of the figures; "" is the profile's.
        """
        with no_collections(), self.database.reading() as unit:
            finding = self._finding(unit)
            page = self._page(finding, query)
            shown = {row.id for row in page.rows}
            wanted = [number for number in unfolded if number in shown]
            orders = orders_under(unit, wanted) if wanted else {}
            return TradeLook(page, summed(finding, query, self._zone, self._today, base), orders)

    def summary(self, query: PositionQuery, *, base: str = "") -> TradeSummary:
        """Return the figures of a query, in the base currency."""
        with no_collections(), self.database.reading() as unit:
            return summed(self._finding(unit), query, self._zone, self._today, base)

    def position(self, position_id: int) -> PositionRow:
        """Return one position.

        Raises:
            UnknownNameError: there is none of that number.
        """
        with self.database.reading() as unit:
            found = unit.records(Position).where(id=position_id)
            if not found:
                raise UnknownNameError("position", str(position_id))
            return rows_for(self._finding(unit), [position_id], self._today)[0]

    def orders_of(self, position_id: int) -> tuple[OrderRow, ...]:
        """Return the orders of a position with its fills, in order of time.

        Fills that no order brought come first, under a row without an id.
        """
        return self.orders_of_many((position_id,))[position_id]

    def orders_of_many(self, ids: tuple[int, ...]) -> dict[int, tuple[OrderRow, ...]]:
        """Return the same of several positions."""
        with self.database.reading() as unit:
            return orders_under(unit, ids)

    def prices_around(self, position_id: int) -> tuple[tuple[date, float], ...]:
        """Return the stored prices from a month before it was opened to a month after its end.

        As quoted, in the quote asset, one a day, for drawing only.

        Raises:
            UnknownNameError: there is no such position.
        """
        with self.database.reading() as unit:
            found = unit.records(Position).where(id=position_id)
            if not found:
                raise UnknownNameError("position", str(position_id))
            one = found[0]
            instrument = unit.records(Instrument).where(id=one.instrument_id)[0]
            last_us = to_us(self.clock.now()) if one.closed_us is None else one.closed_us + MONTH_US
            points = unit.prices.between(
                asset_ids=[instrument.asset_id],
                first_us=one.opened_us - MONTH_US,
                last_us=last_us,
            )
            worth = float(instrument.multiplier)
            by_day = {
                self._zone.day(point.at_us): float(point.value) / worth
                for point in sorted(points, key=lambda point: point.at_us)
                if point.quote_id == instrument.quote_id
            }
        return tuple(sorted(by_day.items()))

    def instrument(self, symbol: str) -> Instrument:
        """Return the instrument that a person names, in any form.

        Raises:
            UnknownNameError: there is none. AmbiguousSymbolError: there are several.
        """
        with self.database.reading() as unit:
            return find_instrument(unit, symbol)

    def instruments(self, text: str = "", limit: int = MOST_FOUND) -> tuple[Instrument, ...]:
        """Return the instruments whose symbol or name has a text in it, by symbol."""
        wanted = text.strip().casefold()
        with self.database.reading() as unit:
            known = unit.trades.instruments().values()
            found = sorted(
                (one.symbol, one.id)
                for one in known
                if wanted in one.symbol.casefold() or wanted in one.name.casefold()
            )[:limit]
            by_id = {
                one.id: one for one in unit.records(Instrument).where(id=[n for _, n in found])
            }
        return tuple(by_id[number] for _, number in found)

    def buying_power(self, account: str) -> BuyingPower | None:
        """Return what an account can spend; `None` where no venue says so.

        Raises:
            UnknownNameError: there is no such account.
        """
        with self.database.reading() as unit:
            own = next((one for one in unit.catalogue.accounts() if one.name == account), None)
        if own is None:
            raise UnknownNameError("account", account)
        broker = self.brokers(own.id)
        return None if broker is None else broker.buying_power()

    # -- parts -------------------------------------------------------------------------------------

    @property
    def _today(self) -> date:
        return self.clock.today()

    @property
    def _zone(self) -> Zone:
        return Zone()

    def _finding(self, unit: UnitOfWork) -> Finding:
        return Finding(unit, to_us(self.clock.now()), self._zone)

    def _page(self, finding: Finding, query: PositionQuery) -> PositionPage:
        found = finding.sorted(finding.found(query), query)
        shown = found[query.offset : query.offset + query.limit]
        return PositionPage(
            tuple(rows_for(finding, [one.id for one in shown], self._today)), len(found)
        )
