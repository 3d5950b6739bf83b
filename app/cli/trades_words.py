"""What `coffer trades` prints: tables for people, shapes for machines."""

from collections.abc import Iterable, Sequence

from app.cli.output import JsonValue, money, number, table
from app.domain.numbers import plain
from app.domain.times import from_us, iso
from app.domain.trading.records import Instrument, OrderType
from app.services.trading.answers import FillRow, OrderRow, PositionRow
from app.services.trading.order_list import OrderLine, OrderPage
from app.services.trading.reading import TradeLook

_REASONS = {
    "price_missing": "no price",
    "price_stale": "an old price",
    "fee_unknown": "a fee in something without a price",
    "rate_missing": "no exchange rate",
}


def page_lines(look: TradeLook) -> Iterable[str]:
    """Give the positions and the figures under them."""
    if not look.page.rows:
        yield "No positions."
    else:
        yield from table(
            ["No", "Position", "Account", "Opened", "State", "Qty", "Can close", "Average",
             "Last", "P&L", "", "Closed"],
            [_row(one) for one in look.page.rows],
            left=3,
        )  # fmt: skip
    if look.page.total > len(look.page.rows):
        yield f"{len(look.page.rows)} of {look.page.total}"
    found, base = look.summary, look.summary.base_currency
    yield ""
    kind = " (paper)" if found.is_paper else ""
    realized = money(found.realized, base) + _why(found.realized_reason)
    opened = money(found.open_pnl, base) + _why(found.open_reason)
    yield f"Realized {found.year}{kind}: {realized} {base}; open: {opened} {base}"


def _why(code: str) -> str:
    return f" ({_REASONS.get(code, code)})" if code else ""


def _row(one: PositionRow) -> list[str]:
    title = f"{one.title}, {one.subtitle}" if one.subtitle else one.title
    return [
        str(one.id),
        title,
        f"{one.account} (paper)" if one.is_paper else one.account,
        f"{from_us(one.opened_us):%Y-%m-%d}",
        f"{one.status} {one.direction}",
        number(one.open_quantity if one.is_open else one.opened),
        number(one.can_close),
        price(one.average),
        number(one.last),
        money(one.pnl, one.currency),
        one.currency,
        "" if one.closed_us is None else f"{from_us(one.closed_us):%Y-%m-%d}",
    ]


def price(value: object) -> str:
    """Return a price with six digits at most: an average may have thirty."""
    if value is None:
        return "–"
    return f"{value:.6f}".rstrip("0").rstrip(".")


def position_lines(row: PositionRow, orders: Sequence[OrderRow]) -> Iterable[str]:
    """Give a position, its orders and their fills."""
    yield f"Position {row.id}: {row.title}" + (f", {row.subtitle}" if row.subtitle else "")
    yield f"{row.account}{' (paper)' if row.is_paper else ''}, {row.status} {row.direction}"
    yield ""
    values = [
        ("Opened", number(row.opened)),
        ("Closed", number(row.closed)),
        ("Open", number(row.open_quantity)),
        ("Can close", number(row.can_close)),
        ("Average", price(row.average)),
        ("Average close", price(row.average_close)),
        ("Last", number(row.last)),
        ("Cost of what is open", money(row.cost, row.currency)),
        ("Realized", money(row.realized, row.currency)),
        ("Open P&L", money(row.open_pnl, row.currency)),
        ("P&L", money(row.pnl, row.currency)),
        ("Fees", money(row.fees, row.currency)),
    ]
    yield from table(["", row.currency], [[name, value] for name, value in values])
    for reason in row.reasons:
        yield f"Note: {_REASONS.get(reason, reason)}."
    for order in orders:
        yield ""
        yield _order_words(order)
        if order.fills:
            yield from table(
                ["Fill", "Time", "Side", "Quantity", "Price", "Fee", "Realized", "State"],
                [_fill(one, row) for one in order.fills],
                left=3,
            )


