"""What an entry would do, before it is written: quantities, gains, what speaks against it."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from app.domain.ids import AccountId, AssetId, EntryId
from app.domain.lots import add_known
from app.domain.numbers import ZERO
from app.domain.positions import AssetResult
from app.domain.restated import Restatement
from app.services.registry import Registry


@dataclass(frozen=True, slots=True)
class EffectLine:
    """What an entry does to one holding's quantity."""

    account: str
    symbol: str
    before: Decimal
    change: Decimal
    after: Decimal


@dataclass(frozen=True, slots=True)
class Effect:
    """What an entry would do; `problems` is empty when it can be saved."""

    problems: tuple[str, ...]
    lines: tuple[EffectLine, ...]
    gain: Decimal | None  # base currency, like cost and proceeds; None: none, or unknown
    cost: Decimal | None
    proceeds: Decimal | None
    base_currency: str
    restated: Restatement | None = None  # which months of the past it moves


def _quantities(
    results: dict[AssetId, AssetResult],
) -> dict[tuple[AccountId, AssetId], Decimal]:
    return {
        (account_id, asset_id): position.quantity
        for asset_id, result in results.items()
        for account_id, position in result.positions.items()
    }


def lines_of(
    registry: Registry, before: dict[AssetId, AssetResult], after: dict[AssetId, AssetResult]
) -> Iterable[EffectLine]:
    names = {account.id: account.name for account in registry.accounts.values()}
    old, new = _quantities(before), _quantities(after)
    for account_id, asset_id in sorted(old.keys() | new.keys()):
        was, now = old.get((account_id, asset_id), ZERO), new.get((account_id, asset_id), ZERO)
        if was != now:
            symbol = registry.assets[asset_id].symbol
            yield EffectLine(names[account_id], symbol, was, now - was, now)


def warnings_of(
    registry: Registry, before: dict[AssetId, AssetResult], after: dict[AssetId, AssetResult]
) -> Iterable[str]:
    names = {account.id: account for account in registry.accounts.values()}
    old = _quantities(before)
    for (account_id, asset_id), now in _quantities(after).items():
        account, asset = names[account_id], registry.assets[asset_id]
        may_be_short = asset.is_fiat or account.allows_short
        if now < 0 and not may_be_short and now < old.get((account_id, asset_id), ZERO):
            yield f"{account.name} would hold less than nothing of {asset.symbol}"


def gains_of(
    results: dict[AssetId, AssetResult], entry_id: EntryId
) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
    relieved = [
        one for result in results.values() for one in result.relieved if one.entry_id == entry_id
    ]
    if not relieved:
        return None, None, None
    return (
        add_known(one.gain for one in relieved),
        add_known(one.cost for one in relieved),
        add_known(one.proceeds for one in relieved),
    )
