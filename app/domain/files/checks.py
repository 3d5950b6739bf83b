"""How far a file can be believed: whether its rows come to what it says of them itself.

*Balanced*: opening and rows make the closing balance, or the balances of the rows follow from each
other. *Counted*: the stated number of rows or sums agree. *Unchecked*: it states nothing.
*Contradicted*: it says one thing and its rows another.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from app.domain.errors import RowProblem
from app.domain.mapped.balance_check import (
    BALANCED,
    CONTRADICTED,
    COUNTED,
    UNCHECKED,
    BalanceCheck,
    Key,
    slack_of,
)
from app.domain.numbers import ZERO, plain
from app.domain.quick import quick


@quick
@dataclass(frozen=True, slots=True)
class CheckedRow:
    """A row as the checks see it: what it does to money, and the balance that it states."""

    line: int
    part: int
    key: Key  # its account and currency
    effects: tuple[tuple[Key, Decimal], ...]
    balance: Decimal | None = None


class Stated(Protocol):
    """What a statement says of its rows; see `app.ports.importers.StatedPart`."""

    @property
    def account_id(self) -> str: ...
    @property
    def currency(self) -> str: ...
    @property
    def opening(self) -> Decimal | None: ...
    @property
    def closing(self) -> Decimal | None: ...
    @property
    def rows(self) -> int | None: ...
    @property
    def credits(self) -> Decimal | None: ...
    @property
    def debits(self) -> Decimal | None: ...
    @property
    def credit_rows(self) -> int | None: ...
    @property
    def debit_rows(self) -> int | None: ...
    @property
    def line(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Verdict:
    """A grade, and where and why a file contradicts itself."""

    grade: str
    reason: str = ""
    line: int = 0
    rows: int = 0
    came_in: Decimal = ZERO
    went_out: Decimal = ZERO


def judge(
    part: Stated, rows: Sequence[CheckedRow], problems: Sequence[RowProblem], passed: int
) -> Verdict:
    """Return what a statement says of its own rows. `passed`: rows of the file that are none.

    Rows of one line are one row: what a bank charged for it stands beside it.
    """
    key = (part.account_id, part.currency)
    nets = _by_line(rows, key)
    came_in = sum((one for _, one in nets if one > 0), ZERO)
    went_out = -sum((one for _, one in nets if one < 0), ZERO)
    wrong = (
        _sum_problem(part, nets, problems)
        or _count_problem(part, nets, problems, passed)
        or _turnover_problem(part, came_in, went_out)
    )
    if wrong is not None:
        reason, line = wrong
        return Verdict(CONTRADICTED, reason, line or part.line, len(nets), came_in, went_out)
    grade = UNCHECKED
    if part.opening is not None and part.closing is not None:
        grade = BALANCED
    elif any(
        one is not None
        for one in (part.rows, part.credits, part.debits, part.credit_rows, part.debit_rows)
    ):
        grade = COUNTED
    return Verdict(grade, "", 0, len(nets), came_in, went_out)


def running(rows: Sequence[CheckedRow], problems: Sequence[RowProblem]) -> tuple[Verdict, set[Key]]:
    """Return what the balances beside the rows say, and where there are any.

    Statements are followed one by one: in which order they stand does not matter.
    """
    if all(row.balance is None for row in rows):
        return Verdict(UNCHECKED), set()
    check, followed = BalanceCheck(), set[Key]()
    broken = sorted(one.line for one in problems if one.line)
    at, last = 0, 0
    for row in rows:
        while at < len(broken) and broken[at] < row.line:
            if broken[at] > last:
                check.interrupt()
            at += 1
        last = row.line
        own = sum((one for key, one in row.effects if key == row.key), ZERO)
        for key, effect in row.effects:
            if key != row.key:
                check.take(_within(row.part, key), row.line, effect, None)
        check.take(_within(row.part, row.key), row.line, own, row.balance)
        if row.balance is not None:
            followed.add(_within(row.part, row.key))
    way = check.better
    if way.missing:
        return Verdict(CONTRADICTED, way.reason, way.line), followed
    return Verdict(BALANCED if way.fitting else UNCHECKED), followed


def together(
    parts: Sequence[Verdict],
    rows: Sequence[CheckedRow],
    problems: Sequence[RowProblem],
    passed: int,
    stated_rows: int | None,
) -> Verdict:
    """Return the grade of a whole file: the worst of what it says, over all of its rows."""
    for one in parts:
        if one.grade == CONTRADICTED:
            return one
    along, followed = running(rows, problems)
    if along.grade == CONTRADICTED:
        return along
    is_counted = False
    if stated_rows is not None:
        told = len({row.line or -at for at, row in enumerate(rows, 1)})
        if not told <= stated_rows <= max(len(rows), told) + passed:
            reason = f"the file says that it has {stated_rows} rows, {told} were read"
            return Verdict(CONTRADICTED, reason, min((one.line for one in problems), default=0))
        is_counted = True
    if not rows:
        grades = {one.grade for one in parts}
        return Verdict(BALANCED if grades == {BALANCED} else UNCHECKED)
    grades = {_grade_of(row, parts, followed, along.grade, is_counted=is_counted) for row in rows}
    for grade in (UNCHECKED, COUNTED):
        if grade in grades:
            return Verdict(grade)
    return Verdict(BALANCED)


def _grade_of(
    row: CheckedRow, parts: Sequence[Verdict], followed: set[Key], along: str, *, is_counted: bool
) -> str:
    grade = parts[row.part].grade if 0 <= row.part < len(parts) else UNCHECKED
    if grade == BALANCED or (along == BALANCED and _within(row.part, row.key) in followed):
        return BALANCED
    return COUNTED if is_counted else grade


def _within(part: int, key: Key) -> Key:
    return (f"{part}\x1f{key[0]}", key[1])


def _by_line(rows: Sequence[CheckedRow], key: Key) -> list[tuple[int, Decimal]]:
    found: dict[int, Decimal] = {}
    for at, row in enumerate(rows, 1):
        own = row.line or -at
        total = found.get(own, ZERO)
        for of, one in row.effects:
            if of == key:
                total += one
        found[own] = total
    return [(max(line, 0), one) for line, one in found.items()]


def _sum_problem(
    part: Stated, nets: Sequence[tuple[int, Decimal]], problems: Sequence[RowProblem]
) -> tuple[str, int] | None:
    if part.opening is None or part.closing is None:
        return None
    total = part.opening + sum((one for _, one in nets), ZERO)
    missing = part.closing - total
    if abs(missing) <= slack_of(part.closing):
        return None
    reason = (
        f"its rows lead from {plain(part.opening)} to {plain(total)} {part.currency}, "
        f"it says {plain(part.closing)}"
    )
    if problems:
        return f"{reason}: this row cannot be read", problems[0].line
    for line, one in nets:
        if one and 2 * one == -missing:
            return f"{reason}: this row may have the wrong sign", line
    for line, one in nets:
        if one and one == -missing:
            return f"{reason}: this row would explain it", line
    return reason, 0


def _count_problem(
    part: Stated,
    nets: Sequence[tuple[int, Decimal]],
    problems: Sequence[RowProblem],
    passed: int,
) -> tuple[str, int] | None:
    count = len(nets)
    if part.rows is not None and not count <= part.rows <= count + passed:
        reason = f"it says that it has {part.rows} rows, {count} were read"
        return reason, problems[0].line if problems else 0
    own = {
        "in": (part.credit_rows, sum(one > 0 for _, one in nets)),
        "out": (part.debit_rows, sum(one < 0 for _, one in nets)),
    }
    stated = [one for one, _ in own.values() if one is not None]
    if len(stated) == 2 and count <= sum(stated) <= count + passed:
        return None  # what is taken back counts on either side
    for way, (told, found) in own.items():
        if told is not None and not found <= told <= found + passed:
            reason = f"it says that {told} rows came {way}, {found} were read"
            return reason, problems[0].line if problems else 0
    return None


def _turnover_problem(part: Stated, came_in: Decimal, went_out: Decimal) -> tuple[str, int] | None:
    gained, lost = part.credits, part.debits
    if gained is not None and lost is not None:
        net = came_in - went_out
        if abs(gained - lost - net) <= slack_of(gained):
            return None  # what is taken back counts on either side
    for way, stated, found in (("in", gained, came_in), ("out", lost, went_out)):
        if stated is not None and abs(stated - found) > slack_of(stated):
            return f"it says that {plain(stated)} came {way}, its rows come to {plain(found)}", 0
    return None
