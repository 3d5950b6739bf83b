"""What is kept of connections, their runs, and what they brought. Times: UTC, microseconds."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from app.domain.ids import AccountId, AssetId


class Status(StrEnum):
    """Where a connection stands."""

    ACTIVE = "active"
    NEEDS_ATTENTION = "needs_attention"  # only the person can mend it; `reason` says what is wrong
    PAUSED = "paused"
    DISCONNECTED = "disconnected"  # the credentials are gone; its data stayed


class RunStatus(StrEnum):
    """Where a run stands."""

    RUNNING = "running"
    DONE = "done"
    PARTIAL = "partial"  # a part failed; what others brought was kept
    WAITING = "waiting"  # the provider asked to come back later
    FAILED = "failed"
    CANCELLED = "cancelled"
    BROKEN_OFF = "broken_off"  # the program ended; the next run goes on from the stored cursors


class QuestionKind(StrEnum):
    """What only the person can decide."""

    CHANGED_ROW = "changed_row"  # the provider says something else of a booked row
    REUSED_ID = "reused_id"  # the provider gave the id of a booked row to another payment
    REMOVED_ROWS = "removed_rows"  # many booked rows at once are said to be gone
    FEWER_ROWS = "fewer_rows"  # nothing, or far less than before, where there was much
    PENDING_MATCH = "pending_match"  # a booked row may be one of several pending ones
    SAME_ASSET = "same_asset"  # an asset may be one that is known under another identity
    HELD_PRICE = "held_price"  # a price that cannot be believed without a look
    SPLIT = "split"  # a source of prices tells of a split that the ledger does not have
    DRIFT = "drift"  # the provider's balance is not what its rows come to


@dataclass(frozen=True, slots=True)
class Connection:
    """A link to a provider that keeps one or more accounts up to date."""

    id: int
    provider: str  # the provider's id
    name: str  # the person's own word for it
    status: str
    made_us: int
    every_minutes: int  # how often it is synced; 0: when asked
    options: str = "{}"  # JSON: the fields of its form that are no secrets
    cause: str = ""  # a code of `app.domain.sync.trouble.Trouble`, with NEEDS_ATTENTION
    reason: str = ""  # the provider's own words
    last_ok_us: int | None = None
    last_try_us: int | None = None
    next_us: int | None = None  # when it is due
    wait_until_us: int | None = None  # the provider asked not to be called before
    failures: int = 0  # in a row
    permissions: str = ""  # what its key may do, as words of `Permission`, by spaces


@dataclass(frozen=True, slots=True)
class ConnectedAccount:
    """An account as a provider states it, and the account of the books that follows it."""

    connection_id: int
    remote_id: str
    name: str
    type: str
    subtype: str
    currency: str
    mask: str
    institution: str
    is_followed: bool
    account_id: AccountId | None = None  # None: nothing of it was booked yet
    first_seen_us: int = 0
    seen_us: int = 0  # when the provider last listed it
    is_gone: bool = False  # it was listed once, and is no more


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a stream of a connection was read, moved when its range is proven complete."""

    connection_id: int
    stream: str
    cursor: str
    moved_us: int
    complete_since: str = ""  # ISO date from which on the stream's history is known whole; "": no
    rows: int = 0  # of the newest complete pull, to tell when far fewer come


@dataclass(frozen=True, slots=True)
class SyncRun:
    """One run of a connection, or of the sources of prices (connection 0)."""

    id: int
    connection_id: int
    kind: str  # sync, prices
    status: str
    started_us: int
    beat_us: int  # the newest sign of life
    finished_us: int | None = None
    accounts: int = 0
    pages: int = 0
    calls: int = 0
    read: int = 0
    added: int = 0
    known: int = 0
    changed: int = 0
    removed: int = 0
    pending: int = 0
    rejected: int = 0
    observed: int = 0
    prices: int = 0
    questions: int = 0
    cause: str = ""  # a code of Trouble
    error: str = ""
    detail: str = ""  # JSON: what became of each stream, rejected rows with reasons


@dataclass(frozen=True, slots=True)
class Evidence:
    """An answer as it arrived, compressed. Never one that holds a credential."""

    id: int
    connection_id: int
    run_id: int
    at_us: int
    what: str  # which call: "POST /transactions/sync"
    digest: str  # SHA-256 of the body, hex
    size: int  # of the body, bytes
    body: str  # zlib, in base 85: a text, so that archives carry it


@dataclass(frozen=True, slots=True)
class PendingRow:
    """A payment that a provider announces and has not booked: shown, and in no balance."""

    connection_id: int
    external_id: str
    remote_id: str  # of the account
    content: str  # JSON of the row
    first_us: int
    seen_us: int
    misses: int = 0  # full pulls that did not have it


@dataclass(frozen=True, slots=True)
class Question:
    """What only the person can decide, with what is known of it."""

    id: int
    connection_id: int  # 0: prices and assets
    kind: str
    key: str  # the same key is the same matter: asked once
    subject: str
    detail: str  # JSON, see the kind
    asked_us: int
    settled_us: int | None = None
    answer: str = ""


@dataclass(frozen=True, slots=True)
class AssetKey:
    """An identity of an asset: (isin, US0378331005), (contract, 1:0xdac17f…), (plaid, …)."""

    scheme: str
    value: str
    asset_id: AssetId
    source: str = ""  # who said so
    at_us: int = 0


@dataclass(frozen=True, slots=True)
class AssetMerge:
    """Two assets that were found to be one; undone, the row stays."""

    id: int
    from_id: AssetId
    into_id: AssetId
    at_us: int
    made_by: str  # person, or the identity that both have
    detail: str = "{}"  # JSON: what was moved, so that it can be moved back
    undone_us: int | None = None


@dataclass(frozen=True, slots=True)
class AssetSource:
    """Where prices of an asset come from: a source's own name for it, in the order of asking."""

    asset_id: AssetId
    source: str  # the id of a provider
    symbol: str  # the source's own: coin id, ticker, URL …
    position: int = 0
    currency: str = ""  # in which it quotes; "": it says so itself
    is_on: bool = True
    made_by: str = "person"  # or: guess
    options: str = "{}"  # JSON: JSON path, CSS selector, divisor …


@dataclass(frozen=True, slots=True)
class PriceAsked:
    """A span of days that a source was asked about, so that it is not asked again for nothing."""

    asset_id: AssetId
    source: str
    first_day: str  # ISO
    last_day: str
    asked_us: int
    found: int


@dataclass(frozen=True, slots=True)
class HeldPrice:
    """A price that was held back: it counts only when a person says so."""

    id: int
    asset_id: AssetId
    quote_id: AssetId
    at_us: int
    granularity: str
    value: Decimal
    last_value: Decimal | None  # the good one before
    source: str
    reason: str  # a code: hundredfold, hundredth, inverse, jump, currency
    held_us: int
    settled_us: int | None = None
    answer: str = ""  # taken, refused, healed


@dataclass(frozen=True, slots=True)
class Contact:
    """A server that a provider's client called."""

    host: str  # with its port where it is not the usual one
    provider: str
    reason: str  # the newest call: "GET /accounts", never a query
    calls: int
    sent: int  # bytes, encryption aside
    received: int
    first: datetime  # aware, UTC
    last: datetime
