"""Measures Coffer's promises of speed, with other programs and bare floors in turn: `./dev bench`.

Every contestant runs once a round, in turn, on the same ledgers; what is compared are medians of
processor seconds (user and system), and every answer is checked before its time counts. The books
are encrypted. What is not installed is left out, and said so. Run by `./dev bench`; this process
loads no NumPy and none of Coffer, as a child's peak of memory begins with that of its parent.
"""

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from tests.benchmarks import commands, start_measures, view_measures
from tests.benchmarks.figures import Figures, print_samples, print_targets
from tests.benchmarks.ledgers import BenchLedger, ledger_of, size_of
from tests.benchmarks.peers import Peers, beancount_load, find_peers, hledger_holdings, left_over
from tests.benchmarks.spending import WrongAnswerError, run
from tests.benchmarks.targets import BEANCOUNT, COLD, FLOOR, HLEDGER, IMPORT, targets

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "bench"
INSIDE = ("warm", "as-of", "series", "returns", "rollups", "bare", "fifo", "xirr")
WRITING = ("entries", "price")
FILLING = (
    "household",
    "trades",
)  # fills books first, which takes a while: once, and not the largest
OTHERS = (
    "start",
    "views",
    "import",
    "cold",
    "hledger",
    "beancount",
    "floor",
    "window",
    "rows",
    "encryption",
    "sync",
    "files",
)
GROUPS = (*OTHERS, *INSIDE, *WRITING, *FILLING)
BIG = 100_000  # beancount is not asked beyond: it needs minutes and many gigabytes


