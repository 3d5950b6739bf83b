"""The activities of an account: read by place, newest first, and given when proven whole."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from app.domain.errors import RowProblem
from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Page, RemoteEntry
from app.providers.reading import BadAnswer, Row, day_of
from app.providers.snaptrade.accounts import broker_of, expired
from app.providers.snaptrade.activity_rows import entry_of
from app.providers.snaptrade.calls import NAME, Calls, bad, envelope

LIMIT = 1000
OVERLAP = timedelta(days=90)  # told late, or corrected: asked for again
TRIES = 3
WAIT_S = 2.0
MOST_PAGES = 1000


@dataclass
class _Rows:
    pages: list[list[Row | BadAnswer]] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    seen: int = 0


def pull(calls: Calls, account_id: str, cursor: str) -> Iterator[Page]:
    """Give what is known of an account since a cursor, an overlap before it included.

    Raises:
        ProviderError: LOGIN_EXPIRED where the broker does not tell any more; NOT_READY while
            SnapTrade gathers the history, or while it changes.
    """
    detail = _account(calls, account_id)
    with envelope():
        is_ready = detail.flag("sync_status.transactions.initial_sync_completed", default=True)
        oldest = detail.maybe_day("sync_status.transactions.first_transaction_date")
        until = detail.maybe_day("sync_status.transactions.last_successful_sync")
        broker_id = detail.id_of("brokerage_authorization")
    broker = broker_of(calls, broker_id)
    if broker.is_disabled:
        raise expired(broker.name)
    if not is_ready:
        raise ProviderError(Trouble.NOT_READY, NAME, "SnapTrade still gathers the activities")
    last, since = _read(cursor)
    start = last - OVERLAP if last else None
    for attempt in range(TRIES):
        if attempt:
            calls.session.wait(WAIT_S * 2 ** (attempt - 1))
        found = _loop(calls, account_id, start)
        if found is not None:
            today = calls.session.now().date()
            yield from _pages(found, account_id, _Mark(until or today, since or oldest, not last))
            return
    raise ProviderError(Trouble.NOT_READY, NAME, "the activities change while they are read")


def _account(calls: Calls, account_id: str) -> Row:
    path = f"/accounts/{account_id}"
    told = calls.get(path)
    with envelope():
        return Row(told, path)


def _read(cursor: str) -> tuple[date | None, date | None]:
    try:
        kept = json.loads(cursor) if cursor else {}
        return day_of(kept["to"]), day_of(kept["since"]) if kept["since"] else None
    except (ValueError, KeyError, TypeError):
        return None, None


@dataclass
class _Mark:
    """What a complete pull proves."""

    until: date
    since: date | None
    is_whole: bool  # from the beginning

    def saw(self, on: date) -> None:
        if self.is_whole and (self.since is None or on < self.since):
            self.since = on

    def text(self) -> str:
        since = self.since.isoformat() if self.since else ""
        return json.dumps({"to": self.until.isoformat(), "since": since}, sort_keys=True)


def _loop(calls: Calls, account_id: str, start: date | None) -> _Rows | None:
    """Return all rows; nothing if they changed under way."""
    found, total, path = _Rows(), None, f"/accounts/{account_id}/activities"
    for _ in range(MOST_PAGES):
        params: dict[str, str | int] = {"offset": found.seen, "limit": LIMIT}
        if start is not None:
            params["startDate"] = start.isoformat()
        with envelope():
            answer = Row(calls.get(path, params), path)
            rows = list(answer.rows("data"))
            told = answer.maybe_number("pagination.total")
        if found.pages and told != total:
            return None
        total = told
        found.ids |= {_id(one) or f"#{found.seen}.{place}" for place, one in enumerate(rows)}
        found.pages.append(rows)
        found.seen += len(rows)
        calls.session.step(found.seen, int(total or 0), "activities")
        if not rows or (total is not None and found.seen >= total):
            is_whole = len(found.ids) == found.seen and total in {None, found.seen}
            return found if is_whole else None
    raise bad(f"{path}: the pages have no end")


def _id(one: Row | BadAnswer) -> str:
    value = one.raw.get("id") if isinstance(one, Row) else None
    return value if isinstance(value, str) else ""


def _pages(found: _Rows, account_id: str, mark: _Mark) -> Iterator[Page]:
    line = 0
    for number, rows in enumerate(found.pages):
        entries: list[RemoteEntry] = []
        problems: list[RowProblem] = []
        for one in rows:
            line += 1
            try:
                if isinstance(one, BadAnswer):
                    raise one
                entry = entry_of(one, account_id)
                entries.append(entry)
                mark.saw(entry.on)
            except BadAnswer as error:
                problems.append(RowProblem(line, error.reason, error.where))
        is_last = number == len(found.pages) - 1
        yield Page(
            tuple(entries),
            problems=tuple(problems),
            checkpoint=mark.text() if is_last else None,
            since=mark.since if is_last else None,
        )
