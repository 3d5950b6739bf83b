"""Charts for the pictures: what the views do not show unasked."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.allocation.words import part_word
from ui.charts.area import AreaChart
from ui.charts.series import points_of
from ui.charts.treemap import Part, Treemap
from ui.charts.twin import TableTwin
from ui.format import Formatter
from ui.overview.allocation import part_color
from ui.overview.benchmark import BenchmarkDialog
from ui.tasks import ignore
from ui.theme import space
from ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.window.frame import MainWindow

Makers = dict[str, Callable[[], QWidget]]
SIZE = (900, 420)
YEARS = 3


def chart_dialogs(coffer: "Coffer", window: "MainWindow") -> Makers:
    """Return what makes them, by the name of the picture."""

    def framed(chart: QWidget) -> QWidget:
        dialog = Dialog(window)
        column = QVBoxLayout(dialog)
        column.setContentsMargins(*([space.XL] * 4))
        column.addWidget(chart)
        dialog.setWindowTitle(chart.accessibleName())
        dialog.resize(*SIZE)
        return dialog

    def tiles() -> QWidget:
        report = coffer.allocation.report("account")
        chart = Treemap(window.tr("Allocation"))
        parts = [
            Part(one.key, part_word(report.by, one.key), one.value, one.share, part_color(place))
            for place, one in enumerate(report.lines)
        ]
        chart.show_parts(parts, report.base_currency, Formatter())
        return framed(chart)

    def line() -> AreaChart:
        last = coffer.clock.today()
        first = date(last.year - YEARS, 1, 1)
        chart = AreaChart(window.tasks, window.tr("Net worth"))
        points = points_of(coffer.portfolio.networth(first, last))
        chart.show_points(points, coffer.profile.base_currency(), Formatter())
        chart.setFocus()
        return chart

    def twin() -> QWidget:
        sheet = line().sheet()
        return TableTwin(sheet, Formatter(), window) if sheet is not None else Dialog(window)

    return {
        "dialog-benchmark": lambda: BenchmarkDialog("", ignore, window),
        "chart-table": twin,
        "chart-tiles": tiles,
        "chart-net-worth": lambda: framed(line()),
    }
