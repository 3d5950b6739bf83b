"""Executions from brokers' files: looked at, mapped, and brought in exactly once.

A bad row is rejected with its line and reason and the good ones are kept. What the books seem to
have already, without the same id, is listed and never posted a second time unless a person says so.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from app.domain.errors import RefusedError, RowProblem
from app.domain.ids import BatchId
from app.domain.trading.choices import KNOWN_CHOICES
from app.domain.trading.execution_rows import RowReader
from app.domain.trading.execution_words import side_of
from app.domain.trading.executions import (
    Execution,
    ExecutionMap,
    Field,
    header_digest,
    shown,
)
from app.domain.trading.records import Fill, FillVoid
from app.ports.executions import ExecutionFiles, ExecutionSheet, Guess
from app.ports.progress import NoProgress, Progress
from app.ports.storage import Database, UnitOfWork
from app.services.changes import Changes, Topic
from app.services.memory import no_collections
from app.services.preferences import read_preferences
from app.services.registry import Registry
from app.services.trading.adopting import adopt
from app.services.trading.execution_answers import (
    AdoptResult,
    ExecutionOptions,
    ExecutionResult,
    Look,
    NamedMap,
    PreviewRow,
)
from app.services.trading.execution_books import UNDONE
from app.services.trading.execution_maps import (
    forget,
    map_named,
    named_maps,
    remember,
    remembered,
)
from app.services.trading.execution_run import ImportRun
from app.services.trading.folding import refold

PREVIEW_ROWS = 200
_NONE = ExecutionMap(())


@dataclass(frozen=True, slots=True)
class ExecutionService:
    """Brings executions in, and takes over what the ledger has of them."""

    database: Database
    files: ExecutionFiles

    def look(
        self, path: Path, mapping: ExecutionMap | None = None, rows: int = PREVIEW_ROWS
    ) -> Look:
        """Return what a file's columns seem to be and what its first rows become.

        `mapping`: instead of the one that was used for such files, or is guessed.

        Raises:
            FileRefusedError: it cannot be read.
        """
        with self.files.open(path) as sheet:
            digest = header_digest(sheet.header)
            with self.database.reading() as unit:
                known = remembered(unit.settings, digest)
            guess = sheet.guess() if mapping is None and known is None else None
            used = mapping or (known.mapping if known else None) or (guess or Guess(_NONE)).mapping
            preview, refusal = _preview(sheet, used, rows)
            return Look(
                path,
                sheet.encoding,
                sheet.delimiter,
                sheet.header,
                digest,
                used,
                known.name if known else "",
                guess.doubts if guess else (),
                preview,
                refusal,
                _words(preview, used, sheet.header),
            )

    def run(
        self, path: Path, options: ExecutionOptions, progress: Progress | None = None
    ) -> ExecutionResult:
        """Import a file, or with `dry_run` tell what an import would do.

        Raises:
            FileRefusedError: the file cannot be read; nothing was imported.
            RefusedError: the mapping does not fit, or the account takes no executions.
            CancelledError: nothing was imported.
        """
        if options.known not in KNOWN_CHOICES:
            raise RefusedError(f"what is known is one of {', '.join(KNOWN_CHOICES)}")
        steps = progress or NoProgress()
        with self.files.open(path) as sheet:
            header = sheet.header
            with no_collections(), self.database.writing() as unit:
                run = ImportRun(unit, sheet, options, steps)
                result = run.carry_out()
                if not options.dry_run and run.has_news:
                    steps.step(0, 0, "saving")
                    unit.commit()
        if not options.dry_run and not run.has_news and run.is_map_new and options.mapping:
            self.keep_map(header, result.map_name, options.mapping)
        return result

    def maps(self) -> list[NamedMap]:
        """Return the mappings that were used before."""
        with self.database.reading() as unit:
            return named_maps(unit.settings)

    def map_named(self, name: str) -> NamedMap:
        """Return one of them.

        Raises:
            UnknownNameError
        """
        with self.database.reading() as unit:
            return map_named(unit.settings, name)

    def keep_map(self, header: Sequence[str], name: str, mapping: ExecutionMap) -> str:
        """Remember a mapping for files with a header; return its name."""
        with self.database.writing() as unit:
            own = remember(unit.settings, header_digest(header), name, mapping)
            unit.commit()
        return own

    def forget_map(self, name: str) -> None:
        """Forget a mapping.

        Raises:
            UnknownNameError
        """
        with self.database.writing() as unit:
            forget(unit.settings, name)
            unit.commit()

    def adopt(self, account: str = "", *, dry_run: bool = False) -> AdoptResult:
        """Take over the trades of the ledger, of one account or of all; see `adopting`.

        Raises:
            UnknownNameError: there is no such account. RefusedError: it is a paper account.
        """
        with no_collections(), self.database.writing() as unit:
            result = adopt(unit, account, dry_run=dry_run)
            if not dry_run and result.trades:
                unit.commit()
        return result

    def take_back(self, fill_ids: Sequence[int], batch_id: int | None = None) -> Changes:
        """Take fills that post nothing of their own (paper, adopted) out of effect again.

        What an import posted is taken back by undoing its batch in the ledger; the fills of
        `batch_id` are left to that. Either may come in again by another import.
        """
        with no_collections(), self.database.writing() as unit:
            if not take_back_in(unit, fill_ids, [] if batch_id is None else [BatchId(batch_id)]):
                return Changes()
            unit.commit()
        return Changes(frozenset({Topic.TRADES}))


def take_back_in(
    unit: UnitOfWork, fill_ids: Sequence[int], batch_ids: Sequence[BatchId] = ()
) -> bool:
    """Take fills out of effect in a caller's writing unit; tell whether there were any.

    Those whose entries one of the batches posted are left: undoing it takes them back.
    """
    fills = unit.records(Fill).where(id=list(fill_ids))
    void = {one.fill_id for one in unit.records(FillVoid).all()}
    posted = {entry for batch_id in batch_ids for entry in unit.ledger.entry_ids_of(batch_id)}
    fills = [one for one in fills if one.id not in void and one.entry_id not in posted]
    if not fills:
        return False
    now = unit.now_us()
    unit.records(FillVoid).add([FillVoid(one.id, now, UNDONE) for one in fills])
    registry = Registry(unit, read_preferences(unit.settings).base_currency)
    for account_id, instrument_id in sorted({(one.account_id, one.instrument_id) for one in fills}):
        refold(unit, account_id, instrument_id, registry)
    unit.audit.record("executions taken back", f"{len(fills)} fills", "", UNDONE)
    return True


def _words(
    rows: Sequence[PreviewRow], mapping: ExecutionMap, header: Sequence[str]
) -> tuple[str, ...]:
    """Return the words of the side column that a person has to explain, or has explained."""
    own = {word for word, _ in mapping.words}
    column = mapping.column(Field.SIDE)
    if column not in header:
        return tuple(sorted(own))
    place = header.index(column)
    unknown = {
        row.fields[place].strip()
        for row in rows
        if row.state == "problem" and place < len(row.fields) and row.fields[place].strip()
    }
    return tuple(sorted(own | {word for word in unknown if side_of(word) is None}))


def _preview(
    sheet: ExecutionSheet, mapping: ExecutionMap, count: int
) -> tuple[tuple[PreviewRow, ...], str]:
    refusal, reader = "", None
    try:
        reader = RowReader(mapping, sheet.header)
    except RefusedError as error:
        refusal = str(error)
    rows: list[PreviewRow] = []
    for item in islice(sheet.rows(NoProgress()), count):
        if isinstance(item, RowProblem):
            rows.append(PreviewRow(item.line, (), "problem", item.reason))
            continue
        line, fields = item
        state, text = "unread", " | ".join(one for one in fields if one.strip())[:300]
        if reader is not None:
            try:
                found = reader.read(line, fields)
            except RefusedError as error:
                state, text = "problem", str(error)
            else:
                is_one = isinstance(found, Execution)
                state = "execution" if is_one else "passed"
                text = shown(found) if isinstance(found, Execution) else found.word
        rows.append(PreviewRow(line, tuple(one[:200] for one in fields), state, text))
    return tuple(rows), refusal
