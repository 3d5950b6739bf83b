"""Interactive Brokers' Flex through the real way out, and its statements as files."""

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.sync.trouble import ProviderError, Trouble
from app.domain.times import to_us
from app.ports.providers import RemoteEntry
from app.providers.ibkr_flex import PROVIDER
from app.providers.ibkr_flex.client import FlexClient
from app.providers.ibkr_flex.document import BadStatement
from app.providers.ibkr_flex.statement import Statement, statement_of
from tests.depth import examples
from tests.e2e.shared_data import WITHOUT, shared_folder
from tests.providers.flex_server import (
    ACTION,
    CASH,
    HELD,
    INFO,
    POSITION,
    ROOT,
    TRADE,
    WHOLE,
    Flex,
    document,
    fails,
    rows,
    section,
    statement,
)
from tests.providers.hostile import (
    CANARY,
    Attack,
    Case,
    attacks,
    withstand,
    withstand_mutants,
)
from tests.providers.server import FakeServer, FakeTime, says, session_for

FIELDS = {"token": CANARY, "query_ids": "123456"}
SECTIONS = "Trades CashTransactions Transfers CorporateActions OpenPositions CashReport".split()


@contextmanager
def client_of(
    flex: Flex, time: FakeTime | None = None, **fields: str
) -> Iterator[tuple[FlexClient, FakeServer]]:
    with FakeServer() as server:
        flex.serve(server)
        with session_for(PROVIDER.facts, server, {**FIELDS, **fields}, time=time) as session:
            client = PROVIDER.open(session)
            assert isinstance(client, FlexClient)
            yield client, server


def read(*sections: str) -> Statement:
    return statement_of(document(statement(*sections)))


def trades(*changes: dict[str, str]) -> Statement:
    return read(section("Trades", rows("Trade", TRADE, *changes)))


def said(one: RemoteEntry) -> tuple[Any, ...]:
    asset = one.asset.symbol if one.asset else ""
    return (one.external_id, one.kind, asset, one.quantity, one.amount, one.currency, one.fee)


