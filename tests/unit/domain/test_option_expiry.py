"""What contracts come to at their end, by the table of outcomes, and what is delivered."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import RefusedError
from app.domain.ids import AssetId
from app.domain.trading.expiry import (
    Decision,
    Outcome,
    Question,
    basis_with_premium,
    days_left,
    decide,
    deliveries,
    delivery_side,
    ends_at,
    intrinsic,
    monthly_expiry,
    settles_in_cash,
    share_worth,
    standard_delivery,
    third_friday,
)
from app.domain.trading.fold import closing_side
from app.domain.trading.records import Deliverable, Instrument, Side

OPTION, USD, AMC, APE = (AssetId(one) for one in (10, 1, 2, 3))
PARTS = st.lists(st.integers(1, 10**6), min_size=1, max_size=3)
PRICES = st.integers(1, 10**8).map(lambda n: Decimal(n) / 1000)


def contract(
    right: str = "C", strike: str = "150", *, settlement: str = "physical", settles: str = "pm",
    adjusted: bool = False, multiplier: str = "100",
) -> Instrument:  # fmt: skip
    return Instrument(
        7, OPTION, USD, "option", "AMC   260116C00150000", multiplier=Decimal(multiplier),
        underlying_id=AMC, root="AMC", expires_on=date(2026, 1, 16), right=right,
        strike=Decimal(strike), style="american", settlement=settlement, settles=settles,
        is_adjusted=adjusted,
    )  # fmt: skip


def delivers(*parts: tuple[AssetId, str]) -> tuple[Deliverable, ...]:
    return tuple(Deliverable(7, asset, Decimal(quantity)) for asset, quantity in parts)


def decided(
    option: Instrument, direction: str, price: str | None,
    what: Sequence[Deliverable] = (), **more: bool,
) -> Decision:  # fmt: skip
    return decide(option, what, direction, None if price is None else Decimal(price), **more)


# -- the table --------------------------------------------------------------------------------

TABLE = [
    # right, settlement, side, price, outcome, value
    ("C", "physical", "long", "149", Outcome.WORTHLESS, "0"),
    ("C", "physical", "long", "150", Outcome.WORTHLESS, "0"),  # at the strike
    ("C", "physical", "long", "150.01", Outcome.EXERCISED, "0.01"),
    ("C", "physical", "long", "150.009", Outcome.WORTHLESS, "0.009"),  # nobody does it for them
    ("C", "physical", "short", "150.01", Outcome.PENDING, "0.01"),
    ("C", "physical", "short", "150.009", Outcome.PENDING, "0.009"),  # its holder may ask for it
    ("C", "physical", "short", "150", Outcome.WORTHLESS, "0"),
    ("P", "physical", "long", "149.99", Outcome.EXERCISED, "0.01"),
    ("P", "physical", "long", "150", Outcome.WORTHLESS, "0"),
    ("P", "physical", "short", "140", Outcome.PENDING, "10"),
    ("P", "physical", "short", "151", Outcome.WORTHLESS, "0"),
    ("C", "cash", "long", "160", Outcome.CASH, "10"),
    ("C", "cash", "short", "160", Outcome.CASH, "10"),
    ("P", "cash", "short", "140", Outcome.CASH, "10"),
    ("P", "cash", "long", "150", Outcome.WORTHLESS, "0"),
]


@pytest.mark.parametrize(("right", "settlement", "side", "price", "outcome", "value"), TABLE)
def test_the_table_of_outcomes(
    right: str, settlement: str, side: str, price: str, outcome: Outcome, value: str
) -> None:
    found = decided(contract(right, settlement=settlement), side, price)
    assert (found.outcome, found.value) == (outcome, Decimal(value))


@pytest.mark.parametrize("side", ["long", "short"])
@pytest.mark.parametrize("right", ["C", "P"])
@pytest.mark.parametrize("settlement", ["physical", "cash"])
def test_without_a_price_it_is_asked_for_and_never_booked_at_nothing(
    right: str, side: str, settlement: str
) -> None:
    found = decided(contract(right, settlement=settlement), side, None)
    assert (found.outcome, found.question) == (Outcome.ASK, Question.PRICE)


def test_who_said_not_to_exercise_lets_it_expire() -> None:
    assert decided(contract(), "long", "160", exercises=False).outcome is Outcome.WORTHLESS


def test_a_morning_value_is_published_and_no_closing_price_stands_for_it() -> None:
    option = contract(settlement="cash", settles="am")
    assert decided(option, "long", "160").question is Question.SETTLEMENT_VALUE
    assert decided(option, "long", "160", is_stated=True).outcome is Outcome.CASH


def test_of_an_adjusted_contract_nothing_is_assumed() -> None:
    option = contract(adjusted=True)
    assert decided(option, "long", "160").question is Question.DELIVERABLE
    assert decided(option, "long", "160", delivers((AMC, "10"))).outcome is Outcome.EXERCISED
    assert standard_delivery(option) == ()


@given(st.sampled_from("CP"), PRICES, PRICES)
def test_one_of_call_and_put_is_worth_what_price_and_strike_differ_by(
    right: str, strike: Decimal, price: Decimal
) -> None:
    call, put = intrinsic("C", strike, price), intrinsic("P", strike, price)
    assert call - put == price - strike
    assert min(call, put) == 0


# -- what changes hands ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("right", "side", "moves"),
    [("C", "long", "buy"), ("P", "long", "sell"), ("C", "short", "sell"), ("P", "short", "buy")],
)
def test_long_calls_and_short_puts_buy_at_the_strike(right: str, side: str, moves: str) -> None:
    assert delivery_side(right, side) == moves
    (found,) = deliveries(contract(right, "12.125"), (), side, Decimal(5))
    assert (found.side, found.quantity, found.price) == (moves, 500, Decimal("12.125"))
    assert found.money == Decimal("6062.5")
    assert closing_side(side) == (Side.SELL if side == "long" else Side.BUY)


def test_an_adjusted_contract_delivers_what_was_stated_for_its_strike_times_multiplier() -> None:
    option = contract(strike="45", adjusted=True)
    (found,) = deliveries(option, delivers((AMC, "10"), (USD, "12.34")), "long", Decimal(2))
    assert found.quantity == 20
    assert found.money == 2 * (Decimal(4500) - Decimal("12.34"))  # cash in lieu comes off the cost
    assert found.price * 20 == found.money


def test_a_price_that_does_not_come_out_even_leaves_the_money_exact() -> None:
    (found,) = deliveries(contract(strike="45"), delivers((AMC, "33")), "long", Decimal(1))
    assert found.money == 4500
    assert abs(found.price * 33 - 4500) < Decimal("0.0001")


def test_two_assets_share_the_cost_by_their_worth() -> None:
    option, what = contract(strike="5", adjusted=True), delivers((AMC, "100"), (APE, "100"))
    prices = {AMC: Decimal(6), APE: Decimal(2)}
    first, second = deliveries(option, what, "long", Decimal(1), prices)
    assert (first.money, second.money) == (375, 125)
    with pytest.raises(RefusedError, match="no price"):
        deliveries(option, what, "long", Decimal(1))


def test_what_nobody_described_is_not_delivered() -> None:
    with pytest.raises(RefusedError, match="not known"):
        deliveries(contract(adjusted=True), (), "long", Decimal(1))
    with pytest.raises(RefusedError, match="more money"):
        deliveries(contract(strike="5"), delivers((AMC, "1"), (USD, "900")), "long", Decimal(1))


@given(PRICES, st.integers(1, 1000).map(Decimal), PARTS)
def test_whatever_is_delivered_the_money_adds_up_to_the_strike(
    strike: Decimal, contracts: Decimal, parts: list[int]
) -> None:
    assets = [AssetId(100 + number) for number in range(len(parts))]
    what = delivers(*((asset, str(part)) for asset, part in zip(assets, parts, strict=True)))
    prices = {asset: Decimal(3) + asset for asset in assets}
    found = deliveries(contract(strike=str(strike)), what, "short", contracts, prices)
    assert sum(one.money for one in found) == strike * 100 * contracts
    assert [one.quantity for one in found] == [part * contracts for part in parts]


def test_what_is_held_against_the_strike_is_all_that_one_contract_delivers() -> None:
    option = contract(adjusted=True)
    prices = {AMC: Decimal(20)}
    assert share_worth(contract(), (), prices) == 20
    assert share_worth(option, delivers((AMC, "10"), (USD, "50")), prices) == Decimal("2.5")
    assert share_worth(option, delivers((APE, "10")), prices) is None


def test_a_contract_on_money_alone_settles_in_cash() -> None:
    option, what = contract("C", "15", adjusted=True), delivers((USD, "2000"))
    assert settles_in_cash(option, what)
    worth = share_worth(option, what, {})
    assert decide(option, what, "long", worth) == Decision(Outcome.CASH, Decimal(5), Decimal(20))


# -- the second figure ------------------------------------------------------------------------


@pytest.mark.parametrize(("right", "basis"), [("C", "153"), ("P", "147")])
def test_the_premium_is_in_the_basis_of_calls_and_comes_off_that_of_puts(
    right: str, basis: str
) -> None:
    found = basis_with_premium(right, Decimal(150), Decimal(300), Decimal(100))
    assert found == Decimal(basis)


# -- days -------------------------------------------------------------------------------------


def test_a_monthly_contract_ends_on_the_last_session_not_after_the_third_friday() -> None:
    def last(day: date) -> date:
        return day - timedelta(1) if day == date(2026, 6, 19) else day

    assert third_friday(2026, 6) == date(2026, 6, 19)
    assert monthly_expiry(2026, 6, last) == date(2026, 6, 18)
    assert monthly_expiry(2026, 5, last) == date(2026, 5, 15)


@given(st.dates(date(2000, 1, 1), date(2099, 12, 1)))
def test_the_third_friday_is_a_friday_in_its_third_week(day: date) -> None:
    found = third_friday(day.year, day.month)
    assert found.weekday() == 4
    assert 15 <= found.day <= 21


def test_days_are_counted_by_the_calendar_and_end_at_the_open_or_the_close() -> None:
    assert days_left(date(2026, 1, 16), date(2026, 1, 9)) == 7
    assert days_left(date(2026, 1, 16), date(2026, 1, 17)) == 0
    session = datetime(2026, 1, 16, 14, 30, tzinfo=UTC), datetime(2026, 1, 16, 21, tzinfo=UTC)
    assert ends_at(contract(), session) == session[1]
    assert ends_at(contract(settles="am"), session) == session[0]
