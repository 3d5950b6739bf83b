"""The calendar of one month, in the colours of the theme."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from ui.habits import first_weekday
from ui.theme import current_theme
from ui.theme.fonts import font
from ui.theme.icons import icon


class Calendar(QCalendarWidget):
    """Days to choose from; weekends look like other days."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font("small"))
        self.setFirstDayOfWeek(first_weekday())
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        plain = QTextCharFormat()
        plain.setForeground(QColor(current_theme().text))
        for name in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(name, plain)
        head = QTextCharFormat()
        head.setForeground(QColor(current_theme().text_soft))
        self.setHeaderTextFormat(head)
        before, after = "chevron-left", "chevron-right"
        if self.isRightToLeft():
            before, after = after, before
        for name_of, sign in (("qt_calendar_prevmonth", before), ("qt_calendar_nextmonth", after)):
            button = self.findChild(QToolButton, name_of)
            if isinstance(button, QToolButton):
                button.setIcon(icon(sign))
