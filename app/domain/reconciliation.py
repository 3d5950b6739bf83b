"""Opening balances: what must have been there before the first known leg.

When the legs of a holding do not sum to its trusted balance, the newest observation, the first
observation walked back to just before the first evidence is the opening. At most one is in effect
a holding.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.domain.balance import walk_back
from app.domain.ids import EntryId, HoldingId
from app.domain.ledger import LegRecord
from app.domain.observations import Observation

SOURCE = "reconcile"


@dataclass(frozen=True, slots=True)
class OpeningNeeded:
    """An opening balance that explains a holding's observed balance."""

    holding_id: HoldingId
    quantity: Decimal
    at_us: int


def opening_for(
    legs: Sequence[LegRecord],
    observations: Sequence[Observation],
    *,
    may_be_negative: bool = False,
) -> OpeningNeeded | None:
    """Return the opening that a holding needs; `None` where it needs none.

    It needs one when its legs do not sum to the newest observation. How much was there at the
    beginning, the first observation says: what turned up after that one is no opening, and
    neither is a shortfall of what cannot be negative, where inflows are missing instead.

    Args:
        legs: of one holding in order of time, without an earlier opening of this kind.
        observations: of the same holding, in order of time.
        may_be_negative: money, or an account that allows short positions.
    """
    if not legs or not observations:
        return None
    newest = observations[-1]
    begun_us = observations[0].at_us
    first = [one for one in observations if one.at_us == begun_us][-1]  # the last recorded
    at_us = min(legs[0].at_us, first.at_us) - 1
    unexplained = walk_back(newest.balance, legs, newest.at_us, at_us)
    quantity = walk_back(first.balance, legs, first.at_us, at_us)
    if not unexplained or not quantity:
        return None
    if not may_be_negative and min(unexplained, quantity) < 0:
        return None
    return OpeningNeeded(legs[0].holding_id, quantity, at_us)


@dataclass(frozen=True, slots=True)
class OpeningInEffect:
    """An opening balance that an earlier reconciliation wrote."""

    entry_id: EntryId
    holding_id: HoldingId
    quantity: Decimal
    at_us: int

    def explains(self, needed: OpeningNeeded | None) -> bool:
        return needed is not None and (needed.quantity, needed.at_us) == (
            self.quantity,
            self.at_us,
        )
