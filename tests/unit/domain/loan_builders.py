"""Loans for tests: plain terms, unless a test states others."""

from datetime import date
from decimal import Decimal
from typing import Any

from app.domain.ids import AccountId
from app.domain.loans.records import Loan, LoanExtra, LoanKind, LoanRate

ACCOUNT = AccountId(1)
START, FIRST = date(2020, 1, 1), date(2020, 2, 1)


def a_loan(principal: str = "1000", rate: str = "0.06", months: int = 12, **more: Any) -> Loan:
    values: dict[str, Any] = {
        "kind": LoanKind.ANNUITY, "is_given": False, "started_on": START, "first_due": FIRST,
        "posts_from": START,
    }  # fmt: skip
    return Loan(
        ACCOUNT, principal=Decimal(principal), rate=Decimal(rate), months=months, **values | more
    )


def an_extra(on: date, amount: str, effect: str = "shorten") -> LoanExtra:
    return LoanExtra(ACCOUNT, on, Decimal(amount), effect)


def a_rate(since: date, rate: str, payment: str | None = None) -> LoanRate:
    return LoanRate(ACCOUNT, since, Decimal(rate), None if payment is None else Decimal(payment))
