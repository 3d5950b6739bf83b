"""What is said of rules that pay interest or rewards."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.ids import HoldingId
from app.domain.loans.records import DayCount
from app.domain.yields.accrual import Step
from app.domain.yields.checking import Period
from app.domain.yields.records import Compounding, Payout, YieldRule
from app.services.changes import Changes

# Why a rule does not pay, or why a figure of it is not known.
UNKNOWN_BALANCE = "unknown_balance"
CHECKS_ONLY = "checks_only"
NOT_BEGUN = "not_begun"
ENDED = "ended"


@dataclass(frozen=True, slots=True)
class YieldTerms:
    """What a rule says, without the days on which it holds."""

    rate: Decimal  # a year, as a fraction
    payout: str = Payout.MONTHLY
    weekday: int | None = None  # 0 is Monday
    month_day: int | None = None
    month: int | None = None
    is_effective: bool = False
    compounding: str = Compounding.NONE
    day_count: str = DayCount.ACTUAL_365
    kind: str = "interest"
    note: str = ""

    def rule(
        self,
        number: int,
        holding_id: HoldingId,
        since: date,
        until: date | None = None,
        *,
        is_active: bool = True,
    ) -> YieldRule:
        """Return these terms as a rule of a holding."""
        return YieldRule(
            id=number,
            holding_id=holding_id,
            since=since,
            rate=self.rate,
            payout=str(self.payout),
            until=until,
            is_effective=self.is_effective,
            compounding=str(self.compounding),
            day_count=str(self.day_count),
            weekday=self.weekday,
            month_day=self.month_day,
            month=self.month,
            kind=self.kind,
            note=self.note.strip(),
            is_active=is_active,
        )

    def put_on(self, rule: YieldRule) -> YieldRule:
        """Return a rule with these terms in place of its own."""
        return self.rule(rule.id, rule.holding_id, rule.since, rule.until, is_active=rule.is_active)


def terms_of(rule: YieldRule) -> YieldTerms:
    """Return what a rule says."""
    return YieldTerms(
        rule.rate,
        rule.payout,
        rule.weekday,
        rule.month_day,
        rule.month,
        rule.is_effective,
        rule.compounding,
        rule.day_count,
        rule.kind,
        rule.note,
    )


@dataclass(frozen=True, slots=True)
class YieldSaved:
    """A rule that was stored."""

    changes: Changes
    rule_id: int


@dataclass(frozen=True, slots=True)
class YieldLine:
    """A rule as of a day. Quantities are in units of the holding's asset."""

    rule: YieldRule
    account: str
    symbol: str
    is_fiat: bool
    places: int  # decimals of what is paid
    balance: Decimal | None  # at the end of the day
    accrued: Decimal | None  # earned and not yet paid, exact; today earns until its end
    accrued_since: date | None  # the first day of that
    due: int  # payouts that the next run makes
    next_on: date | None
    next_amount: Decimal | None  # if the balance stays as it is
    paid_this_year: Decimal  # by rules on this holding, in effect
    arrived_this_year: Decimal  # from elsewhere
    difference: Decimal | None  # arrived less expected, over the periods that can be compared
    compared: int  # how many periods those are
    doubled: int  # how many were paid by the rule, and from elsewhere too
    reason: str = ""


@dataclass(frozen=True, slots=True)
class YieldDetail:
    """A rule with its periods, newest first, and how the open one came about."""

    line: YieldLine
    chain: tuple[YieldRule, ...]  # with the rules before and after it, in order
    periods: tuple[Period, ...]
    steps: tuple[Step, ...]  # of what is accrued
    carried: Decimal  # of what is accrued: left by the rounding of earlier payouts


@dataclass(frozen=True, slots=True)
class YieldPreview:
    """What a rule would do, before it is stored."""

    paydays: tuple[tuple[date, Decimal | None], ...]  # the next ones, with what they would pay
    due: int  # payouts in the past that it would make at once
    due_amount: Decimal | None
    arrivals: int  # interest and rewards from elsewhere in these days
    balance: Decimal | None


@dataclass(frozen=True, slots=True)
class YieldHolding:
    """A holding that a rule can be made for."""

    account: str
    symbol: str
    is_fiat: bool
