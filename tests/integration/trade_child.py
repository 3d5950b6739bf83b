"""Trades in some books beside others: `python -m tests.integration.trade_child PLACE DEED N`."""

import sys
from decimal import Decimal

from app.bootstrap.books import SystemClock
from app.db.database import open_database
from app.domain.errors import RefusedError
from app.domain.trading.records import Instrument
from app.services.registry import Registry
from app.services.trading.orders import NewOrder, OrderService
from app.services.trading.recording import NewFill, record_fills
from tests.integration.trade_books import REAL

TRIES = 12


def main(place: str, deed: str, number: str) -> None:
    """Close 3 shares twelve times; or record one fill as often. Says how often it got through."""
    clock = SystemClock()
    database = open_database(place, clock)
    orders = OrderService(database, clock, lambda _: None)
    done = 0
    for turn in range(TRIES):
        if deed == "close":
            new = NewOrder(
                REAL, "AAPL", "sell", "close", quantity=Decimal(3), client_id=f"{number}-{turn}"
            )
            try:
                orders.place(new)
            except RefusedError:
                continue
            done += 1
            continue
        with database.writing() as unit:
            registry = Registry(unit, "USD")
            (stock,) = unit.records(Instrument).where(symbol="AAPL")
            fill = NewFill(
                registry.accounts[REAL].id, stock.id, "the-one", "buy", Decimal(10), Decimal(100), 5
            )
            done += record_fills(unit, registry, [fill], source="test", label="one").added
            unit.commit()
    database.close()
    sys.stdout.write(f"{done}\n")


if __name__ == "__main__":
    main(*sys.argv[1:4])
