"""Open books with believable figures that need no database: what views are driven with."""

import math
import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.domain.accounts import Account, AccountType, Institution
from app.domain.assets import Asset
from app.domain.attachments import Attachment
from app.domain.coverage import Coverage
from app.domain.errors import CofferError
from app.domain.ids import AccountId, AssetId, BatchId, EntryId, HoldingId, InstitutionId, LegId
from app.domain.ledger import Batch, EntryFilter, StoredEntry, StoredLeg
from app.services.changes import Changes, Topic
from app.services.portfolio import FirstScreen
from app.services.reports import (
    AccountLine,
    HoldingLine,
    HoldingsReport,
    IncomeLine,
    Mover,
    Need,
    NetWorthPoint,
    Overview,
    Performance,
    PriceUsed,
    RealizedLine,
    RealizedTotals,
    Slice,
    Totals,
)
from tests.unit.ui.fakes_balances import FakeBalances, FakeExclusions, FakeStatementMonths
from tests.unit.ui.fakes_statement import FakeGroups, FakeStatements
from tests.unit.ui.fakes_trades import FakeAnalysis, FakeClock, FakeTicket, FakeTrading
from tests.unit.ui.fakes_vaults import FakeVaults
from ui.connections.sample import SampleConnections, SampleSync
from ui.pricing.sample import SampleContacts, SamplePricing

TODAY = date(2026, 11, 20)
D = Decimal


def at(on: date, hour: int = 16) -> datetime:
    return datetime(on.year, on.month, on.day, hour, tzinfo=UTC)


def wave(seed: int, count: int = 30, drift: float = 0.3) -> tuple[float, ...]:
    chance = random.Random(seed)
    level, values = 100.0, []
    for _ in range(count):
        level += chance.uniform(-1.6, 1.6) + drift
        values.append(level)
    return tuple(values)


def an_account(
    number: int,
    name: str,
    institution: str,
    value: str | None,
    *,
    type: str = "investment",
    subtype: str = "brokerage",
    category: str = "investment",
    icon: str = "trending-up",
    currency: str = "USD",
    native: str | None = None,
    is_liability: bool = False,
    holdings: int = 3,
    coverage: Coverage = Coverage.FULL,
    day_change: str | None = "0.0042",
) -> AccountLine:
    return AccountLine(
        account_id=AccountId(number),
        name=name,
        institution=institution,
        type=type,
        subtype=subtype,
        type_name=subtype.replace("_", " ").title(),
        category=category,
        icon=icon,
        currency=currency,
        is_liability=is_liability,
        is_counted=True,
        value=None if value is None else D(value),
        native_value=None if native is None else D(native),
        share=None if value is None else D(value) / D("930456"),
        day_change=None if day_change is None else D(day_change),
        coverage=coverage,
        holdings=holdings,
        last_activity=TODAY - timedelta(days=number),
        last_observed=at(TODAY - timedelta(days=2 * number)),
        available=D("5200") if is_liability else None,
        limit=D("10000") if subtype == "credit_card" else None,
    )


ACCOUNTS = (
    an_account(1, "Interactive Brokers", "Interactive Brokers", "312480.11", holdings=12),
    an_account(2, "Kraken", "Kraken", "58204.02", category="digital_asset", subtype="spot",
               type="wallet", icon="bitcoin", day_change="-0.0187"),
    an_account(3, "Ledger wallet", "Ledger", "41967.40", category="digital_asset",
               type="wallet", subtype="cold", icon="bitcoin", coverage=Coverage.ESTIMATED),
    an_account(4, "Nordea", "Nordea", "25131.62", type="depository", subtype="checking",
               category="cash", icon="wallet", currency="EUR", native="23118.04",
               day_change="0.001"),
    an_account(5, "Home · Elm Street", "Manual", "468000", type="manual_asset",
               subtype="real_estate", category="property", icon="home", day_change=None,
               holdings=1),
    an_account(6, "Mortgage", "Nordea", "-241350", type="loan", subtype="mortgage",
               category="mortgages", icon="home", is_liability=True, day_change=None,
               holdings=1),
)  # fmt: skip


