"""The orders of positions, each with what the position has of its fills."""

from collections.abc import Sequence
from decimal import Decimal

from app.domain.ids import AssetId
from app.domain.trading.records import Effect, Fill, FillPart, Instrument, Order, Position, Side
from app.ports.storage import UnitOfWork
from app.services.trading.answers import FillRow, OrderRow

ZERO = Decimal(0)


def orders_under(unit: UnitOfWork, ids: Sequence[int]) -> dict[int, tuple[OrderRow, ...]]:
    """Return the orders by position, in order of time; first, without an id, fills without one."""
    if not ids:
        return {}
    wanted = list(ids)
    parts: dict[int, dict[int, FillPart]] = {number: {} for number in wanted}
    for part in unit.records(FillPart).where(position_id=wanted):
        parts[part.position_id][part.fill_id] = part
    filled = sorted({fill_id for found in parts.values() for fill_id in found})
    fills = {one.id: one for one in unit.records(Fill).where(id=filled)} if filled else {}
    numbers = {one.order_id for one in fills.values() if one.order_id is not None}
    orders = {one.id: one for one in unit.records(Order).where(position_id=wanted)}
    missing = sorted(numbers - set(orders))
    if missing:
        orders |= {one.id: one for one in unit.records(Order).where(id=missing)}
    void = _out_of_effect(unit, list(orders), fills)
    symbols = _quotes(unit, wanted)
    names = {one.id: one.symbol for one in unit.catalogue.assets()}
    return {
        number: _of_position(number, parts[number], fills, orders, void, symbols.get(number), names)
        for number in wanted
    }


def _out_of_effect(unit: UnitOfWork, orders: list[int], fills: dict[int, Fill]) -> list[Fill]:
    """Return the fills of orders that are part of no position: voided, by hand or in the ledger."""
    if not orders:
        return []
    own = [one for one in unit.records(Fill).where(order_id=orders) if one.id not in fills]
    if not own:
        return []
    in_effect = {
        part.fill_id for part in unit.records(FillPart).where(fill_id=[one.id for one in own])
    }
    return [one for one in own if one.id not in in_effect]


def _quotes(unit: UnitOfWork, ids: list[int]) -> dict[int, Instrument]:
    positions = unit.records(Position).where(id=ids)
    known = unit.records(Instrument).where(id=sorted({one.instrument_id for one in positions}))
    by_id = {one.id: one for one in known}
    return {one.id: by_id[one.instrument_id] for one in positions}


def _of_position(
    number: int,
    parts: dict[int, FillPart],
    fills: dict[int, Fill],
    orders: dict[int, Order],
    void: list[Fill],
    instrument: Instrument | None,
    names: dict[AssetId, str],
) -> tuple[OrderRow, ...]:
    quote = "" if instrument is None else names.get(instrument.quote_id, "")
    by_order: dict[int | None, list[FillRow]] = {}
    for fill_id, part in parts.items():
        fill = fills[fill_id]
        by_order.setdefault(fill.order_id, []).append(_fill(fill, part, quote, names))
    own = [one for one in orders.values() if one.position_id == number or one.id in by_order]
    own_ids = {one.id for one in own}
    for fill in void:
        if fill.order_id in own_ids:
            by_order.setdefault(fill.order_id, []).append(_fill(fill, None, quote, names))
    rows = []
    loose = by_order.get(None, [])
    if loose:
        rows.append(_without_order(loose))
    rows += [
        _order(one, by_order.get(one.id, []))
        for one in sorted(own, key=lambda one: (one.made_us, one.id))
    ]
    return tuple(rows)


def _fill(fill: Fill, part: FillPart | None, quote: str, names: dict[AssetId, str]) -> FillRow:
    return FillRow(
        id=fill.id,
        kind=fill.kind,
        side=fill.side,
        effect="" if part is None else part.effect,
        quantity=fill.quantity if part is None else part.quantity,
        price=fill.price,
        fee=fill.fee,
        fee_symbol=quote if fill.fee_asset_id is None else names.get(fill.fee_asset_id, ""),
        at_us=fill.at_us,
        realized=None if part is None else part.realized,
        entry_id=fill.entry_id,
        is_void=part is None,
        external_id=fill.external_id,
        source=fill.source,
        note=fill.note,
    )


def _in_order(fills: list[FillRow]) -> tuple[FillRow, ...]:
    return tuple(sorted(fills, key=lambda one: (one.at_us, one.external_id, one.id)))


def _order(one: Order, fills: list[FillRow]) -> OrderRow:
    return OrderRow(
        id=one.id,
        client_id=one.client_id,
        side=one.side,
        effect=one.effect,
        type=one.type,
        tif=one.tif,
        quantity=one.quantity,
        amount=one.amount,
        limit_price=one.limit_price,
        stop_price=one.stop_price,
        status=one.status,
        filled=one.filled,
        average_price=one.average_price,
        made_us=one.made_us,
        updated_us=one.updated_us,
        role=one.role,
        oco=one.oco,
        source=one.source,
        source_name=one.source_name,
        reason=one.reason,
        note=one.note,
        fills=_in_order(fills),
    )


def _without_order(fills: list[FillRow]) -> OrderRow:
    kept = _in_order(fills)
    filled = sum((one.quantity for one in kept), ZERO)
    return OrderRow(
        id=None,
        client_id="",
        side=kept[0].side if kept else Side.BUY,
        effect=kept[0].effect if kept else Effect.OPEN,
        type="",
        tif="",
        quantity=filled,
        amount=None,
        limit_price=None,
        stop_price=None,
        status="filled",
        filled=filled,
        average_price=None,
        made_us=kept[0].at_us,
        updated_us=kept[-1].at_us,
        fills=kept,
    )
