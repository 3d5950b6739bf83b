"""A table on paper: its titles on every page, no row cut, its totals with its last rows."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFont

from ui.paper.pages import Block
from ui.paper.pen import FAINT, GAIN, INK, LINE, LOSS, SHADE, SOFT, Pen, Ruler, paper_font

SIZES = (8.0, 7.5, 7.0, 6.5, 6.0, 5.5, 5.0)
PAD = 4.0  # at both sides of a column
SMALL = 7.0  # type of this size may be squeezed
SLACK = 1.02  # smaller type is a little wider than in proportion
LEAST_TEXT = 46.0  # of a column of words that has to give way
MOST_TEXT = 190.0  # of one that has not
KEPT = 2  # rows that stay with the titles, and with the totals
WHOLE = 12  # rows of a table that stays on one page
_BOLD = QFont.Weight.DemiBold


@dataclass(frozen=True, slots=True)
class PaperCell:
    """A figure or a word as it is printed. `tone`: 1 gain, -1 loss; the sign says it, too."""

    text: str
    tone: int = 0
    is_soft: bool = False


@dataclass(frozen=True, slots=True)
class PaperColumn:
    """A column. Figures end at its edge, and are never broken; neither is what is whole: a day."""

    title: str
    is_figure: bool
    is_whole: bool = False


@dataclass(frozen=True, slots=True)
class PaperTable:
    """A table in words."""

    columns: tuple[PaperColumn, ...]
    rows: Sequence[Sequence[PaperCell]]
    totals: Sequence[PaperCell] | None = None


def needed_width(table: PaperTable) -> float:
    """Return the width at which a table stands in its full size."""
    return sum(_widths(table)[0])


def table_blocks(table: PaperTable, width: float) -> list[Block]:
    """Return a row a block; the first has the titles above it."""
    return _Laid(table, width).blocks()


def _widths(table: PaperTable) -> tuple[list[float], list[float]]:
    """Return for each column the width it likes to have, and the least that it can do with.

    Both in the largest size of type, and without the room between columns.
    """
    plain, bold = Ruler(paper_font(SIZES[0])), Ruler(paper_font(SIZES[0], _BOLD))
    wanted, least = [], []
    for place, column in enumerate(table.columns):
        texts = {row[place].text for row in table.rows}
        widest = max((plain.width(one) for one in texts), default=0.0)
        if table.totals is not None:
            widest = max(widest, bold.width(table.totals[place].text))
        title = bold.width(column.title)
        word = max((bold.width(one) for one in column.title.split()), default=0.0)
        if column.is_figure:
            wanted.append(max(widest, word, min(title, 90.0)))
            least.append(max(widest, min(word, 60.0)))
        elif column.is_whole:
            wanted.append(max(widest, title))
            least.append(max(widest, min(word, 60.0)))
        else:
            wanted.append(min(max(widest, title), MOST_TEXT))
            least.append(min(max(widest, word), LEAST_TEXT))
    return wanted, least


class _Laid:
    """A table laid out for a width. Its outer edges hang over, so that texts stand in line."""

    def __init__(self, table: PaperTable, width: float) -> None:
        self._table, self._width = table, width + 2 * PAD
        self._size, self._columns = self._fitted()
        self._ruler = Ruler(self._look)
        self._line = self._size * 1.28
        self._pad = self._size * 0.42
        self._head_height = self._titles_height()

    # Asked for at each use: a page may be drawn on another thread than it was laid out on.

    @property
    def _look(self) -> QFont:
        return paper_font(self._size)

    @property
    def _strong(self) -> QFont:
        return paper_font(self._size, _BOLD)

    def _fitted(self) -> tuple[float, list[float]]:
        """Return the largest size of type at which all fits, and the columns' widths."""
        full = _widths(self._table)
        sizes = [(size, *self._scaled(full, size)) for size in SIZES]
        for size, wanted, _ in sizes:
            if size >= SMALL and sum(wanted) <= self._width:
                return size, self._spread(wanted)
        for size, wanted, least in sizes:
            if sum(wanted) <= self._width:
                return size, self._spread(wanted)
            if size <= SMALL and sum(least) <= self._width:
                return size, self._squeezed(wanted, least)
        size, _, least = sizes[-1]
        return size, [one * self._width / sum(least) for one in least]

    @staticmethod
    def _scaled(
        full: tuple[list[float], list[float]], size: float
    ) -> tuple[list[float], list[float]]:
        wanted, least = ([one * size / SIZES[0] * SLACK + 2 * PAD for one in part] for part in full)
        return wanted, least

    def _spread(self, wanted: Sequence[float]) -> list[float]:
        """Give room that is left to the words, most to the first, so that figures end the line."""
        rest = self._width - sum(wanted)
        words = [place for place, one in enumerate(self._table.columns) if not one.is_figure]
        parts = [0.0] * len(wanted)
        for place in words:
            parts[place] = 2.0 if place == words[0] else 1.0
        whole = sum(parts)
        if not whole:
            return [one + rest / len(wanted) for one in wanted]
        return [one + rest * part / whole for one, part in zip(wanted, parts, strict=True)]

    def _squeezed(self, wanted: Sequence[float], least: Sequence[float]) -> list[float]:
        room, longing = self._width - sum(least), sum(wanted) - sum(least)
        part = room / longing if longing else 0.0
        return [low + (high - low) * part for high, low in zip(wanted, least, strict=True)]

    # Blocks

    def blocks(self) -> list[Block]:
        found = [Block(self._head_height, self._head, keeps_next=True)]
        rows = self._table.rows
        has_totals = self._table.totals is not None
        last = len(rows) - (KEPT if has_totals else 1)
        for number, row in enumerate(rows):
            is_edge = number < KEPT or number >= last or len(rows) <= WHOLE
            keeps = is_edge and (has_totals or number + 1 < len(rows))
            found.append(self._row(row, number % 2 == 1, keeps=keeps))
        if self._table.totals is not None:
            found.append(self._total(self._table.totals))
        return found

    def _titles_height(self) -> float:
        ruler = Ruler(self._strong)
        lines = [
            ruler.height(column.title, width - 2 * PAD)
            for column, width in zip(self._table.columns, self._columns, strict=True)
        ]
        return max([self._line, *lines]) + 7

    def _head(self, pen: Pen, y: float) -> None:
        height = self._head_height
        x = 0.0
        for column, width in zip(self._table.columns, self._columns, strict=True):
            pen.text(
                x, y + 2, width - 2 * PAD, height - 6, column.title, self._strong, FAINT,
                is_wrapped=True, gutter=0 if column.is_figure else -1,
            )  # fmt: skip
            x += width
        pen.rule(0, y + height - 2, pen.width, 0.7, LINE)

    def _row(self, row: Sequence[PaperCell], is_shaded: bool, *, keeps: bool) -> Block:
        tall = self._line
        broken: set[int] = set()
        for place, (column, cell) in enumerate(zip(self._table.columns, row, strict=True)):
            room = self._columns[place] - 2 * PAD
            if not column.is_figure and self._ruler.width(cell.text) > room:
                broken.add(place)
                tall = max(tall, self._ruler.height(cell.text, room))
        height = tall + self._pad

        def draw(pen: Pen, y: float) -> None:
            if is_shaded:
                pen.fill(-PAD, y, pen.width + 2 * PAD, height, SHADE)
            self._cells(pen, y + self._pad / 2, tall, row, broken)

        return Block(height, draw, keeps, self._head, self._head_height)

    def _cells(
        self, pen: Pen, y: float, height: float, row: Sequence[PaperCell], broken: set[int]
    ) -> None:
        x, look = 0.0, self._look
        for place, (cell, width) in enumerate(zip(row, self._columns, strict=True)):
            if cell.text:
                colour = (LOSS, SOFT if cell.is_soft else INK, GAIN)[cell.tone + 1]
                is_broken = place in broken
                pen.text(
                    x, y, width - 2 * PAD, height if is_broken else self._line, cell.text,
                    look, colour, is_fitted=True, is_wrapped=is_broken,
                    gutter=0 if self._table.columns[place].is_figure else -1,
                )  # fmt: skip
            x += width

    def _total(self, row: Sequence[PaperCell]) -> Block:
        height = self._line + self._pad + 8

        def draw(pen: Pen, y: float) -> None:
            pen.rule(0, y + 1.5, pen.width, 0.8, INK)
            x = 0.0
            for place, cell in enumerate(row):
                width = self._columns[place]
                if cell.text:
                    is_figure = self._table.columns[place].is_figure
                    pen.text(
                        x, y + 3 + self._pad / 2, width - 2 * PAD, self._line, cell.text,
                        self._strong, (LOSS, INK, GAIN)[cell.tone + 1], is_fitted=is_figure,
                        gutter=0 if is_figure else -1,
                    )  # fmt: skip
                x += width

        return Block(height, draw, False, self._head, self._head_height)
