"""Alpaca's bars as candles: stocks, contracts of options, coins; as they were traded."""

from datetime import UTC, timedelta
from functools import partial

from app.domain.sync.trouble import ProviderError, Trouble
from app.domain.times import from_us, to_us
from app.ports.market import Candle, Candles, Interval
from app.ports.providers import PriceWish
from app.providers.alpaca.assets import DOLLAR, Assets
from app.providers.alpaca.bars import COINS, DELAY, MOST_BARS, STOCKS, bar_rows, subject_of
from app.providers.alpaca.calls import NAME, Calls
from app.providers.candle_rows import Gathering, candle_of
from app.providers.reading import BadAnswer, Row

_FRAMES = {
    Interval.MINUTE: "1Min",
    Interval.MINUTES_5: "5Min",
    Interval.MINUTES_15: "15Min",
    Interval.HOUR: "1Hour",
    Interval.HOURS_4: "4Hour",
    Interval.DAY: "1Day",
}


def candles(
    calls: Calls, assets: Assets, wish: PriceWish, interval: Interval, first_us: int, last_us: int
) -> Candles:
    """Return the finished bars of a span.

    Raises:
        ProviderError: GONE where Alpaca does not know the asset.
    """
    subject = subject_of(assets, wish)
    now = calls.session.now()
    # Without a subscription the newest minutes of stocks and options are not to be had.
    told = now if subject.market == COINS else now - DELAY
    gathering = Gathering(interval, first_us, last_us, to_us(told))
    currency = subject.symbol.partition("/")[2] if subject.market == COINS else DOLLAR
    if gathering.end_us <= first_us:
        return gathering.candles(subject.symbol, currency)
    params: dict[str, str | int] = {
        "symbols": subject.symbol,
        "timeframe": _FRAMES[interval],
        "start": _text(first_us),
        "end": _text(gathering.end_us - 1),  # inclusive, and bars begin on minutes
        "limit": MOST_BARS,
        "sort": "asc",
    }
    if subject.market == STOCKS:
        params["adjustment"] = "raw"
    for row in bar_rows(calls, subject, params):
        gathering.take(partial(_candle, row))
    found = gathering.candles(subject.symbol, currency)
    is_stock = subject.market == STOCKS
    if is_stock and not found.candles and not found.problems and not assets.stock(subject.symbol):
        raise ProviderError(Trouble.GONE, NAME, f"{subject.symbol} is not known")
    return found


def _candle(row: Row | BadAnswer) -> Candle:
    if isinstance(row, BadAnswer):
        raise row
    told = (row.get("o"), row.get("h"), row.get("l"), row.get("c"))
    return candle_of(row.where, row.time_us("t"), told, row.number("v"))


def _text(at_us: int) -> str:
    at = from_us(at_us).astimezone(UTC)
    return (at - timedelta(microseconds=at.microsecond)).strftime("%Y-%m-%dT%H:%M:%SZ")
