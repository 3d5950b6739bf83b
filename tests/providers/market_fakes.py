"""Venues with orders and candles, written by hand to what they publish."""

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from decimal import Decimal
from typing import Any

from tests.providers.alpaca_server import Alpaca
from tests.providers.exchange_fakes import DAY_MS, NOW_MS, BitvavoFake
from tests.providers.server import START, FakeServer, Reply, Request
from tests.providers.snaptrade_fake import SnapTradeFake, option, symbol

HOUR_MS = 3_600_000
# Hours before noon with their trades; at six o'clock nobody traded, and noon is not over.
HOURS = (9, 8, 7, 5, 4, 3, 2, 1, 0)


def hours() -> list[tuple[int, str, str, str, str, str]]:
    """Return (start in ms, open, high, low, close, volume), oldest first."""
    return [
        (
            NOW_MS - ago * HOUR_MS,
            f"{100 + ago}.125",
            f"{101 + ago}.5",
            f"{99 + ago}.000000000000000001",
            f"{100 + ago}.75",
            f"{ago}.25",
        )
        for ago in HOURS
    ]


def _time(days: float, nanos: str = "123456789") -> str:
    at = START - timedelta(days=days)
    return f"{at:%Y-%m-%dT%H:%M:%S}.{nanos}Z"


# Alpaca


def alpaca_order(number: int, days: float, **more: Any) -> dict[str, Any]:
    """Return an order as Alpaca tells one: a limit order of a stock, still open."""
    made = _time(days)
    return {
        "id": f"55555555-eeee-4eee-8eee-{number:012}",
        "client_order_id": f"mine-{number}",
        "created_at": made,
        "updated_at": made,
        "submitted_at": made,
        "filled_at": None,
        "expired_at": None,
        "canceled_at": None,
        "failed_at": None,
        "replaced_at": None,
        "replaced_by": None,
        "replaces": None,
        "asset_id": "11111111-aaaa-4aaa-8aaa-000000000001",
        "symbol": "KOR",
        "asset_class": "us_equity",
        "notional": None,
        "qty": "10.5",
        "filled_qty": "0",
        "filled_avg_price": None,
        "order_class": "simple",
        "order_type": "limit",
        "type": "limit",
        "side": "buy",
        "time_in_force": "gtc",
        "limit_price": "40.25",
        "stop_price": None,
        "status": "new",
        "extended_hours": False,
        "legs": None,
        "trail_percent": None,
        "trail_price": None,
        "hwm": None,
        **more,
    }


def _leg(number: int, side: str, contract: str) -> dict[str, Any]:
    return alpaca_order(
        number, 3, symbol=contract, asset_class="us_option", side=side, type="", order_type="",
        order_class="mleg", limit_price=None, qty="1", time_in_force="day",
    )  # fmt: skip


def alpaca_orders() -> list[dict[str, Any]]:
    """Return orders of each kind, two of one moment among them."""
    return [
        alpaca_order(1, 1, filled_qty="4.5", filled_avg_price="40.125", status="partially_filled"),
        alpaca_order(2, 2, symbol="BTC/USD", asset_class="crypto", type="stop_limit",
                     stop_price="61000.5", limit_price="60900", qty="0.0125", side="sell"),
        alpaca_order(3, 3, symbol="", asset_class="", asset_id="", side="", order_class="mleg",
                     qty="1", limit_price="1.28", time_in_force="day",
                     legs=[_leg(31, "buy", "KOR261218C00045000"),
                           _leg(32, "sell", "KOR261218C00050000")]),
        alpaca_order(4, 4, qty=None, notional="500", type="market", limit_price=None,
                     status="filled", filled_qty="12.3456789", filled_avg_price="40.5"),
        alpaca_order(5, 4, status="canceled"),
        alpaca_order(6, 5, status="replaced", side="sell", symbol="LUM.B"),
        alpaca_order(7, 120, status="new"),
        alpaca_order(8, 150, status="filled", filled_qty="10.5", filled_avg_price="39.5"),
    ]  # fmt: skip


