"""Baskets in the form of the contract: docs/baskets.md has the shapes."""

from app.domain.times import from_us
from app.services.trading.baskets_answers import (
    BasketLine,
    DriftLine,
    HeldLine,
    HeldPart,
    Ordered,
    OrderPreview,
    OrderProgress,
    PartLine,
    PartPreview,
    PartProgress,
    RebalancePreview,
)

Json = dict[str, object]


def basket_json(one: BasketLine) -> Json:
    """Return a basket in the form of the contract."""
    return {
        "name": one.name,
        "description": one.description,
        "risk": one.risk,
        "note": one.note,
        "currency": one.currency,
        "created": one.created_on,
        "archived": one.archived_on,
        "least": one.least,
        "parts": [_part(part) for part in one.parts],
        "held": [_held(held) for held in one.held],
        "working": one.working,
        "missing": one.missing,
    }


def _part(one: PartLine) -> Json:
    return {
        "symbol": one.symbol,
        "name": one.name,
        "kind": one.kind,
        "weight": one.weight,
        "price": one.price,
        "price_at": _at(one.price_us),
        "stale": one.is_stale,
        "least": one.least,
    }


def _held(one: HeldLine) -> Json:
    return {
        "account": one.account,
        "paper": one.is_paper,
        "value": one.value,
        "cost": one.cost,
        "gain": one.gain,
        "realized": one.realized,
        "worst_drift": one.worst_drift,
        "parts": [_held_part(part) for part in one.parts],
    }


def _held_part(one: HeldPart) -> Json:
    return {
        "symbol": one.symbol,
        "weight": one.weight,
        "quantity": one.quantity,
        "available": one.available,
        "price": one.price,
        "price_at": _at(one.price_us),
        "value": one.value,
        "share": one.share,
        "cost": one.cost,
        "gain": one.gain,
        "realized": one.realized,
    }


def preview_json(one: OrderPreview) -> Json:
    """Return an order that was worked out and not placed."""
    return {
        "basket": one.basket,
        "account": one.account,
        "paper": one.is_paper,
        "side": one.side,
        "currency": one.currency,
        "amount": one.amount,
        "total": one.total,
        "leftover": one.leftover,
        "least": one.least,
        "buying_power": one.available,
        "reasons": one.reasons,
        "said": one.said or None,
        "parts": [_preview_part(part) for part in one.parts],
    }


def _preview_part(one: PartPreview) -> Json:
    return {
        "symbol": one.symbol,
        "side": one.side,
        "weight": one.weight,
        "share": one.share,
        "quantity": one.quantity,
        "price": one.price,
        "price_at": _at(one.price_us),
        "stale": one.is_stale,
        "value": one.value,
        "fee": one.fee,
        "total": one.total,
        "rounding": one.rounding,
        "closed": one.is_closed,
        "reasons": one.reasons,
    }


def rebalance_json(one: RebalancePreview) -> Json:
    """Return a rebalancing that was worked out and not placed."""
    return {
        "basket": one.basket,
        "account": one.account,
        "paper": one.is_paper,
        "currency": one.currency,
        "worth": one.worth,
        "band": one.band,
        "worst_drift": one.worst,
        "due": one.is_due,
        "drifts": [_drift(drift) for drift in one.drifts],
        "sells": [_preview_part(part) for part in one.sells],
        "buys": [_preview_part(part) for part in one.buys],
        "left_out": [_preview_part(part) for part in one.left_out],
        "proceeds": one.proceeds,
        "spent": one.spent,
        "leftover": one.leftover,
        "reasons": one.reasons,
        "said": one.said or None,
    }


def _drift(one: DriftLine) -> Json:
    return {
        "symbol": one.symbol,
        "weight": one.weight,
        "share": one.share,
        "drift": one.drift,
        "value": one.value,
        "target": one.target,
    }


def order_json(one: OrderProgress) -> Json:
    """Return where an order for a basket stands."""
    return {
        "order": one.id,
        "basket": one.basket,
        "account": one.account,
        "paper": one.is_paper,
        "side": one.side,
        "currency": one.currency,
        "amount": one.amount,
        "leftover": one.leftover,
        "made_at": _at(one.made_us),
        "state": one.state,
        "filled": one.filled,
        "missing": one.missing,
        "spent": one.spent,
        "note": one.note,
        "parts": [_progress_part(part) for part in one.parts],
    }


def _progress_part(one: PartProgress) -> Json:
    return {
        "symbol": one.symbol,
        "order": one.order_id,
        "tries": one.tries,
        "quantity": one.quantity,
        "filled": one.filled,
        "average": one.average,
        "spent": one.spent,
        "status": one.status,
        "reason": one.reason or None,
        "missing": one.is_missing,
    }


def ordered_json(one: Ordered) -> Json:
    """Return what ordering came to."""
    return {
        "orders": [order_json(order) for order in one.orders],
        "new": one.is_new,
        "left_out": [{"symbol": symbol, "reason": why} for symbol, why in one.left_out],
        "said": one.said or None,
    }


def _at(us: int | None) -> object:
    return None if us is None else from_us(us)
