"""Reports: keys, forms and codes as the page on interfaces has them, in text and in JSON."""

import re
from decimal import Decimal
from typing import Any

import pytest

from tests.e2e.command import Coffer, run
from tests.unit.cli.books import DAY

NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]*[1-9])?")
COVERAGE = {"unknown", "partial", "estimated", "full"}
TEXTS = frozenset({
    "date", "as_of", "from", "to", "generated_at", "at", "anchor_at", "oldest_at", "price_at",
    "account", "symbol", "institution", "name", "asset_type", "currency", "price_currency",
    "base_currency", "kind", "term", "origin", "method", "cost_basis_method", "scope", "path",
    "price_path", "via", "anchor", "coverage", "month", "key", "by", "acquired", "sold", "note",
    "source", "external_id", "reason", "recorded_at", "fee_currency", "counter", "out", "in",
    "drawdown_from", "drawdown_to", "recovered_on",
})  # fmt: skip
COUNTS = frozenset({"id", "batch", "voids", "voided_by", "links", "total", "holding_days"})
REPORTS = (
    "holdings", "lots", "realized", "income", "networth", "performance", "allocation", "activity",
)  # fmt: skip

HOLDING = {
    "account", "institution", "symbol", "asset_type", "quantity", "price", "price_currency",
    "price_at", "price_path", "value", "cost_basis", "unrealized_pnl", "realized_pnl", "income",
    "fees", "weight", "coverage",
}  # fmt: skip
TOTALS = {
    "value", "cash", "assets", "liabilities", "net_worth", "cost_basis", "unrealized_pnl",
    "realized_pnl", "income", "fees", "coverage",
}  # fmt: skip
LOT = {
    "account", "symbol", "acquired", "quantity", "unit_cost", "cost", "value", "unrealized_pnl",
    "term", "origin",
}  # fmt: skip
RELIEVED = {
    "account", "symbol", "sold", "acquired", "quantity", "proceeds", "cost", "gain",
    "holding_days", "term", "method",
}  # fmt: skip
PERFORMANCE = {
    "from", "to", "scope", "start_value", "end_value", "net_contributions", "gain", "ttwror",
    "ttwror_annualized", "xirr", "modified_dietz", "max_drawdown", "drawdown_from", "drawdown_to",
    "recovered_on", "volatility", "sharpe", "sortino", "calmar", "fx", "coverage",
}  # fmt: skip


def check_forms(value: Any, key: str = "") -> None:
    """Insist on numbers being plain decimal strings, and on words where words belong."""
    if isinstance(value, dict):
        for name, part in value.items():
            if name != "reasons":
                check_forms(part, name)
    elif isinstance(value, list):
        for part in value:
            check_forms(part, key)
    elif isinstance(value, bool) or value is None:
        return
    elif isinstance(value, int):
        assert key in COUNTS, f"{key} is a number without quotes"
    elif key == "coverage":
        assert value in COVERAGE
    elif key not in TEXTS:
        assert NUMBER.fullmatch(value), f"{key}: {value!r}"


def ask(books: Coffer, report: str, *words: str) -> Any:
    if not {"--as-of", "--to"} & set(words):
        words = (*words, "--as-of", DAY)
    return books.ask("report", report, *words)


@pytest.mark.parametrize("report", REPORTS)
def test_every_report_says_which_time_and_which_currency_it_is_about(
    books: Coffer, report: str
) -> None:
    found = ask(books, report)
    assert "as_of" in found or {"from", "to"} <= found.keys()
    assert DAY in {found.get("as_of"), found.get("to")}
    assert found["base_currency"] == "USD"
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", found["generated_at"])
    check_forms(found)


def test_holdings_have_the_keys_of_the_contract(books: Coffer) -> None:
    found = ask(books, "holdings")
    assert all(one.keys() >= HOLDING for one in found["holdings"])
    assert found["totals"].keys() >= TOTALS
    rows = {(one["account"], one["symbol"]): one for one in found["holdings"]}
    assert found["cost_basis_method"] == "fifo"
    aaa = rows["Broker", "AAA"]  # 20 - 5, twice that, less 10 moved away and 1 swapped
    assert (aaa["quantity"], aaa["price"], aaa["price_at"]) == ("19", "81", "2024-03-04T00:00:00Z")
    assert (aaa["price_path"], aaa["price_currency"], aaa["value"]) == ("direct", "USD", "1539")
    sap = rows["Broker", "SAP"]
    assert (sap["price_currency"], sap["price_path"], sap["price"]) == ("EUR", "one-hop", "52")
    assert Decimal(sap["value"]) == Decimal(4 * 52) * Decimal("1.08")
    odd = rows["Broker", "ODD"]
    assert (odd["price"], odd["value"], odd["coverage"]) == (None, None, "unknown")
    assert rows["Card", "USD"]["quantity"] == "-300"
    assert rows["Bank", "USD"]["quantity"] == "10020"  # as observed


