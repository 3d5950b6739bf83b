"""What is asked and answered about methods and sales that were never booked.

Money is in the base currency unless a field says otherwise; `None` is unknown, never zero.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.coverage import Coverage
from app.domain.ids import HoldingId, LegId
from app.domain.lots import Method
from app.domain.numbers import ZERO, to_ledger
from app.domain.what_if import TaxYear
from app.services.reports import PriceUsed

METHODS = tuple(method.value for method in Method)
OWN = "own"  # each account by its own method, where those differ
PICKED = "picked"  # the lots that the person names, then the method in force


# -- methods side by side ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class YearGain:
    """What a tax year realized, base currency: what is known of it, `None` if nothing is."""

    year: str  # "2025", or "2025/26"
    short: Decimal | None
    long: Decimal | None
    gain: Decimal | None
    coverage: Coverage


@dataclass(frozen=True, slots=True)
class MethodFigures:
    """What one method makes of the same legs, base currency.

    `None` is unknown; a sum is of what is known, and its coverage says if something is missing.
    """

    method: str
    open_cost: Decimal | None
    unrealized: Decimal | None
    realized: Decimal | None
    years: tuple[YearGain, ...]  # oldest first, only those with a sale under some method
    lots: int  # open ones
    coverage: Coverage


@dataclass(frozen=True, slots=True)
class HoldingMethods:
    """One asset in one account under every method, in the order of `METHODS`."""

    holding_id: HoldingId
    account: str
    symbol: str
    asset_type: str
    quantity: Decimal  # of the open lots
    value: Decimal | None
    own_method: str  # of the account; "": the profile's
    figures: tuple[MethodFigures, ...]


@dataclass(frozen=True, slots=True)
class MethodComparison:
    """All methods on one scope and day. An account with a method of its own keeps it."""

    as_of: date
    base_currency: str
    scope: str
    method: str  # the profile's now
    totals: tuple[MethodFigures, ...]
    holdings: tuple[HoldingMethods, ...]
    own_methods: tuple[tuple[str, str], ...]  # account, method
    tax_year: TaxYear
    long_after_days: int


# -- a sale ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sale:
    """What is asked: to sell so much of something. Price and fee are in `currency`."""

    symbol: str
    quantity: Decimal
    account: str = ""  # "": every account that holds it
    price: Decimal | None = None  # of one unit; None: the last price of the day
    fee: Decimal = ZERO
    on: date | None = None  # None: today
    currency: str = ""  # "": the one that the asset is priced in
    picks: tuple[tuple[LegId, Decimal], ...] = ()  # lots by the leg that opened them
    days: tuple[tuple[date, Decimal], ...] = ()  # lots by the day of their purchase


@dataclass(frozen=True, slots=True)
class LotUsed:
    """A lot, or the part of one, that the sale would take; base currency."""

    account: str
    acquired: date | None  # None: estimated
    quantity: Decimal
    cost: Decimal | None
    proceeds: Decimal | None
    gain: Decimal | None
    holding_days: int | None  # below zero: bought after the sale (Section 104)
    term: str  # short, long
    rule: str  # Section 104: same_day, within_30_days, pool; "" under other methods


@dataclass(frozen=True, slots=True)
class Remaining:
    """What an account would still hold; base currency."""

    account: str
    sold: Decimal
    quantity: Decimal
    cost: Decimal | None
    unrealized: Decimal | None  # at the price of the sale
    lots: int


@dataclass(frozen=True, slots=True)
class SaleOption:
    """The sale under one method; base currency."""

    method: str  # of `METHODS`, or `OWN`, or `PICKED`
    is_in_force: bool  # what booking the sale now would do
    lots: tuple[LotUsed, ...]
    proceeds: Decimal | None
    cost: Decimal | None
    gain: Decimal | None
    short: Decimal | None
    long: Decimal | None
    elsewhere: Decimal | None  # what it changes in the gains of booked sales; None: unknown
    remaining: tuple[Remaining, ...]


@dataclass(frozen=True, slots=True)
class SalePreview:
    """A sale by every method. Nothing was written."""

    symbol: str
    accounts: tuple[str, ...]
    on: date
    quantity: Decimal
    held: Decimal
    price: Decimal | None
    price_currency: str
    price_used: PriceUsed | None  # where the price is from; None: it was given, or there is none
    fee: Decimal
    base_currency: str
    options: tuple[SaleOption, ...]
    buy_back_until: date  # Section 104 matches a purchase up to this day with the sale


def worth_of(quantity: Decimal, unit_value: Decimal | None) -> Decimal | None:
    """Return what units are worth at a price; nothing is worth zero, whatever the price."""
    if not quantity:
        return ZERO
    return None if unit_value is None else to_ledger(quantity * unit_value)
