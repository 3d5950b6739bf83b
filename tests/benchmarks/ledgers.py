"""The generated ledgers: found or made once, in a folder that is kept."""

import json
import subprocess
import sys
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

FIRST_DAY, LAST_DAY = date(2015, 1, 1), date(2024, 12, 31)  # of the generated ten years
TOLERANCE = Decimal("0.01")
FORMATS = "csv,beancount,journal"
SIZES = {"10k": 10_000, "100k": 100_000, "1M": 1_000_000}


@dataclass(frozen=True, slots=True)
class BenchLedger:
    """The files of one ledger, and what every reader of it must arrive at."""

    rows: int
    folder: Path
    manifest: dict[str, Any]

    @property
    def activities(self) -> Path:
        return self.folder / "activities.csv"

    @property
    def prices(self) -> Path:
        return self.folder / "prices.csv"

    @property
    def journal(self) -> Path:
        return self.folder / "ledger.journal"

    @property
    def beancount(self) -> Path:
        return self.folder / "ledger.beancount"

    @property
    def networth(self) -> Decimal:
        found: Decimal = self.manifest["networth_usd"]
        return found

    def is_right(self, networth: Decimal) -> bool:
        return abs(networth - self.networth) <= TOLERANCE


def size_of(name: str) -> int:
    """Return the number of rows that a size names: 10k, 100k, 1M, or a number."""
    return SIZES[name] if name in SIZES else int(name.replace("_", ""))


def ledger_of(rows: int, generator: Path, cache: Path) -> BenchLedger:
    """Return the ledger of a size; it is generated where the cache has none."""
    folder = cache / str(rows)
    if not (folder / "manifest.json").exists():
        print(f"generating {rows:,} activities in {folder} …", file=sys.stderr, flush=True)
        words = ["--n", str(rows), "--out", str(folder), "--formats", FORMATS]
        subprocess.run([sys.executable, str(generator), *words], check=True, capture_output=True)
    return ledger_in(folder)


def ledger_in(folder: Path) -> BenchLedger:
    """Return the ledger that was generated into a folder."""
    facts = json.loads((folder / "manifest.json").read_text(), parse_float=Decimal)
    return BenchLedger(facts["rows"], folder, facts)
