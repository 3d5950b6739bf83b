"""OKX: what a key may do, and what the trading account, the funding account and savings hold.

Source: www.okx.com/docs-v5, REST: Get Account Configuration, Get Balance, Get Funding Balance,
Get Saving Balance. The world, Europe and the United States have hosts of their own.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
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
from app.providers.exchanges.booking import MAIN
from app.providers.exchanges.bridge import Exchange
from app.providers.exchanges.coins import plain_name
from app.providers.exchanges.holding import Amounts, account_of
from app.providers.exchanges.okx_history import HISTORIES, history
from app.providers.reading import BadAnswer, Row

REGIONS = {"www": ("okx", ""), "eea": ("myokx", "eea"), "us": ("okxus", "us")}
HOSTS = {"www.okx.com": "", "eea.okx.com": "eea", "us.okx.com": "us"}
_WORDS = {"read_only": Permission.READ, "trade": Permission.TRADE, "withdraw": Permission.WITHDRAW}


class OkxClient:
    """Reads an account of OKX."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.exchange = Exchange(
            session,
            REGIONS.get(session.field("region"), REGIONS["www"])[0],
            HOSTS,
            {
                "apiKey": session.field("key"),
                "secret": session.field("secret"),
                "password": session.field("passphrase"),
            },
            server_time=_server_time,
        )

    def check(self) -> Checked:
        """Ask what the key may do.

        Raises:
            ProviderError: CAN_WITHDRAW; or it does not work.
        """
        try:
            config = first_of(self.exchange.row("private_get_account_config"))
            words = [word.strip() for word in config.text("perm").split(",")]
            address, uid = config.maybe_text("ip"), config.maybe_text("uid")
        except BadAnswer as error:
            raise self.exchange.bad(str(error)) from error
        held = {_WORDS[word] for word in words if word in _WORDS}
        if Permission.WITHDRAW in held:
            said = "the key has the permission “Withdraw”"
            raise ProviderError(Trouble.CAN_WITHDRAW, "okx", said)
        notes = [] if address else ["The key may be used from any address."]
        unknown = [word for word in words if word not in _WORDS]
        return Checked(
            frozenset(held | {Permission.READ}),
            uid,
            tuple(notes),
            are_permissions_known=not unknown,
        )

    def accounts(self) -> Sequence[RemoteAccount]:
        return (account_of("OKX"),)

    def snapshots(self, account_ids: Sequence[str]) -> Iterator[Snapshot]:
        """Give what is held. A part that is refused is named, and the rest is not the whole."""
        amounts = Amounts()
        try:
            trading = first_of(self.exchange.row("private_get_account_balance"))
            rows = list(trading.rows("details"))
        except BadAnswer as error:
            raise self.exchange.bad(str(error)) from error
        for row in rows:
            _add(amounts, row, _in_trading)
        for endpoint, what, read in (
            ("private_get_asset_balances", "the funding account", _in_funding),
            ("private_get_finance_savings_balance", "savings", _in_savings),
        ):
            try:
                for row in self.exchange.row(endpoint).rows("data"):
                    _add(amounts, row, read)
            except (BadAnswer, ProviderError) as error:
                if isinstance(error, ProviderError) and error.trouble is not Trouble.NOT_PERMITTED:
                    raise
                amounts.lack(f"{what}: {error}")
        yield amounts.snapshot(self.session)

    def streams(self, account_ids: Sequence[str], known: Mapping[str, str]) -> Sequence[Stream]:
        if MAIN not in account_ids:
            return ()
        return tuple(
            Stream(name, (MAIN,), is_optional=one.is_optional, tells_all=False)
            for name, one in HISTORIES.items()
        )

    def pull(self, stream: Stream, cursor: str) -> Iterator[Page]:
        return history(self.exchange, stream.name, cursor)

    def orders(self, account_ids: Sequence[str]) -> Iterator[OrderPage]:
        """Give the orders, only read."""
        from app.providers.exchanges import orders

        return orders.pages(self.exchange, account_ids, orders.okx)

    def candles(self, wish: PriceWish, interval: Interval, first_us: int, last_us: int) -> Candles:
        """Return the candles of a coin.

        Raises:
            ProviderError: GONE where there is no such pair, or no candles so long.
        """
        from app.providers.exchanges import candles

        span = (first_us, last_us)
        return candles.candles(self.exchange, wish, interval, span, candles.okx)


def first_of(answer: Row) -> Row:
    """Return the only object of an answer's data.

    Raises:
        BadAnswer: there is none.
    """
    for found in answer.rows("data"):
        if isinstance(found, BadAnswer):
            raise found
        return found
    raise BadAnswer(f"{answer.where}.data", "nothing in it")


_Read = Callable[[Row], tuple[Decimal, Decimal | None]]  # total, at hand


def _add(amounts: Amounts, row: Row | BadAnswer, read: _Read) -> None:
    code = ""
    try:
        if isinstance(row, BadAnswer):
            raise row
        code = row.text("ccy")
        if amounts.is_new(f"{read.__name__[1:].replace('_', ' ')}: {code}"):
            amounts.add(plain_name(code), *read(row))
    except BadAnswer as error:
        amounts.lack(str(error), plain_name(code))


def _in_trading(row: Row) -> tuple[Decimal, Decimal | None]:
    free = row.maybe_number("availBal")
    if free is None:
        free = row.maybe_number("availEq")
    if row.get("cashBal") != "":
        return row.number("cashBal"), free
    # Some accounts tell their equity alone, or what is free and what is frozen.
    total = row.maybe_number("eq")
    if total is None:
        total = row.number("availBal") + row.number("frozenBal")
    return total, free


def _in_funding(row: Row) -> tuple[Decimal, Decimal | None]:
    return row.number("bal"), row.maybe_number("availBal")


def _in_savings(row: Row) -> tuple[Decimal, Decimal | None]:
    return row.number("amt"), Decimal(0)


def _server_time(exchange: Exchange) -> int:
    return first_of(exchange.row("public_get_public_time")).whole("ts")
