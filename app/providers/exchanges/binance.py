"""Binance: what a key may do, and what the wallets for spot, funding and Simple Earn hold.

Source: Binance's interface description (spot and wallet), and developers.binance.com.
"""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.market import Candles, Interval, OrderPage
from app.ports.providers import (
    Checked,
    Page,
    Permission,
    PriceWish,
    RemoteAccount,
    Session,
    Snapshot,
    Stream,
)
from app.providers.exchanges.binance_income import INCOME, income
from app.providers.exchanges.binance_movements import movements
from app.providers.exchanges.booking import MAIN
from app.providers.exchanges.bridge import Exchange
from app.providers.exchanges.coins import plain_name
from app.providers.exchanges.holding import Amounts, account_of
from app.providers.reading import BadAnswer, Row, rows_of

HOSTS = {"api.binance.com": ""}
MOVEMENTS = "movements"
# Rights of a key beside reading: all of them trade, or move between the owner's own wallets.
_TRADING = (
    "enableSpotAndMarginTrading",
    "enableMargin",
    "enableFutures",
    "enableVanillaOptions",
    "enablePortfolioMarginTrading",
)


class BinanceClient:
    """Reads an account of Binance."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.exchange = Exchange(
            session,
            "binance",
            HOSTS,
            {"apiKey": session.field("key"), "secret": session.field("secret")},
            options={"recvWindow": 10_000},
            server_time=_server_time,
        )

    def check(self) -> Checked:
        """Ask what the key may do.

        Raises:
            ProviderError: CAN_WITHDRAW; or it does not work.
        """
        row = self.exchange.row("sapi_get_account_apirestrictions")
        try:
            reads, withdraws = row.flag("enableReading"), row.get("enableWithdrawals")
            if withdraws is None:
                raise BadAnswer("enableWithdrawals", "missing")
            if row.flag("enableWithdrawals"):
                said = "the key has the permission “Enable Withdrawals”"
                raise ProviderError(Trouble.CAN_WITHDRAW, "binance", said)
            held = {Permission.READ} if reads else set()
            if any(row.flag(right) for right in _TRADING):
                held.add(Permission.TRADE)
            notes = []
            if not row.flag("ipRestrict"):
                notes.append("The key may be used from any address.")
            if row.flag("permitsUniversalTransfer") or row.flag("enableInternalTransfer"):
                notes.append("The key may move money between wallets of your accounts at Binance.")
        except BadAnswer as error:
            raise self.exchange.bad(str(error)) from error
        if not reads:
            raise ProviderError(Trouble.NOT_PERMITTED, "binance", "the key may not read")
        return Checked(frozenset(held), notes=tuple(notes))

    def accounts(self) -> Sequence[RemoteAccount]:
        return (account_of("Binance"),)

    def snapshots(self, account_ids: Sequence[str]) -> Iterator[Snapshot]:
        yield self._amounts().snapshot(self.session)

    def _amounts(self) -> Amounts:
        """Return what is held. A part that fails is named, and leaves the rest less than whole."""
        amounts = Amounts()
        earning = self._earning(amounts)
        spot = self.exchange.row("private_get_account", weight=20)
        try:
            rows = list(spot.rows("balances"))
        except BadAnswer as error:
            raise self.exchange.bad(str(error)) from error
        coins = {str(row.raw.get("asset")) for row in rows if isinstance(row, Row)}
        for row in rows:
            _add(amounts, "spot", row, coins, earning)
        for row in self._list("sapi_post_asset_get_funding_asset", amounts):
            _add(amounts, "funding", row, set(), set())
        return amounts

    def _earning(self, amounts: Amounts) -> set[str]:
        """Add what is in Simple Earn, and return its flexible coins."""
        flexible: set[str] = set()
        for which, name in (("flexible", "totalAmount"), ("locked", "amount")):
            try:
                for row in self._positions(which):
                    code = plain_name(row.text("asset"))
                    key = row.id_of("productId" if which == "flexible" else "positionId")
                    if amounts.is_new(f"{which} position {key} {code}"):
                        amounts.add(code, row.number(name), Decimal(0))
                    if which == "flexible":
                        flexible.add(code)
            except (ProviderError, BadAnswer) as error:
                if isinstance(error, ProviderError) and error.trouble is not Trouble.NOT_PERMITTED:
                    raise
                amounts.lack(f"Simple Earn ({which}): {error}")
        return flexible

    def _positions(self, which: str) -> Iterator[Row]:
        page, got = 1, 0
        while True:
            answer = self.exchange.row(
                f"sapi_get_simple_earn_{which}_position", {"current": page, "size": 100}, weight=150
            )
            found = [_row(one) for one in answer.rows("rows")]
            got += len(found)
            yield from found
            if got >= answer.whole("total"):
                return
            if not found:
                raise BadAnswer("rows", "nothing, where more was announced")
            page += 1

    def _list(self, endpoint: str, amounts: Amounts) -> list[Row | BadAnswer]:
        try:
            return list(rows_of(self.exchange.call(endpoint), endpoint))
        except (ProviderError, BadAnswer) as error:
            if isinstance(error, ProviderError) and error.trouble is not Trouble.NOT_PERMITTED:
                raise
            amounts.lack(f"the funding wallet: {error}")
            return []

    def streams(self, account_ids: Sequence[str], known: Mapping[str, str]) -> Sequence[Stream]:
        if MAIN not in account_ids:
            return ()
        # Trades are told by pair alone: of a pair that nothing leads to, Binance says nothing.
        first = Stream(MOVEMENTS, (MAIN,), tells_all=False)
        return (
            first,
            *(Stream(name, (MAIN,), is_optional=True, tells_all=False) for name in INCOME),
        )

    def pull(self, stream: Stream, cursor: str) -> Iterator[Page]:
        if stream.name == MOVEMENTS:
            return movements(self.exchange, cursor, lambda: self._amounts().codes())
        return income(self.exchange, stream.name, cursor)

    def orders(self, account_ids: Sequence[str]) -> Iterator[OrderPage]:
        """Give the orders, only read."""
        from app.providers.exchanges import orders

        return orders.pages(self.exchange, account_ids, orders.binance)

    def candles(self, wish: PriceWish, interval: Interval, first_us: int, last_us: int) -> Candles:
        """Return the candles of a coin.

        Raises:
            ProviderError: GONE where there is no such pair, or no candles so long.
        """
        from app.providers.exchanges import candles

        span = (first_us, last_us)
        return candles.candles(self.exchange, wish, interval, span, candles.binance)


def _add(
    amounts: Amounts,
    wallet: str,
    found: Row | BadAnswer,
    coins: set[str],
    earning: set[str],
) -> None:
    code = ""
    try:
        row = _row(found)
        code = row.text("asset")
        at_hand = row.number("free")
        away = row.number("locked")
        if wallet == "funding":
            away += row.number("freeze") + row.number("withdrawing")
        if not amounts.is_new(f"{wallet} {code}"):
            return
    except BadAnswer as error:
        amounts.lack(str(error), plain_name(code))
        return
    inner = code[2:]
    # LDBTC stands for BTC in Simple Earn, which the positions tell; LDO is a coin of its own.
    if code.startswith("LD") and (inner in coins or plain_name(inner) in earning):
        if plain_name(inner) not in earning:
            amounts.add(plain_name(inner), at_hand + away, Decimal(0))
        return
    amounts.add(plain_name(code), at_hand + away, at_hand)


def _row(found: Row | BadAnswer) -> Row:
    if isinstance(found, BadAnswer):
        raise found
    return found


def _server_time(exchange: Exchange) -> int:
    return exchange.row("public_get_time").whole("serverTime")
