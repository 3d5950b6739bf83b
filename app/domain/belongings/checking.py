"""What may be said of a belonging, a rule and a value; everything else is refused with a remedy."""

from datetime import date
from decimal import Decimal

from app.domain.belongings.records import (
    Belonging,
    BelongingKind,
    FundingRound,
    Metal,
    RuleKind,
    ValueRule,
    WeightUnit,
)
from app.domain.errors import RefusedError

KINDS = tuple(str(one) for one in BelongingKind)
RULES = tuple(str(one) for one in RuleKind)
METALS = tuple(str(one) for one in Metal)
UNITS = tuple(str(one) for one in WeightUnit)
FORMS = ("bar", "coin", "other")
# Of these the whole is held, so that a quantity is the share owned.
WHOLE_KINDS = frozenset({
    BelongingKind.PROPERTY, BelongingKind.VEHICLE, BelongingKind.COLLECTIBLE, BelongingKind.OTHER,
})  # fmt: skip
LONGEST_NAME, LONGEST_TEXT = 120, 2000
MOST = Decimal(10) ** 18  # of an amount, a quantity or a weight; more is a slip of the finger
MOST_RATE = Decimal(10)
LONGEST_LIFE = 1200


def is_whole(kind: str) -> bool:
    """Tell whether a kind is held as a share of the whole."""
    return kind in WHOLE_KINDS


def check_kind(kind: str) -> str:
    """Return the kind.

    Raises:
        RefusedError: it is none.
    """
    if kind not in KINDS:
        raise RefusedError(
            f"there is no kind {kind[:40]!r} of belonging", "use " + ", ".join(KINDS)
        )
    return kind


def check_name(name: str) -> str:
    """Return the name without what surrounds it.

    Raises:
        RefusedError: it is empty, too long, or has signs that cannot be seen.
    """
    clean = name.strip()
    if not clean:
        raise RefusedError("a belonging needs a name", "for example: Home")
    if len(clean) > LONGEST_NAME:
        raise RefusedError(f"the name is longer than {LONGEST_NAME} characters", "shorten it")
    if any(ord(mark) < 32 or ord(mark) == 127 for mark in clean):
        raise RefusedError("the name has line breaks or control characters", "leave them out")
    return clean


def check_text(text: str, what: str) -> str:
    """Return a description, note or reason without what surrounds it.

    Raises:
        RefusedError: it is too long.
    """
    clean = text.strip()
    if len(clean) > LONGEST_TEXT:
        raise RefusedError(f"the {what} is longer than {LONGEST_TEXT} characters", "shorten it")
    if "\x00" in clean:
        raise RefusedError(f"the {what} has a character that cannot be stored", "leave it out")
    return clean


def check_above_zero(value: Decimal, what: str) -> Decimal:
    """Return the number.

    Raises:
        RefusedError: it is no number, not above zero, or beyond any measure.
    """
    if not value.is_finite():
        raise RefusedError(f"the {what} is no number")
    if value <= 0:
        raise RefusedError(f"the {what} is not above zero")
    if value >= MOST:
        raise RefusedError(f"the {what} is beyond 10^18", "check its digits")
    return value


def check_not_below_zero(value: Decimal | None, what: str) -> Decimal | None:
    """Return the number, which may be missing or zero.

    Raises:
        RefusedError: it is no number, below zero, or beyond any measure.
    """
    if value is None or value == 0:
        return value
    if value.is_finite() and value < 0:
        raise RefusedError(f"the {what} is below zero")
    return check_above_zero(value, what)


def check_share(percent: Decimal) -> Decimal:
    """Return a share owned as a fraction.

    Raises:
        RefusedError: it is not from 1 to 100 percent.
    """
    if not percent.is_finite() or not 1 <= percent <= 100:
        raise RefusedError("the share owned is not from 1 to 100 percent")
    return percent.scaleb(-2)


def check_day(on: date, today: date, what: str) -> date:
    """Return the day.

    Raises:
        RefusedError: it lies ahead.
    """
    if on > today:
        raise RefusedError(f"the {what} {on} lies ahead", "give a day up to today")
    return on


