"""Prices in the real window on real books, from sources on loopback through the real way out."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer, create_coffer
from app.domain.activities import ActivityRow
from app.domain.times import start_us
from tests.e2e.main_paths_parts import Hands
from tests.e2e.windows import window_on
from tests.providers.server import FakeServer, FakeTime, Request, maker_for
from ui.window.frame import MainWindow

TODAY = datetime.now(UTC).date()
BOUGHT = TODAY - timedelta(days=20)
DAYS = [TODAY - timedelta(one) for one in range(40, 0, -1)]


class Market:
    """Answers as Yahoo does: closes about 100, one of them a hundred times too high."""

    def __init__(self) -> None:
        self.bad: date | None = next(one for one in DAYS[-4:] if one.weekday() < 5)
        self.asked: list[str] = []

    def serve(self, server: FakeServer) -> None:
        server.on("GET", "/v8/finance/chart/{symbol}", self.chart)
        server.on("GET", "/v1/finance/search", self.search)
        server.on("GET", "/price.json", {"data": {"price": Decimal("104.5")}})

    def chart(self, request: Request) -> Any:
        self.asked.append(request.path["symbol"])
        days = [one for one in DAYS if one.weekday() < 5]
        closes = [
            Decimal("10200") if one == self.bad else Decimal(100) + one.day % 5 for one in days
        ]
        stamps = [int(datetime.combine(one, time(15), UTC).timestamp()) for one in days]
        meta = {
            "currency": "USD", "gmtoffset": 0, "priceHint": 2, "regularMarketPrice": Decimal(103),
            "regularMarketTime": stamps[-1],
            "currentTradingPeriod": {"regular": {"end": stamps[-1]}},
        }  # fmt: skip
        quote = {"quote": [{"close": closes}]}
        result = {"meta": meta, "timestamp": stamps, "indicators": quote}
        return {"chart": {"result": [result], "error": None}}

    def search(self, request: Request) -> Any:
        del request
        row = {"symbol": "ACME", "quoteType": "EQUITY", "longname": "Acme Inc.", "exchange": "NYQ"}
        return {"quotes": [row]}


@pytest.fixture
def market() -> Market:
    return Market()


@pytest.fixture
def server(market: Market) -> Iterator[FakeServer]:
    with FakeServer() as made:
        market.serve(made)
        yield made


@pytest.fixture
def books(tmp_path: Path, server: FakeServer) -> Iterator[Coffer]:
    """Books that hold ten ACME, with two sources connected."""
    made = create_coffer(str(tmp_path / "coffer.db"))
    made.connecting.maker = maker_for(server, time=FakeTime(datetime.now(UTC)))
    at_us = start_us(BOUGHT)
    made.ledger.record(
        ActivityRow(at_us, BOUGHT, "Nordic", "deposit", currency="USD", amount=Decimal(5000))
    )
    made.ledger.record(
        ActivityRow(at_us, BOUGHT, "Nordic", "buy", "ACME", "public-stock", Decimal(10),
                    Decimal(101), "USD")
    )  # fmt: skip
    for provider in ("yahoo", "web_price"):
        draft = made.connections.check(provider, {})
        made.connections.make(draft, provider.title(), {}, 0)
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, books: Coffer) -> Iterator[MainWindow]:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield from window_on(qtbot, books, Path(books.place))


@pytest.fixture
def hands(qtbot: QtBot, window: MainWindow) -> Hands:
    made = Hands(qtbot, window)
    made.quiet()
    return made


def closes(hands: Hands) -> None:
    hands.press("Close")
    hands.wait(lambda: hands.dialog is None, "it stays open")
    hands.quiet()


def test_by_mouse_from_the_holding_to_a_price_that_was_held_back(
    hands: Hands, books: Coffer, market: Market
) -> None:
    hands.go("Holdings")
    hands.pick("ACME")
    hands.press("Where its prices come from")
    row = hands.row("Sources of its prices", Source="Yahoo Finance")
    assert (row["Status"], row["Set by"], row["Last asked"]) == ("On", "By kind of asset", "never")
    hands.press("Ask now")
    hands.sees("1 was held back.")
    assert "ACME" in market.asked
    row = hands.row("Sources of its prices", Source="Yahoo Finance")
    assert (row["Its own name"].split()[0], row["Set by"]) == ("ACME", "Found by Coffer")
    hands.segment("Part", "Held back 1")
    hands.sees("It is about a hundred times the last good price")
    hands.press("Refuse it")
    hands.wait(lambda: books.pricing.held() == [], "it is held yet")
    closes(hands)
    hands.sees("Where 1,030.00 comes from")  # ten at the present price


def test_by_keyboard_an_address_is_tried_and_asked_first(
    hands: Hands, books: Coffer, server: FakeServer
) -> None:
    hands.command("Prices of ACME")
    hands.wait(lambda: hands.dialog is not None, "no dialog")
    hands.holds("Sources of its prices")
    hands.tab_to("Add a source…")
    hands.key(Qt.Key.Key_Space)
    hands.holds("Source")
    hands.letters("Web")
    for name, text in (
        ("Address", f"{server.base}/price.json"), ("Place of the price", "$.data.price"),
        ("Currency", "USD"),
    ):  # fmt: skip
        hands.tab_to(name)
        hands.letters(text)
    hands.tab_to("Try")
    hands.key(Qt.Key.Key_Space)
    hands.sees("$104.50")
    hands.tab_to("Add it")
    hands.key(Qt.Key.Key_Space)
    hands.row("Sources of its prices", Source="Web address", **{"Set by": "You"})
    assert [one.source for one in books.pricing.sources_of("ACME")] == ["web_price", "yahoo"]
    hands.holds("Add a source…")
    hands.tab_to("Sources of its prices", back=True)
    hands.key(Qt.Key.Key_Home)
    hands.tab_to("Ask it later")
    hands.key(Qt.Key.Key_Space)
    hands.wait(
        lambda: books.pricing.sources_of("ACME")[0].source == "yahoo", "the order is as before"
    )
    hands.key(Qt.Key.Key_Escape)
    hands.wait(lambda: hands.dialog is None, "it stays open")


def test_the_key_asks_for_prices_and_what_is_doubtful_is_told(
    hands: Hands, books: Coffer, market: Market
) -> None:
    hands.shortcut("F5")
    hands.wait(lambda: len(books.pricing.held()) == 1, "nothing is held back")
    hands.wait(lambda: hands.window.state.runs == (), "it still runs")
    hands.wait(lambda: hands.window.top_bar.sync_button.text() == "1 needs you", "not in the bar")
    hands.go("Overview")
    said = "A price was held back, as it can hardly be right: ACME"
    hands.sees(said)
    assert any(one.text == said for one in hands.window.around.desk.notices.items())
    hands.press(f"Look: {said}")
    hands.row("Held-back prices", Asset="ACME", Why="× 100")
    hands.press("Take it")
    hands.sees("No price is held back any more.")
    closes(hands)
    hands.wait(lambda: hands.window.top_bar.sync_button.text() != "1 needs you", "still asks")
    hands.command("Connections")
    assert market.asked


def test_every_server_is_listed_and_nothing_else(
    hands: Hands, books: Coffer, server: FakeServer
) -> None:
    books.pricing.update()
    hands.window.go("settings", "network")
    host = server.base.removeprefix("http://")
    row = hands.row("Servers that were called", Server=host)
    assert row["Provider"] == "Yahoo Finance"
    assert int(row["Calls"]) == len(server.log)
