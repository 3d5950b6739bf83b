"""A ledger of ten thousand rows over ten years: its net worth, and that it comes in once."""

from decimal import Decimal

from tests.e2e.command import Coffer
from tests.e2e.conftest import BenchLedger

LAST = "2024-12-31"


def test_ten_years_reach_the_net_worth_that_every_reader_reaches(
    coffer: Coffer, bench_ledger: BenchLedger
) -> None:
    first = coffer.ask("import", bench_ledger.activities, bench_ledger.prices)
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

    lines = bench_ledger.prices.read_text().splitlines()
    last = coffer.write("prices", *lines[-50_000:])
    again = coffer.ask("import", last, bench_ledger.activities)
    assert (again["added"], again["known"]) == (0, 50_000 + rows)
    assert coffer.ask("report", "holdings", "--as-of", LAST)["totals"] == found["totals"]
