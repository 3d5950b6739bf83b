"""The ends of the two chains: of the batches, and of the audit trail."""

# ruff: noqa: S608 - names of tables are those below

from sqlalchemy import Connection, text

CHAINS = {"batch": ("batch_seal", "batch_id"), "audit row": ("audit", "id")}


def newest(connection: Connection, chain: str) -> tuple[int, str]:
    """Return number and digest of the newest row of a chain; (0, "") if it has none."""
    table, key = CHAINS[chain]
    sql = f"SELECT {key}, digest FROM {table} ORDER BY {key} DESC LIMIT 1"
    row = connection.exec_driver_sql(sql).one_or_none()
    return (0, "") if row is None else (row[0], row[1])


def digest_at(connection: Connection, chain: str, number: int) -> str:
    """Return the digest of one row of a chain, "" if there is none."""
    table, key = CHAINS[chain]
    sql = text(f"SELECT digest FROM {table} WHERE {key} = :number")
    return connection.execute(sql, {"number": number}).scalar() or ""
