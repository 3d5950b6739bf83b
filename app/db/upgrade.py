"""Runs the migrations. Alembic is imported here alone, and this module only when it is needed."""

from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

SCRIPTS = Path(__file__).resolve().parents[2] / "migrations"


def config() -> Config:
    """Return Alembic's configuration: beside `app`, in the source tree and installed alike."""
    found = Config()
    found.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    found.set_main_option("path_separator", "os")
    return found


def scripted_revisions() -> list[str]:
    """Return the revisions of the scripts, oldest first."""
    scripts = ScriptDirectory.from_config(config())
    return [script.revision for script in scripts.walk_revisions()][::-1]


def upgrade(connection: Connection, settings: Config | None = None, to: str = "head") -> None:
    """Bring a schema to a revision, on a connection with SQLite's foreign keys off.

    In a transaction of the caller's, everything is one; else each revision is one of its own.
    """
    settings = settings or config()
    settings.attributes["connection"] = connection
    command.upgrade(settings, to)


def migrate(engine: Engine, settings: Config | None = None, *, in_one: bool = False) -> None:
    """Run the revisions that are missing: each in a transaction of its own, or all `in_one`."""
    with engine.connect().execution_options(is_writing=True) as connection:
        raw: Any = connection.connection.driver_connection
        is_sqlite = engine.dialect.name == "sqlite"
        if is_sqlite:
            # Of no effect inside a transaction; rebuilding a parent would delete its children.
            raw.execute("PRAGMA foreign_keys=OFF")
        try:
            if in_one:
                connection.begin()
            upgrade(connection, settings)
            connection.commit()
        finally:
            connection.rollback()
            if is_sqlite:
                raw.execute("PRAGMA foreign_keys=ON")
