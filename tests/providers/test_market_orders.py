"""Orders of each venue in Coffer's words, by the real clients and real sessions."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

import pytest

from app.domain.sync.trouble import ProviderError, Trouble
from app.domain.trading.records import OrderStatus
from app.ports.market import ORDER_DAYS, OrderPage, RemoteOrder
from app.providers.alpaca import PROVIDER as ALPACA
from app.providers.alpaca import orders as alpaca_orders
from app.providers.exchanges import BINANCE, COINBASE, KRAKEN, OKX, OTHER
from app.providers.exchanges import order_readers as readers
from app.providers.exchanges.general_market import _WORDS as CCXT
from app.providers.reading import BadAnswer, Row
from app.providers.snaptrade import PROVIDER as SNAPTRADE
from app.providers.snaptrade.orders import _WORDS as SNAPTRADES
from tests.providers import market_fakes as fakes
from tests.providers import test_exchange_coinbase
from tests.providers.alpaca_server import ACCOUNT
from tests.providers.hostile import CANARY, Frozen
from tests.providers.server import FakeServer, Reply, session_for
from tests.providers.snaptrade_fake import BROKER, MARGIN, ROTH
from tests.providers.snaptrade_fake import fields as snaptrade_fields
from tests.providers.test_exchange_hostile import KRAKEN_SECRET

KEYS = {"key": "a-key-of-the-test", "secret": "c2VjcmV0LW9mLXRoZS10ZXN0"}
PAPER = {"environment": "paper", "key_id": "PK", "secret_key": "secret"}
EXCHANGES: dict[str, tuple[Any, Mapping[str, str], Any]] = {
    "binance": (BINANCE, KEYS, fakes.serve_binance),
    "okx": (OKX, {**KEYS, "region": "www", "passphrase": "word"}, fakes.serve_okx),
    "kraken": (KRAKEN, {"key": CANARY, "secret": KRAKEN_SECRET}, fakes.serve_kraken),
    "coinbase": (
        COINBASE,
        {"key": "organizations/1", "secret": test_exchange_coinbase.PEM},
        fakes.serve_coinbase,
    ),
    "other": (OTHER, {**KEYS, "exchange": "bitvavo"}, fakes.serve_other),
}


def pages_of(provider: Any, fields: Mapping[str, str], serve: Any, ids: Sequence[str]) -> Any:
    with FakeServer() as server:
        serve(server)
        with session_for(provider.facts, server, fields, time=Frozen()) as session:
            pages: list[OrderPage] = list(provider.open(session).orders(ids))
    return pages, server.log


def by_id(pages: Sequence[OrderPage]) -> dict[str, RemoteOrder]:
    return {order.id[-12:].lstrip("0-"): order for page in pages for order in page.orders}


def told(order: RemoteOrder) -> tuple[object, ...]:
    """Return what an order is, without its times and payload."""
    return (
        order.asset.symbol if order.asset else "", order.side, order.type, order.tif, order.status,
        order.quantity, order.amount, order.filled, order.average_price, order.limit_price,
        order.stop_price, order.currency,
    )  # fmt: skip


def number(text: str) -> Decimal:
    return Decimal(text)


def test_alpacas_orders_by_pages_with_their_legs_and_older_ones_that_are_open() -> None:
    pages, log = pages_of(ALPACA, PAPER, fakes.AlpacaMarket().serve, [str(ACCOUNT["id"]), "other"])
    found = by_id(pages)
    assert set(found) == {"1", "2", "3", "4", "5", "6", "7"}  # 8 ended long ago
    assert told(found["1"]) == (
        "KOR", "buy", "limit", "gtc", "partial", number("10.5"), None, number("4.5"),
        number("40.125"), number("40.25"), None, "USD",
    )  # fmt: skip
    assert told(found["2"]) == (
        "BTC", "sell", "stop_limit", "gtc", "open", number("0.0125"), None, 0, None,
        number("60900"), number("61000.5"), "USD",
    )  # fmt: skip
    assert found["4"].amount == 500
    assert found["4"].status == OrderStatus.FILLED
    assert not found["4"].is_open
    assert [found[one].status for one in ("5", "6")] == [OrderStatus.CANCELLED] * 2
    assert found["6"].venue_word == "replaced"
    together = found["3"]
    assert (together.asset, together.side, together.is_open) == (None, "", True)
    assert [(leg.side, leg.asset and leg.asset.type) for leg in together.legs] == [
        ("buy", "option"),
        ("sell", "option"),
    ]
    assert found["1"].client_id == "mine-1"
    assert found["1"].payload.startswith("{")
    assert not any(one.route.startswith("/v2/assets") for one in log)
    asked = [one.query for one in log if one.route == "/v2/orders"]
    assert all(one["nested"] == "true" and one["limit"] == "500" for one in asked)
    assert pages[1].account_id == "other"
    assert pages[1].failed is not None
    assert pages[1].failed.trouble is Trouble.GONE


def test_an_order_of_alpaca_that_does_not_add_up_is_told_and_the_others_are_shown() -> None:
    orders = [
        fakes.alpaca_order(1, 1),
        fakes.alpaca_order(2, 2, filled_qty="11"),
        fakes.alpaca_order(3, 3, limit_price=None),
        fakes.alpaca_order(4, 4, qty=None),
        fakes.alpaca_order(5, 5, side="hold"),
        fakes.alpaca_order(6, 6, status="in a state that is new"),
    ]
    pages, _ = pages_of(ALPACA, PAPER, fakes.AlpacaMarket(orders).serve, [str(ACCOUNT["id"])])
    assert set(by_id(pages)) == {"1", "6"}
    new = by_id(pages)["6"]
    assert (new.status, new.venue_word, new.is_open) == ("", "in a state that is new", True)
    reasons = {one.reason for one in pages[0].problems}
    assert reasons == {
        "more was filled than was ordered", "its limit is missing",
        "neither a quantity nor an amount", "'hold' is neither buy nor sell",
    }  # fmt: skip


def test_alpacas_pages_that_do_not_go_on_are_an_error() -> None:
    same = [fakes.alpaca_order(place, 1) for place in range(4)]
    market = fakes.AlpacaMarket(same, page=2)
    real, alpaca_orders.MOST = alpaca_orders.MOST, 2
    try:
        with pytest.raises(ProviderError, match="of one moment"):
            pages_of(ALPACA, PAPER, market.serve, [str(ACCOUNT["id"])])
    finally:
        alpaca_orders.MOST = real


def test_snaptrades_orders_by_account_with_legs_put_together() -> None:
    fake = fakes.SnapTradeMarket()
    fake.open_account(ROTH, BROKER, "Roth IRA", "1")
    fake.orders = {MARGIN: fakes.snaptrade_orders()}
    words = {"error": "The orders endpoint is not yet implemented for brokerage acme"}
    fake.failing[f"/accounts/{ROTH}/orders"] = Reply(words, 501)
    ids = [MARGIN, ROTH, "gone"]
    pages, log = pages_of(SNAPTRADE, snaptrade_fields(), fake.serve, ids)
    found = {one.id: one for one in pages[0].orders}
    assert set(found) == {"order-1", "order-2", "order-3", "order-4"}
    assert told(found["order-1"]) == (
        "ACME", "buy", "limit", "gtc", "open", 10, None, 0, None, number("12.34"), None, "USD",
    )  # fmt: skip
    assert told(found["order-3"]) == (
        "ACME", "sell", "stop_limit", "day", "partial", 10, None, number("2.5"), number("12.5"),
        number("12.34"), number("12.5"), "USD",
    )  # fmt: skip
    both = found["order-4"]
    assert [(leg.side, leg.asset and leg.asset.symbol) for leg in both.legs] == [
        ("buy", "ACME261218C00240000"),
        ("sell", "ACME261218C00250000"),
    ]
    assert (both.status, both.asset, both.is_open) == (OrderStatus.OPEN, None, True)
    assert f"{ORDER_DAYS} days" in pages[0].untold[0]
    assert [page.failed and page.failed.trouble for page in pages] == [None, Trouble.GONE,
                                                                       Trouble.GONE]  # fmt: skip
    assert "not yet implemented" in str(pages[1].failed)
    asked = [one.query for one in log if one.route.endswith("/orders")]
    assert {(one["state"], one["days"]) for one in asked} == {("all", "90")}
    assert len([one for one in log if one.route.endswith(f"{ROTH}/orders")]) == 1  # not repeated


def test_a_broker_that_asks_for_a_new_sign_in_tells_no_old_orders() -> None:
    fake = fakes.SnapTradeMarket()
    other = "b0000000-0000-4000-8000-000000000002"
    fake.connect(other, "Other Brokers", disabled=True)
    fake.open_account(ROTH, other, "Roth IRA", "1")
    fake.orders = {MARGIN: [fakes.snaptrade_order(1)], ROTH: [fakes.snaptrade_order(2)]}
    pages, _ = pages_of(SNAPTRADE, snaptrade_fields(), fake.serve, [ROTH, MARGIN])
    assert pages[0].failed is not None
    assert pages[0].failed.trouble is Trouble.LOGIN_EXPIRED
    assert [one.id for one in pages[1].orders] == ["order-1"]


@pytest.mark.parametrize("name", list(EXCHANGES))
def test_orders_of_an_exchange(name: str) -> None:
    provider, fields, serve = EXCHANGES[name]
    pages, log = pages_of(provider, fields, serve, ["main", "else"])
    found = by_id(pages)
    assert pages[0].problems == ()
    assert pages[1].failed is not None
    want: dict[str, dict[str, tuple[object, ...]]] = {
        "binance": {
            "28457": ("BTC", "buy", "limit", "gtc", "open", number("0.01"), None, 0, None,
                      number("91000.1"), None, "USDT"),
            "28458": ("ETH", "sell", "stop_limit", "gtc", "partial", 2, None, number("0.5"),
                      number("0.0315"), number("0.031"), number("0.0315"), "BTC"),
        },
        "okx": {
            "32": ("BTC", "sell", "limit", "", "partial", number("0.01"), None, number("0.004"),
                   91000, number("91000.1"), None, "USDT"),
            "21": ("BTC", "buy", "market", "", "filled", None, 500, number("0.0054"),
                   number("92500.5"), None, None, "USDT"),
            "22": ("BTC", "buy", "limit", "ioc", "cancelled", number("0.01"), None, 0, None,
                   number("91000.1"), None, "USDT"),
        },
        "kraken": {
            "AAAAA-AAAAA2": ("BTC", "sell", "stop_limit", "", "partial", number("0.01"), None,
                             number("0.004"), number("90500.5"), 89900, 90000, "USD"),
            "AAAAA-AAAAA3": ("BTC", "buy", "trailing-stop", "", "pending", number("0.01"), None, 0,
                             None, None, None, "USD"),
            "BBBBB-BBBBB0": ("BTC", "buy", "limit", "", "filled", number("0.01"), None,
                             number("0.01"), number("91000.1"), number("91000.1"), None, "USD"),
        },
        "coinbase": {
            "10": ("BTC", "buy", "market", "ioc", "filled", None, 500, number("0.0054"),
                   number("92500.5"), None, None, "USD"),
            "9": ("BTC", "buy", "stop_limit", "gtc", "cancelled", number("0.01"), None, 0, None,
                  89900, 90000, "USD"),
            "11": ("BTC", "buy", "limit", "gtc", "partial", number("0.01"), None, number("0.004"),
                   number("90999.5"), number("91000.1"), None, "USD"),
            "8": ("BTC", "buy", "limit", "gtc", "rejected", number("0.01"), None, 0, None,
                  number("91000.1"), None, "USD"),
        },
        "other": {
            "af76d6ce": ("BTC", "sell", "limit", "gtc", "partial", number("0.01"), None,
                         number("0.004"), number("85000.5"), number("85000.5"), None, "EUR"),
        },
    }  # fmt: skip
    assert {one: told(found[one]) for one in want[name]} == want[name]
    counts = {"binance": 2, "okx": 6, "kraken": 6, "coinbase": 5, "other": 1}
    assert len(found) == counts[name]
    if name == "okx":  # a derivative is one by its whole name
        assert (found["33"].asset and found["33"].asset.type, found["33"].currency) == ("other", "")
    if name in ("binance", "other"):
        assert any("pair by pair" in one for one in pages[0].untold)
    assert not any(one.method not in ("GET", "POST") for one in log)


def test_a_price_that_is_no_price_is_refused() -> None:
    row = Row(fakes.kraken_order("open", descr={"pair": "NEWPAIR"}), "one")
    with pytest.raises(BadAnswer, match="no pair"):
        readers.kraken(row, "one", {})
    pairs = {"XBTUSD": ("BTC", "USD")}
    by_money = readers.kraken(
        Row(fakes.kraken_order("open", oflags="viqc", vol="500"), "one"), "one", pairs
    )
    assert (by_money.quantity, by_money.amount) == (None, 500)
    with pytest.raises(BadAnswer, match="below zero"):
        readers.kraken(Row(fakes.kraken_order("open", vol="-1"), "one"), "one", pairs)


def test_every_word_for_a_state_is_one_of_coffers() -> None:
    tables = (
        alpaca_orders._WORDS, SNAPTRADES, readers.BINANCE, readers.KRAKEN, readers.OKX,
        readers.COINBASE, CCXT,
    )  # fmt: skip
    for table in tables:
        assert set(table.values()) <= set(OrderStatus)
    ended = {OrderStatus.FILLED, OrderStatus.CANCELLED, OrderStatus.REJECTED, OrderStatus.EXPIRED}
    for status in OrderStatus:
        assert RemoteOrder("a", "1", status, "word", 0).is_open == (status not in ended)
    open_leg = RemoteOrder("a", "2", OrderStatus.OPEN, "word", 0)
    filled = RemoteOrder("a", "1", OrderStatus.FILLED, "word", 0, legs=(open_leg,))
    assert filled.is_open
    gone = RemoteOrder("a", "2", OrderStatus.CANCELLED, "word", 0)
    assert not RemoteOrder("a", "1", "", "both", 0, legs=(gone, gone)).is_open
