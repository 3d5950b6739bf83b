"""From what a provider states of a trade to what the ledger books: gross, fee, a split's ratio."""

import re
from decimal import Decimal

from app.domain.numbers import ONE, ZERO, to_ledger

_RATIO = re.compile(
    r"(?<![\d.:/])(\d{1,4}(?:\.\d{1,6})?)\s*(:|-?\s?for\s?-?)\s*(\d{1,4}(?:\.\d{1,6})?)(?![\d.:/])",
    re.IGNORECASE,
)


def gross_of(cash: Decimal, fee: Decimal, worth: Decimal | None, *, is_buy: bool) -> Decimal:
    """Return what a trade came to before its fee.

    Some state the cash that moved, fee included, others quantity × price with the fee apart, and
    some both, by institution. `worth`, quantity × price, decides: the nearer one is meant; without
    it `cash` is taken for all that moved.
    """
    apart, without = cash, cash - fee if is_buy else cash + fee
    if without < 0:
        return apart
    if worth is None or not fee or abs(without - worth) <= abs(apart - worth):
        return without
    return apart


def worth_of(quantity: Decimal, price: Decimal | None, multiplier: Decimal = ONE) -> Decimal | None:
    """Return quantity × price, or nothing where there is no price."""
    return to_ledger(abs(quantity) * price * multiplier) if price else None


def split_ratio(words: str, change: Decimal) -> Decimal | None:
    """Return how many new units come for an old one, where words say so: "4:1", "2 FOR 1".

    `change` is what it did to the units held: a ratio that says the opposite, two ratios, or what
    may be a time of day are none.
    """
    found = {(one[1], one[2] == ":", one[3]) for one in _RATIO.finditer(words)}
    if len(found) != 1:
        return None
    new_text, is_colon, old_text = found.pop()
    if is_colon and "1" not in (new_text, old_text) and len(new_text) + len(old_text) > 2:
        return None
    new, old = Decimal(new_text), Decimal(old_text)
    if not (new > ZERO and old > ZERO):
        return None
    ratio = to_ledger(new / old)
    return ratio if (ratio > 1) == (change > 0) and ratio != 1 else None
