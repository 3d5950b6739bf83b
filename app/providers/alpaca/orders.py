"""Alpaca's orders: those of the last days in any state, and older ones that are still open.

Source: Alpaca's description of its trading interface, "Get All Orders": 500 at most, newest first,
`until` and `after` exclusive, the legs of an order nested within it.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from app.domain.times import from_us, to_us
from app.domain.trading.records import OrderStatus, Side
from app.ports.market import ORDER_DAYS, OrderPage, RemoteOrder
from app.ports.providers import RemoteAsset
from app.providers.alpaca.assets import DOLLAR, named, pair_of
from app.providers.alpaca.calls import Calls, bad_answer
from app.providers.order_rows import Orders, above_zero, checked, status_of
from app.providers.reading import BadAnswer, Row, rows_of

_PATH = "/v2/orders"
MOST = 500  # orders a call
_TOGETHER = "mleg"  # the class of an order whose legs are its own parts, filled together
_WORDS = {
    **dict.fromkeys(
        "new accepted accepted_for_bidding pending_cancel pending_replace stopped done_for_day "
        "suspended calculated partially_filled".split(),
        OrderStatus.OPEN,
    ),
    "pending_new": OrderStatus.PENDING,
    "held": OrderStatus.PENDING,
    "filled": OrderStatus.FILLED,
    "canceled": OrderStatus.CANCELLED,
    "replaced": OrderStatus.CANCELLED,
    "expired": OrderStatus.EXPIRED,
    "rejected": OrderStatus.REJECTED,
}


def orders(calls: Calls, account_id: str) -> Iterator[OrderPage]:
    """Give the orders of the key's account, one page.

    Raises:
        ProviderError: a call failed; BAD_ANSWER where pages do not go on.
    """
    gathered = Orders(account_id)
    now = calls.session.now()
    since = now - timedelta(days=ORDER_DAYS)
    reading = _Reading(calls, gathered)
    reading.all({"status": "all", "after": _text(since)}, now + timedelta(days=1))
    # Both ends are exclusive: an order of that very moment is told by one of the two.
    reading.all({"status": "open"}, since + timedelta(microseconds=1))
    yield gathered.page()


class _Reading:
    def __init__(self, calls: Calls, gathered: Orders) -> None:
        self._calls, self._gathered = calls, gathered

    def all(self, params: dict[str, str | int], until: datetime) -> None:
        """Take pages, newest first, until one brings nothing that was not told before."""
        while True:
            asked = {**params, "limit": MOST, "direction": "desc", "nested": "true"}
            answer = self._calls.trading(_PATH, {**asked, "until": _text(until)})
            try:
                rows = list(rows_of(answer, "orders"))
            except BadAnswer as error:
                raise bad_answer(str(error)) from error
            before = self._gathered.count
            for row in rows:
                self._gathered.take(row, self._order)
            self._calls.session.step(self._gathered.count, 0, "orders")
            if not rows:
                return
            times = _times(rows)
            if not times:
                raise bad_answer(f"{_PATH}: no order tells when it was sent")
            if max(times) >= to_us(until):
                raise bad_answer(f"{_PATH}: a page came again")
            if self._gathered.count == before:
                if len(rows) >= MOST:
                    raise bad_answer(f"{_PATH}: more than {MOST} orders of one moment")
                return
            # Orders of one moment may stand on both sides of a page's end.
            until = from_us(min(times) + 1)

    def _order(self, row: Row) -> RemoteOrder:
        return self._read(row, is_leg=False)

    def _read(self, row: Row, *, is_leg: bool, parent_type: str = "") -> RemoteOrder:
        word = row.text("status")
        filled = row.number("filled_qty")
        if filled < 0:
            raise BadAnswer(f"{row.where}.filled_qty", "below zero")
        is_together = row.maybe_text("order_class") == _TOGETHER
        is_parent = is_together and not is_leg
        kind = row.maybe_text("type") or row.maybe_text("order_type")
        if not kind and not (is_leg and is_together):
            raise BadAnswer(f"{row.where}.type", "missing")
        if "legs" not in row.raw:
            raise BadAnswer(f"{row.where}.legs", "missing")
        legs = self._legs(row, kind) if row.get("legs") is not None else ()
        if is_parent and not legs:
            raise BadAnswer(f"{row.where}.legs", "an order of several legs without one")
        symbol, currency = self._symbol(row, is_parent=is_parent)
        order = RemoteOrder(
            self._gathered.account_id,
            row.text("id"),
            status_of(word, _WORDS, filled),
            word,
            row.maybe_time_us("submitted_at") or row.time_us("created_at"),
            asset=_asset(row, symbol) if symbol else None,
            side=_side(row, is_parent=is_parent),
            type=kind or parent_type,
            tif=row.text("time_in_force"),
            quantity=above_zero(row, "qty"),
            amount=above_zero(row, "notional"),
            filled=filled,
            average_price=_average(row, filled, is_parent=is_parent),
            limit_price=_price(row, "limit_price", is_parent=is_parent),
            stop_price=above_zero(row, "stop_price"),
            currency=currency,
            client_id=row.maybe_text("client_order_id"),
            updated_us=row.maybe_time_us("updated_at"),
            legs=legs,
            payload=row.payload(),
        )
        if is_leg and is_together:  # its price is that of the whole
            if order.quantity is None:
                raise BadAnswer(f"{row.where}.qty", "missing")
            return order
        return checked(order, row)

    def _legs(self, row: Row, kind: str) -> tuple[RemoteOrder, ...]:
        found: dict[str, RemoteOrder] = {}
        for leg in row.rows("legs"):
            if isinstance(leg, BadAnswer):
                raise leg
            order = self._read(leg, is_leg=True, parent_type=kind)
            found.setdefault(order.id, order)
        return tuple(found.values())

    def _symbol(self, row: Row, *, is_parent: bool) -> tuple[str, str]:
        """Return what is traded, and what it is paid in."""
        if is_parent:
            return "", DOLLAR
        symbol = row.text("symbol")
        if row.text("asset_class") != "crypto":
            return symbol, DOLLAR
        pair = pair_of(symbol, is_crypto=True)
        if pair is None:
            raise BadAnswer(f"{row.where}.symbol", f"no pair: {symbol[:40]!r}")
        return symbol, pair[1]


def _asset(row: Row, symbol: str) -> RemoteAsset:
    """Return what is traded. Nothing is looked up: an order is shown, and books nothing."""
    is_crypto = row.maybe_text("asset_class") == "crypto"
    asset = named(symbol, f"{row.where}.symbol", is_crypto=is_crypto)
    return asset if is_crypto else replace(asset, own_id=row.maybe_text("asset_id"))


def _side(row: Row, *, is_parent: bool) -> str:
    word = row.maybe_text("side")
    if word == "sell_short":
        return Side.SELL
    if word not in (Side.BUY, Side.SELL) and not (is_parent and not word):
        raise BadAnswer(f"{row.where}.side", f"{word[:20]!r} is neither buy nor sell")
    return word


def _average(row: Row, filled: Decimal, *, is_parent: bool) -> Decimal | None:
    return _price(row, "filled_avg_price", is_parent=is_parent) if filled else None


def _price(row: Row, path: str, *, is_parent: bool) -> Decimal | None:
    """Return a price; of several legs together it is below zero where they bring money in."""
    return row.maybe_number(path) if is_parent else above_zero(row, path)


def _times(rows: list[Row | BadAnswer]) -> list[int]:
    """Return when the orders of a page were sent, of those that tell it."""
    found: list[int] = []
    for row in rows:
        try:
            if isinstance(row, Row):
                found.append(row.maybe_time_us("submitted_at") or row.time_us("created_at"))
        except BadAnswer:
            continue
    return found


def _text(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
