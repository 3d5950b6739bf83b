"""Performance of a scope over a period, and what was realized by year."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import CofferError
from app.services.reports import AccountLine, Performance, RealizedTotals
from ui.format import Formatter
from ui.format_errors import error_sentence
from ui.performance.figures import Figure, drawdown_words, figures_of
from ui.tasks import TaskRunner
from ui.theme import space
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.labels import Label, one_line, plain_tip
from ui.widgets.segmented import SegmentedControl
from ui.widgets.table_card import TableCard
from ui.widgets.table_columns import Cell, Column, Tone, tone_of
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView
from ui.window.state import PERIODS, ViewState, first_day
from ui.window.view import View

if TYPE_CHECKING:
    from app.bootstrap import Coffer

YEARS = 6
TILE = 210  # the least width of a figure


@dataclass(frozen=True, slots=True)
class YearLine:
    """What was realized in a year."""

    year: int
    totals: RealizedTotals


class FigureTile(QWidget):
    """One figure with its name; what it means is on hover."""

    def __init__(self, figure: Figure) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        title = Label(figure.title, "small", "faint")
        self.value = Label(figure.text, "stat", figure.tone)
        column.addWidget(title)
        column.addWidget(self.value)
        if figure.reason:
            note = Label("", "small", "faint")
            note.set_lines(figure.reason)
            column.addWidget(note)
        column.addStretch(1)
        tip = f"{figure.meaning}\n{figure.reason}" if figure.reason else figure.meaning
        self.setToolTip(plain_tip(tip))
        self.setAccessibleName(f"{figure.title} {figure.text}")
        self.setAccessibleDescription(tip)


def year_columns(
    currency: str, formatter: Formatter, words: Sequence[str]
) -> list[Column[YearLine]]:
    """Return the columns of the realized table; `words` are their titles."""

    def money(name: str, title: str, *, is_gain: bool) -> Column[YearLine]:
        def value(line: YearLine) -> Decimal | None:
            found: Decimal | None = getattr(line.totals, name)
            return found

        return Column(
            name,
            title,
            lambda line: Cell(
                formatter.money(value(line), currency, signed=is_gain),
                tone=tone_of(value(line)) if is_gain else Tone.TEXT,
                is_strong=name == "gain",
            ),
            key=value,
            copy=lambda line: formatter.copied(value(line)),
            is_number=True,
            width=140,
        )

    year, proceeds, cost, gain, short, long = words
    return [
        Column("year", year, lambda line: Cell(str(line.year)), key=lambda line: line.year,
               width=90, stretch=1),
        money("proceeds", proceeds, is_gain=False),
        money("cost", cost, is_gain=False),
        money("gain", gain, is_gain=True),
        money("short", short, is_gain=True),
        money("long", long, is_gain=True),
    ]  # fmt: skip


class PerformanceView(View):
    """How well did it do, and why."""

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._report: Performance | None = None
        self._years: tuple[YearLine, ...] = ()
        self._columns = 0
        self._build()
        state.period_changed.connect(self.refresh)

    def reload(self) -> None:
        last = self.state.as_of or date.today()  # noqa: DTZ011
        first = first_day(self.state.period, last)
        base, scope = self.state.base, self.scope
        portfolio = self.coffer.portfolio
        self.periods.set_value(self.state.period)
        self.tasks.reload(
            self,
            "report",
            lambda: portfolio.performance(first, last, base=base, scope=scope),
            self._on_report,
            self.show_error,
        )
        self.tasks.reload(
            self, "years", lambda: self._read_years(last, base, scope), self._on_years,
            self.show_error,
        )  # fmt: skip
        self.tasks.reload(
            self, "scopes", lambda: portfolio.accounts(self.state.as_of), self._on_accounts,
            self.show_error,
        )  # fmt: skip

    @property
    def scope(self) -> str:
        return str(self.scopes.currentData() or "portfolio")

    def show_payload(self, payload: Any) -> None:
        """Show another scope: "account:NAME" or "institution:NAME"."""
        if isinstance(payload, str):
            place = self.scopes.findData(payload)
            if place < 0:
                self.scopes.addItem(one_line(payload.partition(":")[2]), payload)
                place = self.scopes.count() - 1
            self.scopes.setCurrentIndex(place)

    def show_error(self, error: CofferError) -> None:
        self.banner.show_error(error_sentence(error), self.tr("Try again"))

    def redraw(self) -> None:
        if self._report is None:
            return
        report, formatter = self._report, self.formatter
        while self._grid.count():
            item = self._grid.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        columns = max(1, min(4, (self.width() - 84) // TILE))
        for place, figure in enumerate(figures_of(report, formatter)):
            self._grid.addWidget(FigureTile(figure), place // columns, place % columns)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        self._figures.set_caption(
            self.tr("{} to {}").format(formatter.day(report.first), formatter.day(report.last))
        )
        self._drawdown.set_lines(drawdown_words(report, formatter))
        self._show_years()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._columns and max(1, min(4, (self.width() - 84) // TILE)) != self._columns:
            self.redraw()

    def _read_years(self, last: date, base: str, scope: str) -> tuple[YearLine, ...]:
        found = []
        for year in range(last.year, last.year - YEARS, -1):
            end = min(last, date(year, 12, 31))
            lines, totals = self.coffer.portfolio.realized(
                date(year, 1, 1), end, base=base, scope=scope
            )
            if lines:
                found.append(YearLine(year, totals))
        return tuple(found)

    def _on_report(self, report: Performance) -> None:
        self._report = report
        self.banner.hide()
        self.redraw()

    def _on_years(self, years: tuple[YearLine, ...]) -> None:
        self._years = years
        self._show_years()

    def _on_accounts(self, lines: Sequence[AccountLine]) -> None:
        chosen = self.scope
        self.scopes.blockSignals(True)
        self.scopes.clear()
        self.scopes.addItem(self.tr("Everything"), "portfolio")
        for name in sorted({line.institution for line in lines}):
            self.scopes.addItem(one_line(name), f"institution:{name}")
        for line in sorted(lines, key=lambda one: one.name):
            self.scopes.addItem("  " + one_line(line.name), f"account:{line.name}")
        self.scopes.setCurrentIndex(max(self.scopes.findData(chosen), 0))
        self.scopes.blockSignals(False)

    def _show_years(self) -> None:
        if self._report is None:
            return
        words = (self.tr("Year"), self.tr("Proceeds"), self.tr("Cost"), self.tr("Realized gain"),
                 self.tr("Short term"), self.tr("Long term"))  # fmt: skip
        self.model.show_columns(year_columns(self._report.base_currency, self.formatter, words))
        self.model.show(self._years)
        self._card.setVisible(bool(self._years))
        self._none.setVisible(not self._years)

    def _build(self) -> None:
        self.banner = Banner()
        self.banner.acted.connect(self.reload)
        self.scopes = QComboBox()
        self.scopes.setAccessibleName(self.tr("Scope"))
        self.scopes.setMinimumWidth(180)
        self.scopes.addItem(self.tr("Everything"), "portfolio")
        self.scopes.currentIndexChanged.connect(self.refresh)
        self.periods = SegmentedControl(
            [(one, self.tr("All") if one == "All" else one) for one in PERIODS],
            name=self.tr("Period"),
        )
        self.periods.changed.connect(self.state.set_period)
        bar = QHBoxLayout()
        bar.addWidget(self.periods)
        bar.addWidget(self.scopes)
        bar.addStretch(1)
        self._figures = Card(self.tr("Returns"), " ")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(space.XL)
        self._grid.setVerticalSpacing(space.XL)
        self._figures.body.addLayout(self._grid)
        fall = Card(self.tr("Largest drawdown"))
        self._drawdown = Label("", "body", "soft")
        fall.body.addWidget(self._drawdown)
        title = Label(self.tr("Realized gains by year"), "heading", "soft")
        self.model: TableModel[YearLine] = TableModel(
            year_columns("", self.formatter, ("", "", "", "", "", "")), lambda line: line.year, self
        )
        self.table = TableView(self.model, "performance-years", self)
        self.table.setAccessibleName(self.tr("Realized gains by year"))
        self._none = Label(self.tr("Nothing was sold in these years."), "body", "soft")
        self._card = TableCard(self.table)
        page = QWidget()
        page.setProperty("page", "true")
        column = QVBoxLayout(page)
        column.setContentsMargins(*([space.PAGE_MARGIN] * 4))
        column.setSpacing(space.CARD_GAP)
        column.addLayout(bar)
        for card in (self._figures, fall, title, self._none, self._card):
            column.addWidget(card)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.banner)
        outer.addWidget(area, 1)
