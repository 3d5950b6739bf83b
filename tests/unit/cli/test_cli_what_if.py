"""`coffer what-if`: methods side by side and a sale that is not made, in text and in JSON."""

import hashlib
from decimal import Decimal
from typing import Any

import pytest

from tests.e2e.command import Coffer, run
from tests.unit.cli.books import DAY
from tests.unit.cli.test_cli_reports import check_forms

D = Decimal
METHODS = ["fifo", "lifo", "hifo", "average", "section104"]


def by_method(answer: Any, key: str = "methods") -> dict[str, Any]:
    return {one["method"]: one for one in answer[key]}


def checked(answer: Any) -> Any:
    """Insist on the forms of numbers; counts and flags apart."""
    if isinstance(answer, dict):
        return {
            name: checked(part)
            for name, part in answer.items()
            if name not in {"lots", "method", "year", "tax_year_begins", "buy_back_until",
                            "accounts", "rule", "own_method"} or isinstance(part, dict)
        }  # fmt: skip
    return [checked(one) for one in answer] if isinstance(answer, list) else answer


def test_every_method_is_as_its_own_report(books: Coffer) -> None:
    answer = books.ask("what-if", "methods", "--as-of", DAY)
    check_forms(checked(answer))
    found = by_method(answer)
    assert list(found) == METHODS
    assert [name for name, one in found.items() if one["in_force"]] == ["fifo"]
    for name, one in found.items():
        totals = books.ask("report", "holdings", "--as-of", DAY, "--method", name)["totals"]
        assert one["cost_basis"] == totals["cost_basis"]
        assert one["unrealized_pnl"] == totals["unrealized_pnl"]
        realized = books.ask("report", "realized", "--to", DAY, "--method", name)["totals"]
        assert one["realized_pnl"] == realized["gain"]
        assert sum(D(year["short"]) for year in one["years"]) == D(realized["short"])
    assert {line["symbol"] for line in answer["holdings"]} >= {"AAA", "SAP", "ETH"}
    assert all(len(line["methods"]) == 5 for line in answer["holdings"])


def test_methods_print_a_table_a_year_and_a_holding(books: Coffer) -> None:
    out = books("what-if", "methods", "--as-of", DAY, "--tax-year", "04-06", code=0).out
    assert "* is in force" in out
    assert "fifo *" in out
    assert "2023/24" in out
    assert "Cost of what is held" in out
    narrow = books("what-if", "methods", "--scope", "account:Vault", code=0).out
    assert "Broker" not in narrow


def test_a_sale_is_told_by_every_method(books: Coffer) -> None:
    words = ("what-if", "sell", "12", "AAA", "--account", "Broker", "--on", DAY, "--price", "80",
             "--fee", "2")  # fmt: skip
    answer = books.ask(*words)
    check_forms(checked(answer))
    found = by_method(answer, "options")
    assert list(found) == METHODS
    for one in found.values():
        assert D(one["proceeds"]) == 958
        assert D(one["gain"]) == D(one["proceeds"]) - D(one["cost"])
        assert sum(D(lot["quantity"]) for lot in one["lots"]) == 12
        assert D(one["short"]) + D(one["long"]) == D(one["gain"])
    assert found["section104"]["lots"][0]["rule"] == "pool"
    assert found["fifo"]["lots"][0]["rule"] is None
    assert answer["buy_back_until"] == "2024-04-10"
    out = books(*words, code=0).out
    assert "Selling 12 of 19 AAA (Broker) on 2024-03-11 at 80 USD, fee 2 USD; in USD" in out
    assert "Nothing is written." in out
    assert "Broker keeps 7 AAA" in out
    assert "buying AAA back by 2024-04-10" in out


def test_one_method_the_last_price_and_picked_lots(books: Coffer) -> None:
    out = books("what-if", "sell", "3", "AAA", "--on", DAY, "--method", "lifo", code=0).out
    assert "(price of 2024-03-04" in out
    assert "hifo" not in out
    answer = books.ask(
        "what-if", "sell", "3", "AAA", "--on", DAY, "--account", "Broker",
        "--pick", "2023-02-03=2", "--pick", "2023-02-03=1",
    )  # fmt: skip
    picked = by_method(answer, "options")["picked"]
    assert picked["in_force"]
    assert {lot["acquired"] for lot in picked["lots"]} == {"2023-02-03"}
    unpriced = books("what-if", "sell", "1", "ODD", "--on", DAY, code=0).out
    assert "give one with --price" in unpriced


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("sell", "99", "AAA"), 1, "only 29 AAA were held"),
        (("sell", "0", "AAA"), 1, "not above zero"),
        (("sell", "-1", "AAA"), 1, "not above zero"),
        (("sell", "1", "USD"), 1, "is money"),
        (("sell", "1", "NOPE"), 1, "no asset named"),
        (("sell", "1", "AAA", "--method", "best"), 1, "no cost-basis method"),
        (("sell", "1", "AAA", "--pick", "x"), 2, "DATE=QUANTITY"),
        (("sell", "one", "AAA"), 2, "quantity"),
        (("methods", "--tax-year", "13-01"), 2, "MM-DD"),
        (("methods", "--scope", "account:Nobody"), 1, "no account named"),
        ((), 2, "QUESTION"),
    ],
)
def test_what_cannot_be_answered_says_why(
    books: Coffer, words: tuple[str, ...], code: int, told: str
) -> None:
    assert told in books("what-if", *words, code=code).err


def test_the_file_is_not_touched(books: Coffer) -> None:
    before = hashlib.sha256(books.place.read_bytes()).hexdigest()
    rows = books.dump()
    books("what-if", "methods", code=0)
    books("what-if", "sell", "1", "AAA", code=0)
    assert books.dump() == rows
    assert hashlib.sha256(books.place.read_bytes()).hexdigest() == before


def test_there_is_help() -> None:
    assert run("what-if", "--help").code == 0
    assert run("what-if", "sell", "--help").code == 0
