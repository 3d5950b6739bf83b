"""Every cost-basis method side by side, from one reading of legs, links and prices."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from app.domain.coverage import Coverage, weakest
from app.domain.ids import AccountId, AssetId
from app.domain.lots import LotBook, Method
from app.domain.numbers import ZERO
from app.domain.positions import HISTORY_INCOMPLETE, AssetResult
from app.domain.times import end_us
from app.domain.what_if import Gains, TaxYear, YearSorter, work_out_each
from app.ports.progress import Progress
from app.ports.storage import UnitOfWork
from app.services.positions import PositionKeeper, by_asset
from app.services.rates import Rates
from app.services.registry import Registry
from app.services.scopes import PORTFOLIO, Position, positions_in
from app.services.what_if_answers import (
    METHODS,
    HoldingMethods,
    MethodComparison,
    MethodFigures,
    YearGain,
    worth_of,
)


class Comparison:
    """Walks every asset of a scope once, all methods side by side."""

    def __init__(
        self,
        unit: UnitOfWork,
        on: date,
        scope: str,
        base: str,
        known_on: datetime | None,
        tax_year: TaxYear,
    ) -> None:
        self._unit, self._on, self._scope = unit, on, scope
        self._registry = Registry(unit, "", may_create=False)
        self._keeper = PositionKeeper(unit, self._registry, base=base, known_on=known_on)
        self._known_on = known_on
        self._tax_year = tax_year
        self._sorter = YearSorter(tax_year, self._keeper.preferences.long_after_days)
        self._positions: dict[AssetId, list[Position]] = {}
        for position in positions_in(unit, self._registry, scope):
            if position.is_counted and not position.asset.is_fiat:
                self._positions.setdefault(position.asset.id, []).append(position)

    def run(self, steps: Progress) -> MethodComparison:
        keeper, wanted = self._keeper, self._positions.keys()
        at_us = end_us(self._on)
        legs = self._unit.ledger.legs(
            until_us=at_us,
            known_on=self._known_on,
            asset_ids=None if self._scope == PORTFOLIO else wanted,
        )
        keeper.prepare_moves(legs)
        groups = by_asset(legs, wanted)
        quotes = {leg.quote_id for leg in legs} | {leg.fee_asset_id for leg in legs}
        keeper.rates.need(one for one in quotes if one is not None)
        closing = Rates(
            self._unit.prices,
            self._registry.assets,
            keeper.preferences,
            keeper.base,
            latest_us=at_us,
            known_on=self._known_on,
        )
        actual = keeper.rules()
        rules = {method: replace(actual, method=method) for method in METHODS}
        found: list[_Line] = []
        for number, (asset_id, own) in enumerate(groups.items()):
            steps.step(number, len(groups), "positions")
            results = work_out_each(asset_id, own, keeper.moves, keeper.rates, rules)
            rate = closing.rate(asset_id, at_us)
            found += self._lines(asset_id, results, rate.value if rate else None)
        years = sorted({year for line in found for part in line.parts for year in part.years})
        found.sort(key=lambda line: (line.position.asset.symbol, line.position.account.name))
        own_methods = {
            line.position.account.name: line.position.account.cost_basis_method
            for line in found
            if line.position.account.cost_basis_method
        }
        return MethodComparison(
            as_of=self._on,
            base_currency=keeper.base.symbol,
            scope=self._scope,
            method=keeper.method,
            totals=tuple(
                self._figures(method, [line.parts[place] for line in found], years)
                for place, method in enumerate(METHODS)
            ),
            holdings=tuple(self._holding(line, years) for line in found),
            own_methods=tuple(sorted(own_methods.items())),
            tax_year=self._tax_year,
            long_after_days=keeper.preferences.long_after_days,
        )

    def _lines(
        self, asset_id: AssetId, results: Mapping[str, AssetResult], unit_value: Decimal | None
    ) -> Iterable["_Line"]:
        gains = {
            id(result): self._sorter.by_account(result.relieved) for result in results.values()
        }
        for position in self._positions[asset_id]:
            account_id = position.account.id
            parts = [
                _part(result, account_id, gains[id(result)].get(account_id, {}), unit_value)
                for result in results.values()
            ]
            if any(part.lots or part.years for part in parts):
                yield _Line(position, tuple(parts))

    def _holding(self, line: "_Line", years: Sequence[int]) -> HoldingMethods:
        position, first = line.position, line.parts[0]
        return HoldingMethods(
            holding_id=position.holding.id,
            account=position.account.name,
            symbol=position.asset.symbol,
            asset_type=position.asset.type,
            quantity=first.quantity,
            value=first.value,
            own_method=position.account.cost_basis_method or "",
            figures=tuple(
                self._figures(method, [part], years)
                for method, part in zip(METHODS, line.parts, strict=True)
            ),
        )

    def _figures(
        self, method: str, parts: Sequence["_Part"], years: Sequence[int]
    ) -> MethodFigures:
        gains = {year: Gains() for year in years}
        whole = Gains()
        for part in parts:
            for year, one in part.years.items():
                gains[year].add(one)
                whole.add(one)
        return MethodFigures(
            method=method,
            open_cost=_sum_known([part.cost for part in parts]),
            unrealized=_sum_known([part.unrealized for part in parts]),
            realized=_gain_of(whole),
            years=tuple(_year(self._tax_year.name(year), one) for year, one in gains.items()),
            lots=sum(part.lots for part in parts),
            coverage=weakest([*(part.coverage for part in parts), _coverage_of(whole)]),
        )


@dataclass(frozen=True, slots=True)
class _Part:
    """One holding under one method."""

    quantity: Decimal
    value: Decimal | None
    cost: Decimal | None
    unrealized: Decimal | None
    lots: int
    years: Mapping[int, Gains]
    coverage: Coverage


@dataclass(frozen=True, slots=True)
class _Line:
    position: Position
    parts: tuple[_Part, ...]  # in the order of METHODS


def _part(
    result: AssetResult,
    account_id: AccountId,
    years: Mapping[int, Gains],
    unit_value: Decimal | None,
) -> _Part:
    position = result.positions.get(account_id)
    book = position.book if position is not None else LotBook(Method.FIFO)
    cost = book.cost()
    quantity = book.quantity
    value = worth_of(quantity, unit_value)
    unrealized = None if value is None or cost is None else value - cost
    coverage = Coverage.ESTIMATED if book.is_estimated() else Coverage.FULL
    if position is not None and HISTORY_INCOMPLETE in position.reasons:
        coverage = Coverage.PARTIAL
    if cost is None or (quantity and value is None):
        coverage = Coverage.PARTIAL if cost is not None or value is not None else Coverage.UNKNOWN
    return _Part(quantity, value, cost, unrealized, len(book), years, coverage)


def _sum_known(values: Sequence[Decimal | None]) -> Decimal | None:
    """Add what is known; unknown only when nothing is."""
    known = [one for one in values if one is not None]
    return None if values and not known else sum(known, ZERO)


def _year(name: str, gains: Gains) -> YearGain:
    coverage = _coverage_of(gains)
    if coverage is Coverage.UNKNOWN:
        return YearGain(name, None, None, None, coverage)
    return YearGain(name, gains.short, gains.long, gains.gain, coverage)


def _gain_of(gains: Gains) -> Decimal | None:
    return None if gains.count and gains.unknown == gains.count else gains.gain


def _coverage_of(gains: Gains) -> Coverage:
    if gains.unknown:
        return Coverage.UNKNOWN if gains.unknown == gains.count else Coverage.PARTIAL
    return Coverage.ESTIMATED if gains.estimated else Coverage.FULL
