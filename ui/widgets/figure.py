"""A figure that says where it comes from: by click, Enter or Space."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from ui.theme import current_theme
from ui.theme.fonts import font, metrics

_LINE = 3  # pixels from the letters to the line under them


class FigureButton(QAbstractButton):
    """Looks like a label of its role; a line under it tells that it leads somewhere."""

    def __init__(self, role: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(self.tr("Shows where this figure comes from"))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        room = metrics(self._role)
        return QSize(room.horizontalAdvance(self.text()) + 4, room.height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(48, max(self.sizeHint().height(), 24))

    def paintEvent(self, e: QPaintEvent) -> None:
        theme, room = current_theme(), metrics(self._role)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font(self._role))
            painter.setPen(QColor(theme.text))
            shown = room.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
            box = self.rect()
            sides = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, QStyle.visualAlignment(self.layoutDirection(), sides), shown)
            if self.underMouse():
                wide = min(room.horizontalAdvance(shown), self.width())
                left = self.width() - wide if self.isRightToLeft() else 0
                line = box.center().y() + room.ascent() // 2 + _LINE
                painter.setPen(QPen(QColor(theme.text_faint), 1, Qt.PenStyle.DotLine))
                painter.drawLine(left, line, left + wide, line)
            if self.hasFocus():
                painter.setPen(QPen(QColor(theme.focus), 2))
                painter.drawRoundedRect(QRect(box).adjusted(1, 1, -1, -1), 4, 4)
