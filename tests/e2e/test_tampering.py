"""Rows changed behind Coffer's back: `coffer verify` ends with 4 and names what was changed."""

import shutil
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver

from app.db.digests import ENTRY_COLUMNS, LEG_COLUMNS, OBSERVATION_COLUMNS, leg_digest
from tests.e2e.command import Answer, Coffer, contents
from tests.e2e.vandal import Vandal

ROWS = (
    "2024-01-01,Main,deposit,,,,,USD,,1000,,d1,salary",
    "2024-01-02,Main,buy,AAA,public-stock,10,5,USD,1,,,b1,",
    "2024-01-03,Main,buy,SAP,public-stock,2,50,EUR,1,101,,b2,",
    "2024-01-04,Main,dividend,AAA,public-stock,,,USD,,3,,v1,",
    "2024-01-05,Main,split,AAA,public-stock,2,,,,,,s1,",
    "2024-01-06T10:00:00Z,Main,transfer_out,AAA,public-stock,4,,,,,,to1,",
    "2024-01-06T10:05:00Z,Side,transfer_in,AAA,public-stock,4,,,,,,ti1,",
)
OBSERVED = "date,account,symbol,balance,source,available,limit"
COLUMNS = {
    "entry": (*ENTRY_COLUMNS, "digest"),
    "leg": (*LEG_COLUMNS, "digest"),
    "observation": (*OBSERVATION_COLUMNS, "digest"),
}
OTHER = {
    "batch": ("recorded_at", "origin", "label", "file_digest", "undoes"),
    "batch_seal": ("entries", "legs", "observations", "observation_voids", "prices",
                   "previous_digest", "digest"),
    "audit": ("at", "action", "subject", "before", "after", "previous_digest", "digest"),
}  # fmt: skip


