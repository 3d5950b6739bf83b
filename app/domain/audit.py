"""The audit trail's rows as people read them."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class AuditLine:
    """What was done: when, on which computer, to what, and what it was before and after."""

    id: int
    at: datetime
    device: str
    action: str
    subject: str
    before: str
    after: str
