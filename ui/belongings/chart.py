"""Values over time: those set by hand as dots on a solid line, those by rule dashed."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from app.services.belongings_answers import ValuePoint
from ui.belongings.words import source_of, tr
from ui.charts.area import Tip
from ui.charts.series import month_ticks, value_ticks
from ui.charts.words import short_money, tick_text
from ui.format import Formatter
from ui.theme import Theme, current_theme
from ui.theme.fonts import font

AXIS, BELOW, ABOVE = 58, 24, 10
DOT = 4.0
GAP_DAYS = 62  # values by rule come by the month


class ValueChart(QWidget):
    """Left and Right move the crosshair from value to value."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._points: tuple[ValuePoint, ...] = ()
        self._coming: tuple[ValuePoint, ...] = ()
        self._currency = ""
        self._formatter = Formatter()
        self._at = -1
        self.setMinimumHeight(150)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        self._tip = Tip(self)

    def sizeHint(self) -> QSize:
        return QSize(340, 170)

    @property
    def points(self) -> tuple[ValuePoint, ...]:
        return (*self._points, *self._coming)

    @property
    def place(self) -> int:
        """Return the place of the crosshair, -1 without one."""
        return self._at

    def show_points(
        self,
        points: Sequence[ValuePoint],
        currency: str,
        formatter: Formatter,
        coming: Sequence[ValuePoint] = (),
    ) -> None:
        """Replace what is shown; `coming` lies ahead."""
        self._points, self._coming = tuple(points), tuple(coming)
        self._currency, self._formatter = currency, formatter
        self.move_to(-1)
        self.setAccessibleDescription(self._summary())
        self.update()

    def move_to(self, place: int) -> None:
        """Put the crosshair on a value; -1 takes it away."""
        points = self.points
        self._at = place if 0 <= place < len(points) else -1
        self.update()
        if self._at < 0:
            self._tip.hide()
            self.setAccessibleName(self._name)
            return
        point = points[self._at]
        day = self._formatter.day(point.on)
        amount = self._formatter.money(point.value, self._currency)
        word = tr("Ahead") if point in self._coming else source_of(point.source)
        self.setAccessibleName(f"{self._name}: {day}, {amount}, {word}")
        box = self._box()
        where = self._where(box, point)
        self._tip.show_at(where, (day, amount), word)

    def _summary(self) -> str:
        points = self.points
        if not points:
            return tr("{}: no value is known.").format(self._name)
        first, last = points[0], points[-1]
        hands = len([one for one in points if not one.is_rule])
        money = self._formatter.money
        return tr("{}: {} on {}, {} on {}; {} of {} values set by hand.").format(
            self._name,
            money(first.value, self._currency),
            self._formatter.day(first.on),
            money(last.value, self._currency),
            self._formatter.day(last.on),
            hands,
            len(points),
        )

    # -- places --------------------------------------------------------------------------------

    def _box(self) -> QRectF:
        return QRectF(
            DOT + 2, ABOVE, max(self.width() - AXIS - DOT, 10),
            max(self.height() - BELOW - ABOVE, 10),
        )  # fmt: skip

    def _days(self) -> tuple[date, date]:
        points = self.points
        return points[0].on, points[-1].on

    def _range(self) -> tuple[float, float]:
        values = [float(one.value) for one in self.points]
        low, high = min(values), max(values)
        if high - low <= abs(high) * 1e-9:
            air = abs(high) * 0.1 or 1.0
            return max(low - air, 0.0), high + air
        air = (high - low) * 0.08
        return max(low - air, 0.0), high + air

    def _where(self, box: QRectF, point: ValuePoint) -> QPointF:
        first, last = self._days()
        low, high = self._range()
        span = max((last - first).days, 1)
        x = box.left() + box.width() * (point.on - first).days / span
        if first == last:
            x = box.center().x()
        return QPointF(x, box.bottom() - (float(point.value) - low) / (high - low) * box.height())

    # -- painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font("axis"))
            if not self.points:
                painter.setPen(QColor(theme.text_soft))
                middle = Qt.AlignmentFlag.AlignCenter
                painter.drawText(self.rect(), middle, tr("No value is known yet."))
                return
            box = self._box()
            self._paint_axes(painter, theme, box)
            self._paint_lines(painter, theme, box)
            self._paint_dots(painter, theme, box)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme.focus), 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_axes(self, painter: QPainter, theme: Theme, box: QRectF) -> None:
        low, high = self._range()
        levels = value_ticks(low, high, max(2, int(box.height() // 44)))
        step = levels[1] - levels[0] if len(levels) > 1 else 0.0
        for level in levels:
            y = box.bottom() - (level - low) / (high - low) * box.height()
            painter.setPen(QPen(QColor(theme.grid), 1))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(QColor(theme.text_faint))
            text = short_money(level, self._currency, self._formatter, step)
            painter.drawText(QPointF(box.right() + 8, y + 4), text)
        first, last = self._days()
        measures = QFontMetricsF(font("axis"))
        span = max((last - first).days, 1)
        for on, kind in month_ticks(first, last, max(2, int(box.width() // 90))):
            text = tick_text(on, kind, self._formatter)
            middle = box.left() + box.width() * (on - first).days / span
            if first == last:
                middle = box.center().x()
            half = measures.horizontalAdvance(text) / 2
            left = min(max(middle - half, 0.0), box.right() - half * 2)
            painter.drawText(QPointF(left, self.height() - 5), text)

    def _paint_lines(self, painter: QPainter, theme: Theme, box: QRectF) -> None:
        """Draw from value to value: dashed to a value by rule, else level and then up or down.

        A value set by hand holds until the next one: the line to it is a step. So is one over
        months of which a rule could not say anything.
        """
        places = [self._where(box, one) for one in self.points]
        colour = QColor(theme.chart_line)
        for place, point in enumerate(self.points[1:], 1):
            pen = QPen(colour, 1.8 if place < len(self._points) else 1.2)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            before, here = places[place - 1], places[place]
            is_dashed = point.is_rule or place >= len(self._points)
            if is_dashed:
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                pen.setDashPattern([3, 2.4])
            painter.setPen(pen)
            days = (point.on - self.points[place - 1].on).days
            if is_dashed and days <= GAP_DAYS:
                painter.drawLine(before, here)
            else:
                corner = QPointF(here.x(), before.y())
                painter.drawLine(before, corner)
                painter.drawLine(corner, here)

    def _paint_dots(self, painter: QPainter, theme: Theme, box: QRectF) -> None:
        for place, point in enumerate(self.points):
            is_here = place == self._at
            if point.is_rule and not is_here:
                continue
            painter.setPen(QPen(QColor(theme.chart_line), 1.8))
            painter.setBrush(QColor(theme.card if is_here else theme.chart_line))
            painter.drawEllipse(self._where(box, point), DOT, DOT)

    # -- moving --------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.points:
            return
        box, x = self._box(), event.position().x()
        far = [abs(self._where(box, one).x() - x) for one in self.points]
        self.move_to(far.index(min(far)))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.move_to(-1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.move_to(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self.points) - 1
        here = self._at if self._at >= 0 else last + 1
        steps = {
            Qt.Key.Key_Left: here - 1,
            Qt.Key.Key_Right: here + 1,
            Qt.Key.Key_PageUp: here - 12,
            Qt.Key.Key_PageDown: here + 12,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if last >= 0 and event.key() in steps:
            self.move_to(min(max(steps[Qt.Key(event.key())], 0), last))
        elif event.key() == Qt.Key.Key_Escape and self._at >= 0:
            self.move_to(-1)
        else:
            super().keyPressEvent(event)
