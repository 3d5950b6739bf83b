"""`coffer connections orders`: the orders at a venue, asked live; nothing is stored."""

from argparse import Namespace

from app.bootstrap import Coffer
from app.cli import connections_words as words
from app.cli.connections_commands import connection_of
from app.cli.output import Output, number, table
from app.cli.sync_commands import Steps
from app.domain.times import from_us
from app.domain.trading.records import OrderStatus
from app.ports.market import ORDER_DAYS, RemoteOrder
from app.services.sync.orders import OrderLine, OrdersAnswer

STATUSES = {
    OrderStatus.PENDING: "pending",
    OrderStatus.OPEN: "working",
    OrderStatus.PARTIAL: "partly filled",
    OrderStatus.FILLED: "filled",
    OrderStatus.CANCELLED: "cancelled",
    OrderStatus.REJECTED: "rejected",
    OrderStatus.EXPIRED: "expired",
}


def orders(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    """Print the open orders, with --all those that ended, too."""
    line = connection_of(coffer, arguments.connection)
    found = coffer.connections.orders(line.connection.id, Steps(output))
    shown = found.orders if arguments.all else found.open
    output.answer(_data(found, shown), _lines(found, shown, has_all=arguments.all))
    for failed in found.failed:
        said = words.trouble(failed.error.trouble, failed.error.reason)
        output.problem(f"{failed.account_name}: {said}")
    for one in found.unread:
        output.problem(
            f"{one.account_name}: an order cannot be read: {one.where or 'order'}: {one.reason}"
        )


def status(order: RemoteOrder) -> str:
    """Return where an order stands; the venue's own word where Coffer has none."""
    if not order.status:
        return order.venue_word or "of several states"
    return STATUSES[OrderStatus(order.status)]


def _lines(found: OrdersAnswer, shown: tuple[OrderLine, ...], *, has_all: bool) -> list[str]:
    rows: list[list[str]] = []
    for line in shown:
        rows.append(_cells(line.order, line.account_name))
        rows += [_cells(leg, "", mark="  ") for leg in line.order.legs]
    head = ["made", "account", "order", "status", "quantity", "filled", "limit", "stop", "average"]
    nothing = f"No order of the last {ORDER_DAYS} days." if has_all else "No order is open."
    if found.failed:
        nothing = "No order was told."
    ended = len(found.orders) - len(shown)
    more = [f"{ended} more that ended: --all"] if ended else []
    return [
        f"Asked {words.minute(found.at_us)} UTC",
        *(table(head, rows, left=4) or [nothing]),
        *more,
        *found.untold,
    ]


def _cells(order: RemoteOrder, account: str, mark: str = "") -> list[str]:
    asset = order.asset.symbol if order.asset is not None else "several legs"
    parts = [order.side, order.type, order.tif]
    ordered = number(order.quantity)
    if order.quantity is None and order.amount is not None:
        ordered = f"{number(order.amount)} {order.currency}"
    return [
        words.minute(order.made_us) if not mark else "",
        account,
        mark + " ".join(part for part in (asset, *parts) if part),
        status(order),
        ordered,
        number(order.filled),
        *(
            f"{number(one)} {order.currency}".strip() if one is not None else "–"
            for one in (order.limit_price, order.stop_price, order.average_price)
        ),
    ]


def _data(found: OrdersAnswer, shown: tuple[OrderLine, ...]) -> dict[str, object]:
    return {
        "connection": found.connection_id,
        "asked_at": from_us(found.at_us),
        "accounts": list(found.accounts),
        "orders": [{"account": one.account_name, **_order(one.order)} for one in shown],
        "failed": [
            {"account": one.account_name, "cause": one.error.trouble, "reason": one.error.reason}
            for one in found.failed
        ],
        "unread": [
            {"account": one.account_name, "field": one.where, "reason": one.reason}
            for one in found.unread
        ],
        "untold": list(found.untold),
    }


def _order(one: RemoteOrder) -> dict[str, object]:
    asset = one.asset
    return {
        "id": one.id,
        "client_id": one.client_id or None,
        "symbol": asset.symbol if asset is not None else None,
        "asset_type": asset.type if asset is not None else None,
        "side": one.side or None,
        "type": one.type or None,
        "time_in_force": one.tif or None,
        "status": one.status or None,
        "venue_status": one.venue_word,
        "open": one.is_open,
        "quantity": one.quantity,
        "amount": one.amount,
        "filled": one.filled,
        "average_price": one.average_price,
        "limit_price": one.limit_price,
        "stop_price": one.stop_price,
        "currency": one.currency or None,
        "made_at": from_us(one.made_us),
        "updated_at": None if one.updated_us is None else from_us(one.updated_us),
        "legs": [_order(leg) for leg in one.legs],
    }
