"""Fields that read strictly what was typed, and ask where it can mean two things."""

from collections.abc import Sequence
from datetime import date, time
from decimal import Decimal

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import NotADateError
from ui.format import Formatter, one_line
from ui.format_typed import Typed, typed_date, typed_number
from ui.theme.fonts import font
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Label, restyle

_SEARCHED = Qt.ItemDataRole.UserRole + 1
_VALUE = Qt.ItemDataRole.UserRole + 2
_SHOWN = 12


class NumberField(QWidget):
    """An exact number, typed with the separators of any locale."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Formatter()
        self._typed = Typed()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.line = QLineEdit()
        self.line.setFont(font("body"))
        self.line.setMaxLength(120)
        self.setFocusProxy(self.line)
        column.addWidget(self.line)
        self._asking = QWidget()
        row = QHBoxLayout(self._asking)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._question = Label("", "small", "warn")
        self.choices = (LinkButton(""), LinkButton(""))
        row.addWidget(self._question)
        for number, button in enumerate(self.choices):
            button.clicked.connect(lambda _=False, n=number: self._choose(n))
            row.addWidget(button)
        row.addStretch(1)
        column.addWidget(self._asking)
        self._asking.hide()
        self.line.textChanged.connect(self._on_text)

    @property
    def value(self) -> Decimal | None:
        return self._typed.value

    @property
    def problem(self) -> str:
        """Return why there is no number, empty if there is one or nothing was typed."""
        if self._typed.readings is not None:
            return self.tr("Say which number you mean.")
        return self._typed.problem

    def set_name(self, name: str) -> None:
        """Name the field for screen readers."""
        self.line.setAccessibleName(name)

    def set_value(self, value: Decimal | None) -> None:
        """Show a number as one would type it."""
        self.line.setText("" if value is None else self._plain(value))

    def _plain(self, value: Decimal) -> str:
        point = self._words.locale.decimalPoint()
        digits = format(value, "f")
        digits = digits.rstrip("0").rstrip(".") if "." in digits else digits
        return digits.replace(".", point)

    def _choose(self, number: int) -> None:
        if self._typed.readings is not None:
            value = self._typed.readings[number]
            self._typed = Typed(value=value)
            self.line.blockSignals(True)
            self.line.setText(self._plain(value))
            self.line.blockSignals(False)
            self._show()

    def _on_text(self, text: str) -> None:
        self._typed = typed_number(text, self._words.locale)
        self._show()

    def _show(self) -> None:
        readings = self._typed.readings
        self._asking.setVisible(readings is not None)
        if readings is not None:
            self._question.setText(self.tr("Do you mean"))
            for button, value in zip(self.choices, readings, strict=True):
                button.set_text(self._words.number(value))
        self.line.setProperty("invalid", "true" if self._typed.problem else "false")
        restyle(self.line)
        self.edited.emit()


class DayField(QLineEdit):
    """A day: ISO, as the locale writes it, "today", "yesterday" or "-3"."""

    edited = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.setFont(font("body"))
        self.setPlaceholderText("2026-11-20")
        self.setText(today.isoformat())
        self.setToolTip(self.tr("2026-11-20, today, yesterday, or -3 for three days ago"))
        self.textChanged.connect(lambda _: self._on_text())
        self.editingFinished.connect(self._tidy)

    @property
    def day(self) -> date | None:
        try:
            return typed_date(self.text(), self._today)
        except NotADateError:
            return None

    def set_day(self, on: date) -> None:
        """Show a day."""
        self.setText(on.isoformat())

    def _on_text(self) -> None:
        is_wrong = bool(self.text().strip()) and self.day is None
        self.setProperty("invalid", "true" if is_wrong else "false")
        restyle(self)
        self.edited.emit()

    def _tidy(self) -> None:
        on = self.day
        if on is not None and self.text() != on.isoformat():
            self.setText(on.isoformat())


class TimeField(QLineEdit):
    """A time of day on this computer's clock; empty: the day alone."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font("body"))
        self.setPlaceholderText(self.tr("Time"))
        self.setMaxLength(15)
        self.textChanged.connect(lambda _: self._on_text())

    @property
    def is_valid(self) -> bool:
        return not self.text().strip() or self.time is not None

    @property
    def time(self) -> time | None:
        text = self.text().strip()
        parts = text.split(":")
        if not 2 <= len(parts) <= 3 or len(parts[0]) > 2 or not text.isascii():
            return None
        try:
            return time.fromisoformat(":".join((parts[0].rjust(2, "0"), *parts[1:])))
        except ValueError:
            return None

    def _on_text(self) -> None:
        self.setProperty("invalid", "false" if self.is_valid else "true")
        restyle(self)
        self.edited.emit()


class CompletedField(QLineEdit):
    """A name with suggestions by any part of it; other names may be typed too."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font("body"))
        self.setMaxLength(200)
        self._model = QStandardItemModel(self)
        self._completer = _ValueCompleter(self._model, self)
        self.setCompleter(self._completer)
        self.textChanged.connect(lambda _: self.edited.emit())

    @property
    def value(self) -> str:
        return self.text().strip()

    def offer(self, options: Sequence[tuple[str, str]]) -> None:
        """Suggest values, each with a name that says more."""
        self._model.clear()
        for value, name in options:
            shown = one_line(value, 60)
            more = one_line(name, 80)
            item = QStandardItem(f"{shown}   {more}" if more and more != shown else shown)
            item.setData(f"{value} {name}", _SEARCHED)
            item.setData(value, _VALUE)
            item.setEditable(False)
            self._model.appendRow(item)


class _ValueCompleter(QCompleter):
    """Finds by value and name, and completes to the value alone."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget) -> None:
        super().__init__(model, parent)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompletionRole(_SEARCHED)
        self.setMaxVisibleItems(_SHOWN)

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(_VALUE) or "")
