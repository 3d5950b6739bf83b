"""Finds entries of the ledger for the command palette: by note, symbol, account, amount, day."""

import time
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.ledger import EntryFilter
from ui.window.fuzzy import Candidate

if TYPE_CHECKING:
    from app.domain.ids import EntryId
    from app.domain.ledger import EntryPlace, StoredEntry
    from app.services.ledger import LedgerService
    from ui.format import Formatter

MOST = 8  # entries of one search
FEWEST_LETTERS = 2
_SPAN, _LARGEST_SPAN = 2048, 32_768  # entries looked at in one read
_LONGEST_S = 0.6  # of looking; the ledger may be a million entries long


def _tr(text: str) -> str:
    return QCoreApplication.translate("Commands", text)


def questions(text: str, today: date) -> list[EntryFilter]:
    """Return what a typed text may ask of the ledger: an amount, a day, words."""
    from app.domain.errors import NotADateError
    from ui.format_typed import typed_date, typed_number

    found: list[EntryFilter] = []
    number = typed_number(text)
    amounts = number.readings or (() if number.value is None else (number.value,))
    if amounts:
        found.append(EntryFilter(amounts=tuple(amounts)))
    if any(letter.isdigit() for letter in text):
        try:
            day = typed_date(text, today)
        except NotADateError:
            pass
        else:
            found.append(EntryFilter(first_day=day, last_day=day))
    found.append(EntryFilter(text=text))
    return found


def find_entries(ledger: "LedgerService", text: str, today: date) -> "list[StoredEntry]":
    """Return the newest entries that a text finds; for a worker, which gives up after a while."""
    from ui.activity.listing import near_place

    until = time.perf_counter() + _LONGEST_S
    found: dict[EntryId, None] = {}
    for what in questions(text, today):
        end: EntryPlace | None = near_place(what)
        span = _SPAN
        count = len(found)
        while len(found) < count + MOST and time.perf_counter() < until:
            part = ledger.walk(what, end, span)
            found.update(dict.fromkeys(part.ids[:MOST]))
            end, span = part.end, min(span * 4, _LARGEST_SPAN)
            if end is None:
                break
    return ledger.by_id(list(found)[:MOST])


def entry_candidates(
    entries: "list[StoredEntry]", words: "Formatter", today: date
) -> list[Candidate]:
    """Return entries as the palette shows them."""
    from ui.activity.columns import icon_of, main_leg, title_of

    kind = _tr("Entry")
    found = []
    for entry in entries:
        leg = main_leg(entry)
        parts = [words.day(entry.on, today), leg.account if leg is not None else ""]
        title = title_of(entry, words)
        found.append(
            Candidate(
                f"{title} · {entry.note}" if entry.note else title,
                kind,
                icon_of(entry.kind),
                "navigate",
                ("activity", int(entry.id)),
                hint=" · ".join(part for part in parts if part),
            )
        )
    return found
