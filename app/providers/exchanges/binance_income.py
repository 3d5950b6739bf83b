"""Binance's smaller histories: distributions, Simple Earn, dust, and money by bank or card.

Each has its own cursor and may fail alone: not every region and key has all of them.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from app.domain.times import to_us
from app.ports.providers import Page, RemoteEntry
from app.providers.exchanges.booking import EARLIEST, Event, Gathered, ms, unseen
from app.providers.exchanges.bridge import Exchange
from app.providers.exchanges.coins import plain_name
from app.providers.exchanges.cursors import Cursor, windows
from app.providers.exchanges.spans import listed, whole_span
from app.providers.reading import BadAnswer, Row

FIRST_MS = 1_500_000_000_000  # July 2017, when Binance began
_EARN_MS = _DUST_MS = 1_577_836_800_000  # 2020
OVERLAP_MS = 2 * 86_400_000  # what is paid out daily may be written late
# What Simple Earn pays is told by its own records.
_OF_EARN = re.compile(r"simple earn|flexible|locked product", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _History:
    endpoint: str
    rows: str  # where the rows are
    days: int  # of a span
    most: int  # rows that an answer may hold
    book: Callable[[Row], Iterable[RemoteEntry]]
    params: tuple[tuple[str, str | int], ...] = ()
    weight: int = 1
    times: tuple[str, str] = ("startTime", "endTime")
    is_paged: bool = False  # page after page over the whole time
    first_ms: int = FIRST_MS
    total: str = "total"


def income(exchange: Exchange, name: str, cursor: str) -> Iterator[Page]:
    """Give the pages of one of these histories."""
    history = INCOME[name]
    at = Cursor.read(cursor, exchange.name)
    now_ms = to_us(exchange.session.now()) // 1000
    done_ms = at.number("to")
    start_ms = max(history.first_ms, done_ms - OVERLAP_MS) if done_ms else history.first_ms
    spans = list(windows(start_ms, now_ms, history.days))
    seen: set[str] = set()
    for place, (first, last) in enumerate(spans):
        exchange.session.step(place, len(spans), name)
        gathered = Gathered()
        rows = (
            _paged(exchange, history, first, last)
            if history.is_paged
            else whole_span(exchange, _asking(exchange, history), first, last)
        )
        for row in rows:
            try:
                if isinstance(row, BadAnswer):
                    raise row
                gathered.entries += list(history.book(row))
            except BadAnswer as error:
                gathered.refuse(error, row if isinstance(row, Row) else None)
        yield Page(
            tuple(unseen(gathered.entries, seen)),
            problems=tuple(gathered.problems),
            checkpoint=at.having(to=last),
            since=EARLIEST if last == now_ms else None,
        )


def _asking(
    exchange: Exchange, history: _History
) -> Callable[[int, int], tuple[list[Row | BadAnswer], bool]]:
    def ask(first: int, last: int) -> tuple[list[Row | BadAnswer], bool]:
        params = dict(history.params)
        params |= {history.times[0]: first, history.times[1]: last}
        answer = exchange.row(history.endpoint, params, weight=history.weight)
        rows = listed(exchange, answer, history.rows)
        try:
            total = answer.whole(history.total) if answer.get(history.total) is not None else 0
        except BadAnswer as error:
            raise exchange.bad(str(error)) from error
        return rows, len(rows) >= history.most or total > len(rows)

    return ask


def _paged(
    exchange: Exchange, history: _History, first: int, last: int
) -> Iterator[Row | BadAnswer]:
    page, got = 1, 0
    while True:
        params = dict(history.params)
        params |= {history.times[0]: first, history.times[1]: last}
        params |= {"page": page, "rows": history.most}
        answer = exchange.row(history.endpoint, params, weight=history.weight)
        rows = listed(exchange, answer, history.rows)
        try:
            total = answer.whole("total")
        except BadAnswer as error:
            raise exchange.bad(str(error)) from error
        got += len(rows)
        yield from rows
        if got >= total:
            return
        if not rows:
            raise exchange.bad(f"{history.endpoint}: {got} rows of {total}")
        page += 1


def _dividend(row: Row) -> Iterable[RemoteEntry]:
    what = row.maybe_text("enInfo")
    if _OF_EARN.search(what):
        return ()
    given = row.id_of("id")
    event = Event(f"dividend:{given}", ms(row, "divTime"), row.payload(), what)
    kind = "airdrop" if "airdrop" in what.lower() else "reward"
    return event.movement(kind, plain_name(row.text("asset")), row.number("amount"))


def _flexible(row: Row) -> Iterable[RemoteEntry]:
    asset, at_us = plain_name(row.text("asset")), ms(row, "time")
    given = f"earn:{row.maybe_text('projectId')}:{asset}:{row.maybe_text('type')}:{at_us // 1000}"
    event = Event(given, at_us, row.payload(), "Simple Earn")
    return event.movement("interest", asset, row.number("rewards"))


def _locked(row: Row) -> Iterable[RemoteEntry]:
    asset, at_us = plain_name(row.text("asset")), ms(row, "time")
    event = Event(
        f"earn:{row.id_of('positionId')}:{asset}:{at_us // 1000}",
        at_us,
        row.payload(),
        "Simple Earn",
    )
    return event.movement("interest", asset, row.number("amount"))


def _dust(row: Row) -> Iterable[RemoteEntry]:
    for found in row.rows("userAssetDribbletDetails"):
        if isinstance(found, BadAnswer):
            raise found
        coin = plain_name(found.text("fromAsset"))
        event = Event(
            f"dust:{found.id_of('transId')}:{coin}",
            ms(found, "operateTime"),
            found.payload(),
            "Small amounts to BNB",
        )
        # What arrives is told without the charge, which has been taken off already.
        yield from event.turned(
            coin, found.number("amount"), "BNB", found.number("transferedAmount")
        )


def _by_bank(kind: str) -> Callable[[Row], Iterable[RemoteEntry]]:
    def book(row: Row) -> Iterable[RemoteEntry]:
        if row.text("status") not in {"Successful", "Finished", "Completed"}:
            return ()
        event = Event(
            f"fiat:{row.text('orderNo')}",
            ms(row, "updateTime"),
            row.payload(),
            row.maybe_text("method"),
        )
        fee = row.maybe_number("totalFee") or Decimal(0)
        taken = fee if kind == "withdraw" else Decimal(0)  # `amount` is what arrived
        return event.movement(kind, row.text("fiatCurrency"), row.number("amount"), taken)

    return book


def _by_card(kind: str) -> Callable[[Row], Iterable[RemoteEntry]]:
    """A coin bought or sold for money; unless it was in the wallet, the money comes or goes too."""

    def book(row: Row) -> Iterable[RemoteEntry]:
        if row.text("status") != "Completed":
            return
        money, coin = row.text("fiatCurrency"), plain_name(row.text("cryptoCurrency"))
        given, got = row.number("sourceAmount"), row.number("obtainAmount")
        fee = row.maybe_number("totalFee") or Decimal(0)
        event = Event(
            f"payment:{row.text('orderNo')}",
            ms(row, "updateTime"),
            row.payload(),
            row.maybe_text("paymentMethod"),
        )
        is_within = row.maybe_text("paymentMethod") == "Cash Balance"
        if kind == "buy":
            if not is_within:
                yield event.moved("deposit", money, given, ":paid")
            yield from event.traded("buy", coin, got, money, given - fee, fee=fee)
        else:
            yield from event.traded("sell", coin, given, money, got + fee, fee=fee)
            if not is_within:
                yield event.moved("withdraw", money, got, ":paid")

    return book


_BANK = ("sapi_get_fiat_orders", "data", 4000, 500)
_CARD = ("sapi_get_fiat_payments", "data", 4000, 500)
_DATES = ("beginTime", "endTime")
INCOME: dict[str, _History] = {
    "dividends": _History(
        "sapi_get_asset_assetdividend", "rows", 90, 500, _dividend, (("limit", 500),), 10
    ),
    "dust": _History(
        "sapi_get_asset_dribblet", "userAssetDribblets", 90, 100, _dust, first_ms=_DUST_MS
    ),
    "earn-flexible": _History(
        "sapi_get_simple_earn_flexible_history_rewardsrecord",
        "rows",
        90,
        100,
        _flexible,
        (("type", "ALL"), ("size", 100)),
        150,
        first_ms=_EARN_MS,
    ),
    "earn-locked": _History(
        "sapi_get_simple_earn_locked_history_rewardsrecord",
        "rows",
        90,
        100,
        _locked,
        (("size", 100),),
        150,
        first_ms=_EARN_MS,
    ),
    # Two calls a minute are all that Binance grants here: one span, page by page.
    "fiat-deposits": _History(
        *_BANK, _by_bank("deposit"), (("transactionType", 0),), 1500, _DATES, is_paged=True
    ),
    "fiat-withdrawals": _History(
        *_BANK, _by_bank("withdraw"), (("transactionType", 1),), 1500, _DATES, is_paged=True
    ),
    "payments-buy": _History(
        *_CARD, _by_card("buy"), (("transactionType", 0),), 1, _DATES, is_paged=True
    ),
    "payments-sell": _History(
        *_CARD, _by_card("sell"), (("transactionType", 1),), 1, _DATES, is_paged=True
    ),
}