class Bench:
    """One run: ledgers, books, contestants, and what they took."""

    def __init__(
        self, options: argparse.Namespace, ledgers: list[BenchLedger], peers: Peers
    ) -> None:
        self.chosen: set[str] = set(options.only)
        self.rounds: int = options.rounds
        self.ledgers = ledgers
        self.peers = peers
        self.figures = Figures()
        self.problems: list[str] = []
        self.books: dict[int, commands.Books] = {}

    def measure(self) -> None:
        """Let everyone run once a round, in turn."""
        for number in range(self.rounds):
            for ledger in self.ledgers:
                print(f"round {number + 1} of {self.rounds}, {ledger.rows:,} rows …",
                      file=sys.stderr, flush=True)  # fmt: skip
                self._round(ledger, is_first=number == 0)

    def _round(self, ledger: BenchLedger, *, is_first: bool) -> None:
        rows = ledger.rows
        steps = [
            self._import,
            self._hledger,
            self._cold,
            self._beancount,
            self._floor,
            self._inside,
            self._start,
            self._views,
        ]
        for step in steps:
            try:
                step(ledger, is_first)
            except WrongAnswerError as error:
                self.problems.append(f"{rows:,} rows: {error}")

    def _import(self, ledger: BenchLedger, is_first: bool) -> None:
        if "import" not in self.chosen and not is_first:
            return
        folder = BUILD / f"books-{ledger.rows}"
        if "import" not in self.chosen and commands.is_kept(folder):
            self.books[ledger.rows] = commands.Books(ledger, folder / "coffer.db")
            return
        books = commands.make(ledger, folder)
        spent = commands.first_import(books)
        commands.keep(folder)
        self.books[ledger.rows] = books
        self.figures.add(IMPORT, ledger.rows, spent.cpu_s)
        self.figures.add("memory of the import", ledger.rows, spent.peak_bytes)
        self.figures.add("size of the database", ledger.rows, commands.bytes_on_disk(books))

    def _hledger(self, ledger: BenchLedger, _: bool) -> None:
        if "hledger" in self.chosen and self.peers.hledger:
            spent = hledger_holdings(self.peers.hledger, ledger)
            self.figures.add(HLEDGER, ledger.rows, spent.cpu_s)
            self.figures.add("memory of hledger", ledger.rows, spent.peak_bytes)

    def _beancount(self, ledger: BenchLedger, _: bool) -> None:
        if "beancount" in self.chosen and self.peers.beancount and ledger.rows <= BIG:
            spent = beancount_load(self.peers.beancount, ledger)
            self.figures.add(BEANCOUNT, ledger.rows, spent.cpu_s)
            self.figures.add("memory of beancount", ledger.rows, spent.peak_bytes)
            for path in left_over(ledger):
                path.unlink()

    def _cold(self, ledger: BenchLedger, is_first: bool) -> None:
        books = self.books.get(ledger.rows)
        if "cold" not in self.chosen or books is None:
            return
        if is_first:
            commands.cold_holdings(books)  # its files come into the system's cache
        spent = commands.cold_holdings(books)
        self.figures.add(COLD, ledger.rows, spent.cpu_s)
        self.figures.add("memory of a cold report", ledger.rows, spent.peak_bytes)
        slow = commands.cold_holdings(books, slowly=True)
        self.figures.add("… unlocked by its passphrase", ledger.rows, slow.cpu_s)
        self.figures.add("… a command that asks next to nothing", ledger.rows,
                         commands.cold_start(books).cpu_s)  # fmt: skip

    def _floor(self, ledger: BenchLedger, is_first: bool) -> None:
        if "floor" in self.chosen and is_first:
            line = [sys.executable, "-m", "tests.benchmarks.floors", str(ledger.folder)]
            self.figures.add(FLOOR, ledger.rows, *json.loads(run(line)[1]))

    def _start(self, ledger: BenchLedger, is_first: bool) -> None:
        books = self.books.get(ledger.rows)
        if "start" in self.chosen and books is not None and ledger.rows <= BIG:
            start_measures.measure(
                self.figures, ledger.rows, books.place.parent, is_first=is_first,
                is_small=ledger is self.ledgers[0],
            )  # fmt: skip

    def _views(self, ledger: BenchLedger, _: bool) -> None:
        books = self.books.get(ledger.rows)
        if "views" in self.chosen and books is not None and ledger.rows <= BIG:
            view_measures.measure(
                self.figures, ledger.rows, books.place.parent, is_small=ledger is self.ledgers[0]
            )

    def _inside(self, ledger: BenchLedger, is_first: bool) -> None:
        books = self.books.get(ledger.rows)
        if books is None:
            return
        small = self.ledgers[0].rows
        asked = [
            one for one in INSIDE if one in self.chosen and (one != "xirr" or ledger.rows == small)
        ]
        if asked:
            self._ask(books, asked, "memory of open books")
        asked = [one for one in WRITING if one in self.chosen]
        if is_first and ledger.rows <= BIG:
            asked += [one for one in FILLING if one in self.chosen]
        if asked:
            copy = BUILD / f"copy-{ledger.rows}"
            shutil.rmtree(copy, ignore_errors=True)
            shutil.copytree(books.place.parent, copy)
            self._ask(
                commands.Books(ledger, copy / "coffer.db"), asked, "memory of books written to"
            )
            shutil.rmtree(copy)

    def _ask(self, books: commands.Books, asked: list[str], memory: str) -> None:
        rows = books.ledger.rows
        place, code, networth = books.place, books.code_file, str(books.ledger.networth)
        line: list[str | Path] = [sys.executable, "-m", "tests.benchmarks.inside", place, code]
        spent, text = run([*line, networth, *asked])
        answer = json.loads(text.splitlines()[-1])
        for name, values in answer["samples"].items():
            self.figures.add(name, rows, *values)
        self.problems += [f"{rows:,} rows, {name}: {why}" for name, why in answer["wrong"].items()]
        self.figures.add(memory, rows, spent.peak_bytes)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__)
    parser.add_argument("--sizes", default="10k,100k", help="10k,100k,1M or numbers of rows")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", default=",".join(GROUPS), help="of " + ",".join(GROUPS))
    parser.add_argument("--peer-python", default=os.environ.get("COFFER_PEER_PYTHON", ""),
                        metavar="PYTHON", help="a Python that has beancount")  # fmt: skip
    parser.add_argument("--ledgers", type=Path, default=BUILD / "ledgers", metavar="FOLDER",
                        help="where generated ledgers are kept")  # fmt: skip
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all samples there too")
    options = parser.parse_args()
    options.only = options.only.split(",")
    strange = sorted(set(options.only) - set(GROUPS))
    if strange:
        parser.error(f"there is nothing called {', '.join(strange)}")
    try:
        options.sizes = sorted(size_of(name) for name in options.sizes.split(","))
    except ValueError:
        parser.error("sizes are 10k, 100k, 1M or numbers")
    return options


