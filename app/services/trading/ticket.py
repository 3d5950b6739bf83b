"""What an order ticket needs to know before anything is ordered: accounts, contracts, prices."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal

from app.domain.accounts import Account
from app.domain.errors import UnknownNameError
from app.domain.times import to_us
from app.domain.trading.choices import IN_QUOTE
from app.domain.trading.preview import Held, Prices
from app.domain.trading.records import (
    Instrument,
    PaperBook,
    Position,
    PositionNote,
    PositionStatus,
    Quote,
)
from app.domain.trading.sizing import NO_FEES, Fees
from app.ports.brokers import BuyingPower
from app.ports.clock import Clock
from app.ports.storage import Database, UnitOfWork
from app.services.preferences import read_preferences
from app.services.registry import Registry
from app.services.trading.instruments import DOLLAR, find_instrument, provisional
from app.services.trading.pricing import Pricing

TRADING_TYPES = frozenset({"investment", "wallet"})  # of real accounts that are offered
MOST_SYMBOLS = 20_000


@dataclass(frozen=True, slots=True)
class TicketAccount:
    """An account that orders can be made in."""

    name: str
    is_paper: bool
    currency: str


@dataclass(frozen=True, slots=True)
class TicketFacts:
    """What is known of a contract in an account. Prices as quoted, money in `currency`."""

    account: str
    is_paper: bool
    symbol: str
    instrument: Instrument
    is_new: bool  # nothing here names it yet; its rules are those of its kind
    currency: str  # of its quote asset
    held: Held | None
    position_id: int | None
    average: Decimal | None  # of what is open
    prices: Prices
    price_at: datetime | None
    is_stale: bool
    fees: Fees
    power: BuyingPower | None


@dataclass(frozen=True, slots=True)
class TicketService:
    """Tells, and writes nothing."""

    database: Database
    clock: Clock
    power: Callable[[str], BuyingPower | None]

    def accounts(self) -> tuple[TicketAccount, ...]:
        """Return the accounts to trade in: paper first, each by name."""
        with self.database.reading() as unit:
            base = read_preferences(unit.settings).base_currency
            books = {one.account_id: one for one in unit.records(PaperBook).all()}
            assets = {one.id: one.symbol for one in unit.catalogue.assets()}
            found = []
            for one in unit.catalogue.accounts():
                book = books.get(one.id)
                if not one.is_active or one.closed_on is not None or one.is_hidden:
                    continue
                if book is not None:
                    found.append(TicketAccount(one.name, True, assets[book.currency_id]))
                elif one.type in TRADING_TYPES and not one.is_paper:
                    found.append(TicketAccount(one.name, False, one.currency or base))
        return tuple(sorted(found, key=lambda one: (not one.is_paper, one.name.casefold())))

    def symbols(self) -> tuple[tuple[str, str], ...]:
        """Return what is known to trade: symbols with names, by symbol."""
        with self.database.reading() as unit:
            names = {one.id: one.name for one in unit.catalogue.assets()}
            known = unit.records(Instrument).all()[-MOST_SYMBOLS:]
        return tuple(sorted((one.symbol, names.get(one.asset_id, "")) for one in known))

    def facts(self, account: str, symbol: str) -> TicketFacts | None:
        """Return what is known; `None` without a symbol.

        Raises:
            UnknownNameError: there is no such account.
            RefusedError: the symbol is none.
        """
        if not symbol:
            return None
        power = self.power(account)
        with self.database.reading() as unit:
            base = read_preferences(unit.settings).base_currency
            registry = Registry(unit, base, may_create=False)
            own = registry.accounts.get(account)
            if own is None:
                raise UnknownNameError("account", account)
            instrument, is_new = self._instrument(unit, registry, symbol)
            return self._facts(unit, registry, own, instrument, is_new, power)

    def _facts(
        self,
        unit: UnitOfWork,
        registry: Registry,
        account: Account,
        instrument: Instrument,
        is_new: bool,
        power: BuyingPower | None,
    ) -> TicketFacts:
        now_us = to_us(self.clock.now())
        position = None if is_new else _open_position(unit, account, instrument)
        newest = None if is_new else Pricing(unit, registry, now_us).of(instrument)
        quotes = [] if is_new else unit.records(Quote).where(instrument_id=instrument.id)
        quote = quotes[0] if quotes else None
        is_quoted = quote is not None and newest is not None and quote.at_us == newest.at_us
        prices = Prices(
            quote.bid if is_quoted and quote is not None else None,
            quote.ask if is_quoted and quote is not None else None,
            None if newest is None else newest.price,
        )
        books = unit.records(PaperBook).where(account_id=account.id)
        return TicketFacts(
            account=account.name,
            is_paper=account.is_paper,
            symbol=instrument.symbol,
            instrument=instrument,
            is_new=is_new,
            currency=_currency(registry, instrument),
            held=None if position is None else _held(unit, position),
            position_id=None if position is None else position.id,
            average=_average(position, instrument),
            prices=prices,
            price_at=None if newest is None else _moment(newest.at_us),
            is_stale=newest is not None and newest.is_stale,
            fees=_fees(books[0]) if books else NO_FEES,
            power=power,
        )

    def _instrument(
        self, unit: UnitOfWork, registry: Registry, symbol: str
    ) -> tuple[Instrument, bool]:
        """Return what a symbol names; of what nothing names yet, what it would be made as."""
        try:
            return find_instrument(unit, symbol), False
        except UnknownNameError:
            return provisional(registry, symbol), True


def _open_position(unit: UnitOfWork, account: Account, instrument: Instrument) -> Position | None:
    found = unit.records(Position).where(
        account_id=account.id, instrument_id=instrument.id, status=str(PositionStatus.OPEN)
    )
    return next((one for one in found if one.opened > one.closed), None)


def _held(unit: UnitOfWork, position: Position) -> Held:
    notes = unit.records(PositionNote).where(position_id=position.id)
    quantity = position.open_quantity
    return Held(
        position.direction,
        quantity,
        max(quantity - position.working, Decimal(0)),
        position.cost_average,
        notes[0].first_stop if notes else None,
    )


def _average(position: Position | None, instrument: Instrument) -> Decimal | None:
    if position is None or not position.opened:
        return None
    return position.open_value / (position.opened * instrument.multiplier)


def _currency(registry: Registry, instrument: Instrument) -> str:
    quote = registry.assets.get(instrument.quote_id)
    if quote is not None:
        return quote.symbol
    return instrument.symbol.partition("/")[2] or DOLLAR  # of what nothing names yet


def _fees(book: PaperBook) -> Fees:
    """Return a taker's fees: of the two the higher, as nobody knows yet which it will be."""
    if book.fee_in != IN_QUOTE:
        return NO_FEES  # taken out of what is bought, not of the money
    return Fees(book.fee_fixed, book.fee_unit, max(book.fee_taker, book.fee_maker))


def _moment(us: int) -> datetime:
    return datetime.fromtimestamp(us / 1_000_000, UTC)
