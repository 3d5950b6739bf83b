"""A document as frames of JSON, and back: what the child says is checked value by value.

Records travel as lists in the order of their fields, whose annotations say what may stand there:
texts of bounded length, exact numbers as text, days, whole numbers. All else is a `CodecError`.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, fields
from datetime import date
from decimal import Decimal
from functools import cache
from operator import attrgetter
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from app.domain.errors import NotADateError, NotANumberError, RowProblem
from app.domain.kinds import Kind
from app.domain.numbers import parse_decimal, parse_unsigned, plain
from app.ports.importers import Document, FileEntry, FilePrice, Guess, StatedPart
from app.ports.providers import RemoteAccount, RemoteAsset, RemoteBalance
from app.providers.reading import FIRST_YEAR, LAST_YEAR, clean

T = TypeVar("T")
Write = Callable[[Any], Any]
Read = Callable[[Any], Any]
MOST_TEXT = 4_096  # characters; longer ones are cut
MOST_RAW = 128 * 1024
MOST_PAYLOAD = 256 * 1024
MOST_WHOLE = 1 << 62
MOST_MOMENT = 8_000_000_000_000_000  # microseconds from 1970: beyond 2200 and 1900
MOST_RECORDS = 1_000_000
MOST_NOTES = 1_000
CHUNK = 1_000  # records in a frame
_LISTS: tuple[tuple[str, type, int], ...] = (
    ("accounts", RemoteAccount, 10_000),
    ("parts", StatedPart, 100_000),
    ("entries", FileEntry, MOST_RECORDS),
    ("balances", RemoteBalance, MOST_RECORDS),
    ("prices", FilePrice, MOST_RECORDS),
    ("problems", RowProblem, MOST_RECORDS),
    ("guesses", Guess, 100),
)
# Rows of tables keep their texts: ids were made of them before there was a child.
_OF_TABLES = frozenset({"ActivityRow", "PriceRow", "ObservationRow"})
_KINDS = frozenset(str(kind) for kind in Kind)


class CodecError(Exception):
    """The child said something that no document has."""


# -- there ------------------------------------------------------------------------------------


def frames_of(document: Document) -> Iterator[dict[str, object]]:
    """Give a document as values for JSON, a frame each; the last one counts what went before."""
    yield {
        "document": document.format,
        "profile": document.profile,
        "stated_rows": document.stated_rows,
        "passed": [[word, count] for word, count in document.passed.items()],
        "notes": list(document.notes[:MOST_NOTES]),
    }
    counts = {}
    for name, kind, _ in _LISTS:
        records = getattr(document, name)
        counts[name] = len(records)
        write = writer(kind)
        for start in range(0, len(records), CHUNK):
            yield {"of": name, "rows": [write(one) for one in records[start : start + CHUNK]]}
    yield {"end": counts}


@cache
def writer(kind: Any) -> Write:
    hints = _hints(kind)
    values_of = attrgetter(*(name for name, _ in hints))
    writers = [(place, _write_of(hint)) for place, (_, hint) in enumerate(hints)]
    changed = [(place, each) for place, each in writers if each is not None]
    kept: dict[object, object] = {}

    def write(record: Any) -> object:
        values = list(values_of(record))
        for place, each in changed:
            if values[place] is not None:
                values[place] = each(values[place])
        return values

    def write_once(record: Any) -> object:
        found = kept.get(record)
        if found is None:
            found = kept[record] = write(record)
        return found

    return write_once if kind.__name__ == "RemoteAsset" else write


def _write_of(hint: Any) -> Write | None:
    """Return what turns a value into one of JSON, where it is there; `None`: it is one already."""
    inner = _unwrapped(hint)[0]
    if inner in {str, int, bool}:
        return None
    if inner is Decimal:
        return plain
    if inner is date:
        return date.isoformat
    return list if get_origin(inner) is tuple else writer(inner)


# -- and back ---------------------------------------------------------------------------------


class DocumentReader:
    """Puts a document together from frames, one after another."""

    def __init__(self, format_id: str) -> None:
        self._format = format_id
        self._head: dict[str, Any] | None = None
        self._lists: dict[str, list[Any]] = {name: [] for name, _, _ in _LISTS}
        self._kinds = {name: (kind, most) for name, kind, most in _LISTS}

    def take(self, value: object) -> Document | None:
        """Take a frame; return the document with the last one.

        Raises:
            CodecError: it is none, or one out of turn.
        """
        if not isinstance(value, dict):
            raise CodecError("an object is expected")
        if "document" in value:
            if self._head is not None or value["document"] != self._format:
                raise CodecError("another document than was asked for")
            self._head = value
            return None
        if self._head is None:
            raise CodecError("rows of no document")
        if "end" in value:
            return self._whole(value["end"])
        kind, most = self._kinds.get(value.get("of", ""), (None, 0))
        rows = value.get("rows")
        if kind is None or not isinstance(rows, list):
            raise CodecError("rows of nothing that a document has")
        found = self._lists[value["of"]]
        if len(found) + len(rows) > most:
            raise CodecError(f"more than {most:,} {value['of']}")
        from app.providers.files_in.by_columns import records

        found.extend(records(kind)(rows))
        return None

    def _whole(self, counts: object) -> Document:
        head = self._head or {}
        if counts != {name: len(found) for name, found in self._lists.items()}:
            raise CodecError("less than it says")
        stated = head.get("stated_rows")
        document = Document(
            format=self._format,
            passed=pairs(head.get("passed")),
            notes=tuple(text(one) for one in _listed(head.get("notes"), MOST_NOTES)),
            stated_rows=None if stated is None else whole_number(stated),
            profile=text(head.get("profile")),
            **{name: tuple(found) for name, found in self._lists.items()},
        )
        _check(document)
        return document


def _check(document: Document) -> None:
    """Check what one value alone does not show."""
    accounts = {one.id for one in document.accounts}
    if len(accounts) != len(document.accounts):
        raise CodecError("an account twice")
    parts = len(document.parts)
    for entry in document.entries:
        row = entry.row
        if row.account_id not in accounts or row.kind not in _KINDS:
            raise CodecError("a row of no account, or of no kind")
        if not -1 <= entry.part < parts or entry.line < 0:
            raise CodecError("a row of no part")
        if abs(row.at_us) > MOST_MOMENT:
            raise CodecError("a row of no time")
    for balance in document.balances:
        if balance.account_id not in accounts or abs(balance.at_us) > MOST_MOMENT:
            raise CodecError("a balance of no account, or of no time")
    if any(one.account_id not in accounts for one in document.parts):
        raise CodecError("a part of no account")


@cache
def reader(kind: Callable[..., T]) -> Callable[[object], T]:
    """Return what makes a record of a list of its values.

    Raises (when called):
        CodecError: it is none.
    """
    name = getattr(kind, "__name__", "")
    # A field that is at its default, as most are, is that very object: nothing is to be checked.
    reads = [(each, default) for _, each, default in fields_of(kind)]
    count = len(reads)

    def read(value: object) -> T:
        if type(value) is not list or len(value) != count:
            raise CodecError(f"no {name}")
        return kind(
            *[
                one if one is default else each(one)
                for (each, default), one in zip(reads, value, strict=True)
            ]
        )

    return _once(read) if kind is RemoteAsset else read


def fields_of(kind: Callable[..., Any]) -> list[tuple[Callable[..., Any] | None, Read, object]]:
    """Return of each field the record that always stands in it, its reader and its default."""
    usual, is_raw = _defaults(kind), getattr(kind, "__name__", "") in _OF_TABLES
    found = []
    for own, hint in _hints(kind):
        is_record = hasattr(hint, "__dataclass_fields__") and hint is not RemoteAsset
        found.append((hint if is_record else None, _read_of(hint, own, is_raw=is_raw), usual[own]))
    return found


def _once(read: Callable[[object], T]) -> Callable[[object], T]:
    """Return the same, keeping the last records: most rows of a file are about a few assets."""
    kept: dict[tuple[object, ...], T] = {}

    def read_once(value: object) -> T:
        key = tuple(value) if type(value) is list else ()
        try:
            found = kept.get(key)
        except TypeError as error:  # a list or an object where a value is expected
            raise CodecError("no record") from error
        if found is None:
            if len(kept) > 5_000:
                kept.clear()
            found = kept[key] = read(value)
        return found

    return read_once


def _read_of(hint: Any, name: str, *, is_raw: bool) -> Read:
    inner, is_maybe = _unwrapped(hint)
    read: Read
    if inner is str:
        read = payload if name == "payload" else raw_text if is_raw else text
    elif inner is Decimal:
        read = _number
    elif inner is date:
        read = _day
    elif inner is bool:
        read = flag
    elif inner is int:
        read = whole_number
    elif get_origin(inner) is tuple:
        read = texts if get_args(inner)[0] is str else _nothing
    else:
        read = reader(inner)
    return _read_maybe(read) if is_maybe else read


def _read_maybe(read: Read) -> Read:
    return lambda value: None if value is None else read(value)


def text(value: object) -> str:
    if type(value) is not str:
        raise CodecError("a text is expected")
    if len(value) <= MOST_TEXT and value.isprintable():  # nor has it lone surrogates
        return value
    return clean(value)


def raw_text(value: object) -> str:
    """Return a text as a table has it: words of columns and of rows are compared with it."""
    if type(value) is not str or len(value) > MOST_RAW:
        raise CodecError("a text is expected, of bounded length")
    return value if value.isascii() else value.encode("utf-8", "replace").decode()


def raw_texts(value: object) -> tuple[str, ...]:
    """Return several of them."""
    return tuple(raw_text(one) for one in _listed(value, 2_000))


def payload(value: object) -> str:
    if type(value) is not str or len(value) > MOST_PAYLOAD:
        raise CodecError("an untouched row is expected, of bounded length")
    if value.isascii():
        return value
    return value.encode("utf-8", "replace").decode()


def _number(value: object) -> Decimal:
    if type(value) is not str:
        raise CodecError("a number is expected, as text")
    try:
        found = parse_unsigned(value)
        return parse_decimal(value) if found is None else found
    except NotANumberError as error:
        raise CodecError("no number that the books hold") from error


@cache
def _day_of(text: str) -> date:
    try:
        found = date.fromisoformat(text)
    except (ValueError, NotADateError) as error:
        raise CodecError("no day") from error
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise CodecError("a day out of any range")
    return found


def _day(value: object) -> date:
    if type(value) is not str or len(value) != 10:
        raise CodecError("a day is expected")
    return _day_of(value)


def flag(value: object) -> bool:
    if type(value) is not bool:
        raise CodecError("true or false is expected")
    return value


def whole_number(value: object) -> int:
    if type(value) is not int or not -MOST_WHOLE < value < MOST_WHOLE:
        raise CodecError("a whole number is expected")
    return value


def _nothing(value: object) -> tuple[()]:
    """What a person chooses in a window stands in no file."""
    if value != []:
        raise CodecError("nothing is expected")
    return ()


def texts(value: object) -> tuple[str, ...]:
    return tuple(text(one) for one in _listed(value, MOST_NOTES))


def _listed(value: object, most: int) -> list[Any]:
    if type(value) is not list or len(value) > most:
        raise CodecError("a list is expected, of bounded length")
    return value


def pairs(value: object) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for pair in _listed(value, 10_000):
        word, count = _listed(pair, 2)
        found[text(word)] = whole_number(count)
    return found


def _hints(kind: Any) -> list[tuple[str, Any]]:
    hints = get_type_hints(kind)
    names = getattr(kind, "_fields", None) or [own.name for own in fields(kind)]
    return [(name, hints[name]) for name in names]


def _defaults(kind: Any) -> dict[str, object]:
    """Return the default of each field, an object that is nothing else where it has none."""
    if hasattr(kind, "_fields"):  # a named tuple
        return {name: kind._field_defaults.get(name, MISSING) for name in kind._fields}
    return {own.name: own.default for own in fields(kind)}


def _unwrapped(hint: Any) -> tuple[Any, bool]:
    """Return what an annotation is without `| None`, and whether it had that."""
    if get_origin(hint) in {UnionType, Union}:
        inner = [one for one in get_args(hint) if one is not type(None)]
        return inner[0], True
    return hint, False
