"""`coffer report gains`, and reports as files: one example worked by hand, then the rest."""

import csv
import io
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.command import Coffer
from tests.unit.sheets.reading import read_xlsx

D = Decimal
STOCK = "public-stock"


@pytest.fixture
def coffer(tmp_path: Path) -> Coffer:
    """Twenty shares bought in euro, fifteen sold a year later; a loss of dollars beside it."""
    made = Coffer(tmp_path / "coffer.db")
    made("init", "--no-encryption", "--base", "USD", code=0)
    made.take("prices", "2023-06-01,EUR,1.10,USD", "2025-05-01,EUR,1.20,USD",
              "2025-05-01,ACME,150,EUR", "2025-05-01,BETA,40,USD")  # fmt: skip
    made.take(
        "start",
        "2023-06-01,Depot,deposit,,,,,EUR,,5000,,d1,",
        "2023-06-01,Depot,deposit,,,,,USD,,500,,d2,",
        f"2024-01-10,Depot,buy,ACME,{STOCK},10,100,EUR,5,,,b1,",
        f"2024-03-01,Depot,buy,ACME,{STOCK},10,120,EUR,5,,,b2,",
        f"2025-01-02,Depot,buy,BETA,{STOCK},4,50,USD,,,,b3,",
        f"2025-02-03,Depot,dividend,ACME,{STOCK},,,EUR,,100,,i1,",
        f"2025-02-03,Depot,tax,ACME,{STOCK},,,EUR,,15,,t1,",
        "2025-03-01,Depot,interest,,,,,USD,,7.5,,i2,",
        "2025-03-02,Depot,tax,,,,,USD,,20,,t2,income tax",
        f"2025-04-05,Depot,sell,BETA,{STOCK},4,40,USD,,,,s1,",
        f"2025-05-01,Depot,sell,ACME,{STOCK},15,150,EUR,3,,,s2,",
    )
    return made


def test_gains_are_those_of_a_sheet_of_paper(coffer: Coffer) -> None:
    found = coffer.ask("report", "gains", "--tax-year", "2025", "--as-of", "2026-01-15")
    beta, first, second = found["disposals"]
    # 15 × 150 − 3 = 2,247 EUR × 1.20 = 2,696.40 USD, two thirds of it for the first ten shares.
    assert (first["proceeds"], second["proceeds"]) == ("1797.6", "898.8")
    # (10 × 100 + 5) × 1.10 and half of (10 × 120 + 5) × 1.10
    assert (first["cost"], second["cost"]) == ("1105.5", "662.75")
    assert (first["gain"], second["gain"], beta["gain"]) == ("692.1", "236.05", "-40")
    assert (first["fee"], first["fee_paid"], first["fee_currency"]) == ("2.4", "2", "EUR")
    assert (first["sold_for"], second["sold_for"], first["currency"]) == ("1500", "750", "EUR")
    assert (first["acquired"], first["sold"]) == ("2024-01-10", "2025-05-01")
    assert [one["term"] for one in (beta, first, second)] == ["short", "long", "long"]
    (year,) = found["years"]
    assert (year["short"], year["long"], year["gain"]) == ("-40", "928.15", "888.15")
    assert found["coverage"] == "full"


