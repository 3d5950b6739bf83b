"""Puts drafts together: pages come from the child, tables are found in their words."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.review.drafts import Draft, DraftTable, PageRead
from app.ports.progress import Progress
from app.ports.review import AT_ONCE, AT_ONCE_RECOGNISED, DraftWish
from app.providers import ocr
from app.providers.pdf_file import is_pdf, is_picture
from app.providers.pdf_file.tables import tables_of
from app.providers.pdf_file.templates import Template, template_for


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file that the child gives the pages of."""

    name: str
    digest: str
    size: int
    pages: tuple[PageRead, ...]


# Runs the child: all pages of a wish, a `RefusedFile` as `FileRefusedError`.
Reading = Callable[[Path, DraftWish, Progress], ReadFile]


@dataclass(frozen=True, slots=True)
class PdfDrafter:
    """`app.ports.review.Drafter`."""

    read: Reading

    def is_for(self, head: bytes) -> bool:
        return is_pdf(head) or is_picture(head)

    def can_recognise(self) -> bool:
        return ocr.is_installed()

    def draft(self, path: Path, wish: DraftWish, progress: Progress) -> Draft:
        return draft_of(self.read(path, wish, progress))


def draft_of(file: ReadFile, templates: tuple[Template, ...] | None = None) -> Draft:
    """Return the draft of pages that were read. `templates`: others than Coffer's own."""
    template = template_for(file.pages, templates)
    found = tables_of(file.pages, template)
    notes = [page.note for page in file.pages if page.note][:20]
    if found.outside:
        notes.append(
            f"Lines with an amount that belong to no row: {found.outside}. "
            "See whether one is missing."
        )
    if found.year and any(_has_added_year(table) for table in found.tables):
        notes.append(f"Days without a year got {found.year}, as in {found.year_from!r}.")
    count = file.pages[0].count if file.pages else 0
    if len(file.pages) < count:
        first, last = file.pages[0].number, file.pages[-1].number
        notes.append(f"These are pages {first} to {last} of {count}; read the others afterwards.")
    if not found.tables:
        notes.append("No table was found: type its rows, or add them one by one.")
    return Draft(
        file.name,
        file.digest,
        file.size,
        file.pages,
        found.tables,
        template.name if template else "",
        dict(template.settings) if template else {},
        found.opening,
        found.closing,
        tuple(notes),
    )


def last_page(wish: DraftWish, *, is_recognised: bool) -> int:
    """Return where a draft ends: it holds a picture of each page."""
    most = AT_ONCE_RECOGNISED if is_recognised else AT_ONCE
    last = wish.first + most - 1
    return min(wish.last, last) if wish.last else last


def chunks(wish: DraftWish, size: int) -> Iterator[DraftWish]:
    """Part a wish with a last page into those that one child reads."""
    for first in range(wish.first, wish.last + 1, size):
        yield replace(wish, first=first, last=min(first + size - 1, wish.last))


def _has_added_year(table: DraftTable) -> bool:
    if not table.days:
        return False
    place = table.names.index(table.days)
    return any(
        row.cells[place].text.startswith(row.cells[place].read)
        and row.cells[place].text != row.cells[place].read
        for row in table.rows
        if row.cells[place].read
    )
