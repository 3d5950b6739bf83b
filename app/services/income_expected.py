"""What income is to be expected: projected from what each payer paid before, and said so.

A source is a function from the material of a calendar to expected payments. Dividends and interest
are here; whatever else will pay (staking, lending) adds a source of its own.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from app.domain.assets import Asset
from app.domain.cadence import TOGETHER_DAYS, Rhythm, rhythm_of
from app.domain.calendar import is_market_day
from app.domain.ids import AccountId, AssetId
from app.domain.kinds import Kind
from app.domain.ledger import LegRecord
from app.domain.numbers import ONE, ZERO, to_ledger
from app.domain.times import end_us
from app.services.rates import Rates
from app.services.reports import HoldingLine

# Why nothing is expected of a payer.
NO_RHYTHM = "no_rhythm"  # too few payments, or irregular ones
LAPSED = "lapsed"  # two in a row failed to come
NOT_HELD = "not_held"
AMOUNT_UNKNOWN = "amount_unknown"  # no rate, or not known how much was held


@dataclass(frozen=True, slots=True)
class Payment:
    """A payment out of the ledger: what came in, of which asset."""

    leg: LegRecord
    payer: AssetId
    unit: AssetId  # what it was paid in
    amount: Decimal  # of `unit`

    @property
    def on(self) -> date:
        return date.fromordinal(self.leg.day)


@dataclass(frozen=True, slots=True)
class Expected:
    """A payment that is expected, with what it is projected from."""

    on: date  # an estimate
    payer: AssetId
    account: str  # "": of all that hold the payer
    kind: str
    amount: Decimal | None  # base currency, at today's rate
    cadence: str  # monthly, quarterly, semi_annual, annual
    last_on: date
    unit: str  # symbol
    per_unit: Decimal | None  # of the payer, in `unit`; None: the amount was taken as a whole
    quantity: Decimal | None  # held now


@dataclass(frozen=True, slots=True)
class Material:
    """What sources work with."""

    as_of: date
    until: date
    assets: Mapping[AssetId, Asset]
    lines: Mapping[AssetId, Sequence[HoldingLine]]  # what is held of each asset, as it counts
    payments: Sequence[Payment]  # up to `as_of`, in order of time
    horizon: date  # quantities held before this day are not told
    later: Callable[[AssetId, int], Sequence[LegRecord]]  # legs of an asset from a time to as_of
    rates: Rates
    reasons: dict[AssetId, str]  # why nothing is expected; sources fill it

    def quantity(self, asset_id: AssetId) -> Decimal | None:
        """Return how much is held of an asset; `None`: not known of some holding."""
        found = ZERO
        for line in self.lines.get(asset_id, ()):
            if line.quantity is None:
                return None
            found += line.quantity
        return found

    def worth(self, amount: Decimal, asset_id: AssetId) -> Decimal | None:
        """Return what an amount is worth today, in the base currency."""
        return self.rates.to_base(amount, asset_id, end_us(self.as_of))


Source = Callable[[Material], Iterable[Expected]]


def dividends(material: Material) -> Iterable[Expected]:
    """Project dividends, and coupons of what pays interest in money.

    The last amount for a unit × the quantity held now, at the payer's own rhythm. Splits since
    then divide what a unit is paid.
    """
    for (payer, kind), own in _grouped(material, _is_per_unit).items():
        rhythm = _rhythm(material, payer, [one.on for one in own])
        if rhythm is None:
            continue
        quantity = material.quantity(payer)
        if quantity is not None and quantity <= 0:
            material.reasons[payer] = NOT_HELD
            continue
        last_on, unit, per_unit = _last_per_unit(material, own, rhythm)
        amount = None
        if per_unit is not None and quantity is not None:
            amount = material.worth(to_ledger(per_unit * quantity), unit)
        if amount is None:
            material.reasons[payer] = AMOUNT_UNKNOWN
        symbol = material.assets[unit].symbol
        for due in rhythm.next_days(material.as_of, material.until):
            on = next_market_day(due)
            if on <= material.until:
                yield Expected(
                    on, payer, "", kind, amount, rhythm.cadence, last_on, symbol, per_unit, quantity
                )  # fmt: skip


def interest(material: Material) -> Iterable[Expected]:
    """Project interest on money: the last amount of an account, at its own rhythm."""
    by_account: dict[tuple[AssetId, AccountId], list[Payment]] = defaultdict(list)
    for one in material.payments:
        if one.leg.kind == Kind.INTEREST and material.assets[one.payer].is_fiat:
            by_account[one.payer, one.leg.account_id].append(one)
    for (payer, account_id), own in by_account.items():
        line = next(
            (one for one in material.lines.get(payer, ()) if one.account_id == account_id), None
        )
        rhythm = _rhythm(material, payer, [one.on for one in own])
        if rhythm is None or line is None:
            continue
        if line.quantity is not None and line.quantity <= 0:
            material.reasons[payer] = NOT_HELD
            continue
        last = [one for one in own if _is_of(one, rhythm.days[-1])]
        paid = sum((one.amount for one in last if one.unit == last[-1].unit), ZERO)
        amount = material.worth(paid, last[-1].unit)
        for on in rhythm.next_days(material.as_of, material.until):
            yield Expected(
                on, payer, line.account, Kind.INTEREST, amount, rhythm.cadence, last[-1].on,
                material.assets[last[-1].unit].symbol, None, line.quantity,
            )  # fmt: skip


SOURCES: tuple[Source, ...] = (dividends, interest)


def next_market_day(on: date) -> date:
    """Return the day, or the next on which markets are open."""
    while not is_market_day(on):
        on += timedelta(1)
    return on


def _is_per_unit(material: Material, one: Payment) -> bool:
    """Tell whether a payment is so much for a unit of what paid it."""
    is_kind = one.leg.kind in {Kind.DIVIDEND, Kind.INTEREST}
    return is_kind and one.unit != one.payer and not material.assets[one.payer].is_fiat


def _grouped(
    material: Material, wanted: Callable[[Material, Payment], bool]
) -> dict[tuple[AssetId, str], list[Payment]]:
    found: dict[tuple[AssetId, str], list[Payment]] = defaultdict(list)
    for one in material.payments:
        if wanted(material, one):
            found[one.payer, one.leg.kind].append(one)
    return found


def _rhythm(material: Material, payer: AssetId, days: Sequence[date]) -> Rhythm | None:
    """Return the rhythm of a payer that still pays; note why there is none."""
    rhythm = rhythm_of(days)
    if rhythm is None:
        material.reasons.setdefault(payer, NO_RHYTHM)
        return None
    if rhythm.has_lapsed(material.as_of):
        material.reasons.setdefault(payer, LAPSED)
        return None
    return rhythm


def _is_of(one: Payment, day: date) -> bool:
    """Tell whether a payment is one of those that are counted as one, the first of them given."""
    return 0 <= (one.on - day).days <= TOGETHER_DAYS


def _last_per_unit(
    material: Material, own: Sequence[Payment], rhythm: Rhythm
) -> tuple[date, AssetId, Decimal | None]:
    """Return when, in what, and how much of it was last paid for a unit of today.

    `None` where at no payment of the rhythm it is known how much was held: bought since, say.
    """
    for day in reversed([one for one in rhythm.days if one >= material.horizon]):
        of_day = [one for one in own if _is_of(one, day)]
        unit = of_day[-1].unit
        same = [one for one in of_day if one.unit == unit]
        held = sum(
            (
                _held_before(material, next(one for one in same if one.leg.account_id == account))
                for account in {one.leg.account_id for one in same}
            ),
            ZERO,
        )
        if held > 0:
            paid = sum((one.amount for one in same), ZERO)
            return same[-1].on, unit, to_ledger(paid / held)
    return own[-1].on, own[-1].unit, None


def _held_before(material: Material, payment: Payment) -> Decimal:
    """Return how much an account held just before a payment, in units of today; 0: not known."""
    account = payment.leg.account_id
    lines = [one for one in material.lines.get(payment.payer, ()) if one.account_id == account]
    quantity = lines[0].quantity if lines else ZERO
    if quantity is None:
        return ZERO
    since = ONE  # what splits made of a unit
    for leg in reversed(material.later(payment.payer, payment.leg.at_us)):
        if leg.asset_id != payment.payer or leg.account_id != account:
            continue
        if leg.kind == Kind.SPLIT and leg.counter_quantity:
            quantity /= leg.counter_quantity
            since *= leg.counter_quantity
        else:
            quantity -= leg.quantity
    return max(quantity * since, ZERO)
