"""Reads the content of an archive, which anybody may have written: nothing of it is believed."""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from app.domain.attachments import Attachment
from app.domain.errors import CofferError, FileRefusedError, RefusedError
from app.domain.times import from_us
from app.ports.archive import ArchiveReader, Row, TableShape, Value
from app.ports.progress import Progress
from app.ports.storage import UnitOfWork
from app.services.archive_parts import (
    ATTACHMENT_KEYS,
    ATTACHMENTS,
    FORMAT,
    MANIFEST,
    STEP,
    VERSION,
    Counted,
    unique,
)
from app.services.sync.incoming import at_rest

MOST_MANIFEST = 64 * 2**20  # bytes
MOST_LINE = 16 * 2**20
EARLIEST, LATEST = 1970, 9998  # year of an archive: it is one in every zone
CHUNK = 256 * 1024


class Load:
    """One import of an archive under way."""

    def __init__(
        self,
        unit: UnitOfWork,
        reader: ArchiveReader,
        manifest: dict[str, Any],
        schemas: tuple[str, ...],
        steps: Progress,
    ) -> None:
        self._unit, self._reader, self._steps = unit, reader, steps
        self._schemas = schemas
        self._manifest = manifest
        self._seen = {MANIFEST}
        self.counts: dict[str, int] = {}
        self.number_of_attachments = 0

    def tables(self) -> None:
        self._unit.dump.clear()
        for shape in self._unit.dump.shapes():
            name = f"data/{shape.name}.jsonl"
            if self._is_older_than(shape.since) and name not in self._manifest["files"]:
                continue
            rows = (self._row(shape, found, at, name) for at, found in self._lines(name))
            self.counts[shape.name] = self._unit.dump.load(shape.name, rows)
            self._check_csv(f"csv/{shape.name}.csv")

    def _is_older_than(self, schema: str) -> bool:
        """Tell whether the archive was written before a schema came."""
        return self._schemas.index(self._manifest["schema"]) < self._schemas.index(schema)

    def attachments(self) -> None:
        for at, found in list(self._lines(ATTACHMENTS)):
            try:
                if tuple(found) != ATTACHMENT_KEYS:
                    raise ValueError
                known = Attachment(
                    id=int(str(found["id"])),
                    subject=str(found["subject"]),
                    name=str(found["name"]),
                    media_type=str(found["media_type"]),
                    sha256=str(found["sha256"]),
                    size=int(str(found["size"])),
                    recorded_at=from_us(int(str(found["recorded_at"]))),
                )
                file = str(found["file"])
            except (ValueError, TypeError) as error:
                raise self._refused(ATTACHMENTS, f"line {at} is no attachment") from error
            self._unit.attachments.restore(known, self._content(file))
            self.number_of_attachments += 1

    def nothing_else(self) -> None:
        """Insist on every file of the archive being one that the manifest names, and was read."""
        for name in (*self._manifest["files"], *self._reader.names()):
            if name not in self._seen:
                raise self._refused(name, "it is no part of this archive")

    def _check_csv(self, name: str) -> None:
        """Read a twin for people, so that its digest is proven too."""
        for _ in self._content(name):
            pass

    def _content(self, name: str) -> Iterator[bytes]:
        facts = self._facts(name)
        with self._reader.open(name) as stream:
            counted = Counted(stream)
            while part := counted.read(CHUNK):
                if counted.bytes > facts["bytes"]:
                    break
                yield part
            self._check(name, counted, facts)

    def _lines(self, name: str) -> Iterator[tuple[int, dict[str, Value]]]:
        facts = self._facts(name)
        rows = 0
        with self._reader.open(name) as stream:
            counted = Counted(stream)
            for rows, line in enumerate(_split(counted, facts["bytes"]), start=1):
                if rows % STEP == 0:
                    self._steps.step(0, 0, "importing")
                yield rows, self._parsed(name, rows, line)
            self._check(name, counted, facts)
        if rows != facts.get("rows"):
            raise self._refused(name, "it has another number of rows than the manifest says")

    def _parsed(self, name: str, at: int, line: bytes) -> dict[str, Value]:
        try:
            found = json.loads(
                line.decode(),
                parse_float=_no_number,
                parse_constant=_no_number,
                object_pairs_hook=unique,
            )
        except (ValueError, RecursionError) as error:
            raise self._refused(name, f"line {at} cannot be read") from error
        if not isinstance(found, dict) or any(
            not (value is None or isinstance(value, str | int)) or isinstance(value, bool)
            for value in found.values()
        ):
            raise self._refused(name, f"line {at} is no row")
        return found

    def _row(self, shape: TableShape, found: dict[str, Value], at: int, name: str) -> Row:
        if tuple(found) != shape.columns:
            found = {**dict(shape.defaults), **found}
            if set(found) != set(shape.columns):
                raise self._refused(name, f"line {at} has other columns than the table")
        try:
            found = at_rest(shape.name, found)
        except RefusedError as error:
            raise self._refused(name, f"line {at}: {error.reason}") from error
        return tuple(found[column] for column in shape.columns)

    def _facts(self, name: str) -> dict[str, Any]:
        facts = self._manifest["files"].get(name)
        is_known = (
            isinstance(facts, dict)
            and isinstance(facts.get("bytes"), int)
            and isinstance(facts.get("sha256"), str)
        )
        if not is_known or name in self._seen:
            raise self._refused(name, "the manifest does not name it, or twice")
        self._seen.add(name)
        return dict(facts)

    def _check(self, name: str, counted: Counted, facts: dict[str, Any]) -> None:
        if counted.bytes != facts["bytes"] or counted.digest != facts["sha256"]:
            raise self._refused(name, "it was changed, or cut short: its digest differs")

    def _refused(self, name: str, reason: str) -> FileRefusedError:
        return FileRefusedError(f"{self._reader.place}: {ascii(name)[1:-1]}", reason)


def read_manifest(reader: ArchiveReader) -> dict[str, Any]:
    def refused(reason: str) -> CofferError:
        return FileRefusedError(f"{reader.place}: {MANIFEST}", reason)

    if MANIFEST not in reader.names():
        raise FileRefusedError(reader.place, "it is no archive of Coffer's: it has no manifest")
    with reader.open(MANIFEST) as stream:
        raw = stream.read(MOST_MANIFEST + 1)
    try:
        found = json.loads(raw.decode(), object_pairs_hook=unique)
        if found["format"] != FORMAT:
            raise refused("it is no archive of Coffer's")
        if found["version"] > VERSION:
            raise refused("it was written by a newer Coffer; update Coffer")
        if not EARLIEST <= datetime.fromisoformat(found["made_at"]).year <= LATEST:
            raise refused("it is damaged")
        for each in (found["profile"]["name"], found["profile"]["base_currency"]):
            str(each).encode()  # halves of signs are no text
        int(found["secrets_left_out"])
        if len(raw) > MOST_MANIFEST or not isinstance(found["files"], dict):
            raise refused("it is damaged")
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise refused("it is damaged") from error
    manifest: dict[str, Any] = found
    return manifest


def _split(counted: Counted, most: int) -> Iterator[bytes]:
    """Give the lines of a stream without their ends; a part after the last end counts as one."""
    rest = b""
    while part := counted.read(CHUNK):
        if counted.bytes > most:
            return  # the check of the digest says so
        *lines, rest = (rest + part).split(b"\n")
        yield from lines
        if len(rest) > MOST_LINE:
            return
    if rest:
        yield rest


def _no_number(text: str) -> Any:
    raise ValueError(f"a number with a point: {text[:20]}")
