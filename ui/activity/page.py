"""How the activity screen is laid out: filters, what is to be told, the ledger, one entry."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.domain.ledger import StoredEntry
from ui.activity.bar import ActivityBar
from ui.activity.panel import EntryPanel
from ui.theme import space
from ui.widgets.banner import Banner
from ui.widgets.empty import EmptyView
from ui.widgets.labels import ElidedLabel
from ui.widgets.table_card import TableCard
from ui.widgets.table_view import TableView
from ui.widgets.table_window import WindowModel

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.tasks import TaskRunner


class ActivityPage(QWidget):
    """Its parts, which know nothing of each other."""

    model: WindowModel[StoredEntry]
    _coffer: "Coffer"
    _tasks: "TaskRunner"

    def _build(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(space.PAGE_MARGIN, space.PAGE_MARGIN, space.PAGE_MARGIN, space.L)
        page.setSpacing(14)
        self.bar = ActivityBar(self)
        self.banner = Banner(self)
        self.links_banner = Banner(self)
        for each in (self.bar, self.banner, self.links_banner):
            page.addWidget(each)
        self.table = TableView(self.model, "activity", self)
        self.table.setAccessibleName(self.tr("Ledger"))
        self.table.header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        self.card = TableCard(self.table, self)
        self.panel = EntryPanel(self._coffer, self._tasks, self)
        self.panel.hide()
        body = QWidget(self)
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.CARD_GAP)
        left = QVBoxLayout()
        left.setSpacing(space.S)
        left.addWidget(self.card, 1)
        self.status = ElidedLabel("", "small", "faint")
        left.addWidget(self.status)
        left.addStretch(0)
        row.addLayout(left, 1)
        row.addWidget(self.panel)
        self.empty = EmptyView(
            self.tr("Everything that happens will be listed here"),
            self.tr(
                "Buys and sells, deposits, transfers, dividends, fees: each with what it did. "
                "Nothing is ever overwritten; a correction stays visible beside what it corrects."
            ),
            self.tr("New entry"),
            icon_name="activity",
            second_text=self.tr("Import a file"),
        )
        self.nothing = EmptyView(
            self.tr("No entry fits the filter"),
            self.tr("Try fewer words, other dates, or show all kinds and accounts."),
            self.tr("Clear the filter"),
        )
        self._stack = QStackedLayout()
        for widget in (body, self.empty, self.nothing):
            self._stack.addWidget(widget)
        page.addLayout(self._stack, 1)
