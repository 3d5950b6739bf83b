"""Binance's deposits, withdrawals, conversions and trades, read in this order by one cursor.

Trades are told by pair alone, so the pairs are made of the coins that the balances and everything
before led to; what is found leads further. Deposits and withdrawals come in spans of 90 days,
conversions of 30; an empty span ends nothing.
"""

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal

from app.domain.sync.trouble import ProviderError, Trouble
from app.domain.times import to_us
from app.ports.providers import Page, RemoteEntry
from app.providers.exchanges.booking import Event, Gathered, ms, unseen
from app.providers.exchanges.bridge import Exchange
from app.providers.exchanges.coins import MONEY, QUOTES, plain_name
from app.providers.exchanges.cursors import Cursor, windows
from app.providers.exchanges.spans import listed, whole_span
from app.providers.reading import BadAnswer, Row, rows_of

FIRST_MS = 1_500_000_000_000  # July 2017, when Binance began
CONVERTS_MS = 1_577_836_800_000  # 2020: conversions are newer than the exchange
OVERLAP_MS = 86_400_000
MOST = 1000
NO_SUCH_PAIR = "-1121"
_DEPOSIT_DONE, _DEPOSIT_WAITS = {1, 6}, {0, 8}
_WITHDRAWAL_DONE, _WITHDRAWAL_WAITS = {6}, {0, 2, 4}
_COMMON_QUOTES = (set(QUOTES) | MONEY) - {"CHF", "CAD"}


def movements(
    exchange: Exchange, cursor: str, coins_held: Callable[[], set[str]]
) -> Iterator[Page]:
    """Give the pages of deposits, withdrawals, conversions and trades."""
    reading = _Reading(exchange, Cursor.read(cursor, exchange.name), coins_held)
    yield from reading.spans("deposits", 90, FIRST_MS, reading.deposits)
    yield from reading.spans("withdrawals", 90, FIRST_MS, reading.withdrawals)
    late: ProviderError | None = None
    try:
        yield from reading.spans("converts", 30, CONVERTS_MS, reading.converts)
    except ProviderError as error:
        if error.trouble not in {Trouble.NOT_PERMITTED, Trouble.REFUSED}:
            raise
        late = error  # trades are told all the same
    yield from reading.trades()
    if late is not None:
        raise late


