"""Income: what came in by month, asset and kind; and a calendar of what is expected."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QHBoxLayout

from app.services.income_calendar import IncomeCalendar
from app.services.reports import IncomeLine
from ui.charts.bars import Bar, BarChart
from ui.charts.more import MoreButton
from ui.format import Formatter
from ui.format_words import kind_word, shown_symbol
from ui.groups.scope_box import ScopeBox
from ui.income.calendar_page import CalendarPage
from ui.income.sums import IncomeSum, by_asset, by_month, by_year, total
from ui.own_day import own_day
from ui.tasks import TaskRunner
from ui.theme import space
from ui.widgets.bar_layout import BarLayout
from ui.widgets.buttons import PillButton
from ui.widgets.card import Card
from ui.widgets.empty import EmptyView
from ui.widgets.labels import Label
from ui.widgets.page import Page, one_of, plain, scrolled
from ui.widgets.segmented import SegmentedControl
from ui.widgets.table_card import TableCard
from ui.widgets.table_columns import Cell, Column, Tone
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView
from ui.window.sample_offer import offer_beginnings
from ui.window.state import PERIODS, ViewState, first_day, period_sign
from ui.window.view import View

if TYPE_CHECKING:
    from app.bootstrap import Coffer


def income_columns(
    currency: str, formatter: Formatter, words: Sequence[str]
) -> list[Column[IncomeSum]]:
    """Return the columns; `words` are their titles."""
    asset, account, kind, months, amount = words
    return [
        Column("asset", asset, lambda one: Cell(shown_symbol(one.symbol), is_strong=True),
               key=lambda one: one.symbol.casefold(), width=150, stretch=1),
        Column("account", account, lambda one: Cell(one.account, tone=Tone.SOFT),
               key=lambda one: one.account.casefold(), width=180, stretch=1),
        Column("kind", kind, lambda one: Cell(kind_word(one.kind), tone=Tone.SOFT),
               key=lambda one: one.kind, width=120),
        Column("months", months, lambda one: Cell(str(one.months), tone=Tone.SOFT),
               key=lambda one: one.months, is_number=True, width=90),
        Column(
            "amount", amount,
            lambda one: Cell(formatter.money(one.amount, currency), is_strong=True,
                             second=f"+ {one.unknown} ?" if one.unknown and one.amount else ""),
            key=lambda one: one.amount, copy=lambda one: formatter.copied(one.amount),
            tip=lambda one: formatter.exact(one.amount, currency), is_number=True, width=150,
        ),
    ]  # fmt: skip


class IncomeView(View):
    """What came in by itself."""

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._lines: tuple[IncomeLine, ...] | None = None
        self._currency = ""
        self._build()
        state.period_changed.connect(self.refresh)

    @property
    def is_calendar(self) -> bool:
        return self.modes.value == "calendar"

    def kept(self) -> dict[str, object]:
        """Return what the window remembers of this view."""
        return {"mode": self.modes, "scope": self.scope}

    def show_payload(self, payload: Any) -> None:
        """Show the history or the calendar, by its name, or another scope."""
        if isinstance(payload, str) and ":" in payload:
            self.scope.choose(payload)
            return
        if payload in {"history", "calendar"} and payload != self.modes.value:
            self.modes.set_value(payload)
            self._on_mode()

    def reload(self) -> None:
        self.scope.load(self.coffer, self.tasks)
        scope = self.scope.value
        if self.is_calendar:
            as_of, base = self.state.as_of, self.state.base
            service = self.coffer.income
            self.tasks.reload(
                self,
                "calendar",
                lambda: service.calendar(as_of, base=base, scope=scope),
                self._on_calendar,
                self.show_error,
            )
            return
        last = self.state.as_of or own_day()
        first = first_day(self.state.period, last)
        base = self.state.base
        self.periods.set_value(self.state.period)
        since = None if first is None else first + timedelta(days=1)

        def read() -> tuple[tuple[IncomeLine, ...], str]:
            lines = self.coffer.portfolio.income(since, last, base=base, scope=scope)
            return tuple(lines), base or self.coffer.profile.base_currency()

        self.tasks.reload(self, "lines", read, self._on_lines, self.show_error)

    def _on_lines(self, answer: tuple[tuple[IncomeLine, ...], str]) -> None:
        self._lines, self._currency = answer
        self.banner.hide()
        self.redraw()

    def _on_calendar(self, found: IncomeCalendar) -> None:
        self.banner.hide()
        self.calendar.show_calendar(found, self.formatter)
        if self.is_calendar:
            self._pages.setCurrentWidget(self.empty if self.calendar.is_empty else self.calendar)

    def _on_mode(self, *_: object) -> None:
        self.periods.setVisible(not self.is_calendar)
        self._pages.setCurrentWidget(self.calendar if self.is_calendar else self._full)
        self.reload()

    def redraw(self) -> None:
        self.calendar.redraw(self.formatter)
        if self._lines is None or self.is_calendar:
            return
        self._pages.setCurrentWidget(self._full if self._lines else self.empty)
        formatter, currency = self.formatter, self._currency
        amount, unknown = total(self._lines)
        self._total.setText(formatter.money(amount, currency))
        note = self.tr("in this period")
        if unknown == 1:
            note += " · " + self.tr("1 payment without a known value")
        elif unknown:
            many = self.tr("{} payments without a known value")
            note += " · " + many.format(formatter.count(unknown))
        self._note.setText(note)
        self.chart.show_bars(self._bars(), currency, formatter)
        words = (self.tr("Asset"), self.tr("Account"), self.tr("Kind"), self.tr("Months"),
                 self.tr("Amount"))  # fmt: skip
        self.model.show_columns(income_columns(currency, formatter, words))
        sums = by_asset(self._lines)
        self.model.show(sums)

    def _bars(self) -> list[Bar]:
        assert self._lines is not None  # noqa: S101  # loaded before
        last = self.state.as_of or own_day()
        months = sorted(line.month for line in self._lines)
        begin = first_day(self.state.period, last)
        if begin is None:
            begin = date.fromisoformat(f"{months[0]}-01") if months else last
        else:
            begin += timedelta(days=1)
        rows = by_month(self._lines, begin, last)
        is_long = len(rows) > 40
        if is_long:
            rows = by_year(rows)
        formatter = self.formatter

        def text(on: date, form: str) -> str:
            return formatter.locale.toString(QDate(on.year, on.month, on.day), form)

        if is_long:
            return [Bar(text(on, "yyyy"), text(on, "yyyy"), amount) for on, amount in rows]
        return [
            Bar(
                formatter.month(on, is_short=True) if on.month == 1 else text(on, "MMM"),
                formatter.month(on),
                amount,
            )
            for on, amount in rows
        ]

    def _build(self) -> None:
        self.periods = SegmentedControl(
            [(one, self.tr("All") if one == "All" else period_sign(one)) for one in PERIODS],
            name=self.tr("Period"),
        )
        self.periods.changed.connect(self.state.set_period)
        self.modes = SegmentedControl(
            [("history", self.tr("History")), ("calendar", self.tr("Calendar"))],
            name=self.tr("What to show"),
        )
        self.modes.changed.connect(self._on_mode)
        bar = BarLayout()
        bar.add(self.modes, self.periods)
        self.scope = ScopeBox()
        self.scope.changed.connect(self.refresh)
        bar.add(self.scope)
        report = PillButton(self.tr("Report…"))
        report.clicked.connect(
            lambda: self.state.navigate.emit("reports", ("income", self.scope.value))
        )
        bar.add_end(report)
        months = Card(self.tr("Income"))
        self._total = Label("", "stat")
        self._note = Label("", "body", "faint")
        head = QHBoxLayout()
        head.addWidget(self._total)
        head.addWidget(self._note)
        head.addStretch(1)
        self.chart = BarChart(self.tr("Income by month"))
        head.addWidget(MoreButton(self.chart))
        self.chart.setMinimumHeight(220)
        months.body.addLayout(head)
        months.body.addWidget(self.chart)
        self.model: TableModel[IncomeSum] = TableModel(
            income_columns("", self.formatter, ("", "", "", "", "")),
            lambda one: (one.symbol, one.account, one.kind),
            self,
        )
        self.table = TableView(self.model, "income", self)
        self.table.setAccessibleName(self.tr("Income by asset and kind"))
        card = TableCard(self.table)
        self._full = plain(months, card, spacing=space.CARD_GAP)
        self.empty = EmptyView(
            self.tr("No income in this period"),
            self.tr("Dividends, interest and rewards are added up here by month and by asset. "
                    "Choose a longer period, or import a file that has them."),
            self.tr("Import a file"),
            icon_name="income",
            second_text=self.tr("New entry"),
        )  # fmt: skip
        offer_beginnings(self.empty, self.state)
        page = Page()
        page.column.addLayout(bar)
        self.calendar = CalendarPage(self.formatter)
        self._pages = one_of(page.column, self._full, self.empty, self.calendar)
        self.fill(scrolled(page, sideways=True))
