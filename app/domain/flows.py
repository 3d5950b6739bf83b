"""External flows of a scope: what crosses its border. All else inside it is return.

A scope is a set of holdings. Deposits, withdrawals, opening balances and transfers from or to
what is not in the scope are flows; so is the money of a trade whose cash is not in the scope, as
it is for an account that tracks no cash. Income and charges inside the scope are return; where
their money goes elsewhere, it leaves as a flow, which makes it return all the same.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from app.domain.ids import AccountId, AssetId, EntryId, HoldingId, LegId
from app.domain.kinds import CHARGE_KINDS, INCOME_KINDS, Kind
from app.domain.ledger import LegRecord
from app.domain.leg_worth import LegWorth, Valuer
from app.domain.numbers import ZERO


class Flow(NamedTuple):
    """Base-currency money that came into (above zero) or left a scope."""

    day: int
    amount: Decimal | None  # None: no rate is known
    leg: LegRecord


SWAPPED = frozenset({Kind.SWAP_IN, Kind.SWAP_OUT})
TRADED = SWAPPED | {Kind.BUY, Kind.SELL}


def flows(
    legs: Iterable[LegRecord],
    scope: Collection[HoldingId],
    moves: Mapping[LegId, LegId],
    valuer: Valuer,
    holding_of: Mapping[tuple[AccountId, AssetId], HoldingId],
) -> list[Flow]:
    """Return the flows of a scope.

    Args:
        legs: all legs in effect, those outside the scope included, in order of time.
        scope: the holdings inside.
        moves: out leg → in leg of transfers between own accounts.
        valuer: worth in the base currency.
        holding_of: (account, asset) → holding, to find the payer of a dividend.
    """
    at_hand = list(legs)
    partner = {**moves, **{into: out for out, into in moves.items()}}
    inside = {leg.leg_id: leg.holding_id in scope for leg in at_hand}
    sides = _sides(at_hand, inside)
    worth = LegWorth(valuer)
    result: list[Flow] = []
    for leg in at_hand:
        amount = _flow(leg, scope, partner, inside, sides, worth, holding_of)
        if amount is None or amount:
            result.append(Flow(leg.day, amount, leg))
    return result


@dataclass(slots=True)
class _Sides:
    """What of an entry lies inside the scope."""

    swapped: int = 0  # legs of a swap
    others: int = 0  # legs of an asset, those of a swap among them
    has_cash: bool = False  # its settlement, which pays fees too

    def is_inner(self, leg: LegRecord) -> bool:
        """Tell whether the other side of a trade's leg is inside as well."""
        if leg.kind == Kind.SETTLEMENT:
            return self.others > 0
        return self.swapped > 1 if leg.kind in SWAPPED else self.has_cash


def _sides(legs: list[LegRecord], inside: Mapping[LegId, bool]) -> dict[EntryId, _Sides]:
    result: dict[EntryId, _Sides] = defaultdict(_Sides)
    for leg in legs:
        if inside[leg.leg_id]:
            side = result[leg.entry_id]
            side.swapped += leg.kind in SWAPPED
            side.others += leg.kind != Kind.SETTLEMENT
            side.has_cash = side.has_cash or leg.kind == Kind.SETTLEMENT
    return result


def _flow(
    leg: LegRecord,
    scope: Collection[HoldingId],
    partner: Mapping[LegId, LegId],
    inside: Mapping[LegId, bool],
    sides: Mapping[EntryId, _Sides],
    worth: LegWorth,
    holding_of: Mapping[tuple[AccountId, AssetId], HoldingId],
) -> Decimal | None:
    kind = leg.kind
    payer_inside = _payer_inside(leg, scope, holding_of)
    if not inside[leg.leg_id]:
        if payer_inside and (kind in INCOME_KINDS or kind in CHARGE_KINDS):
            return worth.of(-leg.quantity, leg.asset_id, leg)
        return ZERO
    if kind == Kind.SPLIT:
        return ZERO
    other = partner.get(leg.leg_id)
    if other is not None and other in inside:
        return ZERO if inside[other] else worth.signed(leg, with_fee=False)
    side = sides[leg.entry_id]
    if kind in INCOME_KINDS or kind in CHARGE_KINDS:
        if payer_inside is False:  # its payer lies outside: money that comes from there
            return worth.signed(leg, with_fee=False)
        return _paid_elsewhere(leg, worth, pays_fee=side.has_cash)
    if (kind in TRADED or kind == Kind.SETTLEMENT) and side.is_inner(leg):
        return ZERO if side.has_cash else worth.fee(leg)
    return worth.signed(leg, with_fee=not side.has_cash)


def _paid_elsewhere(leg: LegRecord, worth: LegWorth, *, pays_fee: bool) -> Decimal | None:
    """Return the money of income or a charge, and of its fee, that is not booked in the scope."""
    fee = ZERO if pays_fee else worth.fee(leg)
    if leg.quantity:
        return fee
    amount = worth.signed(leg, with_fee=False)
    if amount is None or fee is None:
        return None
    return fee - amount if leg.kind in INCOME_KINDS else fee + amount


def _payer_inside(
    leg: LegRecord,
    scope: Collection[HoldingId],
    holding_of: Mapping[tuple[AccountId, AssetId], HoldingId],
) -> bool | None:
    """Tell whether the payer that a leg names is in the scope; `None`: it names none."""
    if leg.counter_asset_id is None or leg.counter_asset_id == leg.asset_id:
        return None
    holding = holding_of.get((leg.account_id, leg.counter_asset_id))
    return holding in scope if holding is not None else None
