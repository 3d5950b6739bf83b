"""A day: typed in the ways of the other forms, or chosen from a calendar."""

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QVBoxLayout, QWidget

from ui.entries.fields import DayField
from ui.format import Formatter
from ui.forms.words import tr
from ui.habits import first_weekday
from ui.own_day import own_day
from ui.theme import current_theme, space
from ui.theme.fonts import font
from ui.theme.icons import icon
from ui.widgets.labels import restyle

FIRST = date(1900, 1, 1)
LAST = date(2200, 12, 31)


class DayEdit(DayField):
    """A field for a day between two others; Down or the picture at its end opens a calendar.

    Qt's own field is not used: a day typed into it as a whole is read part by part, and what does
    not fit the part under the cursor is dropped without a word.
    """

    dateChanged = Signal(QDate)  # named as in Qt's own field

    def __init__(
        self, on: date, latest: date = LAST, earliest: date = FIRST, parent: QWidget | None = None
    ) -> None:
        self._first, self._last, self._known = earliest, latest, on
        super().__init__(own_day(), parent)  # what "yesterday" is counted from
        self.set_day(on)
        self._popup: CalendarPopup | None = None
        self._open = QAction(icon("calendar"), tr("Choose from a calendar"), self)
        self._open.triggered.connect(self.open_calendar)
        self.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        self.edited.connect(self._on_edited)

    @property
    def problem(self) -> str:
        """Return why there is no day; "" of one that fits."""
        on, formatter = self.day, Formatter()
        if on is None:
            return tr("write the day as {}.").format("2026-03-31")
        if on > self._last:
            return tr("no later than {}.").format(formatter.day(self._last))
        if on < self._first:
            return tr("no earlier than {}.").format(formatter.day(self._first))
        return ""

    def date(self) -> QDate:
        """Return the newest day in it that fits."""
        return QDate(self._known.year, self._known.month, self._known.day)

    def setDate(self, on: QDate) -> None:
        """Show a day."""
        self.set_day(date(on.year(), on.month(), on.day()))

    def open_calendar(self) -> None:
        """Show the month around the day."""
        self._popup = CalendarPopup(self._known, self._first, self._last, self)
        self._popup.chosen.connect(self._on_chosen)
        self._popup.show_below(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.open_calendar()
            return
        super().keyPressEvent(event)

    def _on_chosen(self, on: QDate) -> None:
        self.setDate(on)
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_edited(self) -> None:
        is_wrong = bool(self.problem)
        self.setProperty("invalid", "true" if is_wrong else "false")
        restyle(self)
        on = self.day
        if on is not None and not is_wrong and on != self._known:
            self._known = on
            self.dateChanged.emit(self.date())


class CalendarPopup(QFrame):
    """A month to choose a day from; Esc closes it."""

    chosen = Signal(QDate)

    def __init__(self, on: date, first: date, last: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "flat-popup")
        self.calendar = QCalendarWidget()
        self.calendar.setFont(font("small"))
        self.calendar.setFirstDayOfWeek(first_weekday())
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        plain, head = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(QColor(current_theme().text))
        head.setForeground(QColor(current_theme().text_soft))
        for name in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(name, plain)
        self.calendar.setHeaderTextFormat(head)
        self.calendar.setDateRange(
            QDate(first.year, first.month, first.day), QDate(last.year, last.month, last.day)
        )
        self.calendar.setSelectedDate(QDate(on.year, on.month, on.day))
        self.calendar.setAccessibleName(tr("Day"))
        self.calendar.clicked.connect(self._choose)
        self.calendar.activated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.S, space.S, space.S, space.S)
        column.addWidget(self.calendar)

    def show_below(self, anchor: QWidget) -> None:
        """Open under a field, or above it where there is no room."""
        self.adjustSize()
        place = anchor.mapToGlobal(QPoint(0, anchor.height() + 4))
        screen = anchor.screen().availableGeometry()
        if place.y() + self.height() > screen.bottom():
            place.setY(anchor.mapToGlobal(QPoint(0, 0)).y() - self.height() - 4)
        place.setX(max(min(place.x(), screen.right() - self.width()), screen.left()))
        self.move(place)
        self.show()
        self.calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def _choose(self, on: QDate) -> None:
        self.chosen.emit(on)
        self.close()
