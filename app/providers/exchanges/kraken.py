"""Kraken: balances and the ledger, which tells everything that ever moved in an account.

Source: docs.kraken.com/api, Spot REST: Get Extended Balance, Get Ledgers Info (50 a page, newest
first, by offset), Get Deposit/Withdrawal Methods, Get API Key Info. A trade is two rows of the
ledger with one `refid`; a row's balance changes by its amount less its fee.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
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
from app.providers.exchanges.booking import EARLIEST, MAIN, Event, Gathered, seconds
from app.providers.exchanges.bridge import Exchange
from app.providers.exchanges.coins import kraken_name, sides
from app.providers.exchanges.cursors import Cursor
from app.providers.exchanges.holding import Amounts, account_of
from app.providers.reading import BadAnswer, Row

HOSTS = {"api.kraken.com": ""}
AT_ONCE = 50  # rows a page
EDGE_S = 60
OVERLAP_S = 86_400  # rows may be written a little after their time
_PAIRED = frozenset({"trade", "spend", "receive", "sale", "conversion"})
_WITHIN = frozenset(
    "spottostaking stakingfromspot stakingtospot spotfromstaking allocation deallocation "
    "autoallocation migration autoconversion".split()
)
# A key that may not ask for its own permissions, or a server that does not know the question.
_UNTOLD = frozenset({Trouble.NOT_PERMITTED, Trouble.REFUSED, Trouble.GONE, Trouble.BAD_ANSWER})
_TOLD_BY_SUBTYPE = frozenset({"transfer", "earn"})
_EARNED = {"staking": "reward", "dividend": "dividend", "reward": "reward", "airdrop": "airdrop"}


class KrakenClient:
    """Reads an account of Kraken."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.exchange = Exchange(
            session,
            "kraken",
            HOSTS,
            {"apiKey": session.field("key"), "secret": session.field("secret")},
            nonce_us=1,
        )

    # -- the key ---------------------------------------------------------------------------

    def check(self) -> Checked:
        """Try the key, and whether it may withdraw.

        Raises:
            ProviderError: CAN_WITHDRAW; or it does not work.
        """
        self.exchange.row("private_post_balanceex")
        told = self._told_permissions()
        if told is not None:
            return told
        # Its list of ways to withdraw is shown only to a key that may withdraw.
        try:
            self.exchange.row("private_post_withdrawmethods")
        except ProviderError as error:
            if "Permission denied" not in error.reason:
                raise
        else:
            raise self._can_withdraw()
        note = "Kraken does not tell whether this key may trade. It cannot withdraw."
        return Checked(frozenset({Permission.READ}), notes=(note,), are_permissions_known=False)

    def _told_permissions(self) -> Checked | None:
        try:
            info = self.exchange.row("private_post_getapikeyinfo").row("result")
            rights = [str(one).lower() for one in _list(info, "permissions")]
            if not rights:
                return None
        except (BadAnswer, ProviderError) as error:
            if isinstance(error, ProviderError) and error.trouble not in _UNTOLD:
                raise
            return None
        if any("withdraw" in one and not one.startswith("query") for one in rights):
            raise self._can_withdraw()
        held = {Permission.READ}
        if any("trade" in one and not one.startswith("query") for one in rights):
            held.add(Permission.TRADE)
        notes = [] if _list(info, "ip_allowlist") else ["The key may be used from any address."]
        return Checked(frozenset(held), info.maybe_text("api_key_name"), tuple(notes))

    def _can_withdraw(self) -> ProviderError:
        return ProviderError(
            Trouble.CAN_WITHDRAW, "kraken", "the key has the permission “Withdraw funds”"
        )

    # -- accounts and balances -------------------------------------------------------------

    def accounts(self) -> Sequence[RemoteAccount]:
        return (account_of("Kraken"),)

    def snapshots(self, account_ids: Sequence[str]) -> Iterator[Snapshot]:
        """Give what is held; staked and earning forms count as the coin itself."""
        amounts = Amounts()
        names = self._names()
        try:
            held = self.exchange.row("private_post_balanceex").row("result")
        except BadAnswer as error:
            raise self.exchange.bad(str(error)) from error
        for code in held.raw:
            try:
                row = Row(held.raw[code], f"result.{code}")
                total, used = row.number("balance"), row.maybe_number("hold_trade")
                free = None if used is None else total - used
                amounts.add(kraken_name(code, names), total, free)
            except BadAnswer as error:
                amounts.lack(str(error), kraken_name(code, names))
        yield amounts.snapshot(self.session)

    def _names(self) -> Mapping[str, str]:
        """Return Kraken's names of assets → the other ones: XXBT → XBT."""
        listed = self.exchange.row("public_get_assets")
        try:
            result = listed.row("result")
            rows = {code: Row(result.raw[code], code) for code in result.raw}
            return {code: row.maybe_text("altname") or code for code, row in rows.items()}
        except BadAnswer as error:
            raise self.exchange.bad(str(error)) from error

    # -- the ledger ------------------------------------------------------------------------

    def streams(self, account_ids: Sequence[str], known: Mapping[str, str]) -> Sequence[Stream]:
        return (Stream("ledger", (MAIN,)),) if MAIN in account_ids else ()

    def pull(self, stream: Stream, cursor: str) -> Iterator[Page]:
        """Give the ledger from a cursor on: newest first, between two fixed times."""
        at = Cursor.read(cursor, self.exchange.name)
        names = self._names()
        since_s = max(0, at.number("to") - OVERLAP_S) if at.number("to") else 0
        # A range that was begun is finished first: its end is fixed, so its offsets are too.
        end_s = at.number("end") or int(self.session.now().timestamp())
        offset = at.number("offset") if at.number("end") else 0
        held: list[Row] = []
        seen: set[str] = set()
        begun = offset
        while True:
            rows, total = self._page(since_s, end_s, offset)
            self.session.step(min(offset + len(rows), total), total, stream.name)
            fresh = [row for row in rows if row.where not in seen]
            seen.update(row.where for row in fresh)
            is_last = not rows or offset + len(rows) >= total
            if (is_last and begun + len(seen) < total) or (rows and not fresh):
                raise self.exchange.bad("the ledger: a page came twice, so that another is missing")
            gathered = Gathered()
            edge = since_s + EDGE_S if is_last else None
            held = self._book([*held, *fresh], names, gathered, edge)
            offset += len(rows)
            if is_last:
                mark = at.having(to=end_s, end=0, offset=0)
            elif held:
                mark = None  # the other side of a trade is on the next page
            else:
                mark = at.having(end=end_s, offset=offset)
            yield Page(
                tuple(gathered.entries),
                problems=tuple(gathered.problems),
                checkpoint=mark,
                since=EARLIEST if is_last else None,
            )
            if is_last:
                return

    def _page(self, since_s: int, end_s: int, offset: int) -> tuple[list[Row], int]:
        params: dict[str, str | int] = {"end": end_s, "ofs": offset}
        if since_s:
            params["start"] = since_s
        answer = self.exchange.row("private_post_ledgers", params, weight=2)
        try:
            result = answer.row("result")
            ledger = result.row("ledger")
            rows = [Row(_dict(ledger.raw[key], key), key) for key in ledger.raw]
            total = result.whole("count") if result.get("count") is not None else None
        except BadAnswer as error:
            raise self.exchange.bad(f"the ledger: {error}") from error
        if total is None:  # without a count, a full page has another behind it
            total = offset + len(rows) + (1 if len(rows) >= AT_ONCE else 0)
        if not rows and offset < total:
            raise self.exchange.bad(f"the ledger: nothing at {offset} of {total}")
        return rows, total

    def _book(
        self, rows: list[Row], names: Mapping[str, str], gathered: Gathered, edge_s: int | None
    ) -> list[Row]:
        """Book rows; return those whose other side was not among them.

        `edge_s`: with the last rows; what is older was booked before, as far as it is alone here.
        """
        groups: dict[str, list[Row]] = {}
        for row in rows:
            try:
                kind = row.text("type")
                if kind in _PAIRED:
                    groups.setdefault(row.text("refid"), []).append(row)
                else:
                    gathered.entries += _single(row, kind, names)
            except BadAnswer as error:
                gathered.refuse(error, row)
        waiting: list[Row] = []
        for group in groups.values():
            if edge_s is None and (len(group) < 2 or rows[-1] in group):
                waiting += group
                continue
            try:
                gathered.entries += _together(group, names)
            except BadAnswer as error:
                if edge_s == EDGE_S or _is_younger(group[0], edge_s):
                    gathered.refuse(error, group[0])
        return waiting

    def orders(self, account_ids: Sequence[str]) -> Iterator[OrderPage]:
        """Give the orders, only read."""
        from app.providers.exchanges import orders

        return orders.pages(self.exchange, account_ids, orders.kraken)

    def candles(self, wish: PriceWish, interval: Interval, first_us: int, last_us: int) -> Candles:
        """Return the candles of a coin.

        Raises:
            ProviderError: GONE where there is no such pair, or no candles so long.
        """
        from app.providers.exchanges import candles

        span = (first_us, last_us)
        return candles.candles(self.exchange, wish, interval, span, candles.kraken)


