"""The panel below the table: where the chosen holding's figure comes from."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.reports import HoldingDetail
from ui.format import Formatter
from ui.holdings.chart import PriceBox, PriceChart, extras_of
from ui.holdings.explain import Explainer
from ui.i18n.counts import counted
from ui.theme import space
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.labels import Label
from ui.widgets.table_facts import FactList

_CHART_HEIGHT = 208
_CHART_LEAST = 138
_ROOMY = 860  # pixels from which on the lists have room for what is beside their titles


class HoldingPanel(Card):
    """Three lists side by side, and a chart of the price on request."""

    followed = Signal(str)  # entries, lots, realized, sell, income:KIND

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._detail: HoldingDetail | None = None
        self._words = Formatter()
        self._base = ""
        self._is_open = False
        self.body.setSpacing(space.S)
        lists = QHBoxLayout()
        lists.setSpacing(28)
        self.value_list, self.lot_list, self.gain_list = FactList(), FactList(), FactList()
        for each, share in ((self.value_list, 11), (self.lot_list, 10), (self.gain_list, 10)):
            lists.addWidget(each, share)
            each.followed.connect(self._on_followed)
        self.body.addLayout(lists)
        self.sell_button = LinkButton(self.tr("What if I sell…"))
        self.sell_button.clicked.connect(lambda: self.followed.emit("sell"))
        self.lot_list.head.setSpacing(space.S)
        self.lot_list.head.addWidget(self.sell_button)
        self.origin_button = LinkButton(self.tr("Explain"))
        self.origin_button.setToolTip(self.tr("Down to lots, prices and entries (Enter)"))
        self.origin_button.clicked.connect(lambda: self.followed.emit("origin"))
        self.value_list.head.addWidget(self.origin_button)
        self.prices_button = LinkButton(self.tr("Where its prices come from"))
        self.prices_button.setToolTip(self.tr("Sources, missing days, prices held back"))
        self.prices_button.clicked.connect(lambda: self.followed.emit("prices"))
        column = self.value_list.layout()
        if isinstance(column, QVBoxLayout):
            column.addWidget(self.prices_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._chart_box = QVBoxLayout()
        self.body.addLayout(self._chart_box)
        self._chart: QWidget | None = None
        foot = self.gain_list.head
        foot.setSpacing(space.S)
        self.chart_button = LinkButton(self.tr("Price chart"))
        self.chart_button.clicked.connect(self.toggle_chart)
        self.entries_button = LinkButton(self.tr("Entries"))
        self.entries_button.clicked.connect(lambda: self.followed.emit("entries"))
        self._note = Label("", "small", "faint")
        foot.addWidget(self.entries_button)
        foot.addWidget(self.chart_button)
        self._note.hide()
        self.body.addWidget(self._note)

    @property
    def is_chart_open(self) -> bool:
        """Tell whether the chart is shown."""
        return self._is_open

    def show_detail(self, detail: HoldingDetail, words: Formatter, base: str, today: date) -> None:
        """Show a holding."""
        self._detail, self._words, self._base = detail, words, base
        told = Explainer(detail, words, base, today)
        self.value_list.show_facts(told.title(), told.value_facts())
        caption = self.tr("oldest first") if len(detail.lots) > 1 else ""
        self.lot_list.show_facts(self.tr("Lots"), told.lot_facts(), caption)
        self.gain_list.show_facts(self.tr("Realized and income"), told.gain_facts())
        self.sell_button.setVisible(bool(detail.lots))
        many = detail.entries
        self.entries_button.set_text(
            counted("counts", "{} entry", "{} entries", many).format(words.count(many))
        )
        self._draw()

    def toggle_chart(self) -> None:
        """Show or hide the chart of the price with the trades on it."""
        self._is_open = not self._is_open
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lot_list.set_roomy(self.width() >= _ROOMY)

    def _draw(self) -> None:
        if self._chart is not None:
            self._chart_box.removeWidget(self._chart)
            self._chart.hide()
            self._chart.deleteLater()
            self._chart = None
        self._note.hide()
        self.chart_button.set_text(
            self.tr("Hide chart") if self._is_open else self.tr("Price chart")
        )
        if not self._is_open or self._detail is None:
            return
        if len(self._detail.prices) < 2:
            self._note.setText(self.tr("There are not enough prices for a chart yet."))
            self._note.show()
            return
        extra = extras_of(self._detail, self._base)
        chart = PriceChart(self._detail.prices, self._detail.trades, self._words, self, extra)
        self._chart = PriceBox(chart)
        self._chart.setMinimumHeight(_CHART_LEAST)
        self._chart.setMaximumHeight(_CHART_HEIGHT)
        self._chart_box.addWidget(self._chart)

    def _on_followed(self, target: str) -> None:
        if target == "price":
            self.toggle_chart()
        else:
            self.followed.emit(target)