def _order_words(order: OrderRow) -> str:
    if order.id is None:
        return "Fills that no order brought"
    size = plain(order.quantity) if order.quantity is not None else f"{order.amount} of money"
    effect = "" if order.effect == "net" else f" to {order.effect}"
    prices = " ".join(
        f"{name} {plain(value)}"
        for name, value in (("stop", order.stop_price), ("limit", order.limit_price))
        if value is not None
    )
    role = f" ({order.role})" if order.role else ""
    reason = f": {order.reason}" if order.reason else ""
    return (
        f"Order {order.id}{role}: {order.side}{effect} {size}, {prices or 'market'}, "
        f"{order.tif}; {order.status}, filled {plain(order.filled)}{reason}"
    )


def _fill(one: FillRow, row: PositionRow) -> list[str]:
    return [
        str(one.id),
        iso(from_us(one.at_us)),
        one.side,
        number(one.quantity),
        number(one.price),
        f"{plain(one.fee)} {one.fee_symbol}" if one.fee else "",
        money(one.realized, row.currency) if one.effect == "close" else "",
        "void" if one.is_void else one.kind,
    ]


def order_lines(lines: Sequence[OrderLine]) -> Iterable[str]:
    """Give orders, a line each."""
    if not lines:
        yield "No orders at work."
        return
    yield from table(
        ["No", "Order", "Account", "Placed", "State", "Quantity", "Filled", "Average"],
        [
            [
                str(one.order.id),
                _terms(one),
                f"{one.account} (paper)" if one.is_paper else one.account,
                f"{from_us(one.order.made_us):%Y-%m-%d %H:%M}",
                one.order.status,
                number(one.order.quantity)
                if one.order.quantity is not None
                else money(one.order.amount, one.currency),
                number(one.order.filled),
                price(one.order.average_price),
            ]
            for one in lines
        ],
        left=3,
    )


def _terms(one: OrderLine) -> str:
    order = one.order
    effect = "" if order.effect == "net" else f" to {order.effect}"
    prices = [
        f"{name} {plain(value)}"
        for name, value in (("stop", order.stop_price), ("limit", order.limit_price))
        if value is not None
    ]
    role = f" ({order.role})" if order.role else ""
    kind = " ".join(prices) or OrderType.MARKET
    return f"{order.side}{effect} {one.title}, {kind}, {order.tif}{role}"


def order_page_lines(page: OrderPage) -> Iterable[str]:
    """Give one order and all that it was told."""
    one = page.line
    yield f"Order {one.order.id}: {_terms(one)}, {one.account}; {one.stands}"
    if one.order.reason:
        yield one.order.reason
    yield ""
    yield from table(
        ["Message", "Time", "Before", "After", "Detail"],
        [
            [told.kind, iso(from_us(told.at_us)), told.before, told.after, told.detail]
            for told in page.messages
        ],
        left=5,
    )


def instrument_lines(one: Instrument, quote: str) -> Iterable[str]:
    """Give the rules of an instrument."""
    values = instrument_json(one, quote)
    yield from table(
        ["Instrument", one.symbol.strip()],
        [
            [name.replace("_", " "), "" if value is None else _text(value)]
            for name, value in values.items()
            if name != "symbol"
        ],
    )


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value) if isinstance(value, str | int) else f"{value}"


# -- JSON --------------------------------------------------------------------------------------


def page_json(look: TradeLook) -> dict[str, JsonValue]:
    found = look.summary
    return {
        "positions": [position_json(one) for one in look.page.rows],
        "total": look.page.total,
        "summary": {
            "currency": found.base_currency,
            "year": found.year,
            "realized": found.realized,
            "realized_reason": found.realized_reason or None,
            "open_pnl": found.open_pnl,
            "open_reason": found.open_reason or None,
            "counts": dict(found.counts),
            "unpriced": found.unknown,
            "paper": found.is_paper,
        },
    }


