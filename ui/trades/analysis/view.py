"""What closed trades say: figures, curve, spread, tables, best and worst."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.changes import Topic
from app.services.trading.analysis_answers import AnalysisReport, Choices
from ui.tasks import TaskRunner
from ui.theme import space
from ui.trades.analysis.cards import CurveCard, FiguresCard, SpreadCard, TablesCard, TradesCard
from ui.trades.analysis.which import WhichBar
from ui.trades.analysis.words import basis_words, unknown_words
from ui.widgets.empty import EmptyView
from ui.widgets.labels import Label
from ui.widgets.page import Page, SideBySide, scrolled
from ui.window.state import ViewState
from ui.window.view import View

if TYPE_CHECKING:
    from app.bootstrap import Coffer

STACKED_BELOW = 820


class AnalysisView(View):
    """How well was it traded, and by what."""

    topics = frozenset({Topic.TRADES, Topic.LEDGER, Topic.PRICES, Topic.ACCOUNTS, Topic.SETTINGS})

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._report: AnalysisReport | None = None
        self._build()
        state.period_changed.connect(self.refresh)

    @property
    def report(self) -> AnalysisReport | None:
        return self._report

    def kept(self) -> dict[str, object]:
        """Return what the window remembers of this view."""
        return {"by": self.tables.by, "kind": self.which.kind}

    def show_payload(self, payload: Any) -> None:
        """Explain a figure, by its name."""
        if isinstance(payload, str):
            self._wanted = payload
            if self._report is not None:
                self.figures.explain(payload)

    def reload(self) -> None:
        self.which.show_period()
        query, service = self.which.query(), self.coffer.analysis
        self.tasks.reload(
            self, "report", lambda: (service.report(query), service.choices(query)),
            self._on_report, self.show_error,
        )  # fmt: skip

    def redraw(self) -> None:
        report, formatter = self._report, self.formatter
        if report is None:
            return
        currency = report.basis.base_currency
        self.basis.set_lines(basis_words(report.basis, formatter))
        self.basis.set_tone("warn" if report.basis.is_paper else "soft")
        self.unknown.set_lines(unknown_words(report.basis, formatter))
        self.unknown.setVisible(bool(report.basis.unknown))
        has_trades = bool(report.basis.trades)
        self._full.setVisible(has_trades)
        self._none.setVisible(not has_trades)
        self.figures.show_report(report, formatter)
        self.curve.show_report(report, formatter)
        self.spread.show_report(report, formatter)
        self.tables.show_report(report, formatter)
        self.best.show_trades(report.best, currency, formatter)
        self.worst.show_trades(report.worst, currency, formatter)
        self.best.setVisible(bool(report.best))
        self.worst.setVisible(bool(report.worst))

    def _on_report(self, answer: tuple[AnalysisReport, Choices]) -> None:
        self._report, choices = answer
        self.banner.hide()
        self.which.show_choices(choices, self.formatter)
        is_empty = not choices.accounts and not choices.paper_accounts
        self._pages.setCurrentWidget(self.empty if is_empty else self._scroll)
        self.redraw()
        if self._wanted:
            self.figures.explain(self._wanted)
            self._wanted = ""

    def _build(self) -> None:
        self._wanted = ""
        self.which = WhichBar(self.state, has_periods=True)
        self.which.changed.connect(self.refresh)
        self.basis = Label("", "small", "soft")
        self.unknown = Label("", "small", "warn")
        self.unknown.hide()
        self.figures, self.curve, self.spread = FiguresCard(), CurveCard(), SpreadCard()
        self.tables = TablesCard()
        self.best = TradesCard(self.tr("Best"), "analysis-best")
        self.worst = TradesCard(self.tr("Worst"), "analysis-worst")
        for signal in (self.best.opened, self.worst.opened, self.figures.trade_wanted):
            signal.connect(lambda position: self.state.navigate.emit("trades", position))
        self._none = Label("", "body", "soft")
        self._none.set_lines(self.tr("No trade that this asks for has closed."))
        self._none.hide()
        self._full = QWidget()
        cards = QVBoxLayout(self._full)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(space.CARD_GAP)
        self.pictures = SideBySide(
            self.curve, self.spread, stacked_below=STACKED_BELOW, shares=(3, 2)
        )
        self.ends = SideBySide(self.best, self.worst, stacked_below=STACKED_BELOW, shares=(1, 1))
        inner: tuple[QWidget, ...] = (self.figures, self.pictures, self.tables, self.ends)
        for widget in inner:
            cards.addWidget(widget)
        page = Page()
        parts: tuple[QWidget, ...] = (self.which, self.basis, self.unknown, self._none, self._full)
        for widget in parts:
            page.column.addWidget(widget)
        page.column.addStretch(1)
        self._scroll = scrolled(page)
        self.empty = EmptyView(
            self.tr("What your trades say"),
            self.tr("Win rate, expectancy, drawdown, and results by tag, instrument and hour, as "
                    "soon as a trade has closed."),
            self.tr("Go to trades"), icon_name="performance",
        )  # fmt: skip
        self.empty.acted.connect(lambda: self.state.navigate.emit("trades", None))
        self._pages = self.fill(self._scroll, self.empty)
