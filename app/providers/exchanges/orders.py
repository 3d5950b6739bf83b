"""Orders at exchanges: what is the same of all of them, and who reads them how.

Sources: Binance, "Current Open Orders"; Kraken, "Get Open Orders" and "Get Closed Orders" (50 a
page); OKX, "Get Order List" and "Get Order History (last 3 months)" (100 a page, older than an id);
Coinbase, "List Orders" (by cursor).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import timedelta
from functools import partial

from app.domain.sync.trouble import ProviderError, Trouble
from app.domain.times import to_us
from app.ports.market import ORDER_DAYS, OrderPage, RemoteOrder
from app.providers.exchanges import order_readers as read
from app.providers.exchanges.booking import MAIN
from app.providers.exchanges.bridge import Exchange
from app.providers.exchanges.coins import plain_name
from app.providers.order_rows import Orders
from app.providers.reading import BadAnswer, Row

Fill = Callable[[Exchange, Orders], tuple[str, ...]]  # takes all orders; what is not told
_KRAKEN_PAGE, _OKX_PAGE, _COINBASE_PAGE = 50, 100, 250
_BY_PAIR = "{} tells orders that ended pair by pair alone: the open ones are shown."
_SPOT_ALONE = "Of the orders that ended, those of the spot market are shown."
_NO_ALGO = "Orders that OKX itself triggers, stops among them, are not told with the others."


def pages(exchange: Exchange, account_ids: Sequence[str], fill: Fill) -> Iterator[OrderPage]:
    """Give one page of the account that an exchange is.

    Raises:
        ProviderError: a call failed, or pages do not go on.
    """
    for one in account_ids:
        gathered = Orders(one)
        if one == MAIN:
            yield gathered.page(fill(exchange, gathered))
        else:
            gone = ProviderError(Trouble.GONE, exchange.name, f"there is no account {one[:40]!r}")
            yield gathered.page(failed=gone)


def binance(exchange: Exchange, gathered: Orders) -> tuple[str, ...]:
    told = exchange.call("private_get_openorders", weight=80)
    if not isinstance(told, list):
        raise exchange.bad("open orders: a list is expected")
    if told:
        pairs = _binance_pairs(exchange)
        _take(exchange, told, gathered, lambda row: read.binance(row, pairs))
    return (_BY_PAIR.format("Binance"),)


def kraken(exchange: Exchange, gathered: Orders) -> tuple[str, ...]:
    pairs: dict[str, tuple[str, str]] = {}
    end_s = int(exchange.session.now().timestamp())
    start_s = end_s - ORDER_DAYS * 86_400

    def take(found: Row, name: str) -> int:
        listed = found.row(name)
        if listed.raw and not pairs:
            pairs.update(kraken_pairs(exchange))
        for key, value in listed.raw.items():
            row = Row(value, key) if isinstance(value, dict) else BadAnswer(key, "no object")
            gathered.take(row, partial(read.kraken, own_id=key, pairs=pairs))
        return len(listed.raw)

    try:
        take(exchange.row("private_post_openorders", weight=1).row("result"), "open")
        offset, total = 0, 1
        while offset < total:
            params = {"start": start_s, "end": end_s, "ofs": offset}
            found = exchange.row("private_post_closedorders", params, weight=1).row("result")
            total = found.whole("count")
            before = gathered.count
            count = take(found, "closed")
            exchange.session.step(offset + count, total, "orders")
            if (not count and offset < total) or (count and gathered.count == before):
                raise exchange.bad(f"closed orders: nothing new at {offset} of {total}")
            offset += count
    except BadAnswer as error:
        raise exchange.bad(f"orders: {error}") from error
    return ()


def okx(exchange: Exchange, gathered: Orders) -> tuple[str, ...]:
    begin_ms = to_us(exchange.session.now() - timedelta(days=ORDER_DAYS)) // 1000
    ended: dict[str, str | int] = {"instType": "SPOT", "begin": begin_ms}
    parts: dict[str, dict[str, str | int]] = {
        "private_get_trade_orders_pending": {},
        "private_get_trade_orders_history_archive": ended,
    }
    for endpoint, params in parts.items():
        after = ""
        asked: set[str] = set()
        while True:
            more: dict[str, str | int] = {"limit": _OKX_PAGE, **params}
            if after:
                more["after"] = after
            answer = exchange.row(endpoint, more)
            try:
                rows = list(answer.rows("data"))
                for row in rows:
                    gathered.take(row, read.okx)
                following = _last_id(rows, "ordId")
            except BadAnswer as error:
                raise exchange.bad(f"orders: {error}") from error
            exchange.session.step(gathered.count, 0, "orders")
            if not rows:
                break
            asked.add(after)
            if following in asked:
                raise exchange.bad("orders: a page came twice")
            after = following
    return _SPOT_ALONE, _NO_ALGO


def coinbase(exchange: Exchange, gathered: Orders) -> tuple[str, ...]:
    since = exchange.session.now() - timedelta(days=ORDER_DAYS)
    for params in (
        {"order_status": "OPEN"},
        {"start_date": since.strftime("%Y-%m-%dT%H:%M:%SZ")},
    ):
        cursor = ""
        asked: set[str] = set()
        while True:
            more: dict[str, str | int] = {"limit": _COINBASE_PAGE, **params}
            if cursor:
                more["cursor"] = cursor
            answer = exchange.row("v3_private_get_brokerage_orders_historical_batch", more)
            try:
                for row in answer.rows("orders"):
                    gathered.take(row, read.coinbase)
                if answer.get("has_next") is None:
                    raise BadAnswer("has_next", "missing")
                has_more, following = answer.flag("has_next"), answer.maybe_text("cursor")
            except BadAnswer as error:
                raise exchange.bad(f"orders: {error}") from error
            exchange.session.step(gathered.count, 0, "orders")
            asked.add(cursor)
            if not has_more:
                break
            if not following or following in asked:
                raise exchange.bad("orders: a page came twice")
            cursor = following
    return ()


def kraken_pairs(exchange: Exchange) -> dict[str, tuple[str, str]]:
    """Return Kraken's pairs by both of their names: XXBTZUSD and XBTUSD → BTC, USD."""
    listed = exchange.row("public_get_assetpairs", is_kept=False)
    found: dict[str, tuple[str, str]] = {}
    try:
        result = listed.row("result")
        for key in result.raw:
            row = Row(result.raw[key], key)
            sides = read.sides_of(row.maybe_text("wsname"), "/")
            if sides is not None:
                found[key] = found[row.text("altname")] = sides
    except BadAnswer as error:
        raise exchange.bad(f"pairs: {error}") from error
    return found


