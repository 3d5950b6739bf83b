"""When the openings of an account were decided, and by which histories: in a cursor of ours."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from app.domain.sync.records import Cursor
from app.ports.storage import UnitOfWork

OPENED = "#opened:"


@dataclass(frozen=True, slots=True)
class Decided:
    """The newest entry that there was then, and the histories that had been read."""

    head: int
    streams: frozenset[str]


class Opened:
    """Which accounts of one connection have openings, within one writing unit."""

    def __init__(self, unit: UnitOfWork, connection_id: int, cursors: Mapping[str, Cursor]) -> None:
        self._unit, self._connection_id = unit, connection_id
        self._decided = {
            name.removeprefix(OPENED): _read(one.cursor)
            for name, one in cursors.items()
            if name.startswith(OPENED)
        }

    def has(self, remote_id: str) -> bool:
        return remote_id in self._decided

    def head(self, remote_id: str) -> int:
        """Return the newest entry that there was when openings were looked at; 0: never."""
        found = self._decided.get(remote_id)
        return found.head if found else 0

    def lacks(self, remote_id: str, streams: Collection[str]) -> bool:
        """Tell whether one of these histories was not known when openings were decided."""
        found = self._decided.get(remote_id)
        return found is None or not found.streams.issuperset(streams)

    def note(self, remote_id: str, streams: Collection[str]) -> None:
        """Note that openings were looked at, with these histories beside those before."""
        before = self._decided.get(remote_id)
        known = frozenset(streams) | (before.streams if before else frozenset())
        now = Decided(int(self._unit.ledger.head()), known)
        if now == before:
            return
        self._decided[remote_id] = now
        text = json.dumps({"head": now.head, "streams": sorted(known)}, ensure_ascii=False)
        marker = Cursor(self._connection_id, OPENED + remote_id, text, self._unit.now_us())
        self._unit.records(Cursor).put(marker)


def _read(text: str) -> Decided:
    told = json.loads(text)
    return Decided(int(told["head"]), frozenset(told["streams"]))
