"""Group F: old books and new programs, and the other way round."""

import shutil
from contextlib import closing
from pathlib import Path
from typing import Any

import alembic.op
import pytest
from sqlalchemy import Connection, Engine, event

import app.db.audit
import app.db.chain
import app.db.database
import app.db.digests
import app.db.sqlite
import app.db.upgrade
import app.keys.seal
import app.services.anchor
from app.db import guards
from app.db.conversion import convert
from app.db.database import SqlDatabase, create_database, open_database
from app.db.driver import key_hex, open_driver
from app.db.failures import guarded
from app.db.places import ServerPlace, place_of
from app.db.sqlite import make_engine
from app.db.version import HEAD
from app.domain.errors import DatabaseDamagedError, DatabaseNewerError
from app.keys.data_key import OwnDataKey
from app.keys.seal import FieldSealer
from app.services.verify import VerifyService
from tests.faults.rig import IS_FULL, Rig, fault
from tests.forked import start
from tests.integration.books import SetClock
from tests.integration.conftest import pg_databases, pg_server  # noqa: F401 - fixtures
from tests.integration.postgres_server import PgDatabases
from tests.integration.released import RELEASED, content, lasting, shape, stored_file, stored_schema
from tests.integration.test_storage_released import check_picture

Patch = pytest.MonkeyPatch
SECRET = bytes(range(32))


@pytest.fixture(scope="module", autouse=True)
def new_files_are_copies() -> None:
    """Files are made by the migrations here."""


def a_key(content: bytes = SECRET, profile: str = "0" * 32) -> OwnDataKey:
    return OwnDataKey(content, profile, 1)


def new_books(path: Path, key: OwnDataKey | None = None) -> SqlDatabase:
    sealer = FieldSealer(key) if key else None
    return create_database(str(path), SetClock(), key, sealer=sealer, device="desk")


def every_statement_alone(patch: Patch) -> None:
    """As Alembic does by default on SQLite, where the driver commits before a change of tables."""
    migrate = app.db.upgrade.migrate

    def loose(connection: Connection) -> None:
        connection.exec_driver_sql("PRAGMA query_only=OFF")

    def alone(engine: Engine, *more: Any, **named: Any) -> None:
        if engine.dialect.name == "sqlite":
            migrate(engine, *more, **named)
            return
        options = {"is_writing": True, "isolation_level": "AUTOCOMMIT"}
        with engine.connect().execution_options(**options) as connection:
            app.db.upgrade.upgrade(connection)

    patch.setattr(app.db.sqlite, "begin", loose)
    patch.setattr(app.db.upgrade, "migrate", alone)


def the_guards_go(patch: Patch) -> None:
    """As rebuilding a table does on SQLite."""
    upgrade = app.db.upgrade.upgrade

    def losing(connection: Connection, *more: Any, **named: Any) -> None:
        upgrade(connection, *more, **named)
        on = "" if connection.dialect.name == "sqlite" else " ON audit"
        connection.exec_driver_sql(f"DROP TRIGGER audit_refuse_update{on}")

    patch.setattr(app.db.upgrade, "upgrade", losing)


def a_row_goes(patch: Patch) -> None:
    upgrade = app.db.upgrade.upgrade

    def losing(connection: Connection, *more: Any, **named: Any) -> None:
        upgrade(connection, *more, **named)
        connection.exec_driver_sql("DELETE FROM setting WHERE key = 'base_currency'")

    patch.setattr(app.db.upgrade, "upgrade", losing)


def every_schema_is_taken(patch: Patch) -> None:
    patch.setattr(app.db.database, "_is_current", lambda *_: True)


def a_table_is_renamed(patch: Patch) -> None:
    create = alembic.op.create_table

    def renaming(name: str, *parts: Any, **named: Any) -> Any:
        return create("secrets" if name == "secret" else name, *parts, **named)

    patch.setattr(alembic.op, "create_table", renaming)


def a_column_goes(patch: Patch) -> None:
    create = alembic.op.create_table

    def without(name: str, *parts: Any, **named: Any) -> Any:
        kept = [part for part in parts if getattr(part, "name", "") != "updated_at"]
        return create(name, *kept, **named)

    patch.setattr(alembic.op, "create_table", without)


