"""Notices as values: what they are about, what they weigh, where they go, what became of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum


class Kind(StrEnum):
    """What a notice is about."""

    NEED = "need"  # something only the person can settle
    WORK = "work"  # background work
    BACKUP = "backup"
    IMPORT = "import"
    REPORT = "report"
    PROVIDER = "provider"  # what is outside: banks, brokers, exchanges
    PRICE = "price"  # prices that are held back for a look
    VAULT = "vault"  # a target that was reached
    OPTION = "option"  # contracts that end soon, or have ended
    WORTH = "worth"  # an unusual drop of net worth
    VERSION = "version"  # a newer Coffer; never sent
    CHANNEL = "channel"  # what could not be sent; never sent itself


class Priority(IntEnum):
    """How much it matters; never how loud it is."""

    LOW = 0  # good to know
    NORMAL = 1
    HIGH = 2  # the books are at risk


SENDABLE = frozenset(Kind) - {Kind.VERSION, Kind.CHANNEL}


@dataclass(frozen=True, slots=True)
class Matter:
    """One thing to know, in words."""

    key: str  # the same key is the same matter
    kind: Kind
    priority: Priority
    text: str  # with names and amounts
    brief: str  # nothing of the books in it: what may leave this computer


class MessageState(StrEnum):
    """Where a message stands."""

    WAITING = "waiting"
    COLLECTED = "collected"  # for the digest
    SENDING = "sending"  # the call was begun; what was left so may have arrived
    SENT = "sent"
    GIVEN_UP = "given_up"


OPEN = frozenset({MessageState.WAITING, MessageState.COLLECTED, MessageState.SENDING})


@dataclass(frozen=True, slots=True)
class Message:
    """A matter on its way over one channel; times are UTC, microseconds since 1970."""

    id: int
    channel: str
    key: str
    kind: Kind
    priority: Priority
    text: str
    brief: str
    state: MessageState
    made_us: int
    attempts: int = 0
    unsure: int = 0  # attempts of which nobody knows whether they arrived
    next_us: int = 0  # not before
    ended_us: int | None = None
    error: str = ""  # why it did not go, as a code of `Trouble`
    is_digest: bool = False  # it was collected

    @property
    def is_open(self) -> bool:
        return self.state in OPEN


@dataclass(frozen=True, slots=True)
class Reach:
    """What one way is told of."""

    kinds: frozenset[Kind] = SENDABLE
    least: Priority = Priority.LOW
    an_hour: int = 6  # letters at most


@dataclass(frozen=True, slots=True)
class Channel:
    """A further way out of this computer, as the person made it. Its secrets are kept apart."""

    name: str  # the person's own word; it names its secrets, too
    kind: str  # the id of a `ChannelKind`
    options: Mapping[str, str] = field(default_factory=dict)
    reach: Reach = Reach()
    is_on: bool = True


@dataclass(frozen=True, slots=True)
class Quiet:
    """Hours in which nothing interrupts; minutes of the day by the computer's own clock."""

    is_on: bool = False
    first: int = 22 * 60
    last: int = 7 * 60  # at or before `first`: on the day after
    days: frozenset[int] = frozenset(range(7))  # on which they begin; 0 is Monday
    lets_high: bool = True


class Rhythm(StrEnum):
    """How often what was collected is sent."""

    OFF = "off"  # each at once
    DAILY = "daily"
    WEEKLY = "weekly"


@dataclass(frozen=True, slots=True)
class Digest:
    """When what was collected goes out, in one letter. What weighs most never waits for it."""

    rhythm: Rhythm = Rhythm.OFF
    at: int = 8 * 60  # minute of the day
    day: int = 0  # of a weekly one; 0 is Monday


@dataclass(frozen=True, slots=True)
class Rules:
    """What the person wants to be told, and how."""

    muted: frozenset[Kind] = frozenset()  # in the window
    desktop: Reach = Reach(least=Priority.HIGH, an_hour=12)
    quiet: Quiet = Quiet()
    digest: Digest = Digest()
    tells_details: bool = False  # names and amounts may leave this computer
    drop_percent: int = 0  # of net worth within a week; 0: not watched
