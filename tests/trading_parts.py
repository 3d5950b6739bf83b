"""One record of every type that trading keeps, small and whole."""

from datetime import date
from decimal import Decimal

from app.domain.trading.records import (
    Basket,
    BasketOrder,
    BasketPart,
    Deliverable,
    Fill,
    FillPart,
    FillVoid,
    Instrument,
    InstrumentKind,
    Order,
    OrderMessage,
    PaperBook,
    PaperCash,
    Position,
    PositionNote,
    PositionTag,
    Quote,
    TradeGroup,
)
from app.ports.storage import UnitOfWork

TEN, PRICE = Decimal(10), Decimal("101.25")


def add_trade(unit: UnitOfWork) -> None:
    """Write one row into every table of trades, naming what the books have."""
    account = unit.catalogue.accounts()[0].id
    asset, quote = (one.id for one in unit.catalogue.assets()[:2])
    records = (
        Instrument(1, asset, quote, InstrumentKind.STOCK, "ACME"),
        Deliverable(1, asset, Decimal(100)),
        Quote(1, 5, PRICE, PRICE, PRICE),
        TradeGroup(1, account, "vertical", "Spread", False, 5),
        Position(
            1, account, 1, "long", "open", TEN, Decimal(0), Decimal(0), TEN * PRICE, Decimal(0),
            Decimal(1), Decimal(0), Decimal(0), TEN * PRICE, TEN * PRICE, 1, 5, None, 1,
        ),
        Basket(1, "Core", "Half and half", 3, date(2024, 1, 1)),
        BasketPart(1, 1, Decimal(1)),
        BasketOrder(1, 1, account, "buy", Decimal(1000), "basket-1", 5, Decimal(0)),
        Order(
            1, account, 1, "order-1", "buy", "open", "limit", "gtc", TEN, None, PRICE, None,
            "filled", TEN, PRICE, 5, 6, 1, basket_order_id=1,
        ),
        PositionNote(1, "trend", "Brücke", 4, Decimal(95), Decimal(120)),
        PositionTag(1, "swing"),
        PaperBook(account, quote),
        PaperCash(1, account, 5, Decimal(100000)),
    )  # fmt: skip
    for record in records:
        unit.records(type(record)).put(record)
    unit.records(OrderMessage).add([OrderMessage(1, 1, "fill", "x-1", 5, 6, "open", "filled")])
    unit.records(Fill).add(
        [Fill(1, account, 1, 1, "x-1", "trade", "buy", TEN, PRICE, Decimal(1), None, 5, 6)]
    )
    unit.records(FillVoid).put(FillVoid(1, 7, "typed twice"))
    unit.records(FillPart).put(FillPart(1, 1, TEN, "open", None, None))
