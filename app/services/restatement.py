"""A changed past: which months a late import, a correction or an undo moves, and by how much.

Net worth of the portfolio and of each account at the ends of the months that are over, before and
after: within the unit that makes the change, so that it can be told before it is kept, or from what
was known before a batch and after it.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from app.domain.errors import RefusedError
from app.domain.ids import BatchId
from app.domain.numbers import ZERO
from app.domain.restated import PORTFOLIO, MonthEnds, Restatement, ScopeDay, compare
from app.domain.rollup.names import AT
from app.ports.figures import ScopeYear
from app.ports.progress import Progress
from app.ports.storage import Database, UnitOfWork
from app.services.following import Figures, upkeep
from app.services.preferences import read_preferences

if TYPE_CHECKING:
    from app.domain.rollup.columns import ScopeColumns
    from app.services.valuation.reading import Valuation

ACCOUNT = "account"  # of the stored scopes
NEEDED = [AT[name] for name in ("value", "counted", "price_missing", "rate_missing")]
AN_INSTANT = timedelta(microseconds=1)


class PastWatch:
    """Looks at the past of a writing unit before a change, and again after it.

    The stored years of scopes are compared as they lie there; only those that differ are read.
    """

    def __init__(self, unit: UnitOfWork, figures: Figures | None = None) -> None:
        self._unit = unit
        self._figures = figures or Figures()
        self._before = self._look() if unit.ledger.has_any() else None

    def restated(self) -> Restatement:
        """Return what moved since; nothing in books that had no past."""
        if self._before is None:
            return Restatement(read_preferences(self._unit.settings).base_currency)
        before, after = self._before, self._look()
        keys = before.years.keys() | after.years.keys()
        moved = [key for key in keys if before.years.get(key) != after.years.get(key)]
        last = self._unit.today() - timedelta(1)
        names = before.names | after.names
        return compare(before.month_ends(moved, names, last), after.month_ends(moved, names, last))

    def _look(self) -> "_Look":
        stored = self._figures.open().stored(self._unit)
        if stored is None:  # of yesterday, or of other rules: they are brought up to date here
            upkeep(self._unit).after_rules()
            stored = self._figures.open().of(self._unit)
        frame = stored.frame
        accounts = frame.accounts()
        names = {
            int(one.id): f"account:{one.name}"
            for one in frame.registry.accounts.values()
            if int(one.id) in accounts
        }
        scopes = [(PORTFOLIO, 0), *((ACCOUNT, one) for one in names)]
        rows = self._unit.rollups.scopes(frame.base.id, scopes)
        years = {key: tuple(columns[one] for one in NEEDED) for key, columns in rows.items()}
        return _Look(frame.base.symbol, frame.places, names, years)


@dataclass(frozen=True, slots=True)
class _Look:
    """What is stored of the portfolio and the accounts: JSON arrays of days, by scope and year."""

    base_currency: str
    places: int
    names: dict[int, str]  # of accounts, as scopes
    years: dict[ScopeYear, tuple[str, ...]]

    def month_ends(
        self, keys: Iterable[ScopeYear], names: Mapping[int, str], last: date
    ) -> MonthEnds:
        """Return the months of some scopes and years, up to a day."""
        values: dict[ScopeDay, Decimal | None] = {}
        for key in keys:
            columns = self.years.get(key)
            if columns is None:
                continue
            scope = PORTFOLIO if key[0] == PORTFOLIO else names[key[1]]
            value, counted, *missing = (json.loads(text) for text in columns)
            first = date(key[2], 1, 1)
            for on in ends_of_months(first, min(last, date(key[2], 12, 31))):
                place = (on - first).days
                if place < len(value):
                    silent = sum(one[place] for one in missing)
                    is_known = not counted[place] or counted[place] > silent
                    units = Decimal(value[place]).scaleb(-self.places)
                    values[scope, on] = units if is_known else None
        return MonthEnds(self.base_currency, values)


@dataclass(frozen=True, slots=True)
class RestatementService:
    """Tells afterwards what batches did to the past."""

    database: Database
    figures: Figures = field(default_factory=Figures)

    def of_batch(self, batch_id: BatchId, progress: Progress | None = None) -> Restatement:
        """Return what a batch moved: as known just before it, and with it.

        Nothing where there was no past before it.

        Raises:
            RefusedError: there is no such batch.
        """
        with self.database.reading() as unit:
            batches = unit.ledger.batches()
            batch = next((one for one in batches if one.id == batch_id), None)
            if batch is None:
                raise RefusedError(f"there is no batch {batch_id}")
            is_newest = batch.id == batches[0].id
            return self._between(
                unit,
                batch.recorded_at - AN_INSTANT,
                None if is_newest else batch.recorded_at,
                progress,
            )

    def since(self, moment: datetime, progress: Progress | None = None) -> Restatement:
        """Return what moved since a time: as known then, and as known now."""
        with self.database.reading() as unit:
            return self._between(unit, moment, None, progress)

    def newest(self) -> BatchId | None:
        """Return the newest batch; None: there is none."""
        with self.database.reading() as unit:
            return next((one.id for one in unit.ledger.batches(1)), None)

    def _between(
        self,
        unit: UnitOfWork,
        before: datetime,
        after: datetime | None,
        progress: Progress | None,
    ) -> Restatement:
        had_past = any(
            one.entries or one.observations
            for one in unit.ledger.batches()
            if one.recorded_at <= before
        )
        if not had_past:
            return Restatement(read_preferences(unit.settings).base_currency)
        today = unit.today()
        opened = self.figures.open()
        old, new = (
            month_ends(opened.of(unit, known_on=known_on, progress=progress), today)
            for known_on in (before, after)
        )
        return compare(old, new)


def month_ends(valuation: "Valuation", today: date) -> MonthEnds:
    """Return net worth of the portfolio and each account at the ends of the months before today."""
    base = valuation.frame.base.symbol
    first, last = valuation.first_day, min(valuation.last_day, today - timedelta(1))
    days = ends_of_months(first, last)
    values: dict[ScopeDay, Decimal | None] = {}
    if not days:
        return MonthEnds(base, values)
    frame = valuation.frame
    counted = frame.accounts()
    names = {int(one.id): f"account:{one.name}" for one in frame.registry.accounts.values()}
    for scope in (PORTFOLIO, *(names[one] for one in counted)):
        columns = valuation.scope(scope, first, last)
        for on in days:
            values[scope, on] = _worth(columns, (on - first).days)
    return MonthEnds(base, values)


def _worth(columns: "ScopeColumns", place: int) -> Decimal | None:
    if columns.counted[place] and not columns.known[place]:
        return None
    return columns.money("value", place) or ZERO


def ends_of_months(first: date, last: date) -> list[date]:
    """Return the last days of months from one day to another, both included."""
    found: list[date] = []
    year, month = first.year, first.month
    while True:
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
        end = date(year, month, 1) - timedelta(1)
        if end > last:
            return found
        found.append(end)
