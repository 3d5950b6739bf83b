"""Minor units in which some exchanges quote: pence, agorot, cents of the rand.

Source: the quote currencies of London (GBX, GBp), Tel Aviv (ILA), Johannesburg (ZAc) and Kuwait
(KWF, fils); US cents (USX) are those of grain and cotton.
"""

from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple


class Major(NamedTuple):
    """A currency and how many powers of ten its quoted unit is below it."""

    code: str
    power: int = 0


_MINOR = {
    "GBp": Major("GBP", 2),
    "GBx": Major("GBP", 2),
    "GBX": Major("GBP", 2),
    "ILA": Major("ILS", 2),
    "ILa": Major("ILS", 2),
    "ZAc": Major("ZAR", 2),
    "ZAC": Major("ZAR", 2),
    "USX": Major("USD", 2),
    "USx": Major("USD", 2),
    "KWF": Major("KWD", 3),
}


@lru_cache(maxsize=512)
def major(code: str) -> Major:
    """Return the currency of a quoted unit. The case tells: GBp are pence, GBP pounds."""
    code = code.strip()
    return _MINOR.get(code) or Major(code.upper())


def in_major(value: Decimal, code: str) -> tuple[Decimal, str]:
    """Return a quoted price in whole units of its currency, exact, and that currency."""
    found = major(code)
    return (value.scaleb(-found.power) if found.power else value), found.code
