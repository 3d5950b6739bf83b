"""All columns of a table in one list: which are shown, and in which order."""

from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.theme import space
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label, one_line
from ui.widgets.table_chooser import ColumnChooser
from ui.widgets.table_model import CellModel

_NAME = Qt.ItemDataRole.UserRole
_ROWS, _ROW = 12, 28


class ColumnList(QListWidget):
    """Space shows or hides a column; Alt with Up or Down moves it, as does the mouse."""

    def __init__(self, dialog: "ColumnsDialog") -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setUniformItemSizes(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in ways:
            self._dialog.move_current(ways[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)


class ColumnsDialog(Dialog):
    """Changes a chooser's columns as one goes along."""

    def __init__(self, chooser: ColumnChooser, model: CellModel[Any], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._chooser, self._model = chooser, model
        self._is_filling = False
        self.setWindowTitle(self.tr("Columns"))
        self.setFixedWidth(400)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        column.addWidget(Label(self.tr("Columns"), "title"))
        hint = Label("", "body", "soft")
        hint.set_lines(self.tr("Space shows or hides a column, Alt+Up and Alt+Down move it."))
        column.addWidget(hint)
        self.list = ColumnList(self)
        self.list.setAccessibleName(self.tr("Columns"))
        self.list.setAccessibleDescription(hint.text())
        body = QHBoxLayout()
        body.setSpacing(space.S)
        body.addWidget(self.list, 1)
        side = QVBoxLayout()
        side.setSpacing(space.S)
        self.up = PillButton(self.tr("Move up"), icon_name="arrow-up")
        self.down = PillButton(self.tr("Move down"), icon_name="arrow-down")
        self.reset = PillButton(self.tr("Reset"), icon_name="undo")
        for button in (self.up, self.down, self.reset):
            side.addWidget(button)
        side.addStretch(1)
        body.addLayout(side)
        column.addLayout(body)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self.done_button = PrimaryButton(self.tr("Done"))
        self.done_button.clicked.connect(self.accept)
        foot.addWidget(self.done_button)
        column.addLayout(foot)
        self._fill()
        self.list.setCurrentRow(0)
        self.list.setMinimumHeight(min(self.list.count(), _ROWS) * _ROW + 8)
        self.list.itemChanged.connect(self._on_item)
        self.list.model().rowsMoved.connect(self._on_moved)
        self.list.currentRowChanged.connect(self._enable)
        self.up.clicked.connect(lambda: self.move_current(-1))
        self.down.clicked.connect(lambda: self.move_current(1))
        self.reset.clicked.connect(self._on_reset)
        self._enable()
        self.list.setFocus()

    def move_current(self, step: int) -> None:
        """Move the current column up (-1) or down (1)."""
        row = self.list.currentRow()
        if not 0 <= row + step < self.list.count():
            return
        item = self.list.takeItem(row)
        self.list.insertItem(row + step, item)
        self.list.setCurrentRow(row + step)
        self._on_moved()

    def _fill(self) -> None:
        self._is_filling = True
        self.list.clear()
        for name in self._chooser.order():
            column = self._model.columns[self._model.column_at(name)]
            item = QListWidgetItem(one_line(column.name_in_lists))
            item.setData(_NAME, name)
            item.setToolTip(one_line(column.hint))
            item.setSizeHint(QSize(0, _ROW))
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsDragEnabled
            )
            item.setCheckState(self._state(name))
            self.list.addItem(item)
        self._is_filling = False

    def _state(self, name: str) -> Qt.CheckState:
        is_shown = self._chooser.is_shown(name)
        return Qt.CheckState.Checked if is_shown else Qt.CheckState.Unchecked

    def _on_item(self, item: QListWidgetItem) -> None:
        if self._is_filling:
            return
        name = str(item.data(_NAME))
        self._chooser.set_shown(name, item.checkState() == Qt.CheckState.Checked)
        self._is_filling = True
        item.setCheckState(self._state(name))  # the last one stays
        self._is_filling = False

    def _on_moved(self) -> None:
        names = [str(self.list.item(row).data(_NAME)) for row in range(self.list.count())]
        self._chooser.arrange(names)
        self._enable()

    def _on_reset(self) -> None:
        self._chooser.reset()
        self._fill()
        self.list.setCurrentRow(0)

    def _enable(self, _: int = 0) -> None:
        row = self.list.currentRow()
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.list.count() - 1)
