"""Money in fixed point: whole units of 10**-places of the base currency, in 64 bits.

A holding's value of a day is quantity × worth, rounded half-even to a unit once; every total is a
sum of whole numbers, so it does not depend on the order in which it was added up.
"""

from collections.abc import Callable
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.domain.currencies import minor_units
from app.domain.errors import RefusedError
from app.domain.numbers import WORKING_PRECISION

Units = NDArray[np.int64]
Floats = NDArray[np.float64]
Flags = NDArray[np.uint8]

BEYOND_MINOR = 4  # digits beyond those in which the currency is shown
LIMIT = 2**62
_WHOLE = Context(prec=WORKING_PRECISION, rounding=ROUND_HALF_EVEN)
# Quantity, up to three prices (read, divided, perhaps turned over) and their products are each
# within half a unit in the last place: less than 2**-50 of the value in all.
_RELATIVE_ERROR = 2.0**-49


def places_of(currency: str) -> int:
    """Return how many decimals a unit of money has: 6 for the dollar, 4 for the yen."""
    return minor_units(currency) + BEYOND_MINOR


def to_units(amount: Decimal, places: int) -> int:
    """Return an amount in units, rounded half-even.

    Raises:
        RefusedError: it is too large to be counted.
    """
    units = int(amount.scaleb(places, _WHOLE).to_integral_value(ROUND_HALF_EVEN, _WHOLE))
    if abs(units) >= LIMIT:
        raise RefusedError("an amount is too large for daily figures", "choose another currency")
    return units


def to_money(units: int, places: int) -> Decimal:
    """Return units as the amount that they are."""
    return Decimal(int(units)).scaleb(-places)


def products(
    quantities: Floats, worths: Floats, places: int, exact: Callable[[int], Decimal]
) -> Units:
    """Return quantity × worth in units, each rounded half-even as if worked out exactly.

    What floats cannot decide, being too near to the middle between two units, is asked of `exact`
    by its place.

    Raises:
        RefusedError: a value is too large to be counted.
    """
    scaled = quantities * worths * 10.0**places
    if scaled.size and float(np.max(np.abs(scaled))) >= LIMIT:
        raise RefusedError("a value is too large for daily figures", "choose another currency")
    nearest = np.rint(scaled)
    margin = 0.5 - np.abs(scaled - nearest)
    unsure = margin <= np.abs(scaled) * _RELATIVE_ERROR + 1e-12
    units: Units = nearest.astype(np.int64)
    for place in np.flatnonzero(unsure & (scaled != 0)):
        units[place] = to_units(exact(int(place)), places)
    return units


def constant(length: int, value: int = 0) -> Units:
    """Return a column of one value."""
    return np.full(length, value, dtype=np.int64)


def spread(days: NDArray[Any], values: NDArray[Any], first: int, length: int) -> NDArray[Any]:
    """Return step values as a column of days: each holds until the next; zero before the first.

    Args:
        days: ordinals of the days on which a value begins, rising.
        values: one a day.
        first: ordinal of the column's first day.
        length: number of days of the column.
    """
    ends = np.clip(np.append(days[1:], first + length) - first, 0, length)
    starts = np.clip(days - first, 0, length)
    lengths = ends - starts
    result = np.zeros(length, dtype=values.dtype)
    begin = int(starts[0]) if len(starts) else length
    result[begin:] = np.repeat(values, lengths)
    return result
