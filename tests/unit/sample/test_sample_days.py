"""The sample portfolio can be made on any day, and nothing in it lies ahead of that day."""

from datetime import date

import pytest

from app.providers.sample.build import build

EPOCH = date(1970, 1, 1)
DAY_US = 86_400_000_000


@pytest.mark.parametrize("on", [date(2026, 11, 21), date(2026, 11, 22), date(2027, 1, 1)])
def test_it_is_made_on_days_without_a_market(on: date) -> None:
    fills = build(1, on).trades.fills
    assert max(one.at_us for one in fills) // DAY_US <= (on - EPOCH).days
