"""Help without a network: keys, words, and where the data lies."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from ui.tasks import TaskRunner
from ui.theme import space
from ui.widgets.card import Card
from ui.widgets.fields import FilterField
from ui.widgets.labels import Label
from ui.window.shortcuts import shortcut_grid
from ui.window.state import ViewState

if TYPE_CHECKING:
    from app.bootstrap import Coffer


class HelpView(QWidget):
    """One page; the words can be filtered."""

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, state: ViewState) -> None:
        super().__init__()
        del tasks, state
        page = QWidget()
        page.setProperty("page", "true")
        column = QVBoxLayout(page)
        margin = space.PAGE_MARGIN
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(space.CARD_GAP)
        column.addWidget(self._keys())
        column.addWidget(self._words())
        column.addWidget(self._data(coffer.place))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Help"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def reload(self) -> None:
        """There is nothing to load."""

    def terms(self) -> tuple[tuple[str, str], ...]:
        """Return words and what they mean, one line each."""
        return (
            (self.tr("Account"), self.tr("A container of holdings at one institution.")),
            (self.tr("Asset"), self.tr("Anything that can be held or priced.")),
            (self.tr("Holding"), self.tr("One position of one asset in one account.")),
            (self.tr("Entry"), self.tr("One event in the ledger. It is never changed: a "
                                       "correction is a new entry that voids it.")),
            (self.tr("Lot"), self.tr("Quantity acquired at one time at one cost.")),
            (self.tr("Cost basis"), self.tr("What was paid for what is still held, fees included; "
                                            "the method decides which lots are sold first.")),
            (self.tr("Realized gain"), self.tr("Proceeds of what was sold, less its cost.")),
            (self.tr("Unrealized gain"), self.tr("Value of what is held, less its cost.")),
            (self.tr("Coverage"), self.tr("How far a figure can be trusted: full, partial, "
                                          "estimated or unknown. A total is as good as its "
                                          "weakest part.")),
            (self.tr("Observation"), self.tr("A balance that a statement or a person states for "
                                             "a day.")),
            (self.tr("Net worth"), self.tr("All that is owned less all that is owed, in one "
                                           "currency.")),
            (self.tr("Saved"), self.tr("What came from outside, less what went out: deposits, "
                                       "wages, withdrawals, spending.")),
            (self.tr("TTWROR"), self.tr("True time-weighted rate of return: what a unit held all "
                                        "the time would have earned, whatever came in or went "
                                        "out.")),
            (self.tr("XIRR"), self.tr("The yearly interest rate at which your own deposits and "
                                      "withdrawals would have come to today's value.")),
            (self.tr("Drawdown"), self.tr("The fall from a high to the low after it.")),
            (self.tr("Volatility"), self.tr("How much daily returns spread, per year.")),
            (self.tr("Sharpe ratio"), self.tr("Return per unit of volatility.")),
            (self.tr("Stale price"), self.tr("A price older than the asset's kind allows; the "
                                             "value is shown, and marked.")),
        )  # fmt: skip

    def _keys(self) -> Card:
        card = Card(self.tr("Keyboard shortcuts"))
        card.body.addWidget(shortcut_grid())
        return card

    def _words(self) -> Card:
        card = Card(self.tr("Words"))
        self.filter = FilterField(self.tr("Filter the words"))
        self.filter.setMaximumWidth(280)
        self.filter.filtered.connect(self._on_filter)
        card.body.addWidget(self.filter)
        grid = QGridLayout()
        grid.setHorizontalSpacing(space.XL)
        grid.setVerticalSpacing(space.S)
        grid.setColumnStretch(1, 1)
        self._rows: list[tuple[str, Label, Label]] = []
        for row, (word, meaning) in enumerate(self.terms()):
            first, second = Label(word, "strong"), Label("", "body", "soft")
            second.set_lines(meaning)
            grid.addWidget(first, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(second, row, 1)
            self._rows.append((f"{word} {meaning}".casefold(), first, second))
        card.body.addLayout(grid)
        return card

    def _data(self, place: str) -> Card:
        card = Card(self.tr("Your data"))
        texts = (
            self.tr("Everything is in one place on this computer, and nowhere else:"),
            place,
            self.tr("Nothing is sent anywhere: there are no accounts, no telemetry, no updates "
                    "by themselves. To keep a copy, close Coffer and copy the file."),
            self.tr("The command line reads and writes the same books; “coffer --help” lists "
                    "what it can do."),
        )  # fmt: skip
        for text in texts:
            label = Label("", "body", "" if text == place else "soft")
            label.set_lines(text)
            if text == place:
                label.setTextInteractionFlags(
                    Qt.TextInteractionFlag.TextSelectableByMouse
                    | Qt.TextInteractionFlag.TextSelectableByKeyboard
                )
            card.body.addWidget(label)
        return card

    def _on_filter(self, text: str) -> None:
        wanted = text.casefold()
        for words, first, second in self._rows:
            for label in (first, second):
                label.setVisible(wanted in words)
