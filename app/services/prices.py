"""Prices by hand, their history, and conversion."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from app.domain.errors import RefusedError
from app.domain.ids import AssetId, BatchId
from app.domain.ledger import NewBatch
from app.domain.numbers import plain, to_ledger
from app.domain.price_graph import IDENTITY
from app.domain.price_points import PriceEdit, PricePoint
from app.domain.restated import Restatement
from app.domain.times import from_us, start_us, to_us
from app.ports.clock import Clock
from app.ports.storage import Database, UnitOfWork
from app.services.changes import Changes, Topic
from app.services.following import upkeep
from app.services.posting import RULE
from app.services.preferences import read_preferences
from app.services.rates import Rates
from app.services.registry import Registry
from app.services.reports import Conversion
from app.services.restatement import PastWatch

MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class PriceService:
    """The price graph's use cases."""

    database: Database
    clock: Clock

    def convert(
        self,
        amount: Decimal,
        from_symbol: str,
        to_symbol: str,
        at: datetime | None = None,
        *,
        known_on: datetime | None = None,
    ) -> Conversion:
        """Return an amount in another asset at a time, with the prices known now or on a time.

        Raises:
            UnknownNameError: an asset is unknown.
        """
        at_us = to_us(at or self.clock.now())
        with self.database.reading() as unit:
            registry = Registry(unit, "", may_create=False)
            source, target = registry.find(from_symbol), registry.find(to_symbol)
            preferences = read_preferences(unit.settings)
            rates = Rates(
                unit.prices,
                registry.assets,
                preferences,
                target,
                latest_us=at_us,
                known_on=known_on,
            )
            rate = rates.graph.rate(source.id, target.id, at_us)
            if rate is None:
                return Conversion(None, None, None, (), (), None, False)
            oldest = rate.oldest_us
            return Conversion(
                amount=to_ledger(amount * rate.value),
                rate=to_ledger(rate.value),
                path=rate.path,
                via=rates.symbols(rate.via),
                hops=rates.symbols(rate.hops),
                oldest_at=from_us(oldest) if oldest is not None else None,
                is_stale=rate.path != IDENTITY and rates.graph.is_stale(rate, at_us, by_day=False),
            )

    def set_price(
        self, symbol: str, on: date, price: Decimal, currency: str, *, reason: str = ""
    ) -> Changes:
        """Set a price by hand; a changed one goes to the history with its reason.

        Raises:
            RefusedError: no price above zero, or an asset priced in itself.
        """
        with self.database.writing() as unit:
            if not _set(unit, symbol, on, price, currency, reason):
                return Changes()
            unit.commit()
        return Changes(frozenset({Topic.PRICES}))

    def restated_by(self, symbol: str, on: date, price: Decimal, currency: str) -> Restatement:
        """Return which months `set_price` would move. It is written, looked at and rolled back.

        Raises:
            RefusedError: no price above zero, or an asset priced in itself.
        """
        with self.database.writing() as unit:
            watch = PastWatch(unit)
            _set(unit, symbol, on, price, currency, "")
            return watch.restated()

    def history(self, symbol: str) -> list[PriceEdit]:
        """Return the changes of an asset's prices, newest first."""
        with self.database.reading() as unit:
            asset = Registry(unit, "", may_create=False).find(symbol)
            return unit.prices.edits(asset.id)


def set_values(
    unit: UnitOfWork,
    registry: Registry,
    asset_id: AssetId,
    points: Sequence[tuple[date, Decimal]],
    currency: str,
    *,
    source: str,
    reason: str,
    batch_id: BatchId | None = None,
) -> int:
    """Set values of what has no feed; return how many are new or changed. The caller commits.

    Every value, a new one too, goes into the history with its source and reason. They join the
    batch of the unit that is given, so that one undo takes back all; else they are one themselves.

    Raises:
        RefusedError: a value that is not above zero, or an asset priced in itself.
    """
    quote, symbol = registry.currency(currency), registry.assets[asset_id].symbol
    if asset_id == quote.id:
        raise RefusedError(f"one {symbol} is one {symbol}")
    if any(not value.is_finite() or value <= 0 for _, value in points):
        raise RefusedError(f"{symbol}: a value is above zero")
    if not points:
        return 0
    if batch_id is None:
        batch_id = unit.ledger.append(NewBatch(MANUAL if source == MANUAL else RULE, symbol), []).id
    found = [
        PricePoint(asset_id, quote.id, start_us(on), to_ledger(value), "daily", source)
        for on, value in points
    ]
    done = unit.prices.add(found, batch_id=batch_id, reason=reason, notes_new=True)
    if done:
        times = [one.at_us for one in found]
        upkeep(unit, registry).after_prices({asset_id}, min(times), max(times))
    return done


def _set(
    unit: UnitOfWork, symbol: str, on: date, price: Decimal, currency: str, reason: str
) -> bool:
    """Write a price with all that follows from it; tell whether it is another than before."""
    if price <= 0:
        raise RefusedError("a price is above zero")
    registry = Registry(unit, read_preferences(unit.settings).base_currency)
    asset, quote = registry.find(symbol), registry.currency(currency)
    if asset.id == quote.id:
        raise RefusedError(f"one {symbol} is one {symbol}")
    batch = unit.ledger.append(NewBatch("manual", f"price of {symbol}"), [])
    point = PricePoint(asset.id, quote.id, start_us(on), price, "daily", "manual")
    known = unit.prices.existing(point.at_us, point.at_us)
    before = known.get((asset.id, quote.id, point.at_us, point.granularity), "")
    if not unit.prices.add([point], batch_id=batch.id, reason=reason or "by hand"):
        return False
    upkeep(unit, registry).after_prices({asset.id}, point.at_us, point.at_us)
    unit.audit.record(
        "price set",
        f"{symbol} on {on}",
        f"{before} {currency}" if before else "",
        f"{plain(price)} {currency}" + (f" ({reason})" if reason else ""),
    )
    return True
