"""The statement calendar of all accounts: the rule is `app.domain.balances.calendar`."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.accounts import Account, AccountType, Holding
from app.domain.balances.calendar import (
    AccountMonth,
    HoldingMonth,
    MonthState,
    account_month,
    holding_months,
    month_of,
    months_between,
    tolerance_of,
)
from app.domain.ids import AccountId, HoldingId
from app.domain.inclusion import is_probable_scam
from app.domain.ledger import LegRecord
from app.domain.observations import Observation
from app.domain.times import day_of_us, from_us
from app.ports.storage import Database, UnitOfWork
from app.services.registry import Registry


@dataclass(frozen=True, slots=True)
class HoldingCell:
    """One holding in one month: what was stated, and what the ledger says at that time."""

    symbol: str
    is_cash: bool
    state: MonthState
    stated: Decimal | None
    on: date | None
    source: str
    ledger: Decimal | None
    difference: Decimal | None  # stated minus ledger
    arisen: Decimal | None  # how much of it is new since the balance stated before


@dataclass(frozen=True, slots=True)
class MonthCell:
    """One account in one month."""

    month: date  # its first day
    state: MonthState
    proven: int  # of the holdings that need a proof
    wanted: int
    holdings: tuple[HoldingCell, ...]  # those with a stated balance, and those without a proof


@dataclass(frozen=True, slots=True)
class CalendarRow:
    """One account with its months."""

    account_id: AccountId
    account: str
    institution: str
    type_name: str
    icon: str
    is_liability: bool
    closed_on: date | None
    months: tuple[MonthCell, ...]

    def month(self, month: date) -> MonthCell | None:
        """Return the cell of a month, given its first day; `None`: outside the calendar."""
        first = self.months[0].month if self.months else month
        place = (month.year - first.year) * 12 + month.month - first.month
        return self.months[place] if 0 <= place < len(self.months) else None


@dataclass(frozen=True, slots=True)
class StatementCalendar:
    """All accounts over all months since the first evidence."""

    today: date
    months: tuple[date, ...]  # first days
    rows: tuple[CalendarRow, ...]

    @property
    def years(self) -> tuple[int, ...]:
        return tuple(sorted({month.year for month in self.months}))

    def counts(self, year: int | None = None) -> dict[MonthState, int]:
        """Return how many months of accounts are in each state, of one year or all."""
        found = Counter(
            cell.state
            for row in self.rows
            for cell in row.months
            if year is None or cell.month.year == year
        )
        return {state: found[state] for state in MonthState}


@dataclass(frozen=True, slots=True)
class StatementCalendarService:
    """Works the calendar out."""

    database: Database

    def calendar(self, *, account: str = "", with_all: bool = False) -> StatementCalendar:
        """Return the calendar from the first evidence to this month.

        Args:
            account: of one account alone.
            with_all: accounts that are closed, hidden or not in use as well.

        Raises:
            UnknownNameError: no account of that name.
        """
        with self.database.reading() as unit:
            registry = Registry(unit, "", may_create=False)
            if account:
                registry.account(account)
            today = unit.today()
            first_us = unit.ledger.first_us()
            if first_us is None:
                return StatementCalendar(today, (), ())
            months = months_between(min(day_of_us(first_us), today), today)
            rows = _Rows(unit, registry, months, today)
            found = [
                rows.row(one)
                for one in registry.accounts.values()
                if (not account or one.name == account)
                and (with_all or account or rows.is_listed(one))
            ]
        found = [row for row in found if any(cell.wanted or cell.holdings for cell in row.months)]
        found.sort(key=lambda row: (row.is_liability, row.institution, row.account))
        return StatementCalendar(today, tuple(months), tuple(found))


class _Rows:
    """Makes the rows of one unit of work."""

    def __init__(
        self, unit: UnitOfWork, registry: Registry, months: list[date], today: date
    ) -> None:
        self._registry = registry
        self._months = months
        self._today = today
        self._types: dict[tuple[str, str], AccountType] = {
            (one.type, one.subtype): one for one in unit.catalogue.account_types()
        }
        self._institutions = {one.id: one.name for one in unit.catalogue.institutions()}
        self._holdings: dict[AccountId, list[Holding]] = defaultdict(list)
        for holding in registry.holdings():
            asset = registry.assets[holding.asset_id]
            if holding.is_active and not is_probable_scam(holding, asset):
                self._holdings[holding.account_id].append(holding)
        self._stated: dict[HoldingId, list[Observation]] = defaultdict(list)
        for one in unit.ledger.observations():
            self._stated[one.holding_id].append(one)
        self._legs: dict[HoldingId, list[LegRecord]] = defaultdict(list)
        for leg in unit.ledger.legs():
            self._legs[leg.holding_id].append(leg)
        self._unstated: dict[tuple[HoldingId, MonthState], HoldingCell] = {}

    def is_listed(self, account: Account) -> bool:
        return account.is_active and not account.is_hidden and account.closed_on is None

    def row(self, account: Account) -> CalendarRow:
        kind = self._types.get((account.type, account.subtype))
        by_holding = [(one, self._known(one)) for one in self._holdings[account.id]]
        return CalendarRow(
            account_id=account.id,
            account=account.name,
            institution=self._institutions[account.institution_id],
            type_name=kind.name if kind else account.subtype,
            icon=kind.icon if kind else "box",
            is_liability=bool(kind and kind.is_liability),
            closed_on=account.closed_on,
            months=tuple(
                self._cell(account, place, by_holding) for place in range(len(self._months))
            ),
        )

    def _known(self, holding: Holding) -> list[HoldingMonth]:
        asset = self._registry.assets[holding.asset_id]
        return holding_months(
            self._months,
            self._legs.get(holding.id, []),
            self._stated.get(holding.id, []),
            tolerance=tolerance_of(asset.decimals),
            today=self._today,
        )

    def _cell(
        self,
        account: Account,
        place: int,
        by_holding: list[tuple[Holding, list[HoldingMonth]]],
    ) -> MonthCell:
        month = self._months[place]
        if account.closed_on is not None and month > month_of(account.closed_on):
            return MonthCell(month, MonthState.NOTHING, 0, 0, ())
        whole: AccountMonth = account_month(month, (known[place] for _, known in by_holding))
        cells = tuple(
            self._holding_cell(holding, known[place])
            for holding, known in by_holding
            if known[place].is_wanted
        )
        return MonthCell(month, whole.state, whole.proven, whole.wanted, cells)

    def _holding_cell(self, holding: Holding, one: HoldingMonth) -> HoldingCell:
        """Return a holding's cell; months without a stated balance share theirs."""
        if one.stated is not None:
            return self._new_cell(holding, one)
        cell = self._unstated.get((holding.id, one.state))
        if cell is None:
            cell = self._unstated[holding.id, one.state] = self._new_cell(holding, one)
        return cell

    def _new_cell(self, holding: Holding, one: HoldingMonth) -> HoldingCell:
        asset = self._registry.assets[holding.asset_id]
        return HoldingCell(
            symbol=asset.symbol,
            is_cash=asset.is_fiat,
            state=one.state,
            stated=one.stated.balance if one.stated else None,
            on=from_us(one.stated.at_us).date() if one.stated else None,
            source=one.stated.source if one.stated else "",
            ledger=one.ledger,
            difference=one.difference,
            arisen=one.arisen,
        )