def test_totals_add_up(books: Coffer) -> None:
    found = ask(books, "holdings")
    totals = {key: value for key, value in found["totals"].items() if key != "coverage"}
    exact = {key: Decimal(value) for key, value in totals.items() if value is not None}
    known = [one for one in found["holdings"] if one["value"] is not None]
    assert exact["net_worth"] == sum(Decimal(one["value"]) for one in known)
    assert exact["net_worth"] == exact["value"] + exact["cash"]
    assert exact["net_worth"] == exact["assets"] + exact["liabilities"]
    assert exact["liabilities"] == -300
    assert found["totals"]["coverage"] == "partial"
    weights = sum(Decimal(one["weight"]) for one in known)
    assert abs(weights - exact["net_worth"] / exact["assets"]) < Decimal("1e-9")


def test_closed_holdings_come_only_when_asked_for(books: Coffer) -> None:
    books.take("more", "2024-03-09,Broker,sell,SAP,public-stock,4,55,EUR,,,,s9,")
    assert "SAP" not in [one["symbol"] for one in ask(books, "holdings")["holdings"]]
    closed = [
        one for one in ask(books, "holdings", "--closed")["holdings"] if one["symbol"] == "SAP"
    ]
    assert [(one["quantity"], one["value"]) for one in closed] == [("0", "0")]
    assert Decimal(closed[0]["realized_pnl"]) > 0


def test_lots_and_relieved_lots_have_the_keys_of_the_contract(books: Coffer) -> None:
    lots = ask(books, "lots")["lots"]
    assert all(one.keys() >= LOT for one in lots)
    assert {one["term"] for one in lots} <= {"short", "long"}
    found = ask(books, "realized")
    assert all(one.keys() >= RELIEVED for one in found["realized"])
    assert found["totals"].keys() >= {"proceeds", "cost", "gain", "short", "long"}
    sale = next(one for one in found["realized"] if one["sold"] == "2024-02-05")
    assert (sale["quantity"], sale["cost"], sale["proceeds"]) == ("5", "500.5", "749")
    assert (sale["term"], sale["acquired"], sale["method"]) == ("long", "2023-01-03", "fifo")


def test_the_method_can_be_asked_for(books: Coffer) -> None:
    costs = {
        method: [
            one["cost"]
            for one in ask(books, "realized", "--method", method)["realized"]
            if one["sold"] == "2024-02-05"
        ]
        for method in ("fifo", "lifo", "hifo", "average", "section104")
    }
    assert costs["fifo"] == ["500.5"]
    assert costs["lifo"] == costs["hifo"] == ["600.5"]
    assert costs["average"] == costs["section104"] == ["550.5"]
    assert ask(books, "holdings", "--method", "LIFO")["cost_basis_method"] == "lifo"


def test_income_is_by_asset_kind_and_month_and_says_what_it_does_not_know(books: Coffer) -> None:
    found = ask(books, "income")
    rows = {(one["symbol"], one["kind"], one["month"]): one["amount"] for one in found["income"]}
    assert rows["AAA", "dividend", "2024-03"] == "25"
    assert rows["USD", "interest", "2024-03"] == "12.5"
    assert rows["ODD", "reward", "2024-03"] is None
    assert found["totals"] == {"amount": "37.5", "coverage": "partial"}
    assert ask(books, "income", "--to", "2022-12-31")["totals"] == {
        "amount": "0", "coverage": "full",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("every", "points"), [("day", 436), ("week", 64), ("month", 15), ("quarter", 5), ("year", 2)]
)
def test_net_worth_has_a_point_for_each_step_and_for_the_last_day(
    books: Coffer, every: str, points: int
) -> None:
    found = ask(books, "networth", "--every", every)["points"]
    assert len(found) == points
    assert found[-1]["date"] == DAY
    assert found[-1].keys() >= {
        "date", "net_worth", "assets", "liabilities", "coverage", "breakdown",
    }  # fmt: skip
    for point in found:
        parts = sum(map(Decimal, point["breakdown"].values()))
        assert parts == Decimal(point["net_worth"])
        assert Decimal(point["assets"]) + Decimal(point["liabilities"]) == parts


