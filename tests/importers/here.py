"""Books that read files in this process: the child's own code without a child, for quick tests."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from app.ports.importers import Examined, Format
from app.ports.progress import Progress
from app.providers.files_in.child import Child
from app.providers.files_in.examiner import ChildExaminer, FileAnswer
from app.providers.files_in.examining import handle
from app.providers.mapped_csv import MappedCsv
from app.providers.mapped_csv.profile_files import profiles
from app.services.files.service import DocumentService
from app.services.imports_mapped import MappedImportService
from tests.unit.services.desk import Desk, open_desk


@dataclass
class HeldChild:
    """What an answer is given to."""

    content: bytes
    importers: tuple[tuple[str, str], ...]
    kept: dict[str, object] = field(default_factory=dict)
    said: list[dict[str, Any]] = field(default_factory=list)

    def answer(self, frame: dict[str, Any]) -> None:
        self.said.append(json.loads(json.dumps(frame)))  # as it comes through a pipe


class HereExaminer:
    """Reads documents as the child does, words checked as the child's are."""

    def __init__(self) -> None:
        self._child = ChildExaminer()

    def formats(self) -> Sequence[Format]:
        return self._child.formats()

    def examine(
        self,
        path: Path,
        options: Mapping[str, str],
        progress: Progress,
        *,
        format_id: str = "",
        content: bytes | None = None,
    ) -> Examined:
        whole = path.read_bytes() if content is None else content
        child = HeldChild(whole, self._child.places())
        request = {"options": dict(options), "format": format_id}
        handle(cast("Child", child), cast("Any", request))
        answer = FileAnswer({one.id: one for one in self.formats()}, format_id)
        for frame in child.said:
            answer.take(frame)
        return Examined(
            path.name,
            hashlib.sha256(whole).hexdigest(),
            len(whole),
            answer.formats,
            answer.document,
            whole,
            answer.refusal,
            answer.line,
        )


EXAMINER = HereExaminer()


@dataclass
class Books:
    """New books, and what brings documents and tables into them."""

    desk: Desk
    documents: DocumentService
    tables: MappedImportService


@contextmanager
def books() -> Iterator[Books]:
    """Open new books for as long as the block lasts."""
    with open_desk() as desk:
        database = desk.coffer.database
        yield Books(
            desk,
            DocumentService(database, EXAMINER),
            MappedImportService(database, MappedCsv(), profiles),
        )
