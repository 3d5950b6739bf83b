"""transactions/sync: a history with a cursor, taken as a whole or not at all.

Plaid's rules: a change in mid paging voids all pages since the first cursor, and only the cursor
of the last page may be kept. So the pages of a pull are gathered here and given when it is
complete. Beside Plaid's cursor ours keeps the oldest day seen of each account that it covers: an
account that is followed later is read from its beginning.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from app.domain.errors import RowProblem
from app.domain.kinds import Kind
from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Page, RemoteEntry
from app.providers.plaid.assets import currency_of, is_fiat
from app.providers.plaid.calls import MUTATION, NAME, Calls, bad, envelope
from app.providers.reading import BadAnswer, Row, day_of, time_us_of

COUNT = 500
TRIES = 4  # of a whole pull, where the data change in the midst of it
WAIT_S = 2.0  # before the second; doubled each time
SAME = 3  # times the same cursor: it would go on for ever
MOST_PAGES = 4000
NOT_READY = "NOT_READY"
WHOLE = "HISTORICAL_UPDATE_COMPLETE"
_MIDNIGHT = "T00:00:00"


@dataclass
class _Place:
    """How far a pull is: Plaid's cursor and the oldest day of each account, "" while none."""

    cursor: str
    oldest: dict[str, str]

    @classmethod
    def read(cls, text: str, account_ids: tuple[str, ...]) -> "_Place":
        """Read our cursor; one that does not cover all the accounts is the beginning."""
        try:
            kept = json.loads(text) if text else {}
            place = cls(kept.get("cursor", ""), dict(kept.get("oldest", {})))
        except (ValueError, AttributeError, TypeError):
            return cls("", dict.fromkeys(account_ids, ""))
        if not set(account_ids) <= set(place.oldest):
            return cls("", dict.fromkeys(account_ids, ""))
        # What is not followed any more is not read from here on, so it is covered no longer.
        return cls(place.cursor, {one: place.oldest[one] for one in account_ids})

    def text(self) -> str:
        return json.dumps({"cursor": self.cursor, "oldest": self.oldest}, sort_keys=True)

    def saw(self, entry: RemoteEntry) -> None:
        day, known = entry.on.isoformat(), self.oldest.get(entry.account_id, "")
        if not known or day < known:
            self.oldest[entry.account_id] = day

    def since(self) -> date | None:
        """Return from when on all accounts are complete: the latest of their oldest days."""
        days = [one for one in self.oldest.values() if one]
        return day_of(max(days)) if days else None


@dataclass
class _Pull:
    """What the pages of one loop came to. The newest word about a row counts."""

    entries: dict[str, tuple[int, RemoteEntry]] = field(default_factory=dict)  # id → page, row
    removed: dict[str, int] = field(default_factory=dict)
    problems: list[tuple[int, RowProblem]] = field(default_factory=list)
    pages: int = 0
    rows: int = 0
    status: str = ""


def pull(calls: Calls, account_ids: tuple[str, ...], cursor: str) -> Iterator[Page]:
    """Give the history since a cursor of ours.

    Raises:
        ProviderError: NOT_READY while Plaid gathers it; CURSOR_LOST where the cursor is of no use.
    """
    first = _Place.read(cursor, account_ids)
    for attempt in range(TRIES):
        if attempt:
            calls.session.wait(WAIT_S * 2 ** (attempt - 1))
        place = _Place(first.cursor, dict(first.oldest))
        try:
            found = _loop(calls, account_ids, place)
        except ProviderError as error:
            if error.code != MUTATION:
                raise
            continue
        yield from _pages(found, place, is_full=not first.cursor)
        return
    trouble = Trouble.CURSOR_LOST if first.cursor else Trouble.NOT_READY
    raise ProviderError(trouble, NAME, "the transactions change while they are read", MUTATION)


def _loop(calls: Calls, account_ids: tuple[str, ...], place: _Place) -> _Pull:
    found, wanted, seen = _Pull(), frozenset(account_ids), Counter[str]()
    while True:
        body: dict[str, object] = {"count": COUNT}
        if place.cursor:
            body["cursor"] = place.cursor
        answer = calls.of_item("/transactions/sync", body)
        with envelope():
            following = answer.maybe_text("next_cursor")
            has_more = _has_more(answer)
            found.status = answer.maybe_text("transactions_update_status")
            _take(answer, wanted, found)
        if found.status == NOT_READY or not following:
            raise ProviderError(Trouble.NOT_READY, NAME, "Plaid still gathers the transactions")
        found.pages += 1
        place.cursor = following
        seen[following] += 1
        calls.session.step(found.rows, 0, "transactions")
        if not has_more:
            for _, entry in found.entries.values():
                if not entry.is_pending:
                    place.saw(entry)
            return found
        if seen[following] >= SAME or found.pages >= MOST_PAGES:
            raise bad("/transactions/sync: the pages have no end, the cursor repeats")