def a_price(value: str, currency: str = "USD", days: int = 0) -> PriceUsed:
    return PriceUsed(
        price=D(value),
        currency=currency,
        at=at(TODAY - timedelta(days=days)),
        source="csv",
        rate=D(1),
        path="direct",
        hops=("X", "USD"),
        oldest_at=at(TODAY - timedelta(days=days)),
        is_stale=days > 60,
    )


def a_holding(
    number: int,
    symbol: str,
    name: str,
    account: int,
    quantity: str | None,
    price: str | None,
    value: str | None,
    *,
    cost: str | None = None,
    type: str = "public-stock",
    category: str = "investment",
    day: str | None = None,
    coverage: Coverage = Coverage.FULL,
    reasons: tuple[str, ...] = (),
    is_cash: bool = False,
) -> HoldingLine:
    line = next(one for one in ACCOUNTS if one.account_id == account)
    worth = None if value is None else D(value)
    basis = None if cost is None else D(cost)
    return HoldingLine(
        holding_id=HoldingId(number),
        account_id=AccountId(account),
        asset_id=AssetId(number),
        account=line.name,
        institution=line.institution,
        symbol=symbol,
        name=name,
        asset_type=type,
        category=category,
        quantity=None if quantity is None else D(quantity),
        price=None if price is None else a_price(price),
        value=worth,
        cost_basis=basis,
        unrealized=None if worth is None or basis is None else worth - basis,
        realized=D(0),
        income=D("61.40"),
        fees=D("4.00"),
        weight=None if worth is None else worth / D("930456"),
        day_change=None if day is None else D(day),
        coverage=coverage,
        reasons=reasons,
        is_cash=is_cash,
        lots=2,
    )


HOLDINGS = (
    a_holding(1, "AAPL", "Apple", 1, "142", "231.84", "32921.28", cost="21308", day="0.008"),
    a_holding(2, "VWCE", "FTSE All-World", 1, "610.4821", "139.22", "92394.46", cost="71044.19",
              day="0.003"),
    a_holding(3, "NVDA", "Nvidia", 1, "210", "188.32", "39547.20", cost="12180.50", day="0.0412"),
    a_holding(4, "BTC", "Bitcoin", 2, "0.41837215", "98204.11", "41085.86", cost="18020.44",
              type="crypto", category="digital_asset", day="-0.0187"),
    a_holding(5, "BTC", "Bitcoin", 3, "0.31", "98204.11", "30443.27", cost="9870", type="crypto",
              category="digital_asset", day="-0.0187"),
    a_holding(6, "SOL", "Solana", 2, "74.2", "196.40", "14572.88", cost="15902.17", type="crypto",
              category="digital_asset", day="0.0336"),
    a_holding(7, "EUR", "Euro", 4, "23118.04", "1.0871", "25131.62", type="fiat",
              category="cash", is_cash=True, day="0.001"),
    a_holding(8, "Harbor Robotics", "", 1, "1500", None, None, cost="15000",
              type="private-company", coverage=Coverage.UNKNOWN, reasons=("price_missing",)),
    a_holding(9, "Elm Street 14", "", 5, "1", "468000", "468000", cost="392000", type="other",
              category="property"),
    a_holding(10, "Mortgage", "", 6, "-241350", "1", "-241350", type="other",
              category="mortgages"),
)  # fmt: skip

TOTALS = Totals(
    value=D("863577.90"),
    cash=D("66878.62"),
    assets=D("930456.52"),
    liabilities=D("-241350"),
    net_worth=D("689106.52"),
    cost_basis=D("358652.94"),
    unrealized=D("189078.72"),
    realized=D("8114.72"),
    income=D("1261.40"),
    fees=D("210.15"),
    coverage=Coverage.FULL,
    known=41,
    counted=41,
)


def slices(*rows: tuple[str, str, str]) -> tuple[Slice, ...]:
    whole = sum((D(value) for _, _, value in rows), D(0))
    return tuple(Slice(key, label, D(value), D(value) / whole) for key, label, value in rows)