def _is_younger(row: Row, edge_s: int | None) -> bool:
    try:
        return edge_s is None or seconds(row, "time") > edge_s * 1_000_000
    except BadAnswer:
        return True


def _single(row: Row, kind: str, names: Mapping[str, str]) -> Iterator[RemoteEntry]:
    amount, fee = row.number("amount"), row.maybe_number("fee") or Decimal(0)
    code = kraken_name(row.text("asset"), names)
    # Where these go, their subtype alone tells.
    subtype = row.text("subtype") if kind in _TOLD_BY_SUBTYPE else row.maybe_text("subtype")
    note = " ".join(part for part in (kind, subtype) if part)
    event = Event(row.where, seconds(row, "time"), row.payload(), note)
    if subtype in _WITHIN:  # between forms of one coin in this account
        return iter(event.charged(code, fee))
    earned = _EARNED.get(kind) or _EARNED.get(subtype)
    if earned and amount >= 0:
        return event.movement(earned, code, amount, fee)
    if kind in {"deposit", "withdrawal"}:
        return event.movement("deposit" if amount >= 0 else "withdraw", code, amount, fee)
    if kind in {"margin", "rollover", "settled"} and amount <= 0:
        return event.movement("fee", code, amount, fee)
    # Anything else that moved this balance: to futures, a credit, an adjustment, and what is new.
    return event.movement("transfer_in" if amount >= 0 else "transfer_out", code, amount, fee)


