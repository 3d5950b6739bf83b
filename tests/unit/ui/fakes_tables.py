"""A believable Coffer without a database, for the screens with tables and forms."""

import json
import math
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.domain.accounts import Account, AccountType, Institution
from app.domain.activities import ActivityRow
from app.domain.assets import Asset
from app.domain.coverage import Coverage
from app.domain.errors import CofferError, FileRefusedError
from app.domain.ids import (
    AccountId,
    AssetId,
    BatchId,
    EntryId,
    HoldingId,
    InstitutionId,
    LegId,
)
from app.domain.ledger import Batch, EntryFilter, EntrySlice, StoredEntry, StoredLeg
from app.domain.restated import Moved, Restatement
from app.domain.times import start_us
from app.ports.progress import Progress
from app.services.changes import Changes, Topic
from app.services.reports import (
    AmbiguousTransfer,
    ExplainedStep,
    HoldingDetail,
    HoldingLine,
    HoldingsReport,
    ImportResult,
    IncomeLine,
    LinkAnswer,
    LotLine,
    PriceUsed,
    RealizedLine,
    RowNote,
    Totals,
)
from tests.unit.ui.fakes import FakeAttachments
from tests.unit.ui.fakes_statement import FakeGroups

TODAY = date(2026, 11, 20)
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)

# symbol, name, account, type, quantity, price, currency, rate, value, weight, cost, day
_ROWS = """
AAPL|Apple|Interactive Brokers|public-stock|142|231.84|USD|1|32921.28|0.048|21308.00|0.008
VWCE|FTSE All-World|Interactive Brokers|public-stock|610.4821|139.22|EUR|1|92394.46|.1|71044|.003
NVDA|Nvidia|Interactive Brokers|public-stock|210|188.32|USD|1|39547.20|0.057|12180.50|0.041
BTC|Bitcoin|Kraken|crypto|0.41837215|98204.11|USD|1|41085.86|0.060|18020.44|-0.019
BTC|Bitcoin|Ledger wallet|crypto|0.31000000|98204.11|USD|1|30443.27|0.044|9870.00|-0.019
ETH|Ethereum|Ledger wallet|crypto|3.18204471|3412.55|USD|1|10858.89|0.016|8144.02|-0.006
SOL|Solana|Kraken|crypto|74.2|196.40|USD|1|14572.88|0.021|15902.17|0.034
EUR|Euro|Nordea|fiat|23118.04|1.0871|USD|1|25131.62|0.036|25131.62|0.001
GLD|Gold trust|Interactive Brokers|public-stock|60|268.77|USD|1|16126.20|0.023|11402.00|-0.004
SPY 650C|23 Nov|Paper account|option|4|2.85|USD|1|1140.00||1520.00|-0.061
Harbor Robotics||Manual|private-company|1500|12.00|USD|1|18000.00|0.026|15000.00|
Elm Street 14||Manual|other|1|468000.00|USD|1|468000.00|0.679|392000.00|
Mortgage||Nordea|other|-1|241350.00|USD|1|-241350.00|-0.350|-241350.00|
""".strip().splitlines()  # fmt: skip


def _money(text: str) -> Decimal | None:
    return Decimal(text) if text else None


def spark(seed: int, *, is_up: bool = True) -> tuple[float, ...]:
    """Return thirty days of closes."""
    drift = 0.6 if is_up else -0.6
    return tuple(50 + drift * n + 3 * math.sin(n * (1 + seed % 5) / 3 + seed) for n in range(30))


def a_price(price: str = "231.84", **changes: Any) -> PriceUsed:
    made = PriceUsed(
        price=Decimal(price), currency="USD", at=NOON, source="daily close", rate=Decimal(1),
        path="direct", hops=("AAPL", "USD"), oldest_at=NOON, is_stale=False,
    )  # fmt: skip
    return replace(made, **changes)


