"""Made-up allocation, plans and an income calendar for tests of the window."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from app.domain.coverage import Coverage
from app.domain.errors import CofferError
from app.services.allocation_answers import (
    BAND,
    AllocationLine,
    AllocationReport,
    MoveLine,
    PlanReport,
    PlanWish,
    TradeLine,
)
from app.services.changes import Changes, Topic
from app.services.income_calendar import (
    CalendarPayer,
    CalendarPayment,
    CalendarSum,
    IncomeCalendar,
)

D = Decimal
TODAY = date(2026, 11, 20)
ZERO = D(0)


def a_line(key: str, value: str, weight: str | None, target: str | None) -> AllocationLine:
    share = None if weight is None else D(weight)
    meant = None if target is None else D(target)
    drift = None if share is None or meant is None else share - meant
    relative = None if drift is None or not meant else drift / meant
    is_outside = drift is not None and abs(drift) > BAND
    return AllocationLine(key, D(value), share, share, meant, drift, relative, is_outside)


def an_allocation(by: str = "type", *, has_targets: bool = True) -> AllocationReport:
    """Return 60,000 of stock, 30,000 of coins, 10,000 of cash; half and 30 % are targets."""
    meant = ("0.5", "0.3") if has_targets else (None, None)
    lines = (
        a_line("public-stock", "60000", "0.6", meant[0]),
        a_line("crypto", "30000", "0.3", meant[1]),
        a_line("fiat", "10000", "0.1", None),
    )
    rest = a_line("", "10000", "0.1", "0.2") if has_targets else None
    assigned = D("0.8") if has_targets else ZERO
    worst = D("0.1") if has_targets else None
    return AllocationReport(
        TODAY, "USD", "portfolio", by, BAND, lines, rest, D(100_000), D(-2_000), assigned, worst,
        1, Coverage.FULL,
    )  # fmt: skip


def a_plan(wish: PlanWish) -> PlanReport:
    before = an_allocation(wish.by)
    trade = TradeLine(
        "Kraken", "BTC", "Bitcoin", "crypto", "crypto", "buy", D("0.05"), D(60_000), "USD",
        D(3_000), D(3_000),
    )  # fmt: skip
    return PlanReport(
        TODAY, "USD", "portfolio", wish, (trade,), (MoveLine("", "Kraken", D(3_000)),), (), before,
        before.lines, D("0.04"), D(3_000), ZERO, wish.new_money - 3_000,
        (("nothing_to_buy", "property"),),
    )  # fmt: skip


@dataclass
class FakeAllocation:
    shown: AllocationReport = field(default_factory=an_allocation)
    fails: CofferError | None = None
    calls: list[tuple[str, Any]] = field(default_factory=list)

    def report(self, by: str, as_of: date | None = None, **options: Any) -> AllocationReport:
        self.calls.append(("report", by))
        if self.fails is not None:
            raise self.fails
        return replace(self.shown, by=by, as_of=as_of or TODAY)

    def set_targets(self, by: str, shares: Mapping[str, Decimal]) -> Changes:
        self.calls.append(("targets", (by, dict(shares))))
        if self.fails is not None:
            raise self.fails
        return Changes(frozenset({Topic.SETTINGS}))

    def plan(self, wish: PlanWish, as_of: date | None = None, **options: Any) -> PlanReport:
        self.calls.append(("plan", wish))
        if self.fails is not None:
            raise self.fails
        return a_plan(wish)


def a_calendar(as_of: date = TODAY) -> IncomeCalendar:
    """Return quarterly dividends behind and ahead."""
    months = [f"{2025 + (month // 12)}-{month % 12 + 1:02}" for month in range(10, 35)]
    sums = tuple(
        CalendarSum(
            D(50) if month % 3 == 0 and month <= 12 else ZERO,
            D(60) if month % 3 == 0 and month > 12 else ZERO,
            1 if month == 6 else 0,
        )
        for month in range(25)
    )
    total = CalendarSum(D(250), D(240), 1)
    payer = CalendarPayer(
        "AAPL", "Apple", sums, total, "quarterly", "", D(5_000), D(10_000), D("0.05"), D("0.025"),
        D("0.048"), D("0.024"),
    )  # fmt: skip
    stopped = replace(
        payer, symbol="OLD", name="Old Works", cadence="", reason="lapsed",
        total=CalendarSum(D(9), ZERO), cost=None, yield_on_cost=None,
    )  # fmt: skip
    payments = tuple(
        CalendarPayment(
            as_of + timedelta(91 * place), "AAPL", "", "dividend", D(60), True, "quarterly",
            as_of - timedelta(1), D("0.6"), "USD", D(100),
        )
        for place in range(1, 5)
    )  # fmt: skip
    return IncomeCalendar(
        as_of, as_of - timedelta(364), as_of + timedelta(365), "USD", "portfolio", tuple(months),
        sums, (payer, stopped), total, D("0.05"), D("0.025"), D("0.048"), D("0.024"), payments,
    )  # fmt: skip


@dataclass
class FakeIncome:
    shown: IncomeCalendar = field(default_factory=a_calendar)

    def calendar(self, as_of: date | None = None, **options: Any) -> IncomeCalendar:
        return self.shown
