"""A fake Alpaca with state: activities by pages, positions, assets, bars. Written by hand."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from tests.providers.server import FakeServer, Reply, Request

ACCOUNT = {
    "id": "7b2c1c0e-5d6f-4c43-9a52-0f6d1f0c9a11",
    "account_number": "AB1234567",
    "status": "ACTIVE",
    "currency": "USD",
    "cash": "1520.75",
    "shorting_enabled": True,
    "options_trading_level": 2,
    "created_at": "2025-03-01T14:00:00.123456789Z",
}
STOCKS = {
    "KOR": {
        "id": "11111111-aaaa-4aaa-8aaa-000000000001",
        "symbol": "KOR",
        "name": "Korvin Mills Inc.",
        "class": "us_equity",
        "exchange": "NYSE",
        "cusip": "500123109",
        "status": "active",
        "tradable": True,
        "marginable": True,
        "shortable": True,
        "fractionable": True,
    },
    "LUM.B": {
        "id": "11111111-aaaa-4aaa-8aaa-000000000002",
        "symbol": "LUM.B",
        "name": "Lumen Yards Class B",
        "class": "us_equity",
        "exchange": "NASDAQ",
        "status": "active",
        "tradable": True,
        "marginable": True,
        "shortable": True,
        "fractionable": False,
    },
}
BAR = {"o": 1, "h": 2, "l": 1, "v": 9, "n": 3, "vw": Decimal("1.5")}
_ZEROS = {
    "unrealized_pl": "0",
    "unrealized_plpc": "0",
    "unrealized_intraday_pl": "0",
    "unrealized_intraday_plpc": "0",
    "change_today": "0",
    "asset_marginable": True,
}


def position(symbol: str, quantity: str, price: str, **more: Any) -> dict[str, Any]:
    return {
        "asset_id": STOCKS.get(symbol, {}).get("id", "22222222-bbbb-4bbb-8bbb-000000000009"),
        "symbol": symbol,
        "exchange": "NYSE",
        "asset_class": "us_equity",
        "side": "short" if quantity.startswith("-") else "long",
        "qty": quantity,
        "avg_entry_price": "10.5",
        "market_value": "100.5",
        "cost_basis": "90.25",
        "current_price": price,
        "lastday_price": price,
        **_ZEROS,
        **more,
    }


POSITIONS = [
    position("KOR", "12.5", "40.25"),
    position("LUM.B", "-3", "7.125"),
    position("BTCUSD", "0.0125", "64000.5", asset_class="crypto", exchange="CRYPTO"),
    position("KOR261218C00045000", "2", "1.35", asset_class="us_option", exchange=""),
]


def fill(
    day: str, number: int, symbol: str, side: str, quantity: str, price: str
) -> dict[str, Any]:
    """Return a fill at 15:30:00 UTC and so many milliseconds."""
    return {
        "id": f"{day.replace('-', '')}113000{number:03}::f{number:07}-0000-4000-8000-000000000000",
        "activity_type": "FILL",
        "type": "partial_fill" if number % 2 else "fill",
        "symbol": symbol,
        "side": side,
        "qty": quantity,
        "price": price,
        "cum_qty": quantity,
        "leaves_qty": "0",
        "order_id": "33333333-cccc-4ccc-8ccc-000000000001",
        "order_status": "filled",
        "transaction_time": f"{day}T15:30:00.{number:03}000Z",
    }


def other(day: str, number: int, what: str, net: str = "0", **more: Any) -> dict[str, Any]:
    """Return an activity that is no trade."""
    return {
        "id": f"{day.replace('-', '')}000000{number:03}::a{number:07}-0000-4000-8000-000000000000",
        "activity_type": what,
        "date": day,
        "net_amount": net,
        "status": "executed",
        **more,
    }


ACTIVITIES = [
    other("2025-03-03", 1, "CSD", "5000.5", description="wire"),
    fill("2025-03-04", 2, "KOR", "buy", "10.25", "38.5"),
    fill("2025-03-04", 3, "KOR", "buy", "2.25", "38.625"),
    fill("2025-03-05", 4, "BTC/USD", "buy", "0.0125", "61000.5"),
    other("2025-03-06", 5, "CFEE", "0", symbol="BTCUSD", qty="-0.00003125", price="61000.5"),
    fill("2025-03-06", 6, "LUM.B", "sell_short", "3", "8.5"),
    fill("2025-03-07", 7, "KOR261218C00045000", "buy", "2", "1.15"),
    other("2025-06-02", 8, "DIV", "4.25", symbol="KOR", qty="12.5", per_share_amount="0.34"),
    other("2025-06-02", 9, "DIVNRA", "-0.64", symbol="KOR"),
    other("2025-06-03", 10, "FEE", "-0.02", description="TAF fee"),
    other("2025-06-04", 11, "INT", "-1.15", description="margin interest"),
    other("2025-06-05", 12, "JNLC", "-20.5"),
    other("2025-06-06", 13, "CSW", "-100.25"),
]


class Alpaca:
    """Routes of a healthy Alpaca, on what it is given."""

    def __init__(
        self,
        activities: Sequence[Mapping[str, Any]] = ACTIVITIES,
        positions: Sequence[Mapping[str, Any]] = POSITIONS,
        account: Mapping[str, Any] = ACCOUNT,
        page_size: int = 4,
    ) -> None:
        self.activities = sorted(activities, key=lambda one: str(one["id"]))
        self.positions = list(positions)
        self.account = dict(account)
        self.made: dict[str, str] = {}  # id → day on which it was made, where that is later
        self.page_size = page_size
        self.whitelist: Any = []

    def serve(self, server: FakeServer) -> None:
        server.on("GET", "/v2/account", lambda _: self.account)
        server.on("GET", "/v2/positions", lambda _: self.positions)
        server.on("GET", "/v2/assets/{symbol}", self._asset)
        server.on("GET", "/v2/account/activities", self._activities)
        server.on("GET", "/v2/wallets/whitelists", lambda _: self.whitelist)
        server.on("GET", "/v2/stocks/bars", self._bars)
        server.on("GET", "/v1/corporate-actions", self._actions)
        server.on("GET", "/v2/stocks/bars/latest", self._newest)

    def _asset(self, request: Request) -> Any:
        found = STOCKS.get(request.path["symbol"])
        return found or Reply({"code": 40410000, "message": "asset not found"}, 404)

    def _activities(self, request: Request) -> Any:
        rows = self.activities
        after, token = request.query.get("after", ""), request.query.get("page_token", "")
        if after:
            rows = [one for one in rows if self._made_on(one) > after[:10]]
        if token:
            rows = [one for one in rows if str(one["id"]) > token]
        return rows[: min(self.page_size, int(request.query["page_size"]))]

    def _made_on(self, one: Mapping[str, Any]) -> str:
        return self.made.get(one["id"]) or str(one.get("date") or one["transaction_time"])[:10]

    def _bars(self, request: Request) -> Any:
        rows = [
            {**BAR, "t": f"2026-11-{day:02}T05:00:00Z", "c": Decimal(f"{day}.125")}
            for day in (16, 17, 18, 19, 20)
        ]
        first = int(request.query.get("page_token") or 0)
        more = first + 2
        return {
            "bars": {request.query["symbols"]: rows[first:more]},
            "next_page_token": str(more) if more < len(rows) else None,
        }

    def _actions(self, request: Request) -> Any:
        row = {
            "id": "44444444-dddd-4ddd-8ddd-000000000001",
            "symbol": request.query["symbols"],
            "cusip": "500123109",
            "new_rate": 3,
            "old_rate": 2,
            "ex_date": "2026-11-18",
            "process_date": "2026-11-18",
        }
        return {"corporate_actions": {"forward_splits": [row]}, "next_page_token": None}

    def _newest(self, request: Request) -> Any:
        names = request.query["symbols"].split(",")
        if "BAD" in names:
            return Reply({"message": "invalid symbol: BAD"}, 400)
        bar = {**BAR, "t": "2026-11-20T11:58:00Z", "c": Decimal("41.5")}
        return {"bars": dict.fromkeys(names, bar)}
