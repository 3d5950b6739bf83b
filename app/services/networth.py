"""Net worth over time, with its breakdown and coverage."""

from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal

from app.domain.coverage import Coverage, weakest
from app.domain.errors import RefusedError
from app.domain.ids import AccountId
from app.domain.numbers import ZERO
from app.ports.progress import Progress
from app.ports.storage import UnitOfWork
from app.services.daily import DailyValues, DayValues, by_day, days_between
from app.services.reports import NetWorthPoint
from app.services.scopes import LIABILITIES

STEPS = ("day", "week", "month", "quarter", "year")


def networth(
    unit: UnitOfWork,
    first: date | None,
    last: date,
    *,
    every: str = "day",
    base: str = "",
    scope: str = "portfolio",
    progress: Progress | None = None,
) -> tuple[NetWorthPoint, ...]:
    """Return net worth at the ends of the chosen days; from the first entry without `first`.

    Raises:
        RefusedError: an unknown step, or a period that ends before it begins.
    """
    if every not in STEPS:
        raise RefusedError(f"no step {every!r}", "use " + ", ".join(STEPS))
    values = DailyValues(unit, base=base, scope=scope, last=last)
    start = first or values.first_day
    if start is None:
        return ()
    if start > last:
        raise RefusedError(f"the period begins on {start}, after its end on {last}")
    flows = by_day(values.flows())
    points: list[NetWorthPoint] = []
    counted_until = start - timedelta(1)
    for day in values.on_days(days_between(start, last, every), progress):
        net_flow = ZERO
        while counted_until < day.on:
            counted_until += timedelta(1)
            for flow in flows.get(counted_until, ()):
                net_flow += flow.amount or ZERO
        points.append(_point(day, net_flow))
    return tuple(points)


def _point(day: DayValues, net_flow: Decimal) -> NetWorthPoint:
    accounts: dict[AccountId, Decimal] = defaultdict(lambda: ZERO)
    known = [one for one in day.holdings if one.value is not None]
    for one in known:
        accounts[one.position.account.id] += one.value or ZERO
    breakdown: dict[str, Decimal] = defaultdict(lambda: ZERO)
    for one in known:
        category = one.position.category
        if accounts[one.position.account.id] < 0 and category not in LIABILITIES:
            category = "other_liabilities"
        breakdown[category] += one.value or ZERO
    is_known = bool(known) or not day.holdings
    assets = sum((one for one in accounts.values() if one > 0), ZERO)
    owed = sum((one for one in accounts.values() if one < 0), ZERO)
    return NetWorthPoint(
        on=day.on,
        net_worth=assets + owed if is_known else None,
        assets=assets if is_known else None,
        liabilities=owed if is_known else None,
        coverage=weakest(one.coverage for one in day.holdings),
        breakdown=dict(sorted(breakdown.items())),
        known=len(known),
        counted=len(day.holdings),
        net_flow=net_flow,
    )


def worst(points: tuple[NetWorthPoint, ...]) -> Coverage:
    """Return the weakest coverage of a series."""
    return min((point.coverage for point in points), default=Coverage.UNKNOWN)
