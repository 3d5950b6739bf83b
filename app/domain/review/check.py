"""Whether the rows of a reviewed table lead from its opening balance to its closing one."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.domain.mapped.meanings import Meaning
from app.domain.review.drafts import DraftCell, Role
from app.domain.review.grid import ReviewGrid
from app.domain.review.values import amount_of


@dataclass(frozen=True, slots=True)
class Sums:
    """What the rows add up to. `missing`: closing less what it should be; None: not to be told."""

    rows: int
    total: Decimal | None
    opening: Decimal | None = None
    closing: Decimal | None = None
    unread: int = 0  # amounts that are no number, or with a decimal sign that cannot be told
    first_break: int = -1  # the first row after which its stated balance does not follow

    @property
    def missing(self) -> Decimal | None:
        if self.total is None or self.opening is None or self.closing is None or self.unread:
            return None
        return self.closing - self.opening - self.total


def sums_of(
    grid: ReviewGrid,
    money: Sequence[tuple[str, str]],
    balance: str = "",
    opening: DraftCell | None = None,
    closing: DraftCell | None = None,
) -> Sums:
    """Add up a grid. `money`: columns with `amount`, `debit` or `credit`, signed as they mean."""
    places = [(grid.names.index(name), what) for name, what in money if name in grid.names]
    at_balance = grid.names.index(balance) if balance in grid.names else -1
    total, unread, before, broken = Decimal(0), 0, None, -1
    breaks: list[int] = []
    for at, row in enumerate(grid.rows):
        if row.role is not Role.ROW:
            continue
        moved = Decimal(0)
        for place, what in places:
            text = row.cells[place].text.strip()
            value = amount_of(text) if text else Decimal(0)
            if value is None:
                unread += 1
                continue
            moved += -abs(value) if what == Meaning.DEBIT else value
        total += moved
        after = amount_of(row.cells[at_balance].text) if at_balance >= 0 else None
        if after is not None and before is not None and before + moved != after:
            breaks.append(at)
        before = after
    if breaks and len(breaks) * 2 < len(grid.taken):
        broken = breaks[0]
    return Sums(
        len(grid.taken),
        total if places else None,
        amount_of(opening.text) if opening else None,
        amount_of(closing.text) if closing else None,
        unread,
        broken,
    )
