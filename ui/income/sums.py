"""Adds up income lines for the chart and the table. What is unknown stays visible."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.services.reports import IncomeLine

ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class IncomeSum:
    """Income of an asset, by kind and account."""

    symbol: str
    account: str
    kind: str
    amount: Decimal | None  # None: no part of it is known
    unknown: int  # months whose amount is not known
    months: int


def by_month(lines: Sequence[IncomeLine], first: date, last: date) -> list[tuple[date, Decimal]]:
    """Return every month of the period with its known income."""
    sums: dict[str, Decimal] = {}
    for line in lines:
        if line.amount is not None:
            sums[line.month] = sums.get(line.month, ZERO) + line.amount
    months = []
    year, month = first.year, first.month
    while (year, month) <= (last.year, last.month):
        months.append((date(year, month, 1), sums.get(f"{year:04}-{month:02}", ZERO)))
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return months


def by_year(months: Sequence[tuple[date, Decimal]]) -> list[tuple[date, Decimal]]:
    """Return every year with its known income."""
    sums: dict[int, Decimal] = {}
    for on, amount in months:
        sums[on.year] = sums.get(on.year, ZERO) + amount
    return [(date(year, 1, 1), amount) for year, amount in sums.items()]


def by_asset(lines: Sequence[IncomeLine]) -> list[IncomeSum]:
    """Return sums by asset, account and kind, the largest first."""
    groups: dict[tuple[str, str, str], list[IncomeLine]] = {}
    for line in lines:
        groups.setdefault((line.symbol, line.account, line.kind), []).append(line)
    sums = []
    for (symbol, account, kind), group in groups.items():
        known = [line.amount for line in group if line.amount is not None]
        amount = sum(known, ZERO) if known else None
        months = len({line.month for line in group})
        sums.append(IncomeSum(symbol, account, kind, amount, len(group) - len(known), months))
    return sorted(sums, key=lambda one: (-(one.amount or ZERO), one.symbol, one.account))


def total(lines: Sequence[IncomeLine]) -> tuple[Decimal | None, int]:
    """Return the known income, and how many lines are not known."""
    known = [line.amount for line in lines if line.amount is not None]
    unknown = len(lines) - len(known)
    return (sum(known, ZERO) if known or not lines else None), unknown
