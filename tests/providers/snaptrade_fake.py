"""A SnapTrade with state: one user, brokers that come and expire, accounts with a history.

Bodies are written to SnapTrade's published interface; signatures are worked out as it says.
"""

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from typing import Any

from tests.providers.server import FakeServer, Reply, Request

Body = dict[str, Any]
KEY = "consumer-key-1"
BROKER, OTHER = "b0000000-0000-4000-8000-000000000001", "b0000000-0000-4000-8000-000000000002"
MARGIN, ROTH = "a0000000-0000-4000-8000-000000000001", "a0000000-0000-4000-8000-000000000002"


def _uuid(number: int) -> str:
    return f"c0000000-0000-4000-8000-{number:012d}"


DOLLARS = {"id": _uuid(1), "code": "USD", "name": "US Dollar"}


def symbol(name: str, number: int, code: str = "cs", mic: str = "XNAS") -> Body:
    return {
        "id": _uuid(number),
        "symbol": name,
        "raw_symbol": name,
        "description": f"{name} Incorporated",
        "currency": DOLLARS,
        "exchange": {"id": _uuid(2), "code": mic[1:], "mic_code": mic, "name": mic},
        "type": {"id": _uuid(3), "code": code, "description": code},
        "figi_code": f"BBG00000{number:04d}",
        "figi_instrument": {"figi_code": f"BBG00000{number:04d}", "figi_share_class": None},
    }


def option(name: str, number: int) -> Body:
    return {
        "id": _uuid(number),
        "ticker": name,
        "option_type": "CALL",
        "strike_price": 240,
        "expiration_date": "2026-12-18",
        "is_mini_option": False,
        "underlying_symbol": symbol("ACME", 10),
    }


def activity(own_id: str, kind: str, day: str, **more: Any) -> Body:
    return {
        "id": own_id,
        "symbol": symbol("ACME", 10),
        "currency_universal_symbol": None,
        "option_symbol": None,
        "price": 0,
        "units": 0,
        "amount": 0,
        "currency": DOLLARS,
        "type": kind,
        "description": f"{kind} of it",
        "trade_date": f"{day}T00:00:00Z",
        "settlement_date": f"{day}T00:00:00Z",
        "fee": 0,
        "fx_rate": None,
        "institution": "Acme Brokers",
        "external_reference_id": None,
        **more,
    }


def position(
    name: str, number: int, units: str, price: str, kind: str = "stock", **more: Any
) -> Body:
    return {
        "instrument": {
            "kind": kind,
            "id": _uuid(number),
            "symbol": name,
            "raw_symbol": name,
            "description": f"{name} Incorporated",
            "currency": "USD",
            "exchange": "XNAS",
            "figi_instrument": {"figi_code": f"BBG00000{number:04d}", "figi_share_class": None},
        },
        "units": units,
        "price": price,
        "cost_basis": "8.5",
        "currency": "USD",
        **more,
    }


def option_position(name: str, number: int, units: str, price: str) -> Body:
    return {
        "instrument": {
            "kind": "option",
            "id": _uuid(number),
            "symbol": name,
            "option_type": "CALL",
            "strike_price": "240",
            "expiration_date": "2026-12-18",
            "multiplier": "100",
            "description": name,
            "underlying": position("ACME", 10, "1", "1")["instrument"],
        },
        "units": units,
        "price": price,
        "cost_basis": "2.5",
        "currency": "USD",
    }


