"""The door to daily figures for services that write or read them now and then.

NumPy takes a tenth of a second to import; a command that only lists holdings does without.
"""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from app.domain.errors import RefusedError
from app.domain.ids import EntryId
from app.domain.ledger import Batch, NewBatch, NewEntry
from app.domain.times import day_of_us
from app.ports.progress import Progress
from app.ports.storage import Database, UnitOfWork
from app.services.positions import PositionKeeper
from app.services.preferences import read_preferences
from app.services.registry import Registry

if TYPE_CHECKING:
    from app.services.valuation.past import Past
    from app.services.valuation.reading import Valuations
    from app.services.valuation.upkeep import Upkeep


def upkeep(
    unit: UnitOfWork, registry: Registry | None = None, keeper: PositionKeeper | None = None
) -> "Upkeep":
    """Return what keeps positions and daily figures in step with the changes of a unit."""
    from app.services.valuation.upkeep import Upkeep

    return Upkeep(unit, registry or Registry(unit, "", may_create=False), keeper)


def append(
    unit: UnitOfWork,
    registry: Registry,
    batch: NewBatch,
    entries: Sequence[NewEntry],
    keeper: PositionKeeper | None = None,
) -> Batch:
    """Write entries as one batch, and bring what is derived in step. The caller commits."""
    before = unit.ledger.head()
    written = unit.ledger.append(batch, entries)
    new = [EntryId(one) for one in range(before + 1, unit.ledger.head() + 1)]
    upkeep(unit, registry, keeper).after_entries(new)
    if any(one.voids is not None for one in entries):
        follow_fills(unit, new)
    return written


def follow_fills(unit: UnitOfWork, voids: Sequence[EntryId]) -> None:
    """Bring trades in step with entries that voids took out of effect, or brought back."""
    if unit.fills.has_fills():
        from app.services.trading.folding import refold_after_entries

        refold_after_entries(unit, unit.ledger.with_voided(voids))


def follow_prices(unit: UnitOfWork) -> None:
    """Let trades know what their fees came to, where nothing priced them before."""
    if unit.fills.unpriced_pairs():
        from app.services.trading.folding import refold_after_prices

        refold_after_prices(unit)


def refuse_edit(unit: UnitOfWork, entry_id: EntryId) -> None:
    """Refuse to edit an entry that a fill posted, or rests on.

    Raises:
        RefusedError: it is one.
    """
    if unit.fills.has_fills() and unit.fills.of_entries([entry_id]):
        raise RefusedError(
            f"entry {entry_id} is an execution of Trades, and is not edited here",
            "void it, or correct it in Trades: void the fill there and record the right one",
        )


def catch_up(database: Database, progress: Progress | None = None) -> int:
    """Store the figures of the days since they were last stored: all, where an upgrade took them.

    Returns:
        how many days were missing.
    """
    with database.reading() as unit:
        if not _days_behind(unit):
            return 0
    if progress is not None:
        progress.step(0, 0, "figures")
    with database.writing() as unit:
        days = _days_behind(unit)
        if days:
            upkeep(unit).after_rules()
            unit.commit()
    return days


def _days_behind(unit: UnitOfWork) -> int:
    """Return how many days the stored figures lack."""
    base = read_preferences(unit.settings).base_currency
    registry = Registry(unit, base, may_create=False)
    state = unit.rollups.states().get(registry.currency(base).id)
    today, first_us = unit.today(), unit.ledger.first_us()
    if state is not None:
        return max(today.toordinal() - state.last_day, 0)
    return 0 if first_us is None else max((today - day_of_us(first_us)).days + 1, 1)


class Figures:
    """The daily figures of a database, opened when they are first asked for."""

    def __init__(self) -> None:
        self._opened: Valuations | None = None

    @property
    def is_open(self) -> bool:
        """Tell whether they were asked for already, in this process."""
        return self._opened is not None

    def past(self, unit: UnitOfWork, on: date, *, base: str, method: str) -> "Past | None":
        """Return the positions as they stood on a day; `None`: they are not stored."""
        from app.services.valuation.past import Past

        stored = self.open().stored(unit, base=base, method=method)
        if stored is None or on > stored.last_day:
            return None
        return Past(stored, on, unit.ledger.observed_holdings())

    def open(self) -> "Valuations":
        """Return what answers from them."""
        if self._opened is None:
            from app.services.valuation.reading import Valuations

            self._opened = Valuations()
        return self._opened
