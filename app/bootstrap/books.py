"""Opens and makes books: the database, its keys, and every service on them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

import app.domain.numbers  # noqa: F401  # widens every thread's decimal context, so it comes first
from app.bootstrap.backed import backup_service, settle_restore, tidy_leftovers
from app.bootstrap.backed import before_migration as back_up_old
from app.bootstrap.caring import diagnostics_of, doctor_of, private_files
from app.bootstrap.keyed import (
    KeyChoice,
    files_of,
    gate_of,
    is_server,
    needs_key,
    new_keys,
    store_of,
    system_keyring,
)
from app.domain.errors import LockedError
from app.machine import reserve
from app.machine.hardening import give_memory_back
from app.machine.instance import Claim, Role, claim, identity_of

if TYPE_CHECKING:
    from app.bootstrap.connecting import Connecting
    from app.bootstrap.filing import Filing
    from app.bootstrap.paper import PaperVenues
    from app.db.database import SqlDatabase
    from app.keys.gate import NewKeys
    from app.ports.archive import ArchiveReader, ArchiveWriter
    from app.ports.clock import Clock
    from app.ports.keys import DataKey, Sealer
    from app.ports.sample import SamplePortfolio
    from app.ports.sessions import Sessions
    from app.ports.sheets import SheetWriter
    from app.ports.storage import Database
    from app.services.account_balances import BalanceService
    from app.services.accounts import AccountService
    from app.services.allocation import AllocationService
    from app.services.anchor import AnchorKeeper
    from app.services.archive import ArchiveService
    from app.services.attachments import AttachmentService
    from app.services.backups import BackupService
    from app.services.belongings import BelongingService
    from app.services.contacts import ContactService
    from app.services.demo import DemoService
    from app.services.diagnostics import DiagnosticsService
    from app.services.doctor import DoctorService
    from app.services.exclusions import ExclusionService
    from app.services.files.service import DocumentService
    from app.services.glancing import GlanceService
    from app.services.groups import GroupService
    from app.services.identity.service import IdentityService
    from app.services.imports import ImportService
    from app.services.imports_mapped import MappedImportService
    from app.services.income_calendar import IncomeCalendarService
    from app.services.jobs import JobService
    from app.services.keys import KeyService
    from app.services.ledger import LedgerService
    from app.services.links import LinkService
    from app.services.loans import LoanService
    from app.services.notifying import NotifyingService
    from app.services.notifying.watching import WatchService
    from app.services.portfolio import PortfolioService
    from app.services.prices import PriceService
    from app.services.pricing.candles import CandleService
    from app.services.pricing.service import PricingService
    from app.services.profile import ProfileService
    from app.services.reconcile import ReconcileService
    from app.services.report_making import ReportService
    from app.services.restatement import RestatementService
    from app.services.reviews import ReviewService
    from app.services.statement import StatementService
    from app.services.statement_calendar import StatementCalendarService
    from app.services.sync.connections import ConnectionService
    from app.services.sync.service import SyncService
    from app.services.trading.analysis import AnalysisService
    from app.services.trading.baskets import BasketService
    from app.services.trading.due_orders import DueOrders
    from app.services.trading.executions import ExecutionService
    from app.services.trading.feeding import FeedService
    from app.services.trading.journal import JournalService
    from app.services.trading.options import OptionService
    from app.services.trading.order_list import InstrumentService, OrderListService
    from app.services.trading.orders import OrderService
    from app.services.trading.paper import PaperService
    from app.services.trading.reading import TradeService
    from app.services.trading.ticket import TicketService
    from app.services.trail import TrailService
    from app.services.undo import UndoService
    from app.services.updates import UpdateService
    from app.services.vaults import VaultService
    from app.services.verify import VerifyService
    from app.services.what_if import WhatIfService
    from app.services.yields import YieldService


class SystemClock:
    """The computer's own clock and time zone."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def today(self) -> date:
        return datetime.now(UTC).astimezone().date()


