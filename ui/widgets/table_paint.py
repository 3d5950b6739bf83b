"""Paints cells: two-tone text, gains in colour with their sign, badges and sparklines."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.habits import habits
from ui.theme import current_theme
from ui.theme.fonts import font
from ui.theme.icons import icon
from ui.theme.tokens import Theme
from ui.widgets.labels import one_line
from ui.widgets.sparkline import paint_sparkline
from ui.widgets.table_columns import Cell, Column, Section, Tone
from ui.widgets.table_model import CellModel

ROW_HEIGHT = 38  # of the normal density; see `row_height`
PAD = 10
EDGE = 16  # before the first column
WIDEST_FIGURE = 190  # pixels: a column is no wider for the sake of a figure
MOST_DIGITS = 8  # after the point; what has more of them stands by itself
_GAP = 4
_MOST_WIDTHS = 8192
_ICON = 16
_VCENTER = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
# Absolute: a painter would mirror left and right once more where text runs from the right.
_SIDE = Qt.AlignmentFlag.AlignAbsolute
_LEFT = int(_VCENTER | _SIDE | Qt.AlignmentFlag.AlignLeft)
_RIGHT = int(_VCENTER | _SIDE | Qt.AlignmentFlag.AlignRight)


def row_height() -> int:
    """Return the height of a row in the density that the person likes."""
    return habits().row_height


class Brushes:
    """Colours and fonts of a theme, made once: a frame asks for them a thousand times."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.tones = {tone: QColor(getattr(theme, tone.value)) for tone in Tone}
        self.selected = QColor(theme.accent_soft)
        self.hover = QColor(theme.hover)
        self.hover.setAlpha(110)
        self.line = QColor(theme.border)
        self.badge = QColor(theme.track)
        self.body, self.strong, self.small = font("body"), font("strong"), font("small")
        self.caption = font("small-medium")
        self.card = QColor(theme.card)
        self.struck = QFont(font("body"))
        self.struck.setStrikeOut(True)
        self._metrics: dict[int, QFontMetrics] = {}
        self._widths: dict[tuple[int, str], int] = {}

    def metrics(self, of: QFont) -> QFontMetrics:
        """Return the measures of one of the fonts above."""
        found = self._metrics.get(id(of))
        if found is None:
            found = self._metrics[id(of)] = QFontMetrics(of)
        return found

    def width(self, of: QFont, text: str) -> int:
        """Return the width of a text in one of the fonts above: every frame asks for the same."""
        key = (id(of), text)
        found = self._widths.get(key)
        if found is None:
            if len(self._widths) >= _MOST_WIDTHS:
                self._widths.clear()
            found = self._widths[key] = self.metrics(of).horizontalAdvance(text)
        return found


