"""Plaid against servers that fail, lie, stall and swell."""

from collections.abc import Hashable

import pytest

from app.providers.plaid import PROVIDER
from tests.e2e.shared_data import WITHOUT, shared_folder
from tests.providers.hostile import CANARY, Attack, Case, attacks, withstand, withstand_mutants
from tests.providers.plaid_fake import TOKEN, PlaidFake, error, fields
from tests.providers.server import FakeServer, Request

pytestmark = pytest.mark.skipif(shared_folder() is None, reason=WITHOUT)


def serve(server: FakeServer) -> None:
    fake = PlaidFake()
    for number in range(4):
        fake.add(f"t{number}", f"1{number}.25", date=f"2026-09-0{number + 1}")
    fake.add("p1", "28.34", pending=True)
    fake.updates.append(("modified", fake.row("t1", "-12.5", date="2026-09-02")))
    for number, row in enumerate(fake.invested):
        row["date"] = f"2026-09-{10 + number}"
    fake.serve(server)


def page_of(request: Request) -> Hashable:
    paged = ("/transactions/sync", "/investments/transactions/get")
    return request.route if request.route in paged else None


def expire(server: FakeServer) -> None:
    server.every = lambda server, request, reply: error("item_login_required")


CASE = Case(
    "plaid",
    PROVIDER.facts,
    PROVIDER.open,
    fields(secret=CANARY),
    serve,
    pages=page_of,
    expire=expire,
    # Plaid's categories and subtypes are the only word about what money was for, and its time
    # of day an extra that most institutions leave out.
    loose=frozenset(
        {"entry.kind", "entry.asset", "entry.at_us", "account.type", "account.subtype"}
    ),
    canaries=(TOKEN,),
    # Another id is another thing, and another name another asset: nobody could tell. Without the
    # fee a net amount stays what it is.
    keys=frozenset(
        """
        account_id transaction_id investment_transaction_id pending_transaction_id security_id
        ticker_symbol isin cusip mask fees
        """.split()
    ),
)


@pytest.mark.parametrize("attack", attacks(CASE), ids=str)
def test_plaid_withstands(attack: Attack) -> None:
    withstand(CASE, attack)


def test_plaid_withstands_changed_answers() -> None:
    withstand_mutants(CASE)
