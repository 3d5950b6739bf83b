"""The three pages of the first run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui.entries.fields import CompletedField
from ui.firstrun.choices import BY_HAND, FILE, SAMPLE
from ui.format_currency import CURRENCIES, is_currency
from ui.theme import current_theme, space
from ui.theme.fonts import font
from ui.theme.icons import pixmap
from ui.widgets.buttons import PillButton
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.bootstrap.handed import FoundArchive

_INDENT = 22  # under the text of the radio button
_COMMON = ("USD", "EUR", "GBP", "CHF", "JPY", "CAD", "AUD")


def page_column(page: QWidget, title: str, text: str) -> QVBoxLayout:
    """Return the column of a page, under a heading and what it is about."""
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(space.M)
    column.addWidget(Label(title, "title"))
    body = Label("", "body", "soft")
    body.set_lines(text)
    column.addWidget(body)
    return column


class NamePage(QWidget):
    """Name, base currency, place."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = page_column(
            self,
            self.tr("Your books"),
            self.tr("Everything stays in one file on this computer. You can move it later."),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(space.M)
        grid.setVerticalSpacing(10)
        grid.setColumnMinimumWidth(0, 110)
        self.name = QLineEdit()
        self.name.setFont(font("body"))
        self.name.setMaxLength(80)
        self.name.setPlaceholderText(self.tr("For example: Family"))
        self.currency = CompletedField()
        code = QLocale().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
        self.currency.setText(code if is_currency(code) else "USD")
        self.currency.offer([(each, "") for each in dict.fromkeys((*_COMMON, *CURRENCIES))])
        self.place = QLineEdit()
        self.place.setFont(font("body"))
        other = PillButton(self.tr("Change…"))
        other.clicked.connect(self._ask)
        where = QHBoxLayout()
        where.setSpacing(space.S)
        where.addWidget(self.place, 1)
        where.addWidget(other)
        rows = (
            (self.tr("Name"), self.name),
            (self.tr("Base currency"), self.currency),
            (self.tr("Where"), self.place),
        )
        for number, (label, widget) in enumerate(rows):
            widget.setAccessibleName(label)
            grid.addWidget(Label(label, "body", "soft"), number, 0)
            if widget is self.place:
                grid.addLayout(where, number, 1)
            else:
                grid.addWidget(widget, number, 1)
        column.addLayout(grid)
        hint = Label("", "small", "faint")
        hint.set_lines(
            self.tr("Totals are shown in the base currency. Every other one is converted.")
        )
        column.addWidget(hint)
        column.addStretch(1)
        for field in (self.name, self.currency, self.place):
            field.textChanged.connect(lambda _: self.edited.emit())

    @property
    def problem(self) -> str:
        if not is_currency(self.currency.value.upper()):
            return self.tr("Give the currency as three letters, like EUR.")
        return "" if self.place.text().strip() else self.tr("Say where the file shall be.")

    def use_archive(self, archive: FoundArchive) -> None:
        """Take over what the books of an archive are called and count in."""
        self.name.setText(archive.profile[: self.name.maxLength()])
        self.currency.setText(archive.base)
        self.currency.setEnabled(False)

    def _ask(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where shall the books be?"), self.place.text(), "*.db"
        )
        if name:
            self.place.setText(name)


class StartPage(QWidget):
    """Sample data, a file, or by hand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = page_column(
            self,
            self.tr("How to begin"),
            self.tr("You can do the others later; none of them closes a door."),
        )
        self._group = QButtonGroup(self)
        self._cards: list[ChoiceCard] = []
        for key, icon_name, title, text in self._options():
            card = ChoiceCard(key, icon_name, title, text, self)
            self._group.addButton(card.radio)
            self._cards.append(card)
            column.addWidget(card)
        self._cards[0].radio.setChecked(True)
        column.addStretch(1)

    @property
    def start(self) -> str:
        return next(card.key for card in self._cards if card.radio.isChecked())

    def take_focus(self) -> None:
        """Put the keyboard on what is chosen: the arrow keys choose another."""
        next(card for card in self._cards if card.radio.isChecked()).radio.setFocus()

    def choose(self, key: str) -> None:
        """Choose a way to begin."""
        for card in self._cards:
            card.radio.setChecked(card.key == key)

    def _options(self) -> Sequence[tuple[str, str, str, str]]:
        return (
            (
                SAMPLE,
                "overview",
                self.tr("Sample data"),
                self.tr("Look around in made-up books. One click removes them again."),
            ),
            (
                FILE,
                "import",
                self.tr("A file"),
                self.tr("Import activities from CSV. You see what it does before it is written."),
            ),
            (
                BY_HAND,
                "edit",
                self.tr("By hand"),
                self.tr("Start empty and record your first entry."),
            ),
        )


class ChoiceCard(QFrame):
    """A radio button with a picture and a line that says more; all of it can be pressed."""

    def __init__(
        self, key: str, icon_name: str, title: str, text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.key = key
        self.setProperty("kind", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(space.L, space.M, space.L, space.M)
        row.setSpacing(space.M)
        self.radio = QRadioButton(title)
        self.radio.setFont(font("strong"))
        self.radio.setAccessibleDescription(text)
        picture = QLabel()
        picture.setPixmap(pixmap(icon_name, current_theme().accent, 20, self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.radio)
        more = Label(text, "small", "soft")
        more.setIndent(_INDENT)
        words.addWidget(more)
        row.addWidget(picture)
        row.addLayout(words, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.radio.setChecked(True)
        self.radio.setFocus()
