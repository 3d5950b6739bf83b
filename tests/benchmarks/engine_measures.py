"""Reads of daily figures: holdings, series, returns, all rollups; and bare reads beside them."""

import random
from datetime import date, timedelta
from decimal import Decimal

from app.domain.rollup.columns import ScopeColumns
from app.domain.rollup.fixed import to_money
from app.domain.rollup.history import Recorder
from app.domain.rollup.names import AT
from app.services.positions import PositionKeeper
from app.services.registry import Registry
from app.services.valuation.build import Figures, Worked, build
from app.services.valuation.frame import PORTFOLIO, Frame
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
        spent, report = spend(lambda on=on: books.holdings(on))  # type: ignore[misc]  # the loop's own
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

    First, middle and last value must be what exact reports of those days say.
    """
    found: dict[str, list[float]] = {}
    middle = FIRST_DAY + (LAST_DAY - FIRST_DAY) // 2
    for scope in scopes_of(books):
        sort = scope.partition(":")[0]
        times = found[f"ten-year daily series, {sort}"] = []
        for _ in range(REPEATS):
            spent, columns = spend(lambda scope=scope: _columns(books, scope))  # type: ignore[misc]  # the loop's own
            times.append(spent)
        points_time, points = spend(
            lambda scope=scope: books.coffer.portfolio.networth(  # type: ignore[misc]  # the loop's own
                FIRST_DAY, LAST_DAY, scope=scope
            )
        )
        found[f"… as points with breakdown, {sort}"] = [points_time]
        worth = {one.on: one.net_worth or Decimal(0) for one in points}
        if not len(worth) == len(columns) == (LAST_DAY - FIRST_DAY).days + 1:
            raise WrongAnswerError(f"{scope}: {len(worth)} points, {len(columns)} days")
        for on in (FIRST_DAY, middle, LAST_DAY):
            exact = books.worth(on, scope)
            require_equal(f"{scope} on {on}", worth[on], exact)
            require_equal(f"{scope} on {on}", columns.money("value", (on - FIRST_DAY).days), exact)
    return found


def _columns(books: OpenBooks, scope: str) -> ScopeColumns:
    portfolio = books.coffer.portfolio
    with portfolio.database.reading() as unit:
        return portfolio.figures.open().of(unit).scope(scope, FIRST_DAY, LAST_DAY)


def return_measures(books: OpenBooks) -> dict[str, list[float]]:
    """All measures of return over ten years; the end value must be the exact report's."""
    times: list[float] = []
    for step in range(REPEATS):
        first = FIRST_DAY + timedelta(step)
        spent, found = spend(
            lambda first=first: books.coffer.portfolio.performance(first, LAST_DAY)  # type: ignore[misc]  # the loop's own
        )
        times.append(spent)
        require_equal("end value", found.end_value or Decimal(0), books.networth)
        missing = [
            name for name in ("ttwror", "xirr", "modified_dietz", "volatility", "sharpe", "sortino")
            if getattr(found, name) is None
        ]  # fmt: skip
        if missing:
            raise WrongAnswerError(f"no {', '.join(missing)}: {found.reasons}")
    return {"all measures of return, ten years": times}


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

        def work() -> tuple[Figures, float]:
            recorders = {one: Recorder(frame.places) for one in registry.assets}
            watches = {one: recorder.watch for one, recorder in recorders.items()}
            lots_s, results = spend(lambda: keeper.work_out(legs=legs, watches=watches))
            return build(frame, legs, {}, Worked(results, recorders)), lots_s

        spent, (figures, lots_s) = spend(work)
        (whole,) = (block for scope, block in figures.scopes.items() if scope[0] == PORTFOLIO)
        place = LAST_DAY.toordinal() - figures.first
        found = to_money(int(whole[AT["value"], place]), frame.places)
    require_equal("the whole of all rollups", found, books.networth)
    return {"every rollup from memory": [spent], "… of this, lots and gains": [lots_s]}


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
                spent, rows = spend(lambda sql=sql: connection.execute(sql).fetchall())  # type: ignore[misc]  # the loop's own
                found.setdefault(name, []).append(spent)
            if "price" in name and len(rows) != count:
                raise WrongAnswerError(f"{len(rows)} prices, not {count}")
    return found
