"""How far the chains reached when the books were last closed, noted beside the database.

A chain proves that nothing inside it was changed; that its end was not cut off, or an older file
put back, only something outside it can tell.
"""

import hashlib
import hmac
import json
from dataclasses import dataclass, field
from typing import Protocol

from app.domain.errors import CofferError
from app.ports.keys import DataKey, Purpose
from app.ports.storage import Database, UnitOfWork

GONE = "the books end before {}: their end was cut off, or an older file was put in their place"
CHANGED = "the note of how far the books reached was changed by another program"


class AnchorStore(Protocol):
    """Keeps one small text beside the database."""

    def read(self) -> str | None:
        """Return it, None if there is none or it cannot be read."""
        ...

    def write(self, text: str) -> None:
        """Replace it; where that cannot be done nothing is lost but the proof."""
        ...


@dataclass
class AnchorKeeper:
    """Compares the books with the note when they are opened, and renews it when they are closed."""

    database: Database
    store: AnchorStore
    key: DataKey | None
    _is_sound: bool = field(default=False)

    def check(self) -> list[str]:
        """Return what the note says against the books; nothing where there is no note.

        Plain books that have keys may be opened without them: then a note under the key is
        compared with the books, but neither proven nor renewed.
        """
        found = self._problems()
        self._is_sound = not found and (self.key is not None or not self._noted_by())
        return found

    def renew(self) -> None:
        """Note how far the books reach now; not after a check that found something."""
        if not self._is_sound:
            return
        try:
            with self.database.reading() as unit:
                text = _text(_heads(unit), self.key)
        except CofferError:
            return
        if text != self.store.read():
            self.store.write(text)

    def reset(self) -> None:
        """Take the books as they are: a person emptied them, or chose to go on."""
        self._is_sound = True
        self.renew()

    def _problems(self) -> list[str]:
        stored = self.store.read()
        if stored is None:
            return []
        try:
            known = json.loads(stored)
            heads = {name: (int(known[name][0]), str(known[name][1])) for name in known["heads"]}
        except (ValueError, KeyError, TypeError, IndexError, RecursionError):
            return [CHANGED]
        if not self._is_proven(heads, stored):
            return [CHANGED]
        with self.database.reading() as unit:
            return [
                GONE.format(f"{name} {number}")
                for name, (number, digest) in heads.items()
                if number and unit.digest_at(name, number) != digest
            ]

    def _is_proven(self, heads: dict[str, tuple[int, str]], stored: str) -> bool:
        """Tell whether the note is one of ours; encrypted books take none without their key."""
        by = self._noted_by()
        if self.key is None and by:
            return True
        key = self.key if by or self.database.is_encrypted else None
        return hmac.compare_digest(_text(heads, key), stored)

    def _noted_by(self) -> str:
        """Return the profile whose key the note is under; "" for a note without a key."""
        try:
            return str(json.loads(self.store.read() or "{}").get("key", ""))
        except (ValueError, AttributeError, RecursionError):
            return ""


def _text(heads: dict[str, tuple[int, str]], key: DataKey | None) -> str:
    body = {"heads": sorted(heads), **heads, "key": "" if key is None else key.profile_id}
    secret = b"plain" if key is None else key.derive(Purpose.AUDIT)
    mac = hmac.new(secret, json.dumps(body, sort_keys=True).encode(), hashlib.sha256).hexdigest()
    return json.dumps({**body, "mac": mac}, sort_keys=True)


def _heads(unit: UnitOfWork) -> dict[str, tuple[int, str]]:
    return {name: unit.newest(name) for name in ("batch", "audit row")}
