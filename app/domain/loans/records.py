"""What is kept of debts: terms, changes of the rate, extra payments, what they finance, cards."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.domain.ids import AccountId, HoldingId


class LoanKind(StrEnum):
    """How a loan is paid back."""

    ANNUITY = "annuity"  # equal payments
    FIXED_PRINCIPAL = "fixed_principal"  # equal parts of principal, and the interest on the rest
    INTEREST_ONLY = "interest_only"  # the principal at the end


class DayCount(StrEnum):
    """Conventions for the part of a year between two days (ISDA 2006, section 4.16)."""

    THIRTY_360 = "30/360"
    ACTUAL_365 = "actual/365"
    ACTUAL_360 = "actual/360"
    ACTUAL_ACTUAL = "actual/actual"


class ExtraEffect(StrEnum):
    """What an extra payment changes."""

    SHORTEN = "shorten"  # the payments stay, there are fewer
    LOWER = "lower"  # the end stays, the payments are lower


@dataclass(frozen=True, slots=True)
class Loan:
    """The terms of the debt, or of the money lent, that an account is."""

    account_id: AccountId
    kind: str
    is_given: bool  # money lent to somebody: the balance is positive
    principal: Decimal
    rate: Decimal  # nominal a year, as a fraction
    started_on: date
    first_due: date
    months: int  # number of payments
    payment: Decimal | None = None  # by contract; None: what the terms give
    day_count: str = DayCount.THIRTY_360
    paid_from: AccountId | None = None  # for money lent: where it comes back to
    posts_from: date | None = None  # payments due from here on are posted; None: none are
    note: str = ""


@dataclass(frozen=True, slots=True)
class LoanRate:
    """Another rate from a day on."""

    account_id: AccountId
    since: date
    rate: Decimal
    payment: Decimal | None = None  # None: what the terms give


@dataclass(frozen=True, slots=True)
class LoanExtra:
    """A payment beyond the schedule, made or planned."""

    account_id: AccountId
    paid_on: date
    amount: Decimal
    effect: str = ExtraEffect.SHORTEN


@dataclass(frozen=True, slots=True)
class LoanAsset:
    """The loan finances the holding."""

    account_id: AccountId
    holding_id: HoldingId


@dataclass(frozen=True, slots=True)
class CardTerms:
    """What a credit card allows and asks."""

    account_id: AccountId
    credit_limit: Decimal | None = None
    rate: Decimal | None = None  # nominal a year, as a fraction
    statement_day: int | None = None  # 1 to 31
    due_day: int | None = None
