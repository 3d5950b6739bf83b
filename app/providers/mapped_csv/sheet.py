"""The reader of any CSV by a map: `app.ports.mapped`."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice
from pathlib import Path

from app.domain.activities import (
    ACTIVITIES,
    OBSERVATIONS,
    PRICES,
    ActivityRow,
    ObservationRow,
    PriceRow,
)
from app.domain.errors import FileRefusedError, RefusedError, RowProblem
from app.domain.mapped.balance_check import (
    BALANCED,
    CONTRADICTED,
    COUNTED,
    UNCHECKED,
    BalanceCheck,
)
from app.domain.mapped.maps import NO_HEADER, FileMap
from app.domain.mapped.meanings import Meaning
from app.ports.mapped import MapGuess, Question, ReadCell, ReadRow, StatementCheck
from app.ports.progress import NoProgress, Progress
from app.providers.coffer_csv.fields import FieldError
from app.providers.coffer_csv.opened import OpenText
from app.providers.executions.tables import Layout, Table
from app.providers.executions.values import is_day, number_in
from app.providers.mapped_csv.columns import BLANK, clean
from app.providers.mapped_csv.guessing import LOOKED_AT, guess, questions_of, sample_of
from app.providers.mapped_csv.names import known_column
from app.providers.mapped_csv.profile_sheet import (
    ProfileSnapshot,
    profile_preview,
    profile_table,
    recognised_map,
)
from app.providers.mapped_csv.rows import Passed, RowReader
from app.providers.mapped_csv.source import MappedText

_SHOWN = 200  # characters of a field
_KEPT = 100  # words for which rows are passed over
_ORDER_FROM = 1_000  # rows by which the order of the file is told
Raw = tuple[int, list[str]] | RowProblem


class MappedSnapshotCsv(OpenText):
    """One file read by one map; see `app.ports.mapped.MappedSnapshot`."""

    def __init__(self, sheet: "MappedSheetCsv", mapping: FileMap) -> None:
        super().__init__(sheet.source)
        self._sheet = sheet
        self._reader = RowReader(mapping, sheet.header)
        self.format = mapping.rows
        self._passed: Counter[str] = Counter()
        self._check = BalanceCheck()
        self._has_balance = bool(mapping.column(Meaning.BALANCE)) and mapping.rows == ACTIVITIES
        self._rejected = 0

    @property
    def passed(self) -> Mapping[str, int]:
        return self._passed

    @property
    def check(self) -> StatementCheck:
        way = self._check.better
        if self._has_balance and way.missing:
            return StatementCheck(CONTRADICTED, way.fitting, way.line, way.reason)
        if self._rejected:
            return StatementCheck(UNCHECKED, way.fitting)
        if self._has_balance:
            return StatementCheck(BALANCED if way.fitting else UNCHECKED, way.fitting)
        return StatementCheck(COUNTED)

    def activities(self, progress: Progress) -> Iterator[ActivityRow | RowProblem]:
        """Read activities; where the newest row stands first, those of a day are turned round.

        Rows of one day count in the order in which they come: oldest first.
        """
        self._require(ACTIVITIES)
        if not self._sheet.is_newest_first(self._reader.map):
            yield from self._activities(progress)
            return
        day: list[ActivityRow | RowProblem] = []
        on = None
        for item in self._activities(progress):
            if isinstance(item, ActivityRow) and item.on != on:
                yield from reversed(day)
                day, on = [], item.on
            day.append(item)
        yield from reversed(day)

    def prices(self, progress: Progress) -> Iterator[PriceRow | RowProblem]:
        self._require(PRICES)
        for item in self._rows(progress):
            if isinstance(item, PriceRow | RowProblem):
                yield item

    def observations(self, progress: Progress) -> Iterator[ObservationRow | RowProblem]:
        self._require(OBSERVATIONS)
        for item in self._rows(progress):
            if isinstance(item, ObservationRow | RowProblem):
                yield item

    def preview(self, rows: int) -> tuple[tuple[str, ...], ...]:
        found = (item[1] for item in self._sheet.rows(NoProgress()) if isinstance(item, tuple))
        return tuple(
            tuple(field[:_SHOWN] for field in row)
            for row in (self._sheet.header, *islice(found, rows))
        )

    def close(self) -> None:
        """Leave the sheet open: it belongs to who opened it."""

    def _activities(self, progress: Progress) -> Iterator[ActivityRow | RowProblem]:
        for item in self._rows(progress):
            if isinstance(item, ActivityRow | RowProblem):
                yield item

    def _rows(
        self, progress: Progress
    ) -> Iterator[ActivityRow | PriceRow | ObservationRow | RowProblem]:
        self._passed.clear()
        self._check, self._rejected = BalanceCheck(), 0
        for item in self._sheet.rows(progress):
            if isinstance(item, RowProblem):
                self._reject()
                yield item
                continue
            line, row = item
            try:
                found = self._reader.read(line, row)
            except FieldError as error:
                self._reject()
                yield error.problem(line)
                continue
            if isinstance(found, Passed):
                self._passed[self._word(found.word)] += 1
                continue
            if self._has_balance and isinstance(found, ActivityRow):
                self._check.add(found, self._reader.balance(row))
            yield found

    def _word(self, word: str) -> str:
        """Return under which word a row is counted: a file may have one for each row."""
        return word if word in self._passed or len(self._passed) < _KEPT else "…"

    def _reject(self) -> None:
        self._rejected += 1
        self._check.interrupt()

    def _require(self, format: str) -> None:
        if self.format != format:
            raise RefusedError(f"the mapping reads {self.format}, not {format}")


class MappedSheetCsv(OpenText):
    """One file; see `app.ports.mapped.MappedSheet`."""

    sheets: tuple[str, ...] = ()  # a text is no workbook
    sheet: str = ""
    notes: tuple[str, ...] = ()

    def __init__(self, path: Path, mapping: FileMap | None) -> None:
        wanted = mapping or FileMap(())
        self._is_stated = mapping is not None  # then a person knows better than any profile
        self._text = self._source(path, wanted.encoding)
        super().__init__(self._text)
        try:
            self._table = self._found(wanted, is_stated=mapping is not None)
        except BaseException:
            self.close()
            raise
        self._first: list[list[str]] | None = None

    def _source(self, path: Path, encoding: str) -> MappedText:
        return MappedText(path, encoding)

    def _found(self, wanted: FileMap, *, is_stated: bool) -> Table:
        if wanted.profile:
            return profile_table(self._text, wanted)
        try:
            return _table(self._text, wanted)
        except FileRefusedError:
            own = None if is_stated else recognised_map(self._text)
            if own is None:
                raise
            return profile_table(self._text, own)

    @property
    def encoding(self) -> str:
        return self._text.encoding

    @property
    def delimiter(self) -> str:
        return self._table.shape.delimiter

    @property
    def header_line(self) -> int:
        return self._table.shape.line

    @property
    def header(self) -> tuple[str, ...]:
        return self._table.header

    @property
    def sample(self) -> str:
        return sample_of(self.header, self._rows_seen()[:100])

    def rows(self, progress: Progress) -> Iterator[Raw]:
        """Give each row; the header of a file that was put behind another is none."""
        names = [name.lstrip("\ufeff").casefold() for name in self._table.shape.names]
        for item in self._table.rows(progress):
            if isinstance(item, tuple):
                row = item[1]
                row[0] = row[0].lstrip("\ufeff")
                is_header = self.header_line and row[0].casefold() == names[0]
                if is_header and [one.casefold() for one in row] == names:
                    continue
            yield item

    def guess(self) -> MapGuess:
        own = None if self._is_stated else recognised_map(self._text)
        if own is not None:
            return MapGuess(own, self.questions(own))
        found = guess(self.header, self._rows_seen())
        mapping = replace(found.mapping, header="" if self.header_line else NO_HEADER)
        return MapGuess(mapping, self.questions(mapping))

    def questions(self, mapping: FileMap) -> tuple[Question, ...]:
        if mapping.profile:
            return ()
        return questions_of(mapping, self.header, self._rows_seen())

    def preview(self, mapping: FileMap, rows: int) -> tuple[tuple[ReadRow, ...], str]:
        if mapping.profile:
            return profile_preview(self, mapping, rows)
        refusal, reader = "", None
        try:
            reader = RowReader(mapping, self.header)
        except RefusedError as error:
            refusal = str(error)
        read = [_preview_row(item, reader) for item in islice(self.rows(NoProgress()), rows)]
        return tuple(read), refusal

    def words(self, mapping: FileMap) -> tuple[tuple[str, str], ...]:
        if mapping.profile:
            return ()
        try:
            reader = RowReader(mapping, self.header)
        except RefusedError:
            return ()
        places = [self.header.index(column) for column in mapping.all_of(Meaning.KIND)]
        seen = dict.fromkeys(
            clean(row[place])
            for row in self._rows_seen()
            for place in places
            if clean(row[place]) not in BLANK
        )
        return tuple((word, reader.activities.said_by(word)) for word in list(seen)[:100])

    def snapshot(self, mapping: FileMap) -> "MappedSnapshotCsv | ProfileSnapshot":
        if mapping.profile:
            return ProfileSnapshot(self, mapping)
        return MappedSnapshotCsv(self, mapping)

    def is_newest_first(self, mapping: FileMap) -> bool:
        """Tell whether later rows are mostly of earlier days."""
        reader = RowReader(mapping, self.header)
        column = mapping.column(Meaning.DATE)
        place = self.header.index(column)
        up = down = 0
        last = ""
        for row in self._rows_seen()[:_ORDER_FROM]:
            try:
                day = reader.read_cell(place, row[place])[:10]
            except FieldError:
                continue
            if last and day:
                up, down = up + (day > last), down + (day < last)
            last = day or last
        return down > up

    def _rows_seen(self) -> list[list[str]]:
        if self._first is None:
            found = (item[1] for item in self.rows(NoProgress()) if isinstance(item, tuple))
            self._first = list(islice(found, LOOKED_AT))
        return self._first


class MappedCsv:
    """Opens files by a map or as they look; see `app.ports.mapped.MappedFiles`."""

    def open(self, path: Path, mapping: FileMap | None = None) -> MappedSheetCsv:
        return MappedSheetCsv(path, mapping)


def _table(source: MappedText, wanted: FileMap) -> Table:
    layout = Layout(known_column, 2, wanted.delimiter, joins=True)
    if wanted.header:
        line = 0 if wanted.header == NO_HEADER else int(wanted.header)
        return Table(source, replace(layout, line=line))
    try:
        table = Table(source, layout)
    except FileRefusedError as refused:
        try:
            bare = Table(source, replace(layout, line=0))
        except FileRefusedError:
            raise refused from None
        first = next((row for row in bare.rows() if isinstance(row, tuple)), None)
        if first is None or not _is_data(first[1]):
            raise
        return bare
    if _is_data(table.shape.names):  # what was taken for names is a row
        return Table(source, replace(layout, line=0))
    return table


def _is_data(row: "tuple[str, ...] | list[str]") -> bool:
    """Tell whether a row has a day and a number: then it names no columns."""
    has_day = any(is_day(one.strip("\ufeff \t")) for one in row)
    has_number = any(
        any(map(str.isdigit, one)) and not is_day(one) and number_in(one.strip(), sign) is not None
        for one in row
        for sign in ".,"
    )
    return has_day and has_number


def _preview_row(item: Raw, reader: RowReader | None) -> ReadRow:
    if isinstance(item, RowProblem):
        return ReadRow(item.line, (), "problem", item.reason)
    line, row = item
    if reader is None:
        return ReadRow(line, tuple(ReadCell(one[:_SHOWN]) for one in row), "unread")
    state, text, column = _state(reader, line, row)
    cells = []
    for place, value in enumerate(row):
        read, problem = "", ""
        if state != "passed":
            try:
                read = reader.read_cell(place, value)
            except FieldError as error:
                problem = error.reason
            if not problem and column and reader.header[place] == column:
                problem = text
        cells.append(ReadCell(value[:_SHOWN], read[:_SHOWN], problem[:_SHOWN]))
    return ReadRow(line, tuple(cells), state, text)


def _state(reader: RowReader, line: int, row: list[str]) -> tuple[str, str, str]:
    """Return what becomes of a row, why, and the column that is to blame."""
    try:
        found = reader.read(line, row)
    except FieldError as error:
        return "problem", error.problem(line).reason, error.field
    if isinstance(found, Passed):
        return "passed", found.word, ""
    if isinstance(found, ActivityRow):
        return found.kind, "", ""
    return ("price" if isinstance(found, PriceRow) else "balance"), "", ""
