"""PostgreSQL: the engine and its settings, and what can be told of a schema before it is used."""

from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event

from app.db.places import ServerPlace
from app.domain.errors import DatabaseError, DatabaseMissingError

SETTINGS = {
    "statement_timeout": "30s",
    "lock_timeout": "5s",
    "idle_in_transaction_session_timeout": "60s",
    "synchronous_commit": "on",
}
CONNECT_S = 10
OLDEST_SERVER = 130000  # trim_scale() came with 13


def make_engine(place: ServerPlace) -> Engine:
    """Return an engine whose connections see the place's schema alone."""
    settings = {"search_path": place.schema, **SETTINGS}
    arguments: dict[str, Any] = {
        "options": " ".join(f"-c {name}={value}" for name, value in settings.items()),
        "application_name": "coffer",
        "client_encoding": "utf8",
        "connect_timeout": CONNECT_S,
    }
    if not place.is_local and "sslmode" not in place.url.query:
        arguments["sslmode"] = "verify-full"
    engine = create_engine(
        place.url,
        connect_args=arguments,
        hide_parameters=True,
        pool_pre_ping=True,
        pool_size=4,
        max_overflow=12,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        begin(connection, place.schema)

    return engine


def begin(connection: Connection, schema: str) -> None:
    """Start a transaction: a writing one waits for its turn, a reading one takes its snapshot."""
    if connection.get_execution_options().get("is_writing", False):
        connection.exec_driver_sql(
            "SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", (f"coffer:{schema}",)
        )
    else:
        connection.exec_driver_sql("SELECT 1")


def reading(connection: Connection) -> Connection:
    """Return the connection set to one read-only snapshot."""
    return connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)


def revisions_of(engine: Engine, place: ServerPlace) -> list[str]:
    """Return the revisions that a schema states.

    Raises:
        DatabaseMissingError: there is no such schema, or nothing of Coffer's in it.
        DatabaseError: the server cannot be reached, is too old, or stores another encoding.
    """
    with engine.connect() as connection:
        check_server(connection, str(place))
        has_schema, has_record = connection.exec_driver_sql(
            "SELECT to_regnamespace(%s) IS NOT NULL, to_regclass(%s) IS NOT NULL",
            (place.schema, f"{place.schema}.alembic_version"),
        ).one()
        if not has_schema:
            raise DatabaseMissingError(str(place), "there is no such schema on the server")
        if not has_record:
            raise DatabaseMissingError(str(place), "there is no Coffer database in that schema")
        return list(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalars())


def check_server(connection: Connection, place: str) -> None:
    """Refuse a server that would not keep every text and number as it is."""
    encoding, version = connection.exec_driver_sql(
        "SELECT current_setting('server_encoding'), current_setting('server_version_num')::int"
    ).one()
    if encoding != "UTF8":
        raise DatabaseError(place, f"the database stores {encoding}", "make one with UTF8")
    if version < OLDEST_SERVER:
        raise DatabaseError(place, "the server is older than PostgreSQL 13", "update it")
