"""Stated balances and marks that need no database."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from app.services.account_balances_answers import BalanceChoice, BalanceLine
from app.services.exclusions import ExclusionLine
from app.services.statement_calendar import StatementCalendar


@dataclass
class FakeBalances:
    """Answers with what it was given, and notes what it was asked."""

    lines: tuple[BalanceLine, ...] = ()
    offered: tuple[BalanceChoice, ...] = ()
    calls: list[Any] = field(default_factory=list)

    def newest(
        self, as_of: Any = None, *, account: str = "", with_all: bool = False
    ) -> tuple[BalanceLine, ...]:
        self.calls.append((as_of, account, with_all))
        return tuple(one for one in self.lines if not account or one.account == account)

    def choices(self) -> tuple[BalanceChoice, ...]:
        return self.offered


@dataclass
class FakeExclusions:
    """Answers with what it was given."""

    lines: tuple[ExclusionLine, ...] = ()

    def all(self, account: str = "") -> tuple[ExclusionLine, ...]:
        return tuple(one for one in self.lines if not account or one.account == account)


@dataclass
class FakeStatementMonths:
    """A calendar without rows."""

    shown: StatementCalendar = field(
        default_factory=lambda: StatementCalendar(date(2026, 11, 20), (), ())
    )

    def calendar(self, *, account: str = "", with_all: bool = False) -> StatementCalendar:
        del account, with_all
        return self.shown
