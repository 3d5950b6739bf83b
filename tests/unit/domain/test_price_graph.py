"""Conversion through the price graph: which way is taken, and which edge."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import AssetId
from app.domain.price_graph import PriceGraph, Rate
from app.domain.price_points import PricePoint
from app.domain.times import DAY_US
from tests.builders import COIN, EUR, GBP, STOCK, USD, a_price, us

NOW = us("2024-06-03T12:00")
FRANC, YEN = AssetId(6), AssetId(7)


def graph(*points: PricePoint, hubs: tuple[AssetId, ...] = (USD, EUR)) -> PriceGraph:
    made = PriceGraph(hubs=hubs)
    made.add(points)
    return made


def found(rate: Rate | None) -> Rate:
    assert rate is not None
    return rate


def test_an_asset_is_worth_one_of_itself_without_any_price() -> None:
    rate = found(graph().rate(STOCK, STOCK, NOW))
    assert (rate.value, rate.path, rate.oldest_us, rate.via) == (1, "identity", None, ())


def test_a_direct_price_is_taken_as_it_stands() -> None:
    rate = found(graph(a_price(7)).rate(STOCK, USD, NOW))
    assert (rate.value, rate.path, rate.hops) == (7, "direct", (STOCK, USD))
    assert rate.oldest_us == us("2024-01-15")


def test_a_price_the_other_way_round_is_reversed() -> None:
    rate = found(graph(a_price(8)).rate(USD, STOCK, NOW))
    assert (rate.value, rate.path) == (Decimal("0.125"), "reverse")
    assert rate.edges[0].is_reversed


def test_a_direct_price_goes_before_a_newer_reverse_one() -> None:
    prices = graph(
        a_price("1.1", "2024-01-01", of=EUR), a_price("0.5", "2024-06-01", of=USD, quote=EUR)
    )
    assert found(prices.rate(EUR, USD, NOW)).value == Decimal("1.1")
    assert found(prices.rate(USD, EUR, NOW)).value == Decimal("0.5")


def test_hubs_are_tried_in_their_order() -> None:
    prices = [
        a_price(10, of=STOCK, quote=USD),
        a_price(2, of=GBP, quote=USD),
        a_price(9, of=STOCK, quote=EUR),
        a_price(3, of=GBP, quote=EUR),
    ]
    dollar_first = found(graph(*prices, hubs=(USD, EUR)).rate(STOCK, GBP, NOW))
    assert (dollar_first.value, dollar_first.path, dollar_first.via) == (5, "one-hop", (USD,))
    euro_first = found(graph(*prices, hubs=(EUR, USD)).rate(STOCK, GBP, NOW))
    assert (euro_first.value, euro_first.via) == (3, (EUR,))


def test_two_hops_are_taken_where_one_does_not_lead_there() -> None:
    prices = graph(a_price(10), a_price("0.9", of=USD, quote=EUR), a_price(2, of=EUR, quote=GBP))
    rate = found(prices.rate(STOCK, GBP, NOW))
    assert (rate.value, rate.path, rate.via) == (18, "two-hop", (USD, EUR))


def test_three_hops_are_too_many_and_what_is_no_hub_is_no_way() -> None:
    chain = [
        a_price(2, of=STOCK, quote=USD),
        a_price(2, of=USD, quote=EUR),
        a_price(2, of=EUR, quote=GBP),
        a_price(2, of=GBP, quote=FRANC),
    ]
    assert graph(*chain, hubs=(USD, EUR, GBP)).rate(STOCK, FRANC, NOW) is None
    assert graph(*chain[:2], hubs=(EUR,)).rate(STOCK, EUR, NOW) is None


def test_the_age_of_a_way_is_that_of_its_oldest_price() -> None:
    prices = graph(a_price(10, "2024-05-01"), a_price("0.9", "2023-05-01", of=USD, quote=EUR))
    assert found(prices.rate(STOCK, EUR, NOW)).oldest_us == us("2023-05-01")


def test_the_last_price_at_or_before_the_time_counts() -> None:
    prices = graph(
        a_price(1, "2024-01-01"), a_price(2, "2024-01-02"), a_price(3, "2024-01-03T12:00")
    )
    values = [
        prices.rate(STOCK, USD, us(at))
        for at in ("2023-12-31T23:59:59.999999", "2024-01-01", "2024-01-03", "2024-01-03T12:00")
    ]
    assert [rate and rate.value for rate in values] == [None, 1, 2, 3]


def test_of_prices_of_one_time_the_finer_one_counts_and_of_equals_the_last() -> None:
    daily, exact = a_price(1), a_price(2, granularity="tx-exact")
    intraday = a_price(3, granularity="intraday")
    assert found(graph(exact, intraday, daily).rate(STOCK, USD, NOW)).value == 2
    assert found(graph(intraday, daily).rate(STOCK, USD, NOW)).value == 3
    assert found(graph(a_price(5), a_price(6)).rate(STOCK, USD, NOW)).value == 6


def test_prices_may_come_in_any_order_and_in_several_calls() -> None:
    prices = graph(a_price(3, "2024-03-01"))
    assert found(prices.rate(STOCK, USD, NOW)).value == 3
    prices.add([a_price(4, "2024-04-01"), a_price(1, "2024-01-01")])
    assert found(prices.rate(STOCK, USD, NOW)).value == 4
    assert found(prices.rate(STOCK, USD, us("2024-02-01"))).value == 1


@pytest.mark.parametrize("value", ["0", "-1"])
def test_a_price_of_nothing_or_less_is_no_price(value: str) -> None:
    assert graph(a_price(value)).rate(STOCK, USD, NOW) is None


def test_a_direct_price_of_later_does_not_hide_the_way_of_today() -> None:
    prices = graph(
        a_price(10, "2024-01-01"),
        a_price("0.9", "2024-01-01", of=USD, quote=EUR),
        a_price(99, "2024-12-01", of=STOCK, quote=EUR),
    )
    assert found(prices.rate(STOCK, EUR, NOW)).path == "one-hop"


# -- worth by the asset's own quote --------------------------------------------------------------


def test_an_asset_quoted_in_no_hub_is_worth_its_price_converted_from_there() -> None:
    prices = graph(a_price(5, of=STOCK, quote=FRANC), a_price(2, of=FRANC, quote=GBP), hubs=(USD,))
    assert prices.rate(STOCK, GBP, NOW) is None
    worth = found(prices.worth(STOCK, GBP, NOW))
    assert (worth.value, worth.via) == (10, (FRANC,))


def test_the_newest_own_quote_counts_and_of_equals_the_first() -> None:
    to_base = [a_price(2, of=FRANC, quote=GBP), a_price(3, of=YEN, quote=GBP)]
    older, newer = a_price(5, "2024-02-01", quote=FRANC), a_price(7, "2024-03-01", quote=YEN)
    assert found(graph(*to_base, older, newer, hubs=()).worth(STOCK, GBP, NOW)).value == 21
    equal = a_price(7, "2024-02-01", quote=YEN)
    assert found(graph(*to_base, older, equal, hubs=()).worth(STOCK, GBP, NOW)).value == 10


def test_worth_is_the_rate_wherever_there_is_one_and_unknown_where_there_is_no_way() -> None:
    prices = graph(a_price(10), a_price(5, quote=FRANC), a_price(2, of=FRANC, quote=USD))
    assert found(prices.worth(STOCK, USD, NOW)).value == 10
    assert prices.worth(COIN, USD, NOW) is None


def test_worth_at_one_time_says_nothing_of_the_rate_at_another() -> None:
    at = DAY_US  # and as long before 1970
    prices = graph(hubs=())
    prices.add([
        PricePoint(STOCK, FRANC, at, Decimal(5)), PricePoint(FRANC, USD, at, Decimal(2))
    ])  # fmt: skip
    assert found(prices.worth(STOCK, USD, at)).value == 10
    assert prices.rate(STOCK, USD, -at) is None
    assert prices.rate(STOCK, USD, at) is None
    assert found(prices.worth(STOCK, USD, at)).value == 10


# -- properties ----------------------------------------------------------------------------------

VALUES = st.decimals(Decimal("1e-12"), 10**9, places=12)
NODES = (USD, EUR, GBP, STOCK, COIN)


@st.composite
def networks(draw: st.DrawFn) -> PriceGraph:
    """Draw prices with one direction and one value a pair; two hubs at most, so one way at most."""
    points = []
    for number, one in enumerate(NODES):
        for other in NODES[number + 1 :]:
            if draw(st.booleans()):
                of, quote = draw(st.permutations([one, other]))
                points.append(a_price(draw(VALUES), of=of, quote=quote))
    return graph(*points, hubs=(USD, EUR)[: draw(st.integers(0, 2))])


@given(networks(), st.sampled_from(NODES), st.sampled_from(NODES))
def test_there_and_back_is_one_to_thirty_places(
    prices: PriceGraph, one: AssetId, other: AssetId
) -> None:
    there, back = prices.rate(one, other, NOW), prices.rate(other, one, NOW)
    assert (there is None) is (back is None)
    if there is not None and back is not None:
        assert abs(Fraction(there.value) * Fraction(back.value) - 1) < Fraction(1, 10**30)
        assert there.hops == tuple(reversed(back.hops)) or {there.path, back.path} == {"two-hop"}


@given(networks(), st.sampled_from(NODES), st.sampled_from(NODES))
def test_a_rate_is_the_product_of_the_steps_that_it_names(
    prices: PriceGraph, one: AssetId, other: AssetId
) -> None:
    rate = prices.rate(one, other, NOW)
    if rate is None:
        return
    product = Fraction(1)
    for edge in rate.edges:
        product *= 1 / Fraction(edge.value) if edge.is_reversed else Fraction(edge.value)
    assert abs(Fraction(rate.value) / product - 1) < Fraction(1, 10**100)
    assert (rate.hops[0], rate.hops[-1], len(rate.hops)) == (one, other, len(rate.edges) + 1)


@given(
    st.lists(st.tuples(st.integers(0, 400), VALUES), min_size=1, max_size=12),
    st.lists(st.tuples(st.integers(0, 400), VALUES), max_size=12),
    st.booleans(),
)
def test_many_days_at_once_give_what_each_day_gives(
    stock: list[tuple[int, Decimal]], franc: list[tuple[int, Decimal]], is_direct: bool
) -> None:
    quote, start = (USD if is_direct else FRANC), us("2023-12-30")
    points = [PricePoint(STOCK, quote, start + on * DAY_US, value) for on, value in stock]
    points += [PricePoint(FRANC, USD, start + on * DAY_US, value) for on, value in franc]
    prices = graph(*points, hubs=())
    days = [start + on * DAY_US - 1 for on in range(1, 410, 7)]
    values, stale = prices.worths(STOCK, USD, days)
    single = [prices.worth(STOCK, USD, at) for at in days]
    assert values == [rate and rate.value for rate in single]
    assert stale == {
        place
        for place, (at, rate) in enumerate(zip(days, single, strict=True))
        if rate is not None and prices.is_stale(rate, at)
    }


def test_the_quotes_of_an_asset_are_those_that_price_it_directly() -> None:
    prices = graph(a_price(1), a_price(2, quote=EUR), a_price(3, of=GBP, quote=STOCK))
    assert set(prices.quotes_of(STOCK)) == {USD, EUR}
    assert prices.quotes_of(COIN) == []