def a_line(number: int = 1, symbol: str = "AAPL", **changes: Any) -> HoldingLine:
    made = HoldingLine(
        holding_id=HoldingId(number), account_id=AccountId(1), asset_id=AssetId(number),
        account="Interactive Brokers", institution="Interactive Brokers", symbol=symbol,
        name="Apple", asset_type="public-stock", category="investment", quantity=Decimal(142),
        price=a_price(), value=Decimal("32921.28"), cost_basis=Decimal("21308.00"),
        unrealized=Decimal("11613.28"), realized=Decimal("8114.72"), income=Decimal("61.40"),
        fees=Decimal("12.5"), weight=Decimal("0.048"), day_change=Decimal("0.008"),
        coverage=Coverage.FULL, lots=2,
    )  # fmt: skip
    return replace(made, **changes)


def picture_lines() -> tuple[HoldingLine, ...]:
    """Return the holdings of the intended look."""
    lines = []
    accounts: dict[str, int] = {}
    for number, text in enumerate(_ROWS, 1):
        (symbol, name, account, kind, quantity, price, currency, rate, value, weight, cost,
         day) = text.split("|")  # fmt: skip
        is_plain = symbol in ("EUR", "Mortgage")
        category = {"Elm Street 14": "property", "Mortgage": "liability"}.get(symbol, kind)
        worth = Decimal(value)
        lines.append(
            a_line(
                number, symbol, name=name, account=account, institution=account,
                account_id=AccountId(accounts.setdefault(account, len(accounts) + 1)),
                asset_type=kind, category=category if category != "private-company" else "private",
                quantity=Decimal(quantity),
                price=a_price(price, currency=currency, rate=Decimal(rate),
                              is_stale=symbol == "Harbor Robotics",
                              at=NOON - timedelta(days=430 if symbol == "Harbor Robotics" else 0),
                              hops=(symbol, currency, "USD") if currency != "USD"
                              else (symbol, "USD")),
                value=worth, cost_basis=Decimal(cost), weight=_money(weight),
                unrealized=None if is_plain else worth - Decimal(cost), day_change=_money(day),
                is_cash=symbol == "EUR", is_paper=kind == "option", is_counted=kind != "option",
                realized=Decimal("8114.72") if symbol == "NVDA" else Decimal(0),
            )
        )  # fmt: skip
    return tuple(lines)


def many_lines(count: int) -> tuple[HoldingLine, ...]:
    """Return many holdings, all different."""
    return tuple(
        a_line(
            n, f"SYM{n:04d}", name=f"Company number {n}", account=f"Account {n % 40}",
            value=Decimal(n * 7919 % 1_000_003) / 100, quantity=Decimal(n) / 7,
            unrealized=Decimal((n * 31 % 2001) - 1000),
        )
        for n in range(1, count + 1)
    )  # fmt: skip


def a_report(lines: tuple[HoldingLine, ...], **changes: Any) -> HoldingsReport:
    totals = Totals(
        value=None, cash=None, assets=None, liabilities=None, net_worth=None, cost_basis=None,
        unrealized=None, realized=None, income=Decimal(0), fees=Decimal(0), coverage=Coverage.FULL,
    )  # fmt: skip
    made = HoldingsReport(TODAY, "USD", "fifo", "portfolio", lines, totals)
    return replace(made, **changes)


