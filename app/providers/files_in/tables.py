"""Tables that a child reads: `app.ports.mapped.MappedFiles`, with every answer checked.

CSV in any encoding, XLSX, ODS and XLS alike. The file is taken whole when it is opened, so that it
cannot change; a child stays while the sheet is open, and is started anew where one was ended.
"""

import hashlib
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from app.domain.activities import (
    ACTIVITIES,
    OBSERVATIONS,
    PRICES,
    ActivityRow,
    ObservationRow,
    PriceRow,
)
from app.domain.errors import FileRefusedError, RefusedError, RowProblem
from app.domain.mapped.balance_check import BALANCED, CONTRADICTED, COUNTED, UNCHECKED
from app.domain.mapped.encodings import ENCODINGS
from app.domain.mapped.maps import FileMap, map_from_json, map_to_json
from app.ports.mapped import Doubt, MapGuess, Question, ReadCell, ReadRow, StatementCheck
from app.ports.progress import NoProgress, Progress
from app.providers.coffer_csv.source import MAX_BYTES
from app.providers.files_in.by_columns import records
from app.providers.files_in.codec import (
    CodecError,
    pairs,
    raw_text,
    raw_texts,
    reader,
    text,
    whole_number,
)
from app.providers.files_in.limits import Limits
from app.providers.files_in.opened import whole_file
from app.providers.files_in.process import Reading

T = TypeVar("T")
_GRADES = frozenset({BALANCED, COUNTED, UNCHECKED, CONTRADICTED})
_KINDS: dict[str, type[Any]] = {
    ACTIVITIES: ActivityRow,
    PRICES: PriceRow,
    OBSERVATIONS: ObservationRow,
}
_IDLE_SECONDS = 3.0
_OLD_SECONDS = 20.0  # a child has a minute to compute, for all that it is asked
_CHILD = "app.providers.files_in.child"


