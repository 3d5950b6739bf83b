"""Whatever is changed behind the ledger's back is found, and the row is named."""

from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import inspect, text

from app.db import digests
from app.domain.ids import LegId
from app.domain.observations import NewObservation
from tests.integration.books import Books, a_leg, an_entry, at


@pytest.fixture
def filled(books: Books) -> Books:
    """Three batches; in the middle one entry 2, leg 2 and observation 2, with every column set."""
    books.append(
        an_entry(a_leg(books.cash, "9", "a", fee=Decimal(1)), day=1),
        observations=[NewObservation(books.cash, at(1), Decimal(1), "user")],
    )
    books.append(
        an_entry(
            a_leg(
                books.cash, "1.5", "b", unit_price=Decimal("2.5"), quote_id=books.assets["EUR"],
                amount=Decimal("3.75"), fee=Decimal("0.1"), fee_asset_id=books.assets["EUR"],
                counter_asset_id=books.assets["ACME"], counter_quantity=Decimal("4"),
                picks=((LegId(1), Decimal("0.5")),),
            ),
            day=2, note="a note", payload='{"a": 1}', fingerprint="00ff", voids=1,
        ),
        observations=[
            NewObservation(books.cash, at(2), Decimal(2), "user", Decimal(3), Decimal(4))
        ],
    )  # fmt: skip
    books.append(
        an_entry(a_leg(books.cash, "7", "c"), day=3),
        observations=[NewObservation(books.cash, at(3), Decimal(1), "user")],
    )
    return books


def altered(books: Books, statement: str, **values: Any) -> list[str]:
    """Return the problems that are found after a statement that the guards would refuse."""
    with books.behind_its_back() as connection:
        assert connection.execute(text(statement), values).rowcount == 1
    return books.problems()


def test_an_untouched_ledger_has_no_problems(filled: Books) -> None:
    assert filled.problems() == []


COLUMNS = [
    *(("entry", name) for name in (*digests.ENTRY_COLUMNS, "digest")),
    *(("leg", name) for name in (*digests.LEG_COLUMNS, "digest")),
    *(("observation", name) for name in (*digests.OBSERVATION_COLUMNS, "digest")),
]


def other(value: Any) -> Any:
    """Return another value of the same type, as near as can be."""
    if isinstance(value, str):
        last = value[-1]
        return value[:-1] + ("8" if last.isdigit() and last != "8" else "9" if last == "8" else "z")
    if isinstance(value, int | Decimal):
        return value + 1
    return value.replace(day=value.day + 1)


@pytest.mark.parametrize(("table", "column"), COLUMNS)
def test_a_changed_column_is_found_and_the_row_named(
    filled: Books, table: str, column: str
) -> None:
    with filled.database.engine.connect() as connection:
        sql = f"SELECT {column} FROM {table} WHERE id = 2"
        changed = other(connection.exec_driver_sql(sql).scalar_one())
    if column == "id":
        changed = 77
    problems = altered(filled, f"UPDATE {table} SET {column} = :v WHERE id = 2", v=changed)
    name = f"{table} 77" if column == "id" else f"{table} 2"
    assert any(f"{name} " in line and "was changed" in line for line in problems), problems


@pytest.mark.parametrize(
    ("table", "column"),
    [
        (table, name)
        for table, name in COLUMNS
        if name.endswith("_id") or name in {"unit_price", "amount", "fee", "counter_quantity"}
        or name in {"available", "credit_limit", "note", "payload"}
    ],
)  # fmt: skip
def test_an_emptied_column_is_found_and_the_row_named(
    filled: Books, table: str, column: str
) -> None:
    columns = inspect(filled.database.engine).get_columns(table)
    nullable = {found["name"]: found["nullable"] for found in columns}[column]
    empty = "NULL" if nullable else "''"
    if not nullable and column.endswith("_id") and column != "external_id":
        empty = "0"
    problems = altered(filled, f"UPDATE {table} SET {column} = {empty} WHERE id = 2")
    assert any(f"{table} 2 " in line and "was changed" in line for line in problems), problems


