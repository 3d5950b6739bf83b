"""Activities as a person or a file states them: one row, typed, before it becomes an entry.

The same row serves Coffer's own CSV, the entry editor and the sample portfolio.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from app.domain.ids import LegId
from app.domain.quick import quick

ACTIVITIES, PRICES, OBSERVATIONS = "activities", "prices", "observations"  # kinds of rows


@quick
@dataclass(frozen=True, slots=True)
class ActivityRow:
    """A row of activities.csv, as `interfaces` defines it. Numbers are positive; the kind signs.

    `None` is an empty field. A row without a symbol moves cash.
    """

    at_us: int  # UTC, microseconds since 1970; a date alone counts from its beginning
    on: date  # as written
    account: str
    kind: str
    symbol: str = ""
    asset_type: str = ""  # "" : as known
    quantity: Decimal | None = None  # for a split: new units for an old one
    price: Decimal | None = None  # per unit, in `currency`
    currency: str = ""  # "" : the account's, else the base currency
    fee: Decimal | None = None  # in `currency`
    amount: Decimal | None = None  # total of a cash row; gross of a trade, before the fee
    to_account: str = ""
    external_id: str = ""  # "" : made from the content and its occurrence
    note: str = ""
    has_time: bool = False  # False: the row gave a date alone
    line: int = 0  # in its file; 0: no file
    payload: str = ""  # the untouched row as JSON, unknown columns included
    lots: tuple[tuple[LegId, Decimal], ...] = ()  # a sale's own choice: opening leg, quantity
    tax: Decimal | None = None  # kept back of an income in money, in `currency`


class PriceRow(NamedTuple):
    """A row of prices.csv."""

    at_us: int
    symbol: str
    price: Decimal
    currency: str
    granularity: str = "daily"
    source: str = ""
    asset_type: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class ObservationRow:
    """A row of observations.csv: the balance of an asset, or of cash where it is a currency."""

    at_us: int
    account: str
    symbol: str
    balance: Decimal
    source: str = "user"
    currency: str = ""
    available: Decimal | None = None
    limit: Decimal | None = None
    line: int = 0
    has_time: bool = True  # False: the row gave a date alone, whose closing balance it is
