"""What trading keeps: instruments, orders and what became of them, fills, positions, journals.

Prices are as they are quoted (an option's a share); money is price × quantity × multiplier, in the
instrument's quote asset. Quantities of options are contracts. Times are UTC microseconds.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.domain.ids import AccountId, AssetId, EntryId

ONE = Decimal(1)
ZERO = Decimal(0)
ALWAYS_OPEN = "24/7"  # the calendar of what trades at every hour


class InstrumentKind(StrEnum):
    """What can be traded here."""

    STOCK = "stock"
    ETF = "etf"
    OPTION = "option"
    CRYPTO_PAIR = "crypto_pair"


class Side(StrEnum):
    """Which way an order or a fill goes."""

    BUY = "buy"
    SELL = "sell"


class Effect(StrEnum):
    """Whether an order opens or closes; `NET` closes what there is and opens with the rest."""

    OPEN = "open"
    CLOSE = "close"
    NET = "net"


class Direction(StrEnum):
    """The side on which a position stands."""

    LONG = "long"
    SHORT = "short"


class OrderType(StrEnum):
    """How an order is priced."""

    MARKET = "market"
    LIMIT = "limit"
    STOP = "stop"
    STOP_LIMIT = "stop_limit"


class TimeInForce(StrEnum):
    """How long an order works: until the session's end, or until it is cancelled."""

    DAY = "day"
    GTC = "gtc"


class OrderStatus(StrEnum):
    """The states of an order. A terminal one may carry fills: cancelled with filled 41 of 60."""

    PENDING = "pending"  # made here; the venue has not answered
    OPEN = "open"  # works at the venue
    PARTIAL = "partial"
    FILLED = "filled"
    CANCELLED = "cancelled"
    REJECTED = "rejected"
    EXPIRED = "expired"


class OrderSource(StrEnum):
    """Who made an order."""

    MANUAL = "manual"
    COPY = "copy"
    AUTO = "auto"  # rules of Coffer's own: expiry, a basket's rebalancing
    BOT = "bot"
    IMPORT = "import"


class Role(StrEnum):
    """What an order is among those that were made with it."""

    SINGLE = ""
    ENTRY = "entry"
    TARGET = "target"
    STOP = "stop"
    LEG = "leg"  # of a strategy, or a basket's part


class PositionStatus(StrEnum):
    """The states of a position."""

    OPEN = "open"  # also with an opening order at work and nothing filled
    CLOSED = "closed"
    EXPIRED = "expired"  # ended by its contract: worthless, exercised or assigned
    CANCELLED = "cancelled"  # its opening orders ended without a fill


class FillKind(StrEnum):
    """What made a fill."""

    TRADE = "trade"
    EXPIRY = "expiry"  # a contract ended at 0, or at its worth in cash
    EXERCISE = "exercise"
    ASSIGNMENT = "assignment"
    DELIVERY = "delivery"  # of what a contract was on


@dataclass(frozen=True, slots=True)
class Instrument:
    """Something that trades: an asset, what it is quoted in, and the venue's rules."""

    id: int
    asset_id: AssetId  # what is held
    quote_id: AssetId  # what it is priced and paid in
    kind: str
    symbol: str  # "AAPL", "BTC/USDT"; of an option the 21 characters of the OCC
    exchange: str = "XNYS"  # ISO 10383 code of its calendar, or ALWAYS_OPEN
    multiplier: Decimal = ONE  # money of a point of price, a unit
    tick: Decimal = Decimal("0.01")  # prices are whole multiples; 0: any
    lot_step: Decimal = ONE  # quantities are whole multiples; 0: any
    min_quantity: Decimal = ZERO
    min_value: Decimal = ZERO  # of an order, in the quote asset
    underlying_id: AssetId | None = None  # of an option
    root: str = ""  # of an option's symbol; differs from the underlying's for indexes
    expires_on: date | None = None
    right: str = ""  # "C", "P"
    strike: Decimal | None = None
    style: str = ""  # american, european
    settlement: str = ""  # physical, cash
    settles: str = ""  # "pm": at the close; "am": at the open of its last day
    is_adjusted: bool = False  # its deliverable is not 100 of the underlying, or unknown
    note: str = ""


@dataclass(frozen=True, slots=True)
class Deliverable:
    """What one contract delivers: an asset, cash among them; a standard one 100 shares."""

    instrument_id: int
    asset_id: AssetId
    quantity: Decimal


@dataclass(frozen=True, slots=True)
class Quote:
    """The newest prices of an instrument."""

    instrument_id: int
    at_us: int
    bid: Decimal | None = None
    ask: Decimal | None = None
    last: Decimal | None = None
    bid_size: Decimal | None = None
    ask_size: Decimal | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """What was asked for, and where it stands. Status and filled follow from its messages."""

    id: int
    account_id: AccountId
    instrument_id: int
    client_id: str  # unique in an account: sending it again makes no second order
    side: str
    effect: str
    type: str
    tif: str
    quantity: Decimal | None  # None: by `amount`, and not yet settled
    amount: Decimal | None  # money to spend or to raise, in the quote asset
    limit_price: Decimal | None
    stop_price: Decimal | None
    status: str
    filled: Decimal
    average_price: Decimal | None  # of its fills
    made_us: int
    updated_us: int
    position_id: int | None = None
    group_id: int | None = None  # of the legs of a strategy
    parent_id: int | None = None  # it starts to work when that order is filled
    oco: str = ""  # of orders with one word, the first that fills cancels the others
    role: str = ""
    basket_order_id: int | None = None
    replaces_id: int | None = None
    venue_id: str = ""
    venue_word: str = ""  # the venue's own word for its state
    sending: str = ""  # "sending": before the request; "unknown": no answer came
    source: str = OrderSource.MANUAL
    source_name: str = ""  # whom it copies, which bot
    reason: str = ""  # why it was refused, rejected or cancelled
    note: str = ""