def check_belonging(one: Belonging) -> Belonging:
    """Return the record.

    Raises:
        RefusedError: a metal without weight and purity, or with an impossible one; marks of metal
            or shares on something else.
    """
    check_kind(one.kind)
    check_text(one.description, "description")
    check_text(one.note, "note")
    if len(one.share_class) > LONGEST_NAME:
        raise RefusedError(f"the share class is longer than {LONGEST_NAME} characters")
    if one.share_class and one.kind != BelongingKind.PRIVATE_COMPANY:
        raise RefusedError("only a private company has a share class")
    if one.kind != BelongingKind.PRECIOUS_METAL:
        if one.metal or one.weight is not None or one.purity is not None or one.form:
            raise RefusedError("only precious metal has a metal, weight, purity and form")
        return one
    if one.metal not in METALS:
        raise RefusedError(f"there is no metal {one.metal[:20]!r}", "use " + ", ".join(METALS))
    if one.weight is None or one.purity is None:
        raise RefusedError("precious metal needs the weight of one piece, and its purity")
    check_above_zero(one.weight, "weight")
    if one.weight_unit not in UNITS:
        raise RefusedError(f"there is no unit {one.weight_unit[:20]!r}", "use " + ", ".join(UNITS))
    if not one.purity.is_finite() or not 0 < one.purity <= 1:
        raise RefusedError("the purity is not above 0 and at most 1", "for example 0.9999")
    if one.form not in FORMS:
        raise RefusedError(f"there is no form {one.form[:20]!r}", "use " + ", ".join(FORMS))
    return one


def check_rule(rule: ValueRule, kind: str) -> ValueRule:
    """Return the rule for a kind of belonging.

    Raises:
        RefusedError: it lacks what its kind needs, or a number is out of its range.
    """
    if rule.kind not in RULES:
        raise RefusedError(f"there is no rule {rule.kind[:40]!r}", "use " + ", ".join(RULES))
    if rule.until is not None and rule.until < rule.since:
        raise RefusedError(f"the rule would end on {rule.until}, before it begins")
    match rule.kind:
        case RuleKind.GROWTH:
            _check_rate(rule.rate, -1, MOST_RATE, "growth")
        case RuleKind.DECLINING:
            _check_rate(rule.rate, 0, Decimal(1), "decline")
            check_not_below_zero(rule.salvage, "salvage value")
        case RuleKind.STRAIGHT_LINE:
            if rule.months is None or not 1 <= rule.months <= LONGEST_LIFE:
                raise RefusedError(f"a life is from 1 to {LONGEST_LIFE} months")
            check_not_below_zero(rule.salvage, "salvage value")
        case RuleKind.INDEX:
            if rule.index_asset_id is None:
                raise RefusedError("an index rule needs the asset whose price it follows")
        case RuleKind.METAL_SPOT:
            if kind != BelongingKind.PRECIOUS_METAL:
                raise RefusedError("only precious metal is valued by the spot price")
            if rule.premium is not None:
                _check_rate(rule.premium, -1, MOST_RATE, "premium")
        case _:
            pass
    return rule


def check_round(one: FundingRound) -> FundingRound:
    """Return the round.

    Raises:
        RefusedError: no name, or a price or number of shares that is not above zero.
    """
    check_name(one.name)
    check_text(one.note, "note")
    check_above_zero(one.price, "price of a share")
    if one.shares is not None:
        check_above_zero(one.shares, "number of shares")
    return one


def _check_rate(rate: Decimal | None, least: int, most: Decimal, what: str) -> None:
    """Insist on a rate above a bound, and up to another that it may only reach above 100 %."""
    if rate is None:
        raise RefusedError(f"the rate of {what} is missing", "give it, for example 3%")
    is_within = rate.is_finite() and least < rate and (rate < most if most == 1 else rate <= most)
    if not is_within:
        bound = plain_percent(most)
        raise RefusedError(f"the rate of {what} is not between {least * 100}% and {bound}")


def plain_percent(rate: Decimal) -> str:
    """Return a fraction in percent, as text."""
    return f"{(rate * 100).normalize():f}%"
