"""Runs the migrations. Alembic is imported here alone, and this module only when it is needed."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

SCRIPTS = Path(__file__).resolve().parents[2] / "migrations"

Hook = Callable[[Any], None]  # given each step, inside its transaction


def config_of(connection: Connection | None = None, **attributes: Any) -> Config:
    """Return Alembic's configuration: beside `app`, in the source tree and installed alike."""
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes.update(attributes)
    if connection is not None:
        config.attributes["connection"] = connection
    return config


def scripted_revisions() -> list[str]:
    """Return the revisions of the scripts, oldest first."""
    scripts = ScriptDirectory.from_config(config_of())
    return [script.revision for script in scripts.walk_revisions()][::-1]


def upgrade(
    connection: Connection, to: str = "head", *, on_version_apply: Sequence[Hook] = ()
) -> None:
    """Bring a schema to a revision, on a connection with SQLite's foreign keys off.

    In a transaction of the caller's, everything is one; else each revision is one of its own.
    """
    command.upgrade(config_of(connection, on_version_apply=tuple(on_version_apply)), to)
