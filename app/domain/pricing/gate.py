"""The gate: which prices are believed, and why others are held back.

A price is compared with the last good one. It is held when it is more than 35 % off without an
action (a split in the ledger, or told by the source), or when the ratio is within 2 % of 100, 1000,
their parts, or of the inverse; within a month 20 % are near enough, as the price moved beside it. A
longer time between the two allows for more: the band grows with the square root of the weeks.

A jump is believed all the same when something confirms it:
- a second source says the same within 10 %,
- of a coin: the next two prices of the source stay there, or two that were held before do,
- of others: what lies a month back, when the next five prices stay there.
A jump that looks like a split is never confirmed by prices that follow: a split without its action
stays where it is, too. Factors of 100 and 1000, inverses and what is not above zero are never
confirmed.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from app.domain.assets import AssetType
from app.domain.numbers import ONE, to_ledger
from app.domain.pricing.splits import NEAR_DAYS, like_split
from app.domain.times import DAY_US

BAND = Decimal("0.35")
LOW, HIGH = ONE - BAND, ONE + BAND
NEAR = Decimal("0.02")
ABOUT = Decimal("0.20")  # a factor beside the move of some weeks
SECOND = Decimal("0.10")  # two sources close at different hours
PARITY = Decimal("0.05")  # an inverse of a rate so close to one cannot be told from a move
FREE_DAYS = 7  # a week with its weekend is one step
INVERSE_DAYS = 14  # later a rate may have crossed one by itself
SETTLED_DAYS = 30
PAID_DAYS = 400  # what was paid longer ago says nothing of a price
FOLLOWING = 5
FOLLOWING_COIN = 2
SAMPLE = 7  # prices whose median is a level, where nothing else is known
_BEFORE, _AFTER = 14 * 3_600_000_000, 12 * 3_600_000_000  # zones east of UTC; trading after hours
_FACTORS = (
    (Decimal(100), "hundredfold"),
    (Decimal("0.01"), "hundredth"),
    (Decimal(1000), "thousandfold"),
    (Decimal("0.001"), "thousandth"),
)


class Doubt(StrEnum):
    """Why a price is held back."""

    ZERO = "zero"
    NEGATIVE = "negative"
    HUNDREDFOLD = "hundredfold"
    HUNDREDTH = "hundredth"
    THOUSANDFOLD = "thousandfold"
    THOUSANDTH = "thousandth"
    INVERSE = "inverse"
    SPLIT = "split"  # a jump as a split makes it, and no split is known
    JUMP = "jump"
    CURRENCY = "currency"  # another than was asked for
    OLD_DAY = "old_day"  # a price of today under an earlier day, or the other way round
    AHEAD = "ahead"  # of a day to come


_JUMPS = frozenset({Doubt.JUMP, Doubt.SPLIT})


class Mark(NamedTuple):
    """A price at a time, of one pair."""

    at_us: int
    value: Decimal


class Verdict(NamedTuple):
    """What the gate says of a price; without a doubt it is good."""

    doubt: Doubt | None = None
    last: Decimal | None = None  # the good one that it was compared with


GOOD = Verdict()


@dataclass(frozen=True, slots=True)
class Known:
    """What a pair's prices are compared with. Marks in order of time."""

    good: Sequence[Mark] = ()  # stored prices
    trades: Sequence[Mark] = ()  # what was paid, in the same currency
    actions: Sequence[tuple[int, Decimal]] = ()  # time of a split, new units for an old one
    held: Sequence[Mark] = ()  # jumps of the same source that wait for a look
    second: Mapping[int, Decimal] = field(default_factory=dict)  # another source's, by time
    asset_type: str = ""
    now_us: int = 0


def judge(prices: Sequence[Mark], known: Known) -> list[Verdict]:
    """Return a verdict for each price of one source and pair, in the order given."""
    order = sorted(range(len(prices)), key=lambda place: prices[place].at_us)
    ordered = [prices[place] for place in order]
    verdicts = [GOOD] * len(prices)
    for place, verdict in zip(order, _judged(ordered, known), strict=True):
        verdicts[place] = verdict
    return verdicts


