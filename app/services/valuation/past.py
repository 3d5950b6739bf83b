"""Positions as they stood on a past day, out of the daily figures: money to a millionth."""

from datetime import date
from decimal import Decimal

import numpy as np

from app.domain.ids import AccountId, AssetId, HoldingId
from app.domain.positions import COST_ESTIMATED, COST_UNKNOWN
from app.domain.rollup.fixed import to_money
from app.domain.rollup.history import BASIS_ESTIMATED, BASIS_UNKNOWN, INCOMPLETE, History
from app.services.positions import PositionSummary
from app.services.valuation.reading import Valuation


class Past:
    """Answers for one day."""

    def __init__(self, valuation: Valuation, on: date, observed: set[HoldingId]) -> None:
        self._valuation = valuation
        self._observed = observed
        self._on = on.toordinal()
        self._by_asset: dict[AssetId, dict[AccountId, HoldingId]] | None = None
        self._histories: dict[HoldingId, History] = {}
        self._money: set[AssetId] = set()

    def of(self, asset_id: AssetId) -> dict[AccountId, PositionSummary] | None:
        """Return an asset's positions; `None` where observations say more than its legs."""
        holdings = self._holdings().get(asset_id, {})
        found: dict[AccountId, PositionSummary] = {}
        for account_id, holding_id in holdings.items():
            history = self._histories.get(holding_id)
            if history is None:
                continue
            if holding_id in self._observed and asset_id not in self._money:
                return None  # its lots may be of another quantity
            place = int(np.searchsorted(history.days, self._on, side="right")) - 1
            if place < 0:
                continue
            if int(history.flags[place]) & INCOMPLETE:
                return None
            found[account_id] = self._summary(history, place)
        return found

    def _summary(self, history: History, place: int) -> PositionSummary:
        places = self._valuation.places
        flags = int(history.flags[place])
        reasons = []
        if flags & BASIS_ESTIMATED:
            reasons.append(COST_ESTIMATED)
        if flags & BASIS_UNKNOWN:
            reasons.append(COST_UNKNOWN)
        quantity = Decimal(history.quantities[place])
        return PositionSummary(
            quantity,
            quantity,
            None if flags & BASIS_UNKNOWN else to_money(int(history.cost[place]), places),
            to_money(int(history.realized[place]), places),
            to_money(int(history.income[place]), places),
            to_money(int(history.fees[place] + history.taxes[place]), places),
            int(history.lots[place]),
            tuple(reasons),
        )

    def _holdings(self) -> dict[AssetId, dict[AccountId, HoldingId]]:
        if self._by_asset is None:
            self._by_asset = {}
            everything = self._valuation.everything()
            self._money = {one.asset.id for one in everything if one.asset.is_fiat}
            for one in everything:
                own = self._by_asset.setdefault(one.asset.id, {})
                own[one.account.id] = one.holding.id
            self._histories = self._valuation.histories(everything)
        return self._by_asset
