"""The audit trail as a person reads it: what was done to data and settings, when, from where."""

from dataclasses import dataclass

from app.domain.audit import AuditLine
from app.ports.storage import Database


@dataclass(frozen=True, slots=True)
class TrailService:
    """Reads the audit trail, newest first. Nothing here or elsewhere changes it."""

    database: Database

    def lines(
        self, limit: int = 100, before_id: int | None = None, text: str = ""
    ) -> list[AuditLine]:
        """Return rows, those before an id, and only those that mention a text."""
        with self.database.reading() as unit:
            return unit.audit.rows(limit, before_id=before_id, text=text)

    def count(self, text: str = "") -> int:
        """Return how many rows there are."""
        with self.database.reading() as unit:
            return unit.audit.count(text)
