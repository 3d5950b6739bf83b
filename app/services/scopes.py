"""Scopes of reports: the whole portfolio, an institution, an account, one holding."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.accounts import Account, Holding
from app.domain.assets import Asset
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.ids import AccountId, AssetId, HoldingId, InstitutionId
from app.domain.inclusion import is_counted, is_shown
from app.ports.storage import UnitOfWork
from app.services.registry import Registry

PORTFOLIO = "portfolio"


@dataclass(frozen=True, slots=True)
class Position:
    """A holding with its account, asset and institution."""

    holding: Holding
    account: Account
    asset: Asset
    institution: str
    category: str

    @property
    def is_counted(self) -> bool:
        return is_counted(self.account, self.holding, self.asset)

    @property
    def is_shown(self) -> bool:
        return is_shown(self.account, self.holding, self.asset)

    @property
    def may_be_negative(self) -> bool:
        return self.asset.is_fiat or self.account.allows_short


def positions_in(unit: UnitOfWork, registry: Registry, scope: str) -> list[Position]:
    """Return the holdings of a scope, hidden ones included.

    Raises:
        UnknownNameError: the scope names what is not there.
        RefusedError: it is no scope at all.
    """
    institutions: Mapping[InstitutionId, str] = {
        one.id: one.name for one in unit.catalogue.institutions()
    }
    types = {(one.type, one.subtype): one for one in unit.catalogue.account_types()}
    accounts: Mapping[AccountId, Account] = {one.id: one for one in registry.accounts.values()}
    found: list[Position] = []
    for holding in registry.holdings():
        account = accounts[holding.account_id]
        asset: Asset = registry.assets[holding.asset_id]
        kind = types.get((account.type, account.subtype))
        found.append(
            Position(
                holding,
                account,
                asset,
                institutions[account.institution_id],
                category_of(asset, kind.category if kind else ""),
            )
        )
    return _within(found, registry, institutions, scope)


LIABILITIES = frozenset({"credit_cards", "loans", "mortgages", "other_liabilities"})
_BY_TYPE = {
    "fiat": "cash",
    "crypto": "digital_asset",
    "public-stock": "investment",
    "option": "investment",
    "private-company": "investment",
}


def category_of(asset: Asset, account_category: str) -> str:
    """Return what a holding is shown under in net worth: cash, investment, property and so on."""
    if account_category in LIABILITIES:
        return account_category
    if asset.category:
        return asset.category
    found = _BY_TYPE.get(asset.type)
    if found is not None:
        return found
    return account_category if account_category not in {"", "cash", "investment"} else "other"


def _within(
    positions: list[Position],
    registry: Registry,
    institutions: Mapping[InstitutionId, str],
    scope: str,
) -> list[Position]:
    kind, _, name = scope.partition(":")
    if scope == PORTFOLIO or not scope:
        return positions
    if kind == "institution":
        if name not in institutions.values():
            raise UnknownNameError("institution", name)
        return [one for one in positions if one.institution == name]
    if kind == "account":
        if name not in registry.accounts:
            raise UnknownNameError("account", name)
        return [one for one in positions if one.account.name == name]
    if kind == "holding":
        account, _, symbol = name.rpartition("/")
        found = [
            one for one in positions if one.account.name == account and one.asset.symbol == symbol
        ]
        if not found:
            raise UnknownNameError("holding", name)
        return found
    raise RefusedError(
        f"no scope {scope!r}",
        "use portfolio, institution:NAME, account:NAME or holding:ACCOUNT/SYMBOL",
    )


HoldingIndex = dict[tuple[AccountId, AssetId], HoldingId]


def holding_index(registry: Registry) -> HoldingIndex:
    """Return (account, asset) → holding."""
    return {(one.account_id, one.asset_id): one.id for one in registry.holdings()}
