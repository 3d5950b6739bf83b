"""Books with many trades, written straight into their tables: for lists that must be quick."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from app.domain.accounts import Account
from app.domain.assets import Asset, AssetType
from app.domain.ids import AccountId, AssetId
from app.domain.times import to_us
from app.domain.trading.occ import option_symbol
from app.domain.trading.records import (
    Fill,
    FillPart,
    Instrument,
    Order,
    PaperBook,
    Position,
    Quote,
)
from app.ports.storage import Database, UnitOfWork

D = Decimal
ZERO, HUNDRED = D(0), D(100)
NOW = datetime(2026, 11, 20, 16, 0, tzinfo=UTC)
NOW_US = to_us(NOW)
DAY_US = 86_400_000_000
SHARES = ("AAPL", "SPY", "TSLA", "QQQ", "NVDA", "MSFT", "AMZN", "META", "GOOG", "AMD")


def an_account(unit: UnitOfWork, name: str, *, is_paper: bool, dollar: AssetId) -> AccountId:
    """Make an account; a paper one with its book."""
    known = unit.catalogue.institutions()
    place = next((one for one in known if one.name == "Broker"), None)
    if place is None:
        place = unit.catalogue.add_institution("Broker", "broker")
    made = unit.catalogue.add_account(
        Account(AccountId(0), place.id, name, currency="USD", is_paper=is_paper)
    )
    if is_paper:
        unit.records(PaperBook).put(PaperBook(made.id, dollar))
    return made.id


def an_asset(unit: UnitOfWork, symbol: str, kind: str) -> AssetId:
    """Return the asset of a symbol, made if need be."""
    known = next((one for one in unit.catalogue.assets() if one.symbol == symbol), None)
    if known is None:
        known = unit.catalogue.add_asset(Asset(AssetId(0), symbol, kind, name=symbol))
    return known.id


def fill_books(database: Database, positions: int = 10_000, fills_each: int = 5) -> None:
    """Write positions of shares and options, some open, each with two orders and some fills."""
    with database.writing() as unit:
        dollar = an_asset(unit, "USD", AssetType.FIAT)
        accounts = [
            an_account(unit, "Paper account", is_paper=True, dollar=dollar),
            an_account(unit, "Interactive Brokers", is_paper=False, dollar=dollar),
        ]
        instruments = _instruments(unit, dollar)
        rows = [
            _position(number, accounts[number % 2], instruments[number % len(instruments)])
            for number in range(1, positions + 1)
        ]
        unit.records(Position).add(rows)
        by_id = {one.id: one for one in instruments}
        orders, fills, parts = [], [], []
        for one in rows:
            own, own_fills, own_parts = _orders(one, by_id[one.instrument_id], fills_each)
            orders += own
            fills += own_fills
            parts += own_parts
        unit.records(Order).add(orders)
        unit.records(Fill).add(fills)
        unit.records(FillPart).add(parts)
        unit.commit()


def _instruments(unit: UnitOfWork, dollar: AssetId) -> list[Instrument]:
    made = []
    for number, symbol in enumerate(SHARES, start=1):
        own = an_asset(unit, symbol, AssetType.PUBLIC_STOCK)
        made.append(Instrument(number, own, dollar, "stock", symbol, lot_step=D("0.0001")))
        last = option_symbol(symbol, date(2026, 12, 19), "C", D(200 + number))
        option = an_asset(unit, last.compact, AssetType.OPTION)
        made.append(
            Instrument(
                100 + number, option, dollar, "option", last.occ21, multiplier=HUNDRED,
                underlying_id=own, root=symbol, expires_on=last.expires_on, right="C",
                strike=last.strike, style="american", settlement="physical", settles="pm",
            )
        )  # fmt: skip
    for one in made:
        unit.records(Instrument).put(one)
        unit.records(Quote).put(Quote(one.id, NOW_US, D("3.39"), D("3.41"), D("3.40")))
    return made


def _position(number: int, account: AccountId, instrument: Instrument) -> Position:
    is_open = number % 25 == 0
    opened, closed = D(10), D(4) if is_open else D(10)
    price, sold = D(2) + D(number % 100) / 100, D(3)
    value = opened * price * instrument.multiplier
    back = closed * sold * instrument.multiplier
    realized = back - value * closed / opened
    cost = value - value * closed / opened
    at = NOW_US - number * DAY_US // 8
    return Position(
        number, account, instrument.id, "long", "open" if is_open else "closed", opened, closed,
        ZERO, value, back, ZERO, realized, realized, cost, cost, 5, at,
        None if is_open else at + DAY_US // 2,
    )  # fmt: skip


def _orders(
    one: Position, instrument: Instrument, fills_each: int
) -> tuple[list[Order], list[Fill], list[FillPart]]:
    first, second = 2 * one.id - 1, 2 * one.id
    price, sold = one.open_value / (one.opened * instrument.multiplier), D(3)
    buy = Order(
        first, one.account_id, instrument.id, f"o{first}", "buy", "open", "limit", "day",
        one.opened, None, price, None, "filled", one.opened, price, one.opened_us,
        one.opened_us + 1, one.id,
    )  # fmt: skip
    sell = replace(
        buy, id=second, client_id=f"o{second}", side="sell", effect="close", quantity=one.closed,
        limit_price=sold, filled=one.closed, average_price=sold, made_us=one.opened_us + 2,
        updated_us=one.closed_us or one.opened_us + 3,
    )  # fmt: skip
    fills, parts = [], []
    many = max(fills_each - 1, 1)
    for place in range(fills_each):
        is_entry = place < many
        number = (one.id - 1) * fills_each + place + 1
        quantity = one.opened / many if is_entry else one.closed
        fill = Fill(
            number, one.account_id, instrument.id, first if is_entry else second, f"f{number}",
            "trade", "buy" if is_entry else "sell", quantity, price if is_entry else sold, ZERO,
            None, one.opened_us + place, one.opened_us + place,
        )  # fmt: skip
        fills.append(fill)
        realized = None if is_entry else one.realized
        parts.append(
            FillPart(number, one.id, quantity, "open" if is_entry else "close", realized, realized)
        )
    return [buy, sell], fills, parts


def later(days: int) -> datetime:
    """Return a time some days after the quotes of these books."""
    return NOW + timedelta(days=days)
