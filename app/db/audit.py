"""The append-only trail of what was done to data and settings, each row chained to the last."""

from sqlalchemy import Connection

from app.db.bulk import insert_rows
from app.db.digests import AUDIT_COLUMNS, audit_digest, check_text
from app.domain.times import to_us
from app.ports.clock import Clock


class SqlAudit:
    """Writes the audit trail."""

    def __init__(self, connection: Connection, clock: Clock) -> None:
        self._connection = connection
        self._clock = clock

    def record(self, action: str, subject: str, before: str, after: str) -> None:
        """Write a row, with the present time.

        Raises:
            RefusedError: a text that cannot be stored.
        """
        check_text(action, subject, before, after)
        last = self._connection.exec_driver_sql(
            "SELECT id, digest FROM audit ORDER BY id DESC LIMIT 1"
        ).one_or_none()
        own_id, previous = (1, "") if last is None else (last[0] + 1, last[1])
        row = (own_id, to_us(self._clock.now()), action, subject, before, after)
        insert_rows(
            self._connection,
            "audit",
            (*AUDIT_COLUMNS, "previous_digest", "digest"),
            [(*row, previous, audit_digest(row, previous))],
        )
