"""Quantities of holdings at a time: from observations where there are any, else the ledger."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from app.domain.balance import Anchor, Balance, balance_at
from app.domain.coverage import Coverage
from app.domain.ids import HoldingId
from app.domain.ledger import LegRecord
from app.domain.numbers import ZERO
from app.domain.observations import Observation
from app.ports.storage import UnitOfWork
from app.services.positions import PositionSummary
from app.services.scopes import Position


class Evidence:
    """Observations of one unit of work, with the legs of the holdings that they are of."""

    def __init__(
        self,
        unit: UnitOfWork,
        positions: Iterable[Position],
        *,
        known_on: datetime | None = None,
        legs: Iterable[LegRecord] | None = None,
        since_us: int | None = None,
    ) -> None:
        """Read them; with `since_us` no earlier time will be asked for, and fewer legs do."""
        wanted = {one.holding.id: one for one in positions}
        self.observations: dict[HoldingId, list[Observation]] = defaultdict(list)
        for observation in unit.ledger.observations(known_on=known_on):
            if observation.holding_id in wanted:
                self.observations[observation.holding_id].append(observation)
        self.legs: dict[HoldingId, list[LegRecord]] = defaultdict(list)
        if self.observations and legs is None:
            assets = {wanted[one].asset.id for one in self.observations}
            accounts = {wanted[one].account.id for one in self.observations}
            legs = unit.ledger.legs(
                first_us=self._first_us(since_us),
                known_on=known_on,
                asset_ids=assets,
                account_ids=accounts,
            )
        for leg in legs or ():
            if leg.holding_id in self.observations:
                self.legs[leg.holding_id].append(leg)

    def _first_us(self, since_us: int | None) -> int | None:
        """Return the time from which on legs count; `None`: all of them may.

        From an observation on, what lies before it tells nothing of any later time.
        """
        if since_us is None:
            return None
        newest = [
            max((one.at_us for one in own if one.at_us < since_us), default=None)
            for own in self.observations.values()
        ]
        known = [one for one in newest if one is not None]
        return min(known) if len(known) == len(newest) else None

    def observed(self, position: Position, at_us: int) -> Balance | None:
        """Return the balance where observations anchor it; `None` where there are none."""
        own = self.observations.get(position.holding.id)
        if not own:
            return None
        return balance_at(
            at_us,
            self.legs[position.holding.id],
            own,
            may_be_negative=position.may_be_negative,
            is_complete=position.holding.has_complete_history,
        )

    def balance(self, position: Position, summary: PositionSummary | None, at_us: int) -> Balance:
        """Return the balance of a holding, given the sum of its legs at that time."""
        found = self.observed(position, at_us)
        if found is not None:
            return found
        if summary is None:
            return Balance(ZERO, None, None, Coverage.FULL)
        quantity, coverage = summary.quantity, Coverage.FULL
        if not position.holding.has_complete_history:
            coverage = Coverage.PARTIAL
        if quantity < 0 and not position.may_be_negative:
            clamped = min(coverage, Coverage.PARTIAL)
            return Balance(ZERO, Anchor.LEDGER, None, clamped, was_clamped=True)
        return Balance(quantity, Anchor.LEDGER, None, coverage)
