"""What is worth a notice and that no list of needs has: targets reached, net worth that fell."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from app.domain.notices.drops import Drop, Worth, drop_of
from app.domain.notices.records import Kind, Rules
from app.ports.clock import Clock
from app.services.portfolio import PortfolioService
from app.services.vaults import VaultService

DAYS = 7  # back to which a drop is looked for, and a target reached is news


@dataclass(frozen=True, slots=True)
class Sighting:
    """Something that was seen; the words for it are the window's or the command's."""

    key: str  # begins with its kind
    kind: Kind
    subject: str = ""  # of VAULT: its name
    drop: Drop | None = None  # of WORTH
    amount: Decimal | None = None  # of WORTH: of the drop, in `currency`
    currency: str = ""


@dataclass(frozen=True, slots=True)
class WatchService:
    """Looks for what happened. It reads alone."""

    portfolio: PortfolioService
    vaults: Callable[[], VaultService]
    clock: Clock

    def look(self, rules: Rules) -> list[Sighting]:
        """Return all that there is now of the kinds VAULT and WORTH."""
        return [*self._reached(), *self._fallen(rules.drop_percent)]

    def _reached(self) -> list[Sighting]:
        newest = self.clock.today() - timedelta(days=DAYS)
        return [
            Sighting(f"{Kind.VAULT}:{one.id}:{one.reached_on}", Kind.VAULT, one.name)
            for one in self.vaults().report().lines
            if one.reached_on is not None and one.reached_on >= newest and one.archived_on is None
        ]

    def _fallen(self, percent: int) -> list[Sighting]:
        if not percent:
            return []
        today = self.clock.today()
        points = self.portfolio.networth(today - timedelta(days=DAYS), today, with_parts=False)
        drop = drop_of([Worth(one.on, one.net_worth, one.net_flow) for one in points], percent)
        if drop is None:
            return []
        # One notice a fall: deeper by less than half of what was watched for is the same one.
        steps = int(drop.fraction * 200) // percent
        currency = self.portfolio.overview().base_currency
        key = f"{Kind.WORTH}:{drop.since}:{steps}"
        return [Sighting(key, Kind.WORTH, drop=drop, amount=drop.amount, currency=currency)]
