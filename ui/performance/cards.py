"""The cards of the performance screen. They show a report; none computes a figure."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.services.reports import Performance
from ui.charts.lines import Line, LineChart
from ui.charts.more import MoreButton
from ui.format import Formatter
from ui.performance.explained import ExplainedCard
from ui.performance.falls import FallLine
from ui.performance.figures import Figure, drawdown_words
from ui.performance.heat import HeatTable
from ui.performance.tiles import FigureTile, TileGrid
from ui.performance.waterfall import Bar, Waterfall
from ui.performance.words import part_word
from ui.widgets.card import Card
from ui.widgets.labels import Label, one_line

TILE = 200  # the least width of a figure
SECOND = "warn"  # the benchmark's line


class IndexCard(Card):
    """The return index over time, with the benchmark's beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self.set_title(self.tr("Return over time"))
        self.chart = LineChart(self.tr("Return over time"))
        self.chart.setMinimumHeight(250)
        self.header.addWidget(MoreButton(self.chart))
        self.body.addWidget(self.chart)

    def show_report(self, report: Performance, formatter: Formatter, scope: str) -> None:
        """Draw the indices; nothing where the return is not known."""
        lines: list[Line] = []
        study = report.study
        if study is not None and report.ttwror is not None:
            own = tuple(one - 1.0 for one in study.index())
            lines.append(Line(one_line(scope), own, is_filled=not report.benchmark))
            other = tuple(one - 1.0 for one in study.benchmark_index())
            if other:
                lines.append(Line(one_line(report.benchmark), other, SECOND, is_dashed=True))
        self.chart.show_lines(report.first, lines, formatter)
        days = self.tr("{} to {}").format(formatter.day(report.first), formatter.day(report.last))
        names = self.tr("dashed: {}").format(one_line(report.benchmark)) if lines[1:] else ""
        self.set_caption(f"{names} · {days}" if names else days)


class DrawdownCard(Card):
    """How far below its highest the index was, and the deepest fall in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self.set_title(self.tr("Drawdown"))
        self._words = Label("", "body", "soft")
        self.chart = FallLine(self.tr("Drawdown"))
        self.header.addWidget(MoreButton(self.chart))
        self.body.addWidget(self._words)
        self.body.addWidget(self.chart)

    def show_report(self, report: Performance, formatter: Formatter) -> None:
        """Draw the falls."""
        self._words.set_lines(drawdown_words(report, formatter))
        study = report.study
        is_known = study is not None and report.max_drawdown is not None
        values = study.drawdowns() if study is not None and is_known else ()
        self.chart.setVisible(any(values))
        line = Line(self.tr("Below the highest"), values, "loss", is_filled=True)
        self.chart.show_fall(report.first, line, formatter, report.drawdown_from,
                             report.drawdown_to, report.recovered_on)  # fmt: skip


class HeatCard(Card):
    """Returns by month and year."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self.set_title(self.tr("Returns by month"))
        self.table = HeatTable()
        self.header.addWidget(MoreButton(self.table))
        self.body.addWidget(self.table)
        self.hide()

    def show_report(self, report: Performance, formatter: Formatter) -> None:
        """Show the months; a period without any hides the card."""
        self.table.show_periods(report.months, report.years, report.base_currency, formatter)
        self.setVisible(bool(report.months))


class AttributionCard(Card):
    """What made the value change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self.set_title(self.tr("What made the value change"))
        self.chart = Waterfall(self.tr("What made the value change"))
        self.header.addWidget(MoreButton(self.chart))
        self.body.addWidget(self.chart)
        self.hide()

    def show_report(self, report: Performance, formatter: Formatter) -> None:
        """Draw the parts; those that came to nothing are left out."""
        found = report.attribution
        self.setVisible(found is not None)
        if found is None:
            return
        opening, closing = part_word("opening"), part_word("closing")
        bars = [Bar(opening[0], found.opening, is_total=True, meaning=opening[1])]
        for name, amount in found.parts.items():
            if amount:
                title, meaning = part_word(name)
                bars.append(Bar(title, amount, meaning=meaning))
        bars.append(Bar(closing[0], found.closing, is_total=True, meaning=closing[1]))
        self.chart.show_bars(bars, report.base_currency, formatter)
        self.set_caption(report.base_currency)


class FiguresCard(Card):
    """Figures as tiles; one that is pressed tells below how it came about."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self._grid = TileGrid(TILE)
        self.body.addLayout(self._grid)
        self.explained = ExplainedCard()
        self.explained.closed.connect(lambda: self.explain(""))
        self.body.addWidget(self.explained)
        self._report: Performance | None = None
        self._figures: tuple[Figure, ...] = ()
        self._formatter = Formatter()

    @property
    def tiles(self) -> list[FigureTile]:
        return self._grid.tiles

    def show_figures(
        self, report: Performance, figures: Sequence[Figure], formatter: Formatter
    ) -> None:
        """Replace the figures; an open explanation stays open, with the new numbers."""
        self._report, self._figures, self._formatter = report, tuple(figures), formatter
        self._arrange()
        self.explain(self.explained.name)

    def explain(self, name: str) -> None:
        """Tell how a figure came about; an empty name closes."""
        figure = next((one for one in self._figures if name and one.name == name), None)
        for tile in self.tiles:
            tile.setChecked(figure is not None and tile.figure.name == name)
        if figure is None or self._report is None or name not in self._explainable():
            self.explained.name = ""
            self.explained.hide()
            return
        self.explained.show_steps(
            name, figure.title, self._report.explain(name), self._report.base_currency,
            self._formatter,
        )  # fmt: skip

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._grid.would_differ(self.width()):
            self._arrange()
            self.explain(self.explained.name)

    def _explainable(self) -> tuple[str, ...]:
        study = self._report.study if self._report is not None else None
        return () if study is None else study.names

    def _arrange(self) -> None:
        can_explain, tiles = self._explainable(), []
        for figure in self._figures:
            tile = FigureTile(figure, self, can_explain=figure.name in can_explain)
            tile.clicked.connect(lambda _=False, own=tile: self._on_pressed(own))
            tiles.append(tile)
        self._grid.show_tiles(tiles, self.width())

    def _on_pressed(self, tile: FigureTile) -> None:
        if tile.isCheckable():
            self.explain("" if self.explained.name == tile.figure.name else tile.figure.name)
