"""The end of an import by a map: a file that contradicts itself is refused, the others are kept."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.ids import BatchId
from app.domain.mapped.balance_check import CONTRADICTED
from app.domain.mapped.maps import FileMap
from app.ports.mapped import MappedSnapshot
from app.ports.storage import UnitOfWork
from app.services.attachments import MOST_BYTES
from app.services.files import keeping
from app.services.files.answers import ContradictedError
from app.services.imports_answers import ImportOptions
from app.services.sync.booking import storable

if TYPE_CHECKING:
    from app.services.imports_run import Run

FORMAT = "csv"
PAGES = "pdf"  # a PDF or a picture that a person reviewed


@dataclass(frozen=True, slots=True)
class Finishing:
    """What is left to be done once the rows of a mapped file are written, and not yet saved."""

    snapshot: MappedSnapshot
    options: ImportOptions
    mapping: FileMap
    map_name: str

    def finish(self, unit: UnitOfWork, batch_id: int | None, run: "Run") -> int:
        """Note the file and keep it; return its number.

        Raises:
            ContradictedError: it contradicts itself, and is not to be taken so.
            FileRefusedError: it changed while it was read.
        """
        snapshot, check = self.snapshot, self.snapshot.check
        original = self.options.original
        shown = original.path if original is not None else snapshot.path
        size = original.size if original is not None else snapshot.size
        name = shown.name
        if check.grade == CONTRADICTED and not self.options.takes_contradicted:
            raise ContradictedError(
                f"{name} contradicts itself: line {check.line}: {check.reason}",
                "look at it first; nothing of it was imported",
                check.line,
            )
        result = run.result(batch_id, None)
        brought = keeping.Brought(
            storable(name),
            original.digest if original is not None else snapshot.digest,
            size,
            PAGES if original is not None else FORMAT,
            check.grade,
            profile=getattr(self.mapping, "profile", "") or self.map_name,
            reason=check.reason,
            accounts=run.accounts(),
            first=result.first_day,
            last=result.last_day,
            rows=result.read,
            added=result.added,
        )
        is_kept = self.options.keeps_file and 0 < size <= MOST_BYTES
        content = keeping.file_parts(shown) if is_kept else None
        own = None if batch_id is None else BatchId(batch_id)
        return keeping.keep(unit, brought, own, content)
