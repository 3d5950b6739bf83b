"""One rule in full: what it says, what is accrued and why, and what became of each payout."""

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.yields.accrual import Step
from app.domain.yields.checking import Mark, Period
from app.services.yields_answers import YieldDetail, YieldLine
from ui.format import Formatter
from ui.theme import space
from ui.widgets.buttons import GhostButton, PillButton
from ui.widgets.card import Card
from ui.widgets.labels import Label
from ui.widgets.table_card import TableCard
from ui.widgets.table_columns import Cell, Column, Tone
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView
from ui.yields.words import (
    accrued_words,
    mark_words,
    quantity_words,
    rate_words,
    rule_words,
    span_words,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

STATS = 4


class RulePanel(QWidget):
    """Knows no service: it shows a rule, and says what the person wants."""

    change_wanted = Signal()
    stop_wanted = Signal()
    remove_wanted = Signal()
    paying_wanted = Signal(bool)
    void_wanted = Signal(int)  # an entry
    entry_wanted = Signal(int)

    def __init__(self, formatter: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.detail: YieldDetail | None = None
        self._formatter = formatter
        self._build()

    def show_detail(self, detail: YieldDetail | None, formatter: Formatter) -> None:
        """Show a rule, or nothing."""
        self.detail, self._formatter = detail, formatter
        self.setVisible(detail is not None)
        if detail is None:
            return
        line = detail.line
        self.card.set_title(f"{line.account} · {line.symbol}")
        self._rules.set_lines(
            "\n".join(rule_words(one, formatter) for one in reversed(detail.chain))
        )
        self._show_stats(line)
        newest = detail.chain[-1] == line.rule
        self.stop.setVisible(newest and line.next_on is not None)
        self.change.setVisible(line.next_on is not None)
        self.paying.setVisible(line.next_on is not None)
        self.paying.set_text(
            self.tr("Only compare") if line.rule.is_active else self.tr("Pay again")
        )
        self.remove.setVisible(not any(one.paid for one in detail.periods))
        self.accrued.show_columns(step_columns(detail, formatter, self))
        self.accrued.show(detail.steps)
        self._steps.setVisible(bool(detail.steps))
        self._steps_title.setVisible(bool(detail.steps))
        self._show_foot(detail)
        self.periods.show_columns(period_columns(line, formatter, self))
        self.periods.show(detail.periods)
        self._periods.setVisible(bool(detail.periods))
        self._periods_title.setVisible(bool(detail.periods))
        self._on_chosen(-1)

    def _show_foot(self, detail: YieldDetail) -> None:
        """Say what else is in the figure: what rounding left, and what is due."""
        line, formatter = detail.line, self._formatter
        parts = []
        if detail.carried and line.accrued is not None:
            left = accrued_words(detail.carried, line, formatter)
            parts.append(self.tr("Rounding of earlier payouts left {}.").format(left))
        if line.due and line.rule.is_active:
            due = formatter.count(line.due)
            parts.append(self.tr("What {} payouts that are due come to is in it.").format(due))
        self._foot.set_lines(" ".join(parts))
        self._foot.setVisible(bool(parts))

    def _show_stats(self, line: YieldLine) -> None:
        formatter = self._formatter
        upcoming = (
            self.tr("none") if line.next_on is None
            else quantity_words(line.next_amount, line, formatter)
        )  # fmt: skip
        when = "" if line.next_on is None else formatter.day(line.next_on)
        if line.difference is None:
            difference, of = "–", self.tr("nothing to compare yet")
        else:
            difference = quantity_words(line.difference, line, formatter, signed=True)
            of = (
                self.tr("over 1 period") if line.compared == 1
                else self.tr("over {} periods").format(formatter.count(line.compared))
            )  # fmt: skip
        since = (
            "" if line.accrued_since is None or not line.accrued
            else self.tr("since {}").format(formatter.day(line.accrued_since))
        )  # fmt: skip
        shown = (
            (self.tr("Accrued, not paid"), accrued_words(line.accrued, line, formatter), since),
            (self.tr("Next payout"), upcoming, when),
            (self.tr("Paid this year"), quantity_words(line.paid_this_year, line, formatter),
             self.tr("by rules")),
            (self.tr("Arrived less expected"), difference, of),
        )  # fmt: skip
        for labels, texts in zip(self._stats, shown, strict=True):
            for label, text in zip(labels, texts, strict=True):
                label.setText(text)

    def _build(self) -> None:
        self.card = Card(" ")
        self._rules = Label("", "body", "soft")
        self.change = PillButton(self.tr("Change…"), icon_name="edit")
        self.change.clicked.connect(self.change_wanted)
        self.paying = PillButton("")
        self.paying.setToolTip(
            self.tr("Whether it pays, or is only compared with the interest that really arrives")
        )
        self.paying.clicked.connect(self._on_paying)
        self.stop = PillButton(self.tr("Stop…"))
        self.stop.clicked.connect(self.stop_wanted)
        self.remove = GhostButton(self.tr("Remove"))
        self.remove.clicked.connect(self.remove_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(space.S)
        for button in (self.change, self.paying, self.stop, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(space.XL)
        grid.setVerticalSpacing(2)
        self._stats = [
            (Label("", "small", "faint"), Label("", "strong"), Label("", "small", "faint"))
            for _ in range(STATS)
        ]
        for place, labels in enumerate(self._stats):
            for row, label in enumerate(labels):
                grid.addWidget(label, row, place)
            grid.setColumnStretch(place, 1)
        self.card.body.addWidget(self._rules)
        self.card.body.addLayout(grid)
        self.card.body.addLayout(buttons)
        self._steps_title = Label(self.tr("How what is accrued came about"), "heading", "soft")
        self.accrued: TableModel[Step] = TableModel(
            step_columns(None, self._formatter, self), lambda one: one.first, self
        )
        steps = TableView(self.accrued, "yield-steps", self)
        steps.setAccessibleName(self.tr("How what is accrued came about"))
        self._steps = TableCard(steps)
        self._foot = Label("", "small", "faint")
        self._periods_title = Label(self.tr("Payouts"), "heading", "soft")
        self.periods: TableModel[Period] = TableModel(
            period_columns(None, self._formatter, self), lambda one: one.on, self
        )
        self.history = TableView(self.periods, "yield-periods", self)
        self.history.setAccessibleName(self.tr("Payouts"))
        self.history.chosen.connect(self._on_chosen)
        self.history.opened.connect(self._on_opened)
        self._periods = TableCard(self.history)
        self.void = PillButton(self.tr("Take this payout out"))
        self.void.setToolTip(
            self.tr("Real interest came for these days: the rule's own payout is one too many")
        )
        self.void.clicked.connect(self._on_void)
        head = QHBoxLayout()
        head.addWidget(self._periods_title)
        head.addStretch(1)
        head.addWidget(self.void)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.M)
        column.addWidget(self.card)
        column.addWidget(self._steps_title)
        column.addWidget(self._steps)
        column.addWidget(self._foot)
        column.addLayout(head)
        column.addWidget(self._periods)
        self.void.hide()

    def _on_paying(self) -> None:
        if self.detail is not None:
            self.paying_wanted.emit(not self.detail.line.rule.is_active)

    def _on_chosen(self, row: int) -> None:
        period = self.periods.line(row) if row >= 0 else None
        self.void.setVisible(period is not None and period.mark is Mark.DOUBLED)

    def _on_void(self) -> None:
        period = self.periods.line(self.history.current_row())
        if period is not None and period.entry_id is not None:
            self.void_wanted.emit(period.entry_id)

    def _on_opened(self, row: int) -> None:
        period = self.periods.line(row)
        if period is not None and period.entry_id is not None:
            self.entry_wanted.emit(period.entry_id)


def step_columns(
    detail: YieldDetail | None, formatter: Formatter, own: "QObject"
) -> list[Column[Step]]:
    """Return the columns of balance × rate × days."""
    line = None if detail is None else detail.line
    symbol = "" if line is None else line.symbol
    chain = () if detail is None else detail.chain
    names = {one.rate: rate_words(one, formatter) for one in chain if not one.is_effective}

    def days(one: Step) -> str:
        first, last = formatter.day(one.first), formatter.day(one.last)
        return first if one.first == one.last else f"{first} – {last}"

    def rate(one: Step) -> str:
        return names.get(one.rate) or formatter.percent(one.rate, places=4)

    def base(one: Step) -> Cell:
        more = f"+ {accrued_words(one.compounded, line, formatter)}" if one.compounded else ""
        return Cell(quantity_words(one.balance, line, formatter), second=more)

    return [
        Column("days", own.tr("Days"), lambda one: Cell(days(one)),
               key=lambda one: one.first, width=200, stretch=1),
        Column("balance", own.tr("Balance"), base, key=lambda one: one.balance,
               is_number=True, width=150),
        Column("rate", own.tr("× rate"), lambda one: Cell(rate(one), tone=Tone.SOFT),
               key=lambda one: one.rate, is_number=True, width=100,
               hint=own.tr("Nominal, a year; of an APY, the rate that leads to it")),
        Column("part", own.tr("× days"),
               lambda one: Cell(f"{formatter.count(one.days)} ÷ {one.year}", tone=Tone.SOFT),
               key=lambda one: one.days, is_number=True, width=110),
        Column("earned", own.tr("= earned"),
               lambda one: Cell(accrued_words(one.earned, line, formatter), is_strong=True),
               key=lambda one: one.earned, copy=lambda one: formatter.copied(one.earned),
               tip=lambda one: formatter.exact(one.earned, symbol), is_number=True, width=150),
    ]  # fmt: skip


def period_columns(
    line: YieldLine | None, formatter: Formatter, own: "QObject"
) -> list[Column[Period]]:
    """Return the columns of the payouts."""
    symbol = "" if line is None else line.symbol

    def difference(one: Period) -> Cell:
        text = "" if one.difference is None else quantity_words(
            one.difference, line, formatter, signed=True
        )  # fmt: skip
        return Cell(text, tone=Tone.SOFT if not one.difference else Tone.TEXT)

    def mark(one: Period) -> Cell:
        text, tone = mark_words(one.mark)
        return Cell(text, tone=tone)

    def shown(value: Decimal | None) -> str:
        return "" if value is None else quantity_words(value, line, formatter)

    def amount(name: str, title: str, read: Callable[[Period], Decimal | None]) -> Column[Period]:
        return Column(
            name, title, lambda one: Cell(shown(read(one))), key=read,
            copy=lambda one: formatter.copied(read(one)),
            tip=lambda one: formatter.exact(read(one), symbol), is_number=True, width=120,
        )  # fmt: skip

    return [
        Column("on", own.tr("Payout"), lambda one: Cell(formatter.day(one.on), is_strong=True),
               key=lambda one: one.on, width=120),
        Column("days", own.tr("For"),
               lambda one: Cell(span_words(one.first, one.on, formatter), tone=Tone.SOFT),
               key=lambda one: one.first, width=170, stretch=1, gives_way=2),
        amount("expected", own.tr("Expected"), lambda one: one.expected),
        amount("paid", own.tr("Paid by the rule"), lambda one: one.paid),
        amount("arrived", own.tr("Arrived"), lambda one: one.arrived),
        Column("difference", own.tr("Difference"), difference, key=lambda one: one.difference,
               is_number=True, width=110, hint=own.tr("Arrived less expected")),
        Column("mark", own.tr("State"), mark, key=lambda one: one.mark, width=150, stretch=1),
    ]  # fmt: skip
