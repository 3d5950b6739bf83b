"""Foreseen failures. They carry data; the words for people are in `cli` and `ui`."""

from dataclasses import dataclass, field

from app.domain.failure import CancelledError as CancelledError  # noqa: PLC0414  # given on
from app.domain.failure import CofferError as CofferError  # noqa: PLC0414  # given on


@dataclass(frozen=True)
class RowProblem:
    """One row of a file or of a batch that cannot be taken: where it is and why."""

    line: int  # 1 is the first line of the file, the header
    reason: str
    field: str = ""
    value: str = ""


@dataclass
class NotANumberError(CofferError):
    """A text that is no plain decimal number within 65 digits, 30 of them after the point."""

    text: str
    reason: str

    def __str__(self) -> str:
        return f"{self.reason}: {self.text[:40]!r}"


@dataclass
class NotADateError(CofferError):
    """A text that is no ISO 8601 date or datetime between 1900 and 2200."""

    text: str
    reason: str

    def __str__(self) -> str:
        return f"{self.reason}: {self.text[:40]!r}"


@dataclass
class ConservationError(CofferError):
    """Legs that do not add up. The batch is rejected as a whole."""

    row: str  # which entry: its external id, or its place in the batch
    reason: str

    def __str__(self) -> str:
        return f"{self.row}: {self.reason}"


@dataclass
class NoAnswerError(CofferError):
    """A venue did not answer: what was asked of it may have arrived, or not."""

    venue: str
    reason: str

    def __str__(self) -> str:
        return f"no answer of {self.venue}: {self.reason}"


@dataclass
class UnknownNameError(CofferError):
    """No account, asset, holding, group … of that name."""

    what: str
    name: str

    def __str__(self) -> str:
        return f"no {self.what} named {self.name!r}"


@dataclass
class AmbiguousSymbolError(CofferError):
    """Several assets share the symbol; the type must be given."""

    symbol: str
    types: tuple[str, ...] = ()

    def __str__(self) -> str:
        kinds = ", ".join(self.types)
        return f"several assets have the symbol {self.symbol!r} ({kinds}): give the asset type"


@dataclass
class RefusedError(CofferError):
    """A request that would break a rule of the books. `reason` says which, `remedy` what to do."""

    reason: str
    remedy: str = ""

    def __str__(self) -> str:
        return f"{self.reason}; {self.remedy}" if self.remedy else self.reason


@dataclass
class FileRefusedError(CofferError):
    """A file that cannot be read at all. Nothing of it was imported."""

    path: str
    reason: str

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


@dataclass
class DatabaseError(CofferError):
    """The database cannot be opened or used: missing, damaged, newer, busy, full."""

    place: str
    reason: str
    remedy: str = ""

    def __str__(self) -> str:
        text = f"{self.place}: {self.reason}"
        return f"{text}; {self.remedy}" if self.remedy else text


class DatabaseMissingError(DatabaseError):
    """There is no database at that place."""


class DatabaseDamagedError(DatabaseError):
    """It is no Coffer database, or a damaged one (exit code 4)."""


class DatabaseNewerError(DatabaseError):
    """It was written by a newer Coffer; it was not touched (exit code 4)."""


@dataclass
class LockedError(DatabaseError):
    """The books are locked: a passphrase, the keyring or the recovery code opens them (code 3)."""


@dataclass
class WrongSecretError(LockedError):
    """What was given opens nothing: it is wrong, or the profile's key file is damaged (code 3)."""

    wait_s: float = 0.0  # how long the next try has to wait


@dataclass
class TooSoonError(LockedError):
    """Too many wrong tries; even the right secret is not looked at before the wait is over."""

    wait_s: float = 0.0


@dataclass
class KeyringError(CofferError):
    """The system's keyring is absent, locked, refused, or does not answer; `reason` says which."""

    reason: str

    def __str__(self) -> str:
        return f"the system's keyring cannot be used: {self.reason}"


@dataclass
class SealBrokenError(CofferError):
    """A sealed value that was changed, moved from another place, or is of another profile."""

    what: str

    def __str__(self) -> str:
        return f"{self.what}: the sealed value was changed, or belongs elsewhere"


@dataclass
class InUseError(DatabaseError):
    """Another window, or a command, works on these books."""


@dataclass
class BackupError(CofferError):
    """A backup that could not be made, checked or restored; what was there is unchanged."""

    path: str
    reason: str
    remedy: str = ""

    def __str__(self) -> str:
        text = f"{self.path}: {self.reason}"
        return f"{text}; {self.remedy}" if self.remedy else text


@dataclass
class VerificationError(CofferError):
    """What `verify` found, the first problems named."""

    problems: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return "; ".join(self.problems[:5])
