"""Books with a paper account and prices, and a person at their Trades view."""

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer, create_coffer
from app.domain.activities import ActivityRow
from app.domain.times import start_us, to_us
from app.domain.trading.records import Quote
from app.services.preferences import read_preferences
from app.services.registry import Registry
from app.services.trading.instruments import InstrumentSpec, ensure_instrument
from app.services.trading.paper import PaperDraft, PaperRules
from tests.e2e.household_books import person_at
from tests.e2e.person import Person

D = Decimal
PAPER, REAL = "Paper account", "Interactive Brokers"


def trading_books(place: Path, *, with_accounts: bool = True) -> Coffer:
    """Make books in which AAPL, TSLA and an option of AAPL have prices."""
    made = create_coffer(str(place))
    on = made.clock.today() - timedelta(days=200)
    if with_accounts:
        row = ActivityRow(start_us(on), on, REAL, "deposit", currency="USD", amount=D(50_000))
        made.ledger.record(row)
        made.paper.add(PaperDraft(PAPER, rules=PaperRules(fee_unit=D("0.65"), keeps_hours=False)))
        quote(made, "AAPL", "190")
        quote(made, "TSLA", "352.77")
        quote(made, option_of(made), "3.40")
    return made


def option_of(coffer: Coffer) -> str:
    """Return a call on AAPL that ends in some months."""
    on = coffer.clock.today() + timedelta(days=60)
    return f"AAPL{on:%y%m%d}C00240000"


def quote(coffer: Coffer, symbol: str, price: str) -> None:
    """State the price of an instrument, which is made if need be."""
    with coffer.database.writing() as unit:
        base = read_preferences(unit.settings).base_currency
        one = ensure_instrument(unit, Registry(unit, base), InstrumentSpec(symbol))
        now = to_us(coffer.clock.now())
        unit.records(Quote).put(Quote(one.id, now, D(price), D(price), D(price), source="typed"))
        unit.commit()


def trader(qtbot: QtBot, coffer: Coffer, folder: Path) -> Iterator[Person]:
    """Open the window on books, and close it afterwards."""
    yield from person_at(qtbot, coffer, folder)