def _ledgers(options: argparse.Namespace) -> list[BenchLedger]:
    shared = Path(os.environ.get("COFFER_SHARED") or ROOT.parent / "shared")
    generator = shared / "bench" / "gen_ledger.py"
    made = all((options.ledgers / str(rows) / "manifest.json").exists() for rows in options.sizes)
    if not made and not generator.exists():
        print(f"There is no bench/gen_ledger.py in {shared}: nothing to measure.", file=sys.stderr)
        print("COFFER_SHARED=DIR says where it is.", file=sys.stderr)
        sys.exit(1)
    return [ledger_of(rows, generator, options.ledgers) for rows in options.sizes]


def _largest_books(bench: Bench) -> list[Path]:
    """Return the database and the recovery code of the largest books there are."""
    folders = [BUILD / f"books-{one.rows}" for one in bench.ledgers]
    kept = [folder for folder in folders if commands.is_kept(folder)]
    return [kept[-1] / "coffer.db", kept[-1] / "recovery-code"] if kept else []


def _window(bench: Bench) -> bool:
    """Measure stalls of the window and what encryption costs, on the largest of quick ledgers."""
    ledger = max((one for one in bench.ledgers if one.rows <= BIG), key=lambda one: one.rows,
                 default=None)  # fmt: skip
    is_fine = True
    for name, module, words in (
        ("encryption", "encryption", [ledger.folder] if ledger else []),
        ("window", "window_stall", [ledger.activities, ledger.prices] if ledger else []),
        ("rows", "table_rows", _largest_books(bench)),
        ("sync", "sync_window", []),  # on books of its own
        ("files", "files_window", []),
    ):
        if name in bench.chosen and (name in {"sync", "files"} or (ledger is not None and words)):
            print(flush=True)
            line = [sys.executable, "-m", f"tests.benchmarks.{module}", *map(str, words)]
            is_fine = subprocess.run(line, cwd=ROOT, check=False).returncode == 0 and is_fine
    return is_fine


def main() -> int:
    """Run what the arguments name; 1 if an answer was wrong. A missed target is told."""
    options = _options()
    BUILD.mkdir(parents=True, exist_ok=True)
    ledgers = _ledgers(options)
    peers = find_peers(options.peer_python)
    bench = Bench(options, ledgers, peers)
    machine = f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}"
    print(f"Python {platform.python_version()}, {machine}; {options.rounds} rounds", flush=True)
    bench.measure()
    absent = start_measures.left_out() if "start" in bench.chosen else []
    for name in (*peers.missing, *absent):
        print(f"left out, as it is not installed: {name}")
    lines = [one.line(bench.figures) for one in targets(options.sizes)]
    print()
    print_samples(bench.figures, options.sizes)
    print()
    if lines:
        print_targets(lines)
    for problem in bench.problems:
        print(f"WRONG: {problem}")
    if options.json:
        whole = {
            "figures": bench.figures.as_json(),
            "targets": [
                {"what": one.what, "rows": one.rows, "limit": one.limit, "unit": one.unit,
                 "measured": one.measured, "share": one.share, "verdict": one.verdict,
                 "against": one.against} for one in lines
            ],
            "missing": peers.missing,
            "problems": bench.problems,
        }  # fmt: skip
        options.json.write_text(json.dumps(whole, indent=1))
    is_fine = _window(bench)
    return 0 if is_fine and not bench.problems else 1


if __name__ == "__main__":
    sys.exit(main())
