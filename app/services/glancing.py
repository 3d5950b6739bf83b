"""Reads what the first screen shows, and keeps it in the books for the next start."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from app.ports.clock import Clock
from app.ports.glances import Glances
from app.services.accounts import AccountService
from app.services.demo import DemoService
from app.services.glance import Glance, pack, unpack
from app.services.portfolio import PortfolioService
from app.services.profile import ProfileService


@dataclass(frozen=True, slots=True)
class GlanceService:
    """Keeps the first screen. Nothing that it does changes a figure."""

    store: Glances
    clock: Clock
    portfolio: PortfolioService
    profile: ProfileService
    accounts: AccountService
    demo: DemoService

    def keep(self, period: str, first_of: Callable[[date], date | None]) -> str:
        """Keep the first screen of today, with the chart of a period; return the books' state.

        `first_of`: tells the first day of the period by its last. Return "" where the books
        changed meanwhile: nothing is kept then.

        Raises:
            DatabaseError: they cannot be written.
        """
        state = self.store.state() or self.store.new_state()
        if not state:
            return ""
        day = self.clock.today()
        text = f"{state}\n{pack(self.read(day, period, first_of(day)))}"
        return state if self.store.keep_glances({day.isoformat(): text}, state) else ""

    def is_kept(self, period: str) -> bool:
        """Tell whether the first screen of today is kept, with the chart of a period."""
        state, day = self.store.state(), self.clock.today()
        own, _, content = self.store.kept_glance(day.isoformat()).partition("\n")
        return bool(state) and own == state and unpack(content, day, period) is not None

    def read(self, day: date, period: str, first: date | None) -> Glance:
        """Return what the first screen shows on a day."""
        screen = self.portfolio.first_screen(day)
        chosen = tuple(filter(None, self.profile.get("display_currencies").split(",")))
        fiat = tuple(asset.symbol for asset in self.accounts.assets() if asset.is_fiat)
        return Glance(
            day=day,
            period=period,
            base=screen.overview.base_currency,
            name=self.profile.name(),
            is_sample=self.demo.is_demo(),
            currencies=chosen or fiat,
            newest_price=screen.newest_price,
            weak=screen.weak,
            overview=screen.overview,
            accounts=screen.accounts,
            points=tuple(
                replace(one, breakdown={}, gaps=())  # where they had to be worked out
                for one in self.portfolio.networth(first, day, with_parts=False)
            ),
        )
