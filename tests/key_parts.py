"""Keys for tests: the least cost that is accepted, a keyring in memory, a clock that is moved."""

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from app.domain.errors import KeyringError
from app.keys.data_key import OwnDataKey
from app.keys.gate import Gate, NewKeys, make_keys
from app.keys.kdf import LEAST
from app.keys.stores import FileHeaderStore
from app.ports.keys import Keyring

RIGHT = "four words that hold"
WRONG = "four words that fail"


@dataclass
class MemoryKeyring:
    """A keyring that notes what was done to it; `broken` says why it cannot be used."""

    items: dict[str, str] = field(default_factory=dict)
    deeds: list[str] = field(default_factory=list)
    broken: str = ""

    def get(self, account: str) -> str | None:
        self._check()
        return self.items.get(account)

    def set(self, account: str, value: str) -> None:
        self._check()
        self.deeds.append("set")
        self.items[account] = value

    def delete(self, account: str) -> None:
        self._check()
        self.deeds.append("delete")
        self.items.pop(account, None)

    def problem(self) -> str:
        return self.broken

    def _check(self) -> None:
        if self.broken:
            raise KeyringError(self.broken)


@dataclass
class TwoClocks:
    """The wall clock and the one that only runs forward."""

    time: datetime = datetime(2026, 11, 21, 12, tzinfo=UTC)
    ran_s: float = 1000.0

    def now(self) -> datetime:
        return self.time

    def today(self) -> date:
        return self.time.date()

    def monotonic(self) -> float:
        return self.ran_s

    def pass_s(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)
        self.ran_s += seconds

    def set(self, **by: float) -> None:
        """Set the wall clock alone."""
        self.time += timedelta(**by)


@dataclass
class Profile:
    """The keys of one profile in a folder."""

    folder: Path
    keyring: Keyring = field(default_factory=MemoryKeyring)
    clock: TwoClocks = field(default_factory=TwoClocks)

    @property
    def path(self) -> Path:
        return self.folder / "profile.toml"

    @property
    def copy(self) -> Path:
        return self.folder / "profile.toml.copy"

    @property
    def attempts(self) -> Path:
        return self.folder / "attempts.json"

    def gate(self) -> Gate:
        """Return a gate as a program newly started has it."""
        return Gate(
            FileHeaderStore(self.path), self.attempts, self.keyring, self.clock,
            self.clock.monotonic, cost=LEAST, policy=LEAST,
        )  # fmt: skip

    def make(
        self, passphrase: str | None = RIGHT, *, recovery: bool = True, remembered: bool = False
    ) -> NewKeys:
        """Make the keys."""
        return make_keys(
            FileHeaderStore(self.path), name="Family", passphrase=passphrase,
            keyring=self.keyring if remembered else None, recovery=recovery, clock=self.clock,
            cost=LEAST,
        )  # fmt: skip

    def change(self, old: str, new: str) -> None:
        """Change the text of the key file by hand, with its digest made right."""
        body = self.path.read_text().partition("\n")[2]
        assert old in body
        changed = body.replace(old, new, 1)
        digest = hashlib.sha256(changed.encode()).hexdigest()
        self.path.write_text(f'digest = "{digest}"\n{changed}')
        self.copy.unlink(missing_ok=True)


def content(key: OwnDataKey) -> bytes:
    """Return the key itself and wipe it."""
    found = key.content()
    key.wipe()
    return found
