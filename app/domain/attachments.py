"""Files kept with the books."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Attachment:
    """What is known of an attachment without its content."""

    id: int
    subject: str  # what it belongs to: entry:12, account:3 …
    name: str
    media_type: str
    sha256: str  # of the content, hexadecimal
    size: int  # bytes
    recorded_at: datetime
