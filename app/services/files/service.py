"""Documents of banks, brokers and programs: looked at, brought in once, kept, read again."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.domain.errors import FileRefusedError, RefusedError
from app.domain.files.records import ImportFile
from app.domain.ids import AccountId
from app.domain.mapped.balance_check import CONTRADICTED
from app.ports.importers import Document, Examined, FileExaminer
from app.ports.progress import NoProgress, Progress
from app.ports.storage import Database
from app.services.attachments import write_new
from app.services.changes import Changes, Topic
from app.services.files import keeping
from app.services.files.answers import (
    ASK,
    ContradictedError,
    FileResult,
    FileWish,
    ImportedFile,
    Look,
)
from app.services.files.effects import graded
from app.services.files.held import LastExamined
from app.services.files.looking import format_of, looked_at, parts_of
from app.services.imports_answers import check_same
from app.services.memory import no_collections
from app.services.restatement import PastWatch
from app.services.sync.context import IdentifierMaker

CHANGED = Changes(frozenset({Topic.LEDGER}))


@dataclass(frozen=True, slots=True)
class DocumentService:
    """Brings documents in: OFX, CAMT, MT940, books of other programs … Tables are not of them."""

    database: Database
    examiner: FileExaminer
    identify: IdentifierMaker | None = None
    held: LastExamined = field(default_factory=LastExamined, compare=False)

    @no_collections()
    def examine(
        self,
        path: Path,
        options: Mapping[str, str] | None = None,
        progress: Progress | None = None,
    ) -> Look:
        """Return what a file is and what it says. Nothing is written.

        Raises:
            FileRefusedError: it cannot be read, or reading it failed.
            CancelledError
        """
        examined = self._examined(path, options or {}, progress or NoProgress())
        with self.database.reading() as unit:
            return looked_at(unit, path, examined, self._versions())

    @no_collections()
    def run(
        self, path: Path, wish: FileWish | None = None, progress: Progress | None = None
    ) -> FileResult:
        """Bring a file in, or with `dry_run` tell what that would do.

        Raises:
            FileRefusedError: it cannot be read; nothing was imported.
            FileChangedError: it is not what was looked at.
            ContradictedError: it contradicts itself, and is not to be taken so.
            RefusedError: it leaves something open, or is no document.
            CancelledError: nothing was imported.
        """
        wish, steps = wish or FileWish(), progress or NoProgress()
        examined = self._examined(path, wish.options, steps)
        check_same(path, wish.digest, examined.digest)
        result = self._bring_in(path, examined, wish, steps)
        if not wish.dry_run:
            self.held.drop()
        return result

    def known(self, digest: str) -> ImportedFile | None:
        """Return the import of a file by its SHA-256, the newest; `None`: it never came in."""
        with self.database.reading() as unit:
            records = unit.records(ImportFile).where(digest=digest)
            found = keeping.imported(unit, records[-1:], self._versions())
        return found[0] if found else None

    def files(self) -> list[ImportedFile]:
        """Return the files that were brought in, the newest first."""
        with self.database.reading() as unit:
            records = sorted(
                unit.records(ImportFile).all(), key=lambda one: (one.at_us, one.id), reverse=True
            )
            return keeping.imported(unit, records, self._versions())

    def content(self, file_id: int) -> bytes:
        """Return a kept file.

        Raises:
            UnknownNameError: there is none of that number.
            RefusedError: the file itself is not kept, or is sealed and the keys are not there.
            SealBrokenError: it was changed.
        """
        with self.database.reading() as unit:
            return b"".join(keeping.content(unit, keeping.record(unit, file_id)))

    def save(self, file_id: int, target: Path) -> None:
        """Write a kept file out, under a name that is not taken.

        Raises:
            RefusedError: there is something at the target already; and as `content`.
            FileRefusedError: it cannot be written.
        """
        write_new(target, [self.content(file_id)])

    @no_collections()
    def read_again(
        self,
        file_id: int,
        *,
        dry_run: bool = False,
        changed: str = ASK,
        choices: Mapping[int, str] | None = None,
        progress: Progress | None = None,
    ) -> FileResult:
        """Read a kept file again, for the same accounts and with the same options.

        Only what is new is added; what is read otherwise than before is a changed row.

        Raises:
            UnknownNameError, RefusedError, FileRefusedError, CancelledError: as `run`.
        """
        steps = progress or NoProgress()
        with self.database.reading() as unit:
            kept = keeping.record(unit, file_id)
            accounts, options = keeping.said_of(kept)
            names = {one.id: one.name for one in unit.catalogue.accounts()}
            content = b"".join(keeping.content(unit, kept))
        if kept.format not in self._versions():
            raise RefusedError(
                f"{kept.name} is no document that can be read again",
                "save a copy of it, and import that by its mapping",
            )
        examined = self.examiner.examine(
            Path(kept.name), options, steps, format_id=kept.format, content=content
        )
        if examined.digest != kept.digest:
            raise FileRefusedError(kept.name, "what was kept is not what was read")
        wish = FileWish(
            options=options,
            dry_run=dry_run,
            takes_contradicted=kept.grade == CONTRADICTED,
            changed=changed,
            choices=choices or {},
            looks_back=True,
        )
        wish = replace(wish, accounts=_still_there(examined.document, accounts, names))
        return self._bring_in(Path(kept.name), replace(examined, name=kept.name), wish, steps)

    def forget(self, file_id: int) -> Changes:
        """Take a kept file out. What came of it stays, and so does the note of it.

        Raises:
            UnknownNameError: there is none of that number.
        """
        with self.database.writing() as unit:
            keeping.forget(unit, keeping.record(unit, file_id))
            unit.commit()
        return CHANGED

    def _examined(self, path: Path, options: Mapping[str, str], steps: Progress) -> Examined:
        """Read a file, or take what was read of it a moment ago."""
        chosen = options.get("format", "")
        asked = self.held.asked(path, options, chosen)
        examined = self.held.take(asked)
        if examined is None:
            examined = self.examiner.examine(path, options, steps, format_id=chosen)
            self.held.put(asked, examined)
        return examined

    def _bring_in(
        self, path: Path, examined: Examined, wish: FileWish, steps: Progress
    ) -> FileResult:
        from app.services.files.run import FileRun

        document = _document(path, examined)
        verdict, parts = graded(document)
        if verdict.grade == CONTRADICTED and not wish.takes_contradicted and not wish.dry_run:
            where = f"line {verdict.line}: " if verdict.line else ""
            raise ContradictedError(
                f"{examined.name} contradicts itself: {where}{verdict.reason}",
                "look at it first; nothing of it was imported",
                verdict.line,
            )
        with no_collections(), self.database.writing() as unit:
            watch = PastWatch(unit)
            run = FileRun(
                unit, examined, document, format_of(examined, document), wish, steps, self._maker()
            )
            batch_id = run.write()
            restated = watch.restated() if batch_id is not None else None
            run.look_back()
            file_id = None
            if not wish.dry_run:
                file_id = run.keep(batch_id, verdict)
                steps.step(0, 0, "saving")
                unit.commit()
        return run.result(path, batch_id, restated, verdict, parts_of(document, parts), file_id)

    def _maker(self) -> IdentifierMaker:
        if self.identify is not None:
            return self.identify
        from app.services.identity.resolving import Resolver

        return Resolver

    def _versions(self) -> dict[str, int]:
        return {one.id: one.version for one in self.examiner.formats()}


def changes_of(result: FileResult) -> Changes:
    """Return which topics an import touched."""
    if result.dry_run or result.batch_id is None:
        return Changes()
    topics = {Topic.LEDGER, Topic.ACCOUNTS}
    if result.observed:
        topics.add(Topic.OBSERVATIONS)
    if result.priced:
        topics.add(Topic.PRICES)
    return Changes(frozenset(topics))


def _document(path: Path, examined: Examined) -> Document:
    """Return what was read.

    Raises:
        FileRefusedError: no reader could read it. RefusedError: it is a table; it leaves
            something open.
    """
    document = examined.document
    if document is None:
        if examined.refusal:
            where = f"line {examined.refusal_line}: " if examined.refusal_line else ""
            raise FileRefusedError(str(path), f"{where}{examined.refusal}")
        raise RefusedError(
            f"{examined.name} is no document that Coffer knows",
            "a table is imported by a mapping of its columns",
        )
    open_ = [one for one in document.guesses if one.is_open]
    if open_:
        told = "; ".join(f"{one.key} ({one.about})" if one.about else one.key for one in open_)
        choices = "; ".join(f"{one.key}: {', '.join(one.choices)}" for one in open_ if one.choices)
        raise RefusedError(f"{examined.name} does not say: {told}", choices or "say it")
    return document


def _still_there(
    document: Document | None, accounts: Mapping[str, AccountId], names: Mapping[AccountId, str]
) -> dict[str, str]:
    from app.services.files.accounts import listed

    known = listed(document) if document is not None else {}
    return {own: names[one] for own, one in accounts.items() if one in names and own in known}
