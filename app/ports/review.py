"""PDF statements, scans and pictures, as services read them: into drafts for a person to review."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.domain.review.drafts import (
    Box,
    Draft,
    DraftCell,
    DraftRow,
    DraftTable,
    PageRead,
    Role,
    Word,
)
from app.ports.progress import Progress

MOST_PAGES = 500  # of a PDF
AT_ONCE = 100  # pages of one draft: each cell has the picture that it was read in
AT_ONCE_RECOGNISED = 20


@dataclass(frozen=True, slots=True)
class DraftWish:
    """What is to be read, and how."""

    first: int = 1  # page
    last: int = 0  # 0: as many as one draft has
    password: str = ""  # of a locked PDF; it is not kept
    recognises: bool = False  # also pages that have text: by what their pictures show


class Drafter(Protocol):
    """Reads files into drafts, in a child process without network and keys."""

    def is_for(self, head: bytes) -> bool:
        """Tell by its first bytes whether a file is a PDF or a picture."""
        ...

    def can_recognise(self) -> bool:
        """Tell whether text in pictures can be read: the optional package is installed."""
        ...

    def draft(self, path: Path, wish: DraftWish, progress: Progress) -> Draft:
        """Read a file.

        Raises:
            FileRefusedError: none of both, damaged, locked, too large, too many pages.
            CancelledError: from `progress`.
        """
        ...


__all__ = [
    "AT_ONCE",
    "AT_ONCE_RECOGNISED",
    "MOST_PAGES",
    "Box",
    "Draft",
    "DraftCell",
    "DraftRow",
    "DraftTable",
    "DraftWish",
    "Drafter",
    "PageRead",
    "Role",
    "Word",
]
