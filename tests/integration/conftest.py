"""Every storage test runs on SQLite and on a PostgreSQL that the tests start themselves."""

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from sqlalchemy import make_url

from app.db.database import SqlDatabase, create_database, open_database
from tests.integration.books import Books, SetClock
from tests.integration.postgres_server import NoServerError, PgDatabases, running_server


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new database to copy: making one runs the migrations, copying one does not."""
    path = tmp_path_factory.mktemp("template") / "coffer.db"
    create_database(str(path), SetClock()).close()
    return path


@pytest.fixture(scope="session")
def pg_server() -> Iterator[str]:
    """The address of a server: COFFER_TEST_PG, or one that runs for this session alone."""
    given = os.environ.get("COFFER_TEST_PG")
    if given:
        yield given
        return
    with ExitStack() as stack:
        try:
            address = stack.enter_context(running_server())
        except NoServerError as error:
            if os.environ.get("CI"):
                pytest.fail(f"PostgreSQL is required here: {error}")
            pytest.skip(f"no PostgreSQL: {error}")
        yield address


@pytest.fixture(scope="session")
def pg_databases(pg_server: str) -> Iterator[PgDatabases]:
    databases = PgDatabases(pg_server)
    template = databases.make()
    create_database(template, SetClock()).close()
    databases.template = str(make_url(template).database)
    yield databases
    for name in sorted(databases.made):
        databases.drop(make_url(pg_server).set(database=name).render_as_string())


@pytest.fixture(params=["sqlite", "postgresql"])
def kind(request: pytest.FixtureRequest) -> str:
    """Which database the test runs on."""
    return str(request.param)


@pytest.fixture
def place(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A new database with nothing in it but the catalogue."""
    if kind == "sqlite":
        path = tmp_path / "coffer.db"
        shutil.copy(request.getfixturevalue("sqlite_template"), path)
        yield str(path)
    else:
        yield request.getfixturevalue("server_place")


@pytest.fixture
def server_place(pg_databases: PgDatabases) -> Iterator[str]:
    """The same on PostgreSQL alone, for what only a server can do."""
    address = pg_databases.make(pg_databases.template)
    yield address
    pg_databases.drop(address)


@pytest.fixture
def new_place(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A place where no database is yet."""
    if kind == "sqlite":
        yield str(tmp_path / "new.db")
        return
    databases: PgDatabases = request.getfixturevalue("pg_databases")
    address = databases.make()
    yield address
    databases.drop(address)


@pytest.fixture
def database(place: str, clock: SetClock) -> Iterator[SqlDatabase]:
    opened = open_database(place, clock)
    yield opened
    opened.close()


@pytest.fixture
def books(database: SqlDatabase, clock: SetClock) -> Books:
    """A database with accounts, assets and holdings."""
    return Books(database, clock).fill()


@pytest.fixture
def sqlite_books(sqlite_template: Path, tmp_path: Path, clock: SetClock) -> Iterator[Books]:
    """The same on SQLite alone, for what only a file can suffer."""
    path = tmp_path / "coffer.db"
    shutil.copy(sqlite_template, path)
    opened = open_database(str(path), clock)
    yield Books(opened, clock).fill()
    opened.close()
