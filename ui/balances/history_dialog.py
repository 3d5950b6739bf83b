"""Every balance that was stated of an account: correct one, or take it back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import CofferError
from app.services.account_balances_answers import BalanceStatus, StatedLine
from ui.balances.columns import stated_columns
from ui.balances.set_dialog import SetBalanceDialog, Start
from ui.format import Formatter, one_line
from ui.format_errors import error_sentence
from ui.theme import space
from ui.widgets.banner import Banner
from ui.widgets.buttons import DangerButton, PillButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label, Title
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.tasks import TaskRunner


class HistoryDialog(Dialog):
    """Lists stated balances, newest first, those out of effect struck through."""

    def __init__(
        self,
        coffer: Coffer,
        tasks: TaskRunner,
        account: str,
        symbol: str = "",
        near: date | None = None,
        parent: QWidget | None = None,
        *,
        is_private: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._coffer, self._tasks = coffer, tasks
        self._account, self._symbol, self._near = account, symbol, near
        self._is_private = is_private
        self.editor: SetBalanceDialog | None = None
        title = self.tr("Balances stated of {}").format(one_line(account, 60))
        self.setWindowTitle(title)
        self.resize(820, 520)
        self.banner = Banner(self)
        self.model = TableModel[StatedLine](
            stated_columns(Formatter(is_private=is_private)), lambda one: one.id, self
        )
        self.table = TableView(self.model, "stated-balances", self)
        self.table.setAccessibleName(title)
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(lambda _: self._on_correct())
        self._none = Label(self.tr("No balance was stated yet."), "body", "soft")
        self._none.hide()
        self.correct = PillButton(self.tr("Correct…"), icon_name="edit")
        self.correct.clicked.connect(self._on_correct)
        self.remove = DangerButton(self.tr("Take back"))
        self.remove.clicked.connect(self._on_remove)
        self.add = PillButton(self.tr("State another…"), icon_name="plus")
        self.add.clicked.connect(self._on_add)
        close = PillButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(space.S)
        for button in (self.add, self.correct, self.remove):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        column.addWidget(Title(title))
        column.addWidget(self.banner)
        column.addWidget(self._none)
        self._card = TableCard(self.table, self)
        column.addWidget(self._card, 1)
        column.addStretch(0)
        column.addLayout(foot)
        self._on_chosen(-1)
        self.reload()

    def reload(self) -> None:
        """Ask for the balances again."""
        call = partial(self._coffer.balances.history, self._account, self._symbol)
        self._tasks.reload(self, "history", call, self._on_lines, self._on_failed)

    def _on_lines(self, lines: Sequence[StatedLine]) -> None:
        chosen = self._chosen()
        self.model.show(lines)
        self._none.setVisible(not lines)
        self._card.setVisible(bool(lines))
        row = self.model.row_of(chosen.id) if chosen is not None else -1
        near = self._near
        if row < 0 and near is not None and lines:
            live = [one for one in lines if one.status is BalanceStatus.IN_EFFECT] or list(lines)
            best = min(live, key=lambda one: abs((one.at.date() - near).days))
            row = self.model.row_of(best.id)
        self.table.choose(max(row, 0) if lines else -1)
        self._on_chosen(self.table.current_row())

    def _chosen(self) -> StatedLine | None:
        row = self.table.current_row()
        return self.model.line(row) if 0 <= row < self.model.rowCount() else None

    def _on_chosen(self, row: int) -> None:
        del row
        one = self._chosen()
        is_live = one is not None and one.status is BalanceStatus.IN_EFFECT
        self.correct.setEnabled(is_live)
        self.remove.setEnabled(is_live)

    def _on_add(self) -> None:
        self._edit(Start(self._account, self._symbol))

    def _on_correct(self) -> None:
        one = self._chosen()
        if one is None or one.status is not BalanceStatus.IN_EFFECT:
            return
        self._edit(
            Start(
                account=one.account,
                symbol=one.symbol,
                on=one.at.date(),
                at=one.at,
                source=one.source,
                balance=one.balance,
                available=one.available,
                limit=one.limit,
                replaces=one.id,
            )
        )

    def _edit(self, start: Start) -> None:
        self.editor = SetBalanceDialog(
            self._coffer, self._tasks, start, self, is_private=self._is_private
        )
        self.editor.accepted.connect(self.reload)
        self.editor.open()

    def _on_remove(self) -> None:
        one = self._chosen()
        if one is None:
            return
        self.remove.setEnabled(False)
        call = partial(self._coffer.balances.remove, one.id)
        self._tasks.write(self, call, self._on_removed, self._on_failed)

    def _on_removed(self, _: object) -> None:
        self.banner.show_text(self.tr("Taken back. It stays in this list, struck through."))
        self.reload()

    def _on_failed(self, error: CofferError) -> None:
        self._on_chosen(-1)
        self.banner.show_error(error_sentence(error))
