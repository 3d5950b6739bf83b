"""A chart over time as a widget: crosshair, zoom, keyboard, a table twin. Light until shown."""

import sys
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from ui.charts.chart import paint_ring, place_by_key
from ui.charts.portable import Portable
from ui.charts.reach import Reach
from ui.charts.series import Point, large_flows
from ui.charts.tip import Tip
from ui.charts.words import flow_text, point_text, second_text, summary
from ui.format import Formatter
from ui.tasks import TaskRunner, ignore
from ui.theme import current_theme
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.ports.sheets import Sheet, Value
    from ui.charts.plot import Plot
    from ui.charts.still import Still


PAGE = 30  # days
CLOSER, APART = 0.8, 1.25  # of the days, by one key
MOVE = 0.1  # of the days, by one key


def preload() -> None:
    """Import what draws; on a worker, since it takes longer than a frame."""
    import ui.charts.plot  # noqa: F401  # imported to be there when the chart is drawn


def is_loaded() -> bool:
    """Tell whether what draws is imported, to its end: another thread may be at it."""
    module = sys.modules.get("ui.charts.plot")
    return module is not None and not getattr(module.__spec__, "_initializing", False)


class AreaChart(Portable):
    """Shows points over time.

    Left and Right move the crosshair, with Ctrl from one marked flow to the next. + and − ask for
    another period. Shift with Up and Down zooms, with Left and Right moves; Home and Esc go back
    to the whole. The wheel zooms around the pointer, dragging moves.
    """

    zoomed = Signal(int)  # another period is asked for: 1 a shorter one, -1 a longer one
    pointed = Signal(int)
    reached = Signal()  # another stretch of the days is shown

    def __init__(self, tasks: TaskRunner, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._tasks = tasks
        self._points: tuple[Point, ...] = ()
        self._currency = ""
        self._second: tuple[float | None, ...] = ()
        self._second_name = ""
        self._flows: tuple[int, ...] | None = None  # of the whole, once asked for
        self._plot: Plot | None = None
        self._still: Still | None = None  # in its place until it is imported
        self._is_loading = False
        self._is_by_key = True  # how the focus came: the ring is for the keyboard
        self._at = -1
        self._reach = Reach.whole_of(0.0, 1.0)
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
        self._redrawing.timeout.connect(self.redraw)
        self._drawing = QTimer(self)
        self._drawing.setSingleShot(True)
        self._drawing.timeout.connect(self._draw_loaded)

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

    @property
    def reach(self) -> Reach:
        """Return which days are shown of those that there are."""
        return self._reach

    @property
    def shown(self) -> tuple[Point, ...]:
        """Return the points between the edges."""
        first, last = self._reach.first, self._reach.last
        if self._reach.is_whole:
            return self._points
        return tuple(one for one in self._points if first <= one.on.toordinal() <= last)

    @property
    def marked(self) -> tuple[int, ...]:
        """Return the places of the flows that have a mark."""
        if self._plot is not None and self.is_drawn:
            return tuple(self._plot.marked)
        if self._flows is None:
            self._flows = tuple(large_flows(self._points))
        return self._flows

    @property
    def second_name(self) -> str:
        """Return what the second line is; "" without one."""
        return self._second_name

    # Showing

    def show_points(
        self,
        points: Sequence[Point],
        currency: str,
        formatter: Formatter,
        when_empty: str = "",
    ) -> None:
        """Show a line; where nothing is known, say so instead. The zoom stays with its days."""
        before = self._points
        self._points = tuple(points)
        self._currency, self._formatter = currency, formatter
        if len(self._second) != len(self._points):
            self._second, self._second_name = (), ""
        if not _same_days(before, self._points):
            self._reach = _whole(self._points)
        self._at, self._flows = -1, None
        self._tip.hide()
        self._describe()
        if not any(point.value is not None for point in points):
            self._note.set_lines(when_empty or self.accessibleDescription())
            self._layout.setCurrentWidget(self._note)
            return
        self._draw()

    def show_second(self, values: Sequence[float | None], name: str) -> None:
        """Draw another line beside it, one value a point; none takes it away."""
        if tuple(values) == self._second and name == self._second_name:
            return
        self._second = tuple(values) if len(values) == len(self._points) else ()
        self._second_name = name if self._second else ""
        self._describe()
        self.redraw()

    def _describe(self) -> None:
        text = summary(self._points, self._currency, self._formatter, self._name)
        known = [one for one in self._second if one is not None]
        if known:
            text += " " + second_text(self._second_name, known[-1], self._currency, self._formatter)
        self.setAccessibleDescription(text)

    def move_to(self, place: int) -> None:
        """Put the crosshair on a point; -1 takes it away."""
        self._at = place if 0 <= place < len(self._points) else -1
        if self._plot is None:
            return
        where = self._plot.point_at(self._at)
        if self._at < 0 or where is None:
            self._tip.hide()
            self.setAccessibleName(self._name)
        else:
            lines = point_text(self._points[self._at], self._currency, self._formatter)
            notes = self._notes()
            self._tip.show_at(where, lines, "\n".join(notes))
            self.setAccessibleName(f"{self._name}: {', '.join((*lines, *notes))}")
        self.pointed.emit(self._at)

    def _notes(self) -> list[str]:
        """Return what the crosshair says beyond day and value."""
        notes, point = [], self._points[self._at]
        value = self._second[self._at] if self._second else None
        if value is not None:
            notes.append(second_text(self._second_name, value, self._currency, self._formatter))
        if self._at in self.marked:
            notes.append(flow_text(point, self._currency, self._formatter))
        return notes

    def redraw(self) -> None:
        is_still = self._still is not None and self._layout.currentWidget() is self._still
        if self.is_drawn or is_still:
            self._draw()

    def _draw(self) -> None:
        if self._plot is not None:
            self._layout.setCurrentWidget(self._plot)
            self._plot.draw(
                self._points, self._currency, self._formatter, current_theme(), self._second
            )
            if not self._reach.is_whole:
                self._plot.show_reach(self._reach.first, self._reach.last)
            self.reached.emit()
        elif is_loaded():
            self._on_loaded(None)
        else:
            self._show_still()
            if self._second:
                self.load()

    def _show_still(self) -> None:
        """Show what Qt alone can draw of it."""
        if self._still is None:
            from ui.charts.still import Still

            self._still = Still(self)
            self._still.touched.connect(self.load)
            self._layout.addWidget(self._still)
        self._still.draw(self._points, self._currency, self._formatter, current_theme())
        self._layout.setCurrentWidget(self._still)

    def load(self) -> None:
        """Import what draws it with all that can be done with it: some 40 MB, so not unasked."""
        if self._plot is None and not self._is_loading:
            self._is_loading = True
            self._tasks.load(self, preload, self._on_loaded, ignore)

    def _on_loaded(self, _: object) -> None:
        from ui.charts.plot import Plot

        self._is_loading = False
        if self._plot is None:
            plot = Plot()
            plot.pointed.connect(self.move_to)
            plot.zoomed.connect(self.zoom)
            plot.moved.connect(self.move_days)
            plot.restored.connect(self.show_whole)
            plot.setAccessibleName(self._name)
            plot.installEventFilter(self)
            self._layout.addWidget(plot)
            self._plot = plot
            self._drawing.start()  # made in one turn, drawn in the next: neither takes long

    def _draw_loaded(self) -> None:
        """Draw for the first time; what was pointed at is pointed at again."""
        if any(point.value is not None for point in self._points):
            place = self._at
            self._draw()
            if place >= 0:  # a key came before
                self.move_to(place)

    # Zoom

    def zoom(self, by: float, around: float | None = None) -> None:
        """Show `by` times as many days around one, an ordinal; without: the crosshair's."""
        if around is None:
            middle = (self._reach.first + self._reach.last) / 2
            around = self._points[self._at].on.toordinal() if self._at >= 0 else middle
        self._show_reach(self._reach.zoomed(by, around))

    def move_days(self, days: float) -> None:
        """Show as many days, later by some; below zero: earlier."""
        self._show_reach(self._reach.moved(days))

    def show_whole(self) -> None:
        """Show all days again."""
        self._show_reach(self._reach.whole)

    def _show_reach(self, reach: Reach) -> None:
        if self._plot is None or not self.is_drawn or reach == self._reach:
            return
        self._reach = reach
        self._plot.show_reach(reach.first, reach.last)
        if self._at >= 0:
            is_seen = reach.first <= self._points[self._at].on.toordinal() <= reach.last
            self.move_to(self._at if is_seen else -1)
        self.reached.emit()

    # Taking along

    def sheet(self) -> "Sheet | None":
        from ui.charts.columns import day_column, exact, money_column, sheet_of, text_column
        from ui.charts.words import flow_title
        from ui.format_words import coverage_word

        columns = [day_column(), money_column(self._currency),
                   money_column(self._currency, flow_title())]  # fmt: skip
        if self._second:
            columns.append(money_column(self._currency, self._second_name))
        columns.append(text_column(self.tr("Coverage")))
        begin = self._points.index(self.shown[0]) if self.shown else 0
        rows: list[list[Value]] = []
        for place, one in enumerate(self.shown, begin):
            row: list[Value] = [one.on, one.exact, one.flow]
            if self._second:
                other = self._second[place]
                row.append(None if other is None else _to_cents(exact(other)))
            rows.append([*row, coverage_word(one.coverage)])
        return sheet_of(self._name, columns, rows)

    # Keys and mouse

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonPress:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        return super().eventFilter(watched, event)

    def menu_point(self) -> QPoint:
        place = self._tip.geometry().bottomLeft()
        return self.mapToGlobal(place) if self._tip.isVisible() else super().menu_point()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._is_by_key = event.reason() is not Qt.FocusReason.MouseFocusReason
        if self._still is not None:
            self.load()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = event.key(), event.modifiers()
        if keys & Qt.KeyboardModifier.ShiftModifier and self._zoom_by_key(key):
            return
        if keys & Qt.KeyboardModifier.ControlModifier and self._mark_by_key(key):
            return
        is_home = key in (Qt.Key.Key_Home, Qt.Key.Key_Escape)
        if is_home and not self._reach.is_whole:
            self.show_whole()
            return
        count = len(self._points)
        place = place_by_key(key, self._at, count, home=count - 1, page=PAGE)
        if place is not None:
            if place >= 0:
                self._show_reach(self._reach.holding(self._points[place].on.toordinal()))
            self.move_to(place)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoomed.emit(1)
        elif key == Qt.Key.Key_Minus:
            self.zoomed.emit(-1)
        else:
            super().keyPressEvent(event)

    def _zoom_by_key(self, key: int) -> bool:
        factors: dict[int, float] = {Qt.Key.Key_Up: CLOSER, Qt.Key.Key_Down: APART}
        steps: dict[int, float] = {Qt.Key.Key_Left: -MOVE, Qt.Key.Key_Right: MOVE}
        if key in factors:
            self.zoom(factors[key])
        elif key in steps:
            self.move_days(steps[key] * self._reach.days)
        else:
            return False
        return True

    def _mark_by_key(self, key: int) -> bool:
        """Go to the next marked flow, or to the one before."""
        if key not in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return False
        here = self._at if self._at >= 0 else len(self._points)
        if key == Qt.Key.Key_Left:
            before = [one for one in self.marked if one < here]
            self.move_to(before[-1] if before else self._at)
        else:
            after = [one for one in self.marked if one > self._at]
            self.move_to(after[0] if after else self._at)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.move_to(-1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_redrawing"):
            self._redrawing.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self._is_by_key:
            with QPainter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                paint_ring(painter, current_theme(), self)


def _to_cents(value: Decimal) -> Decimal:
    return value.quantize(Decimal("0.01"))


def _whole(points: Sequence[Point]) -> Reach:
    if not points:
        return Reach.whole_of(0.0, 1.0)
    return Reach.whole_of(points[0].on.toordinal(), points[-1].on.toordinal())


def _same_days(one: Sequence[Point], other: Sequence[Point]) -> bool:
    if not one or len(one) != len(other):
        return False
    return one[0].on == other[0].on and one[-1].on == other[-1].on
