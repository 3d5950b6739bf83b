"""Cards of Settings for when notices come: quiet hours, and the digest."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QTimeEdit, QWidget

from app.domain.notices.records import Digest, Quiet, Rhythm
from ui.settings.choice_row import ChoiceBox, ChoiceRow
from ui.settings.rows import SettingRow
from ui.theme import space
from ui.theme.fonts import font
from ui.widgets.card import Card
from ui.widgets.labels import Label, line

INDENT = 6  # pixels before what is typed, as in other fields


class TimeField(QTimeEdit):
    """A time of the day; it tells of a change once the person is done with it."""

    chosen = Signal(int)  # the minute of the day

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFont(font("body"))
        self.setAccessibleName(name)
        # Else Qt sets the minutes before the hours in Arabic, where figures run from the left too.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setDisplayFormat("HH:mm")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        self._shown = -1
        self.lineEdit().setTextMargins(INDENT, 0, 0, 0)
        self.editingFinished.connect(self._on_done)

    @property
    def minute(self) -> int:
        return self.time().hour() * 60 + self.time().minute()

    def show_minute(self, minute: int) -> None:
        """Show a time, without telling."""
        self._shown = minute
        self.setTime(QTime(minute // 60, minute % 60))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()  # else it would stop a scroll

    def _on_done(self) -> None:
        if self.minute != self._shown:
            self._shown = self.minute
            self.chosen.emit(self.minute)


class QuietCard(Card):
    """From when to when, on which days, and what passes."""

    chosen = Signal(object)  # Quiet

    def __init__(self) -> None:
        super().__init__(self.tr("Quiet hours"))
        self._shown = Quiet()
        self.switch = QCheckBox(self.tr("On"))
        self.switch.setFont(font("body"))
        self.switch.setAccessibleName(self.tr("Keep quiet hours"))
        self.row = SettingRow(
            self.tr("Nothing interrupts"),
            self.tr("What comes up meanwhile is sent afterwards; the window lists it at once."),
            "moon",
            (self.switch,),
        )
        self.first = TimeField(self.tr("Quiet from"))
        self.last = TimeField(self.tr("Quiet until"))
        hours = QWidget()
        row = QHBoxLayout(hours)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.S)
        row.addWidget(Label(self.tr("From"), "body", "soft"))
        row.addWidget(self.first)
        row.addWidget(Label(self.tr("until"), "body", "soft"))
        row.addWidget(self.last)
        row.addStretch(1)
        days = QWidget()
        beside = QHBoxLayout(days)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(space.M)
        beside.addWidget(Label(self.tr("Beginning on"), "body", "soft"))
        self.days: list[QCheckBox] = []
        for day in range(7):
            box = QCheckBox(QLocale().dayName(day + 1, QLocale.FormatType.ShortFormat))
            box.setFont(font("body"))
            box.setAccessibleName(QLocale().dayName(day + 1, QLocale.FormatType.LongFormat))
            box.clicked.connect(self._on_changed)
            beside.addWidget(box)
            self.days.append(box)
        beside.addStretch(1)
        self.high = QCheckBox(self.tr("What puts the books at risk is told all the same"))
        self.high.setFont(font("body"))
        self.high.setAccessibleName(self.high.text())
        for each in (self.row, hours, days, self.high):
            self.body.addWidget(each)
        self._rest = (hours, days, self.high)
        self.switch.clicked.connect(self._on_changed)
        self.high.clicked.connect(self._on_changed)
        self.first.chosen.connect(self._on_changed)
        self.last.chosen.connect(self._on_changed)

    def show_quiet(self, quiet: Quiet) -> None:
        """Show what is in force."""
        self._shown = quiet
        self.switch.setChecked(quiet.is_on)
        self.first.show_minute(quiet.first)
        self.last.show_minute(quiet.last)
        for day, box in enumerate(self.days):
            box.setChecked(day in quiet.days)
        self.high.setChecked(quiet.lets_high)
        for each in self._rest:
            each.setEnabled(quiet.is_on)

    def _on_changed(self, *_: object) -> None:
        quiet = Quiet(
            self.switch.isChecked(),
            self.first.minute,
            self.last.minute,
            frozenset(day for day, box in enumerate(self.days) if box.isChecked()),
            self.high.isChecked(),
        )
        if quiet != self._shown:
            self.chosen.emit(quiet)


class DigestCard(Card):
    """Whether each is sent by itself, or all in one letter."""

    chosen = Signal(object)  # Digest

    def __init__(self) -> None:
        super().__init__(self.tr("Together or one by one"))
        self._shown = Digest()
        self.rhythm = ChoiceRow(
            self.tr("What is not urgent is sent"),
            self.tr("What puts the books at risk never waits for it."),
            (
                (Rhythm.OFF, self.tr("At once")),
                (Rhythm.DAILY, self.tr("Once a day")),
                (Rhythm.WEEKLY, self.tr("Once a week")),
            ),
            "calendar",
        )
        self.at = TimeField(self.tr("At"))
        self.day = ChoiceBox(self.tr("On"))
        for number in range(7):
            name = QLocale().standaloneDayName(number + 1, QLocale.FormatType.LongFormat)
            self.day.addItem(name, number)
        self.when = SettingRow(self.tr("At"), "", "clock", (self.day, self.at))
        self._line = line()
        for each in (self.rhythm, self._line, self.when):
            self.body.addWidget(each)
        self.rhythm.chosen.connect(self._on_changed)
        self.at.chosen.connect(self._on_changed)
        self.day.activated.connect(self._on_changed)

    def show_digest(self, digest: Digest) -> None:
        """Show what is in force."""
        self._shown = digest
        self.rhythm.show_value(digest.rhythm)
        self.at.show_minute(digest.at)
        self.day.setCurrentIndex(digest.day)
        self.day.setVisible(digest.rhythm is Rhythm.WEEKLY)
        for each in (self._line, self.when):
            each.setVisible(digest.rhythm is not Rhythm.OFF)

    def _on_changed(self, *_: object) -> None:
        digest = Digest(Rhythm(self.rhythm.value), self.at.minute, int(self.day.currentData()))
        if digest != self._shown:
            self.chosen.emit(digest)
