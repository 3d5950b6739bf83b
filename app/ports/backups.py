"""Backups as services and adapters see them. No implementation here; see `app.backups`."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, Protocol, Self

from app.ports.keys import DataKey
from app.ports.progress import Progress


class BackupKind(StrEnum):
    """Why a backup was made."""

    AUTO = "auto"  # after changes
    CLOSE = "close"  # when the books were closed
    MANUAL = "manual"  # a person asked for it
    MIGRATION = "migration"  # before the schema was brought up to date
    IMPORT = "import"  # before much was written at once


class Level(StrEnum):
    """How things stand with the backups."""

    OK = "ok"
    WARN = "warn"
    RED = "red"


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """One backup. The figures are those of its books, from its sealed manifest."""

    path: Path
    made_at: datetime
    kind: BackupKind
    size: int  # bytes
    is_verified: bool  # it was opened and re-totalled after it was made, and not found bad since
    entries: int | None = None  # None: its manifest cannot be read with the present key
    net_worth: Decimal | None = None  # on the day it was made; None also where it is unknown
    base: str = ""  # ISO 4217
    problem: str = ""  # why it cannot be read, or what the last drill found


@dataclass(frozen=True, slots=True)
class DrillResult:
    """What came of restoring backups into a scratch place and re-totalling them."""

    at: datetime
    path: Path  # the newest backup
    seconds: float
    entries: int
    net_worth: Decimal | None
    base: str
    is_equal: bool  # everything was as in the manifests, to the last digit
    problems: tuple[str, ...] = ()  # without any amount
    also: Path | None = None  # the older one, chosen at random


@dataclass(frozen=True, slots=True)
class BackupState:
    """How things stand with the backups of a profile."""

    last_good_at: datetime | None
    last_drill: DrillResult | None
    is_due: bool  # there are changes that no backup has
    is_drill_due: bool
    problem: str  # why the last backup or drill failed, "" if none did
    level: Level
    folder: Path
    second_folder: Path | None = None
    same_device: bool = True  # nothing lies on another device than the books


@dataclass(frozen=True, slots=True)
class Figures:
    """What services work out of the books; a copy of them must come to the very same."""

    entries: int
    trial: Mapping[str, str]  # sum of the legs in effect by asset id, as plain text
    base: str  # ISO 4217
    as_of: date
    net_worth: str  # on `as_of`, as plain text; "" where it is unknown
    first_day: str = ""  # where the series of net worth begins, ISO 8601; "" if there is none
    first_net_worth: str = ""
    series: str = ""  # SHA-256 over the series of net worth by month


@dataclass(frozen=True, slots=True)
class Facts:
    """What the database says of one state of the books."""

    rows: Mapping[str, int]  # by table
    ledger_head: str  # digest of the newest batch, "" if there is none
    audit_head: str  # digest of the newest row of the audit trail
    newest_batch: int = 0
    revision: str = ""  # of the schema


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup holds, taken from the live books at the very state that was copied."""

    made_at: datetime
    kind: BackupKind
    profile_id: str
    program: str  # the version of Coffer
    facts: Facts
    figures: Figures | None  # None before a migration: the old schema cannot be valued
    payload: str = ""  # COPY or ARCHIVE
    size: int = 0  # of the payload, bytes
    sha256: str = ""


COPY = "coffer.db"  # a payload: the database file
ARCHIVE = "archive.zip"  # a payload: the open archive, of books on a server


@dataclass(frozen=True, slots=True)
class Header:
    """What can be read of a backup without a key. Once it was unsealed, it is authentic."""

    made_at: datetime
    kind: BackupKind
    profile_id: str  # "" where there are no keys
    key_version: int  # 0: not sealed
    salt: bytes  # of the key of this file
    keys: str  # the text of the key file: its passphrase or recovery code opens this anywhere
    place: str = ""  # a digest of where the books are
    is_kept: bool = False  # made for a target of a person's own; never thinned

    @property
    def is_sealed(self) -> bool:
        return self.key_version > 0


