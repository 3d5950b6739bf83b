"""`coffer baskets`, from the first basket to its rebalancing, on paper."""

from decimal import Decimal
from pathlib import Path

import pytest

from tests.e2e.command import Coffer

D = Decimal


@pytest.fixture
def coffer(tmp_path: Path) -> Coffer:
    made = Coffer(tmp_path / "coffer.db")
    made("init", "--no-encryption", code=0)
    made("paper", "new", "Practice", "--cash", "10000", code=0)
    made(
        "baskets", "add", "Coins", "--part", "BTC/USD=0.7:crypto_pair",
        "--part", "ETH/USD=0.3:crypto_pair", "--risk", "5", "--description", "Two of them", code=0,
    )  # fmt: skip
    return made


def quote(coffer: Coffer, **prices: str) -> None:
    for name, price in prices.items():
        coffer("paper", "quote", f"{name}/USD", price, code=0)


def test_a_basket_is_made_and_listed(coffer: Coffer) -> None:
    (found,) = coffer.ask("baskets")["baskets"]
    assert (found["name"], found["risk"], found["currency"]) == ("Coins", 5, "USD")
    assert found["least"] is None  # nothing has a price yet
    assert [(one["symbol"], one["weight"]) for one in found["parts"]] == [
        ("BTC/USD", "0.7"), ("ETH/USD", "0.3")
    ]  # fmt: skip
    listed = coffer("baskets", code=0).out
    assert "Coins" in listed
    assert "unknown" in listed


def test_an_amount_is_previewed_and_spent_once(coffer: Coffer) -> None:
    quote(coffer, BTC="50000", ETH="3000")
    preview = coffer.ask("baskets", "preview", "Coins", "Practice", "1000")
    assert (preview["paper"], preview["reasons"], preview["said"]) == (True, [], None)
    assert D(preview["total"]) + D(preview["leftover"]) == 1000
    assert {one["symbol"]: one["quantity"] for one in preview["parts"]} == {
        "BTC/USD": "0.014", "ETH/USD": "0.1"
    }  # fmt: skip
    words = ("baskets", "buy", "Coins", "Practice", "1000", "--client-id", "mine")
    first, again = coffer.ask(*words), coffer.ask(*words)
    assert (first["new"], again["new"]) == (True, False)
    assert first["orders"] == again["orders"]
    (order,) = first["orders"]
    assert (order["state"], order["filled"], order["spent"]) == ("done", 2, "1000")
    assert "filled 2 of 2" in coffer("baskets", "orders", code=0).out


def test_what_is_held_is_shown_sold_and_rebalanced(coffer: Coffer) -> None:
    quote(coffer, BTC="50000", ETH="3000")
    coffer("baskets", "buy", "Coins", "Practice", "1000", code=0)
    quote(coffer, BTC="100000")
    shown = coffer.ask("baskets", "show", "Coins")
    (held,) = shown["held"]
    assert (held["account"], held["value"], held["cost"], held["gain"]) == (
        "Practice", "1700", "1000", "700"
    )  # fmt: skip
    told = coffer.ask("baskets", "rebalance", "Coins", "Practice", "--preview")
    assert told["due"]
    assert [one["symbol"] for one in told["sells"]] == ["BTC/USD"]
    done = coffer.ask("baskets", "rebalance", "Coins", "Practice")
    assert [one["side"] for one in done["orders"]] == ["sell", "buy"]
    held = coffer.ask("baskets", "show", "Coins")["held"][0]
    assert D(held["worst_drift"]) < D("0.001")
    sold = coffer.ask("baskets", "sell", "Coins", "Practice", "1")
    assert sold["orders"][0]["state"] == "done"
    assert "Held in Practice (paper)" in coffer("baskets", "show", "Coins", code=0).out


def test_a_part_below_its_minimum_is_told_with_the_least_amount(coffer: Coffer) -> None:
    quote(coffer, BTC="50000", ETH="3000")
    coffer(
        "baskets", "edit", "Coins", "--part", "BTC/USD=0.9999", "--part", "ETH/USD=0.0001", code=0
    )
    refused = coffer("baskets", "buy", "Coins", "Practice", "0.1", code=1)
    assert "the least amount that works is 0.3" in refused.err
    assert coffer.ask("baskets", "orders")["orders"] == []


def test_weights_may_be_proportions(coffer: Coffer) -> None:
    coffer("baskets", "edit", "Coins", "--part", "BTC/USD=2", "--part", "ETH/USD=1", code=1)
    coffer("baskets", "edit", "Coins", "--part", "BTC/USD=2", "--part", "ETH/USD=1", "--scale",
           "--name", "Pair", code=0)  # fmt: skip
    (found,) = coffer.ask("baskets")["baskets"]
    assert [one["weight"] for one in found["parts"]] == ["0.666667", "0.333333"]
    coffer("baskets", "archive", "Pair", code=0)
    assert coffer.ask("baskets")["baskets"] == []
    assert len(coffer.ask("baskets", "--archived")["baskets"]) == 1
    coffer("baskets", "unarchive", "Pair", code=0)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("buy", "Coins", "Practice", "0"), 1),
        (("buy", "Coins", "Practice", "ten"), 2),
        (("buy", "Coins", "Nowhere", "10"), 1),
        (("buy", "Nothing", "Practice", "10"), 1),
        (("sell", "Coins", "Practice", "2"), 1),
        (("rebalance", "Coins", "Practice", "--band", "2"), 1),
        (("complete", "99"), 1),
        (("preview", "Coins", "Practice"), 1),
        (("add", "More", "--part", "BTC/USD"), 2),
        (("add", "More", "--part", "BTC/USD=1", "--risk", "9"), 1),
    ],
)
def test_bad_input_is_told_and_nothing_is_written(
    coffer: Coffer, words: tuple[str, ...], code: int
) -> None:
    answer = coffer("baskets", *words, code=code)
    assert answer.err
    assert [one["name"] for one in coffer.ask("baskets")["baskets"]] == ["Coins"]
    assert coffer.ask("baskets", "orders")["orders"] == []
