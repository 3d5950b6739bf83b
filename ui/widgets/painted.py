"""Rows that paint themselves: one light widget in the place of four or five labels."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ui.theme import Theme, current_theme
from ui.theme.fonts import font, metrics

_FLAGS = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class PaintedRow(QWidget):
    """A line of texts, figures and small drawings, mirrored where text runs from the right."""

    HEIGHT = 30

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(self.HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(160, self.HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.HEIGHT)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Paint the content."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as names run
            self.paint(painter, current_theme())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.update()

    def box(self, left: int, width: int, top: int = 0, height: int = 0) -> QRect:
        """Return a part of the row, counted from where text begins."""
        start = self.width() - left - width if self.isRightToLeft() else left
        return QRect(start, top, width, height or self.height())

    def write(
        self, painter: QPainter, box: QRect, text: str, role: str, color: str, *, at_end: bool
    ) -> int:
        """Write a text at the beginning or end of a box, cut where it must be; return its width."""
        measures = metrics(role)
        wide = measures.horizontalAdvance(text)
        if wide > box.width():
            text = measures.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            wide = measures.horizontalAdvance(text)
        painter.setFont(font(role))
        painter.setPen(QColor(color))
        is_right = at_end != self.isRightToLeft()
        side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, int(_FLAGS | side), text)
        return wide


R = TypeVar("R", bound=QWidget)


class RowPool(Generic[R]):
    """Keeps as many rows in a layout as are needed, and makes only those that are missing."""

    def __init__(self, layout: QBoxLayout, make: Callable[[], R]) -> None:
        self._layout, self._make = layout, make
        self.rows: list[R] = []

    def take(self, count: int) -> Sequence[R]:
        """Return this many rows."""
        while len(self.rows) > count:
            row = self.rows.pop()
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < count:
            row = self._make()
            self._layout.addWidget(row)
            self.rows.append(row)
        return self.rows
