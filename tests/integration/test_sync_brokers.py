"""What brokers tell, booked by a run: all rows, their balances, and the second run adds nothing."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest

from app.db.database import SqlDatabase
from app.domain.sync.records import RunStatus
from app.ports.providers import Page, Provider
from app.providers.alpaca import PROVIDER as ALPACA
from app.providers.ibkr_flex import PROVIDER as FLEX
from app.services.verify import VerifyService
from tests.integration.books import SetClock
from tests.providers.alpaca_server import Alpaca, other
from tests.providers.flex_server import CASH, HELD, WHOLE, Flex, rows, section, statement
from tests.providers.server import START, FakeServer, session_for
from tests.sync_parts import Bench


@pytest.fixture
def bench(database: SqlDatabase, clock: SetClock) -> Iterator[Bench]:
    clock.time = START
    made = Bench(database, clock)
    yield made
    made.sync.close()


def told(bench: Bench, provider: Provider, fake: Alpaca | Flex, **fields: str) -> list[Page]:
    """Let the bench's provider say what a broker's client makes of a server."""
    with FakeServer() as server, session_for(provider.facts, server, fields) as session:
        fake.serve(server)
        client = provider.open(session)
        script = bench.script
        script.accounts = list(client.accounts())  # type: ignore[attr-defined]  # a client of accounts
        ids = [one.id for one in script.accounts]
        script.snapshots = list(client.snapshots(ids))  # type: ignore[attr-defined]  # a client of accounts
        script.streams = list(client.streams(ids, {}))  # type: ignore[attr-defined]  # a client of accounts
        name = script.streams[0].name
        cursor = script.last_cursor(name)
        pages: list[Page] = list(client.pull(script.streams[0], cursor))  # type: ignore[attr-defined]  # a client of accounts
        last = replace(pages[-1], checkpoint=f"{cursor}, again" if cursor else pages[-1].checkpoint)
        script.pages[name, cursor] = [*pages[:-1], last]
    return pages


def legs(bench: Bench, own_id: str) -> dict[str, Decimal]:
    [entry] = [one for one in bench.entries() if one.external_id == own_id]
    return {f"{leg.kind} {leg.symbol}": leg.quantity for leg in entry.legs}


def test_alpacas_activities_are_booked_once(bench: Bench) -> None:
    back = other("2025-06-09", 30, "DIVNRA", "0.25", symbol="KOR")
    ended = other("2025-06-10", 31, "OPEXP", qty="-1", symbol="KOR250610P00030000")
    alpaca = Alpaca([*Alpaca().activities, back, ended], page_size=100)
    pages = told(bench, ALPACA, alpaca, environment="live")
    bench.connect()
    run = bench.run()
    count = sum(len(page.entries) for page in pages)
    assert (run.status, run.added, run.rejected, run.error) == (RunStatus.DONE, count, 0, "")
    assert legs(bench, back["id"]) == {"tax USD": Decimal("0.25")}
    assert legs(bench, ended["id"])["sell KOR250610P00030000"] == -1
    again = bench.run()
    assert (again.status, again.added, again.rejected) == (RunStatus.DONE, 0, 0)
    assert VerifyService(bench.database).run().problems == ()


def test_flex_statements_are_booked_once(bench: Bench) -> None:
    pages = told(bench, FLEX, Flex(WHOLE), token="t", query_ids="1")
    bench.connect()
    run = bench.run()
    assert (run.status, run.added, run.rejected, run.error) == (
        RunStatus.DONE, len(pages[0].entries), 0, "",
    )  # fmt: skip
    assert legs(bench, "T503") == {
        "buy EUR": Decimal(1000), "settlement USD": Decimal("-1082.5"), "fee EUR": Decimal("-1.75"),
    }  # fmt: skip
    paid = rows("CashTransaction", CASH, {"type": "Withholding Tax", "amount": "1.43",
                                          "transactionID": "999"})  # fmt: skip
    told(bench, FLEX, Flex(WHOLE, statement(section("CashTransactions", paid), HELD)),
         token="t", query_ids="1")  # fmt: skip
    again = bench.run()
    assert (again.added, again.rejected) == (1, 0)
    assert legs(bench, "X999") == {"tax USD": Decimal("1.43")}
    assert VerifyService(bench.database).run().problems == ()
