"""What several revisions need: rebuilding a table on SQLite without losing what hangs on it."""

from collections.abc import Iterator
from contextlib import contextmanager

from alembic import op
from alembic.operations import BatchOperations


@contextmanager
def rebuilt_table(name: str, *, without_rowid: bool = False) -> Iterator[BatchOperations]:
    """Give a batch of changes to one table; on SQLite it is rebuilt, on PostgreSQL altered.

    A rebuild silently drops the table's triggers (the append-only guard among them) and fails
    where a view uses the table: both are taken down first, and come back as they were. Foreign
    keys must be off, else dropping the old table deletes the rows that refer to it.

    Raises:
        RuntimeError: foreign keys are on.
    """
    if op.get_bind().dialect.name != "sqlite":
        with op.batch_alter_table(name) as batch:
            yield batch
        return
    connection = op.get_bind()
    if connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one():
        raise RuntimeError(f"rebuilding {name} with foreign keys on would delete what refers to it")
    # All triggers, not the table's alone: one elsewhere that names it makes the rename fail.
    kept = connection.exec_driver_sql(
        "SELECT type, name, sql FROM sqlite_schema WHERE type IN ('trigger', 'view') ORDER BY rowid"
    ).fetchall()
    for kind, title, _ in reversed(kept):
        op.execute(f'DROP {kind} "{title}"')
    table_kwargs = {"sqlite_strict": True}
    if without_rowid:
        table_kwargs["sqlite_with_rowid"] = False
    with op.batch_alter_table(name, recreate="always", table_kwargs=table_kwargs) as batch:
        yield batch
    for _, _, sql in kept:
        connection.exec_driver_sql(sql)
