"""What encryption costs: the same work on a plain and on an encrypted database, in turns.

Each round makes both books anew, each in a process of its own, and times the work inside it. The
time to unlock is told apart from it: it is spent once. `python -m
tests.benchmarks.encryption FOLDER`, as `./dev bench` does.
"""

import argparse
import json
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "bench"
ROUNDS = 3
PASSPHRASE = "seven slow foxes sleep"  # of books made here and thrown away


def work(place: Path, ledger: Path, *, is_encrypted: bool) -> dict[str, float]:
    """Do what the benchmark of imports and reports does; return seconds by name."""
    from app.bootstrap import KeyChoice, create_coffer, open_coffer, unlock
    from app.ports.keys import Way
    from app.services.imports import ImportOptions

    times: dict[str, float] = {}
    options = ImportOptions()

    def timed(name: str, deed: Callable[[], Any]) -> Any:
        began = time.perf_counter()
        result = deed()
        times[name] = time.perf_counter() - began
        return result

    choice = KeyChoice(passphrase=PASSPHRASE) if is_encrypted else None
    create_coffer(str(place), keys=choice).close()

    def opened() -> Any:
        key = unlock(str(place), Way.PASSPHRASE, PASSPHRASE) if is_encrypted else None
        return timed("open", lambda: open_coffer(str(place), key=key))

    coffer = opened()
    activities, prices = ledger / "activities.csv", ledger / "prices.csv"
    timed("import of the activities", lambda: coffer.imports.run(activities, options))
    timed("import of the prices", lambda: coffer.imports.run(prices, options))
    coffer.close()
    coffer = opened()
    timed("holdings report, the first", coffer.portfolio.holdings)
    timed("holdings report, again", coffer.portfolio.holdings)
    timed("same activities again", lambda: coffer.imports.run(activities, options))
    timed("verify", coffer.verification.run)
    coffer.close()
    return times


def main() -> int:
    """Print medians and ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("ledger", type=Path, help="a folder with activities.csv and prices.csv")
    parser.add_argument("--one", choices=("plain", "encrypted"), help=argparse.SUPPRESS)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    options = parser.parse_args()
    if options.one:
        place = BUILD / f"cost-{options.one}" / "coffer.db"
        shutil.rmtree(place.parent, ignore_errors=True)
        place.parent.mkdir(parents=True)
        times = work(place, options.ledger, is_encrypted=options.one == "encrypted")
        print(json.dumps(times))
        shutil.rmtree(place.parent)
        return 0
    found: dict[str, dict[str, list[float]]] = {"plain": {}, "encrypted": {}}
    for _ in range(options.rounds):
        for kind, own in found.items():
            line = [
                sys.executable,
                "-m",
                "tests.benchmarks.encryption",
                str(options.ledger),
                "--one",
                kind,
            ]
            done = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, check=True)
            for name, seconds in json.loads(done.stdout).items():
                own.setdefault(name, []).append(seconds)
    print(f"{'encryption, median of ' + str(options.rounds):<34}{'plain':>10}{'encrypted':>12}"
          f"{'ratio':>8}")  # fmt: skip
    for name, plain in found["plain"].items():
        first, second = (statistics.median(one) for one in (plain, found["encrypted"][name]))
        print(f"{name:<34}{first:>8.2f} s{second:>10.2f} s{second / first:>8.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