class AlpacaMarket(Alpaca):
    """Adds orders by pages and bars of hours."""

    def __init__(self, orders: Sequence[Mapping[str, Any]] | None = None, page: int = 3) -> None:
        super().__init__()
        self.orders = list(orders if orders is not None else alpaca_orders())
        self.page = page

    def serve(self, server: FakeServer) -> None:
        super().serve(server)
        server.on("GET", "/v2/orders", self._orders)
        server.on("GET", "/v2/stocks/bars", lambda one: self._hours(one, is_whole=True))
        server.on("GET", "/v1beta3/crypto/us/bars", self._hours)

    def _orders(self, request: Request) -> Any:
        query = request.query
        rows = sorted(self.orders, key=lambda one: str(one["submitted_at"]), reverse=True)
        found = [
            one
            for one in rows
            if query.get("after", "") < one["submitted_at"] < query.get("until", "9")
            and (query["status"] == "all" or one["status"] in ("new", "partially_filled"))
        ]
        return found[: min(self.page, int(query["limit"]))]

    def _hours(self, request: Request, *, is_whole: bool = False) -> Any:
        """Return bars; `is_whole`: of what trades in whole units."""
        rows = [
            {
                "t": f"{START - timedelta(milliseconds=NOW_MS - at):%Y-%m-%dT%H:%M:%SZ}",
                "o": Decimal(one), "h": Decimal(high), "l": Decimal(low), "c": Decimal(close),
                "v": int(Decimal(volume)) if is_whole else Decimal(volume),
                "n": 3, "vw": Decimal(close),
            }
            for at, one, high, low, close, volume in hours()
        ]  # fmt: skip
        rows = [
            one for one in rows if request.query["start"] <= str(one["t"]) <= request.query["end"]
        ]
        first = int(request.query.get("page_token") or 0)
        more = first + 3
        return {
            "bars": {request.query["symbols"]: rows[first:more]},
            "next_page_token": str(more) if more < len(rows) else None,
        }


# SnapTrade


def snaptrade_order(number: int, status: str = "ACCEPTED", **more: Any) -> dict[str, Any]:
    """Return a record as SnapTrade tells one: a limit order of a stock."""
    return {
        "brokerage_order_id": f"order-{number}",
        "status": status,
        "universal_symbol": {**symbol("ACME", 10), "currencies": []},
        "option_symbol": None,
        "quote_universal_symbol": None,
        "quote_currency": None,
        "action": "BUY",
        "total_quantity": "10",
        "open_quantity": "10",
        "canceled_quantity": "0",
        "filled_quantity": "0",
        "execution_price": None,
        "limit_price": "12.34",
        "stop_price": None,
        "order_type": "Limit",
        "time_in_force": "GTC",
        "time_placed": "2026-11-18 22:51:49.746270+00:00",
        "time_updated": "2026-11-19T09:00:00.5Z",
        "time_executed": None,
        "expiry_date": None,
        "symbol": f"c0000000-0000-4000-8000-{number:012}",
        **more,
    }


def snaptrade_orders() -> list[dict[str, Any]]:
    """Return orders of each kind, one of two legs among them."""
    return [
        snaptrade_order(1),
        snaptrade_order(2, "EXECUTED", filled_quantity="10", open_quantity="0",
                        execution_price="12.30", order_type="Market", limit_price=None),
        snaptrade_order(3, "PARTIAL", action="SELL_SHORT", filled_quantity="2.5",
                        open_quantity="7.5", execution_price="12.5", order_type="StopLimit",
                        stop_price="12.50", time_in_force="Day"),
        *(
            snaptrade_order(
                4, universal_symbol=None, action=action, limit_price="1.28",
                option_symbol=option(f"ACME  261218C00{strike}000", strike), total_quantity="1",
                open_quantity="1", time_in_force="Day",
            )
            for action, strike in (("BUY_OPEN", 240), ("SELL_OPEN", 250))
        ),
    ]  # fmt: skip


class SnapTradeMarket(SnapTradeFake):
    """Adds orders."""

    def __init__(self) -> None:
        super().__init__()
        self.orders: dict[str, list[dict[str, Any]]] = {}

    def serve(self, server: FakeServer) -> None:
        super().serve(server)
        self._on(
            server, "GET", "/accounts/{id}/orders", lambda one: self.orders.get(one.path["id"], [])
        )


