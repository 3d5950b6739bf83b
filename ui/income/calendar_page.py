"""The income calendar: a year back and a year ahead, what pays, and what comes next."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.income_calendar import (
    CalendarPayer,
    CalendarPayment,
    CalendarSum,
    IncomeCalendar,
)
from ui.charts.more import MoreButton
from ui.format import UNKNOWN, Formatter
from ui.format_words import kind_word, shown_symbol
from ui.income.calendar_chart import CalendarChart, MonthColumn
from ui.theme import space
from ui.widgets.card import Card
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.segmented import SegmentedControl
from ui.widgets.table_card import TableCard
from ui.widgets.table_columns import Cell, Column, Tone
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView
from ui.window.words import QT_TRANSLATE_NOOP

_CONTEXT: Final = "calendar"
_CADENCES: Final = {
    "monthly": QT_TRANSLATE_NOOP("calendar", "monthly"),
    "quarterly": QT_TRANSLATE_NOOP("calendar", "quarterly"),
    "semi_annual": QT_TRANSLATE_NOOP("calendar", "twice a year"),
    "annual": QT_TRANSLATE_NOOP("calendar", "yearly"),
}
_REASONS: Final = {
    "no_rhythm": QT_TRANSLATE_NOOP("calendar", "no regular payments"),
    "lapsed": QT_TRANSLATE_NOOP("calendar", "no longer paid"),
    "not_held": QT_TRANSLATE_NOOP("calendar", "not held any more"),
    "amount_unknown": QT_TRANSLATE_NOOP("calendar", "amount not known"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


def cadence_word(code: str) -> str:
    """Return how often something is paid."""
    return _tr(_CADENCES[code]) if code in _CADENCES else code


def rhythm_words(payer: CalendarPayer) -> str:
    """Return how often something pays, or why nothing is expected of it."""
    words = [cadence_word(payer.cadence)] if payer.cadence else []
    if payer.reason:
        words.append(_tr(_REASONS[payer.reason]) if payer.reason in _REASONS else payer.reason)
    return ", ".join(words)


def why(payment: CalendarPayment, formatter: Formatter) -> str:
    """Return what an expected payment is projected from."""
    parts = [cadence_word(payment.cadence)]
    if payment.per_unit is not None:
        each = formatter.price(payment.per_unit, payment.unit)
        parts.append(_tr("{} each").format(each))
    if payment.last_on is not None:
        parts.append(_tr("as on {}").format(formatter.day(payment.last_on)))
    return ", ".join(part for part in parts if part)


def yield_words(received: Decimal | None, expected: Decimal | None, formatter: Formatter) -> str:
    """Return two yields: of the year behind, and of the one ahead."""
    return f"{formatter.percent(received)} → {formatter.percent(expected)}"


def payer_columns(
    currency: str, formatter: Formatter, words: Sequence[str]
) -> list[Column[CalendarPayer]]:
    """Return the columns of what pays; `words` are their titles."""
    asset, paid, received, expected, on_cost, on_value = words

    def money(name: str, title: str) -> Column[CalendarPayer]:
        def value(one: CalendarPayer) -> Decimal:
            found: Decimal = getattr(one.total, name)
            return found

        return Column(
            name, title,
            lambda one: Cell(formatter.money(value(one), currency) if value(one) else "",
                             is_strong=True,
                             second=f"+ {one.total.unknown} ?"
                             if one.total.unknown and name == "received" else ""),
            key=value, copy=lambda one: formatter.copied(value(one)),
            tip=lambda one: formatter.exact(value(one), currency), is_number=True, width=120,
        )  # fmt: skip

    def share(name: str, ahead: str, title: str, gives_way: int) -> Column[CalendarPayer]:
        return Column(
            name, title,
            lambda one: Cell(formatter.percent(getattr(one, ahead)), tone=Tone.SOFT),
            key=lambda one: getattr(one, ahead),
            tip=lambda one: yield_words(getattr(one, name), getattr(one, ahead), formatter),
            is_number=True, width=100, gives_way=gives_way,
        )  # fmt: skip

    return [
        Column("asset", asset,
               lambda one: Cell(shown_symbol(one.symbol), second=one.name, is_strong=True),
               key=lambda one: one.symbol.casefold(), width=180, least=100, stretch=2),
        Column("paid", paid, lambda one: Cell(rhythm_words(one), tone=Tone.SOFT),
               key=rhythm_words, width=150, least=80, stretch=1),
        money("received", received),
        money("expected", expected),
        share("yield_on_cost", "expected_on_cost", on_cost, 1),
        share("yield_on_value", "expected_on_value", on_value, 2),
    ]  # fmt: skip


def ahead_columns(
    currency: str, formatter: Formatter, words: Sequence[str]
) -> list[Column[CalendarPayment]]:
    """Return the columns of what is expected; `words` are their titles."""
    on, asset, kind, reason, amount = words
    return [
        Column("on", on, lambda one: Cell(_tr("about {}").format(formatter.day(one.on))),
               key=lambda one: one.on, width=165),
        Column("asset", asset,
               lambda one: Cell(shown_symbol(one.symbol), second=one.account, is_strong=True),
               key=lambda one: one.symbol.casefold(), width=150, least=90, stretch=1),
        Column("kind", kind, lambda one: Cell(kind_word(one.kind), tone=Tone.SOFT),
               key=lambda one: one.kind, width=100, gives_way=2),
        Column("why", reason, lambda one: Cell(why(one, formatter), tone=Tone.SOFT),
               tip=lambda one: why(one, formatter), width=280, least=120, stretch=2, gives_way=1),
        Column("amount", amount,
               lambda one: Cell(formatter.money(one.amount, currency), is_strong=True),
               key=lambda one: one.amount, copy=lambda one: formatter.copied(one.amount),
               tip=lambda one: formatter.exact(one.amount, currency), is_number=True, width=120),
    ]  # fmt: skip


class CalendarPage(QWidget):
    """Shows a calendar; it knows no service."""

    def __init__(self, formatter: Formatter) -> None:
        super().__init__()
        self._calendar: IncomeCalendar | None = None
        self._formatter = formatter
        self.card = Card(self.tr("A year back and a year ahead"))
        self._received = Label("", "stat")
        self._received_note = ElidedLabel("", "body", "faint")
        self._expected = Label("", "stat")
        self._expected_note = ElidedLabel("", "body", "faint")
        head = QHBoxLayout()
        head.setSpacing(space.XXL)
        for number, note in (
            (self._received, self._received_note), (self._expected, self._expected_note),
        ):  # fmt: skip
            both = QVBoxLayout()
            both.setSpacing(2)
            both.addWidget(number)
            both.addWidget(note)
            head.addLayout(both)
        head.addStretch(1)
        self.chart = CalendarChart(self.tr("Income by month, received and expected"))
        self.chart.setMinimumHeight(200)
        head.addWidget(MoreButton(self.chart), 0, Qt.AlignmentFlag.AlignTop)
        self._note = Label("", "small", "faint")
        self.card.body.addLayout(head)
        self.card.body.addWidget(self.chart)
        self.card.body.addWidget(self._note)
        self.lists = SegmentedControl(
            [("payers", self.tr("What pays")), ("ahead", self.tr("What comes next"))],
            name=self.tr("List"),
        )
        self.lists.changed.connect(self._on_list)
        self.payers: TableModel[CalendarPayer] = TableModel(
            payer_columns("", formatter, ("",) * 6), lambda one: one.symbol, self
        )
        self.ahead: TableModel[CalendarPayment] = TableModel(
            ahead_columns("", formatter, ("",) * 5),
            lambda one: (one.on, one.symbol, one.account, one.kind),
            self,
        )
        self._payer_table = TableView(self.payers, "income-payers", self)
        self._payer_table.setAccessibleName(self.tr("What pays"))
        self._ahead_table = TableView(self.ahead, "income-ahead", self)
        self._ahead_table.setAccessibleName(self.tr("What comes next"))
        self._cards = {
            "payers": TableCard(self._payer_table),
            "ahead": TableCard(self._ahead_table),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.CARD_GAP)
        column.addWidget(self.card)
        row = QHBoxLayout()
        row.addWidget(self.lists)
        row.addStretch(1)
        column.addLayout(row)
        for card in self._cards.values():
            column.addWidget(card, 1)
        column.addStretch(0)
        self._cards["ahead"].hide()

    def show_calendar(self, found: IncomeCalendar, formatter: Formatter) -> None:
        """Show a calendar."""
        self._calendar, self._formatter = found, formatter
        currency, total = found.base_currency, found.total
        self._received.setText(formatter.money(total.received, currency))
        self._received_note.setText(
            self.tr("received in a year, {} on cost").format(formatter.percent(found.yield_on_cost))
        )
        self._expected.setText(formatter.money(total.expected, currency))
        self._expected_note.setText(
            self.tr("expected in the next, {} on value").format(
                formatter.percent(found.expected_on_value)
            )
        )
        note = self.tr("Hatched is an estimate: the last amount, as often as it was paid before.")
        if total.unknown:
            unknown = formatter.count(total.unknown)
            note += " " + self.tr("Payments without a known worth: {}").format(unknown)
        self._note.set_lines(note)
        columns = [
            self._column(month, one, found)
            for month, one in zip(found.months, found.sums, strict=True)
        ]
        self.chart.show_columns(columns, currency, formatter)
        words = (self.tr("Asset"), self.tr("Paid"), self.tr("Received"), self.tr("Expected"),
                 self.tr("On cost"), self.tr("On value"))  # fmt: skip
        self.payers.show_columns(payer_columns(currency, formatter, words))
        self.payers.show(found.payers)
        titles = (self.tr("When"), self.tr("Asset"), self.tr("Kind"), self.tr("Because"),
                  self.tr("Amount"))  # fmt: skip
        self.ahead.show_columns(ahead_columns(currency, formatter, titles))
        self.ahead.show([one for one in found.payments if one.is_expected])

    def redraw(self, formatter: Formatter) -> None:
        """Show it once more: amounts were hidden, say."""
        if self._calendar is not None:
            self.show_calendar(self._calendar, formatter)

    @property
    def is_empty(self) -> bool:
        return self._calendar is None or not self._calendar.payments

    def _column(self, month: str, one: CalendarSum, found: IncomeCalendar) -> MonthColumn:
        on = date.fromisoformat(f"{month}-01")
        day = QDate(on.year, on.month, 1)
        locale, formatter = self._formatter.locale, self._formatter
        lines = [formatter.month(on)]
        if one.received:
            amount = formatter.money(one.received, found.base_currency)
            lines.append(self.tr("Received {}").format(amount))
        if one.expected:
            amount = formatter.money(one.expected, found.base_currency)
            lines.append(self.tr("Expected {}").format(amount))
        if one.unknown:
            lines.append(self.tr("Not known: {}").format(formatter.count(one.unknown)))
        if len(lines) == 1:
            lines.append(UNKNOWN)
        is_now = month == found.as_of.isoformat()[:7]
        is_first = on.month == 1 or is_now
        label = formatter.month(on, is_short=True) if is_first else locale.toString(day, "MMM")
        return MonthColumn(
            label, "\n".join(lines), float(one.received), float(one.expected),
            is_now, month,
        )  # fmt: skip

    def _on_list(self, name: str) -> None:
        for own, card in self._cards.items():
            card.setVisible(own == name)
