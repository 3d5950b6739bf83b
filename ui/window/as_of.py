"""The popup that moves every view in time."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.own_day import own_day
from ui.theme import space
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.calendar import Calendar
from ui.widgets.popup import Popup


class AsOfPopup(Popup):
    """A calendar and the days asked for most."""

    chosen = Signal(object)  # date | None: today

    def __init__(self, day: date | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Day to show"))
        today = own_day()
        column = QVBoxLayout(self)
        column.setContentsMargins(space.M, space.M, space.M, space.M)
        column.setSpacing(space.S)
        self.calendar = Calendar()
        self.calendar.setMaximumDate(QDate(today.year, today.month, today.day))
        shown = day or today
        self.calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        self.calendar.clicked.connect(self._on_date)
        self.calendar.activated.connect(self._on_date)
        self.calendar.setAccessibleName(self.tr("Day to show"))
        self.today_button = PrimaryButton(self.tr("Back to today"))
        self.today_button.setEnabled(day is not None)
        self.today_button.clicked.connect(lambda: self._choose(None))
        first = today.replace(day=1)
        row = QHBoxLayout()
        row.setSpacing(space.S)
        row.addWidget(self.today_button)
        row.addStretch(1)
        for words, on in (
            (self.tr("End of last month"), first - timedelta(days=1)),
            (self.tr("End of last year"), date(today.year - 1, 12, 31)),
        ):
            button = PillButton(words)
            button.clicked.connect(lambda _=False, one=on: self._choose(one))
            row.addWidget(button)
        column.addWidget(self.calendar)
        column.addLayout(row)

    def first_focus(self) -> QWidget:
        return self.calendar

    def _on_date(self, day: QDate) -> None:
        self._choose(date(day.year(), day.month(), day.day()))

    def _choose(self, day: date | None) -> None:
        today = own_day()
        self.chosen.emit(None if day == today else day)
        self.close()
