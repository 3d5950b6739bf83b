"""What an order must say before anybody is asked to take it."""

from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from app.domain.errors import RefusedError
from app.domain.numbers import plain
from app.domain.trading.records import Effect, OrderSource, OrderType, Side, TimeInForce


@dataclass(frozen=True, slots=True)
class NewOrder:
    """An order as a person or a program states it. Names, not ids; prices as quoted."""

    account: str
    symbol: str
    side: str
    effect: str
    type: str = OrderType.MARKET
    tif: str = TimeInForce.DAY
    quantity: Decimal | None = None
    amount: Decimal | None = None  # money, in the quote asset; instead of a quantity
    limit_price: Decimal | None = None
    stop_price: Decimal | None = None
    stop_loss: Decimal | None = None  # of a bracket: closes when it is opened and falls so far
    target: Decimal | None = None
    client_id: str = ""  # "": one is made; the same again makes no second order
    source: str = OrderSource.MANUAL
    source_name: str = ""
    position_id: int | None = None
    group_id: int | None = None
    oco: str = ""
    parent_id: int | None = None
    role: str = ""
    basket_order_id: int | None = None
    note: str = ""
    quote: str = ""  # the currency, where the symbol trades in several

    @property
    def is_bracket(self) -> bool:
        """Tell whether it brings a stop or a target with it."""
        return self.stop_loss is not None or self.target is not None


_LIMITED = frozenset({OrderType.LIMIT, OrderType.STOP_LIMIT})
_STOPPED = frozenset({OrderType.STOP, OrderType.STOP_LIMIT})


def check_order(new: NewOrder) -> None:
    """Let a well-formed order pass.

    Raises:
        RefusedError: with what is missing, too much, or on the wrong side.
    """
    _check_words(new)
    if (new.quantity is None) == (new.amount is None):
        raise RefusedError("an order needs a quantity or an amount", "give one of the two")
    for name, value in (
        ("quantity", new.quantity),
        ("amount", new.amount),
        ("limit price", new.limit_price),
        ("stop price", new.stop_price),
        ("stop-loss", new.stop_loss),
        ("target", new.target),
    ):
        if value is not None and (not value.is_finite() or value <= 0):
            raise RefusedError(f"the {name} has to be above zero")
    for is_needed, name, value in (
        (new.type in _LIMITED, "limit price", new.limit_price),
        (new.type in _STOPPED, "stop price", new.stop_price),
    ):
        if is_needed and value is None:
            raise RefusedError(f"a {_said(new.type)} order needs a {name}")
        if not is_needed and value is not None:
            raise RefusedError(f"a {_said(new.type)} order has no {name}")
    if new.is_bracket:
        _check_bracket(new)


def _check_words(new: NewOrder) -> None:
    for value, known, what in (
        (new.side, Side, "side"),
        (new.effect, Effect, "effect"),
        (new.type, OrderType, "type"),
        (new.tif, TimeInForce, "time in force"),
        (new.source, OrderSource, "source"),
    ):
        if value not in set(known):
            raise RefusedError(f"{value!r} is no {what} of an order", f"one of {', '.join(known)}")


def _check_bracket(new: NewOrder) -> None:
    """Check that stop and target lie on their sides of each other and of the limit."""
    if new.effect != Effect.OPEN:
        raise RefusedError("only an order that opens brings a stop and a target")
    if new.quantity is None:
        raise RefusedError("a stop and a target need a quantity", "give one instead of an amount")
    sign = 1 if new.side == Side.BUY else -1
    levels = [
        (name, value)
        for name, value in (
            ("stop-loss", new.stop_loss),
            ("price", new.limit_price or new.stop_price),
            ("target", new.target),
        )
        if value is not None
    ]
    for (low, below), (high, above) in pairwise(levels):
        if sign * (above - below) <= 0:
            verb = "above" if sign > 0 else "below"
            raise RefusedError(
                f"the {high} {plain(above)} has to be {verb} the {low} {plain(below)}"
            )


def _said(kind: str) -> str:
    return kind.replace("_", "-")