def _binance_pairs(exchange: Exchange) -> Mapping[str, tuple[str, str]]:
    answer = exchange.row("public_get_exchangeinfo", weight=20, is_kept=False)
    found: dict[str, tuple[str, str]] = {}
    try:
        for row in answer.rows("symbols"):
            if isinstance(row, BadAnswer):
                raise row
            names = row.text("baseAsset"), row.text("quoteAsset")
            found[row.text("symbol")] = (plain_name(names[0]), plain_name(names[1]))
    except BadAnswer as error:
        raise exchange.bad(f"pairs: {error}") from error
    return found


def _take(
    exchange: Exchange, told: list[object], gathered: Orders, reader: Callable[[Row], RemoteOrder]
) -> None:
    for place, one in enumerate(told):
        where = f"orders[{place}]"
        row = Row(one, where) if isinstance(one, dict) else BadAnswer(where, "no object")
        gathered.take(row, reader)
    exchange.session.step(gathered.count, 0, "orders")


def _last_id(rows: list[Row | BadAnswer], name: str) -> str:
    """Return the smallest id of a page, after which the older ones come."""
    found: list[str] = []
    for row in rows:
        try:
            if isinstance(row, Row):
                found.append(row.id_of(name))
        except BadAnswer:
            continue
    if rows and not found:
        raise BadAnswer(name, "no order of a page has one")
    return min(found, key=lambda one: (len(one), one), default="")
