"""Values by rule: how a worth goes on from the newest one that was set by hand.

A value by hand is an *anchor*: a rule goes on from it, and the next one anchors it anew. Where one
rule follows another, it goes on from what the one before says of that day. Values are of one unit
of the holding (the whole, a piece, a share) and belong to the last days of months.

Formulas, with V the value where a stretch begins, r the rate a year, S the salvage value:

- growth: V x (1 + r)^(days / 365); compound interest, day count actual/365.
- straight line: V - (V - S) x months gone / months left of the life (IAS 16.62, straight-line
  method), months by the calendar and parts of them by their days.
- declining balance: V x (1 - r)^(months / 12), not below S (IAS 16.62, diminishing balance).
- index: V x index then / index where the stretch began.
- metal spot: fine ounces x spot x (1 + premium), whatever the anchor says.
"""

from calendar import monthrange
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Context, Decimal
from typing import Protocol

from app.domain.belongings.metals import spot_value
from app.domain.belongings.records import RuleKind, ValueRule
from app.domain.ids import AssetId
from app.domain.numbers import ONE, ZERO

PLACES = Decimal("1e-8")  # to which values by rule are rounded, half-even
LEAST = PLACES  # a price is above zero, so what is written off entirely is kept as this
INDEX_UNKNOWN, SPOT_UNKNOWN, NO_ANCHOR = "index_unknown", "spot_unknown", "no_value"
TOO_LARGE = "too_large"
MOST = Decimal(10) ** 24  # of a value: beyond it a rule was meant otherwise
_POWERS = Context(prec=40)  # of a power with a broken exponent; more digits change nothing here
_DAYS, _MONTHS = Decimal(365), Decimal(12)


@dataclass(frozen=True, slots=True)
class HandValue:
    """What one unit is worth, said by a person, a funding round or a file."""

    on: date
    value: Decimal


@dataclass(frozen=True, slots=True)
class RuleValue:
    """What a rule says of a day; without a value, `problem` is the code of why."""

    on: date
    value: Decimal | None
    problem: str = ""
    is_due: bool = True  # False: no rule is in force any more, and the last value just stays
    rule: ValueRule | None = None  # the one in force on that day


class Market(Protocol):
    """Prices that rules look at, in the currency of the values or in any that stays the same."""

    def index(self, asset_id: AssetId, on: date) -> Decimal | None:
        """Return the price of an index at the end of a day."""
        ...

    def spot(self, on: date) -> Decimal | None:
        """Return the price of a troy ounce of the metal at the end of a day."""
        ...


@dataclass(frozen=True, slots=True)
class Valued:
    """One asset: its rules and its values by hand, both by day."""

    rules: tuple[ValueRule, ...]
    hands: tuple[HandValue, ...]
    fine_ounces: Decimal | None = None  # in one piece of metal

    @classmethod
    def of(
        cls,
        rules: Iterable[ValueRule],
        hands: Iterable[HandValue],
        fine_ounces: Decimal | None = None,
    ) -> "Valued":
        """Return them in the order of their days."""
        return cls(
            tuple(sorted(rules, key=lambda one: one.since)),
            tuple(sorted(hands, key=lambda one: one.on)),
            fine_ounces,
        )

    def anchor(self, on: date) -> HandValue | None:
        """Return the newest value by hand up to a day."""
        return next((one for one in reversed(self.hands) if one.on <= on), None)

    def rule(self, on: date) -> ValueRule | None:
        """Return the rule in force on a day: the newest, unless it has ended."""
        found = next((one for one in reversed(self.rules) if one.since <= on), None)
        if found is None or found.kind == RuleKind.NONE:
            return None
        return None if found.until is not None and on > found.until else found

    @property
    def first_day(self) -> date | None:
        """Return the first day of which something can be said."""
        days = [one.on for one in self.hands[:1]]
        days += [one.since for one in self.rules if one.kind == RuleKind.METAL_SPOT][:1]
        return min(days, default=None)


def month_ends(after: date, until: date) -> Iterator[date]:
    """Give the last days of months after a day, up to another, which may be one of them."""
    year, month = after.year, after.month
    while True:
        end = date(year, month, monthrange(year, month)[1])
        if end > until:
            return
        if end > after:
            yield end
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)


def next_month_end(on: date) -> date:
    """Return the first last day of a month after a day."""
    return next(month_ends(on, on + timedelta(62)))