# Exchanges


def serve_binance(server: FakeServer) -> None:
    pairs = [("BTC", "USDT"), ("ETH", "BTC")]
    symbols = [{"symbol": one + two, "baseAsset": one, "quoteAsset": two} for one, two in pairs]
    server.on("GET", "/api/v3/exchangeInfo", {"symbols": symbols})
    base = {
        "orderListId": -1, "clientOrderId": "mine", "origQuoteOrderQty": "0.00000000",
        "stopPrice": "0.0", "icebergQty": "0.0", "timeInForce": "GTC", "isWorking": True,
    }  # fmt: skip
    server.on(
        "GET",
        "/api/v3/openOrders",
        [
            {**base, "symbol": "BTCUSDT", "orderId": 28457, "price": "91000.10", "status": "NEW",
             "origQty": "0.01000000", "executedQty": "0.00000000", "type": "LIMIT",
             "cummulativeQuoteQty": "0.00000000", "side": "BUY", "time": NOW_MS - DAY_MS,
             "updateTime": NOW_MS - DAY_MS},
            {**base, "symbol": "ETHBTC", "orderId": 28458, "price": "0.03100000", "side": "SELL",
             "origQty": "2.00000000", "executedQty": "0.50000000", "type": "STOP_LOSS_LIMIT",
             "cummulativeQuoteQty": "0.01575000", "status": "PARTIALLY_FILLED",
             "stopPrice": "0.0315", "time": NOW_MS - 200 * DAY_MS, "updateTime": NOW_MS - 5000},
        ],
    )  # fmt: skip
    server.on("GET", "/api/v3/time", {"serverTime": NOW_MS})
    server.on("GET", "/api/v3/klines", _klines)


def _klines(request: Request) -> Any:
    query = request.query
    if query["symbol"] != "BTCUSDT":
        return Reply({"code": -1121, "msg": "Invalid symbol."}, 400)
    first, last = int(query["startTime"]), int(query["endTime"])
    rows = [
        [at, *numbers, at + HOUR_MS - 1, "1.5", 7, "1", "1", "0"]
        for at, *numbers in hours()
        if first <= at <= last
    ]
    return rows[: min(5, int(query["limit"]))]


def _okx_order(number: int, **more: Any) -> dict[str, Any]:
    return {
        "instType": "SPOT", "instId": "BTC-USDT", "ordId": str(number), "clOrdId": "",
        "px": "91000.1", "sz": "0.01", "tgtCcy": "", "ordType": "limit", "side": "buy",
        "accFillSz": "0", "avgPx": "", "state": "live", "cTime": str(NOW_MS - number),
        "uTime": str(NOW_MS - number + 1), **more,
    }  # fmt: skip


OKX_OPEN = [
    _okx_order(31),
    _okx_order(32, ordType="post_only", accFillSz="0.004", avgPx="91000", side="sell"),
    _okx_order(33, instType="SWAP", instId="BTC-USDT-SWAP", sz="3", clOrdId="mine"),
]
OKX_ENDED = [
    _okx_order(21, state="filled", ordType="market", px="", sz="500", tgtCcy="quote_ccy",
               accFillSz="0.0054", avgPx="92500.5"),
    _okx_order(22, state="canceled", ordType="ioc"),
    _okx_order(23, state="mmp_canceled"),
]  # fmt: skip


def serve_okx(server: FakeServer) -> None:
    def orders(rows: list[dict[str, Any]]) -> Callable[[Request], Any]:
        def answer(request: Request) -> Any:
            before = int(request.query.get("after", 10**18))
            found = sorted(
                (one for one in rows if int(one["ordId"]) < before),
                key=lambda one: -int(one["ordId"]),
            )
            return {"code": "0", "msg": "", "data": found[:2]}

        return answer

    server.on("GET", "/api/v5/trade/orders-pending", orders(OKX_OPEN))
    server.on("GET", "/api/v5/trade/orders-history-archive", orders(OKX_ENDED))
    server.on("GET", "/api/v5/public/time", {"code": "0", "data": [{"ts": str(NOW_MS)}]})
    server.on("GET", "/api/v5/market/history-candles", _okx_candles)


