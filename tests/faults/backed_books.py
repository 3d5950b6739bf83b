"""Encrypted books with entries and prices in them, and their backups: all real parts."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.backups.child import CheckProcess
from app.backups.folder import BackupFolder
from app.bootstrap.backed import backup_service, restore_backup
from app.db.database import SqlDatabase, create_database, open_database
from app.db.driver import key_hex, open_driver
from app.keys.gate import make_keys
from app.keys.kdf import LEAST
from app.keys.stores import FileHeaderStore
from app.ports.backups import BackupInfo
from app.ports.keys import DataKey, Way
from app.services.backups import BackupService
from app.settings import ProfileFiles
from tests.drills import CheckHere
from tests.faults.rig import SEED, Rig, name_of
from tests.integration.books import Books, SetClock, a_leg, an_entry

PASSPHRASE = "correct horse battery staple"
PER_BATCH = 5


@dataclass
class Backed:
    """Books in a folder of their own."""

    path: Path
    clock: SetClock
    key: DataKey
    recovery_code: str
    plant: str
    books: Books = field(init=False)
    service: BackupService = field(init=False)
    written: int = 0

    @property
    def files(self) -> ProfileFiles:
        return ProfileFiles(self.path.parent, "")

    @property
    def folder(self) -> BackupFolder:
        found = self.service.store
        assert isinstance(found, BackupFolder)
        return found

    @property
    def database(self) -> SqlDatabase:
        return self.books.database

    def open(self) -> None:
        """Open the books, filled already."""
        self.books = Books(open_database(str(self.path), self.clock, self.key), self.clock)
        with self.database.reading() as unit:
            self.books.holdings["Broker", "BTC"] = unit.catalogue.holdings()[0].id
        self.serve()

    def serve(self) -> None:
        self.service = backup_service(self.database, str(self.path), self.clock, self.key)
        self.service.dice = random.Random(SEED)
        self.folder.checker = self.checker()

    def checker(self) -> CheckProcess:
        """Return the check as the program starts it; under a plant one that is under it, too."""
        return CheckHere(self.key) if self.plant else CheckProcess(self.key)

    def write(self, batches: int = 1) -> None:
        """Commit batches of PER_BATCH entries each."""
        for _ in range(batches):
            entries = []
            for _ in range(PER_BATCH):
                self.written += 1
                name = f"n{self.written}"
                leg = a_leg(self.books.holdings["Broker", "BTC"], f"0.{self.written:08}1", name)
                entries.append(an_entry(leg, day=self.written % 90, external_id=name))
            self.books.append(*entries)

    def entries(self) -> int:
        with self.database.reading() as unit:
            return int(unit.ledger.head())


@contextmanager
def backed_books(folder: Path, rig: Rig) -> Iterator[Backed]:
    """Make books in `folder`, give them open, and close them."""
    clock = SetClock(datetime(2026, 11, 21, 3, 15, tzinfo=UTC))
    path = folder / "coffer.db"
    folder.mkdir(parents=True, exist_ok=True)
    keys = make_keys(
        FileHeaderStore(ProfileFiles(folder, "").keys),
        name="Main",
        passphrase=PASSPHRASE,
        keyring=None,
        recovery=True,
        clock=clock,
        cost=LEAST,
    )
    plant = name_of(rig.plant) if rig.plant else ""
    made = Backed(path, clock, keys.key, keys.recovery_code or "", plant)
    made.books = Books(create_database(str(path), clock, keys.key), clock).fill()
    with made.database.writing() as unit:
        unit.settings.set("base_currency", "EUR")
        unit.commit()
    made.books.add_prices(*(made.books.price(day, f"{40000 + day}.5") for day in range(90)))
    made.serve()
    made.write(3)
    try:
        yield made
    finally:
        made.database.close()


@contextmanager
def raw(copy: Path, made: Backed) -> Iterator[Any]:
    """Give the driver's connection to a copy of the books."""
    connection = open_driver(copy, "rw", key_hex(made.key))
    connection.create_function("fold", 1, str.casefold, deterministic=True)
    try:
        yield connection
    finally:
        connection.close()


def restored(made: Backed, info: BackupInfo, to: Path, secret: str = PASSPHRASE) -> Path:
    """Restore a backup to a new place, as on another computer; return the database."""
    way = Way.PASSPHRASE if secret == PASSPHRASE else Way.RECOVERY
    to.mkdir(parents=True)
    restore_backup(str(to / "coffer.db"), info.path, way=way, secret=secret, clock=made.clock)
    return to / "coffer.db"


def entries_of(path: Path, made: Backed) -> int:
    database = open_database(str(path), made.clock, made.key)
    try:
        with database.reading() as unit:
            assert unit.ledger.verify_chain() == []
            return int(unit.ledger.head())
    finally:
        database.close()


def leftovers(folder: Path) -> list[str]:
    return [one.name for one in folder.iterdir() if one.name.startswith(".work")]
