"""The paper venue of open books: one broker an account, from when the books were opened."""

from collections.abc import Callable

from app.domain.ids import AccountId
from app.domain.times import to_us
from app.domain.trading.records import PaperBook
from app.ports.clock import Clock
from app.ports.paper import PaperVenue
from app.ports.sessions import Sessions
from app.ports.storage import Database
from app.providers.paper import PaperBroker
from app.services.trading.paper_prices import NewestPrices


class PaperVenues:
    """Gives the venue of a paper account; None for every other account."""

    def __init__(self, database: Database, clock: Clock, sessions: Callable[[], Sessions]) -> None:
        self._database, self._clock, self._sessions = database, clock, sessions
        self._since_us = to_us(clock.now())  # what came about before, nobody watched
        self._known: dict[AccountId, PaperVenue] = {}

    def __call__(self, account_id: AccountId) -> PaperVenue | None:
        if account_id not in self._known:
            with self._database.reading() as unit:
                if not unit.records(PaperBook).where(account_id=account_id):
                    return None
            self._known[account_id] = PaperBroker(
                self._database,
                self._clock,
                self._sessions,
                NewestPrices(),
                account_id,
                self._since_us,
            )
        return self._known[account_id]
