"""What Coffer asks of a provider, by capability. One folder a provider, found by entry point.

A provider *declares* (`Facts`) and *answers*: `Provider.open` gives a `Client` over a `Session`,
which is the only way out: it keeps to hosts, limits, sizes and time-outs, repeats what is safe, and
keeps what arrived as evidence. A client holds no state between calls but what it was opened with,
writes nothing, and never turns a failed call into "there is nothing".
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Protocol

from app.domain.errors import RowProblem
from app.domain.quick import quick
from app.domain.sync.trouble import ProviderError


class Capability(StrEnum):
    """What a provider can do."""

    ACCOUNTS = "accounts"
    BALANCES = "balances"  # of money
    HOLDINGS = "holdings"  # of assets
    TRANSACTIONS = "transactions"
    PRICES = "prices"
    RATES = "rates"  # of currencies
    CANDLES = "candles"
    IDENTITY = "identity"  # of assets
    ORDERS = "orders"


class ProviderKind(StrEnum):
    """Where the window lists a provider."""

    BANK = "bank"
    BROKER = "broker"
    EXCHANGE = "exchange"
    WALLET = "wallet"
    PRICES = "prices"


class Permission(StrEnum):
    """What a key may do. One that may withdraw is refused."""

    READ = "read"
    TRADE = "trade"
    WITHDRAW = "withdraw"


class SignIn(StrEnum):
    """How a connection is made."""

    FIELDS = "fields"  # keys or an address, typed
    BROWSER = "browser"  # the system's browser, after the fields


@dataclass(frozen=True, slots=True)
class Field:
    """One field of the form by which a connection is made. `label` and `help` are English keys."""

    key: str
    label: str
    is_secret: bool = False
    help: str = ""
    placeholder: str = ""
    is_optional: bool = False
    choices: tuple[tuple[str, str], ...] = ()  # (value, label)
    default: str = ""
    is_long: bool = False  # several lines: a PEM key, a list of addresses
    is_server: bool = False  # an address of the person's own server; replaces the default base
    is_given: bool = False  # a sign-in gives it: kept like the others, never typed or shown
    is_of_names: bool = False  # its choices are names, the same in every language


@dataclass(frozen=True, slots=True)
class Limit:
    """A provider's published limit; Coffer keeps to half of it."""

    calls: int
    seconds: float
    at_once: int = 2  # calls in flight
    is_per_key: bool = False  # the provider counts for each key, not for each caller


@dataclass(frozen=True, slots=True)
class Facts:
    """What a provider declares of itself; cheap to import."""

    id: str  # "plaid"
    name: str  # "Plaid"
    kind: ProviderKind
    capabilities: frozenset[Capability]
    bases: Mapping[str, str]  # name → base URL without a slash at its end; "" is the default one
    fields: tuple[Field, ...] = ()
    limit: Limit = Limit(60, 60.0)
    sign_in: SignIn = SignIn.FIELDS
    hosts: tuple[str, ...] = ()  # beside those of the bases
    paging: str = ""  # in a few words, for people: "cursor, 500 rows a page"
    history: str = ""  # how far back it can tell
    read_only: str = ""  # how to make a key that can only read
    about: str = ""  # one sentence
    every_minutes: int = 360
    institution_type: str = "other"
    asset_types: tuple[str, ...] = ()  # of a source of prices: what it can price, best first
    is_rank_last: bool = False  # unofficial sources are never asked first
    answer_bytes: int = 32 * 1024 * 1024
    window_days: int = 0  # of a source of prices: the longest span of one call; 0: any
    reach_days: int = 0  # how far back it tells prices; 0: as far as there are


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said."""

    status: int
    headers: Mapping[str, str]  # names in lower case
    body: bytes = field(repr=False)
    url: str = ""  # without its query
    skew_s: float | None = None  # the server's clock less this computer's, where it told its time

    def json(self) -> object:
        """Return the body read strictly: numbers with a fraction as `Decimal`, whole ones as `int`.

        Raises:
            ValueError: no JSON; NaN or Infinity; a key twice in an object; deeper than 64;
                a number with an exponent beyond what the ledger holds.
        """
        from app.domain.sync.strict_json import loads

        return loads(self.body)

    def text(self) -> str:
        """Return the body as UTF-8 text, a byte-order mark aside.

        Raises:
            ValueError: it is no UTF-8.
        """
        return self.body.decode("utf-8-sig")


Judge = Callable[[Answer], ProviderError | None]  # a provider's own reading of an answer's failure


@dataclass(frozen=True, slots=True)
class Signed:
    """A request as it is sent once, signed with its time or nonce."""

    url: str = field(repr=False)  # whole, with its query
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    content: bytes | None = field(default=None, repr=False)


Sign = Callable[[], Signed]


class Session(Protocol):
    """The way out for one run of one connection."""

    @property
    def facts(self) -> Facts: ...
    def field(self, key: str) -> str:
        """Return a field of the connection's form, secret or not; "" if it was left empty."""
        ...

    def base(self, name: str = "") -> str:
        """Return the base URL of that name, or the person's own server in its place."""
        ...

    def get(
        self,
        path: str,
        *,
        base: str = "",
        params: Mapping[str, str | int] | None = None,
        headers: Mapping[str, str] | None = None,
        judge: Judge | None = None,
        weight: int = 1,
        is_kept: bool = True,
        sign: Sign | None = None,
    ) -> Answer:
        """Call `base(base) + path`, or `path` itself where it is a whole URL of an allowed host.

        Waits for the limits, repeats what may be repeated. `judge` sees each answer first; where
        it says nothing, a status of 400 or more is a failure. `is_kept`: as evidence.
        `sign` makes the request anew each time that it is sent, once its turn has come: a time or
        nonce that it carries is never old, never sent twice and never overtaken where
        `Limit.at_once` is 1. `path` then only names the call; params, headers and body are its own.

        Raises:
            ProviderError: it failed in the end.
            CancelledError: the run was cancelled.
        """
        ...

    def post(
        self,
        path: str,
        *,
        base: str = "",
        json: object = None,
        form: Mapping[str, str] | None = None,
        content: bytes | None = None,
        params: Mapping[str, str | int] | None = None,
        headers: Mapping[str, str] | None = None,
        judge: Judge | None = None,
        weight: int = 1,
        is_safe: bool = True,
        is_kept: bool = True,
        sign: Sign | None = None,
    ) -> Answer:
        """Do the same by POST. `is_safe`: it only reads, so that it may be repeated.

        Raises:
            ProviderError, CancelledError: as `get`.
        """
        ...

    def step(self, done: int, total: int, what: str) -> None:
        """Tell how far it is.

        Raises:
            CancelledError: the run was cancelled.
        """
        ...

    def wait(self, seconds: float) -> None:
        """Wait, for a provider that gathers what was asked for.

        Raises:
            CancelledError: the run was cancelled meanwhile.
        """
        ...

    def now(self) -> datetime:
        """Return the time, aware, UTC."""
        ...


