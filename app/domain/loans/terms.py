"""Which terms of a loan or card can be taken, and why others cannot."""

from datetime import date
from decimal import Decimal

from app.domain.errors import RefusedError
from app.domain.loans.periods import periods
from app.domain.loans.records import (
    CardTerms,
    DayCount,
    ExtraEffect,
    Loan,
    LoanExtra,
    LoanKind,
    LoanRate,
)
from app.domain.loans.schedule import schedule
from app.domain.numbers import plain
from app.domain.times import FIRST_YEAR, LAST_YEAR

MOST_MONTHS = 1200
HIGHEST_RATE = Decimal(10)  # 1,000 % a year
LONGEST_WAIT_DAYS = 1830  # from the paying out to the first payment
MOST = Decimal(10) ** 15


def check_loan(loan: Loan, places: int) -> None:
    """Refuse terms of which no schedule can be made.

    `places`: decimals of the loan's currency.

    Raises:
        RefusedError, PaymentTooLowError
    """
    if loan.kind not in set(LoanKind):
        raise RefusedError(f"no kind of repayment {loan.kind!r}", "use " + ", ".join(LoanKind))
    if loan.day_count not in set(DayCount):
        raise RefusedError(f"no day count {loan.day_count!r}", "use " + ", ".join(DayCount))
    _check_amount("the principal", loan.principal, places)
    check_rate(loan.rate)
    if not 1 <= loan.months <= MOST_MONTHS:
        raise RefusedError(
            f"{loan.months} is no number of monthly payments", f"give 1 to {MOST_MONTHS}"
        )
    _check_payment(loan, loan.payment, places)
    _check_days(loan)
    schedule(loan, places=places)


def check_rate(rate: Decimal) -> None:
    """Refuse a rate below 0 or above 1,000 % a year.

    Raises:
        RefusedError
    """
    if not 0 <= rate <= HIGHEST_RATE:
        raise RefusedError(
            f"{plain(rate * 100)} % is no rate of interest a year", "give 0 to 1000 %"
        )


def check_rate_change(loan: Loan, change: LoanRate, places: int) -> None:
    """Refuse a change of the rate outside of the loan's time.

    Raises:
        RefusedError
    """
    check_rate(change.rate)
    _check_payment(loan, change.payment, places)
    last = last_due(loan)
    if not loan.started_on <= change.since < last:
        raise RefusedError(
            f"the rate cannot change on {change.since}",
            f"the loan runs from {loan.started_on} to {last}",
        )


def check_extra(loan: Loan, extra: LoanExtra, places: int) -> None:
    """Refuse an extra payment outside of the loan's time, or of nothing.

    Raises:
        RefusedError
    """
    if extra.effect not in set(ExtraEffect):
        raise RefusedError(f"no effect {extra.effect!r}", "use " + ", ".join(ExtraEffect))
    _check_amount("an extra payment", extra.amount, places)
    last = last_due(loan)
    if not loan.started_on <= extra.paid_on <= last:
        raise RefusedError(
            f"{extra.paid_on} is outside of the loan's time",
            f"it runs from {loan.started_on} to {last}",
        )


def check_card(terms: CardTerms, places: int) -> None:
    """Refuse a limit below 0, a rate that is none, or a day that no month has.

    Raises:
        RefusedError
    """
    if terms.credit_limit is not None and terms.credit_limit < 0:
        raise RefusedError("a credit limit is not below zero")
    if terms.credit_limit:
        _check_amount("the credit limit", terms.credit_limit, places)
    if terms.rate is not None:
        check_rate(terms.rate)
    for day in (terms.statement_day, terms.due_day):
        if day is not None and not 1 <= day <= 31:
            raise RefusedError(f"{day} is no day of a month", "give 1 to 31")


def last_due(loan: Loan) -> date:
    """Return the day of the last payment by the terms alone."""
    return periods(loan.started_on, loan.first_due, loan.months, loan.day_count)[-1].due


def _check_days(loan: Loan) -> None:
    if loan.first_due <= loan.started_on:
        raise RefusedError(
            f"the first payment, {loan.first_due}, is not after {loan.started_on}",
            "give a first due day after the day on which the money was paid out",
        )
    if (loan.first_due - loan.started_on).days > LONGEST_WAIT_DAYS:
        raise RefusedError("the first payment is due more than five years after the start")
    end = loan.first_due.year + (loan.first_due.month - 1 + loan.months) // 12
    if loan.started_on.year < FIRST_YEAR or end > LAST_YEAR:
        raise RefusedError(f"the loan is not within the years {FIRST_YEAR} to {LAST_YEAR}")


def _check_payment(loan: Loan, payment: Decimal | None, places: int) -> None:
    if payment is None:
        return
    if loan.kind == LoanKind.INTEREST_ONLY:
        raise RefusedError(
            "an interest-only loan has no payment to state", "its payments are the interest"
        )
    _check_amount("the payment", payment, places)


def _check_amount(what: str, amount: Decimal, places: int) -> None:
    if not amount.is_finite() or amount <= 0:
        raise RefusedError(f"{what} is above zero")
    if amount >= MOST:
        raise RefusedError(f"{what} has too many digits")
    if amount != round(amount, places):
        raise RefusedError(f"{what} has more than {places} decimals: {plain(amount)}")
