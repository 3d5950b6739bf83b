"""How much was held on chosen days, out of the histories of the daily figures."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

import numpy as np

from app.domain.coverage import Coverage
from app.domain.ids import HoldingId
from app.domain.numbers import ZERO
from app.domain.rollup.history import INCOMPLETE, History


def held_on(
    histories: Mapping[HoldingId, History], days: Sequence[date]
) -> dict[HoldingId, list[tuple[Decimal | None, Coverage]]]:
    """Return for each holding its exact quantity at the end of each day, and how known it is."""
    found: dict[HoldingId, list[tuple[Decimal | None, Coverage]]] = {}
    for holding_id, history in histories.items():
        own: list[tuple[Decimal | None, Coverage]] = []
        for on in days:
            place = int(np.searchsorted(history.days, on.toordinal(), side="right")) - 1
            if place < 0:
                own.append((ZERO, Coverage.FULL))
                continue
            is_doubtful = bool(int(history.flags[place]) & INCOMPLETE)
            coverage = Coverage.PARTIAL if is_doubtful else Coverage.FULL
            own.append((Decimal(history.quantities[place]), coverage))
        found[holding_id] = own
    return found
