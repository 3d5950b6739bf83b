"""What the balances of accounts answer with, and what is asked of them."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from app.domain.balances.readings import Settling
from app.domain.coverage import Coverage
from app.domain.ids import AccountId, BatchId, HoldingId, ObservationId


@dataclass(frozen=True, slots=True)
class BalanceDraft:
    """A balance that somebody states."""

    account: str
    balance: Decimal  # in units of the asset
    symbol: str = ""  # "": money in the account's currency
    on: date | None = None  # its closing balance; None: today's, as of now
    at: datetime | None = None  # instead of a day: a time
    source: str = "user"
    available: Decimal | None = None
    limit: Decimal | None = None
    is_owed: bool = False  # `balance` is a debt: it is kept below zero
    asset_type: str = ""  # of a symbol that is named for the first time
    cost: Decimal | None = None  # what all of it cost, in the account's currency
    replaces: ObservationId | None = None  # the balance that this one corrects


@dataclass(frozen=True, slots=True)
class BalanceLine:
    """One holding: its balance of now, the newest stated one, and how the ledger stands to it."""

    account_id: AccountId
    account: str
    institution: str
    type_name: str
    icon: str
    is_liability: bool
    holding_id: HoldingId
    symbol: str
    is_cash: bool
    current: Decimal | None  # units of the asset; a debt is below zero
    coverage: Coverage
    stated: Decimal | None
    source: str
    stated_at: datetime | None
    age_days: int | None
    ledger: Decimal | None  # at the time of the stated balance; None: there are no entries
    difference: Decimal | None  # stated minus ledger; None: there is nothing to compare
    settling: Settling | None  # None: nothing was stated
    opening: Decimal | None
    entry: Decimal | None
    since: date | None  # the newest stated balance that did not differ by as much
    limit: Decimal | None
    limit_on: date | None
    available: Decimal | None
    available_on: date | None
    is_available_worked_out: bool
    why_not_counted: tuple[tuple[str, str], ...] = ()  # (mark, reason), of account and holding
    closed_on: date | None = None

    @property
    def owed(self) -> Decimal | None:
        """Return the debt of a liability account, above zero."""
        return None if self.current is None else -self.current


class BalanceStatus(StrEnum):
    """What became of a stated balance; all of them are kept."""

    IN_EFFECT = "in_effect"
    CORRECTED = "corrected"
    TAKEN_BACK = "taken_back"


@dataclass(frozen=True, slots=True)
class StatedLine:
    """One stated balance of a holding, in effect or not."""

    id: ObservationId
    batch_id: BatchId
    account: str
    symbol: str
    at: datetime
    balance: Decimal
    available: Decimal | None
    limit: Decimal | None
    source: str
    recorded_at: datetime
    status: BalanceStatus
    ledger: Decimal | None
    difference: Decimal | None
    is_alone: bool  # it is all that its batch brought: it can be taken back by itself


@dataclass(frozen=True, slots=True)
class Supposed:
    """What stating a balance would mean. Nothing is written."""

    account: str
    symbol: str
    balance: Decimal  # as it would be kept
    at: datetime
    ledger: Decimal | None
    difference: Decimal | None
    settling: Settling
    opening: Decimal | None
    entry: Decimal | None
    since: date | None
    before: Decimal | None  # the newest balance stated before it
    before_at: datetime | None


@dataclass(frozen=True, slots=True)
class BalanceChoice:
    """An account whose balance can be stated."""

    account_id: AccountId
    account: str
    currency: str
    is_liability: bool
    symbols: tuple[str, ...]  # its currency first, then what else it holds or held
    held: tuple[str, ...]  # what it holds or held
    closed_on: date | None = None
