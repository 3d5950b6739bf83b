"""Positions: lots, realized gains, income and fees of one asset by account, and what rules them.

Every asset is worked out by itself: a trade's other side is money, and a swap is a sale plus a
buy. Money comes out in the base currency, at the rate of the entry's time; what has no rate is
unknown, never zero. Rules: ledger semantics, "Lots, cost and realized gain".
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

from app.domain.ids import AccountId, AssetId, EntryId, LegId
from app.domain.lots import LotBook, Method
from app.domain.numbers import ZERO


@dataclass(frozen=True, slots=True)
class LotRules:
    """What a person can choose about lots."""

    method: str = Method.FIFO
    account_methods: Mapping[AccountId, str] = field(default_factory=dict)
    short_accounts: frozenset[AccountId] = frozenset()
    rewards_are_income: bool = True  # False: a lot at zero cost, and no income
    kind_fees_realize: bool = False  # True: a fee in kind is a disposal at market value
    picks: Mapping[LegId, Sequence[tuple[LegId, Decimal]]] = field(default_factory=dict)

    def method_of(self, account_id: AccountId) -> str:
        return self.account_methods.get(account_id) or self.method


class Relieved(NamedTuple):
    """A lot, or the part of one, that a disposal used up."""

    account_id: AccountId
    asset_id: AssetId
    entry_id: EntryId
    at_us: int  # when the gain was realized
    sold_day: int
    acquired_day: int
    quantity: Decimal
    proceeds: Decimal | None
    cost: Decimal | None
    kind: str
    is_estimated: bool

    @property
    def gain(self) -> Decimal | None:
        if self.proceeds is None or self.cost is None:
            return None
        return self.proceeds - self.cost


class Income(NamedTuple):
    """Income, in the base currency; `None` where no rate is known."""

    account_id: AccountId
    asset_id: AssetId
    entry_id: EntryId
    at_us: int
    day: int
    kind: str
    amount: Decimal | None


@dataclass(slots=True)
class Position:
    """One asset in one account."""

    book: LotBook
    quantity: Decimal = ZERO  # sum of the legs, splits applied
    income: Decimal = ZERO
    fees: Decimal = ZERO
    reasons: set[str] = field(default_factory=set)


@dataclass(slots=True)
class AssetResult:
    """All positions of an asset."""

    positions: dict[AccountId, Position] = field(default_factory=dict)
    relieved: list[Relieved] = field(default_factory=list)
    income: list[Income] = field(default_factory=list)


# Reasons that lower the coverage of a figure.
COST_UNKNOWN = "cost_unknown"
COST_ESTIMATED = "cost_estimated"
HISTORY_INCOMPLETE = "history_incomplete"  # more left than is known to have come in
INCOME_UNKNOWN = "income_unknown"
FEE_UNKNOWN = "fee_unknown"
