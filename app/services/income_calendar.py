"""The income calendar: what came in over twelve months, and what is to be expected in the next."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from app.domain.cadence import in_months
from app.domain.ids import AccountId, AssetId
from app.domain.kinds import INCOME_KINDS
from app.domain.ledger import LegRecord
from app.domain.leg_worth import says_worth
from app.domain.numbers import ZERO, to_ledger
from app.domain.positions import Income
from app.domain.times import end_us, start_us
from app.ports.clock import Clock
from app.ports.storage import Database, UnitOfWork
from app.services.following import Figures
from app.services.holdings import holdings_report
from app.services.income_expected import SOURCES, Expected, Material, Payment, Source
from app.services.memory import no_collections
from app.services.positions import PositionKeeper
from app.services.registry import Registry
from app.services.reports import HoldingLine
from app.services.scopes import PORTFOLIO, positions_in

if TYPE_CHECKING:
    from app.services.valuation.past import Past

_RATIO = Decimal("1e-12")
_HORIZON_DAYS = 800  # behind it even what pays once a year has lapsed


@dataclass(frozen=True, slots=True)
class CalendarPayment:
    """Income that came in, or is expected. Money in the base currency."""

    on: date  # of what is expected an estimate
    symbol: str
    account: str  # "": expected for all accounts that hold the payer
    kind: str
    amount: Decimal | None
    is_expected: bool
    cadence: str = ""  # of what is expected: monthly, quarterly, semi_annual, annual
    last_on: date | None = None  # the payment that it is projected from
    per_unit: Decimal | None = None  # of a unit of the payer, in `unit`
    unit: str = ""
    quantity: Decimal | None = None  # held now

    @property
    def month(self) -> str:
        return self.on.isoformat()[:7]


@dataclass(frozen=True, slots=True)
class CalendarSum:
    """Income of a month, of a payer, or of all. What is not known is counted, and not added."""

    received: Decimal
    expected: Decimal
    unknown: int = 0


@dataclass(frozen=True, slots=True)
class CalendarPayer:
    """An asset that paid, or will. Yields are fractions a year; `None` without cost or value."""

    symbol: str
    name: str
    months: tuple[CalendarSum, ...]  # beside the months of the calendar
    total: CalendarSum
    cadence: str  # "": nothing is expected
    reason: str  # why nothing is expected, or not how much: no_rhythm, lapsed, not_held, …
    cost: Decimal | None
    value: Decimal | None
    yield_on_cost: Decimal | None  # of what was received
    yield_on_value: Decimal | None
    expected_on_cost: Decimal | None
    expected_on_value: Decimal | None


@dataclass(frozen=True, slots=True)
class IncomeCalendar:
    """Twelve months back and ahead of a day, by month and by payer."""

    as_of: date
    first: date  # received since this day
    last: date  # expected up to this day
    base_currency: str
    scope: str
    months: tuple[str, ...]  # YYYY-MM, the first and last of which may be cut
    sums: tuple[CalendarSum, ...]  # beside them
    payers: tuple[CalendarPayer, ...]  # what pays most first
    total: CalendarSum
    yield_on_cost: Decimal | None  # of what pays, where cost and value are known
    yield_on_value: Decimal | None
    expected_on_cost: Decimal | None
    expected_on_value: Decimal | None
    payments: tuple[CalendarPayment, ...]  # by day


@dataclass(frozen=True, slots=True)
class IncomeCalendarService:
    """Works the calendar out. `sources` tell what is expected."""

    database: Database
    clock: Clock
    sources: tuple[Source, ...] = SOURCES
    figures: Figures = field(default_factory=Figures)

    def calendar(
        self,
        as_of: date | None = None,
        *,
        scope: str = PORTFOLIO,
        base: str = "",
        known_on: datetime | None = None,
    ) -> IncomeCalendar:
        """Return what was received in the year up to a day, and is expected in the year after it.

        Raises:
            UnknownNameError: the scope names what is not there. RefusedError: it is no scope.
        """
        with no_collections(), self.database.reading() as unit:
            on = as_of or self.clock.today()
            past = None  # positions of a past day are in the daily figures, where those are open
            if self.figures.is_open and known_on is None and on < self.clock.today():
                past = self.figures.past(unit, on, base=base, method="")
            return _Making(unit, on, scope, base, known_on).made(self.sources, past)


@dataclass(slots=True)
class _Sums:
    """Sums of months, while payments are added up."""

    months: Sequence[str]
    received: dict[str, Decimal] = field(default_factory=lambda: defaultdict(lambda: ZERO))
    expected: dict[str, Decimal] = field(default_factory=lambda: defaultdict(lambda: ZERO))
    unknown: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def add(self, one: CalendarPayment) -> None:
        if one.amount is None:
            self.unknown[one.month] += 1
        elif one.is_expected:
            self.expected[one.month] += one.amount
        else:
            self.received[one.month] += one.amount

    def by_month(self) -> tuple[CalendarSum, ...]:
        return tuple(
            CalendarSum(self.received[one], self.expected[one], self.unknown[one])
            for one in self.months
        )

    def total(self) -> CalendarSum:
        return CalendarSum(
            sum(self.received.values(), ZERO),
            sum(self.expected.values(), ZERO),
            sum(self.unknown.values()),
        )


class _Making:
    """A calendar in the making, within one unit of work."""

    def __init__(
        self, unit: UnitOfWork, as_of: date, scope: str, base: str, known_on: datetime | None
    ) -> None:
        self._unit, self._as_of, self._scope, self._known_on = unit, as_of, scope, known_on
        self._first = _year_on(as_of, -1) + timedelta(1)
        self._last = _year_on(as_of, 1)
        self._registry = Registry(unit, "", may_create=False)
        self._keeper = PositionKeeper(unit, self._registry, base=base, known_on=known_on)
        self._accounts = {one.id: one.name for one in self._registry.accounts.values()}
        self._keys = {
            (one.account.id, one.asset.id)
            for one in positions_in(unit, self._registry, scope)
            if one.is_counted
        }
        self._horizon = as_of - timedelta(_HORIZON_DAYS)
        self._payers: set[AssetId] = set()
        self._later: dict[AssetId, list[LegRecord]] | None = None

    def made(self, sources: Iterable[Source], past: "Past | None" = None) -> IncomeCalendar:
        legs = self._income_legs()
        report = holdings_report(
            self._unit,
            self._as_of,
            past=past,
            known_on=self._known_on,
            base=self._keeper.base.symbol,
            scope=self._scope,
            with_day_change=False,
        )
        lines: dict[AssetId, list[HoldingLine]] = defaultdict(list)
        for line in report.lines:
            if line.is_counted:
                lines[line.asset_id].append(line)
        paid = [one for one in map(_payment, legs) if one is not None and self._is_inside(one)]
        self._payers = {one.payer for one in paid if lines.get(one.payer)}
        material = Material(
            self._as_of,
            self._last,
            self._registry.assets,
            lines,
            paid,
            self._horizon,
            self._legs_since,
            self._keeper.rates,
            {},
        )
        expected = [one for source in sources for one in source(material)]
        received = self._received(legs)
        payments = [(one.asset_id, self._told(one)) for one in received]
        payments += [(one.payer, self._foretold(one)) for one in expected]
        return self._summed(payments, material)

    # -- material --------------------------------------------------------------------------

    def _income_legs(self) -> list[LegRecord]:
        """Return all income up to the day, as written: in UTC a day may end a day later."""
        if self._known_on is None:
            legs = self._unit.ledger.legs_of_kinds(INCOME_KINDS)
        else:
            legs = self._unit.ledger.legs(known_on=self._known_on)
        last = self._as_of.toordinal()
        return [one for one in legs if one.kind in INCOME_KINDS and one.day <= last]

    def _received(self, legs: Sequence[LegRecord]) -> list[Income]:
        """Return the income of the year, as the income report has it: worth does not need lots."""
        first = self._first.toordinal()
        results = self._keeper.work_out(legs=[one for one in legs if one.day >= first])
        found = [
            one
            for result in results.values()
            for one in result.income
            if (one.account_id, one.asset_id) in self._keys
        ]
        return sorted(found, key=lambda one: (one.day, one.at_us, one.entry_id))

    def _is_inside(self, one: Payment) -> bool:
        return (one.leg.account_id, one.payer) in self._keys

    def _legs_since(self, asset_id: AssetId, at_us: int) -> Sequence[LegRecord]:
        """Return the legs of an asset from a time to the end of the day, in order."""
        if self._later is None:
            self._later = defaultdict(list)
            legs = self._unit.ledger.legs(
                first_us=start_us(self._horizon),
                until_us=end_us(self._as_of),
                known_on=self._known_on,
                asset_ids={one for one in self._payers if not self._registry.assets[one].is_fiat},
            )
            for leg in legs:
                self._later[leg.asset_id].append(leg)
        return [one for one in self._later.get(asset_id, ()) if one.at_us >= at_us]

    # -- the calendar ----------------------------------------------------------------------

    def _told(self, one: Income) -> CalendarPayment:
        return CalendarPayment(
            date.fromordinal(one.day),
            self._registry.assets[one.asset_id].symbol,
            self._accounts[AccountId(one.account_id)],
            one.kind,
            one.amount,
            is_expected=False,
        )

    def _foretold(self, one: Expected) -> CalendarPayment:
        return CalendarPayment(
            one.on,
            self._registry.assets[one.payer].symbol,
            one.account,
            one.kind,
            one.amount,
            True,
            one.cadence,
            one.last_on,
            one.per_unit,
            one.unit,
            one.quantity,
        )

    def _summed(
        self, payments: Sequence[tuple[AssetId, CalendarPayment]], material: Material
    ) -> IncomeCalendar:
        months = _months(self._first, self._last)
        whole = _Sums(months)
        by_payer: dict[AssetId, _Sums] = {}
        cadences: dict[AssetId, str] = {}
        for payer, one in payments:
            whole.add(one)
            by_payer.setdefault(payer, _Sums(months)).add(one)
            if one.is_expected:
                cadences.setdefault(payer, one.cadence)
        payers = [
            self._payer(payer, sums, cadences.get(payer, ""), material)
            for payer, sums in by_payer.items()
        ]
        payers.sort(key=lambda one: (-one.total.expected, -one.total.received, one.symbol))
        known = [one for one in payers if one.cost is not None and one.value is not None]
        received, expected = (
            sum((getattr(one.total, name) for one in known), ZERO)
            for name in ("received", "expected")
        )
        cost, value = (
            sum((getattr(one, name) for one in known), ZERO) for name in ("cost", "value")
        )
        return IncomeCalendar(
            as_of=self._as_of,
            first=self._first,
            last=self._last,
            base_currency=self._keeper.base.symbol,
            scope=self._scope,
            months=tuple(months),
            sums=whole.by_month(),
            payers=tuple(payers),
            total=whole.total(),
            yield_on_cost=_ratio(received, cost),
            yield_on_value=_ratio(received, value),
            expected_on_cost=_ratio(expected, cost),
            expected_on_value=_ratio(expected, value),
            payments=tuple(sorted((one for _, one in payments), key=_by_day)),
        )

    def _payer(
        self, payer: AssetId, sums: _Sums, cadence: str, material: Material
    ) -> CalendarPayer:
        asset = self._registry.assets[payer]
        # Of money what is owed elsewhere has no part in what earned the interest.
        lines = [
            one
            for one in material.lines.get(payer, ())
            if not asset.is_fiat or one.value is None or one.value > 0
        ]
        cost = _known_sum([line.cost_basis for line in lines])
        value = _known_sum([line.value for line in lines])
        total = sums.total()
        return CalendarPayer(
            asset.symbol,
            asset.name,
            sums.by_month(),
            total,
            cadence,
            material.reasons.get(payer, "") if not cadence or total.unknown else "",
            cost,
            value,
            _ratio(total.received, cost),
            _ratio(total.received, value),
            _ratio(total.expected, cost),
            _ratio(total.expected, value),
        )


def _payment(leg: LegRecord) -> Payment | None:
    """Return what an income leg paid; `None` where it does not say."""
    payer = leg.counter_asset_id
    if payer is not None and payer != leg.asset_id:
        return Payment(leg, payer, leg.asset_id, abs(leg.quantity))
    if leg.quantity > 0:
        return Payment(leg, leg.asset_id, leg.asset_id, leg.quantity)
    if not says_worth(leg) or leg.quote_id is None or leg.amount is None:
        return None
    return Payment(leg, leg.asset_id, leg.quote_id, to_ledger(leg.amount))


def _months(first: date, last: date) -> list[str]:
    found, on = [], first.replace(day=1)
    while on <= last:
        found.append(on.isoformat()[:7])
        on = in_months(on, 1, 1)
    return found


def _year_on(on: date, years: int) -> date:
    return in_months(on, 12 * years, on.day)


def _known_sum(values: Sequence[Decimal | None]) -> Decimal | None:
    """Add up; unknown where a part is, or where there is none."""
    known = [one for one in values if one is not None]
    return sum(known, ZERO) if known and len(known) == len(values) else None


def _ratio(amount: Decimal, whole: Decimal | None) -> Decimal | None:
    return (amount / whole).quantize(_RATIO) if whole is not None and whole > 0 else None


def _by_day(one: CalendarPayment) -> tuple[date, str, str, str]:
    return one.on, one.symbol, one.account, one.kind
