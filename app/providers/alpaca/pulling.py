"""Reads Alpaca's activities page by page, oldest first, and tells how far the history is whole.

`after` counts from when an activity was made, while its id begins with when it happened: fees and
dividends are made a day or more later. So each pull starts some days before the last one began,
and what is known already is told again.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, timedelta

from app.domain.errors import RowProblem
from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Page, RemoteEntry
from app.providers.alpaca.activities import SPLIT, Activities, time_of
from app.providers.alpaca.calls import NAME, Calls, bad_answer
from app.providers.reading import BadAnswer, Row, day_of, rows_of

PAGE_SIZE = 100  # the most that Alpaca gives
_PATH = "/v2/account/activities"
_LATE = timedelta(days=7)
_PAGES_A_CHECKPOINT = 20
_MOST_SAME = 3
_TIME_DIGITS = 17  # an id is YYYYMMDDHHMMSSmmm::UUID


@dataclass(frozen=True, slots=True)
class Place:
    """A cursor: when the last pull began, and where one is that is not through yet."""

    began: str  # ISO time
    since: str = ""  # the day from which on all is told, if it is known
    after: str = ""  # of a pull that is not through
    token: str = ""  # the id after which it goes on

    @property
    def text(self) -> str:
        return json.dumps([self.began, self.since, self.after, self.token])


def place_of(cursor: str) -> Place:
    """Read a cursor.

    Raises:
        ProviderError: CURSOR_LOST, it is none.
    """
    try:
        parts = json.loads(cursor)
    except ValueError:
        parts = None
    if isinstance(parts, list) and len(parts) == 4 and all(isinstance(one, str) for one in parts):
        place = Place(*parts)
        if time_of(place.began) is not None:
            return place
    raise ProviderError(Trouble.CURSOR_LOST, NAME, "the stored cursor cannot be read")


class Pull:
    """One pull of an account's activities."""

    def __init__(self, calls: Calls, activities: Activities, since: str) -> None:
        self._calls = calls
        self._activities = activities
        self._since = since
        self._splits = Splits(activities)
        self._ids: set[str] = set()
        self._newest = ""
        self._line = 0

    def pages(self, cursor: str) -> Iterator[Page]:
        """Give the pages after a cursor.

        Raises:
            ProviderError: BAD_ANSWER where pages repeat or are out of order.
        """
        began = self._calls.session.now().astimezone(UTC)
        place = place_of(cursor) if cursor else Place(began.isoformat())
        if place.token:
            began = time_of(place.began) or began
        elif cursor:
            place = Place(began.isoformat(), after=_before(place.began))
        ends: Counter[str] = Counter()
        token, read = place.token, 0
        while True:
            rows = self._rows(place.after, token)
            if not rows:
                break
            token = self._end(rows)
            ends[token] += 1
            if ends[token] >= _MOST_SAME:
                raise bad_answer(f"{_PATH}: the same page came {_MOST_SAME} times")
            read += 1
            self._calls.session.step(self._line, 0, "activities")
            going_on = Place(began.isoformat(), self._since, place.after, token).text
            is_due = read % _PAGES_A_CHECKPOINT == 0 and not self._splits.held
            yield self._page(rows, going_on if is_due else None)
        whole = Place(began.isoformat(), self._since)
        yield Page(
            problems=tuple(self._splits.left_over()),
            checkpoint=whole.text,
            since=day_of(self._since) if self._since else None,
        )

    def _rows(self, after: str, token: str) -> list[Row | BadAnswer]:
        params: dict[str, str | int] = {"direction": "asc", "page_size": PAGE_SIZE}
        if after:
            params["after"] = after
        if token:
            params["page_token"] = token
        answer = self._calls.trading(_PATH, params)
        try:
            return list(rows_of(answer, "activities"))
        except BadAnswer as error:
            raise bad_answer(str(error)) from error

    def _end(self, rows: list[Row | BadAnswer]) -> str:
        """Return the id of the last row that has one, after a look at the order of all.

        Raises:
            ProviderError: no row has one, or a new one is older than those before: then the ids
                that were left out in between would never be asked for.
        """
        last = ""
        for row in rows:
            own = _id_of(row)
            if not own:
                continue
            last = own
            if own in self._ids:
                continue
            self._ids.add(own)
            made = own[:_TIME_DIGITS]
            if len(made) != _TIME_DIGITS or not (made.isascii() and made.isdigit()):
                continue
            if made < self._newest:
                raise bad_answer(f"{_PATH}: the activities are out of order at {own[:40]}")
            self._newest = made
        if not last:
            raise bad_answer(f"{_PATH}: no activity has an id")
        return last

    def _page(self, rows: list[Row | BadAnswer], checkpoint: str | None) -> Page:
        entries: list[RemoteEntry] = []
        removed: list[str] = []
        problems: list[RowProblem] = []
        has_status = any(isinstance(row, Row) and "status" in row.raw for row in rows)
        for row in rows:
            self._line += 1
            try:
                self._take(row, entries, removed, has_status=has_status)
            except BadAnswer as error:
                problems.append(RowProblem(self._line, error.reason, error.where))
        return Page(tuple(entries), tuple(removed), tuple(problems), checkpoint)

    def _take(
        self,
        row: Row | BadAnswer,
        entries: list[RemoteEntry],
        removed: list[str],
        *,
        has_status: bool,
    ) -> None:
        if isinstance(row, BadAnswer):
            raise row
        own, status = row.text("id"), row.maybe_text("status").lower()
        if has_status and not status and row.text("activity_type") != "FILL":
            raise BadAnswer(f"{row.where}.status", "missing: it may have been taken back")
        if status == "canceled":
            removed.append(own)
            return
        if row.text("activity_type") == SPLIT:
            entry = self._splits.take(self._line, row)
        else:
            entry = self._activities.entry(row)
        if entry is not None:
            entries.append(entry)


@dataclass(slots=True)
class Splits:
    """Pairs the two rows that tell a split: old units out, new ones in."""

    activities: Activities
    held: dict[tuple[str, str], tuple[int, Row]] = field(default_factory=dict)

    def take(self, line: int, row: Row) -> RemoteEntry | None:
        """Return the split once both rows were seen.

        Raises:
            BadAnswer: as `Activities.split`; a row without a quantity.
        """
        quantity = row.number("qty")
        if not quantity:
            raise BadAnswer(f"{row.where}.qty", "zero")
        group = row.maybe_text("group_id") or row.text("symbol")
        key = (group, row.day("date").isoformat())
        other = self.held.get(key)
        if other is None:
            self.held[key] = (line, row)
            return None
        if other[1].text("id") == row.text("id"):
            return None
        del self.held[key]
        if (other[1].number("qty") > 0) == (quantity > 0):
            raise BadAnswer(row.where, "a split whose rows move units the same way")
        out, into = (other[1], row) if quantity > 0 else (row, other[1])
        return self.activities.split(out, into)

    def left_over(self) -> Iterator[RowProblem]:
        for line, row in self.held.values():
            yield RowProblem(
                line, f"a split of {row.maybe_text('symbol')} of which one side alone is told"
            )


def _before(began: str) -> str:
    moment = time_of(began)
    if moment is None:
        return ""
    return (moment - _LATE).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _id_of(row: Row | BadAnswer) -> str:
    if isinstance(row, BadAnswer):
        return ""
    try:
        return row.maybe_text("id")
    except BadAnswer:
        return ""
