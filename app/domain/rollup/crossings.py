"""External flows of every scope at once: of each holding, account, institution, and all together.

By the rules of `app.domain.flows`, with which a property test compares them. A leg's money is
worked out once; then each level asks what of its entry, of its link and of its payer lies on the
same side of the border.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import Decimal
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from app.domain.flows import SWAPPED, TRADED
from app.domain.ids import AccountId, AssetId, HoldingId, LegId
from app.domain.kinds import CHARGE_KINDS, INCOME_KINDS, Kind
from app.domain.ledger import LegRecord
from app.domain.leg_worth import LegWorth, Valuer
from app.domain.numbers import ZERO
from app.domain.rollup.fixed import to_units
from app.domain.times import DAY_US, EPOCH_ORDINAL


class Side(NamedTuple):
    """The scopes that a counted holding lies in."""

    holding: int
    account: int
    institution: int
    portfolio: int = 0


_SPLIT = str(Kind.SPLIT)
LEVELS = Side._fields  # from the narrowest to the widest


class Crossed(NamedTuple):
    """Units that came into a scope and that left it on one day, both positive."""

    into: int = 0
    out: int = 0
    unknown: int = 0  # flows without a known rate


Crossings = dict[tuple[int, int], dict[int, Crossed]]  # (level, id) → day → flows


class Crosser:
    """Works crossings out, entry by entry."""

    def __init__(
        self,
        sides: Mapping[HoldingId, Side],
        holding_of: Mapping[tuple[AccountId, AssetId], HoldingId],
        moves: Mapping[LegId, LegId],
        places_of_legs: Mapping[LegId, HoldingId],
        valuer: Valuer,
        places: int,
    ) -> None:
        """Prepare.

        Args:
            sides: of the holdings that count; all others lie outside.
            holding_of: (account, asset) → holding, to find the payer of a dividend.
            moves: out leg → in leg of transfers between own accounts.
            places_of_legs: the holding of each leg that `moves` names and that is in effect.
            valuer: worth in the base currency.
            places: of the units.
        """
        self._sides = sides
        self._holding_of = holding_of
        self._partner = {**moves, **{into: out for out, into in moves.items()}}
        self._at = places_of_legs
        self._worth = LegWorth(valuer)
        self._places = places
        self._into: list[dict[int, dict[int, list[int]]]] = [defaultdict(dict) for _ in LEVELS]
        self._tallies: dict[tuple[str, ...], _Tally] = {}

    def take(self, legs: Iterable[LegRecord]) -> None:
        """Count the flows of whole entries; their legs one after the other."""
        for _, group in groupby(legs, key=attrgetter("entry_id")):
            self._entry(list(group))

    def crossings(self) -> Crossings:
        """Return what was counted."""
        return {
            (level, scope): {day: Crossed(*one) for day, one in days.items()}
            for level, scopes in enumerate(self._into)
            for scope, days in scopes.items()
        }

    def _entry(self, entry: list[LegRecord]) -> None:
        sides = [self._sides.get(leg.holding_id) for leg in entry]
        if len(entry) < 3 and self._is_simple(entry, sides):
            whole = self._tally(*(leg.kind for leg in entry))
            for leg, own in zip(entry, sides, strict=True):
                if own is not None and leg.kind != _SPLIT:
                    self._simple(leg, own, whole, is_alone=len(entry) == 1)
            return
        by_level = _inner(entry, sides)
        for leg, own in zip(entry, sides, strict=True):
            if leg.kind != _SPLIT:
                self._leg(leg, own, by_level)

    def _is_simple(self, entry: list[LegRecord], sides: "list[Side | None]") -> bool:
        """Tell whether an entry is one leg, or two of one account, and nothing else matters.

        Then all lies together from the account on, and each leg by itself in its holding.
        """
        partner = self._partner
        for leg in entry:
            if leg.counter_asset_id is not None or leg.leg_id in partner:
                return False
        if len(entry) == 1:
            return True
        one, two = sides
        return (
            one is not None
            and two is not None
            and one.account == two.account
            and one.holding != two.holding
        )

    def _tally(self, *kinds: str) -> "_Tally":
        """Return what some legs of these kinds are together."""
        found = self._tallies.get(kinds)
        if found is None:
            found = self._tallies[kinds] = _Tally()
            for kind in kinds:
                found.add(kind)
        return found

    def _simple(self, leg: LegRecord, own: Side, whole: "_Tally", *, is_alone: bool) -> None:
        """Count a leg of a simple entry: in its holding, and the same in all wider scopes."""
        money = _Money(self._worth, leg)
        day = leg.at_us // DAY_US + EPOCH_ORDINAL
        amount = _amount(leg, whole, money, False, False)
        if is_alone:
            self._count_at(own, 0, day, amount)
            return
        self._count_at(own, 1, day, amount)
        self._count(0, own.holding, day, _amount(leg, self._tally(leg.kind), money, False, False))

    def _leg(self, leg: LegRecord, own: Side | None, by_level: "list[_Inner]") -> None:
        payer = self._payer(leg)
        theirs = None if payer is None else self._sides.get(payer)
        money = _Money(self._worth, leg)
        day = leg.at_us // DAY_US + EPOCH_ORDINAL
        partner = self._partner.get(leg.leg_id)
        across = None if partner is None else self._at.get(partner)
        other = None if across is None else self._sides.get(across)
        if own is not None:
            amount: Decimal | None = ZERO
            for level in range(len(LEVELS)):
                if across is not None:
                    if other is not None and other[level] == own[level]:
                        break  # a move within, and so it is in all wider scopes
                    amount = money.signed(with_fee=False)
                else:
                    inner = by_level[level]
                    is_new = level == 0 or inner is not by_level[level - 1] or payer is not None
                    if is_new:
                        is_theirs = theirs is not None and theirs[level] == own[level]
                        amount = _amount(
                            leg, inner.of(own[level]), money, payer is not None, is_theirs
                        )
                self._count(level, own[level], day, amount)
        if theirs is not None and (leg.kind in INCOME_KINDS or leg.kind in CHARGE_KINDS):
            for level in range(len(LEVELS)):
                if own is not None and own[level] == theirs[level]:
                    break
                self._count(level, theirs[level], day, money.of_quantity())

    def _payer(self, leg: LegRecord) -> HoldingId | None:
        if leg.counter_asset_id is None or leg.counter_asset_id == leg.asset_id:
            return None
        return self._holding_of.get((leg.account_id, leg.counter_asset_id))

    def _count(self, level: int, scope: int, day: int, amount: Decimal | None) -> None:
        if amount is None:
            self._put(level, scope, day, 2, 1)
        elif amount:
            units = to_units(amount, self._places)
            self._put(level, scope, day, int(amount < 0), abs(units))

    def _count_at(self, own: Side, first: int, day: int, amount: Decimal | None) -> None:
        """Count the same in all scopes from a level on."""
        if amount is None:
            place, units = 2, 1
        elif amount:
            place, units = int(amount < 0), abs(to_units(amount, self._places))
        else:
            return
        for level in range(first, len(LEVELS)):
            self._put(level, own[level], day, place, units)

    def _put(self, level: int, scope: int, day: int, place: int, units: int) -> None:
        days = self._into[level][scope]
        counted = days.get(day)
        if counted is None:
            counted = days[day] = [0, 0, 0]
        counted[place] += units


class _Tally:
    """What of an entry lies in one scope."""

    __slots__ = ("has_cash", "others", "swapped")

    def __init__(self) -> None:
        self.swapped = 0  # legs of a swap
        self.others = 0  # legs of an asset, those of a swap among them
        self.has_cash = False  # its settlement, which pays fees too

    def add(self, kind: str) -> None:
        if kind == Kind.SETTLEMENT:
            self.has_cash = True
        else:
            self.others += 1
            self.swapped += kind in SWAPPED


class _Inner:
    """What of an entry lies in each scope of a level."""

    __slots__ = ("_tallies",)

    def __init__(self) -> None:
        self._tallies: dict[int, _Tally] = {}

    def add(self, scope: int, kind: str) -> None:
        tally = self._tallies.get(scope)
        if tally is None:
            tally = self._tallies[scope] = _Tally()
        tally.add(kind)

    def of(self, scope: int) -> _Tally:
        return self._tallies[scope]

    @property
    def only(self) -> _Tally | None:
        """Return the one tally, where all lies in one scope."""
        return next(iter(self._tallies.values())) if len(self._tallies) == 1 else None


class _Whole(_Inner):
    """All of the entry lies together, whatever the scope."""

    __slots__ = ("_tally",)

    def __init__(self, tally: _Tally) -> None:
        super().__init__()
        self._tally = tally

    def of(self, scope: int) -> _Tally:
        return self._tally


def _inner(entry: list[LegRecord], sides: "list[Side | None]") -> list[_Inner]:
    """Return by level what of an entry lies together; one object where levels do not differ."""
    result: list[_Inner] = []
    whole: _Whole | None = None
    for level in range(len(LEVELS)):
        if whole is None:
            inner = _Inner()
            for leg, side in zip(entry, sides, strict=True):
                if side is not None:
                    inner.add(side[level], leg.kind)
            result.append(inner)
            together = inner.only
            whole = None if together is None else _Whole(together)
        else:
            result.append(whole)
    return result


def _amount(
    leg: LegRecord, tally: _Tally, money: "_Money", has_payer: bool, is_theirs: bool
) -> Decimal | None:
    """Return what a leg moves across the border of its own scope of a level."""
    kind = leg.kind
    if kind in INCOME_KINDS or kind in CHARGE_KINDS:
        if has_payer and not is_theirs:
            return money.signed(with_fee=False)
        return money.paid_elsewhere(pays_fee=tally.has_cash)
    if kind in TRADED or kind == Kind.SETTLEMENT:
        if kind == Kind.SETTLEMENT:
            is_inner = tally.others > 0
        else:
            is_inner = tally.swapped > 1 if kind in SWAPPED else tally.has_cash
        if is_inner:
            return ZERO if tally.has_cash else money.fee()
    return money.signed(with_fee=not tally.has_cash)


class _Money:
    """What one leg came to, each sum worked out when it is first asked for."""

    __slots__ = ("_fee", "_gross", "_leg", "_quantity", "_worth")

    def __init__(self, worth: LegWorth, leg: LegRecord) -> None:
        self._worth, self._leg = worth, leg
        self._gross: list[Decimal | None] = []
        self._fee: list[Decimal | None] = []
        self._quantity: list[Decimal | None] = []

    def fee(self) -> Decimal | None:
        if not self._fee:
            self._fee.append(self._worth.fee(self._leg))
        return self._fee[0]

    def signed(self, *, with_fee: bool) -> Decimal | None:
        if not self._gross:
            self._gross.append(self._worth.gross(self._leg))
        gross = self._gross[0]
        fee = self.fee() if with_fee else ZERO
        if gross is None or fee is None:
            return None
        return (-gross if self._leg.quantity < 0 else gross) + fee

    def of_quantity(self) -> Decimal | None:
        """Return the money that a payer gave away, as seen from there."""
        if not self._quantity:
            leg = self._leg
            self._quantity.append(self._worth.of(-leg.quantity, leg.asset_id, leg))
        return self._quantity[0]

    def paid_elsewhere(self, *, pays_fee: bool) -> Decimal | None:
        """Return the money of income or a charge, and of its fee, that is not booked inside."""
        fee = ZERO if pays_fee else self.fee()
        if self._leg.quantity:
            return fee
        amount = self.signed(with_fee=False)
        if amount is None or fee is None:
            return None
        return fee - amount if self._leg.kind in INCOME_KINDS else fee + amount
