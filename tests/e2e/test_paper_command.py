"""`coffer paper`, as a person gives it."""

from decimal import Decimal
from pathlib import Path

import pytest

from app.bootstrap import open_coffer
from app.domain.trading.checks import NewOrder
from tests.e2e.command import Coffer


@pytest.fixture
def own(tmp_path: Path) -> Coffer:
    made = Coffer(tmp_path / "coffer.db")
    made("init", "--no-encryption", code=0)
    return made


def order(own: Coffer, quantity: str, **more: object) -> tuple[str, ...]:
    """Place an order of half a coin or so; return where it stands."""
    books = open_coffer(str(own.place))
    try:
        new = NewOrder("P", "BTC/USD", "buy", "open", quantity=Decimal(quantity), **more)  # type: ignore[arg-type]
        return books.orders.place(new).statuses
    finally:
        books.close()


def test_a_paper_account_from_the_first_cash_to_a_new_start(own: Coffer, tmp_path: Path) -> None:
    assert "No paper accounts yet" in own("paper", code=0).out
    made = own.ask("paper", "new", "P", "--cash", "10000", "--fee-taker", "0.001")
    assert (made["cash"], made["equity"], made["available"]) == ("10000", "10000", "10000")
    assert own.ask("paper", "rules", "P")["fee_taker"] == "0.001"
    assert own.ask("paper", "rules", "P", "--slippage", "0.01", "--short")["allows_short"] is True
    assert own.ask("paper", "cash", "P", "-100")["cash"] == "9900"
    own("paper", "cash", "P", "-100000", code=1)
    own("paper", "rules", "P", "--slippage", "1", code=1)
    own("paper", "new", "P", code=1)  # the name is taken
    own("paper", "cash", "Q", "1", code=1)
    # It waits for a price, and gets one.
    assert order(own, "0.1") == ("open",)
    quoted = own.ask("paper", "quote", "BTC/USD", "1000")
    assert (quoted["fills"], quoted["prices"]) == (1, 1)
    (line,) = own.ask("paper", "list")["accounts"]
    assert line["cash"] == str(Decimal(9900) - 101 - Decimal("0.101"))
    assert (line["positions"], line["orders"]) == (1, 0)
    assert "P " in own("paper", code=0).out
    # A file of bars, replayed.
    assert order(own, "1", type="limit", limit_price=Decimal(900), tif="gtc") == ("open",)
    file = tmp_path / "bars.csv"
    file.write_text("date,open,high,low,close\n2020-01-01,950,960,890,900\n2020-01-02,x,1,1,1\n")
    own("paper", "feed", str(file), code=1)  # of what?
    answer = own("paper", "feed", str(file), "--symbol", "BTC/USD", "--replay", code=5)
    assert "line 3" in answer.err
    assert "1 fill" in answer.out
    own("paper", "feed", str(tmp_path / "none.csv"), "--symbol", "BTC/USD", code=1)
    assert "nothing happened" in own("paper", "run", code=0).out
    reset = own.ask("paper", "reset", "P", "--cash", "5")
    assert (reset["cash"], reset["positions"], reset["equity"]) == ("5", 0, "5")
    own("verify", code=0)


def test_paper_money_is_nowhere_else(own: Coffer) -> None:
    own("paper", "new", "P", "--cash", "10000", code=0)
    assert own.ask("accounts")["accounts"] == []
    own("unmark", "paper", "P", code=1)
    assert "P" not in own("report", "networth", code=0).out
    assert own.ask("report", "holdings")["holdings"] == []
    again = own("paper", "new", "P", "--currency", "?!", code=1)
    assert "no currency" in again.err


def test_stored_prices_are_fed_as_bars_of_one_price(own: Coffer) -> None:
    own("paper", "new", "P", "--cash", "10000", code=0)
    assert order(own, "1", type="limit", limit_price=Decimal(90), tif="gtc") == ("open",)
    own("paper", "feed", "--symbol", "BTC/USD", code=1)  # there are none
    own.take("prices", "2024-01-01,BTC,95,USD", "2024-01-02,BTC,85,USD")
    fed = own.ask("paper", "feed", "--symbol", "BTC/USD", "--replay")
    assert (fed["prices"], fed["fills"]) == (2, 1)
    (line,) = own.ask("paper")["accounts"]
    assert line["cash"] == "9915"