@pytest.mark.parametrize("scope", ["portfolio", "account:Broker", "institution:Manual",
                                   "holding:Broker/AAA", "holding:Bank/USD"])  # fmt: skip
def test_net_worth_ends_where_holdings_and_performance_end(books: Coffer, scope: str) -> None:
    words = ("--scope", scope)
    holdings = ask(books, "holdings", *words)["totals"]
    point = ask(books, "networth", *words)["points"][-1]
    performance = ask(books, "performance", *words)
    shares = ask(books, "allocation", *words)["allocation"]
    assert point["net_worth"] == holdings["net_worth"] == performance["end_value"]
    assert point["coverage"] == holdings["coverage"]
    if scope in {"holding:Broker/AAA", "holding:Bank/USD"}:
        assert [one["value"] for one in shares] == [holdings["net_worth"]]


def test_performance_has_the_keys_of_the_contract(books: Coffer) -> None:
    found = ask(books, "performance", "--from", "2024-01-01")
    assert found.keys() >= PERFORMANCE
    assert found["fx"].keys() == {"price_effect", "currency_effect", "joint"}
    gain = Decimal(found["gain"])
    start, end = Decimal(found["start_value"]), Decimal(found["end_value"])
    assert gain == end - start - Decimal(found["net_contributions"])
    assert sum(Decimal(one) for one in found["fx"].values()) - gain < Decimal("1e-15")


def test_unknown_returns_are_null_with_a_reason(coffer: Coffer) -> None:
    found = coffer.ask("report", "performance")
    unknown = {key for key in PERFORMANCE - {"fx"} if found[key] is None}
    assert {"ttwror", "xirr", "modified_dietz", "volatility"} <= unknown
    assert {"ttwror", "xirr", "modified_dietz", "volatility"} <= found["reasons"].keys()


@pytest.mark.parametrize("by", ["type", "currency", "institution", "category"])
def test_an_allocation_adds_up_to_one(books: Coffer, by: str) -> None:
    found = ask(books, "allocation", "--by", by)
    shares = sum((Decimal(one["share"]) for one in found["allocation"]), Decimal(0))
    assert abs(shares - 1) < Decimal("1e-9")
    assert found["by"] == by


def test_activity_shows_entries_with_legs_links_voids_and_batch(books: Coffer) -> None:
    books("links", "--auto", code=0)
    found = ask(books, "activity", "--limit", "200")
    assert found["total"] == len(found["entries"]) == 14
    entries = {one["external_id"]: one for one in found["entries"]}
    bought = entries["b1"]
    assert (bought["date"], bought["kind"], bought["note"], bought["batch"]) == (
        "2023-01-03", "buy", "first", 2,
    )  # fmt: skip
    assert [(leg["kind"], leg["quantity"]) for leg in bought["legs"]] == [
        ("buy", "10"), ("settlement", "-1001"),
    ]  # fmt: skip
    assert entries["to1"]["links"] == [entries["ti1"]["id"]]
    assert entries["sp1"]["legs"][0]["ratio"] == "2"
    books("undo", code=0)  # of the observations
    books("undo", code=0)  # of the activities
    assert ask(books, "activity")["entries"] == []
    voided = books.ask("report", "activity", "--voided", "--limit", "200")["entries"]
    assert {bool(one["voided_by"]) for one in voided if one["kind"] != "void"} == {True}
    assert {one["voids"] for one in voided if one["kind"] == "void"} == {
        one["id"] for one in voided if one["kind"] != "void"
    }


@pytest.mark.parametrize(
    ("scope", "ids"),
    [("account:Card", ["w1"]), ("holding:Broker/SAP", ["b3"]), ("account:Vault", ["ti1"])],
)
def test_activity_keeps_to_its_scope(books: Coffer, scope: str, ids: list[str]) -> None:
    found = ask(books, "activity", "--scope", scope)
    assert [one["external_id"] for one in found["entries"]] == ids
    assert found["total"] == len(ids)


