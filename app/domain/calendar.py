"""Days on which markets are open, as far as the age of a price is concerned.

One rule for all exchanges: Saturdays, Sundays and the holidays that nearly all share (New Year,
Good Friday, Easter Monday, Christmas and the day after) do not count. Single national holidays
are within the cap of three days. Crypto trades every day.
"""

from datetime import date, timedelta
from functools import lru_cache


@lru_cache(maxsize=512)
def easter(year: int) -> date:
    """Return Easter Sunday, by the anonymous Gregorian algorithm (Meeus, 1991)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    leap, leap_rest = divmod(century, 4)
    shift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap - shift + 15) % 30
    weekday = (32 + 2 * leap_rest + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


@lru_cache(maxsize=8192)
def is_market_day(on: date) -> bool:
    """Tell whether most exchanges are open on a day."""
    if on.weekday() >= 5:
        return False
    if (on.month, on.day) in {(1, 1), (12, 25), (12, 26)}:
        return False
    return on - easter(on.year) not in {timedelta(-2), timedelta(1)}


def market_days_between(first: date, last: date, *, at_most: int = 400) -> int:
    """Count the market days after `first` up to and including `last`; stops at `at_most`."""
    count = 0
    on = first
    while on < last and count < at_most:
        on += timedelta(1)
        count += is_market_day(on)
    return count
