"""What Plaid's investment transactions are in the ledger's words."""

from decimal import Decimal
from typing import Any

import pytest

from app.ports.providers import RemoteAsset
from app.providers.plaid.investment_rows import cancelled_by, entry_of
from app.providers.reading import BadAnswer, Row
from app.providers.trade_sums import gross_of, split_ratio

STOCK = RemoteAsset("AAPL", "public-stock", own_id="s1")
OPTION = RemoteAsset("AAPL261218C00240000", "option", own_id="s2")
DOLLAR = RemoteAsset("USD", "fiat")
EURO = RemoteAsset("EUR", "fiat")
KNOWN: dict[str, RemoteAsset | BadAnswer] = {
    "s1": STOCK,
    "s2": OPTION,
    "usd": DOLLAR,
    "eur": EURO,
}


def row(kind: str, subtype: str, amount: str, quantity: str = "0", **more: object) -> Row:
    return Row(
        {
            "account_id": "a",
            "investment_transaction_id": "i",
            "date": "2026-05-29",
            "name": "words",
            "type": kind,
            "subtype": subtype,
            "amount": Decimal(amount),
            "quantity": Decimal(quantity),
            "price": None,
            "fees": None,
            "security_id": "s1",
            "iso_currency_code": "USD",
            **more,
        },
        "row",
    )


@pytest.mark.parametrize(
    ("told", "kind", "asset", "quantity", "amount"),
    [
        (row("buy", "buy", "50", "5", price=Decimal(10)), "buy", STOCK, 5, 50),
        (row("sell", "sell", "-50", "5"), "sell", STOCK, 5, 50),  # units without their sign
        (row("buy", "dividend reinvestment", "50", "5"), "buy", STOCK, 5, 50),
        (row("buy", "contribution", "50", "5"), "deposit", STOCK, 5, None),
        (row("sell", "distribution", "-50", "-5"), "withdraw", STOCK, 5, None),
        (row("buy", "buy", "0", "5"), "transfer_in", STOCK, 5, None),
        (row("buy", "buy", "110", "100", security_id="eur"), "buy", EURO, 100, 110),
        (row("cash", "dividend", "-8.72"), "dividend", STOCK, None, Decimal("8.72")),
        (row("cash", "qualified dividend", "8.72"), "withdraw", None, None, Decimal("8.72")),
        (row("cash", "interest", "-1", security_id="usd"), "interest", None, None, 1),
        (row("cash", "interest", "1", security_id=None), "interest_charge", None, None, 1),
        (row("cash", "deposit", "-9", "9", security_id="usd"), "deposit", None, None, 9),
        (row("cash", "withdrawal", "9"), "withdraw", None, None, 9),
        (row("fee", "management fee", "3"), "fee", STOCK, None, 3),
        (row("fee", "management fee", "-3"), "deposit", None, None, 3),
        (row("fee", "tax withheld", "3"), "tax", STOCK, None, 3),
        (row("transfer", "transfer", "0", "-5"), "transfer_out", STOCK, 5, None),
        (row("transfer", "spin off", "0", "5"), "transfer_in", STOCK, 5, None),
        (row("transfer", "split", "0", "15", name="SPLIT 4:1"), "split", STOCK, 4, None),
        (row("transfer", "expire", "0", "-100", security_id="s2"), "sell", OPTION, 100, 0),
        (row("transfer", "assignment", "0", "100", security_id="s2"), "buy", OPTION, 100, 0),
        (row("vesting", "", "50", "5"), "buy", STOCK, 5, 50),
        (row("bonus", "", "-5", security_id=None), "deposit", None, None, 5),
    ],
)
def test_a_row_is_booked_as_what_it_was(
    told: Row,
    kind: str,
    asset: RemoteAsset | None,
    quantity: Decimal | None,
    amount: Decimal | None,
) -> None:
    found = entry_of(told, KNOWN)
    assert found is not None
    assert (found.kind, found.asset, found.quantity, found.amount) == (
        kind,
        asset,
        quantity,
        amount,
    )


@pytest.mark.parametrize(
    "told",
    [
        row("buy", "buy", "-50", "5"),  # a purchase that brings money
        row("sell", "sell", "50", "5"),
        row("buy", "buy", "50", "5", security_id=None),
        row("buy", "buy", "50", "5", security_id="unknown"),
        row("transfer", "split", "0", "15", name="SPLIT on 01/06/22 at 12:30"),
        row("transfer", "of a new kind", "0", "15"),
        row("cancel", "", "5", "5"),
        row("cash", "deposit", "0"),
        row("buy", "buy", "50", "5", iso_currency_code="NaN"),
        row("buy", "buy", "50", "5", price=Decimal(-1)),
    ],
)
def test_what_would_take_a_guess_is_reported(told: Row) -> None:
    with pytest.raises(BadAnswer):
        entry_of(told, KNOWN)


def test_money_into_the_same_money_moves_nothing_and_a_cancelled_row_is_named() -> None:
    assert entry_of(row("buy", "buy", "50", "50", security_id="usd"), KNOWN) is None
    assert cancelled_by(row("cancel", "", "0", cancel_transaction_id="i0")) == "i0"


def test_a_trade_paid_in_a_coin_and_income_of_one() -> None:
    coin: dict[str, Any] = {"iso_currency_code": None, "unofficial_currency_code": "USDC"}
    paid = entry_of(row("buy", "buy", "50", "5", **coin), KNOWN)
    assert paid is not None
    assert (paid.currency, paid.currency_asset) == ("", RemoteAsset("USDC", "crypto"))
    came = entry_of(row("cash", "interest", "-2", security_id=None, **coin), KNOWN)
    assert came is not None
    assert (came.kind, came.asset, came.quantity, came.amount) == (
        "interest",
        RemoteAsset("USDC", "crypto"),
        2,
        None,
    )


def test_the_gross_of_a_trade_is_what_quantity_and_price_say() -> None:
    one = Decimal(1)
    assert gross_of(Decimal(101), one, Decimal(100), is_buy=True) == 100
    assert gross_of(Decimal(100), one, Decimal(100), is_buy=True) == 100
    assert gross_of(Decimal(99), one, Decimal(100), is_buy=False) == 100
    assert gross_of(Decimal(99), one, None, is_buy=False) == 100
    assert gross_of(Decimal("0.5"), one, None, is_buy=True) == Decimal("0.5")


@pytest.mark.parametrize(
    ("words", "change", "ratio"),
    [
        ("4:1 stock split", 3, 4),
        ("2 FOR 1", 5, 2),
        ("REVERSE SPLIT 1-FOR-10", -9, Decimal("0.1")),
        ("3:2", 1, Decimal("1.5")),
        ("1:10", 9, None),  # the units say the opposite
        ("at 10:30", -1, None),
        ("2:1 then 3:1", 1, None),
        ("", 1, None),
    ],
)
def test_a_ratio_is_taken_where_words_say_it_and_units_agree(
    words: str, change: int, ratio: Decimal | None
) -> None:
    assert split_ratio(words, Decimal(change)) == ratio
