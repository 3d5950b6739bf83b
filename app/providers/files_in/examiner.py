"""Recognises and reads files in a child; see `app.ports.importers.FileExaminer`."""

import hashlib
import logging
from collections.abc import Mapping, Sequence
from functools import cached_property
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

from app.ports.importers import Document, Examined, Format, Importer, Recognised
from app.ports.progress import Progress
from app.providers.files_in.codec import CodecError, DocumentReader
from app.providers.files_in.limits import Limits
from app.providers.files_in.opened import checked_size, whole_file
from app.providers.files_in.process import Reading

GROUP = "coffer.importers"
_log = logging.getLogger(__name__)


class ChildExaminer:
    """Starts a child for each file; keeps none."""

    def __init__(
        self, limits: Limits | None = None, module: str = "app.providers.files_in.child"
    ) -> None:
        self._limits = limits or Limits()
        self._module = module

    @cached_property
    def _found(self) -> dict[str, tuple[str, Format]]:
        """Return where each reader is and what it declares; a broken one is left out."""
        found: dict[str, tuple[str, Format]] = {}
        for point in sorted(entry_points(group=GROUP), key=lambda one: one.name):
            try:
                importer: Importer = point.load()
                own = importer.format
            except Exception as error:  # noqa: BLE001 - somebody else's code: others are found
                _log.warning("the reader %s cannot be loaded: %s", point.name, error)
                continue
            if own.id in found:
                _log.warning("a second reader of %s is left out", own.id)
                continue
            found[own.id] = (point.value, own)
        return found

    def places(self) -> tuple[tuple[str, str], ...]:
        """Return the readers as a child is told of them."""
        return tuple((own, place) for own, (place, _) in self._found.items())

    def formats(self) -> Sequence[Format]:
        """Return what each reader declares, by name."""
        return sorted((own for _, own in self._found.values()), key=lambda one: one.name)

    def examine(
        self,
        path: Path,
        options: Mapping[str, str],
        progress: Progress,
        *,
        format_id: str = "",
        content: bytes | None = None,
    ) -> Examined:
        """Read a file: by one format, or by the surest that can read it."""
        whole = whole_file(path) if content is None else checked_size(path, content)
        request = {"do": "examine", "options": dict(options), "format": format_id}
        with Reading(path, whole, self.places(), self._limits, self._module) as reading:
            answer = FileAnswer({own: one for own, (_, one) in self._found.items()}, format_id)
            try:
                for frame in reading.ask(request, progress):
                    answer.take(frame)
            except CodecError as error:
                raise reading.lied() from error
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


class FileAnswer:
    """What a child says of a file, frame by frame, and checked."""

    def __init__(self, known: Mapping[str, Format], wanted: str) -> None:
        self._known, self._wanted = known, wanted
        self.formats: tuple[Recognised, ...] = ()
        self.document: Document | None = None
        self.refusal, self.line = "", 0
        self._reader: DocumentReader | None = None

    def take(self, frame: dict[str, Any]) -> None:
        """Take one frame.

        Raises:
            CodecError: it makes no sense.
        """
        if self.document is not None or self.refusal:
            raise CodecError("words after the last one")
        if "formats" in frame:
            self.formats = tuple(map(self._recognised, _list(frame["formats"])))
        elif "refusal" in frame:
            self.refusal, self.line = _sentence(frame["refusal"]), _line(frame.get("line"))
        else:
            self.document = self._document(frame)

    def _document(self, frame: dict[str, Any]) -> Document | None:
        if self._reader is None:
            named = frame.get("document")
            usual = {one.format.id for one in self.formats}
            if named not in ({self._wanted} if self._wanted else usual) or named not in self._known:
                raise CodecError("a document of no format that was recognised")
            self._reader = DocumentReader(str(named))
        return self._reader.take(frame)

    def _recognised(self, value: object) -> Recognised:
        own, sure = value if isinstance(value, list) and len(value) == 2 else ("", None)
        if type(sure) is not int or not isinstance(own, str) or own not in self._known:
            raise CodecError("a format that nobody has")
        return Recognised(self._known[own], max(0, min(sure, 100)))


def _list(value: object) -> list[object]:
    if not isinstance(value, list) or len(value) > 1_000:
        raise CodecError("a list is expected")
    return value


def _sentence(value: object) -> str:
    from app.providers.reading import clean

    if not isinstance(value, str) or not value:
        raise CodecError("a reason is expected")
    return clean(value[:1_000])


def _line(value: object) -> int:
    if type(value) is not int or not 0 <= value < 1 << 40:
        raise CodecError("a line is expected")
    return value
