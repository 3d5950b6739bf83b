"""What if: one history under several cost-basis methods, and sales that were never booked.

Nothing here decides how lots are relieved: the legs go through `app.domain.position_engine`, a
supposed sale as the leg that a booked one would have. So what is shown is what would be booked.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from app.domain.ids import AccountId, AssetId, EntryId, HoldingId, LegId
from app.domain.kinds import Kind
from app.domain.ledger import LegRecord
from app.domain.leg_worth import Valuer
from app.domain.lots import Lot, Method
from app.domain.numbers import ZERO, share
from app.domain.position_engine import work_out
from app.domain.positions import AssetResult, LotRules, Relieved
from app.domain.section104 import WINDOW_DAYS

SAME_DAY, WITHIN_30_DAYS, POOL = "same_day", "within_30_days", "pool"

# Picks are kept by leg for the whole ledger: no stored leg has an id as high as this.
_FIRST_SUPPOSED = 2**62


def work_out_each(
    asset_id: AssetId,
    legs: Sequence[LegRecord],
    moves: Mapping[LegId, LegId],
    valuer: Valuer,
    rules: Mapping[str, LotRules],
) -> dict[str, AssetResult]:
    """Work one asset out under several rules, from legs that are read and prepared once.

    Args:
        asset_id: the asset; no currency, which has no lots.
        legs: as `app.domain.position_engine.work_out` wants them.
        moves: out leg → in leg; those of other assets may be among them.
        valuer: worth in the base currency; it answers every method.
        rules: what tells the results apart, by any name.
    """
    own = {leg.leg_id: moves[leg.leg_id] for leg in legs if leg.leg_id in moves}
    return {name: work_out(asset_id, legs, own, valuer, one) for name, one in rules.items()}


# -- gains by tax year -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TaxYear:
    """When a tax year begins: the calendar's by default, the sixth of April in the UK."""

    month: int = 1
    day: int = 1

    def of(self, on: date) -> int:
        """Return the calendar year in which the tax year of a day begins."""
        return on.year if (on.month, on.day) >= (self.month, self.day) else on.year - 1

    def name(self, year: int) -> str:
        """Return "2025", or "2025/26" where the year spans two."""
        if (self.month, self.day) == (1, 1):
            return str(year)
        return f"{year}/{(year + 1) % 100:02d}"


@dataclass(slots=True)
class Gains:
    """What was realized, in the base currency: what is known of it, and how much is not."""

    short: Decimal = ZERO
    long: Decimal = ZERO
    unknown: int = 0  # relieved lots without a known gain
    estimated: int = 0  # relieved lots that rest on an estimate
    count: int = 0

    @property
    def gain(self) -> Decimal:
        return self.short + self.long

    def take(self, one: Relieved, long_after_days: int) -> None:
        """Count a relieved lot; short or long term as its days held say."""
        self.count += 1
        if one.is_estimated:
            self.estimated += 1
        gain = one.gain
        if gain is None:
            self.unknown += 1
        elif abs(one.sold_day - one.acquired_day) > long_after_days:
            self.long += gain
        else:
            self.short += gain

    def add(self, other: "Gains") -> None:
        """Count what was counted elsewhere."""
        self.short += other.short
        self.long += other.long
        self.unknown += other.unknown
        self.estimated += other.estimated
        self.count += other.count


@dataclass
class YearSorter:
    """Sorts relieved lots into tax years by the day as written of their sale."""

    tax_year: TaxYear
    long_after_days: int
    _years: dict[int, int] = field(default_factory=dict)  # of days seen

    def by_account(self, relieved: Iterable[Relieved]) -> dict[AccountId, dict[int, Gains]]:
        """Return the gains of each account and tax year."""
        found: dict[AccountId, dict[int, Gains]] = {}
        for one in relieved:
            years = found.setdefault(one.account_id, {})
            year = self._years.get(one.sold_day)
            if year is None:
                year = self.tax_year.of(date.fromordinal(one.sold_day))
                self._years[one.sold_day] = year
            gains = years.get(year)
            if gains is None:
                gains = years[year] = Gains()
            gains.take(one, self.long_after_days)
        return found