def test_a_statement_is_asked_for_waited_for_and_read_once_a_run() -> None:
    time = FakeTime()
    flex = Flex(not_yet=2)
    with client_of(flex, time) as (client, server):
        checked = client.check()
        [account] = client.accounts()
        [stream] = client.streams([account.id], {})
        [page] = client.pull(stream, "")
        [snapshot] = client.snapshots([account.id])
        assert server.paths() == [f"GET {ROOT}/SendRequest"] + [f"GET {ROOT}/GetStatement"] * 3
        assert {one.query["t"] for one in server.log} == {CANARY}
    assert time.passed >= 15  # 5 s and 10 s, as it was not made yet
    assert checked.permissions == {"read"}
    assert checked.notes == ()
    assert (account.name, account.currency, account.mask) == ("Long run", "EUR", "0001")
    assert stream.tells_all
    assert page.since == date(2026, 1, 1)
    assert page.checkpoint == '["2026-01-01", "2026-03-31"]'
    assert [said(one) for one in page.entries] == [
        ("T501", "buy", "KOR", 10, Decimal("402.5"), "USD", Decimal("1.05")),
        ("T502", "sell", "KOR", 4, 164, "USD", Decimal("1.05")),
        ("T503", "buy", "EUR", 1000, Decimal("1082.5"), "USD", Decimal("1.75")),
        ("T504", "buy", "KOR261218C00045000", 2, 300, "USD", Decimal("1.3")),
        ("T505", "buy", "T 2 1/2 05/15/29", 10000, 9850, "USD", Decimal("1.05")),
        ("T505#accrued", "interest_charge", "", None, Decimal("12.5"), "USD", None),
        ("X901", "deposit", "", None, Decimal("100.5"), "USD", None),
        ("X902", "dividend", "KOR", None, Decimal("9.52"), "USD", None),
        ("X903", "tax", "KOR", None, Decimal("1.43"), "USD", None),
        ("X701", "transfer_in", "KOR", 5, None, "USD", None),
        ("X702", "transfer_in", "KOR", 5, None, "USD", None),
        ("X861", "split", "KOR", Decimal("1.5"), None, "USD", None),
        ("X862", "sell", "OLD", 20, 70, "USD", None),
    ]
    assert page.problems == ()
    found = {one.external_id: one for one in page.entries}
    assert found["T503"].fee_asset is not None
    assert found["T503"].fee_asset.symbol == "EUR"
    assert found["T504"].price == 150  # of a contract of 100
    assert found["T505"].price == Decimal("0.985")  # percent of the face value
    winter, summer = (
        datetime(2026, 3, 2, 15, 15, tzinfo=UTC),
        datetime(2026, 7, 10, 19, 45, tzinfo=UTC),
    )
    assert (found["T501"].at_us, found["T502"].at_us) == (to_us(winter), to_us(summer))
    assert found["X902"].on == date(2026, 3, 12)  # when it was paid, not when it was announced
    assert snapshot.is_whole
    assert {one.asset.symbol: one.balance for one in snapshot.balances} == {
        "KOR": 15, "KOR261218C00045000": -2, "USD": Decimal("1520.75"), "EUR": Decimal("-20.5"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("code", "trouble"),
    [(1012, Trouble.LOGIN_EXPIRED), (1014, Trouble.WRONG_KEY), (1015, Trouble.WRONG_KEY),
     (1013, Trouble.NOT_PERMITTED), (1018, Trouble.RATE_LIMITED), (1019, Trouble.NOT_READY),
     (1020, Trouble.REFUSED), (7777, Trouble.REFUSED)],
)  # fmt: skip
def test_the_services_codes_are_told_apart(code: int, trouble: Trouble) -> None:
    with client_of(Flex()) as (client, server):
        server.every = says(fails(code, "Token has expired."), "text/xml")
        with pytest.raises(ProviderError) as caught:
            client.check()
        assert server.count() == (9 if trouble == Trouble.NOT_READY else 1)
    assert (caught.value.trouble, caught.value.code) == (trouble, str(code))
    assert caught.value.reason == "Token has expired."


def test_several_queries_and_accounts_are_told_together() -> None:
    other = statement(
        rows("AccountInformation", INFO, {"accountId": "U7000002"}), HELD, account="U7000002"
    )
    flex = Flex(WHOLE, other)
    with client_of(flex, query_ids="11, 22") as (client, _):
        assert [one.id for one in client.accounts()] == ["U7000001", "U7000002"]
        streams = client.streams(["U7000001"], {})
        assert [(one.name, one.account_ids) for one in streams] == [
            ("query:11", ("U7000001",)), ("query:22", ("U7000001",)),
        ]  # fmt: skip
        assert not streams[0].tells_all
        assert client.check().notes[0].startswith("Query 11 does not tell: Trades (Executions)")
        [later] = client.pull(streams[0], '["2024-05-01", "2025-12-31"]')
        [gap] = client.pull(streams[0], '["2024-05-01", "2025-12-30"]')
        assert (later.since, gap.since) == (date(2024, 5, 1), date(2026, 1, 1))
        with pytest.raises(ProviderError):
            list(client.pull(streams[0], "x"))
        [gone] = client.snapshots(["U7999999"])
        assert not gone.is_whole
    assert flex.queries == ["11", "22"]
    with client_of(flex, query_ids="my query") as (client, _), pytest.raises(ProviderError):
        client.accounts()


def test_a_cancelled_trade_is_taken_back_and_a_kept_commission_is_a_fee() -> None:
    back = {
        "transactionType": "TradeCancel", "quantity": "-10", "proceeds": "402.5",
        "buySell": "BUY (Ca.)", "ibCommission": "0", "netCash": "402.5", "origTradeID": "501",
        "tradeID": "", "transactionID": "899",
    }  # fmt: skip
    told = trades({}, back, {"tradeID": "502", "transactionID": "802"})
    assert told.removed == ("T501",)
    assert [said(one)[:2] for one in told.entries] == [("X899", "fee"), ("T502", "buy")]
    assert told.entries[0].amount == Decimal("1.05")
    unknown = trades({**back, "origTradeID": ""}, {})
    assert not unknown.entries
    assert len(unknown.problems) == 2


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"assetCategory": "FUT"}, "a future cannot be booked"),
        ({"assetCategory": "CFD"}, "a contract for difference"),
        ({"proceeds": "402.5"}, "the same way"),
        ({"netCash": "-400"}, "proceeds and charges come to -403.55"),
        ({"proceeds": "-4025", "netCash": "-4026.05"}, "quantity × price is 402.5"),
        ({"currency": "XXZ"}, "no currency"),
        ({"dateTime": "yesterday"}, "no date"),
        ({"ibCommission": "-1e999"}, "not a plain decimal"),
    ],
)
def test_a_trade_that_cannot_be_right_is_a_problem_and_the_others_go_on(
    change: dict[str, str], reason: str
) -> None:
    told = trades(change, {"tradeID": "777"})
    assert [one.external_id for one in told.entries] == ["T777"]
    [problem] = told.problems
    assert reason in problem.reason
    assert problem.line == 1


