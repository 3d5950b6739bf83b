"""Held-back prices: a list, what speaks against the chosen one, and what becomes of them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.pricing.answers import HeldLine
from ui.accounts.detail import Facts
from ui.format import Formatter
from ui.i18n.counts import counted
from ui.pricing.columns import held_columns
from ui.pricing.words import can_take, doubt_line, held_rows, tr
from ui.theme import space
from ui.trades.journal.flow import FlowLayout
from ui.widgets.buttons import PillButton
from ui.widgets.card import Card
from ui.widgets.labels import Label
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView


class Sentence(Label):
    """Keeps the height that its lines need, also where the table above could have more."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = self.heightForWidth(self.width())
        if needed > 0 and needed != self.minimumHeight():
            self.setMinimumHeight(needed)


class HeldPart(QWidget):
    """Several are chosen as in any table, and settled together."""

    settled = Signal(object, bool)  # list of ids; taken or refused

    def __init__(self, formatter: Formatter, *, with_asset: bool = True) -> None:
        super().__init__()
        self._formatter, self._names = formatter, dict[str, str]()
        self._with_asset = with_asset
        columns = held_columns(formatter, {}, with_asset=with_asset)
        self.model: TableModel[HeldLine] = TableModel(columns, lambda line: line.id, self)
        self.table = TableView(self.model, "held-prices", self)
        self.table.setAccessibleName(tr("Held-back prices"))
        self.table.nothing = tr("No price is held back.")
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self.table.chosen.connect(lambda _: self._show_chosen())
        self.reason = Sentence("", "strong")
        self.facts = Facts()
        self.detail = Card(padding=space.M)
        self.detail.body.addWidget(self.reason)
        self.detail.body.addWidget(self.facts)
        self.take_button = PillButton(tr("Take it"))
        self.take_button.clicked.connect(lambda: self._settle(take=True))
        self.refuse_button = PillButton(tr("Refuse it"))
        self.refuse_button.clicked.connect(lambda: self._settle(take=False))
        self.hint = Sentence("", "small", "faint")
        self._buttons = QWidget()
        row = FlowLayout(self._buttons, space.S)
        row.addWidget(self.take_button)
        row.addWidget(self.refuse_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.M)
        column.addWidget(TableCard(self.table), 1)
        column.addWidget(self.detail)
        column.addWidget(self.hint)
        column.addWidget(self._buttons)
        column.addStretch(0)  # a table of few rows needs less
        self._show_chosen()

    def show_lines(
        self, lines: Sequence[HeldLine], names: Mapping[str, str], formatter: Formatter
    ) -> None:
        """Show what is held back; the first is chosen where nothing is."""
        self._formatter, self._names = formatter, dict(names)
        self.model.show_columns(held_columns(formatter, names, with_asset=self._with_asset))
        self.model.show(lines)
        if lines and self.table.current_row() < 0:
            self.table.choose(0)
        self._show_chosen()

    def chosen(self) -> list[HeldLine]:
        """Return the chosen ones, from the top."""
        lines = [self.model.line(row) for row in self.table.selected_rows()]
        return [line for line in lines if line is not None]

    def _show_chosen(self) -> None:
        lines = self.chosen()
        row = self.table.current_row()
        current = self.model.line(row) if 0 <= row < self.model.rowCount() else None
        if len(lines) == 1:
            current = lines[0]
        self.detail.setVisible(current is not None)
        self._buttons.setVisible(bool(self.model.rowCount()))
        if current is not None:
            self.reason.set_lines(doubt_line(current.reason))
            self.facts.show_rows(held_rows(current, self._formatter, self._names))
            self.facts.setMinimumHeight(self.facts.sizeHint().height())
        many = len(lines)
        count = self._formatter.count(many)
        self.take_button.set_text(
            tr("Take {} of them").format(count) if many > 1 else tr("Take it")
        )
        self.refuse_button.set_text(
            tr("Refuse {} of them").format(count) if many > 1 else tr("Refuse it")
        )
        is_possible = bool(lines) and all(can_take(line) for line in lines)
        self.take_button.setEnabled(is_possible)
        self.refuse_button.setEnabled(bool(lines))
        self.hint.set_lines(_hint(lines, self._formatter))
        self.hint.setVisible(bool(lines))

    def _settle(self, *, take: bool) -> None:
        ids = [line.id for line in self.chosen()]
        if ids:
            self.settled.emit(ids, take)


def _hint(lines: Sequence[HeldLine], formatter: Formatter) -> str:
    """Return what each answer does."""
    if not lines:
        return ""
    if not all(can_take(line) for line in lines):
        return tr("A price is above zero, so this can only be refused.")
    prices = sum(line.count for line in lines)
    text = counted("prices", "Taken, the price counts.", "Taken, all {} prices count.", prices)
    refused = tr("Refused, it is thrown away, and so is what is like it from now on.")
    return f"{text.format(formatter.count(prices))} {refused}"
