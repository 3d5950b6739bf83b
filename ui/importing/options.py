"""How a file is to be imported: its format, an account, cash, and short positions."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from ui.format_words import format_word
from ui.importing.work import Wish
from ui.widgets.labels import plain_tip
from ui.widgets.table_menus import ChoicePill

_FORMATS = ("activities", "prices", "observations")


class OptionsBar(QWidget):
    """Says `changed` after each choice: the file is then looked at again."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self.format = ChoicePill(self.tr("Format: "))
        self.account = ChoicePill(self.tr("Account: "))
        self.cash = ChoicePill(self.tr("Cash: "))
        self.short = QCheckBox(self.tr("Allow short positions"))
        self.short.setToolTip(
            plain_tip(self.tr("Lets the accounts of this import sell more than they hold."))
        )
        self.account.setToolTip(plain_tip(self.tr("For rows that name no account.")))
        self.cash.setToolTip(
            plain_tip(self.tr("Whether trades move the cash of new accounts of this import."))
        )
        self.show_recognized("")
        self.offer([])
        self.cash.set_options(
            [
                ("", self.tr("as usual")),
                ("yes", self.tr("trades move cash")),
                ("no", self.tr("trades move no cash")),
            ],
            "",
        )
        for each in (self.format, self.account, self.cash, self.short):
            row.addWidget(each)
        row.addStretch(1)
        for pill in (self.format, self.account, self.cash):
            pill.chosen.connect(lambda _: self.changed.emit())
        self.short.toggled.connect(lambda _: self.changed.emit())

    @property
    def wish(self) -> Wish:
        return Wish(self.format.value, self.account.value, self.cash.value, self.short.isChecked())

    def show_recognized(self, name: str) -> None:
        """Show which format a file seems to have; the person may say otherwise."""
        guess = self.tr("{}, recognised").format(name) if name else self.tr("recognise it")
        options = [("auto", guess), *((code, format_word(code)) for code in _FORMATS)]
        self.format.set_options(options, self.format.value or "auto")

    def offer(self, accounts: Sequence[str]) -> None:
        """Offer the accounts that there are."""
        names = [(name, name) for name in accounts]
        self.account.set_options([("", self.tr("as in the file")), *names], self.account.value)
