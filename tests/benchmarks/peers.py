"""Other programs on the same ledger, where they are installed: hledger and beancount."""

import csv
import io
import shutil
import sys
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from tests.benchmarks.ledgers import LAST_DAY, BenchLedger
from tests.benchmarks.spending import Spent, WrongAnswerError, run

AFTER = LAST_DAY.replace(year=LAST_DAY.year + 1, month=1, day=1).isoformat()

LOAD = """
import sys
from beancount import loader
entries, errors, _ = loader.load_file(sys.argv[1])
print(len(entries), len(errors))
"""


@dataclass(frozen=True, slots=True)
class Peers:
    """Which of them there are."""

    hledger: str | None
    beancount: str | None  # a Python that can import it

    @property
    def missing(self) -> list[str]:
        found = []
        if self.hledger is None:
            found.append("hledger (Debian's package of that name)")
        if self.beancount is None:
            found.append("beancount (from PyPI; --peer-python names a Python that has it)")
        return found


def find_peers(peer_python: str) -> Peers:
    """Look for the programs; `peer_python` is a Python to try for beancount, or nothing."""
    for python in [peer_python] if peer_python else [sys.executable, "python3"]:
        path = shutil.which(python)
        if path is None:
            continue
        try:
            run([path, "-c", "import beancount.loader"])
        except WrongAnswerError:
            continue
        return Peers(shutil.which("hledger"), path)
    return Peers(shutil.which("hledger"), None)


def hledger_holdings(program: str, ledger: BenchLedger) -> Spent:
    """Let hledger print every holding's value; its total must be the manifest's net worth.

    Raises:
        WrongAnswerError
    """
    words = ["bal", "Assets", "-X", "USD", "-e", AFTER, "--flat", "-O", "csv"]
    spent, text = run([program, "-f", ledger.journal, *words])
    *lines, total = list(csv.reader(io.StringIO(text)))
    found = Decimal(total[1].removesuffix(" USD"))
    if len(lines) < 100 or not ledger.is_right(found):
        raise WrongAnswerError(f"hledger: {found}, not {ledger.networth}")
    return spent


def beancount_load(python: str, ledger: BenchLedger) -> Spent:
    """Let beancount load, which books every lot; without its cache of an earlier load.

    Raises:
        WrongAnswerError
    """
    spent, text = run(
        [python, "-c", LOAD, ledger.beancount], environment={"BEANCOUNT_DISABLE_LOAD_CACHE": "1"}
    )
    entries, errors = text.split()
    if int(errors) or int(entries) < ledger.rows:
        raise WrongAnswerError(f"beancount: {entries} entries, {errors} errors")
    return spent


def left_over(ledger: BenchLedger) -> list[Path]:
    """Return what an earlier load may have left beside the ledger."""
    return list(ledger.folder.glob(".*.picklecache"))
