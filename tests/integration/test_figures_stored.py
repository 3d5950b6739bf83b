"""Daily figures on both databases: stored, read back, and open to SQL."""

from datetime import date
from decimal import Decimal

from app.domain.ids import BatchId
from app.domain.ledger import NewBatch
from app.domain.price_points import PricePoint
from app.domain.times import start_us
from app.services.following import upkeep
from app.services.ledger import LedgerService
from app.services.registry import Registry
from app.services.valuation.reading import Valuations
from app.services.verify import VerifyService
from tests.builders import a_row
from tests.integration.books import Books

FIRST, LAST = date(2024, 1, 1), date(2024, 6, 1)


def filled_with_trades(books: Books) -> LedgerService:
    ledger = LedgerService(books.database, books.clock, BatchId(0))
    for row in (
        a_row("deposit", amount=1000, at="2024-01-10", external_id="a"),
        a_row("buy", "ACME", quantity="2.5", price="100.01", fee=1, at="2024-01-15",
              asset_type="public-stock", external_id="b"),
        a_row("dividend", "ACME", amount="3.33", at="2024-03-01", external_id="c"),
        a_row("tax", amount="0.5", at="2024-03-02", external_id="d"),
    ):  # fmt: skip
        ledger.record(row)
    with books.database.writing() as unit:
        registry = Registry(unit, "USD")
        acme, dollar = registry.find("ACME").id, registry.currency("USD").id
        batch = unit.ledger.append(NewBatch("import", "prices"), [])
        points = [
            PricePoint(
                acme, dollar, start_us(date(2024, month, 2)), Decimal(90 + 7 * month), "daily"
            )
            for month in range(1, 6)
        ]
        unit.prices.add(points, batch_id=batch.id, reason="test")
        upkeep(unit, registry).after_prices({acme}, points[0].at_us)
        unit.commit()
    return ledger


def test_a_view_shows_a_row_a_day_exact(books: Books) -> None:
    filled_with_trades(books)
    names = ("value", "assets", "liabilities", "cost", "unrealized", "income", "taxes", "flow_in")
    with books.database.reading() as unit:
        columns = Valuations().of(unit).scope("portfolio", FIRST, LAST)
    with books.database.engine.connect() as connection:
        rows = connection.exec_driver_sql(
            f"SELECT on_date, counted, {', '.join(names)} "
            "FROM portfolio_value_daily WHERE scope = 'portfolio' ORDER BY on_date"
        ).fetchall()
    assert [str(row[0]) for row in rows[:2]] == ["2024-01-01", "2024-01-02"]
    assert len(rows) == len(columns) == 153
    for place, row in enumerate(rows):
        assert row[1] == columns.counted[place]
        for name, shown in zip(names, row[2:], strict=True):
            assert Decimal(shown) == columns.money(name, place)
    last = dict(zip(names, map(Decimal, rows[-1][2:]), strict=True))
    assert last["value"] == Decimal("1000") - Decimal("251.025") + Decimal("2.83") + Decimal(
        "312.5"
    )
    assert last["cost"] == Decimal("251.025")
    assert last["income"] == Decimal("3.33")
    assert last["taxes"] == Decimal("0.5")


def test_what_follows_a_change_is_what_a_rebuild_stores(books: Books) -> None:
    ledger = filled_with_trades(books)
    assert VerifyService(books.database).run().problems == ()
    ledger.record(a_row("sell", "ACME", quantity=1, price=120, at="2024-02-10", external_id="e"))
    ledger.undo(ledger.batches(1)[0].id)
    ledger.record(
        a_row("buy", "BTC", quantity="0.01", price=40000, at="2024-05-05", asset_type="crypto",
              external_id="f")
    )  # fmt: skip
    assert VerifyService(books.database).run(rebuild=True).problems == ()
    assert VerifyService(books.database).run().problems == ()
