"""A grid of cells with a name before each row: chosen one by one, by mouse or arrow keys."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.charts.chart import paint_ring
from ui.charts.portable import Portable
from ui.format import Formatter
from ui.theme import Theme, current_theme
from ui.theme.fonts import font, metrics
from ui.widgets.labels import plain_tip

HEAD = 26
At = tuple[int, int]  # row and column


class CellGrid(Portable):
    """The arrow keys go from cell to cell, over places without one.

    A kind of grid states its size, which cells there are, what each says and how it is painted.
    """

    chosen = Signal(str)  # what the chosen cell says; "" without one

    ROW = 32
    GAP = 2.0  # around a cell
    NAME_ROLE = "body"
    KEEPS_CHOICE = False  # while the focus is elsewhere

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._at: At | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    # What a kind of grid states

    def size_of(self) -> At:
        """Return how many rows and columns there are."""
        raise NotImplementedError

    def has_cell(self, at: At) -> bool:
        """Tell whether there is something at a place."""
        raise NotImplementedError

    def words_of(self, at: At) -> str:
        """Return what a cell says."""
        raise NotImplementedError

    def head_of(self, column: int) -> str:
        """Return what stands above a column."""
        raise NotImplementedError

    def name_of(self, row: int, theme: Theme) -> tuple[str, str]:
        """Return what stands before a row, and its colour."""
        raise NotImplementedError

    def name_width(self) -> float:
        """Return the room of the names, in pixels."""
        raise NotImplementedError

    def paint_cell(self, painter: QPainter, theme: Theme, at: At, box: QRectF) -> None:
        """Paint a cell that is there."""
        raise NotImplementedError

    def column_box(self, column: int) -> tuple[float, float]:
        """Return where a column begins, from where text begins, and its width."""
        width = (self.width() - self.name_width()) / max(self.size_of()[1], 1)
        return self.name_width() + column * width, width

    # What all do

    @property
    def told(self) -> str:
        """Return what the chosen cell says; "" without one."""
        return "" if self._at is None else self.words_of(self._at)

    def renew(self, formatter: Formatter, summary: str, at: At | None = None) -> None:
        """Begin afresh with other cells; `at` stays chosen if it is still there."""
        self._formatter = formatter
        self.setAccessibleDescription(summary)
        self.setFixedHeight(HEAD + self.ROW * max(self.size_of()[0], 1))
        self.choose(at)

    def choose(self, at: At | None) -> None:
        """Choose a cell, and say what it holds."""
        self._at = at if at is not None and self.has_cell(at) else None
        told = self.told
        self.setAccessibleName(f"{self._name}: {told}" if told else self._name)
        self.setToolTip(plain_tip(told))
        self.chosen.emit(told)
        self.update()

    def box(self, row: int, column: int) -> QRectF:
        """Return where a cell stands."""
        left, width = self._column(column)
        whole = QRectF(left, HEAD + row * self.ROW, width, self.ROW)
        return whole.adjusted(self.GAP, self.GAP, -self.GAP, -self.GAP)

    def cell_at(self, event: QMouseEvent) -> At | None:
        """Return the cell below the mouse."""
        point = event.position()
        rows, columns = self.size_of()
        row = int((point.y() - HEAD) // self.ROW)
        places = ((row, column) for column in range(columns) if 0 <= row < rows)
        return next((at for at in places if self.has_cell(at) and self.box(*at).contains(point)),
                    None)  # fmt: skip

    def sizeHint(self) -> QSize:
        return QSize(740, self.height())

    def _column(self, column: int) -> tuple[float, float]:
        left, width = self.column_box(column)
        return (self.width() - left - width if self.isRightToLeft() else left), width

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = current_theme()
        rows, columns = self.size_of()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font("axis"))
            painter.setPen(QColor(theme.text_faint))
            for column in range(columns):
                left, width = self._column(column)
                box = QRectF(left, 0, width, HEAD - 4)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.head_of(column))
            for row in range(rows):
                self._paint_name(painter, theme, row)
                for column in range(columns):
                    if self.has_cell((row, column)):
                        self._paint_cell(painter, theme, (row, column))
            if self.hasFocus() and self._at is None:
                paint_ring(painter, theme, self)

    def _paint_name(self, painter: QPainter, theme: Theme, row: int) -> None:
        name, color = self.name_of(row, theme)
        width = int(self.name_width())
        is_rtl = self.isRightToLeft()
        name = metrics(self.NAME_ROLE).elidedText(name, Qt.TextElideMode.ElideRight, width - 10)
        painter.setFont(font(self.NAME_ROLE))
        painter.setPen(QColor(color))
        side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        left = self.width() - width + 8 if is_rtl else 0
        painter.drawText(QRectF(left, HEAD + row * self.ROW, width - 8, self.ROW), flags, name)

    def _paint_cell(self, painter: QPainter, theme: Theme, at: At) -> None:
        box = self.box(*at)
        painter.setPen(Qt.PenStyle.NoPen)
        self.paint_cell(painter, theme, at, box)
        if at == self._at:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.focus if self.hasFocus() else theme.text_soft), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self.cell_at(event)
        if at != self._at:
            self.choose(at)
            if self.told:
                QToolTip.showText(event.globalPosition().toPoint(), self.toolTip(), self)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not (self.KEEPS_CHOICE and self.hasFocus()):
            self.choose(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.KEEPS_CHOICE:
            self.choose(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = -1 if self.isRightToLeft() else 1
        steps: dict[int, At] = {
            Qt.Key.Key_Left: (0, -forward),
            Qt.Key.Key_Right: (0, forward),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        rows, columns = self.size_of()
        if event.key() not in steps or not rows:
            super().keyPressEvent(event)
            return
        if self._at is None:
            every = ((row, column) for row in range(rows) for column in range(columns))
            self.choose(next((at for at in every if self.has_cell(at)), None))
            return
        down, across = steps[event.key()]
        row, column = self._at[0] + down, self._at[1] + across
        while 0 <= row < rows and 0 <= column < columns:
            if self.has_cell((row, column)):
                self.choose((row, column))
                return
            row, column = row + down, column + across

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.update()
