"""Performance of a scope over a period, and what was realized by year."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.groups import GroupLine
from app.services.reports import AccountLine, Performance, RealizedTotals
from ui.format import Formatter
from ui.groups.dots import colour_of, dot_icon
from ui.own_day import own_day
from ui.performance.benchmark_box import BenchmarkBox
from ui.performance.cards import AttributionCard, DrawdownCard, FiguresCard, HeatCard, IndexCard
from ui.performance.figures import against_of, figures_of
from ui.tasks import TaskRunner
from ui.theme import space
from ui.widgets.bar_layout import BarLayout
from ui.widgets.buttons import PillButton
from ui.widgets.empty import EmptyView
from ui.widgets.fields import NameBox
from ui.widgets.labels import Label, one_line
from ui.widgets.page import Page, scrolled
from ui.widgets.segmented import SegmentedControl
from ui.widgets.table_card import TableCard
from ui.widgets.table_columns import Cell, Column, Tone, tone_of
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView
from ui.window.grouping import digest
from ui.window.keepsakes import Kept
from ui.window.sample_offer import offer_beginnings
from ui.window.state import PERIODS, ViewState, first_day, period_sign
from ui.window.view import View

if TYPE_CHECKING:
    from app.bootstrap import Coffer

YEARS = 6


@dataclass(frozen=True, slots=True)
class YearLine:
    """What was realized in a year."""

    year: int
    totals: RealizedTotals


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
        self._awaited = ""  # the digest of a scope that is to be chosen once it is offered
        self._report: Performance | None = None
        self._years: tuple[YearLine, ...] = ()
        self._build()
        state.period_changed.connect(self.refresh)

    def reload(self) -> None:
        last = self.state.as_of or own_day()
        first = first_day(self.state.period, last)
        base, scope, benchmark = self.state.base, self.scope, self.benchmarks.value
        portfolio, accounts = self.coffer.portfolio, self.coffer.accounts
        self.periods.set_value(self.state.period)
        self.tasks.reload(
            self,
            "report",
            lambda: portfolio.performance(
                first, last, base=base, scope=scope, benchmark=benchmark,
                with_tables=True, with_attribution=True,
            ),
            self._on_report,
            self.show_error,
        )  # fmt: skip
        self.tasks.reload(
            self, "years", lambda: self._read_years(last, base, scope), self._on_years,
            self.show_error,
        )  # fmt: skip
        self.tasks.reload(
            self, "scopes",
            lambda: (portfolio.accounts(self.state.as_of), self.coffer.groups.all()),
            self._on_scopes, self.show_error,
        )  # fmt: skip
        self.tasks.reload(
            self, "assets", accounts.assets, self.benchmarks.show_assets, self.show_error
        )

    @property
    def scope(self) -> str:
        return str(self.scopes.currentData() or "portfolio")

    def kept(self) -> dict[str, object]:
        """Return what the window remembers of this view."""
        return {"scope": Kept(lambda: digest(self.scope), self._await)}

    def _await(self, text: str) -> None:
        self._awaited = text

    def show_payload(self, payload: Any) -> None:
        """Show another scope: "account:NAME", "institution:NAME" or "group:NAME"."""
        if isinstance(payload, str):
            place = self.scopes.findData(payload)
            if place < 0:
                self.scopes.addItem(one_line(payload.partition(":")[2]), payload)
                place = self.scopes.count() - 1
            self.scopes.setCurrentIndex(place)

    def redraw(self) -> None:
        if self._report is None:
            return
        report, formatter = self._report, self.formatter
        scope = self.scopes.currentText().strip()
        self.index.show_report(report, formatter, scope)
        self.figures.show_figures(report, figures_of(report, formatter), formatter)
        self.against.setVisible(bool(report.benchmark))
        if report.benchmark:
            self.against.set_title(self.tr("Beside {}").format(one_line(report.benchmark)))
            self.against.show_figures(report, against_of(report, formatter), formatter)
        self.drawdown.show_report(report, formatter)
        self.heat.show_report(report, formatter)
        self.attribution.show_report(report, formatter)
        self._show_years()

    def _read_years(self, last: date, base: str, scope: str) -> tuple[YearLine, ...]:
        found = self.coffer.portfolio.realized_years(last, YEARS, base=base, scope=scope)
        return tuple(YearLine(year, totals) for year, totals in found)

    def _on_report(self, report: Performance) -> None:
        self._report = report
        self.banner.hide()
        self._content.show()
        self.redraw()

    def _on_years(self, years: tuple[YearLine, ...]) -> None:
        self._years = years
        self._show_years()

    def _on_scopes(self, answer: tuple[Sequence[AccountLine], Sequence[GroupLine]]) -> None:
        lines, groups = answer
        is_empty = not lines and self.state.as_of is None
        self._pages.setCurrentWidget(self.empty if is_empty else self._area)
        chosen, words = self.scope, self.scopes.currentText()
        self.scopes.blockSignals(True)
        self.scopes.clear()
        self.scopes.addItem(self.tr("Everything"), "portfolio")
        for place, one in enumerate(groups):
            picture = dot_icon(colour_of(one.colour, place))
            self.scopes.addItem(picture, one_line(one.name), f"group:{one.name}")
        for name in sorted({line.institution for line in lines}):
            self.scopes.addItem(one_line(name), f"institution:{name}")
        for line in sorted(lines, key=lambda one: one.name):
            self.scopes.addItem("  " + one_line(line.name), f"account:{line.name}")
        if self.scopes.findData(chosen) < 0:  # a holding, a group: asked for from elsewhere
            self.scopes.addItem(words, chosen)
        self.scopes.setCurrentIndex(self.scopes.findData(chosen))
        self.scopes.blockSignals(False)
        awaited, self._awaited = self._awaited, ""
        codes = [str(self.scopes.itemData(place)) for place in range(self.scopes.count())]
        for place, code in enumerate(codes):
            if awaited and digest(code) == awaited:
                self.scopes.setCurrentIndex(place)

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
        self.index = IndexCard()
        self.figures = FiguresCard(self.tr("Returns"))
        self.against = FiguresCard(self.tr("Beside the benchmark"))
        self.against.hide()
        self.drawdown = DrawdownCard()
        self.heat = HeatCard()
        self.attribution = AttributionCard()
        title = Label(self.tr("Realized gains by year"), "heading", "soft")
        self.model: TableModel[YearLine] = TableModel(
            year_columns("", self.formatter, ("", "", "", "", "", "")), lambda line: line.year, self
        )
        self.table = TableView(self.model, "performance-years", self)
        self.table.setAccessibleName(self.tr("Realized gains by year"))
        self._none = Label(self.tr("Nothing was sold in these years."), "body", "soft")
        self._card = TableCard(self.table)
        page = Page()
        column = page.column
        column.addLayout(self._bar())
        self._content = QWidget()  # hidden until there is something to show
        self._content.hide()
        cards = QVBoxLayout(self._content)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(space.CARD_GAP)
        for card in (self.index, self.figures, self.against, self.heat, self.attribution,
                     self.drawdown, title, self._none, self._card):  # fmt: skip
            cards.addWidget(card)
        column.addWidget(self._content)
        column.addStretch(1)
        self.empty = EmptyView(
            self.tr("Your returns will be here"),
            self.tr(
                "Time-weighted and money-weighted, month by month, with drawdown and a benchmark. "
                "They need entries and prices of at least two days."
            ),
            self.tr("Import a file"),
            icon_name="performance",
            second_text=self.tr("New entry"),
        )
        offer_beginnings(self.empty, self.state)
        self._area = scrolled(page, sideways=True)
        self._pages = self.fill(self._area, self.empty)

    def _bar(self) -> BarLayout:
        self.scopes = NameBox()
        self.scopes.setAccessibleName(self.tr("Scope"))
        self.scopes.setMinimumWidth(120)
        self.scopes.setMaximumWidth(240)  # a long name is whole in the list
        self.scopes.addItem(self.tr("Everything"), "portfolio")
        self.scopes.currentIndexChanged.connect(self.refresh)
        self.periods = SegmentedControl(
            [(one, self.tr("All") if one == "All" else period_sign(one)) for one in PERIODS],
            name=self.tr("Period"),
        )
        self.periods.changed.connect(self.state.set_period)
        self.benchmarks = BenchmarkBox()
        self.benchmarks.changed.connect(self.refresh)
        bar = BarLayout()
        bar.add(self.periods, self.scopes, self.benchmarks)
        report = PillButton(self.tr("Report…"))
        report.clicked.connect(
            lambda: self.state.navigate.emit("reports", ("performance", self.scope))
        )
        bar.add_end(report)
        return bar
