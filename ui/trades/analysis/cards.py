"""The cards of the analysis. They show a report; none computes a figure."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.trading.figures import Figure
from app.services.trading.analysis_answers import AnalysisReport, GroupLine, TradeLine
from ui.charts.more import MoreButton
from ui.format import Formatter
from ui.performance.tiles import FigureTile, TileGrid
from ui.theme import space
from ui.trades.analysis.charts import FallChart, SpreadChart, SumChart
from ui.trades.analysis.tables import group_columns, trade_columns
from ui.trades.analysis.words import (
    dimension_note,
    dimension_of,
    doubt_of,
    formula_of,
    input_of,
    missing_words,
    rating_of,
    reason_of,
    tile_of,
    title_of,
    value_words,
)
from ui.widgets.buttons import GhostButton, LinkButton
from ui.widgets.card import Card
from ui.widgets.labels import Label
from ui.widgets.segmented import SegmentedControl
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView

TILE = 168  # the least width of a figure
DIMENSIONS = (
    "tag", "instrument", "weekday", "hour", "strategy", "account", "direction", "month",
)  # fmt: skip


class ExplainedFigure(QWidget):
    """The formula of a figure with the numbers that went into it; hidden until one is asked for."""

    closed = Signal()
    trade_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = ""
        self._title = Label("", "heading", "soft")
        self.formula = Label("", "body")
        self._position = 0
        close = GhostButton(self.tr("Close"))
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(close)
        self._rows = QFormLayout()
        self._rows.setHorizontalSpacing(space.XL)
        self._rows.setVerticalSpacing(space.XS)
        self.open_trade = LinkButton(self.tr("Show the trade"))
        self.open_trade.clicked.connect(lambda: self.trade_wanted.emit(self._position))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, space.S, 0, 0)
        column.setSpacing(space.S)
        column.addLayout(head)
        column.addWidget(self.formula)
        column.addLayout(self._rows)
        line = QHBoxLayout()
        line.addWidget(self.open_trade)
        line.addStretch(1)
        column.addLayout(line)
        self.hide()

    def show_figure(self, one: Figure, currency: str, formatter: Formatter) -> None:
        """Tell how a figure came about."""
        self.name = one.name
        self._title.setText(self.tr("How {} came about").format(title_of(one.name)))
        self.setAccessibleName(self._title.text())
        text = formula_of(one.formula)
        if one.reason:
            text += f"\n{reason_of(one.reason)}"
        self.formula.set_lines(text)
        while self._rows.rowCount():
            self._rows.removeRow(0)
        for each in one.inputs:
            value = Label(value_words(each, currency, formatter), "strong")
            self._rows.addRow(Label(input_of(each.name), "body", "soft"), value)
        result = Label(value_words(one, currency, formatter), "strong")
        self._rows.addRow(Label(title_of(one.name), "strong"), result)
        self._position = one.position or 0
        self.open_trade.setVisible(bool(self._position))
        self.show()


class FiguresCard(Card):
    """Figures as tiles, each with its formula on hover; one that is pressed tells it below."""

    trade_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self.set_title(self.tr("Figures"))
        self._grid = TileGrid(TILE)
        self.judgement = Label("", "body", "soft")
        self.explained = ExplainedFigure()
        self.explained.closed.connect(lambda: self.explain(""))
        self.explained.trade_wanted.connect(self.trade_wanted)
        self.body.addWidget(self.judgement)
        self.body.addLayout(self._grid)
        self.body.addWidget(self.explained)
        self._report: AnalysisReport | None = None
        self._formatter = Formatter()

    @property
    def tiles(self) -> list[FigureTile]:
        return self._grid.tiles

    def show_report(self, report: AnalysisReport, formatter: Formatter) -> None:
        """Replace the figures; an open explanation stays open, with the new numbers."""
        self._report, self._formatter = report, formatter
        text = missing_words(report.missing, formatter) or rating_of(report.rating)
        if report.is_enough and not report.rating:
            text = ""
        self.judgement.set_lines("\n".join(filter(None, (text, *map(doubt_of, report.doubts)))))
        self.judgement.set_tone("warn" if report.doubts else "soft")
        self.judgement.setVisible(bool(self.judgement.text()))
        self._arrange()
        self.explain(self.explained.name)

    def explain(self, name: str) -> None:
        """Tell how a figure came about; an empty name closes."""
        figure = self._report.figures.get(name) if self._report is not None else None
        for tile in self.tiles:
            tile.setChecked(figure is not None and tile.figure.name == name)
        if figure is None or self._report is None:
            self.explained.name = ""
            self.explained.hide()
            return
        currency = self._report.basis.base_currency
        self.explained.show_figure(figure, currency, self._formatter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._grid.would_differ(self.width()):
            self._arrange()
            self.explain(self.explained.name)

    def _arrange(self) -> None:
        if self._report is None:
            return
        currency, tiles = self._report.basis.base_currency, []
        for one in self._report.figures.values():
            tile = FigureTile(tile_of(one, currency, self._formatter), self, can_explain=True)
            tile.clicked.connect(lambda _=False, own=one.name: self._on_pressed(own))
            tiles.append(tile)
        self._grid.show_tiles(tiles, self.width())

    def _on_pressed(self, name: str) -> None:
        self.explain("" if self.explained.name == name else name)


class CurveCard(Card):
    """The sum of results, and below it how far it was under its highest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self.set_title(self.tr("Sum of closed results"))
        self.sum = SumChart(self.tr("Sum of closed results"))
        self.sum.setMinimumHeight(200)
        self.falls = FallChart(self.tr("Drawdown"))
        self.falls.setMinimumHeight(110)
        self._title_of_falls = Label(
            self.tr("Drawdown: below the highest so far"), "small", "faint"
        )
        self.header.addWidget(MoreButton(self.sum))
        foot = QHBoxLayout()
        foot.addWidget(self._title_of_falls, 1)
        self.more_falls = MoreButton(self.falls)
        foot.addWidget(self.more_falls)
        self.body.addWidget(self.sum)
        self.body.addLayout(foot)
        self.body.addWidget(self.falls)

    def show_report(self, report: AnalysisReport, formatter: Formatter) -> None:
        """Draw the days."""
        currency = report.basis.base_currency
        self.setVisible(bool(report.days))
        self.sum.show_points(report.days, currency, formatter)
        self.falls.show_points(report.days, currency, formatter)
        has_fallen = any(one.fall for one in report.days)
        self.falls.setVisible(has_fallen)
        self._title_of_falls.setVisible(has_fallen)
        self.more_falls.setVisible(has_fallen)
        self.set_caption(currency)


