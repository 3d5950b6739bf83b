"""Exchanges that remember: what they hold and what happened, told page by page as they tell it."""

import base64
import hashlib
import hmac
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from app.ports.providers import AccountClient, Page, Session, Stream
from app.providers.exchanges import ExchangeProvider
from tests.providers.server import START, FakeServer, Reply, Request

NOW_MS = int(START.timestamp()) * 1000
DAY_MS = 86_400_000


def at_ms(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


class KrakenFake:
    """A ledger, newest first, 50 a page; each nonce must be above the one before."""

    def __init__(self, secret: str, page: int = 50) -> None:
        self.secret = base64.b64decode(secret)
        self.page = page
        self.last_nonce = 0
        self.nonces: list[int] = []
        self.rights = {"query"}
        self.tells_rights = False
        self.balances: dict[str, Any] = {}
        self.rows: list[tuple[str, dict[str, Any]]] = []

    def add(
        self, refid: str, kind: str, asset: str, amount: str, fee: str = "0", **more: Any
    ) -> None:
        row = {
            "refid": refid,
            "time": 1_700_000_000 + len(self.rows) * 3600 + 0.25,
            "type": kind,
            "subtype": "",
            "aclass": "currency",
            "asset": asset,
            "amount": amount,
            "fee": fee,
            "balance": "0",
            **more,
        }
        self.rows.append((f"L{len(self.rows):05}", row))

    def trade(self, refid: str, given: tuple[str, str, str], got: tuple[str, str, str]) -> None:
        when = 1_700_000_000 + len(self.rows) * 3600 + 0.25
        self.add(refid, "trade", *given, time=when)
        self.add(refid, "trade", *got, time=when)

    def serve(self, server: FakeServer) -> None:
        assets = {
            code: {"altname": name}
            for code, name in {"XXBT": "XBT", "ZEUR": "EUR", "XETH": "ETH", "DOT": "DOT"}.items()
        }
        server.on("GET", "/0/public/Assets", {"error": [], "result": assets})
        server.on("POST", "/0/private/{name}", self.answer)

    def answer(self, request: Request) -> Any:
        form = request.form()
        nonce = int(form["nonce"])
        self.nonces.append(nonce)
        hashed = hashlib.sha256((form["nonce"] + request.body.decode()).encode()).digest()
        signed = hmac.new(self.secret, request.route.encode() + hashed, hashlib.sha512).digest()
        if request.headers["api-sign"] != base64.b64encode(signed).decode():
            return {"error": ["EAPI:Invalid signature"]}
        if nonce <= self.last_nonce:
            return {"error": ["EAPI:Invalid nonce"]}
        self.last_nonce = nonce
        return getattr(self, f"_{request.path['name'].lower()}")(form)

    def _balanceex(self, form: Mapping[str, str]) -> Any:
        return {"error": [], "result": self.balances}

    def _getapikeyinfo(self, form: Mapping[str, str]) -> Any:
        if not self.tells_rights:
            return {"error": ["EGeneral:Unknown method"]}
        info = {"api_key_name": "coffer", "permissions": sorted(self.rights), "ip_allowlist": []}
        return {"error": [], "result": info}

    def _withdrawmethods(self, form: Mapping[str, str]) -> Any:
        if "withdraw" in self.rights:
            return {"error": [], "result": [{"asset": "XXBT", "method": "Bitcoin"}]}
        return {"error": ["EGeneral:Permission denied"]}

    def _ledgers(self, form: Mapping[str, str]) -> Any:
        start, end = float(form.get("start", 0)), float(form.get("end", 1e12))
        rows = [one for one in reversed(self.rows) if start < one[1]["time"] <= end]
        offset = int(form.get("ofs", 0))
        found = dict(rows[offset : offset + self.page])
        return {"error": [], "result": {"ledger": found, "count": len(rows)}}


class BinanceFake:
    """Histories by spans of at most 90 (30) days, trades by pair, signed with a fresh time."""

    def __init__(self) -> None:
        self.skew_ms = 0  # how far the exchange's clock is ahead
        self.rights: dict[str, Any] = {
            "ipRestrict": False,
            "enableReading": True,
            "enableWithdrawals": False,
            "enableInternalTransfer": False,
            "permitsUniversalTransfer": False,
            "enableSpotAndMarginTrading": True,
            "enableMargin": False,
            "enableFutures": False,
            "enableVanillaOptions": False,
        }
        self.spot: list[dict[str, Any]] = []
        self.funding: list[dict[str, Any]] = []
        self.flexible: list[dict[str, Any]] = []
        self.locked: list[dict[str, Any]] = []
        self.deposits: list[dict[str, Any]] = []
        self.withdrawals: list[dict[str, Any]] = []
        self.converts: list[dict[str, Any]] = []
        self.trades: dict[str, list[dict[str, Any]]] = {}
        self.pairs: list[tuple[str, str]] = []
        self.rows: dict[str, list[dict[str, Any]]] = {}
        self.most = 1000
        self.spans: list[tuple[str, int, int]] = []

    def serve(self, server: FakeServer) -> None:
        server.on("GET", "/api/v3/time", lambda _: {"serverTime": NOW_MS + self.skew_ms})
        server.on("GET", "/api/v3/exchangeInfo", lambda _: self._pairs())
        for method, path, answer in (
            ("GET", "/api/v3/account", lambda _: {"balances": self.spot}),
            ("GET", "/api/v3/myTrades", self._trades),
            ("GET", "/sapi/v1/account/apiRestrictions", lambda _: self.rights),
            ("POST", "/sapi/v1/asset/get-funding-asset", lambda _: self.funding),
            ("GET", "/sapi/v1/simple-earn/flexible/position", lambda _: _rows(self.flexible)),
            ("GET", "/sapi/v1/simple-earn/locked/position", lambda _: _rows(self.locked)),
            ("GET", "/sapi/v1/capital/deposit/hisrec", self._deposits),
            ("GET", "/sapi/v1/capital/withdraw/history", self._withdrawals),
            ("GET", "/sapi/v1/convert/tradeFlow", self._converts),
            ("GET", "/sapi/v1/asset/assetDividend", self._listed("divTime", "rows")),
            ("GET", "/sapi/v1/asset/dribblet", self._listed("operateTime", "userAssetDribblets")),
            ("GET", "/sapi/v1/simple-earn/flexible/history/rewardsRecord", self._listed("time")),
            ("GET", "/sapi/v1/simple-earn/locked/history/rewardsRecord", self._listed("time")),
            ("GET", "/sapi/v1/fiat/orders", self._by_kind),
            ("GET", "/sapi/v1/fiat/payments", self._by_kind),
        ):
            server.on(method, path, self._signed(answer))

    def _signed(self, answer: Any) -> Any:
        def handle(request: Request) -> Any:
            sent = request.query if request.method == "GET" else request.form()
            apart = NOW_MS + self.skew_ms - int(sent["timestamp"])
            if not -1000 < apart < int(sent["recvWindow"]):
                said = "Timestamp for this request is outside of the recvWindow."
                return Reply({"code": -1021, "msg": said}, 400)
            return answer(request)

        return handle

    def _span(self, request: Request, days: int, what: str) -> tuple[int, int] | None:
        first, last = int(request.query["startTime"]), int(request.query["endTime"])
        self.spans.append((what, first, last))
        return (first, last) if last - first < days * DAY_MS else None

    def _within(self, request: Request, rows: Any, days: int, time: Any, what: str) -> Any:
        span = self._span(request, days, what)
        if span is None:
            return Reply({"code": -1127, "msg": "More than 90 days between the times."}, 400)
        return [row for row in rows if span[0] <= time(row) <= span[1]][: self.most]

    def _deposits(self, request: Request) -> Any:
        rows = sorted(self.deposits, key=lambda row: -row["insertTime"])
        return self._within(request, rows, 90, lambda row: row["insertTime"], "deposits")

    def _withdrawals(self, request: Request) -> Any:
        def time(row: Mapping[str, Any]) -> int:
            return at_ms(row["applyTime"])

        return self._within(request, self.withdrawals, 90, time, "withdrawals")

    def _converts(self, request: Request) -> Any:
        found = self._within(request, self.converts, 30, lambda row: row["createTime"], "converts")
        return found if isinstance(found, Reply) else {"list": found, "moreData": False}

    def _listed(self, time: str, name: str = "rows") -> Any:
        def handle(request: Request) -> Any:
            rows = self.rows.get(request.route, [])
            found = self._within(request, rows, 180, lambda row: row[time], request.route)
            return found if isinstance(found, Reply) else {name: found, "total": len(found)}

        return handle

    def _by_kind(self, request: Request) -> Any:
        rows = self.rows.get(f"{request.route}:{request.query['transactionType']}", [])
        first, last = int(request.query["beginTime"]), int(request.query["endTime"])
        found = [row for row in rows if first <= row["updateTime"] <= last]
        return {"code": "000000", "message": "success", "data": found, "total": len(found)}

    def _pairs(self) -> Any:
        pairs = [
            {"symbol": base + quote, "status": "TRADING", "baseAsset": base, "quoteAsset": quote}
            for base, quote in self.pairs
        ]
        return {"timezone": "UTC", "serverTime": NOW_MS, "symbols": pairs}

    def _trades(self, request: Request) -> Any:
        rows = self.trades.get(request.query["symbol"], [])
        first = int(request.query["fromId"])
        most = min(int(request.query["limit"]), self.most)
        return [row for row in rows if row["id"] >= first][:most]


def _rows(rows: list[dict[str, Any]]) -> Any:
    return {"rows": rows, "total": len(rows)}


class OkxFake:
    """Pages that go on before a time or an id, newest first; a time of over 30 s is refused."""

    def __init__(self, page: int = 100) -> None:
        self.page = page
        self.skew_ms = 0
        self.config = {"uid": "447", "perm": "read_only", "ip": "", "label": "coffer"}
        self.trading: list[dict[str, Any]] = []
        self.funding: list[dict[str, Any]] = []
        self.savings: list[dict[str, Any]] = []
        self.bills: list[dict[str, Any]] = []
        self.rows: dict[str, list[dict[str, Any]]] = {}

    def serve(self, server: FakeServer) -> None:
        server.on("GET", "/api/v5/*", self._answer)
        server.on("GET", "/api/v5/public/time", lambda _: _ok([{"ts": str(self._now_ms())}]))

    def _now_ms(self) -> int:
        return NOW_MS + self.skew_ms

    def _answer(self, request: Request) -> Any:
        sent = request.headers["ok-access-timestamp"].removesuffix("Z")
        if abs(at_ms(sent) - self._now_ms()) > 30_000:
            return Reply({"code": "50102", "msg": "Timestamp request expired", "data": []}, 401)
        path = request.route.removeprefix("/api/v5/")
        known: dict[str, list[dict[str, Any]]] = {
            "account/config": [self.config],
            "account/balance": [{"details": self.trading, "uTime": "1"}],
            "asset/balances": self.funding,
            "finance/savings/balance": self.savings,
        }
        if path in known:
            return _ok(known[path])
        if path in {"account/bills", "account/bills-archive"}:
            return _ok(self._of_bills(request, 7 if path == "account/bills" else 90))
        rows = sorted(self.rows.get(path, []), key=lambda row: -int(row["ts"]))
        before = int(request.query.get("after", 10**15))
        return _ok([row for row in rows if int(row["ts"]) < before][: self.page])

    def _of_bills(self, request: Request, days: int) -> list[dict[str, Any]]:
        first = max(int(request.query.get("begin", 0)), self._now_ms() - days * DAY_MS)
        before = int(request.query.get("after", 10**18))
        rows = sorted(self.bills, key=lambda row: -int(row["billId"]))
        found = [row for row in rows if int(row["billId"]) < before and int(row["ts"]) >= first]
        return found[: self.page]


def _ok(data: list[dict[str, Any]]) -> Any:
    return {"code": "0", "msg": "", "data": data}


class CoinbaseFake:
    """Wallets and their transactions, from the oldest on, by a cursor."""

    def __init__(self, page: int = 100) -> None:
        self.page = page
        self.rights: dict[str, Any] = {
            "can_view": True,
            "can_trade": False,
            "can_transfer": False,
            "portfolio_uuid": "p",
            "portfolio_type": "DEFAULT",
        }
        self.wallets: list[dict[str, Any]] = []
        self.rows: dict[str, list[dict[str, Any]]] = {}
        self.tokens: list[str] = []

    def wallet(self, given: str, code: str, held: str, name: str = "", **more: Any) -> None:
        self.wallets.append(
            {
                "id": given,
                "name": name or f"{code} Wallet",
                "primary": True,
                "type": "wallet",
                "currency": {"code": code, "type": "crypto"},
                "balance": {"amount": held, "currency": code},
                "created_at": "2023-01-01T00:00:00Z",
                "updated_at": "2024-01-01T00:00:00Z",
                **more,
            }
        )
        self.rows.setdefault(given, [])

    def add(self, wallet: str, kind: str, amount: str, at: str, **more: Any) -> str:
        code = next(one["currency"]["code"] for one in self.wallets if one["id"] == wallet)
        given = f"{wallet}-{len(self.rows[wallet]) + 1}"
        self.rows[wallet].append(
            {
                "id": given,
                "type": kind,
                "status": "completed",
                "amount": {"amount": amount, "currency": code},
                "native_amount": {"amount": amount, "currency": "EUR"},
                "created_at": at,
                "resource": "transaction",
                **more,
            }
        )
        return given

    def serve(self, server: FakeServer) -> None:
        server.on("GET", "/v2/time", {"data": {"iso": "", "epoch": NOW_MS // 1000}})
        server.on("GET", "/api/v3/brokerage/key_permissions", self._rights)
        server.on("GET", "/v2/accounts", lambda one: self._paged(one, self.wallets, "desc"))
        server.on(
            "GET",
            "/v2/accounts/{id}/transactions",
            lambda one: self._paged(one, self.rows[one.path["id"]], "asc"),
        )

    def _rights(self, request: Request) -> Any:
        self.tokens.append(request.headers["authorization"])
        return self.rights

    def _paged(self, request: Request, rows: list[dict[str, Any]], order: str) -> Any:
        self.tokens.append(request.headers["authorization"])
        ids = [row["id"] for row in rows]
        after = request.query.get("starting_after")
        if after and after not in ids:
            return Reply({"errors": [{"id": "not_found", "message": "Not found"}]}, 404)
        first = ids.index(after) + 1 if after else 0
        found = rows[first : first + self.page]
        more = first + self.page < len(rows)
        following = found[-1]["id"] if more else None
        uri = f"{urlsplit(request.target).path}?starting_after={following}" if more else None
        pages = {"order": order, "next_starting_after": following, "next_uri": uri}
        return {"data": found, "pagination": pages}


class BitvavoFake:
    """An exchange of the general kind: fractions partly as numbers, trades pair by pair."""

    def __init__(self) -> None:
        self.balances: list[dict[str, Any]] = []
        self.deposits: list[dict[str, Any]] = []
        self.withdrawals: list[dict[str, Any]] = []
        self.trades: dict[str, list[dict[str, Any]]] = {}

    def serve(self, server: FakeServer) -> None:
        names = ("BTC", "ETH", "EUR")
        assets = [{"symbol": one, "name": one, "decimals": 8, "networks": [one]} for one in names]
        markets = [
            {
                "market": f"{base}-EUR",
                "status": "trading",
                "base": base,
                "quote": "EUR",
                "tickSize": "0.01",
                "quantityDecimals": "8",
                "notionalDecimals": "2",
                "minOrderInBaseAsset": "0.001",
                "minOrderInQuoteAsset": "5",
                "orderTypes": ["market", "limit"],
            }
            for base in ("BTC", "ETH")
        ]
        server.on("GET", "/v2/assets", assets)
        server.on("GET", "/v2/markets", markets)
        server.on("GET", "/v2/balance", lambda _: self.balances)
        server.on("GET", "/v2/depositHistory", lambda one: self._since(one, self.deposits))
        server.on("GET", "/v2/withdrawalHistory", lambda one: self._since(one, self.withdrawals))
        server.on(
            "GET",
            "/v2/trades",
            lambda one: self._since(one, self.trades.get(one.query["market"], [])),
        )

    def _since(self, request: Request, rows: list[dict[str, Any]]) -> Any:
        first = int(request.query.get("start", 0))
        return [row for row in rows if row["timestamp"] >= first][:100]


class Late:
    """A client whose histories begin late: else a test would ask for eight years of spans."""

    def __init__(self, client: AccountClient, cursors: Mapping[str, str]) -> None:
        self._client = client
        self._cursors = cursors

    def __getattr__(self, name: str) -> Any:
        return getattr(self._client, name)

    def pull(self, stream: Stream, cursor: str) -> Any:
        return self._client.pull(stream, cursor or self._cursors.get(stream.name, ""))


def opened(provider: ExchangeProvider, session: Session) -> AccountClient:
    return provider.open(session)


def everything(client: AccountClient, known: Mapping[str, str] | None = None) -> list[Page]:
    """Return all pages of all streams."""
    cursors = known or {}
    return [
        page
        for stream in client.streams(["main"], cursors)
        for page in client.pull(stream, cursors.get(stream.name, ""))
    ]
