"""What holds of the matching engine whatever the bars and orders, and on real price history."""

import csv
import os
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.times import parse_moment
from app.domain.trading.bars import Bar
from app.domain.trading.matching import Engine
from app.domain.trading.working import Did, Event, Working
from tests.depth import examples
from tests.unit.domain.matching_builders import SPAN, STOCK, a_bracket, an_engine, an_order

START = Decimal(10_000)

_cents = st.integers(min_value=100, max_value=20_000).map(lambda one: Decimal(one) / 100)


@st.composite
def bars(draw: Any, count: int = 8) -> list[Bar]:
    """Draw bars in order of time, some of them gapping, some without volume."""
    found = []
    for number in range(draw(st.integers(1, count))):
        four = sorted(draw(st.lists(_cents, min_size=4, max_size=4)))
        first, last = draw(st.permutations(four[1:3]))
        volume = draw(st.one_of(st.none(), st.integers(0, 400)))
        found.append(
            Bar(
                number * SPAN,
                first,
                four[3],
                four[0],
                last,
                None if volume is None else Decimal(volume),
                SPAN,
            )
        )
    return found


@st.composite
def one_order(draw: Any) -> list[Working]:
    """Draw an order of any kind, some with stop and target."""
    limit = draw(st.one_of(st.none(), _cents))
    stop = draw(st.one_of(st.none(), _cents))
    more: dict[str, Any] = {"since": draw(st.integers(0, 6)) * SPAN + draw(st.sampled_from((0, 1)))}
    if draw(st.booleans()):
        more |= {"quantity": None, "amount": draw(_cents) * 50}
    else:
        more["quantity"] = draw(st.integers(1, 120))
    effect = draw(st.sampled_from(("open", "close", "net")))
    side = draw(st.sampled_from(("buy", "sell")))
    order = an_order(side, limit=limit, stop=stop, effect=effect, **more)
    if effect != "open" or draw(st.booleans()):
        return [order]
    return list(a_bracket(order, stop=draw(_cents), target=draw(_cents)))


_orders = st.lists(one_order(), min_size=1, max_size=5).map(
    lambda each: [one for some in each for one in some]
)
_rules = st.fixed_dictionaries(
    {
        "fee_fixed": st.sampled_from((0, 1)),
        "fee_unit": st.sampled_from((0, 0.01)),
        "fee_maker": st.sampled_from((0, 0.001)),
        "fee_taker": st.sampled_from((0, 0.002)),
        "slippage": st.sampled_from((0, 0.001, 0.05)),
        "limits": st.sampled_from(("touch", "through")),
        "volume_share": st.sampled_from((0.1, 0.5, 1)),
    }
)


def copies(orders: list[Working]) -> list[Working]:
    """Return orders at work anew: an engine changes its own."""
    return [
        Working(one.order, one.instrument, one.since_us, waits_for=one.order.parent_id)
        for one in orders
    ]


def run(orders: list[Working], history: list[Bar], **more: Any) -> tuple[Engine, list[Event]]:
    engine = an_engine(*copies(orders), cash=more.pop("cash", START), **more)
    return engine, [event for bar in history for event in engine.on_bar(STOCK.id, bar)]


@settings(max_examples=examples(150), deadline=None)
@given(_orders, bars(), _rules)
def test_cash_and_quantities_are_the_sums_of_fills_and_never_below_zero(
    orders: list[Working], history: list[Bar], rules: dict[str, Any]
) -> None:
    engine, events = run(orders, history, **rules)
    cash, held = START, Decimal(0)
    for one in events:
        if one.kind is not Did.FILL:
            continue
        sign = 1 if one.side == "buy" else -1
        cash -= sign * one.quantity * one.price + one.fee
        held += sign * one.quantity
        assert cash >= 0
        assert held >= 0  # nothing may be sold that is not there
    assert engine.funds.cash == cash
    assert engine.funds.position(STOCK.id) == held


