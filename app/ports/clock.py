"""The one source of time."""

from datetime import date, datetime
from typing import Protocol


class Clock(Protocol):
    """Wall time. Nothing else in `app` asks the system for it."""

    def now(self) -> datetime:
        """Return the present time, aware, in UTC."""
        ...

    def today(self) -> date:
        """Return the present day in the person's time zone."""
        ...
