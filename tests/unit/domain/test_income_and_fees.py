"""Income and charges: which asset and account they count for, and what they leave as lots."""

from collections.abc import Sequence
from decimal import Decimal

import pytest

from app.domain.ids import AssetId
from app.domain.kinds import INCOME_KINDS
from app.domain.ledger import LegRecord
from app.domain.position_engine import work_out
from app.domain.positions import (
    FEE_UNKNOWN,
    HISTORY_INCOMPLETE,
    INCOME_UNKNOWN,
    AssetResult,
    LotRules,
    Position,
)
from tests.builders import BROKER, COIN, EUR, GBP, STOCK, USD, FixedRates, a_leg

WORTH = FixedRates({STOCK: 50, COIN: 3, EUR: "1.25"})


def outcome(
    legs: Sequence[LegRecord],
    asset: AssetId = STOCK,
    *,
    is_money: bool = False,
    rates: FixedRates = WORTH,
    **choices: bool,
) -> tuple[Position, AssetResult]:
    result = work_out(asset, legs, {}, rates, LotRules(**choices), is_money=is_money)  # type: ignore[arg-type]
    return result.positions[BROKER], result


@pytest.mark.parametrize("kind", sorted(INCOME_KINDS))
def test_income_in_kind_is_income_and_a_lot_at_its_price(kind: str) -> None:
    position, result = outcome([a_leg(kind, 2, price=30)])
    assert (position.income, position.book.cost(), position.quantity) == (60, 60, 2)
    (income,) = result.income
    assert (income.kind, income.amount, income.asset_id) == (kind, 60, STOCK)
    assert position.reasons == set()


def test_income_in_kind_without_a_price_counts_at_market_value_and_is_no_estimate() -> None:
    position, _ = outcome([a_leg("reward", 2)])
    assert (position.income, position.book.cost(), position.reasons) == (100, 100, set())


def test_income_in_kind_at_a_price_of_zero_is_a_lot_without_cost() -> None:
    position, _ = outcome([a_leg("airdrop", 2, price=0)])
    assert (position.income, position.book.cost(), position.book.quantity) == (0, 0, 2)


def test_a_person_may_choose_that_rewards_are_no_income() -> None:
    position, result = outcome([a_leg("reward", 2, price=30)], rewards_are_income=False)
    assert (position.income, position.book.cost(), result.income) == (0, 0, [])


@pytest.mark.parametrize("kind", sorted(INCOME_KINDS))
def test_money_that_names_its_payer_is_income_of_the_payer_alone(kind: str) -> None:
    paid = a_leg(kind, 8, asset=EUR, payer=STOCK)
    payer, result = outcome([paid])
    assert (payer.income, payer.quantity, len(payer.book)) == (10, 0, 0)
    assert result.income[0].asset_id == STOCK
    money, nothing = outcome([paid], EUR, is_money=True)
    assert (money.quantity, money.income, nothing.income) == (8, 0, [])


def test_money_without_a_payer_is_income_of_the_money() -> None:
    money, result = outcome([a_leg("interest", 8, asset=EUR)], EUR, is_money=True)
    assert (money.quantity, money.income) == (8, 10)
    assert result.income[0].asset_id == EUR


def test_a_dividend_of_an_account_without_cash_is_stated_on_the_asset_itself() -> None:
    position, _ = outcome([a_leg("dividend", 0, amount=12, fee=2)])
    assert (position.income, position.fees, position.quantity) == (12, 2, 0)


@pytest.mark.parametrize("kind", ["fee", "tax"])
def test_a_charge_that_names_an_asset_counts_for_it_and_not_for_the_money(kind: str) -> None:
    charge = a_leg(kind, 8, asset=EUR, payer=STOCK)
    assert outcome([charge])[0].fees == 10
    money, _ = outcome([charge], EUR, is_money=True)
    assert (money.quantity, money.fees) == (-8, 0)


@pytest.mark.parametrize("kind", ["fee", "tax"])
def test_a_charge_that_names_nothing_counts_for_the_money(kind: str) -> None:
    money, _ = outcome([a_leg(kind, 8, asset=EUR)], EUR, is_money=True)
    assert (money.quantity, money.fees) == (-8, 10)


