"""By what a whole is split: type, currency, institution, account, group, category."""

from collections.abc import Mapping

from app.domain.assets import AssetType
from app.domain.ids import AccountId, HoldingId
from app.ports.storage import UnitOfWork
from app.services.reports import HoldingLine

TYPE, CURRENCY, INSTITUTION = "type", "currency", "institution"
ACCOUNT, GROUP, CATEGORY = "account", "group", "category"
DIMENSIONS = (TYPE, CURRENCY, INSTITUTION, ACCOUNT, GROUP, CATEGORY)
NAMED = frozenset({INSTITUTION, ACCOUNT, GROUP})  # targets keep ids of these: names change
NO_GROUP = ""


def type_key(asset_type: str, category: str) -> str:
    """Return the type, and where that says nothing the category: property, vehicle, metal."""
    return category if asset_type == AssetType.OTHER else asset_type


def currency_key(symbol: str, price_currency: str, *, is_cash: bool) -> str:
    """Return the currency in which something is priced; money is its own, so is the unpriced."""
    return symbol if is_cash else price_currency or symbol


def part_of(line: HoldingLine, dimension: str) -> str:
    """Return to which part a holding belongs, by any dimension but group."""
    match dimension:
        case "type":
            return type_key(line.asset_type, line.category)
        case "currency":
            priced = line.price.currency if line.price else ""
            return currency_key(line.symbol, priced, is_cash=line.is_cash)
        case "institution":
            return line.institution
        case "account":
            return line.account
        case _:
            return line.category


class Splitter:
    """Tells of each holding to which part of a dimension it belongs: one part, by name."""

    def __init__(self, unit: UnitOfWork, dimension: str) -> None:
        self.dimension = dimension
        self._groups = unit.groups.all() if dimension == GROUP else []
        self._kept: dict[tuple[AccountId, HoldingId], str] = {}

    def key(self, line: HoldingLine) -> str:
        """Return the part that a holding belongs to; "" for what is in no group."""
        if self.dimension == GROUP:
            return self._group(line.account_id, line.holding_id)
        return part_of(line, self.dimension)

    def _group(self, account_id: AccountId, holding_id: HoldingId) -> str:
        """Return the first group, by the person's order, so that nothing counts twice."""
        place = (account_id, holding_id)
        if place not in self._kept:
            found = (one.name for one in self._groups if one.has(*place))
            self._kept[place] = next(found, NO_GROUP)
        return self._kept[place]


def names_by_id(unit: UnitOfWork, dimension: str) -> Mapping[str, str]:
    """Return id → name of what a dimension names; empty for dimensions of codes."""
    match dimension:
        case "institution":
            return {str(one.id): one.name for one in unit.catalogue.institutions()}
        case "account":
            return {str(one.id): one.name for one in unit.catalogue.accounts()}
        case "group":
            return {str(one.id): one.name for one in unit.groups.all()}
        case _:
            return {}
