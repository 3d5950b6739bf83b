"""A desk that trades options in books of its own, for tests of how contracts end."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import count

from app.db.database import SqlDatabase
from app.domain.ids import AccountId
from app.domain.ledger import NewBatch
from app.domain.price_points import PricePoint
from app.domain.times import start_us, to_us
from app.domain.trading.records import Fill, FillVoid, Instrument, Position
from app.providers.calendars import ExchangeSessions
from app.services.preferences import read_preferences
from app.services.registry import Registry
from app.services.trading.instruments import InstrumentSpec, ensure_instrument
from app.services.trading.options import OptionService
from app.services.trading.recording import NewFill, record_fills
from tests.integration.books import SetClock

SESSIONS = ExchangeSessions()  # calendars take a second to make; they never change
ACCOUNT = "Broker"


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@dataclass
class Desk:
    """One account that tracks cash; the clock stands where a test puts it."""

    database: SqlDatabase
    clock: SetClock
    account: str = ACCOUNT
    allows_short: bool = True
    is_paper: bool = False

    def __post_init__(self) -> None:
        self.options = OptionService(self.database, self.clock, SESSIONS)
        self._ids = count(1)
        with self.database.writing() as unit:
            registry = Registry(unit, "USD", allows_short=self.allows_short)
            known = registry.account(self.account)
            draft = replace(
                known,
                tracks_cash=True,
                allows_short=self.allows_short,
                is_paper=self.is_paper,
            )
            unit.catalogue.update_account(draft)
            unit.commit()

    def at(self, text: str) -> "Desk":
        """Put the clock somewhere, UTC."""
        self.clock.time = moment(text)
        return self

    def trade(
        self, side: str, quantity: str, symbol: str, price: str, at: str, *, fee: str = "0",
        order_id: int | None = None,
    ) -> int:  # fmt: skip
        """Record an execution; return the position that it changed."""
        with self.database.writing() as unit:
            registry = Registry(unit, read_preferences(unit.settings).base_currency)
            instrument = ensure_instrument(unit, registry, InstrumentSpec(symbol))
            fill = NewFill(
                self.account_id(registry), instrument.id, f"t{next(self._ids)}", side,
                Decimal(quantity), Decimal(price), to_us(moment(at)), Decimal(fee),
                order_id=order_id,
            )  # fmt: skip
            done = record_fills(unit, registry, [fill], source="manual", label="typed")
            unit.commit()
        return done.positions[-1]

    def account_id(self, registry: Registry) -> AccountId:
        return registry.accounts[self.account].id

    def price(self, symbol: str, value: str, on: str, *, at: str = "") -> None:
        """Store a price: of a day, or of a time within it."""
        with self.database.writing() as unit:
            registry = Registry(unit, "USD")
            asset, quote = registry.priced_asset(symbol, ""), registry.currency("USD")
            at_us = to_us(moment(f"{on} {at}")) if at else start_us(date.fromisoformat(on))
            kind = "intraday" if at else "daily"
            batch = unit.ledger.append(NewBatch("import", "prices"), ())
            point = PricePoint(asset.id, quote.id, at_us, Decimal(value), kind, "test")
            unit.prices.add([point], batch_id=batch.id, reason="import")
            unit.commit()

    def held(self, symbol: str) -> Decimal:
        """Return what the ledger has of an asset, or of a currency, in the account."""
        with self.database.reading() as unit:
            registry = Registry(unit, "USD")
            account = self.account_id(registry)
            ids = {
                one.id
                for one in registry.holdings()
                if one.account_id == account and registry.assets[one.asset_id].symbol == symbol
            }
            legs = unit.ledger.legs(account_ids=[account])
            return sum((one.quantity for one in legs if one.holding_id in ids), Decimal(0))

    def entries(self) -> int:
        """Return how many entries are in effect."""
        with self.database.reading() as unit:
            return len({one.entry_id for one in unit.ledger.legs()})

    def position(self, position_id: int) -> Position:
        with self.database.reading() as unit:
            return unit.records(Position).where(id=position_id)[0]

    def positions(self, symbol: str) -> list[Position]:
        with self.database.reading() as unit:
            own = [one.id for one in unit.records(Instrument).all() if one.symbol == symbol]
            return unit.records(Position).where(instrument_id=own)

    def fills(self, kind: str = "") -> list[Fill]:
        """Return the fills in effect."""
        with self.database.reading() as unit:
            void = {one.fill_id for one in unit.records(FillVoid).all()}
            found = unit.records(Fill).where(kind=kind) if kind else unit.records(Fill).all()
            return [one for one in found if one.id not in void]
