"""The table in a broker's file: its delimiter, its header, and its rows.

Exports put lines before the header, text after the last row, several sections into one file
(each row then begins with the section's name and "Header" or "Data"), and columns without a name.
"""

import csv
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from app.domain.errors import RowProblem
from app.ports.progress import NoProgress, Progress
from app.providers.coffer_csv.source import TextSource
from app.providers.executions.names import known_name

DELIMITERS = (",", ";", "\t", "|")
MAX_ROWS = 2_000_000
MAX_COLUMNS = 500
MAX_FIELD = 64 * 1024  # characters
_LOOKED_AT = 600  # lines in which a header is looked for
_COUNTS = {1: "one", 2: "two", 3: "three"}
_FOOTNOTE = 20  # a line of one field is text from this length on, below it half a row


@dataclass(frozen=True, slots=True)
class Shape:
    """How a file is laid out."""

    delimiter: str
    line: int  # of the header
    names: tuple[str, ...]  # as written
    section: str = ""  # of files with sections


@dataclass(frozen=True, slots=True)
class Layout:
    """How a table is looked for."""

    known: Callable[[str], bool] = known_name  # tells whether a column may be named so
    fewest: int = 3  # columns
    delimiter: str = ""  # "" : found
    line: int | None = None  # of the header; None: found; 0: there is none
    joins: bool = False  # a short row that begins with a blank goes on the row before it
    pads: bool = False  # rows may lack their last fields


class Table:
    """The rows of one file whose header was found."""

    def __init__(self, source: TextSource, layout: Layout | None = None) -> None:
        """Find delimiter and header.

        Raises:
            FileRefusedError: there is no header, or all that the source refuses.
        """
        self.source = source
        self._joins = layout is not None and layout.joins
        self._pads = layout is not None and layout.pads
        lines = list(islice(source.lines(_untold, MAX_FIELD), _LOOKED_AT))
        self.shape = _shape(lines, source, layout or Layout())
        self.header = _unique(self._own(self.shape.names))
        self._usual = self._usual_width(lines)

    def rows(
        self, progress: Progress | None = None
    ) -> Iterator[tuple[int, list[str]] | RowProblem]:
        """Give out each row of the table; see `app.ports.executions`."""
        order: list[int] | None = None
        width = len(self.header)
        count = 0
        for item in self._parsed(progress or NoProgress()):
            if isinstance(item, RowProblem):
                if item.line > self.shape.line:
                    yield item
                continue
            line, row = item
            if line <= self.shape.line:
                continue
            count += 1
            if count > MAX_ROWS:
                raise self.source.refused(f"more than {MAX_ROWS:,} rows: split the file")
            if self.shape.section:
                if row[0] != self.shape.section or len(row) < 2:
                    continue
                if row[1].lower() == "header":  # the same section again, perhaps in another order
                    order = _order(self.header, _unique(row[2:]))
                if row[1].lower() != "data":
                    continue
                row = row[2:]
                if order is not None:
                    row = [row[place] if 0 <= place < len(row) else "" for place in order]
            if len(row) == self._usual:
                row = [*row, *[""] * (width - len(row))]
            if self._pads and len(row) < width and _is_footnote(row):
                continue
            if len(row) < width and (self._pads or (self._joins and not row[0].strip())):
                row = [*row, *[""] * (width - len(row))]
            fitted = _fitted(row, width)
            if fitted is not None:
                yield line, fitted
            elif not _is_footnote(row):
                few = "few" if len(row) < width else "many"
                yield RowProblem(line, f"too {few} fields: {len(row)}, the header has {width}")

    def _usual_width(self, lines: Sequence[str]) -> int:
        """Return how many fields nearly all first rows have where the header has more of them.

        Then the last ones are left away by whoever wrote the file, and no row was cut off.
        """
        widths = Counter(
            len(row)
            for line, row in _tried(lines, self.shape.delimiter)
            if line > self.shape.line and not self.shape.section
        )
        usual, count = widths.most_common(1)[0] if widths else (0, 0)
        return usual if count > 2 and count > 0.9 * widths.total() else 0

    def _own(self, names: Sequence[str]) -> Sequence[str]:
        return names[2:] if self.shape.section else names

    def _parsed(self, progress: Progress) -> Iterator[tuple[int, list[str]] | RowProblem]:
        size = self.source.size

        def told(done: int) -> None:
            progress.step(done, size, "reading")

        lines = self.source.lines(told, MAX_FIELD)
        reader = csv.reader(lines, delimiter=self.shape.delimiter, strict=True)
        line = 1
        while True:
            try:
                for row in reader:
                    if reader.line_num != line and max(map(len, row), default=0) > MAX_FIELD:
                        raise self._too_long(line)
                    if self.source.has_long_lines and max(map(len, row), default=0) > MAX_FIELD:
                        raise self._too_long(line)
                    if any(field.strip() for field in row):
                        yield line, row
                    line = reader.line_num + 1
            except csv.Error as error:
                yield self._malformed(line, reader.line_num, str(error))
                line = reader.line_num + 1
            else:
                return

    def _malformed(self, line: int, last: int, error: str) -> RowProblem:
        if "field limit" in error:
            raise self._too_long(line)
        if "end of data" in error or last != line:
            raise self.source.refused(f"a quote on line {line} or after it is never closed")
        return RowProblem(line, "a quoted field goes on after its closing quote")

    def _too_long(self, line: int) -> Exception:
        return self.source.refused(
            f"line {line}: a field is longer than {MAX_FIELD // 1024} KiB; "
            "perhaps its quote is not closed"
        )