class Stored:
    """Books of an older schema, made anew for every try: plain, encrypted, or on a server."""

    def __init__(self, kind: str, folder: Path, databases: PgDatabases | None) -> None:
        self.kind = kind
        self.key = a_key() if kind == "encrypted" else None
        self._folder = folder
        self._databases = databases
        self._number = 0
        self._seen: dict[str, tuple[dict[str, Any], list[Any]]] = {}

    def make(self, revision: str) -> str:
        self._number += 1
        if self._databases is not None:
            address = self._databases.make()
            stored_schema(revision, address)
            return address
        path = self._folder / f"{self.kind}-{self._number}.db"
        if self.key is None:
            return str(stored_file(revision, path))
        template = self._folder / f"{revision}.sealed"
        if not template.exists():
            plain = stored_file(revision, self._folder / f"{revision}.plain")
            convert(plain, None, template, self.key)
        shutil.copy(template, path)
        return str(path)

    def engine(self, place: str) -> Engine:
        """Return an engine that brings nothing up to date."""
        if self._databases is None:
            return guarded(make_engine(Path(place), self.key), place)
        from app.db import postgresql

        where = place_of(place)
        assert isinstance(where, ServerPlace)
        return guarded(postgresql.make_engine(where), str(where))

    def look(self, place: str) -> tuple[dict[str, Any], list[Any]]:
        """Return schema and version as they are."""
        engine = self.engine(place)
        with engine.connect() as connection:
            rows = connection.exec_driver_sql("SELECT version_num FROM alembic_version").fetchall()
            found = shape(connection), [row[0] for row in rows]
        engine.dispose()
        return found

    def seen(self, revision: str) -> tuple[dict[str, Any], list[Any]]:
        """Return schema and version of the books of a revision."""
        if revision not in self._seen:
            place = self.make(revision)
            self._seen[revision] = self.look(place)
            self.drop(place)
        return self._seen[revision]

    def rows(self, place: str, shaped: dict[str, Any]) -> dict[str, list[Any]]:
        engine = self.engine(place)
        found = lasting(content(engine, shaped))
        engine.dispose()
        return found

    def drop(self, place: str) -> None:
        if self._databases is not None:
            self._databases.drop(place)


@pytest.fixture(params=["plain", "encrypted", "postgresql"])
def stored(request: pytest.FixtureRequest, tmp_path: Path) -> Stored:
    is_server = request.param == "postgresql"
    databases = request.getfixturevalue("pg_databases") if is_server else None
    return Stored(request.param, tmp_path, databases)


def killed(rig: Rig, stored: Stored, place: str, before: int) -> tuple[bool, int]:
    """Upgrade in a program of its own, killed before a statement; (was it, how many it did)."""
    plant = f"{rig.plant.__module__}:{rig.plant.__qualname__}" if rig.plant else "-"
    digits = SECRET.hex() if stored.key else "-"
    child = start("tests.faults.upgrade_child", place, digits, before, plant)
    said, wrong = child.communicate(timeout=120)
    assert child.returncode in {0, -9}, wrong.decode()
    return child.returncode == -9, int(said or 0)


def test_the_child_counts_statements(stored: Stored, tmp_path: Path) -> None:
    assert killed(Rig(), stored, stored.make(RELEASED[-1]), 10**6)[1] > 5


@fault("F1", "kill -9 inside the upgrade of stored books", plants=[every_statement_alone])
def test_a_kill_in_an_upgrade_leaves_old_or_new(rig: Rig, stored: Stored) -> None:
    kills = 0
    for revision in RELEASED if IS_FULL else (RELEASED[0], RELEASED[-1]):
        first = stored.make(revision)
        old = stored.seen(revision)
        before = stored.rows(first, old[0])
        was_killed, total = killed(rig, stored, first, 10**6)
        assert not was_killed
        new = stored.look(first)
        assert new != old
        stored.drop(first)
        # Each revision is a transaction of its own, so a kill may also leave one in between.
        between = [stored.seen(one) for one in RELEASED if one > revision]
        points = rig.dice.sample(range(1, total + 1), min(total, rig.count(2, 20)))
        for point in points:
            place = stored.make(revision)
            was_killed, _ = killed(rig, stored, place, point)
            kills += was_killed
            states = (old, *between, new)
            assert stored.look(place) in states, f"neither old nor new before {point}"
            with closing(open_database(place, SetClock(), stored.key)) as database:
                assert VerifyService(database).run().problems == ()
            assert stored.look(place) == new
            assert stored.rows(place, old[0]) == before
            stored.drop(place)
    assert kills
    rig.measured(**{"kills": kills, "neither old nor new": 0})


