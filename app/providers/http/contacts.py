"""Every server that was called, why, and how much went and came: for the page that shows it."""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from app.domain.sync.records import Contact


class Contacts:
    """Adds calls up by server and provider, for as long as the program runs."""

    def __init__(self, on_contact: Callable[[Contact], None] | None = None) -> None:
        self._found: dict[tuple[str, str], Contact] = {}
        self._lock = threading.Lock()
        self._on_contact = on_contact

    def note(
        self, host: str, provider: str, reason: str, sent: int, received: int, at: datetime
    ) -> None:
        """Note one call, whether it came through or not."""
        with self._lock:
            old = self._found.get((host, provider))
            new = Contact(host, provider, reason, 1, sent, received, at, at)
            if old is not None:
                new = replace(
                    new,
                    calls=old.calls + 1,
                    sent=old.sent + sent,
                    received=old.received + received,
                    first=old.first,
                )
            self._found[host, provider] = new
        if self._on_contact is not None:
            self._on_contact(new)

    def all(self) -> list[Contact]:
        """Return them all, the newest call first."""
        with self._lock:
            return sorted(self._found.values(), key=lambda one: one.last, reverse=True)
