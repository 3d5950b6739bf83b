"""Open books for tests of services: a real database, a clock that ticks, rows made by hand."""

import io
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from app.bootstrap import Coffer, create_coffer, open_coffer
from app.domain.activities import ActivityRow
from app.domain.ledger import EntryFilter, StoredEntry
from app.domain.numbers import plain
from app.domain.times import to_us
from app.ports.progress import Progress
from app.services.imports import ImportOptions
from app.services.positions import CACHE, PositionKeeper
from app.services.registry import Registry
from app.services.reports import ImportResult
from tests.e2e.command import ACTIVITIES, OBSERVATIONS, PRICES, contents

FIRST = datetime(2024, 1, 1, tzinfo=UTC)
AS_OF = date(2024, 12, 31)
TYPES = {"AAA": "public-stock", "COIN": "crypto", "ETH": "crypto", "GEM": "other"}


@dataclass
class TickingClock:
    """Goes on by a second with every look at it, so that no two batches share a time."""

    time: datetime = datetime(2025, 1, 2, 8, tzinfo=UTC)

    def now(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time

    def today(self) -> date:
        return self.time.date()


@dataclass(frozen=True)
class Row:
    """An activity, before it is a line of a file or an entry by hand."""

    kind: str
    account: str = "Main"
    symbol: str = "AAA"
    quantity: Decimal | None = None
    price: Decimal | None = None
    fee: Decimal | None = None
    amount: Decimal | None = None
    to_account: str = ""
    currency: str = "USD"
    at: datetime = FIRST
    id: str = ""

    def line(self) -> str:
        numbers = [
            "" if one is None else plain(one)
            for one in (self.quantity, self.price, self.fee, self.amount)
        ]
        quantity, price, fee, amount = numbers
        at = self.at.strftime("%Y-%m-%dT%H:%M:%SZ")
        return ",".join([
            at, self.account, self.kind, self.symbol, TYPES.get(self.symbol, ""), quantity, price,
            self.currency, fee, amount, self.to_account, self.id, "",
        ])  # fmt: skip

    def activity(self) -> ActivityRow:
        return ActivityRow(
            to_us(self.at), self.at.date(), self.account, self.kind, self.symbol,
            TYPES.get(self.symbol, ""), self.quantity, self.price, self.currency, self.fee,
            self.amount, self.to_account, has_time=True,
        )  # fmt: skip


@dataclass
class Desk:
    """Open books and where they lie."""

    coffer: Coffer
    folder: Path
    clock: TickingClock
    files: int = 0
    options: dict[str, Any] = field(default_factory=dict)

    @property
    def place(self) -> Path:
        return Path(self.coffer.place)

    # -- writing ----------------------------------------------------------------------------

    def write(self, header: str, lines: Iterable[str], name: str = "") -> Path:
        self.files += 1
        path = self.folder / (name or f"file-{self.files}.csv")
        path.write_text("\n".join([header, *lines, ""]), encoding="utf-8")
        return path

    def take(
        self, *rows: Row, name: str = "", progress: Progress | None = None, **options: Any
    ) -> ImportResult:
        """Import activities as one file."""
        path = self.write(ACTIVITIES, [row.line() for row in rows], name)
        return self.coffer.imports.run(path, ImportOptions(**options), progress)

    def take_prices(self, *lines: str) -> ImportResult:
        typed = [f"{line},{TYPES.get(line.split(',')[1], 'fiat')}" for line in lines]
        path = self.write(f"{PRICES},asset_type", typed)
        return self.coffer.imports.run(path, ImportOptions())

    def take_observations(self, *lines: str, **options: Any) -> ImportResult:
        return self.coffer.imports.run(self.write(OBSERVATIONS, lines), ImportOptions(**options))

    # -- reading ----------------------------------------------------------------------------

    def entries(self, *, with_voided: bool = False) -> list[StoredEntry]:
        what = EntryFilter(with_voided=with_voided, newest_first=False)
        return self.coffer.ledger.entries(what, limit=10_000)

    def figures(self, as_of: date = AS_OF, **options: Any) -> list[tuple[Any, ...]]:
        """Return all that the reports say, without the ids that depend on the order of things."""
        portfolio = self.coffer.portfolio
        report = portfolio.holdings(as_of, with_closed=True, **options)
        holdings = [
            (
                line.account, line.symbol, line.quantity, line.value, line.cost_basis,
                line.unrealized, line.realized, line.income, line.fees, line.coverage,
                line.reasons, line.lots,
            )
            for line in report.lines
        ]  # fmt: skip
        lots = [
            (one.account, one.symbol, one.acquired, one.quantity, one.cost, one.term, one.origin)
            for one in portfolio.lots(as_of, **options)
        ]
        relieved = [
            (one.account, one.symbol, one.sold, one.acquired, one.quantity, one.proceeds, one.cost)
            for one in portfolio.realized(None, as_of, **options)[0]
        ]
        totals = report.totals
        return [
            *sorted(holdings, key=repr), *sorted(lots, key=repr), *sorted(relieved, key=repr),
            (totals.net_worth, totals.assets, totals.liabilities, totals.cost_basis,
             totals.realized, totals.income, totals.fees, totals.coverage),
        ]  # fmt: skip

    def dump(self) -> dict[str, list[tuple[Any, ...]]]:
        return contents(self.place)

    def cached_and_rebuilt(self) -> tuple[dict[str, str], dict[str, str]]:
        """Return the positions that incremental work left, and those worked out from nothing."""
        with self.coffer.database.reading() as unit:
            registry = Registry(unit, "", may_create=False)
            return unit.derived.load(CACHE), PositionKeeper(unit, registry).rows()

    def verified(self) -> None:
        report = self.coffer.verification.run()
        assert report.problems == ()

    def reopened(self) -> None:
        """Close the books and open them again."""
        self.coffer.close()
        self.coffer = open_coffer(str(self.place), self.clock)


@cache
def _template() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "coffer.db"
        create_coffer(str(place), clock=TickingClock(datetime(2025, 1, 1, tzinfo=UTC))).close()
        return place.read_bytes()


@contextmanager
def open_desk() -> Iterator[Desk]:
    """Open new books in a folder of their own, for as long as the block lasts."""
    with tempfile.TemporaryDirectory(prefix="desk-") as name:
        folder = Path(name)
        place = folder / "coffer.db"
        with place.open("wb") as file:
            shutil.copyfileobj(io.BytesIO(_template()), file)
        clock = TickingClock()
        desk = Desk(open_coffer(str(place), clock), folder, clock)
        try:
            yield desk
        finally:
            desk.coffer.close()


def at(minutes: int) -> datetime:
    """Return a time counted from the first of January 2024."""
    return FIRST + timedelta(minutes=minutes)


def numbered(rows: Sequence[Row], *, apart: int = 60) -> list[Row]:
    """Give rows times of their own, in order, and an id each."""
    return [
        Row(**{**_fields(row), "at": at(apart * number), "id": f"id-{number}"})
        for number, row in enumerate(rows)
    ]


def _fields(row: Row) -> dict[str, Any]:
    return {name: getattr(row, name) for name in Row.__dataclass_fields__}
