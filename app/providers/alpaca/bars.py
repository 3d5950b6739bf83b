"""Alpaca's market data: daily closes as they were traded, newest prices, splits."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from app.domain.assets import AssetType
from app.domain.errors import RowProblem
from app.domain.numbers import to_ledger
from app.domain.sync.trouble import ProviderError, Trouble
from app.domain.times import from_us
from app.domain.trading.occ import is_occ, parse_occ
from app.ports.providers import (
    Candidate,
    PriceBar,
    PriceHistory,
    PriceWish,
    RemoteAsset,
    RemoteSplit,
)
from app.providers.alpaca.activities import NEW_YORK
from app.providers.alpaca.assets import DOLLAR, Assets, coin, pair_of
from app.providers.alpaca.calls import NAME, Calls, bad_answer
from app.providers.reading import BadAnswer, Row, rows_of

STOCKS, OPTIONS, COINS = "stocks", "options", "coins"
_BARS = {
    STOCKS: "/v2/stocks/bars",
    OPTIONS: "/v1beta1/options/bars",
    COINS: "/v1beta3/crypto/us/bars",
}
# Path, the key of its answer, the field of a price.
_LATEST = {
    STOCKS: ("/v2/stocks/bars/latest", "bars", "c"),
    OPTIONS: ("/v1beta1/options/trades/latest", "trades", "p"),
    COINS: ("/v1beta3/crypto/us/latest/bars", "bars", "c"),
}
MOST_BARS = 10_000
_AT_ONCE = 100  # symbols a call
_MOST_SAME = 3
# Without a subscription the newest quarter of an hour of all exchanges is not to be had.
DELAY = timedelta(minutes=16)
_COIN_DAY_ENDS = timedelta(hours=6)  # daily bars of coins run from midnight in Chicago, UTC-5 or -6


@dataclass(frozen=True, slots=True)
class Subject:
    """What Alpaca calls an asset, and by what a price of it is multiplied."""

    symbol: str
    market: str
    multiplier: Decimal = Decimal(1)


def subject_of(assets: Assets, wish: PriceWish) -> Subject:
    """Return what to ask for.

    Raises:
        ProviderError: GONE, Alpaca has nothing of the kind.
    """
    symbol = (wish.symbol or wish.asset.symbol).strip().upper()
    try:
        if wish.asset.type == AssetType.CRYPTO:
            pair = pair_of(symbol)
            return Subject("/".join(pair) if pair else f"{symbol}/{DOLLAR}", COINS)
        if is_occ(symbol):
            name = parse_occ(symbol).compact
            return Subject(name, OPTIONS, assets.multiplier(name, "option"))
    except BadAnswer as error:
        raise ProviderError(Trouble.GONE, NAME, error.reason) from error
    if wish.asset.type == AssetType.PUBLIC_STOCK and symbol:
        return Subject(symbol, STOCKS)
    raise ProviderError(Trouble.GONE, NAME, f"it prices no {wish.asset.type} {symbol[:20]}")


def history(calls: Calls, assets: Assets, wish: PriceWish, first: date, last: date) -> PriceHistory:
    """Return the closes of a span; that of a day that is not over yet is left out."""
    subject = subject_of(assets, wish)
    now = calls.session.now()
    ended = _last_ended(now, subject.market)
    last = min(last, ended)
    if last < first:
        return PriceHistory((), DOLLAR)
    params: dict[str, str | int] = {
        "symbols": subject.symbol,
        "timeframe": "1Day",
        "start": f"{first.isoformat()}T00:00:00Z",
        "end": _end_of(last, now),
        "limit": MOST_BARS,
        "sort": "asc",
    }
    if subject.market == STOCKS:
        params["adjustment"] = "raw"
    found: dict[date, PriceBar] = {}
    problems: list[RowProblem] = []
    for line, one in enumerate(bar_rows(calls, subject, params), 1):
        try:
            bar = _bar(one, subject)
        except BadAnswer as error:
            problems.append(RowProblem(line, error.reason, error.where))
            continue
        if first <= bar.on <= last:
            found[bar.on] = bar
    is_stock = subject.market == STOCKS
    if is_stock and not found and not problems and assets.stock(subject.symbol) is None:
        raise ProviderError(Trouble.GONE, NAME, f"{subject.symbol} is not known")
    splits = _splits(calls, subject, first, last) if is_stock else ()
    bars = tuple(found[on] for on in sorted(found))
    return PriceHistory(bars, DOLLAR, tuple(splits), first, last, tuple(problems))


def latest(calls: Calls, assets: Assets, wishes: Sequence[PriceWish]) -> dict[int, PriceBar]:
    """Return the newest prices by place in `wishes`."""
    subjects: dict[int, Subject] = {}
    for place, wish in enumerate(wishes):
        try:
            subjects[place] = subject_of(assets, wish)
        except ProviderError as error:
            if error.trouble != Trouble.GONE:
                raise
    found: dict[int, PriceBar] = {}
    for market in _LATEST:
        names = sorted({one.symbol for one in subjects.values() if one.market == market})
        told: dict[str, Row] = {}
        for start in range(0, len(names), _AT_ONCE):
            told |= _latest(calls, market, names[start : start + _AT_ONCE])
        for place, subject in subjects.items():
            row = told.get(subject.symbol) if subject.market == market else None
            bar = None if row is None else _moment(row, subject)
            if bar is not None:
                found[place] = bar
    return found


def find(assets: Assets, asset: RemoteAsset) -> Sequence[Candidate]:
    """Return the asset of that symbol, if there is one."""
    symbol = asset.symbol.strip().upper()
    if asset.type == AssetType.CRYPTO:
        if assets.stock(f"{symbol}/{DOLLAR}") is None:
            return ()
        return (Candidate(f"{symbol}/{DOLLAR}", coin(symbol), DOLLAR),)
    if asset.type != AssetType.PUBLIC_STOCK or not symbol or is_occ(symbol):
        return ()
    stock = assets.stock(symbol)
    if stock is None:
        return ()
    is_sure = bool(asset.cusip) and asset.cusip == stock.cusip
    return (Candidate(symbol, stock, DOLLAR, is_sure),)


def _last_ended(now: datetime, market: str) -> date:
    """Return the last day whose bar is whole: the one before today's."""
    today = (now - _COIN_DAY_ENDS) if market == COINS else now.astimezone(NEW_YORK)
    return today.date() - timedelta(days=1)


