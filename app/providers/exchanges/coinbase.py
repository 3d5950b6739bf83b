"""Coinbase: wallets and their transactions, which tell everything that moved them.

Source: docs.cdp.coinbase.com, Coinbase App (v2): Accounts, Transactions (100 a page, from the
oldest on); Advanced Trade (v3): API Key Permissions.
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
from app.providers.exchanges.booking import EARLIEST, MAIN, Gathered, unseen
from app.providers.exchanges.bridge import Exchange
from app.providers.exchanges.coinbase_rows import Half, book, is_under_way, turned
from app.providers.exchanges.coins import plain_name
from app.providers.exchanges.cursors import Cursor
from app.providers.exchanges.holding import Amounts, account_of
from app.providers.reading import BadAnswer, Row

HOSTS = {"api.coinbase.com": ""}
AT_ONCE = 100
TRANSACTIONS = "transactions"


class CoinbaseClient:
    """Reads an account of Coinbase."""

    def __init__(self, session: Session) -> None:
        self.session = session
        secret = session.field("secret").strip().replace("\\n", "\n")
        self.exchange = Exchange(
            session,
            "coinbase",
            HOSTS,
            {"apiKey": session.field("key"), "secret": secret},
            server_time=_server_time,
        )

    def check(self) -> Checked:
        """Ask what the key may do.

        Raises:
            ProviderError: CAN_WITHDRAW; or it does not work.
        """
        row = self.exchange.row("v3_private_get_brokerage_key_permissions")
        try:
            if row.get("can_transfer") is None:
                raise BadAnswer("can_transfer", "missing")
            if row.flag("can_transfer"):
                said = "the key has the permission “Transfer”"
                raise ProviderError(Trouble.CAN_WITHDRAW, "coinbase", said)
            if not row.flag("can_view"):
                raise ProviderError(Trouble.NOT_PERMITTED, "coinbase", "the key may not view")
            held = {Permission.READ}
            if row.flag("can_trade"):
                held.add(Permission.TRADE)
            kind = row.maybe_text("portfolio_type")
        except BadAnswer as error:
            raise self.exchange.bad(str(error)) from error
        notes = ["Coinbase does not tell whether the key is bound to addresses."]
        if kind and kind not in {"DEFAULT", "UNDEFINED"}:
            notes.append(f"The key is bound to one portfolio ({kind}).")
        return Checked(frozenset(held), notes=tuple(notes))

    def accounts(self) -> Sequence[RemoteAccount]:
        return (account_of("Coinbase"),)

    def snapshots(self, account_ids: Sequence[str]) -> Iterator[Snapshot]:
        """Give what is held: several wallets of one coin, staked ones among them, are added."""
        amounts = Amounts()
        for row in self._wallets():
            code = ""
            try:
                if isinstance(row, BadAnswer):
                    raise row
                code = plain_name(row.text("balance.currency"))
                held = row.number("balance.amount")
                # What is vested or staked cannot be sent; only an ordinary wallet is at hand.
                is_free = row.maybe_text("type") in {"wallet", "fiat", ""} and not _is_staked(row)
                if amounts.is_new(f"wallet {row.text('id')}"):
                    amounts.add(code, held, held if is_free else Decimal(0))
            except BadAnswer as error:
                amounts.lack(str(error), code)
        yield amounts.snapshot(self.session)

    def streams(self, account_ids: Sequence[str], known: Mapping[str, str]) -> Sequence[Stream]:
        return (Stream(TRANSACTIONS, (MAIN,)),) if MAIN in account_ids else ()

    def pull(self, stream: Stream, cursor: str) -> Iterator[Page]:
        """Give the transactions of all wallets; the last page has the checkpoint.

        A conversion is one row in each of two wallets. Where one is missing yet, or a row is not
        settled, the wallet's cursor stays before it.
        """
        at = Cursor.read(cursor, self.exchange.name)
        wallets = list(self._wallets())
        halves: dict[str, list[Half]] = {}
        marks = {name: one for name, one in at.values.items() if isinstance(one, str)}
        seen: set[str] = set()
        last = Gathered()
        read: set[str] = set()
        for place, wallet in enumerate(wallets):
            self.session.step(place, len(wallets), stream.name)
            try:
                if isinstance(wallet, BadAnswer):
                    raise wallet
                wallet_id, is_untouched = wallet.text("id"), _is_untouched(wallet)
            except BadAnswer as error:
                raise self.exchange.bad(str(error)) from error
            if not is_untouched and wallet_id not in read:
                read.add(wallet_id)
                yield from self._of_wallet(wallet_id, marks, halves, seen)
        for half in halves.values():
            try:
                last.entries += turned(half)
            except BadAnswer as error:
                last.refuse(error, half[0].row)
                for one in half:
                    _hold(marks, one)
        yield Page(
            tuple(unseen(last.entries, seen)),
            problems=tuple(last.problems),
            checkpoint=Cursor({}).having(**marks),
            since=EARLIEST,
        )

    def _of_wallet(
        self,
        wallet_id: str,
        marks: dict[str, str],
        halves: dict[str, list[Half]],
        seen: set[str],
    ) -> Iterator[Page]:
        before = after = marks.get(wallet_id, "")
        is_settled = True
        asked: set[str] = set()
        known: set[str] = set()
        while True:
            asked.add(after)
            rows, following = self._transactions(wallet_id, after)
            gathered = Gathered()
            for row in rows:
                try:
                    if isinstance(row, BadAnswer):
                        raise row
                    given = row.text("id")
                    if given in known:
                        continue
                    known.add(given)
                    is_settled = is_settled and not is_under_way(row)
                    entries, half = book(row)
                    gathered.entries += entries
                    if half:
                        told = Half(half, row, wallet_id, before, is_settled)
                        halves.setdefault(half, []).append(told)
                    if is_settled:
                        before = marks[wallet_id] = given
                except BadAnswer as error:
                    gathered.refuse(error, row if isinstance(row, Row) else None)
            yield Page(tuple(unseen(gathered.entries, seen)), problems=tuple(gathered.problems))
            if not following:
                return
            if following in asked:
                raise self.exchange.bad("transactions: a page came twice")
            after = following

    def _wallets(self) -> Iterator[Row | BadAnswer]:
        after = ""
        asked: set[str] = set()
        while True:
            asked.add(after)
            params: dict[str, str | int] = {"limit": AT_ONCE}
            if after:
                params["starting_after"] = after
            answer = self.exchange.row("v2_private_get_accounts", params)
            try:
                yield from list(answer.rows("data"))
                after = _following(answer)
            except BadAnswer as error:
                raise self.exchange.bad(str(error)) from error
            if not after:
                return
            if after in asked:
                raise self.exchange.bad("wallets: a page came twice")

    def _transactions(self, wallet_id: str, after: str) -> tuple[list[Row | BadAnswer], str]:
        params: dict[str, str | int] = {"account_id": wallet_id, "limit": AT_ONCE, "order": "asc"}
        if after:
            params["starting_after"] = after
        try:
            answer = self.exchange.row("v2_private_get_accounts_account_id_transactions", params)
            if answer.row("pagination").maybe_text("order") == "desc":
                # New rows would come before those that were read, and never be seen.
                raise BadAnswer("pagination.order", "the oldest first was asked for")
            return list(answer.rows("data")), _following(answer)
        except BadAnswer as error:
            raise self.exchange.bad(str(error)) from error
        except ProviderError as error:
            if error.trouble in {Trouble.GONE, Trouble.REFUSED} and after:
                lost = "the last transaction that was read is not known any more"
                raise ProviderError(Trouble.CURSOR_LOST, self.exchange.name, lost) from error
            raise

    def orders(self, account_ids: Sequence[str]) -> Iterator[OrderPage]:
        """Give the orders, only read."""
        from app.providers.exchanges import orders

        return orders.pages(self.exchange, account_ids, orders.coinbase)

    def candles(self, wish: PriceWish, interval: Interval, first_us: int, last_us: int) -> Candles:
        """Return the candles of a coin.

        Raises:
            ProviderError: GONE where there is no such pair, or no candles so long.
        """
        from app.providers.exchanges import candles

        span = (first_us, last_us)
        return candles.candles(self.exchange, wish, interval, span, candles.coinbase)


def _following(answer: Row) -> str:
    """Return after which row the next page begins; "" on the last one."""
    pages = answer.row("pagination")
    after = pages.maybe_text("next_starting_after")
    if bool(pages.maybe_text("next_uri")) != bool(after):
        raise BadAnswer(pages.where, "says both that it is the last page and that it is not")
    return after


def _is_untouched(wallet: Row) -> bool:
    """Tell whether a wallet was only ever offered: Coinbase lists one for each coin."""
    held = wallet.number("balance.amount")
    made, changed = wallet.maybe_text("created_at"), wallet.maybe_text("updated_at")
    return not held and bool(made == changed)


def _is_staked(wallet: Row) -> bool:
    return wallet.maybe_text("name").startswith("Staked")


def _hold(marks: dict[str, str], half: Half) -> None:
    """Let a wallet be read from before a row again."""
    marks[half.wallet_id] = half.before


def _server_time(exchange: Exchange) -> int:
    return exchange.row("v2_public_get_time").whole("data.epoch") * 1000