def test_activity_keeps_to_its_days_and_its_limit(books: Coffer) -> None:
    found = ask(books, "activity", "--from", "2024-03-01", "--to", "2024-03-03")
    assert [one["external_id"] for one in found["entries"]] == ["b3", "sp1", "v1"]
    assert len(ask(books, "activity", "--limit", "2")["entries"]) == 2


@pytest.mark.parametrize("report", REPORTS)
def test_as_known_before_anything_was_recorded_nothing_is_said(books: Coffer, report: str) -> None:
    found = ask(books, report, "--known-on", "2020-01-01")
    rows = next(
        (value for value in found.values() if isinstance(value, list)), None
    )  # the report's own list, where it has one
    assert rows in ([], None)
    if report == "performance":
        assert (found["start_value"], found["end_value"]) == ("0", "0")


@pytest.mark.parametrize("report", REPORTS)
def test_another_base_currency_is_named_and_used(books: Coffer, report: str) -> None:
    found = ask(books, report, "--base", "EUR")
    assert found["base_currency"] == "EUR"
    if report == "holdings":
        usd = Decimal(ask(books, report)["totals"]["cash"])
        assert abs(Decimal(found["totals"]["cash"]) - usd / Decimal("1.08")) < Decimal("1e-20")


@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize("scope", ["account:Nobody", "institution:Nowhere", "holding:Broker/ZZZ",
                                   "group:None", "moon"])  # fmt: skip
def test_a_scope_that_is_not_there_is_refused_by_every_report(
    books: Coffer, report: str, scope: str
) -> None:
    answer = books("report", report, "--scope", scope, "--json", code=1)
    assert answer.out == ""
    assert answer.err.startswith("coffer: no ")
    assert answer.err.count("\n") == 1


@pytest.mark.parametrize("report", REPORTS)
def test_every_report_can_be_read_by_people(books: Coffer, report: str) -> None:
    answer = books("report", report, "--as-of", DAY, code=0)
    assert answer.err == ""
    assert len(answer.out.splitlines()) >= 3
    assert "None" not in answer.out
    assert "Decimal" not in answer.out
    assert "Coverage" not in answer.out.replace("Coverage", "", 1)


@pytest.mark.parametrize("report", REPORTS)
def test_every_report_of_empty_books_is_empty(coffer: Coffer, report: str) -> None:
    check_forms(coffer.ask("report", report))
    coffer("report", report, code=0)


@pytest.mark.parametrize(
    "words",
    [
        ("report",), ("report", "nothing"), ("report", "holdings", "--as-of", "yesterday"),
        ("report", "holdings", "--as-of", "2024-02-30"),
        ("report", "holdings", "--as-of", "0001-01-01"),
        ("report", "holdings", "--as-of", "9999-12-31"),
        ("report", "holdings", "--known-on", "noon"),
        ("report", "networth", "--every", "hour"), ("report", "activity", "--limit", "many"),
        ("report", "allocation", "--by", "colour"), ("report", "holdings", "--nothing"),
    ],
)  # fmt: skip
def test_what_cannot_be_meant_is_a_matter_of_usage(books: Coffer, words: tuple[str, ...]) -> None:
    answer = books(*words, code=2)
    assert "usage: coffer" in answer.err


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("holdings", "--method", "guess"), "no cost-basis method 'guess'"),
        (("holdings", "--base", "NOPE"), "no asset named 'NOPE'"),
        (("networth", "--from", "2025-01-01", "--to", "2024-01-01"), "begins on 2025-01-01"),
        (("performance", "--from", "2025-01-01", "--to", "2024-01-01"), "begins on 2025-01-01"),
    ],
)
def test_what_cannot_be_answered_says_why(
    books: Coffer, words: tuple[str, ...], reason: str
) -> None:
    answer = books("report", *words, "--json", code=1)
    assert reason in answer.err
    assert answer.err.count("\n") == 1
    assert answer.out == ""


def test_options_stand_before_or_after_the_command(books: Coffer) -> None:
    place = str(books.place)
    lines = [
        ("--db", place, "--json", "report", "lots"), ("report", "lots", "--json", "--db", place),
        ("--json", "report", "--db", place, "lots"), ("report", f"--db={place}", "lots", "--json"),
    ]  # fmt: skip
    answers = [run(*line) for line in lines]
    assert {answer.code for answer in answers} == {0}
    assert len({str(answer.json["lots"]) for answer in answers}) == 1
