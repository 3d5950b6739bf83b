"""`coffer connections orders` and `coffer prices candles`, as a person gives them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.bootstrap.connecting import Connecting
from app.cli.candles_arguments import INTERVALS
from app.cli.orders_command import STATUSES, status
from app.domain.sync.trouble import Trouble
from app.domain.times import from_us
from app.domain.trading.records import OrderStatus
from app.ports.market import Interval
from tests.e2e.command import Coffer
from tests.market_parts import Market, down, market, order, page, two_candles, unread
from tests.sync_parts import failure


@pytest.fixture
def books(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Market]:
    with market(tmp_path / "coffer.db") as made:
        monkeypatch.setattr(Connecting, "catalogue", property(lambda _: made.world))
        monkeypatch.setattr(Connecting, "maker", property(lambda _: made.world))
        yield made


@pytest.fixture
def own(books: Market) -> Coffer:
    return Coffer(Path(books.coffer.place))


def test_orders_of_every_state(own: Coffer, books: Market) -> None:
    states = [order(place, one) for place, one in enumerate(OrderStatus)]
    new = order(8, "", venue_word="in a new word", quantity=None, amount=order(1).quantity)
    both = order(9, asset=None, side="", legs=(order(91), order(92, OrderStatus.FILLED)))
    books.script.orders = [page(*states, new, both, untold=("Stops are not told.",)),
                           page(account="a2")]  # fmt: skip
    shown = own("connections", "orders", "My broker", code=0).out
    for words in ("pending", "working", "partly filled", "in a new word", "several legs", "10 USD",
                  "Stops are not told.", "more that ended: --all"):  # fmt: skip
        assert words in shown, words
    assert "rejected" not in shown
    everything = own("connections", "orders", "My broker", "--all", code=0).out
    assert all(one in everything for one in STATUSES.values())
    told = own.ask("connections", "orders", "My broker", "--all")
    assert len(told["orders"]) == len(OrderStatus) + 2
    assert {one["status"] for one in told["orders"]} == {*OrderStatus, None}
    [legs] = [one["legs"] for one in told["orders"] if one["legs"]]
    assert [one["id"] for one in legs] == ["o91", "o92"]
    assert set(STATUSES) == set(OrderStatus)
    assert status(order(1, "", venue_word="")) == "of several states"


def test_what_is_not_told_is_named(own: Coffer, books: Market) -> None:
    books.script.orders = [page(failed=down(), problems=(unread(),)), page(account="a2")]
    answer = own("connections", "orders", "My broker", code=0)
    assert "No order was told." in answer.out
    assert "Everyday: the provider does not work at the moment (the desk is closed)" in answer.err
    assert "an order cannot be read: orders[2]: its limit is missing" in answer.err
    books.script.orders = [page(), page(account="a2")]
    assert "No order is open." in own("connections", "orders", "My broker", code=0).out
    everything = own("connections", "orders", "My broker", "--all", code=0).out
    assert "No order of the last 90 days." in everything
    books.script.failures["/orders/a1"] = failure(Trouble.WRONG_KEY)
    refused = own("connections", "orders", "My broker", code=1)
    assert "the credentials are refused" in refused.err


def test_candles_printed_as_json_and_written(own: Coffer, books: Market, tmp_path: Path) -> None:
    books.script.candles = two_candles(since_us=two_candles().candles[0].start_us,
                                       problems=(unread(),))  # fmt: skip
    line = ("prices", "candles", "BTC/USD", "--interval", "1h", "--from", "2026-11-20",
            "--to", "2026-11-20T12:00Z")  # fmt: skip
    answer = own(*line, code=0)
    assert "2026-11-20 10:00" in answer.out
    assert "90.000000000000000001" in answer.out
    assert "the source tells none before 2026-11-20T10:00" in answer.err
    assert "a candle could not be read" in answer.err
    told = own.ask(*line)
    assert [one["low"] for one in told["candles"]] == ["90.000000000000000001"] * 2
    assert (told["source"], told["currency"], told["interval"]) == ("made", "USD", "1h")
    assert told["from"].startswith("2026-11-20T00:00")
    path = tmp_path / "candles.csv"
    own(*line, "--out", path, code=0)
    assert path.read_text("utf-8-sig").splitlines()[1].count("90.000000000000000001") == 1
    assert own(*line, "--out", tmp_path / "candles.txt", code=1).err
    whole = own.ask("prices", "candles", "BTC/USD", "--to", "2026-11-20")
    assert whole["to"].startswith("2026-11-21T00:00")
    assert from_us(two_candles().candles[0].start_us).hour == 10
    books.script.candles = None
    assert "does not have it any more" in own("prices", "candles", "BTC/USD", code=1).err
    assert own("prices", "candles", "NOBODY", code=1).err
    assert own("prices", "candles", "BTC/USD", "--interval", "2h", code=2).err
    assert tuple(Interval) == INTERVALS
