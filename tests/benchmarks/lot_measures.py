"""Lots of the whole ledger, exact; and the internal rate of return of many flows."""

import random
from datetime import timedelta
from decimal import Decimal
from functools import partial

import numpy as np
import pyxirr

from app.domain.money_weighted import EPOCH, money_weighted
from app.services.positions import PositionKeeper
from app.services.registry import Registry
from tests.benchmarks.ledgers import FIRST_DAY, LAST_DAY
from tests.benchmarks.open_books import OpenBooks
from tests.benchmarks.spending import WrongAnswerError, spend

FLOWS = 10_000


def whole_ledger(books: OpenBooks) -> dict[str, list[float]]:
    """Read all legs and match all lots first in, first out; quantities must be the ledger's sums.

    Reading counts, as it does in what another program takes to load its file.
    """
    with books.coffer.database.reading() as unit:
        registry = Registry(unit, "", may_create=False)

        def match() -> tuple[int, Decimal, Decimal]:
            results = PositionKeeper(unit, registry).work_out()
            lots, held, summed = 0, Decimal(0), Decimal(0)
            for asset_id, result in results.items():
                if registry.assets[asset_id].is_fiat:
                    continue
                for position in result.positions.values():
                    lots += len(position.book)
                    held += position.book.quantity
                    summed += position.quantity
            return lots, held, summed

        spent, (lots, held, summed) = spend(match)
    if not lots or held != summed:
        raise WrongAnswerError(f"{lots} lots hold {held}, the legs come to {summed}")
    return {"exact FIFO of the whole ledger": [spent], "number of open lots": [lots]}


def xirr_of_many_flows(books: OpenBooks) -> dict[str, list[float]]:
    """Solve for 10,000 flows, and let pyxirr alone do it; the two roots must agree."""
    del books
    chosen = random.Random(10)
    span = (LAST_DAY - FIRST_DAY).days
    ours: list[float] = []
    alone: list[float] = []
    for number in range(9):
        flows = [
            (FIRST_DAY + timedelta(chosen.randrange(span)), -chosen.randrange(50, 5000))
            for _ in range(FLOWS - 1)
        ]
        flows.append((LAST_DAY, -(2 + number) * sum(amount for _, amount in flows) // 2))
        ordinals = np.array([on.toordinal() for on, _ in flows], dtype=np.int64)
        amounts = np.array([amount for _, amount in flows], dtype=np.int64)
        days = (ordinals - EPOCH).astype("datetime64[D]")  # both get what they like best
        floats = amounts.astype(np.float64)
        spent, root = spend(partial(pyxirr.xirr, days, floats))
        alone.append(spent)
        spent, own = spend(partial(money_weighted, ordinals, amounts))
        ours.append(spent)
        if own.rate is None or root is None or abs(own.rate - root) > 1e-8:
            raise WrongAnswerError(f"the rate is {own.rate}, pyxirr says {root}")
    return {"XIRR of 10,000 flows": ours, "XIRR of 10,000 flows, pyxirr alone": alone}