class SealedWriter(Protocol):
    """A stream that seals what is written; `close` ends it, and leaves the inner one open."""

    def write(self, data: bytes, /) -> int: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *error: object) -> None: ...


class Unsealed(Protocol):
    """The content of a sealed stream, in order.

    Raises:
        SealBrokenError: from `read`, where it was changed, cut short, or needs another key.
    """

    def read(self, size: int = -1, /) -> bytes: ...


class Sealing(Protocol):
    """Seals whole files (STREAM, chunks of 64 KiB); `header` is bound to the first chunk."""

    def writer(self, stream: BinaryIO, key: bytes, header: bytes) -> SealedWriter: ...
    def reader(self, stream: BinaryIO, key: bytes, header: bytes) -> Unsealed: ...


class Source(Protocol):
    """The books that a backup is of."""

    @property
    def payload(self) -> str:
        """Return COPY or ARCHIVE."""
        ...

    def size(self) -> int:
        """Return about how many bytes a copy takes."""
        ...

    def take(self, target: Path, kind: BackupKind, progress: Progress) -> Manifest:
        """Write a consistent copy, and return what it must come to.

        Raises:
            CofferError: it cannot be written; what is left of it may be removed.
        """
        ...


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a check of one backup found."""

    problems: tuple[str, ...]  # without any amount; none: it is equal to its manifest
    manifest: Manifest | None
    seconds: float = 0.0


class Checker(Protocol):
    """Opens a backup in a process of its own, re-totals it, and compares it with its manifest."""

    def __call__(self, container: Path, header: Header, scratch: Path, /) -> Outcome:
        """Return what was found; a check that could not be run is a problem, too.

        `scratch` is an empty folder of 0700 for its copies; the caller removes it.
        """
        ...


@dataclass(frozen=True, slots=True)
class Stored:
    """What is noted beside the backups, readable without a key. It holds no amount."""

    last_good_at: datetime | None = None
    failing_since: datetime | None = None
    problem: str = ""
    tag: str = ""  # the state of the books that the newest backup has
    second_folder: str = ""
    second_problem: str = ""
    bad: Mapping[str, str] = field(default_factory=dict)  # name of a file → what a drill found
    drill: DrillResult | None = None  # without its net worth
    last_good_drill_at: datetime | None = None
    first_at: datetime | None = None  # when the first backup was made


class BackupStore(Protocol):
    """The folder of the backups, and the second place.

    All that writes there takes turns, over processes too, and first removes what a killed one left.
    """

    @property
    def folder(self) -> Path: ...

    def make(
        self,
        kind: BackupKind,
        at: datetime,
        source: Source,
        target: Path | None,
        progress: Progress,
    ) -> BackupInfo:
        """Take a copy, seal it, check it, and give it its name; nothing is left if that fails.

        Raises:
            BackupError: no room, no permission, or the check found something.
        """
        ...

    def list(self) -> Sequence[BackupInfo]:
        """Return the backups here, newest first; what cannot be read says why."""
        ...

    def describe(self, path: Path) -> BackupInfo | None:
        """Return what one file says of itself; None if it is gone."""
        ...

    def kept(self, path: Path) -> bool:
        """Return whether a person made it for a target of their own."""
        ...

    def check(self, path: Path) -> Outcome:
        """Restore one into a scratch place and re-total it.

        Raises:
            BackupError: there is no room or no permission for the scratch place.
        """
        ...

    def remove(self, path: Path) -> None:
        """Delete a backup here, and its twin in the second place."""
        ...

    def copy_out(self, path: Path, folder: Path) -> None:
        """Copy a backup to the second place.

        Raises:
            BackupError: it cannot be written there.
        """
        ...

    def is_other_device(self, folder: Path) -> bool: ...
    def read(self) -> Stored: ...
    def write(self, stored: Stored) -> None:
        """Note it; where that cannot be written it is kept in memory."""
        ...


# Opens the keys of a backup by the text of its key file: asks for a passphrase or a recovery code.
Unlock = Callable[[str], DataKey]
# Holds the books of a place alone while they are replaced; raises InUseError where they are open.
Hold = Callable[[Path], AbstractContextManager[object]]