def _judged(ordered: Sequence[Mark], known: Known) -> Iterator[Verdict]:
    times = [one.at_us for one in known.good]
    sound = [one for one in ordered if one.value > 0]
    is_first = not times or not sound or times[0] >= sound[0].at_us
    level = _level(sound, known) if is_first else GOOD
    anchor = _middle(sound) if is_first else None
    last: Mark | None = None
    for place, price in enumerate(ordered):
        if price.value <= 0:
            yield Verdict(Doubt.NEGATIVE if price.value < 0 else Doubt.ZERO, last and last.value)
            continue
        before = bisect_left(times, price.at_us) - 1
        stored = known.good[before] if before >= 0 else None
        # What this answer says of a day counts before what is stored of it.
        against = stored or anchor
        if last is not None and (stored is None or last.at_us >= stored.at_us):
            against = last
        if stored is None and level.doubt is not None:
            yield level
            continue
        doubt = None if against is None else compare(price, against, known)
        if doubt in _JUMPS and _is_confirmed(place, ordered, doubt, known):
            doubt = None
        if doubt is None:
            last = price
            yield GOOD
        else:
            yield Verdict(doubt, against.value if against else None)


def compare(price: Mark, against: Mark, known: Known) -> Doubt | None:
    """Return what speaks against a price beside a good one; `None`: nothing."""
    days = abs(price.at_us - against.at_us) // DAY_US
    value, other = price.value, against.value
    if known.asset_type == AssetType.FIAT and days <= INVERSE_DAYS and _is_inverse(value, other):
        return Doubt.INVERSE
    if other * LOW <= value <= other * HIGH:  # as nearly all are
        return None
    low, high = _band(int(days))
    for expected in _expected(price, against, known.actions):
        if low <= value / expected <= high:
            return None
    ratio = value / other
    near = ABOUT if days <= SETTLED_DAYS else NEAR  # all this lies far outside the band anyway
    for factor, name in _FACTORS:
        if abs(ratio / factor - ONE) <= near:
            return Doubt(name)
    if abs(value * other - ONE) <= near:
        return Doubt.INVERSE
    is_share = known.asset_type not in {AssetType.CRYPTO, AssetType.FIAT}
    return Doubt.SPLIT if is_share and like_split(other, value) is not None else Doubt.JUMP


def likely(doubt: str, value: Decimal, last: Decimal | None) -> Decimal | None:
    """Return what a held price would be if the likely mistake were one; `None`: nobody knows."""
    factors = {name: factor for factor, name in _FACTORS}
    if doubt in factors:
        return to_ledger(value / factors[doubt])
    if doubt == Doubt.INVERSE and value > 0:
        return to_ledger(ONE / value)
    if doubt == Doubt.SPLIT and last is not None:
        return value  # right, once the split is booked
    return None


def doubt_of_day(day_us: int, at_us: int | None, now_us: int) -> Doubt | None:
    """Return what speaks against the day under which a price comes.

    Args:
        day_us: the beginning of the day that the source states.
        at_us: the moment that it states; `None`: the day's close.
        now_us: the present.
    """
    if day_us > now_us + _BEFORE or (at_us is not None and at_us > now_us + 3_600_000_000):
        return Doubt.AHEAD
    if at_us is None or day_us - _BEFORE <= at_us <= day_us + DAY_US + _AFTER:
        return None
    return Doubt.OLD_DAY


def spikes(good: Sequence[Mark], asset_type: str) -> set[int]:
    """Return the times of stored prices that stand alone between two that agree."""
    known, found = Known(asset_type=asset_type), set[int]()
    for before, price, after in zip(good, good[1:], good[2:], strict=False):
        if before.value <= 0 or price.value <= 0 or after.value <= 0:
            continue
        if before.value * LOW <= price.value <= before.value * HIGH:
            continue
        if (
            compare(after, before, known) is None
            and compare(price, before, known) is not None
            and compare(price, after, known) is not None
        ):
            found.add(price.at_us)
    return found


