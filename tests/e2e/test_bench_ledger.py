"""A ledger of ten thousand rows over ten years: its net worth, and that it comes in once."""

from decimal import Decimal
from pathlib import Path

from tests.e2e.command import Coffer
from tests.e2e.conftest import BenchLedger

LAST = "2024-12-31"
CURRENCIES = {"EUR", "GBP", "CHF", "JPY"}


def test_ten_years_reach_the_net_worth_that_every_reader_reaches(
    coffer: Coffer, bench_ledger: BenchLedger
) -> None:
    prices = _prices(coffer, bench_ledger)
    first = coffer.ask("import", bench_ledger.activities, prices)
    rows = bench_ledger.manifest["rows"]
    assert first["read"] == first["added"] > rows
    assert first["files"][0]["added"] == rows

    found = coffer.ask("report", "holdings", "--as-of", LAST)
    wanted = Decimal(str(bench_ledger.manifest["networth_usd"]))
    assert abs(Decimal(found["totals"]["net_worth"]) - wanted) <= Decimal("0.01")
    assert found["totals"]["coverage"] == "full"
    point = coffer.ask("report", "networth", "--every", "year", "--to", LAST)["points"][-1]
    assert point["net_worth"] == found["totals"]["net_worth"]
    coffer.verified()

    lines = prices.read_text().splitlines()
    last = coffer.write("last-prices", *lines[-20_000:])
    again = coffer.ask("import", last, bench_ledger.activities)
    assert (again["added"], again["known"]) == (0, 20_000 + rows)
    assert coffer.ask("report", "holdings", "--as-of", LAST)["totals"] == found["totals"]


def _prices(coffer: Coffer, ledger: BenchLedger) -> Path:
    """Write all rates of currencies, and what assets cost in the last of the ten years."""
    lines = ledger.prices.read_text().splitlines()[1:]
    kept = [line for line in lines if line[:4] == LAST[:4] or line.split(",")[1] in CURRENCIES]
    assert 50_000 < len(kept) < len(lines)
    return coffer.write("prices", *kept)
