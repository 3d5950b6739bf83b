"""A chart's values as a table, for those who prefer one and for screen readers."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.charts.series import Point
from ui.format import Formatter
from ui.format_words import coverage_line, coverage_word
from ui.theme import space
from ui.widgets.buttons import PillButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label
from ui.widgets.table_card import TableCard
from ui.widgets.table_columns import Cell, Column, Tone, tone_of
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView


def point_columns(currency: str, formatter: Formatter, words: Sequence[str]) -> list[Column[Point]]:
    """Return the columns: day, value, flow, coverage; `words` are their titles."""
    day, value, flow, coverage = words
    return [
        Column(
            "day",
            day,
            lambda point: Cell(formatter.day(point.on)),
            key=lambda point: point.on,
            copy=lambda point: point.on.isoformat(),
            width=130,
        ),
        Column(
            "value",
            value,
            lambda point: Cell(formatter.money(point.exact, currency), is_strong=True),
            key=lambda point: point.exact,
            copy=lambda point: formatter.copied(point.exact),
            is_number=True,
            width=150,
        ),
        Column(
            "flow",
            flow,
            lambda point: Cell(
                formatter.money(point.flow, currency, signed=True) if point.flow else "",
                tone=tone_of(point.flow) if point.flow else Tone.FAINT,
            ),
            key=lambda point: point.flow,
            copy=lambda point: formatter.copied(point.flow or Decimal(0)),
            is_number=True,
            width=140,
        ),
        Column(
            "coverage",
            coverage,
            lambda point: Cell(coverage_word(point.coverage), tone=Tone.SOFT),
            key=lambda point: point.coverage,
            tip=lambda point: coverage_line(point.coverage),
            width=120,
            stretch=1,
        ),
    ]


class TableTwin(Dialog):
    """The same values, to be read, sorted and copied."""

    def __init__(
        self,
        title: str,
        points: Sequence[Point],
        currency: str,
        formatter: Formatter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(620, 560)
        words = (self.tr("Day"), self.tr("Value"), self.tr("From outside"), self.tr("Coverage"))
        self.model: TableModel[Point] = TableModel(
            point_columns(currency, formatter, words), lambda point: point.on, self
        )
        self.model.show(list(reversed(points)))
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        column.addWidget(Label(title, "title"))
        self.table = TableView(self.model, "chart-twin", self)
        self.table.setAccessibleName(title)
        column.addWidget(TableCard(self.table), 1)
        row = QHBoxLayout()
        row.addStretch(1)
        close = PillButton(self.tr("Close"))
        close.clicked.connect(self.close)
        row.addWidget(close)
        column.addLayout(row)
