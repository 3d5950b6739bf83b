"""The database itself refuses to change the ledger, and keeps what refers to what."""

from decimal import Decimal

import pytest
from sqlalchemy import Connection

from app.db import guards
from app.domain.errors import CofferError, RefusedError
from app.domain.observations import NewObservation
from tests.integration.books import Books, a_leg, an_entry, at
from tests.trading_parts import add_trade


@pytest.fixture
def filled(books: Books) -> Books:
    """Books with a row in every append-only table."""
    books.append(
        an_entry(
            a_leg(
                books.cash, "1", "a", quote_id=books.assets["USD"], amount=Decimal(1),
                fee=Decimal(1), fee_asset_id=books.assets["USD"],
                counter_asset_id=books.assets["USD"],
            )
        ),
        observations=[NewObservation(books.cash, at(1), Decimal(1), "user")],
    )  # fmt: skip
    with books.database.writing() as unit:
        unit.settings.set("base", "EUR")
        unit.commit()
    books.add_prices(books.price(0, "1"))
    books.add_prices(books.price(0, "2"))
    books.append(observations=[NewObservation(books.cash, at(2), Decimal(1), "user")])
    books.undo(books.read(lambda unit: unit.ledger.batches(limit=1))[0].id)
    return books


@pytest.fixture
def traded(filled: Books) -> Books:
    """The same, and a row in every table of trades."""
    with filled.database.writing() as unit:
        add_trade(unit)
        unit.commit()
    return filled


def do(books: Books, *statements: str) -> int:
    """Run statements in one transaction on a plain connection; return the last row count."""
    with books.database.engine.connect().execution_options(is_writing=True) as connection:
        count = 0
        for statement in statements:
            count = connection.exec_driver_sql(statement).rowcount
        connection.commit()
        return count


def row_of(books: Books, table: str) -> dict[str, object]:
    with books.database.engine.connect() as connection:
        found = connection.exec_driver_sql(f"SELECT * FROM {table} LIMIT 1").mappings().one()
        return dict(found)


FILLED = [table for table in guards.APPEND_ONLY if table != "leg_reference_removal"]


@pytest.mark.parametrize("table", FILLED)
def test_a_row_of_the_ledger_cannot_be_changed(traded: Books, table: str) -> None:
    column = list(row_of(traded, table))[-1]
    with pytest.raises(RefusedError, match="append-only"):
        do(traded, f"UPDATE {table} SET {column} = {column}")
    assert traded.problems() == []


@pytest.mark.parametrize("table", FILLED)
def test_a_row_of_the_ledger_cannot_be_deleted(traded: Books, table: str) -> None:
    before = row_of(traded, table)
    with pytest.raises(RefusedError):
        do(traded, f"DELETE FROM {table}")
    assert row_of(traded, table) == before


@pytest.mark.parametrize("table", FILLED)
@pytest.mark.parametrize("kind", ["sqlite"])
@pytest.mark.parametrize("recursive", ["ON", "OFF"])
def test_a_row_of_the_ledger_cannot_be_replaced(traded: Books, table: str, recursive: str) -> None:
    before = row_of(traded, table)
    with pytest.raises(RefusedError):
        do(
            traded,
            f"PRAGMA recursive_triggers={recursive}",
            f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}",
        )
    assert row_of(traded, table) == before


@pytest.mark.parametrize("kind", ["sqlite"])
def test_a_leg_cannot_be_replaced_by_one_with_its_external_id(filled: Books) -> None:
    names = [name for name in row_of(filled, "leg") if name != "id"]
    with pytest.raises(RefusedError):
        do(
            filled,
            "PRAGMA recursive_triggers=OFF",
            f"INSERT OR REPLACE INTO leg (id, {', '.join(names)}) "
            f"SELECT 77, {', '.join(names)} FROM leg",
        )


@pytest.mark.parametrize("table", guards.APPEND_ONLY)
@pytest.mark.parametrize("kind", ["postgresql"])
def test_a_table_of_the_ledger_cannot_be_truncated(traded: Books, table: str) -> None:
    with pytest.raises(RefusedError, match="append-only"):
        do(traded, f"TRUNCATE {table} CASCADE")


def test_an_upsert_does_not_get_past_the_guard(filled: Books) -> None:
    with pytest.raises(RefusedError):
        do(
            filled,
            "INSERT INTO batch (id, recorded_at, origin, label, file_digest) "
            "VALUES (1, 0, 'x', 'x', '') ON CONFLICT (id) DO UPDATE SET label = 'x'",
        )


def test_an_account_with_ledger_rows_cannot_be_deleted(filled: Books) -> None:
    with pytest.raises(RefusedError):
        do(filled, f"DELETE FROM account WHERE id = {filled.accounts['Main']}")
    assert len(filled.read(lambda unit: unit.ledger.legs())) == 1


