"""What is asked and answered about debts, money lent and cards.

Money is in the currency of the debt unless a field says otherwise; rates are fractions a year.
`owed` is above zero for a debt and for money lent alike; `balance` counts as in the account: a debt
is below zero. `None` is unknown, or does not apply, never zero.
"""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from app.domain.accounts import MANUAL_INSTITUTION
from app.domain.ids import AccountId, HoldingId
from app.domain.loans.records import CardTerms, DayCount, Loan, LoanExtra, LoanKind, LoanRate
from app.domain.loans.schedule import Schedule, ScheduleRow
from app.domain.numbers import ZERO


class DebtKind(StrEnum):
    """What a debt is, as a person says it."""

    MORTGAGE = "mortgage"
    AUTO = "auto"
    PERSONAL = "personal"
    STUDENT = "student"
    OTHER = "other"
    GIVEN = "given"  # money lent to somebody
    CARD = "card"
    LIABILITY = "liability"  # an account that is owed, without terms


ACCOUNT_TYPES: dict[DebtKind, tuple[str, str]] = {
    DebtKind.MORTGAGE: ("loan", "mortgage"),
    DebtKind.AUTO: ("loan", "auto"),
    DebtKind.PERSONAL: ("loan", "personal"),
    DebtKind.STUDENT: ("loan", "student"),
    DebtKind.OTHER: ("loan", "other"),
    DebtKind.GIVEN: ("manual_asset", "loan_given"),
    DebtKind.CARD: ("credit", "credit_card"),
    DebtKind.LIABILITY: ("manual_liability", "other"),
}
LOAN_KINDS = (
    DebtKind.MORTGAGE, DebtKind.AUTO, DebtKind.PERSONAL, DebtKind.STUDENT, DebtKind.OTHER,
    DebtKind.GIVEN,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class LoanDraft:
    """A loan to be added."""

    name: str
    kind: str  # of LOAN_KINDS
    principal: Decimal  # paid out; or owed on `started_on`, where that is no beginning
    rate: Decimal
    started_on: date
    first_due: date
    months: int
    repayment: str = LoanKind.ANNUITY
    payment: Decimal | None = None
    day_count: str = DayCount.THIRTY_360
    currency: str = ""  # "": the base currency
    institution: str = MANUAL_INSTITUTION
    paid_from: str = ""  # own account that pays, or receives; "": not tracked
    paid_to: str = ""  # own account that the money went to, or came from; "": somebody else's
    is_opening: bool = False  # the principal is what is owed on `started_on`, of an older loan
    posts: bool = True
    note: str = ""


@dataclass(frozen=True, slots=True)
class LoanChange:
    """Other terms; what is `None` stays."""

    principal: Decimal | None = None
    rate: Decimal | None = None
    first_due: date | None = None
    months: int | None = None
    payment: Decimal | None = None  # 0: worked out from the terms
    day_count: str | None = None
    repayment: str | None = None
    paid_from: str | None = None  # "": not tracked
    posts_from: date | None = None
    stops_posting: bool = False
    note: str | None = None


@dataclass(frozen=True, slots=True)
class CardDraft:
    """A credit card to be added."""

    name: str
    credit_limit: Decimal | None = None
    rate: Decimal | None = None
    statement_day: int | None = None
    due_day: int | None = None
    currency: str = ""
    institution: str = MANUAL_INSTITUTION
    owed: Decimal = ZERO  # on `on`
    on: date | None = None  # today unless said


@dataclass(frozen=True, slots=True)
class CardState:
    """A card on a day."""

    terms: CardTerms
    credit_limit: Decimal | None  # by the terms, else as observed
    available: Decimal | None
    is_available_observed: bool
    used: Decimal | None  # share of the limit
    next_statement: date | None
    next_due: date | None


@dataclass(frozen=True, slots=True)
class Financing:
    """What a loan finances, together with the other loans on the same assets, base currency."""

    assets: tuple[tuple[HoldingId, str, str, Decimal | None], ...]  # account, symbol, own value
    loans: tuple[tuple[str, Decimal | None], ...]  # name, owed
    value: Decimal | None  # of the share that is owned
    owed: Decimal | None

    @property
    def equity(self) -> Decimal | None:
        return None if self.value is None or self.owed is None else self.value - self.owed

    @property
    def loan_to_value(self) -> Decimal | None:
        """Return what is owed over what the owned share is worth, a fraction."""
        if self.value is None or self.owed is None or self.value <= 0:
            return None
        return self.owed / self.value


@dataclass(frozen=True, slots=True)
class DebtLine:
    """One debt, card or loan given, on a day."""

    account_id: AccountId
    name: str
    institution: str
    kind: str  # of DebtKind
    icon: str
    currency: str
    balance: Decimal | None
    value: Decimal | None  # of the balance, base currency
    is_counted: bool
    loan: Loan | None = None
    rate: Decimal | None = None  # on the day
    next_due: date | None = None
    next_payment: Decimal | None = None
    ends_on: date | None = None
    interest_left: Decimal | None = None
    planned: Decimal | None = None  # owed by the schedule
    card: CardState | None = None
    loan_to_value: Decimal | None = None

    @property
    def is_given(self) -> bool:
        return self.kind == DebtKind.GIVEN

    @property
    def owed(self) -> Decimal | None:
        if self.balance is None:
            return None
        return self.balance if self.is_given else -self.balance

    @property
    def paid_share(self) -> Decimal | None:
        """Return how much of the principal is paid back, 0 to 1."""
        if self.loan is None or self.owed is None:
            return None
        return min(max(1 - self.owed / self.loan.principal, ZERO), Decimal(1))


@dataclass(frozen=True, slots=True)
class DebtList:
    """All debts on a day; sums in the base currency, of what is known."""

    as_of: date
    base_currency: str
    lines: tuple[DebtLine, ...]
    owed: Decimal
    lent: Decimal


class RowState(StrEnum):
    """How a due day stands in the ledger."""

    PLANNED = "planned"
    POSTED = "posted"
    DIFFERS = "differs"  # posted, and the terms say something else now
    VOID = "void"
    NOT_POSTED = "not_posted"  # over, and not in the ledger


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A row of the schedule with its state."""

    row: ScheduleRow
    state: str
    posted_interest: Decimal | None = None  # as in the ledger
    posted_payment: Decimal | None = None


@dataclass(frozen=True, slots=True)
class ObservedLine:
    """An observed balance beside ledger and schedule, as balances count: a debt is below zero."""

    at: datetime
    on: date
    source: str
    observed: Decimal
    ledger: Decimal
    scheduled: Decimal | None  # None: before the loan began

    @property
    def difference(self) -> Decimal:
        """Return observed minus ledger."""
        return self.observed - self.ledger


@dataclass(frozen=True, slots=True)
class Correction:
    """The entry that is offered where the newest observed balance differs."""

    on: date
    kind: str  # interest_charge, deposit, interest, withdraw
    amount: Decimal
    is_schedule_moved: bool  # the schedule goes on from the observed balance, too


@dataclass(frozen=True, slots=True)
class Totals:
    """Sums of a schedule: those over, and those to come."""

    interest: Decimal = ZERO
    paid: Decimal = ZERO
    interest_left: Decimal = ZERO
    payments_left: int = 0


@dataclass(frozen=True, slots=True)
class DebtDetail:
    """All about one debt."""

    line: DebtLine
    base_currency: str
    plan: Schedule | None = None
    rows: tuple[PlanRow, ...] = ()
    rates: tuple[LoanRate, ...] = ()
    extras: tuple[LoanExtra, ...] = ()
    paid_from: str = ""
    history: tuple[tuple[date, Decimal], ...] = ()  # owed at the end of days, by the ledger
    future: tuple[tuple[date, Decimal], ...] = ()  # owed by the schedule, from the day on
    observed: tuple[ObservedLine, ...] = ()  # newest first
    correction: Correction | None = None
    financing: Financing | None = None
    posted_until: date | None = None
    totals: Totals = Totals()
