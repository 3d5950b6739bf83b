"""Every storage test runs on SQLite and on a PostgreSQL that the tests start themselves."""

import os
import shutil
import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url

from app.db.database import SqlDatabase, create_database, open_database
from tests.integration.books import Books, SetClock
from tests.integration.postgres_server import NoServerError, running_server

MakePlace = Callable[[], str]


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


def _sql(address: str, statement: str) -> None:
    plain = make_url(address).set(drivername="postgresql")
    with psycopg.connect(plain.render_as_string(hide_password=False), autocommit=True) as server:
        server.execute(statement.encode())


def _address_of(server: str, name: str) -> str:
    return make_url(server).set(database=name).render_as_string(hide_password=False)


@pytest.fixture(scope="session")
def new_pg_database(pg_server: str) -> Iterator[Callable[[str], str]]:
    """Make a database from a template and return its address; names never clash."""
    made: list[str] = []

    def make(template: str) -> str:
        name = f"coffer_test_{uuid.uuid4().hex}"
        _sql(pg_server, f"CREATE DATABASE {name} TEMPLATE {template}")
        made.append(name)
        return _address_of(pg_server, name)

    yield make
    for name in made:
        _sql(pg_server, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


@pytest.fixture(scope="session")
def pg_template(new_pg_database: Callable[[str], str]) -> str:
    """The name of a database with the schema in it, for others to be made from."""
    address = new_pg_database("template0")
    create_database(address, SetClock()).close()
    return str(make_url(address).database)


@pytest.fixture(params=["sqlite", "postgresql"])
def kind(request: pytest.FixtureRequest) -> str:
    """Which database the test runs on."""
    return str(request.param)


@pytest.fixture
def place(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A new database with nothing in it but the catalogue."""
    if kind == "sqlite":
        path = tmp_path / "coffer.db"
        shutil.copy(request.getfixturevalue("sqlite_template"), path)
        return str(path)
    made: str = request.getfixturevalue("new_pg_database")(request.getfixturevalue("pg_template"))
    return made


@pytest.fixture
def new_place(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A place where no database is yet."""
    if kind == "sqlite":
        return str(tmp_path / "new.db")
    made: str = request.getfixturevalue("new_pg_database")("template0")
    return made


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
