"""The first screen's figures, the account tree, and what needs the person."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal

from app.domain.accounts import Account, AccountType
from app.domain.coverage import Coverage, weakest
from app.domain.ids import AccountId, AssetId, HoldingId
from app.domain.numbers import ZERO, to_ledger
from app.domain.times import end_us, from_us, start_us
from app.ports.storage import UnitOfWork
from app.services.balances import Evidence
from app.services.dimensions import currency_key, type_key
from app.services.holdings import (
    BALANCE_DIFFERS,
    PRICE_MISSING,
    PRICE_STALE,
    holdings_report,
)
from app.services.links import open_questions
from app.services.positions import PositionKeeper
from app.services.rates import Rates
from app.services.registry import Registry
from app.services.reports import (
    AccountLine,
    HoldingLine,
    HoldingsReport,
    Mover,
    Need,
    Overview,
    Slice,
)
from app.services.scopes import LIABILITIES, positions_in
from app.services.trading.options_needs import option_needs
from app.services.trading.paper_books import paper_account_ids

MOVERS = 4
SPARK_DAYS = 30


def overview(
    unit: UnitOfWork,
    as_of: date,
    *,
    base: str = "",
    scope: str = "portfolio",
    known_on: datetime | None = None,
    report: HoldingsReport | None = None,
) -> Overview:
    """Return totals, allocation, movers and needs at the end of a day.

    `report`: that of the same unit, day and currency, where it is at hand.
    """
    if report is None:
        report = holdings_report(unit, as_of, base=base, scope=scope, known_on=known_on)
    lines = [line for line in report.lines if line.is_counted]
    return Overview(
        as_of=as_of,
        base_currency=report.base_currency,
        totals=report.totals,
        by_type=_slices(lines, _type),
        by_currency=_slices(lines, _currency),
        by_institution=_slices(lines, lambda line: line.institution),
        by_category=_slices(lines, lambda line: line.category),
        movers=_movers(unit, lines, as_of, known_on),
        needs=tuple(_needs(unit, lines, as_of)),
    )


def _type(line: HoldingLine) -> str:
    return type_key(line.asset_type, line.category)


def _currency(line: HoldingLine) -> str:
    priced = line.price.currency if line.price else ""
    return currency_key(line.symbol, priced, is_cash=line.is_cash)


def _slices(lines: Iterable[HoldingLine], key: Callable[[HoldingLine], str]) -> tuple[Slice, ...]:
    """Return what is owned by a property, largest first; what is owed is left out."""
    sums: dict[str, Decimal] = defaultdict(lambda: ZERO)
    for line in lines:
        if line.value is not None and line.value > 0 and line.category not in LIABILITIES:
            sums[key(line)] += line.value
    whole = sum(sums.values(), ZERO)
    ordered = sorted(sums.items(), key=lambda item: (-item[1], item[0]))
    return tuple(
        Slice(name, name, value, (value / whole).quantize(Decimal("1e-12")) if whole else None)
        for name, value in ordered
    )


def _movers(
    unit: UnitOfWork, lines: Iterable[HoldingLine], as_of: date, known_on: datetime | None
) -> tuple[Mover, ...]:
    moved: dict[AssetId, HoldingLine] = {}
    for line in lines:
        if line.day_change is not None and not line.is_cash and line.quantity:
            moved.setdefault(line.asset_id, line)
    ordered = sorted(moved.values(), key=lambda line: -abs(line.day_change or ZERO))[:MOVERS]
    lines_by_change = sorted(ordered, key=lambda line: -(line.day_change or ZERO))
    history = sparks(unit, as_of, [line.asset_id for line in ordered], known_on)
    return tuple(
        Mover(
            line.asset_id,
            line.symbol,
            line.name,
            line.day_change or ZERO,
            history.get(line.asset_id, ()),
        )
        for line in lines_by_change
    )


def sparks(
    unit: UnitOfWork,
    as_of: date,
    asset_ids: Sequence[AssetId] | None = None,
    known_on: datetime | None = None,
) -> dict[AssetId, tuple[float, ...]]:
    """Return the closes of the last thirty days by asset, in its own quote; for drawing only."""
    first_us = start_us(as_of - timedelta(SPARK_DAYS))
    points = unit.prices.between(
        asset_ids=asset_ids, first_us=first_us, last_us=end_us(as_of), known_on=known_on
    )
    series: dict[AssetId, dict[AssetId, list[float]]] = defaultdict(lambda: defaultdict(list))
    for point in points:
        series[point.asset_id][point.quote_id].append(float(point.value))
    return {asset_id: _longest(by_quote.values()) for asset_id, by_quote in series.items()}


def _longest(series: Iterable[list[float]]) -> tuple[float, ...]:
    """Return the series of the quote with most prices."""
    longest: list[float] = []
    for one in series:
        if len(one) > len(longest):
            longest = one
    return tuple(longest)


def _needs(unit: UnitOfWork, lines: Sequence[HoldingLine], as_of: date) -> Iterable[Need]:
    """Return what needs the person, the most important first, one line a matter."""
    ambiguous = open_questions(unit)
    if ambiguous:
        yield Need("ambiguous_transfers", ambiguous, "", "", "decide")
    yield from option_needs(unit, as_of)
    held = [line for line in lines if line.quantity is None or line.quantity]
    seen: set[AssetId] = set()
    for line in held:
        if line.asset_id in seen or line.is_cash:
            continue
        if PRICE_MISSING in line.reasons:
            seen.add(line.asset_id)
            yield Need("missing_price", 1, line.name or line.symbol, "", "update", line.holding_id)
        elif PRICE_STALE in line.reasons and line.price is not None:
            seen.add(line.asset_id)
            age = (as_of - line.price.oldest_at.date()).days
            name = line.name or line.symbol
            yield Need("stale_price", 1, name, str(age), "update", line.holding_id)
    differing = [line for line in held if BALANCE_DIFFERS in line.reasons and not line.is_cash]
    if differing:
        first = differing[0]
        yield Need(
            "unreconciled",
            len(differing),
            f"{first.symbol} · {first.account}",
            "",
            "reconcile",
            first.holding_id,
        )
    weak = [line for line in held if line.coverage <= Coverage.PARTIAL and line not in differing]
    weak = [line for line in weak if PRICE_MISSING not in line.reasons]
    if weak:
        line = weak[0]
        yield Need(
            "low_coverage", len(weak), f"{line.symbol} · {line.account}", "", "review",
            line.holding_id,
        )  # fmt: skip


def account_lines(
    unit: UnitOfWork, as_of: date, *, base: str = "", report: HoldingsReport | None = None
) -> tuple[AccountLine, ...]:
    """Return all active accounts with their values, assets above liabilities, largest first.

    Paper accounts are not among them: what they have is in books of their own.
    """
    registry = Registry(unit, "", may_create=False)
    keeper = PositionKeeper(unit, registry, base=base)
    if report is None:
        report = holdings_report(unit, as_of, base=base)
    lines: dict[AccountId, list[HoldingLine]] = defaultdict(list)
    for line in report.lines:
        lines[line.account_id].append(line)
    types = {(one.type, one.subtype): one for one in unit.catalogue.account_types()}
    institutions = {one.id: one.name for one in unit.catalogue.institutions()}
    rates = Rates(
        unit.prices, registry.assets, keeper.preferences, keeper.base, latest_us=end_us(as_of)
    )
    evidence = Evidence(unit, positions_in(unit, registry, ""), legs=())
    last_days = unit.ledger.last_days()
    whole = report.totals.assets
    paper = paper_account_ids(unit)
    result: list[AccountLine] = []
    for account in registry.accounts.values():
        if not account.is_active or account.is_hidden or account.id in paper:
            continue
        own = lines.get(account.id, [])
        is_closed = account.closed_on is not None and account.closed_on < as_of
        if is_closed and not own:  # a changed past that left something in it is not hushed up
            continue
        result.append(
            _account(
                account,
                institutions[account.institution_id],
                types.get((account.type, account.subtype)),
                own,
                whole,
                _native(account, own, registry, rates, keeper, end_us(as_of)),
                last_days,
                evidence,
                registry,
                end_us(as_of),
            )
        )
    result.sort(key=lambda one: (one.is_liability, -abs(one.value or ZERO), one.name))
    return tuple(result)


def _account(
    account: Account,
    institution: str,
    kind: AccountType | None,
    lines: list[HoldingLine],
    whole: Decimal | None,
    native: Decimal | None,
    last_days: Mapping[HoldingId, date],
    evidence: Evidence,
    registry: Registry,
    at_us: int,
) -> AccountLine:
    known = [line.value for line in lines if line.value is not None]
    value = sum(known, ZERO) if known or not lines else None
    category = kind.category if kind else "other"
    holding_ids = [one.id for one in registry.holdings() if one.account_id == account.id]
    observed = [
        one
        for holding_id in holding_ids
        for one in evidence.observations.get(holding_id, ())
        if one.at_us <= at_us
    ]
    newest = max(observed, key=lambda one: one.at_us, default=None)
    days = [last_days[one] for one in holding_ids if one in last_days]
    return AccountLine(
        account_id=account.id,
        name=account.name,
        institution=institution,
        type=account.type,
        subtype=account.subtype,
        type_name=kind.name if kind else account.subtype,
        category=category,
        icon=kind.icon if kind else "box",
        currency=account.currency,
        is_liability=bool(kind and kind.is_liability) or (value is not None and value < 0),
        is_counted=not (account.is_excluded or account.is_paper),
        value=value,
        native_value=native,
        share=(value / whole).quantize(Decimal("1e-12")) if value is not None and whole else None,
        day_change=_change(lines),
        coverage=weakest(line.coverage for line in lines),
        holdings=len(lines),
        last_activity=max(days, default=None),
        last_observed=from_us(newest.at_us) if newest else None,
        available=newest.available if newest else None,
        limit=newest.limit if newest else None,
    )


def _native(
    account: Account,
    lines: list[HoldingLine],
    registry: Registry,
    rates: Rates,
    keeper: PositionKeeper,
    at_us: int,
) -> Decimal | None:
    """Return the account's value in its own currency, where that is not the base currency."""
    if not account.currency or account.currency == keeper.base.symbol:
        return None
    own = registry.currency(account.currency)
    if all(line.symbol == account.currency for line in lines):
        return sum((line.quantity or ZERO for line in lines), ZERO)
    rate = rates.graph.rate(keeper.base.id, own.id, at_us)
    known = [line.value for line in lines if line.value is not None]
    return to_ledger(sum(known, ZERO) * rate.value) if rate and known else None


def _change(lines: Iterable[HoldingLine]) -> Decimal | None:
    """Return how much the account's known value moved since the day before, by prices alone."""
    now = before = ZERO
    moved = False
    for line in lines:
        if line.value is None:
            continue
        change = line.day_change
        moved = moved or change is not None
        now += line.value
        before += line.value / (1 + change) if change is not None and change > -1 else line.value
    return (now / before - 1).quantize(Decimal("1e-12")) if moved and before > 0 else None
