"""A statement on paper: laid out by hand, page by page, for printers and PDF alike."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPen,
)

from app.services.statement_sheet import ColumnKind, RowKind, Sheet, SheetCell, SheetRow
from ui.theme.fonts import font

INK, SOFT, FAINT, LINE = "#14181F", "#3F4753", "#5B6472", "#C4CAD3"
GAIN, LOSS, WARN = "#0E7951", "#B3382C", "#875D00"
MARGIN = 42.0  # points
HEAD, FOOT = 26.0, 24.0
FINE = 10.0  # drawn in tenths of a point: sizes of type are whole numbers
GUTTER = 6.0  # beside a figure, for its mark
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


@dataclass(frozen=True, slots=True)
class Block:
    """Something that stays together on a page."""

    height: float
    draw: Callable[["Pen", float], None]  # with the y of its top
    keeps_next: bool = False  # a heading is never the last on a page
    head: Callable[["Pen", float], None] | None = None  # drawn again at the top of a next page
    head_height: float = 0.0
    starts_page: bool = False


class Pen:
    """Draws texts on a page of a width, from right to left where that is how one reads."""

    def __init__(self, painter: QPainter, width: float, *, is_rtl: bool) -> None:
        self.painter, self.width, self._is_rtl = painter, width, is_rtl

    def text(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        text: str,
        look: QFont,
        colour: str,
        *,
        is_end: bool = False,
        is_centre: bool = False,
        is_wrapped: bool = False,
        gutter: float = -1.0,
    ) -> None:
        """Write into a box; what does not fit on its line is cut.

        With a `gutter` it is a figure: numbers are read from left to right everywhere, so it ends
        at the right of its box, that far from the edge.
        """
        self.painter.setFont(look)
        self.painter.setPen(QColor(colour))
        box = self._box(x, y, width, height)
        side = _F.AlignRight if is_end != self._is_rtl else _F.AlignLeft
        if is_centre:
            side = _F.AlignHCenter
        if gutter >= 0:
            side = _F.AlignRight
            box.adjust(0, 0, -gutter * FINE, 0)
        level = _F.AlignTop if is_wrapped else _F.AlignVCenter
        flags = side.value | _F.AlignAbsolute.value | level.value
        if is_wrapped:
            self.painter.drawText(box, flags | Qt.TextFlag.TextWordWrap.value, text)
            return
        room = (width + 0.5) * FINE
        fitted = QFontMetricsF(look).elidedText(text, Qt.TextElideMode.ElideRight, room)
        self.painter.drawText(box, flags | Qt.TextFlag.TextSingleLine.value, fitted)

    def mark(self, x: float, y: float, width: float, height: float, text: str, look: QFont) -> None:
        """Write a mark into the gutter of a figure."""
        self.painter.setFont(look)
        self.painter.setPen(QColor(WARN))
        box = self._box(x, y, width, height)
        box.setLeft(box.right() - (GUTTER - 0.5) * FINE)
        self.painter.drawText(box, _F.AlignLeft | _F.AlignVCenter | _F.AlignAbsolute, text)

    def rule(self, x: float, y: float, width: float, thickness: float, colour: str) -> None:
        """Draw a line across."""
        self.painter.setPen(QPen(QColor(colour), thickness * FINE))
        box = self._box(x, y, width, 0)
        self.painter.drawLine(box.topLeft(), box.topRight())

    def _box(self, x: float, y: float, width: float, height: float) -> QRectF:
        left = self.width - x - width if self._is_rtl else x
        return QRectF(left * FINE, y * FINE, width * FINE, height * FINE)


def prepare(device: QPagedPaintDevice, sheet: Sheet, locale: QLocale) -> None:
    """Choose paper and direction: upright for a few columns, else lying."""
    is_letter = locale.measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize(QPageSize.PageSizeId.Letter if is_letter else QPageSize.PageSizeId.A4)
    is_wide = len(sheet.columns) > MOST_PORTRAIT
    way = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    device.setPageLayout(QPageLayout(size, way, margins, QPageLayout.Unit.Point))


def print_sheet(device: QPagedPaintDevice, sheet: Sheet, words: PaperWords) -> int:
    """Draw a sheet on the pages of a device; return how many they are, 0: it takes nothing."""
    area = device.pageLayout().paintRect(QPageLayout.Unit.Point)
    painter = QPainter()
    if not painter.begin(device):
        return 0
    try:
        dots = device.logicalDpiX() / 72.0 / FINE
        painter.scale(dots, dots)
        pen = Pen(painter, area.width(), is_rtl=words.is_rtl)
        room = area.height() - HEAD - FOOT
        blocks = _Layout(sheet, words, area.width()).blocks()
        pages = _pages(blocks, room)
        for number, page in enumerate(pages):
            if number:
                device.newPage()
            _around(pen, area.height(), words, sheet, number + 1, len(pages))
            y = HEAD
            first = page[0]
            if number and first.head is not None and not first.starts_page:
                first.head(pen, y)
                y += first.head_height
            for block in page:
                block.draw(pen, y)
                y += block.height
        return len(pages)
    finally:
        painter.end()


def _pages(blocks: Sequence[Block], room: float) -> list[list[Block]]:
    """Share blocks out; a heading goes to the next page with what follows it."""
    pages: list[list[Block]] = [[]]
    used = 0.0
    for place, block in enumerate(blocks):
        need = block.height
        after = place
        while blocks[after].keeps_next and after + 1 < len(blocks):
            after += 1
            need += blocks[after].height
        is_new = block.starts_page or used + need > room
        if pages[-1] and is_new and (used + block.height > room or need <= room * 0.8):
            pages.append([])
            used = 0.0 if block.starts_page else block.head_height
        pages[-1].append(block)
        used += block.height
    return pages


def _around(
    pen: Pen, height: float, words: PaperWords, sheet: Sheet, page: int, pages: int
) -> None:
    """Draw the head and the foot of a page."""
    look, strong = _font(8), _font(8, QFont.Weight.DemiBold)
    half = pen.width / 2
    pen.text(0, 0, half, 12, words.books, strong, SOFT)
    pen.text(half, 0, half, 12, sheet.title, look, FAINT, is_end=True)
    pen.rule(0, 16, pen.width, 0.5, LINE)
    y = height - 12
    pen.rule(0, y - 5, pen.width, 0.5, LINE)
    third = pen.width / 3
    pen.text(0, y, third, 12, words.days, look, FAINT)
    pen.text(third, y, third, 12, words.printed, look, FAINT, is_centre=True)
    number = words.page.format(page, pages)
    pen.text(2 * third, y, third, 12, number, look, FAINT, is_end=True)


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
        look = _font(17, QFont.Weight.Bold)
        pen.text(0, y + 2, pen.width, 26, self._sheet.title, look, INK)

    def _subtitle(self, pen: Pen, y: float) -> None:
        pen.text(0, y, pen.width, 14, self._sheet.subtitle, _font(9), FAINT)

    # The table, in bands of columns that fit beside the names

    def _column_width(self, place: int) -> float:
        column = self._sheet.columns[place]
        widest = _advance(_font(8, QFont.Weight.DemiBold), column.title)
        for row in self._sheet.rows:
            if place < len(row.cells):
                widest = max(widest, _advance(_row_font(row), row.cells[place].text))
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
                look = _font(8, QFont.Weight.DemiBold)
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
        used = _advance(look, row.label) + 6
        if row.detail and row.detail != row.label and width - used > 24:
            small = _font(7.5)
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
        look = _font(10, QFont.Weight.DemiBold)
        return Block(
            28, lambda pen, y: pen.text(0, y + 12, pen.width, 14, text, look, INK), keeps_next=True
        )

    def _line(self, text: str, size: float, colour: str) -> Block:
        look = _font(size)
        box = QRectF(0, 0, self._width * FINE, 1e6)
        flags = _F.AlignLeft.value | _F.AlignTop.value | Qt.TextFlag.TextWordWrap.value
        height = QFontMetricsF(look).boundingRect(box, flags, text).height() / FINE + 3

        def draw(pen: Pen, y: float) -> None:
            pen.text(0, y, pen.width, height, text, look, colour, is_wrapped=True)

        return Block(height, draw)

    def _prices(self) -> list[Block]:
        table = [self._sheet.price_titles, *(one.cells for one in self._sheet.prices)]
        look, strong = _font(7.5), _font(7.5, QFont.Weight.DemiBold)
        widths = [
            max(_advance(strong, row[place]) for row in table) + 12
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
    return _font(size, weight)


def _font(points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the bundled typeface, with figures of equal width."""
    made = QFont(font("body"))
    made.setPixelSize(round(points * FINE))
    made.setWeight(weight)
    return made


def _advance(look: QFont, text: str) -> float:
    return QFontMetricsF(look).horizontalAdvance(text) / FINE