def test_a_changed_leg_is_named_with_account_symbol_and_day(filled: Books) -> None:
    (line,) = altered(filled, "UPDATE leg SET kind = 'gift' WHERE id = 2")
    assert line == (
        "batch 2: leg 2 (Main, EUR, 2024-01-03, gift) was changed: it does not match its digest"
    )


@pytest.mark.parametrize("table", ["entry", "leg", "observation"])
def test_a_deleted_row_is_named(filled: Books, table: str) -> None:
    problems = altered(filled, f"DELETE FROM {table} WHERE id = 2")
    assert f"{table} 2 is missing" in problems


def test_rows_deleted_at_the_end_are_named(filled: Books) -> None:
    problems = altered(filled, "DELETE FROM leg WHERE id = 3")
    assert "leg 3 is missing" in problems


def test_a_row_put_in_is_named(filled: Books) -> None:
    problems = altered(
        filled,
        "INSERT INTO leg (id, entry_id, holding_id, kind, quantity, source, external_id, picks, "
        "digest) VALUES (4, 3, 1, 'deposit', '5', 'csv', 'zz', '', '0123456789abcdef')",
    )
    assert any("leg 4 " in line for line in problems)


def test_a_row_put_in_with_its_own_digest_is_named(filled: Books) -> None:
    row = (
        4,
        3,
        filled.cash,
        "gift",
        "5",
        None,
        None,
        None,
        None,
        None,
        None,
        None,
        "csv",
        "z",
        0,
        "",
    )
    problems = altered(
        filled,
        "INSERT INTO leg (id, entry_id, holding_id, kind, quantity, source, external_id, revision,"
        " picks, digest) VALUES (4, 3, :holding, 'gift', '5', 'csv', 'z', 0, '', :digest)",
        holding=filled.cash,
        digest=digests.leg_digest(row),
    )
    assert any("leg 4 " in line and "put in" in line for line in problems)


def test_a_row_changed_along_with_its_digest_is_found_by_its_batch(filled: Books) -> None:
    row = (2, filled.cash, 2, at(2), "5", "user", "3", "4", 1717243200000000)
    problems = altered(
        filled,
        "UPDATE observation SET balance = '5', digest = :digest WHERE id = 2",
        digest=digests.observation_digest(row),
    )
    assert len(problems) == 1
    assert problems[0].startswith("batch 2 (import 'file.csv') was changed")


@pytest.mark.parametrize("column", ["recorded_at", "origin", "label", "file_digest", "undoes"])
def test_a_changed_batch_is_named(filled: Books, column: str) -> None:
    value: object = {"recorded_at": 5, "undoes": 1}.get(column, "other")
    problems = altered(filled, f"UPDATE batch SET {column} = :v WHERE id = 2", v=value)
    assert any(line.startswith("batch 2 (") and "was changed" in line for line in problems)


@pytest.mark.parametrize(
    "column",
    ["entries", "legs", "observations", "observation_voids", "prices", "digest", "previous_digest"],
)
def test_a_changed_seal_is_named(filled: Books, column: str) -> None:
    value: object = "other" if column.endswith("digest") else 7
    problems = altered(filled, f"UPDATE batch_seal SET {column} = :v WHERE batch_id = 2", v=value)
    assert any("batch 2 (" in line for line in problems), problems


def test_a_batch_cut_out_of_the_middle_is_named(filled: Books) -> None:
    with filled.behind_its_back() as connection:
        for statement in (
            "DELETE FROM leg WHERE entry_id = 2", "DELETE FROM entry WHERE batch_id = 2",
            "DELETE FROM observation WHERE batch_id = 2",
            "DELETE FROM batch_seal WHERE batch_id = 2", "DELETE FROM batch WHERE id = 2",
        ):  # fmt: skip
            connection.exec_driver_sql(statement)
    problems = filled.problems()
    assert "batch 2 is missing" in problems
    assert "entry 2 is missing" in problems


def test_a_batch_without_its_seal_is_named(filled: Books) -> None:
    problems = altered(filled, "DELETE FROM batch_seal WHERE batch_id = 3")
    assert "seal of batch 3 is missing" in problems


def test_a_batch_whose_row_is_gone_is_named_though_its_rows_are_left(filled: Books) -> None:
    problems = altered(filled, "DELETE FROM batch WHERE id = 2")
    assert "batch 2 is missing; rows of it are left" in problems


