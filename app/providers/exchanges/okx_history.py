"""OKX's histories, newest first: bills of the trading account, deposits, withdrawals and the rest.

The bills tell everything that moved the trading account: `balChg` is what its balance changed by,
a fee (below zero) in it. They go back three months, seven days by one address and all three by
another; deposits, withdrawals and conversions go back to the beginning.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from app.domain.times import day_of_us, to_us
from app.ports.providers import Page, RemoteEntry
from app.providers.exchanges.booking import EARLIEST, Event, Gathered, ms, unseen
from app.providers.exchanges.bridge import Exchange
from app.providers.exchanges.coins import plain_name
from app.providers.exchanges.cursors import Cursor
from app.providers.reading import BadAnswer, Row

AT_ONCE = 100
OVERLAP_MS = 86_400_000
_WAITS_AT_MOST_MS = 30 * 86_400_000  # a deposit under way for longer is looked at no more
_RECENT_DAYS, _ARCHIVE_DAYS = 7, 90
_TOLD_ELSEWHERE = frozenset({"1", "27"})  # between own accounts; conversions have their history
_TURNED = frozenset({"28", "29", "30"})
_DERIVATIVES = frozenset({"FUTURES", "SWAP", "OPTION"})
# Of the funding account: deposits, withdrawals, savings and moves within, told or no event.
_FUNDING_TOLD = frozenset("1 2 13 75 76 80 82 130 131".split())
_FUNDING_EARNED = frozenset("28 48 49 68 72 77 83 89 150 151".split())

Entries = tuple[Iterable[RemoteEntry], bool]  # and whether the row is still under way


@dataclass(frozen=True, slots=True)
class _History:
    endpoint: str
    book: Callable[[Row], Entries]
    is_by_time: bool = True  # pages go on before a time, else before an id of a bill
    is_optional: bool = False
    days: int = 0  # how far back it goes; 0: to the beginning
    weight: int = 1


def history(exchange: Exchange, name: str, cursor: str) -> Iterator[Page]:
    """Give the pages of a history since a cursor; the last one has the checkpoint."""
    at = Cursor.read(cursor, exchange.name)
    now_ms = to_us(exchange.session.now()) // 1000
    since_ms = max(0, at.number("to") - OVERLAP_MS) if at.number("to") else 0
    if name == BILLS:
        yield from _bills(exchange, at, since_ms, now_ms)
        return
    one = HISTORIES[name]
    seen: set[str] = set()
    open_ms = now_ms
    for rows in _backwards(exchange, one, since_ms):
        gathered = Gathered()
        for row in rows:
            try:
                if isinstance(row, BadAnswer):
                    raise row
                entries, waits = one.book(row)
                gathered.entries += list(entries)
                if waits and now_ms - ms(row, "ts") // 1000 < _WAITS_AT_MOST_MS:
                    open_ms = min(open_ms, ms(row, "ts") // 1000)
            except BadAnswer as error:
                gathered.refuse(error, row if isinstance(row, Row) else None)
        yield Page(tuple(unseen(gathered.entries, seen)), problems=tuple(gathered.problems))
    yield _last(at, one.days, open_ms, now_ms)


def _last(at: Cursor, days: int, to_ms: int, now_ms: int) -> Page:
    first = max(EARLIEST, day_of_us(now_ms * 1000) - timedelta(days)) if days else EARLIEST
    known = at.number("since")  # as ordinal: what was read in time stays known
    gap = days and at.number("to") and now_ms - at.number("to") > days * 86_400_000
    ordinal = known if known and not gap else first.toordinal()
    since = first if not known or gap else EARLIEST.fromordinal(known)
    return Page(checkpoint=at.having(to=to_ms, since=ordinal), since=since)


def _backwards(exchange: Exchange, one: _History, since_ms: int) -> Iterator[list[Row | BadAnswer]]:
    """Give pages, newest first, until one is not full or older than what is asked for."""
    after: int | None = None
    while True:
        params: dict[str, str | int] = {"limit": AT_ONCE}
        if after is not None:
            params["after"] = after
        if not one.is_by_time and since_ms:
            params["begin"] = since_ms
        answer = exchange.row(one.endpoint, params, weight=one.weight)
        try:
            rows = list(answer.rows("data"))
        except BadAnswer as error:
            raise exchange.bad(str(error)) from error
        exchange.session.step(0, 0, one.endpoint)
        yield rows
        if len(rows) < AT_ONCE:
            return
        marks, times = _marks(rows, one)
        if not marks:
            raise exchange.bad(f"{one.endpoint}: no row of a page can be read")
        # Rows of one moment may lie on both sides of a page's end.
        following = min(marks) + (1 if one.is_by_time else 0)
        if after is not None and following >= after:
            raise exchange.bad(f"{one.endpoint}: a page came twice")
        after = following
        if since_ms and min(times) < since_ms:
            return


def _marks(rows: list[Row | BadAnswer], one: _History) -> tuple[list[int], list[int]]:
    marks, times = [], []
    for row in rows:
        if isinstance(row, BadAnswer):
            continue
        try:
            at_ms = ms(row, "ts") // 1000
            marks.append(at_ms if one.is_by_time else row.whole("billId"))
            times.append(at_ms)
        except BadAnswer:  # told as a row that cannot be read
            continue
    return marks, times


# -- the trading account's bills -----------------------------------------------------------


def _bills(exchange: Exchange, at: Cursor, since_ms: int, now_ms: int) -> Iterator[Page]:
    recent = _History("private_get_account_bills", _no_rows, is_by_time=False, weight=2)
    archive = _History("private_get_account_bills_archive", _no_rows, is_by_time=False, weight=4)
    parts = [recent]
    if not since_ms or now_ms - since_ms > (_RECENT_DAYS - 1) * 86_400_000:
        parts.append(archive)
    rows: dict[str, Row] = {}
    gathered = Gathered()
    for part in parts:
        for page in _backwards(exchange, part, since_ms):
            for row in page:
                try:
                    if isinstance(row, BadAnswer):
                        raise row
                    rows.setdefault(row.id_of("billId"), row)
                except BadAnswer as error:
                    gathered.refuse(error, row if isinstance(row, Row) else None)
    _book_bills(rows, gathered, since_ms)
    yield Page(tuple(gathered.entries), problems=tuple(gathered.problems))
    yield _last(at, _ARCHIVE_DAYS, now_ms, now_ms)


def _book_bills(rows: dict[str, Row], gathered: Gathered, since_ms: int) -> None:
    groups: dict[tuple[str, ...], list[Row]] = {}
    for given, row in rows.items():
        try:
            kind = row.id_of("type")
            if kind in _TOLD_ELSEWHERE:
                continue
            if kind == "2" and row.text("instType") not in _DERIVATIVES:
                which: tuple[str, ...] = ("trade", row.text("instId"), row.text("tradeId"))
                groups.setdefault(which, []).append(row)
            elif kind in _TURNED:
                which = ("turned", kind, row.maybe_text("ordId") or row.id_of("ts"))
                groups.setdefault(which, []).append(row)
            else:
                gathered.entries += _bill(row, given, kind)
        except BadAnswer as error:
            gathered.refuse(error, row)
    for which, group in groups.items():
        try:
            gathered.entries += list(_together(which, group))
        except BadAnswer as error:
            # At the older end of what was asked for, the other side was booked before.
            if not since_ms or _is_younger(group[0], since_ms + 60_000):
                gathered.refuse(error, group[0])


def _is_younger(row: Row, edge_ms: int) -> bool:
    try:
        return ms(row, "ts") > edge_ms * 1000
    except BadAnswer:
        return True


def _together(key: tuple[str, ...], group: list[Row]) -> Iterator[RemoteEntry]:
    """Give the entries of the bills of one trade: one bill for each side."""
    gross: dict[str, Decimal] = {}
    fees: dict[str, Decimal] = {}
    for row in group:
        code, fee = plain_name(row.text("ccy")), row.maybe_number("fee") or Decimal(0)
        gross[code] = gross.get(code, Decimal(0)) + row.number("balChg") - fee
        fees[code] = fees.get(code, Decimal(0)) - fee
    first = group[0]
    payload = "[" + ",".join(row.payload() for row in group) + "]"
    event = Event(":".join(key), ms(first, "ts"), payload, first.maybe_text("instId"))
    given = [code for code, amount in gross.items() if amount < 0]
    got = [code for code, amount in gross.items() if amount > 0]
    if len(given) != 1 or len(got) != 1:
        raise BadAnswer(first.where, "the other side of this trade is missing among the bills")
    charged = {code: fee for code, fee in fees.items() if fee}
    base, _, quote = first.maybe_text("instId").partition("-")
    base, quote = plain_name(base), plain_name(quote)
    if key[0] == "trade" and {base, quote} == {given[0], got[0]}:
        fee_code = quote if quote in charged else next(iter(charged), quote)
        yield from event.traded(
            "buy" if base == got[0] else "sell",
            base,
            gross[base],
            quote,
            gross[quote],
            first.maybe_number("px"),
            charged.pop(fee_code, Decimal(0)),
            fee_code,
        )
    else:
        yield from event.turned(given[0], gross[given[0]], got[0], gross[got[0]])
    for code, fee in charged.items():
        yield event.moved("fee" if fee > 0 else "reward", code, abs(fee), f":fee:{code}")


def _bill(row: Row, given: str, kind: str) -> list[RemoteEntry]:
    change, code = row.number("balChg"), plain_name(row.text("ccy"))
    what = f"bill of type {kind}/{row.maybe_text('subType')} {row.maybe_text('instId')}".strip()
    event = Event(f"bill:{given}", ms(row, "ts"), row.payload(), what)
    if kind in {"2", "3", "5", "7", "8", "9"}:  # derivatives, interest, funding: gains and costs
        return list(event.movement("reward" if change > 0 else "fee", code, change))
    return list(event.movement("transfer_in" if change > 0 else "transfer_out", code, change))


def _no_rows(_: Row) -> Entries:
    return (), False


# -- the others ----------------------------------------------------------------------------


def _deposit(row: Row) -> Entries:
    state = row.id_of("state")
    waits = state not in {"1", "2"}
    note = f"{row.maybe_text('chain')} {row.maybe_text('txId')}".strip()
    event = Event(f"deposit:{row.id_of('depId')}", ms(row, "ts"), row.payload(), note, waits)
    return event.movement("deposit", plain_name(row.text("ccy")), row.number("amt")), waits


def _withdrawal(row: Row) -> Entries:
    state = row.id_of("state")
    if state.startswith("-"):  # failed, or taken back
        return (), False
    waits = state != "2"
    note = f"{row.maybe_text('chain')} {row.maybe_text('txId')}".strip()
    event = Event(f"withdrawal:{row.id_of('wdId')}", ms(row, "ts"), row.payload(), note, waits)
    code, fee = plain_name(row.text("ccy")), row.maybe_number("fee") or Decimal(0)
    fee_code = plain_name(row.maybe_text("feeCcy"))
    return event.movement("withdraw", code, row.number("amt"), fee, fee_code), waits


def _convert(row: Row) -> Entries:
    if row.text("state") != "fullyFilled":
        return (), False
    base, quote = plain_name(row.text("baseCcy")), plain_name(row.text("quoteCcy"))
    sizes = row.number("fillBaseSz"), row.number("fillQuoteSz")
    event = Event(f"convert:{row.id_of('tradeId')}", ms(row, "ts"), row.payload(), "Convert")
    if row.text("side") == "buy":
        return event.turned(quote, sizes[1], base, sizes[0]), False
    return event.turned(base, sizes[0], quote, sizes[1]), False


def _saving(row: Row) -> Entries:
    code, at_us = plain_name(row.text("ccy")), ms(row, "ts")
    event = Event(f"savings:{code}:{at_us // 1000}", at_us, row.payload(), "Savings")
    return event.movement("interest", code, row.number("earnings")), False


def _funding(row: Row) -> Entries:
    kind = row.id_of("type")
    if kind in _FUNDING_TOLD:
        return (), False
    change, code = row.number("balChg"), plain_name(row.text("ccy"))
    event = Event(
        f"funding:{row.id_of('billId')}",
        ms(row, "ts"),
        row.payload(),
        f"funding bill of type {kind}",
    )
    booked = "transfer_in" if change > 0 else "transfer_out"
    if kind in _FUNDING_EARNED and change > 0:
        booked = "reward"
    return event.movement(booked, code, change), False


BILLS = "bills"
HISTORIES = {
    "deposits": _History("private_get_asset_deposit_history", _deposit),
    "withdrawals": _History("private_get_asset_withdrawal_history", _withdrawal),
    BILLS: _History("", _no_rows, is_by_time=False, days=_ARCHIVE_DAYS),
    "converts": _History("private_get_asset_convert_history", _convert, is_optional=True),
    "savings": _History("private_get_finance_savings_lending_history", _saving, is_optional=True),
    "funding": _History("private_get_asset_bills", _funding, is_optional=True, days=30),
}
