"""Orders, bars and engines for tests of the matching engine: a test states what it is about."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import count
from typing import Any

from app.domain.ids import AccountId, AssetId
from app.domain.trading.bars import Bar
from app.domain.trading.charges import FillRules
from app.domain.trading.matching import Engine
from app.domain.trading.records import Instrument, Order, Quote
from app.domain.trading.working import Did, Event, Funds, Working

SPAN = 60_000_000
STOCK = Instrument(1, AssetId(10), AssetId(1), "stock", "ACME")
COIN = Instrument(
    2, AssetId(11), AssetId(1), "crypto_pair", "BTC/USD", "24/7",
    lot_step=Decimal("0.00000001"),
)  # fmt: skip
_ids = count(1)


def dec(value: object) -> Decimal | None:
    return None if value is None else Decimal(str(value))


def an_order(
    side: str = "buy",
    quantity: object = 10,
    *,
    limit: object = None,
    stop: object = None,
    instrument: Instrument = STOCK,
    effect: str = "open",
    since: int = 0,
    **more: Any,
) -> Working:
    """Return an order at work; one with a stop or limit price gets its type from them."""
    kind = {
        (False, False): "market", (True, False): "limit",
        (False, True): "stop", (True, True): "stop_limit",
    }[limit is not None, stop is not None]  # fmt: skip
    number = next(_ids)
    own = {"parent_id": None, "oco": "", "role": ""} | {
        key: more.pop(key) for key in ("parent_id", "oco", "role") if key in more
    }
    order = Order(
        number, AccountId(1), instrument.id, f"c{number}", side, effect, kind,
        more.pop("tif", "gtc"), dec(quantity), dec(more.pop("amount", None)), dec(limit),
        dec(stop), "open", Decimal(0), None, since, since, **own,
    )  # fmt: skip
    return Working(order, instrument, since, waits_for=own["parent_id"], **more)


def a_bracket(entry: Working, *, stop: object = None, target: object = None) -> tuple[Working, ...]:
    """Return an entry with the stop and target that start to work when it is filled."""
    side = "sell" if entry.order.side == "buy" else "buy"
    common: dict[str, Any] = {
        "instrument": entry.instrument, "effect": "close", "parent_id": entry.order.id,
        "oco": f"b{entry.order.id}", "since": entry.since_us,
    }  # fmt: skip
    found = [entry]
    quantity = entry.order.quantity
    if stop is not None:
        found.append(an_order(side, quantity, stop=stop, role="stop", **common))
    if target is not None:
        found.append(an_order(side, quantity, limit=target, role="target", **common))
    return tuple(found)


def a_bar(
    prices: str = "100 101 99 100", *, number: int = 0, volume: object = None, span: int = SPAN
) -> Bar:
    """Return the bar "open high low close", so many bars after the first."""
    opened, high, low, close = (Decimal(one) for one in prices.split())
    return Bar(number * SPAN, opened, high, low, close, dec(volume), span)


def a_quote(
    last: object = None, *, bid: object = None, ask: object = None, at: int = 0, **more: Any
) -> Quote:
    sizes = {key: dec(value) for key, value in more.items()}
    return Quote(STOCK.id, at, dec(bid), dec(ask), dec(last), **sizes)  # type: ignore[arg-type]


def an_engine(
    *orders: Working,
    cash: object = 100_000,
    held: object = 0,
    mark: object = 100,
    instrument: Instrument = STOCK,
    allows_short: bool = False,
    **rules: Any,
) -> Engine:
    exact: dict[str, Any] = {
        key: Decimal(str(value)) if isinstance(value, (int, float)) and not isinstance(value, bool)
        and key != "warm_up" else value
        for key, value in rules.items()
    }  # fmt: skip
    made = FillRules(**exact)
    funds = Funds(
        Decimal(str(cash)), made.leverage,
        {instrument.id: Decimal(str(held))} if held else {},
        {instrument.id: Decimal(str(mark))} if mark is not None else {},
        {instrument.id: instrument.multiplier},
    )  # fmt: skip
    return Engine(made, funds, orders, allows_short=allows_short)


def fills(events: Sequence[Event]) -> list[tuple[str, Decimal, Decimal]]:
    """Return (side, quantity, price) of the fills."""
    return [(one.side, one.quantity, one.price) for one in events if one.kind is Did.FILL]


def told(events: Sequence[Event]) -> list[str]:
    """Return what became of orders: "fill", "cancelled oco"."""
    return [f"{one.kind} {one.code}".strip() for one in events]


def prices(events: Sequence[Event]) -> list[str]:
    """Return sides and prices of the fills: "sell 95"."""
    return [f"{side} {price.normalize():f}" for side, _, price in fills(events)]