# -- a supposed sale ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Supposed:
    """A sale that is only thought of."""

    asset_id: AssetId
    at_us: int
    day: int  # proleptic ordinal
    price: Decimal | None  # of one unit, in the quote asset; None: at market value
    quote_id: AssetId | None
    fee: Decimal  # of the whole sale, in the quote asset

    def legs(self, parts: Mapping[AccountId, Decimal], head: EntryId) -> list[LegRecord]:
        """Return a leg for each account's part, as booking would write it, and an entry each.

        `head`: the newest entry of the ledger; the supposed ones come after it.
        """
        whole = sum(parts.values(), ZERO)
        left_fee, left = self.fee, whole
        found: list[LegRecord] = []
        for number, (account_id, quantity) in enumerate(parts.items()):
            fee = share(left_fee, quantity, left)
            left_fee, left = left_fee - fee, left - quantity
            found.append(
                LegRecord(
                    leg_id=LegId(_FIRST_SUPPOSED + number),
                    entry_id=EntryId(head + 1 + number),
                    holding_id=HoldingId(0),
                    account_id=account_id,
                    asset_id=self.asset_id,
                    at_us=self.at_us,
                    day=self.day,
                    kind=Kind.SELL,
                    quantity=-quantity,
                    unit_price=self.price,
                    quote_id=self.quote_id if self.price is not None or fee else None,
                    amount=None,
                    fee=fee or None,
                    fee_asset_id=self.quote_id if fee else None,
                    counter_asset_id=None,
                    counter_quantity=None,
                )
            )
        return found


def with_sales(legs: Sequence[LegRecord], sales: Sequence[LegRecord]) -> list[LegRecord]:
    """Return the legs with supposed ones in their place in time."""
    return sorted([*legs, *sales], key=lambda leg: (leg.at_us, leg.entry_id, leg.leg_id))


def with_picks(
    rules: LotRules, sale: LegRecord, picks: Sequence[tuple[LegId, Decimal]]
) -> LotRules:
    """Return rules under which a supposed sale takes specific lots first."""
    return replace(rules, picks={**rules.picks, sale.leg_id: tuple(picks)}) if picks else rules


def spread(
    quantity: Decimal, lots: Mapping[AccountId, Sequence[Lot]], method: str
) -> dict[AccountId, Decimal]:
    """Divide a sale among accounts, so that it takes the lots that the method would of them all.

    Pooled methods have no order of lots: the oldest go first. Short positions sell nothing.
    What is missing at the end is asked of nobody.
    """
    queue = [
        (account_id, lot) for account_id, own in lots.items() for lot in own if lot.quantity > 0
    ]
    queue.sort(key=lambda one: _place(one[1], method))
    parts: dict[AccountId, Decimal] = {}
    left = quantity
    for account_id, lot in queue:
        if left <= 0:
            break
        taken = min(left, lot.quantity)
        parts[account_id] = parts.get(account_id, ZERO) + taken
        left -= taken
    return parts


def _place(lot: Lot, method: str) -> tuple[bool, Decimal, int]:
    if method == Method.LIFO:
        return False, ZERO, -lot.acquired_us
    if method == Method.HIFO:
        if lot.cost is None:
            return True, ZERO, lot.acquired_us
        return False, -(lot.cost / lot.quantity), lot.acquired_us
    return False, ZERO, lot.acquired_us


class SaleEffect(NamedTuple):
    """What a supposed sale comes to under one set of rules."""

    parts: Mapping[AccountId, Decimal]
    relieved: tuple[Relieved, ...]  # by the sale, in the order in which the lots go
    elsewhere: Decimal | None  # by how much it changes the gain of booked sales; None: unknown
    after: AssetResult  # with everything booked since


def effect_of(
    sales: Collection[LegRecord], before: AssetResult, after: AssetResult
) -> tuple[tuple[Relieved, ...], Decimal | None]:
    """Return what supposed sales relieve, and how they change the gain of booked sales."""
    entries = {leg.entry_id for leg in sales}
    used = tuple(one for one in after.relieved if one.entry_id in entries)
    booked = [one for one in after.relieved if one.entry_id not in entries]
    was, is_now = _known(before.relieved), _known(booked)
    return used, is_now[0] - was[0] if was[1] == is_now[1] else None


def _known(relieved: Iterable[Relieved]) -> tuple[Decimal, int]:
    gain, unknown = ZERO, 0
    for one in relieved:
        if one.gain is None:
            unknown += 1
        else:
            gain += one.gain
    return gain, unknown


def share_rule(one: Relieved) -> str:
    """Return by which rule of Section 104 a part of a sale was matched.

    Source: Taxation of Chargeable Gains Act 1992, sections 104 to 106A.
    """
    if one.acquired_day == one.sold_day:
        return SAME_DAY
    if one.sold_day < one.acquired_day <= one.sold_day + WINDOW_DAYS:
        return WITHIN_30_DAYS
    return POOL
