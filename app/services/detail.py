"""A holding's figure taken apart: from the value down to lots, prices and entries."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.accounts import Account
from app.domain.errors import UnknownNameError
from app.domain.ids import AccountId, HoldingId
from app.domain.kinds import Kind
from app.domain.ledger import EntryFilter, LegRecord
from app.domain.lots import Lot
from app.domain.numbers import to_ledger
from app.domain.positions import AssetResult, Income, Relieved
from app.domain.times import end_us, from_us
from app.ports.storage import UnitOfWork
from app.services.balances import Evidence
from app.services.holdings import holdings_report
from app.services.positions import PositionKeeper
from app.services.registry import Registry
from app.services.reports import (
    ExplainedStep,
    HoldingDetail,
    HoldingEvent,
    HoldingLine,
    IncomeLine,
    LotLine,
    RealizedLine,
    RealizedTotals,
)
from app.services.scopes import positions_in


@dataclass(frozen=True, slots=True)
class Labels:
    """Names for what the engine knows by id."""

    registry: Registry
    accounts: dict[AccountId, Account]
    method: str
    long_after_days: int

    def lot(
        self, account_id: AccountId, symbol: str, lot: Lot, unit_value: Decimal | None, as_of: date
    ) -> LotLine:
        value = None if unit_value is None else to_ledger(lot.quantity * unit_value)
        days = as_of.toordinal() - lot.day
        return LotLine(
            account=self.accounts[account_id].name,
            symbol=symbol,
            acquired=date.fromordinal(lot.day),
            quantity=lot.quantity,
            unit_cost=None if lot.cost is None else to_ledger(lot.cost / lot.quantity),
            cost=lot.cost,
            value=value,
            unrealized=None if value is None or lot.cost is None else value - lot.cost,
            term=self.term(days),
            origin="estimated" if lot.is_estimated else lot.origin,
            entry_id=lot.entry_id,
            leg_id=lot.leg_id,
        )

    def realized(self, one: Relieved) -> RealizedLine:
        days = abs(one.sold_day - one.acquired_day)
        account = self.accounts[one.account_id]
        return RealizedLine(
            account=account.name,
            symbol=self.registry.assets[one.asset_id].symbol,
            sold=date.fromordinal(one.sold_day),
            acquired=None if one.is_estimated else date.fromordinal(one.acquired_day),
            quantity=one.quantity,
            proceeds=one.proceeds,
            cost=one.cost,
            gain=one.gain,
            holding_days=None if one.is_estimated else days,
            term=self.term(days),
            method=account.cost_basis_method or self.method,
            entry_id=one.entry_id,
        )

    def income(self, one: Income) -> IncomeLine:
        return IncomeLine(
            month=date.fromordinal(one.day).isoformat()[:7],
            symbol=self.registry.assets[one.asset_id].symbol,
            account=self.accounts[one.account_id].name,
            kind=one.kind,
            amount=one.amount,
        )

    def term(self, days: int) -> str:
        return "long" if days > self.long_after_days else "short"


def labels(keeper: PositionKeeper, registry: Registry) -> Labels:
    """Return the labels for one unit of work."""
    return Labels(
        registry,
        {one.id: one for one in registry.accounts.values()},
        keeper.method,
        keeper.preferences.long_after_days,
    )


def realized_totals(lines: Iterable[RealizedLine]) -> RealizedTotals:
    """Return the sums of relieved lots; unknown where a part is."""
    seen = list(lines)

    def added(values: Iterable[Decimal | None]) -> Decimal | None:
        result = Decimal(0)
        for value in values:
            if value is None:
                return None
            result += value
        return result

    return RealizedTotals(
        added(one.proceeds for one in seen),
        added(one.cost for one in seen),
        added(one.gain for one in seen),
        added(one.gain for one in seen if one.term == "short"),
        added(one.gain for one in seen if one.term == "long"),
    )


def holding_detail(
    unit: UnitOfWork, holding_id: HoldingId, as_of: date, *, base: str = "", method: str = ""
) -> HoldingDetail:
    """Return everything behind one holding's figures.

    Raises:
        UnknownNameError: there is no such holding.
    """
    registry = Registry(unit, "", may_create=False)
    keeper = PositionKeeper(unit, registry, base=base, method=method)
    position = next(
        (one for one in positions_in(unit, registry, "") if one.holding.id == holding_id), None
    )
    if position is None:
        raise UnknownNameError("holding", str(holding_id))
    asset, account = position.asset, position.account
    report = holdings_report(
        unit,
        as_of,
        base=base,
        method=method,
        scope=f"holding:{account.name}/{asset.symbol}",
        with_closed=True,
    )
    line = next(one for one in report.lines if one.holding_id == holding_id)
    at_us = end_us(as_of)
    legs = unit.ledger.legs(until_us=at_us, asset_ids=[asset.id])
    result = keeper.work_out(asset_ids=[asset.id], legs=legs).get(asset.id, AssetResult())
    own = [leg for leg in legs if leg.holding_id == holding_id]
    names = labels(keeper, registry)
    rate = keeper.rates.rate(asset.id, at_us)
    unit_value = rate.value if rate else None
    held = result.positions.get(account.id)
    lots = (
        tuple(
            names.lot(account.id, asset.symbol, lot, unit_value, as_of) for lot in held.book.lots()
        )
        if held and not asset.is_fiat
        else ()
    )
    evidence = Evidence(unit, [position], legs=own)
    balance = evidence.observed(position, at_us)
    entries = unit.ledger.count_entries(EntryFilter(holding_id=holding_id, last_day=as_of))
    return HoldingDetail(
        line=line,
        steps=tuple(_steps(line, len(lots), own, entries)),
        lots=lots,
        realized=tuple(
            names.realized(one) for one in result.relieved if one.account_id == account.id
        ),
        income=tuple(names.income(one) for one in result.income if one.account_id == account.id),
        anchor=str(balance.anchor) if balance and balance.anchor else ("ledger" if own else None),
        anchor_at=from_us(balance.anchor_us) if balance and balance.anchor_us else None,
        entries=entries,
        prices=_prices(unit, keeper, line, at_us),
        trades=tuple(_trades(own)),
        events=_events(own, (one for one in result.income if one.account_id == account.id)),
    )


def _steps(
    line: HoldingLine, lots: int, legs: list[LegRecord], entries: int
) -> Iterable[ExplainedStep]:
    buys = len([leg for leg in legs if leg.kind == Kind.BUY])
    splits = len([leg for leg in legs if leg.kind == Kind.SPLIT])
    yield ExplainedStep("quantity", line.quantity, line.symbol, f"{lots}/{buys}/{splits}")
    if line.price is not None:
        price = line.price
        yield ExplainedStep("price", price.price, price.currency, price.source, price.at)
        if len(price.hops) > 2:
            path = " → ".join(price.hops)
            yield ExplainedStep("rate", price.rate, price.hops[-1], path, price.oldest_at)
        yield ExplainedStep("path", None, "", price.path, price.oldest_at)
    yield ExplainedStep("value", line.value, "", ",".join(line.reasons))
    yield ExplainedStep("entries", Decimal(entries), "", "")


def _prices(
    unit: UnitOfWork, keeper: PositionKeeper, line: HoldingLine, at_us: int
) -> tuple[tuple[date, float], ...]:
    """Return the price history in the price's own currency, for drawing."""
    if line.price is None or len(line.price.hops) < 2:
        return ()
    quote = line.price.hops[1]
    points = unit.prices.between(asset_ids=[line.asset_id], last_us=at_us)
    ids = {one.id for one in keeper.rates.assets.values() if one.symbol == quote}
    return tuple(
        (from_us(one.at_us).date(), float(one.value)) for one in points if one.quote_id in ids
    )


def _events(legs: Iterable[LegRecord], income: Iterable[Income]) -> tuple[HoldingEvent, ...]:
    """Return splits and income, in the order of their days."""
    found = [
        HoldingEvent(date.fromordinal(leg.day), leg.kind, leg.quantity)
        for leg in legs
        if leg.kind == Kind.SPLIT
    ]
    found += [HoldingEvent(date.fromordinal(one.day), one.kind, one.amount) for one in income]
    return tuple(sorted(found, key=lambda one: one.on))


def _trades(legs: Iterable[LegRecord]) -> Iterable[tuple[date, str, float, Decimal]]:
    for leg in legs:
        if leg.kind in {Kind.BUY, Kind.SELL, Kind.SWAP_IN, Kind.SWAP_OUT} and leg.quantity:
            price = leg.unit_price
            if price is None and leg.amount is not None:
                price = leg.amount / abs(leg.quantity)
            yield (
                date.fromordinal(leg.day),
                leg.kind,
                float(price) if price is not None else 0.0,
                leg.quantity,
            )
