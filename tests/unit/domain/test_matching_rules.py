"""The fill model, a table a rule: what Coffer gives, and what other engines would have given."""

from decimal import Decimal
from typing import Any

import pytest

from app.domain.trading.bars import Bar, gaps_by_span, holes
from tests.unit.domain.matching_builders import (
    COIN,
    SPAN,
    a_bar,
    a_bracket,
    a_quote,
    an_engine,
    an_order,
    fills,
    prices,
    told,
)


def run(order: Any, bar: str, **more: Any) -> list[str]:
    """Return the fills of one order in one bar."""
    volume = more.pop("volume", None)
    return prices(an_engine(order, **more).on_bar(order.instrument.id, a_bar(bar, volume=volume)))


def close(quantity: object = 10, **more: Any) -> Any:
    """Return a sale of what is held."""
    return an_order("sell", quantity, effect="close", **more)


HELD = {"held": 10, "cash": 0}

# Beside each case: what others give, as the design's table states it.
SINGLE: dict[str, tuple[Any, str, dict[str, Any], list[str]]] = {
    # market: the next open; nautilus and hummingbot the close of the signal bar, jesse the last
    # one-minute close
    "market buys at the open": (an_order(), "101 105 99 104", {}, ["buy 101"]),
    "market sells at the open": (close(), "101 105 99 104", HELD, ["sell 101"]),
    # gap over a stop: freqtrade gives the stop price (95) unless the whole bar is beyond, jesse 95,
    # hummingbot the bar's close (94), vectorbt the open
    "a gap over a stop fills at the open": (close(stop=95), "93 96 92 94", HELD, ["sell 93"]),
    "a stop reached inside fills at itself": (close(stop=95), "99 100 94 98", HELD, ["sell 95"]),
    "a touch counts for a stop": (close(stop=95), "99 100 95 98", HELD, ["sell 95"]),
    "a stop that is not reached waits": (close(stop=95), "99 100 95.01 98", HELD, []),
    "a buy stop over a gap pays the open": (an_order(stop=105), "107 108 106 107", {}, ["buy 107"]),
    "a buy stop inside pays itself": (an_order(stop=105), "100 106 99 104", {}, ["buy 105"]),
    # gap over a target: freqtrade keeps it inside the bar, nautilus gives the limit (110),
    # hummingbot the close; backtesting.py and vectorbt the better one, as here
    "a gap over a target gives the open": (close(limit=110), "112 113 111 112", HELD, ["sell 112"]),
    "a target inside gives itself": (close(limit=110), "105 111 104 106", HELD, ["sell 110"]),
    "a buy limit over a gap pays the open": (an_order(limit=95), "93 96 92 94", {}, ["buy 93"]),
    "a buy limit inside pays itself": (an_order(limit=95), "99 100 94 98", {}, ["buy 95"]),
    # touch: nautilus gives it a chance; all others count it
    "a touch counts for a limit": (an_order(limit=95), "99 100 95 98", {}, ["buy 95"]),
    "through: a touch is not enough": (
        an_order(limit=95), "99 100 95 98", {"limits": "through"}, [],
    ),
    "through: a tick further is": (
        an_order(limit=95), "99 100 94.99 98", {"limits": "through"}, ["buy 95"],
    ),
    "through: a touch still passes a stop": (
        close(stop=95), "99 100 95 98", {**HELD, "limits": "through"}, ["sell 95"],
    ),
    # slippage: freqtrade has none in backtests, nautilus a tick by chance, hummingbot none
    "slippage is against a market buy": (
        an_order(), "100 101 99 100", {"slippage": 0.01}, ["buy 101"],
    ),
    "slippage is against a market sale": (
        close(), "100 101 99 100", {**HELD, "slippage": 0.01}, ["sell 99"],
    ),
    "slippage is on top of a gapped stop": (
        close(stop=95), "90 96 89 94", {**HELD, "slippage": 0.01}, ["sell 89.1"],
    ),
    "slippage is never on a limit": (
        an_order(limit=95), "99 100 94 98", {"slippage": 0.05}, ["buy 95"],
    ),
    "slippage is never beyond 5 %": (
        an_order(), "100 101 99 100", {"slippage": 0.9}, ["buy 105"],
    ),
    # stop-limit
    "a stop-limit passed inside is had at once": (
        an_order(stop=105, limit=106), "100 107 99 104", {}, ["buy 105"],
    ),
    "a stop-limit over a gap within its limit pays the open": (
        an_order(stop=105, limit=108), "107 109 106.5 107", {}, ["buy 107"],
    ),
    "a stop-limit gapped beyond its limit waits for its return": (
        an_order(stop=105, limit=106), "108 109 105.5 107", {}, ["buy 106"],
    ),
    "a stop-limit gapped beyond its limit stays open": (
        an_order(stop=105, limit=106), "108 109 107 108", {}, [],
    ),
    "a stop-limit's return before its stop is no fill": (
        an_order(stop=105, limit=103), "100 106 99 104", {}, [],
    ),
    "a stop-limit's return that the close proves is one": (
        an_order(stop=105, limit=103), "100 106 99 102", {}, ["buy 103"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", SINGLE, ids=str)
def test_an_order_in_a_bar(case: str) -> None:
    order, bar, more, expected = SINGLE[case]
    # Orders are made once for the table, and worked on: each case has its own.
    assert run(order, bar, **more) == expected


def bracket(bar: str, **entry: Any) -> Any:
    """Return the engine and the events of a bar of an entry with stop 95 and target 110."""
    engine = an_engine(*a_bracket(an_order(**entry), stop=95, target=110))
    return engine, engine.on_bar(1, a_bar(bar))


BRACKETS: dict[str, tuple[dict[str, Any], str, list[str], int, int]] = {
    # entry, bar, fills, ties, stops in the entry's bar. hummingbot takes the target in a tie;
    # nautilus and jesse go by a path that they suppose; vectorbt has no stops on the entry bar.
    "stop and target in one bar: the stop": ({}, "100 111 94 105", ["buy 100", "sell 95"], 1, 1),
    "the stop alone": ({}, "100 104 94 98", ["buy 100", "sell 95"], 0, 1),
    "the target alone, after an entry at the open": (
        {}, "100 111 99 105", ["buy 100", "sell 110"], 0, 0,
    ),
    "neither": ({}, "100 104 96 98", ["buy 100"], 0, 0),
    "a limit entry that fell through its stop": (
        {"limit": 98}, "100 101 94 97", ["buy 98", "sell 95"], 0, 1,
    ),
    "a limit entry whose target came before it": (
        {"limit": 98}, "100 111 97 99", ["buy 98"], 0, 0,
    ),
    "a limit entry whose target the close proves": (
        {"limit": 98}, "100 112 97 111", ["buy 98", "sell 110"], 0, 0,
    ),
    "a limit entry at the open, its target inside": (
        {"limit": 101}, "100 111 97 99", ["buy 100", "sell 110"], 0, 0,
    ),
    # backtesting.py puts an ambiguous stop entry off by a bar
    "an ambiguous stop entry takes the loss": (
        {"stop": 103}, "100 104 94 103.5", ["buy 103", "sell 95"], 0, 1,
    ),
    "a stop entry in a bar that stayed above the stop": (
        {"stop": 103}, "100 104 99 103.5", ["buy 103"], 0, 0,
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", BRACKETS, ids=str)
def test_a_bracket_in_the_bar_of_its_entry(case: str) -> None:
    entry, bar, expected, ties, stops = BRACKETS[case]
    engine, events = bracket(bar, **entry)
    assert prices(events) == expected
    assert (engine.ties, engine.entry_bar_stops) == (ties, stops)
    assert sum(one.is_tie for one in events) == ties


def test_a_stop_above_the_open_of_a_stop_entry_is_taken_at_itself() -> None:
    # The open lay below the stop, but before the entry; the loss is taken, at the stop.
    engine = an_engine(*a_bracket(an_order(stop=105), stop=102))
    assert prices(engine.on_bar(1, a_bar("100 106 99 105.5"))) == ["buy 105", "sell 102"]


def test_a_stop_and_a_target_gapped_over_in_a_later_bar() -> None:
    for bar, expected in (
        ("93 96 92 94", ["sell 93"]),  # gap over the stop
        ("112 113 111 112", ["sell 112"]),  # gap over the target
        ("112 113 94 100", ["sell 95"]),  # and both in one bar: the stop
    ):
        engine, _ = bracket("100 101 99 100")
        assert prices(engine.on_bar(1, a_bar(bar, number=1))) == expected


def test_the_target_goes_when_the_stop_is_taken_and_the_other_way_round() -> None:
    engine, events = bracket("100 111 94 105")
    assert told(events) == ["fill", "triggered", "cancelled oco", "fill"]
    engine, _ = bracket("100 101 99 100")
    assert told(engine.on_bar(1, a_bar("105 111 104 110", number=1))) == ["fill", "cancelled oco"]
    assert engine.on_bar(1, a_bar("90 91 80 85", number=2)) == []


def test_a_short_bracket_is_the_mirror_image() -> None:
    entry = an_order("sell")
    engine = an_engine(*a_bracket(entry, stop=105, target=90), allows_short=True)
    assert prices(engine.on_bar(1, a_bar("100 106 89 95"))) == ["sell 100", "buy 105"]
    assert engine.ties == 1
    assert engine.funds.position(1) == 0


def test_exits_come_before_entries_at_the_open() -> None:
    # Without the money of the sale there would be none to buy with.
    buy, sell = an_order("buy", 10), close(10)
    engine = an_engine(buy, sell, held=10, cash=0)
    assert prices(engine.on_bar(1, a_bar())) == ["sell 100", "buy 100"]


def test_stops_come_before_limits() -> None:
    limit, stop = close(10, limit=110), close(10, stop=95)
    engine = an_engine(limit, stop, held=20, cash=0)
    assert prices(engine.on_bar(1, a_bar("100 111 94 100"))) == ["sell 95", "sell 110"]


def test_a_bar_that_had_opened_before_the_order_fills_nothing() -> None:
    order = an_order(since=1)
    engine = an_engine(order)
    assert engine.on_bar(1, a_bar()) == []
    assert prices(engine.on_bar(1, a_bar(number=1))) == ["buy 100"]


def test_finer_bars_decide_what_came_first() -> None:
    finer = [
        Bar(0, Decimal(100), Decimal(111), Decimal(100), Decimal(108), None, SPAN // 2),
        Bar(SPAN // 2, Decimal(108), Decimal(108), Decimal(94), Decimal(105), None, SPAN // 2),
    ]
    engine = an_engine(*a_bracket(an_order(), stop=95, target=110))
    assert prices(engine.on_bar(1, a_bar("100 111 94 105"), within=finer)) == [
        "buy 100", "sell 110",
    ]  # fmt: skip
    assert engine.ties == 0
    # Bars that do not reach the bar's high and low are not its own, and are left aside.
    engine = an_engine(*a_bracket(an_order(), stop=95, target=110))
    events = engine.on_bar(1, a_bar("100 112 94 105"), within=finer)
    assert prices(events) == ["buy 100", "sell 95"]


def test_a_fill_at_the_close_of_the_signal_is_given_only_when_asked_for() -> None:
    for is_asked, expected in ((False, []), (True, ["buy 104"])):
        engine = an_engine(is_same_close=is_asked)
        bar = a_bar("100 105 99 104")
        engine.on_bar(1, bar)
        engine.accept(an_order(since=bar.end_us), bar.end_us)
        assert prices(engine.at_close(1, bar)) == expected


# -- volume ------------------------------------------------------------------------------------


def test_an_order_takes_a_tenth_of_the_volume_and_the_rest_stays_open() -> None:
    # nautilus offers a quarter at each of four prices, the others any quantity.
    engine = an_engine(an_order("buy", 25))
    taken = [
        fills(engine.on_bar(1, a_bar(number=number, volume=100))) for number in range(4)
    ]  # fmt: skip
    assert [[one[1] for one in each] for each in taken] == [[10], [10], [5], []]


@pytest.mark.parametrize(
    ("volume", "share", "filled"),
    [(None, 0.1, 25), (0, 0.1, 0), (9, 0.1, 0), (109, 0.1, 10), (100, 1, 25)],
)
def test_how_much_of_a_volume_is_taken(volume: object, share: float, filled: int) -> None:
    engine = an_engine(an_order("buy", 25), volume_share=share)
    events = engine.on_bar(1, a_bar(volume=volume))
    assert sum(one[1] for one in fills(events)) == filled


def test_what_the_volume_left_of_a_stop_goes_at_the_next_open() -> None:
    engine = an_engine(close(20, stop=95), held=20, cash=0)
    assert prices(engine.on_bar(1, a_bar("99 100 94 98", volume=100))) == ["sell 95"]
    assert prices(engine.on_bar(1, a_bar("97 98 96 97", number=1, volume=100))) == ["sell 97"]


def test_a_target_that_was_filled_in_part_leaves_the_stop_for_the_rest() -> None:
    stop, target = close(20, stop=95, oco="x"), close(20, limit=110, oco="x")
    engine = an_engine(stop, target, held=20, cash=0)
    assert fills(engine.on_bar(1, a_bar("105 111 104 108", volume=50))) == [("sell", 5, 110)]
    events = engine.on_bar(1, a_bar("100 101 90 92", number=1))
    assert fills(events) == [("sell", 15, 95)]
    assert engine.funds.position(1) == 0
    assert all(one.is_over for one in engine.orders)


# -- fees --------------------------------------------------------------------------------------


def test_fees_are_fixed_and_by_unit_and_by_value_for_makers_and_takers() -> None:
    fees: dict[str, Any] = {"fee_fixed": 1, "fee_unit": 0.1, "fee_maker": 0.001, "fee_taker": 0.002}
    for order, bar, fee in (
        (an_order(), "100 101 99 100", 1 + 1 + 2),  # takes
        (an_order(limit=99), "100 101 98 100", 1 + 1 + Decimal("0.99")),  # waited for its price
        (an_order(limit=101), "100 101 98 100", 1 + 1 + 2),  # was met by the first one
    ):
        engine = an_engine(order, **fees)
        (event,) = engine.on_bar(1, a_bar(bar))
        assert event.fee == fee
        assert engine.funds.cash == 100_000 - event.price * 10 - fee


def test_the_fixed_fee_is_taken_once_an_order() -> None:
    engine = an_engine(an_order("buy", 20), fee_fixed=1)
    fees = [engine.on_bar(1, a_bar(number=one, volume=100))[0].fee for one in range(2)]
    assert fees == [1, 0]


def test_a_fee_in_the_bought_coin_leaves_less_of_it_and_all_of_it_can_be_sold() -> None:
    engine = an_engine(
        an_order("buy", 1, instrument=COIN), instrument=COIN, fee_taker=0.001, fee_in="received"
    )
    (event,) = engine.on_bar(2, a_bar())
    assert (event.fee, event.is_fee_in_asset) == (Decimal("0.001"), True)
    assert engine.funds.position(2) == Decimal("0.999")
    assert engine.funds.cash == 99_900
    sale = close(1, instrument=COIN)
    engine.accept(sale, SPAN)
    events = engine.on_bar(2, a_bar(number=1))
    assert fills(events) == [("sell", Decimal("0.999"), 100)]
    assert told(events) == ["fill", "cancelled nothing_to_close"]
    assert not events[0].is_fee_in_asset
    assert engine.funds.position(2) == 0


# -- sizes and money ---------------------------------------------------------------------------


def test_an_amount_is_settled_with_the_price_of_the_fill_and_its_fee() -> None:
    # backtesting.py sizes such orders with the close of the bar that fills: 200 becomes 280.
    engine = an_engine(an_order(quantity=None, amount=1000), fee_taker=0.01)
    (event,) = engine.on_bar(1, a_bar("100 200 50 50"))
    assert (event.quantity, event.price, event.fee) == (9, 100, 9)  # ten would cost 1010
    assert event.is_last


def test_an_amount_goes_on_with_what_is_left_of_it() -> None:
    engine = an_engine(an_order(quantity=None, amount=1000))
    first = engine.on_bar(1, a_bar(volume=50))
    second = engine.on_bar(1, a_bar("200 201 199 200", number=1, volume=1000))
    assert fills(first) == [("buy", 5, 100)]
    assert not first[0].is_last
    assert fills(second) == [("buy", 2, 200)]
    assert second[0].is_last


def test_an_amount_below_a_step_is_rejected() -> None:
    events = an_engine(an_order(quantity=None, amount=99)).on_bar(1, a_bar())
    assert told(events) == ["rejected minimum"]


def test_what_cannot_be_paid_at_the_open_is_rejected_whole() -> None:
    engine = an_engine(an_order("buy", 10), cash=1000)
    events = engine.on_bar(1, a_bar("101 102 100 101"))
    assert told(events) == ["rejected buying_power"]
    assert "1010" in events[0].words
    assert engine.funds.cash == 1000


def test_shrinking_to_fit_is_an_option_with_a_name() -> None:
    engine = an_engine(an_order("buy", 10), cash=1000, is_shrinking=True)
    assert fills(engine.on_bar(1, a_bar("101 102 100 101"))) == [("buy", 9, 101)]


def test_money_bound_by_another_order_is_not_free() -> None:
    limit, market = an_order("buy", 6, limit=90), an_order("buy", 5)
    engine = an_engine(limit, market, cash=1000)
    assert engine.reserved() == 540 + 500
    assert told(engine.on_bar(1, a_bar())) == ["rejected buying_power"]


def test_a_short_binds_what_it_is_worth_beside_what_it_brought() -> None:
    engine = an_engine(an_order("sell", 5), cash=1000, allows_short=True)
    engine.on_bar(1, a_bar())
    assert engine.funds.cash == 1500
    assert engine.funds.headroom() == 500
    assert told(an_engine(an_order("sell", 11), cash=1000, allows_short=True).on_bar(
        1, a_bar()
    )) == ["rejected buying_power"]  # fmt: skip
    assert told(an_engine(an_order("sell", 1), cash=1000).on_bar(1, a_bar())) == [
        "rejected no_shorting"
    ]


def test_leverage_multiplies_what_is_free() -> None:
    engine = an_engine(an_order("buy", 15), cash=1000, leverage=2)
    engine.on_bar(1, a_bar())
    assert engine.funds.cash == -500
    assert engine.funds.headroom() == 500


def test_a_closing_order_never_opens() -> None:
    events = an_engine(close(10), held=6, cash=0).on_bar(1, a_bar())
    assert fills(events) == [("sell", 6, 100)]
    assert told(events) == ["fill", "cancelled nothing_to_close"]
    assert told(an_engine(close(10), cash=0).on_bar(1, a_bar())) == ["cancelled nothing_to_close"]


def test_a_short_may_be_closed_at_a_loss_that_the_cash_does_not_cover() -> None:
    cover = an_order("buy", 10, effect="close")
    engine = an_engine(cover, cash=1500, held=-10, allows_short=True)
    assert prices(engine.on_bar(1, a_bar("200 201 199 200"))) == ["buy 200"]
    assert engine.funds.cash == -500


# -- orders that wait for, or end with, others -------------------------------------------------


def test_children_wait_until_their_parent_is_filled_whole() -> None:
    engine = an_engine(*a_bracket(an_order("buy", 20), stop=95))
    assert told(engine.on_bar(1, a_bar("100 101 94 100", volume=100))) == ["fill"]
    assert told(engine.on_bar(1, a_bar("100 101 96 100", number=1, volume=100))) == ["fill"]
    assert prices(engine.on_bar(1, a_bar("94 95 93 94", number=2))) == ["sell 94"]


def test_children_of_an_order_cancelled_at_5_of_20_protect_the_5() -> None:
    entry, stop = a_bracket(an_order("buy", 20), stop=95)
    engine = an_engine(entry, stop)
    engine.on_bar(1, a_bar(volume=50))
    engine.cancel(entry.order.id, SPAN)
    assert fills(engine.on_bar(1, a_bar("94 95 93 94", number=1))) == [("sell", 5, 94)]


def test_children_of_an_order_that_ended_without_a_fill_end_with_it() -> None:
    entry, stop = a_bracket(an_order(limit=50), stop=45)
    engine = an_engine(entry, stop)
    assert told(engine.cancel(entry.order.id, 1)) == ["cancelled", "cancelled parent_ended"]


def test_of_two_entries_in_a_set_the_first_ends_the_other() -> None:
    up, down = an_order(stop=105, oco="x"), an_order("sell", stop=95, oco="x")
    engine = an_engine(up, down, allows_short=True)
    assert told(engine.on_bar(1, a_bar("100 106 96 105"))) == [
        "triggered", "cancelled oco", "fill",
    ]  # fmt: skip


def test_a_day_order_ends_with_its_session_before_the_next_bar() -> None:
    order = an_order(limit=95, tif="day", expires_us=SPAN)
    engine = an_engine(order)
    assert engine.on_bar(1, a_bar()) == []
    events = engine.on_bar(1, a_bar("90 91 89 90", number=1))
    assert told(events) == ["expired session_end"]
    assert events[0].at_us == SPAN


# -- holes -------------------------------------------------------------------------------------


def test_missing_bars_are_told_and_nothing_is_put_in_their_place() -> None:
    bars = [a_bar(number=one) for one in (0, 1, 5, 6)]
    (hole,) = holes(bars, gaps_by_span)
    assert (hole.after_us, hole.before_us, hole.missing) == (2 * SPAN, 5 * SPAN, 3)


@pytest.mark.parametrize(("missing", "expected"), [(3, ["sell 100", "buy 100"]), (4, ["sell 100"])])
def test_a_hole_of_more_than_three_bars_blocks_entries_until_the_warm_up_is_over(
    missing: int, expected: list[str]
) -> None:
    engine = an_engine(an_order("buy", 5), close(10), held=10, cash=1000, warm_up=2)
    assert prices(engine.on_bar(1, a_bar(number=9), missing=missing)) == expected
    later = [prices(engine.on_bar(1, a_bar(number=one))) for one in (10, 11)]
    assert later == ([[], ["buy 100"]] if missing > 3 else [[], []])


# -- quotes ------------------------------------------------------------------------------------

QUOTES: dict[str, tuple[Any, dict[str, Any], dict[str, Any], list[str]]] = {
    "a purchase meets the ask": (an_order(), {"bid": 99, "ask": 101}, {}, ["buy 101"]),
    "a sale meets the bid": (close(), {"bid": 99, "ask": 101}, HELD, ["sell 99"]),
    "the last price where there is no book": (an_order(), {"last": 100}, {}, ["buy 100"]),
    "slippage on top of half the spread": (
        an_order(), {"bid": 99, "ask": 100}, {"slippage": 0.01}, ["buy 101"],
    ),
    "a bid alone tells no buyer his price": (an_order(), {"bid": 99}, {}, []),
    "a limit that the ask meets pays the ask": (
        an_order(limit=100), {"bid": 98, "ask": 99}, {}, ["buy 99"],
    ),
    "a limit that a trade went through pays itself": (
        an_order(limit=100), {"bid": 99, "ask": 101, "last": 99.5}, {}, ["buy 100"],
    ),
    "through: a trade at the limit is not enough": (
        an_order(limit=100), {"bid": 99, "ask": 101, "last": 100}, {"limits": "through"}, [],
    ),
    "a stop that the bid fell through gets the bid": (
        close(stop=95), {"bid": 94, "ask": 96}, HELD, ["sell 94"],
    ),
    "a stop above the bid waits": (close(stop=95), {"bid": 95.5, "ask": 96}, HELD, []),
}  # fmt: skip


@pytest.mark.parametrize("case", QUOTES, ids=str)
def test_an_order_meets_a_quote(case: str) -> None:
    order, quote, more, expected = QUOTES[case]
    assert prices(an_engine(order, **more).on_quote(a_quote(**quote))) == expected


def test_a_quote_gives_no_more_than_its_size_and_the_rest_waits() -> None:
    engine = an_engine(an_order("buy", 10))
    assert fills(engine.on_quote(a_quote(bid=99, ask=100, ask_size=4))) == [("buy", 4, 100)]
    assert fills(engine.on_quote(a_quote(bid=99, ask=101, at=SPAN))) == [("buy", 6, 101)]


# -- a stop or target on the wrong side of its entry -------------------------------------------


def test_a_child_that_is_met_as_it_comes_to_work_gets_the_price_of_that_moment() -> None:
    # A target below, or a stop above, the price at which the entry was filled inside the bar.
    entry: dict[str, Any] = {"limit": 98}
    for more, expected in (
        ({"target": 97}, ["buy 98", "sell 98"]),  # never below what the market paid then
        ({"stop": 99}, ["buy 98", "sell 98"]),  # never above it
    ):
        engine = an_engine(*a_bracket(an_order(**entry), **more), fee_maker=0.01)
        events = engine.on_bar(1, a_bar("100 101 97.5 99"))
        assert prices(events) == expected
        assert [one.is_maker for one in events if one.quantity] == [True, False]
