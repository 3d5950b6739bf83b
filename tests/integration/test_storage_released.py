"""Books of every released schema open with this version, and lose nothing on the way."""

import json
import os
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from app.db import guards
from app.db.conversion import convert
from app.db.database import SqlDatabase, create_database, open_database
from app.db.places import place_of
from app.db.sqlite import make_engine
from app.db.version import HEAD
from app.domain.errors import DatabaseError
from app.keys.data_key import OwnDataKey
from app.ports.keys import DataKey
from app.services.proof import figures_of
from app.services.verify import VerifyService
from tests.integration.books import SetClock
from tests.integration.postgres_server import PgDatabases
from tests.integration.released import RELEASED, content, lasting, shape, stored_file, stored_schema

KINDS = ("plain", "encrypted", "postgresql")
SNAPSHOTS = Path(__file__).resolve().parents[1] / "data" / "schema"
DAY = date(2024, 4, 1)
NET_WORTH = "6180.356356845307613494220761435223"  # of the stored books on that day, by 0.1.0


@pytest.fixture(scope="module", autouse=True)
def new_files_are_copies() -> None:
    """Files are made by the migrations here."""


def opened(
    place: str,
    key: DataKey | None,
    before: Callable[[], None] | None = None,
    device: str = "",
) -> closing[SqlDatabase]:
    """Open books for a `with`."""
    return closing(open_database(place, SetClock(), key, before_migration=before, device=device))


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def key(kind: str) -> DataKey | None:
    return OwnDataKey(bytes(range(32)), "0" * 32, 1) if kind == "encrypted" else None


@pytest.fixture(params=RELEASED)
def stored(
    kind: str, key: DataKey | None, request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[str]:
    """The place of books as a released version left them."""
    if kind != "postgresql":
        path = stored_file(request.param, tmp_path / "stored.db")
        if key is not None:
            convert(path, None, tmp_path / "sealed.db", key)
            path = tmp_path / "sealed.db"
        yield str(path)
        return
    databases: PgDatabases = request.getfixturevalue("pg_databases")
    address = databases.make()
    stored_schema(request.param, address)
    yield address
    databases.drop(address)


def engine_of(place: str, key: DataKey | None) -> Engine:
    """Return an engine that brings nothing up to date."""
    if "://" not in place:
        return make_engine(Path(place), key)
    from app.db import postgresql
    from app.db.places import ServerPlace

    where = place_of(place)
    assert isinstance(where, ServerPlace)
    return postgresql.make_engine(where)


@pytest.fixture(scope="module")
def shapes_of_new() -> dict[str, dict[str, Any]]:
    """The schema of new books by their kind, once one has looked at it."""
    return {}


@pytest.fixture
def shape_of_new(
    shapes_of_new: dict[str, dict[str, Any]],
    key: DataKey | None,
    kind: str,
    request: pytest.FixtureRequest,
    tmp_path: Path,
) -> dict[str, Any]:
    if kind not in shapes_of_new:
        new_place = str(tmp_path / "new.db")
        if kind == "postgresql":
            new_place = request.getfixturevalue("pg_databases").make()
        fresh = create_database(new_place, SetClock(), key)
        with closing(fresh), fresh.engine.connect() as connection:
            shapes_of_new[kind] = shape(connection)
        if kind == "postgresql":
            request.getfixturevalue("pg_databases").drop(new_place)
    return shapes_of_new[kind]


def test_there_are_stored_books_of_every_schema_before_this_one() -> None:
    from app.db.version import REVISIONS

    assert set(REVISIONS[:-1]) <= set(RELEASED)


def test_stored_books_are_brought_up_to_date_and_hold_what_they_held(
    stored: str, key: DataKey | None, shape_of_new: dict[str, Any]
) -> None:
    calls: list[str] = []
    engine = engine_of(stored, key)
    with engine.connect() as connection:
        old = shape(connection)
    before = content(engine)
    engine.dispose()
    with opened(stored, key, lambda: calls.append("called")) as database:
        after = content(database.engine, old)
        assert set(before["account_type"]) <= set(after["account_type"])
        assert lasting(after) == lasting(before)
        assert len(after["entry"]) > 10
        with database.engine.connect() as connection:
            assert shape(connection) == shape_of_new
            assert guards.present(connection) >= guards.expected(connection)
        assert shape_of_new["triggers"].items() >= old["triggers"].items()
        assert VerifyService(database).run().problems == ()
        with database.reading() as unit:
            figures = figures_of(unit, DAY)
    assert figures.net_worth == NET_WORTH  # as by all other engines
    assert figures.entries == 12
    with opened(stored, key, lambda: calls.append("called again")):
        assert calls == ["called"]


def test_nothing_is_changed_when_the_backup_before_fails(stored: str, key: DataKey | None) -> None:
    def fail() -> None:
        raise DatabaseError(stored, "no room for a backup")

    engine = engine_of(stored, key)
    before = content(engine)
    with engine.connect() as connection:
        old = shape(connection)
    engine.dispose()
    with pytest.raises(DatabaseError, match="no room for a backup"):
        open_database(stored, SetClock(), key, before_migration=fail)
    engine = engine_of(stored, key)
    with engine.connect() as connection:
        assert shape(connection) == old
    assert content(engine) == before
    engine.dispose()


def test_rows_of_the_trail_from_before_and_after_form_one_chain(
    stored: str, key: DataKey | None
) -> None:
    with opened(stored, key, device="desk") as database:
        with database.writing() as unit:
            unit.settings.set("base_currency", "CHF")
            unit.commit()
        with database.reading() as unit:
            newest, older = unit.audit.rows(2)
            assert (newest.device, older.device) == ("desk", "")
            assert unit.ledger.verify_chain() == []


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_the_schema_is_the_one_in_the_repository(
    kind: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    """A name that goes, or changes, fails here: that needs a revision, and a look at old books.

    After a new revision: write the new picture with COFFER_WRITE_SCHEMA=1, and read the diff.
    """
    place = str(tmp_path / "new.db")
    if kind == "postgresql":
        place = request.getfixturevalue("server_place")
        database = open_database(place, SetClock())
    else:
        database = create_database(place, SetClock())
    with database.engine.connect() as connection:
        found = {"revision": HEAD, **shape(connection)}
    database.close()
    check_picture(kind, found)


def check_picture(kind: str, found: dict[str, object]) -> None:
    picture = SNAPSHOTS / f"{kind}.json"
    if os.environ.get("COFFER_WRITE_SCHEMA") == "1":
        picture.write_text(json.dumps(found, indent=1, sort_keys=True) + "\n")
    assert found == json.loads(picture.read_text())