@dataclass(frozen=True, slots=True)
class Encryption:
    """Whether the file of the open books is encrypted; see `app.bootstrap.care` to change it."""

    database: SqlDatabase

    def is_encrypted(self) -> bool:
        return self.database.is_encrypted


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
    attachments: AttachmentService
    trail: TrailService
    keys: KeyService | None  # None: the books have no keys, or were opened without them
    place: str
    database: SqlDatabase
    clock: Clock
    anchor: AnchorKeeper
    warnings: tuple[str, ...] = ()  # what was found when they were opened
    key: DataKey | None = None
    claim: Claim | None = None
    new_recovery_code: str = field(default="", repr=False)  # of books just made; shown once

    # What few commands need is made when it is asked for.

    @cached_property
    def restatement(self) -> RestatementService:
        from app.services.restatement import RestatementService

        return RestatementService(self.database, self.portfolio.figures)

    @cached_property
    def glances(self) -> GlanceService:
        from app.services.glancing import GlanceService

        return GlanceService(
            self.database, self.clock, self.portfolio, self.profile, self.accounts, self.demo
        )

    @cached_property
    def groups(self) -> GroupService:
        from app.services.groups import GroupService

        return GroupService(self.database)

    @cached_property
    def balances(self) -> BalanceService:
        from app.services.account_balances import BalanceService

        return BalanceService(self.database, self.clock)

    @cached_property
    def statement_months(self) -> StatementCalendarService:
        from app.services.statement_calendar import StatementCalendarService

        return StatementCalendarService(self.database)

    @cached_property
    def exclusions(self) -> ExclusionService:
        from app.services.exclusions import ExclusionService

        return ExclusionService(self.database)

    @cached_property
    def allocation(self) -> AllocationService:
        from app.services.allocation import AllocationService

        return AllocationService(self.database, self.clock, self.portfolio.figures)

    @cached_property
    def income(self) -> IncomeCalendarService:
        from app.services.income_calendar import IncomeCalendarService

        return IncomeCalendarService(self.database, self.clock, figures=self.portfolio.figures)

    @cached_property
    def statements(self) -> StatementService:
        from app.services.statement import StatementService

        return StatementService(self.database, self.clock, self.portfolio.figures)

    @cached_property
    def reports(self) -> ReportService:
        from app.services.report_making import ReportService

        return ReportService(self.database, self.clock, self.portfolio, self.allocation)

    @cached_property
    def sheets(self) -> SheetWriter:
        from app.providers.sheets import SheetFiles

        return SheetFiles()

    @cached_property
    def filing(self) -> Filing:
        from app.bootstrap.filing import Filing

        return Filing(self)

    @property
    def files_in(self) -> DocumentService:
        return self.filing.documents

    @property
    def reviews(self) -> ReviewService:
        return self.filing.reviews

    @cached_property
    def connecting(self) -> Connecting:
        from app.bootstrap.connecting import Connecting

        return Connecting(self)

    @property
    def connections(self) -> ConnectionService:
        return self.connecting.connections

    @property
    def sync(self) -> SyncService:
        return self.connecting.sync

    @property
    def pricing(self) -> PricingService:
        return self.connecting.pricing

    @property
    def candles(self) -> CandleService:
        return self.connecting.candles

    @property
    def contacts(self) -> ContactService:
        return self.connecting.contacts

    @property
    def identity(self) -> IdentityService:
        return self.connecting.identity

    @cached_property
    def notifying(self) -> NotifyingService:
        from app.bootstrap.noticing import notifying_service

        return notifying_service(self)

    @cached_property
    def watching(self) -> WatchService:
        from app.bootstrap.noticing import watch_service

        return watch_service(self)

    @cached_property
    def updates(self) -> UpdateService:
        from app.bootstrap.updating import update_service

        return update_service(self)

    @cached_property
    def jobs(self) -> JobService:
        from app.bootstrap.work import job_service

        return job_service(self)

    @cached_property
    def backups(self) -> BackupService:
        return backup_service(self.database, self.place, self.clock, self.key)

    @cached_property
    def archive(self) -> ArchiveService:
        return archive_service(self.database, self.clock, self.anchor.reset)

    @cached_property
    def doctor(self) -> DoctorService:
        return doctor_of(
            self.database, self.place, self.keys, self.backups, self.warnings, self.clock
        )

    @cached_property
    def diagnostics(self) -> DiagnosticsService:
        return diagnostics_of(self.database, self.place, self.doctor)

    @cached_property
    def undo(self) -> UndoService:
        from app.services.undo import UndoService

        return UndoService(self.database, self.ledger)

    @cached_property
    def vaults(self) -> VaultService:
        from app.services.vaults import VaultService

        return VaultService(self.database, self.clock, self.portfolio.figures)

    @cached_property
    def belongings(self) -> BelongingService:
        from app.services.belongings import BelongingService

        return BelongingService(self.database, self.clock)

    @cached_property
    def what_if(self) -> WhatIfService:
        from app.services.what_if import WhatIfService

        return WhatIfService(self.database, self.clock)

    @cached_property
    def loans(self) -> LoanService:
        from app.services.loans import LoanService

        return LoanService(self.database, self.clock)

    @cached_property
    def yields(self) -> YieldService:
        from app.services.yields import YieldService

        return YieldService(self.database, self.clock)

    @cached_property
    def journal(self) -> JournalService:
        from app.services.trading.journal import JournalService

        return JournalService(self.database, self.clock, self.attachments)

    @cached_property
    def analysis(self) -> AnalysisService:
        from app.services.trading.analysis import AnalysisService

        return AnalysisService(self.database, self.clock)

    @cached_property
    def options(self) -> OptionService:
        from app.services.trading.options import OptionService

        return OptionService(self.database, self.clock, self.sessions)

    @cached_property
    def sessions(self) -> Sessions:
        from app.providers.calendars import ExchangeSessions

        return ExchangeSessions()

    @cached_property
    def trading(self) -> TradeService:
        from app.services.trading.reading import TradeService

        return TradeService(self.database, self.clock, self.paper_venues)

    @cached_property
    def paper_venues(self) -> PaperVenues:
        from app.bootstrap.paper import PaperVenues

        return PaperVenues(self.database, self.clock, lambda: self.sessions)

    @cached_property
    def orders(self) -> OrderService:
        from app.services.trading.orders import OrderService

        return OrderService(self.database, self.clock, self.paper_venues)

    @cached_property
    def order_list(self) -> OrderListService:
        from app.services.trading.order_list import OrderListService

        return OrderListService(self.database)

    @cached_property
    def instruments(self) -> InstrumentService:
        from app.services.trading.order_list import InstrumentService

        return InstrumentService(self.database)

    @cached_property
    def paper(self) -> PaperService:
        from app.services.trading.paper import PaperService

        return PaperService(self.database, self.clock, self.paper_venues, lambda: self.orders)

    @cached_property
    def feeding(self) -> FeedService:
        from app.services.trading.feeding import FeedService

        return FeedService(
            self.database,
            self.clock,
            lambda: self.sessions,
            self.paper_venues,
            lambda: self.orders,
        )

    @cached_property
    def due_orders(self) -> DueOrders:
        from app.services.trading.due_orders import DueOrders

        return DueOrders(
            self.database,
            self.clock,
            lambda: self.sessions,
            lambda: self.paper,
            lambda: self.orders,
            lambda: self.options,
        )

    @cached_property
    def ticket(self) -> TicketService:
        from app.services.trading.ticket import TicketService

        return TicketService(self.database, self.clock, self.trading.buying_power)

    @cached_property
    def baskets(self) -> BasketService:
        from app.services.trading.baskets import BasketService

        return BasketService(self.database, self.clock, self.orders, self.sessions)

    @cached_property
    def executions(self) -> ExecutionService:
        from app.providers.executions import ExecutionCsv
        from app.services.trading.executions import ExecutionService

        return ExecutionService(self.database, ExecutionCsv())

    @cached_property
    def mapped_imports(self) -> MappedImportService:
        from app.providers.files_in.tables import ChildTables
        from app.providers.mapped_csv.profile_files import profiles
        from app.services.imports_mapped import MappedImportService

        return MappedImportService(self.database, ChildTables(), profiles)

    @property
    def encryption(self) -> Encryption:
        return Encryption(self.database)

    @property
    def is_read_only(self) -> bool:
        return self.database.is_read_only

    def keep_reserve(self) -> bool:
        """Keep some room on the disk for the day when it is full; for a worker."""
        return not self.is_read_only and reserve.keep(files_of(self.place).reserve)

    def rest(self) -> None:
        """Give memory back that only makes things quicker: nothing is asked now. For a worker."""
        self.database.rest()
        give_memory_back()

    def close(self) -> None:
        """Give the database back, and forget the key."""
        if "jobs" in self.__dict__:  # else nothing of it was ever begun
            self.jobs.close()
        if "connecting" in self.__dict__:
            self.connecting.close()
        if "filing" in self.__dict__:
            self.filing.close()
        self.anchor.renew()
        self.database.close()
        if self.key is not None:
            self.key.wipe()
        if self.claim is not None:
            self.claim.release()

    def lock(self) -> None:
        """Close, so that nothing of the books or their key is left in memory of ours."""
        self.close()