class CellPainter:
    """Paints a `Cell` into a box; the table's delegate and its totals row share it."""

    def __init__(self) -> None:
        self._brushes: Brushes | None = None

    @property
    def brushes(self) -> Brushes:
        """Return colours and fonts of the theme in force."""
        theme = current_theme()
        if self._brushes is None or self._brushes.theme is not theme:
            self._brushes = Brushes(theme)
        return self._brushes

    def paint(
        self,
        painter: QPainter,
        box: QRect,
        cell: Cell,
        *,
        is_right: bool,
        is_selected: bool = False,
        room: int = 0,
        is_led: bool = False,
    ) -> None:
        """Paint the cell's content, cut off with an ellipsis where it does not fit.

        `is_led`: an icon stands at the edge, before the words, also where they run from the right.
        `room`: pixels to leave at the end of a number, so that it stands by its decimal point.
        """
        b = self.brushes
        if room and is_right:
            spare = max(box.width() - self.width_of(cell), 0)
            box = box.adjusted(0, 0, -min(room, spare), 0)
        if cell.spark:
            is_up = cell.spark[-1] >= cell.spark[0]
            colour = b.tones[Tone.GAIN if is_up else Tone.LOSS]
            paint_sparkline(painter, QRectF(box).adjusted(2, 8, 0, -8), cell.spark, colour)
            return
        if not cell.text and not cell.second and not cell.icon:
            return
        if cell.is_badge:
            self._paint_badge(painter, box, cell, is_right=is_right, is_selected=is_selected)
            return
        is_led = is_led or not is_right
        if cell.icon and is_led:
            box = self._paint_icon(painter, box, cell, is_right=is_right)
        used = b.struck if cell.is_struck else b.strong if cell.is_strong else b.body
        if cell.is_small and not cell.is_struck:
            used = b.small
        self._paint_text(painter, box, cell, used, is_right=is_right, is_led=is_led)

    def width_of(self, cell: Cell) -> int:
        """Return the width that shows all of a cell."""
        b = self.brushes
        width = b.width(b.strong if cell.is_strong else b.body, cell.text)
        if cell.second:
            width += _GAP + b.width(b.small, cell.second)
        if cell.is_badge:
            width += 14
        if cell.icon:
            width += _ICON + _GAP
        return width

    def room_of(self, cell: Cell, digits: int) -> int:
        """Return how much room a number leaves so that its point stands before `digits` digits."""
        own = fraction_digits(cell.text)
        if own >= digits:
            return 0
        b = self.brushes
        point = "" if own else QLocale().decimalPoint()
        return b.width(b.strong if cell.is_strong else b.body, point + "0" * (digits - own))

    def _paint_text(
        self,
        painter: QPainter,
        box: QRect,
        cell: Cell,
        used: QFont,
        *,
        is_right: bool,
        is_led: bool,
    ) -> None:
        b = self.brushes
        metrics = b.metrics(used)
        # As its own script runs: a painter takes the window's direction, and would bring the
        # marks at the ends of a name of another script to the other side.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        text = one_line(cell.text)
        width = b.width(used, text)
        if width > box.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            width = min(metrics.horizontalAdvance(text), box.width())
        painter.setFont(used)
        painter.setPen(b.tones[cell.tone])
        painter.drawText(box, _RIGHT if is_right else _LEFT, text)
        rest = box.width() - width - _GAP
        if cell.icon and not is_led and rest >= _ICON:  # a mark before the number, digits aligned
            spot = box.adjusted(0, 0, -width - _GAP, 0)
            self._paint_icon(painter, spot, cell, is_right=True)
        if not cell.second or rest < 24:
            return
        small = b.metrics(b.small)
        second = one_line(cell.second)
        if b.width(b.small, second) > rest:
            if cell.is_second_whole:
                return
            second = small.elidedText(second, Qt.TextElideMode.ElideRight, rest)
        painter.setFont(b.small)
        painter.setPen(b.tones[Tone.FAINT])
        if is_right:
            painter.drawText(box.adjusted(0, 0, -width - _GAP, 0), _RIGHT, second)
        else:
            painter.drawText(box.adjusted(width + _GAP, 0, 0, 0), _LEFT, second)

    def _paint_badge(
        self, painter: QPainter, box: QRect, cell: Cell, *, is_right: bool, is_selected: bool
    ) -> None:
        b = self.brushes
        accent = b.card if is_selected else b.selected  # else it has the colour of its ground
        metrics = b.metrics(b.caption)
        lead = _ICON + _GAP if cell.icon else 0
        width = min(b.width(b.caption, cell.text) + 14 + lead, box.width())
        left = box.right() - width + 1 if is_right else box.left()
        pill = QRect(left, box.center().y() - 10, width, 21)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent if cell.tone is Tone.ACCENT else b.badge)
        painter.drawRoundedRect(pill, 4, 4)
        painter.restore()
        inner = pill.adjusted(7, 0, -7, 0)
        if cell.icon:
            inner = self._paint_icon(painter, inner, cell, is_right=is_right)
        painter.setFont(b.caption)
        painter.setPen(b.tones[cell.tone])
        text = metrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, inner.width() + 1)
        painter.drawText(inner, _LEFT, text)

    def _paint_icon(self, painter: QPainter, box: QRect, cell: Cell, *, is_right: bool) -> QRect:
        left = box.right() - _ICON + 1 if is_right else box.left()
        spot = QRect(left, box.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        icon(cell.icon, getattr(self.brushes.theme, cell.tone.value)).paint(painter, spot)
        lead = _ICON + _GAP
        return box.adjusted(0, 0, -lead, 0) if is_right else box.adjusted(lead, 0, 0, 0)


class CellDelegate(QStyledItemDelegate):
    """Asks the model for one `Cell` a cell, instead of for seven roles."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.painter = CellPainter()
        self.hovered = -1
        self.first_column = 0
        self.digits: dict[str, int] = {}  # after the decimal point, by column
        self.short: dict[str, int] = {}  # columns of figures that were cut, and what they need
        self.grow: Callable[[], None] | None = None  # called soon after a figure was cut
        self._growing = QTimer(self, singleShot=True)
        self._growing.timeout.connect(self._on_growing)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        model = index.model()
        if not isinstance(model, CellModel):
            return
        row, column = index.row(), index.column()
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        is_rtl = option.direction == Qt.LayoutDirection.RightToLeft
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        b = self.painter.brushes
        if is_selected:
            painter.fillRect(box, b.selected)
        elif row == self.hovered:
            painter.fillRect(box, b.hover)
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, b.line)
        is_first = column == self.first_column
        inner = inner_box(box, is_first=is_first, is_rtl=is_rtl)
        heading = model.heading(row)
        if heading is not None and is_first:
            self.painter.paint(painter, inner, heading_cell(heading), is_right=is_rtl)
            return
        inner = self.content_box(painter, inner, row, column, is_rtl=is_rtl)
        shown = model.columns[column]
        cell = model.cell(row, column)
        is_right = shown.is_number or is_rtl
        room = self.room(shown, cell) if shown.by_point else 0
        self.painter.paint(
            painter, inner, cell, is_right=is_right, is_selected=is_selected, room=room,
            is_led=not shown.is_number,
        )  # fmt: skip
        if shown.is_number and not cell.spark:
            self._note_width(shown, cell, inner.width() - room)

    def _note_width(self, column: Column[Any], cell: Cell, width: int) -> None:
        """Have a column grow that cuts a figure: a name may be cut, a figure misleads."""
        needed = self.painter.width_of(cell)
        if needed > width and self.grow is not None:
            room = self.room(column, cell) if column.by_point else 0
            needed = min(needed + room + 2 * PAD + 2, WIDEST_FIGURE)
            if needed > self.short.get(column.name, 0):
                self.short[column.name] = needed
                self._growing.start(0)

    def _on_growing(self) -> None:
        if self.grow is not None:
            self.grow()

    def content_box(
        self, painter: QPainter, inner: QRect, row: int, column: int, *, is_rtl: bool
    ) -> QRect:
        """Return where a cell's content goes, after painting what stands before it."""
        del painter, row, column, is_rtl
        return inner

    def room(self, column: Column[Any], cell: Cell) -> int:
        """Return what a number of a column leaves free at its end; the column learns from it."""
        own = fraction_digits(cell.text)
        digits = self.digits.get(column.name, 0)
        if digits < own <= MOST_DIGITS:
            digits = self.digits[column.name] = own
            view = self.parent()
            if isinstance(view, QAbstractItemView):  # what is painted above stands elsewhere now
                view.viewport().update()
        return self.painter.room_of(cell, digits)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option
        model = index.model()
        if not isinstance(model, CellModel):
            return QSize(80, row_height())
        cell = model.cell(index.row(), index.column())
        return QSize(self.width_of(model.columns[index.column()], cell), row_height())

    def width_of(self, column: Column[Any], cell: Cell) -> int:
        """Return the width of a column that shows all of a cell."""
        room = self.room(column, cell) if column.by_point else 0
        return self.painter.width_of(cell) + room + 2 * PAD + 2


def fraction_digits(text: str) -> int:
    """Return how many digits a shown number has after its decimal point."""
    point = QLocale().decimalPoint()
    at = text.rfind(point)
    if at < 0:
        return 0
    digits = 0
    for sign in text[at + len(point) :]:
        if not sign.isdigit():
            break
        digits += 1
    return digits


def inner_box(box: QRect, *, is_first: bool, is_rtl: bool) -> QRect:
    """Return where in its box a cell's content goes; the first column keeps off the edge."""
    start = EDGE if is_first else PAD
    return box.adjusted(PAD, 0, -start, -1) if is_rtl else box.adjusted(start, 0, -PAD, -1)


def heading_cell(section: Section[object]) -> Cell:
    """Return the heading of a section as a cell."""
    return Cell(text=section.title, second=str(len(section.lines)), is_strong=True)
