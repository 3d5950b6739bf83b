"""The ledger's rows as a list of ids: it grows stretch by stretch while its beginning is shown.

These functions run on workers and know no widgets. A page is read by its ids, so it costs the same
wherever it is, however the list is filtered.
"""

from __future__ import annotations

import time
from array import array
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.ids import EntryId
from app.domain.times import to_us
from ui.widgets.table_values import Rows
from ui.widgets.table_window import PAGE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from app.domain.ledger import CashFlows, EntryFilter, EntryPlace, StoredEntry
    from app.ports.progress import Progress
    from app.services.ledger import LedgerService
    from ui.format import Formatter

_FIRST_SPAN, _LARGEST_SPAN = 1024, 32_768  # entries looked at in one read
_FIRST_S = 0.02  # after this, what was found is shown
_STRETCH_S = 0.1  # of reading before the list is told how it grows
_EXPORTED = 1024  # entries in memory at once
MOST_SUMMED = 20_000  # entries whose cash is added up
MOST_CURRENCIES = 3  # in one line
_NEAR_DAYS = 2  # a day as written is hardly ever further from the time of its entry


def _tr(text: str) -> str:
    return QCoreApplication.translate("activity", text)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of the list, and where the next one begins."""

    what: EntryFilter
    ids: tuple[EntryId, ...]
    end: EntryPlace | None  # None: the list is whole
    span: int
    page: tuple[StoredEntry, ...] = ()  # the first rows, of the first stretch
    is_guess: bool = False  # the rows that will probably be first; the list begins anew
    total: int | None = None  # of all, where it is known before all are found


class LongList:
    """What is known of the list so far: its ids, and how many rows it has."""

    def __init__(self) -> None:
        self.ids = array("q")
        self.count = 0
        self.is_whole = False
        self.kept: tuple[int, int] | None = None  # scroll bar and row, to go back to
        self._is_guess = False
        self._held: set[int] = set()

    def begin(self, found: Stretch, keep: tuple[int, int] | None) -> None:
        """Begin anew with the first stretch."""
        self.ids = array("q", found.ids)
        self.count = len(self.ids)
        self._is_guess = found.is_guess
        self.is_whole = found.end is None and not found.is_guess
        self.kept = keep
        self._held.clear()

    def add(self, found: Stretch) -> bool:
        """Take the next stretch; False: what was shown was guessed wrong, all of it is new."""
        is_right = True
        if self._is_guess:
            if not found.ids and found.end is not None:
                return True  # nothing yet that could tell
            self._is_guess = False
            is_right = tuple(self.ids) == found.ids[: len(self.ids)]
            self.ids = array("q", found.ids)
        else:
            self.ids.extend(found.ids)
        self.is_whole = found.end is None
        self.count = len(self.ids) if self.is_whole or not found.total else found.total
        return is_right

    def page(self, page: int) -> list[EntryId] | None:
        """Return the ids of a page; None where they are still to be found: it is held for later."""
        first = page * PAGE
        ids = self.ids[first : first + PAGE]
        if len(ids) < min(PAGE, self.count - first) and not self.is_whole:
            self._held.add(page)
            return None
        return [EntryId(number) for number in ids]

    def take_held(self) -> set[int]:
        """Return the pages that were held, and hold none."""
        held, self._held = self._held, set()
        return held


def begin(ledger: LedgerService, what: EntryFilter) -> Stretch:
    """Return the beginning of the list, with its first rows."""
    first = _walk(ledger, what, None, _FIRST_SPAN, _FIRST_S, enough=PAGE)
    if not first.ids and first.end is not None and (near := near_place(what)) is not None:
        guess = ledger.walk(what, near, _FIRST_SPAN)
        page = tuple(ledger.by_id(guess.ids[:PAGE]))
        return Stretch(what, guess.ids, None, first.span, page, is_guess=True)
    return replace(first, page=tuple(ledger.by_id(first.ids[:PAGE])))


def go_on(ledger: LedgerService, before: Stretch) -> Stretch:
    """Return the stretch after another one."""
    total = ledger.count(before.what) if before.what.is_whole and before.total is None else None
    start = None if before.is_guess else before.end
    found = _walk(ledger, before.what, start, before.span, _STRETCH_S)
    return replace(found, total=before.total if total is None else total)


def rows_of(ledger: LedgerService, ids: array[int]) -> Rows[StoredEntry]:
    """Return the entries of a list, for a worker."""

    def pages(progress: Progress) -> Iterator[Sequence[StoredEntry]]:
        for place in range(0, len(ids), _EXPORTED):
            progress.step(place, len(ids), "rows")
            yield ledger.by_id([EntryId(one) for one in ids[place : place + _EXPORTED]])

    return Rows(pages, len(ids))


def cash_words(cash: dict[str, CashFlows], words: Formatter) -> list[str]:
    """Return what came into money and left it, a text a currency, the largest first."""
    ordered = sorted(cash.items(), key=lambda one: (-sum(one[1]), one[0]))
    texts = [
        _tr("{} in, {} out").format(words.money(came, symbol), words.money(went, symbol))
        for symbol, (came, went) in ordered[:MOST_CURRENCIES]
    ]
    more = len(ordered) - len(texts)
    return [*texts, _tr("{} more currencies").format(words.count(more))] if more > 0 else texts


def all_rows(ledger: LedgerService, what: EntryFilter) -> Rows[StoredEntry]:
    """Return all entries that a filter lets through, for a worker; it finds them first."""

    def settle(progress: Progress) -> Rows[StoredEntry]:
        found = array("q")
        end: EntryPlace | None = None
        while True:
            part = ledger.walk(what, end, _LARGEST_SPAN)
            found.extend(part.ids)
            end = part.end
            progress.step(0, 0, "rows")
            if end is None:
                return rows_of(ledger, found)

    return Rows(lambda progress: settle(progress).pages(progress), settle=settle)


def _walk(
    ledger: LedgerService,
    what: EntryFilter,
    end: EntryPlace | None,
    span: int,
    seconds: float,
    enough: int = 0,
) -> Stretch:
    until = time.perf_counter() + seconds
    found: tuple[EntryId, ...] = ()
    while True:
        part = ledger.walk(what, end, span)
        found += part.ids
        end = part.end
        span = min(span * 4, _LARGEST_SPAN)
        is_enough = bool(enough) and len(found) >= enough
        if end is None or is_enough or time.perf_counter() > until:
            return Stretch(what, found, end, span)


def near_place(what: EntryFilter) -> EntryPlace | None:
    """Return a place a little before the first entry of a filter by days."""
    day: date | None = what.last_day if what.newest_first else what.first_day
    if day is None:
        return None
    by = timedelta(days=_NEAR_DAYS if what.newest_first else -_NEAR_DAYS)
    try:
        at = datetime(day.year, day.month, day.day, tzinfo=UTC) + by
    except OverflowError:
        return None
    return to_us(at), 0