def test_rows_without_ids_keep_theirs_and_equal_ones_stay_two() -> None:
    plain = rows("CashTransaction", {**CASH, "transactionID": ""}, {}, {}, {"amount": "7.5"})
    first = read(section("CashTransactions", plain))
    again = read(section("CashTransactions", plain))
    assert len({one.external_id for one in first.entries}) == 3
    assert [one.external_id for one in first.entries] == [one.external_id for one in again.entries]
    twice = trades({}, {})
    assert len(twice.entries) == 1
    reused = trades({}, {"quantity": "11", "tradePrice": "36.59090909"})
    assert "the same id" in reused.problems[0].reason


@pytest.mark.parametrize(
    "moment",
    ["20260302;101500", "2026-03-02, 10:15:00", "03/02/2026 101500", "03/02/26;10:15:00",
     "02-MAR-26;101500", "2026-03-02T10:15:00 EST", "20260302;151500 UTC", "2026-03-02 10:15 ET"],
)  # fmt: skip
def test_dates_are_read_in_each_form_that_a_query_can_have(moment: str) -> None:
    other = {"tradeID": "2", "transactionID": "", "dateTime": "03/28/2026", "tradeDate": ""}
    told = trades({"dateTime": moment, "tradeDate": "", "reportDate": ""}, other)
    assert told.entries[0].at_us == to_us(datetime(2026, 3, 2, 15, 15, tzinfo=UTC))


def test_dates_that_can_be_read_in_two_ways_are_refused_and_the_others_decide() -> None:
    with pytest.raises(BadStatement, match="yyyyMMdd"):
        trades({"dateTime": "03/02/2026", "tradeDate": ""})
    day_first = trades({"dateTime": "03/02/2026", "tradeDate": "", "reportDate": "28/02/2026"})
    assert day_first.entries[0].on == date(2026, 2, 3)


def test_actions_that_are_not_clear_are_told_and_what_follows_from_them() -> None:
    spin = {
        "description": "KOR(…) SPINOFF 1 FOR 4 (NEW, NEW CO, US…)",
        "quantity": "2",
        "actionID": "1",
    }
    out = {
        "description": "KOR(…) SPLIT 1 FOR 25 (KOR.OLD, KORVIN, US…)", "quantity": "-50",
        "symbol": "KOR.OLD", "actionID": "2",
    }  # fmt: skip
    into = {**out, "quantity": "2", "symbol": "KOR", "conid": "9010", "isin": "US5001232085"}
    wrong = {**into, "quantity": "40", "actionID": "3"}
    told = read(
        section("CorporateActions", rows("CorporateAction", ACTION, spin, out, into, wrong))
    )
    [split] = told.entries
    assert (split.kind, split.quantity) == ("split", Decimal("0.04"))
    assert split.asset is not None
    assert (split.asset.symbol, split.asset.isin) == ("KOR", "US5001231095")
    assert [one.line for one in told.problems] == [1, 4]
    strange = read(section("DebitCardActivities", rows("DebitCardActivity", CASH, {})))
    assert "not read" in strange.problems[0].reason


def test_orders_and_sums_alone_are_told_not_booked() -> None:
    told = read(
        section("Trades", rows("Order", TRADE, {"levelOfDetail": "ORDER"})),
        section("CashTransactions", rows("CashTransaction", CASH, {"levelOfDetail": "SUMMARY"})),
        section("OpenPositions", rows("OpenPosition", POSITION, {"levelOfDetail": "LOT"})),
    )
    assert not told.entries
    assert [one.field for one in told.problems] == ["Trades", "CashTransactions"]
    assert not told.snapshots[0].is_whole
    assert told.missing == ("Transfers", "CorporateActions", "CashReport")


