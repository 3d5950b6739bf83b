"""A bank on loopback, in a process of its own: `sync_server.py ITEMS ROWS` prints its address.

Each access token "access-N" is one item with a current account and a card; the rows come in pages
of 500 by the cursor, as Plaid's /transactions/sync tells them.
"""

import sys
import threading
from datetime import date, timedelta
from typing import Any

from tests.providers.server import FakeServer, Request

FIRST = date(2024, 12, 1)
PAGE = 500


def main() -> int:
    """Serve until standard input closes."""
    rows = int(sys.argv[1])
    server = FakeServer()

    def item(request: Request) -> str:
        return str(request.json()["access_token"]).removeprefix("access-")

    def accounts(request: Request) -> Any:
        own = item(request)
        return {"accounts": accounts_of(own, rows), "item": item_of(own), "request_id": "r"}

    def sync(request: Request) -> Any:
        own, cursor = item(request), request.json().get("cursor") or "0"
        place = int(cursor)
        last = min(place + PAGE, rows)
        return {
            "accounts": accounts_of(own, rows),
            "added": [row_of(own, number) for number in range(place, last)],
            "modified": [],
            "removed": [],
            "next_cursor": str(last),
            "has_more": last < rows,
            "transactions_update_status": "HISTORICAL_UPDATE_COMPLETE",
            "request_id": "r",
        }

    server.on("POST", "/item/get", lambda request: {"item": item_of(item(request))})
    server.on("POST", "/accounts/get", accounts)
    server.on("POST", "/accounts/balance/get", accounts)
    server.on("POST", "/transactions/sync", sync)
    print(server.base, flush=True)
    threading.Thread(target=sys.stdin.read, daemon=True).run()
    server.close()
    return 0


def item_of(own: str) -> dict[str, Any]:
    return {
        "item_id": f"item-{own}",
        "institution_id": f"ins_{own}",
        "institution_name": f"Bank {own}",
        "products": ["transactions"],
        "billed_products": ["transactions"],
        "available_products": [],
        "error": None,
        "consent_expiration_time": None,
        "update_type": "background",
        "webhook": None,
    }


def accounts_of(own: str, rows: int) -> list[dict[str, Any]]:
    spent = [sum(cents(number) for number in range(start, rows, 2)) for start in (0, 1)]
    return [
        account(own, "checking", "depository", 10_000_00 - spent[0]),
        account(own, "card", "credit", spent[1]),
    ]


def account(own: str, name: str, type_: str, balance: int) -> dict[str, Any]:
    return {
        "account_id": f"{name}-{own}",
        "name": f"{name} {own}",
        "official_name": None,
        "mask": own.zfill(4)[-4:],
        "type": type_,
        "subtype": "checking" if type_ == "depository" else "credit card",
        "balances": {
            "available": None,
            "current": balance / 100,
            "limit": None,
            "iso_currency_code": "USD",
            "unofficial_currency_code": None,
        },
    }


def cents(number: int) -> int:
    """Return what a row costs: mostly money out, a wage now and then."""
    return -2_500_00 if number % 60 == 0 else 100 + number * 37 % 9_000


def row_of(own: str, number: int) -> dict[str, Any]:
    on = FIRST + timedelta(days=number * 700 // 2_500)
    name = "checking" if number % 2 == 0 else "card"
    return {
        "transaction_id": f"t-{own}-{number}",
        "account_id": f"{name}-{own}",
        "amount": cents(number) / 100,
        "iso_currency_code": "USD",
        "unofficial_currency_code": None,
        "date": on.isoformat(),
        "authorized_date": None,
        "datetime": None,
        "name": f"Shop {number % 97}",
        "merchant_name": None,
        "pending": False,
        "pending_transaction_id": None,
        "payment_channel": "in store",
        "personal_finance_category": None,
        "category": None,
    }


if __name__ == "__main__":
    sys.exit(main())
