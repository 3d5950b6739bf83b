"""What the rows of OFX statements share: values, problems, places, and the entries made of them."""

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import lru_cache

from app.domain.assets import AssetType
from app.domain.currencies import is_currency
from app.domain.errors import RowProblem
from app.domain.kinds import Kind
from app.domain.times import FIRST_YEAR, LAST_YEAR, start_us
from app.ports.importers import FileEntry
from app.ports.providers import RemoteAsset, RemoteEntry
from app.providers.decimal_style import amount_of
from app.providers.note_texts import joined
from app.providers.ofx_file.markup import Element
from app.providers.reading import clean

LONGEST_ID = 500
_DAY = re.compile(
    r"([0-9]{4})([-/.]?)([0-9]{2})\2([0-9]{2})[0-9TZ:.+ -]{0,24}(?:\[[^\[\]]{0,24}\]?)?"
)


_payload = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class BadRow(ValueError):
    """A row that cannot be read: which tag, what stands there, and why."""

    def __init__(self, tag: str, reason: str, value: str = "") -> None:
        super().__init__(reason)
        self.tag, self.reason, self.value = tag, reason, value


@dataclass(slots=True)
class Made:
    """An entry in the words of its row; amounts without signs, as the kind has them."""

    kind: str
    asset: RemoteAsset | None = None
    quantity: Decimal | None = None
    price: Decimal | None = None
    amount: Decimal | None = None
    fee: Decimal | None = None
    tax: Decimal | None = None
    suffix: str = ""  # of the id, where a row is several entries
    note: str = ""


@dataclass(slots=True)
class Reading:
    """A file while it is read."""

    options: Mapping[str, str]
    decimal: str
    entries: list[FileEntry] = field(default_factory=list)
    problems: list[RowProblem] = field(default_factory=list)
    passed: Counter[str] = field(default_factory=Counter)
    notes: dict[str, None] = field(default_factory=dict)
    lines: list[int] = field(default_factory=list)  # of rows, in their order
    bad_rows: list[tuple[int, BadRow]] = field(default_factory=list)

    def begin(self, row: Element) -> None:
        """Take the next row; what is added or told afterwards is of it."""
        self.lines.append(row.line)

    def bad(self, error: BadRow) -> None:
        self.bad_rows.append((len(self.lines), error))

    def told(self, element: Element, error: BadRow) -> None:
        """Tell of what is no row and cannot be read."""
        self.problems.append(_problem(element.line, error))

    def note(self, sentence: str) -> None:
        self.notes[sentence] = None

    def add(
        self,
        row: Element,
        account_id: str,
        part: int,
        on: date,
        own_id: str,
        currency: str,
        made: Sequence[Made],
        balance: Decimal | None = None,
        words: Sequence[str] = (),
    ) -> None:
        payload = _payload({row.tag: row.told()})
        for one in made:
            entry = RemoteEntry(
                account_id,
                own_id + one.suffix if own_id else "",
                start_us(on),
                on,
                one.kind,
                asset=one.asset,
                quantity=one.quantity,
                price=one.price,
                currency=currency,
                amount=one.amount,
                fee=one.fee or None,
                tax=one.tax or None,
                note=joined(*words, one.note),
                payload=payload,
            )
            self.entries.append(FileEntry(entry, len(self.lines), part, balance))

    def finish(self) -> None:
        """Give each row its line; their numbers where several rows stand in one line."""
        has_lines = len(set(self.lines)) == len(self.lines)
        if not has_lines:
            self.note("Several rows stand in one line: they are numbered from 1 instead.")
            self.problems += [_problem(place, error) for place, error in self.bad_rows]
            return
        self.entries = [
            FileEntry(one.row, self.lines[one.line - 1], one.part, one.balance)
            for one in self.entries
        ]
        self.problems += [_problem(self.lines[at - 1], error) for at, error in self.bad_rows]

    # -- values ----------------------------------------------------------------------------

    def number(self, row: Element, *path: str) -> Decimal | None:
        """Return an amount; nothing where it is missing or empty."""
        found = row.one(*path)
        if found is None or not found.text:
            return None
        try:
            return amount_of(found.text, self.decimal)
        except ValueError as error:
            raise BadRow(path[-1], f"no amount: {error}", found.text[:40]) from error

    def required(self, row: Element, *path: str) -> Decimal:
        found = self.number(row, *path)
        if found is None:
            raise BadRow(path[-1], f"{path[-1]} is missing: the row has no amount")
        return found


def day_in(row: Element, *path: str) -> date:
    """Return a day that must be there, as it is written: that of the bank's own clock."""
    found = maybe_day(row, *path)
    if found is None:
        raise BadRow(path[-1], f"{path[-1]} is missing: the row has no date")
    return found


def maybe_day(row: Element, *path: str) -> date | None:
    text = row.value(*path)
    if not text:
        return None
    try:
        return _day_of(text)
    except ValueError as error:
        raise BadRow(path[-1], str(error), text[:40]) from error


@lru_cache(4_096)
def _day_of(text: str) -> date:
    match = _DAY.fullmatch(text)
    if match is None or not text.isascii():
        raise ValueError("no date (YYYYMMDD)")
    try:
        found = date(int(match[1]), int(match[3]), int(match[4]))
    except ValueError as error:
        raise ValueError("there is no such day") from error
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise ValueError(f"a year outside {FIRST_YEAR} to {LAST_YEAR}")
    return found


def check_once(row: Element, *tags: str) -> None:
    """Refuse a row that has a value twice: it is two rows, and the end of the first is missing."""
    if len({child.tag for child in row.children}) == len(row.children):
        return
    seen: set[str] = set()
    for child in row.children:
        if child.tag in seen:
            raise BadRow(child.tag, f"{child.tag} stands twice in one row: it may be two rows")
        if child.tag in tags:
            seen.add(child.tag)


def id_in(row: Element, *path: str) -> str:
    found = clean(row.value(*path))
    if len(found) > LONGEST_ID:
        raise BadRow(path[-1], f"its id is longer than {LONGEST_ID} letters", found[:40])
    return found


def currency_in(row: Element, statement: str) -> str:
    """Return in what the amounts of a row are: CURRENCY says it, ORIGCURRENCY only what was."""
    found = row.value("CURRENCY", "CURSYM").upper() or statement
    if found and not is_currency(found):
        raise BadRow("CURSYM", "no currency (ISO 4217)", found[:20])
    return found


def money(code: str) -> RemoteAsset:
    return RemoteAsset(code, AssetType.FIAT)


def cash_kind(amount: Decimal) -> str:
    return Kind.DEPOSIT if amount > 0 else Kind.WITHDRAW


def _problem(line: int, error: BadRow) -> RowProblem:
    return RowProblem(line, error.reason, error.tag, clean(error.value))
