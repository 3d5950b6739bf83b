"""What must hold of every entry, whatever wrote it."""

from decimal import Decimal

import pytest

from app.domain.conservation import broken_rule, check_entry
from app.domain.errors import ConservationError
from app.domain.ids import EntryId
from app.domain.kinds import Kind
from app.domain.ledger import NewEntry
from app.domain.times import parse_date
from tests.builders import COIN, USD, WALLET, a_leg, a_split


def an_entry(kind: str = "buy", *, voids: int | None = None) -> NewEntry:
    on = parse_date("2024-01-15")
    voided = None if voids is None else EntryId(voids)
    return NewEntry(0, on, kind, "manual", "x", voids=voided)


def test_an_entry_without_legs_is_refused_unless_it_is_a_void() -> None:
    with pytest.raises(ConservationError, match="line 7: an entry needs a leg"):
        check_entry(an_entry(), "line 7")
    check_entry(an_entry(Kind.VOID, voids=1), "line 8")


@pytest.mark.parametrize(
    ("kind", "cash", "is_right"),
    [
        ("buy", "-32", True),
        ("buy", "-28", False),
        ("buy", "-30", False),
        ("buy", "32", False),
        ("sell", "28", True),
        ("sell", "32", False),
        ("sell", "28.000000000000000000000000000001", False),
    ],
)
def test_the_cash_of_a_trade_is_quantity_times_price_and_fee(
    kind: str, cash: str, is_right: bool
) -> None:
    trade = a_leg(kind, 3, price=10, fee=2)
    assert (broken_rule([trade, a_leg("settlement", cash, asset=USD)]) == "") is is_right


def test_a_stated_amount_takes_the_place_of_quantity_times_price() -> None:
    trade = a_leg("buy", 3, price="33.33", amount=100)
    assert broken_rule([trade, a_leg("settlement", -100, asset=USD)]) == ""
    assert broken_rule([trade, a_leg("settlement", "-99.99", asset=USD)]) != ""


def test_a_settled_trade_states_a_price_or_an_amount() -> None:
    legs = [a_leg("buy", 3), a_leg("settlement", -30, asset=USD)]
    assert "neither a price nor an amount" in broken_rule(legs)


def test_a_trade_without_a_cash_leg_has_nothing_to_conserve() -> None:
    assert broken_rule([a_leg("buy", 3, price=10)]) == ""


def test_the_legs_of_a_transfer_cancel() -> None:
    out, into = a_leg("transfer_out", 3), a_leg("transfer_in", 3, account=WALLET)
    assert broken_rule([out, into]) == ""
    less = a_leg("transfer_in", "2.9", account=WALLET)
    assert "0.1" in broken_rule([out, less])


def test_a_stated_fee_in_kind_beside_a_transfer_is_a_leg_of_its_own() -> None:
    legs = [
        a_leg("transfer_out", "2.9", asset=COIN),
        a_leg("transfer_in", "2.9", asset=COIN, account=WALLET),
        a_leg("fee", "0.1", asset=COIN),
    ]
    assert broken_rule(legs) == ""


def test_one_side_of_a_transfer_alone_is_accepted() -> None:
    assert broken_rule([a_leg("transfer_out", 3)]) == ""
    assert broken_rule([a_leg("transfer_in", 3)]) == ""


def test_a_split_moves_nothing_and_has_a_ratio_above_zero() -> None:
    assert broken_rule([a_split(2)]) == ""
    assert "ratio" in broken_rule([a_split(0)])
    assert "ratio" in broken_rule([a_split(-1)])
    assert "ratio" in broken_rule([a_leg("split", 0)])
    moving = a_split(2)._replace(quantity=Decimal(1))
    assert "quantity" in broken_rule([moving])


def test_a_fee_has_no_sign() -> None:
    assert "fee" in broken_rule([a_leg("buy", 3, price=10, fee=-1)])
