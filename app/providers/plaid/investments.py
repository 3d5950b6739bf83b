"""Holdings, and the history of investment accounts: read by place within a window of dates."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal

from app.domain.errors import RowProblem
from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Page, RemoteAsset, RemoteBalance, RemoteEntry, Snapshot
from app.providers.plaid.assets import currency_of, is_fiat, named, securities
from app.providers.plaid.calls import NAME, NOT_OFFERED, STOPS, Calls, bad, envelope
from app.providers.plaid.investment_rows import cancelled_by, entry_of
from app.providers.plaid.transactions import listed, of_whom, problem
from app.providers.reading import BadAnswer, Row, day_of, time_us_of

COUNT = 500
WINDOW = timedelta(days=730)  # what Plaid keeps
OVERLAP = timedelta(days=60)  # booked late, or corrected: asked for again
TRIES = 3
WAIT_S = 2.0
MOST_PAGES = 2000
_MIDNIGHT = "T00:00:00"


# -- holdings ------------------------------------------------------------------------------


def snapshots(calls: Calls, account_ids: tuple[str, ...]) -> Iterator[Snapshot]:
    """Give what investment accounts hold; of what could not be read, that and why.

    Raises:
        ProviderError: the call failed for a reason that stops all else, too.
    """
    try:
        answer = calls.of_item("/investments/holdings/get")
        with envelope():
            found = _holdings(answer, account_ids, time_us_of(calls.session.now().isoformat()))
    except ProviderError as error:
        if error.trouble in STOPS:
            raise
        said = "the institution does not tell what it holds"
        why = said if error.code in NOT_OFFERED else str(error)
        yield from (Snapshot(one, (), is_whole=False, problems=(why,)) for one in account_ids)
        return
    yield from found


@dataclass
class _Held:
    balances: dict[tuple[str, str, str], RemoteBalance] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    rows: list[dict[str, object]] = field(default_factory=list)

    def add(self, one: RemoteBalance, row: Row) -> None:
        """Count in: several lots of a security, or several pots of a currency.

        Raises:
            BadAnswer: the very same row was told before.
        """
        if row.raw in self.rows:
            raise BadAnswer(row.where, "the same holding is told twice")
        self.rows.append(row.raw)
        key = (one.asset.type, one.asset.symbol, one.asset.own_id)
        known = self.balances.get(key)
        if known is None:
            self.balances[key] = one
            return
        both_cost = known.cost is not None and one.cost is not None
        same = known.currency == one.currency
        cost = (known.cost or Decimal(0)) + (one.cost or Decimal(0)) if both_cost and same else None
        self.balances[key] = replace(known, balance=known.balance + one.balance, cost=cost)


def _holdings(answer: Row, account_ids: tuple[str, ...], now_us: int) -> list[Snapshot]:
    told = listed(answer)
    held, wanted = {one: _Held() for one in account_ids}, frozenset(account_ids)
    known = securities(answer)
    for one in answer.rows("holdings"):
        where = _owner(one, held)
        try:
            if isinstance(one, BadAnswer):
                raise one
            if not of_whom(one, wanted, told) or where is None:
                continue
            where.add(_holding(one, known, now_us), one)
        except BadAnswer as error:
            # Without its account it may be anybody's: none of them is whole.
            for owner in [where] if where else held.values():
                owner.problems.append(str(error))
    for one_id in account_ids:
        if one_id not in told:
            held[one_id].problems.append("the institution did not tell what it holds")
    return [
        Snapshot(one, tuple(of.balances.values()), not of.problems, tuple(of.problems))
        for one, of in held.items()
    ]


def _owner(one: Row | BadAnswer, held: Mapping[str, _Held]) -> _Held | None:
    found = one.raw.get("account_id") if isinstance(one, Row) else None
    return held.get(found) if isinstance(found, str) else None


def _holding(row: Row, known: dict[str, RemoteAsset | BadAnswer], now_us: int) -> RemoteBalance:
    asset = named(known, row)
    quantity = row.number("quantity")
    if is_fiat(asset):
        return RemoteBalance(row.text("account_id"), asset, quantity, now_us)
    quote = currency_of(row)
    price = row.maybe_number("institution_price")
    return RemoteBalance(
        row.text("account_id"),
        asset,
        quantity,
        now_us,
        price=price if price and price > 0 and is_fiat(quote) else None,
        currency=quote.symbol if is_fiat(quote) else "",
        priced_us=_priced(row),
        cost=row.maybe_number("cost_basis") if is_fiat(quote) else None,
    )


def _priced(row: Row) -> int | None:
    moment = row.maybe_text("institution_price_datetime")
    if moment and _MIDNIGHT not in moment:
        return row.maybe_time_us("institution_price_datetime")
    on = row.maybe_day("institution_price_as_of")
    return time_us_of(on.isoformat()) if on else None


# -- history -------------------------------------------------------------------------------


@dataclass
class _Window:
    first: date
    last: date
    since: date | None  # from when on the history is complete; None: from its first row on
    accounts: tuple[str, ...]
    is_new: bool = True

    def text(self, since: date | None) -> str:
        kept = {"to": self.last, "since": since or "", "accounts": self.accounts}
        return json.dumps(kept, default=str, sort_keys=True)


def _window(cursor: str, account_ids: tuple[str, ...], today: date) -> _Window:
    accounts = tuple(sorted(account_ids))
    whole = _Window(today - WINDOW, today, None, accounts)
    try:
        kept = json.loads(cursor) if cursor else {}
        last = day_of(kept["to"])
        since = day_of(kept["since"]) if kept["since"] else None
        covered = set(kept["accounts"])
    except (ValueError, KeyError, TypeError):
        return whole
    first = min(last, today) - OVERLAP
    if not set(accounts) <= covered or first <= whole.first:
        return whole
    return _Window(first, today, since, accounts, is_new=False)


@dataclass
class _Rows:
    answers: list[Row] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    total: int = 0
    seen: int = 0


def pull(calls: Calls, account_ids: tuple[str, ...], cursor: str) -> Iterator[Page]:
    """Give the history of the last 24 months, or what is new of it, once it is proven whole.

    Raises:
        ProviderError: it failed; NOT_READY while Plaid gathers it, or while it changes.
    """
    window = _window(cursor, account_ids, calls.session.now().date())
    for attempt in range(TRIES):
        if attempt:
            calls.session.wait(WAIT_S * 2 ** (attempt - 1))
        try:
            found = _loop(calls, window)
        except ProviderError as error:
            if error.code in NOT_OFFERED:
                return
            raise
        if found is not None:
            yield from _pages(found, window)
            return
    raise ProviderError(Trouble.NOT_READY, NAME, "the transactions change while they are read")


def _loop(calls: Calls, window: _Window) -> _Rows | None:
    """Return all rows of the window; nothing if they changed under way."""
    found = _Rows()
    for number in range(MOST_PAGES):
        options: dict[str, object] = {"count": COUNT, "offset": found.seen}
        answer = calls.of_item(
            "/investments/transactions/get",
            {
                "start_date": window.first.isoformat(),
                "end_date": window.last.isoformat(),
                "options": options,
            },
        )
        with envelope():
            total = answer.whole("total_investment_transactions")
            rows = list(answer.rows("investment_transactions"))
        if number and total != found.total:
            return None
        found.total = total
        found.answers.append(answer)
        found.seen += len(rows)
        found.ids |= {_id(one) or f"#{found.seen}.{place}" for place, one in enumerate(rows)}
        calls.session.step(found.seen, total, "investments")
        if found.seen >= total or not rows:
            is_whole = len(found.ids) == total == found.seen
            return found if is_whole else None
    raise bad("/investments/transactions/get: the pages have no end")


def _id(one: Row | BadAnswer) -> str:
    value = one.raw.get("investment_transaction_id") if isinstance(one, Row) else None
    return value if isinstance(value, str) else ""


def _pages(found: _Rows, window: _Window) -> Iterator[Page]:
    wanted, line, oldest = frozenset(window.accounts), 0, dict[str, date]()
    for number, answer in enumerate(found.answers):
        entries: list[RemoteEntry] = []
        removed: list[str] = []
        problems: list[RowProblem] = []
        with envelope():
            known, told = securities(answer), listed(answer)
        for one in answer.rows("investment_transactions"):
            line += 1
            try:
                if isinstance(one, BadAnswer):
                    raise one
                if not of_whom(one, wanted, told):
                    continue
                if cancelled_by(one):
                    removed.append(cancelled_by(one))
                elif (entry := entry_of(one, known)) is not None:
                    entries.append(entry)
                    known_day = oldest.get(entry.account_id, entry.on)
                    oldest[entry.account_id] = min(entry.on, known_day)
            except BadAnswer as error:
                problems.append(problem(line, error))
        is_last = number == len(found.answers) - 1
        # Not all institutions tell two years: complete is what lies after the first rows.
        since = max(oldest.values(), default=None) if window.is_new else window.since
        yield Page(
            tuple(entries),
            tuple(removed),
            tuple(problems),
            checkpoint=window.text(since) if is_last else None,
            since=since if is_last else None,
            is_full_pull=is_last,  # what is announced lies within the overlap
        )
