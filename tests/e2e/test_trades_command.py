"""`coffer trades`: orders by hand and on paper, from the first fill to the closed position."""

from decimal import Decimal
from pathlib import Path

import pytest

from tests.e2e.command import ACTIVITIES, Coffer

D = Decimal
CALL = "AAPL261218C00240000"


@pytest.fixture
def coffer(tmp_path: Path) -> Coffer:
    made = Coffer(tmp_path / "coffer.db")
    made("init", "--no-encryption", code=0)
    start = tmp_path / "start.csv"
    start.write_text(f"{ACTIVITIES}\n2026-01-02,Depot,deposit,,,,,USD,,10000,,d1,\n")
    made("import", str(start), code=0)
    made("trades", "instrument", "AAPL", "--kind", "stock", code=0)
    return made


def balance(coffer: Coffer, symbol: str) -> str:
    found = coffer.ask("report", "holdings")["holdings"]
    return next((one["quantity"] for one in found if one["symbol"] == symbol), "0")


def test_an_order_by_hand_is_filled_closed_in_two_parts_and_in_the_ledger(coffer: Coffer) -> None:
    placed = coffer.ask("trades", "order", "Depot", "buy", CALL, "10", "--limit", "2.55")
    (order,) = placed["orders"]
    assert (order["status"], order["type"], order["title"]) == ("pending", "limit", "AAPL 240C")
    assert "place it at your broker" in placed["said"][0]
    assert [one["id"] for one in coffer.ask("trades", "orders")["orders"]] == [order["id"]]
    number = str(order["id"])
    coffer("trades", "fill", number, "4", "2.50", "--fee", "2.60", "--at", "2026-03-02T15:00:00Z",
           code=0)  # fmt: skip
    coffer("trades", "fill", number, "7", "2.50", code=1)
    answer = coffer.ask(
        "trades", "fill", number, "6", "2.50", "--fee", "3.90", "--at", "2026-03-02T15:01:00Z"
    )
    assert (answer["status"], answer["average"]) == ("filled", "2.5")
    (position,) = coffer.ask("trades")["positions"]
    assert (position["open"], position["can_close"], position["cost"]) == ("10", "10", "2506.5")
    own = str(position["id"])
    first = coffer.ask("trades", "close", own, "5", "--limit", "3.00")["orders"][0]["id"]
    assert coffer.ask("trades", "show", own)["can_close"] == "5"
    refused = coffer("trades", "close", own, "6", code=1)
    assert "only 5 of AAPL 240C can still be closed" in refused.err
    coffer("trades", "fill", str(first), "5", "3.00", "--at", "2026-03-03T15:00:00Z", code=0)
    second = coffer.ask("trades", "close", own)["orders"][0]
    assert second["quantity"] == "5"
    coffer("trades", "fill", str(second["id"]), "5", "3.40", "--at", "2026-03-04T15:00:00Z", code=0)
    (position,) = coffer.ask("trades", "list", "--status", "closed")["positions"]
    assert (position["realized"], position["pnl"], position["fees"]) == ("693.5", "693.5", "6.5")
    assert balance(coffer, CALL) == "0"
    assert D(balance(coffer, "USD")) == 10_000 + D("693.5")
    shown = coffer("trades", "show", own, code=0).out
    assert "Order 1: buy to open 10, limit 2.55, day; filled, filled 10" in shown
    assert coffer.ask("trades", "orders")["orders"] == []
    assert len(coffer.ask("trades", "orders", "--all")["orders"]) == 3
    told = coffer.ask("trades", "orders", number)["messages"]
    assert [(one["kind"], one["after"]) for one in told] == [
        ("made", "pending"), ("fill", "partial"), ("refused", "partial"), ("fill", "filled"),
    ]  # fmt: skip
    assert coffer.ask("verify")["problems"] == []


