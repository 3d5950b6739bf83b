"""Figures as tiles: each a button that tells how it came about."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui.performance.figures import Figure
from ui.theme import current_theme, space
from ui.widgets.labels import Label, plain_tip

PAD = 8


class FigureTile(QAbstractButton):
    """One figure with its name; what it means is on hover."""

    def __init__(
        self, figure: Figure, parent: QWidget | None = None, *, can_explain: bool = False
    ) -> None:
        super().__init__(parent)
        self.figure = figure
        self._can_explain = can_explain
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(PAD, PAD - 2, PAD, PAD - 2)
        column.setSpacing(2)
        self.value = Label(figure.text, "stat", figure.tone)
        for label in (Label(figure.title, "small", "faint"), self.value):
            column.addWidget(label)
        if figure.reason:
            note = Label("", "small", "faint")
            note.set_lines(figure.reason)
            column.addWidget(note)
        column.addStretch(1)
        tip = f"{figure.meaning}\n{figure.reason}" if figure.reason else figure.meaning
        if can_explain:
            tip += "\n" + self.tr("Click to see how it is worked out.")
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if can_explain else Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for label in self.findChildren(Label):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setToolTip(plain_tip(tip))
        self.setAccessibleName(f"{figure.title} {figure.text}")
        self.setAccessibleDescription(tip)

    def sizeHint(self) -> QSize:
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._column.minimumSize()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not self._can_explain:
            return
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.setPen(Qt.PenStyle.NoPen)
            if self.isChecked() or self.underMouse():
                painter.setBrush(QColor(theme.accent_soft if self.isChecked() else theme.hover))
                painter.drawRoundedRect(box, space.S, space.S)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme.focus), 2))
                painter.drawRoundedRect(box, space.S, space.S)
