"""In the child: one table, opened by a map or as it looks, and asked until nobody asks any more."""

import io
from dataclasses import astuple, replace
from itertools import islice
from pathlib import Path
from typing import Any

from app.domain.activities import ACTIVITIES, PRICES
from app.domain.errors import FileRefusedError, RefusedError
from app.domain.mapped.maps import FileMap, map_from_json, map_to_json
from app.ports.importers import RefusedFile
from app.ports.mapped import MappedSnapshot
from app.ports.progress import NoProgress
from app.providers.files_in.child import Child, Request
from app.providers.files_in.codec import CHUNK, writer
from app.providers.files_in.grids import Grid, grid_of
from app.providers.mapped_csv.sheet import MappedSheetCsv
from app.providers.mapped_csv.source import MappedText
from app.providers.text_of import encoding_of, text_of

_LOOKED_AT = 64 * 1024
_KINDS = (
    ((b"sqlite format 3",), "a database"),
    ((b"\x1f\x8b", b"bzh", b"7z\xbc\xaf", b"rar!", b"\xfd7zxz"), "a packed file"),
    ((b"<!doctype html", b"<html"), "a web page"),
    ((b"<?xml", b"<"), "XML"),
    ((b"{", b"["), "JSON"),
)


class HeldText(MappedText):
    """A file that is held in memory: it neither grows nor changes."""

    def __init__(self, content: bytes, encoding: str = "") -> None:
        self._content = content
        super().__init__(Path("file"), encoding)

    def _open(self) -> Any:  # as `io.FileIO` is used: seek, read, close
        return io.BytesIO(self._content)

    def _stamped(self) -> tuple[int, int, int]:
        return len(self._content), 0, 0


class HeldSheet(MappedSheetCsv):
    """A table of such a file."""

    def __init__(self, content: bytes, mapping: FileMap | None) -> None:
        self._held = content
        super().__init__(Path("file"), mapping)

    def _source(self, path: Path, encoding: str) -> MappedText:
        return HeldText(self._held, encoding)


def handle(child: Child, request: Request) -> None:
    """Answer one request about the table."""
    try:
        _ANSWERS[request["what"]](child, request)
    except FileRefusedError as error:
        child.answer({"file": _seems(child.content) or error.reason})
    except RefusedFile as error:
        where = f"line {error.line}: " if error.line else ""
        child.answer({"file": where + error.reason})
    except RefusedError as error:
        child.answer({"map": error.reason, "remedy": error.remedy})


def _seems(content: bytes) -> str:
    """Return what a file is that is no table, where its beginning says so."""
    head = content[:_LOOKED_AT].lstrip(b"\xef\xbb\xbf \t\r\n")[:200].lower()
    for marks, kind in _KINDS:
        if head.startswith(marks):
            return f"it is {kind}, and none that Coffer reads: see `coffer import formats`"
    return ""


def _open(child: Child, request: Request) -> None:
    mapping = map_from_json(request["mapping"]) if request["mapping"] else None
    wanted = mapping.sheet if mapping else ""
    grid: Grid | None = child.kept.get(f"grid {wanted}") or grid_of(child.content, wanted)
    if grid is not None:
        child.kept[f"grid {wanted}"] = grid
        sheet = HeldSheet(grid.content, _of_grid(mapping))
    else:
        sheet = HeldSheet(_as_text(child.content), mapping)
    child.kept["sheet"], child.kept["grid"] = sheet, grid
    child.answer(
        {
            "encoding": sheet.encoding,
            "delimiter": sheet.delimiter,
            "header_line": sheet.header_line,
            "header": list(sheet.header),
            "sample": sheet.sample,
            "sheets": list(grid.sheets) if grid else [],
            "sheet": grid.sheet if grid else "",
            "notes": list(grid.notes) if grid else [],
        }
    )


def _of_grid(mapping: FileMap | None) -> FileMap | None:
    """Return a map for the text that is made of a grid: always UTF-8, with commas.

    A map that says which sheet, and nothing else, says nothing of what is in it.
    """
    if mapping is None or mapping == FileMap((), sheet=mapping.sheet):
        return None
    return replace(mapping, encoding="", delimiter=",")


def _as_text(content: bytes) -> bytes:
    """Return a file as those read it who know neither UTF-32 nor zero bytes at the end."""
    if encoding_of(content[:_LOOKED_AT], is_whole=len(content) <= _LOOKED_AT) == "utf-32":
        return text_of(content).text.encode()
    if content.endswith(b"\0\0\0") and content[:2] not in {b"\xff\xfe", b"\xfe\xff"}:
        return content.rstrip(b"\0") or content
    return content


def _guess(child: Child, _request: Request) -> None:
    sheet, grid = child.kept["sheet"], child.kept["grid"]
    found = sheet.guess()
    mapping, questions = found.mapping, found.questions
    if grid is not None:
        mapping = grid.settled(mapping)
        questions = sheet.questions(mapping)
    child.answer(
        {"mapping": map_to_json(mapping), "questions": [astuple(one) for one in questions]}
    )


def _questions(child: Child, request: Request) -> None:
    found = child.kept["sheet"].questions(_map(child, request))
    child.answer({"questions": [astuple(one) for one in found]})


def _preview(child: Child, request: Request) -> None:
    rows, refusal = child.kept["sheet"].preview(_map(child, request), request["rows"])
    shown = [[one.line, [astuple(cell) for cell in one.cells], one.state, one.text] for one in rows]
    child.answer({"refusal": refusal, "rows": shown})


def _words(child: Child, request: Request) -> None:
    child.answer({"words": [list(one) for one in child.kept["sheet"].words(_map(child, request))]})


def _check(child: Child, request: Request) -> None:
    """Tell whether a map reads the file at all, before rows of it are asked for."""
    snapshot = child.kept["sheet"].snapshot(_map(child, request))
    child.answer({"format": snapshot.format})


def _head(child: Child, request: Request) -> None:
    snapshot = child.kept["sheet"].snapshot(_map(child, request))
    child.answer({"head": [list(row) for row in snapshot.preview(request["rows"])]})


def _rows(child: Child, request: Request) -> None:
    snapshot: MappedSnapshot = child.kept["sheet"].snapshot(_map(child, request))
    pass_over = {ACTIVITIES: snapshot.activities, PRICES: snapshot.prices}.get(
        request["format"], snapshot.observations
    )
    items = iter(pass_over(NoProgress()))
    while chunk := list(islice(items, CHUNK)):
        child.answer({"rows": [[_mark(one), _written(one)] for one in chunk]})
    check = snapshot.check
    child.answer(
        {
            "passed": [[word, count] for word, count in snapshot.passed.items()],
            "check": [check.grade, check.steps, check.line, check.reason],
        }
    )


def _written(item: Any) -> object:
    kind: Any = item.__class__
    return writer(kind)(item)


def _mark(item: object) -> int:
    return 0 if item.__class__.__name__ == "RowProblem" else 1


def _map(child: Child, request: Request) -> FileMap:
    mapping = map_from_json(request["mapping"])
    found = _of_grid(mapping) if child.kept["grid"] is not None else mapping
    return found or mapping


_ANSWERS = {
    "open": _open,
    "guess": _guess,
    "questions": _questions,
    "preview": _preview,
    "words": _words,
    "check": _check,
    "head": _head,
    "rows": _rows,
}
