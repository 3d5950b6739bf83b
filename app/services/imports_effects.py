"""What an import does to holdings: their quantities before it, and with it."""

from decimal import Decimal

from app.domain.ids import AccountId, AssetId
from app.domain.numbers import ZERO
from app.domain.times import LAST_YEAR
from app.ports.storage import UnitOfWork
from app.services.imports_answers import HoldingEffect
from app.services.positions import PositionKeeper
from app.services.preferences import read_preferences
from app.services.registry import Registry

_END_US = (LAST_YEAR - 1969) * 366 * 86_400_000_000


class Effects:
    """Looks at all quantities of a writing unit, and again after it has written."""

    def __init__(self, unit: UnitOfWork) -> None:
        self._unit = unit
        self._before = self._quantities() if unit.ledger.has_any() else {}

    def found(self) -> tuple[HoldingEffect, ...]:
        """Return the holdings whose quantity is another now, by account and symbol."""
        after = self._quantities()
        changed = [
            key
            for key in self._before.keys() | after.keys()
            if self._before.get(key, ZERO) != after.get(key, ZERO)
        ]
        registry = self._registry()
        accounts = {one.id: one.name for one in registry.accounts.values()}
        effects = [
            HoldingEffect(
                accounts[account_id],
                registry.assets[asset_id].symbol,
                self._before.get((account_id, asset_id), ZERO),
                after.get((account_id, asset_id), ZERO),
                registry.assets[asset_id].is_fiat,
                (account_id, asset_id) not in self._before,
            )
            for account_id, asset_id in changed
        ]
        return tuple(sorted(effects, key=lambda one: (one.account, not one.is_cash, one.symbol)))

    def _quantities(self) -> dict[tuple[AccountId, AssetId], Decimal]:
        keeper = PositionKeeper(self._unit, self._registry())
        found = keeper.summaries(until_us=_END_US)
        return {
            (account_id, asset_id): one.quantity
            for asset_id, accounts in found.items()
            for account_id, one in accounts.items()
        }

    def _registry(self) -> Registry:
        base = read_preferences(self._unit.settings).base_currency
        return Registry(self._unit, base, may_create=False)