def open_coffer(
    place: str,
    clock: Clock | None = None,
    *,
    key: DataKey | None = None,
    device: str = "",
    role: Role = "command",
) -> Coffer:
    """Open a database and wire the services. The books take the key over, and wipe it.

    Raises:
        InUseError: a second window, or the books are being repaired.
        LockedError: it is encrypted and there is no key.
        DatabaseMissingError, DatabaseDamagedError, DatabaseNewerError, DatabaseError.
    """
    from app.db.database import open_database

    own_clock = clock or SystemClock()
    upgraded: list[str] = []

    def before_upgrade() -> None:
        back_up_old(place, own_clock, key)
        upgraded.append(place)

    own = claim(identity_of(whole(place)), role)
    try:
        if settle_restore(place):  # the file is another now
            own.release()
            own = claim(identity_of(whole(place)), role)
        tidy_leftovers(place)
        if key is None and needs_key(place):
            raise LockedError(place, "it is locked")
        database = open_database(
            place,
            own_clock,
            key,
            sealer=_sealer(key),
            device=device or device_name(),
            before_migration=before_upgrade,
            on_full=partial(reserve.release, files_of(place).reserve),
        )
        if upgraded:
            _remake_figures(database)
        return _wire(database, place, own_clock, key, own)
    except BaseException:
        own.release()
        raise


