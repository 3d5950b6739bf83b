"""What daily figures rest on besides ledger and prices: what counts, the rules, the days."""

import hashlib
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from app.domain.assets import Asset
from app.domain.ids import HoldingId
from app.domain.positions import LotRules
from app.domain.rollup.crossings import Side
from app.domain.rollup.fixed import places_of
from app.ports.storage import UnitOfWork
from app.services.positions import PositionKeeper
from app.services.registry import Registry
from app.services.scopes import HoldingIndex, Position, holding_index, positions_in

FORMAT = 2  # of what is stored; another one is worked out anew
PORTFOLIO, INSTITUTION, ACCOUNT = "portfolio", "institution", "account"


@dataclass(frozen=True)
class Frame:
    """The holdings of one unit of work as daily figures see them."""

    unit: UnitOfWork
    registry: Registry
    keeper: PositionKeeper
    today: date
    positions: dict[HoldingId, Position]
    sides: dict[HoldingId, Side]  # of what counts
    settings: str

    @classmethod
    def of(
        cls, unit: UnitOfWork, registry: Registry, keeper: PositionKeeper, today: date
    ) -> "Frame":
        """Return the frame for the keeper's method and currency."""
        positions = {one.holding.id: one for one in positions_in(unit, registry, "")}
        sides = {
            own: Side(int(own), int(one.account.id), int(one.account.institution_id))
            for own, one in positions.items()
            if one.is_counted
        }
        return cls(
            unit, registry, keeper, today, positions, sides, _digest(keeper, positions, sides)
        )

    @property
    def base(self) -> Asset:
        return self.keeper.base

    @property
    def places(self) -> int:
        return places_of(self.base.symbol)

    @cached_property
    def index(self) -> HoldingIndex:
        return holding_index(self.registry)

    def only(self, holding_ids: Collection[HoldingId]) -> "Frame":
        """Return the frame with nothing but some holdings inside, all in one scope."""
        sides = {one: Side(int(one), 0, 0) for one in holding_ids if one in self.sides}
        return replace(self, sides=sides)

    def accounts(self) -> dict[int, int]:
        """Return account → institution, of all that have a holding that counts."""
        return {side.account: side.institution for side in self.sides.values()}


def _digest(
    keeper: PositionKeeper,
    positions: dict[HoldingId, Position],
    sides: dict[HoldingId, Side],
) -> str:
    """Return a digest of the rules that the figures follow, and of the holdings set apart.

    A holding that counts changes nothing by being there: so a new one does not outdate the rest.
    """
    rules: LotRules = keeper.rules()
    preferences = keeper.preferences
    exceptions = [
        (own, own in sides, one.holding.has_complete_history)
        for own, one in sorted(positions.items())
        if own not in sides or not one.holding.has_complete_history
    ]
    text = repr(
        (
            FORMAT,
            keeper.method,
            keeper.base.symbol,
            preferences.hub_order(),
            preferences.staleness,
            sorted(rules.account_methods.items()),
            sorted(rules.short_accounts),
            rules.rewards_are_income,
            rules.kind_fees_realize,
            exceptions,
        )
    )
    return hashlib.blake2b(text.encode(), digest_size=12).hexdigest()