OVERVIEW = Overview(
    as_of=TODAY,
    base_currency="USD",
    totals=TOTALS,
    by_type=slices(
        ("property", "Property", "468778"),
        ("public-stock", "Stocks and funds", "274353"),
        ("crypto", "Crypto", "100120"),
        ("fiat", "Cash", "66878"),
        ("other", "Metals and other", "22494"),
    ),
    by_currency=slices(("USD", "USD", "700000"), ("EUR", "EUR", "230456")),
    by_institution=slices(
        ("Manual", "Manual", "468000"),
        ("Interactive Brokers", "Interactive Brokers", "312480"),
        ("Kraken", "Kraken", "58204"),
        ("Ledger", "Ledger", "41967"),
        ("Nordea", "Nordea", "25131"),
    ),
    by_category=slices(("investment", "Investments", "374353"), ("property", "Property", "468778")),
    movers=(
        Mover(AssetId(3), "NVDA", "Nvidia", D("0.0412"), wave(1)),
        Mover(AssetId(6), "SOL", "Solana", D("0.0336"), wave(2)),
        Mover(AssetId(4), "BTC", "Bitcoin", D("-0.0187"), wave(3, drift=-0.2)),
        Mover(AssetId(11), "GLD", "Gold", D("-0.0044"), wave(4, drift=-0.4)),
    ),
    needs=(
        Need("ambiguous_transfers", 2, "", action="decide"),
        Need("stale_price", 1, "Harbor Robotics", "425", "update", HoldingId(8)),
        Need("unreconciled", 1, "Kraken", "", "reconcile"),
    ),
)


def networth(
    first: date, last: date, start: float = 395_000, end: float = 689_106.52
) -> tuple[NetWorthPoint, ...]:
    """Return a rising curve: estimated at first, with noise and one large flow."""
    days = (last - first).days
    chance = random.Random(7)
    points = []
    wobble = 0.0
    for day in range(days + 1):
        share = day / max(days, 1)
        wobble = wobble * 0.93 + chance.uniform(-4500, 4500)
        level = start + (end + 25_000 - start) * (1 / (1 + math.exp(-7 * (share - 0.4))))
        worth = D(round((level + wobble) * 100)) / 100 if day < days else D(str(end))
        points.append(
            NetWorthPoint(
                on=first + timedelta(days=day),
                net_worth=worth,
                assets=worth + D("241350"),
                liabilities=D("-241350"),
                coverage=Coverage.ESTIMATED if share < 0.2 else Coverage.FULL,
                known=41,
                counted=41,
                net_flow=D("20000") if day == days // 2 else D("11200") if day == 40 else D(0),
            )
        )
    return tuple(points)


def performance(first: date | None, last: date | None, scope: str = "portfolio") -> Performance:
    return Performance(
        first=first or date(2025, 11, 20), last=last or TODAY, scope=scope, base_currency="USD",
        start_value=D("595688.72"), end_value=D("689106.52"), net_contributions=D("31200"),
        gain=D("62217.80"), ttwror=D("0.1032"), ttwror_annualized=D("0.1032"), xirr=D("0.1017"),
        modified_dietz=D("0.1021"), max_drawdown=D("-0.0821"), drawdown_from=date(2026, 3, 2),
        drawdown_to=date(2026, 4, 9), recovered_on=date(2026, 5, 20), volatility=D("0.114"),
        sharpe=None, sortino=None, calmar=D("1.25"), price_effect=D("58000"),
        currency_effect=D("4217.80"), joint_effect=D(0), coverage=Coverage.FULL,
        reasons={"sharpe": "not_enough_history", "sortino": "not_enough_history"},
    )  # fmt: skip