def _remake_figures(database: SqlDatabase) -> None:
    """Store the daily figures that an upgrade took out, or every reader would work them out anew.

    Where that fails, the books are upgraded all the same: the next write makes them.
    """
    from app.domain.errors import CofferError
    from app.services.following import catch_up

    with suppress(CofferError):
        catch_up(database)


def create_coffer(
    place: str,
    *,
    base: str = "USD",
    method: str = "fifo",
    name: str = "",
    clock: Clock | None = None,
    keys: KeyChoice | None = None,
    device: str = "",
    role: Role = "command",
) -> Coffer:
    """Make a database with its first settings, and open it; encrypted if there are `keys`.

    Raises:
        RefusedError: an unknown currency or method; nothing is made.
        DatabaseError: something is there already, or it cannot be written.
    """
    from app.services.profile import check_first_settings

    check_first_settings(base, method)
    own_clock = clock or SystemClock()
    make = _make_schema if is_server(place) else _make_file
    made, database = make(place, name, keys, own_clock, device or device_name())
    own = claim(identity_of(whole(place)), role)
    coffer = _wire(database, place, own_clock, made.key if made else None, own)
    coffer.profile.prepare(base, method, name)
    return replace(coffer, new_recovery_code=made.recovery_code or "") if made else coffer


def _make_file(
    place: str, name: str, keys: KeyChoice | None, clock: Clock, device: str
) -> tuple[NewKeys | None, SqlDatabase]:
    """Make the key file, then the database: what cannot be opened is never made."""
    from app.db.database import create_database
    from app.domain.errors import DatabaseError

    path = Path(place).expanduser()
    try:
        check_free(path)
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        reason = error.strerror or "an error of the file system"
        raise DatabaseError(
            str(path), f"its folder cannot be made ({reason})", "choose another place"
        ) from error
    made = new_keys(place, name, keys, clock) if keys else None
    key = made.key if made else None
    try:
        return made, create_database(place, clock, key, sealer=_sealer(key), device=device)
    except BaseException:
        if made is not None:
            store_of(place).remove()  # it opens nothing
        raise


