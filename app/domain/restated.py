"""What a changed past moves: the ends of months at which a scope is worth something else."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.currencies import minor_units
from app.domain.numbers import ZERO

PORTFOLIO = "portfolio"
ScopeDay = tuple[str, date]


@dataclass(frozen=True, slots=True)
class MonthEnds:
    """Net worth by scope and last day of a month; None where nothing of it is known."""

    base_currency: str
    values: Mapping[ScopeDay, Decimal | None]


@dataclass(frozen=True, slots=True)
class Moved:
    """One scope at the end of one month, before and after; base currency, None: unknown."""

    on: date  # the last day of the month
    scope: str  # "portfolio", or "account:NAME"
    before: Decimal | None
    after: Decimal | None

    @property
    def difference(self) -> Decimal | None:
        """Return by how much it moved; None where one of the two is not known."""
        if self.before is None or self.after is None:
            return None
        return self.after - self.before


@dataclass(frozen=True, slots=True)
class Restatement:
    """What moved, by month, the portfolio before its accounts; nothing: the past is as it was."""

    base_currency: str
    lines: tuple[Moved, ...] = ()

    @property
    def months(self) -> tuple[date, ...]:
        """Return the last days of the months in which something moved, in order."""
        return tuple(dict.fromkeys(line.on for line in self.lines))

    @property
    def whole(self) -> tuple[Moved, ...]:
        """Return the lines of the portfolio; none where accounts only traded places."""
        return tuple(line for line in self.lines if line.scope == PORTFOLIO)

    @property
    def largest(self) -> Moved | None:
        """Return the line that moved most: of the portfolio, or else of an account."""
        known = [one for one in self.whole or self.lines if one.difference is not None]
        return max(known, key=lambda one: abs(one.difference or ZERO), default=None)

    def __bool__(self) -> bool:
        return bool(self.lines)


def compare(before: MonthEnds, after: MonthEnds) -> Restatement:
    """Return where two states of the books differ by half a cent (of the currency) or more.

    A scope that is in one of them alone is worth nothing in the other, as it is in reports.
    """
    least = Decimal(5).scaleb(-minor_units(after.base_currency) - 1)
    lines = [
        line
        for on, _, scope in sorted(
            (on, scope != PORTFOLIO, scope) for scope, on in before.values.keys() | after.values
        )
        if _has_moved(line := _line(before, after, scope, on), least)
    ]
    return Restatement(after.base_currency, tuple(lines))


def _line(before: MonthEnds, after: MonthEnds, scope: str, on: date) -> Moved:
    key = (scope, on)
    return Moved(on, scope, before.values.get(key, ZERO), after.values.get(key, ZERO))


def _has_moved(line: Moved, least: Decimal) -> bool:
    if line.difference is None:
        return line.before != line.after
    return abs(line.difference) >= least
