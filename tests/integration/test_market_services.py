"""Orders and candles as the window and the command ask for them: live, and nothing is stored."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.activities import ActivityRow
from app.domain.errors import CancelledError, RefusedError, UnknownNameError
from app.domain.sync.records import AssetSource, Connection, Evidence
from app.domain.sync.trouble import ProviderError, Trouble
from app.domain.times import day_of_us
from app.domain.trading.records import OrderStatus
from app.ports.market import Interval
from app.ports.providers import Field, ProviderKind
from app.services.pricing.candles import MOST
from tests.market_parts import (
    BROKER,
    HOUR,
    NOON,
    Market,
    down,
    market,
    order,
    page,
    two_candles,
    unread,
)
from tests.sync_parts import FACTS, MadeProvider, failure

SPAN = (NOON - 5 * HOUR, NOON)


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Market]:
    with market(tmp_path / "coffer.db") as made:
        yield made


def test_open_orders_come_first_and_each_with_its_account(books: Market) -> None:
    books.script.orders = [
        page(order(5), order(1, OrderStatus.FILLED), order(3, ""), untold=("not all",)),
        page(order(2, account_id="a2"), account="a2", problems=(unread(),), untold=("not all",)),
        page(order(9, account_id="zz"), account="zz"),
    ]
    found = books.coffer.connections.orders(books.id)
    assert [(one.order.id, one.account_name) for one in found.orders] == [
        ("o2", "Trading"), ("o3", "Everyday"), ("o5", "Everyday"), ("o1", "Everyday"),
    ]  # fmt: skip
    assert [one.order.id for one in found.open] == ["o2", "o3", "o5"]
    assert (found.name, found.accounts) == ("My broker", ("Everyday", "Trading"))
    assert found.untold == ("not all",)
    assert [(one.account_name, one.where) for one in found.unread] == [("Trading", "orders[2]")]
    assert found.failed == ()
    assert found.at_us > 0
    assert books.world.opened[-1].is_closed
    with books.coffer.database.reading() as unit:
        assert unit.records(Evidence).all() == []


def test_a_failed_account_is_named_and_the_others_are_shown(books: Market) -> None:
    books.script.orders = [page(failed=down())]
    found = books.coffer.connections.orders(books.id)
    told = {one.account_name: one.error.trouble for one in found.failed}
    assert told == {"Everyday": Trouble.DOWN, "Trading": Trouble.BAD_ANSWER}  # one without a word
    books.script.failures["/orders/a1"] = failure(Trouble.WRONG_KEY)
    with pytest.raises(ProviderError):
        books.coffer.connections.orders(books.id)
    assert books.world.opened[-1].is_closed
    with books.coffer.database.reading() as unit:
        [kept] = unit.records(Connection).all()
    assert (kept.status, kept.failures) == ("active", 0)  # a look changes nothing


def test_whose_orders_are_asked_for(books: Market) -> None:
    service = books.coffer.connections
    books.script.orders = [page(order(1)), page(order(2, account_id="a2"), account="a2")]
    service.follow(books.id, "a2", is_followed=False)
    assert [one.order.id for one in service.orders(books.id).orders] == ["o1"]
    service.pause(books.id)
    assert len(service.orders(books.id).orders) == 1
    service.follow(books.id, "a1", is_followed=False)
    calls = books.script.calls
    assert service.orders(books.id).accounts == ()
    assert books.script.calls == calls
    service.disconnect(books.id)
    with pytest.raises(RefusedError, match="disconnected"):
        service.orders(books.id)
    with pytest.raises(UnknownNameError):
        service.orders(99)
    books.world.providers["made"] = MadeProvider(books.script, FACTS)
    with pytest.raises(RefusedError, match="tells no orders"):
        service.orders(books.id)


def test_asking_can_be_cancelled(books: Market) -> None:
    books.script.orders = [page(order(1)), page(order(2))]

    class Stopped:
        def step(self, done: int, total: int, what: str) -> None:
            raise CancelledError

    with pytest.raises(CancelledError):
        books.coffer.connections.orders(books.id, Stopped())
    assert books.world.opened[-1].is_closed


def asked(books: Market) -> list[str]:
    """Return which candles were asked for since this was last called."""
    kept = [one.what for session in books.world.opened for one in session.take_evidence()]
    return [one.removeprefix("GET ") for one in kept if "/candles/" in one]


def buy_acme(books: Market) -> None:
    """Make ACME an asset of the books."""
    row = ActivityRow(
        NOON, day_of_us(NOON), "Everyday", "buy", "ACME", "public-stock", Decimal(1), Decimal(1),
        "USD",
    )  # fmt: skip
    books.coffer.ledger.record(row)


def test_candles_of_a_pair_and_of_an_asset_of_the_books(books: Market) -> None:
    books.script.candles = two_candles()
    found = books.coffer.candles.candles("btc/usd", Interval.HOUR, *SPAN)
    assert (found.source, found.connection, found.passed) == ("made", "My broker", ())
    assert found.candles == books.script.candles
    assert asked(books) == ["/candles/BTC/USD//1h"]
    buy_acme(books)
    base = books.coffer.profile.base_currency()
    books.coffer.candles.candles("ACME", Interval.DAY, *SPAN)
    books.coffer.candles.candles("ACME", Interval.DAY, *SPAN, currency="EUR")
    assert asked(books) == [f"/candles/ACME/{base}/1d", "/candles/ACME/EUR/1d"]
    with pytest.raises(UnknownNameError):
        books.coffer.candles.candles("NOBODY", Interval.HOUR, *SPAN)
    with books.coffer.database.reading() as unit:
        assert unit.records(AssetSource).all() == []
        assert unit.records(Evidence).all() == []


def test_the_first_source_that_has_them_and_who_was_passed_over(books: Market) -> None:
    coffer = books.coffer
    draft = coffer.connections.check("made", {"user": "you"})
    coffer.connections.make(draft, "Second", {}, 0)
    calls = iter((failure(Trouble.DOWN), None))

    def fail(number: int) -> None:
        problem = next(calls)
        if problem is not None:
            raise problem

    books.script.candles = two_candles()
    books.script.on_call = fail
    found = coffer.candles.candles("BTC/USD", Interval.HOUR, *SPAN)
    assert found.connection == "Second"
    assert [(one.connection, one.error.trouble) for one in found.passed] == [
        ("My broker", Trouble.DOWN)
    ]
    books.script.on_call = None
    for name in ("Second", "made"):
        assert coffer.candles.candles("BTC/USD", Interval.HOUR, *SPAN, source=name).candles
    with pytest.raises(UnknownNameError, match="source of candles"):
        coffer.candles.candles("BTC/USD", Interval.HOUR, *SPAN, source="Third")
    books.script.candles = None
    books.script.failures["/candles/BTC/USD//1h"] = failure(Trouble.RATE_LIMITED)
    with pytest.raises(ProviderError) as caught:
        coffer.candles.candles("BTC/USD", Interval.HOUR, *SPAN)
    assert caught.value.trouble is Trouble.RATE_LIMITED


def test_a_source_whose_keys_are_not_there_is_passed_over(books: Market) -> None:
    books.script.candles = two_candles()
    keyed = replace(BROKER, fields=(Field("user", "User"), Field("key", "Key", is_secret=True)))
    books.world.providers["made"] = MadeProvider(books.script, keyed)
    with pytest.raises(ProviderError) as caught:
        books.coffer.candles.candles("BTC/USD", Interval.HOUR, *SPAN)
    assert caught.value.trouble is Trouble.NO_SECRETS
    with pytest.raises(ProviderError) as caught:
        books.coffer.connections.orders(books.id)
    assert caught.value.trouble is Trouble.NO_SECRETS


def test_what_is_refused_before_any_call(books: Market) -> None:
    ask = books.coffer.candles.candles
    before = books.script.calls
    with pytest.raises(RefusedError, match="ends before"):
        ask("BTC/USD", Interval.HOUR, NOON, NOON)
    with pytest.raises(RefusedError, match=f"{MOST} at once"):
        ask("BTC/USD", Interval.MINUTE, NOON - (MOST + 1) * Interval.MINUTE.us, NOON)
    exchange = replace(BROKER, kind=ProviderKind.EXCHANGE, asset_types=())
    books.world.providers["made"] = MadeProvider(books.script, exchange)
    buy_acme(books)
    with pytest.raises(RefusedError, match="no connected source"):
        ask("ACME", Interval.HOUR, *SPAN)  # an exchange has coins alone
    books.coffer.connections.pause(books.id)
    with pytest.raises(RefusedError, match="no connected source"):
        ask("BTC/USD", Interval.HOUR, *SPAN)
    assert books.script.calls == before
