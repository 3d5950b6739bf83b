"""The chart under the figure: ranges, coverage by line, a table twin."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.coverage import Coverage
from app.services.reports import NetWorthPoint
from ui.charts.area import AreaChart
from ui.charts.series import points_of
from ui.charts.twin import TableTwin
from ui.format import Formatter
from ui.groups.scope_box import ScopeBox
from ui.tasks import TaskRunner
from ui.theme import space
from ui.widgets.buttons import GhostButton
from ui.widgets.card import Card
from ui.widgets.labels import ElidedLabel
from ui.widgets.segmented import SegmentedControl
from ui.window.state import PERIODS


class ChartCard(Card):
    """Net worth over time."""

    period_chosen = Signal(str)

    def __init__(self, tasks: TaskRunner, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(name)
        self._name = name
        self._currency = ""
        self._formatter = Formatter()
        self._twin: TableTwin | None = None
        self.body.setContentsMargins(18, 16, 18, 4)
        self.body.setSpacing(space.S)
        self.ranges = SegmentedControl(
            [(one, self.tr("All") if one == "All" else one) for one in PERIODS],
            name=self.tr("Period"),
        )
        self.ranges.changed.connect(self.period_chosen)
        self._legend = ElidedLabel("", "body", "faint")
        self.table_button = GhostButton("", icon_name="table")
        self.table_button.setFixedSize(30, 30)
        self.table_button.setAccessibleName(self.tr("Show as table"))
        self.table_button.setToolTip(self.tr("Show as table"))
        self.table_button.clicked.connect(self._open_table)
        row = QHBoxLayout()
        row.setSpacing(space.S)
        row.addWidget(self.ranges)
        self.scope = ScopeBox()
        row.addWidget(self.scope)
        row.addStretch(1)
        row.addWidget(self._legend, 100)
        row.addWidget(self.table_button)
        self.chart = AreaChart(tasks, name)
        self.chart.zoomed.connect(self._on_zoomed)
        self.body.addLayout(row)
        self.body.addWidget(self.chart, 1)
        from PySide6.QtCore import Qt

        self._legend.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)

    def show_period(self, period: str) -> None:
        """Mark a period as chosen."""
        self.ranges.set_value(period)

    def show_points(
        self, points: Sequence[NetWorthPoint], currency: str, formatter: Formatter
    ) -> None:
        """Draw the line and explain it where it is not solid."""
        self._currency, self._formatter = currency, formatter
        drawn = points_of(points)
        self.chart.show_points(
            drawn,
            currency,
            formatter,
            self.tr("Nothing is known for this period. Choose a longer one, or import a file."),
        )
        self._legend.setText(self._explain(points))
        self.table_button.setEnabled(bool(points))

    def _explain(self, points: Sequence[NetWorthPoint]) -> str:
        seen = {point.coverage for point in points if point.net_worth is not None}
        parts = []
        if Coverage.PARTIAL in seen:
            parts.append(self.tr("dashed: partly known or estimated"))
        elif Coverage.ESTIMATED in seen:
            parts.append(self.tr("dashed: estimated"))
        if any(point.net_worth is None for point in points):
            parts.append(self.tr("gap: not known"))
        return " · ".join(parts)

    def _on_zoomed(self, step: int) -> None:
        self.ranges.step(-step)

    def _open_table(self) -> None:
        points = self.chart.points
        self._twin = TableTwin(self._name, points, self._currency, self._formatter, self.window())
        self._twin.open()
