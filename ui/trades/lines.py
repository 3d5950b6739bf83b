"""The lines of the tree: a position, an order under it, a fill under that."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.services.trading.answers import FillRow, OrderRow, PositionRow


@dataclass(frozen=True, slots=True)
class Line:
    """One line. A position alone; with an order; with an order and a fill, or with a fill alone."""

    position: "PositionRow"
    order: "OrderRow | None" = None
    fill: "FillRow | None" = None
    depth: int = 0

    @property
    def key(self) -> str:
        """Return what tells it from all others: "p7", "o12", "f40"."""
        if self.fill is not None:
            return f"f{self.fill.id}"
        if self.order is not None:
            return f"o{self.order.id}"
        return f"p{self.position.id}"

    @property
    def is_position(self) -> bool:
        return self.depth == 0

    @property
    def unfolds(self) -> bool:
        """Tell whether there is something under it."""
        if self.depth == 0:
            return True
        return self.fill is None and self.order is not None and bool(self.order.fills)


def lines_under(
    position: "PositionRow", orders: "Sequence[OrderRow]", is_open: "frozenset[str] | set[str]"
) -> tuple[Line, ...]:
    """Return the lines under an open position, with the fills of orders that are open.

    Fills that no order brought (imported, adopted, expired) stand where orders do.
    """
    found: list[Line] = []
    for order in orders:
        if order.id is None:
            found += [Line(position, None, fill, 1) for fill in order.fills]
            continue
        line = Line(position, order, None, 1)
        found.append(line)
        if line.key in is_open:
            found += [Line(position, order, fill, 2) for fill in order.fills]
    return tuple(found)