def _band(days: int) -> tuple[Decimal, Decimal]:
    """Return between which ratios a price may lie so many days after the last good one."""
    if days <= FREE_DAYS:
        return LOW, HIGH
    wide = BAND * (Decimal(days) / FREE_DAYS).sqrt()
    return min(LOW, ONE / (ONE + wide)), ONE + wide


def _is_inverse(value: Decimal, other: Decimal) -> bool:
    return abs(value * other - ONE) <= NEAR and abs(value / other - ONE) > PARITY


def _expected(
    price: Mark, against: Mark, actions: Sequence[tuple[int, Decimal]]
) -> Iterator[Decimal]:
    """Give what the price may be near: the other one, and that after the splits between them."""
    first, last = sorted((price.at_us, against.at_us))
    near = NEAR_DAYS * DAY_US
    between = [ratio for at, ratio in actions if first - near <= at <= last + near and ratio > 0]
    yield against.value
    product, is_later = ONE, price.at_us > against.at_us
    for ratio in between:
        product *= ratio
        yield against.value / ratio if is_later else against.value * ratio
    if len(between) > 1:
        yield against.value / product if is_later else against.value * product


def _level(sound: Sequence[Mark], known: Known) -> Verdict:
    """Return what speaks against the level of prices before which none is known."""
    if not sound:
        return GOOD
    times = [one.at_us for one in sound]
    if known.good:
        nearest = sound[max(bisect_right(times, known.good[0].at_us) - 1, 0)]
        doubt = compare(nearest, known.good[0], known)
        return GOOD if doubt is None else Verdict(doubt, known.good[0].value)
    near: list[tuple[int, Mark, Mark]] = []
    for trade in known.trades:
        place = min(bisect_left(times, trade.at_us), len(times) - 1)
        around = sound[max(place - 1, 0) : place + 1]
        price = min(around, key=lambda one: abs(one.at_us - trade.at_us))
        apart = abs(price.at_us - trade.at_us) // DAY_US
        if trade.value > 0 and apart <= PAID_DAYS:
            near.append((apart, price, trade))
    if any(apart <= NEAR_DAYS for apart, _, _ in near):
        near = [one for one in near if one[0] <= NEAR_DAYS]
    found = GOOD
    for _, price, trade in sorted(near, reverse=True):
        doubt = compare(price, trade, known)
        if doubt is None:
            return GOOD
        found = Verdict(doubt, trade.value)
    return found


def _middle(sound: Sequence[Mark]) -> Mark | None:
    """Return the middle one of the first prices; of fewer than three nobody can tell."""
    sample = sound[:SAMPLE]
    if len(sample) < 3:
        return None
    return sorted(sample, key=lambda one: one.value)[(len(sample) - 1) // 2]


def _is_confirmed(place: int, ordered: Sequence[Mark], doubt: Doubt, known: Known) -> bool:
    price = ordered[place]
    is_coin = known.asset_type == AssetType.CRYPTO
    other = known.second.get(price.at_us)
    if doubt is Doubt.JUMP and other is not None and _agrees(price.value, other, SECOND):
        return True
    following = [one for one in ordered[place + 1 :][:FOLLOWING] if one.value > 0]
    if is_coin:
        before = [one for one in known.held if one.at_us < price.at_us][-FOLLOWING_COIN:]
        return _stays(price, following[:FOLLOWING_COIN], FOLLOWING_COIN) or _stays(
            price, before, FOLLOWING_COIN
        )
    if doubt is Doubt.SPLIT or price.at_us > known.now_us - SETTLED_DAYS * DAY_US:
        return False
    return _stays(price, following, FOLLOWING)


def _stays(price: Mark, others: Sequence[Mark], count: int) -> bool:
    return len(others) >= count and all(
        _agrees(one.value, price.value, BAND) for one in others[:count]
    )


def _agrees(value: Decimal, other: Decimal, within: Decimal) -> bool:
    return other > 0 and abs(value / other - ONE) <= within
