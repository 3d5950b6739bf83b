"""The triggers that keep the ledger append-only, as a list to compare a database with."""

from sqlalchemy import Connection

from app.db.bulk import is_sqlite

APPEND_ONLY = (
    "batch", "batch_seal", "entry", "leg", "leg_reference_removal", "observation",
    "observation_void", "price_edit", "audit", "trade_order_message", "trade_fill",
)  # fmt: skip


def expected(connection: Connection) -> set[str]:
    """Return the names of the triggers that must be there."""
    if is_sqlite(connection):
        events, others = ("update", "delete", "replace"), {"leg_record_removal"}
    else:
        events, others = ("update", "delete", "truncate"), set[str]()
    return {f"{table}_refuse_{event}" for table in APPEND_ONLY for event in events} | others


def present(connection: Connection) -> set[str]:
    """Return the names of the triggers that are there and in force."""
    if is_sqlite(connection):
        sql = "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
    else:
        sql = (
            "SELECT tgname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid "
            "WHERE NOT tgisinternal AND tgenabled IN ('O', 'A') "
            "AND relnamespace = to_regnamespace(current_schema())"
        )
    return set(connection.exec_driver_sql(sql).scalars())
