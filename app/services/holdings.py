"""The holdings report: positions, value, cost and gains at the end of a day."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal

from app.domain.coverage import Coverage, weakest
from app.domain.ids import AccountId, AssetId
from app.domain.lots import add_known
from app.domain.numbers import ZERO, to_ledger
from app.domain.positions import COST_ESTIMATED, COST_UNKNOWN, HISTORY_INCOMPLETE
from app.domain.times import day_of_us, end_us
from app.ports.progress import Progress
from app.ports.storage import UnitOfWork
from app.services.balances import Evidence
from app.services.positions import Past, PositionKeeper, PositionSummary
from app.services.rates import Rates
from app.services.registry import Registry
from app.services.reports import HoldingLine, HoldingsReport, PriceUsed, Totals
from app.services.scopes import Position, positions_in

PRICE_MISSING = "price_missing"
PRICE_STALE = "price_stale"
QUANTITY_UNKNOWN = "quantity_unknown"
CLAMPED = "clamped_at_zero"
LATEST_DAYS = 4
BALANCE_DIFFERS = "balance_differs"  # lots and observed balance disagree


def holdings_report(
    unit: UnitOfWork,
    as_of: date,
    *,
    known_on: datetime | None = None,
    method: str = "",
    base: str = "",
    scope: str = "portfolio",
    with_closed: bool = False,
    with_day_change: bool = True,
    past: Past | None = None,
    progress: Progress | None = None,
) -> HoldingsReport:
    """Return the report for the end of a day, in the base currency.

    `past`: knows positions as they stood on that day.
    """
    registry = Registry(unit, "", may_create=False)
    keeper = PositionKeeper(unit, registry, method=method, base=base, known_on=known_on)
    at_us = end_us(as_of)
    positions = [one for one in positions_in(unit, registry, scope) if one.is_shown]
    summaries = keeper.summaries(until_us=at_us, past=past, progress=progress)
    evidence = Evidence(unit, positions, known_on=known_on, since_us=at_us)
    rates = Rates(
        unit.prices,
        registry.assets,
        keeper.preferences,
        keeper.base,
        latest_us=at_us,
        known_on=known_on,
    )
    changes = _DayChanges(unit, registry, keeper, rates, as_of) if with_day_change else None
    lines: list[HoldingLine] = []
    for position in positions:
        summary = summaries.get(position.asset.id, {}).get(position.account.id)
        if summary is None and position.holding.id not in evidence.observations:
            continue
        change = None if changes is None else changes.of(position.asset.id)
        lines.append(_line(position, summary, evidence, rates, at_us, change))
    totals = total_of(lines)
    lines = [_weighted(line, totals) for line in lines]
    if not with_closed:
        lines = [line for line in lines if line.quantity is None or line.quantity]
    lines.sort(key=_largest_first)
    return HoldingsReport(as_of, keeper.base.symbol, keeper.method, scope, tuple(lines), totals)


def _line(
    position: Position,
    summary: PositionSummary | None,
    evidence: Evidence,
    rates: Rates,
    at_us: int,
    day_change: Decimal | None,
) -> HoldingLine:
    balance = evidence.balance(position, summary, at_us)
    quantity, coverage = balance.quantity, balance.coverage
    reasons = set(summary.reasons) if summary else set()
    if balance.was_clamped:
        reasons.add(CLAMPED)
    price = rates.price_used(position.asset.id, at_us)
    value = _value(quantity, price, rates, position, at_us)
    if quantity is None:
        reasons.add(QUANTITY_UNKNOWN)
        coverage = Coverage.UNKNOWN
    elif quantity:
        coverage = min(coverage, _price_coverage(price, reasons))
    if reasons & {COST_ESTIMATED, COST_UNKNOWN}:
        coverage = min(coverage, Coverage.ESTIMATED)
    is_cash = position.asset.is_fiat
    cost, unrealized = _cost(position, summary, quantity, value, reasons)
    if reasons & {HISTORY_INCOMPLETE, BALANCE_DIFFERS}:
        coverage = min(coverage, Coverage.PARTIAL)
    return HoldingLine(
        holding_id=position.holding.id,
        account_id=position.account.id,
        asset_id=position.asset.id,
        account=position.account.name,
        institution=position.institution,
        symbol=position.asset.symbol,
        name=position.asset.name,
        asset_type=position.asset.type,
        category=position.category,
        quantity=quantity,
        price=price,
        value=value,
        cost_basis=cost,
        unrealized=unrealized,
        realized=ZERO if summary is None or is_cash else summary.realized,
        income=summary.income if summary else ZERO,
        fees=summary.fees if summary else ZERO,
        weight=None,
        day_change=day_change,
        coverage=coverage,
        reasons=tuple(sorted(reasons)),
        is_cash=is_cash,
        is_counted=position.is_counted,
        is_paper=position.account.is_paper or position.holding.is_paper,
        lots=summary.lots if summary else 0,
    )


def _value(
    quantity: Decimal | None,
    price: PriceUsed | None,
    rates: Rates,
    position: Position,
    at_us: int,
) -> Decimal | None:
    if quantity is None:
        return None
    if not quantity:
        return ZERO
    return None if price is None else rates.to_base(quantity, position.asset.id, at_us)


def _price_coverage(price: PriceUsed | None, reasons: set[str]) -> Coverage:
    if price is None:
        reasons.add(PRICE_MISSING)
        return Coverage.UNKNOWN
    if price.is_stale:
        reasons.add(PRICE_STALE)
        return Coverage.ESTIMATED
    return Coverage.FULL


def _cost(
    position: Position,
    summary: PositionSummary | None,
    quantity: Decimal | None,
    value: Decimal | None,
    reasons: set[str],
) -> tuple[Decimal | None, Decimal | None]:
    """Return cost basis and unrealized gain; cash costs what it is worth."""
    if position.asset.is_fiat:
        return value, None
    held = summary.held if summary else ZERO
    if quantity is None:
        return None, None
    if held != quantity:
        reasons.add(BALANCE_DIFFERS)
    cost = summary.cost if summary else None
    if not held and quantity:
        cost = None  # something is there, and no purchase of it is known
    if cost is None or value is None:
        return cost, None
    if held != quantity and held:
        # The gain on the part whose purchases are known.
        return cost, to_ledger(value * held / quantity) - cost if quantity else None
    return cost, value - cost


class _DayChanges:
    """How much each asset's worth moved on its last day with a price.

    On a Sunday that is Friday for a share and Sunday for a coin; a last price of more than four
    days ago says nothing of the day.
    """

    def __init__(
        self,
        unit: UnitOfWork,
        registry: Registry,
        keeper: PositionKeeper,
        rates: Rates,
        as_of: date,
    ) -> None:
        self._unit = unit
        self._registry = registry
        self._keeper = keeper
        self._rates = rates
        self._as_of = as_of
        self._before: dict[date, Rates] = {}
        self._known: dict[AssetId, Decimal | None] = {}

    def of(self, asset_id: AssetId) -> Decimal | None:
        """Return the change as a fraction; `None` where no day's change is known."""
        if asset_id not in self._known:
            self._known[asset_id] = self._work_out(asset_id)
        return self._known[asset_id]

    def _work_out(self, asset_id: AssetId) -> Decimal | None:
        now = self._rates.rate(asset_id, end_us(self._as_of))
        if now is None or not now.edges:
            return None
        day = day_of_us(now.edges[0].at_us)
        if (self._as_of - day).days > LATEST_DAYS:
            return None
        then = self._until(day - timedelta(1)).rate(asset_id, end_us(day - timedelta(1)))
        if then is None or not then.value or (day - day_of_us(then.edges[0].at_us)).days > 7:
            return None
        return (now.value / then.value - 1).quantize(Decimal("1e-12"))

    def _until(self, day: date) -> Rates:
        found = self._before.get(day)
        if found is None:
            found = self._before[day] = Rates(
                self._unit.prices,
                self._registry.assets,
                self._keeper.preferences,
                self._keeper.base,
                latest_us=end_us(day),
                known_on=self._keeper.known_on,
            )
        return found