# What a provider tells


@dataclass(frozen=True, slots=True)
class RemoteAsset:
    """An asset as a provider names it. Identities that it does not give are ""."""

    symbol: str
    type: str  # `AssetType`
    name: str = ""
    segment: str = ""  # exchange or market, where the provider tells
    isin: str = ""
    figi: str = ""
    cusip: str = ""
    contract: str = ""  # "CHAIN:ADDRESS", for tokens; address in the chain's canonical form
    own_id: str = ""  # the provider's own id
    decimals: int | None = None
    is_suspect: bool = False  # a token that nobody knows: hidden until priced or allowed


@dataclass(frozen=True, slots=True)
class RemoteAccount:
    """An account as a provider lists it."""

    id: str
    name: str
    type: str = "investment"  # of the catalogue of account types
    subtype: str = "brokerage"
    currency: str = ""
    mask: str = ""
    official_name: str = ""
    institution: str = ""  # "": the provider itself
    tracks_cash: bool = True
    allows_short: bool = False
    is_paper: bool = False
    note: str = ""  # "closed", "data as of yesterday"


@dataclass(frozen=True, slots=True)
class RemoteBalance:
    """How much of an asset an account held. Liabilities are negative."""

    account_id: str
    asset: RemoteAsset
    balance: Decimal
    at_us: int
    available: Decimal | None = None
    limit: Decimal | None = None
    price: Decimal | None = None  # of one, in `currency`; an older one than `at_us`, perhaps
    currency: str = ""
    priced_us: int | None = None
    cost: Decimal | None = None  # of all of it, in `currency`: told, never booked


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The balances of an account at a time, whole or said to be in part."""

    account_id: str
    balances: tuple[RemoteBalance, ...]
    is_whole: bool  # an asset that is not named is not held
    problems: tuple[str, ...] = ()  # why it is not whole, in plain words


@quick
@dataclass(frozen=True, slots=True)
class RemoteEntry:
    """One event in an account. Numbers are positive; the kind signs (see `ActivityRow`).

    Without an asset it moves money in `currency`. The amount of an income or a charge is below
    zero where it takes an earlier one back: a tax given back, a dividend reversed.
    """

    account_id: str
    external_id: str  # stable, unique within the account
    at_us: int
    on: date
    kind: str
    asset: RemoteAsset | None = None
    quantity: Decimal | None = None
    price: Decimal | None = None
    currency: str = ""
    currency_asset: RemoteAsset | None = None  # where trades are paid in a coin or token
    amount: Decimal | None = None
    fee: Decimal | None = None
    fee_asset: RemoteAsset | None = None  # where the fee is in neither `currency` nor the asset
    tax: Decimal | None = None
    to_account: str = ""  # remote id, of a transfer within the connection
    note: str = ""
    payload: str = ""  # the untouched row, JSON
    has_time: bool = False
    is_pending: bool = False
    was_pending: str = ""  # the external id that it had while it was pending
    swap_with: str = ""  # external id of the other side of a swap


@dataclass(frozen=True, slots=True)
class Stream:
    """One history to be read, with a cursor of its own."""

    name: str  # stable: "transactions", "trades:BTC/USDT"
    account_ids: tuple[str, ...] = ()  # whose histories it tells
    is_optional: bool = False  # its failure does not fail the others' coverage
    tells_all: bool = True  # from `Page.since` on nothing is missing; False: a part of the history


@dataclass(frozen=True, slots=True)
class Page:
    """A part of a stream.

    Pages are gathered until one has a `checkpoint`: then all since the last checkpoint is written,
    together with that cursor, in one transaction. A range that is not proven complete has none.
    """

    entries: tuple[RemoteEntry, ...] = ()
    removed: tuple[str, ...] = ()  # external ids that the provider took back
    problems: tuple[RowProblem, ...] = ()  # rows that cannot be read; `line` counts from 1
    checkpoint: str | None = None
    since: date | None = None  # with a checkpoint: the history is complete from that day on
    is_full_pull: bool = False  # with the last page: all pending rows there are were among them


@dataclass(frozen=True, slots=True)
class Checked:
    """What a live check of credentials found."""

    permissions: frozenset[Permission]
    who: str = ""  # to whom they belong, as the provider says
    notes: tuple[str, ...] = ()  # plain words: no IP list, paper account …
    are_permissions_known: bool = True


@dataclass(frozen=True, slots=True)
class PriceBar:
    """A price of an asset as a source states it, of a day or of a moment."""

    on: date
    value: Decimal
    at_us: int | None = None  # of a moment; None: the close of the day
    currency: str = ""  # "": that of the history


@dataclass(frozen=True, slots=True)
class RemoteSplit:
    """A split: so many new units for an old one, from a day on."""

    on: date
    ratio: Decimal


@dataclass(frozen=True, slots=True)
class PriceHistory:
    """Prices as they were traded: those of an adjusting source are undone by its own splits."""

    bars: tuple[PriceBar, ...]
    currency: str  # as quoted; minor units are turned into major ones by the source
    splits: tuple[RemoteSplit, ...] = ()
    first: date | None = None  # the span that the answer covers, so that gaps are known
    last: date | None = None
    problems: tuple[RowProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class PriceWish:
    """Whose prices are wanted, by all names that it has."""

    asset: RemoteAsset
    symbol: str = ""  # the source's own name, once known
    currency: str = ""  # wished; a source may answer in another
    options: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Candidate:
    """An asset that a source knows and that may be the one."""

    symbol: str  # the source's own name
    asset: RemoteAsset
    currency: str = ""
    is_sure: bool = False  # found by ISIN, FIGI or contract


class Client(Protocol):
    """A provider's answers for one run. Which of these it has, its capabilities say."""

    def check(self) -> Checked:
        """Try the credentials.

        Raises:
            ProviderError: they do not work.
        """
        ...


