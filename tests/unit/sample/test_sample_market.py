"""The invented market behaves like one."""

import math
import statistics
from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest

from app.domain.calendar import is_market_day
from app.domain.kinds import Kind
from app.domain.times import day_of_us
from app.providers.sample import SamplePortfolio
from app.providers.sample.instruments import BY_SYMBOL, INSTRUMENTS
from app.providers.sample.market import SOURCE
from app.providers.sample.story import BY_HAND

SPLITS = {"VELQ": Decimal(4), "RSTK": Decimal("0.125")}
Closes = dict[str, dict[date, Decimal]]


@pytest.fixture(scope="module")
def closes(portfolio: SamplePortfolio) -> Closes:
    found: Closes = defaultdict(dict)
    for row in portfolio.prices:
        found[row.symbol][day_of_us(row.at_us)] = row.price
    return found


def returns(closes: Closes, symbol: str, portfolio: SamplePortfolio) -> dict[date, float]:
    """Return daily log returns, a split taken out."""
    splits = {
        row.on: float(row.quantity or 1)
        for row in portfolio.activities
        if row.kind == Kind.SPLIT and row.symbol == symbol
    }
    return {
        on: math.log(float(price) * splits.get(on, 1) / float(before))
        for (_, before), (on, price) in pairwise(closes[symbol].items())
    }


def correlation(first: dict[date, float], second: dict[date, float]) -> float:
    days = sorted(first.keys() & second.keys())
    return statistics.correlation([first[on] for on in days], [second[on] for on in days])


def test_a_symbol_has_one_price_a_day_with_its_type_and_source(portfolio: SamplePortfolio) -> None:
    keys = {(row.at_us, row.symbol) for row in portfolio.prices}
    assert len(keys) == len(portfolio.prices)
    types = {asset.symbol: asset.type for asset in portfolio.assets} | {"EUR": "fiat"}
    for row in portfolio.prices:
        assert row.asset_type == types[row.symbol]
        is_traded = row.symbol in {*BY_SYMBOL, "EUR"} or row.asset_type == "option"
        assert row.source == (SOURCE if is_traded else BY_HAND)
        assert row.price > 0


def test_shares_trade_on_market_days_and_coins_every_day(closes: Closes, today: date) -> None:
    for one in INSTRUMENTS:
        days = sorted(closes[one.symbol])
        if one.trades_daily:
            assert days[-1] == today
            assert len(days) == (days[-1] - days[0]).days + 1
        else:
            assert all(is_market_day(on) for on in days)
            assert today - days[-1] < timedelta(5)


def test_volatility_is_realistic_and_tails_are_fat(
    closes: Closes, portfolio: SamplePortfolio
) -> None:
    bounds = {"EVWL": (0.11, 0.22), "EVBD": (0.03, 0.07), "GOLDOZ": (0.1, 0.19)}
    for one in INSTRUMENTS:
        daily = list(returns(closes, one.symbol, portfolio).values())
        volatility = statistics.stdev(daily) * math.sqrt(365 if one.trades_daily else 255)
        low, high = bounds.get(one.symbol, (0.45, 1.2) if one.trades_daily else (0.14, 0.6))
        assert low < volatility < high, one.symbol
        mean, deviation = statistics.fmean(daily), statistics.pstdev(daily)
        kurtosis = statistics.fmean([((x - mean) / deviation) ** 4 for x in daily])
        assert 3.2 < kurtosis < 25, one.symbol
        assert max(map(abs, daily)) < 0.6


def test_what_belongs_together_moves_together(closes: Closes, portfolio: SamplePortfolio) -> None:
    daily = {one.symbol: returns(closes, one.symbol, portfolio) for one in INSTRUMENTS}
    assert correlation(daily["EVWL"], daily["VELQ"]) > 0.45
    assert correlation(daily["VELQ"], daily["ZPHQ"]) > correlation(daily["VELQ"], daily["BRWF"])
    assert correlation(daily["PBLQ"], daily["FRNQ"]) > 0.4
    assert abs(correlation(daily["EVWL"], daily["GOLDOZ"])) < 0.12
    assert abs(correlation(daily["EVWL"], daily["EVBD"])) < 0.45


def test_the_euro_stays_in_its_band(closes: Closes) -> None:
    assert all(Decimal("1.04") < price < Decimal("1.21") for price in closes["EUR"].values())


def test_growth_is_near_what_it_is_meant_to_be(closes: Closes) -> None:
    for one in INSTRUMENTS:
        prices = list(closes[one.symbol].values())
        ratio = float(SPLITS.get(one.symbol, 1))
        grown = float(prices[-1]) * ratio / one.start
        assert one.growth * 0.75 < grown < one.growth * 1.35, one.symbol


def test_splits_change_price_and_holdings_on_the_same_day(
    closes: Closes, portfolio: SamplePortfolio
) -> None:
    rows = [row for row in portfolio.activities if row.kind == Kind.SPLIT]
    assert {row.symbol: row.quantity for row in rows} == SPLITS
    for row in rows:
        days = sorted(closes[row.symbol])
        at = days.index(row.on)
        before, after = closes[row.symbol][days[at - 1]], closes[row.symbol][row.on]
        ratio = SPLITS[row.symbol]
        assert Decimal("0.8") < after * ratio / before < Decimal("1.25")


def test_trades_are_near_the_close_of_their_day(closes: Closes, portfolio: SamplePortfolio) -> None:
    trades = [
        row
        for row in portfolio.activities
        if row.kind in {Kind.BUY, Kind.SELL} and row.symbol in BY_SYMBOL
    ]
    assert len(trades) > 300
    for row in trades:
        assert row.price is not None
        close = closes[row.symbol][row.on]
        assert abs(row.price - close) <= close * Decimal("0.025"), row


def test_dividends_are_paid_in_the_currency_of_the_share(portfolio: SamplePortfolio) -> None:
    dividends = [row for row in portfolio.activities if row.kind == Kind.DIVIDEND]
    assert len(dividends) > 150
    assert all(row.currency == BY_SYMBOL[row.symbol].currency for row in dividends)
    assert {row.currency for row in dividends} == {"USD", "EUR"}
