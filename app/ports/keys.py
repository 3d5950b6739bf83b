"""Keys as services and adapters see them. No implementation here; see `app.keys`."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class Way(StrEnum):
    """A way to unlock a profile."""

    PASSPHRASE = "passphrase"  # noqa: S105  # a name, no secret
    KEYRING = "keyring"
    RECOVERY = "recovery"


class Purpose(StrEnum):
    """What a key derived from the data key is for; the label of its derivation."""

    DATABASE = "db"  # SQLCipher's raw key
    SEAL = "seal"  # secret columns and attachments, on every engine
    BACKUP = "bak"  # backup files and archives
    AUDIT = "aud"  # the anchor of the chains


class DataKey(Protocol):
    """The one random key of a profile, while it is unlocked."""

    @property
    def profile_id(self) -> str:
        """Return the profile's public id: 32 hexadecimal digits, never changed."""
        ...

    @property
    def version(self) -> int:
        """Return which data key of the profile this is; a rotation adds one."""
        ...

    def derive(self, purpose: Purpose, salt: bytes = b"") -> bytes:
        """Return 32 bytes by HKDF-SHA256.

        Raises:
            LockedError: it was wiped.
        """
        ...

    def wipe(self) -> None:
        """Overwrite the key; may be called twice."""
        ...

    @property
    def is_wiped(self) -> bool: ...


class Sealer(Protocol):
    """AES-256-GCM over single values, bound to where they stand."""

    @property
    def key_version(self) -> int: ...

    def seal(self, content: bytes, table: str, column: str, row: str, row_version: int) -> bytes:
        """Return nonce and ciphertext."""
        ...

    def open(self, sealed: bytes, table: str, column: str, row: str, row_version: int) -> bytes:
        """Return the content.

        Raises:
            SealBrokenError: changed, or sealed for another place, row version, key or profile.
        """
        ...


@dataclass(frozen=True, slots=True)
class WayFacts:
    """One way to unlock, as Settings shows it."""

    way: Way
    made_at: datetime
    detail: str = ""  # of a passphrase: "Argon2id, 256 MiB, 3 rounds"


@dataclass(frozen=True, slots=True)
class Standing:
    """What can be told of a profile before it is unlocked. It holds no secret."""

    profile_id: str  # "" where there are no keys: a plain database
    name: str
    ways: tuple[Way, ...]
    wait_s: float = 0.0  # until the next try is looked at
    problem: str = ""  # why the key file cannot be read

    @property
    def has_keys(self) -> bool:
        return bool(self.profile_id)


@dataclass(frozen=True, slots=True)
class UnlockEvent:
    """One line of the unlock log; events of a kind on one day are counted together."""

    at: datetime
    way: str  # a `Way`
    by: str  # "window" or "command"
    is_success: bool
    count: int = 1


class KeyGate(Protocol):
    """The keys of one profile: unlocks it, and changes how it is unlocked.

    Every change rewrites the key file in one atomic step; a kill leaves the old or the new one.
    """

    def standing(self) -> Standing: ...

    def facts(self) -> list[WayFacts]:
        """Return how the profile can be unlocked.

        Raises:
            DatabaseDamagedError: the key file cannot be read.
        """
        ...

    def unlock(self, way: Way, secret: str = "", *, by: str = "window") -> DataKey:
        """Open the data key. A passphrase takes about a second; wrong tries are counted on disk.

        Raises:
            WrongSecretError, TooSoonError: see there.
            KeyringError: for `Way.KEYRING`.
            LockedError: the profile has no such way.
            DatabaseDamagedError: the key file cannot be read, or asks for absurd parameters.
        """
        ...

    def set_passphrase(self, key: DataKey, passphrase: str) -> None:
        """Wrap the data key by a (new) passphrase; the old one opens nothing from then on.

        Raises:
            RefusedError: it is empty or too long.
        """
        ...

    def new_recovery_code(self, key: DataKey) -> str:
        """Wrap the data key by a new recovery code and return it; the old one opens nothing."""
        ...

    def remember_in_keyring(self, key: DataKey) -> None:
        """Wrap the data key by a key in the system's keyring.

        Raises:
            KeyringError: there is none that can be trusted. Nothing was changed.
        """
        ...

    def forget(self, way: Way) -> None:
        """Take a way away.

        Raises:
            RefusedError: the last one that works without this computer's keyring stays.
        """
        ...

    def rename(self, name: str) -> None:
        """Change the profile's name."""
        ...

    def take_events(self) -> list[UnlockEvent]:
        """Return the unlock events noted since the last call, and forget them.

        For the audit trail, once the books are open.
        """
        ...


class Keyring(Protocol):
    """The system's keyring; each call returns within five seconds or raises."""

    def get(self, account: str) -> str | None:
        """Return what is kept under an account, None if nothing.

        Raises:
            KeyringError
        """
        ...

    def set(self, account: str, value: str) -> None:
        """Keep a value.

        Raises:
            KeyringError
        """
        ...

    def delete(self, account: str) -> None:
        """Remove it; nothing there is no error.

        Raises:
            KeyringError
        """
        ...

    def problem(self) -> str:
        """Return why there is no keyring to use, "" if there is one. May take a second."""
        ...
