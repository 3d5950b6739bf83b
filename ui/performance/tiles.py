"""Figures as tiles: each a button that tells how it came about."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

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


class TileGrid(QGridLayout):
    """Tiles in as many columns as fit into a card."""

    def __init__(self, least: int, most_columns: int = 5) -> None:
        """Begin empty; `least` is the width that a tile needs."""
        super().__init__()
        self.tiles: list[FigureTile] = []
        self._least, self._most = least, most_columns
        self._columns = 0
        self.setHorizontalSpacing(space.S)
        self.setVerticalSpacing(space.S)

    def show_tiles(self, tiles: Sequence[FigureTile], width: int) -> None:
        """Replace the tiles, in a card of this width."""
        while self.count():
            item = self.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        self._columns, self.tiles = self._fitting(width), list(tiles)
        for place, tile in enumerate(tiles):
            self.addWidget(tile, place // self._columns, place % self._columns)
        for column in range(self._most):
            self.setColumnStretch(column, 1 if column < self._columns else 0)

    def would_differ(self, width: int) -> bool:
        """Tell whether other columns fit into a card of this width than were laid out."""
        return bool(self._columns) and self._fitting(width) != self._columns

    def _fitting(self, width: int) -> int:
        return max(1, min(self._most, (width - 2 * space.CARD_PADDING) // self._least))
