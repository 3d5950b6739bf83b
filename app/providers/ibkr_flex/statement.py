"""What a statement of Flex says: accounts, events, balances, and what could not be taken."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from app.domain.errors import RowProblem
from app.ports.providers import RemoteAccount, RemoteEntry, Snapshot
from app.providers.ibkr_flex.actions import Actions
from app.providers.ibkr_flex.assets import Assets
from app.providers.ibkr_flex.columns import Columns
from app.providers.ibkr_flex.document import (
    QUERY,
    BadStatement,
    Document,
    FlexRow,
    Part,
    document_of,
)
from app.providers.ibkr_flex.held import account_of, snapshots_of
from app.providers.ibkr_flex.money import is_detail, payment_of, sales_tax_of, transfers_of
from app.providers.ibkr_flex.rows import TRADE, Reading
from app.providers.ibkr_flex.times import Dates, dates_of
from app.providers.ibkr_flex.trades import Trades, is_execution
from app.providers.reading import BadAnswer

# Without one of these a history is a part only.
HISTORY = ("Trades", "CashTransactions", "Transfers", "CorporateActions")
BALANCES = ("OpenPositions", "CashReport")
# They tell again what other sections tell, or what is expected, or sums.
DERIVED = frozenset(
    """
    AccountInformation FxTransactions FxLots FxPositions EquitySummaryInBase StmtFunds
    ChangeInNAV MTMPerformanceSummaryInBase MTDYTDPerformanceSummary
    FIFOPerformanceSummaryInBase ChangeInPositionValues PriorPeriodPositions
    OpenDividendAccruals ChangeInDividendAccruals InterestAccruals TierInterestDetails
    ConversionRates SecuritiesInfo UnbundledCommissionDetails RoutingCommissions
    TransactionTaxes NetStockPositionSummary ComplexPositions PendingExcercises
    HardToBorrowDetails SLBOpenContracts SLBActivities SLBFees UnsettledTransfers UnbookedTrades
    TradeConfirms FdicInsuredDepositsByBank IncentiveCouponAccrualDetails
    MutualFundDividendDetails ClientFees ClientFeesDetail SoftDollars HKIPOOpenSubscriptions
    """.split()
)
_READ = frozenset({*HISTORY, *BALANCES, "SalesTaxes", "OptionEAE"})
_ACTIVITY = "AF"


@dataclass(frozen=True, slots=True)
class Statement:
    """A whole document. Entries have the ids of their accounts."""

    accounts: tuple[RemoteAccount, ...]
    first: date | None  # the span that all its accounts tell
    last: date | None
    entries: tuple[RemoteEntry, ...]
    removed: tuple[str, ...]  # ids of trades that were taken back
    problems: tuple[RowProblem, ...]
    snapshots: tuple[Snapshot, ...]
    sections: Mapping[str, int] = field(default_factory=dict)  # rows of each section
    missing: tuple[str, ...] = ()  # sections of HISTORY and BALANCES that the query leaves out
    lines: Mapping[tuple[str, str], int] = field(default_factory=dict)  # account, id → place

    @property
    def tells_all(self) -> bool:
        return not set(self.missing) & set(HISTORY)


def statement_of(body: bytes) -> Statement:
    """Read an Activity Flex statement, as a file or as the web service's answer.

    Raises:
        BadStatement: it is none, not a whole one, or its dates cannot be told.
    """
    return statement_in(document_of(body))


def statement_in(document: Document, *, is_day_first: bool | None = None) -> Statement:
    """Read a parsed document. `is_day_first`: as a person said of its dates.

    Raises:
        BadStatement: as `statement_of`.
    """
    if document.root != QUERY:
        raise BadStatement("a response of the web service, no statement")
    if document.type not in ("", _ACTIVITY):
        raise BadStatement(
            f"a query of the type {document.type[:20]!r}: make an Activity Flex Query"
        )
    if not document.parts:
        raise BadStatement("no statement in it")
    rows = [one.row for part in document.parts for one in part.rows]
    dates = (
        dates_of([*rows, *(part.attributes for part in document.parts)])
        if is_day_first is None
        else Dates(is_day_first)
    )
    try:
        return _Reader(document.parts, dates).whole()
    except BadAnswer as error:
        raise BadStatement(str(error)) from error


class _Reader:
    def __init__(self, parts: list[Part], dates: Dates) -> None:
        self._parts = parts
        self._dates = dates
        infos = [one for part in parts for one in part.of("SecuritiesInfo")]
        self._reading = Reading(Assets(infos, dates), dates, Columns(parts))
        self._entries: dict[tuple[str, str], RemoteEntry] = {}
        self._problems: list[RowProblem] = []
        self._removed: list[str] = []

    def whole(self) -> Statement:
        sections: dict[str, int] = {}
        for part in self._parts:
            self._trades(part)
            self._each(self._details(part), lambda one: payment_of(self._reading, one))
            self._each(part.of("SalesTaxes"), lambda one: sales_tax_of(self._reading, one))
            self._transfers(part)
            for found in Actions(self._reading).entries(part.of("CorporateActions")):
                if isinstance(found, RowProblem):
                    self._problems.append(found)
                else:
                    self._keep(found, 0, "CorporateActions")
            self._endings(part)
            for name, count in part.sections.items():
                sections[name] = sections.get(name, 0) + count
                if count and name not in _READ and name not in DERIVED:
                    line = next(one.line for one in part.of(name))
                    reason = f"{count} rows of a section that is not read: see whether money moved"
                    self._problems.append(RowProblem(line, reason, name))
        spans = [self._span(part) for part in self._parts]
        firsts, lasts = [one[0] for one in spans], [one[1] for one in spans]
        accounts = self._accounts()
        return Statement(
            accounts,
            None if None in firsts else max(one for one in firsts if one),
            None if None in lasts else min(one for one in lasts if one),
            tuple(self._entries.values()),
            tuple(dict.fromkeys(self._removed)),
            tuple(sorted(self._problems, key=lambda one: one.line)),
            tuple(snapshots_of(self._parts, self._reading, [one.id for one in accounts])),
            sections,
            tuple(
                name
                for name in (*HISTORY, *BALANCES)
                if any(name not in part.sections for part in self._parts)
            ),
            self._reading.lines,
        )

    def _span(self, part: Part) -> tuple[date | None, date | None]:
        first = self._dates.maybe(part.attributes, "fromDate")
        last = self._dates.maybe(part.attributes, "toDate")
        return (first.on if first else None), (last.on if last else None)

    def _accounts(self) -> tuple[RemoteAccount, ...]:
        found: dict[str, RemoteAccount] = {}
        for part in self._parts:
            for one in part.of("AccountInformation"):
                if one.account_id:
                    found.setdefault(one.account_id, account_of(one.account_id, one.row))
        for part in self._parts:
            for own in (part.account_id, *(one.account_id for one in part.rows)):
                if own and own not in found:
                    found[own] = account_of(own, None)
        return tuple(found.values())

    # -- sections --------------------------------------------------------------------------

    def _trades(self, part: Part) -> None:
        rows = [one for one in part.of("Trades") if is_execution(one)]
        others = [one for one in part.of("Trades") if one.level in ("ORDER", "SYMBOL_SUMMARY")]
        if not rows and others:
            reason = "orders without their executions: let the query tell Executions"
            self._problems.append(RowProblem(others[0].line, reason, "Trades"))
        trades = Trades(self._reading, rows)
        for one in rows:
            try:
                self._reading.columns.check(one)
                made = list(trades.entries(one))
            except BadAnswer as error:
                self._problems.append(RowProblem(one.line, error.reason, error.where))
                continue
            for entry in made:
                self._keep(entry, one.line, one.row.where)
        self._removed += trades.removed

    def _details(self, part: Part) -> list[FlexRow]:
        rows = list(part.of("CashTransactions"))
        found = [one for one in rows if is_detail(one)]
        if rows and not found:
            reason = "sums without their payments: let the query tell Detail"
            self._problems.append(RowProblem(rows[0].line, reason, "CashTransactions"))
        return found

    def _transfers(self, part: Part) -> None:
        for one in part.of("Transfers"):
            if one.level not in ("", "TRANSFER", "DETAIL", "EXECUTION"):
                continue
            try:
                self._reading.columns.check(one)
                for entry in transfers_of(self._reading, one):
                    self._keep(entry, one.line, one.row.where)
            except BadAnswer as error:
                self._problems.append(RowProblem(one.line, error.reason, error.where))

    def _endings(self, part: Part) -> None:
        """OptionEAE tells what Trades has as trades at zero: only what is missing there is told."""
        for one in part.of("OptionEAE"):
            own = one.row.maybe_text("tradeID")
            if own and (one.account_id, TRADE + own) in self._entries:
                continue
            reason = "an option that ended, and no trade of Trades tells it"
            self._problems.append(RowProblem(one.line, reason, one.row.where))

    def _each(self, rows: Iterable[FlexRow], read: Callable[[FlexRow], RemoteEntry | None]) -> None:
        for one in rows:
            try:
                self._reading.columns.check(one)
                entry = read(one)
            except BadAnswer as error:
                self._problems.append(RowProblem(one.line, error.reason, error.where))
                continue
            if entry is not None:
                self._keep(entry, one.line, one.row.where)

    def _keep(self, entry: RemoteEntry, line: int, where: str) -> None:
        """Keep an event. The same row twice is one; two rows of one id are a problem."""
        if not entry.account_id:
            self._problems.append(RowProblem(line, "no account", where))
            return
        key = (entry.account_id, entry.external_id)
        before = self._entries.setdefault(key, entry)
        if before != entry:
            reason = f"another row has the same id {entry.external_id[:40]}"
            self._problems.append(RowProblem(line, reason, where))