def rule_values(
    valued: Valued, market: Market, after: date, until: date, known: Container[date] = ()
) -> list[RuleValue]:
    """Return what the rules say of the ends of months after a day up to another.

    Days that have a value by hand are left out: that one counts. So are those in `known`, days
    before anything is known, and days before the first rule.
    """
    begun = valued.first_day
    if begun is None or not valued.rules:
        return []
    by_hand = {one.on for one in valued.hands}
    ruled = min(one.since for one in valued.rules)
    first = max(after, begun - timedelta(1), ruled - timedelta(1))
    days = [on for on in month_ends(first, until) if on not in by_hand and on not in known]
    return [value_on(valued, market, on) for on in days]


def value_on(valued: Valued, market: Market, on: date) -> RuleValue:
    """Return what the rules make of the anchor on a day."""
    rule = valued.rule(on)
    anchor = valued.anchor(on)
    start = anchor.on if anchor is not None else date.min
    value = anchor.value if anchor is not None else None
    for one, begin, end in _stretches(valued.rules, start, on):
        value, problem = _goes_on(one, value, begin, end, market, valued.fine_ounces)
        if problem:
            return RuleValue(on, None, problem, rule is not None, rule)
    if value is None:
        return RuleValue(on, None, NO_ANCHOR, rule is not None, rule)
    if value > MOST:
        return RuleValue(on, None, TOO_LARGE, rule is not None, rule)
    return RuleValue(on, rounded(value), "", rule is not None, rule)


def rounded(value: Decimal) -> Decimal:
    """Return a value to eight places, and above zero."""
    return max(value.quantize(PLACES), LEAST)


def _stretches(
    rules: Sequence[ValueRule], start: date, on: date
) -> Iterator[tuple[ValueRule, date, date]]:
    """Give the rules that count between two days, each with its first and last one."""
    before = [one for one in rules if one.since <= start][-1:]
    begun = [*before, *(one for one in rules if start < one.since <= on)]
    if not begun:
        return
    ends = [one.since for one in begun[1:]] + [on]
    for rule, end in zip(begun, ends, strict=True):
        begin = max(rule.since, start)
        last = end if rule.until is None else min(end, rule.until)
        if last >= begin:
            yield rule, begin, last


def _goes_on(
    rule: ValueRule,
    value: Decimal | None,
    begin: date,
    end: date,
    market: Market,
    ounces: Decimal | None,
) -> tuple[Decimal | None, str]:
    """Return the value at the end of a stretch, or the code of why it is not known."""
    if rule.kind == RuleKind.METAL_SPOT:
        spot = market.spot(end)
        if spot is None or ounces is None:
            return None, SPOT_UNKNOWN
        return spot_value(ounces, spot, rule.premium), ""
    if value is None:
        return None, ""
    match rule.kind:
        case RuleKind.GROWTH:
            years = Decimal((end - begin).days) / _DAYS
            return value * _power(ONE + (rule.rate or ZERO), years), ""
        case RuleKind.STRAIGHT_LINE:
            return _straight(rule, value, begin, end), ""
        case RuleKind.DECLINING:
            years = (month_place(end) - month_place(begin)) / _MONTHS
            floor = min(rule.salvage or ZERO, value)
            return max(value * _power(ONE - (rule.rate or ZERO), years), floor), ""
        case RuleKind.INDEX:
            return _indexed(rule, value, begin, end, market)
        case _:
            return value, ""


def _straight(rule: ValueRule, value: Decimal, begin: date, end: date) -> Decimal:
    salvage = min(rule.salvage or ZERO, value)  # a value below it stays
    over = month_place(rule.since) + (rule.months or 0)
    left, gone = over - month_place(begin), month_place(end) - month_place(begin)
    if left <= 0:
        return value  # set by hand after the life was over
    if gone >= left:
        return salvage
    return value - (value - salvage) * gone / left


def _indexed(
    rule: ValueRule, value: Decimal, begin: date, end: date, market: Market
) -> tuple[Decimal | None, str]:
    if rule.index_asset_id is None:
        return None, INDEX_UNKNOWN
    was, now = market.index(rule.index_asset_id, begin), market.index(rule.index_asset_id, end)
    if not was or not now:
        return None, INDEX_UNKNOWN
    return value * now / was, ""


def month_place(on: date) -> Decimal:
    """Return how many months lie before the end of a day, parts of months by their days."""
    return Decimal(on.year * 12 + on.month - 1) + Decimal(on.day) / monthrange(on.year, on.month)[1]


def _power(base: Decimal, exponent: Decimal) -> Decimal:
    if not exponent:
        return ONE
    return ZERO if not base else _POWERS.power(base, exponent)
