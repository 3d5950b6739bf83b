"""Columns of worth against the price graph asked day by day."""

from datetime import date
from decimal import Decimal

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.assets import AssetType
from app.domain.ids import AssetId
from app.domain.price_graph import PriceGraph
from app.domain.price_points import Granularity, PricePoint
from app.domain.rollup.worth import FRESH, PRICE_MISSING, RATE_MISSING, STALE, Worths
from app.domain.times import DAY_US, EPOCH_ORDINAL, end_us
from tests.depth import examples

FIRST = date(2024, 3, 20).toordinal()  # an Easter lies ahead
LENGTH = 40
USD, EUR, JPY, SHARE, COIN, HOUSE = (AssetId(one) for one in range(1, 7))
TYPES = {
    SHARE: AssetType.PUBLIC_STOCK,
    COIN: AssetType.CRYPTO,
    HOUSE: AssetType.OTHER,
}
ASSETS = (USD, EUR, JPY, SHARE, COIN, HOUSE)

points = st.builds(
    lambda pair, day, hour, value, granularity: PricePoint(
        pair[0],
        pair[1],
        (FIRST - EPOCH_ORDINAL + day) * DAY_US + hour * 3_600_000_000,
        value,
        granularity,
        "test",
    ),
    st.sampled_from([(one, two) for one in ASSETS for two in ASSETS if one != two]),
    st.integers(-20, LENGTH),
    st.integers(0, 23),
    st.decimals("0.0001", "99999", places=4) | st.just(Decimal("0.000000000000000000000000000007")),
    st.sampled_from(list(Granularity)),
)


def a_graph(edges: list[PricePoint]) -> PriceGraph:
    graph = PriceGraph(hubs=(USD, EUR, COIN), types=lambda one: TYPES.get(one, AssetType.FIAT))
    graph.add(edges)
    return graph


@given(st.lists(points, max_size=14), st.sampled_from(ASSETS), st.sampled_from([USD, EUR, JPY]))
@settings(max_examples=examples(400))
def test_columns_are_what_the_graph_answers_day_by_day(
    edges: list[PricePoint], asset: AssetId, base: AssetId
) -> None:
    graph = a_graph(edges)
    worths = Worths(graph, base, FIRST, LENGTH, lambda one: one in {USD, EUR, JPY})
    column = worths.column(asset)
    for place in range(LENGTH):
        at_us = end_us(date.fromordinal(FIRST + place))
        rate = graph.worth(asset, base, at_us)
        if rate is None:
            assert column.values[place] == 0
            assert column.states[place] in {PRICE_MISSING, RATE_MISSING}
            continue
        assert abs(Decimal(repr(float(column.values[place]))) / rate.value - 1) < Decimal("2e-15")
        assert column.states[place] == (STALE if graph.is_stale(rate, at_us) else FRESH)
        assert worths.exact(asset, place) == rate.value
        fiat = next((one for one in rate.hops if one in {USD, EUR, JPY}), base)
        assert column.currencies[place] == fiat


def test_a_price_without_a_way_on_is_a_missing_rate() -> None:
    day = (FIRST - EPOCH_ORDINAL + 3) * DAY_US
    graph = a_graph([PricePoint(SHARE, JPY, day, Decimal(5))])
    states = Worths(graph, USD, FIRST, LENGTH, lambda one: one != SHARE).column(SHARE).states
    assert np.array_equal(states, [PRICE_MISSING] * 3 + [RATE_MISSING] * (LENGTH - 3))


def test_a_price_of_years_ahead_is_none_of_today() -> None:
    near = (FIRST - EPOCH_ORDINAL) * DAY_US
    edges = [PricePoint(SHARE, USD, near + y * 365 * DAY_US, Decimal(7)) for y in (2, 170)]
    column = Worths(a_graph(edges), USD, FIRST, LENGTH, lambda one: one != SHARE).column(SHARE)
    assert set(column.values) == {0.0}
    assert set(column.states) == {PRICE_MISSING}
