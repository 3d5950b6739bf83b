"""Asks for one more day of a statement."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import NotADateError
from ui.format_errors import error_sentence
from ui.format_typed import typed_date
from ui.theme import space
from ui.widgets.buttons import PrimaryButton
from ui.widgets.calendar import Calendar
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label


class DayDialog(Dialog):
    """A day to type, or to choose from a calendar."""

    chosen = Signal(object)  # date

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add a day"))
        self._today = today
        self.field = QLineEdit(today.isoformat())
        self.field.setAccessibleName(self.tr("Day"))
        self.field.selectAll()
        self.calendar = Calendar()
        self.calendar.setAccessibleName(self.tr("Day"))
        self.calendar.setSelectedDate(QDate(today.year, today.month, today.day))
        self.calendar.clicked.connect(self._on_picked)
        self.problem = Label("", "small", "loss")
        add = PrimaryButton(self.tr("Add"))
        add.setDefault(True)
        add.clicked.connect(self._on_add)
        foot = self.foot(add)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        column.addWidget(Label(self.tr("Add a day"), "title"))
        column.addWidget(self.field)
        column.addWidget(self.calendar)
        column.addWidget(self.problem)
        column.addLayout(foot)

    def _on_picked(self, day: QDate) -> None:
        self.field.setText(date(day.year(), day.month(), day.day()).isoformat())

    def _on_add(self) -> None:
        try:
            on = typed_date(self.field.text(), self._today)
        except NotADateError as error:
            self.problem.setText(error_sentence(error))
            return
        if on is None:
            self.problem.setText(self.tr("Type a day, such as 2026-12-31."))
            return
        self.chosen.emit(on)
        self.accept()