class _Reading:
    """One reading of the movements, with its cursor."""

    def __init__(
        self, exchange: Exchange, cursor: Cursor, coins_held: Callable[[], set[str]]
    ) -> None:
        self._exchange = exchange
        self._cursor = cursor
        self._coins_held = coins_held
        self._coins = cursor.texts("coins")
        self._seen: set[str] = set()
        self._now_ms = to_us(exchange.session.now()) // 1000

    def spans(
        self,
        name: str,
        days: int,
        first_ms: int,
        read: Callable[[int, int, Gathered], int | None],
    ) -> Iterator[Page]:
        """Give a page for each span. `read` returns since when something is still under way."""
        done_ms = self._cursor.number(name)
        start_ms = max(first_ms, done_ms - OVERLAP_MS) if done_ms else first_ms
        parts = list(windows(start_ms, self._now_ms, days))
        open_ms: int | None = None
        for place, (first, last) in enumerate(parts):
            self._exchange.session.step(place, len(parts), name)
            gathered = Gathered()
            waits_ms = read(first, last, gathered)
            open_ms = waits_ms if open_ms is None else open_ms
            # The next reading begins before what is not settled yet.
            to_ms = last if open_ms is None else min(last, open_ms)
            yield self._page(gathered, **{name: to_ms})

    def _page(self, gathered: Gathered, **changes: object) -> Page:
        text = self._cursor.having(**changes, coins=self._coins)
        self._cursor = Cursor.read(text, self._exchange.name)
        entries = tuple(unseen(gathered.entries, self._seen))
        return Page(entries, problems=tuple(gathered.problems), checkpoint=text)

    def deposits(self, first: int, last: int, gathered: Gathered) -> int | None:
        def ask(start: int, end: int) -> tuple[list[Row | BadAnswer], bool]:
            answer = self._exchange.call("sapi_get_capital_deposit_hisrec", _span(start, end))
            return self._rows(answer, "deposits")

        def book(row: Row) -> tuple[Iterable[RemoteEntry], int | None]:
            status, at_us = row.whole("status"), ms(row, "insertTime")
            if status not in _DEPOSIT_DONE | _DEPOSIT_WAITS:
                return (), None
            note = f"{row.maybe_text('network')} {row.maybe_text('txId')}".strip()
            waits = status in _DEPOSIT_WAITS
            event = Event(f"deposit:{row.id_of('id')}", at_us, row.payload(), note, waits)
            code = plain_name(row.text("coin"))
            self._coins.add(code)
            entries = event.movement("deposit", code, row.number("amount"))
            return entries, at_us // 1000 if waits else None

        return self._book(whole_span(self._exchange, ask, first, last), book, gathered)

    def withdrawals(self, first: int, last: int, gathered: Gathered) -> int | None:
        def ask(start: int, end: int) -> tuple[list[Row | BadAnswer], bool]:
            answer = self._exchange.call("sapi_get_capital_withdraw_history", _span(start, end))
            return self._rows(answer, "withdrawals")

        def book(row: Row) -> tuple[Iterable[RemoteEntry], int | None]:
            status, at_us = row.whole("status"), row.time_us("applyTime")
            if status not in _WITHDRAWAL_DONE | _WITHDRAWAL_WAITS:
                return (), None
            waits = status in _WITHDRAWAL_WAITS
            note = f"{row.maybe_text('network')} {row.maybe_text('txId')}".strip()
            event = Event(f"withdrawal:{row.id_of('id')}", at_us, row.payload(), note, waits)
            code = plain_name(row.text("coin"))
            self._coins.add(code)
            fee = row.maybe_number("transactionFee") or Decimal(0)
            entries = event.movement("withdraw", code, row.number("amount"), fee)
            return entries, at_us // 1000 if waits else None

        return self._book(whole_span(self._exchange, ask, first, last), book, gathered)

    def converts(self, first: int, last: int, gathered: Gathered) -> int | None:
        def ask(start: int, end: int) -> tuple[list[Row | BadAnswer], bool]:
            answer = self._exchange.row("sapi_get_convert_tradeflow", _span(start, end), weight=100)
            rows = listed(self._exchange, answer, "list")
            return rows, answer.flag("moreData") or len(rows) >= MOST

        def book(row: Row) -> tuple[Iterable[RemoteEntry], int | None]:
            if row.text("orderStatus") != "SUCCESS":
                return (), None
            event = Event(
                f"convert:{row.id_of('orderId')}", ms(row, "createTime"), row.payload(), "Convert"
            )
            given, got = plain_name(row.text("fromAsset")), plain_name(row.text("toAsset"))
            self._coins.update((given, got))
            return event.turned(given, row.number("fromAmount"), got, row.number("toAmount")), None

        return self._book(whole_span(self._exchange, ask, first, last), book, gathered)

    def _rows(self, answer: object, what: str) -> tuple[list[Row | BadAnswer], bool]:
        try:
            rows = list(rows_of(answer, what))
        except BadAnswer as error:
            raise self._exchange.bad(str(error)) from error
        return rows, len(rows) >= MOST

    def _book(
        self,
        rows: Iterable[Row | BadAnswer],
        book: Callable[[Row], tuple[Iterable[RemoteEntry], int | None]],
        gathered: Gathered,
    ) -> int | None:
        earliest: int | None = None
        for row in rows:
            if isinstance(row, BadAnswer):
                gathered.refuse(row)
                continue
            try:
                entries, waits_ms = book(row)
                gathered.entries += list(entries)
            except BadAnswer as error:
                gathered.refuse(error, row)
                continue
            if waits_ms is not None:
                earliest = waits_ms if earliest is None else min(earliest, waits_ms)
        return earliest

    # -- trades ----------------------------------------------------------------------------

    def trades(self) -> Iterator[Page]:
        """Give the trades of every pair that the coins lead to."""
        pairs = self._pairs()
        self._coins |= self._coins_held()
        asked: set[str] = set()
        while True:
            todo = [symbol for symbol in self._wanted(pairs) if symbol not in asked]
            if not todo:
                return
            for place, symbol in enumerate(todo):
                self._exchange.session.step(place, len(todo), f"trades of {symbol}")
                asked.add(symbol)
                try:
                    yield from self._of_pair(symbol, *pairs[symbol])
                except ProviderError as error:
                    if error.code != NO_SUCH_PAIR:  # one that is traded no more
                        raise

    def _pairs(self) -> dict[str, tuple[str, str]]:
        answer = self._exchange.row("public_get_exchangeinfo", weight=20, is_kept=False)
        found = {}
        for row in listed(self._exchange, answer, "symbols"):
            try:
                if isinstance(row, BadAnswer):
                    raise row
                base, quote = row.text("baseAsset"), row.text("quoteAsset")
                found[row.text("symbol")] = (plain_name(base), plain_name(quote))
            except BadAnswer as error:
                raise self._exchange.bad(str(error)) from error
        return found

    def _wanted(self, pairs: dict[str, tuple[str, str]]) -> list[str]:
        known = set(self._cursor.numbers("trades"))
        quotes = self._coins | _COMMON_QUOTES
        return sorted(
            symbol
            for symbol, (base, quote) in pairs.items()
            if symbol in known or (base in self._coins and quote in quotes)
        )

    def _of_pair(self, symbol: str, base: str, quote: str) -> Iterator[Page]:
        next_id = self._cursor.numbers("trades").get(symbol, 0)
        while True:
            answer = self._exchange.call(
                "private_get_mytrades",
                {"symbol": symbol, "fromId": next_id, "limit": MOST},
                weight=20,
            )
            rows, is_cut = self._rows(answer, f"trades of {symbol}")
            gathered, ids = Gathered(), []
            for row in rows:
                try:
                    if isinstance(row, BadAnswer):
                        raise row
                    ids.append(row.whole("id"))
                    gathered.entries += list(_trade(row, symbol, base, quote))
                except BadAnswer as error:
                    gathered.refuse(error, row if isinstance(row, Row) else None)
            if not ids and rows:
                raise self._exchange.bad(f"trades of {symbol}: no row can be read")
            if not ids:
                return
            if max(ids) < next_id:
                raise self._exchange.bad(f"trades of {symbol}: a page came twice")
            next_id = max(ids) + 1
            self._coins.update((base, quote))
            yield self._page(gathered, trades={**self._cursor.numbers("trades"), symbol: next_id})
            if not is_cut:
                return


def _span(first: int, last: int) -> dict[str, str | int]:
    return {"startTime": first, "endTime": last, "limit": MOST}


def _trade(row: Row, symbol: str, base: str, quote: str) -> Iterator[RemoteEntry]:
    if row.get("isBuyer") is None:
        raise BadAnswer(f"{row.where}.isBuyer", "missing")
    event = Event(f"trade:{symbol}:{row.whole('id')}", ms(row, "time"), row.payload(), symbol)
    return event.traded(
        "buy" if row.flag("isBuyer") else "sell",
        base,
        row.number("qty"),
        quote,
        row.number("quoteQty"),
        row.number("price"),
        row.number("commission"),
        plain_name(row.text("commissionAsset")),
    )
