"""The complete, lossless export into an open archive, and its import into empty books.

The format is described in docs/archive.md. Exported twice, it is equal but for the manifest's time.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from app.domain.errors import FileRefusedError, RefusedError
from app.ports.archive import NewReader, NewWriter
from app.ports.clock import Clock
from app.ports.progress import NoProgress, Progress
from app.ports.storage import Database, UnitOfWork
from app.services.archive_in import Load, read_manifest
from app.services.archive_out import Export
from app.services.archive_parts import FORMAT, VERSION
from app.services.changes import ALL_TOPICS, Changes
from app.services.following import upkeep
from app.services.preferences import read_preferences
from app.services.sync.incoming import drop_sealed


@dataclass(frozen=True, slots=True)
class ArchiveInfo:
    """What an archive holds."""

    place: str
    made_at: datetime
    entries: int
    rows: int
    attachments: int
    secrets_left_out: int
    profile: str
    base: str
    changes: Changes = field(default_factory=Changes)


@dataclass(frozen=True, slots=True)
class ArchiveService:
    """Takes everything out, and brings it back."""

    database: Database
    clock: Clock
    program: str  # the version of Coffer
    schema: str  # the revision of the database's schema
    schemas: tuple[str, ...]  # those that can be read, the oldest first
    new_writer: NewWriter
    new_reader: NewReader
    attachment_name: Callable[[int, str], str]
    after_load: Callable[[], None]

    def export(self, target: str, progress: Progress | None = None) -> ArchiveInfo:
        """Write everything into a new folder, or a new .zip file; no secret goes along.

        Raises:
            FileRefusedError: there is something already, or it cannot be written to. Nothing is
                left of it.
            RefusedError: there are sealed attachments, and the books were opened without keys.
        """
        steps = progress or NoProgress()
        writer = self.new_writer(target)
        try:
            with self.database.reading() as unit:
                run = Export(unit, writer.file, self.attachment_name, steps)
                run.tables()
                run.attachments()
                info = self._describe(unit, run, target)
                run.manifest(self._manifest(unit, run, info))
            writer.finish()
        except BaseException:
            writer.discard()
            raise
        return info

    def load(self, source: str, progress: Progress | None = None) -> ArchiveInfo:
        """Read an archive into empty books, all of it or nothing.

        Its connections come in disconnected, and its channels of notices switched off: nobody is
        called before the person said so here.
        Nothing is added to the audit trail, so that an export of the result equals the archive.

        Raises:
            RefusedError: the books are not empty, or a row cannot be stored.
            FileRefusedError: it is none, damaged, of a newer Coffer, or was changed.
        """
        steps = progress or NoProgress()
        reader = self.new_reader(source)
        try:
            manifest = read_manifest(reader)
            if manifest["schema"] not in self.schemas:
                raise FileRefusedError(source, "it was written by a newer Coffer; update Coffer")
            with self.database.writing() as unit:
                if unit.ledger.batches(1):
                    raise RefusedError(
                        "these books are not empty", "an archive needs books of its own"
                    )
                run = Load(unit, reader, manifest, self.schemas, steps)
                run.tables()
                run.attachments()
                run.nothing_else()
                drop_sealed(unit)
                steps.step(0, 0, "rebuilding")
                if unit.ledger.head():
                    upkeep(unit).all(steps)
                problems = unit.ledger.verify_chain(steps)
                if problems:
                    raise FileRefusedError(source, f"its content does not agree: {problems[0]}")
                unit.commit()
        finally:
            reader.close()
        self.after_load()
        return ArchiveInfo(
            place=source,
            made_at=datetime.fromisoformat(manifest["made_at"]),
            entries=run.counts.get("entry", 0),
            rows=sum(run.counts.values()),
            attachments=run.number_of_attachments,
            secrets_left_out=int(manifest["secrets_left_out"]),
            profile=str(manifest["profile"]["name"]),
            base=str(manifest["profile"]["base_currency"]),
            changes=Changes(ALL_TOPICS),
        )

    def _describe(self, unit: UnitOfWork, run: "Export", target: str) -> ArchiveInfo:
        preferences = read_preferences(unit.settings)
        return ArchiveInfo(
            place=target,
            made_at=self.clock.now(),
            entries=run.counts.get("entry", 0),
            rows=sum(run.counts.values()),
            attachments=run.number_of_attachments,
            secrets_left_out=len(unit.secrets.names()),
            profile=preferences.profile_name,
            base=preferences.base_currency,
        )

    def _manifest(self, unit: UnitOfWork, run: "Export", info: ArchiveInfo) -> dict[str, Any]:
        return {
            "format": FORMAT,
            "version": VERSION,
            "program": self.program,
            "schema": self.schema,
            "made_at": info.made_at.isoformat(),
            "profile": {"name": info.profile, "base_currency": info.base},
            "heads": {name: list(unit.newest(name)) for name in ("batch", "audit row")},
            "secrets_left_out": info.secrets_left_out,
            "files": run.files,
        }
