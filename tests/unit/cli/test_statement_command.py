"""`coffer report statement` from the command line."""

from decimal import Decimal
from pathlib import Path

import pytest

from tests.e2e.command import Coffer
from tests.unit.cli.books import DAY
from tests.unit.cli.test_cli_reports import ask

D = Decimal
KEYS = {
    "from", "to", "dates", "base_currency", "scope", "known_on", "generated_at", "totals",
    "assets", "liabilities", "net_worth", "notes", "prices",
}  # fmt: skip


def test_a_statement_equals_holdings_and_net_worth(books: Coffer) -> None:
    found = ask(books, "statement", "--on", DAY, "--on", "2023-12-31")
    assert set(found) == KEYS
    assert found["dates"] == ["2023-12-31", DAY]
    for line in found["totals"]:
        totals = ask(books, "holdings", "--as-of", line["date"])["totals"]
        for key in ("assets", "liabilities", "net_worth"):
            assert D(line[key]) == D(totals[key])
    assert D(found["totals"][1]["liabilities"]) == -300
    assert len(found["net_worth"]["changes"]) == 1
    assert {"ODD"} == {one["symbol"] for one in found["notes"] if one["code"] == "price_missing"}


@pytest.mark.parametrize("scope", ["account:Bank", "group:Core", "institution:Manual"])
def test_scopes_and_currencies_are_taken(books: Coffer, scope: str) -> None:
    books("groups", "add", "Core", "Broker", "Bank/USD", code=0)
    words = ("--on", DAY, "--scope", scope, "--base", "EUR")
    found = ask(books, "statement", *words)
    totals = ask(books, "holdings", "--as-of", DAY, "--scope", scope, "--base", "EUR")["totals"]
    assert D(found["totals"][0]["net_worth"]) == D(totals["net_worth"])
    assert found["base_currency"] == "EUR"


def test_the_text_is_a_table_with_its_foot(books: Coffer) -> None:
    text = books("report", "statement", "--on", "2023-12-31", "--on", DAY, code=0).out
    for words in ("Net-worth statement", "Total assets", "Total liabilities", "Net worth",
                  "2023-12-31", "unknown", "ODD · ", "AAA › USD"):  # fmt: skip
        assert words in text
    short = books("report", "statement", "--detail", "categories", "--changes", "none", code=0).out
    assert "Broker · " not in short.split("Figures are rounded")[0]


def test_a_page_and_csv_are_written(books: Coffer, tmp_path: Path) -> None:
    page, table = tmp_path / "page.html", tmp_path / "table.csv"
    books("report", "statement", "--on", DAY, "--html", page, "--csv", table, code=0)
    assert page.read_text("utf-8").startswith("<!DOCTYPE html>")
    assert table.read_bytes().startswith(b"level,Item,detail,")
    assert (
        "<h1>Net-worth statement</h1>"
        in books("report", "statement", "--on", DAY, "--html", "-", code=0).out
    )
    answer = books("report", "statement", "--html", tmp_path / "no" / "page.html", code=1)
    assert answer.err.startswith("coffer: ")


@pytest.mark.parametrize(
    ("words", "code"),
    [(("--on", "yesterday"), 2), (("--scope", "group:Nobody"), 1), (("--base", "NONE"), 1)],
)
def test_what_cannot_be_told_is_said_in_a_line(
    books: Coffer, words: tuple[str, ...], code: int
) -> None:
    answer = books("report", "statement", *words, code=code)
    assert answer.err.rstrip().splitlines()[-1].startswith("coffer")


def test_as_of_moves_the_default_days(books: Coffer) -> None:
    assert ask(books, "statement", "--as-of", DAY)["dates"] == ["2023-12-31", DAY]
    assert ask(books, "statement", "--known-on", "2020-01-01", "--on", DAY)["notes"] == []


def test_the_ledger_of_a_group_is_told(books: Coffer) -> None:
    books("groups", "add", "Two", "Card", "Bank/USD", code=0)
    found = ask(books, "activity", "--scope", "group:Two")
    assert {leg["account"] for one in found["entries"] for leg in one["legs"]} == {"Bank", "Card"}
