"""Builders: a clock that is set by hand, and books with accounts, assets and entries in them."""

from collections.abc import Callable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection

from app.db.database import SqlDatabase
from app.db.unit import SqlUnit
from app.domain.accounts import Account
from app.domain.assets import Asset
from app.domain.ids import AccountId, AssetId, BatchId, EntryId, HoldingId, InstitutionId
from app.domain.ledger import Batch, NewBatch, NewEntry, NewLeg
from app.domain.observations import NewObservation
from app.domain.price_points import PricePoint
from app.domain.times import day_of_us, start_us

FIRST_DAY = date(2024, 1, 1)
NO_INSTITUTION = InstitutionId(0)


@dataclass
class SetClock:
    """A clock that stands still until it is told to move."""

    time: datetime = datetime(2024, 6, 1, 12, tzinfo=UTC)

    def now(self) -> datetime:
        return self.time

    def today(self) -> date:
        return self.time.date()

    def move(self, **by: float) -> datetime:
        self.time += timedelta(**by)
        return self.time


def at(day: int = 0, **more: float) -> int:
    """Return microseconds of a day counted from the first of January 2024."""
    return start_us(FIRST_DAY + timedelta(days=day)) + int(
        timedelta(**more).total_seconds() * 1_000_000
    )


def a_leg(holding: HoldingId, quantity: str = "1", external_id: str = "", **more: Any) -> NewLeg:
    kind = more.pop("kind", "deposit")
    return NewLeg(holding, kind, Decimal(quantity), external_id or f"x{holding}:{quantity}", **more)


def an_entry(
    *legs: NewLeg, day: int = 0, kind: str = "deposit", external_id: str = "", **more: Any
) -> NewEntry:
    at_us = more.pop("at_us", at(day))
    source = more.pop("source", "csv")
    return NewEntry(
        at_us, day_of_us(at_us), kind, source, external_id or f"e{day}", tuple(legs), **more
    )


@dataclass
class Books:
    """A database with one institution, two accounts and some assets."""

    database: SqlDatabase
    clock: SetClock
    institution: InstitutionId = NO_INSTITUTION
    accounts: dict[str, AccountId] = field(default_factory=dict)
    assets: dict[str, AssetId] = field(default_factory=dict)
    holdings: dict[tuple[str, str], HoldingId] = field(default_factory=dict)

    def fill(self) -> "Books":
        with self.database.writing() as unit:
            self.institution = unit.catalogue.add_institution("Bank One", "bank").id
            for name in ("Main", "Broker"):
                account = Account(AccountId(0), self.institution, name)
                self.accounts[name] = unit.catalogue.add_account(account).id
            for symbol, kind in (("EUR", "fiat"), ("USD", "fiat"), ("BTC", "crypto"),
                                 ("ACME", "public-stock")):  # fmt: skip
                asset = unit.catalogue.add_asset(Asset(AssetId(0), symbol, kind))
                self.assets[symbol] = asset.id
            for name, account_id in self.accounts.items():
                for symbol, asset_id in self.assets.items():
                    if symbol != "USD":  # stays free to be deleted
                        holding = unit.catalogue.add_holding(account_id, asset_id)
                        self.holdings[name, symbol] = holding.id
            unit.commit()
        return self

    @property
    def cash(self) -> HoldingId:
        return self.holdings["Main", "EUR"]

    @property
    def bitcoin(self) -> HoldingId:
        return self.holdings["Broker", "BTC"]

    def append(
        self,
        *entries: NewEntry,
        observations: Sequence[NewObservation] = (),
        origin: str = "import",
        label: str = "file.csv",
        **more: Any,
    ) -> Batch:
        """Append one batch and commit it."""
        undoes = more.pop("undoes", None)
        with self.database.writing() as unit:
            batch = unit.ledger.append(
                NewBatch(origin, label, "f" * 64, undoes), entries, observations, **more
            )
            unit.commit()
            return batch

    def add_prices(
        self, *points: PricePoint, reason: str = "import", notes_new: bool = False
    ) -> tuple[BatchId, int]:
        """Add prices with a batch of their own; return it, and how many rows it changed."""
        with self.database.writing() as unit:
            batch = unit.ledger.append(NewBatch("import", "prices.csv"), ())
            done = unit.prices.add(points, batch_id=batch.id, reason=reason, notes_new=notes_new)
            unit.commit()
            return batch.id, done

    def undo(self, batch_id: BatchId) -> BatchId:
        """Take a batch out of effect in all its parts, as the ledger's service does."""
        with self.database.writing() as unit:
            voids = [
                an_entry(kind="void", external_id=f"void {own}", voids=own, source="undo")
                for own in unit.ledger.entry_ids_of(batch_id)
            ]
            batch = unit.ledger.append(NewBatch("undo", "Undone", undoes=batch_id), voids)
            unit.ledger.void_observations_of(batch_id, batch.id)
            unit.prices.remove_batch(batch_id, by=batch.id, reason="undo")
            unit.commit()
            return batch.id

    def void(self, entry_id: EntryId) -> Batch:
        return self.append(
            an_entry(kind="void", external_id=f"void {entry_id}", voids=entry_id), origin="void"
        )

    def read(self, what: Callable[[SqlUnit], Any]) -> Any:
        with self.database.reading() as unit:
            return what(unit)

    def price(self, day: int, value: str, asset: str = "BTC", **more: Any) -> PricePoint:
        quote = self.assets[more.pop("quote", "EUR")]
        return PricePoint(self.assets[asset], quote, at(day), Decimal(value), **more)

    @contextmanager
    def behind_its_back(self) -> Any:
        """Give a raw connection with guards and foreign keys off, as a vandal would have it."""
        with self.database.engine.connect().execution_options(is_writing=True) as connection:
            lower_guards(connection)
            yield connection
            raise_guards(connection)

    def problems(self) -> list[str]:
        found: list[str] = self.read(lambda unit: unit.ledger.verify_chain())
        return found


def lower_guards(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        driver: Any = connection.connection.driver_connection
        driver.execute("PRAGMA foreign_keys=OFF")
        driver.execute("PRAGMA ignore_check_constraints=ON")
        connection.begin()
        rows = connection.exec_driver_sql(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
        ).fetchall()
        connection.info["guards"] = [row[1] for row in rows]
        for name, _ in rows:
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
    else:
        connection.exec_driver_sql("SET LOCAL session_replication_role = replica")


def raise_guards(connection: Connection) -> None:
    is_sqlite = connection.dialect.name == "sqlite"
    for sql in connection.info.pop("guards", ()):
        connection.exec_driver_sql(sql)
    connection.commit()
    if is_sqlite:
        driver: Any = connection.connection.driver_connection
        driver.execute("PRAGMA foreign_keys=ON")
        driver.execute("PRAGMA ignore_check_constraints=OFF")
