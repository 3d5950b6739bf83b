"""What other programs make of an exported journal: beancount and hledger, where they are there."""

import csv
import io
import json
import shutil
import subprocess
from collections import defaultdict
from decimal import Decimal
from pathlib import Path

import pytest

BEANCOUNT = Path(__file__).parent.parent / ".tools" / "peers" / "bin" / "python"

# Prints the units by account and commodity, and what all is worth; runs in beancount's own Python.
_TOTALS = """
import json, sys
from collections import defaultdict
from decimal import Decimal
from beancount import loader
from beancount.core import convert, data, inventory, prices
entries, errors, _ = loader.load_file(sys.argv[1])
held, all_of_it = defaultdict(Decimal), inventory.Inventory()
for entry in entries:
    if isinstance(entry, data.Transaction):
        for one in entry.postings:
            if one.account.startswith(("Assets:", "Liabilities:")):
                held[one.account + "|" + one.units.currency] += one.units.number
                all_of_it.add_position(one)
book, worth, unpriced = prices.build_price_map(entries), Decimal(0), []
for one in all_of_it:
    found = convert.convert_amount(one.units, sys.argv[2], book)
    if found.currency == sys.argv[2]:
        worth += found.number
    elif one.units.number:
        unpriced.append(found.currency)
told = {name: format(value, "f") for name, value in held.items() if value}
errors = [str(one) for one in errors]
print(json.dumps({"errors": errors, "held": told, "worth": format(worth, "f"), "none": unpriced}))
"""


class Told:
    """What a program says: units by commodity, worth in the base currency, what has no price."""

    def __init__(self, held: dict[str, Decimal], worth: Decimal, unpriced: set[str]) -> None:
        self.held, self.worth, self.unpriced = held, worth, unpriced


def by_beancount(journal: Path, base: str) -> Told:
    """Let beancount check a journal and total it; every error fails."""
    if not BEANCOUNT.exists():
        pytest.skip("left out: beancount is not installed (./dev test does)")
    run = subprocess.run(
        [BEANCOUNT, "-c", _TOTALS, journal, base],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert run.returncode == 0, run.stderr[-2000:]
    answer = json.loads(run.stdout)
    assert answer["errors"] == []
    held: dict[str, Decimal] = defaultdict(Decimal)
    for name, value in answer["held"].items():
        held[name.rpartition("|")[2]] += Decimal(value)
    return Told(dict(held), Decimal(answer["worth"]), set(answer["none"]))


def by_hledger(journal: Path, base: str) -> Told:
    """Let hledger check a journal and total it."""
    program = shutil.which("hledger")
    if program is None:
        pytest.skip("left out: hledger is not installed (./dev test does)")
    mine = [program, "-f", str(journal), "bal", "-N", "-O", "csv", "--depth", "1"]
    held: dict[str, Decimal] = defaultdict(Decimal)
    for commodity, amount in _balances([*mine, "^Assets", "^Liabilities"]):
        held[commodity] += amount
    worth, unpriced = Decimal(0), set()
    for commodity, amount in _balances([*mine, "-V", "-X", base, "^Assets", "^Liabilities"]):
        if commodity == base:
            worth += amount
        elif amount:
            unpriced.add(commodity)
    return Told({one: amount for one, amount in held.items() if amount}, worth, unpriced)


def _balances(command: list[str]) -> list[tuple[str, Decimal]]:
    run = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
    assert run.returncode == 0, run.stderr[-2000:]
    found = []
    for row in csv.DictReader(io.StringIO(run.stdout)):
        for amount in row["balance"].split(", "):
            number, _, commodity = amount.partition(" ")
            if commodity:
                found.append((commodity.strip('"'), Decimal(number)))
    return found