BOMB = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (BOMB + document(WHOLE).replace(b"Coffer", b"&b;"), "a DTD"),
        (OUTSIDE + document(WHOLE).replace(b"Coffer", b"&a;"), "a DTD"),
        (b'<!DOCTYPE x SYSTEM "http://evil.example/x.dtd">' + document(WHOLE), "a DTD"),
        (document(statement("<a>" * 100_000 + "</a>" * 100_000)), "deeper than 64"),
        (document(WHOLE)[:-40], "no whole XML"),
        (document(WHOLE).replace(b'count="1"', b'count="2"'), "1 of 2 statements"),
        (document(WHOLE).replace(b'type="AF"', b'type="TCF"'), "Activity Flex Query"),
        (b"<html><body>Sign in</body></html>", "no answer of Flex"),
        (b'<?xml version="1.0" encoding="x-nothing"?><a/>', "encoding"),
        (document(), "no statement in it"),
        (fails(1012, "x"), "no statement"),
        (b"", "no whole XML"),
    ],
)
def test_a_hostile_or_half_document_is_refused(body: bytes, reason: str) -> None:
    with pytest.raises(BadStatement, match=reason):
        statement_of(body)


def test_a_document_above_the_limit_is_refused_unread() -> None:
    with pytest.raises(BadStatement, match="larger than 50 MiB"):
        statement_of(bytes(50 * 1024 * 1024 + 1))


# File: entries, problems, what was removed.
SAMPLES = {
    "01": (22, 3, 0), "03": (1, 0, 0), "05": (4, 0, 0), "07": (1, 0, 0), "09": (1, 0, 1),
    "11": (1, 0, 0), "13": (0, 1, 0), "15": (3, 0, 0), "17": (6, 0, 0), "20": (3, 0, 0),
    "23": (3, 0, 0),
}  # fmt: skip


@pytest.mark.parametrize("name", SAMPLES)
def test_a_real_statement_is_read_and_each_row_of_it_is_accounted_for(name: str) -> None:
    shared = shared_folder()
    if shared is None:
        pytest.skip(WITHOUT)
    path = shared / f"contracts/imports/ibkr-flex/testIBFlexStatementFile{name}.xml"
    body = path.read_bytes()
    told = statement_of(body)
    counted = Counter(
        {one: body.count(f"<{one} ".encode()) for one in ("CashTransaction", "CorporateAction")}
    )
    assert told.sections.get("CashTransactions", 0) == counted["CashTransaction"]
    assert told.sections.get("CorporateActions", 0) == counted["CorporateAction"]
    assert (len(told.entries), len(told.problems), len(told.removed)) == SAMPLES[name]
    assert all(one.kind in ("tax", "fee") or (one.amount or 0) >= 0 for one in told.entries)
    assert told.accounts
    assert told.first is not None


ATTRIBUTE = re.compile(rb'\w+="([^"]*)"')
STRANGE = (*b"|0|-1|x|1e9|NaN|20269999|-|ORDER|\xc3\xa9".split(b"|"), b"9" * 40)


@settings(max_examples=examples(50), deadline=None)
@given(st.data())
def test_whatever_an_attribute_says_a_statement_is_read_or_refused(data: st.DataObject) -> None:
    shared = shared_folder()
    files = sorted((shared / "contracts/imports/ibkr-flex").glob("*.xml")) if shared else []
    bodies = [document(WHOLE), *(one.read_bytes() for one in files if one.stat().st_size < 40_000)]
    body = data.draw(st.sampled_from(bodies))
    place = data.draw(st.sampled_from(list(ATTRIBUTE.finditer(body))))
    start, end = place.span(1)
    try:
        told = statement_of(body[:start] + data.draw(st.sampled_from(STRANGE)) + body[end:])
    except BadStatement:
        return
    numbers = [value for one in told.entries for value in (one.quantity, one.price, one.fee)]
    assert all(value is None or (value.is_finite() and value >= 0) for value in numbers)


def serve(server: FakeServer) -> None:
    Flex(not_yet=0).serve(server)


CASE = Case("ibkr_flex", PROVIDER.facts, PROVIDER.open, FIELDS, serve)


@pytest.mark.parametrize("attack", attacks(CASE), ids=str)
def test_flex_withstands(attack: Attack) -> None:
    withstand(CASE, attack)


def test_flex_withstands_changed_answers() -> None:
    withstand_mutants(CASE)
