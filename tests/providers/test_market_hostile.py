"""Orders and candles of every provider that has some, from servers that fail, lie and swell."""

from collections.abc import Hashable

import pytest

from app.ports.providers import PriceWish, RemoteAsset
from app.providers.alpaca import PROVIDER as ALPACA
from app.providers.exchanges import BINANCE, COINBASE, KRAKEN, OKX, OTHER
from app.providers.snaptrade import PROVIDER as SNAPTRADE
from tests.depth import DEPTH
from tests.providers import market_fakes as fakes
from tests.providers import test_exchange_coinbase
from tests.providers.hostile import CANARY, Attack, Case, attacks, withstand, withstand_mutants
from tests.providers.market_harvest import pull_market
from tests.providers.server import FakeServer, Request
from tests.providers.snaptrade_fake import BROKER, MARGIN, ROTH
from tests.providers.snaptrade_fake import fields as snaptrade_fields
from tests.providers.test_exchange_hostile import KRAKEN_SECRET

BITCOIN = PriceWish(RemoteAsset("BTC", "crypto"), currency="USD")
IN_TETHER = PriceWish(RemoteAsset("BTC", "crypto"), currency="USDT")
IN_EURO = PriceWish(RemoteAsset("BTC", "crypto"), currency="EUR")
SECRET = f"user-secret-{CANARY}"
# What is the same whatever a client does: the session's own, tried on its accounts already.
SESSIONS_OWN = (
    "certificate-", "redirect-", "hang", "drip", "endless", "bomb", "huge", "429-", "cut",
    "closed-", "204", "304", "410", "502-", "503-",
)  # fmt: skip


def serve_alpaca(server: FakeServer) -> None:
    fakes.AlpacaMarket().serve(server)


def serve_snaptrade(server: FakeServer) -> None:
    fake = fakes.SnapTradeMarket()
    fake.key, fake.users = CANARY, {"user-1": SECRET}
    fake.open_account(ROTH, BROKER, "Roth IRA", "12345678")
    fake.orders = {MARGIN: fakes.snaptrade_orders(), ROTH: [fakes.snaptrade_order(9, "EXPIRED")]}
    fake.serve(server)


def page_of(request: Request) -> Hashable:
    """Return which history a call asks a page of."""
    for name in ("orders", "Orders", "bars", "klines", "candles"):
        if name in request.route:
            shape = {**request.query} if request.method == "GET" else {}
            for moving in ("until", "page_token", "startTime", "after", "cursor", "start",
                           "timestamp", "signature"):  # fmt: skip
                shape.pop(moving, None)
            return (request.route, *sorted(shape.items()))
    return None


KEYS = {"key": CANARY, "secret": CANARY}
CASES = {
    "alpaca": Case(
        "alpaca",
        ALPACA.facts,
        ALPACA.open,
        {"environment": "paper", "key_id": "PK", "secret_key": CANARY},
        serve_alpaca,
        pull=pull_market(BITCOIN),
        pages=page_of,
        # Another id or symbol is another thing, and bars without it are none. Null for legs is how
        # an order without others says so. Both its times are when it was made, and both names
        # its type.
        keys=frozenset(
            "id symbol asset_class order_class legs currency submitted_at type order_type "
            "BTC/USD".split()
        ),
    ),
    "snaptrade": Case(
        "snaptrade",
        SNAPTRADE.facts,
        SNAPTRADE.open,
        snaptrade_fields(consumer_key=CANARY, user_secret=SECRET),
        serve_snaptrade,
        pull=pull_market(None),
        pages=page_of,
        is_signed=True,
        # Another id is another thing, another symbol another asset. The total may be told in parts.
        keys=frozenset(
            "id brokerage_order_id symbol raw_symbol ticker code figi_code number action "
            "brokerage_authorization quote_currency quote_universal_symbol".split()
        ),
        loose=frozenset({"order.asset", "order.type", "order.status"}),
    ),
    "binance": Case(
        "binance", BINANCE.facts, BINANCE.open, KEYS, fakes.serve_binance,
        pull=pull_market(IN_TETHER, ["main"]), pages=page_of, is_signed=True,
        keys=frozenset({"symbol", "baseAsset", "quoteAsset"}),  # other names are other pairs
    ),
    "okx": Case(
        "okx", OKX.facts, OKX.open, {**KEYS, "region": "www", "passphrase": CANARY},
        fakes.serve_okx, pull=pull_market(IN_TETHER, ["main"]), pages=page_of, is_signed=True,
        # Without a word of the unit it is the coin's; other names and types are others.
        keys=frozenset({"instId", "ordId", "tgtCcy", "ordType"}),
    ),
    "kraken": Case(
        "kraken", KRAKEN.facts, KRAKEN.open, {"key": CANARY, "secret": KRAKEN_SECRET},
        fakes.serve_kraken, pull=pull_market(BITCOIN, ["main"]), is_signed=True,
        keys=frozenset({"oflags", "wsname", "altname"}),  # other names are other pairs
    ),
    "coinbase": Case(
        "coinbase", COINBASE.facts, COINBASE.open,
        {"key": f"organizations/{CANARY}", "secret": test_exchange_coinbase.PEM + CANARY},
        fakes.serve_coinbase, pull=pull_market(BITCOIN, ["main"]), pages=page_of, is_signed=True,
        keys=frozenset({"product_id", "order_id", "order_type"}),  # others are others
    ),
    "other": Case(
        "other", OTHER.facts, OTHER.open, {**KEYS, "exchange": "bitvavo"}, fakes.serve_other,
        pull=pull_market(IN_EURO, ["main"], with_untold=True),
        is_signed=True,
    ),
}  # fmt: skip


def chosen(case: Case) -> list[Attack]:
    """Return the attacks; by day without those that try the session alone."""
    return [one for one in attacks(case) if DEPTH >= 1 or not one.name.startswith(SESSIONS_OWN)]


@pytest.mark.parametrize(
    ("name", "attack"),
    [(name, attack) for name, case in CASES.items() for attack in chosen(case)],
    ids=str,
)
def test_orders_and_candles_withstand(name: str, attack: Attack) -> None:
    withstand(CASES[name], attack)


# What ccxt's own readers leave out of a changed answer cannot be told: that is said with each
# answer of the general client.
@pytest.mark.parametrize("name", [name for name in CASES if name != "other"])
def test_orders_and_candles_withstand_changed_answers(name: str) -> None:
    withstand_mutants(CASES[name])
