"""Alpaca's account, positions and activities, and its market data."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from app.domain.assets import AssetType
from app.domain.currencies import is_currency
from app.domain.sync.trouble import ProviderError, Trouble
from app.domain.times import to_us
from app.ports.market import Candles, Interval, OrderPage
from app.ports.providers import (
    Candidate,
    Checked,
    Page,
    Permission,
    PriceBar,
    PriceHistory,
    PriceWish,
    RemoteAccount,
    RemoteAsset,
    RemoteBalance,
    Session,
    Snapshot,
    Stream,
)
from app.providers.alpaca.activities import Activities
from app.providers.alpaca.assets import Assets
from app.providers.alpaca.calls import NAME, Calls, bad_answer
from app.providers.alpaca.pulling import Pull
from app.providers.alpaca.withdrawals import look_at_withdrawals
from app.providers.reading import BadAnswer, Row, rows_of

STREAM = "activities"
_BEGINNING = date(1970, 1, 1)  # a history from an account's very beginning
_CLOSED = frozenset({"ACCOUNT_CLOSED", "ACCOUNT_CLOSED_PENDING", "REJECTED", "INACTIVE"})


class AlpacaClient:
    """One key, one account. Symbols are looked up once a run; nothing else is remembered."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._calls = Calls(session)
        self._assets = Assets(self._calls)

    # -- credentials -----------------------------------------------------------------------

    def check(self) -> Checked:
        """Try the key.

        Raises:
            ProviderError: WRONG_KEY; CAN_WITHDRAW where coins can be sent to an approved address.
        """
        account = self._account()
        notes = [
            "Alpaca has no keys that can only read: this one can place orders. Coffer does not"
        ]
        is_known = True
        if self._calls.is_paper:
            notes.append("A paper account: its money never counts in net worth")
        else:
            word = look_at_withdrawals(self._calls)
            is_known = not word
            notes += [word] if word else []
        standing = _standing(account)
        notes += [f"Alpaca says of this account: {standing}"] if standing else []
        try:
            who = account.maybe_text("account_number") or account.text("id")
        except BadAnswer as error:
            raise bad_answer(str(error)) from error
        return Checked(frozenset({Permission.READ, Permission.TRADE}), who, tuple(notes), is_known)

    # -- account ---------------------------------------------------------------------------

    def accounts(self) -> Sequence[RemoteAccount]:
        """Return the one account of the key."""
        account = self._account()
        is_paper = self._calls.is_paper
        try:
            number = account.maybe_text("account_number")
            can_write = (account.maybe_number("options_trading_level") or 0) > 0
            return (
                RemoteAccount(
                    account.text("id"),
                    "Alpaca (paper)" if is_paper else "Alpaca",
                    currency=_currency(account),
                    mask=number[-4:],
                    official_name=number,
                    allows_short=account.flag("shorting_enabled") or can_write,
                    is_paper=is_paper,
                    note=_standing(account),
                ),
            )
        except BadAnswer as error:
            raise bad_answer(str(error)) from error

    def snapshots(self, account_ids: Sequence[str]) -> Iterator[Snapshot]:
        """Give money and positions."""
        account = self._account()
        for one in account_ids:
            if one == account.raw.get("id"):
                yield self._snapshot(one, account)
            else:
                yield Snapshot(one, (), False, ("This key belongs to another account",))

    def _snapshot(self, account_id: str, account: Row) -> Snapshot:
        at_us = to_us(self._session.now())
        answer = self._calls.trading("/v2/positions")
        balances: list[RemoteBalance] = []
        problems: list[str] = []
        try:
            money = _currency(account)
            cash = RemoteAsset(money, AssetType.FIAT)
            balances.append(RemoteBalance(account_id, cash, account.number("cash"), at_us))
        except BadAnswer as error:
            raise bad_answer(str(error)) from error
        try:
            rows = list(rows_of(answer, "positions"))
        except BadAnswer as error:
            raise bad_answer(str(error)) from error
        for row in rows:
            try:
                if isinstance(row, BadAnswer):
                    raise row
                balances.append(self._position(row, account_id, at_us, money))
            except BadAnswer as error:
                problems.append(str(error))
        held = Counter((one.asset.symbol, one.asset.type) for one in balances)
        twice = ", ".join(sorted(symbol for (symbol, _), count in held.items() if count > 1))
        if twice:
            raise bad_answer(f"positions: {twice[:100]} more than once")
        return Snapshot(account_id, tuple(balances), not problems, tuple(problems))

    def _position(self, row: Row, account_id: str, at_us: int, money: str) -> RemoteBalance:
        symbol, quantity = row.text("symbol"), row.number("qty")
        side, kind = row.text("side"), row.text("asset_class")
        if side not in ("long", "short"):
            raise BadAnswer(f"{row.where}.side", f"{side[:20]!r} is neither long nor short")
        if side == "short":
            quantity = -abs(quantity)
        elif quantity < 0:
            raise BadAnswer(f"{row.where}.qty", "below zero though it is long")
        if kind not in ("us_equity", "us_option", "crypto"):
            raise BadAnswer(f"{row.where}.asset_class", f"{kind[:30]!r} cannot be kept yet")
        asset = self._assets.of(symbol, f"{row.where}.symbol", is_crypto=kind == "crypto")
        own_id = row.maybe_text("asset_id")
        if asset.type == AssetType.PUBLIC_STOCK and own_id:
            if asset.own_id not in ("", own_id):
                raise BadAnswer(f"{row.where}.asset_id", f"not the one that {symbol} has now")
            asset = replace(asset, own_id=own_id)
        price = row.maybe_number("current_price")
        if price is not None:
            price *= self._assets.multiplier(symbol, row.where)
        return RemoteBalance(
            account_id,
            asset,
            quantity,
            at_us,
            price=price,
            currency=money,
            cost=row.maybe_number("cost_basis"),
        )

    # -- history ---------------------------------------------------------------------------

    def streams(self, account_ids: Sequence[str], known: Mapping[str, str]) -> Sequence[Stream]:
        """Return the one history that there is."""
        del known
        return (Stream(STREAM, tuple(account_ids)),)

    def pull(self, stream: Stream, cursor: str) -> Iterator[Page]:
        """Give the pages of activities.

        Raises:
            ProviderError: GONE where the key belongs to another account than the stream.
        """
        account = self._account()
        try:
            own, money = account.text("id"), _currency(account)
            opened = account.maybe_day("created_at")
        except BadAnswer as error:
            raise bad_answer(str(error)) from error
        if own not in stream.account_ids:
            raise ProviderError(Trouble.GONE, NAME, "this key belongs to another account")
        activities = Activities(self._assets, own, money)
        # The money that a paper account begins with is in no activity; of others all is told.
        since = opened if self._calls.is_paper else _BEGINNING
        pull = Pull(self._calls, activities, since.isoformat() if since else "")
        yield from pull.pages(cursor)

    # -- orders ----------------------------------------------------------------------------

    def orders(self, account_ids: Sequence[str]) -> Iterator[OrderPage]:
        """Give the orders of the key's account; of another one a page that failed."""
        from app.providers.alpaca.orders import orders

        own = self._account().raw.get("id")
        for one in account_ids:
            if one == own:
                yield from orders(self._calls, one)
            else:
                gone = ProviderError(Trouble.GONE, NAME, "this key belongs to another account")
                yield OrderPage(one, failed=gone)

    # -- market data -----------------------------------------------------------------------

    def history(self, wish: PriceWish, first: date, last: date) -> PriceHistory:
        """Return daily closes as they were traded, and the splits of the span.

        Raises:
            ProviderError: GONE where Alpaca does not know the asset.
        """
        from app.providers.alpaca.bars import history

        return history(self._calls, self._assets, wish, first, last)

    def latest(self, wishes: Sequence[PriceWish]) -> Mapping[int, PriceBar]:
        """Return the newest prices by place in `wishes`."""
        from app.providers.alpaca.bars import latest

        return latest(self._calls, self._assets, wishes)

    def find(self, asset: RemoteAsset) -> Sequence[Candidate]:
        """Return the stock, option or coin of that symbol; sure where the CUSIP is the same."""
        from app.providers.alpaca.bars import find

        return find(self._assets, asset)

    def candles(self, wish: PriceWish, interval: Interval, first_us: int, last_us: int) -> Candles:
        """Return the finished bars of a span, as they were traded.

        Raises:
            ProviderError: GONE where Alpaca does not know the asset.
        """
        from app.providers.alpaca.candles import candles

        return candles(self._calls, self._assets, wish, interval, first_us, last_us)

    def _account(self) -> Row:
        try:
            return Row(self._calls.trading("/v2/account"), "account")
        except BadAnswer as error:
            raise bad_answer(str(error)) from error


def _currency(account: Row) -> str:
    found = account.text("currency").upper()
    if not is_currency(found):
        raise BadAnswer("account.currency", f"no currency: {found[:20]!r}")
    return found


def _standing(account: Row) -> str:
    """Return what is unusual of an account, in plain words; "" of an active one."""
    status = account.raw.get("status")
    if not isinstance(status, str) or status == "ACTIVE":
        return ""
    return "closed" if status in _CLOSED else status.replace("_", " ").lower()[:40]
