"""Scopes of reports: the portfolio, an institution, account, holding, group, type and the like."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.domain.accounts import Account, Holding
from app.domain.assets import Asset, AssetType
from app.domain.currencies import is_currency
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.ids import AccountId, AssetId, HoldingId, InstitutionId
from app.domain.inclusion import is_counted, is_shown
from app.domain.times import end_us
from app.ports.storage import UnitOfWork
from app.services.dimensions import currency_key, type_key
from app.services.first_figures import PORTFOLIO as PORTFOLIO  # noqa: PLC0414  # given on
from app.services.registry import Registry

FORMS = (
    "portfolio, institution:NAME, account:NAME, holding:ACCOUNT/SYMBOL, group:NAME, type:TYPE, "
    "currency:CODE, category:CATEGORY or asset:SYMBOL"
)


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
    return _within(found, unit, registry, institutions, scope)


LIABILITIES = frozenset({"credit_cards", "loans", "mortgages", "other_liabilities"})
CATEGORIES = frozenset({
    "cash", "investment", "property", "vehicle", "precious_metal", "digital_asset", "other",
    *LIABILITIES,
})  # fmt: skip
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
    unit: UnitOfWork,
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
    sieve = _SIEVES.get(kind)
    if sieve is None:
        raise RefusedError(f"no scope {scope!r}", f"use {FORMS}")
    belongs = sieve(unit, registry, name)
    found = [one for one in positions if belongs(one)]
    if not found and not _may_be_empty(kind, name):
        raise UnknownNameError(kind, name)
    return found


Sieve = Callable[[Position], bool]


def _of_group(unit: UnitOfWork, registry: Registry, name: str) -> Sieve:
    del registry
    group = next((one for one in unit.groups.all() if one.name == name), None)
    if group is None:
        raise UnknownNameError("group", name)
    accounts, holdings = frozenset(group.accounts), frozenset(group.holdings)
    return lambda one: one.account.id in accounts or one.holding.id in holdings


def _of_type(unit: UnitOfWork, registry: Registry, name: str) -> Sieve:
    del unit, registry
    return lambda one: name in {one.asset.type, type_key(one.asset.type, one.category)}


def _of_currency(unit: UnitOfWork, registry: Registry, name: str) -> Sieve:
    """Return what is priced in a currency today, so that a scope is the same on all its days."""
    from app.services.preferences import read_preferences
    from app.services.rates import Rates

    preferences = read_preferences(unit.settings)
    base = registry.currency(preferences.base_currency)
    now = end_us(unit.today())
    rates = Rates(unit.prices, registry.assets, preferences, base, latest_us=now)

    def belongs(one: Position) -> bool:
        is_cash = one.asset.is_fiat
        used = None if is_cash else rates.price_used(one.asset.id, now)
        priced = used.currency if used else ""
        return currency_key(one.asset.symbol, priced, is_cash=is_cash) == name

    return belongs


def _of_category(unit: UnitOfWork, registry: Registry, name: str) -> Sieve:
    del unit, registry
    return lambda one: one.category == name


def _of_asset(unit: UnitOfWork, registry: Registry, name: str) -> Sieve:
    del unit, registry
    return lambda one: one.asset.symbol == name


_SIEVES: Mapping[str, Callable[[UnitOfWork, Registry, str], Sieve]] = {
    "group": _of_group,
    "type": _of_type,
    "currency": _of_currency,
    "category": _of_category,
    "asset": _of_asset,
}


def is_picked(scope: str) -> bool:
    """Tell whether a scope picks holdings out of accounts: a group, a type and the like."""
    return scope.partition(":")[0] in _SIEVES


def _may_be_empty(kind: str, name: str) -> bool:
    """Tell whether a scope means something although nothing is in it."""
    match kind:
        case "group":
            return True
        case "type":
            return name in {one.value for one in AssetType} | CATEGORIES
        case "currency":
            return is_currency(name)
        case "category":
            return name in CATEGORIES
        case _:
            return False


HoldingIndex = dict[tuple[AccountId, AssetId], HoldingId]


def holding_index(registry: Registry) -> HoldingIndex:
    """Return (account, asset) → holding."""
    return {(one.account_id, one.asset_id): one.id for one in registry.holdings()}
