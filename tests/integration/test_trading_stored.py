"""Every record of trading is stored as it is, on both databases, and comes through an archive."""

from decimal import Decimal

import pytest

from app.db.records import TABLES
from app.domain.errors import CofferError
from app.domain.trading import records as trading
from app.domain.trading.records import Fill, Order, OrderMessage, PaperCash
from tests.integration.books import Books
from tests.trading_parts import add_trade

TYPES = [one for one in TABLES if one.__module__ == trading.__name__]


@pytest.fixture
def filled(books: Books) -> Books:
    with books.database.writing() as unit:
        add_trade(unit)
        unit.commit()
    return books


def test_every_type_has_a_row_that_reads_back_as_it_was(filled: Books) -> None:
    with filled.database.reading() as unit:
        stored = {kind: unit.records(kind).all() for kind in TYPES}
    assert {kind.__name__ for kind, rows in stored.items() if len(rows) != 1} == set()
    assert stored[PaperCash][0].amount == Decimal(100000)
    assert stored[Order][0].limit_price == Decimal("101.25")


@pytest.mark.parametrize("kind", [Fill, OrderMessage])
def test_fills_and_messages_are_neither_altered_nor_deleted(
    filled: Books, kind: type[Fill]
) -> None:
    with filled.database.writing() as unit:
        (known,) = unit.records(kind).all()
        with pytest.raises(CofferError, match="append-only"):
            unit.records(kind).put(known)
    with filled.database.writing() as unit, pytest.raises(CofferError):
        unit.records(kind).remove(id=1)


def test_a_fill_of_one_id_cannot_be_stored_twice(filled: Books) -> None:
    from dataclasses import replace

    with filled.database.writing() as unit:
        (known,) = unit.records(Fill).all()
        with pytest.raises(CofferError):
            unit.records(Fill).add([replace(known, id=2)])


def test_many_are_written_at_once_and_read_by_several_values(filled: Books) -> None:
    with filled.database.writing() as unit:
        account = unit.catalogue.accounts()[0].id
        unit.records(PaperCash).add(
            PaperCash(n, account, n, Decimal(n) / 8, f"no. {n}") for n in range(2, 5003)
        )
        unit.commit()
    with filled.database.reading() as unit:
        assert len(unit.records(PaperCash).all()) == 5002
        chosen = unit.records(PaperCash).where(id={3, 4999}, note=("no. 3",))
        assert [(one.id, one.amount) for one in chosen] == [(3, Decimal("0.375"))]
        assert unit.records(PaperCash).where(id=[]) == []