def _okx_candles(request: Request) -> Any:
    if request.query["instId"] != "BTC-USDT":
        body = {"code": "51001", "msg": "Instrument ID doesn't exist.", "data": []}
        return Reply(body, 200)
    assert request.query["bar"] in ("1H", "1Dutc")
    rows = [
        [str(at), *numbers, "1", "1", "0" if at == NOW_MS else "1"]
        for at, *numbers in reversed(hours())
        if at < int(request.query["after"])
    ]
    return {"code": "0", "msg": "", "data": rows[:4]}


def kraken_order(status: str, **more: Any) -> dict[str, Any]:
    """Return an order as Kraken tells one."""
    descr = {
        "pair": "XBTUSD", "type": "buy", "ordertype": "limit", "price": "91000.1", "price2": "0",
        "leverage": "none", "order": "buy 0.01 XBTUSD @ limit 91000.1", "close": "",
        **more.pop("descr", {}),
    }  # fmt: skip
    return {
        "refid": None, "userref": 0, "status": status, "opentm": Decimal("1763600000.123456"),
        "starttm": 0, "expiretm": 0, "descr": descr, "vol": "0.01000000",
        "vol_exec": "0.00000000", "cost": "0.00", "fee": "0.00", "price": "0.00",
        "stopprice": "0.00", "limitprice": "0.00", "misc": "", "oflags": "fciq", **more,
    }  # fmt: skip


KRAKEN_OPEN = {
    "OAAAAA-AAAAA-AAAAA1": kraken_order("open"),
    "OAAAAA-AAAAA-AAAAA2": kraken_order(
        "open", vol_exec="0.004", price="90500.5", cl_ord_id="mine",
        descr={"ordertype": "stop-loss-limit", "price": "90000", "price2": "89900", "type": "sell"},
    ),
    "OAAAAA-AAAAA-AAAAA3": kraken_order(
        "pending", descr={"ordertype": "trailing-stop", "price": "+5.0000%"}
    ),
}  # fmt: skip
KRAKEN_ENDED = {
    f"OBBBBB-BBBBB-BBBBB{place}": kraken_order(
        status, closetm=Decimal("1763700000.5"),
        vol_exec="0.01000000" if status == "closed" else "0", price="91000.1",
    )
    for place, status in enumerate(("closed", "canceled", "expired"))
}  # fmt: skip
KRAKEN_PAIRS = {
    "error": [],
    "result": {
        "XXBTZUSD": {"altname": "XBTUSD", "wsname": "XBT/USD", "base": "XXBT", "quote": "ZUSD"},
        "XETHZEUR": {"altname": "ETHEUR", "wsname": "ETH/EUR", "base": "XETH", "quote": "ZEUR"},
    },
}


