"""The sample portfolio: put into empty books, and taken out again as easily."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise

from app.domain.accounts import Account
from app.domain.activities import ActivityRow
from app.domain.assets import Asset
from app.domain.booking import book, is_swap
from app.domain.conservation import check_entry
from app.domain.errors import RefusedError
from app.domain.ids import AccountId, AssetId
from app.domain.ledger import NewBatch, NewEntry
from app.domain.linking import find_transfers
from app.domain.observations import NewObservation
from app.domain.price_points import PricePoint
from app.domain.times import DAY_US
from app.ports.clock import Clock
from app.ports.progress import NoProgress, Progress
from app.ports.sample import SampleMaker, SamplePortfolio
from app.ports.storage import Database, UnitOfWork
from app.services.changes import ALL_TOPICS, Changes
from app.services.demo_household import Household, posted_of, source_of
from app.services.following import upkeep
from app.services.positions import moves_of
from app.services.preferences import PROFILE_NAME, read_preferences
from app.services.registry import Registry

DEMO = "demo"


@dataclass(frozen=True, slots=True)
class DemoService:
    """Fills empty books with an invented household, and empties them again."""

    database: Database
    clock: Clock
    make: SampleMaker
    empty: Callable[[], None]  # makes the open database as good as new

    def fill(self, seed: int = 1, progress: Progress | None = None) -> Changes:
        """Fill the books.

        Raises:
            RefusedError: they are not empty.
            CancelledError: nothing was written.
        """
        steps = progress or NoProgress()
        steps.step(0, 0, "inventing")
        sample = self.make(seed, self.clock.today())
        with self.database.writing() as unit:
            if unit.ledger.batches(1):
                raise RefusedError(
                    "these books are not empty", "the sample portfolio needs books of its own"
                )
            _fill(unit, sample, steps)
            if not unit.settings.get(PROFILE_NAME):
                unit.settings.set(PROFILE_NAME, sample.title)
            unit.audit.record("sample added", sample.title, "", "")
            steps.step(0, 0, "saving")
            unit.commit()
        return Changes(ALL_TOPICS)

    def remove(self) -> Changes:
        """Take the sample out: the books are as good as new.

        Raises:
            RefusedError: there is no sample, or entries of the person's own are among it.
        """
        with self.database.reading() as unit:
            batches = unit.ledger.batches()
        samples = [one for one in batches if one.origin == DEMO]
        if not samples:
            raise RefusedError("there is no sample portfolio here")
        for one in batches:
            is_own = one.origin in {"import", "manual"} and not one.is_undone
            if is_own and (one.entries or one.observations or one.prices):
                raise RefusedError(
                    f"there are entries of your own among the sample ({one.label})",
                    "undo them first, or begin new books for them",
                )
        self.empty()
        with self.database.writing() as unit:
            base = read_preferences(unit.settings).base_currency
            Registry(unit, base).currency(base)
            if unit.settings.get(PROFILE_NAME) == samples[0].label:
                unit.settings.set(PROFILE_NAME, "")
            unit.audit.record("sample removed", samples[0].label, "", "")
            unit.commit()
        return Changes(ALL_TOPICS)

    def is_demo(self) -> bool:
        """Tell whether these books hold the sample portfolio."""
        with self.database.reading() as unit:
            return any(one.origin == DEMO for one in unit.ledger.batches())


def _fill(unit: UnitOfWork, sample: SamplePortfolio, steps: Progress) -> None:
    preferences = read_preferences(unit.settings)
    registry = Registry(unit, preferences.base_currency)
    _add_names(unit, registry, sample)
    entries = _entries(sample, registry)
    observations = [
        NewObservation(
            registry.holding(
                registry.account(row.account).id, registry.priced_asset(row.symbol).id
            ),
            row.at_us if row.has_time else row.at_us + DAY_US - 1,
            row.balance,
            row.source,
            row.available,
            row.limit,
        )
        for row in sample.observations
    ]
    batch = unit.ledger.append(NewBatch(DEMO, sample.title), entries, observations, progress=steps)
    points = [
        PricePoint(
            registry.priced_asset(row.symbol, row.asset_type).id,
            registry.currency(row.currency).id,
            row.at_us,
            row.price,
            row.granularity,
            row.source or "invented",
        )
        for row in sample.prices
    ]
    steps.step(0, 0, "prices")
    unit.prices.add(points, batch_id=batch.id, reason=sample.title)
    Household(unit, registry, batch.id).add(sample.household)
    legs = unit.ledger.legs()
    taken = moves_of(legs, {})
    found = find_transfers(legs, taken.keys() | set(taken.values()))
    pairs = [(out.leg_id, into.leg_id) for out, into in found.linked]
    unit.ledger.add_links(pairs, kind="transfer", made_by="auto")
    steps.step(0, 0, "trades")
    from app.services.demo_trades import add_trades  # much that only the sample needs

    add_trades(unit, registry, sample.trades)
    upkeep(unit, registry).all(steps)


def _add_names(unit: UnitOfWork, registry: Registry, sample: SamplePortfolio) -> None:
    known = {one.symbol for one in unit.catalogue.assets()}
    for asset in sample.assets:
        if asset.symbol in known:
            continue
        unit.catalogue.add_asset(
            Asset(
                AssetId(0),
                asset.symbol,
                asset.type,
                name=asset.name,
                decimals=asset.decimals,
                category=asset.category,
            )
        )
    registry.reload_assets()
    for account in sample.accounts:
        institution = registry.institution(account.institution, account.institution_type)
        registry.add_account(
            Account(
                AccountId(0),
                institution.id,
                account.name,
                account.type,
                account.subtype,
                account.currency,
                account.official_name,
                account.mask,
                tracks_cash=account.tracks_cash,
            )
        )


def _entries(sample: SamplePortfolio, registry: Registry) -> list[NewEntry]:
    entries: list[NewEntry] = []
    rows = [replace(row, payload=row.payload or "{}") for row in sample.activities]
    posted = posted_of(sample.household, registry)
    used: set[int] = set()
    for number, (row, after) in enumerate(pairwise([*rows, None])):
        if row is None or number in used:
            continue
        own, source = source_of(row, posted, DEMO)
        pair: list[ActivityRow] = [own]
        if after is not None and is_swap(row, after):
            pair.append(after)
            used.add(number + 1)
        entry = book(pair, registry, source)
        check_entry(entry, row.external_id)
        entries.append(entry)
    return entries
