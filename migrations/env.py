"""Runs the revisions on the connection that the caller hands over: no address, no key is read here.

The caller has switched SQLite's foreign keys off (a pragma has no effect inside a transaction, and
rebuilding a parent table would delete its children); every revision ends with a check of them.
"""

from typing import Any, cast

from alembic import context
from sqlalchemy import Connection


def check_references(ctx: Any) -> None:
    """Refuse to commit a revision that leaves a row without what it refers to."""
    connection: Connection = ctx.connection
    if connection.dialect.name != "sqlite":
        return
    dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchmany(5)
    if dangling:
        raise RuntimeError(f"rows without what they refer to: {[tuple(row) for row in dangling]}")


def run() -> None:
    """Run the revisions, each in one transaction, on SQLite and PostgreSQL alike."""
    attributes = context.config.attributes
    connection: Connection = attributes["connection"]

    def applied(*, ctx: Any, step: Any, **_: Any) -> None:
        check_references(ctx)
        for hook in attributes.get("on_version_apply", ()):
            hook(step)

    context.configure(
        connection=connection,
        target_metadata=attributes.get("metadata"),  # for a comparison with the models only
        render_as_batch=connection.dialect.name == "sqlite",
        transactional_ddl=True,
        transaction_per_migration=True,
        on_version_apply=cast(Any, applied),  # called with names alone
    )
    with context.begin_transaction():
        context.run_migrations()


run()
