"""Groups, allocation, rebalancing and the income calendar from the command."""

from decimal import Decimal
from pathlib import Path

import pytest

from tests.e2e.command import Coffer
from tests.unit.cli.books import DAY
from tests.unit.cli.test_cli_reports import ask, check_forms

D = Decimal
PLAN = {
    "as_of", "base_currency", "generated_at", "scope", "by", "new_money", "trades", "cash_moves",
    "cash", "before", "after", "worst_drift", "worst_drift_after", "spent", "proceeds", "kept",
    "problems",
}  # fmt: skip


def with_targets(books: Coffer) -> Coffer:
    for key, share in (("public-stock", "50%"), ("crypto", "0.1"), ("fiat", " 40 %")):
        books("allocation", "target", "type", key, share, code=0)
    return books


def test_groups_are_made_changed_and_deleted(books: Coffer) -> None:
    books("groups", "add", "Core", "Broker", "Bank/USD", "--colour", "#112233", code=0)
    books("groups", "rename", "Core", "Kernel", code=0)
    books("groups", "put", "Kernel", "Vault", code=0)
    books("groups", "take", "Kernel", "Broker", code=0)
    books("groups", "add", "Play", code=0)
    books("groups", "order", "Play", code=0)
    found = books.ask("groups")["groups"]
    assert [one["name"] for one in found] == ["Play", "Kernel"]
    assert found[1] == {
        "name": "Kernel", "colour": "#112233", "accounts": ["Vault"],
        "holdings": [{"account": "Bank", "symbol": "USD"}],
    }  # fmt: skip
    assert "Kernel" in books("groups", code=0).out
    for report in ("holdings", "networth", "performance", "allocation", "realized", "income"):
        ask(books, report, "--scope", "group:Kernel")
    books("groups", "delete", "Kernel", code=0)
    assert "no group named 'Kernel'" in books("report", "holdings", "--scope", "group:Kernel").err


@pytest.mark.parametrize(
    "words",
    [
        ("add",), ("rename", "A"), ("colour", "A"), ("delete", "A"), ("put", "A", "Bank"),
        ("add", "A", "Nobody"), ("add", "A", "--colour", "red"),
    ],
)  # fmt: skip
def test_what_groups_cannot_do_is_said_in_a_line(books: Coffer, words: tuple[str, ...]) -> None:
    answer = books("groups", *words, code=1)
    assert answer.err.startswith("coffer: ")
    assert answer.err.count("\n") == 1


def test_an_allocation_has_targets_and_drift(books: Coffer) -> None:
    found = with_targets(books).ask("allocation", "--as-of", DAY, "--band", "1%")
    check_forms({key: one for key, one in found.items() if key != "allocation"})
    rows = {one["key"]: one for one in found["allocation"]}
    assert rows["crypto"]["target"] == "0.1"
    drift = D(rows["crypto"]["weight"]) - D("0.1")
    assert abs(D(rows["crypto"]["drift"]) - drift) < D("1e-11")
    assert rows["crypto"]["outside_band"] is True
    assert (found["assigned"], found["rest"], found["liabilities"]) == ("1", None, "-300")
    same = ask(books, "allocation")
    assert {one["key"]: one["target"] for one in same["allocation"]} == {
        key: row["target"] for key, row in rows.items()
    }
    text = books("allocation", "--as-of", DAY, code=0).out
    assert "Target" in text
    assert "50.00 %" in text


def test_targets_are_checked_and_taken_away(books: Coffer) -> None:
    with_targets(books)
    assert "101" in books("allocation", "target", "type", "crypto", "0.11", code=1).err
    assert books("allocation", "target", "type", "crypto", "a lot").code == 2
    assert "no type named" in books("allocation", "target", "type", "stone", "0.1", code=1).err
    assert "needs" in books("allocation", "target", "type", code=1).err
    said = books("allocation", "target", "type", "crypto", "0", code=0).out
    assert said == "crypto is without a target; 90.00 % is assigned.\n"


@pytest.mark.parametrize("by", ["account", "group"])
def test_the_report_can_be_split_by_more(books: Coffer, by: str) -> None:
    found = ask(books, "allocation", "--by", by)
    assert abs(sum((D(one["share"]) for one in found["allocation"]), D(0)) - 1) < D("1e-9")


def test_a_plan_is_told_written_and_imported(books: Coffer, tmp_path: Path) -> None:
    with_targets(books)
    path = tmp_path / "plan.csv"
    words = ("rebalance", "--sales", "--as-of", DAY)
    found = books.ask(*words, "--csv", str(path))
    assert found.keys() == PLAN
    sold = sum(D(one["amount_base"]) for one in found["trades"] if one["side"] == "sell")
    bought = sum(D(one["amount_base"]) for one in found["trades"] if one["side"] == "buy")
    assert (D(found["proceeds"]), D(found["spent"])) == (sold, bought)
    assert D(found["worst_drift_after"]) < D("0.001") < D(found["worst_drift"])
    taken = books.ask("import", str(path))
    assert (taken["added"], taken["rejected"]) == (len(found["trades"]), [])
    text = books(*words, code=0).out
    assert "Largest drift" in text
    assert books(*words, "--csv", "-", code=0).out.startswith("date,account,kind,symbol")
    assert "plan.csv" in books(*words, "--csv", str(tmp_path / "no" / "plan.csv"), code=1).err


def test_new_money_is_not_overspent(books: Coffer) -> None:
    with_targets(books)
    found = books.ask("rebalance", "--new-money", "1000", "--as-of", DAY, "--min-trade", "10")
    assert D(found["spent"]) + D(found["kept"]) <= 1000
    assert all(one["side"] == "buy" for one in found["trades"])


def test_a_plan_needs_something_to_go_by(books: Coffer) -> None:
    assert "no targets" in books("rebalance", "--sales", code=1).err
    assert "new money" in books("rebalance", code=1).err
    assert books("rebalance", "--by", "shape").code == 2


def test_the_income_calendar_is_by_month_and_asset(books: Coffer) -> None:
    found = ask(books, "income", "--calendar")
    assert (found["as_of"], found["from"], found["to"]) == (DAY, "2023-03-12", "2025-03-11")
    months = {one["month"]: one for one in found["months"]}
    assert months["2024-03"] == {
        "month": "2024-03", "received": "37.5", "expected": "0", "unknown": 1,
    }  # fmt: skip
    assert found["totals"]["received"] == "37.5"
    assert {one["symbol"]: one["reason"] for one in found["assets"]}["AAA"] == "no_rhythm"
    text = books("report", "income", "--calendar", "--as-of", DAY, code=0).out
    assert "payments of unknown worth: 1" in text
