"""Shares out what is to be printed among pages: no row is cut, no heading stands alone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter

from ui.paper.pen import FAINT, FINE, LINE, SOFT, Pen, paper_font

MARGIN = 42.0  # points
HEAD, FOOT = 26.0, 24.0
MOST_KEPT = 0.8  # of a page: what is kept together is no higher
BEGINNING = 2  # blocks after a heading, of what is too high: the titles and a row
Draw = Callable[[Pen, float], None]  # with the y of its top


@dataclass(frozen=True, slots=True)
class Block:
    """Something that stays together on a page."""

    height: float
    draw: Draw
    keeps_next: bool = False  # a heading is never the last on a page
    head: Draw | None = None  # drawn again at the top of a next page
    head_height: float = 0.0
    starts_page: bool = False


@dataclass(frozen=True, slots=True)
class Around:
    """What stands at the head and the foot of every page."""

    books: str  # the name of the profile
    title: str
    days: str  # "31 Dec 2025 – 21 Nov 2026"
    printed: str
    page: str  # "Page {} of {}"
    is_rtl: bool = False


class Pages:
    """Blocks shared out among pages of a size; any of them can be drawn, anywhere."""

    def __init__(self, blocks: Sequence[Block], layout: QPageLayout, around: Around) -> None:
        area = layout.paintRect(QPageLayout.Unit.Point)
        self.layout = layout
        self.width, self.height = area.width(), area.height()
        self._around = around
        self.pages = share_out(blocks, self.height - HEAD - FOOT)

    def __len__(self) -> int:
        return len(self.pages)

    def draw(self, painter: QPainter, number: int) -> None:
        """Draw a page with its margins off; the painter's unit is a tenth of a point."""
        pen = Pen(painter, self.width, is_rtl=self._around.is_rtl)
        _frame(pen, self.height, self._around, number + 1, len(self.pages))
        page = self.pages[number]
        y = HEAD
        first = page[0]
        if number and first.head is not None and not first.starts_page:
            first.head(pen, y)
            y += first.head_height
        for block in page:
            block.draw(pen, y)
            y += block.height


def page_layout(size: QPageSize.PageSizeId, *, is_lying: bool) -> QPageLayout:
    """Return a sheet of paper with the margins of all reports."""
    way = QPageLayout.Orientation.Landscape if is_lying else QPageLayout.Orientation.Portrait
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    return QPageLayout(QPageSize(size), way, margins, QPageLayout.Unit.Point)


def share_out(blocks: Sequence[Block], room: float) -> list[list[Block]]:
    """Share blocks out; a heading goes to the next page with what follows it."""
    pages: list[list[Block]] = [[]]
    used = 0.0
    since = 0  # blocks since the beginning of what is kept together
    for place, block in enumerate(blocks):
        since = since + 1 if place and blocks[place - 1].keeps_next else 0
        after = place
        while blocks[after].keeps_next and after + 1 < len(blocks):
            after += 1
        need = sum(one.height for one in blocks[place : after + 1])
        if since == 0 and need > room * MOST_KEPT:  # too much: its beginning is kept together
            need = sum(one.height for one in blocks[place : min(after, place + BEGINNING) + 1])
        elif 0 < since <= BEGINNING or need > room * MOST_KEPT:
            need = block.height
        if pages[-1] and (block.starts_page or used + need > room):
            pages.append([])
            used = 0.0 if block.starts_page else block.head_height
        pages[-1].append(block)
        used += block.height
    return pages


def _frame(pen: Pen, height: float, words: Around, page: int, pages: int) -> None:
    """Draw the head and the foot of a page."""
    look, strong = paper_font(8), paper_font(8, QFont.Weight.DemiBold)
    half = pen.width / 2
    pen.text(0, 0, half, 12, words.books, strong, SOFT)
    pen.text(half, 0, half, 12, words.title, look, FAINT, is_end=True)
    pen.rule(0, 16, pen.width, 0.5, LINE)
    y = height - 12
    pen.rule(0, y - 5, pen.width, 0.5, LINE)
    wide, narrow = pen.width * 0.45, pen.width * 0.2
    pen.text(0, y, wide, 12, words.days, look, FAINT)
    pen.text(wide, y, pen.width - wide - narrow, 12, words.printed, look, FAINT, is_centre=True)
    number = words.page.format(page, pages)
    pen.text(pen.width - narrow, y, narrow, 12, number, look, FAINT, is_end=True)


def scaled(painter: QPainter, dots: float) -> None:
    """Let a painter count in tenths of a point on a device of so many dots an inch."""
    painter.scale(dots / 72.0 / FINE, dots / 72.0 / FINE)