def _together(group: list[Row], names: Mapping[str, str]) -> Iterator[RemoteEntry]:
    """Give the entries of rows that are sides of one trade."""
    sums: dict[str, Decimal] = {}
    fees: dict[str, Decimal] = {}
    for row in group:
        code = kraken_name(row.text("asset"), names)
        sums[code] = sums.get(code, Decimal(0)) + row.number("amount")
        fees[code] = fees.get(code, Decimal(0)) + (row.maybe_number("fee") or Decimal(0))
    first = group[0]
    moved = {code: amount for code, amount in sums.items() if amount}
    given = [code for code, amount in moved.items() if amount < 0]
    got = [code for code, amount in moved.items() if amount > 0]
    payload = json.dumps([row.raw for row in group], default=str, ensure_ascii=False)
    event = Event(first.text("refid"), seconds(first, "time"), payload, first.text("type"))
    charged = {code: fee for code, fee in fees.items() if fee}
    if not moved:
        for code, fee in charged.items():
            yield from event.charged(code, fee)
        return
    if len(given) != 1 or len(got) != 1:
        raise BadAnswer(first.where, "the other side of this trade is missing in the ledger")
    sold, bought = given[0], got[0]
    which = sides(sold, bought)
    if which is None:
        yield from event.turned(sold, sums[sold], bought, sums[bought])
    else:
        code, quote = which
        fee_code = quote if quote in charged else next(iter(charged), quote)
        yield from event.traded(
            "buy" if code == bought else "sell",
            code,
            sums[code],
            quote,
            sums[quote],
            fee=charged.pop(fee_code, Decimal(0)),
            fee_code=fee_code,
        )
    for code, fee in charged.items():
        yield event.moved("fee" if fee > 0 else "reward", code, abs(fee), f":fee:{code}")


def _list(row: Row, path: str) -> list[Any]:
    value = row.get(path)
    return value if isinstance(value, list) else []


def _dict(value: object, where: str) -> dict[str, object]:
    if not isinstance(value, dict):
        raise BadAnswer(where, "an object is expected")
    return value
