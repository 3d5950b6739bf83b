"""From which age on a price no longer counts as fresh."""

from datetime import date

import pytest

from app.domain.assets import AssetType
from app.domain.ids import AssetId
from app.domain.price_graph import PriceGraph, Staleness
from app.domain.times import end_us
from tests.builders import COIN, EUR, STOCK, USD, a_price, us

HOUSE, START_UP = AssetId(8), AssetId(9)
TYPES = {
    STOCK: AssetType.PUBLIC_STOCK,
    COIN: AssetType.CRYPTO,
    HOUSE: AssetType.OTHER,
    START_UP: AssetType.PRIVATE_COMPANY,
}


def is_stale(
    asset: AssetId,
    priced: str,
    asked: str,
    *,
    granularity: str = "daily",
    by_day: bool = True,
    caps: Staleness | None = None,
) -> bool:
    graph = PriceGraph(
        types=lambda one: TYPES.get(one, AssetType.FIAT), staleness=caps or Staleness()
    )
    graph.add([a_price(7, priced, of=asset, granularity=granularity)])
    at_us = us(asked)
    rate = graph.rate(asset, USD, at_us)
    assert rate is not None
    return graph.is_stale(rate, at_us, by_day=by_day)


@pytest.mark.parametrize(
    ("priced", "asked", "stale"),
    [
        ("2024-06-03", "2024-06-03", False),  # Monday, on the day
        ("2024-06-03", "2024-06-06", False),  # Thursday: three market days
        ("2024-06-03", "2024-06-07", True),  # Friday: four
        ("2024-06-07", "2024-06-10", False),  # over a weekend
        ("2024-06-07", "2024-06-12", False),
        ("2024-06-07", "2024-06-13", True),
        ("2024-03-28", "2024-04-04", False),  # over Easter: Tuesday to Thursday
        ("2024-03-28", "2024-04-05", True),
        ("2023-12-22", "2023-12-29", False),  # over Christmas: Wednesday to Friday
        ("2023-12-22", "2024-01-01", False),  # New Year does not count either
        ("2023-12-22", "2024-01-02", True),
    ],
)
@pytest.mark.parametrize("asset", [STOCK, EUR])
def test_a_daily_price_is_stale_after_three_market_days(
    asset: AssetId, priced: str, asked: str, stale: bool
) -> None:
    assert is_stale(asset, priced, asked) is stale
    assert is_stale(asset, priced, f"{asked}T23:59:59.999999") is stale


@pytest.mark.parametrize(("asked", "stale"), [("2024-06-10", False), ("2024-06-11", True)])
def test_crypto_trades_every_day(asked: str, stale: bool) -> None:
    assert is_stale(COIN, "2024-06-07", asked) is stale


@pytest.mark.parametrize("asset", [HOUSE, START_UP])
@pytest.mark.parametrize(("asked", "stale"), [("2024-12-31", False), ("2025-01-01", True)])
def test_a_price_made_by_hand_holds_for_a_year(asset: AssetId, asked: str, stale: bool) -> None:
    assert is_stale(asset, "2024-01-01", asked) is stale


@pytest.mark.parametrize(
    ("asked", "stale"),
    [("2024-06-03T12:30", False), ("2024-06-03T12:30:00.000001", True)],
)
def test_an_intraday_price_is_stale_after_thirty_minutes(asked: str, stale: bool) -> None:
    priced = "2024-06-03T12:00"
    assert is_stale(STOCK, priced, asked, granularity="intraday", by_day=False) is stale


def test_for_a_figure_at_the_end_of_a_day_an_intraday_price_of_it_is_fresh() -> None:
    priced, asked = "2024-06-03T12:00", "2024-06-03T23:59:59.999999"
    assert not is_stale(STOCK, priced, asked, granularity="intraday")
    assert is_stale(STOCK, priced, asked, granularity="intraday", by_day=False)


def test_the_caps_are_settings() -> None:
    week = Staleness(daily_market_days=5, intraday_minutes=60, manual_days=30)
    assert not is_stale(STOCK, "2024-06-03", "2024-06-10", caps=week)
    assert is_stale(STOCK, "2024-06-03", "2024-06-11", caps=week)
    assert is_stale(HOUSE, "2024-06-03", "2024-07-04", caps=week)


def test_one_stale_step_makes_the_whole_way_stale_and_the_identity_is_always_fresh() -> None:
    graph = PriceGraph(hubs=(USD,), types=lambda one: TYPES.get(one, AssetType.FIAT))
    graph.add([a_price(7, "2024-06-03"), a_price("1.1", "2024-05-01", of=EUR)])
    at_us = end_us(date(2024, 6, 3))
    way, own, same = (graph.rate(*pair, at_us) for pair in ((STOCK, EUR), (STOCK, USD), (EUR, EUR)))
    assert way is not None
    assert graph.is_stale(way, at_us)
    assert own is not None
    assert not graph.is_stale(own, at_us)
    assert same is not None
    assert not graph.is_stale(same, at_us)