def test_a_changed_void_of_an_observation_is_named(filled: Books) -> None:
    batch = filled.read(lambda unit: unit.ledger.batches())[0]
    filled.undo(batch.id)
    problems = altered(filled, "UPDATE observation_void SET observation_id = 2")
    assert any("the void of observation 2 was changed" in line for line in problems)
    problems = altered(filled, "DELETE FROM observation_void")
    assert any("1 observation voids" in line for line in problems)


def test_an_asset_reference_removed_without_its_record_is_named(filled: Books) -> None:
    problems = altered(filled, "UPDATE leg SET quote_id = NULL WHERE id = 2")
    assert any("leg 2 " in line for line in problems)


@pytest.mark.parametrize("change", ["after = 'x'", "id = 9", "at = 3", "previous_digest = 'x'"])
def test_a_changed_row_of_the_audit_trail_is_named(books: Books, change: str) -> None:
    with books.database.writing() as unit:
        for value in "abc":
            unit.settings.set("key", value)
        unit.commit()
    problems = altered(books, f"UPDATE audit SET {change} WHERE id = 2")
    assert any("of the audit trail" in line for line in problems)


def test_a_row_cut_out_of_the_audit_trail_is_named(books: Books) -> None:
    with books.database.writing() as unit:
        for value in "abc":
            unit.settings.set("key", value)
        unit.commit()
    assert "the audit trail has no row 2" in altered(books, "DELETE FROM audit WHERE id = 2")


def test_a_missing_guard_is_named(filled: Books) -> None:
    with filled.database.engine.connect().execution_options(is_writing=True) as connection:
        on = "" if connection.dialect.name == "sqlite" else " ON leg"
        connection.exec_driver_sql(f"DROP TRIGGER leg_refuse_delete{on}")
        connection.commit()
    (line,) = filled.problems()
    assert "guard leg_refuse_delete is missing" in line


def test_derived_coverage_that_is_not_that_of_a_rebuild_is_named(filled: Books) -> None:
    problems = altered(
        filled, "UPDATE coverage SET last_leg_at = 5 WHERE holding_id = :id", id=filled.cash
    )
    assert problems == [f"coverage of holding {filled.cash} (Main, EUR) is not that of a rebuild"]


def test_many_changed_rows_are_named_up_to_a_number_and_then_counted(books: Books) -> None:
    books.append(*(an_entry(a_leg(books.cash, "1", f"{k}"), day=k) for k in range(30)))
    with books.behind_its_back() as connection:
        connection.exec_driver_sql("UPDATE entry SET note = 'x'")
    problems = books.problems()
    assert len(problems) == 21
    assert problems[-1] == "10 more rows of kind entry likewise"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE leg SET quantity = 'no number' WHERE id = 2",
        "UPDATE leg SET unit_price = CAST(X'FF61' AS TEXT) WHERE id = 2",
        "UPDATE leg SET kind = CAST(X'FF61' AS TEXT) WHERE id = 2",
        "UPDATE leg SET amount = 'None' WHERE id = 2",
        "UPDATE leg SET entry_id = 999 WHERE id = 2",
        "UPDATE leg SET external_id = CAST(X'610062' AS TEXT) WHERE id = 2",
    ],
)
def test_garbage_is_named_and_never_crashes(sqlite_books: Books, statement: str) -> None:
    books = sqlite_books
    books.append(*(an_entry(a_leg(books.cash, "1", f"{k}"), day=k) for k in range(3)))
    problems = altered(books, statement)
    assert any("leg 2 " in line for line in problems), problems
    assert not any("leg 3 " in line for line in problems), problems


def test_verifying_can_be_cancelled_and_tells_how_far_it_is(books: Books) -> None:
    books.append(an_entry(a_leg(books.cash, "1", "a")))
    steps: list[tuple[int, int, str]] = []

    class Watch:
        def step(self, done: int, total: int, what: str) -> None:
            steps.append((done, total, what))

    books.read(lambda unit: unit.ledger.verify_chain(Watch()))
    assert steps[-1] == (2, 2, "verifying")