def _end_of(last: date, now: datetime) -> str:
    end = datetime.combine(last, datetime.max.time(), UTC)
    return min(end, now - DELAY).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def bar_rows(
    calls: Calls, subject: Subject, params: dict[str, str | int]
) -> Iterator[Row | BadAnswer]:
    """Give the bars of a subject, page by page.

    Raises:
        ProviderError: a call failed, or the answer is not Alpaca's.
    """
    seen: dict[str, int] = {}
    while True:
        try:
            answer = Row(calls.data(_BARS[subject.market], params), "answer")
            bars = answer.maybe_row("bars")
            if bars is not None and subject.symbol in bars.raw:
                yield from rows_of(bars.raw[subject.symbol], f"bars.{subject.symbol}")
            elif bars is None or bars.raw:
                raise BadAnswer("answer.bars", f"{subject.symbol} is not in it")
            currency = answer.maybe_text("currency") or DOLLAR
            if currency != DOLLAR:
                raise BadAnswer("answer.currency", f"{currency[:20]!r} was not asked for")
            token = _next(answer)
        except BadAnswer as error:
            raise bad_answer(str(error)) from error
        if not token:
            return
        seen[token] = seen.get(token, 0) + 1
        if seen[token] >= _MOST_SAME:
            raise bad_answer("answer.next_page_token: the same token three times")
        params = {**params, "page_token": token}


def _next(answer: Row) -> str:
    """Return the token of the next page; "" of the last one, which says null."""
    if "next_page_token" not in answer.raw:
        raise BadAnswer("answer.next_page_token", "missing")
    return answer.maybe_text("next_page_token")


def _bar(row: Row | BadAnswer, subject: Subject) -> PriceBar:
    if isinstance(row, BadAnswer):
        raise row
    value = row.number("c")
    if value <= 0:
        raise BadAnswer(f"{row.where}.c", "not above zero")
    begins = from_us(row.time_us("t"))
    on = begins.date() if subject.market == COINS else begins.astimezone(NEW_YORK).date()
    return PriceBar(on, value * subject.multiplier)


def _latest(calls: Calls, market: str, names: Sequence[str]) -> dict[str, Row]:
    """Return rows by symbol. One bad symbol spoils a call, so a refused one is asked in halves."""
    path, key, _ = _LATEST[market]
    try:
        answer = calls.data(path, {"symbols": ",".join(names)})
    except ProviderError as error:
        if error.trouble not in (Trouble.GONE, Trouble.REFUSED):
            raise
        if len(names) == 1:
            return {}
        half = len(names) // 2
        return _latest(calls, market, names[:half]) | _latest(calls, market, names[half:])
    try:
        told = Row(answer, "answer").row(key)
    except BadAnswer as error:
        raise bad_answer(str(error)) from error
    return {
        name: Row(told.raw[name], f"{key}.{name}")
        for name in names
        if isinstance(told.raw.get(name), dict)
    }


def _moment(row: Row, subject: Subject) -> PriceBar | None:
    """Return a price with its time; `None` where the row cannot be read: it cannot be told."""
    try:
        value, at_us = row.number(_LATEST[subject.market][2]), row.time_us("t")
    except BadAnswer:
        return None
    if value <= 0:
        return None
    moment = from_us(at_us)
    on = moment.date() if subject.market == COINS else moment.astimezone(NEW_YORK).date()
    return PriceBar(on, value * subject.multiplier, at_us, DOLLAR)


def _splits(calls: Calls, subject: Subject, first: date, last: date) -> Iterator[RemoteSplit]:
    params: dict[str, str | int] = {
        "symbols": subject.symbol,
        "types": "forward_split,reverse_split",
        "start": first.isoformat(),
        "end": last.isoformat(),
        "limit": 1000,
        "sort": "asc",
    }
    seen: dict[str, int] = {}
    told: set[tuple[date, Decimal]] = set()
    while True:
        try:
            answer = Row(calls.data("/v1/corporate-actions", params), "answer")
            actions: Mapping[str, object] = answer.row("corporate_actions").raw
            for name in ("forward_splits", "reverse_splits"):
                for row in rows_of(actions.get(name, []), name):
                    if isinstance(row, BadAnswer):
                        raise row
                    if row.text("symbol") != subject.symbol:
                        continue
                    old, new = row.number("old_rate"), row.number("new_rate")
                    if old <= 0 or new <= 0:
                        raise BadAnswer(row.where, "a rate that is not above zero")
                    told.add((row.day("ex_date"), to_ledger(new / old)))
            token = _next(answer)
        except BadAnswer as error:
            raise bad_answer(str(error)) from error
        if not token:
            break
        seen[token] = seen.get(token, 0) + 1
        if seen[token] >= _MOST_SAME:
            raise bad_answer("answer.next_page_token: the same token three times")
        params = {**params, "page_token": token}
    for on, ratio in sorted(told):
        yield RemoteSplit(on, ratio)
