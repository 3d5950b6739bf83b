"""A person's own groups of holdings and accounts, and what parts of a whole are meant to be."""

from dataclasses import dataclass
from decimal import Decimal
from typing import NewType

from app.domain.ids import AccountId, HoldingId

GroupId = NewType("GroupId", int)


@dataclass(frozen=True, slots=True)
class Group:
    """A name for holdings and accounts that a person thinks of together."""

    id: GroupId
    name: str  # unique in a database
    colour: str = ""  # #RRGGBB; "": the theme's, by its place
    order: int = 0  # from 0; what is in several groups counts for the first
    holdings: tuple[HoldingId, ...] = ()
    accounts: tuple[AccountId, ...] = ()  # with all that they hold, now and later

    def has(self, account_id: AccountId, holding_id: HoldingId) -> bool:
        """Tell whether a holding is in the group, by itself or with its account."""
        return account_id in self.accounts or holding_id in self.holdings


@dataclass(frozen=True, slots=True)
class Target:
    """How much of a whole a part is meant to be."""

    dimension: str  # type, currency, institution, account, group, category
    key: str  # a code, or the id of what has a name that may change
    share: Decimal  # a fraction above 0, at most 1
