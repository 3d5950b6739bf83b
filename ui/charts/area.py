"""A chart over time as a widget: crosshair, tooltip, keyboard, a table twin. Light until shown."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from ui.charts.chart import paint_ring, place_by_key
from ui.charts.series import Point, large_flows
from ui.charts.tip import Tip
from ui.charts.words import flow_text, point_text, summary
from ui.format import Formatter
from ui.tasks import TaskRunner, ignore
from ui.theme import current_theme
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from ui.charts.plot import Plot


PAGE = 30  # days


def preload() -> None:
    """Import what draws; on a worker, since it takes longer than a frame."""
    import ui.charts.plot  # noqa: F401


class AreaChart(QWidget):
    """Shows points over time. Left and Right move the crosshair, + and − ask for another period."""

    zoomed = Signal(int)
    pointed = Signal(int)

    def __init__(self, tasks: TaskRunner, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._name = name
        self._points: tuple[Point, ...] = ()
        self._currency = ""
        self._formatter = Formatter()
        self._plot: Plot | None = None
        self._is_loading = False
        self._at = -1
        self._message = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setMinimumHeight(120)
        self._layout = QStackedLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._note = Label("", "body", "soft")
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._note.setWordWrap(True)
        self._layout.addWidget(self._note)
        self._tip = Tip(self)
        self._redrawing = QTimer(self)  # after a change of theme, not during it
        self._redrawing.setSingleShot(True)
        self._redrawing.timeout.connect(self._redraw)

    @property
    def points(self) -> tuple[Point, ...]:
        return self._points

    @property
    def is_drawn(self) -> bool:
        return self._plot is not None and self._layout.currentWidget() is self._plot

    @property
    def place(self) -> int:
        """Return the place of the crosshair, -1 without one."""
        return self._at

    def show_points(
        self,
        points: Sequence[Point],
        currency: str,
        formatter: Formatter,
        when_empty: str = "",
    ) -> None:
        """Show a line; where nothing is known, say so instead."""
        self._points = tuple(points)
        self._currency = currency
        self._formatter = formatter
        self._at = -1
        self._tip.hide()
        text = summary(self._points, currency, formatter, self._name)
        self.setAccessibleDescription(text)
        if not any(point.value is not None for point in points):
            self._message = when_empty or text
            self._note.set_lines(self._message)
            self._layout.setCurrentWidget(self._note)
            return
        self._draw()

    def move_to(self, place: int) -> None:
        """Put the crosshair on a point; -1 takes it away."""
        self._at = place if 0 <= place < len(self._points) else -1
        if self._plot is None:
            return
        where = self._plot.point_at(self._at)
        if self._at < 0 or where is None:
            self._tip.hide()
        else:
            point = self._points[self._at]
            is_marked = self._at in large_flows(self._points)
            flow = flow_text(point, self._currency, self._formatter) if is_marked else ""
            lines = point_text(point, self._currency, self._formatter)
            self._tip.show_at(where, lines, flow)
            self.setAccessibleName(f"{self._name}: {lines[0]}, {lines[1]}")
        self.pointed.emit(self._at)

    def _redraw(self) -> None:
        if self.is_drawn:
            self._draw()

    def _draw(self) -> None:
        if self._plot is not None:
            self._layout.setCurrentWidget(self._plot)
            theme = current_theme()
            self._plot.draw(self._points, self._currency, self._formatter, theme)
        elif not self._is_loading:
            self._is_loading = True
            self._tasks.read(self, preload, self._on_loaded, ignore)

    def _on_loaded(self, _: object) -> None:
        from ui.charts.plot import Plot

        self._is_loading = False
        if self._plot is None:
            plot = Plot()
            plot.pointed.connect(self.move_to)
            plot.zoomed.connect(self.zoomed)
            plot.setAccessibleName(self._name)
            plot.installEventFilter(self)
            self._layout.addWidget(plot)
            self._plot = plot
        if any(point.value is not None for point in self._points):
            self._draw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonPress:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, count = event.key(), len(self._points)
        place = place_by_key(key, self._at, count, home=count - 1, page=PAGE)
        if place is not None:
            self.move_to(place)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoomed.emit(1)
        elif key == Qt.Key.Key_Minus:
            self.zoomed.emit(-1)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.move_to(-1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and getattr(self, "_plot", None):
            self._redrawing.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            with QPainter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                paint_ring(painter, current_theme(), self)
