"""Columns by month: what came in is solid, what is expected is hatched."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from ui.charts.series import value_ticks
from ui.charts.words import short_money
from ui.format import Formatter
from ui.theme import Theme, current_theme
from ui.theme.fonts import font
from ui.widgets.labels import plain_tip

AXIS = 56
BELOW = 26


@dataclass(frozen=True, slots=True)
class MonthColumn:
    """One month: what it is called below, what it says on hover, and its two sums."""

    label: str
    title: str
    received: float
    expected: float
    is_now: bool = False


class CalendarChart(QWidget):
    """Two years of months, today's marked. Left and Right tell each month."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._columns: tuple[MonthColumn, ...] = ()
        self._currency, self._formatter = "", Formatter()
        self._at = -1
        self.setMinimumHeight(180)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)

    def show_columns(
        self, columns: Sequence[MonthColumn], currency: str, formatter: Formatter
    ) -> None:
        """Replace the months."""
        self._columns = tuple(columns)
        self._currency, self._formatter, self._at = currency, formatter, -1
        self.setAccessibleDescription("; ".join(one.title for one in columns))
        self.update()

    @property
    def columns(self) -> tuple[MonthColumn, ...]:
        return self._columns

    def _box(self) -> QRectF:
        return QRectF(0, 8, max(self.width() - AXIS, 10), max(self.height() - BELOW - 8, 10))

    def _slot(self) -> float:
        return self._box().width() / max(len(self._columns), 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font("axis"))
            if not self._columns:
                return
            box = self._box()
            high = max((one.received + one.expected for one in self._columns), default=0.0) * 1.08
            scale = box.height() / (high or 1.0)
            levels = value_ticks(0.0, high or 1.0, max(2, int(box.height() // 50)))
            step = levels[1] - levels[0] if len(levels) > 1 else 0.0
            for level in levels:
                y = box.bottom() - level * scale
                painter.setPen(QPen(QColor(theme.grid), 1))
                painter.drawLine(QPointF(0, y), QPointF(box.right(), y))
                painter.setPen(QColor(theme.text_faint))
                text = short_money(level, self._currency, self._formatter, step)
                painter.drawText(QPointF(box.right() + 8, y + 4), text)
            for place, one in enumerate(self._columns):
                self._paint_column(painter, theme, place, one, box, scale)
            self._paint_labels(painter, theme)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme.focus), 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_column(
        self,
        painter: QPainter,
        theme: Theme,
        place: int,
        one: MonthColumn,
        box: QRectF,
        scale: float,
    ) -> None:
        slot = self._slot()
        thick = min(slot * 0.62, 30.0)
        left = slot * (place + 0.5) - thick / 2
        strength = 1.0 if self._at in (-1, place) else 0.5
        solid = QColor(theme.chart_line)
        solid.setAlphaF(strength)
        tall = one.received * scale
        painter.setPen(Qt.PenStyle.NoPen)
        if tall > 0:
            painter.setBrush(solid)
            painter.drawRoundedRect(QRectF(left, box.bottom() - tall, thick, tall), 3, 3)
        ahead = one.expected * scale
        if ahead > 0:
            area = QRectF(left + 0.5, box.bottom() - tall - ahead, thick - 1, ahead)
            pale = QColor(theme.chart_line)
            pale.setAlphaF(0.14 * strength)
            painter.setBrush(pale)
            painter.drawRoundedRect(area, 3, 3)
            painter.setBrush(QBrush(solid, Qt.BrushStyle.BDiagPattern))
            painter.setPen(QPen(solid, 1))
            painter.drawRoundedRect(area, 3, 3)

    def _paint_labels(self, painter: QPainter, theme: Theme) -> None:
        metrics = QFontMetricsF(font("axis"))
        slot = self._slot()
        widest = max(metrics.horizontalAdvance(one.label) for one in self._columns) + 8
        every = max(1, int(-(-widest // slot)))
        now = next((place for place, one in enumerate(self._columns) if one.is_now), 0)
        for place, one in enumerate(self._columns):
            if (place - now) % every:
                continue
            painter.setPen(QColor(theme.accent if one.is_now else theme.text_faint))
            wide = metrics.horizontalAdvance(one.label)
            middle = slot * (place + 0.5)
            left = min(max(middle - wide / 2, 0.0), self._box().right() - wide)
            painter.drawText(QPointF(left, self.height() - 6), one.label)

    def _tell(self, place: int) -> None:
        self._at = place
        self.update()
        if place >= 0:
            self.setAccessibleName(f"{self._name}: {self._columns[place].title}")
            self.setToolTip(plain_tip(self._columns[place].title))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = int(event.position().x() // self._slot()) if self._columns else -1
        place = place if 0 <= place < len(self._columns) else -1
        if place != self._at:
            self._tell(place)
            if place >= 0:
                QToolTip.showText(event.globalPosition().toPoint(), self.toolTip(), self)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._tell(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._columns and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if event.key() == Qt.Key.Key_Right else -1
            self._tell(min(max(self._at + step, 0), len(self._columns) - 1))
        else:
            super().keyPressEvent(event)
