"""A sale that picks its lots, from the record to the gain, and through an edit."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from app.bootstrap import Coffer, create_coffer
from app.domain.activities import ActivityRow
from app.domain.ledger import EntryFilter
from app.domain.times import start_us


def a_trade(kind: str, day: date, quantity: int, price: int) -> ActivityRow:
    return ActivityRow(
        start_us(day), day, "Broker", kind, "ACME", "public-stock",
        quantity=Decimal(quantity), price=Decimal(price), currency="USD",
    )  # fmt: skip


def gain_of(coffer: Coffer) -> Decimal | None:
    return coffer.portfolio.realized()[1].gain


def test_a_sale_takes_the_lot_that_was_picked_and_keeps_it_when_edited(tmp_path: Path) -> None:
    coffer = create_coffer(str(tmp_path / "coffer.db"))
    coffer.ledger.record(a_trade("buy", date(2024, 1, 2), 10, 10))
    coffer.ledger.record(a_trade("buy", date(2024, 2, 2), 10, 30))
    dear = coffer.portfolio.lots()[1]
    assert dear.leg_id is not None
    sale = a_trade("sell", date(2024, 3, 1), 4, 40)
    picked = ActivityRow(
        sale.at_us, sale.on, sale.account, sale.kind, sale.symbol, sale.asset_type,
        sale.quantity, sale.price, sale.currency, lots=((dear.leg_id, Decimal(4)),),
    )  # fmt: skip
    coffer.ledger.record(picked)
    assert gain_of(coffer) == 40  # 4 × (40 − 30), where first in first out would gain 120
    entry = coffer.ledger.entries(EntryFilter(kinds=frozenset({"sell"})), limit=1)[0]
    row = coffer.ledger.row_of(entry.id)
    assert row.lots == picked.lots
    coffer.ledger.record(row, replaces=entry.id)
    assert gain_of(coffer) == 40
    assert coffer.verification.run().is_sound
    coffer.close()
