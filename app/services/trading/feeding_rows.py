"""Files of bars and of quotes, as they are downloaded anywhere: read row by row, bad rows told."""

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from app.domain.errors import FileRefusedError, NotADateError, NotANumberError, RowProblem
from app.domain.numbers import parse_decimal
from app.domain.times import parse_moment

MOST_ROWS = 500_000
_TIMES = ("time", "datetime", "timestamp", "date", "day", "open time", "at")
_SYMBOLS = ("symbol", "ticker", "instrument")
_BARS = ("open", "high", "low", "close")
_SIZES = ("bid_size", "ask_size")
_QUOTES = ("bid", "ask", "last")


@dataclass(frozen=True, slots=True)
class FedRow:
    """One row: when, of what, and its figures by the names of the columns."""

    line: int
    symbol: str  # "": the file does not say
    at_us: int
    day: date | None  # the row says a day and no time
    figures: Mapping[str, Decimal]


@dataclass(frozen=True, slots=True)
class FedFile:
    """What a file has: bars or quotes, in order of time."""

    has_bars: bool
    rows: tuple[FedRow, ...]
    problems: tuple[RowProblem, ...]


def read_file(path: str) -> FedFile:
    """Read a file of bars (time, open, high, low, close, volume) or quotes (time, bid, ask, last).

    A first row names the columns, in any order and case; a column `symbol` may tell rows of several
    apart. Times are ISO dates or times, or seconds or milliseconds since 1970.

    Raises:
        FileRefusedError: it cannot be read, or has no such columns.
    """
    try:
        with Path(path).open(encoding="utf-8-sig", newline="") as file:
            return _read(path, file)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is no CSV in UTF-8"
        raise FileRefusedError(path, str(reason)) from error


def _read(path: str, lines: Iterable[str]) -> FedFile:
    text = iter(lines)
    head = next(text, "")
    mark = max(",;\t", key=head.count)
    rows = csv.reader(text, delimiter=mark)
    names = [
        one.strip().lower().replace(" ", "_")
        for one in next(csv.reader([head], delimiter=mark), [])
    ]
    columns = {name: place for place, name in enumerate(names)}
    at = next(
        (columns[one.replace(" ", "_")] for one in _TIMES if one.replace(" ", "_") in columns), None
    )
    has_bars = set(_BARS) <= set(columns)
    wanted = (*_BARS, "volume") if has_bars else (*_QUOTES, *_SIZES)
    places = {name: columns[name] for name in wanted if name in columns}
    if at is None or not (has_bars or set(places) & set(_QUOTES)):
        raise FileRefusedError(
            path,
            "its first row names neither time, open, high, low, close nor time, bid, ask, last",
        )
    symbol = next((columns[one] for one in _SYMBOLS if one in columns), None)
    found, problems = [], []
    for line, row in _numbered(path, rows):
        try:
            found.append(_row(line, row, at, symbol, places, is_whole=has_bars))
        except (NotANumberError, NotADateError) as error:
            problems.append(RowProblem(line, str(error)))
        except IndexError:
            problems.append(RowProblem(line, "it has too few columns"))
    found.sort(key=lambda one: (one.at_us, one.line))
    return FedFile(has_bars, tuple(found), tuple(problems))


def _numbered(path: str, rows: Iterable[list[str]]) -> Iterator[tuple[int, list[str]]]:
    for line, row in enumerate(rows, start=2):
        if line > MOST_ROWS + 1:
            raise FileRefusedError(path, f"it has more than {MOST_ROWS} rows")
        if any(cell.strip() for cell in row):
            yield line, row


def _row(
    line: int,
    row: list[str],
    at: int,
    symbol: int | None,
    places: Mapping[str, int],
    *,
    is_whole: bool,
) -> FedRow:
    at_us, day = _time(row[at].strip())
    figures = {}
    for name, place in places.items():
        text = row[place].strip() if place < len(row) or name in _BARS else ""
        if text:
            figures[name] = parse_decimal(text)
        elif is_whole and name in _BARS:
            raise NotANumberError(text, f"{name} is missing")
    return FedRow(line, "" if symbol is None else row[symbol].strip(), at_us, day, figures)


def _time(text: str) -> tuple[int, date | None]:
    """Read a day, a time, or seconds or milliseconds since 1970."""
    if text.isascii() and text.isdigit() and len(text) in (10, 13):
        return int(text) * (1_000_000 if len(text) == 10 else 1_000), None
    at_us, on = parse_moment(text)
    return at_us, on if len(text) == 10 else None
