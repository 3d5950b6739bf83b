"""Fills books of a generated ledger with what has no feed: belongings, debts, rules, vaults.

All of it in one process, by the services that the commands call, once; the same in every run.
"""

import random
from datetime import date, timedelta
from decimal import Decimal

from app.bootstrap import Coffer
from app.domain.loans.periods import month_on
from app.services.account_balances_answers import BalanceDraft
from app.services.belongings_answers import BelongingDraft, RuleDraft
from app.services.loans_answers import LoanDraft
from app.services.reports import HoldingLine
from app.services.vaults_answers import VaultDraft
from app.services.yields_answers import YieldTerms

BELONGINGS, LOANS, RULES, VAULTS, PARTS, STATED, GROUPS = 10, 5, 10, 20, 60, 200, 6
YEARS, TERM_MONTHS, BACKLOG_DAYS = 10, 360, 400
PAYOUTS = ("daily", "daily", "daily", "weekdays", "weekly", "monthly")
SEED = 11
KINDS = ("property", "vehicle", "collectible", "other")


def fill(coffer: Coffer) -> None:
    """Make the records; what is due of loans and rules is left for `post_due`."""
    today = coffer.clock.today()
    lines = coffer.portfolio.holdings(today).lines
    cash = [one for one in lines if one.asset_type == "fiat" and (one.quantity or 0) > 0]
    _belongings(coffer, today)
    _loans(coffer, today)
    for number, line in enumerate(cash[:RULES]):
        terms = YieldTerms(
            Decimal("0.02") + Decimal(number) / 1000,
            payout=PAYOUTS[number % len(PAYOUTS)],
            weekday=2,
            month_day=31,
        )
        coffer.yields.add(
            line.account, line.symbol, terms, since=today - timedelta(days=BACKLOG_DAYS)
        )
    _vaults(coffer, today, list(lines))
    _stated(coffer, today, cash)
    accounts = sorted({one.account for one in lines})
    for number in range(GROUPS):
        members = accounts[number :: GROUPS // 2]
        coffer.groups.make(f"Group {number}", members=members)


def _belongings(coffer: Coffer, today: date) -> None:
    """Ten of them, each with a value by hand a year, and one by rule a month between."""
    acquired = today.replace(day=1, year=today.year - YEARS)
    for number in range(BELONGINGS):
        name = f"Thing {number}"
        coffer.belongings.add(
            BelongingDraft(
                KINDS[number % len(KINDS)],
                name,
                acquired_on=acquired,
                cost=Decimal(200_000),
                value=Decimal(200_000),
                value_on=acquired,
                rule=RuleDraft("growth", acquired, Decimal("0.03")),
            )
        )
        for year in range(1, YEARS):
            on = acquired.replace(year=acquired.year + year) + timedelta(days=14)
            coffer.belongings.set_value(name, Decimal(200_000 + 5_000 * year), on)


def _loans(coffer: Coffer, today: date) -> None:
    for number in range(LOANS):
        begun = month_on(today, -12 * (number + 1), 5)
        coffer.loans.add(
            LoanDraft(
                f"Loan {number}",
                "mortgage",
                Decimal(300_000),
                Decimal("0.035"),
                begun,
                month_on(begun, 1, 5),
                TERM_MONTHS,
            )
        )
        coffer.loans.link(f"Loan {number}", f"Thing {number}", _symbol(coffer, number))


def _symbol(coffer: Coffer, number: int) -> str:
    return coffer.belongings.detail(f"Thing {number}").line.symbol


def _vaults(coffer: Coffer, today: date, lines: list[HoldingLine]) -> None:
    dice = random.Random(SEED)
    chosen = dice.sample([one for one in lines if one.quantity], PARTS)
    for number in range(VAULTS):
        name = f"Vault {number}"
        target_on = today + timedelta(days=400 + 90 * number)
        coffer.vaults.add(VaultDraft(name, "USD", Decimal(100_000), target_on))
        for line in chosen[number::VAULTS]:
            percent = Decimal(dice.choice((10, 25, 50)))
            coffer.vaults.attach(name, line.account, line.symbol, percent)


def _stated(coffer: Coffer, today: date, cash: list[HoldingLine]) -> None:
    for number in range(STATED):
        line = cash[RULES + number % (len(cash) - RULES)]
        on = month_on(today, -1 - number // 10, 28)
        coffer.balances.record(
            BalanceDraft(line.account, line.quantity or Decimal(0), line.symbol, on)
        )
