"""Caches that can be rebuilt, as compact texts by kind and key."""

# ruff: noqa: S608 - SQL is put together from constants of this package; values are bound

import json
from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, text

from app.db.bulk import is_sqlite


class SqlDerived:
    """Reads and writes derived rows."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def load(self, kind: str, keys: Iterable[str] | None = None) -> dict[str, str]:
        chosen, parameters = self._chosen(kind, keys)
        sql = f"SELECT key, payload FROM derived WHERE {chosen}"
        rows = self._connection.execute(text(sql), parameters)
        return {row[0]: row[1] for row in rows}

    def store(self, kind: str, rows: Mapping[str, str]) -> None:
        """Insert or replace."""
        if not rows:
            return
        self._connection.execute(
            text(
                "INSERT INTO derived (kind, key, payload) VALUES (:kind, :key, :payload) "
                "ON CONFLICT (kind, key) DO UPDATE SET payload = excluded.payload"
            ),
            [{"kind": kind, "key": key, "payload": payload} for key, payload in rows.items()],
        )

    def drop(self, kind: str, keys: Iterable[str] | None = None) -> None:
        chosen, parameters = self._chosen(kind, keys)
        self._connection.execute(
            text(f"DELETE FROM derived WHERE {chosen}"),
            parameters,
        )

    def _chosen(self, kind: str, keys: Iterable[str] | None) -> tuple[str, dict[str, object]]:
        if keys is None:
            return "kind = :kind", {"kind": kind}
        names = list(keys)
        if is_sqlite(self._connection):
            return (
                "kind = :kind AND key IN (SELECT value FROM json_each(:keys))",
                {"kind": kind, "keys": json.dumps(names)},
            )
        return "kind = :kind AND key = ANY(CAST(:keys AS text[]))", {"kind": kind, "keys": names}
