"""The chart under the figure: ranges, zoom, what its signs mean, what it is compared with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.coverage import Coverage
from ui.charts.area import AreaChart
from ui.charts.legend import Key, Legend
from ui.charts.more import MoreButton
from ui.charts.series import Point, points_of
from ui.charts.words import change_text
from ui.format import Formatter
from ui.groups.scope_box import ScopeBox
from ui.tasks import TaskRunner
from ui.theme import space
from ui.widgets.buttons import GhostButton, LinkButton
from ui.widgets.card import Card
from ui.widgets.labels import ElidedLabel, Label, one_line, plain_tip
from ui.widgets.segmented import SegmentedControl
from ui.window.memory import Memory
from ui.window.state import PERIODS, period_sign

if TYPE_CHECKING:
    from app.services.reports import NetWorthPoint
    from ui.overview.benchmark import SameFlows

KEY = "overview/benchmark"
ROOMY = 580  # pixels from which on there is room for words beside the ranges
SCOPE = 148  # pixels: the list has the whole names


class ChartCard(Card):
    """Net worth over time."""

    period_chosen = Signal(str)
    compare_wanted = Signal()  # a person wants to choose a benchmark
    benchmark_changed = Signal()

    def __init__(self, tasks: TaskRunner, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(name)
        self._currency = ""
        self._formatter = Formatter()
        self._points: Sequence[NetWorthPoint] = ()
        self._drawn: tuple[Point, ...] = ()
        self._same: SameFlows | None = None
        self.benchmark = Memory().text(KEY)
        self.body.setContentsMargins(18, 16, 18, space.S)
        self.body.setSpacing(space.S)
        self.ranges = SegmentedControl(
            [(one, self.tr("All") if one == "All" else period_sign(one)) for one in PERIODS],
            name=self.tr("Period"),
        )
        self.ranges.changed.connect(self.period_chosen)
        self.chart = AreaChart(tasks, name)
        self.chart.zoomed.connect(self._on_zoomed)
        self.chart.reached.connect(self._on_reached)
        self.scope = ScopeBox()
        self.scope.setMaximumWidth(SCOPE)
        self._words = ElidedLabel("", "body", "faint")
        self._words.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.whole = LinkButton(self.tr("Whole period"))
        self.whole.setToolTip(self.tr("Show the whole period again: Home, or a double click"))
        self.whole.clicked.connect(self.chart.show_whole)
        self.whole.hide()
        self.more = MoreButton(self.chart)
        self.report = GhostButton("", icon_name="file")
        self.report.setAccessibleName(self.tr("Report…"))
        row = QHBoxLayout()
        row.setSpacing(space.S)
        row.addWidget(self.ranges)
        row.addWidget(self.scope)
        row.addStretch(1)
        row.addWidget(self._words, 100)
        row.addWidget(self.report)
        row.addWidget(self.more)
        self.legend = Legend()
        self.compare = LinkButton("")
        self.compare.set_tone("faint")
        self.compare.setToolTip(
            self.tr("What the same deposits and withdrawals would have come to in another asset")
        )
        self.compare.clicked.connect(self.compare_wanted)
        foot = QHBoxLayout()
        foot.setSpacing(space.L)
        self._days = ElidedLabel("", "small", "soft")
        self._change = Label("", "small-strong")
        zoom = QHBoxLayout()
        zoom.setSpacing(space.S)
        for widget in (self._days, self._change, self.whole):
            zoom.addWidget(widget)
        foot.addWidget(self.legend, 1)
        foot.addLayout(zoom)
        foot.addWidget(self.compare)
        self.body.addLayout(row)
        self.body.addWidget(self.chart, 1)
        self.body.addLayout(foot)
        self._show_compare()

    @property
    def controls(self) -> list[QWidget]:
        """Return what can be reached by key from the chart on, in order."""
        return [self.report, self.more, self.chart, self.compare, self.whole]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._words.setVisible(self.width() >= ROOMY)

    def show_period(self, period: str) -> None:
        """Mark a period as chosen."""
        self.ranges.set_value(period)

    def show_points(
        self, points: Sequence[NetWorthPoint], currency: str, formatter: Formatter
    ) -> None:
        """Draw the line and explain it where it is not solid."""
        self._currency, self._formatter = currency, formatter
        if points is not self._points or not points:
            self._points, self._drawn = points, points_of(points)
        self.chart.show_points(
            self._drawn,
            currency,
            formatter,
            self.tr("Nothing is known for this period. Choose a longer one, or import a file."),
        )
        self._show_second()
        self.more.setEnabled(bool(points))
        self._on_reached()

    # Benchmark

    def choose_benchmark(self, name: str) -> None:
        """Compare with an asset or a blend; empty: with nothing. It is remembered."""
        if name != self.benchmark:
            self.benchmark = name
            Memory().set_text(KEY, name)
            self._same = None
            self._show_compare()
            self.benchmark_changed.emit()

    def show_benchmark(self, same: SameFlows | None) -> None:
        """Draw what the same flows would have come to; `None` takes the line away."""
        if same is not None and same.wanted != self.benchmark:
            return  # another was chosen meanwhile
        self._same = same
        self._show_second()
        self._show_compare()
        self._on_reached()

    def _show_second(self) -> None:
        same = self._same
        values = same.along(self._drawn) if same is not None else ()
        name = self.tr("{}, same flows").format(one_line(same.name)) if same is not None else ""
        self.chart.show_second(values if any(one is not None for one in values) else (), name)

    def _show_compare(self) -> None:
        if not self.benchmark:
            self.compare.set_text(self.tr("compare with…"))
            return
        name = one_line(self.benchmark)
        has_failed = self._same is not None and bool(self._same.reason)
        text = self.tr("{}: not known here…") if has_failed else self.tr("compared with {}…")
        self.compare.set_text(text.format(name[:32]))
        tip = self._same.reason if self._same is not None and has_failed else name
        self.compare.setToolTip(plain_tip(tip))

    # Words

    def _on_reached(self) -> None:
        is_whole = self.chart.reach.is_whole
        self._words.setText(self._explain())
        for widget in (self._days, self._change, self.whole):
            widget.setVisible(not is_whole)
        if not is_whole:
            self._tell_zoom()
        self.legend.show_keys(self._keys())

    def _explain(self) -> str:
        seen = {point.coverage for point in self._points if point.net_worth is not None}
        parts = []
        if Coverage.PARTIAL in seen:
            parts.append(self.tr("dashed: partly known or estimated"))
        elif Coverage.ESTIMATED in seen:
            parts.append(self.tr("dashed: estimated"))
        if any(point.net_worth is None for point in self._points):
            parts.append(self.tr("gap: not known"))
        return " · ".join(parts)

    @property
    def zoom_words(self) -> str:
        """Return the days that are shown and the change over them; "" while all are."""
        return "" if self.chart.reach.is_whole else f"{self._days.full_text} {self._change.text()}"

    def _tell_zoom(self) -> None:
        known = [one for one in self.chart.shown if one.exact is not None]
        if not known:
            self._days.setText(self.tr("Nothing is known on these days."))
            self._change.setText("")
            return
        first, last = known[0], known[-1]
        day = self._formatter.day
        self._days.setText(self.tr("{} to {}").format(day(first.on), day(last.on)))
        if first.exact is None or last.exact is None:
            return
        text = change_text(first.exact, last.exact, self._currency, self._formatter)
        self._change.setText(text)
        change = last.exact - first.exact
        self._change.set_tone("gain" if change > 0 else "loss" if change < 0 else "")

    def _keys(self) -> list[Key]:
        """Return what the chart's signs mean, of those that are there."""
        keys = []
        if self.chart.second_name:
            keys = [Key("line", self.tr("net worth")), Key("second", self.chart.second_name)]
        flows = [self.chart.points[place].flow for place in self.chart.marked]
        if any(flow > 0 for flow in flows):
            keys.append(Key("in", self.tr("large deposit")))
        if any(flow < 0 for flow in flows):
            keys.append(Key("out", self.tr("large withdrawal")))
        return keys

    def _on_zoomed(self, step: int) -> None:
        self.ranges.step(-step)
