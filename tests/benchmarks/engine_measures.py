"""Reads of daily figures: holdings, series, returns, all rollups; and bare reads beside them."""

import random
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from typing import Any

from app.domain.ledger import LegRecord
from app.domain.rollup.columns import ScopeColumns
from app.domain.rollup.fixed import to_money
from app.domain.rollup.names import AT
from app.services.following import Figures
from app.services.positions import PositionKeeper
from app.services.registry import Registry
from app.services.valuation.frame import PORTFOLIO, Frame
from app.services.valuation.reading import in_memory
from tests.benchmarks.ledgers import FIRST_DAY, LAST_DAY
from tests.benchmarks.open_books import OpenBooks, require_equal
from tests.benchmarks.spending import WrongAnswerError, spend

REPEATS = 5
SEED = 4
CENT = Decimal("0.01")


def days_back(count: int) -> list[date]:
    """Return days spread over the ten years, the same in every run."""
    chosen = random.Random(SEED)
    span = (LAST_DAY - FIRST_DAY).days
    return [FIRST_DAY + timedelta(chosen.randrange(30, span)) for _ in range(count)]


def warm_holdings(books: OpenBooks) -> dict[str, list[float]]:
    """All holdings with cost and value, as of the last day; between times of a day before."""
    times: list[float] = []
    books.holdings()
    for _ in range(REPEATS):
        before = books.worth(LAST_DAY - timedelta(7))
        spent, report = spend(books.holdings)
        times.append(spent)
        found = report.totals.net_worth or Decimal(0)
        require_equal("holdings", found, books.networth)
        if found == before:
            raise WrongAnswerError("the answer did not change with the day")
    return {"holdings, warm": times}


def as_of_days(books: OpenBooks) -> dict[str, list[float]]:
    """All holdings at the end of past days; each total must be the series' point of that day."""
    times: list[float] = []
    seen: set[Decimal] = set()
    points = {one.on: one.net_worth for one in books.coffer.portfolio.networth(FIRST_DAY, LAST_DAY)}
    for on in days_back(2 * REPEATS):
        spent, report = spend(partial(books.holdings, on))
        times.append(spent)
        found = report.totals.net_worth or Decimal(0)
        require_equal(f"holdings of {on}", found, points[on] or Decimal(0))
        seen.add(found)
    if len(seen) < REPEATS:
        raise WrongAnswerError("the answers did not change with the day")
    return {"holdings as of a past day, warm": times}


def scopes_of(books: OpenBooks) -> list[str]:
    """Return one scope of each sort: the whole, an institution, an account, a holding."""
    line = books.holdings().lines[0]
    return [
        "portfolio",
        f"institution:{line.institution}",
        f"account:{line.account}",
        f"holding:{line.account}/{line.symbol}",
    ]


def daily_series(books: OpenBooks) -> dict[str, list[float]]:
    """Ten years of days of a scope, all its columns; then as points with their breakdown.

    The target is for what is read from the database; what is still in memory is told beside it.
    First, middle and last value must be what exact reports of those days say.
    """
    found: dict[str, list[float]] = {}
    middle = FIRST_DAY + (LAST_DAY - FIRST_DAY) // 2
    for scope in scopes_of(books):
        sort = scope.partition(":")[0]
        read = found[f"ten-year daily series, {sort}"] = []
        again = found[f"… again, in memory, {sort}"] = []
        for _ in range(REPEATS):
            fresh = Figures()
            for times in (read, again):
                spent, columns = spend(partial(_columns, books, fresh, scope))
                times.append(spent)
        report = partial(books.coffer.portfolio.networth, FIRST_DAY, LAST_DAY, scope=scope)
        spent, points = spend(report)
        found[f"… as points with breakdown, {sort}"] = [spent]
        worth = {one.on: one.net_worth or Decimal(0) for one in points}
        if not len(worth) == len(columns) == (LAST_DAY - FIRST_DAY).days + 1:
            raise WrongAnswerError(f"{scope}: {len(worth)} points, {len(columns)} days")
        for on in (FIRST_DAY, middle, LAST_DAY):
            exact = books.worth(on, scope)
            require_equal(f"{scope} on {on}", worth[on], exact)
            shown = columns.money("value", (on - FIRST_DAY).days)
            require_equal(f"columns of {scope} on {on}", shown, exact)
    return found


def _columns(books: OpenBooks, figures: Figures, scope: str) -> ScopeColumns:
    with books.coffer.database.reading() as unit:
        return figures.open().of(unit).scope(scope, FIRST_DAY, LAST_DAY)


def return_measures(books: OpenBooks) -> dict[str, list[float]]:
    """All measures of return over ten years; the end value must be the exact report's."""
    times: list[float] = []
    for step in range(REPEATS):
        first = FIRST_DAY + timedelta(step)
        spent, found = spend(partial(books.coffer.portfolio.performance, first, LAST_DAY))
        times.append(spent)
        require_equal("end value", found.end_value or Decimal(0), books.networth)
        missing = [
            name for name in ("ttwror", "xirr", "modified_dietz", "volatility", "sharpe", "sortino")
            if getattr(found, name) is None
        ]  # fmt: skip
        if missing:
            raise WrongAnswerError(f"no {', '.join(missing)}: {found.reasons}")
    return {"all measures of return, ten years": times}


class AtHand:
    """A unit of work, or its ledger, with all legs in memory already."""

    def __init__(self, inner: Any, legs: list[LegRecord]) -> None:
        self._inner, self._legs = inner, legs

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._inner, name)
        return AtHand(found, self._legs) if name == "ledger" else found

    def legs(self, **_: object) -> list[LegRecord]:
        return list(self._legs)


def all_rollups(books: OpenBooks) -> dict[str, list[float]]:
    """Work out every scope's every day anew from the legs and prices in memory.

    Lots, gains and flows are in it, and the whole must end at the manifest's net worth.
    """
    with books.coffer.database.reading() as unit:
        registry = Registry(unit, "", may_create=False)
        keeper = PositionKeeper(unit, registry)
        frame = Frame.of(unit, registry, keeper, unit.today())
        legs = unit.ledger.legs()
        keeper.rates.need(registry.assets)
        at_hand = replace(frame, unit=AtHand(unit, legs))
        spent, figures = spend(lambda: in_memory(at_hand))
        (whole,) = (block for scope, block in figures.scopes.items() if scope[0] == PORTFOLIO)
        place = LAST_DAY.toordinal() - figures.first
        found = to_money(int(whole[AT["value"], place]), frame.places)
    require_equal("the whole of all rollups", found, books.networth)
    return {"every rollup from memory": [spent]}


def bare_reads(books: OpenBooks) -> dict[str, list[float]]:
    """Read all legs and all prices by the driver alone, from the same encrypted file."""
    found: dict[str, list[float]] = {}
    with books.coffer.database.reading() as unit:
        count = unit.prices.count()
        connection = unit._open_connection().connection.dbapi_connection
        assert connection is not None
        for name, sql in {
            "bare read of all legs": "SELECT holding_id, quantity FROM leg",
            "bare read of all prices": "SELECT asset_id, at_us, value FROM price",
        }.items():
            for _ in range(2):
                spent, rows = spend(partial(_rows, connection, sql))
                found.setdefault(name, []).append(spent)
            if "price" in name and len(rows) != count:
                raise WrongAnswerError(f"{len(rows)} prices, not {count}")
    return found


def _rows(connection: Any, sql: str) -> list[Any]:
    found: list[Any] = connection.execute(sql).fetchall()
    return found
