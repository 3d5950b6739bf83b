"""`coffer trades`: positions, orders and fills; see docs/trades.md."""

from argparse import Namespace
from decimal import Decimal

from app.bootstrap import Coffer
from app.cli.output import JsonValue, Output
from app.cli.trades_words import (
    instrument_json,
    instrument_lines,
    order_json,
    order_line_json,
    order_lines,
    order_page_lines,
    page_json,
    page_lines,
    position_json,
    position_lines,
    price,
)
from app.domain.errors import RefusedError
from app.domain.times import to_us
from app.domain.trading.checks import NewOrder
from app.domain.trading.fold import closing_side
from app.domain.trading.records import Effect, OrderType, Side
from app.services.trading.answers import PositionQuery
from app.services.trading.instruments import InstrumentSpec
from app.services.trading.orders import Placed

DONE, PARTLY = 0, 5
_MEANS = {
    "buy": (Side.BUY, Effect.OPEN),
    "short": (Side.SELL, Effect.OPEN),
    "sell": (Side.SELL, Effect.CLOSE),
    "cover": (Side.BUY, Effect.CLOSE),
}
_FAILED = frozenset({"rejected"})


def trades(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Carry out one deed; without one, list positions."""
    deeds = {
        None: _all,
        "list": _list,
        "show": _show,
        "orders": _orders,
        "order": _order,
        "close": _close,
        "cancel": _cancel,
        "replace": _replace,
        "fill": _fill,
        "void": _void,
        "instrument": _instrument,
        "settle": _settle,
    }
    return deeds[arguments.deed](coffer, arguments, output)


# -- reading -----------------------------------------------------------------------------------


def _all(coffer: Coffer, _arguments: Namespace, output: Output) -> int:
    return _positions(coffer, PositionQuery(), output)


def _list(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    if arguments.limit < 1 or arguments.offset < 0:
        raise RefusedError("--limit is above zero, and --offset not below it")
    query = PositionQuery(
        status=arguments.status,
        accounts=tuple(arguments.account),
        instrument=arguments.instrument,
        tag=arguments.tag,
        strategy=arguments.strategy,
        since=arguments.since,
        until=arguments.until,
        text=arguments.text,
        paper=arguments.paper,
        sort=arguments.sort,
        descending=not arguments.ascending,
        limit=arguments.limit,
        offset=arguments.offset,
    )
    for name in query.accounts:
        coffer.trading.buying_power(name)  # names the account that is not there
    return _positions(coffer, query, output)


def _positions(coffer: Coffer, query: PositionQuery, output: Output) -> int:
    look = coffer.trading.look(query)
    output.answer(page_json(look), list(page_lines(look)))
    return DONE


def _show(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    row = coffer.trading.position(arguments.position)
    orders = coffer.trading.orders_of(arguments.position)
    data = {**position_json(row), "orders": [order_json(one) for one in orders]}
    output.answer(data, list(position_lines(row, orders)))
    return DONE


def _orders(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    if arguments.order is not None:
        page = coffer.order_list.show(arguments.order)
        data = order_line_json(page.line)
        data["messages"] = [
            {
                "kind": one.kind,
                "at_us": one.at_us,
                "recorded_us": one.recorded_us,
                "before": one.before,
                "after": one.after,
                "external_id": one.external_id,
                "detail": one.detail,
            }
            for one in page.messages
        ]
        output.answer(data, list(order_page_lines(page)))
        return DONE
    lines = coffer.order_list.all(account=arguments.account, working=not arguments.all)
    output.answer({"orders": [order_line_json(one) for one in lines]}, list(order_lines(lines)))
    return DONE


# -- orders ------------------------------------------------------------------------------------


def _order(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    side, effect = _MEANS[arguments.side]
    is_typed = arguments.filled is not None
    if is_typed and arguments.quantity is None:
        raise RefusedError("--filled needs a quantity", "give it instead of --amount")
    if is_typed and coffer.trading.buying_power(arguments.account) is not None:
        raise RefusedError(
            f"{arguments.account} fills its orders itself", "place the order without --filled"
        )
    new = NewOrder(
        arguments.account,
        arguments.symbol,
        side,
        Effect.NET if arguments.net else effect,
        type=_type(arguments),
        tif=arguments.tif,
        quantity=arguments.quantity,
        amount=arguments.amount,
        limit_price=arguments.limit,
        stop_price=arguments.stop,
        stop_loss=arguments.stop_loss,
        target=arguments.target,
        client_id=arguments.client_id,
        quote=arguments.quote,
        note=arguments.note,
    )
    placed = coffer.orders.place(new)
    if is_typed and placed.statuses[0] in {"pending", "open", "partial"}:
        _execute(coffer, arguments, placed.order_ids[0], arguments.quantity, arguments.filled)
    return _say(coffer, placed, output)


def _close(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    row = coffer.trading.position(arguments.position)
    instrument, quote = coffer.instruments.of(row.symbol, row.currency)
    quantity = row.can_close if arguments.quantity is None else arguments.quantity
    if not quantity:
        raise RefusedError(
            f"nothing of position {row.id} can still be closed", "cancel a working order first"
        )
    new = NewOrder(
        row.account,
        instrument.symbol,
        closing_side(row.direction),
        Effect.CLOSE,
        type=_type(arguments),
        tif=arguments.tif,
        quantity=quantity,
        limit_price=arguments.limit,
        stop_price=arguments.stop,
        client_id=arguments.client_id,
        position_id=row.id,
        quote=quote,
        note=arguments.note,
    )
    return _say(coffer, coffer.orders.place(new), output)


def _cancel(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    return _say(coffer, coffer.orders.cancel(arguments.order), output)


def _replace(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    if arguments.quantity is None and arguments.limit is None and arguments.stop is None:
        raise RefusedError("nothing is to change", "give --quantity, --limit or --stop")
    placed = coffer.orders.replace(
        arguments.order,
        quantity=arguments.quantity,
        limit_price=arguments.limit,
        stop_price=arguments.stop,
    )
    return _say(coffer, placed, output)


def _fill(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    (line,) = coffer.order_list.all(working=False, ids=[arguments.order]) or (None,)
    if line is not None and coffer.trading.buying_power(line.account) is not None:
        raise RefusedError(
            f"{line.account} fills its orders itself", "type a price: coffer paper quote"
        )
    done = _execute(coffer, arguments, arguments.order, arguments.quantity, arguments.price)
    (line,) = coffer.order_list.all(working=False, ids=[arguments.order])
    data: dict[str, JsonValue] = {**order_line_json(line), "fills": list(done)}
    output.done(data, f"Done: order {line.order.id} is {line.stands}.")
    return DONE


def _execute(
    coffer: Coffer, arguments: Namespace, order_id: int, quantity: Decimal, price: Decimal
) -> tuple[int, ...]:
    done = coffer.orders.fill(
        order_id,
        quantity,
        price,
        fee=arguments.fee,
        fee_symbol=arguments.fee_in,
        at_us=None if arguments.at is None else to_us(arguments.at),
        external_id=arguments.id,
        note=arguments.note,
        is_partial=getattr(arguments, "partial", False),
    )
    return done.fill_ids


def _void(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    coffer.orders.void(arguments.fill, arguments.reason)
    output.done({"fill": arguments.fill}, f"Done: fill {arguments.fill} does not count.")
    return DONE


def _settle(coffer: Coffer, _arguments: Namespace, output: Output) -> int:
    said = coffer.orders.settle_all()
    words = "; ".join(said) if said else "no order waits for an answer"
    output.done({"said": list(said)}, f"Done: {words}.")
    return DONE


def _instrument(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    spec = InstrumentSpec(
        arguments.symbol,
        kind=arguments.kind,
        quote=arguments.quote,
        exchange=arguments.exchange,
        multiplier=arguments.multiplier,
        tick=arguments.tick,
        lot_step=arguments.step,
        min_quantity=arguments.min_quantity,
        min_value=arguments.min_value,
    )
    stated = (
        spec.kind, spec.exchange, spec.multiplier, spec.tick, spec.lot_step, spec.min_quantity,
        spec.min_value,
    )  # fmt: skip
    if any(one is not None and one != "" for one in stated):
        coffer.instruments.state(spec)
    found, quote = coffer.instruments.of(spec.symbol, spec.quote)
    output.answer(instrument_json(found, quote), list(instrument_lines(found, quote)))
    return DONE


def _type(arguments: Namespace) -> str:
    if arguments.limit is not None:
        return OrderType.LIMIT if arguments.stop is None else OrderType.STOP_LIMIT
    return OrderType.MARKET if arguments.stop is None else OrderType.STOP


def _say(coffer: Coffer, placed: Placed, output: Output) -> int:
    """Tell where orders stand; 5 where a venue rejected one."""
    found = {
        one.order.id: one for one in coffer.order_list.all(working=False, ids=placed.order_ids)
    }
    lines = [found[one] for one in placed.order_ids]
    first = lines[0]
    words = f"Done: order {first.order.id} is {first.stands}"
    if first.order.average_price is not None:
        words += f" at {price(first.order.average_price)}"
    for one in lines[1:]:
        words += f"; {one.order.role} {one.order.id} is {one.stands}"
    data = {"orders": [order_line_json(one) for one in lines], "said": list(placed.said)}
    output.done(data, f"{words}.")
    if not output.as_json:
        for text in placed.said:
            output.problem(text)
    return PARTLY if any(one.order.status in _FAILED for one in lines) else DONE
