"""The profile's settings, text by key."""

from sqlalchemy import Connection, text

from app.db.audit import SqlAudit
from app.db.digests import check_text


class SqlSettings:
    """Reads and writes settings; every change goes to the audit trail."""

    def __init__(self, connection: Connection, audit: SqlAudit) -> None:
        self._connection = connection
        self._audit = audit

    def get(self, key: str, default: str = "") -> str:
        value: str | None = self._connection.execute(
            text("SELECT value FROM setting WHERE key = :key"), {"key": key}
        ).scalar()
        return default if value is None else value

    def all(self) -> dict[str, str]:
        rows = self._connection.exec_driver_sql("SELECT key, value FROM setting ORDER BY key")
        return {row[0]: row[1] for row in rows}

    def set(self, key: str, value: str) -> None:
        """Store it, and write the change to the audit trail; the same value again does nothing.

        Raises:
            RefusedError: a text that cannot be stored.
        """
        check_text(key, value)
        before = self._connection.execute(
            text("SELECT value FROM setting WHERE key = :key"), {"key": key}
        ).scalar()
        if before == value:
            return
        self._connection.execute(
            text(
                "INSERT INTO setting (key, value) VALUES (:key, :value) "
                "ON CONFLICT (key) DO UPDATE SET value = excluded.value"
            ),
            {"key": key, "value": value},
        )
        self._audit.record("setting", key, before or "", value)