class SnapTradeFake:
    """Answers for one user. Change its parts between calls to let the world move on."""

    def __init__(self, page: int = 2) -> None:
        self.page = page
        self.key = KEY
        self.users: dict[str, str] = {"user-1": "user-secret-1"}
        self.brokers: dict[str, Body] = {}
        self.accounts: dict[str, Body] = {}
        self.cash: dict[str, list[Body]] = {}
        self.positions: dict[str, list[Body]] = {}
        self.activities: dict[str, list[Body]] = {}  # newest first
        self.logins: list[Body] = []
        self.failing: dict[str, Reply] = {}  # route → what it says
        self.connect(BROKER, "Acme Brokers")
        self.open_account(MARGIN, BROKER, "Margin", "Q6542138443")

    def connect(self, own_id: str, name: str, **more: Any) -> None:
        self.brokers[own_id] = {
            "id": own_id,
            "created_date": "2026-08-20T21:56:19Z",
            "brokerage": {"id": _uuid(4), "slug": name.upper(), "name": name, "display_name": name},
            "name": "Connection-1",
            "type": "read",
            "disabled": False,
            "disabled_date": None,
            "data_freshness_mode": "realtime",
            **more,
        }

    def open_account(self, own_id: str, broker: str, raw_type: str, number: str) -> None:
        self.accounts[own_id] = {
            "id": own_id,
            "brokerage_authorization": broker,
            "name": None,
            "number": number,
            "institution_name": "Acme Brokers",
            "created_date": "2026-08-20T21:56:19Z",
            "sync_status": {
                "transactions": {
                    "initial_sync_completed": True,
                    "last_successful_sync": "2026-11-19",
                    "first_transaction_date": "2025-01-24",
                },
                "holdings": {
                    "initial_sync_completed": True,
                    "last_successful_sync": "2026-11-20T06:00:00Z",
                },
            },
            "balance": {"total": {"amount": 15000, "currency": "USD"}},
            "status": "open",
            "raw_type": raw_type,
            "account_category": "INVESTMENT",
            "is_paper": False,
        }
        self.cash[own_id] = [{"currency": DOLLARS, "cash": 300.71, "buying_power": 410.71}]
        self.positions[own_id] = [position("ACME", 10, "10.5", "12.25")]
        self.activities[own_id] = []

    def serve(self, server: FakeServer) -> None:
        self._on(server, "POST", "/snapTrade/registerUser", self._register)
        self._on(server, "POST", "/snapTrade/login", self._login)
        self._on(server, "GET", "/authorizations", lambda _: list(self.brokers.values()))
        self._on(server, "GET", "/authorizations/{id}", self._one_of(self.brokers))
        self._on(server, "GET", "/accounts", lambda _: list(self.accounts.values()))
        self._on(server, "GET", "/accounts/{id}", self._one_of(self.accounts))
        self._on(server, "GET", "/accounts/{id}/balances", self._one_of(self.cash))
        self._on(server, "GET", "/accounts/{id}/positions/all", self._held)
        self._on(server, "GET", "/accounts/{id}/activities", self._history)

    def _on(self, server: FakeServer, method: str, path: str, answer: Any) -> None:
        def handle(request: Request) -> Any:
            refused = self._refusal(request)
            return refused or self.failing.get(request.route) or answer(request)

        server.on(method, path, handle)

    def _refusal(self, request: Request) -> Reply | None:
        path, _, query = request.target.partition("?")
        content = json.loads(request.body) if request.body else None
        text = json.dumps(
            {"content": content or None, "path": path, "query": query},
            separators=(",", ":"),
            sort_keys=True,
        )
        digest = hmac.new(self.key.encode(), text.encode(), hashlib.sha256).digest()
        if request.headers.get("signature") != base64.b64encode(digest).decode():
            return Reply({"detail": "Unable to verify signature sent", "code": 1076}, 401)
        user = request.query.get("userId")
        if user is not None and self.users.get(user) != request.query.get("userSecret"):
            return Reply({"detail": "Invalid userID or userSecret provided", "code": 1083}, 401)
        return None

    @staticmethod
    def _one_of(known: Mapping[str, Any]) -> Any:
        def answer(request: Request) -> Any:
            found = known.get(request.path["id"])
            return Reply({"detail": "Not found", "code": 1011}, 404) if found is None else found

        return answer

    def _register(self, request: Request) -> Body:
        name = request.json()["userId"]
        self.users[name] = f"secret-of-{name}"
        return {"userId": name, "userSecret": self.users[name]}

    def _login(self, request: Request) -> Body:
        self.logins.append(request.json())
        return {"redirectURI": "https://app.snaptrade.com/portal?token=t0k3n", "sessionId": "s"}

    def _held(self, request: Request) -> Body:
        return {
            "results": self.positions[request.path["id"]],
            "data_freshness": {"as_of": "2026-11-20T06:00:00Z"},
        }

    def _history(self, request: Request) -> Body:
        query = request.query
        rows = [
            one
            for one in self.activities[request.path["id"]]
            if (one["trade_date"] or "")[:10] >= query.get("startDate", "")
        ]
        place, most = int(query["offset"]), min(int(query["limit"]), self.page)
        return {
            "data": rows[place : place + most],
            "pagination": {"offset": place, "limit": most, "total": len(rows)},
        }


def fields(**more: str) -> Mapping[str, str]:
    keys = {"client_id": "COFFERTEST", "consumer_key": KEY, "keys": "commercial", **more}
    both = f"{keys['client_id']}\n{keys['consumer_key']}"
    return {
        "user_id": "user-1",
        "user_secret": "user-secret-1",
        "user_of": hashlib.sha256(both.encode()).hexdigest()[:32],
        **keys,
    }
