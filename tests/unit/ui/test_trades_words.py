"""Symbols as people write them, periods, and the words of orders."""

from datetime import date
from decimal import Decimal

import pytest

from tests.unit.ui.fakes_trades import a_position, an_order
from ui.format import Formatter
from ui.trades.bar import span_of
from ui.trades.contracts import spoken, symbol_of
from ui.trades.words import days_words, order_title, subtitle_words

TODAY = date(2026, 11, 20)
WORDS = Formatter()
CALL = "AAPL  261219C00240000"


@pytest.mark.parametrize(
    "text",
    [
        CALL, "AAPL261219C00240000", " aapl261219c00240000 ", "AAPL 240C 19 Dec 2026",
        "aapl 240 call 2026-12-19", "AAPL 2026-12-19 240 C", "AAPL 19 Dec 2026 c 240",
    ],
)  # fmt: skip
def test_a_contract_is_read_in_every_way_of_writing_it(text: str) -> None:
    assert symbol_of(text, TODAY) == CALL


def test_what_is_no_contract_is_a_symbol_in_capitals() -> None:
    assert symbol_of("btc / usdt", TODAY) == "BTC/USDT"
    assert symbol_of("brk.b", TODAY) == "BRK.B"
    assert symbol_of("AAPL 240C 31 Feb 2026", TODAY) == "AAPL 240C 31 FEB 2026"


def test_a_contract_is_said_as_people_do_and_read_back() -> None:
    assert spoken(CALL, WORDS) == "AAPL 240C 19 Dec 2026"
    assert symbol_of(spoken("AAPL  261219P00012125", WORDS), TODAY) == "AAPL  261219P00012125"
    assert spoken("TSLA", WORDS) == "TSLA"


def test_periods_have_a_first_and_a_last_day() -> None:
    assert span_of("week", TODAY) == (date(2026, 11, 16), TODAY)
    assert span_of("quarter", TODAY) == (date(2026, 10, 1), TODAY)
    assert span_of("last_year", TODAY) == (date(2025, 1, 1), date(2025, 12, 31))
    assert span_of("all", TODAY) == (None, None)
    assert span_of("day", TODAY) == (TODAY, TODAY)
    assert span_of("month", TODAY)[0] == date(2026, 11, 1)
    assert span_of("year", TODAY)[0] == date(2026, 1, 1)


def test_orders_and_positions_in_words() -> None:
    stop = an_order(1, side="sell", effect="close", type="stop_limit", stop_price=Decimal(93500),
                    limit_price=Decimal(93400), quantity=Decimal(2), role="stop")  # fmt: skip
    assert order_title(stop, WORDS) == (
        "Sell to close 2 · stop 93,500.00, limit 93,400.00 · stop-loss"
    )
    market = an_order(1, type="market", limit_price=None, quantity=None, amount=Decimal(500))
    assert order_title(market, WORDS) == "Buy to open 500.00 · market"
    bot = a_position(1, kind="crypto_pair", source="bot", source_name="Slow cross")
    assert subtitle_words(bot, WORDS) == "Bot “Slow cross” · paper"
    copy = a_position(1, source="copy", source_name="Northwind", is_paper=False)
    assert subtitle_words(copy, WORDS) == "Stock · copied from “Northwind”"
    short = a_position(1, direction="short", is_paper=False)
    assert subtitle_words(short, WORDS) == "Stock · short"
    assert [days_words(n, WORDS) for n in (-1, 0, 1, 29)] == ["over", "today", "1 day", "29 days"]
