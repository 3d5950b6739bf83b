"""Language, and how numbers, dates and amounts are written."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QLocale

from ui.format import Formatter
from ui.habits import BRACKETS, MINUS_SIGN, habits, keep_habit
from ui.i18n import choices, language, set_language
from ui.settings.choice_row import ChoiceRow
from ui.settings.section import Section
from ui.widgets.card import Card
from ui.widgets.labels import line

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.tasks import TaskRunner
    from ui.theme import ThemeManager
    from ui.window.memory import Memory
    from ui.window.state import ViewState

_EXAMPLE = Decimal("1234567.89")
_LOSS = Decimal("-1234.5")
_ON = date(2026, 3, 31)


class FormatsSection(Section):
    """A change is seen in every view at once."""

    names: ClassVar = ("language", "region", "week", "negative", "charts")

    def __init__(self, coffer: Coffer, tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._memory: Memory | None = None
        self.language = ChoiceRow(
            self.tr("Language"),
            self.tr("Of the window. What you typed yourself stays as it is."),
            choices(),
            "user",
        )
        self.language.chosen.connect(self._on_language)
        self.region = ChoiceRow(self.tr("Numbers and dates"), " ", self._regions(), "home")
        self.week = ChoiceRow(self.tr("First day of the week"), "", self._weekdays(), "calendar")
        self.negative = ChoiceRow(
            self.tr("Negative amounts"),
            self.tr("Quantities and percentages keep the minus sign."),
            self._signs(),
            "minus",
        )
        self.charts = ChoiceRow(
            self.tr("Amounts on charts"),
            self.tr("Along the axes; the exact amount stands beside the pointer."),
            (("short", self.tr("Short: 1.2M")), ("whole", self.tr("Whole: 1,200,000"))),
            "chart",
        )
        rows = {
            "region": self.region,
            "week_start": self.week,
            "negative": self.negative,
            "charts": self.charts,
        }
        for name, row in rows.items():
            row.chosen.connect(lambda value, n=name, r=row: self._on_habit(n, value, r))
        column = self.cards()
        for card in (
            self._card(self.tr("Language"), self.language),
            self._card(self.tr("Formats"), self.region, self.week, self.negative, self.charts),
        ):
            column.addWidget(card)
        column.addStretch(1)
        self.settings = {
            "language": self.language,
            "region": self.region,
            "week": self.week,
            "negative": self.negative,
            "charts": self.charts,
        }
        self._show()

    def use_window(self, themes: ThemeManager, memory: Memory) -> None:
        del themes
        self._memory = memory
        self._show()

    def redraw(self) -> None:
        self._show()

    # Parts

    def _card(self, title: str, *rows: ChoiceRow) -> Card:
        card = Card(title)
        for row in rows:
            if row is not rows[0]:
                card.body.addWidget(line())
            card.body.addWidget(row)
        return card

    def _regions(self) -> list[tuple[str, str]]:
        own = self.tr("As the language")
        return [("", own), *regions()]

    def _weekdays(self) -> list[tuple[str, str]]:
        named = QLocale()
        days = [(str(day), named.standaloneDayName(day)) for day in (1, 6, 7)]
        return [("", self.tr("As the region")), *days]

    def _signs(self) -> list[tuple[str, str]]:
        plain = self.formatter.money(Decimal("12.5"), "USD")
        return [(MINUS_SIGN, f"−{plain}"), (BRACKETS, f"({plain})")]

    # Showing

    def _show(self) -> None:
        own = habits()
        self.language.show_value(language())
        self.region.show_value(own.region)
        self.week.show_value(own.week_start)
        self.negative.show_value(own.negative)
        self.charts.show_value(own.charts)
        formatter = Formatter()
        self.region.show_detail(
            self.tr("For example: {}, {}, {}").format(
                formatter.money(_EXAMPLE, "EUR"), formatter.money(_LOSS, "USD"), formatter.day(_ON)
            )
        )

    # Changes

    def _on_habit(self, name: str, value: str, row: ChoiceRow) -> None:
        was = str(getattr(habits(), name))
        self._set_habit(name, value)
        said = self.tr("{}: {}.").format(row.title.text(), row.words_of(value))
        self.note(said, lambda: self._set_habit(name, was))

    def _set_habit(self, name: str, value: str) -> None:
        if self._memory is not None:
            keep_habit(self._memory, name, value)
            self.formatter = Formatter(is_private=self.state.is_private)
            self._show()
            self.state.tell_habits()

    def _on_language(self, code: str) -> None:
        was = language()
        self._set_language(code)
        said = self.tr("Language: {}.").format(self.language.words_of(code))
        self.note(said, lambda: self._set_language(was))

    def _set_language(self, code: str) -> None:
        set_language(code)
        self._show()


def regions() -> list[tuple[str, str]]:
    """Return the countries whose numbers and dates Qt knows: code and name, by name."""
    any_language, any_script = QLocale.Language.AnyLanguage, QLocale.Script.AnyScript
    found = {}
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        if len(code) == 2 and code.isalpha() and code not in found:
            there = QLocale.matchingLocales(any_language, any_script, territory)
            if there:
                found[code] = QLocale.territoryToString(territory)
    return sorted(found.items(), key=lambda pair: pair[1])
