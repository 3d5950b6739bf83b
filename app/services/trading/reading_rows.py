"""Whole rows of a page of positions."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from app.domain.coverage import Coverage
from app.domain.numbers import ZERO, to_ledger
from app.domain.times import from_us
from app.domain.trading.records import (
    Direction,
    Instrument,
    InstrumentKind,
    Position,
    TradeGroup,
)
from app.ports.trading import ThinInstrument
from app.services.trading.answers import FEE_UNKNOWN, PRICE_MISSING, PRICE_STALE, PositionRow
from app.services.trading.reading_finding import Finding

_KINDS = {
    InstrumentKind.STOCK: "Stock",
    InstrumentKind.ETF: "ETF",
    InstrumentKind.CRYPTO_PAIR: "Crypto",
}
_SOURCES = {"bot": 'Bot "{}"', "copy": 'copied from "{}"'}


def rows_for(finding: Finding, ids: Sequence[int], today: date) -> list[PositionRow]:
    """Return the rows of positions, in the order of the ids."""
    unit = finding.unit
    stored = {one.id: one for one in unit.records(Position).where(id=list(ids))}
    instruments = {
        one.id: one
        for one in unit.records(Instrument).where(
            id=sorted({one.instrument_id for one in stored.values()})
        )
    }
    grouped = sorted({one.group_id for one in stored.values() if one.group_id is not None})
    groups = {one.id: one for one in unit.records(TradeGroup).where(id=grouped)} if grouped else {}
    sources = unit.trades.sources(ids)
    return [
        _row(finding, stored[one], instruments[stored[one].instrument_id], today,
             groups.get(stored[one].group_id or 0), sources.get(one, ("", "")))
        for one in ids
    ]  # fmt: skip


def _row(
    finding: Finding,
    one: Position,
    instrument: Instrument,
    today: date,
    group: TradeGroup | None,
    source: tuple[str, str],
) -> PositionRow:
    thin = finding.instruments[instrument.id]
    account = finding.accounts[one.account_id]
    open_quantity = one.open_quantity
    newest = finding.price(instrument.id) if open_quantity else None
    open_pnl: Decimal | None = ZERO
    reasons: list[str] = []
    if open_quantity:
        open_pnl = None
        if newest is None:
            reasons.append(PRICE_MISSING)
        elif one.cost is not None:
            value = to_ledger(newest.price * open_quantity * instrument.multiplier)
            open_pnl = value - one.cost if one.direction == Direction.LONG else one.cost - value
    if one.fees is None:
        reasons.append(FEE_UNKNOWN)
    if newest is not None and newest.is_stale:
        reasons.append(PRICE_STALE)
    is_known = open_pnl is not None and one.realized is not None
    strategy, tags = finding.words.get(one.id, ("", ()))
    on = instrument.expires_on
    return PositionRow(
        id=one.id,
        account_id=one.account_id,
        account=account.name,
        is_paper=account.is_paper,
        instrument_id=instrument.id,
        symbol=instrument.symbol,
        kind=instrument.kind,
        multiplier=instrument.multiplier,
        title=finding.title(instrument.id),
        subtitle=_subtitle(instrument, source),
        status=one.status,
        direction=one.direction,
        opened=one.opened,
        closed=one.closed,
        open_quantity=open_quantity,
        can_close=max(open_quantity - one.working, ZERO),
        average=_price(one.open_value, one.opened, instrument),
        average_close=_price(one.close_value, one.closed, instrument),
        last=None if newest is None else newest.price,
        last_at=None if newest is None else from_us(newest.at_us),
        pnl=one.realized + open_pnl if one.realized is not None and open_pnl is not None else None,
        realized=one.realized,
        open_pnl=open_pnl,
        cost=one.cost,
        fees=one.fees,
        currency=finding.assets[instrument.quote_id].symbol,
        expires_on=on,
        days_to_expiry=None if on is None else (on - today).days,
        opened_us=one.opened_us,
        closed_us=one.closed_us,
        tags=tags,
        strategy=strategy,
        group_id=one.group_id,
        group=_group_name(group),
        replaces_id=one.replaces_id,
        source=source[0],
        source_name=source[1],
        coverage=_coverage(reasons, is_known=is_known),
        reasons=tuple(reasons),
        name=_name(thin),
        underlying=thin.underlying,
        asset_id=instrument.asset_id,
    )


def _coverage(reasons: Sequence[str], *, is_known: bool) -> Coverage:
    if not is_known:
        return Coverage.UNKNOWN
    return Coverage.ESTIMATED if reasons else Coverage.FULL


def _price(value: Decimal, quantity: Decimal, instrument: Instrument) -> Decimal | None:
    return to_ledger(value / (quantity * instrument.multiplier)) if quantity else None


def _name(thin: ThinInstrument) -> str:
    return "" if thin.name == thin.symbol else thin.name


def _group_name(group: TradeGroup | None) -> str:
    return "" if group is None else group.name or group.kind


def _subtitle(instrument: Instrument, source: tuple[str, str]) -> str:
    """Return English words for commands: "19 Dec 2026 · call", "Stock", 'Bot "x"'."""
    if instrument.kind == InstrumentKind.OPTION and instrument.expires_on is not None:
        on = instrument.expires_on
        what = f"{on.day} {on:%b %Y} · {'call' if instrument.right == 'C' else 'put'}"
    else:
        what = _KINDS.get(InstrumentKind(instrument.kind), "")
    made = _SOURCES.get(source[0], "").format(source[1]) if source[1] else ""
    return " · ".join(part for part in (what, made) if part)
