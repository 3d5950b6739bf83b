"""Floors: the least that the machine could take, with no program around it.

The daily worth of every holding and account in bare NumPy (floats, all inputs in memory already),
and bare reads of the database.
"""

import csv
import json
import sys
from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from tests.benchmarks.ledgers import FIRST_DAY, LAST_DAY, BenchLedger, ledger_in
from tests.benchmarks.spending import WrongAnswerError, spend

Floats = npt.NDArray[np.float64]
DAYS = (LAST_DAY - FIRST_DAY).days + 1
REPEATS = 5
FIATS = ("USD", "EUR", "GBP", "CHF", "JPY")
INTO = {"opening_balance", "buy", "reward", "airdrop", "swap_in"}
MONEY_IN = {"deposit", "interest", "dividend"}
MONEY_OUT = {"withdraw", "fee", "tax"}


@dataclass(frozen=True, slots=True)
class Dense:
    """A ledger as arrays: one event is a change of one holding's quantity on one day."""

    cells: npt.NDArray[np.int64]  # holding * DAYS + day, an event each
    changes: Floats  # in units of the last day, so that splits need no step
    worth: Floats  # assets x days, USD a unit
    asset_of: npt.NDArray[np.int64]  # by holding
    starts: npt.NDArray[np.int64]  # the first holding of each account


def dense_of(ledger: BenchLedger) -> Dense:
    """Read the CSV files into arrays. Not timed: it is what the computation starts from."""
    days = {(FIRST_DAY + timedelta(one)).isoformat(): one for one in range(DAYS)}
    assets: dict[str, int] = {name: place for place, name in enumerate(FIATS)}
    accounts: dict[str, int] = {}
    holdings: dict[tuple[int, int], int] = {}
    events: list[tuple[int, int, float, int]] = []  # holding, day, change, splits so far
    splits: dict[int, list[tuple[int, float]]] = defaultdict(list)

    def holding(account: str, symbol: str) -> int:
        key = (accounts.setdefault(account, len(accounts)), assets.setdefault(symbol, len(assets)))
        return holdings.setdefault(key, len(holdings))

    def take(account: str, symbol: str, day: int, change: float) -> None:
        seen = len(splits[assets.setdefault(symbol, len(assets))])
        events.append((holding(account, symbol), day, change, seen))

    with ledger.activities.open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            _take_row(row, days[row["date"]], take, splits, assets)
    worth = _worth(ledger, days, assets, splits)
    ordered = sorted(holdings)  # by account, so that its holdings are side by side
    place = {holdings[key]: number for number, key in enumerate(ordered)}
    asset_of = np.array([asset for _, asset in ordered])
    later = [
        np.prod([ratio for _, ratio in splits[int(asset_of[place[one]])][seen:]] or [1.0])
        for one, _, _, seen in events
    ]
    cells = np.array([place[one] * DAYS + day for one, day, _, _ in events], dtype=np.int64)
    changes = np.array([change for _, _, change, _ in events]) * np.array(later)
    starts = np.flatnonzero(np.diff([account for account, _ in ordered], prepend=-1))
    return Dense(cells, changes, worth, asset_of, starts)


def _take_row(
    row: dict[str, str],
    day: int,
    take: Any,
    splits: dict[int, list[tuple[int, float]]],
    assets: dict[str, int],
) -> None:
    kind, account, symbol, currency = row["kind"], row["account"], row["symbol"], row["currency"]
    number = float(row["quantity"] or 0)
    fee, amount = float(row["fee"] or 0), float(row["amount"] or 0)
    if kind == "split":
        own = splits[assets[symbol]]
        if not own or own[-1][0] != day:  # a row for each account that holds it
            own.append((day, number))
        return
    is_cash = symbol in FIATS or not symbol
    if kind == "transfer_out":
        moved, what = (amount or number, symbol or currency) if is_cash else (number, symbol)
        take(account, what, day, -moved)
        take(row["to_account"], what, day, moved)
    elif is_cash or kind in MONEY_IN | MONEY_OUT:
        sign = -1 if kind in MONEY_OUT else 1
        take(account, currency, day, sign * (amount or number))
    elif kind in INTO:
        take(account, symbol, day, number)
        if kind in {"buy", "swap_in"}:
            take(account, currency, day, -(amount + fee))
    else:
        take(account, symbol, day, -number)
        take(account, currency, day, amount - fee)


def _worth(
    ledger: BenchLedger,
    days: dict[str, int],
    assets: dict[str, int],
    splits: dict[int, list[tuple[int, float]]],
) -> Floats:
    """Return the worth of a unit of the last day on every day; prices carried forward."""
    own = np.full((len(assets), DAYS), np.nan)
    quote: dict[int, int] = {}
    with ledger.prices.open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            asset = assets.get(row["symbol"])
            if asset is not None:
                own[asset, days[row["date"]]] = float(row["price"])
                quote[asset] = assets[row["currency"]]
    own[assets["USD"]] = 1.0
    for asset in range(len(assets)):
        known = np.flatnonzero(~np.isnan(own[asset]))
        last = np.searchsorted(known, np.arange(DAYS), side="right") - 1
        own[asset] = np.where(last >= 0, own[asset][known[np.maximum(last, 0)]], 0.0)
        for day, ratio in splits.get(asset, ()):
            own[asset, :day] /= ratio
    worth: Floats = np.array(
        [own[one] * own[quote[one]] if quote.get(one, 0) else own[one] for one in range(len(own))]
    )
    return worth


def all_scopes(dense: Dense) -> Floats:
    """Return the daily worth of every account and of the whole: the floor itself."""
    count = len(dense.asset_of)
    moved = np.bincount(dense.cells, weights=dense.changes, minlength=count * DAYS)
    values = moved.reshape(count, DAYS)
    np.cumsum(values, axis=1, out=values)
    np.multiply(values, dense.worth[dense.asset_of], out=values)
    scopes = np.add.reduceat(values, dense.starts, axis=0)
    return np.vstack([scopes, scopes.sum(axis=0)])


def numpy_floor(ledger: BenchLedger, dense: Dense) -> float:
    """Time the floor once; its last day must be the manifest's net worth.

    Raises:
        WrongAnswerError
    """
    spent, scopes = spend(lambda: all_scopes(dense))
    if abs(scopes[-1, -1] - float(ledger.networth)) > 0.05:  # floats over millions
        raise WrongAnswerError(f"NumPy: {scopes[-1, -1]:.2f}, not {ledger.networth}")
    return spent


def main() -> int:
    """Print the samples for the ledger in a folder, as JSON."""
    ledger = ledger_in(Path(sys.argv[1]))
    dense = dense_of(ledger)
    print(json.dumps([numpy_floor(ledger, dense) for _ in range(REPEATS + 1)][1:]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
