"""Short lists of facts: what on the left, how much on the right; a line can lead somewhere."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import current_theme
from ui.theme.fonts import font, metrics
from ui.widgets.labels import ElidedLabel, Label, plain_tip
from ui.widgets.table_columns import Tone

FACT_HEIGHT = 24
_GAP = 12
_ISOLATES = "\u2066\u2069"
_MIDDLE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_FIGURES = (Tone.GAIN, Tone.LOSS, Tone.TEXT)


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of a list; with a target it can be pressed."""

    left: str
    right: str = ""
    tone: Tone = Tone.FAINT  # of the right text
    target: str = ""
    tip: str = ""
    is_strong: bool = False


class FactRow(QAbstractButton):
    """Paints one fact; takes focus only where it leads somewhere."""

    def __init__(self, fact: Fact, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fact = fact
        self._left, self._right = _on_one_line(fact.left), _on_one_line(fact.right)
        self._is_hovered = False
        self.setAccessibleName(f"{self._left}, {self._right}" if self._right else self._left)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        tip = fact.tip or (self._right if len(self._right) > 24 else "")
        self.setToolTip(plain_tip(tip) if tip else "")
        if fact.target:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        return QSize(120, FACT_HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._is_hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._is_hovered = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, e: QPaintEvent) -> None:
        del e
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = self.rect()
            is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            start = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
            end = Qt.AlignmentFlag.AlignLeft if is_rtl else Qt.AlignmentFlag.AlignRight
            middle = _MIDDLE | Qt.TextFlag.TextSingleLine
            role = "strong" if self.fact.is_strong else "body"
            room = box.width()
            if self._right and self.fact.tone in _FIGURES:  # a figure is never cut, a name may be
                room -= metrics("body").horizontalAdvance(self._right) + _GAP
            left_width = min(metrics(role).horizontalAdvance(self._left), room)
            is_link = bool(self.fact.target) and self._is_hovered
            painter.setFont(font(role))
            painter.setPen(QColor(theme.accent if is_link else theme.text))
            shown = metrics(role).elidedText(self._left, Qt.TextElideMode.ElideRight, room)
            painter.drawText(box, int(middle | start), shown)
            rest = box.width() - left_width - _GAP
            if self._right and rest > 20:
                self._paint_right(painter, box, rest, int(middle | end))
            if self.hasFocus():
                painter.setPen(QPen(QColor(theme.focus), 2))
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)

    def _paint_right(self, painter: QPainter, box: QRect, rest: int, flags: int) -> None:
        shown = metrics("body").elidedText(self._right, Qt.TextElideMode.ElideRight, rest)
        painter.setFont(font("body"))
        painter.setPen(QColor(getattr(current_theme(), self.fact.tone.value)))
        painter.drawText(box, flags, shown)


class FactList(QWidget):
    """A titled list of facts."""

    followed = Signal(str)  # the target of a pressed line

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        self.title = ElidedLabel(title, "heading", "soft")  # what stands beside it is not cut
        self._caption = Label("", "body", "faint")
        self.title.setFixedHeight(FACT_HEIGHT + 2)
        head.addWidget(self.title, 1)
        head.addWidget(self._caption)
        self.head = head
        column.addLayout(head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column.addLayout(self._rows)
        column.addStretch(1)

    def show_facts(self, title: str, facts: Sequence[Fact], caption: str = "") -> None:
        """Show a title, a small text at its right, and the lines."""
        self.title.setText(title)
        self._caption.setText(caption)
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for fact in facts:
            row = FactRow(fact, self)
            if fact.target:
                row.clicked.connect(lambda _=False, to=fact.target: self.followed.emit(to))
            self._rows.addWidget(row)

    def set_roomy(self, is_roomy: bool) -> None:
        """Let the small text go where there is little room: it is the first that can be missed."""
        self._caption.setVisible(is_roomy)

    def rows(self) -> list[FactRow]:
        """Return the lines shown."""
        found = (self._rows.itemAt(n) for n in range(self._rows.count()))
        widgets = (item.widget() for item in found if item is not None)
        return [widget for widget in widgets if isinstance(widget, FactRow)]


def _on_one_line(text: str) -> str:
    """Return a text without line breaks and controls; the marks around a number stay."""
    kept = (mark if mark.isprintable() or mark in _ISOLATES else " " for mark in text)
    return "".join(kept).strip()