def test_an_account_without_ledger_rows_goes_with_its_holdings(books: Books) -> None:
    do(books, f"DELETE FROM account WHERE id = {books.accounts['Main']}")
    left = books.read(lambda unit: unit.catalogue.holdings())
    assert {found.account_id for found in left} == {books.accounts["Broker"]}


def test_an_institution_goes_with_its_chains_but_not_with_accounts(books: Books) -> None:
    with pytest.raises(RefusedError, match="refers to it"):
        do(books, "DELETE FROM institution")
    do(
        books,
        "INSERT INTO institution (id, name, type) VALUES (9, 'Chain', 'other')",
        "INSERT INTO institution_chain (institution_id, chain_id, chain_type) VALUES (9, '1', 'e')",
        "DELETE FROM institution WHERE id = 9",
    )
    with books.database.engine.connect() as connection:
        sql = "SELECT COUNT(*) FROM institution_chain"
        assert connection.exec_driver_sql(sql).scalar_one() == 0


def test_an_asset_that_is_held_cannot_be_deleted(books: Books) -> None:
    with pytest.raises(RefusedError, match="refers to it"):
        do(books, f"DELETE FROM asset WHERE id = {books.assets['EUR']}")


def test_an_asset_that_others_are_priced_in_cannot_be_deleted(books: Books) -> None:
    books.add_prices(books.price(0, "1", quote="USD"))
    with pytest.raises(RefusedError, match="refers to it"):
        do(books, f"DELETE FROM asset WHERE id = {books.assets['USD']}")


def test_the_prices_of_an_asset_go_with_it_and_their_history_stays(books: Books) -> None:
    books.add_prices(books.price(0, "1", "USD", quote="EUR"))
    books.add_prices(books.price(0, "2", "USD", quote="EUR"))
    do(books, f"DELETE FROM asset WHERE id = {books.assets['USD']}")
    assert books.read(lambda unit: unit.prices.count()) == 0
    assert len(books.read(lambda unit: unit.prices.edits(books.assets["USD"]))) == 1


def test_a_deleted_asset_leaves_the_legs_that_name_it_and_their_digest_intact(
    filled: Books,
) -> None:
    usd = filled.assets["USD"]
    do(filled, f"DELETE FROM asset WHERE id = {usd}")
    (leg,) = filled.read(lambda unit: unit.ledger.legs())
    assert (leg.quote_id, leg.fee_asset_id, leg.counter_asset_id) == (None, None, None)
    with filled.database.engine.connect() as connection:
        rows = connection.exec_driver_sql(
            "SELECT leg_id, reference, asset_id FROM leg_reference_removal ORDER BY reference"
        )
        assert [tuple(row) for row in rows] == [
            (1, "counter_asset_id", usd), (1, "fee_asset_id", usd), (1, "quote_id", usd),
        ]  # fmt: skip
    assert filled.problems() == []
    for statement in ("UPDATE {} SET asset_id = 1", "DELETE FROM {}"):
        with pytest.raises(RefusedError, match="append-only"):
            do(filled, statement.format("leg_reference_removal"))


@pytest.mark.parametrize(
    "change",
    [
        "quote_id = NULL",
        "fee_asset_id = 1",
        "quote_id = NULL, quantity = '2'",
        "counter_asset_id = NULL, digest = ''",
    ],
)
def test_a_reference_of_a_leg_cannot_be_removed_while_its_asset_is_there(
    filled: Books, change: str
) -> None:
    with pytest.raises(CofferError, match="append-only"):
        do(filled, f"UPDATE leg SET {change}")
    assert filled.problems() == []


def test_removing_a_reference_of_a_vanished_asset_cannot_change_anything_else(
    filled: Books,
) -> None:
    def vanish(connection: Connection) -> None:
        connection.exec_driver_sql(f"DELETE FROM asset WHERE id = {filled.assets['USD']}")

    with filled.behind_its_back() as connection:  # the asset goes, the legs keep its id
        vanish(connection)
    with pytest.raises(CofferError, match="append-only"):
        do(filled, "UPDATE leg SET quote_id = NULL, quantity = '2'")
    with pytest.raises(CofferError, match="append-only"):
        do(filled, "UPDATE leg SET quote_id = 1")


def test_all_guards_are_there_after_the_migration(books: Books) -> None:
    with books.database.reading() as unit:
        connection = unit._open_connection()
        assert guards.present(connection) == guards.expected(connection)


def test_a_reading_unit_refuses_to_write(books: Books) -> None:
    with pytest.raises(CofferError, match="read-only"), books.database.reading() as unit:
        unit.catalogue.add_holding(books.accounts["Main"], books.assets["USD"])
