"""Keeps what is derived in step with many small writes: set aside by the first, made once.

Between the first write and `Outstanding.settle` nothing says of which state of the books the
stored figures are: whoever reads works from the ledger, whoever else writes makes them anew. So
a program that dies in between leaves nothing wrong behind.
"""

import threading
from dataclasses import dataclass, field

from app.domain.ids import AssetId, EntryId
from app.domain.price_points import PricePoint
from app.ports.figures import RollupState
from app.ports.progress import Progress
from app.ports.storage import Database, UnitOfWork
from app.services.following import follow_fills, upkeep
from app.services.links import link_in
from app.services.positions import CACHE, META
from app.services.preferences import read_preferences
from app.services.registry import Registry

MOST_ENTRIES = 2000  # after more of them all is made anew: it takes less
MARK = "sync"  # a derived row: transfers are still to be looked for
LINKS = "links"


@dataclass
class Written:
    """What one writing unit wrote."""

    entries: list[EntryId] = field(default_factory=list)
    has_voids: bool = False
    observed: set[AssetId] = field(default_factory=set)
    prices: list[PricePoint] = field(default_factory=list)
    has_rules: bool = False  # a history counts as complete that did not, or the other way round

    def __bool__(self) -> bool:
        return bool(self.entries or self.observed or self.prices or self.has_rules)


@dataclass(frozen=True, slots=True)
class Aside:
    """Figures that were set aside, and of which state of the books they are."""

    state: RollupState
    meta: str  # of the cached positions
    batch: int  # the newest one that is in them


@dataclass(frozen=True, slots=True)
class Step:
    """What one unit leaves to be followed up, once it is committed."""

    written: Written
    batches: range
    aside: Aside | None  # the figures that it set aside itself


def follow(unit: UnitOfWork, registry: Registry, written: Written, first_batch: int) -> Step:
    """Set the stored figures aside, as a unit has changed the books. The caller commits.

    `first_batch`: the newest batch before the unit wrote anything.
    """
    batches = range(first_batch + 1, newest_batch(unit) + 1)
    if written.has_voids:
        follow_fills(unit, written.entries)
    if written.entries:
        unit.derived.store(MARK, {LINKS: "1"})
    is_changed = bool(batches) or written.has_rules
    aside = _set_aside(unit, registry, first_batch) if is_changed else None
    return Step(written, batches, aside)


def newest_batch(unit: UnitOfWork) -> int:
    """Return the newest batch, also one that is not committed."""
    return int(unit.ledger.token().partition(".")[0])


def follow_now(unit: UnitOfWork, registry: Registry, written: Written) -> None:
    """Bring what is derived in step at once, after a few entries. The caller commits."""
    upkeep(unit, registry).after_entries(written.entries)
    if written.has_voids:
        follow_fills(unit, written.entries)


class Outstanding:
    """What the runs of this process wrote since figures were in step. For any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._aside: Aside | None = None
        self._batches: set[int] = set()
        self._written = Written()

    def add(self, step: Step) -> None:
        """Note what a committed unit wrote."""
        with self._lock:
            if step.aside is not None:
                newer = self._aside is None or self._aside.batch < step.aside.batch
                self._aside = step.aside if newer else self._aside
            self._batches |= set(step.batches)
            self._written.entries += step.written.entries
            self._written.observed |= step.written.observed
            self._written.prices += step.written.prices
            self._written.has_rules |= step.written.has_rules

    def settle(self, database: Database, progress: Progress | None = None) -> bool:
        """Link new transfers, and bring figures in step; return whether anything was to be done."""
        with database.reading() as unit:
            registry = Registry(unit, _base(unit), may_create=False)
            if not _may_link(unit) and (_is_kept(unit, registry) or not unit.ledger.has_any()):
                self._take()
                return False
        with database.writing() as unit:
            registry = Registry(unit, _base(unit), may_create=False)
            aside, batches, written = self._take()
            newest = newest_batch(unit)
            links = link_in(unit) if _may_link(unit) else []
            unit.derived.drop(MARK)
            own = upkeep(unit, registry)
            if not _is_kept(unit, registry):
                is_ours = aside is not None and batches >= set(range(aside.batch + 1, newest + 1))
                if aside is not None and is_ours and len(written.entries) <= MOST_ENTRIES:
                    _correct(unit, registry, aside, written)
                else:
                    own.all(progress)
                    links = []
            if links:
                own.after_links(links)
            unit.commit()
        return True

    def _take(self) -> tuple[Aside | None, set[int], Written]:
        with self._lock:
            taken = (self._aside, self._batches, self._written)
            self._aside, self._batches, self._written = None, set(), Written()
        return taken


def _correct(unit: UnitOfWork, registry: Registry, aside: Aside, written: Written) -> None:
    """Take figures up again that were set aside, and correct them by what was written since."""
    unit.rollups.put_state(registry.currency(_base(unit)).id, aside.state)
    unit.derived.store(CACHE, {META: aside.meta})
    own = upkeep(unit, registry)
    if written.entries or written.observed:
        touched = own.touched_by(written.entries)
        if written.observed:
            touched.positions |= written.observed
            touched.holdings = None
        own.after(touched)
    elif written.has_rules:
        own.after_rules()
    if written.prices:
        assets = {one.asset_id for one in written.prices}
        own.after_prices(assets, min(one.at_us for one in written.prices))


def _set_aside(unit: UnitOfWork, registry: Registry, batch: int) -> Aside | None:
    base = registry.currency(_base(unit)).id
    states = unit.rollups.states()
    for currency in states.keys() - {base}:
        unit.rollups.clear(currency)  # made again when they are asked for
    state = states.get(base)
    if state is None:
        return None
    meta = unit.derived.load(CACHE, [META]).get(META, "")
    unit.rollups.drop_state(base)
    unit.derived.drop(CACHE, [META])
    return Aside(state, meta, batch)


def _may_link(unit: UnitOfWork) -> bool:
    return LINKS in unit.derived.load(MARK)


def _is_kept(unit: UnitOfWork, registry: Registry) -> bool:
    """Tell whether the stored figures are of a state of the books."""
    return registry.currency(_base(unit)).id in unit.rollups.states()


def _base(unit: UnitOfWork) -> str:
    return read_preferences(unit.settings).base_currency
