"""When exchanges are open. Names are ISO 10383 codes, or "24/7" for what trades at every hour."""

from datetime import date, datetime
from typing import Protocol


class Sessions(Protocol):
    """The calendars of exchanges: sessions, half days, holidays, changes of the clock.

    Days are days of the exchange, times aware UTC. Every method raises `RefusedError` for an
    exchange without a calendar, and for a year that its calendar does not reach.
    """

    def is_open(self, exchange: str, at: datetime) -> bool:
        """Tell whether it trades at a time: from the open on, up to the close, breaks left out."""
        ...

    def session(self, exchange: str, day: date) -> tuple[datetime, datetime] | None:
        """Return open and close of a day; `None`: it is shut."""
        ...

    def next_open(self, exchange: str, at: datetime) -> datetime:
        """Return the first time from `at` on at which it is open; `at` itself where it is."""
        ...

    def last_session(self, exchange: str, day: date) -> date:
        """Return the last day not after `day` on which it is open."""
        ...
