"""Two days to choose."""

from datetime import UTC, date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import NotADateError
from ui.format_errors import error_sentence
from ui.format_typed import typed_date
from ui.theme import space
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label


class DatesDialog(Dialog):
    """Asks for a first and a last day; either may stay empty."""

    chosen = Signal(object, object)  # date | None, twice

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Dates to show"))
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        form = QFormLayout()
        self.first, self.last = QLineEdit(), QLineEdit()
        for field, name in ((self.first, self.tr("First day")), (self.last, self.tr("Last day"))):
            field.setPlaceholderText("2026-11-20")
            field.setAccessibleName(name)
            form.addRow(name, field)
        column.addLayout(form)
        self.problem = Label("", "small", "loss")
        column.addWidget(self.problem)
        foot = QHBoxLayout()
        foot.addStretch(1)
        cancel, self.show_button = PillButton(self.tr("Cancel")), PrimaryButton(self.tr("Show"))
        cancel.clicked.connect(self.reject)
        self.show_button.setDefault(True)
        self.show_button.clicked.connect(self._on_show)
        foot.addWidget(cancel)
        foot.addWidget(self.show_button)
        column.addLayout(foot)

    def _on_show(self) -> None:
        try:
            first, last = self._read(self.first), self._read(self.last)
        except NotADateError as error:
            self.problem.setText(error_sentence(error))
            return
        if first is not None and last is not None and last < first:
            self.problem.setText(self.tr("The last day is before the first."))
            return
        self.chosen.emit(first, last)
        self.accept()

    @staticmethod
    def _read(field: QLineEdit) -> date | None:
        today = datetime.now(UTC).astimezone().date()
        return typed_date(field.text(), today) if field.text().strip() else None
