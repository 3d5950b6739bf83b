"""Books into which executions are imported, for tests."""

from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.db.database import SqlDatabase
from app.domain.activities import ActivityRow
from app.domain.ids import BatchId
from app.domain.ledger import EntryFilter
from app.domain.times import parse_moment
from app.domain.trading.records import Fill, FillVoid, Instrument, PaperBook, Position
from app.providers.executions import ExecutionCsv
from app.services.ledger import LedgerService
from app.services.registry import Registry
from app.services.trading.execution_answers import ExecutionOptions, ExecutionResult
from app.services.trading.executions import ExecutionService
from tests.integration.books import SetClock

HEADER = "Time,Side,Symbol,Quantity,Price,Fee,Currency,ID\n"


@dataclass
class TradeDesk:
    """Books with an account named Broker, and files that are imported into it."""

    database: SqlDatabase
    clock: SetClock
    folder: Path
    account: str = "Broker"
    allows_short: bool = False
    is_paper: bool = False
    files: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        self.executions = ExecutionService(self.database, ExecutionCsv())
        self.ledger = LedgerService(self.database, self.clock, BatchId(0))
        with self.database.writing() as unit:
            registry = Registry(unit, "USD", allows_short=self.allows_short)
            own = registry.account(self.account)
            unit.catalogue.update_account(replace(own, is_paper=self.is_paper))
            if self.is_paper:
                unit.records(PaperBook).put(PaperBook(own.id, registry.currency("USD").id))
            unit.commit()

    def file(self, rows: str, header: str = HEADER) -> Path:
        self.files += 1
        path = self.folder / f"trades{self.files}.csv"
        path.write_text(header + rows, encoding="utf-8")
        return path

    def bring(self, rows: str | Path, header: str = HEADER, **options: Any) -> ExecutionResult:
        """Import rows, or a file."""
        path = rows if isinstance(rows, Path) else self.file(rows, header)
        return self.executions.run(path, ExecutionOptions(self.account, **options))

    def type_in(self, *rows: ActivityRow) -> None:
        """Record activities in the ledger, as the entry editor does."""
        for row in rows:
            self.ledger.record(row)

    def books(self) -> tuple[list[Any], list[Any], dict[str, Decimal]]:
        """Return what the books say: fills in effect, positions, holdings of the ledger."""
        with self.database.reading() as unit:
            void = {one.fill_id for one in unit.records(FillVoid).all()}
            names = {one.id: one.symbol for one in unit.records(Instrument).all()}
            alive = {leg.entry_id for leg in unit.ledger.legs()}
            fills = sorted(
                (one.at_us, one.external_id, names[one.instrument_id], one.side, one.quantity,
                 one.price, one.fee)
                for one in unit.records(Fill).all()
                if one.id not in void and (one.entry_id is None or one.entry_id in alive)
            )  # fmt: skip
            positions = sorted(
                (names[one.instrument_id], one.opened_us, one.direction, one.status, one.opened,
                 one.closed, one.fees, one.realized, one.cost)
                for one in unit.records(Position).all()
                if one.fill_count
            )  # fmt: skip
        return fills, positions, self.holdings()

    def holdings(self) -> dict[str, Decimal]:
        with self.database.reading() as unit:
            assets = {one.id: one.symbol for one in unit.catalogue.assets()}
            held: dict[str, Decimal] = {}
            for leg in unit.ledger.legs():
                held[assets[leg.asset_id]] = (
                    held.get(assets[leg.asset_id], Decimal(0)) + leg.quantity
                )
        return {symbol: quantity for symbol, quantity in sorted(held.items()) if quantity}

    def entries(self) -> int:
        with self.database.reading() as unit:
            return unit.ledger.count_entries(EntryFilter())

    def asset_names(self) -> set[str]:
        with self.database.reading() as unit:
            return {one.symbol for one in unit.catalogue.assets()}


def activity(moment: str, kind: str, symbol: str, quantity: str, **more: Any) -> ActivityRow:
    """Return a stated activity in Broker, in dollars; numbers are texts."""
    at_us, on = parse_moment(moment)
    for name in ("price", "fee", "amount"):
        if name in more:
            more[name] = Decimal(more[name])
    more = {"asset_type": "public-stock", "currency": "USD", **more}
    return ActivityRow(at_us, on, "Broker", kind, symbol, quantity=Decimal(quantity), **more)
