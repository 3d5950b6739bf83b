"""What is told of options: held contracts, strategies, what has ended, what is asked for."""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from app.domain.ids import AccountId
from app.domain.trading.greeks import Greeks
from app.services.changes import Changes


@dataclass(frozen=True, slots=True)
class Assumptions:
    """What figures rest on, as fractions a year; `None`: Coffer's own."""

    rate: float | None = None  # the profile's risk-free rate
    dividend: float | None = None  # 0
    volatility: float | None = None  # implied by the price, else of the last 30 sessions


@dataclass(frozen=True, slots=True)
class HeldQuery:
    """Which contracts."""

    accounts: tuple[str, ...] = ()
    paper: bool | None = None
    underlying: str = ""
    within_days: int | None = None  # to expiry
    ended_only: bool = False
    assumptions: Assumptions = field(default_factory=Assumptions)


@dataclass(frozen=True, slots=True)
class Goods:
    """What one contract delivers of one asset."""

    quantity: Decimal
    symbol: str


@dataclass(frozen=True, slots=True)
class HeldOption:
    """An open position in a contract, and what it stands at. Prices are a share's."""

    position_id: int
    account_id: AccountId
    account: str
    is_paper: bool
    symbol: str  # 21 characters
    compact: str
    title: str  # "AAPL 150 C"
    underlying: str
    right: str
    strike: Decimal
    expires_on: date
    ends_at: datetime | None  # None: the exchange has no calendar
    days_left: int
    direction: str
    quantity: Decimal  # contracts; below zero: sold
    multiplier: Decimal
    currency: str
    style: str
    settlement: str
    is_adjusted: bool
    delivers: tuple[Goods, ...]  # none: of an adjusted contract that nobody described
    average: Decimal | None  # price at which it was opened
    spot: Decimal | None  # what is held against the strike
    spot_at: datetime | None
    is_spot_stale: bool
    price: Decimal | None
    price_at: datetime | None
    moneyness: str  # "itm", "atm", "otm", "" if unknown
    away: Decimal | None  # spot − strike, of a put strike − spot: above zero in the money
    intrinsic: Decimal | None
    implied: float | None  # volatility by its price
    volatility: float | None  # that the greeks rest on
    volatility_from: str  # "price", "history", "given", ""
    theoretical: float | None  # price by `theoretical_volatility`
    theoretical_volatility: float | None  # of the last 30 sessions, or the given one
    greeks: Greeks | None
    position_greeks: Greeks | None
    has_ended: bool
    outcome: str  # of what has ended: see `app.domain.trading.expiry.Outcome`
    question: str  # why it is asked for
    keeps: bool  # the person said that it is not to be exercised
    group_id: int | None
    group: str


@dataclass(frozen=True, slots=True)
class HeldReport:
    """The open contracts, nearest first, and what their figures rest on."""

    now: datetime
    rows: tuple[HeldOption, ...]
    totals: tuple[tuple[str, Greeks | None], ...]  # position greeks by underlying
    rate: float
    dividend: float


@dataclass(frozen=True, slots=True)
class StrategyLeg:
    """A position of a strategy."""

    position_id: int
    title: str
    subtitle: str
    direction: str
    status: str
    opened: Decimal
    open_quantity: Decimal
    realized: Decimal | None
    held: HeldOption | None  # None: shares, or no longer open


@dataclass(frozen=True, slots=True)
class Strategy:
    """Legs that belong together, and what they were rolled from."""

    group_id: int
    kind: str
    name: str
    is_guess: bool
    account: str
    is_paper: bool
    underlying: str
    currency: str
    is_open: bool
    opened_us: int
    legs: tuple[StrategyLeg, ...]
    greeks: Greeks | None
    realized: Decimal | None
    rolls: int  # how often it was rolled
    chain_realized: Decimal | None  # of all it was rolled from, and itself
    note: str = ""


@dataclass(frozen=True, slots=True)
class Chain:
    """A trade that was rolled, as one: what counts as won or lost."""

    position_ids: tuple[int, ...]  # the oldest first
    title: str
    rolls: int
    is_open: bool
    realized: Decimal | None
    currency: str

    @property
    def is_won(self) -> bool | None:
        """Tell whether it ended with a gain; `None` while it is open, or unknown."""
        return None if self.is_open or self.realized is None else self.realized > 0


@dataclass(frozen=True, slots=True)
class Guess:
    """Positions that look like one strategy, which nobody said."""

    position_ids: tuple[int, ...]
    kind: str
    account: str
    underlying: str
    seconds: int  # between the first and the last


@dataclass(frozen=True, slots=True)
class ContractWish:
    """A contract to know. What is not given follows from its symbol."""

    symbol: str
    underlying: str = ""
    quote: str = "USD"
    exchange: str = "XNYS"
    multiplier: Decimal | None = None
    delivers: tuple[tuple[Decimal, str], ...] = ()  # of an adjusted one: quantity, symbol
    style: str = ""
    settlement: str = ""
    settles: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Booked:
    """What an exercise, an assignment or an expiry wrote."""

    changes: Changes
    said: str  # "1 AAPL 150 C exercised: bought 100 AAPL at 150"
    position_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class OutcomeForm:
    """What a person can say of a contract, and what follows; for the dialog."""

    held: HeldOption
    contracts: Decimal  # open, above zero
    may_exercise: bool
    may_assign: bool
    side: str  # of the delivery
    goods: tuple[Goods, ...] = ()  # of all contracts together; none: money alone, or unknown
    money: Decimal | None = None  # that is paid or received for them
    price: Decimal | None = None  # a unit; None: of several assets
    basis: Decimal | None = None  # the same with the premium
    stock_held: Decimal | None = None  # of what is delivered, by positions in the account
