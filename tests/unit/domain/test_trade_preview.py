"""What an order would come to, against figures worked out by hand."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import AssetId
from app.domain.trading.preview import Held, Prices, Trouble, Wish, outlook
from app.domain.trading.records import Instrument
from app.domain.trading.sizing import Fees, Misfit

D = Decimal
OPTION = Instrument(1, AssetId(2), AssetId(1), "option", "AAPL  261219C00240000", multiplier=D(100))
SHARE = Instrument(2, AssetId(3), AssetId(1), "stock", "TSLA", lot_step=D("0.0001"))
BY_CONTRACT = Fees(unit=D("0.65"))
LONG = Held("long", D(5), D(2), D(1250))
SHORT = Held("short", D(5), D(5), D(1250))
QUOTED = Prices(D("3.39"), D("3.41"), D("3.40"))


def close(quantity: str, limit: str, **more: object) -> Wish:
    wish = Wish("sell", "close", "limit", D(quantity), limit_price=D(limit))
    return replace(wish, **more)  # type: ignore[arg-type]


def test_the_picture_s_own_order() -> None:
    found = outlook(close("2", "3.60"), OPTION, QUOTED, LONG, fees=BY_CONTRACT)
    assert (found.value, found.fee, found.gain) == (D(720), D("1.30"), D("218.70"))
    assert found.is_placeable


def test_a_short_gains_when_it_is_bought_back_lower() -> None:
    wish = Wish("buy", "close", "limit", D(2), limit_price=D("2.00"))
    found = outlook(wish, OPTION, QUOTED, SHORT, fees=BY_CONTRACT)
    assert found.gain == D(500) - D(400) - D("1.30")
    assert found.left is None  # closing is not held against buying power


def test_more_than_can_be_closed_is_refused_and_other_sides_too() -> None:
    assert outlook(close("3", "3.60"), OPTION, QUOTED, LONG).troubles == (Trouble.MORE_THAN_OPEN,)
    assert outlook(close("1", "3.60"), OPTION, QUOTED, None).troubles == (Trouble.NOTHING_OPEN,)
    assert outlook(close("1", "3.60"), OPTION, QUOTED, SHORT).troubles == (Trouble.NOTHING_OPEN,)
    wish = Wish("sell", "open", "market", D(1))
    assert Trouble.OTHER_SIDE in outlook(wish, OPTION, QUOTED, LONG).troubles


def test_market_orders_meet_the_other_side_of_the_quote() -> None:
    assert outlook(Wish("buy", "open", "market", D(1)), OPTION, QUOTED, None).price == D("3.41")
    assert outlook(Wish("sell", "open", "market", D(1)), OPTION, QUOTED, None).price == D("3.39")
    only = Prices(last=D(3))
    assert outlook(Wish("buy", "open", "market", D(1)), OPTION, only, None).price == D(3)


def test_without_a_price_nothing_is_made_up() -> None:
    found = outlook(Wish("buy", "open", "market", D(1)), SHARE, Prices(), None, available=D(10))
    assert (found.value, found.total, found.left, found.gain) == (None, None, None, None)
    assert found.is_placeable  # a quantity needs no price
    by_amount = Wish("buy", "open", "market", amount=D(100))
    assert Misfit.NO_PRICE in outlook(by_amount, SHARE, Prices(), None).troubles


def test_a_bracket_says_risk_reward_and_r() -> None:
    wish = Wish("buy", "open", "limit", D(10), limit_price=D(350), stop_loss=D(340), target=D(370))
    found = outlook(wish, SHARE, QUOTED, None, fees=BY_CONTRACT, available=D(4000))
    assert (found.risk, found.reward) == (D(113), D(187))  # 100 + 13, 200 − 13
    assert found.r == D(187) / D(113)
    assert found.left == D(4000) - D("3506.50")
    wrong = replace(wish, stop_loss=D(360), target=D(340))
    assert outlook(wrong, SHARE, QUOTED, None).troubles == (Trouble.STOP_SIDE, Trouble.TARGET_SIDE)


@pytest.mark.parametrize(
    ("wish", "trouble"),
    [
        (Wish("buy", "open", "limit", D(1)), Trouble.NO_LIMIT),
        (Wish("buy", "open", "stop", D(1)), Trouble.NO_STOP),
        (Wish("buy", "open", "limit", D("1.00001"), limit_price=D(3)), Misfit.LOT_STEP),
        (Wish("buy", "open", "limit", D(1), limit_price=D("3.001")), Misfit.TICK),
        (Wish("buy", "open", "limit", D(2000), limit_price=D(3)), Misfit.BUYING_POWER),
        (Wish("buy", "open", "limit", D(0), limit_price=D(3)), Misfit.NO_QUANTITY),
    ],
)
def test_each_trouble_is_told(wish: Wish, trouble: str) -> None:
    assert trouble in outlook(wish, SHARE, QUOTED, None, available=D(5000)).troubles


def test_r_of_a_closing_order_is_by_the_first_planned_stop() -> None:
    held = replace(LONG, can_close=D(5), stop=D(2))  # cost 2.50, at risk 0.50 × 100 each
    found = outlook(close("2", "3.50"), OPTION, QUOTED, held)
    assert (found.gain, found.r) == (D(200), D(2))


@given(st.decimals("0.01", "9999", places=2), st.integers(1, 500), st.decimals("0", "3", places=2))
def test_an_amount_is_never_exceeded(price: Decimal, amount: int, unit: Decimal) -> None:
    wish = Wish("buy", "open", "limit", amount=D(amount), limit_price=price)
    found = outlook(wish, SHARE, Prices(), None, fees=Fees(unit=unit))
    assert found.total is not None
    assert found.total <= amount
    assert found.leftover == amount - found.total
