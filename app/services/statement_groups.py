"""Groups with what they are worth: each whole, however much they overlap."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.coverage import Coverage
from app.domain.groups import Group, GroupId
from app.domain.ids import AccountId, HoldingId
from app.domain.numbers import ZERO
from app.ports.storage import UnitOfWork
from app.services.holdings import holdings_report, total_of
from app.services.reports import HoldingLine


@dataclass(frozen=True, slots=True)
class GroupWorth:
    """A group with its members by id, and what it is worth on a day."""

    id: GroupId
    name: str
    colour: str  # #RRGGBB; "": the theme's, by its place
    accounts: tuple[AccountId, ...]
    holdings: tuple[HoldingId, ...]  # by themselves; what an account holds is in by the account
    inside: tuple[HoldingId, ...]  # all that are in it and held on the day
    value: Decimal | None  # base currency, debts below zero; `None`: nothing in it is known
    share: Decimal | None  # of net worth; `None`: unknown, or no net worth above zero
    coverage: Coverage
    unknown: int  # holdings without a known value: not in `value`
    shared: int  # holdings that are in another group as well


@dataclass(frozen=True, slots=True)
class GroupsReport:
    """All groups in their order. Their values add up to more than all where they overlap."""

    as_of: date
    base_currency: str
    groups: tuple[GroupWorth, ...]
    net_worth: Decimal | None
    shared: int  # holdings that are in several groups
    shared_value: Decimal  # of those, what is known: counted once here
    left: int  # holdings in no group
    left_value: Decimal | None


def groups_report(unit: UnitOfWork, as_of: date, *, base: str = "") -> GroupsReport:
    """Work the groups out from a holdings report: only what counts in net worth counts."""
    report = holdings_report(unit, as_of, base=base, with_day_change=False)
    lines = [line for line in report.lines if line.is_counted]
    groups = unit.groups.all()
    members = {group.id: [one for one in lines if _has(group, one)] for group in groups}
    times: dict[HoldingId, int] = {}
    for own in members.values():
        for line in own:
            times[line.holding_id] = times.get(line.holding_id, 0) + 1
    several = [line for line in lines if times.get(line.holding_id, 0) > 1]
    without = [line for line in lines if line.holding_id not in times]
    net_worth = report.totals.net_worth
    return GroupsReport(
        as_of,
        report.base_currency,
        tuple(_worth(group, members[group.id], times, net_worth) for group in groups),
        net_worth,
        len(several),
        sum((line.value or ZERO for line in several), ZERO),
        len(without),
        total_of(without).net_worth,
    )


def _has(group: Group, line: HoldingLine) -> bool:
    return group.has(line.account_id, line.holding_id)


def _worth(
    group: Group,
    lines: Sequence[HoldingLine],
    times: dict[HoldingId, int],
    net_worth: Decimal | None,
) -> GroupWorth:
    totals = total_of(lines)
    share = None
    if totals.net_worth is not None and net_worth is not None and net_worth > 0:
        share = totals.net_worth / net_worth
    return GroupWorth(
        group.id,
        group.name,
        group.colour,
        group.accounts,
        group.holdings,
        tuple(line.holding_id for line in lines),
        totals.net_worth,
        share,
        totals.coverage,
        sum(line.value is None for line in lines),
        sum(times[line.holding_id] > 1 for line in lines),
    )
