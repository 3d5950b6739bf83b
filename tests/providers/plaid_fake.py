"""A Plaid with state: one item whose history grows and changes, told in Plaid's own words.

Its bodies are Plaid's examples, read from the shared folder.
"""

import copy
import json
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Any

from tests.e2e.shared_data import shared_folder
from tests.providers.server import FakeServer, Reply, Request

TOKEN = "access-sandbox-0f1e"
CHECKING = "BxBXxLj1m4HMXBm9WZZmCWVbPjX16EHwv99vp"
CARD = "dVzbVMLjrxTnLjX4G66XUp5GLklm4oiZy88yK"
IRA = "JqMLm4rJwpF6gMPJwBqdh9ZjjPvvpDcb7kDK1"
PLAN_401K = "k67E4xKvMlhmleEa4pg9hlwGGNnnEeixPolGm"
Body = dict[str, Any]


@cache
def _text(name: str) -> str:
    folder = shared_folder()
    assert folder is not None
    return (folder / "contracts/recorded/plaid" / f"{name}.json").read_text()


def recorded(name: str) -> Body:
    """Return a body of Plaid's examples, to be changed at will."""
    found: Body = json.loads(_text(name), parse_float=Decimal)["body"]
    return found


def error(name: str, code: str = "") -> Reply:
    """Return an error by its name in the shared list, with another code if one is given."""
    cases = json.loads(_text("errors"))["cases"]
    found = next(one for one in cases if one["name"] == name)
    body = dict(found["body"])
    if code:
        body["error_code"] = code
    return Reply(body, found["status"])


class PlaidFake:
    """Answers for one item. Change its parts between calls to let the world move on."""

    def __init__(self, page: int = 2) -> None:
        self.page = page
        self.accounts: list[Body] = [
            *recorded("liabilities_get")["accounts"],
            *recorded("investments_holdings_get")["accounts"][1:],
        ]
        self.products = ["transactions", "investments", "liabilities"]
        self.updates: list[tuple[str, Body]] = []
        self.status = "HISTORICAL_UPDATE_COMPLETE"
        self.era = "c"  # cursors of another era are not known any more
        self.mutations: list[
            int
        ] = []  # places at which the data change under the reader, once each
        self.failing: dict[str, Reply] = {}  # path → what it says
        self.invested: list[Body] = [
            {**one, "account_id": PLAN_401K}
            for one in recorded("investments_transactions_get")["investment_transactions"]
        ]
        self.securities: list[Body] = [
            *recorded("investments_holdings_get")["securities"],
            *recorded("investments_transactions_get")["securities"],
        ]
        self.holdings: list[Body] = recorded("investments_holdings_get")["holdings"]
        self.item: Body = {**recorded("item_get")["item"], "products": self.products}
        self.link: Body = {}
        self.created: list[Body] = []

    def add(self, own_id: str, amount: str, **changes: Any) -> Body:
        """Tell of a transaction; positive amounts are money that went out."""
        row = self.row(own_id, amount, **changes)
        self.updates.append(("added", row))
        return row

    def row(self, own_id: str, amount: str, **changes: Any) -> Body:
        row: Body = copy.deepcopy(recorded("transactions_sync")["added"][0])
        return (
            row
            | {"transaction_id": own_id, "amount": Decimal(amount)}
            | {
                "pending_transaction_id": None,
                **changes,
            }
        )

    def remove(self, own_id: str) -> None:
        self.updates.append(("removed", {"account_id": CHECKING, "transaction_id": own_id}))

    def serve(self, server: FakeServer) -> None:
        paths = {
            "/item/get": lambda body: {"item": self.item, "request_id": "r"},
            "/accounts/get": self._listed,
            "/accounts/balance/get": self._listed,
            "/transactions/sync": self._sync,
            "/investments/holdings/get": self._held,
            "/investments/transactions/get": self._traded,
            "/liabilities/get": lambda body: recorded("liabilities_get"),
            "/institutions/get_by_id": lambda body: recorded("institutions_get_by_id"),
            "/link/token/create": self._create,
            "/link/token/get": lambda body: self.link,
            "/item/public_token/exchange": lambda body: {
                "access_token": TOKEN,
                "item_id": "item-1",
                "request_id": "r",
            },
        }
        for path, answer in paths.items():

            def handle(request: Request, path: str = path, answer: Any = answer) -> Any:
                assert request.headers["plaid-client-id"]
                assert request.headers["plaid-secret"]
                body = request.json()
                if "access_token" in body and body["access_token"] != TOKEN:
                    return error("invalid_access_token")
                return self.failing.get(path) or answer(body)

            server.on("POST", path, handle)

    def _listed(self, body: Body) -> Body:
        return {"accounts": self.accounts, "item": self.item, "request_id": "r"}

    def _sync(self, body: Body) -> Body | Reply:
        cursor = body.get("cursor", "")
        if cursor and not cursor.startswith(self.era):
            return error("cursor_of_another_item")
        place = int(cursor[1:] or 0) if cursor[1:].isdigit() or not cursor else None
        if place is None:
            return error("cursor_of_another_item")
        if place in self.mutations:
            self.mutations.remove(place)
            return error("mutation_during_pagination")
        part = self.updates[place : place + self.page]
        reached = place + len(part)
        told: Body = {
            kind: [row for one, row in part if one == kind]
            for kind in ("added", "modified", "removed")
        }
        return told | {
            "accounts": self.accounts,
            "next_cursor": f"{self.era}{reached}" if self.status != "NOT_READY" else "",
            "has_more": reached < len(self.updates),
            "request_id": "r",
            "transactions_update_status": self.status,
        }

    def _held(self, body: Body) -> Body:
        return {
            "accounts": self.accounts,
            "holdings": self.holdings,
            "securities": self.securities,
            "item": self.item,
            "request_id": "r",
        }

    def _traded(self, body: Body) -> Body:
        first, last, options = body["start_date"], body["end_date"], body["options"]
        rows = [one for one in self.invested if first <= one["date"] <= last]
        part = rows[options["offset"] : options["offset"] + min(options["count"], self.page)]
        return {
            "accounts": self.accounts,
            "investment_transactions": part,
            "securities": self.securities,
            "total_investment_transactions": len(rows),
            "item": self.item,
            "request_id": "r",
        }

    def _create(self, body: Body) -> Body | Reply:
        self.created.append(body)
        failed = self.failing.get(json.dumps(body["hosted_link"].get("completion_redirect_uri")))
        if failed is not None:
            return failed
        return recorded("link_token_create") | {
            "hosted_link_url": "https://secure.plaid.com/hl/1f2e",
        }


def fields(**more: str) -> Mapping[str, str]:
    return {
        "client_id": "client-1",
        "secret": "s3cret-of-plaid",
        "environment": "sandbox",
        "purpose": "bank",
        "countries": "US, CA",
        "access_token": TOKEN,
        "item_id": "item-1",
        "institution": "First Platypus Bank",
        **more,
    }