def test_gains_are_those_of_the_realized_report_to_the_last_digit(coffer: Coffer) -> None:
    gains = coffer.ask("report", "gains")
    realized = coffer.ask("report", "realized")
    keys = ("account", "symbol", "acquired", "sold", "quantity", "proceeds", "cost", "gain",
            "holding_days", "term", "method")  # fmt: skip

    def lines(found: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
        return sorted(tuple(one[key] for key in keys) for one in found)

    assert lines(gains["disposals"]) == lines(realized["realized"])
    for key in ("proceeds", "cost", "gain", "short", "long"):
        assert gains["totals"][key] == realized["totals"][key]


def test_a_tax_year_may_begin_in_april(coffer: Coffer) -> None:
    found = coffer.ask("report", "gains", "--year-begins", "04-06")
    assert [one["tax_year"] for one in found["years"]] == ["2024/25", "2025/26"]
    only = coffer.ask("report", "gains", "--year-begins", "04-06", "--tax-year", "2024")
    assert [one["symbol"] for one in only["disposals"]] == ["BETA"]
    pooled = coffer.ask("report", "gains", "--method", "section104")
    assert {one["rule"] for one in pooled["disposals"]} == {"pool"}


def test_a_workbook_of_gains_has_what_the_command_says(coffer: Coffer, tmp_path: Path) -> None:
    path = tmp_path / "gains.xlsx"
    told = coffer.ask("report", "gains", "--out", path)
    assert told["sheets"] == ["Disposals", "Gains by tax year", "Summary"]
    pages = read_xlsx(path)
    found = coffer.ask("report", "gains")["disposals"]
    cells = pages["Disposals"]
    head = {cells[f"{letter}1"][1]: letter for letter in "ABCDEFGHIJKLMNOPQRSTU"}
    for row, one in enumerate(found, start=2):
        for title, key in (("Proceeds (USD)", "proceeds"), ("Cost (USD)", "cost"),
                           ("Gain (USD)", "gain"), ("Quantity", "quantity")):  # fmt: skip
            assert D(cells[f"{head[title]}{row}"][1]) == D(one[key])
    summary = " ".join(words for _, words in pages["Summary"].values())
    for said in ("Worked out on", "Everything", "FIFO", "full", "Long term: held for more than"):
        assert said in summary


def test_income_stands_beside_the_tax_that_was_withheld(coffer: Coffer, tmp_path: Path) -> None:
    path = tmp_path / "income.csv"
    coffer("report", "income", "--from", "2025-01-01", "--out", path, code=0)
    lines = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"))))
    assert lines[0] == [
        "Month", "Payer", "Account", "Kind",
        "Amount (USD)", "Tax withheld (USD)", "After tax (USD)",
    ]  # fmt: skip
    assert lines[1] == ["2025-02", "ACME", "Depot", "Dividend", "110", "16.5", "93.5"]
    assert lines[2] == ["2025-03", "USD", "Depot", "Interest", "7.5", "0", "7.5"]
    assert lines[3][4:] == ["117.5", "16.5", "101"]  # the income tax is no withheld one
    whole = coffer.ask("report", "income", "--from", "2025-01-01")["totals"]["amount"]
    assert whole == "117.5"


@pytest.mark.parametrize("kind", ["holdings", "networth", "performance"])
def test_files_have_the_figures_of_the_reports(coffer: Coffer, tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"{kind}.csv"
    words = () if kind == "holdings" else ("--from", "2025-01-31", "--to", "2025-06-30")
    coffer("report", kind, *words, "--out", path, code=0)
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"))))
    if kind == "holdings":
        found = coffer.ask("report", "holdings")
        by_asset = {row["Asset"]: row for row in rows}
        for one in found["holdings"]:
            assert by_asset[one["symbol"]]["Value (USD)"] == one["value"]
            assert by_asset[one["symbol"]]["Quantity"] == one["quantity"]
        assert by_asset["Total"]["Value (USD)"] == found["totals"]["net_worth"]
    elif kind == "networth":
        wanted = coffer.ask("report", "networth", "--every", "month", "--from", "2025-02-01",
                            "--to", "2025-06-30")["points"]  # fmt: skip
        told = {row["Date"]: row["Net worth (USD)"] for row in rows}
        assert [told[one["date"]] for one in wanted] == [one["net_worth"] for one in wanted]
    else:
        wanted = coffer.ask("report", "performance", *words, "--monthly")["months"]
        told = {row["Month"]: (row["TTWROR"], row["Gain (USD)"]) for row in rows}
        for one in wanted:
            assert told[one["from"][:7]] == (one["ttwror"], one["gain"])


def test_what_cannot_be_written_is_refused_and_nothing_is_left(
    coffer: Coffer, tmp_path: Path
) -> None:
    for words, said in (
        (("gains", "--out", tmp_path / "x.pdf"), "in the window"),
        (("lots", "--out", tmp_path / "x.csv"), "not written with --out"),
        (("gains", "--out", tmp_path / "none" / "x.csv"), "cannot be written"),
        (("gains", "--tax-year", "2200"), "no tax year"),
        (("gains", "--from", "2030-01-01"), "after its end"),
        (("gains", "--scope", "account:None"), "no account named"),
    ):
        answer = coffer("report", *words, code=1)
        assert said in answer.err
    assert not list(tmp_path.glob("x.*"))


def test_what_is_not_known_is_listed_and_in_no_sum(coffer: Coffer, tmp_path: Path) -> None:
    coffer.take(
        "odd",
        f"2025-06-01,Depot,sell,ACME,{STOCK},1,150,CHF,,,,s3,no rate to dollars",
        f"2025-07-01,Depot,sell,GONE,{STOCK},2,30,USD,1,,,s4,never bought",
    )
    found = coffer.ask("report", "gains")
    unknown, estimated = found["disposals"][-2:]
    assert (unknown["proceeds"], unknown["gain"], unknown["sold_for"]) == (None, None, "150")
    assert (unknown["currency"], unknown["cost"]) == ("CHF", "132.55")
    assert (estimated["acquired"], estimated["gain"], estimated["estimated"]) == (None, "0", True)
    (year,) = found["years"]
    assert (year["disposals"], year["unknown"], year["estimated"]) == (5, 1, 1)
    assert year["gain"] == "888.15"  # of what is known
    assert year["proceeds"] == "2915.4"  # 160 + 2,696.40 + 59: without the unknown one
    assert found["coverage"] == "partial"
    assert "without a known gain, and so in no sum: 1" in coffer("report", "gains", code=0).out
    path = tmp_path / "gains.csv"
    coffer("report", "gains", "--out", path, code=0)
    text = path.read_text("utf-8-sig")
    assert "1 disposal has no known gain. It is listed, and in no sum." in text
    assert "1 disposal rests on an estimated cost or day of purchase." in text


def test_a_name_that_a_spreadsheet_would_run_is_a_text(coffer: Coffer, tmp_path: Path) -> None:
    name = '=HYPERLINK("http://x")'
    field = '"' + name.replace('"', '""') + '"'
    coffer.take("evil", f"2025-06-01,{field},deposit,,,,,USD,,5,,e1,")
    csv_path, book = tmp_path / "held.csv", tmp_path / "held.xlsx"
    coffer("report", "holdings", "--out", csv_path, code=0)
    coffer("report", "holdings", "--out", book, code=0)
    rows = csv.DictReader(io.StringIO(csv_path.read_text("utf-8-sig")))
    assert f"'{name}" in {row["Account"] for row in rows}
    assert ("inlineStr", name) in read_xlsx(book)["Holdings"].values()


def table(coffer: Coffer, folder: Path, *words: object) -> list[dict[str, str]]:
    path = folder / "told.csv"
    coffer("report", *words, "--out", path, code=0)
    return list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"))))


def test_holdings_net_worth_and_performance_by_hand(coffer: Coffer, tmp_path: Path) -> None:
    coffer.take("prices", "2025-06-15,ACME,165,EUR")
    # Five shares are left: 5 × 165 × 1.20; they had cost half of (10 × 120 + 5) × 1.10.
    # Euro: 5,000 − 1,005 − 1,205 + 100 − 15 + 2,247 = 5,122; dollars: 500 − 200 + 7.5 − 20 + 160.
    held = table(coffer, tmp_path, "holdings", "--as-of", "2025-06-30")
    told = {row["Asset"]: row for row in held}
    shares = told["ACME"]
    assert [shares[f"{one} (USD)"] for one in ("Value", "Cost", "Unrealized")] == [
        "990", "662.75", "327.25",
    ]  # fmt: skip
    assert (shares["Price"], shares["Currency"]) == ("165", "EUR")
    assert D(shares["Weight"]) == (990 / D("7583.9")).quantize(D("1e-12"))
    assert (told["EUR"]["Value (USD)"], told["USD"]["Value (USD)"]) == ("6146.4", "447.5")
    assert told["Total"]["Value (USD)"] == "7583.9"

    span = ("--from", "2025-05-31", "--to", "2025-06-30")
    before, after = table(coffer, tmp_path, "networth", *span)[:2]
    assert (before["Date"], before["Net worth (USD)"]) == ("2025-05-31", "7493.9")
    assert (after["Date"], after["Net worth (USD)"]) == ("2025-06-30", "7583.9")
    assert (after["Change (USD)"], after["From outside (USD)"]) == ("90", "0")

    (month,) = table(coffer, tmp_path, "performance", *span)[:1]
    assert (month["Month"], month["Gain (USD)"]) == ("2025-06", "90")
    assert D(month["TTWROR"]) == (90 / D("7493.9")).quantize(D("1e-12"))