def a_detail(line: HoldingLine) -> HoldingDetail:
    """Return the detail of the picture's Nvidia, for any line."""

    def lot(quantity: str, on: date, gain: str) -> LotLine:
        return LotLine(
            line.account, line.symbol, on, Decimal(quantity), Decimal("14.20"), Decimal("1704"),
            Decimal("22607.10"), Decimal(gain), "long", "buy", EntryId(7),
        )  # fmt: skip

    sale = RealizedLine(
        line.account, line.symbol, date(2025, 5, 2), date(2021, 3, 14), Decimal(30),
        Decimal(4536), Decimal(426), Decimal("4057.36"), 1510, "long", "fifo", EntryId(9),
    )  # fmt: skip
    start = date(2024, 1, 1)
    prices = tuple(
        (start + timedelta(days=n), 50 + n / 8 + 9 * math.sin(n / 31)) for n in range(1050)
    )
    income = tuple(
        IncomeLine(f"2026-{n:02d}", line.symbol, line.account, "dividend", Decimal("5.11667"))
        for n in range(1, 13)
    )
    return HoldingDetail(
        line=line,
        steps=(
            ExplainedStep("quantity", line.quantity, line.symbol, "5/3/1"),
            ExplainedStep("price", Decimal("188.32"), "USD", "daily close"),
            ExplainedStep("value", line.value, "USD", ""),
        ),
        lots=(lot("120", date(2021, 3, 14), "20903.10"), lot("60", date(2022, 9, 2), "6120.40")),
        realized=(sale, replace(sale, sold=date(2026, 2, 3), entry_id=EntryId(11))),
        income=income,
        anchor="ledger",
        anchor_at=NOON,
        entries=5,
        prices=prices,
        trades=((date(2024, 3, 14), "buy", 62.0, Decimal(12)),
                (date(2025, 5, 2), "sell", 105.0, Decimal(30))),
    )  # fmt: skip


@dataclass
class FakePortfolio:
    """Answers with the lines it was given."""

    lines: tuple[HoldingLine, ...] = field(default_factory=picture_lines)
    asked: list[dict[str, Any]] = field(default_factory=list)
    error: CofferError | None = None

    def holdings(self, as_of: date | None = None, **options: Any) -> HoldingsReport:
        if self.error is not None:
            raise self.error
        self.asked.append({"as_of": as_of, **options})
        report = a_report(self.lines, as_of=as_of or TODAY)
        return replace(report, method=options.get("method") or "fifo",
                       base_currency=options.get("base") or "USD")  # fmt: skip

    def sparks(self, as_of: date | None = None) -> Mapping[AssetId, tuple[float, ...]]:
        return {
            line.asset_id: spark(line.asset_id, is_up=(line.day_change or 0) >= 0)
            for line in self.lines
        }

    def detail(self, holding_id: HoldingId, as_of: date | None = None, **_: Any) -> HoldingDetail:
        return a_detail(next(line for line in self.lines if line.holding_id == holding_id))


_STORY = (
    ("buy", "Interactive Brokers", "NVDA", "30", "188.32", "1.30", "Monthly plan"),
    ("dividend", "Interactive Brokers", "USD", "12.40", "", "", ""),
    ("sell", "Kraken", "SOL", "-12.5", "196.40", "0.49", "Took some profit"),
    ("deposit", "Nordea", "EUR", "3200", "", "", "Salary"),
    ("transfer_out", "Kraken", "BTC", "-0.12", "", "0.0001", "To the wallet"),
    ("fee", "Interactive Brokers", "USD", "-4.00", "", "", ""),
    ("reward", "Kraken", "ETH", "0.00381", "3412.55", "", "Staking"),
    ("split", "Interactive Brokers", "NVDA", "0", "", "", "10 for 1"),
)  # fmt: skip