def total_of(lines: Iterable[HoldingLine]) -> Totals:
    """Return the bottom line of what counts; a missing part lowers the coverage."""
    counted = [line for line in lines if line.is_counted]
    known = [line for line in counted if line.value is not None]
    invested = [line for line in counted if not line.is_cash]
    by_account: dict[AccountId, Decimal] = defaultdict(lambda: ZERO)
    for line in known:
        by_account[line.account_id] += line.value or ZERO
    is_known = bool(known) or not counted
    value = sum((line.value or ZERO for line in known if not line.is_cash), ZERO)
    cash = sum((line.value or ZERO for line in known if line.is_cash), ZERO)
    owed = sum((one for one in by_account.values() if one < 0), ZERO)
    owned = sum((one for one in by_account.values() if one > 0), ZERO)
    return Totals(
        value=value if is_known else None,
        cash=cash if is_known else None,
        assets=owned if is_known else None,
        liabilities=owed if is_known else None,
        net_worth=value + cash if is_known else None,
        cost_basis=_sum_known(line.cost_basis for line in invested),
        unrealized=_sum_known(line.unrealized for line in invested),
        realized=add_known(line.realized for line in invested),
        income=sum((line.income for line in counted), ZERO),
        fees=sum((line.fees for line in counted), ZERO),
        coverage=weakest(line.coverage for line in counted),
        known=len([line for line in known if line.quantity]),
        counted=len([line for line in counted if line.quantity is None or line.quantity]),
    )


def _sum_known(values: Iterable[Decimal | None]) -> Decimal | None:
    """Add what is known; unknown only when nothing is."""
    seen: Sequence[Decimal | None] = list(values)
    known = [one for one in seen if one is not None]
    return None if seen and not known else sum(known, ZERO)


def _weighted(line: HoldingLine, totals: Totals) -> HoldingLine:
    if line.value is None or not totals.assets or not line.is_counted:
        return line
    return replace(line, weight=(line.value / totals.assets).quantize(Decimal("1e-12")))


def _largest_first(line: HoldingLine) -> tuple[bool, Decimal, str, str]:
    return line.value is None, -(line.value or ZERO), line.symbol, line.account
