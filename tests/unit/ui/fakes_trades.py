"""Made-up trades for tests of the window."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from app.domain.ids import AccountId
from app.domain.trading.figures import Figure
from app.services.trading.analysis_answers import Basis, Headline
from app.services.trading.answers import (
    FillRow,
    OrderRow,
    PositionPage,
    PositionQuery,
    PositionRow,
    TradeSummary,
)

D = Decimal
TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 16, 0, tzinfo=UTC)
NOW_US = int(NOW.timestamp()) * 1_000_000


def a_position(number: int, title: str = "AAPL", **more: Any) -> PositionRow:
    fields: dict[str, Any] = {
        "account_id": AccountId(1), "account": "Paper account", "is_paper": True,
        "instrument_id": 1, "symbol": title, "kind": "stock", "multiplier": D(1), "title": title,
        "subtitle": "Stock", "status": "open", "direction": "long", "opened": D(10),
        "closed": D(5), "open_quantity": D(5), "can_close": D(2), "average": D("2.5"),
        "average_close": D(3), "last": D("3.4"), "last_at": NOW, "pnl": D(700),
        "realized": D(250), "open_pnl": D(450), "cost": D(1250), "fees": D(0), "currency": "USD",
        "expires_on": None, "days_to_expiry": None, "opened_us": NOW_US, "closed_us": None,
    }  # fmt: skip
    return PositionRow(id=number, **{**fields, **more})


def a_fill(number: int, **more: Any) -> FillRow:
    fields: dict[str, Any] = {
        "kind": "trade", "side": "buy", "effect": "open", "quantity": D(5), "price": D("2.5"),
        "fee": D("0.65"), "fee_symbol": "USD", "at_us": NOW_US, "realized": None,
        "entry_id": None, "is_void": False,
    }  # fmt: skip
    return FillRow(id=number, **{**fields, **more})


def an_order(number: int | None, *fills: FillRow, **more: Any) -> OrderRow:
    fields: dict[str, Any] = {
        "client_id": f"c{number}", "side": "buy", "effect": "open", "type": "limit", "tif": "day",
        "quantity": D(10), "amount": None, "limit_price": D("2.55"), "stop_price": None,
        "status": "filled", "filled": D(10), "average_price": D("2.5"), "made_us": NOW_US,
        "updated_us": NOW_US,
    }  # fmt: skip
    return OrderRow(id=number, fills=fills, **{**fields, **more})


def a_headline(**values: Decimal | int | None) -> Headline:
    names = ("win_rate", "trades", "profit_factor", "max_drawdown", "max_drawdown_share")
    figures = {name: Figure(name, values.get(name), "", "") for name in names}
    basis = Basis(True, False, "USD", "UTC", 0, 0, ())
    return Headline(basis, MappingProxyType(figures), "", ())


class FakeClock:
    def today(self) -> date:
        return TODAY

    def now(self) -> datetime:
        return NOW


@dataclass
class FakeTrading:
    rows: tuple[PositionRow, ...] = ()
    asked: list[PositionQuery] = field(default_factory=list)

    def positions(self, query: PositionQuery) -> PositionPage:
        self.asked.append(query)
        page = self.rows[query.offset : query.offset + query.limit]
        return PositionPage(page, len(self.rows))

    def summary(self, query: PositionQuery, *, base: str = "") -> TradeSummary:
        del query
        counts = {"all": len(self.rows), "open": len(self.rows)}
        return TradeSummary(base or "USD", 2026, D(0), D(0), counts, has_any=bool(self.rows))

    def orders_of_many(self, ids: tuple[int, ...]) -> dict[int, tuple[OrderRow, ...]]:
        return {number: (an_order(number * 10, a_fill(number * 100)),) for number in ids}

    def orders_of(self, position_id: int) -> tuple[OrderRow, ...]:
        return self.orders_of_many((position_id,))[position_id]


class FakeTicket:
    def accounts(self) -> tuple[Any, ...]:
        return ()

    def symbols(self) -> tuple[Any, ...]:
        return ()

    def facts(self, account: str, symbol: str) -> None:
        del account, symbol


class FakeAnalysis:
    def headline(self, query: Any) -> Headline:
        del query
        return a_headline()
