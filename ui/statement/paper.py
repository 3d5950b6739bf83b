"""A statement on paper: laid out by hand, page by page, for printers and PDF alike."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPagedPaintDevice, QPageSize, QPainter

from app.services.statement_sheet import ColumnKind, RowKind, Sheet, SheetCell, SheetRow
from ui.paper.pages import Around, Block, Pages, page_layout, scaled
from ui.paper.pen import (
    FAINT,
    FINE,
    GAIN,
    GUTTER,
    INK,
    LINE,
    LOSS,
    SOFT,
    WARN,
    Pen,
    advance,
    paper_font,
)

GAP = 8.0
LEAST_NAMES = 150.0
MOST_PORTRAIT = 4  # columns of figures that an upright page takes
_F = Qt.AlignmentFlag
_SIZES = {
    RowKind.SIDE: (11.0, QFont.Weight.Bold, 24.0),
    RowKind.CATEGORY: (9.0, QFont.Weight.DemiBold, 15.0),
    RowKind.ACCOUNT: (8.5, QFont.Weight.Normal, 13.5),
    RowKind.HOLDING: (8.0, QFont.Weight.Normal, 12.5),
    RowKind.TOTAL: (9.5, QFont.Weight.DemiBold, 18.0),
    RowKind.NET: (11.0, QFont.Weight.Bold, 28.0),
}


@dataclass(frozen=True, slots=True)
class PaperWords:
    """What stands around a statement on paper."""

    books: str  # the name of the profile
    days: str  # "31 Dec 2025 – 21 Nov 2026"
    printed: str
    page: str  # "Page {} of {}"
    notes: str
    prices: str
    is_rtl: bool = False


def prepare(device: QPagedPaintDevice, sheet: Sheet, locale: QLocale) -> None:
    """Choose paper and direction: upright for a few columns, else lying."""
    is_letter = locale.measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize.PageSizeId.Letter if is_letter else QPageSize.PageSizeId.A4
    device.setPageLayout(page_layout(size, is_lying=len(sheet.columns) > MOST_PORTRAIT))


def print_sheet(device: QPagedPaintDevice, sheet: Sheet, words: PaperWords) -> int:
    """Draw a sheet on the pages of a device; return how many they are, 0: it takes nothing."""
    layout = device.pageLayout()
    painter = QPainter()
    if not painter.begin(device):
        return 0
    try:
        scaled(painter, device.logicalDpiX())
        around = Around(
            words.books, sheet.title, words.days, words.printed, words.page, words.is_rtl
        )
        width = layout.paintRect(layout.Unit.Point).width()
        pages = Pages(_Layout(sheet, words, width).blocks(), layout, around)
        for number in range(len(pages)):
            if number:
                device.newPage()
            pages.draw(painter, number)
        return len(pages)
    finally:
        painter.end()


class _Layout:
    """Turns a sheet into blocks for a width."""

    def __init__(self, sheet: Sheet, words: PaperWords, width: float) -> None:
        self._sheet, self._words, self._width = sheet, words, width
        self._widths = [self._column_width(place) for place in range(len(sheet.columns))]

    def blocks(self) -> list[Block]:
        found = [Block(30, self._title), Block(22, self._subtitle)]
        for number, band in enumerate(self._bands()):
            found += self._table(band, is_next=number > 0)
        found.append(Block(8, _nothing))
        found += [self._line(text, 7.5, FAINT) for text in self._sheet.legend]
        if self._sheet.notes:
            found.append(self._heading(self._words.notes))
            found += [self._line(f"• {text}", 8, SOFT) for text in self._sheet.notes]
        if self._sheet.prices:
            found.append(self._heading(self._words.prices))
            found += self._prices()
        return found

    def _title(self, pen: Pen, y: float) -> None:
        look = paper_font(17, QFont.Weight.Bold)
        pen.text(0, y + 2, pen.width, 26, self._sheet.title, look, INK)

    def _subtitle(self, pen: Pen, y: float) -> None:
        pen.text(0, y, pen.width, 14, self._sheet.subtitle, paper_font(9), FAINT)

    # The table, in bands of columns that fit beside the names

    def _column_width(self, place: int) -> float:
        column = self._sheet.columns[place]
        widest = advance(paper_font(8, QFont.Weight.DemiBold), column.title)
        for row in self._sheet.rows:
            if place < len(row.cells):
                widest = max(widest, advance(_row_font(row), row.cells[place].text))
        return widest + GAP + GUTTER

    def _bands(self) -> list[list[int]]:
        """Return which columns stand beside each other; a change stays with its day."""
        room = self._width - LEAST_NAMES
        bands: list[list[int]] = [[]]
        used = 0.0
        for group in self._column_groups():
            wide = sum(self._widths[place] for place in group)
            if bands[-1] and used + wide > room:
                bands.append([])
                used = 0.0
            bands[-1] += group
            used += wide
        return bands

    def _column_groups(self) -> list[list[int]]:
        groups: list[list[int]] = []
        for place, column in enumerate(self._sheet.columns):
            if column.kind is ColumnKind.SHARE and groups:
                groups[-1].append(place)
            else:
                groups.append([place])
        return groups

    def _table(self, band: Sequence[int], *, is_next: bool) -> list[Block]:
        names = self._width - sum(self._widths[place] for place in band)

        def head(pen: Pen, y: float) -> None:
            x = names
            for place in band:
                title = self._sheet.columns[place].title
                look = paper_font(8, QFont.Weight.DemiBold)
                width = self._widths[place]
                pen.text(x, y, width, 16, title, look, FAINT, gutter=GUTTER)
                x += width
            pen.rule(0, y + 17, self._width, 0.7, LINE)

        found = [Block(20, head, keeps_next=True, starts_page=is_next)]
        found += [self._row(row, band, names, head) for row in self._sheet.rows]
        return found

    def _row(
        self,
        row: SheetRow,
        band: Sequence[int],
        names: float,
        head: Callable[[Pen, float], None],
    ) -> Block:
        height = _SIZES[row.kind][2]

        def draw(pen: Pen, y: float) -> None:
            look = _row_font(row)
            top = y + (height - 16 if row.kind in {RowKind.SIDE, RowKind.NET} else 0)
            tall = min(height, 16.0)
            if row.kind is RowKind.TOTAL:
                pen.rule(0, y + 1, self._width, 0.7, INK)
            elif row.kind is RowKind.NET:
                pen.rule(0, top - 2, self._width, 1.2, INK)
                pen.rule(0, top + 17, self._width, 0.6, INK)
                pen.rule(0, top + 19, self._width, 0.6, INK)
            elif row.kind is RowKind.CATEGORY:
                pen.rule(0, y, self._width, 0.3, LINE)
            self._name(pen, row, look, top, tall, names)
            x = names
            for place in band:
                if place < len(row.cells):
                    self._figure(pen, row.cells[place], look, x, top, self._widths[place], tall)
                x += self._widths[place]

        keeps = row.kind is RowKind.SIDE or (row.kind is RowKind.CATEGORY and row.is_parent)
        extra = 8.0 if row.kind is RowKind.NET else 0.0
        return Block(height + extra, draw, keeps, head, 20.0)

    def _name(
        self, pen: Pen, row: SheetRow, look: QFont, y: float, height: float, names: float
    ) -> None:
        x = 10.0 * max(row.depth - 1, 0)
        width = names - x - 4
        colour = SOFT if row.kind is RowKind.HOLDING else INK
        pen.text(x, y, width, height, row.label, look, colour)
        used = advance(look, row.label) + 6
        if row.detail and row.detail != row.label and width - used > 24:
            small = paper_font(7.5)
            pen.text(x + used, y, width - used, height, row.detail, small, FAINT)

    def _figure(
        self,
        pen: Pen,
        cell: SheetCell,
        look: QFont,
        x: float,
        y: float,
        width: float,
        height: float,
    ) -> None:
        colour = INK
        if cell.tone:
            colour = GAIN if cell.tone > 0 else LOSS
        elif cell.value is None:
            colour = WARN if cell.unknown else FAINT
        pen.text(x, y, width, height, cell.text, look, colour, gutter=GUTTER)
        if cell.mark:
            pen.mark(x, y, width, height, cell.mark, look)

    # The foot

    def _heading(self, text: str) -> Block:
        look = paper_font(10, QFont.Weight.DemiBold)
        return Block(
            28, lambda pen, y: pen.text(0, y + 12, pen.width, 14, text, look, INK), keeps_next=True
        )

    def _line(self, text: str, size: float, colour: str) -> Block:
        look = paper_font(size)
        box = QRectF(0, 0, self._width * FINE, 1e6)
        flags = _F.AlignLeft.value | _F.AlignTop.value | Qt.TextFlag.TextWordWrap.value
        height = QFontMetricsF(look).boundingRect(box, flags, text).height() / FINE + 3

        def draw(pen: Pen, y: float) -> None:
            pen.text(0, y, pen.width, height, text, look, colour, is_wrapped=True)

        return Block(height, draw)

    def _prices(self) -> list[Block]:
        table = [self._sheet.price_titles, *(one.cells for one in self._sheet.prices)]
        look, strong = paper_font(7.5), paper_font(7.5, QFont.Weight.DemiBold)
        widths = [
            max(advance(strong, row[place]) for row in table) + 12
            for place in range(len(self._sheet.price_titles))
        ]
        excess = sum(widths) - self._width
        if excess > 0:
            shrunk = [place for place in (0, 6, 4) if widths[place] > 60]
            for place in shrunk:
                widths[place] = max(60, widths[place] - excess / len(shrunk))

        def line(cells: Sequence[str], used: QFont, colour: str) -> Callable[[Pen, float], None]:
            def draw(pen: Pen, y: float) -> None:
                x = 0.0
                for place, (cell, width) in enumerate(zip(cells, widths, strict=True)):
                    is_end = place in {2, 5}
                    pen.text(x, y, width - 12, 11, cell, used, colour, is_end=is_end)
                    x += width

            return draw

        head = line(self._sheet.price_titles, strong, FAINT)
        rows = [
            Block(11.5, line(one.cells, look, SOFT), head=head, head_height=14)
            for one in self._sheet.prices
        ]
        return [Block(14, head, keeps_next=True), *rows]


def _nothing(pen: Pen, y: float) -> None:
    """Leave room."""
    del pen, y


def _row_font(row: SheetRow) -> QFont:
    size, weight, _ = _SIZES[row.kind]
    return paper_font(size, weight)
