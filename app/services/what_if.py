"""What if: every cost-basis method side by side, and a sale looked at before it is made.

Reads alone: one snapshot, no write lock, nothing kept. What a sale would do is worked out by the
engine that books it, from the same legs and one more.
"""

from dataclasses import dataclass
from datetime import date, datetime

from app.domain.what_if import TaxYear
from app.ports.clock import Clock
from app.ports.progress import NoProgress, Progress
from app.ports.storage import Database
from app.services.memory import no_collections
from app.services.preferences import checked_method, read_preferences, tax_year_start
from app.services.scopes import PORTFOLIO
from app.services.what_if_answers import MethodComparison, Sale, SalePreview
from app.services.what_if_methods import Comparison
from app.services.what_if_sale import Trial


@dataclass(frozen=True, slots=True)
class WhatIfService:
    """Answers without writing. `as_of` and `on` default to today."""

    database: Database
    clock: Clock

    def methods(
        self,
        as_of: date | None = None,
        *,
        scope: str = PORTFOLIO,
        base: str = "",
        known_on: datetime | None = None,
        tax_year: TaxYear | None = None,
        progress: Progress | None = None,
    ) -> MethodComparison:
        """Return what each method makes of a scope, from one reading of legs, links and prices.

        `tax_year`: when it begins; without one as the profile's settings say.

        Raises:
            UnknownNameError, RefusedError: the scope is none.
        """
        on = as_of or self.clock.today()
        with no_collections(), self.database.reading() as unit:
            year = tax_year or TaxYear(*tax_year_start(read_preferences(unit.settings)))
            return Comparison(unit, on, scope, base, known_on, year).run(progress or NoProgress())

    def sell(self, sale: Sale, *, method: str = "", base: str = "") -> SalePreview:
        """Return what a sale would do by every method, or by one.

        Raises:
            UnknownNameError: no such account or asset.
            AmbiguousSymbolError: several assets have the symbol.
            RefusedError: it is money, more than is held, or lots are picked that are not there.
        """
        only = checked_method(method) if method else ""
        on = sale.on or self.clock.today()
        with no_collections(), self.database.reading() as unit:
            return Trial(unit, sale, on, base).run(only)
