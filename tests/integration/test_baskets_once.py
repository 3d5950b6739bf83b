"""Orders for baskets under deaths, refusals, silence and haste: nothing counts twice."""

import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from decimal import Decimal
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.db.database import SqlDatabase, open_database
from app.domain.errors import CofferError
from app.domain.trading.records import BasketOrder, Fill, Order
from app.services.trading.baskets_answers import Ordered, Progress
from tests.basket_parts import PAPER, Desk, a_desk, a_draft
from tests.depth import examples
from tests.integration.books import SetClock

D = Decimal
MISHAPS = ("dies", "mute", "refuses", "waits", "fills")
numbers = count(1)


@pytest.fixture(scope="module")
def lasting(
    sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Desk, SetClock]]:
    """One desk for all that hypothesis thinks of; each example has an id of its own."""
    path = tmp_path_factory.mktemp("baskets") / "coffer.db"
    shutil.copy(sqlite_template, path)
    clock = SetClock()
    database = open_database(str(path), clock)
    made = a_desk(database, clock)
    made.venue.money = D(10) ** 12
    made.baskets.add(a_draft("Mix", AAA="0.4", BBB="0.35", DDD="0.25"))
    yield made, clock
    database.close()


mishap = st.tuples(st.sampled_from(MISHAPS), st.sampled_from(["AAA", "BBB", "DDD"]))
attempts = st.lists(
    st.tuples(st.sampled_from(["order", "complete", "settle"]), st.lists(mishap, max_size=2)),
    min_size=1,
    max_size=6,
)


@settings(max_examples=examples(25), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(attempts=attempts, amount=st.integers(250, 90_000))
def test_whatever_happens_on_the_way_each_part_is_bought_once(
    lasting: tuple[Desk, SetClock], attempts: list[tuple[str, list[tuple[str, str]]]], amount: int
) -> None:
    desk, clock = lasting
    client_id = f"try-{next(numbers)}"
    for deed, mishaps in attempts:
        _arrange(desk, mishaps)
        with suppress(CofferError, KeyboardInterrupt):
            _do(desk, clock, deed, client_id, amount)
    _arrange(desk, [])
    # In the end everything is tried again until nothing is missing.
    for deed in ("order", "settle", "complete", "order", "settle"):
        with suppress(CofferError):
            _do(desk, clock, deed, client_id, amount)
    (order,) = _orders(desk, client_id)
    told = desk.baskets.order_progress(order.id)
    waiting = [one for one in told.parts if one.filled < one.quantity]
    # At work, or twice without an answer: then a person looks at the venue. None is given up.
    assert all(one.status in ("open", "pending") for one in waiting), told
    with desk.database.reading() as unit:
        tries = unit.records(Order).where(basket_order_id=order.id)
        fills = unit.records(Fill).where(order_id=[one.id for one in tries])
    for part in told.parts:
        own = [one.id for one in tries if one.instrument_id == part.instrument_id]
        bought = sum((one.quantity for one in fills if one.order_id in own), D(0))
        assert bought == part.filled <= part.quantity
    spent = sum((one.quantity * one.price for one in fills), D(0))
    assert told.spent == spent
    if not waiting:
        assert (told.state, spent + told.leftover) == (Progress.DONE, amount)
    # And the venue was asked once under each id.
    assert len({one.client_id for one in tries}) == len(tries)


def _arrange(desk: Desk, mishaps: list[tuple[str, str]]) -> None:
    venue = desk.venue
    venue.dies = {symbol for kind, symbol in mishaps if kind == "dies"}
    venue.mute = {symbol for kind, symbol in mishaps if kind == "mute"}
    venue.waits = {symbol for kind, symbol in mishaps if kind == "waits"}
    venue.refuses = {symbol: "no" for kind, symbol in mishaps if kind == "refuses"}
    venue.fills = {symbol: D(1) for kind, symbol in mishaps if kind == "fills"}


def _do(desk: Desk, clock: SetClock, deed: str, client_id: str, amount: int) -> None:
    clock.move(seconds=5)
    if deed == "order":
        desk.baskets.order("Mix", PAPER, D(amount), client_id)
    elif deed == "settle":
        desk.orders.settle_unknown(desk.venue.own_id)
    else:
        for order in _orders(desk, client_id):
            desk.baskets.complete(order.id)


def _orders(desk: Desk, client_id: str) -> list[BasketOrder]:
    with desk.database.reading() as unit:
        return unit.records(BasketOrder).where(client_id=client_id)


@pytest.fixture
def desk(database: SqlDatabase, clock: SetClock) -> Desk:
    made = a_desk(database, clock)
    made.baskets.add(a_draft())
    return made


def test_orders_in_haste_from_several_sides_are_one(desk: Desk) -> None:
    def order(_: int) -> Ordered | None:
        # Where two send at once, one may find the other's work done.
        with suppress(CofferError):
            return desk.baskets.order("Mix", PAPER, D(1000), "same")
        return None

    with ThreadPoolExecutor(4) as pool:
        found = [one for one in pool.map(order, range(8)) if one is not None]
    assert sum(one.is_new for one in found) == 1
    with desk.database.reading() as unit:
        assert len(unit.records(Order).all()) == 3
        fills = unit.records(Fill).all()
    assert sum(one.quantity * one.price for one in fills) == 1000


def test_completions_in_haste_try_each_missing_part_once(desk: Desk) -> None:
    desk.venue.refuses["BBB"] = "halted"
    order = desk.baskets.order("Mix", PAPER, D(1000), "one").orders[0]
    desk.venue.refuses.clear()

    def complete(_: int) -> bool:
        with suppress(CofferError):
            return desk.baskets.complete(order.id).is_new
        return False

    with ThreadPoolExecutor(4) as pool:
        assert sum(pool.map(complete, range(8))) == 1
    told = desk.baskets.order_progress(order.id)
    assert (told.state, told.spent) == (Progress.DONE, 1000)
    with desk.database.reading() as unit:
        assert len(unit.records(Order).all()) == 4