class ChildSnapshot:
    """One table read by one map; see `app.ports.mapped.MappedSnapshot`."""

    def __init__(self, sheet: "ChildSheet", mapping: FileMap) -> None:
        self._sheet, self._map = sheet, mapping
        self.format = mapping.rows
        self.passed: Mapping[str, int] = {}
        self.check = StatementCheck(UNCHECKED)
        sheet.one({"what": "check"}, mapping)

    @property
    def path(self) -> Path:
        return self._sheet.path

    @property
    def size(self) -> int:
        return self._sheet.size

    @property
    def digest(self) -> str:
        return self._sheet.digest

    def activities(self, progress: Progress) -> Iterator[ActivityRow | RowProblem]:
        yield from self._rows(ACTIVITIES, progress)

    def prices(self, progress: Progress) -> Iterator[PriceRow | RowProblem]:
        yield from self._rows(PRICES, progress)

    def observations(self, progress: Progress) -> Iterator[ObservationRow | RowProblem]:
        yield from self._rows(OBSERVATIONS, progress)

    def preview(self, rows: int) -> tuple[tuple[str, ...], ...]:
        found = self._sheet.one({"what": "head", "rows": rows}, self._map)
        return tuple(raw_texts(row) for row in _list(found.get("head"), rows + 1))

    def close(self) -> None:
        """Leave the sheet open: it belongs to who opened it."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _rows(self, format: str, progress: Progress) -> Iterator[Any]:
        if self.format != format:
            raise RefusedError(f"the mapping reads {self.format}, not {format}")
        kind: Any = _KINDS[format]
        reads = (reader(RowProblem), reader(kind))
        self.passed, self.check = {}, StatementCheck(UNCHECKED)
        done = 0
        for frame in self._sheet.frames({"what": "rows", "format": format}, self._map, progress):
            if "rows" in frame:
                rows = [_list(row, 2) for row in _list(frame["rows"], 10_000)]
                if all(mark == 1 for mark, _ in rows):
                    yield from records(kind)([value for _, value in rows])
                else:
                    for mark, value in rows:
                        yield reads[1 if mark == 1 else 0](value)
                done += len(rows)
                continue
            self.passed = pairs(frame.get("passed"))
            self.check = _check(frame.get("check"))
        progress.step(self.size, self.size, "reading")


class ChildSheet:
    """A table that a child has open; see `app.ports.mapped.MappedSheet`."""

    def __init__(
        self, path: Path, content: bytes, mapping: FileMap | None, children: "_Children"
    ) -> None:
        self.path, self.size = path, len(content)
        self._content, self._mapping = content, mapping
        self._children = children
        self._reading: Reading | None = None
        self.digest = hashlib.sha256(content).hexdigest()
        try:
            self._reading, told = self._opened()
            self._told = self._checked(_Facts, told)
        except BaseException:
            self.close()
            raise

    @property
    def encoding(self) -> str:
        return self._told.encoding

    @property
    def delimiter(self) -> str:
        return self._told.delimiter

    @property
    def header_line(self) -> int:
        return self._told.header_line

    @property
    def header(self) -> tuple[str, ...]:
        return self._told.header

    @property
    def sample(self) -> str:
        return self._told.sample

    @property
    def sheets(self) -> tuple[str, ...]:
        return self._told.sheets

    @property
    def sheet(self) -> str:
        return self._told.sheet

    @property
    def notes(self) -> tuple[str, ...]:
        return self._told.notes

    def guess(self) -> MapGuess:
        found = self.one({"what": "guess"}, None)
        mapping = self._checked(lambda value: map_from_json(raw_text(value)), found.get("mapping"))
        return MapGuess(mapping, self._checked(_questions, found.get("questions")))

    def questions(self, mapping: FileMap) -> tuple[Question, ...]:
        found = self.one({"what": "questions"}, mapping)
        return self._checked(_questions, found.get("questions"))

    def preview(self, mapping: FileMap, rows: int) -> tuple[tuple[ReadRow, ...], str]:
        found = self.one({"what": "preview", "rows": rows}, mapping)
        shown = [self._checked(_read_row, row) for row in _list(found.get("rows"), rows)]
        return tuple(shown), self._checked(text, found.get("refusal"))

    def words(self, mapping: FileMap) -> tuple[tuple[str, str], ...]:
        found = self.one({"what": "words"}, mapping)
        return self._checked(_word_pairs, found.get("words"))

    def snapshot(self, mapping: FileMap) -> ChildSnapshot:
        return ChildSnapshot(self, mapping)

    def close(self) -> None:
        """Give the child back; may be called twice."""
        if self._reading is not None:
            self._children.give_back(self.digest, self._reading)
            self._reading = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    # -- asking ----------------------------------------------------------------------------

    def one(self, request: Mapping[str, object], mapping: FileMap | None) -> dict[str, Any]:
        """Ask what has one answer."""
        answer: dict[str, Any] = {}
        for frame in self.frames(request, mapping, NoProgress()):
            answer = frame
        return answer

    def frames(
        self, request: Mapping[str, object], mapping: FileMap | None, progress: Progress
    ) -> Iterator[dict[str, Any]]:
        """Ask, and give the frames of the answer.

        Raises:
            FileRefusedError, RefusedError: as the reader says. ReaderFailedError: it failed.
        """
        own = self._reading
        if own is not None and own.is_busy and not own.is_closed:  # a pass beside another
            beside, _ = self._opened()
            try:
                yield from self._asked(beside, request, mapping, progress)
            finally:
                self._children.give_back(self.digest, beside)
            return
        if own is None or own.is_closed:
            self._reading = own = self._opened()[0]
        yield from self._asked(own, request, mapping, progress)

    def _opened(self) -> tuple[Reading, dict[str, Any]]:
        reading = self._children.take(self.path, self.digest, self._content)
        answer: dict[str, Any] = {}
        try:
            for frame in self._asked(reading, {"what": "open"}, self._mapping, NoProgress()):
                answer = frame
        except BaseException:
            self._children.give_back(self.digest, reading)
            raise
        return reading, answer

    def _asked(
        self,
        reading: Reading,
        request: Mapping[str, object],
        mapping: FileMap | None,
        progress: Progress,
    ) -> Iterator[dict[str, Any]]:
        told = map_to_json(mapping) if mapping is not None else ""
        refusal: FileRefusedError | RefusedError | None = None
        for frame in reading.ask({"do": "table", "mapping": told, **request}, progress):
            if "file" in frame:
                refusal = FileRefusedError(str(self.path), self._checked(text, frame["file"]))
            elif "map" in frame:
                why, remedy = frame["map"], frame.get("remedy")
                refusal = RefusedError(self._checked(text, why), self._checked(text, remedy))
            else:
                yield frame
        if refusal is not None:  # the answer is whole, and the child can be asked again
            raise refusal

    def _checked(self, read: Callable[[Any], T], value: object) -> T:
        try:
            return read(value)
        except (CodecError, RefusedError) as error:
            if self._reading is None:
                raise
            raise self._reading.lied() from error


class _Facts:
    """What a child says of a table when it is opened."""

    def __init__(self, value: dict[str, Any]) -> None:
        self.encoding = text(value.get("encoding"))
        if self.encoding not in ENCODINGS:
            raise CodecError("an encoding that nobody knows")
        self.delimiter = _delimiter(value.get("delimiter"))
        self.header_line = whole_number(value.get("header_line"))
        self.header = raw_texts(value.get("header"))
        self.sample = raw_text(value.get("sample"))
        self.sheets = raw_texts(value.get("sheets"))
        self.sheet = raw_text(value.get("sheet"))
        self.notes = raw_texts(value.get("notes"))


class _Children:
    """Starts a child for a file, and keeps the last one for a moment: looks follow one another."""

    def __init__(self, limits: Limits, module: str) -> None:
        self._limits, self._module = limits, module
        self._lock = threading.Lock()
        self._idle: tuple[str, Reading] | None = None

    def take(self, path: Path, digest: str, content: bytes) -> Reading:
        with self._lock:
            idle, self._idle = self._idle, None
        if idle is not None:
            if idle[0] == digest and not idle[1].is_closed:
                return idle[1]
            idle[1].close()
        return Reading(path, content, (), self._limits, self._module)

    def give_back(self, digest: str, reading: Reading) -> None:
        is_old = time.monotonic() - reading.started > _OLD_SECONDS
        if reading.is_closed or reading.is_busy or is_old:
            reading.close()
            return
        with self._lock:
            before, self._idle = self._idle, (digest, reading)
        if before is not None:
            before[1].close()
        end = threading.Timer(_IDLE_SECONDS, self._expire, (reading,))
        end.daemon = True
        end.start()

    def _expire(self, reading: Reading) -> None:
        with self._lock:
            if self._idle is None or self._idle[1] is not reading:
                return
            self._idle = None
        reading.close()


class ChildTables:
    """Opens tables; see `app.ports.mapped.MappedFiles`."""

    def __init__(self, limits: Limits | None = None, module: str = _CHILD) -> None:
        self._children = _Children(limits or Limits(), module)

    def open(self, path: Path, mapping: FileMap | None = None) -> ChildSheet:
        return ChildSheet(path, whole_file(path, MAX_BYTES), mapping, self._children)


def _delimiter(value: object) -> str:
    if not isinstance(value, str) or len(value) > 1:
        raise CodecError("no delimiter")
    return value


def _list(value: object, most: int) -> list[Any]:
    if not isinstance(value, list) or len(value) > most:
        raise CodecError("a list is expected, of bounded length")
    return value


def _questions(value: object) -> tuple[Question, ...]:
    try:
        return tuple(
            Question(Doubt(text(doubt)), raw_text(about))
            for doubt, about in (_list(one, 2) for one in _list(value, 10_000))
        )
    except ValueError as error:
        raise CodecError("no question") from error


def _word_pairs(value: object) -> tuple[tuple[str, str], ...]:
    found = [raw_texts(one) for one in _list(value, 10_000)]
    if any(len(one) != 2 for one in found):
        raise CodecError("no word")
    return tuple((one[0], one[1]) for one in found)


def _read_row(value: object) -> ReadRow:
    try:
        line, cells, state, why = _list(value, 4)
        shown = [raw_texts(one) for one in _list(cells, 2_000)]
        return ReadRow(
            whole_number(line), tuple(ReadCell(*one) for one in shown), text(state), raw_text(why)
        )
    except (ValueError, TypeError) as error:
        raise CodecError("no row") from error


def _check(value: object) -> StatementCheck:
    grade, steps, line, reason = _list(value, 4)
    if grade not in _GRADES:
        raise CodecError("no grade")
    return StatementCheck(grade, whole_number(steps), whole_number(line), text(reason))