def serve_kraken(server: FakeServer) -> None:
    def ended(request: Request) -> Any:
        first = int(request.form()["ofs"])
        rows = dict(list(KRAKEN_ENDED.items())[first : first + 2])
        return {"error": [], "result": {"closed": rows, "count": len(KRAKEN_ENDED)}}

    def candles(request: Request) -> Any:
        since = int(request.query["since"])
        rows = [
            [at // 1000, *numbers[:4], "1.5", numbers[4], 7]
            for at, *numbers in hours()
            if at // 1000 > since
        ]
        return {"error": [], "result": {"XXBTZUSD": rows, "last": NOW_MS // 1000}}

    server.on("GET", "/0/public/AssetPairs", KRAKEN_PAIRS)
    server.on("POST", "/0/private/OpenOrders", {"error": [], "result": {"open": KRAKEN_OPEN}})
    server.on("POST", "/0/private/ClosedOrders", ended)
    server.on("GET", "/0/public/OHLC", candles)


def coinbase_order(number: int, status: str, kind: str, **more: Any) -> dict[str, Any]:
    """Return an order as Coinbase tells one: a limit order of 0.01 BTC."""
    return {
        "order_id": f"66666666-ffff-4fff-8fff-{number:012}", "product_id": "BTC-USD",
        "user_id": "u", "side": "BUY", "client_order_id": f"mine-{number}", "status": status,
        "order_configuration": {
            kind: {"base_size": "0.01", "limit_price": "91000.1", "post_only": False}
        },
        "time_in_force": "GOOD_UNTIL_CANCELLED", "created_time": f"2026-11-{number:02}T10:00:00.5Z",
        "completion_percentage": "0", "filled_size": "0", "average_filled_price": "0",
        "fee": "", "number_of_fills": "0", "filled_value": "0", "pending_cancel": False,
        "size_in_quote": False, "total_fees": "0", "order_type": "LIMIT", "product_type": "SPOT",
        "last_fill_time": None, **more,
    }  # fmt: skip


COINBASE_ORDERS = [
    coinbase_order(12, "OPEN", "limit_limit_gtc"),
    coinbase_order(11, "OPEN", "limit_limit_gtc", filled_size="0.004",
                   average_filled_price="90999.5", last_fill_time="2026-11-12T11:00:00Z"),
    coinbase_order(10, "FILLED", "market_market_ioc", filled_size="0.0054",
                   average_filled_price="92500.5", order_type="MARKET",
                   time_in_force="IMMEDIATE_OR_CANCEL",
                   order_configuration={"market_market_ioc": {"quote_size": "500"}}),
    coinbase_order(9, "CANCELLED", "stop_limit_stop_limit_gtc", order_type="STOP_LIMIT",
                   order_configuration={"stop_limit_stop_limit_gtc": {
                       "base_size": "0.01", "limit_price": "89900", "stop_price": "90000"}}),
    coinbase_order(8, "FAILED", "limit_limit_gtc"),
]  # fmt: skip


def serve_coinbase(server: FakeServer) -> None:
    def orders(request: Request) -> Any:
        query = request.query
        rows = [
            one
            for one in COINBASE_ORDERS
            if query.get("order_status") in (None, one["status"])
            and one["created_time"] >= query.get("start_date", "")
        ]
        first = int(query.get("cursor") or 0)
        more = first + 2
        return {
            "orders": rows[first:more], "sequence": "0", "has_next": more < len(rows),
            "cursor": str(more) if more < len(rows) else "",
        }  # fmt: skip

    def candles(request: Request) -> Any:
        first, last = int(request.query["start"]) * 1000, int(request.query["end"]) * 1000
        return {
            "candles": [
                {
                    "start": str(at // 1000), "open": one, "high": high, "low": low,
                    "close": close, "volume": volume,
                }
                for at, one, high, low, close, volume in reversed(hours())
                if first <= at <= last
            ]
        }  # fmt: skip

    server.on("GET", "/v2/time", {"data": {"iso": "", "epoch": NOW_MS // 1000}})
    server.on("GET", "/api/v3/brokerage/orders/historical/batch", orders)
    server.on("GET", "/api/v3/brokerage/products/{id}/candles", candles)


def serve_other(server: FakeServer) -> None:
    """Serve an exchange of the general kind: open orders at once, ended ones by pair alone."""
    BitvavoFake().serve(server)
    server.on(
        "GET",
        "/v2/ordersOpen",
        [
            {
                "orderId": "af76d6ce", "market": "BTC-EUR", "created": NOW_MS - DAY_MS,
                "updated": NOW_MS - 5000, "status": "partiallyFilled", "side": "sell",
                "orderType": "limit", "amount": "0.01", "amountRemaining": "0.006",
                "price": "85000.5", "onHold": "0.006", "onHoldCurrency": "BTC",
                "filledAmount": "0.004", "filledAmountQuote": "340.002", "feePaid": "0",
                "feeCurrency": "EUR", "fills": [], "selfTradePrevention": "decrementAndCancel",
                "visible": True, "timeInForce": "GTC", "postOnly": False,
            }
        ],
    )  # fmt: skip

    def candles(request: Request) -> Any:
        first = int(request.query["start"])
        rows = [[at, *numbers] for at, *numbers in hours() if at >= first]
        return list(reversed(rows[:4]))

    server.on("GET", "/v2/BTC-EUR/candles", candles)