class SpreadCard(Card):
    """How results are spread."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self.set_title(self.tr("Results by size"))
        self.chart = SpreadChart(self.tr("Results by size"))
        self.chart.setMinimumHeight(190)
        self.header.addWidget(MoreButton(self.chart))
        self.body.addWidget(self.chart, 1)

    def show_report(self, report: AnalysisReport, formatter: Formatter) -> None:
        """Draw the bins."""
        self.setVisible(bool(report.bins))
        self.chart.show_bins(report.bins, report.basis.base_currency, formatter)
        self.set_caption(self.tr("trades"))


class TablesCard(QWidget):
    """One table at a time: by tag, instrument, weekday and so on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: AnalysisReport | None = None
        self._formatter = Formatter()
        options = [(name, dimension_of(name)) for name in DIMENSIONS]
        self.by = SegmentedControl(options, name=self.tr("Table by"))
        self.by.set_value("instrument")
        self.by.changed.connect(lambda _: self._draw())
        self.note = Label("", "small", "faint")
        self.model: TableModel[GroupLine] = TableModel(
            group_columns("tag", "", "", self._formatter), lambda one: one.key, self
        )
        self.table = TableView(self.model, "analysis-groups", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.S)
        head = QHBoxLayout()
        head.addWidget(self.by)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self.note)
        column.addWidget(TableCard(self.table))

    def show_report(self, report: AnalysisReport, formatter: Formatter) -> None:
        """Show the tables."""
        self._report, self._formatter = report, formatter
        self._draw()

    def _draw(self) -> None:
        report, name = self._report, self.by.value
        if report is None:
            return
        title = dimension_of(name)
        self.table.setAccessibleName(self.tr("Closed trades by {}").format(title.casefold()))
        self.note.setText(dimension_note(name, report.basis))
        self.note.setVisible(bool(self.note.text()))
        currency = report.basis.base_currency
        self.model.show_columns(group_columns(name, title, currency, self._formatter))
        self.model.show(report.tables.get(name, ()))


class TradesCard(QWidget):
    """A few trades under a title; one that is opened is told."""

    opened = Signal(int)  # the position

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model: TableModel[TradeLine] = TableModel(
            trade_columns("", Formatter()), lambda one: one.position_id, self
        )
        self.table = TableView(self.model, name, self)
        self.table.setAccessibleName(title)
        self.table.opened.connect(self._on_opened)
        self.title = Label(title, "heading", "soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.S)
        column.addWidget(self.title)
        column.addWidget(TableCard(self.table))
        column.addStretch(1)

    def show_trades(self, trades: Sequence[TradeLine], currency: str, formatter: Formatter) -> None:
        """Replace the trades."""
        self.model.show_columns(trade_columns(currency, formatter))
        self.model.show(trades)

    def _on_opened(self, row: int) -> None:
        line = self.model.line(row)
        if line is not None:
            self.opened.emit(line.position_id)