@dataclass(frozen=True, slots=True)
class OrderMessage:
    """One change of an order, or an attempt that was refused. Never altered, never deleted."""

    id: int
    order_id: int
    kind: str  # see `app.domain.trading.machine`
    external_id: str  # the venue's, "" of Coffer's own
    at_us: int
    recorded_us: int
    before: str  # status
    after: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Fill:
    """What was executed. Never altered, never deleted; a mistaken one gets a `FillVoid`."""

    id: int
    account_id: AccountId
    instrument_id: int
    order_id: int | None
    external_id: str  # unique in an account
    kind: str
    side: str
    quantity: Decimal  # above zero
    price: Decimal  # as quoted; 0 of a contract that ended worthless
    fee: Decimal  # positive: charged; negative: a rebate
    fee_asset_id: AssetId | None  # None: the quote asset
    at_us: int
    recorded_us: int
    entry_id: EntryId | None = None  # in the ledger; None: paper
    source: str = ""
    note: str = ""
    amount: Decimal | None = None  # money as stated, before the fee; None: the product


@dataclass(frozen=True, slots=True)
class FillVoid:
    """A fill that does not count."""

    fill_id: int
    at_us: int
    reason: str


@dataclass(frozen=True, slots=True)
class Position:
    """A trade as a person thinks of it: the fold over the fills of an instrument in an account.

    All but `group_id`, `replaces_id` and `number` is worked out from fills and working orders, and
    can be worked out again. Money in the quote asset; `None`: unknown, a fee in something unpriced.
    """

    id: int
    account_id: AccountId
    instrument_id: int
    direction: str
    status: str
    opened: Decimal  # quantity that opening fills brought
    closed: Decimal
    working: Decimal  # what working closing orders still ask for
    open_value: Decimal  # Σ quantity × price × multiplier of opening fills
    close_value: Decimal
    fees: Decimal | None
    realized: Decimal | None  # by FIFO, after fees; the entry's fees in the share that was closed
    realized_average: Decimal | None  # the same by average cost
    cost: Decimal | None  # of what is open, by FIFO, entry fees included
    cost_average: Decimal | None
    fill_count: int
    opened_us: int
    closed_us: int | None
    group_id: int | None = None
    replaces_id: int | None = None  # the position that it was rolled from

    @property
    def open_quantity(self) -> Decimal:
        """Return what is open, above zero."""
        return self.opened - self.closed


@dataclass(frozen=True, slots=True)
class FillPart:
    """Which part of a fill a position has; one that crosses zero has two."""

    fill_id: int
    position_id: int
    quantity: Decimal
    effect: str  # open, close
    realized: Decimal | None  # of a closing part, by FIFO, after fees
    realized_average: Decimal | None


@dataclass(frozen=True, slots=True)
class TradeGroup:
    """Several legs as one strategy."""

    id: int
    account_id: AccountId
    kind: str  # vertical, straddle, covered_call …, "" where the structure has no name
    name: str
    is_guess: bool
    made_us: int
    replaces_id: int | None = None  # the group that it was rolled from
    note: str = ""


@dataclass(frozen=True, slots=True)
class PositionNote:
    """A person's own words about a position."""

    position_id: int
    strategy: str = ""
    note: str = ""
    rating: int | None = None  # 1 to 5
    planned_stop: Decimal | None = None
    planned_target: Decimal | None = None
    first_stop: Decimal | None = None  # the first that was planned: what R is measured by


@dataclass(frozen=True, slots=True)
class PositionTag:
    """A word that a person put on a position."""

    position_id: int
    tag: str


@dataclass(frozen=True, slots=True)
class PaperBook:
    """The rules of a paper account. Its money is in `PaperCash` and fills, never in the ledger."""

    account_id: AccountId
    currency_id: AssetId
    leverage: Decimal = ONE  # buying power for each unit of equity
    fee_fixed: Decimal = ZERO  # an order
    fee_unit: Decimal = ZERO  # a share or contract
    fee_maker: Decimal = ZERO  # fraction of the value
    fee_taker: Decimal = ZERO
    slippage: Decimal = ZERO  # fraction of the price, against the person, on market and stop fills
    volume_share: Decimal = Decimal("0.1")  # of a bar's volume that one order may take
    limits: str = "touch"  # touch, through
    seed: int = 0
    fee_in: str = "quote"  # quote; received: taken out of what a fill brings in
    keeps_hours: bool = True  # refuses market orders while the exchange is closed
    made_us: int = 0


@dataclass(frozen=True, slots=True)
class PaperCash:
    """Paper money put in or taken out."""

    id: int
    account_id: AccountId
    at_us: int
    amount: Decimal
    note: str = ""


@dataclass(frozen=True, slots=True)
class Basket:
    """Weights of instruments that are bought and sold together."""

    id: int
    name: str
    description: str
    risk: int | None  # 1 low to 5 high
    created_on: date
    archived_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class BasketPart:
    """What share of a basket an instrument has; the weights of a basket sum to 1."""

    basket_id: int
    instrument_id: int
    weight: Decimal


@dataclass(frozen=True, slots=True)
class BasketOrder:
    """One order for a basket, which became orders of its parts."""

    id: int
    basket_id: int
    account_id: AccountId
    side: str
    amount: Decimal
    client_id: str  # unique: asking again makes no second one
    made_us: int
    leftover: Decimal  # of the amount, by rounding down to steps
    note: str = ""
