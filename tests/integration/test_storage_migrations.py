"""The migrations: they make what the models describe, whole or not at all, and keep the guards."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Connection, inspect

from app.db import guards, schema
from app.db.database import SqlDatabase, create_database, open_database
from app.db.upgrade import SCRIPTS, config, migrate, scripted_revisions
from app.db.version import APPLICATION_ID, FORMAT, HEAD, REVISIONS
from app.domain.errors import CofferError
from tests.depth import DEPTH
from tests.forked import start
from tests.integration.books import Books, SetClock, a_leg, an_entry

ROOT = Path(__file__).resolve().parents[2]
THROWAWAY = '''
"""A throw-away revision: rebuilds a parent, an append-only table and one without row ids."""

import sqlalchemy as sa
from alembic import op

from migrations.kit import rebuilt_table

revision = "0008_throwaway"
down_revision = "0007_files"


def upgrade() -> None:
    with rebuilt_table("holding") as batch:
        batch.add_column(sa.Column("nickname", sa.Text(), nullable=False, server_default="none"))
    with rebuilt_table("leg") as batch:
        batch.alter_column("source", new_column_name="origin")
    with rebuilt_table("price", without_rowid=True) as batch:
        batch.add_column(sa.Column("remark", sa.Text(), nullable=True))
    op.create_table("extra", sa.Column("id", sa.Integer(), primary_key=True))
    {fail}
'''


@pytest.fixture(scope="module", autouse=True)
def new_files_are_copies() -> None:
    """Files are made by the migrations here."""


def state(connection: Connection) -> dict[str, Any]:
    """Return tables with columns, triggers, revision and row counts."""
    found = inspect(connection)
    tables = sorted(found.get_table_names())
    return {
        "columns": {name: [c["name"] for c in found.get_columns(name)] for name in tables},
        "triggers": guards.present(connection),
        "revision": connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar(),
        "rows": {
            name: connection.exec_driver_sql(f"SELECT COUNT(*) FROM {name}").scalar()
            for name in tables
        },
    }


@pytest.fixture
def filled(books: Books) -> Books:
    books.append(*(an_entry(a_leg(books.cash, "1", f"{k}"), day=k) for k in range(5)))
    books.add_prices(books.price(0, "1"))
    return books


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    folder = tmp_path / "versions"
    folder.mkdir()
    (folder / "0008_throwaway.py").write_text(THROWAWAY.format(fail=""))
    return folder


def with_scripts(folder: Path) -> Config:
    settings = config()
    settings.set_main_option(
        "version_locations", os.pathsep.join([str(SCRIPTS / "versions"), str(folder)])
    )
    return settings


def test_the_revisions_baked_in_are_those_of_the_scripts() -> None:
    assert list(REVISIONS) == scripted_revisions()
    assert REVISIONS[-1] == HEAD


def test_the_marks_baked_in_are_those_of_the_migration() -> None:
    text = (SCRIPTS / "versions" / "0001_ledger.py").read_text()
    assert f"APPLICATION_ID = 0x{APPLICATION_ID:X}".lower() in text.lower()
    assert f"FORMAT = {FORMAT}" in text


def test_migrations_import_nothing_of_the_program() -> None:
    for path in SCRIPTS.rglob("*.py"):
        text = path.read_text()
        assert "import app" not in text
        assert "from app" not in text


def test_the_models_describe_what_the_migrations_make(books: Books) -> None:
    with books.database.engine.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "compare_type": True,
                "compare_server_default": True,
                "include_name": lambda name, kind, _: name != "alembic_version",
            },
        )
        assert compare_metadata(context, schema.metadata) == []


def test_every_constraint_has_the_name_that_the_models_give_it(books: Books) -> None:
    found = inspect(books.database.engine)
    for table in schema.metadata.sorted_tables:
        named = {str(c.name) for c in table.constraints} | {str(i.name) for i in table.indexes}
        there = {
            found.get_pk_constraint(table.name)["name"],
            *(c["name"] for c in found.get_unique_constraints(table.name)),
            *(c["name"] for c in found.get_foreign_keys(table.name)),
            *(c["name"] for c in found.get_check_constraints(table.name)),
            *(i["name"] for i in found.get_indexes(table.name)),
        }
        assert named <= there


@pytest.mark.parametrize("kind", ["sqlite"])
def test_every_table_of_a_file_is_strict(books: Books) -> None:
    with books.database.engine.connect() as connection:
        rows = connection.exec_driver_sql("PRAGMA table_list").fetchall()
        loose = {row[1] for row in rows if not row[5] and row[0] == "main" and row[2] != "view"}
        assert loose == {"sqlite_schema", "alembic_version"}


def test_a_rebuild_keeps_rows_children_and_guards(filled: Books, scripts: Path) -> None:
    with filled.database.engine.connect() as connection:
        before = state(connection)
    migrate(filled.database.engine, with_scripts(scripts))
    with filled.database.engine.connect() as connection:
        after = state(connection)
        assert after["rows"] == before["rows"] | {"extra": 0}
        assert after["triggers"] == before["triggers"] == guards.expected(connection)
        assert after["revision"] == "0008_throwaway"
        assert "nickname" in after["columns"]["holding"]
        assert "origin" in after["columns"]["leg"]
        if connection.dialect.name == "sqlite":
            rows = connection.exec_driver_sql("PRAGMA table_list").fetchall()
            assert {
                row[1] for row in rows if not row[5] and row[0] == "main" and row[2] != "view"
            } == {
                "sqlite_schema", "alembic_version", "extra",
            }  # fmt: skip
            assert {row[1] for row in rows if row[4]} >= {"price", "derived"}
    with filled.database.engine.connect().execution_options(is_writing=True) as connection:
        with pytest.raises(CofferError):
            connection.exec_driver_sql("DELETE FROM holding")
        connection.rollback()


@pytest.mark.parametrize("kind", ["sqlite"])
def test_a_rebuild_with_foreign_keys_on_is_refused(filled: Books, scripts: Path) -> None:
    from app.db.upgrade import upgrade

    with filled.database.engine.connect().execution_options(is_writing=True) as connection:
        with pytest.raises(RuntimeError, match="foreign keys on"):
            upgrade(connection, with_scripts(scripts))
        connection.rollback()
    assert len(filled.read(lambda unit: unit.ledger.legs())) == 5


@pytest.mark.parametrize("kind", ["sqlite"])
def test_a_revision_that_leaves_a_dangling_row_is_taken_back(filled: Books, scripts: Path) -> None:
    text = THROWAWAY.format(fail='op.execute("DELETE FROM institution")')
    (scripts / "0008_throwaway.py").write_text(text)
    with pytest.raises(RuntimeError, match="without what they refer to"):
        migrate(filled.database.engine, with_scripts(scripts))
    assert len(filled.read(lambda unit: unit.catalogue.institutions())) == 1
    assert filled.problems() == []


def test_an_exception_in_the_middle_leaves_the_old_schema(filled: Books, scripts: Path) -> None:
    with filled.database.engine.connect() as connection:
        before = state(connection)
    (scripts / "0008_throwaway.py").write_text(THROWAWAY.format(fail="raise ZeroDivisionError"))
    with pytest.raises(ZeroDivisionError):
        migrate(filled.database.engine, with_scripts(scripts))
    with filled.database.engine.connect() as connection:
        assert state(connection) == before
    filled.append(an_entry(a_leg(filled.cash, "1", "after")))
    assert filled.problems() == []


def killed(place: str, scripts: str, after: int) -> bool:
    """Run an upgrade, or without scripts a creation, killed before its n-th statement."""
    child = start("tests.integration.upgrade_child", place, scripts, after)
    _, wrong = child.communicate(timeout=120)
    assert child.returncode in {0, -9}, wrong.decode()
    return child.returncode == -9


@pytest.mark.parametrize("after", [2, 4, 6, 8, 20, 40, 1000] if DEPTH >= 1 else [2, 6, 20, 1000])
def test_a_kill_during_an_upgrade_leaves_the_old_or_the_new_schema(
    filled: Books, place: str, scripts: Path, after: int
) -> None:
    with filled.database.engine.connect() as connection:
        old = state(connection)
    filled.database.close()
    was_killed = killed(place, str(scripts), after)
    assert was_killed or after > 4
    database = reopened(filled)
    with database.engine.connect() as connection:
        found = state(connection)
    assert found["triggers"] == old["triggers"]
    assert found["rows"].items() >= old["rows"].items()
    if was_killed:
        assert found == old
        migrate(database.engine, with_scripts(scripts))  # the second start succeeds
    with database.engine.connect() as connection:
        assert state(connection)["revision"] == "0008_throwaway"
    database.close()


def reopened(books: Books) -> SqlDatabase:
    """Return the database with its pool made anew, whatever schema it has."""
    books.database.engine.dispose()
    return books.database


@pytest.mark.parametrize("after", [2, 15, 60, 90, 1000] if DEPTH >= 1 else [2, 60, 1000])
def test_a_kill_during_the_creation_leaves_a_whole_database_or_none(
    new_place: str, after: int
) -> None:
    was_killed = killed(new_place, "", after)
    assert was_killed or after > 60
    if was_killed:
        with pytest.raises(CofferError):
            open_database(new_place, SetClock())
        create_database(new_place, SetClock()).close()
    database = open_database(new_place, SetClock())
    with database.reading() as unit:
        assert unit.ledger.verify_chain() == []
    database.close()


def test_an_older_schema_is_brought_up_to_date_when_it_is_opened(
    place: str, clock: SetClock, scripts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import app.db.database
    import app.db.upgrade

    monkeypatch.setattr(app.db.upgrade, "config", lambda: _config(scripts))
    monkeypatch.setattr(app.db.database, "REVISIONS", (*REVISIONS, "0008_throwaway"))
    monkeypatch.setattr(app.db.database, "HEAD", "0008_throwaway")
    database = open_database(place, clock)
    with database.engine.connect() as connection:
        assert state(connection)["revision"] == "0008_throwaway"
    database.close()


_real_config = config


def _config(scripts: Path) -> Config:
    settings = _real_config()
    settings.set_main_option(
        "version_locations", os.pathsep.join([str(SCRIPTS / "versions"), str(scripts)])
    )
    return settings


def test_opening_a_database_that_is_up_to_date_does_without_the_migrations(
    place: str, kind: str
) -> None:
    code = (
        "import sys\n"
        "from app.db.database import open_database\n"
        "from tests.integration.books import SetClock\n"
        "database = open_database(sys.argv[1], SetClock())\n"
        "with database.reading() as unit:\n"
        "    unit.ledger.legs(), unit.catalogue.holdings(), unit.prices.latest(0)\n"
        "database.close()\n"
        "print(sorted({name.partition('.')[0] for name in sys.modules}))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, place],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "'alembic'" not in done.stdout
    assert ("'psycopg'" in done.stdout) == (kind == "postgresql")
