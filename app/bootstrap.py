"""The composition root: gives each service its adapters. Nothing is a singleton."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import app.domain.numbers  # noqa: F401  # widens every thread's decimal context, so it comes first
from app.settings import last_place, read_places, remember

if TYPE_CHECKING:
    from app.ports.clock import Clock
    from app.ports.sample import SamplePortfolio
    from app.ports.storage import Database
    from app.services.accounts import AccountService
    from app.services.demo import DemoService
    from app.services.imports import ImportService
    from app.services.ledger import LedgerService
    from app.services.links import LinkService
    from app.services.portfolio import PortfolioService
    from app.services.prices import PriceService
    from app.services.profile import ProfileService
    from app.services.reconcile import ReconcileService
    from app.services.verify import VerifyService


class SystemClock:
    """The computer's own clock and time zone."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def today(self) -> date:
        return datetime.now(UTC).astimezone().date()


@dataclass(frozen=True)
class Coffer:
    """Open books: every service that a screen or a command may call."""

    portfolio: PortfolioService
    ledger: LedgerService
    imports: ImportService
    accounts: AccountService
    prices: PriceService
    links: LinkService
    reconciliation: ReconcileService
    verification: VerifyService
    demo: DemoService
    profile: ProfileService
    place: str
    database: Database

    def close(self) -> None:
        """Give the database back."""
        self.database.close()


def open_coffer(place: str, clock: Clock | None = None) -> Coffer:
    """Open a database and wire the services.

    Raises:
        DatabaseMissingError, DatabaseDamagedError, DatabaseNewerError, DatabaseError.
    """
    from app.db.database import open_database

    own_clock = clock or SystemClock()
    return _wire(open_database(place, own_clock), place, own_clock)


def create_coffer(
    place: str,
    *,
    base: str = "USD",
    method: str = "fifo",
    name: str = "",
    clock: Clock | None = None,
) -> Coffer:
    """Make a database with its first settings, and open it.

    Raises:
        RefusedError: an unknown currency or method; nothing is made.
        DatabaseError: something is there already, or it cannot be written.
    """
    from app.db.database import create_database
    from app.services.profile import check_first_settings

    check_first_settings(base, method)
    own_clock = clock or SystemClock()
    if "://" not in place:
        Path(place).expanduser().parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    coffer = _wire(create_database(place, own_clock), place, own_clock)
    coffer.profile.prepare(base, method, name)
    return coffer


def default_place() -> str:
    """Return the database used last, or where the default profile's would be."""
    return last_place(read_places())


def profile_place(name: str) -> str:
    """Return where the database of a profile lies."""
    return str(read_places().profile(name))


def remember_place(place: str) -> None:
    """Note the database used last."""
    remember(read_places(), place if "://" in place else str(Path(place).expanduser().absolute()))


def _wire(database: Database, place: str, clock: Clock) -> Coffer:
    from app.domain.ids import BatchId
    from app.providers.coffer_csv import CofferCsv
    from app.services.accounts import AccountService
    from app.services.demo import DemoService
    from app.services.imports import ImportService
    from app.services.ledger import LedgerService
    from app.services.links import LinkService
    from app.services.portfolio import PortfolioService
    from app.services.prices import PriceService
    from app.services.profile import ProfileService
    from app.services.reconcile import ReconcileService
    from app.services.verify import VerifyService

    with database.reading() as unit:
        newest = unit.ledger.batches(1)
    return Coffer(
        portfolio=PortfolioService(database, clock),
        ledger=LedgerService(database, clock, newest[0].id if newest else BatchId(0)),
        imports=ImportService(database, CofferCsv()),
        accounts=AccountService(database),
        prices=PriceService(database, clock),
        links=LinkService(database),
        reconciliation=ReconcileService(database, clock),
        verification=VerifyService(database),
        demo=DemoService(database, clock, _sample, database.empty),
        profile=ProfileService(database),
        place=place,
        database=database,
    )


def _sample(seed: int, today: date) -> SamplePortfolio:
    from app.providers.sample import build

    return build(seed, today)