@fault(
    "F2",
    "stored books of every released schema brought up to date",
    plants=[the_guards_go, a_row_goes],
)
def test_an_upgrade_loses_nothing(rig: Rig, stored: Stored) -> None:
    for revision in RELEASED:
        place = stored.make(revision)
        old = stored.look(place)
        before = stored.rows(place, old[0])
        open_database(place, SetClock(), stored.key).close()
        new = stored.look(place)
        assert stored.rows(place, old[0]) == before
        assert new[0]["triggers"].items() >= old[0]["triggers"].items()
        with closing(open_database(place, SetClock(), stored.key)) as database:
            assert VerifyService(database).run().problems == ()
            with database.engine.connect() as connection:
                assert guards.present(connection) >= guards.expected(connection)
        stored.drop(place)
    rig.measured(schemas=len(RELEASED))


@fault("F3", "a failure at every step of the upgrade", plants=[every_statement_alone])
def test_a_failure_at_any_step_takes_everything_back(rig: Rig, stored: Stored) -> None:
    place = stored.make(RELEASED[-1])
    old = stored.look(place)
    before = stored.rows(place, old[0])
    spare = stored.make(RELEASED[-1])
    was_failed, total = fails_at(stored, spare, 10**6)
    stored.drop(spare)
    assert not was_failed
    assert total > 5
    few = {1, total, *rig.dice.sample(range(1, total), min(4, total - 1))}
    steps = range(1, total + 1) if IS_FULL else sorted(few)
    for step in steps:
        assert fails_at(stored, place, step) == (True, step)
        assert stored.look(place) == old, f"something was left after step {step}"
        assert stored.rows(place, old[0]) == before
    assert fails_at(stored, place, total + 1) == (False, total)
    assert stored.look(place) != old
    stored.drop(place)
    rig.measured(steps=len(steps))


def fails_at(stored: Stored, place: str, step: int) -> tuple[bool, int]:
    """Upgrade with a failure at a step; return whether there was such a step, and how many ran."""
    done = 0

    def fail(*_: Any) -> None:
        nonlocal done
        done += 1
        if done == step:
            raise ZeroDivisionError

    engine = stored.engine(place)
    event.listen(engine, "before_cursor_execute", fail)
    event.listen(engine, "commit", fail)
    try:
        app.db.upgrade.migrate(engine)
    except ZeroDivisionError:
        return True, done
    finally:
        event.remove(engine, "before_cursor_execute", fail)
        event.remove(engine, "commit", fail)
        engine.dispose()
    return False, done


NEWER = {
    "one revision newer": "UPDATE alembic_version SET version_num = '9999_future'",
    "two heads": "INSERT INTO alembic_version VALUES ('9999_future')",
    "an empty record": "DELETE FROM alembic_version",
    "no record": "DROP TABLE alembic_version",
    "a newer format": "PRAGMA user_version = 99",
    "another program's": "PRAGMA application_id = 7",
}


@fault("F4", "a schema that this program does not know", plants=[every_schema_is_taken])
def test_an_unknown_schema_is_refused_and_not_touched(rig: Rig, tmp_path: Path) -> None:
    refused = 0
    for key in (None, a_key()):
        template = tmp_path / ("plain.db" if key is None else "sealed.db")
        new_books(template, key).close()
        for name, sql in NEWER.items():
            path = tmp_path / f"{refused}.db"
            shutil.copy(template, path)
            with closing(open_driver(path, "rw", key_hex(key))) as raw:
                raw.execute("PRAGMA journal_mode=WAL").fetchall()
                raw.execute(sql)
            before, stamp = path.read_bytes(), path.stat().st_mtime_ns
            with pytest.raises((DatabaseNewerError, DatabaseDamagedError)):
                open_database(str(path), SetClock(), key).close()
            assert (path.read_bytes(), path.stat().st_mtime_ns) == (before, stamp), name
            assert not [one for one in tmp_path.iterdir() if one.name.startswith(f"{path.name}-")]
            refused += 1
    rig.measured(refused=refused)


@fault(
    "F6",
    "a name of the schema removed or changed",
    plants=[a_table_is_renamed, a_column_goes, the_guards_go],
)
def test_the_schema_is_guarded_by_a_picture(rig: Rig, tmp_path: Path) -> None:
    database = new_books(tmp_path / "coffer.db")
    with database.engine.connect() as connection:
        found = {"revision": HEAD, **shape(connection)}
    database.close()
    check_picture("sqlite", found)
    rig.measured(tables=len(found["tables"]), triggers=len(found["triggers"]))
