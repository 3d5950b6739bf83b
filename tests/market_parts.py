"""A made provider that also has orders and candles, and what it tells of them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from app.bootstrap import Coffer, create_coffer
from app.domain.errors import RowProblem
from app.domain.sync.trouble import ProviderError, Trouble
from app.domain.trading.records import OrderStatus
from app.ports.market import Candle, Candles, Interval, OrderPage, RemoteOrder
from app.ports.providers import Capability, Facts, RemoteAccount, RemoteAsset
from tests.sync_parts import FACTS, MAIN, MadeProvider, Script, World

BROKER: Facts = replace(
    FACTS,
    capabilities=FACTS.capabilities | {Capability.ORDERS, Capability.CANDLES},
    asset_types=("public-stock", "crypto"),
)
SECOND = RemoteAccount("a2", "Trading", "investment", "brokerage", "USD", "5678")
HOUR = Interval.HOUR.us
NOON = 1_795_176_000_000_000  # 20 November 2026
ACME = RemoteAsset("ACME", "public-stock")


def order(number: int, status: str = OrderStatus.OPEN, **more: Any) -> RemoteOrder:
    """Return a limit order for ten shares."""
    values: dict[str, Any] = {
        "account_id": "a1", "id": f"o{number}", "status": status, "venue_word": f"{status}!",
        "made_us": NOON - number * HOUR, "asset": ACME, "side": "buy", "type": "limit",
        "tif": "gtc", "quantity": Decimal(10), "filled": Decimal(0),
        "limit_price": Decimal("41.25"), "currency": "USD", **more,
    }  # fmt: skip
    return RemoteOrder(**values)


def page(*orders: RemoteOrder, account: str = "a1", **more: Any) -> OrderPage:
    return OrderPage(account, orders, **more)


def down() -> ProviderError:
    return ProviderError(Trouble.DOWN, "made", "the desk is closed")


def unread() -> RowProblem:
    return RowProblem(3, "its limit is missing", "orders[2]")


def two_candles(symbol: str = "BTC/USD", currency: str = "USD", **more: Any) -> Candles:
    opened, high, low, closed, volume = (
        Decimal(one) for one in ("100.5", "110", "90.000000000000000001", "105", "1.5")
    )
    candles = tuple(Candle(NOON - ago * HOUR, opened, high, low, closed, volume) for ago in (2, 1))
    return Candles(symbol, currency, Interval.HOUR, candles, **more)


@dataclass
class Market:
    """Books with a connection to the made provider."""

    coffer: Coffer
    world: World
    script: Script = field(default_factory=Script)
    id: int = 0


@contextmanager
def market(place: Path, facts: Facts = BROKER, *, is_connected: bool = True) -> Iterator[Market]:
    """Make books whose only provider is the made one; its calls go nowhere."""
    script = Script(accounts=[MAIN, SECOND])
    coffer = create_coffer(str(place))
    world = World({facts.id: MadeProvider(script, facts)}, coffer.clock)
    world.contacts = SimpleNamespace(all=list)  # type: ignore[attr-defined]  # as the way out has
    coffer.connecting.catalogue = world
    coffer.connecting.maker = world  # type: ignore[assignment]  # goes nowhere
    made = Market(coffer, world, script)
    try:
        if is_connected:
            draft = coffer.connections.check(facts.id, {"user": "me"})
            followed = {one.remote.id: None for one in draft.proposals}
            made.id, _ = coffer.connections.make(draft, "My broker", followed, 60)
        yield made
    finally:
        coffer.close()
