"""The card at the right: the order ticket, the chosen position, or its journal."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ui.theme import space
from ui.trades.words import tr
from ui.widgets.buttons import GhostButton
from ui.widgets.card import Card
from ui.widgets.labels import ElidedLabel, Label
from ui.window.family import Tabs

TICKET, POSITION, JOURNAL = "ticket", "position", "journal"
WIDTH = 300


class JournalPage(QWidget):
    """Says whose journal it is, and shows it."""

    def __init__(self, journal: QWidget) -> None:
        super().__init__()
        self.name = ElidedLabel("", "title")
        self.account = ElidedLabel("", "small", "faint")
        self.nothing = Label("", "body", "soft")
        self.nothing.set_lines(tr("Choose a position to write down why it was opened."))
        self._journal = journal
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.name)
        column.addWidget(self.account)
        column.addWidget(self.nothing)
        column.addSpacing(space.M)
        column.addWidget(journal, 1)
        column.addStretch(0)
        self.show_name("", "")

    def show_name(self, title: str, account: str) -> None:
        """Show whose journal it is; of nobody, what to do."""
        self.name.setText(title)
        self.account.setText(account)
        for part, is_shown in ((self.name, title), (self.account, title), (self._journal, title)):
            part.setVisible(bool(is_shown))
        self.nothing.setVisible(not title)


class SideCard(Card):
    """Tabs, and under them the page that is chosen."""

    turned = Signal(str)
    closed = Signal()

    def __init__(
        self,
        ticket: QWidget,
        position: Callable[[], QWidget],
        journal: Callable[[], QWidget],
    ) -> None:
        super().__init__()
        self.setAccessibleName(tr("Order ticket, position and journal"))
        self.tabs = Tabs(
            [
                (TICKET, tr("Order ticket")),
                (POSITION, tr("Position")),
                (JOURNAL, tr("Journal")),
            ],
            name=tr("Beside the list"),
        )
        self.money = Label("", "small-medium", "warn")
        self.close_button = GhostButton("", icon_name="close")
        self.close_button.setAccessibleName(tr("Back to the list"))
        self.close_button.setFixedSize(28, 28)
        self.close_button.clicked.connect(self.closed)
        self.close_button.hide()
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(space.S)
        head.addWidget(self.tabs)
        head.addStretch(1)
        head.addWidget(self.money)
        head.addWidget(self.close_button)
        self.pages = QStackedWidget()
        self._pages = {TICKET: ticket}
        self._makers = {POSITION: position, JOURNAL: journal}  # most visits need neither
        self.pages.addWidget(ticket)
        self.body.addLayout(head)
        self.body.addWidget(self.pages, 1)
        self.tabs.changed.connect(self._on_turned)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    @property
    def page(self) -> str:
        """Return which page shows."""
        return self.tabs.value

    def turn_to(self, name: str) -> None:
        """Show a page."""
        self.tabs.set_value(name)
        self._on_turned(name)

    def show_money(self, text: str, tone: str) -> None:
        """Say in the corner whether the ticket is for paper money."""
        self.money.setText(text)
        self.money.set_tone(tone)

    def set_alone(self, is_alone: bool) -> None:
        """Be all there is to see, with a way back; or stand beside the list."""
        self.close_button.setVisible(is_alone)
        self.setMinimumWidth(0 if is_alone else WIDTH)
        self.setMaximumWidth(16_777_215 if is_alone else WIDTH)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 560)

    def _on_turned(self, name: str) -> None:
        if name not in self._pages:
            self._pages[name] = self._makers[name]()
            self.pages.addWidget(self._pages[name])
        self.pages.setCurrentWidget(self._pages[name])
        self.money.setVisible(name == TICKET)
        self.turned.emit(name)