@dataclass
class FakePortfolio:
    accounts_shown: tuple[AccountLine, ...] = ACCOUNTS
    lines: tuple[HoldingLine, ...] = HOLDINGS
    shown: Overview = OVERVIEW
    fails: CofferError | None = None
    calls: list[tuple[str, Any]] = field(default_factory=list)
    points: Callable[[date | None, date | None], tuple[NetWorthPoint, ...]] | None = None

    def _note(self, name: str, *what: Any) -> None:
        self.calls.append((name, what))
        if self.fails is not None:
            raise self.fails

    def holdings(self, as_of: date | None = None, **options: Any) -> HoldingsReport:
        self._note("holdings", as_of, options)
        base, scope = options.get("base") or "USD", options.get("scope", "portfolio")
        lines = self.lines
        if scope.startswith("account:"):
            lines = tuple(line for line in lines if line.account == scope.partition(":")[2])
        return HoldingsReport(as_of or TODAY, base, "fifo", scope, lines, TOTALS)

    def lots(self, *_: Any, **__: Any) -> tuple[Any, ...]:
        return ()

    def realized(
        self, first: date | None, last: date | None, **_: Any
    ) -> tuple[tuple[RealizedLine, ...], RealizedTotals]:
        self._note("realized", first, last)
        gain = D(1000 + (last.year if last else 0))
        totals = RealizedTotals(D("20000"), D("20000") - gain, gain, D("300"), gain - 300)
        line = RealizedLine(
            "Interactive Brokers", "NVDA", TODAY, date(2021, 3, 14), D(30), D("5000"), D("3894.80"),
            D("1105.20"), 2077, "long", "fifo",
        )  # fmt: skip
        return (line,), totals

    def realized_years(
        self, last: date, years: int, **_: Any
    ) -> tuple[tuple[int, RealizedTotals], ...]:
        first = last.year - years + 1
        return tuple(
            (year, self.realized(date(year, 1, 1), date(year, 12, 31))[1])
            for year in range(last.year, first - 1, -1)
        )

    def income(self, first: date | None, last: date | None, **_: Any) -> tuple[IncomeLine, ...]:
        self._note("income", first, last)
        rows = []
        for month in range(1, 12):
            rows.append(IncomeLine(f"2026-{month:02}", "AAPL", "Interactive Brokers", "dividend",
                                   D("35.20") + month))  # fmt: skip
            rows.append(IncomeLine(f"2026-{month:02}", "EUR", "Nordea", "interest", D("12.08")))
        rows.append(IncomeLine("2026-11", "SOL", "Kraken", "reward", None))
        return tuple(rows)

    def networth(
        self, first: date | None, last: date | None, **options: Any
    ) -> tuple[NetWorthPoint, ...]:
        self._note("networth", first, last, options)
        if self.points is not None:
            return self.points(first, last)
        scope = options.get("scope", "portfolio")
        scale = 1.0 if scope == "portfolio" else 0.4
        return networth(
            first or date(2022, 1, 3), last or TODAY, 395_000 * scale, 689_106.52 * scale
        )

    def performance(self, first: date | None, last: date | None, **options: Any) -> Performance:
        self._note("performance", first, last, options)
        return performance(first, last, options.get("scope", "portfolio"))

    def overview(self, as_of: date | None = None, *, base: str = "") -> Overview:
        self._note("overview", as_of, base)
        return replace(self.shown, as_of=as_of or TODAY, base_currency=base or "USD")

    def first_screen(self, as_of: date | None = None, *, base: str = "") -> FirstScreen:
        return FirstScreen(
            self.holdings(as_of, base=base),
            self.overview(as_of, base=base),
            self.accounts(as_of, base=base),
        )

    def accounts(self, as_of: date | None = None, *, base: str = "") -> tuple[AccountLine, ...]:
        self._note("accounts", as_of, base)
        return self.accounts_shown

    def sparks(self, as_of: date | None = None) -> dict[AssetId, tuple[float, ...]]:
        self._note("sparks", as_of)
        return {line.asset_id: wave(int(line.holding_id)) for line in self.lines}


@dataclass
class FakeRecorded:
    changes: Changes
    batch_id: BatchId | None
    label: str


def an_entry(number: int, on: date, kind: str, symbol: str, quantity: str) -> StoredEntry:
    leg = StoredLeg(
        LegId(number), HoldingId(1), "Interactive Brokers", symbol, kind, D(quantity), D("180"),
        "USD", D(quantity) * 180, D("1"), "USD", "", f"x{number}",
    )  # fmt: skip
    return StoredEntry(
        EntryId(number), BatchId(1), at(on), at(on), on, kind, "csv", f"x{number}", "", "", None,
        None, (leg,),
    )  # fmt: skip


