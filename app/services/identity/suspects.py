"""Tokens that nobody knows: hidden until they have a price, or until the person allows them.

How sure it is that an asset is bait stands on the asset, and `app.domain.inclusion` is the rule.
Three values tell who says so; what the person says, no provider changes.
"""

from dataclasses import replace

from app.domain.assets import Asset
from app.domain.exclusions import Exclusion
from app.domain.ids import AssetId
from app.domain.inclusion import PROBABLE_SCAM
from app.ports.storage import UnitOfWork
from app.services.following import upkeep
from app.services.registry import Registry

SUSPECT = 0.9  # a provider does not know it
ALLOWED = 0.0  # the person says that it is none
HIDDEN = 1.0  # the person says that it is one


def is_hidden(asset: Asset) -> bool:
    """Tell whether an asset is taken for bait."""
    return asset.scam_probability is not None and asset.scam_probability > PROBABLE_SCAM


def release_priced(unit: UnitOfWork, registry: Registry, asset_id: AssetId) -> bool:
    """Show a suspect that has a price. Nothing else may be written yet in the unit."""
    asset = registry.assets[asset_id]
    if asset.scam_probability != SUSPECT or not unit.prices.columns([asset_id]):
        return False
    say(unit, registry, asset, None)
    unit.audit.record("suspect shown", asset.symbol, "", "it has a price")
    upkeep(unit).after_rules()
    return True


def say(unit: UnitOfWork, registry: Registry, asset: Asset, value: float | None) -> Asset:
    """Store how sure it is that an asset is bait. The caller follows up and commits."""
    changed = replace(asset, scam_probability=value)
    unit.catalogue.update_asset(changed)
    registry.take_in(changed)
    return changed


def unmark(unit: UnitOfWork, registry: Registry, asset_id: AssetId) -> None:
    """Take the person's own marks as bait from the holdings of an asset."""
    for one in registry.holdings():
        if one.asset_id == asset_id and one.is_scam:
            unit.catalogue.update_holding(replace(one, is_scam=False))
            unit.records(Exclusion).remove(
                account_id=one.account_id, holding_id=one.id, mark="scam"
            )
