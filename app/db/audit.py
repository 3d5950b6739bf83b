"""The append-only trail of what was done to data and settings, each row chained to the last."""

# ruff: noqa: S608 - SQL is put together from constants of this file; values are bound

import sqlalchemy as sa
from sqlalchemy import Connection

from app.db.bulk import insert_rows
from app.db.digests import AUDIT_COLUMNS, audit_digest, check_text
from app.domain.audit import AuditLine
from app.domain.times import from_us, to_us
from app.ports.clock import Clock

_MENTIONS = (
    "(:text = '' OR LOWER(action || ' ' || subject || ' ' || before || ' ' || after || ' ' "
    "|| device) LIKE :pattern ESCAPE '\\')"
)
# What comes with another change, which is what a person did.
HELPING = frozenset({"institution added", "accounts added", "assets added", "instrument added"})


class SqlAudit:
    """Writes and reads the audit trail."""

    def __init__(self, connection: Connection, clock: Clock, device: str = "") -> None:
        self._connection = connection
        self._clock = clock
        self._device = device
        self._is_helping = False
        self.label = ""  # what the first row of this unit says, that is not of a helping change

    def record(self, action: str, subject: str, before: str, after: str) -> None:
        """Write a row, with the present time and this device.

        Raises:
            RefusedError: a text that cannot be stored.
        """
        check_text(action, subject, before, after, self._device)
        if not self.label or (self._is_helping and action not in HELPING):
            named = subject.replace("_", " ") if action == "setting" else subject
            self.label = f"{action}: {named}" if named else action
            self._is_helping = action in HELPING
        last = self._connection.exec_driver_sql(
            "SELECT id, digest FROM audit ORDER BY id DESC LIMIT 1"
        ).one_or_none()
        own_id, previous = (1, "") if last is None else (last[0] + 1, last[1])
        row = (own_id, to_us(self._clock.now()), action, subject, before, after, self._device)
        insert_rows(
            self._connection,
            "audit",
            (*AUDIT_COLUMNS, "previous_digest", "digest"),
            [(*row, previous, audit_digest(row, previous))],
        )

    def rows(self, limit: int, *, before_id: int | None = None, text: str = "") -> list[AuditLine]:
        """Return the newest rows, those before an id, and only those that mention a text."""
        found = self._connection.execute(
            sa.text(
                "SELECT id, at, device, action, subject, before, after FROM audit "
                f"WHERE id < :before AND {_MENTIONS} ORDER BY id DESC LIMIT :limit"
            ),
            {"before": before_id or 2**62, "limit": limit, **_pattern(text)},
        )
        return [AuditLine(row[0], from_us(row[1]), *row[2:]) for row in found]

    def count(self, text: str = "") -> int:
        """Return how many rows there are, only those that mention a text."""
        sql = sa.text(f"SELECT COUNT(*) FROM audit WHERE {_MENTIONS}")
        value: int = self._connection.execute(sql, _pattern(text)).scalar_one()
        return value

    def head(self) -> str:
        """Return the digest of the newest row, "" if there is none."""
        sql = "SELECT digest FROM audit ORDER BY id DESC LIMIT 1"
        return self._connection.exec_driver_sql(sql).scalar() or ""


def _pattern(wanted: str) -> dict[str, str]:
    escaped = wanted.lower().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return {"text": wanted, "pattern": f"%{escaped}%"}
