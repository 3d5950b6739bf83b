"""Open books, as measures ask them: one door, so that every measure checks against the same."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.bootstrap import Coffer
from app.services.following import Figures
from app.services.reports import HoldingsReport
from tests.benchmarks.ledgers import LAST_DAY, TOLERANCE
from tests.benchmarks.spending import WrongAnswerError


@dataclass(frozen=True, slots=True)
class OpenBooks:
    """The services, and the net worth that they must arrive at."""

    coffer: Coffer
    networth_text: str

    @property
    def networth(self) -> Decimal:
        return Decimal(self.networth_text)

    def holdings(self, on: date = LAST_DAY, scope: str = "portfolio") -> HoldingsReport:
        return self.coffer.portfolio.holdings(on, scope=scope)

    def worth(self, on: date = LAST_DAY, scope: str = "portfolio") -> Decimal:
        """Return the exact net worth of a scope, added up from its holdings."""
        found = self.holdings(on, scope).totals.net_worth
        if found is None:
            raise WrongAnswerError(f"{scope} has no net worth on {on}")
        return found

    def require_stored(self) -> None:
        """Refuse books whose daily figures would be worked out in memory: that is timed by itself.

        Raises:
            WrongAnswerError
        """
        with self.coffer.database.reading() as unit:
            if Figures().open().stored(unit) is None:
                raise WrongAnswerError("the stored daily figures are not those of these books")


def require_equal(what: str, found: Decimal, wanted: Decimal, within: Decimal = TOLERANCE) -> None:
    """Refuse an answer that is off.

    Raises:
        WrongAnswerError
    """
    if abs(found - wanted) > within:
        raise WrongAnswerError(f"{what}: {found}, not {wanted}")