def _has_more(answer: Row) -> bool:
    if not isinstance(answer.get("has_more"), bool):
        raise BadAnswer(f"{answer.where}.has_more", "true or false is expected")
    return answer.flag("has_more")


def of_whom(row: Row, wanted: frozenset[str], listed: frozenset[str]) -> bool:
    """Tell whether a row is of an account that is wanted.

    Raises:
        BadAnswer: it is of none that the answer lists.
    """
    own_id = row.id_of("account_id")
    if own_id not in wanted and own_id not in listed:
        raise BadAnswer(f"{row.where}.account_id", "no account of that id is listed")
    return own_id in wanted


def listed(answer: Row) -> frozenset[str]:
    """Return the ids of the accounts that an answer lists."""
    ids = (one.raw.get("account_id") for one in answer.rows("accounts") if isinstance(one, Row))
    return frozenset(one for one in ids if isinstance(one, str))


def _take(answer: Row, wanted: frozenset[str], found: _Pull) -> None:
    known = listed(answer)
    for name in ("added", "modified"):
        for one in answer.rows(name):
            found.rows += 1
            try:
                if isinstance(one, BadAnswer):
                    raise one
                if of_whom(one, wanted, known):
                    entry = entry_of(one)
                    found.entries[entry.external_id] = (found.pages, entry)
                    found.removed.pop(entry.external_id, None)
            except BadAnswer as error:
                found.problems.append((found.pages, problem(found.rows, error)))
                # What was said of it before is out of date, and its newest word unreadable.
                own_id = one.raw.get("transaction_id") if isinstance(one, Row) else None
                if isinstance(own_id, str):
                    found.entries.pop(own_id, None)
    for one in answer.rows("removed"):
        found.rows += 1
        try:
            if isinstance(one, BadAnswer):
                raise one
            gone = one.id_of("transaction_id")
        except BadAnswer as error:
            found.problems.append((found.pages, problem(found.rows, error)))
            continue
        found.entries.pop(gone, None)
        found.removed[gone] = found.pages


def problem(line: int, error: BadAnswer) -> RowProblem:
    """Return why a row cannot be taken."""
    return RowProblem(line, error.reason, error.where)


def _pages(found: _Pull, place: _Place, *, is_full: bool) -> Iterator[Page]:
    last = found.pages - 1
    for number in range(found.pages):
        is_last = number == last
        yield Page(
            tuple(entry for page, entry in found.entries.values() if page == number),
            tuple(gone for gone, page in found.removed.items() if page == number),
            tuple(one for page, one in found.problems if page == number),
            checkpoint=place.text() if is_last else None,
            since=place.since() if is_last and found.status == WHOLE else None,
            is_full_pull=is_last and is_full,
        )


def entry_of(row: Row) -> RemoteEntry:
    """Return what a transaction moved. Plaid's amounts are positive where money went out.

    Raises:
        BadAnswer: it lacks something, or does not say what it should.
    """
    amount, on = row.number("amount"), row.day("date")
    asset = currency_of(row)
    if not isinstance(row.get("pending"), bool):
        raise BadAnswer(f"{row.where}.pending", "true or false is expected")
    moment = row.maybe_text("datetime")
    has_time = bool(moment) and _MIDNIGHT not in moment
    at_us = row.time_us("datetime") if has_time else time_us_of(on.isoformat())
    in_money = is_fiat(asset)
    return RemoteEntry(
        row.id_of("account_id"),
        row.id_of("transaction_id"),
        at_us,
        on,
        _kind(row, is_out=amount > 0),
        asset=None if in_money else asset,
        quantity=None if in_money else abs(amount),
        currency=asset.symbol if in_money else "",
        amount=abs(amount) if in_money else None,
        note=_words(row),
        payload=row.payload(),
        has_time=has_time,
        is_pending=row.flag("pending"),
        was_pending=row.maybe_text("pending_transaction_id"),
    )


def _kind(row: Row, *, is_out: bool) -> Kind:
    found = row.maybe_row("personal_finance_category")
    detailed = found.maybe_text("detailed") if found else ""
    if is_out and detailed == "BANK_FEES_INTEREST_CHARGE":
        return Kind.INTEREST_CHARGE
    if is_out and detailed.startswith("BANK_FEES"):
        return Kind.FEE
    if not is_out and detailed == "INCOME_INTEREST_EARNED":
        return Kind.INTEREST
    return Kind.WITHDRAW if is_out else Kind.DEPOSIT


def _words(row: Row) -> str:
    merchant, name = row.maybe_text("merchant_name"), row.maybe_text("name")
    if merchant and name and merchant.lower() not in name.lower():
        return f"{merchant}: {name}"
    return name or merchant or row.maybe_text("original_description")
