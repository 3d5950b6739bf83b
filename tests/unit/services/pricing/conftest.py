"""Open books with something held in them."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from tests.unit.services.desk import Desk, Row, open_desk

BOUGHT = datetime(2024, 3, 1, 15, tzinfo=UTC)
FIRST = date(2024, 2, 23)  # a week before
LAST = date(2024, 12, 31)


def hold(desk: Desk, symbol: str, price: str, quantity: str = "10", **more: object) -> None:
    """Buy something on the first of March 2024."""
    row = Row(
        "buy", symbol=symbol, quantity=Decimal(quantity), price=Decimal(price),
        at=BOUGHT + timedelta(minutes=desk.files), id=f"{symbol}-{desk.files}",
    )  # fmt: skip
    desk.take(row)


@pytest.fixture
def held() -> Iterator[Desk]:
    """Books that hold ten AAA, bought for 101 dollars each; it is the second of January 2025."""
    with open_desk() as desk:
        desk.take(Row("deposit", symbol="", amount=Decimal(1_000_000), at=BOUGHT, id="cash"))
        hold(desk, "AAA", "101")
        yield desk
