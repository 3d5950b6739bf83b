"""When prices are asked for by themselves: settings of the books, and what is due."""

from app.domain.errors import RefusedError
from app.domain.sync.records import SyncRun
from app.ports.storage import UnitOfWork
from app.services.pricing.answers import Due
from app.services.pricing.backfill import HISTORY
from app.services.pricing.holding import PRICES
from app.services.pricing.latest import COINS, LATEST, OTHERS
from app.services.pricing.runs import KIND, what_of

PRICES_MINUTES = "prices_every_minutes"
COINS_MINUTES = "coins_every_minutes"
HISTORY_MINUTES = "price_history_every_minutes"
DEFAULTS = {PRICES_MINUTES: 15, COINS_MINUTES: 5, HISTORY_MINUTES: 360}
MOST_MINUTES = 44_640  # a month
_MINUTE_US = 60_000_000
_PARTS = {LATEST: (OTHERS, COINS)}


def minutes(unit: UnitOfWork, key: str) -> int:
    """Return how often something is asked for; 0: never by itself."""
    text = unit.settings.get(key)
    return int(text) if text.isdecimal() else DEFAULTS[key]


def set_minutes(unit: UnitOfWork, key: str, value: int) -> None:
    """Set how often something is asked for; 0: never by itself.

    Raises:
        RefusedError: there is no such schedule, or it is less than nothing or more than a month.
    """
    if key not in DEFAULTS or not 0 <= value <= MOST_MINUTES:
        raise RefusedError(f"{value} minutes cannot be set", f"0 to {MOST_MINUTES}")
    unit.settings.set(key, str(value))


def due(unit: UnitOfWork) -> Due:
    """Return what is due by the log of runs."""
    if not unit.ledger.has_any():
        return Due()
    newest: dict[str, int] = {}
    for run in unit.records(SyncRun).where(connection_id=PRICES, kind=KIND):
        what = what_of(run)
        for one in _PARTS.get(what, (what,)):
            newest[one] = max(newest.get(one, 0), run.started_us)
    now_us = unit.now_us()

    def is_due(key: str, what: str) -> bool:
        every = minutes(unit, key)
        return every > 0 and now_us - newest.get(what, 0) >= every * _MINUTE_US

    return Due(
        is_due(HISTORY_MINUTES, HISTORY),
        is_due(PRICES_MINUTES, OTHERS),
        is_due(COINS_MINUTES, COINS),
    )
