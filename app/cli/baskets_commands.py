"""`coffer baskets`: baskets, what is held of them, and their orders."""

from argparse import Namespace
from collections.abc import Iterable
from decimal import Decimal
from uuid import uuid4

from app.bootstrap import Coffer
from app.cli.baskets_json import (
    basket_json,
    order_json,
    ordered_json,
    preview_json,
    rebalance_json,
)
from app.cli.output import Output, money, number, percent, table
from app.domain.errors import RefusedError
from app.domain.numbers import plain
from app.domain.times import from_us, iso
from app.domain.trading.basket_rebalancing import BAND
from app.domain.trading.baskets import whole_weights
from app.services.trading.baskets_answers import (
    BasketDraft,
    BasketLine,
    HeldLine,
    Ordered,
    OrderPreview,
    OrderProgress,
    PartDraft,
    PartPreview,
    Progress,
    RebalancePreview,
)

DONE, PARTLY = 0, 5


def baskets(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """List the baskets, show or change one, or order through one."""
    match arguments.deed:
        case None:
            found = coffer.baskets.report(with_archived=arguments.archived)
            output.answer({"baskets": [basket_json(one) for one in found]}, list(_lines(found)))
        case "show":
            one = coffer.baskets.show(arguments.name)
            orders = coffer.baskets.orders_of(one.name)
            data = {**basket_json(one), "orders": [order_json(order) for order in orders]}
            output.answer(data, list(_detail(one, orders)))
        case "orders":
            orders = coffer.baskets.orders_of(arguments.name)
            data = {"orders": [order_json(order) for order in orders]}
            output.answer(data, list(_order_lines(orders)))
        case "preview":
            return _preview(coffer, arguments, output)
        case "buy" | "sell" | "rebalance" | "complete":
            return _order(coffer, arguments, output)
        case _:
            name = _change(coffer, arguments)
            one = coffer.baskets.show(name)
            parts = ", ".join(f"{part.symbol} {plain(part.weight)}" for part in one.parts)
            output.done(basket_json(one), f"Done: {arguments.deed} {one.name}; {parts}.")
    return DONE


# -- deeds -------------------------------------------------------------------------------------


def _change(coffer: Coffer, arguments: Namespace) -> str:
    service, name = coffer.baskets, str(arguments.name)
    match arguments.deed:
        case "add":
            parts = _parts(arguments.part, is_scaled=arguments.scale)
            draft = BasketDraft(
                name, parts, arguments.description or "", arguments.risk, arguments.note or ""
            )
            service.add(draft)
            return draft.name.strip()
        case "edit":
            draft = _changed(service.show(name), arguments)
            service.change(name, draft)
            return draft.name.strip()
        case "archive":
            service.archive(name)
        case _:
            service.unarchive(name)
    return name.strip()


def _changed(old: BasketLine, arguments: Namespace) -> BasketDraft:
    parts = tuple(PartDraft(one.symbol, one.weight) for one in old.parts)
    return BasketDraft(
        arguments.new_name or old.name,
        _parts(arguments.part, is_scaled=arguments.scale) if arguments.part else parts,
        old.description if arguments.description is None else arguments.description,
        old.risk if arguments.risk is None else arguments.risk,
        old.note if arguments.note is None else arguments.note,
    )


def _parts(given: list[PartDraft], *, is_scaled: bool) -> tuple[PartDraft, ...]:
    if not is_scaled:
        return tuple(given)
    weights = whole_weights([one.weight for one in given])
    return tuple(
        PartDraft(one.symbol, weight, one.kind) for one, weight in zip(given, weights, strict=True)
    )


def _preview(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    service = coffer.baskets
    if (arguments.amount is None) == (arguments.sell is None):
        raise RefusedError("a preview needs an amount, or --sell with a share", "give one of them")
    if arguments.sell is not None:
        found = service.preview_sale(arguments.name, arguments.account, arguments.sell)
    else:
        found = service.preview(arguments.name, arguments.account, arguments.amount)
    output.answer(preview_json(found), list(_preview_lines(found)))
    return DONE


def _order(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    service = coffer.baskets
    if arguments.deed == "complete":
        return _tell(service.complete(arguments.order), output)
    own_id = arguments.client_id or f"command-{uuid4().hex}"
    name, account = arguments.name, arguments.account
    if arguments.deed == "buy":
        return _tell(service.order(name, account, arguments.amount, own_id, arguments.note), output)
    if arguments.deed == "sell":
        return _tell(service.sell(name, account, arguments.share, own_id, arguments.note), output)
    band = BAND if arguments.band is None else arguments.band
    if arguments.preview:
        found = service.preview_rebalance(name, account, band)
        output.answer(rebalance_json(found), list(_rebalance_lines(found)))
        return DONE
    return _tell(service.rebalance(name, account, own_id, band), output)


def _tell(made: Ordered, output: Output) -> int:
    """Say how an order stands; partly done where parts of it failed."""
    lines = list(_order_lines(made.orders))
    lines += [f"Left out: {symbol}, {why}" for symbol, why in made.left_out]
    if made.said:
        lines.append(f"{made.said[:1].upper()}{made.said[1:]}.")
    if not made.is_new:
        lines.append("Nothing new was ordered.")
    output.answer(ordered_json(made), lines)
    failed = any(one.state in (Progress.PARTLY, Progress.FAILED) for one in made.orders)
    return PARTLY if failed or made.left_out else DONE


# -- words -------------------------------------------------------------------------------------


def _lines(found: Iterable[BasketLine]) -> Iterable[str]:
    rows = [
        [
            one.name + (" (archived)" if one.archived_on else ""),
            f"{one.risk} of 5" if one.risk else "–",
            str(len(one.parts)),
            _amount(one.least, one.currency),
            _amount(_sum(one, "value"), one.currency) if one.is_held else "–",
            _amount(_sum(one, "gain"), one.currency) if one.is_held else "–",
            str(one.missing) if one.missing else "",
        ]
        for one in found
    ]
    if not rows:
        yield "No baskets yet: coffer baskets add NAME --part AAPL=0.6 --part MSFT=0.4"
        return
    yield from table(["Basket", "Risk", "Parts", "Least", "Held", "Gain", "Missing"], rows)


def _sum(one: BasketLine, name: str) -> Decimal | None:
    values = [getattr(held, name) for held in one.held]
    return None if None in values else sum(values, Decimal(0))


def _detail(one: BasketLine, orders: Iterable[OrderProgress]) -> Iterable[str]:
    risk = f", risk {one.risk} of 5" if one.risk else ""
    yield f"{one.name}{risk}; least amount {_amount(one.least, one.currency)}"
    if one.description:
        yield one.description
    yield from table(
        ["Part", "Weight", "Price", "As of", "From"],
        [
            [
                part.symbol,
                percent(part.weight),
                number(part.price),
                _at(part.price_us) + (" (old)" if part.is_stale else ""),
                _amount(part.least, one.currency),
            ]
            for part in one.parts
        ],
    )
    for held in one.held:
        yield ""
        yield from _held_lines(held, one.currency)
    found = list(orders)
    if found:
        yield ""
        yield from _order_lines(found)


def _held_lines(held: HeldLine, currency: str) -> Iterable[str]:
    paper = " (paper)" if held.is_paper else ""
    yield (
        f"Held in {held.account}{paper}: {_amount(held.value, currency)}, cost "
        f"{_amount(held.cost, currency)}, gain {_amount(held.gain, currency)}, realized "
        f"{_amount(held.realized, currency)}"
    )
    yield from table(
        ["Part", "Units", "Value", "Share", "Weight", "Cost", "Gain"],
        [
            [
                part.symbol,
                number(part.quantity),
                money(part.value, currency),
                percent(part.share),
                percent(part.weight),
                money(part.cost, currency),
                money(part.gain, currency),
            ]
            for part in held.parts
        ],
    )


def _preview_lines(one: OrderPreview) -> Iterable[str]:
    paper = " (paper)" if one.is_paper else ""
    what = "for" if one.side == "buy" else "of about"
    amount = _amount(one.amount, one.currency)
    yield f"{one.side} {one.basket} {what} {amount} in {one.account}{paper}"
    yield from _parts_lines(one.parts, one.currency)
    yield (
        f"Comes to {_amount(one.total, one.currency)}"
        + (f", {_amount(one.leftover, one.currency)} stays in cash" if one.side == "buy" else "")
    )
    if one.said:
        yield f"It would be refused: {one.said}"


def _parts_lines(parts: Iterable[PartPreview], currency: str) -> Iterable[str]:
    yield from table(
        ["Part", "Weight", "Units", "Price", "As of", "Fee", "Comes to", "Left over", ""],
        [
            [
                part.symbol,
                percent(part.weight),
                ("-" if part.side == "sell" else "") + number(part.quantity),
                number(part.price),
                _at(part.price_us) + (" (old)" if part.is_stale else ""),
                money(part.fee, currency),
                money(part.total, currency),
                money(part.rounding, currency),
                ", ".join(part.reasons) or ("closed" if part.is_closed else ""),
            ]
            for part in parts
        ],
    )


def _rebalance_lines(one: RebalancePreview) -> Iterable[str]:
    yield (
        f"{one.basket} in {one.account}: worth {_amount(one.worth, one.currency)}, largest "
        f"distance {percent(one.worst)}, band {percent(one.band)}"
    )
    yield from table(
        ["Part", "Weight", "Share", "Value", "Target"],
        [
            [
                drift.symbol,
                percent(drift.weight),
                percent(drift.share),
                money(drift.value, one.currency),
                money(drift.target, one.currency),
            ]
            for drift in one.drifts
        ],
    )
    if one.sells or one.buys:
        yield ""
        yield from _parts_lines((*one.sells, *one.buys, *one.left_out), one.currency)
        yield f"{_amount(one.leftover, one.currency)} stays in cash"
    if one.said:
        yield f"{one.said[:1].upper()}{one.said[1:]}."


def _order_lines(orders: Iterable[OrderProgress]) -> Iterable[str]:
    is_any = False
    for one in orders:
        is_any = True
        paper = " (paper)" if one.is_paper else ""
        spent = "spent" if one.side == "buy" else "came in"
        yield (
            f"Order {one.id}, {one.basket} in {one.account}{paper}, {_at(one.made_us)}: "
            f"{one.state}, filled {one.filled} of {len(one.parts)}, "
            f"{money(one.spent, one.currency)} of {_amount(one.amount, one.currency)} {spent}"
        )
        yield from table(
            ["  Part", "Order", "Status", "Filled", "Of", "Average", "Money", "Why not more"],
            [
                [
                    f"  {part.symbol}",
                    str(part.order_id),
                    part.status,
                    number(part.filled),
                    number(part.quantity),
                    number(part.average),
                    money(part.spent, one.currency),
                    part.reason if part.filled < part.quantity else "",
                ]
                for part in one.parts
            ],
        )
        if one.missing:
            yield f"  {one.missing} missing: coffer baskets complete {one.id}"
    if not is_any:
        yield "No orders."


def _amount(value: Decimal | None, currency: str) -> str:
    return "unknown" if value is None else f"{money(value, currency)} {currency}"


def _at(us: int | None) -> str:
    return "–" if us is None else iso(from_us(us))