def position_json(one: PositionRow) -> dict[str, JsonValue]:
    return {
        "id": one.id,
        "title": one.title,
        "subtitle": one.subtitle,
        "symbol": one.symbol,
        "kind": one.kind,
        "account": one.account,
        "paper": one.is_paper,
        "status": one.status,
        "direction": one.direction,
        "opened": one.opened,
        "closed": one.closed,
        "open": one.open_quantity,
        "can_close": one.can_close,
        "average": one.average,
        "average_close": one.average_close,
        "last": one.last,
        "last_at": one.last_at,
        "cost": one.cost,
        "realized": one.realized,
        "open_pnl": one.open_pnl,
        "pnl": one.pnl,
        "fees": one.fees,
        "currency": one.currency,
        "multiplier": one.multiplier,
        "opened_at": from_us(one.opened_us),
        "closed_at": None if one.closed_us is None else from_us(one.closed_us),
        "expires_on": one.expires_on,
        "days_to_expiry": one.days_to_expiry,
        "strategy": one.strategy or None,
        "tags": list(one.tags),
        "group": one.group_id,
        "replaces": one.replaces_id,
        "coverage": one.coverage,
        "reasons": list(one.reasons),
    }


def order_json(one: OrderRow) -> dict[str, JsonValue]:
    return {
        "id": one.id,
        "client_id": one.client_id or None,
        "side": one.side,
        "effect": one.effect,
        "type": one.type or None,
        "tif": one.tif or None,
        "quantity": one.quantity,
        "amount": one.amount,
        "limit": one.limit_price,
        "stop": one.stop_price,
        "status": one.status,
        "filled": one.filled,
        "average": one.average_price,
        "role": one.role or None,
        "source": one.source or None,
        "reason": one.reason or None,
        "note": one.note or None,
        "placed_at": from_us(one.made_us),
        "fills": [
            {
                "id": fill.id,
                "external_id": fill.external_id,
                "kind": fill.kind,
                "side": fill.side,
                "effect": fill.effect or None,
                "quantity": fill.quantity,
                "price": fill.price,
                "fee": fill.fee,
                "fee_symbol": fill.fee_symbol,
                "at": from_us(fill.at_us),
                "realized": fill.realized,
                "entry": fill.entry_id,
                "void": fill.is_void,
                "note": fill.note or None,
            }
            for fill in one.fills
        ],
    }


def order_line_json(one: OrderLine) -> dict[str, JsonValue]:
    order = one.order
    return {
        "id": order.id,
        "client_id": order.client_id,
        "account": one.account,
        "paper": one.is_paper,
        "symbol": one.symbol,
        "title": one.title,
        "position": order.position_id,
        "side": order.side,
        "effect": order.effect,
        "type": order.type,
        "tif": order.tif,
        "quantity": order.quantity,
        "amount": order.amount,
        "limit": order.limit_price,
        "stop": order.stop_price,
        "status": order.status,
        "stands": one.stands,
        "filled": order.filled,
        "average": order.average_price,
        "currency": one.currency,
        "role": order.role or None,
        "oco": order.oco or None,
        "parent": order.parent_id,
        "replaces": order.replaces_id,
        "source": order.source,
        "sending": order.sending or None,
        "reason": order.reason or None,
        "placed_at": from_us(order.made_us),
    }


def instrument_json(one: Instrument, quote: str) -> dict[str, JsonValue]:
    return {
        "symbol": one.symbol,
        "kind": one.kind,
        "quote": quote,
        "exchange": one.exchange,
        "multiplier": one.multiplier,
        "tick": one.tick,
        "step": one.lot_step,
        "min_quantity": one.min_quantity,
        "min_value": one.min_value,
        "expires_on": one.expires_on,
        "right": one.right or None,
        "strike": one.strike,
        "style": one.style or None,
        "settlement": one.settlement or None,
        "adjusted": one.is_adjusted,
    }
