"""The records of a CSV file: its header, then its rows with the lines on which they begin."""

import csv
from collections.abc import Iterator, Sequence

from app.domain.errors import RowProblem
from app.ports.progress import Progress
from app.providers.coffer_csv.source import TextSource

MAX_ROWS = 2_000_000
MAX_COLUMNS = 1_000
MAX_FIELD = 64 * 1024  # characters


class Records:
    """A CSV file whose header was read and found sound.

    RFC 4180: comma, fields quoted with ", a quote inside doubled. Column names are compared in
    lower case and without spaces around them.
    """

    def __init__(self, source: TextSource) -> None:
        """Read the header.

        Raises:
            FileRefusedError: no header, a column without a name or with one that came before,
                too many columns, and all that `TextSource` refuses.
        """
        self.source = source
        self.header: tuple[str, ...] = ()  # as written
        self.columns: dict[str, int] = {}
        for record in self._parsed(None):
            if isinstance(record, RowProblem):
                raise source.refused(f"line {record.line}: {record.reason}")
            self._take_header(*record)
            break
        if not self.columns:
            raise source.refused("the file is empty: it has no header row")

    def _take_header(self, line: int, names: Sequence[str]) -> None:
        refused = self.source.refused
        if len(names) > MAX_COLUMNS:
            raise refused(f"line {line}: {len(names)} columns, at most {MAX_COLUMNS} are read")
        for place, name in enumerate(names):
            column = name.strip().lower()
            if not column:
                raise refused(f"line {line}: column {place + 1} of the header has no name")
            if column in self.columns:
                raise refused(f"line {line}: the header has the column {shown(column)} twice")
            self.columns[column] = place
        self.header = tuple(names)

    def rows(self, progress: Progress) -> Iterator[tuple[int, list[str]] | RowProblem]:
        """Give out each row that has as many fields as the header; the list may be changed.

        A row with fewer is a problem, as one that was cut off cannot be told from one whose last
        fields are empty: `…,10` may have been `…,1000,,`. Blank rows are passed over.

        Raises:
            FileRefusedError: all that `TextSource` refuses, a quote that is not closed, too long
                a field, too many rows.
        """
        width = len(self.header)
        records = self._parsed(progress)
        next(records, None)  # the header
        for count, record in enumerate(records, 1):
            if count > MAX_ROWS:
                raise self.source.refused(f"more than {MAX_ROWS:,} rows: split the file")
            if isinstance(record, RowProblem) or len(record[1]) == width:
                yield record
            else:
                few = "few" if len(record[1]) < width else "many"
                yield RowProblem(
                    record[0],
                    f"too {few} fields: {len(record[1])}, the header has {width}",
                )

    def _parsed(self, progress: Progress | None) -> Iterator[tuple[int, list[str]] | RowProblem]:
        def told(done: int) -> None:
            if progress is not None:
                progress.step(done, self.source.size, "reading")

        reader = csv.reader(self.source.lines(told, MAX_FIELD), strict=True)
        line = 1
        while True:
            try:
                for row in reader:
                    last = reader.line_num
                    if last != line or self.source.has_long_lines:
                        self._check_length(line, last, row)
                    if any(row):
                        yield line, row
                    line = last + 1
            except csv.Error as error:
                yield self._malformed(line, reader.line_num, str(error))
                line = reader.line_num + 1
            else:
                return

    def _check_length(self, line: int, last: int, row: Sequence[str]) -> None:
        if max(map(len, row), default=0) > MAX_FIELD:
            raise self._too_long(line, last)

    def _malformed(self, line: int, last: int, error: str) -> RowProblem:
        if "field limit" in error:
            raise self._too_long(line, last)
        if "end of data" in error:
            raise self.source.refused(
                f"the quote that begins on line {self._quote_line(line)} is never closed"
            )
        if last != line:  # which rows it swallowed cannot be known
            raise self.source.refused(
                f"the quote that begins on line {self._quote_line(line)} is not closed "
                f"before line {last}"
            )
        return RowProblem(line, "a quoted field goes on after its closing quote")

    def _too_long(self, line: int, last: int) -> Exception:
        hint = "; perhaps its quote is not closed" if last != line else ""
        return self.source.refused(
            f"line {line}: a field is longer than {MAX_FIELD // 1024} KiB{hint}"
        )

    def _quote_line(self, first: int) -> int:
        """Return the line of the opening quote that spoils the record that begins on a line."""
        found, state = first, "start"
        lines = self.source.lines(lambda _: None, MAX_FIELD)
        for number, text in enumerate(lines, 1):
            if number < first:
                continue
            for sign in text:
                if state == "quoted":
                    state = "quote in quoted" if sign == '"' else state
                elif sign == '"' and state == "quote in quoted":
                    state = "quoted"
                elif sign == '"' and state == "start":
                    found, state = number, "quoted"
                elif sign in ",\r\n":
                    state = "start"
                elif state == "quote in quoted":
                    return found
                else:
                    state = "plain"
        return found


def shown(value: str) -> str:
    """Return a value as reasons show it: cut, and with what cannot be seen escaped."""
    return repr(value if len(value) <= 40 else value[:39] + "…")