@pytest.fixture(scope="module")
def _sound(_new_books: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    coffer = Coffer(tmp_path_factory.mktemp("sound") / "coffer.db")
    shutil.copy(_new_books, coffer.place)
    coffer.take("prices", "2024-01-01,EUR,1.1,USD", "2024-01-01,AAA,5,USD", "2024-01-01,SAP,50,EUR")
    coffer.take("activities", *ROWS)
    path = coffer.place.parent / "seen.csv"
    path.write_text(f"{OBSERVED}\n2024-02-01,Main,USD,900,bank,800,5000\n")
    coffer.ask("import", path)
    coffer("links", "--auto", code=0)
    coffer("undo", "3", code=0)
    coffer.ask("import", path)
    coffer.verified()
    return coffer.place


@pytest.fixture
def sound(_sound: Path, tmp_path: Path) -> Coffer:
    """Books that verify, with something in every column."""
    shutil.copy(_sound, tmp_path / "coffer.db")
    return Coffer(tmp_path / "coffer.db")


def another(value: Any, column: str) -> Any:
    """Return the smallest change of a stored value."""
    if value is None:
        return "1" if column in {"unit_price", "amount", "fee", "counter_quantity"} else 1
    if isinstance(value, int):
        return value + 1
    if not value:
        return "x"
    last = value[-1]
    return value[:-1] + (chr(ord(last) ^ 1) if last.isalnum() else "x")


def found(coffer: Coffer) -> list[str]:
    answer: Answer = coffer("verify", "--json")
    assert answer.code == 4, f"verify did not notice\n{answer}"
    assert answer.json["ok"] is False
    problems: list[str] = answer.json["problems"]
    assert coffer("verify", code=4).out.count("\n") == 1 + len(problems)
    return problems


@pytest.mark.parametrize(
    ("table", "column"), [(table, column) for table in COLUMNS for column in COLUMNS[table]]
)
def test_one_changed_value_of_a_row_is_named(sound: Coffer, table: str, column: str) -> None:
    with Vandal(sound.place) as vandal:
        where = f'"{column}" IS NOT NULL AND "{column}" <> \'\''
        rows = vandal.run(f"SELECT id, {column} FROM {table} WHERE {where} ORDER BY id DESC")
        rows = rows or vandal.run(f"SELECT id, {column} FROM {table} ORDER BY id DESC")
        own, value = rows[0]
        vandal.run(f"UPDATE {table} SET {column} = ? WHERE id = ?", another(value, column), own)
    problems = found(sound)
    named = own if column != "id" else value + 1
    assert any(f"{table} {named}" in line for line in problems), problems


@pytest.mark.parametrize(
    ("table", "column"), [(table, column) for table in OTHER for column in OTHER[table]]
)
def test_a_changed_batch_seal_or_audit_row_is_named(sound: Coffer, table: str, column: str) -> None:
    key = "batch_id" if table == "batch_seal" else "id"
    with Vandal(sound.place) as vandal:
        ((value,),) = vandal.run(f"SELECT {column} FROM {table} WHERE {key} = 2")
        vandal.run(f"UPDATE {table} SET {column} = ? WHERE {key} = 2", another(value, column))
    problems = found(sound)
    name = "row 2 of the audit trail" if table == "audit" else "batch 2"
    assert any(name in line for line in problems), problems


@pytest.mark.parametrize("table", COLUMNS)
@pytest.mark.parametrize("which", ["first", "middle", "last"])
def test_a_deleted_row_is_missed(sound: Coffer, table: str, which: str) -> None:
    ids = [row[0] for row in contents(sound.place)[table]]
    own = {"first": min(ids), "middle": sorted(ids)[len(ids) // 2], "last": max(ids)}[which]
    with Vandal(sound.place) as vandal:
        vandal.run(f"DELETE FROM {table} WHERE id = ?", own)
    problems = found(sound)
    assert any(f"{table} {own} is missing" in line for line in problems), problems


def test_a_row_that_was_put_in_is_named(sound: Coffer) -> None:
    with Vandal(sound.place) as vandal:
        columns = ", ".join(name for name in COLUMNS["leg"] if name not in {"id", "external_id"})
        vandal.run(
            f"INSERT INTO leg (id, external_id, {columns}) "
            f"SELECT 999, 'new', {columns} FROM leg WHERE id = 1"
        )
    assert any("leg 999" in line for line in found(sound))


def test_rows_that_changed_places_are_named(sound: Coffer) -> None:
    with Vandal(sound.place) as vandal:
        for new, old in ((-1, 1), (1, 2), (2, -1)):
            vandal.run("UPDATE entry SET id = ? WHERE id = ?", new, old)
    problems = found(sound)
    assert any("entry 1" in line for line in problems)
    assert any("entry 2" in line for line in problems)


def test_a_row_changed_along_with_its_digest_breaks_the_batch(sound: Coffer) -> None:
    with Vandal(sound.place) as vandal:
        names = ", ".join(LEG_COLUMNS)
        ((*row,),) = vandal.run(f"SELECT {names} FROM leg WHERE id = 1")
        row[LEG_COLUMNS.index("quantity")] = "1000000"
        digest = leg_digest(tuple(row))
        vandal.run("UPDATE leg SET quantity = '1000000', digest = ? WHERE id = 1", digest)
    assert any("batch 2" in line and "was changed" in line for line in found(sound))


def test_a_batch_without_its_record_is_named(sound: Coffer) -> None:
    last = max(row[0] for row in contents(sound.place)["batch"])
    with Vandal(sound.place) as vandal:
        vandal.run("DELETE FROM batch WHERE id = ?", last)
        vandal.run("DELETE FROM batch_seal WHERE batch_id = ?", last)
    assert any(f"batch {last}" in line for line in found(sound))


def test_every_column_of_the_ledger_counts(sound: Coffer) -> None:
    with Vandal(sound.place) as vandal:
        for table, columns in COLUMNS.items():
            stored = {row[1] for row in vandal.run(f"PRAGMA table_info({table})")}
            assert stored == set(columns), f"{table}: columns that no digest covers"


def test_a_missing_guard_is_named(sound: Coffer) -> None:
    with Vandal(sound.place) as vandal:
        guard = vandal.guards.pop()[0]
    assert any(f"the guard {guard} is missing" in line for line in found(sound))


# --- What is derived --------------------------------------------------------------------------

PAYLOADS = ("garbage", "", "[1]", "{}", '[0,{"1":["1","1","1","0","0","0",1,[]]}]', "[" * 5000,
            '[9,{"x":[1]}]', "null", '[0,{"1":["NaN","x","1","0","0","0",1,[]]}]')  # fmt: skip


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_changed_cache_is_named_and_never_believed_blindly(sound: Coffer, payload: str) -> None:
    asset = next(row[0] for row in contents(sound.place)["asset"] if row[1] == "AAA")
    with Vandal(sound.place) as vandal:
        vandal.run("UPDATE derived SET payload = ? WHERE key = ?", payload, str(asset))
    assert found(sound) == ["derived positions of AAA: they differ from a rebuild"]
    answer = sound("report", "holdings", "--as-of", "2024-12-31")
    assert answer.code in {0, 4}
    assert answer.err.count("\n") == (answer.code == 4)
    sound("verify", "--rebuild", code=4)
    sound.verified()


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("UPDATE rollup_scope SET value = replace(value, '0', '1') WHERE scope = 'portfolio'",
         "portfolio"),
        ("DELETE FROM rollup_scope WHERE scope = 'account'", "account Main"),
        ("UPDATE rollup_holding SET days = x'00'", "AAA in Main"),
        ("UPDATE rollup_history SET steps = zeroblob(16)", "AAA in Main"),
        ("DELETE FROM rollup_history", "AAA in Main"),
    ],
)  # fmt: skip
def test_changed_daily_figures_are_named_and_made_anew(
    sound: Coffer, statement: str, named: str
) -> None:
    with Vandal(sound.place) as vandal:
        vandal.run(statement)
    assert f"daily figures of {named}: they differ from a rebuild" in found(sound)
    for report in ("networth", "performance"):
        answer = sound("report", report, "--as-of", "2024-12-31")
        assert answer.code in {0, 4}
        assert answer.err.count("\n") == (answer.code == 4)
    sound("verify", "--rebuild", code=4)
    sound.verified()


def test_daily_figures_of_another_state_are_named(sound: Coffer) -> None:
    with Vandal(sound.place) as vandal:
        vandal.run("UPDATE rollup_state SET head = '0.0.0'")
    assert found(sound) == ["daily figures: they belong to another state of the books"]
    with Vandal(sound.place) as vandal:
        vandal.run("DELETE FROM rollup_state")
    assert "daily figures: they are of no state of the books" in found(sound)
    sound("verify", "--rebuild", code=4)
    sound.verified()


@pytest.mark.parametrize("key", ["999", "something", "²", "-1"])
def test_a_cache_of_what_is_not_there_is_named(sound: Coffer, key: str) -> None:
    with Vandal(sound.place) as vandal:
        vandal.run("INSERT INTO derived VALUES ('positions', ?, '[0,{}]')", key)
    assert found(sound) == [f"derived positions of {key!r}: they differ from a rebuild"]
    sound("verify", "--rebuild", code=4)
    sound.verified()


def test_a_cache_without_its_rows_is_named(sound: Coffer) -> None:
    with Vandal(sound.place) as vandal:
        vandal.run("DELETE FROM derived WHERE key <> 'meta'")
    names = {line.partition(":")[0] for line in found(sound)}
    assert names == {f"derived positions of {one}" for one in ("AAA", "SAP", "USD", "EUR")}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE setting SET value = 'EUR' WHERE key = 'base_currency'",
        "UPDATE account SET cost_basis_method = 'lifo'",
        "UPDATE account SET allows_short = 1",
        "UPDATE price SET value = '7' WHERE asset_id = (SELECT id FROM asset WHERE symbol = 'EUR')",
        "UPDATE link SET removed_at = 1",
        "UPDATE coverage SET first_leg_at = 0",
        "UPDATE derived SET payload = 'x:1' WHERE key = 'meta'",
    ],
)
def test_what_the_figures_rest_on_cannot_change_in_silence(sound: Coffer, statement: str) -> None:
    with Vandal(sound.place) as vandal:
        vandal.run(statement)
    assert found(sound)


def test_the_guards_hold_without_the_program(sound: Coffer) -> None:
    connection = driver.connect(str(sound.place), isolation_level=None)
    try:
        for table in (*COLUMNS, "batch", "batch_seal", "audit", "price_edit"):
            for statement in (f"UPDATE {table} SET rowid = rowid", f"DELETE FROM {table}"):
                if not connection.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0]:
                    continue
                with pytest.raises(driver.Error, match="append-only"):
                    connection.execute(statement)
    finally:
        connection.close()
    sound.verified()
