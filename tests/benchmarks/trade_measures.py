"""Trades, timed on books with 10,000 positions and 50,000 fills: reading lists, and writing.

The positions are written straight into their tables; `inside.py` gives a copy that may be changed.
"""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from app.bootstrap import Coffer
from app.domain.ids import AccountId
from app.domain.trading.records import Instrument
from app.services.registry import Registry
from app.services.trading.answers import PositionQuery
from app.services.trading.instruments import InstrumentSpec, ensure_instrument
from app.services.trading.recording import NewFill, record_fills
from tests.benchmarks.open_books import OpenBooks
from tests.benchmarks.spending import WrongAnswerError, spend
from tests.trade_books import fill_books

POSITIONS, FILLS_EACH, BEFORE = 10_000, 5, 2_000
REPEATS = 7
VIEW = PositionQuery(limit=100)


def views(coffer: Coffer) -> dict[str, Callable[[], object]]:
    """Return what the view of trades waits for, by name."""
    ids = tuple(one.id for one in coffer.trading.positions(VIEW).rows[:20])
    return {
        "first page, counts and totals": lambda: coffer.trading.look(VIEW),
        "a page in the middle": lambda: coffer.trading.positions(replace(VIEW, offset=5_000)),
        "open ones": lambda: coffer.trading.look(replace(VIEW, status="open")),
        "sorted by gain": lambda: coffer.trading.look(replace(VIEW, sort="pnl")),
        "searched": lambda: coffer.trading.look(replace(VIEW, text="tsla")),
        "orders and fills of 20": lambda: coffer.trading.orders_of_many(ids),
    }


def trades(books: OpenBooks) -> dict[str, list[float]]:
    """Fill the books, then look at them, and write.

    Raises:
        WrongAnswerError: not all positions are there.
    """
    coffer = books.coffer
    spent, _ = spend(lambda: fill_books(coffer.database, POSITIONS, FILLS_EACH))
    found: dict[str, list[float]] = {"trades: filled": [spent]}
    page = coffer.trading.positions(VIEW)
    if page.total != POSITIONS or len(page.rows) != VIEW.limit:
        raise WrongAnswerError(f"{page.total} positions, not {POSITIONS}")
    asked = views(coffer)
    samples: dict[str, list[float]] = {name: [] for name in asked}
    for _ in range(REPEATS):
        for name, view in asked.items():
            samples[name].append(spend(view)[0])
    found |= {f"trades, {name}": own for name, own in samples.items()}
    return found | _writes(coffer)


def _writes(coffer: Coffer) -> dict[str, list[float]]:
    """Record one more fill of something that was traded often; and the same again."""
    with coffer.database.writing() as unit:
        registry = Registry(unit, "USD")
        stock = ensure_instrument(unit, registry, InstrumentSpec("OFTEN", kind="stock"))
        unit.commit()
    (paper,) = coffer.trading.positions(PositionQuery(paper=True, limit=1)).rows
    record(coffer, [_fill(paper.account_id, stock, n) for n in range(BEFORE)])
    spent = []
    for n in range(REPEATS):
        one = _fill(paper.account_id, stock, BEFORE + n)
        spent.append(spend(lambda one=one: record(coffer, [one]))[0])  # type: ignore[misc]  # the loop's own
    same = _fill(paper.account_id, stock, 0)
    again = [spend(lambda: record(coffer, [same] * 1_000))[0] for _ in range(REPEATS)]
    return {
        f"trades, a fill after {BEFORE:,} of its kind": spent,
        "trades, a known fill 1,000 times": again,
    }


def record(coffer: Coffer, fills: list[NewFill]) -> int:
    """Record fills of a paper account, committed; return how many were new."""
    with coffer.database.writing() as unit:
        done = record_fills(unit, Registry(unit, "USD"), fills, source="bench", label="bench")
        unit.commit()
        return done.added


def _fill(account: AccountId, stock: Instrument, n: int) -> NewFill:
    side = "sell" if n % 4 == 3 else "buy"
    quantity = Decimal(3 if side == "sell" else 1)
    return NewFill(
        account, stock.id, f"bench-{n}", side, quantity, Decimal(100 + n % 7), 1_000_000 * n + 1
    )
