"""How contracts end: the worked cases, with ledger, cash and holdings, on both databases."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from decimal import Decimal

import pytest

from app.db.database import SqlDatabase
from app.domain.errors import RefusedError
from app.services.changes import Topic
from app.services.trading.options_answers import ContractWish, HeldQuery
from tests.integration.books import SetClock
from tests.option_parts import Desk

CALL = "AAPL260116C00150000"  # a Friday; New York closes at 21:00 UTC
PUT = "AAPL260116P00150000"
OPENED, BEFORE, AFTER = "2026-01-05 15:00", "2026-01-16 20:59", "2026-01-16 21:00"
EXPIRY = "2026-01-16"
ZERO = Decimal(0)


@pytest.fixture
def desk(database: SqlDatabase, clock: SetClock) -> Desk:
    return Desk(database, clock).at(OPENED)


# -- worthless, in the money, unknown ----------------------------------------------------------


@pytest.mark.parametrize(("side", "sign"), [("buy", 1), ("sell", -1)])
def test_out_of_the_money_ends_at_nothing_on_the_exchange_clock(
    desk: Desk, side: str, sign: int
) -> None:
    position = desk.trade(side, "2", CALL, "3", OPENED, fee="1.30")
    desk.price("AAPL", "149", EXPIRY)
    assert desk.at(BEFORE).options.post_due().count == 0
    posted = desk.at(AFTER).options.post_due()
    assert (posted.count, posted.problems) == (1, ())
    found = desk.position(position)
    assert found.status == "expired"
    assert found.realized == -sign * 600 - Decimal("1.30")
    assert (desk.held(CALL), desk.held("AAPL")) == (ZERO, ZERO)
    assert desk.held("USD") == -sign * 600 - Decimal("1.30")
    assert Topic.LEDGER in posted.changes.topics


def test_what_is_done_is_done_once(desk: Desk) -> None:
    desk.trade("buy", "1", CALL, "3", OPENED)
    desk.price("AAPL", "160", EXPIRY)
    desk.at(AFTER)
    assert desk.options.post_due().count == 1
    entries = desk.entries()
    for _ in range(3):
        assert desk.options.post_due().count == 0
    assert desk.entries() == entries


def test_a_long_call_in_the_money_by_a_cent_is_exercised_and_the_shares_start_at_the_strike(
    desk: Desk,
) -> None:
    position = desk.trade("buy", "2", CALL, "3", OPENED)
    desk.price("AAPL", "150.01", EXPIRY)
    posted = desk.at(AFTER).options.post_due()
    assert posted.label == "2 AAPL 150C exercised: bought 200 AAPL at 150"
    assert desk.position(position).realized == -600  # the premium stays with the option
    (shares,) = desk.positions("AAPL")
    assert (shares.opened, shares.cost, shares.direction) == (200, 30000, "long")
    assert (desk.held("AAPL"), desk.held(CALL)) == (200, ZERO)
    assert desk.held("USD") == -600 - 30000


def test_a_long_put_in_the_money_sells_at_the_strike(desk: Desk) -> None:
    desk.trade("buy", "100", "AAPL", "140", OPENED)
    desk.trade("buy", "1", PUT, "4", OPENED)
    desk.price("AAPL", "120", EXPIRY)
    assert desk.at(AFTER).options.post_due().count == 1
    (shares,) = desk.positions("AAPL")
    assert (shares.status, shares.realized) == ("closed", 1000)
    assert desk.held("AAPL") == ZERO
    assert desk.held("USD") == -14000 - 400 + 15000


def test_a_short_call_in_the_money_by_a_cent_waits_for_its_outcome(desk: Desk) -> None:
    """Trap: short sold at expiry in the money by 0.01. Known the next morning, not before."""
    position = desk.trade("sell", "1", CALL, "3", OPENED)
    desk.price("AAPL", "150.01", EXPIRY)
    posted = desk.at(AFTER).options.post_due()
    assert posted.count == 0
    assert "assigned" in posted.problems[0]
    assert desk.position(position).status == "open"
    (row,) = desk.options.held().rows
    assert (row.has_ended, row.outcome, row.question) == (True, "pending", "pending")
    booked = desk.options.outcome(position, "assigned")
    assert booked.said == "1 AAPL 150C assigned: sold 100 AAPL at 150"
    assert (desk.held("AAPL"), desk.held("USD")) == (-100, 300 + 15000)
    assert desk.position(position).status == "expired"
    assert desk.position(position).realized == 300


def test_a_short_call_that_was_not_assigned_expires(desk: Desk) -> None:
    position = desk.trade("sell", "1", CALL, "3", OPENED)
    desk.price("AAPL", "150.01", EXPIRY)
    desk.at(AFTER).options.outcome(position, "worthless")
    assert (desk.held("AAPL"), desk.held("USD")) == (ZERO, 300)


@pytest.mark.parametrize("side", ["buy", "sell"])
def test_without_a_price_of_that_day_it_is_asked_for(desk: Desk, side: str) -> None:
    position = desk.trade(side, "1", CALL, "3", OPENED)
    desk.price("AAPL", "149", "2026-01-15")  # the day before says nothing
    desk.price("AAPL", "149", EXPIRY, at="15:00")  # neither does the morning
    posted = desk.at(AFTER).options.post_due()
    assert posted.count == 0
    assert "no price of AAPL" in posted.problems[0]
    assert desk.position(position).status == "open"
    with pytest.raises(RefusedError, match="no price"):
        desk.options.expire(position)
    desk.options.expire(position, price=Decimal("149.99"))
    assert desk.position(position).status == "expired"
    assert desk.held(CALL) == ZERO


def test_a_price_just_before_the_close_counts(desk: Desk) -> None:
    desk.trade("buy", "1", CALL, "3", OPENED)
    desk.price("AAPL", "149", EXPIRY, at="20:58")
    assert desk.at(AFTER).options.post_due().count == 1


def test_who_said_not_to_exercise_gets_no_shares(desk: Desk) -> None:
    position = desk.trade("buy", "1", CALL, "3", OPENED)
    desk.price("AAPL", "160", EXPIRY)
    desk.options.keep(position, exercises=False)
    desk.at(AFTER).options.post_due()
    assert (desk.held("AAPL"), desk.held("USD")) == (ZERO, -300)


def test_a_delivery_that_the_account_does_not_allow_is_told_and_the_rest_goes_on(
    database: SqlDatabase, clock: SetClock
) -> None:
    desk = Desk(database, clock, allows_short=False).at(OPENED)
    put = desk.trade("buy", "1", PUT, "3", OPENED)
    desk.trade("buy", "1", CALL, "3", OPENED)
    desk.price("AAPL", "120", EXPIRY)
    posted = desk.at(AFTER).options.post_due()
    assert posted.count == 1
    assert "short" in posted.problems[0]
    assert desk.position(put).status == "open"


# -- cash settlement --------------------------------------------------------------------------


def test_an_index_option_settles_in_cash_at_its_intrinsic_value(desk: Desk) -> None:
    symbol = "SPXW260116P06000000"
    position = desk.trade("sell", "1", symbol, "40", OPENED)
    desk.price("SPX", "5987.5", EXPIRY)
    desk.at(AFTER).options.post_due()
    assert desk.position(position).realized == 4000 - 1250
    assert (desk.held(symbol), desk.held("USD")) == (ZERO, 2750)


def test_a_morning_settlement_is_asked_for_and_taken_as_stated(desk: Desk) -> None:
    position = desk.trade("buy", "1", "SPX260116C06000000", "40", OPENED)
    desk.price("SPX", "6100", EXPIRY)
    posted = desk.at("2026-01-16 14:30").options.post_due()  # it ends at the open
    assert "settlement value" in posted.problems[0]
    desk.options.expire(position, price=Decimal("6010"))
    assert desk.position(position).realized == 1000 - 4000


# -- early, partial ---------------------------------------------------------------------------


def test_two_of_five_assigned_early_leave_three(desk: Desk) -> None:
    """Trap: 2 of 5 assigned, on any day."""
    position = desk.trade("sell", "5", PUT, "4", OPENED)
    booked = desk.at("2026-01-13 09:00").options.assign(position, Decimal(2), on=date(2026, 1, 12))
    assert booked.said == "2 AAPL 150P assigned: bought 200 AAPL at 150"
    found = desk.position(position)
    assert (found.status, found.opened, found.closed, found.realized) == ("open", 5, 2, 800)
    assert (desk.held(PUT), desk.held("AAPL")) == (-3, 200)
    assert desk.held("USD") == 2000 - 30000
    (delivery,) = desk.fills("delivery")
    assert delivery.at_us == desk.fills("assignment")[0].at_us
    desk.price("AAPL", "151", EXPIRY)
    assert desk.at(AFTER).options.post_due().count == 1  # the other three
    found = desk.position(position)
    assert (found.status, found.closed, found.realized) == ("expired", 5, 2000)


def test_of_five_at_expiry_two_were_assigned_and_the_rest_expired(desk: Desk) -> None:
    position = desk.trade("sell", "5", PUT, "4", OPENED)
    desk.price("AAPL", "149.5", EXPIRY)
    desk.at("2026-01-17 10:00").options.outcome(position, "assigned", Decimal(2))
    found = desk.position(position)
    assert (found.status, found.realized) == ("expired", 2000)
    assert (desk.held("AAPL"), desk.held(PUT), desk.held("USD")) == (200, ZERO, 2000 - 30000)


def test_the_same_assignment_twice_in_a_day_is_two(desk: Desk) -> None:
    position = desk.trade("sell", "5", PUT, "4", OPENED)
    desk.at("2026-01-13 09:00")
    for _ in range(2):
        desk.options.assign(position, Decimal(1), on=date(2026, 1, 12))
    assert desk.held("AAPL") == 200


def test_early_exercise_takes_the_day_that_is_given(desk: Desk) -> None:
    position = desk.trade("buy", "2", CALL, "3", OPENED)
    desk.at("2026-01-10 12:00").options.exercise(position, Decimal(1))
    assert (desk.held("AAPL"), desk.held(CALL)) == (100, 1)
    with pytest.raises(RefusedError, match="still to come"):
        desk.options.exercise(position, on=date(2026, 1, 12))
    with pytest.raises(RefusedError, match="opened after"):
        desk.options.exercise(position, on=date(2026, 1, 2))
    with pytest.raises(RefusedError, match="only 1"):
        desk.options.exercise(position, Decimal(2))
    with pytest.raises(RefusedError, match="whole number"):
        desk.options.exercise(position, Decimal("0.5"))


def test_who_holds_is_not_assigned_and_who_sold_does_not_exercise(desk: Desk) -> None:
    held, sold = (
        desk.trade("buy", "1", CALL, "3", OPENED),
        desk.trade("sell", "1", PUT, "3", OPENED),
    )
    with pytest.raises(RefusedError, match="not assigned"):
        desk.options.assign(held)
    with pytest.raises(RefusedError, match="not exercised"):
        desk.options.exercise(sold)
    european = desk.trade("buy", "1", "SPXW260116C06000000", "3", OPENED)
    with pytest.raises(RefusedError, match="European"):
        desk.options.exercise(european)


# -- calendars --------------------------------------------------------------------------------


def test_a_contract_of_the_nineteenth_of_june_ends_on_the_eighteenth(desk: Desk) -> None:
    """Trap: 19 June 2026 is a holiday; the last session is the day before."""
    desk.at("2026-06-10 15:00")
    position = desk.trade("buy", "1", "GOOGL 260619P00187500", "3", "2026-06-10 15:00")
    desk.price("GOOGL", "190", "2026-06-18")
    assert desk.at("2026-06-18 19:59").options.post_due().count == 0
    assert desk.at("2026-06-18 20:00").options.post_due().count == 1
    assert desk.position(position).status == "expired"


def test_on_a_half_day_a_contract_ends_at_its_early_close(desk: Desk) -> None:
    desk.at("2026-11-20 15:00")
    desk.trade("buy", "1", "AAPL261127C00150000", "3", "2026-11-20 15:00")
    desk.price("AAPL", "149", "2026-11-27")
    assert desk.at("2026-11-27 17:59").options.post_due().count == 0
    assert desk.at("2026-11-27 18:00").options.post_due().count == 1


# -- adjusted contracts -----------------------------------------------------------------------


def test_an_adjusted_contract_delivers_its_own_goods_with_cash_in_lieu(desk: Desk) -> None:
    """Traps: the root AMC1, and a strike of 12.125."""
    symbol = "AMC1  260116C00012125"
    with pytest.raises(RefusedError, match="nothing can be assumed"):
        desk.options.contract(ContractWish(symbol))
    goods = ((Decimal(10), "AMC"), (Decimal("5.5"), "USD"))
    desk.options.contract(ContractWish(symbol, multiplier=Decimal(100), delivers=goods))
    position = desk.trade("buy", "2", symbol, "0.40", OPENED)
    desk.price("AMC", "150", EXPIRY)  # 10 × 150 + 5.5 is more than 12.125 × 100
    posted = desk.at(AFTER).options.post_due()
    assert posted.count == 1, posted.problems
    assert desk.held("AMC") == 20
    assert desk.held("USD") == -80 - 2 * (Decimal("1212.5") - Decimal("5.5"))
    assert desk.position(position).realized == -80


def test_an_adjusted_contract_that_nobody_described_is_asked_for(desk: Desk) -> None:
    symbol = "AMC1  260116C00012125"
    desk.options.contract(ContractWish(symbol, multiplier=Decimal(100)))
    position = desk.trade("buy", "1", symbol, "0.40", OPENED)
    desk.price("AMC", "150", EXPIRY)
    posted = desk.at(AFTER).options.post_due()
    assert "adjusted" in posted.problems[0]
    with pytest.raises(RefusedError, match="not known"):
        desk.options.outcome(position, "exercised")
    goods = ((Decimal(10), "AMC"),)
    desk.options.contract(ContractWish(symbol, delivers=goods))
    assert desk.options.post_due().count == 1
    assert (desk.held("AMC"), desk.held("USD")) == (10, Decimal("-1252.5"))


def test_another_multiplier_of_what_was_traded_is_refused(desk: Desk) -> None:
    desk.trade("buy", "1", CALL, "3", OPENED)
    with pytest.raises(RefusedError, match="was traded"):
        desk.options.contract(ContractWish(CALL, multiplier=Decimal(150)))


# -- taking back, and what comes late ---------------------------------------------------------


def test_a_booked_end_that_was_another_is_taken_back_with_its_shares(desk: Desk) -> None:
    position = desk.trade("buy", "1", CALL, "3", OPENED)
    desk.price("AAPL", "150.01", EXPIRY)
    desk.at(AFTER).options.post_due()
    assert desk.held("AAPL") == 100
    desk.options.outcome(position, "worthless")
    assert (desk.held("AAPL"), desk.held("USD"), desk.held(CALL)) == (ZERO, -300, ZERO)
    assert desk.position(position).status == "expired"


def test_what_a_person_took_back_is_asked_for_and_not_booked_again(desk: Desk) -> None:
    position = desk.trade("buy", "1", CALL, "3", OPENED)
    desk.price("AAPL", "149", EXPIRY)
    desk.at(AFTER).options.post_due()
    desk.options.reopen(position)
    assert desk.position(position).status == "open"
    posted = desk.options.post_due()
    assert posted.count == 0
    assert "taken back" in posted.problems[0]
    desk.options.outcome(position, "worthless")
    assert desk.position(position).status == "expired"


def test_only_the_last_end_is_taken_back(desk: Desk) -> None:
    position = desk.trade("sell", "5", PUT, "4", OPENED)
    desk.at("2026-01-13 09:00").options.assign(position, Decimal(2), on=date(2026, 1, 12))
    desk.price("AAPL", "151", EXPIRY)
    desk.at(AFTER).options.post_due()
    desk.options.reopen(position)
    found = desk.position(position)
    assert (found.closed, desk.held("AAPL")) == (2, 200)


def test_a_leg_closed_by_the_broker_leaves_the_other_to_expire(desk: Desk) -> None:
    """Trap: one leg closed by the broker. The strategy keeps its name."""
    sold = desk.trade("sell", "1", CALL, "3", OPENED)
    bought = desk.trade("buy", "1", "AAPL260116C00160000", "1", OPENED)
    _, group = desk.options.group([sold, bought])
    desk.trade("buy", "1", CALL, "0.05", "2026-01-16 20:00")  # who closed it does not matter
    desk.price("AAPL", "155", EXPIRY)
    desk.at(AFTER).options.post_due()
    (strategy,) = desk.options.strategies()
    assert (strategy.group_id, strategy.kind, strategy.is_open) == (group, "vertical", False)
    assert strategy.realized == 300 - 5 - 100
    assert desk.held("USD") == 195
    assert (desk.held(CALL), desk.held("AAPL260116C00160000")) == (ZERO, ZERO)


def test_what_was_closed_before_does_not_end_again(desk: Desk) -> None:
    desk.trade("buy", "1", CALL, "3", OPENED)
    desk.trade("sell", "1", CALL, "4", "2026-01-06 15:00")
    desk.price("AAPL", "160", EXPIRY)
    assert desk.at(AFTER).options.post_due().count == 0
    assert desk.held("USD") == 100


# -- what is told -----------------------------------------------------------------------------


def test_held_contracts_come_with_days_moneyness_and_greeks(desk: Desk) -> None:
    desk.trade("sell", "2", PUT, "4", OPENED)
    desk.trade("buy", "1", "AAPL260220C00150000", "6", OPENED)
    desk.price("AAPL", "152", "2026-01-09")
    desk.price(PUT, "250", "2026-01-09")  # of a contract: 2.50 a share
    report = desk.at("2026-01-09 21:00").options.held()
    near, far = report.rows
    assert (near.title, near.days_left, far.days_left) == ("AAPL 150P", 7, 42)
    assert (near.quantity, near.moneyness, near.away) == (-2, "otm", -2)
    assert near.price == Decimal("2.5")
    assert near.implied is not None
    assert near.volatility_from == "price"
    assert near.position_greeks is not None
    assert near.greeks is not None
    assert near.position_greeks.delta == pytest.approx(-200 * near.greeks.delta)
    assert near.position_greeks.theta > 0  # who sold earns the days
    assert (far.implied, far.greeks, far.volatility_from) == (None, None, "")
    assert dict(report.totals) == {"AAPL": None}  # of one the greeks are unknown
    assert len(desk.options.held(HeldQuery(within_days=7)).rows) == 1
    assert [row.title for row in desk.options.expiring()] == ["AAPL 150P"]


def test_the_form_tells_what_changes_hands_and_the_basis_with_premium(desk: Desk) -> None:
    position = desk.trade("sell", "2", PUT, "4", OPENED)
    form = desk.options.form(position)
    assert (form.may_assign, form.may_exercise, form.side) == (True, False, "buy")
    assert (form.goods[0].quantity, form.goods[0].symbol) == (200, "AAPL")
    assert (form.money, form.price, form.basis) == (30000, 150, 146)
    assert form.stock_held == 0


def test_contracts_of_a_paper_account_end_alike_and_never_reach_the_ledger(
    database: SqlDatabase, clock: SetClock
) -> None:
    desk = Desk(database, clock, account="Practice", is_paper=True).at(OPENED)
    position = desk.trade("buy", "1", CALL, "3", OPENED)
    desk.price("AAPL", "160", EXPIRY)
    assert desk.at(AFTER).options.post_due().count == 1
    assert desk.position(position).status == "expired"
    (shares,) = desk.positions("AAPL")
    assert (shares.opened, shares.cost) == (100, 15000)
    assert (desk.entries(), desk.held("USD")) == (0, ZERO)


def test_two_that_book_at_the_same_time_book_once(desk: Desk) -> None:
    for strike in range(140, 150):
        desk.trade("buy", "1", f"AAPL260116C00{strike}000", "3", OPENED)
    desk.price("AAPL", "160", EXPIRY)
    desk.at(AFTER)
    with ThreadPoolExecutor(2) as pool:
        both = list(pool.map(lambda _: desk.options.post_due(), range(2)))
    assert sum(one.count for one in both) == 10
    assert [one.problems for one in both] == [(), ()]
    assert desk.held("AAPL") == 1000
    assert len(desk.fills("delivery")) == 10


def test_shares_for_one_delivery_are_not_delivered_twice(
    database: SqlDatabase, clock: SetClock
) -> None:
    desk = Desk(database, clock, allows_short=False).at(OPENED)
    desk.trade("buy", "100", "AAPL", "140", OPENED)
    for strike in ("150", "155"):
        desk.trade("buy", "1", f"AAPL260116P00{strike}000", "3", OPENED)
    desk.price("AAPL", "120", EXPIRY)
    posted = desk.at(AFTER).options.post_due()
    assert posted.count == 1
    assert "has 0 and may not be short" in posted.problems[0]
    assert desk.held("AAPL") == ZERO
