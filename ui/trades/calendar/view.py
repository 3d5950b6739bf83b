"""The calendar of results: a month or a year by day of closing; a day's trades below."""

from calendar import monthrange
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.changes import Topic
from app.services.trading.analysis_answers import Choices, ResultCalendar, TradeLine
from ui.charts.more import MoreButton
from ui.own_day import own_day
from ui.tasks import TaskRunner
from ui.theme import space
from ui.trades.analysis.cards import TradesCard
from ui.trades.analysis.which import WhichBar
from ui.trades.analysis.words import basis_words, unknown_words
from ui.trades.calendar.grid import MonthGrid, YearGrid, day_words
from ui.widgets.buttons import GhostButton, PillButton
from ui.widgets.card import Card
from ui.widgets.empty import EmptyView
from ui.widgets.labels import Label
from ui.widgets.page import Page, scrolled
from ui.widgets.segmented import SegmentedControl
from ui.window.state import ViewState
from ui.window.view import View

if TYPE_CHECKING:
    from app.bootstrap import Coffer

MONTH, YEAR = "month", "year"
FIRST_YEAR, LAST_YEAR = 1901, 2199  # of what dates can be
Answer = tuple[ResultCalendar, Choices]


class CalendarView(View):
    """What each day brought. Page Up and Page Down go to the month, or year, before and after."""

    topics = frozenset({Topic.TRADES, Topic.LEDGER, Topic.PRICES, Topic.ACCOUNTS, Topic.SETTINGS})

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._found: ResultCalendar | None = None
        self._on = self._today()
        self._day: date | None = None
        self._trades: tuple[TradeLine, ...] = ()
        self._build()
        state.as_of_changed.connect(lambda _: self._go_to(self._today()))

    @property
    def shown(self) -> date:
        """Return the first of the month, or of the year, that is shown."""
        return self._on.replace(day=1) if self.is_month else date(self._on.year, 1, 1)

    @property
    def is_month(self) -> bool:
        return self.span.value == MONTH

    @property
    def day(self) -> date | None:
        """Return the day whose trades are shown."""
        return self._day

    def show_payload(self, payload: Any) -> None:
        """Show a day with its trades, or a year by its number."""
        if isinstance(payload, date):
            self.span.set_value(MONTH)
            self._on = payload
            self._pick(payload)
            self.refresh()
        elif isinstance(payload, int) and FIRST_YEAR <= payload <= LAST_YEAR:
            self.span.set_value(YEAR)
            self._go_to(date(payload, 1, 1))

    def step(self, by: int) -> None:
        """Go to the month, or year, that many after."""
        months = by * (1 if self.is_month else 12)
        year, month = divmod(self._on.year * 12 + self._on.month - 1 + months, 12)
        if FIRST_YEAR <= year <= LAST_YEAR:
            self._go_to(date(year, month + 1, 1))

    def reload(self) -> None:
        query, service = self.which.query(), self.coffer.analysis
        year, month = self._on.year, self._on.month if self.is_month else None
        shown = replace(query, since=self.shown, until=self._last_shown())
        self.tasks.reload(
            self, "calendar",
            lambda: (service.calendar(year, month, query), service.choices(shown)),
            self._on_calendar, self.show_error,
        )  # fmt: skip
        if self._day is not None:
            day = replace(query, since=self._day, until=self._day)
            self.tasks.reload(
                self, "day", lambda: service.trades(day), self._on_trades, self.show_error
            )

    def kept(self) -> dict[str, object]:
        """Return what the window remembers of this view."""
        return {"span": self.span, "kind": self.which.kind}

    def redraw(self) -> None:
        found, formatter = self._found, self.formatter
        if found is None:
            return
        currency = found.basis.base_currency
        self.basis.set_lines(basis_words(found.basis, formatter))
        self.basis.set_tone("warn" if found.basis.is_paper else "soft")
        self.unknown.set_lines(unknown_words(found.basis, formatter))
        self.unknown.setVisible(bool(found.basis.unknown))
        self.month.setVisible(self.is_month)
        self.year.setVisible(not self.is_month)
        self.more[self.month].setVisible(self.is_month)
        self.more[self.year].setVisible(not self.is_month)
        when = self._words_of(self.shown)
        self.card.set_title(when)
        if self.is_month:
            self.month.show_month(self._on, found.days, currency, formatter)
        else:
            self.year.show_year(self._on.year, found.days, found.months, currency, formatter)
        if found.total is None:
            self.sum.setText(self.tr("Nothing closed in {}.").format(when))
        else:
            text = day_words(found.total, "", currency, formatter)
            if self.is_month:
                text += " · " + self.tr("before each row the week's sum")
            self.sum.setText(text)
        self._show_trades()

    # -- what is shown -------------------------------------------------------------------------

    def _today(self) -> date:
        return self.state.as_of or own_day()

    def _go_to(self, on: date) -> None:
        self._on = on
        if self._day is not None and (self._day.year, self._day.month) != (on.year, on.month):
            self._day = None
        self.refresh()

    def _last_shown(self) -> date:
        first = self.shown
        last = monthrange(first.year, first.month)[1]
        day = first.replace(day=last) if self.is_month else date(first.year, 12, 31)
        return min(day, self.state.as_of) if self.state.as_of is not None else day

    def _words_of(self, first: date) -> str:
        if not self.is_month:
            return str(first.year)
        return self.formatter.month(first)

    def _on_calendar(self, answer: Answer) -> None:
        self._found, choices = answer
        self.banner.hide()
        self.which.show_choices(choices, self.formatter)
        is_empty = not choices.accounts and not choices.paper_accounts
        self._pages.setCurrentWidget(self.empty if is_empty else self._scroll)
        self.redraw()

    def _on_trades(self, trades: tuple[TradeLine, ...]) -> None:
        self._trades = trades
        self._show_trades()

    def _show_trades(self) -> None:
        is_shown = self._day is not None and self._found is not None
        self.trades.setVisible(is_shown)
        if self._day is None or self._found is None:
            return
        day = self.formatter.day(self._day)
        text = self.tr("Closed on {}") if self._trades else self.tr("Nothing closed on {}")
        self.trades.title.setText(text.format(day))
        self.trades.show_trades(self._trades, self._found.basis.base_currency, self.formatter)

    def _pick(self, on: date) -> None:
        self._day, self._trades = on, ()
        self.refresh()

    def _on_span(self, *_: object) -> None:
        self._go_to(self._on)

    def _on_month(self, first: date) -> None:
        self.span.set_value(MONTH)
        self._go_to(first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, int] = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if event.key() in steps:
            self.step(steps[event.key()])
        else:
            super().keyPressEvent(event)

    # -- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        self.which = WhichBar(self.state, has_periods=False)
        self.which.changed.connect(self.refresh)
        self.basis = Label("", "small", "soft")
        self.unknown = Label("", "small", "warn")
        self.unknown.hide()
        self.span = SegmentedControl(
            [(MONTH, self.tr("Month")), (YEAR, self.tr("Year"))], name=self.tr("Month or year")
        )
        self.span.changed.connect(self._on_span)
        self.before, self.after = self._arrow("chevron-left", -1), self._arrow("chevron-right", 1)
        self.before.setAccessibleName(self.tr("Earlier"))
        self.after.setAccessibleName(self.tr("Later"))
        self.now = PillButton(self.tr("Today"))
        self.now.clicked.connect(lambda: self._go_to(self._today()))
        bar = QHBoxLayout()
        bar.setSpacing(space.S)
        controls: tuple[QWidget, ...] = (self.span, self.before, self.after, self.now)
        for control in controls:
            bar.addWidget(control)
        bar.addStretch(1)
        self.card = Card(" ")
        self.sum = Label("", "body", "soft")
        self.month, self.year = MonthGrid(), YearGrid()
        for grid in (self.month, self.year):
            grid.picked.connect(self._pick)
        self.year.month_picked.connect(self._on_month)
        self.more = {grid: MoreButton(grid) for grid in (self.month, self.year)}
        for button in self.more.values():
            self.card.header.addWidget(button)
        parts: tuple[QWidget, ...] = (self.sum, self.month, self.year)
        for part in parts:
            self.card.body.addWidget(part)
        self.trades = TradesCard(self.tr("Closed on this day"), "calendar-trades")
        self.trades.hide()
        self.trades.opened.connect(lambda position: self.state.navigate.emit("trades", position))
        page = Page()
        page.column.addWidget(self.which)
        page.column.addLayout(bar)
        below: tuple[QWidget, ...] = (self.basis, self.unknown, self.card, self.trades)
        for widget in below:
            page.column.addWidget(widget)
        page.column.addStretch(1)
        self._scroll = scrolled(page, sideways=True)
        self.empty = EmptyView(
            self.tr("What each day brought"),
            self.tr("A calendar of your closed trades: the result of each day, month and year."),
            self.tr("Go to trades"), icon_name="calendar",
        )  # fmt: skip
        self.empty.acted.connect(lambda: self.state.navigate.emit("trades", None))
        self._pages = self.fill(self._scroll, self.empty)

    def _arrow(self, icon: str, by: int) -> GhostButton:
        made = GhostButton("", icon_name=icon)
        made.setFixedSize(QSize(30, 30))
        made.clicked.connect(lambda: self.step(by))
        return made