def test_orders_are_replaced_cancelled_and_refused_with_a_reason(coffer: Coffer) -> None:
    order = ("trades", "order", "Depot", "buy", "AAPL", "10")
    coffer(*order, "--filled", "100", "--fee", "1", "--at", "2026-03-02T15:00:00Z", code=0)
    stop = coffer.ask("trades", "order", "Depot", "sell", "AAPL", "6", "--stop", "90")["orders"][0]
    assert (stop["type"], stop["stop"], stop["effect"]) == ("stop", "90", "close")
    new = coffer.ask("trades", "replace", str(stop["id"]), "--quantity", "10", "--stop", "91")
    (heir,) = new["orders"]
    assert (heir["replaces"], heir["quantity"], heir["stop"]) == (stop["id"], "10", "91")
    assert "cancelled" in coffer("trades", "cancel", str(stop["id"]), code=1).err
    assert "nothing" in coffer("trades", "close", "1", code=1).err
    coffer("trades", "cancel", str(heir["id"]), code=0)
    coffer("trades", "replace", str(heir["id"]), code=1)
    for words, reason in (
        (("order", "Depot", "short", "AAPL", "1"), "long"),
        (("order", "Depot", "cover", "AAPL", "1"), "no short position"),
        (("order", "Depot", "buy", "NOSUCH", "1"), "nothing here is called"),
        (("order", "Nobody", "buy", "AAPL", "1"), "Nobody"),
        (("order", "Depot", "buy", "AAPL"), "a quantity or an amount"),
        (("order", "Depot", "buy", "AAPL", "1", "--target", "90", "--limit", "95"), "above"),
        (("order", "Depot", "buy", "AAPL", "0.00001"), "step"),
        (("cancel", "99"), "no order 99"),
        (("void", "99"), "no fill 99"),
        (("show", "99"), "99"),
        (("list", "--account", "Nobody"), "Nobody"),
        (("orders", "--account", "Nobody"), "Nobody"),
        (("fill", "99", "1", "1"), "no order 99"),
        (("list", "--limit", "0"), "--limit"),
    ):  # fmt: skip
        assert reason in coffer("trades", *words, code=1).err


def test_the_same_id_counts_once_and_a_void_takes_it_out(coffer: Coffer) -> None:
    words = ("trades", "order", "Depot", "buy", "AAPL", "10", "--client-id", "mine")
    for _ in range(3):
        coffer(*words, code=0)
    for _ in range(2):
        coffer("trades", "fill", "1", "5", "100", "--id", "x1", "--at", "2026-03-02T15:00:00Z",
               code=0)  # fmt: skip
    assert balance(coffer, "AAPL") == "5"
    assert len(coffer.ask("trades", "orders")["orders"]) == 1
    coffer("trades", "void", "1", "--reason", "typed wrong", code=0)
    assert "void already" in coffer("trades", "void", "1", code=1).err
    assert balance(coffer, "AAPL") == "0"
    shown = coffer.ask("trades", "show", "1")
    assert (shown["status"], shown["opened"]) == ("open", "0")  # its order still works
    assert [one["void"] for order in shown["orders"] for one in order["fills"]] == [True]


def test_a_paper_account_fills_its_orders_itself(coffer: Coffer) -> None:
    coffer("paper", "new", "Play", "--cash", "10000", code=0)
    coffer("trades", "instrument", "BTC/USD", "--step", "0.001", "--tick", "0.5", code=0)
    coffer("paper", "quote", "BTC/USD", "50000", code=0)
    placed = coffer.ask("trades", "order", "Play", "buy", "BTC/USD", "--amount", "1000")
    assert placed["orders"][0]["status"] == "filled"
    refused = coffer("trades", "order", "Play", "buy", "BTC/USD", "1", "--filled", "1", code=1)
    assert "fills its orders itself" in refused.err
    assert "fills its orders itself" in coffer("trades", "fill", "1", "1", "1", code=1).err
    assert coffer("trades", "order", "Play", "buy", "BTC/USD", "9", code=5).out.count("rejected")
    found = coffer.ask("trades", "list", "--paper")
    assert [one["paper"] for one in found["positions"] if one["opened"] != "0"] == [True]
    assert coffer.ask("trades", "list", "--no-paper")["total"] == 0
    listed = coffer("trades", code=0).out
    assert "Play (paper)" in listed
    coffer("trades", "close", str(found["positions"][0]["id"]), code=0)
    assert coffer.ask("trades", "settle")["said"] == []
    assert balance(coffer, "BTC") == "0"


def test_the_rules_of_an_instrument_are_stated_and_shown(coffer: Coffer) -> None:
    shown = coffer.ask("trades", "instrument", "AAPL", "--tick", "0.05", "--step", "1")
    assert (shown["tick"], shown["step"], shown["min_quantity"], shown["quote"]) == (
        "0.05", "1", "1", "USD",
    )  # fmt: skip
    assert "tick" in coffer("trades", "instrument", "AAPL", code=0).out
    coffer("trades", "instrument", "AAPL", "--kind", "option", code=1)
    coffer("trades", "instrument", "AAPL", "--tick", "-1", code=1)
    coffer("trades", "instrument", "MSFT", code=1)
    order = coffer("trades", "order", "Depot", "buy", "AAPL", "1.5", code=1)
    assert "step" in order.err
