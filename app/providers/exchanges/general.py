"""Any other exchange, by ccxt's own reading of it.

What ccxt has read is taken only where it is exact: a float anywhere in a row refuses the row. How
far back an exchange tells, and whether all of it, is not known: no history is said to be whole.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.market import Candles, Interval, OrderPage
from app.ports.providers import (
    Checked,
    Page,
    Permission,
    PriceWish,
    RemoteAccount,
    RemoteEntry,
    Session,
    Snapshot,
    Stream,
)
from app.providers.exchanges.booking import MAIN, Event, Gathered, ms, unseen
from app.providers.exchanges.bridge import Exchange
from app.providers.exchanges.coins import QUOTES, plain_name
from app.providers.exchanges.cursors import Cursor
from app.providers.exchanges.general_rows import NeedsPairError, check_exact, payload_of
from app.providers.exchanges.holding import Amounts, account_of
from app.providers.exchanges.others import OTHERS, hosts_of
from app.providers.reading import BadAnswer, Row, rows_of

AT_ONCE = 100
OVERLAP_MS = 7 * 86_400_000
MOST_PAGES = 1000
_DONE, _WAITS = frozenset({"ok", ""}), frozenset({"pending"})
_MOVES = {"deposits": ("fetchDeposits", "deposit"), "withdrawals": ("fetchWithdrawals", "withdraw")}


class GeneralClient:
    """Reads an account of an exchange that ccxt knows."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.id = session.field("exchange")
        if self.id not in OTHERS:
            raise ProviderError(Trouble.GONE, session.facts.id, f"no exchange named {self.id!r}")
        names = {"apiKey": "key", "secret": "secret", "password": "passphrase", "uid": "uid"}
        fields = {name: session.field(key) for name, key in names.items()}
        self.exchange = Exchange(
            session,
            self.id,
            hosts_of(self.id),
            {name: value for name, value in fields.items() if value},
            are_numbers_texts=True,
        )
        self._api = self.exchange.api

    def check(self) -> Checked:
        """Try the key. What it may do, ccxt cannot ask.

        Raises:
            ProviderError: it does not work.
        """
        self._fetch("fetchBalance")
        note = (
            "What this key may do cannot be told. Make one that can only read, "
            "and that can neither trade nor withdraw."
        )
        return Checked(frozenset({Permission.READ}), notes=(note,), are_permissions_known=False)

    def accounts(self) -> Sequence[RemoteAccount]:
        return (account_of(OTHERS[self.id].name),)

    def snapshots(self, account_ids: Sequence[str]) -> Iterator[Snapshot]:
        """Give what ccxt made of the balances: what it leaves out may be held all the same."""
        amounts = self._amounts()
        amounts.warn("read by ccxt, which leaves out what it does not know")
        yield amounts.snapshot(self.session, with_nothing=True)

    def _amounts(self) -> Amounts:
        told = self._fetch("fetchBalance")
        amounts = Amounts()
        if not isinstance(told, dict) or not isinstance(told.get("total"), dict):
            raise self.exchange.bad("balances: an object is expected")
        free = told["free"] if isinstance(told.get("free"), dict) else {}
        for code, total in told["total"].items():
            try:
                row = Row({"total": total, "free": free.get(code)}, f"balances.{code}")
                check_exact(row.raw, row.where)
                amounts.add(plain_name(code), row.number("total"), row.maybe_number("free"))
            except BadAnswer as error:
                amounts.lack(str(error), plain_name(code))
        return amounts

    def streams(self, account_ids: Sequence[str], known: Mapping[str, str]) -> Sequence[Stream]:
        if MAIN not in account_ids:
            return ()
        names = [name for name, (method, _) in _MOVES.items() if self._api.has.get(method) is True]
        if self._api.has.get("fetchMyTrades") is True:
            names.append("trades")
        return tuple(Stream(name, (MAIN,), is_optional=True, tells_all=False) for name in names)

    def pull(self, stream: Stream, cursor: str) -> Iterator[Page]:
        at = Cursor.read(cursor, self.exchange.name)
        if stream.name == "trades":
            yield from self._trades(at)
            return
        method, kind = _MOVES[stream.name]
        yield from self._since(at, "to", method, None, lambda row: _movement(row, kind))

    def _trades(self, at: Cursor) -> Iterator[Page]:
        try:
            yield from self._since(at, "to", "fetchMyTrades", None, self._trade)
            return
        except NeedsPairError:
            pass
        coins = self._amounts().codes() | at.texts("coins")
        known = {name.removeprefix("to:") for name in at.values}
        markets = self._markets()
        for symbol in sorted(markets):
            base, quote = markets[symbol]
            if symbol not in known and not (base in coins and quote in coins | set(QUOTES)):
                continue
            for page in self._since(at, f"to:{symbol}", "fetchMyTrades", symbol, self._trade):
                if page.checkpoint is not None:
                    at = Cursor.read(page.checkpoint, self.exchange.name)
                yield page

    def _markets(self) -> dict[str, tuple[str, str]]:
        markets = self.exchange.run(self._api.load_markets, is_kept=False)
        return {
            symbol: (plain_name(str(one.get("base"))), plain_name(str(one.get("quote"))))
            for symbol, one in markets.items()
            if one.get("spot") is not False
        }

    def _since(
        self,
        at: Cursor,
        name: str,
        method: str,
        symbol: str | None,
        book: Callable[[Row], tuple[Sequence[RemoteEntry], bool]],
    ) -> Iterator[Page]:
        """Give the rows of a history from a time on, until nothing new comes."""
        since = max(0, at.number(name) - OVERLAP_MS)
        seen: set[str] = set()
        newest, open_ms = at.number(name), None
        for _ in range(MOST_PAGES):
            answer = self._fetch(method, symbol, since or None, AT_ONCE)
            gathered, fresh = Gathered(), 0
            try:
                rows = list(rows_of(answer, method))
            except BadAnswer as error:
                raise self.exchange.bad(str(error)) from error
            for row in rows:
                try:
                    if isinstance(row, BadAnswer):
                        raise row
                    given, at_ms = _id_of(row), ms(row, "timestamp") // 1000
                    newest = max(newest, at_ms)
                    if given in seen:
                        continue
                    seen.add(given)
                    fresh += 1
                    check_exact({k: v for k, v in row.raw.items() if k != "info"}, row.where)
                    entries, waits = book(row)
                    gathered.entries += entries
                    if waits:
                        open_ms = at_ms if open_ms is None else min(open_ms, at_ms)
                except BadAnswer as error:
                    gathered.refuse(error, row if isinstance(row, Row) else None)
            entries_ = tuple(unseen(gathered.entries, set()))
            is_last = fresh == 0 or newest <= since
            mark = min(newest, open_ms) if open_ms is not None else newest
            # Of nothing at all it cannot be told whether ccxt understood the answer.
            is_told = is_last and mark > 0
            yield Page(
                entries_,
                problems=tuple(gathered.problems),
                checkpoint=at.having(**{name: mark}) if is_told else None,
            )
            if is_last:
                return
            since = newest
        raise self.exchange.bad(f"{method}: pages without end")

    def _trade(self, row: Row) -> tuple[Sequence[RemoteEntry], bool]:
        base, _, quote = row.text("symbol").partition("/")
        if not quote or ":" in quote:
            return [], False  # a derivative: it moves no coin
        base, quote = plain_name(base), plain_name(quote)
        quantity, price = row.number("amount"), row.number("price")
        cost = row.maybe_number("cost")
        fee, fee_code = Decimal(0), ""
        if row.get("fee") is not None:
            fee = row.maybe_number("fee.cost") or Decimal(0)
            fee_code = plain_name(row.maybe_text("fee.currency"))
        if row.text("side") not in {"buy", "sell"}:
            raise BadAnswer(f"{row.where}.side", "buy or sell is expected")
        event = Event(
            f"trade:{row.text('symbol')}:{_id_of(row)}",
            ms(row, "timestamp"),
            payload_of(row),
            row.text("symbol"),
        )
        amount = cost if cost is not None else quantity * price
        entries = event.traded(
            row.text("side"), base, quantity, quote, amount, price, fee, fee_code
        )
        return list(entries), False

    def orders(self, account_ids: Sequence[str]) -> Iterator[OrderPage]:
        """Give the orders that the exchange tells without a pair."""
        from app.providers.exchanges import general_market, orders

        return orders.pages(
            self.exchange,
            account_ids,
            lambda exchange, gathered: general_market.orders(exchange, gathered, self._fetch),
        )

    def candles(self, wish: PriceWish, interval: Interval, first_us: int, last_us: int) -> Candles:
        """Return the candles of a coin.

        Raises:
            ProviderError: GONE where there is no such pair, or no candles so long.
        """
        from app.providers.exchanges import candles, general_market

        return candles.candles(
            self.exchange,
            wish,
            interval,
            (first_us, last_us),
            lambda exchange, pair, gathering: general_market.candles(
                exchange, pair, gathering, self._fetch
            ),
        )

    def _fetch(self, method: str, *args: Any) -> Any:
        """Let ccxt fetch.

        Raises:
            NeedsPairError: the exchange tells this by pair alone.
            ProviderError: it failed.
        """

        def work() -> Any:
            try:
                return getattr(self._api, method)(*args)
            except self.exchange.ccxt.ArgumentsRequired as error:
                raise NeedsPairError from error

        return self.exchange.run(work)


def _movement(row: Row, kind: str) -> tuple[Sequence[RemoteEntry], bool]:
    status = row.maybe_text("status")
    if status not in _DONE | _WAITS:
        return [], False
    waits = status in _WAITS
    note = f"{row.maybe_text('network')} {row.maybe_text('txid')}".strip()
    event = Event(f"{kind}:{_id_of(row)}", ms(row, "timestamp"), payload_of(row), note, waits)
    code = plain_name(row.text("currency"))
    fee, fee_code = Decimal(0), ""
    if kind == "withdraw" and row.get("fee") is not None:
        fee = row.maybe_number("fee.cost") or Decimal(0)
        fee_code = plain_name(row.maybe_text("fee.currency"))
    return list(event.movement(kind, code, row.number("amount"), fee, fee_code)), waits


def _id_of(row: Row) -> str:
    """Return the exchange's id; where it gives none, the chain's or one of what the row says."""
    if row.get("id") is not None:
        return row.id_of("id")
    if row.maybe_text("txid"):
        return f"{row.text('txid')}:{row.text('currency')}"
    said = [row.get(name) for name in ("timestamp", "currency", "amount", "symbol", "side")]
    return hashlib.blake2b(repr(said).encode(), digest_size=12).hexdigest()
