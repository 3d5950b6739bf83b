"""Writes the content of an archive: rows as JSON lines and as CSV, attachments as files."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import partial
from typing import Any, BinaryIO

from app.domain.attachments import Attachment
from app.domain.times import to_us
from app.ports.archive import TableShape, Value
from app.ports.progress import Progress
from app.ports.storage import UnitOfWork
from app.services.archive_parts import ATTACHMENT_KEYS, ATTACHMENTS, MANIFEST, STEP, Counted

RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
NUMBER = re.compile(r"[+-]?[0-9.]+")


class Export:
    """One export under way."""

    def __init__(
        self,
        unit: UnitOfWork,
        file: Callable[[str], AbstractContextManager[BinaryIO]],
        attachment_name: Callable[[int, str], str],
        steps: Progress,
    ) -> None:
        self._unit, self._file, self._steps = unit, file, steps
        self._attachment_name = attachment_name
        self.files: dict[str, dict[str, object]] = {}
        self.counts: dict[str, int] = {}
        self.number_of_attachments = 0

    def tables(self) -> None:
        for shape in self._unit.dump.shapes():
            self._write(f"data/{shape.name}.jsonl", partial(self._json_lines, shape))
            self._write(f"csv/{shape.name}.csv", partial(self._csv_lines, shape))
            self.counts[shape.name] = int(str(self.files[f"data/{shape.name}.jsonl"]["rows"]))

    def attachments(self) -> None:
        found = self._unit.attachments.all()
        names = {one.id: self._attachment_name(one.id, one.name) for one in found}
        self._write(ATTACHMENTS, lambda: (_attachment_line(one, names[one.id]) for one in found))
        for one in found:
            self._write(names[one.id], partial(self._unit.attachments.open, one.id))
        self.number_of_attachments = len(found)

    def manifest(self, content: dict[str, Any]) -> None:
        with self._file(MANIFEST) as stream:
            stream.write(json.dumps(content, indent=1, ensure_ascii=False).encode() + b"\n")

    def _write(self, name: str, parts: Callable[[], Iterator[bytes]]) -> None:
        rows = 0
        with self._file(name) as stream:
            counted = Counted(stream)
            for part in parts():
                counted.write(part)
                rows += 1
                if rows % STEP == 0:
                    self._steps.step(0, 0, "exporting")
        self._steps.step(0, 0, "exporting")
        is_lines = name.startswith("data/")
        self.files[name] = {
            "sha256": counted.digest,
            "bytes": counted.bytes,
            **({"rows": rows} if is_lines else {}),
        }

    def _json_lines(self, shape: TableShape) -> Iterator[bytes]:
        for row in self._unit.dump.rows(shape.name):
            yield _line(dict(zip(shape.columns, row, strict=True)))

    def _csv_lines(self, shape: TableShape) -> Iterator[bytes]:
        buffer = io.StringIO()
        writer = csv.writer(buffer, lineterminator="\n")
        is_text = [name in shape.texts for name in shape.columns]
        writer.writerow(shape.columns)
        yield _taken(buffer)
        for row in self._unit.dump.rows(shape.name):
            writer.writerow(
                [
                    _guarded(value) if text else value
                    for value, text in zip(row, is_text, strict=True)
                ]
            )
            yield _taken(buffer)


def _line(row: dict[str, Value]) -> bytes:
    return json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _attachment_line(one: Attachment, file: str) -> bytes:
    values = (
        one.id, one.subject, one.name, one.media_type, one.sha256, one.size,
        to_us(one.recorded_at), file,
    )  # fmt: skip
    return _line(dict(zip(ATTACHMENT_KEYS, values, strict=True)))


def _taken(buffer: io.StringIO) -> bytes:
    text = buffer.getvalue()
    buffer.seek(0)
    buffer.truncate()
    return text.encode()


def _guarded(value: Value) -> Value:
    """Keep a spreadsheet from taking a text for a formula; numbers stay numbers."""
    if isinstance(value, str) and value.startswith(RISKY) and not NUMBER.fullmatch(value):
        return f"'{value}"
    return value
