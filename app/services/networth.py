"""Net worth over time, with its breakdown and coverage: worked out exactly, from the legs.

`app.services.valuation.series` tells the same from the stored daily figures, to a millionth.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal

from app.domain.errors import RefusedError
from app.domain.ids import AccountId
from app.domain.numbers import ZERO, to_ledger
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
    known_on: datetime | None = None,
    progress: Progress | None = None,
) -> tuple[NetWorthPoint, ...]:
    """Return net worth at the ends of the chosen days; from the first evidence without `first`.

    Raises:
        RefusedError: an unknown step, or a period that ends before it begins.
    """
    if every not in STEPS:
        raise RefusedError(f"no step {every!r}", "use " + ", ".join(STEPS))
    values = DailyValues(unit, base=base, scope=scope, last=last, known_on=known_on)
    start = first or values.first_evidence
    if start is None:
        return ()
    if start > last:
        raise RefusedError(f"the period begins on {start}, after its end on {last}")
    unexplained: dict[date, Decimal] = defaultdict(lambda: ZERO)
    flows = by_day(values.flows())
    for on, amount in values.unexplained():
        unexplained[on] += amount or ZERO
    points: list[NetWorthPoint] = []
    counted_until = start - timedelta(1)
    groups, swept = values.on_days(
        days_between(start, last, every),
        lambda one: (int(one.account.id), one.category),
        progress,
    )
    keys = [(AccountId(account), category) for account, category in groups]
    for day in swept:
        net_flow = ZERO
        while counted_until < day.on:
            counted_until += timedelta(1)
            for flow in flows.get(counted_until, ()):
                net_flow += flow.amount or ZERO
            net_flow += unexplained[counted_until]
        gaps = tuple((values.registry.assets[one].symbol, reason) for one, reason in day.gaps)
        points.append(replace(_point(day, keys, net_flow), gaps=gaps))
    values.let_go()
    return tuple(points)


def _point(
    day: DayValues, keys: Sequence[tuple[AccountId, str]], net_flow: Decimal
) -> NetWorthPoint:
    accounts: dict[AccountId, Decimal] = defaultdict(lambda: ZERO)
    for (account, _), value in zip(keys, day.sums, strict=True):
        accounts[account] += value
    breakdown: dict[str, Decimal] = defaultdict(lambda: ZERO)
    for (account, category), value in zip(keys, day.sums, strict=True):
        if value:
            owed = accounts[account] < 0 and category not in LIABILITIES
            breakdown["other_liabilities" if owed else category] += value
    is_known = bool(day.known) or not day.counted
    assets = to_ledger(sum((one for one in accounts.values() if one > 0), ZERO))
    owing = to_ledger(sum((one for one in accounts.values() if one < 0), ZERO))
    return NetWorthPoint(
        on=day.on,
        net_worth=assets + owing if is_known else None,
        assets=assets if is_known else None,
        liabilities=owing if is_known else None,
        coverage=day.coverage,
        breakdown={name: to_ledger(value) for name, value in sorted(breakdown.items())},
        known=day.known,
        counted=day.counted,
        net_flow=net_flow,
    )
