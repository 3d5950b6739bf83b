"""`coffer loans` and `cards` as a program: added, posted once, verified, counted once."""

from decimal import Decimal
from pathlib import Path

from tests.e2e.command import Coffer

D = Decimal


def test_a_mortgage_and_a_card_from_the_shell(tmp_path: Path) -> None:
    coffer = Coffer(tmp_path / "coffer.db", in_process=False)
    coffer("init", "--no-encryption", code=0)
    added = coffer.ask(
        "loans", "add", "mortgage", "Home loan", "--principal", "162000", "--rate", "0.03875",
        "--start", "2024-01-10", "--months", "360",
    )  # fmt: skip
    assert added["posted"] > 20
    coffer("cards", "add", "Visa", "--limit", "5000", "--owed", "350", code=0)
    coffer = Coffer(coffer.place)  # a program of its own was the point so far
    assert coffer.ask("loans", "post") == {"posted": 0, "problems": []}
    debts = {one["name"]: one for one in coffer.ask("loans")["debts"]}
    assert debts["Visa"]["card"]["available"] == "4650"
    totals = coffer.ask("report", "holdings")["totals"]
    owed = D(debts["Home loan"]["owed"]) + 350
    assert D(totals["liabilities"]) == D(totals["net_worth"]) == -owed
    early = coffer.ask("loans", "schedule", "Home loan", "--as-of", "2024-12-31")
    assert early["rows"][59]["balance"] == "146227.42"
    assert coffer("loans", "add", "auto", "Car", code=2).err.startswith("usage")
    coffer("verify", code=0)
