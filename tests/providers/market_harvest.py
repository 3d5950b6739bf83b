"""What a pull of orders and candles brought, for the hostile suite."""

from collections.abc import Callable
from typing import Any

from app.domain.sync.trouble import ProviderError
from app.domain.times import to_us
from app.ports.market import Interval, RemoteOrder
from app.ports.providers import PriceWish
from tests.providers.harvest import Got, Harvest
from tests.providers.server import START

HOUR_US = Interval.HOUR.us
FIRST_US, LAST_US = to_us(START) - 9 * HOUR_US, to_us(START) + HOUR_US


def pull_market(
    wish: PriceWish | None, ids: list[str] | None = None, *, with_untold: bool = False
) -> Callable[[Any], Harvest]:
    """Return a pull of the orders of accounts, and of the hourly candles of an asset if any.

    `ids`: those of the accounts; as the provider lists them unless given. `with_untold`: what the
    venue is said not to tell counts as a word about rows that are missing.
    """

    def pull(client: Any) -> Harvest:
        found = Harvest()

        def orders() -> None:
            accounts = ids or [one.id for one in client.accounts()]
            for page in client.orders(accounts):
                found.problems.extend(f"{one}" for one in page.problems)
                if with_untold:
                    found.problems.extend(page.untold)
                if page.failed is not None:
                    found.errors.append(page.failed)
                for order in page.orders:
                    found.rows += got_orders(order)

        def candles() -> None:
            if wish is None:
                return
            told = client.candles(wish, Interval.HOUR, FIRST_US, LAST_US)
            found.problems.extend(f"{one}" for one in told.problems)
            for one in told.candles:
                values = {
                    "open": one.open, "high": one.high, "low": one.low, "close": one.close,
                    "volume": one.volume, "currency": told.currency,
                }  # fmt: skip
                found.rows.append(Got("candle", one.start_us, tuple(values.items())))

        for part in (orders, candles):
            try:
                part()
            except ProviderError as error:
                found.errors.append(error)
        return found

    return pull


def got_orders(order: RemoteOrder) -> list[Got]:
    """Return an order and its legs."""
    values = {
        "status": order.status, "word": order.venue_word, "made_us": order.made_us,
        "asset": order.asset, "side": order.side, "type": order.type, "tif": order.tif,
        "quantity": order.quantity, "amount": order.amount, "filled": order.filled,
        "average_price": order.average_price, "limit_price": order.limit_price,
        "stop_price": order.stop_price, "currency": order.currency,
        "client_id": order.client_id, "updated_us": order.updated_us,
    }  # fmt: skip
    own = Got("order", (order.account_id, order.id), tuple(values.items()))
    return [own, *(one for leg in order.legs for one in got_orders(leg))]
