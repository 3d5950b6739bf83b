"""Times what a person waits for, on a ledger of 10,000 and one of 100,000 activities.

Each figure is the wall time of the installed `coffer` command, its start included; every answer is
checked before its time counts. `./dev bench [ROWS…]`.
"""

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build" / "bench"
COFFER = Path(sys.executable).with_name("coffer")
REPORT_RUNS = 5
TOLERANCE = Decimal("0.01")
LAST_DAY = "2024-12-31"  # of the generated ten years


class WrongAnswerError(Exception):
    """A timed command did not do what it was asked; its time would mean nothing."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """A generated ledger: its files, and what every reader of it must arrive at."""

    rows: int
    folder: Path
    manifest: dict[str, Any]

    @property
    def activities(self) -> Path:
        return self.folder / "activities.csv"

    @property
    def prices(self) -> Path:
        return self.folder / "prices.csv"


def generate(rows: int, shared: Path) -> Ledger:
    """Return the ledger of a size, made once."""
    folder = BUILD / f"ledger-{rows}"
    manifest = folder / "manifest.json"
    if not manifest.exists():
        script = shared / "bench" / "gen_ledger.py"
        print(f"generating {rows:,} activities …", flush=True)
        arguments = ["--n", str(rows), "--out", str(folder), "--formats", "csv"]
        subprocess.run([sys.executable, str(script), *arguments], check=True, capture_output=True)
    return Ledger(rows, folder, json.loads(manifest.read_text(), parse_float=Decimal))


def coffer(place: Path, *arguments: str) -> tuple[float, str]:
    """Run a command on a database; return its wall time in seconds and what it printed."""
    environment = {
        key: text for key, text in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"
    }
    command = [str(COFFER), "--db", str(place), *arguments]
    start = time.perf_counter()
    answer = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    took = time.perf_counter() - start
    if answer.returncode:
        raise WrongAnswerError(f"coffer {' '.join(arguments)}: {answer.stderr.strip()}")
    return took, answer.stdout


def imported(text: str, *, added: int | None = None) -> int:
    """Return how many rows an import added, as it says in JSON."""
    answer = json.loads(text)
    count = int(answer["added"])
    if added is not None and count != added:
        raise WrongAnswerError(f"{count} rows were added, not {added}: {text[:300]}")
    return count


def report(place: Path, ledger: Ledger) -> tuple[float, str]:
    """Return the time of the holdings report, once its net worth is the manifest's."""
    took, text = coffer(place, "report", "holdings", "--as-of", LAST_DAY, "--json")
    found = Decimal(json.loads(text)["totals"]["net_worth"])
    wanted: Decimal = ledger.manifest["networth_usd"]
    if abs(found - wanted) > TOLERANCE:
        raise WrongAnswerError(f"net worth is {found}, not {wanted}")
    return took, text


def modules_of_a_report(place: Path) -> set[str]:
    """Return the top-level modules that a report imports."""
    program = (
        "import sys; from ui.entry import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print(*{name.partition('.')[0] for name in sys.modules}, file=sys.stderr)"
    )
    words = ["--db", str(place), "report", "holdings", "--as-of", LAST_DAY, "--json"]
    answer = subprocess.run(
        [sys.executable, "-c", program, *words], capture_output=True, text=True, check=True
    )
    return set(answer.stderr.split())


def size_of(place: Path) -> int:
    """Return the bytes of a database and of what lies beside it."""
    return sum(path.stat().st_size for path in place.parent.glob(place.name + "*"))


def measure(ledger: Ledger) -> dict[str, str]:
    """Return one column of the table."""
    folder = BUILD / f"books-{ledger.rows}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    place = folder / "coffer.db"
    coffer(place, "init", "--base", "USD", "--no-encryption")
    column = {"activities": f"{ledger.rows:,}"}

    took, text = coffer(place, "import", str(ledger.activities), "--json")
    imported(text, added=ledger.rows)
    column["import of the activities"] = f"{took:.2f} s"
    took, text = coffer(place, "import", str(ledger.prices), "--json")
    points = imported(text)
    column[f"import of {points:,} prices"] = f"{took:.2f} s"

    first, text = report(place, ledger)
    column["net worth, as the manifest says"] = (
        f"{Decimal(json.loads(text)['totals']['net_worth']):,.2f}"
    )
    column["holdings report, the first"] = f"{first:.2f} s"
    times = [report(place, ledger)[0] for _ in range(REPORT_RUNS)]
    column[f"holdings report, median of {REPORT_RUNS}"] = f"{statistics.median(times):.2f} s"
    heavy = modules_of_a_report(place) & {"PySide6", "shiboken6", "pyqtgraph", "alembic"}
    column["… and of Qt or Alembic it imports"] = ", ".join(sorted(heavy)) or "nothing"

    took, text = coffer(place, "import", str(ledger.activities), "--json")
    imported(text, added=0)
    column["same activities again (adds 0)"] = f"{took:.2f} s"
    took, text = coffer(place, "import", str(ledger.prices), "--json")
    imported(text, added=0)
    column["same prices again (adds 0)"] = f"{took:.2f} s"
    took, _ = coffer(place, "report", "networth", "--every", "day", "--json")
    column["daily net worth, ten years"] = f"{took:.2f} s"
    column["verify"] = f"{coffer(place, 'verify')[0]:.2f} s"
    column["database"] = f"{size_of(place) / 1e6:.0f} MB"
    return column


def print_table(columns: list[dict[str, str]]) -> None:
    """Print a line a figure, a column a ledger."""
    names = list(dict.fromkeys(name for column in columns for name in column))
    width = max(map(len, names))
    for name in names:
        cells = "".join(f"{column.get(name, ''):>20}" for column in columns)
        print(f"{name:<{width}}{cells}")


def main() -> int:
    """Run what the arguments name; 1 if a wrong answer came, or the generator is not there."""
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__)
    parser.add_argument("rows", nargs="*", type=int, default=[10_000, 100_000])
    parser.add_argument("--no-window", action="store_true", help="leave out the window's stalls")
    options = parser.parse_args()
    shared = Path(os.environ.get("COFFER_SHARED") or ROOT.parent / "shared")
    if not (shared / "bench" / "gen_ledger.py").exists():
        print(f"There is no bench/gen_ledger.py in {shared}: nothing to measure.", file=sys.stderr)
        print("COFFER_SHARED=DIR says where it is.", file=sys.stderr)
        return 1
    BUILD.mkdir(parents=True, exist_ok=True)
    cores = os.cpu_count()
    print(f"Python {platform.python_version()}, {cores} cores, load {os.getloadavg()[0]:.1f}\n")
    try:
        columns = [measure(generate(rows, shared)) for rows in options.rows]
    except WrongAnswerError as error:
        print(f"wrong answer, no figures: {error}", file=sys.stderr)
        return 1
    print_table(columns)
    if options.no_window:
        return 0
    print(flush=True)
    ledger = generate(max(options.rows), shared)
    cost = [sys.executable, "-m", "bench.encryption", str(ledger.folder)]
    subprocess.run(cost, cwd=ROOT, check=False)
    print(flush=True)
    script = Path(__file__).with_name("window_stall.py")
    return subprocess.run(
        [sys.executable, str(script), str(ledger.activities), str(ledger.prices)], check=False
    ).returncode


if __name__ == "__main__":
    sys.exit(main())
