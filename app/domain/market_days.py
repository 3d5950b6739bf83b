"""Days on which markets are open as a column: `app.domain.calendar.is_market_day`, many at once."""

from datetime import date

import numpy as np
from numpy.typing import NDArray

from app.domain.calendar import easter


def market_days(first: int, length: int) -> NDArray[np.bool_]:
    """Tell for each of some days, ordinals from `first` on, whether most exchanges are open."""
    days = np.arange(first, first + length, dtype=np.int64)
    open_days: NDArray[np.bool_] = (days + 6) % 7 < 5  # ordinal 1 is a Monday
    if not length:
        return open_days
    for year in range(date.fromordinal(first).year, date.fromordinal(first + length - 1).year + 1):
        sunday = easter(year).toordinal()
        shut = [date(year, *one).toordinal() for one in ((1, 1), (12, 25), (12, 26))]
        for day in (*shut, sunday - 2, sunday + 1):
            if 0 <= day - first < length:
                open_days[day - first] = False
    return open_days
