"""Which servers were ever called for these books, why, and how much went and came."""

import json
import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from app.domain.failure import CofferError
from app.domain.sync.records import Contact
from app.ports.undo import Watched

KIND = "contact"  # of the derived rows
_log = logging.getLogger(__name__)


@dataclass
class ContactService:
    """Adds what this process called to what is kept. Safe in threads.

    `present`: all calls of this process so far, added up by server and provider.
    """

    database: Watched
    present: Callable[[], Sequence[Contact]]
    _kept: dict[str, Contact] = field(default_factory=dict)  # as far as it is stored
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def all(self) -> list[Contact]:
        """Return all that is known, the newest call first."""
        self.keep()
        with self.database.reading() as unit:
            rows = unit.derived.load(KIND)
        return sorted(_read(rows).values(), key=lambda one: one.last, reverse=True)

    def keep(self) -> None:
        """Store what was called since it was last stored; a failure waits for the next time."""
        with self._lock:
            fresh = {_key(one): one for one in self.present() if self._kept.get(_key(one)) != one}
            if not fresh:
                return
            try:
                self._store(fresh)
            except CofferError as error:  # read only, or busy: what was called is still known here
                _log.warning("the servers that were called are not stored yet: %s", error)

    def _store(self, fresh: Mapping[str, Contact]) -> None:
        with self.database.unwatched(), self.database.writing() as unit:
            stored = _read(unit.derived.load(KIND, fresh))
            rows = {
                key: _text(_added(stored.get(key), one, self._kept.get(key)))
                for key, one in fresh.items()
            }
            unit.derived.store(KIND, rows)
            unit.commit()
        self._kept |= fresh


def _added(stored: Contact | None, present: Contact, kept: Contact | None) -> Contact:
    """Return what is stored with what came since; other processes add to the same row."""
    if stored is None:
        return present
    return replace(
        present,
        calls=stored.calls + present.calls - (kept.calls if kept else 0),
        sent=stored.sent + present.sent - (kept.sent if kept else 0),
        received=stored.received + present.received - (kept.received if kept else 0),
        first=min(stored.first, present.first),
        last=max(stored.last, present.last),
    )


def _key(contact: Contact) -> str:
    return f"{contact.provider} {contact.host}"


def _text(contact: Contact) -> str:
    return json.dumps(
        [
            contact.host,
            contact.provider,
            contact.reason,
            contact.calls,
            contact.sent,
            contact.received,
            contact.first.isoformat(),
            contact.last.isoformat(),
        ]
    )


def _read(rows: Mapping[str, str]) -> dict[str, Contact]:
    found: dict[str, Contact] = {}
    for key, text in rows.items():
        host, provider, reason, calls, sent, received, first, last = json.loads(text)
        times = datetime.fromisoformat(first), datetime.fromisoformat(last)
        found[key] = Contact(host, provider, reason, calls, sent, received, *times)
    return found