def an_entry(number: int, total: int = 100, **changes: Any) -> StoredEntry:
    """Return the entry of a number: the higher, the later."""
    kind, account, symbol, quantity, price, fee, note = _STORY[number % len(_STORY)]
    at = NOON - timedelta(hours=5 * (total - number))
    legs = [_leg(number * 2, account, symbol, kind, quantity, price, fee)]
    if kind in ("buy", "sell"):
        cash = -Decimal(quantity) * Decimal(price) - Decimal(fee)
        legs.append(_leg(number * 2 + 1, account, "USD", "settlement", str(cash), "", ""))
    made = StoredEntry(
        id=EntryId(number), batch_id=BatchId(1 + number // 50), recorded_at=NOON, at=at,
        on=at.date(), kind=kind, source="csv", external_id=f"row-{number}", note=note,
        payload=json.dumps({"date": "2026-11-20", "kind": kind, "extra": "<b>kept</b>"}),
        voids=None, voided_by=None, legs=tuple(legs),
    )  # fmt: skip
    return replace(made, **changes)


def _leg(
    number: int, account: str, symbol: str, kind: str, quantity: str, price: str, fee: str
) -> StoredLeg:
    return StoredLeg(
        id=LegId(number), holding_id=HoldingId(3), account=account, symbol=symbol, kind=kind,
        quantity=Decimal(quantity), unit_price=_money(price), quote="USD" if price else "",
        amount=None, fee=_money(fee), fee_symbol="USD" if fee else "",
        counter_symbol="AAPL" if kind == "dividend" else "", external_id=f"row-{number}",
    )  # fmt: skip


@dataclass
class Answer:
    """What a write returns."""

    changes: Changes
    batch_id: BatchId | None = field(default_factory=lambda: BatchId(7))
    label: str = ""


@dataclass
class Change:
    """A line of the effect of an entry."""

    account: str
    symbol: str
    before: Decimal
    change: Decimal
    after: Decimal


@dataclass
class Outcome:
    """The effect of an entry."""

    problems: tuple[str, ...] = ()
    lines: tuple[Change, ...] = ()
    gain: Decimal | None = None
    cost: Decimal | None = None
    proceeds: Decimal | None = None
    base_currency: str = "USD"
    restated: Restatement | None = None


@dataclass
class FakeLedger:
    """As many entries as asked for, made when they are looked at."""

    total: int = 240
    voided: set[int] = field(default_factory=set)
    recorded: list[tuple[ActivityRow, EntryId | None]] = field(default_factory=list)
    undone: list[int] = field(default_factory=list)
    asked: list[tuple[EntryFilter, int, int]] = field(default_factory=list)
    problems: tuple[str, ...] = ()
    error: CofferError | None = None
    threads: set[str] = field(default_factory=set)
    restated: Restatement | None = None

    def count(self, what: EntryFilter) -> int:
        return self.total if not what.text else self.total // 8

    def entries(self, what: EntryFilter, *, limit: int, offset: int = 0) -> list[StoredEntry]:
        self.threads.add(threading.current_thread().name)
        self.asked.append((what, limit, offset))
        if what.ids:
            return [self._entry(number) for number in what.ids]
        last = self.count(what)
        return [self._entry(last - n) for n in range(offset, min(offset + limit, last))]

    def by_id(self, ids: Sequence[EntryId]) -> list[StoredEntry]:
        return self.entries(EntryFilter(ids=tuple(ids)), limit=len(ids))

    def walk(
        self, what: EntryFilter, after: tuple[int, int] | None = None, span: int = 4096
    ) -> EntrySlice:
        self.threads.add(threading.current_thread().name)
        self.asked.append((what, 0, 0))
        last = self.count(what)
        first = after[1] if after is not None else 0
        ids = tuple(EntryId(last - n) for n in range(first, min(first + span, last)))
        return EntrySlice(ids, (0, first + span) if first + span < last else None)

    def cash(self, ids: Sequence[EntryId]) -> dict[str, tuple[Decimal, Decimal]]:
        del ids
        return {}

    def within(self, scope: str, what: EntryFilter) -> EntryFilter:
        del scope
        return what

    def preview(self, row: ActivityRow, *, replaces: EntryId | None = None) -> Outcome:
        if self.error is not None:
            raise self.error
        if self.problems:
            return Outcome(self.problems)
        quantity = row.quantity or Decimal(0)
        sign = -1 if row.kind in ("sell", "withdraw", "transfer_out", "fee", "tax") else 1
        cash = -sign * quantity * (row.price or Decimal(0)) - (row.fee or Decimal(0))
        lines = (
            Change(row.account, row.symbol or row.currency or "USD", Decimal(210),
                   sign * quantity, 210 + sign * quantity),
            Change(row.account, "USD", Decimal("5200.00"), cash, Decimal("5200.00") + cash),
        )  # fmt: skip
        if row.kind != "sell":
            return Outcome((), lines, cost=-cash, restated=self.restated)
        return Outcome((), lines, Decimal("218.70"), Decimal("1741.02"), cash)

    def record(self, row: ActivityRow, *, replaces: EntryId | None = None) -> Answer:
        if self.error is not None:
            raise self.error
        self.recorded.append((row, replaces))
        return Answer(Changes(frozenset({Topic.LEDGER})), label="Recorded")

    def void(self, entry_id: EntryId, *, reason: str = "") -> Answer:
        self.voided.add(entry_id)
        return Answer(Changes(frozenset({Topic.LEDGER})), label="Voided")

    def undo(self, batch_id: BatchId) -> Answer:
        self.undone.append(batch_id)
        return Answer(Changes(frozenset({Topic.LEDGER})), label="Undone")

    def batches(self, limit: int = 50) -> list[Batch]:
        return [
            Batch(BatchId(n), NOON - timedelta(days=n), "import", f"history-{n}.csv", "", None, 50,
                  0, 0, "", "", n == 3)
            for n in range(1, 6)
        ]  # fmt: skip

    def record_swap(self, out: ActivityRow, into: ActivityRow) -> Answer:
        self.recorded += [(out, None), (into, None)]
        return Answer(Changes(frozenset({Topic.LEDGER})), label="Swapped")

    def row_of(self, entry_id: EntryId) -> ActivityRow:
        entry = an_entry(entry_id, self.total)
        leg = entry.legs[0]
        return ActivityRow(
            start_us(entry.on), entry.on, leg.account, entry.kind, symbol=leg.symbol,
            quantity=abs(leg.quantity), price=leg.unit_price, currency="USD", fee=leg.fee,
            note=entry.note,
        )  # fmt: skip

    def _entry(self, number: int) -> StoredEntry:
        by = EntryId(self.total + 1) if number in self.voided else None
        return an_entry(number, self.total, voided_by=by)


JANUARY, FEBRUARY = date(2024, 1, 31), date(2024, 2, 29)
RESTATED = Restatement(
    "USD",
    (
        Moved(JANUARY, "portfolio", Decimal("1500.00"), Decimal("1470.50")),
        Moved(JANUARY, "account:Kraken", Decimal(0), Decimal("-29.50")),
        Moved(FEBRUARY, "portfolio", Decimal("1500.00"), Decimal("1512.25")),
        Moved(FEBRUARY, "account:Kraken", None, Decimal("12.25")),
    ),
)


@dataclass
class FakeRestatement:
    """Says of every batch that it moved two months."""

    asked: list[BatchId] = field(default_factory=list)
    error: CofferError | None = None

    def of_batch(self, batch_id: BatchId) -> Restatement:
        self.asked.append(batch_id)
        if self.error is not None:
            raise self.error
        return RESTATED


@dataclass
class FakeImports:
    """Finds three rows, one of them bad."""

    asked: list[tuple[Path, Any]] = field(default_factory=list)
    error: CofferError | None = None
    wait: threading.Event | None = None

    def run(self, path: Path, options: Any, progress: Progress | None = None) -> ImportResult:
        self.asked.append((path, options))
        if self.error is not None:
            raise self.error
        while self.wait is not None and not self.wait.wait(0.005):
            if progress is not None:
                progress.step(1, 3, "reading")
        return ImportResult(
            path=str(path), format="activities", read=1204, added=1180, known=22,
            rejected=(RowNote(17, "quantity: not a plain decimal number: '1,5'"),
                      RowNote(402, "kind: <b>unknown</b> kind 'bougth'")),
            dry_run=options.dry_run, batch_id=None if options.dry_run else 9,
            warnings=("The file has 2 columns that Coffer keeps but does not use: broker, tags.",),
            new_accounts=("Kraken",), new_assets=("SOL", "ETH"),
            first_day=date(2021, 3, 14), last_day=TODAY,
            by_kind={"buy": 640, "sell": 212, "dividend": 328},
            preview=(("date", "account", "kind", "symbol", "quantity", "price"),
                     *(("2021-03-14", "Kraken", "buy", "SOL", str(n), "196.40")
                       for n in range(1, 9))),
            restated=RESTATED,
        )  # fmt: skip


@dataclass
class FakeMapped:
    """Reads no file by a map."""

    def look(self, path: Path, mapping: Any = None, **_: Any) -> Any:
        raise FileRefusedError(str(path), "not UTF-8")

    def maps(self) -> list[Any]:
        return []


@dataclass
class FakeAccounts:
    """Three accounts and a few assets."""

    def all(self, *, with_closed: bool = True) -> list[Account]:
        names = ("Interactive Brokers", "Kraken", "Ledger wallet", "Nordea")
        return [Account(AccountId(n), InstitutionId(1), name) for n, name in enumerate(names, 1)]

    def types(self) -> list[AccountType]:
        return [AccountType("investment", "brokerage", "Brokerage", "investment", "broker", 1)]

    def institutions(self) -> list[Institution]:
        return [Institution(InstitutionId(1), "Manual")]

    def assets(self) -> list[Asset]:
        return [Asset(AssetId(1), "AAPL", "public-stock", name="Apple")]

    def symbols(self) -> list[tuple[str, str, str]]:
        return [("AAPL", "public-stock", "Apple"), ("NVDA", "public-stock", "Nvidia"),
                ("BTC", "crypto", "Bitcoin"), ("EUR", "fiat", "Euro")]  # fmt: skip


@dataclass
class FakeLinks:
    """One transfer that could pair in two ways."""

    linked: list[tuple[int, int]] = field(default_factory=list)
    has_any: bool = True

    def answer(self, *, suggest: bool = False) -> LinkAnswer:
        if not self.has_any or self.linked:
            return LinkAnswer((), ())
        one = AmbiguousTransfer(
            "row-4", ("row-12", "row-20"), EntryId(4), (EntryId(12), EntryId(20)), "BTC",
            Decimal("0.12"), NOON,
        )  # fmt: skip
        return LinkAnswer((("a", "b"),), (one,))

    def link(self, out_entry: EntryId, in_entry: EntryId) -> Changes:
        self.linked.append((out_entry, in_entry))
        return Changes(frozenset({Topic.LEDGER}))

    def unlink(self, out_entry: EntryId) -> Changes:
        self.linked.append((out_entry, 0))
        return Changes(frozenset({Topic.LEDGER}))


@dataclass
class FakeProfile:
    """A profile in dollars."""

    def base_currency(self) -> str:
        return "USD"

    def method(self) -> str:
        return "fifo"

    def is_empty(self) -> bool:
        return False


@dataclass
class FakeCoffer:
    """The open books."""

    portfolio: FakePortfolio = field(default_factory=FakePortfolio)
    ledger: FakeLedger = field(default_factory=FakeLedger)
    imports: FakeImports = field(default_factory=FakeImports)
    mapped_imports: FakeMapped = field(default_factory=FakeMapped)
    accounts: FakeAccounts = field(default_factory=FakeAccounts)
    links: FakeLinks = field(default_factory=FakeLinks)
    attachments: FakeAttachments = field(default_factory=FakeAttachments)
    profile: FakeProfile = field(default_factory=FakeProfile)
    restatement: FakeRestatement = field(default_factory=FakeRestatement)
    groups: FakeGroups = field(default_factory=FakeGroups)
    place: str = "/home/a/coffer.db"
    new_recovery_code: str = ""
    keys: None = None
    warnings: tuple[str, ...] = ()