def _make_schema(
    place: str, name: str, keys: KeyChoice | None, clock: Clock, device: str
) -> tuple[NewKeys | None, SqlDatabase]:
    """Make the schema, which then keeps the key file's text."""
    from app.db.database import create_database, open_database

    database = create_database(place, clock, device=device)
    if keys is None:
        return None, database
    database.close()
    made = new_keys(place, name, keys, clock)
    return made, open_database(place, clock, made.key, sealer=_sealer(made.key), device=device)


def check_free(path: Path) -> None:
    """Refuse a place where there is something, before keys are made for it.

    Raises:
        DatabaseError
    """
    from app.domain.errors import DatabaseError

    if path.exists() or path.is_symlink():
        raise DatabaseError(str(path), "there is a file or folder already", "choose another place")


def device_name() -> str:
    """Return what the audit trail calls this computer."""
    import platform

    return platform.node()[:64]


def _sealer(key: DataKey | None) -> Sealer | None:
    if key is None:
        return None
    from app.keys.seal import FieldSealer

    return FieldSealer(key)


def _keys(database: Database, place: str, clock: Clock, key: DataKey | None) -> KeyService | None:
    if key is None:
        return None
    from app.keys import totp
    from app.services.keys import KeyService

    return KeyService(database, gate_of(place), key, system_keyring(), totp, clock)


def whole(place: str) -> str:
    """Return a place in full: an absolute path, or an address without its password."""
    from app.db.places import place_of

    return str(place_of(place))


def _wire(
    database: SqlDatabase, place: str, clock: Clock, key: DataKey | None, own: Claim
) -> Coffer:
    from app.domain.ids import BatchId
    from app.machine.atomic import SmallFile
    from app.providers.coffer_csv import CofferCsv
    from app.services.accounts import AccountService
    from app.services.anchor import AnchorKeeper
    from app.services.attachments import AttachmentService
    from app.services.demo import DemoService
    from app.services.imports import ImportService
    from app.services.ledger import LedgerService
    from app.services.links import LinkService
    from app.services.portfolio import PortfolioService
    from app.services.prices import PriceService
    from app.services.profile import ProfileService
    from app.services.reconcile import ReconcileService
    from app.services.trail import TrailService
    from app.services.verify import VerifyService

    anchor = AnchorKeeper(database, SmallFile(files_of(place).anchor), key)

    def empty() -> None:
        database.empty()
        anchor.reset()

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
        verification=VerifyService(database, anchor),
        demo=DemoService(database, clock, _sample, empty),
        profile=ProfileService(database),
        attachments=AttachmentService(database),
        trail=TrailService(database),
        keys=_keys(database, place, clock, key),
        place=place,
        database=database,
        key=key,
        clock=clock,
        claim=own,
        anchor=anchor,
        warnings=tuple(_warnings(place, anchor)),
    )


def _warnings(place: str, anchor: AnchorKeeper) -> list[str]:
    """Look at what can be told at once, and close the files to others."""
    from app.machine.facts import close_up, too_open

    found = anchor.check()
    wide = [path for path in private_files(place) if too_open(path)]
    closed = [path.name for path in wide if close_up(path)]
    if closed:
        found.append(f"others could read {', '.join(closed)}; that was put right")
    return found


def archive_service(
    database: SqlDatabase, clock: Clock, after_load: Callable[[], None]
) -> ArchiveService:
    from app import __version__
    from app.db.version import HEAD, REVISIONS
    from app.services.archive import ArchiveService

    return ArchiveService(
        database=database,
        clock=clock,
        program=__version__,
        schema=HEAD,
        schemas=REVISIONS,
        new_writer=_new_archive,
        new_reader=_open_archive,
        attachment_name=_attachment_name,
        after_load=after_load,
    )


def _new_archive(target: str) -> ArchiveWriter:
    from app.archive import new_archive

    return new_archive(target)


def _open_archive(source: str) -> ArchiveReader:
    from app.archive import open_archive

    return open_archive(source)


def _attachment_name(number: int, name: str) -> str:
    from app.archive.names import attachment_name

    return attachment_name(number, name)


def _sample(seed: int, today: date) -> SamplePortfolio:
    from app.providers.sample import build

    return build(seed, today)