@pytest.mark.parametrize("kind", ["fee", "tax"])
def test_a_charge_without_cash_counts_by_its_amount(kind: str) -> None:
    position, _ = outcome([a_leg(kind, 0, amount=7)])
    assert (position.fees, position.quantity) == (7, 0)


def test_a_charge_in_kind_relieves_lots_at_no_gain() -> None:
    legs = [a_leg("buy", 10, "2024-01-01", price=10), a_leg("fee", 1, "2024-02-01")]
    position, result = outcome(legs)
    assert (position.fees, position.book.cost(), result.relieved) == (50, 90, [])


def test_a_person_may_choose_that_a_charge_in_kind_is_a_disposal_at_market_value() -> None:
    legs = [a_leg("buy", 10, "2024-01-01", price=10), a_leg("fee", 1, "2024-02-01")]
    position, result = outcome(legs, kind_fees_realize=True)
    assert [one.gain for one in result.relieved] == [40]
    assert (position.fees, position.book.cost()) == (50, 90)


def test_a_charge_in_kind_of_more_than_there_is_lowers_coverage() -> None:
    position, _ = outcome([a_leg("buy", 1, price=1), a_leg("fee", 2, "2024-02-01")])
    assert (len(position.book), position.reasons) == (0, {HISTORY_INCOMPLETE})


def test_fees_of_both_sides_of_a_round_trip_are_counted_once_each() -> None:
    legs = [
        a_leg("buy", 1, "2024-01-01", price=10, fee=2),
        a_leg("sell", 1, "2024-02-01", price=20, fee=4, fee_in=EUR),
    ]
    position, result = outcome(legs)
    assert position.fees == 7
    assert result.relieved[0].gain == 3


def test_income_and_fees_without_a_rate_are_unknown_and_said_to_be() -> None:
    legs = [
        a_leg("dividend", 5, asset=GBP, payer=STOCK),
        a_leg("buy", 1, price=10, fee=1, fee_in=GBP),
    ]
    position, result = outcome(legs)
    assert (position.income, position.fees) == (0, 0)
    assert position.reasons >= {INCOME_UNKNOWN, FEE_UNKNOWN}
    assert result.income[0].amount is None
    assert position.book.cost() is None


def test_a_price_without_a_rate_is_not_replaced_by_the_market() -> None:
    legs = [a_leg("buy", 1, price=10), a_leg("sell", 1, "2024-02-01", price=10, quote=GBP)]
    assert outcome(legs)[1].relieved[0].proceeds is None
    assert outcome([a_leg("reward", 1, price=10, quote=GBP)])[0].book.cost() is None


def test_money_has_a_balance_and_no_lots_and_may_be_below_zero() -> None:
    legs = [
        a_leg("deposit", 5, asset=USD),
        a_leg("settlement", -8, asset=USD),
        a_leg("withdraw", 1, asset=USD),
    ]
    money, _ = outcome(legs, USD, is_money=True)
    assert (money.quantity, len(money.book), money.reasons) == (-4, 0, set())


def test_coins_that_pay_for_a_trade_are_sold_at_market_value() -> None:
    legs = [
        a_leg("buy", 10, "2024-01-01", price=1, asset=COIN),
        a_leg("settlement", -4, "2024-02-01", asset=COIN),
    ]
    position, result = outcome(legs, COIN)
    assert [(one.proceeds, one.cost) for one in result.relieved] == [(12, 4)]
    assert position.book.quantity == 6


def test_a_kind_that_this_version_does_not_know_counts_in_quantities() -> None:
    position, result = outcome([a_leg("stake", 2), a_leg("stake", -1)])
    assert position.quantity == 1
    assert result.relieved == []
    assert result.income == []


def test_a_dividend_in_another_coin_is_income_of_its_payer_and_a_lot_of_the_coin() -> None:
    paid = a_leg("dividend", 4, asset=COIN, payer=STOCK)
    coin, result = outcome([paid], COIN)
    assert (coin.book.cost(), coin.income, result.income) == (12, 0, [])
    assert outcome([paid])[0].income == Decimal(12)
