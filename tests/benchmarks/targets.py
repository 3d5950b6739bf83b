"""What Coffer promises about speed and memory, each as one line over the figures of a run."""

from collections.abc import Callable, Iterable

from tests.benchmarks.figures import Figures, Target
from tests.benchmarks.start_measures import BARE, IDLE, IDLE_MEMORY, IDLE_WALL, PAINTED, PEERS, peer
from tests.benchmarks.start_measures import MEMORY as START_MEMORY
from tests.benchmarks.view_measures import FIRST_CHART, FRAME, PALETTE, STALL, SWITCH

IMPORT, COLD, HLEDGER = "first import, all of it", "holdings, cold process", "hledger, holdings"
BEANCOUNT, FLOOR = "beancount, load", "NumPy floor, all scopes"
FIFO = "exact FIFO of the whole ledger"
XIRR, XIRR_ALONE = "XIRR of 10,000 flows", "XIRR of 10,000 flows, pyxirr alone"
ROLLUPS = "every rollup from memory"
SMALL, MIDDLE, LARGE = 10_000, 100_000, 1_000_000
SERIES = ("portfolio", "institution", "account", "holding")
ENTRIES = (("today", 5), ("one year back", 15), ("ten years back", 60))
MEMORY = ("memory of the import", "memory of a cold report", "memory of open books")
VIEWS = {SMALL: 300, MIDDLE: 1000}  # ms that a view of what is kept by hand may take, by rows
HOUSEHOLD = (
    "vaults, list", "a vault, history and projection", "debts, list", "a loan with its schedule",
    "belongings, list", "a belonging with its values", "interest rules, list",
    "an interest rule with its payouts", "balances, list", "balances of one account",
    "statement calendar", "statement of 2 days", "statement of 12 days", "groups with values",
)  # fmt: skip
NOTHING_DUE = tuple(
    f"nothing due, {one}" for one in ("interest", "loans", "values", "vaults reached", "jobs")
)
TRADES = tuple(
    f"trades, {one}"
    for one in (
        "first page, counts and totals", "a page in the middle", "open ones", "sorted by gain",
        "searched", "orders and fills of 20",
    )
)  # fmt: skip
GIB = 1.073741824e3  # in MB


def targets(sizes: Iterable[int]) -> list[Target]:
    """Return the promises that can be looked at with some sizes."""
    chosen = list(sizes)
    found = [
        _ratio("first import against hledger's holdings", MIDDLE, 0.5, IMPORT, HLEDGER),
        _ratio("first import against hledger's holdings", LARGE, 0.4, IMPORT, HLEDGER),
        _most("memory of the first import", LARGE, 2 * GIB, "MB", MEMORY[0]),
        _ratio("holdings of a cold process", MIDDLE, 1 / 20, COLD, HLEDGER),
        Target(
            "holdings of a cold process, growth from 10k", LARGE, 1.5, "×",
            lambda figures: figures.growth(COLD, SMALL, LARGE), "its own at 10,000",
        ),
    ]  # fmt: skip
    for rows in chosen:
        found.append(_most("holdings, warm", rows, 10, "ms", "holdings, warm"))
        as_of = "holdings as of a past day, warm"
        found.append(_most(as_of, rows, 5, "ms", as_of))
        found += [
            _most(name, rows, 5, "ms", name)
            for name in (f"ten-year daily series, {scope}" for scope in SERIES)
        ]
    for rows in chosen:
        found.append(_ratio(ROLLUPS, rows, 10, ROLLUPS, FLOOR))
        found += [
            _most(name, rows, limit, "ms", name)
            for name, limit in ((f"one entry dated {when}, committed", ms) for when, ms in ENTRIES)
        ]
        if rows in VIEWS:
            found += [_most(name, rows, VIEWS[rows], "ms", name) for name in HOUSEHOLD]
            found += [_most(name, rows, 100, "ms", name) for name in (*NOTHING_DUE, *TRADES)]
        returns = "all measures of return, ten years"
        found.append(_most(returns, rows, 50, "ms", returns))
    found += [
        _ratio(FIFO, MIDDLE, 0.1, FIFO, BEANCOUNT),
        _ratio(XIRR, chosen[0], 1, XIRR, XIRR_ALONE),
        *(_most(name, LARGE, 1500, "MB", name) for name in MEMORY[1:]),
        *(_most(name, SMALL, 200, "MB", name) for name in MEMORY),
    ]
    found += [_ratio(PAINTED, rows, 3, PAINTED, BARE) for rows in (SMALL, MIDDLE)]
    found += [
        Target(
            "start, painted Overview, growth from 10k", MIDDLE, 1.2, "×",
            lambda figures: figures.growth(PAINTED, SMALL, MIDDLE), "its own at 10,000",
        ),
        *(_ratio(f"{what} against {name}", SMALL, 1, what, peer(name, what))
          for what in (IDLE, IDLE_WALL) for name in PEERS),
        *(_most(what, SMALL, 150 * 1.048576, "MB", what) for what in (START_MEMORY, IDLE_MEMORY)),
    ]  # fmt: skip
    found += [
        _most(what, rows, limit, "ms", what)
        for rows in (SMALL, MIDDLE)
        for what, limit in ((SWITCH, 100), (STALL, 50), (PALETTE, 30))
    ]
    found += [_most(FIRST_CHART, SMALL, 50, "ms", FIRST_CHART),
              _most(FRAME, SMALL, 1000 / 60, "ms", FRAME)]  # fmt: skip
    return [one for one in found if one.rows in chosen]


def _most(what: str, rows: int, limit: float, unit: str, name: str) -> Target:
    return Target(what, rows, limit, unit, _median(name, rows))


def _median(name: str, rows: int) -> Callable[[Figures], float | None]:
    return lambda figures: figures.median(name, rows)


def _ratio(what: str, rows: int, limit: float, name: str, other: str) -> Target:
    return Target(what, rows, limit, "×", lambda figures: figures.ratio(name, other, rows), other)