class AccountClient(Client, Protocol):
    """Accounts with balances and histories."""

    def accounts(self) -> Sequence[RemoteAccount]: ...
    def snapshots(self, account_ids: Sequence[str]) -> Iterator[Snapshot]:
        """Give the balances of accounts, money and assets alike.

        Raises:
            ProviderError: as a whole; what fails for one account alone is a `Snapshot` that is not
                whole.
        """
        ...

    def streams(self, account_ids: Sequence[str], known: Mapping[str, str]) -> Sequence[Stream]:
        """Return the histories to be read. `known`: stream → cursor, as stored."""
        ...

    def pull(self, stream: Stream, cursor: str) -> Iterator[Page]:
        """Give the pages of a stream from a cursor on ("": from the beginning).

        Raises:
            ProviderError: what was not checkpointed will be asked for again.
                With CURSOR_LOST the cursor is forgotten and the stream read anew, once.
        """
        ...


class PriceClient(Client, Protocol):
    """A source of prices or rates."""

    def history(self, wish: PriceWish, first: date, last: date) -> PriceHistory:
        """Return the daily closes of a span.

        Raises:
            ProviderError: GONE where it does not know the asset.
        """
        ...

    def latest(self, wishes: Sequence[PriceWish]) -> Mapping[int, PriceBar]:
        """Return present prices by place in `wishes`; those that it cannot tell are missing."""
        ...

    def find(self, asset: RemoteAsset) -> Sequence[Candidate]:
        """Return what may be an asset, best first; nothing where the source cannot search."""
        ...


@dataclass(frozen=True, slots=True)
class BrowserStep:
    """An address for the system's browser, and how to wait for what comes of it."""

    url: str
    lasts_s: float = 1800.0


class BrowserSignIn(Protocol):
    """A sign-in in the system's browser; `Client` of a provider with `SignIn.BROWSER` has it."""

    def begin(self, back: str) -> BrowserStep:
        """Return where to send the person. `back`: the loopback address that may be returned to."""
        ...

    def finish(self, answer: Mapping[str, str]) -> Mapping[str, str] | None:
        """Return the fields to be kept, or `None` while the person is not done.

        `answer`: the query of the return to `back`, {} when only time went by: asked every few
        seconds.

        Raises:
            ProviderError: it was refused or given up.
        """
        ...


class Provider(Protocol):
    """What an entry point of `coffer.providers` names."""

    @property
    def facts(self) -> Facts: ...
    def open(self, session: Session) -> Client:
        """Return a client. Heavy modules are imported here, not before."""
        ...
