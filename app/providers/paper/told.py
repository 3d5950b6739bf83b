"""What became of orders, as a venue tells it. Ids follow from orders alone: told twice is once."""

from collections.abc import Iterable, Mapping

from app.domain.ids import AssetId
from app.domain.trading.records import Fill, Order, OrderMessage
from app.domain.trading.working import Did, Event, Refusal, Working
from app.ports.brokers import FillNews, News

_OWN = "paper"
_DONE = "done"  # of an order by amount: nothing more comes
_KINDS = frozenset({*Did, _DONE})


def venue_id(order: Order) -> str:
    """Return the venue's id of an order."""
    return f"{_OWN}-{order.id}"


def rejected(order: Order, refusal: Refusal, at_us: int) -> News:
    """Return the news that an order is not taken, and why."""
    return _news(order, Did.REJECTED, at_us, refusal.code, refusal.words)


def accepted(order: Order, at_us: int, words: str = "") -> News:
    """Return the news that an order works; the words say what it waits for."""
    return _news(order, Did.ACCEPTED, at_us, "waiting" if words else "working", words)


def replaced(order: Order, at_us: int) -> News:
    """Return the news that another order works in its place."""
    return News(
        order.client_id, "replaced", at_us, f"{_OWN}:{order.client_id}:replaced",
        venue_id(order), "replaced",
    )  # fmt: skip


def news_of(
    events: Iterable[Event], orders: Mapping[int, Working], symbols: Mapping[AssetId, str]
) -> list[News]:
    """Return events as news; a fee that was taken from what was bought names it."""
    found = []
    for one in events:
        working = orders[one.order_id]
        if one.kind is not Did.FILL:
            word = one.code or str(one.kind)
            found.append(_news(working.order, one.kind, one.at_us, word, one.words))
            continue
        symbol = symbols[working.instrument.asset_id] if one.is_fee_in_asset else ""
        external_id = f"{_OWN}:{one.fill_id}"
        note = "tie" if one.is_tie else "stop in the entry's bar" if one.is_entry_bar else ""
        fill = FillNews(
            external_id, one.side, one.quantity, one.price, one.at_us, one.fee, symbol, note=note
        )
        word = "filled" if one.is_last else "partial"
        found.append(
            News(
                one.client_id,
                Did.FILL,
                one.at_us,
                external_id,
                venue_id(working.order),
                word,
                fill=fill,
            )
        )
    return found


def again(
    order: Order,
    messages: Iterable[OrderMessage],
    fills: Iterable[Fill],
    symbols: Mapping[AssetId, str],
) -> list[News]:
    """Tell all of an order once more, from what was kept of it."""
    found = [
        News(
            order.client_id,
            one.kind,
            one.at_us,
            one.external_id,
            venue_id(order),
            reason=one.detail,
        )
        for one in messages
        if one.kind in _KINDS and one.kind != Did.FILL and one.external_id
    ]
    for fill in fills:
        fee_symbol = "" if fill.fee_asset_id is None else symbols[fill.fee_asset_id]
        told = FillNews(
            fill.external_id, fill.side, fill.quantity, fill.price, fill.at_us, fill.fee,
            fee_symbol, fill.kind, fill.note,
        )  # fmt: skip
        found.append(
            News(
                order.client_id, Did.FILL, fill.at_us, fill.external_id, venue_id(order), fill=told
            )
        )
    return found


def _news(order: Order, kind: Did, at_us: int, word: str, words: str) -> News:
    external_id = f"{_OWN}:{order.client_id}:{kind}"
    return News(order.client_id, kind, at_us, external_id, venue_id(order), str(word), reason=words)
