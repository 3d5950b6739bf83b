"""What open books answer, timed within one process: `inside.py` works on a copy that it may change.

Run by `./dev bench` as a child, so that its peak of memory is its own; prints JSON.
"""

import argparse
import json
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

from app.bootstrap import open_coffer, unlock
from app.ports.keys import Way
from tests.benchmarks import (
    engine_measures,
    household_measures,
    lot_measures,
    trade_measures,
    write_measures,
)
from tests.benchmarks.open_books import OpenBooks
from tests.benchmarks.spending import WrongAnswerError

Measure = Callable[[OpenBooks], dict[str, list[float]]]

READS: dict[str, Measure] = {
    "warm": engine_measures.warm_holdings,
    "as-of": engine_measures.as_of_days,
    "series": engine_measures.daily_series,
    "returns": engine_measures.return_measures,
    "rollups": engine_measures.all_rollups,
    "bare": engine_measures.bare_reads,
    "fifo": lot_measures.whole_ledger,
}
WRITES: dict[str, Measure] = {
    "entries": write_measures.new_entries,
    "price": write_measures.corrected_price,
    "household": household_measures.household,
    "trades": trade_measures.trades,
}
PURE: dict[str, Measure] = {"xirr": lot_measures.xirr_of_many_flows}
MEASURES = READS | WRITES | PURE


def measure(name: str, books: OpenBooks) -> dict[str, list[float]]:
    """Take one measure; before and after it, readers must find figures that are stored.

    Raises:
        WrongAnswerError: they do not, or an answer is not what it should be.
    """
    books.require_stored()
    samples = MEASURES[name](books)
    books.require_stored()
    return samples


def main() -> int:
    """Take the measures that are asked for; print samples by name, and what went wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("place", type=Path)
    parser.add_argument("code", type=Path, help="a file with the recovery code")
    parser.add_argument("networth", help="at the end of the last day, as the manifest has it")
    parser.add_argument("what", nargs="+", choices=MEASURES)
    options = parser.parse_args()
    code = options.code.read_text().strip()
    key = unlock(str(options.place), Way.RECOVERY, code, by="bench")
    coffer = open_coffer(str(options.place), key=key)
    books = OpenBooks(coffer, options.networth)
    samples: dict[str, list[float]] = {}
    wrong: dict[str, str] = {}
    try:
        for name in options.what:
            try:
                samples |= measure(name, books)
            except WrongAnswerError as error:
                wrong[name] = str(error)
            except Exception:  # noqa: BLE001 - the other measures count all the same
                wrong[name] = traceback.format_exc(limit=-3)
    finally:
        coffer.close()
    print(json.dumps({"samples": samples, "wrong": wrong}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