def _shape(lines: Sequence[str], source: TextSource, layout: Layout) -> Shape:
    best: tuple[int, int, int] | None = None
    found: Shape | None = None
    widest = 0, 0
    for delimiter in (layout.delimiter,) if layout.delimiter else DELIMITERS:
        rows = _tried(lines, delimiter)
        if layout.line is not None:
            score, shape = _stated(rows, delimiter, layout)
            if shape is not None and (best is None or score > best):
                best, found = score, shape
            continue
        for place, (line, row) in enumerate(rows):
            if len(row) < layout.fewest or len(row) > MAX_COLUMNS:
                widest = max(widest, (len(row), line))
                continue
            has_next = place + 1 < len(rows) and abs(len(rows[place + 1][1]) - len(row)) <= 1
            known = sum(layout.known(name) for name in row)
            plain = sum(_is_name(name) for name in row)
            if known < 2 and not (has_next and plain == len(row)):
                continue
            score = (known, int(has_next), -line)
            if best is None or score > best:
                section = row[0] if len(row) > 4 and row[1].strip().lower() == "header" else ""
                best, found = score, Shape(delimiter, line, tuple(row), section)
    if found is None:
        if not any(text.strip("\ufeff \t\r\n") for text in lines):
            raise source.refused("the file is empty: it has no header row")
        if widest[0] > MAX_COLUMNS:
            raise source.refused(
                f"line {widest[1]}: {widest[0]} columns, at most {MAX_COLUMNS} are read"
            )
        raise source.refused(
            f"no header row was found: a line that names at least {_COUNTS[layout.fewest]} "
            "columns, separated by commas, semicolons, tabs or bars"
        )
    return found


def _stated(
    rows: Sequence[tuple[int, list[str]]], delimiter: str, layout: Layout
) -> tuple[tuple[int, int, int], Shape | None]:
    """Return the layout of a file whose header stands on a stated line, or that has none."""
    if layout.line:
        own = next((row for line, row in rows if line == layout.line), [])
        names, line = tuple(own), layout.line
    else:
        widths = Counter(len(row) for _, row in rows)
        width = max(widths, key=lambda one: (widths[one], one), default=0)
        names, line = ("",) * width, 0
    fits = sum(len(row) == len(names) for _, row in rows)
    if not layout.fewest <= len(names) <= MAX_COLUMNS:
        return (0, 0, 0), None
    return (fits if len(names) > 1 else 0, len(names), 0), Shape(delimiter, line, names)


def _tried(lines: Sequence[str], delimiter: str) -> list[tuple[int, list[str]]]:
    """Parse the first lines with a delimiter, up to where that fails."""
    rows: list[tuple[int, list[str]]] = []
    reader = csv.reader(lines, delimiter=delimiter)
    line = 1
    try:
        for row in reader:
            if any(field.strip() for field in row):
                rows.append((line, row))
            line = reader.line_num + 1
    except csv.Error:
        pass  # what came before it is enough to see the header
    return rows


def _unique(names: Sequence[str]) -> tuple[str, ...]:
    """Return each name once: what has none gets its number, what comes again too."""
    seen: set[str] = set()
    unique: list[str] = []
    for place, name in enumerate(names, 1):
        clean = " ".join(name.replace("\ufeff", "").split())[:200] or f"column {place}"
        if clean in seen:
            clean = f"{clean} ({place})"
        seen.add(clean)
        unique.append(clean)
    return tuple(unique)


def _order(header: Sequence[str], other: Sequence[str]) -> list[int]:
    places = {name: place for place, name in enumerate(other)}
    return [places.get(name, -1) for name in header]


def _fitted(row: list[str], width: int) -> list[str] | None:
    """Return a row as wide as the header; what is beyond it must be blank."""
    if len(row) == width:
        return row
    if len(row) > width and not any(field.strip() for field in row[width:]):
        return row[:width]
    return None


def _is_footnote(row: Sequence[str]) -> bool:
    text = next((field for field in row if field.strip()), "").strip()
    is_alone = sum(bool(field.strip()) for field in row) == 1
    return is_alone and len(text) >= _FOOTNOTE and text[:1].isalpha()


def _is_name(text: str) -> bool:
    clean = text.strip()
    return bool(clean) and clean[:1].isalpha() and len(clean) <= 60


def _untold(_: int) -> None:
    return
