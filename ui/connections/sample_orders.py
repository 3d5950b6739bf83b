"""Invented orders at a venue, one of each status: for screenshots and tests of the window."""

from decimal import Decimal
from typing import Any

from app.domain.trading.records import OrderStatus
from app.ports.market import RemoteOrder
from app.ports.providers import RemoteAsset
from app.services.sync.orders import OrderLine, OrdersAnswer

HOUR = 3_600_000_000
_ACCOUNT = "Interactive Brokers"


def sample_orders(connection_id: int, now_us: int) -> OrdersAnswer:
    """Return orders of every status, one of several legs among them."""

    def order(
        number: int, symbol: str, side: str, status: str, word: str, **more: Any
    ) -> RemoteOrder:
        values: dict[str, Any] = {
            "quantity": Decimal(10), "filled": Decimal(0), "type": "limit", "tif": "gtc",
            "limit_price": Decimal("41.25"), "currency": "USD", **more,
        }  # fmt: skip
        asset = RemoteAsset(symbol, "public-stock") if symbol else None
        made_us = now_us - number * HOUR
        return RemoteOrder("r1", f"o{number}", status, word, made_us, asset, side, **values)

    legs = (
        order(11, "VELQ261218C00132000", "buy", OrderStatus.OPEN, "new", limit_price=None),
        order(12, "VELQ261218C00140000", "sell", OrderStatus.OPEN, "new", limit_price=None),
    )
    orders = [
        order(1, "VELQ", "buy", OrderStatus.OPEN, "new"),
        order(2, "KORD", "sell", OrderStatus.PARTIAL, "partially_filled", filled=Decimal("4.5"),
              average_price=Decimal("41.30")),
        order(3, "VELQ", "buy", OrderStatus.PENDING, "pending_new", quantity=None,
              amount=Decimal(500), type="market", tif="day", limit_price=None),
        order(4, "", "", OrderStatus.OPEN, "new", legs=legs, quantity=Decimal(1)),
        order(5, "MERI", "sell", "", "in a word of its own", type="trailing_stop",
              limit_price=None, stop_price=Decimal("12.125")),
        order(30, "KORD", "buy", OrderStatus.FILLED, "filled", filled=Decimal(10),
              average_price=Decimal("40.9875"), tif="ioc"),
        order(40, "MERI", "sell", OrderStatus.CANCELLED, "canceled"),
        order(50, "MERI", "buy", OrderStatus.REJECTED, "rejected"),
        order(60, "VELQ", "sell", OrderStatus.EXPIRED, "expired", type="stop_limit",
              stop_price=Decimal("38.5")),
    ]  # fmt: skip
    lines = tuple(OrderLine(one, _ACCOUNT) for one in orders)
    return OrdersAnswer(connection_id, "Northwind", now_us, (_ACCOUNT,), lines)
