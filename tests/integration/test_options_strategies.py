"""Strategies: by one order of the broker, by the person, by guess; rolls and their chains."""

from decimal import Decimal

import pytest

from app.db.database import SqlDatabase
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.times import to_us
from app.domain.trading.records import Order
from app.services.preferences import read_preferences
from app.services.registry import Registry
from app.services.trading.instruments import InstrumentSpec, ensure_instrument
from tests.integration.books import SetClock
from tests.option_parts import Desk, moment

NEAR = {right: f"AAPL260116{right}00150000" for right in "CP"}
FAR = {right: f"AAPL260220{right}00150000" for right in "CP"}
OPENED = "2026-01-05 15:00"


@pytest.fixture
def desk(database: SqlDatabase, clock: SetClock) -> Desk:
    return Desk(database, clock).at("2026-01-12 20:00")


def order(desk: Desk, symbol: str, side: str, venue_id: str) -> int:
    """Store an order of a broker that was filled."""
    with desk.database.writing() as unit:
        registry = Registry(unit, read_preferences(unit.settings).base_currency)
        instrument = ensure_instrument(unit, registry, InstrumentSpec(symbol))
        orders = unit.records(Order)
        made = Order(
            orders.next_id(), desk.account_id(registry), instrument.id, f"c{orders.next_id()}",
            side, "net", "market", "day", Decimal(1), None, None, None, "open", Decimal(0), None,
            to_us(moment(OPENED)), to_us(moment(OPENED)), venue_id=venue_id, source="import",
        )  # fmt: skip
        orders.put(made)
        unit.commit()
    return made.id


def ordered(desk: Desk, side: str, symbol: str, price: str, at: str, venue_id: str) -> int:
    number = order(desk, symbol, side, venue_id)
    return desk.trade(side, "1", symbol, price, at, order_id=number)


def test_legs_of_one_order_are_a_strategy_and_no_guess(desk: Desk) -> None:
    ordered(desk, "sell", NEAR["C"], "3", OPENED, "B1")
    ordered(desk, "sell", NEAR["P"], "3", OPENED, "B1")
    ordered(desk, "buy", FAR["C"], "3", OPENED, "B2")
    desk.options.post_due()
    (found,) = desk.options.strategies()
    assert (found.kind, found.is_guess, len(found.legs)) == ("straddle", False, 2)
    desk.options.post_due()
    assert len(desk.options.strategies()) == 1


def test_an_order_that_closes_and_opens_is_a_roll(desk: Desk) -> None:
    old = ordered(desk, "sell", NEAR["C"], "3", OPENED, "B1")
    ordered(desk, "buy", NEAR["C"], "4", "2026-01-12 15:00", "B2")
    new = ordered(desk, "sell", FAR["C"], "6", "2026-01-12 15:00", "B2")
    desk.options.post_due()
    assert desk.position(new).replaces_id == old
    (chain,) = desk.options.chains()
    assert (chain.rolls, chain.is_open, chain.is_won) == (1, True, None)


def test_a_guess_is_minutes_apart_in_one_account_and_has_a_name(desk: Desk) -> None:
    desk.trade("buy", "100", "AAPL", "149", "2026-01-05 15:00")
    desk.trade("sell", "1", NEAR["C"], "3", "2026-01-05 15:05")
    desk.trade("buy", "1", NEAR["P"], "3", "2026-01-05 15:11")  # too late
    desk.trade("buy", "1", "MSFT260116C00400000", "3", "2026-01-05 15:03")  # another underlying
    (guess,) = desk.options.guesses()
    assert (guess.kind, guess.underlying, guess.seconds) == ("covered_call", "AAPL", 300)


def test_quantities_that_do_not_go_together_are_no_guess(desk: Desk) -> None:
    desk.trade("buy", "3", NEAR["C"], "3", OPENED)
    desk.trade("sell", "2", FAR["C"], "3", OPENED)
    assert desk.options.guesses() == []


def test_a_covered_call_counts_shares_by_the_contract(desk: Desk) -> None:
    shares = desk.trade("buy", "200", "AAPL", "149", OPENED)
    call = desk.trade("sell", "2", NEAR["C"], "3", OPENED)
    desk.price("AAPL", "149", "2026-01-12")
    desk.price(NEAR["C"], "200", "2026-01-12")
    desk.options.group([shares, call])
    (found,) = desk.options.strategies()
    assert found.kind == "covered_call"
    assert found.greeks is not None
    assert 0 < found.greeks.delta < 200
    assert [leg.title for leg in found.legs] == ["AAPL", "AAPL 150C"]


def test_a_position_leaves_its_strategy_for_another(desk: Desk) -> None:
    call, put = (desk.trade("sell", "1", NEAR[right], "3", OPENED) for right in "CP")
    far = desk.trade("buy", "1", FAR["C"], "3", OPENED)
    _, first = desk.options.group([call, put])
    _, second = desk.options.group([call, far], "Calendar")
    found = {one.group_id: one for one in desk.options.strategies()}
    assert found[second].kind == "calendar"
    assert [leg.position_id for leg in found[first].legs] == [put]
    desk.options.group([put, far])
    assert first not in {one.group_id for one in desk.options.strategies()}  # nothing is left


def test_rolling_strategies_links_them_and_sums_their_results(desk: Desk) -> None:
    call, put = (desk.trade("sell", "1", NEAR[right], "3", OPENED) for right in "CP")
    desk.options.group([call, put])
    for right in "CP":
        desk.trade("buy", "1", NEAR[right], "2", "2026-01-12 15:00")
    new = [desk.trade("sell", "1", FAR[right], "4", "2026-01-12 15:01") for right in "CP"]
    desk.options.group(new)
    desk.options.roll(call, new[0])
    desk.options.roll(put, new[1])
    latest = desk.options.strategies()[0]
    assert (latest.rolls, latest.realized, latest.chain_realized) == (1, 0, 200)


def test_what_cannot_be_is_refused_and_nothing_is_written(desk: Desk) -> None:
    call = desk.trade("sell", "1", NEAR["C"], "3", OPENED)
    other = desk.trade("buy", "1", "MSFT260116C00400000", "3", OPENED)
    for refused in (
        lambda: desk.options.group([call]),
        lambda: desk.options.group([call, call]),
        lambda: desk.options.roll(call, call),
        lambda: desk.options.roll(call, other),
    ):
        with pytest.raises(RefusedError):
            refused()
    with pytest.raises(UnknownNameError):
        desk.options.group([call, 99])
    assert desk.options.strategies() == []


def test_a_chain_cannot_bite_its_tail(desk: Desk) -> None:
    first = desk.trade("sell", "1", NEAR["C"], "3", OPENED)
    second = desk.trade("sell", "1", FAR["C"], "3", OPENED)
    desk.options.roll(first, second)
    with pytest.raises(RefusedError, match="came after"):
        desk.options.roll(second, first)


def test_working_positions_out_anew_keeps_strategies_and_rolls(desk: Desk) -> None:
    call, put = (desk.trade("sell", "1", NEAR[right], "3", OPENED) for right in "CP")
    _, group = desk.options.group([call, put])
    far = desk.trade("sell", "1", FAR["C"], "3", OPENED)
    desk.options.roll(call, far)
    desk.trade("sell", "1", NEAR["C"], "2", "2026-01-04 15:00")  # a fill that comes late
    desk.trade("sell", "1", FAR["C"], "2", "2026-01-04 15:00")
    assert desk.position(call).group_id == group
    assert desk.position(far).replaces_id == call
