"""Allocation: how what is owned is split, how it is meant to be, and the trades between the two."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from app.domain.assets import AssetType
from app.domain.currencies import is_currency
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.groups import Target
from app.domain.numbers import ONE, ZERO, plain
from app.ports.clock import Clock
from app.ports.storage import Database, UnitOfWork
from app.services.allocation_answers import BAND, AllocationReport, PlanReport, PlanWish
from app.services.allocation_plan import Planned
from app.services.allocation_split import Whole, targets_of
from app.services.changes import Changes, Topic
from app.services.dimensions import DIMENSIONS, NAMED, TYPE, names_by_id
from app.services.following import Figures
from app.services.holdings import holdings_report
from app.services.scopes import CATEGORIES, LIABILITIES, PORTFOLIO

if TYPE_CHECKING:
    from app.services.valuation.past import Past

_CHANGED = Changes(frozenset({Topic.SETTINGS}))


@dataclass(frozen=True, slots=True)
class AllocationService:
    """Splits, targets and plans. `as_of` defaults to today, `base` to the profile's."""

    database: Database
    clock: Clock
    figures: Figures = field(default_factory=Figures)

    def report(
        self,
        by: str = TYPE,
        as_of: date | None = None,
        *,
        scope: str = PORTFOLIO,
        base: str = "",
        known_on: datetime | None = None,
        band: Decimal = BAND,
    ) -> AllocationReport:
        """Return how what is owned is split, with targets and drift.

        Raises:
            RefusedError: no such dimension or scope, or a band below zero.
            UnknownNameError: the scope names what is not there.
        """
        _check(by, band)
        with self.database.reading() as unit:
            on = as_of or self.clock.today()
            found = holdings_report(
                unit,
                on,
                past=None if known_on else self._past(unit, on, base),
                known_on=known_on,
                base=base,
                scope=scope,
                with_day_change=False,
            )
            return Whole(unit, found, by).report(band)

    def targets(self, by: str) -> dict[str, Decimal]:
        """Return the targets of a dimension by code or name.

        Raises:
            RefusedError: no such dimension.
        """
        _check(by)
        with self.database.reading() as unit:
            return targets_of(unit, by)

    def set_target(self, by: str, key: str, share: Decimal | None) -> Changes:
        """Say how much of the whole a part is meant to be; 0 or `None` takes the target away.

        Raises:
            RefusedError: as `set_targets`. UnknownNameError: there is no such part.
        """
        _check(by)
        with self.database.reading() as unit:
            wanted = {**targets_of(unit, by), key: share or ZERO}
        return self.set_targets(by, wanted)

    def set_targets(self, by: str, shares: Mapping[str, Decimal]) -> Changes:
        """Replace the targets of a dimension; those of 0 are taken away.

        Raises:
            RefusedError: no such dimension, a share outside of 0 to 1, or more than 1 together.
            UnknownNameError: there is no such part.
        """
        _check(by)
        wanted = {key: _checked_share(key, one) for key, one in shares.items() if one}
        with self.database.writing() as unit:
            stored = {one.key: one.share for one in unit.groups.targets(by)}
            names = names_by_id(unit, by)
            asked = {_stored_key(unit, by, key, names): one for key, one in wanted.items()}
            whole = sum(asked.values(), ZERO)
            if whole > ONE:
                raise RefusedError(
                    f"the targets by {by} come to {plain(whole * 100)} %",
                    "make them 100 % or less: what they leave over is not assigned",
                )
            for key in sorted({*stored, *asked}):
                old, new = stored.get(key), asked.get(key)
                if old == new:
                    continue
                if new is None:
                    unit.groups.drop_target(by, key)
                else:
                    unit.groups.put_target(Target(by, key, new))
                words = ("" if one is None else plain(one) for one in (old, new))
                unit.audit.record("target", f"{by} {names.get(key, key)}", *words)
            if stored == asked:
                return Changes()
            unit.commit()
        return _CHANGED

    def plan(
        self,
        wish: PlanWish,
        as_of: date | None = None,
        *,
        scope: str = PORTFOLIO,
        base: str = "",
    ) -> PlanReport:
        """Return the trades that bring the parts nearer to their targets.

        Raises:
            RefusedError: no such dimension or scope, no targets, a figure below zero, neither new
                money nor sales, or a chosen holding that has no price or part.
            UnknownNameError: a chosen holding or the scope names what is not there.
        """
        _check(wish.by, wish.band or ZERO)
        for figure in (wish.new_money, wish.least):
            if figure < 0:
                raise RefusedError("money of a plan is not below zero")
        if not wish.new_money and not wish.with_sales:
            raise RefusedError("a plan needs new money, sales, or both")
        with self.database.reading() as unit:
            on = as_of or self.clock.today()
            found = holdings_report(
                unit,
                on,
                past=self._past(unit, on, base),
                base=base,
                scope=scope,
                with_closed=True,
                with_day_change=False,
            )
            whole = Whole(unit, found, wish.by)
            if not whole.targets:
                raise RefusedError(
                    f"there are no targets by {wish.by}", "say first how it is meant to be"
                )
            return Planned(unit, whole, wish).report()

    def _past(self, unit: UnitOfWork, on: date, base: str) -> "Past | None":
        """Return positions of a past day out of the daily figures, where those are open."""
        if not self.figures.is_open or on >= self.clock.today():
            return None
        return self.figures.past(unit, on, base=base, method="")


def _check(by: str, band: Decimal = ZERO) -> None:
    if by not in DIMENSIONS:
        raise RefusedError(f"no dimension {by!r}", "use " + ", ".join(DIMENSIONS))
    if band < 0:
        raise RefusedError("a band is not below zero")


def _checked_share(key: str, share: Decimal) -> Decimal:
    if not 0 < share <= 1:
        raise RefusedError(f"{key}: {plain(share)} is no share", "a share is above 0 and at most 1")
    return share


def _stored_key(unit: UnitOfWork, by: str, key: str, names: Mapping[str, str]) -> str:
    """Return under what a part's target is kept: the id of what has a name, else the code.

    Raises:
        UnknownNameError: there is no such part.
    """
    if by in NAMED:
        own = next((own_id for own_id, name in names.items() if name == key), None)
        if own is None:
            raise UnknownNameError(by, key)
        return own
    match by:
        case "type":
            is_known = key in {one.value for one in AssetType} | CATEGORIES - LIABILITIES
        case "category":
            is_known = key in CATEGORIES - LIABILITIES
        case _:
            symbols = {one.symbol for one in unit.catalogue.assets()}
            is_known = is_currency(key) or key in symbols
    if not is_known:
        raise UnknownNameError(by, key)
    return key