@settings(max_examples=examples(150), deadline=None)
@given(_orders, bars(), _rules, st.booleans())
def test_what_an_order_gets(
    orders: list[Working], history: list[Bar], rules: dict[str, Any], allows_short: bool
) -> None:
    _, events = run(orders, history, **rules, allows_short=allows_short)
    asked = {one.order.id: one.order for one in orders}
    filled: dict[int, Decimal] = {}
    spent: dict[int, Decimal] = {}
    for one in events:
        if one.kind is not Did.FILL:
            continue
        order = asked[one.order_id]
        assert one.at_us >= order.made_us  # never by a bar from before it
        bar = next(each for each in history if each.at_us <= one.at_us < each.end_us)
        if order.limit_price is not None:  # never worse than its limit, never slipped
            assert (one.price <= order.limit_price) == (one.side == "buy") or (
                one.price == order.limit_price
            )
            assert bar.low <= one.price <= bar.high
        if bar.volume is not None:
            assert one.quantity <= bar.volume * Decimal(str(rules["volume_share"]))
        assert one.quantity % STOCK.lot_step == 0
        assert one.before == filled.get(order.id, 0)
        filled[order.id] = filled.get(order.id, Decimal(0)) + one.quantity
        spent[order.id] = spent.get(order.id, Decimal(0)) + one.quantity * one.price
        if order.quantity is not None:
            assert filled[order.id] <= order.quantity
        elif one.side == "buy" and order.amount is not None:
            assert spent[order.id] <= order.amount
    times = [one.at_us for one in events if one.kind is Did.FILL]
    assert all(one < two for one, two in pairwise(times))
    ids = [one.fill_id for one in events if one.kind is Did.FILL]
    assert len(ids) == len(set(ids))


@settings(max_examples=examples(100), deadline=None)
@given(_orders, bars(), _rules)
def test_the_same_inputs_give_the_same_bytes(
    orders: list[Working], history: list[Bar], rules: dict[str, Any]
) -> None:
    once = repr(run(orders, history, **rules)[1]).encode()
    assert once == repr(run(orders, history, **rules)[1]).encode()
    assert once == repr(run(orders[::-1], history, **rules)[1]).encode()


@settings(max_examples=examples(100), deadline=None)
@given(_orders, bars(), _rules)
def test_an_order_that_is_over_says_no_more_and_one_set_closes_once(
    orders: list[Working], history: list[Bar], rules: dict[str, Any]
) -> None:
    _, events = run(orders, history, **rules)
    over: set[int] = set()
    for one in events:
        assert one.order_id not in over
        if one.is_last or one.kind in (Did.CANCELLED, Did.REJECTED, Did.EXPIRED):
            over.add(one.order_id)


# -- real history ------------------------------------------------------------------------------

_SHARED = Path(os.environ.get("COFFER_SHARED", Path(__file__).parents[4] / "shared"))
_FILE = _SHARED / "prices" / "stocks_us_2010_2024.csv"


def real_bars(symbol: str) -> list[Bar]:
    """Return a bar a day of a real share: from the close before to its own."""
    with _FILE.open(encoding="utf-8") as file:
        closes = [
            (parse_moment(row["date"])[0], Decimal(row["price"]))
            for row in csv.DictReader(file)
            if row["symbol"] == symbol
        ]
    return [
        Bar(at, before, max(before, price), min(before, price), price, None)
        for (_, before), (at, price) in pairwise(closes)
    ]


@pytest.mark.skipif(not _FILE.exists(), reason="no price history beside the checkout")
@pytest.mark.parametrize("symbol", ["AAPL", "GE", "BAC"])
def test_a_year_in_and_out_of_a_real_share_adds_up(symbol: str) -> None:
    history = real_bars(symbol)
    assert len(history) > 3_500
    engine = an_engine(cash=1_000_000, fee_taker=0.001, fee_maker=0.0005, slippage=0.0005)
    events: list[Event] = []
    for place, bar in enumerate(history):
        if place % 20 == 0 and engine.funds.position(STOCK.id) == 0:
            for one in engine.orders:
                engine.cancel(one.order.id, bar.at_us)
            engine.orders.clear()
            entry = an_order("buy", 100, since=bar.at_us)
            stop, target = (
                (bar.open * share).quantize(Decimal("0.01"))
                for share in (Decimal("0.95"), Decimal("1.08"))
            )
            for one in a_bracket(entry, stop=stop, target=target):
                engine.accept(one, bar.at_us)
        events += engine.on_bar(STOCK.id, bar)
    fills = [one for one in events if one.kind is Did.FILL]
    assert len(fills) > 50
    cash = Decimal(1_000_000)
    for fill in fills:
        cash -= (1 if fill.side == "buy" else -1) * fill.quantity * fill.price + fill.fee
    assert engine.funds.cash == cash
    assert engine.funds.position(STOCK.id) in (0, 100)