@dataclass
class FakeLedger:
    undone: list[str] = field(default_factory=list)
    label: str | None = "Voided buy of 3 AAPL"

    def entries(self, what: EntryFilter, *, limit: int, offset: int = 0) -> list[StoredEntry]:
        made = [
            an_entry(n, TODAY - timedelta(days=9 * n), "buy" if n % 3 else "dividend", "AAPL",
                     str(n + 1))
            for n in range(1, 13)
        ]  # fmt: skip
        return made[offset : offset + limit]

    def count(self, what: EntryFilter) -> int:
        return 12

    def batches(self, limit: int = 50) -> list[Batch]:
        return [
            Batch(BatchId(number), at(TODAY - timedelta(days=number)), origin, label, "", None,
                  count, 0, 0, "", "d" * 64)
            for number, origin, label, count in (
                (3, "manual", "Buy of 3 AAPL", 1),
                (2, "import", "activities-2026.csv", 418),
                (1, "import", "prices.csv", 0),
            )
        ]  # fmt: skip

    def undo(self, batch_id: BatchId) -> FakeRecorded:
        self.undone.append(f"batch {batch_id}")
        return FakeRecorded(Changes(frozenset({Topic.LEDGER})), batch_id, "activities-2026.csv")

    def begin(self) -> None:
        """Note every change from now on."""

    def last(self) -> FakeRecorded | None:
        self.undone.append("last")
        if self.label is None:
            return None
        return FakeRecorded(Changes(frozenset({Topic.LEDGER})), BatchId(3), self.label)


ACCOUNT_TYPES = [
    AccountType("depository", "checking", "Checking Account", "cash", "wallet", 1),
    AccountType("depository", "savings", "Savings Account", "cash", "piggy-bank", 2),
    AccountType("investment", "brokerage", "Brokerage Account", "investment", "trending-up", 10),
    AccountType("credit", "credit_card", "Credit Card", "credit_cards", "credit-card", 20, True),
    AccountType("loan", "mortgage", "Mortgage", "mortgages", "home", 30, True),
    AccountType("manual_asset", "real_estate", "Real Estate", "property", "home", 40),
]


@dataclass
class FakeAccounts:
    added: list[Any] = field(default_factory=list)
    updated: list[Account] = field(default_factory=list)

    def types(self) -> list[AccountType]:
        return ACCOUNT_TYPES

    def institutions(self) -> list[Institution]:
        names = sorted({line.institution for line in ACCOUNTS})
        return [Institution(InstitutionId(n), name) for n, name in enumerate(names, start=1)]

    def all(self, *, with_closed: bool = True) -> list[Account]:
        return [
            Account(line.account_id, InstitutionId(1), line.name, line.type, line.subtype,
                    line.currency)
            for line in ACCOUNTS
        ]  # fmt: skip

    def assets(self) -> list[Asset]:
        fiat = [
            Asset(AssetId(90 + n), code, "fiat") for n, code in enumerate(("EUR", "USD", "SEK"))
        ]
        return [*fiat, Asset(AssetId(3), "NVDA", "public-stock", name="Nvidia")]

    def add(self, draft: Any) -> Changes:
        self.added.append(draft)
        return Changes(frozenset({Topic.ACCOUNTS}))

    def update(self, account: Account, *, reason: str = "") -> Changes:
        del reason
        self.updated.append(account)
        return Changes(frozenset({Topic.ACCOUNTS}))

    def symbols(self) -> list[tuple[str, str, str]]:
        return [(line.symbol, line.asset_type, line.name) for line in HOLDINGS]


@dataclass
class FakePrices:
    given: list[tuple[str, date, Decimal, str, str]] = field(default_factory=list)

    def set_price(
        self, symbol: str, on: date, price: Decimal, currency: str, *, reason: str = ""
    ) -> Changes:
        self.given.append((symbol, on, price, currency, reason))
        return Changes(frozenset({Topic.PRICES}))

    def history(self, symbol: str) -> list[Any]:
        return []


@dataclass
class FakeVerifyReport:
    problems: tuple[str, ...] = ()
    batches: int = 3
    entries: int = 419
    legs: int = 838


@dataclass
class FakeVerify:
    report: FakeVerifyReport = field(default_factory=FakeVerifyReport)

    def run(self, *, rebuild: bool = False, progress: Any = None) -> FakeVerifyReport:
        if progress is not None:
            progress.step(1, 2, "checking")
        return self.report


