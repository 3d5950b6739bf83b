"""Accounts of a file and those of the books that they are taken for: each may be another one."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QWidget

from app.services.files.answers import FileAccount
from ui.format import Formatter, one_line
from ui.importing.document_words import account_tip, rows_word, tr
from ui.theme import space
from ui.widgets.fields import NameBox
from ui.widgets.labels import ElidedLabel, Label, plain_tip

FEW = 4  # accounts that are shown beside what will happen; more have a table


def account_box(one: FileAccount, names: Sequence[str], value: str) -> QComboBox:
    """Return a box with what an account of a file may be: made, or one that is there."""
    box = NameBox()
    fill_box(box, one, names, value)
    box.setMinimumWidth(120)
    return box


def fill_box(box: QComboBox, one: FileAccount, names: Sequence[str], value: str) -> None:
    """Offer what an account of a file may be; `value`: the name that is chosen."""
    box.clear()
    made = one.makes or one.name
    if made not in names:
        box.addItem(tr("make “{}”").format(one_line(made, 60)), made)
    for name in names:
        box.addItem(one_line(name, 80), name)
    box.setCurrentIndex(max(box.findData(value), 0))
    box.setAccessibleName(tr("What “{}” is in the books").format(one_line(one.name, 60)))


class AccountsPanel(QWidget):
    """Few accounts, one under the other. Says `changed` with the file's id and a name."""

    changed = Signal(str, str)

    def __init__(self, words: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.boxes: dict[str, QComboBox] = {}
        self._shown: object = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(space.XS)
        self._grid.setColumnStretch(0, 1)
        self.hide()

    def show_accounts(
        self, accounts: Sequence[FileAccount], names: Sequence[str], chosen: Mapping[str, str]
    ) -> None:
        """Offer a choice for each account of a file; nothing where they are many."""
        shown = (tuple(accounts), tuple(names))
        if shown != self._shown:
            self._shown = shown
            self._build(accounts, names, chosen)
        for one in accounts:
            if one.id in self.boxes:
                box = self.boxes[one.id]
                box.setCurrentIndex(max(box.findData(chosen.get(one.id) or one.book), 0))
        self.setVisible(bool(self.boxes))

    def _build(
        self, accounts: Sequence[FileAccount], names: Sequence[str], chosen: Mapping[str, str]
    ) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.boxes = {}
        if not accounts or len(accounts) > FEW:
            return
        title = tr("Account of the books") if len(accounts) == 1 else tr("Accounts of the books")
        self._grid.addWidget(Label(title, "heading", "soft"), 0, 0)
        for place, one in enumerate(accounts):
            name = ElidedLabel(one_line(one.name, 120), "body")
            name.setToolTip(plain_tip(account_tip(one, self._words)))
            box = account_box(one, names, chosen.get(one.id) or one.book)
            box.activated.connect(lambda _, own=one.id: self._tell(own))
            self.boxes[one.id] = box
            self._grid.addWidget(name, 2 * place + 1, 0)
            self._grid.addWidget(box, 2 * place + 2, 0)

    def _tell(self, own: str) -> None:
        self.changed.emit(own, str(self.boxes[own].currentData() or ""))


class AccountBar(QWidget):
    """Above a table of many accounts: what the chosen one of them is in the books."""

    changed = Signal(str, str)

    def __init__(self, words: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._one: FileAccount | None = None
        self.name = ElidedLabel("", "body")
        self.box = NameBox()
        self.box.setFixedWidth(240)
        self.box.setAccessibleName(tr("What the chosen account is in the books"))
        self.box.activated.connect(lambda _: self._tell())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.S)
        row.addWidget(self.name, 1)
        row.addWidget(self.box)
        self.hide()

    def show_account(self, one: FileAccount, names: Sequence[str], value: str) -> None:
        """Show what an account is taken for."""
        self._one = one
        rows = rows_word(one.rows, self._words)
        self.name.setText(tr("“{}”, {}, is:").format(one_line(one.name, 80), rows))
        fill_box(self.box, one, names, value)

    def _tell(self) -> None:
        if self._one is not None:
            self.changed.emit(self._one.id, str(self.box.currentData() or ""))
