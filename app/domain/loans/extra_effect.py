"""What extra payments change: how much sooner a loan ends, and how much interest is saved."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.loans.records import ExtraEffect, Loan, LoanExtra, LoanRate
from app.domain.loans.schedule import Schedule, schedule
from app.domain.numbers import ZERO


@dataclass(frozen=True, slots=True)
class ExtraWish:
    """Extra payments that are thought of: once, every month, or both."""

    once: Decimal = ZERO
    on: date | None = None  # of the one payment
    monthly: Decimal = ZERO  # with each payment that is due from `monthly_from` on
    monthly_from: date | None = None
    effect: str = ExtraEffect.SHORTEN


@dataclass(frozen=True, slots=True)
class ExtraAnswer:
    """A schedule without the extra payments and one with them."""

    before: Schedule
    after: Schedule

    @property
    def interest_saved(self) -> Decimal:
        return self.before.interest - self.after.interest

    @property
    def months_saved(self) -> int:
        return len(self.before.rows) - len(self.after.rows)

    @property
    def extra_paid(self) -> Decimal:
        """Return what is paid beyond the payments, over what is planned already."""
        return _extras(self.after) - _extras(self.before)

    def payments_after(self, on: date) -> tuple[Decimal | None, Decimal | None]:
        """Return the first payment due after a day without the extra payments, and with them."""
        before, after = self.before.next_row(on), self.after.next_row(on)
        return before.payment if before else None, after.payment if after else None


def effect_of(
    loan: Loan,
    rates: Iterable[LoanRate],
    extras: Iterable[LoanExtra],
    wish: ExtraWish,
    *,
    places: int | None = 2,
) -> ExtraAnswer:
    """Return what wished-for extra payments would do, beside those that are there."""
    known, changes = tuple(extras), tuple(rates)
    before = schedule(loan, changes, known, places=places)
    added: list[LoanExtra] = []
    if wish.once and wish.on is not None:
        added.append(LoanExtra(loan.account_id, wish.on, wish.once, wish.effect))
    if wish.monthly:
        first = wish.monthly_from or loan.first_due
        added += [
            LoanExtra(loan.account_id, row.due, wish.monthly, wish.effect)
            for row in before.rows
            if row.due >= first
        ]
    return ExtraAnswer(before, schedule(loan, changes, (*known, *added), places=places))


def _extras(plan: Schedule) -> Decimal:
    return sum((amount for _, amount in plan.extras), ZERO)
