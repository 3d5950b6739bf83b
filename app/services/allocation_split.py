"""What is owned as parts of a dimension, with their targets and drift."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal

from app.domain.numbers import ZERO
from app.domain.rebalancing import Drift, Part, drifts, rest_drift, worst
from app.ports.storage import UnitOfWork
from app.services.allocation_answers import AllocationLine, AllocationReport
from app.services.dimensions import GROUP, NAMED, Splitter, names_by_id
from app.services.reports import HoldingLine, HoldingsReport
from app.services.scopes import LIABILITIES

_RATIO = Decimal("1e-12")


def targets_of(unit: UnitOfWork, by: str) -> dict[str, Decimal]:
    """Return the targets of a dimension by code or name; those of what is gone are left out."""
    names = names_by_id(unit, by)
    found: dict[str, Decimal] = {}
    for one in unit.groups.targets(by):
        if by not in NAMED:
            found[one.key] = one.share
        elif one.key in names:
            found[names[one.key]] = one.share
    return found


def is_owned(line: HoldingLine) -> bool:
    """Tell whether a holding is a part of what is owned: it counts, and it is no debt."""
    return (
        line.is_counted
        and line.value is not None
        and line.value > 0
        and line.category not in LIABILITIES
    )


class Whole:
    """What is owned, split by a dimension, beside the targets of that dimension."""

    def __init__(self, unit: UnitOfWork, found: HoldingsReport, by: str) -> None:
        self.holdings = found
        self.by = by
        self.splitter = Splitter(unit, by)
        self.targets = targets_of(unit, by)
        self.owned = [line for line in found.lines if is_owned(line)]
        self.colours = {one.name: one.colour for one in unit.groups.all()} if by == GROUP else {}
        sums: dict[str, Decimal] = defaultdict(lambda: ZERO)
        for line in self.owned:
            sums[self.splitter.key(line)] += line.value or ZERO
        keys = sorted({*sums, *self.targets}, key=lambda key: (-sums[key], key))
        self.parts = [Part(key, sums[key], self.targets.get(key)) for key in keys]

    def report(self, band: Decimal) -> AllocationReport:
        totals = self.holdings.totals
        counted = [line for line in self.holdings.lines if line.is_counted]
        rest = rest_drift(self.parts, band)
        return AllocationReport(
            as_of=self.holdings.as_of,
            base_currency=self.holdings.base_currency,
            scope=self.holdings.scope,
            by=self.by,
            band=band,
            lines=self.lines(self.parts, band),
            rest=None if rest is None else self._line(rest, self._whole(self.parts)),
            owned=self._whole(self.parts),
            liabilities=totals.liabilities,
            assigned=sum(self.targets.values(), ZERO),
            worst=ratio(worst(self.parts)) if self.targets else None,
            unknown=len([line for line in counted if line.value is None]),
            coverage=totals.coverage,
        )

    def lines(self, parts: Sequence[Part], band: Decimal) -> tuple[AllocationLine, ...]:
        whole = self._whole(parts)
        return tuple(self._line(one, whole) for one in drifts(parts, band))

    def _whole(self, parts: Iterable[Part]) -> Decimal:
        return sum((one.value for one in parts), ZERO)

    def _line(self, one: Drift, whole: Decimal) -> AllocationLine:
        return AllocationLine(
            one.key,
            one.value,
            ratio(one.value / whole) if whole else None,
            ratio(one.weight),
            one.target,
            ratio(one.absolute),
            ratio(one.relative),
            one.is_outside,
            self.colours.get(one.key, ""),
        )


def ratio(value: Decimal | None) -> Decimal | None:
    return None if value is None else value.quantize(_RATIO)
