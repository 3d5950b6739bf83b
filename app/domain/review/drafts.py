"""A draft: tables that were read from pages, each cell with the place where it was read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.mapped.meanings import Meaning

SURE = 100  # the file's own text; a recogniser is never as sure
DOUBTFUL = 90  # per cent: below it a cell is marked
_MONEY = frozenset({Meaning.AMOUNT, Meaning.DEBIT, Meaning.CREDIT})


@dataclass(frozen=True, slots=True)
class Box:
    """A place in a page's picture, in its pixels; right and bottom are outside."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        return self.right - self.left

    @property
    def height(self) -> int:
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """Return where it stands across the page."""
        return (self.left + self.right) / 2

    @property
    def level(self) -> float:
        """Return how far down it stands."""
        return (self.top + self.bottom) / 2

    def around(self, other: "Box") -> "Box":
        """Return the smallest box around both."""
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a page. `confidence`: 0 to 100, `SURE` where it is the file's own text."""

    text: str
    box: Box
    confidence: int = SURE


@dataclass(frozen=True, slots=True)
class PageRead:
    """A page as it was read: its picture, and the words in it."""

    number: int  # from 1
    count: int  # pages of the whole file
    width: int  # of the picture, in pixels; boxes of words are within it
    height: int
    picture: bytes = field(repr=False)  # PNG
    words: tuple[Word, ...] = ()
    is_recognised: bool = False  # its words were recognised in a picture, by a model
    note: str = ""  # why it has no words, in a sentence


class Role(StrEnum):
    """What a row of a table is."""

    ROW = "row"
    OPENING = "opening"  # what was there before the first row
    CLOSING = "closing"
    CARRIED = "carried"  # from page to page, and totals
    LEFT = "left"  # between rows, and fits no column


@dataclass(frozen=True, slots=True)
class DraftCell:
    """A cell: what is taken, what stands there, and where.

    `text` differs from `read` where a year was added to a day, or a sign for a mark such as CR.
    """

    text: str
    read: str = ""
    page: int = 0  # 0: nowhere
    box: Box | None = None
    confidence: int = SURE

    @property
    def is_doubtful(self) -> bool:
        return self.confidence < DOUBTFUL


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A row. Only those of the role `ROW` are taken unless a person says otherwise."""

    cells: tuple[DraftCell, ...]
    page: int
    role: Role = Role.ROW


@dataclass(frozen=True, slots=True)
class DraftTable:
    """A table, over all its pages. All rows have as many cells as there are names."""

    names: tuple[str, ...]  # each of them once
    rows: tuple[DraftRow, ...]
    title: str = ""  # the line above it
    days: str = ""  # the column of days, "" if none is known
    meanings: tuple[str, ...] = ()  # of each column a `Meaning`, "" where nobody knows

    @property
    def money(self) -> tuple[tuple[str, str], ...]:
        """Return the columns that rows add up in: name, and amount, debit or credit."""
        pairs = zip(self.names, self.meanings, strict=False)
        return tuple(pair for pair in pairs if pair[1] in _MONEY)

    @property
    def balance(self) -> str:
        """Return the column of balances, "" if there is none."""
        pairs = zip(self.names, self.meanings, strict=False)
        return next((name for name, meaning in pairs if meaning == Meaning.BALANCE), "")


@dataclass(frozen=True, slots=True)
class Draft:
    """A file read from its pages. Nothing of it is imported before a person reviewed it."""

    name: str
    digest: str  # SHA-256 of the file, hexadecimal
    size: int
    pages: tuple[PageRead, ...]
    tables: tuple[DraftTable, ...]
    template: str = ""  # the name of the template that knew it
    settings: Mapping[str, object] = field(default_factory=dict)  # of a map, as the template has
    opening: DraftCell | None = None
    closing: DraftCell | None = None
    notes: tuple[str, ...] = ()  # in plain words

    @property
    def count(self) -> int:
        """Return how many pages the file has; a draft may have only some."""
        return self.pages[0].count if self.pages else 0

    @property
    def is_recognised(self) -> bool:
        return any(page.is_recognised for page in self.pages)

    def page(self, number: int) -> PageRead | None:
        """Return a page by its number."""
        return next((one for one in self.pages if one.number == number), None)
