"""Values of single days, worked out exactly: the very numbers that a holdings report adds up."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import numpy as np

from app.domain.numbers import ZERO, to_ledger
from app.domain.times import end_us
from app.services.rates import Rates
from app.services.scopes import LIABILITIES, Position
from app.services.valuation.reading import Valuation


@dataclass(frozen=True, slots=True)
class ExactDay:
    """What a set of holdings was worth at the end of a day; what has no price is left out."""

    assets: Decimal
    liabilities: Decimal  # not above zero
    breakdown: dict[str, Decimal]

    @property
    def value(self) -> Decimal:
        return self.assets + self.liabilities


def exact_days(
    valuation: Valuation, inside: Sequence[Position], days: Sequence[date]
) -> list[ExactDay]:
    """Return the values of some days."""
    histories = valuation.histories(inside)
    frame = valuation.frame
    found: list[ExactDay] = []
    for on in days:
        at_us, day = end_us(on), on.toordinal()
        rates = Rates(
            frame.unit.prices,
            frame.registry.assets,
            frame.keeper.preferences,
            frame.base,
            latest_us=at_us,
            known_on=frame.keeper.known_on,
        )
        parts: dict[tuple[int, str], Decimal] = defaultdict(lambda: ZERO)
        accounts: dict[int, Decimal] = defaultdict(lambda: ZERO)
        for one in inside:
            history = histories.get(one.holding.id)
            if history is None:
                continue
            place = int(np.searchsorted(history.days, day, side="right")) - 1
            if place < 0 or not history.floats[place]:
                continue
            worth = rates.to_base(Decimal(history.quantities[place]), one.asset.id, at_us)
            if worth is not None:
                parts[int(one.account.id), one.category] += worth
                accounts[int(one.account.id)] += worth
        found.append(_day(parts, accounts))
    return found


def _day(parts: dict[tuple[int, str], Decimal], accounts: dict[int, Decimal]) -> ExactDay:
    breakdown: dict[str, Decimal] = defaultdict(lambda: ZERO)
    for (account, category), value in parts.items():
        if value:
            owed = accounts[account] < 0 and category not in LIABILITIES
            breakdown["other_liabilities" if owed else category] += value
    return ExactDay(
        to_ledger(sum((one for one in accounts.values() if one > 0), ZERO)),
        to_ledger(sum((one for one in accounts.values() if one < 0), ZERO)),
        {name: to_ledger(value) for name, value in sorted(breakdown.items())},
    )