@dataclass
class FakeDemo:
    is_filled: bool = True

    def fill(self, seed: int = 1, progress: Any = None) -> Changes:
        self.is_filled = True
        return Changes(frozenset(Topic))

    def remove(self) -> Changes:
        self.is_filled = False
        return Changes(frozenset(Topic))

    def is_demo(self) -> bool:
        return self.is_filled


@dataclass
class FakeProfile:
    settings: dict[str, str] = field(
        default_factory=lambda: {"base_currency": "USD", "cost_basis_method": "fifo"}
    )

    def base_currency(self) -> str:
        return self.settings["base_currency"]

    def method(self) -> str:
        return self.settings["cost_basis_method"]

    def name(self) -> str:
        return "Household"

    def get(self, key: str) -> str:
        return self.settings.get(key, "")

    def set(self, key: str, value: str) -> Changes:
        self.settings[key] = value
        return Changes(frozenset({Topic.SETTINGS}))

    def is_empty(self) -> bool:
        return False


class FakeReconciliation:
    def run(self) -> tuple[Any, ...]:
        return ()

    def openings(self) -> tuple[Any, ...]:
        return ()


class FakeLinks:
    def answer(self, *, suggest: bool = False) -> Any:
        return None


@dataclass
class FakeAttachments:
    kept: list[tuple[Path, str]] = field(default_factory=list)

    def all(self, subject: str = "") -> list[Attachment]:
        return []

    def add(self, path: Path, subject: str, media_type: str = "") -> None:
        self.kept.append((path, subject))


@dataclass
class FakeCoffer:
    portfolio: FakePortfolio = field(default_factory=FakePortfolio)
    ledger: FakeLedger = field(default_factory=FakeLedger)
    undo: FakeLedger = field(init=False)
    attachments: FakeAttachments = field(default_factory=FakeAttachments)
    accounts: FakeAccounts = field(default_factory=FakeAccounts)
    prices: FakePrices = field(default_factory=FakePrices)
    links: FakeLinks = field(default_factory=FakeLinks)
    reconciliation: FakeReconciliation = field(default_factory=FakeReconciliation)
    verification: FakeVerify = field(default_factory=FakeVerify)
    demo: FakeDemo = field(default_factory=FakeDemo)
    profile: FakeProfile = field(default_factory=FakeProfile)
    balances: FakeBalances = field(default_factory=FakeBalances)
    exclusions: FakeExclusions = field(default_factory=FakeExclusions)
    vaults: FakeVaults = field(default_factory=FakeVaults)
    groups: FakeGroups = field(default_factory=FakeGroups)
    statements: FakeStatements = field(default_factory=FakeStatements)
    statement_months: FakeStatementMonths = field(default_factory=FakeStatementMonths)
    trading: FakeTrading = field(default_factory=FakeTrading)
    ticket: FakeTicket = field(default_factory=FakeTicket)
    analysis: FakeAnalysis = field(default_factory=FakeAnalysis)
    clock: FakeClock = field(default_factory=FakeClock)
    connections: SampleConnections = field(default_factory=lambda: SampleConnections([], []))
    sync: SampleSync = field(init=False)
    pricing: SamplePricing = field(default_factory=lambda: SamplePricing(()))
    contacts: SampleContacts = field(default_factory=SampleContacts)
    imports: Any = None
    place: str = "/home/anna/.local/share/coffer/household.coffer"

    def __post_init__(self) -> None:
        self.undo = self.ledger
        self.sync = SampleSync(self.connections)

    def close(self) -> None:
        pass


def empty_books() -> FakeCoffer:
    """Return books without anything in them."""
    nothing = Totals(
        value=D(0), cash=D(0), assets=D(0), liabilities=D(0), net_worth=D(0), cost_basis=D(0),
        unrealized=D(0), realized=D(0), income=D(0), fees=D(0), coverage=Coverage.FULL,
    )  # fmt: skip
    shown = Overview(TODAY, "USD", nothing, (), (), (), (), (), ())
    portfolio = FakePortfolio((), (), shown, points=lambda _first, _last: ())
    made = FakeCoffer(portfolio=portfolio)
    made.profile.is_empty = lambda: True  # type: ignore[method-assign]
    return made
