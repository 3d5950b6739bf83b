"""Says what is in a group: whole accounts, or single holdings."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from app.domain.errors import CofferError
from app.services.changes import Changes
from app.services.groups import GroupLine
from app.services.reports import HoldingLine
from ui.format_errors import error_sentence
from ui.groups.branches import draw_arrow
from ui.tasks import TaskRunner
from ui.theme import space
from ui.theme.fonts import font
from ui.widgets.buttons import PrimaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.fields import FilterField
from ui.widgets.labels import Label, Title, one_line

if TYPE_CHECKING:
    from app.bootstrap import Coffer

ROW = 28
MEMBER = Qt.ItemDataRole.UserRole
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


@dataclass(frozen=True, slots=True)
class Candidates:
    """What there is to choose from."""

    accounts: tuple[str, ...]
    holdings: tuple[HoldingLine, ...]


class MemberTree(QTreeWidget):
    """The list, with the theme's arrows."""

    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        draw_arrow(self, painter, rect, index)


class MembersDialog(Dialog):
    """Accounts with their holdings, checked where they are in the group."""

    def __init__(
        self, coffer: "Coffer", tasks: TaskRunner, line: GroupLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("In the group"))
        self.resize(520, 560)
        self._coffer, self._tasks, self._line = coffer, tasks, line
        self.filter = FilterField(self.tr("Filter accounts and holdings"))
        self.filter.filtered.connect(self._on_filter)
        self.tree = MemberTree()
        self.tree.setHeaderHidden(True)
        self.tree.setFont(font("body"))
        self.tree.setAccessibleName(self.tr("Accounts and holdings"))
        self.tree.itemChanged.connect(self._on_item)
        hint = Label("", "small", "faint")
        hint.set_lines(self.tr("An account is in it with all that it holds, now and later."))
        self.problem = Label("", "body", "loss")
        self.problem.hide()
        self.save = PrimaryButton(self.tr("Save"))
        self.save.setEnabled(False)
        self.save.clicked.connect(self._on_save)
        foot = self.foot(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        title = Title(self.tr("In “{}”").format(one_line(line.name)[:60]))
        for widget in (title, self.filter, self.tree, hint, self.problem):
            column.addWidget(widget, 1 if widget is self.tree else 0)
        column.addLayout(foot)
        tasks.read(self, self._read, self._fill, self._on_failed)

    def _read(self) -> Candidates:
        accounts = sorted((one.name for one in self._coffer.accounts.all()), key=str.casefold)
        lines = self._coffer.portfolio.holdings(with_closed=True).lines
        return Candidates(tuple(accounts), tuple(sorted(lines, key=lambda one: one.symbol)))

    def _fill(self, found: Candidates) -> None:
        self.tree.blockSignals(True)
        shown = {(line.account, line.symbol) for line in found.holdings}
        # What is in it but not listed, hidden say, has to be seen to be taken out.
        more = [one for one in self._line.holdings if one not in shown]
        names = {line.account: list[tuple[str, str]]() for line in found.holdings}
        for line in found.holdings:
            pair = (line.symbol, line.name)
            if pair not in names[line.account]:
                names[line.account].append(pair)
        for account, symbol in more:
            names.setdefault(account, []).append((symbol, ""))
        for account in found.accounts:
            top = self._item(self.tree, account, one_line(account), account in self._line.accounts)
            for symbol, name in names.get(account, []):
                label = f"{one_line(symbol)}  {one_line(name)}".strip()
                is_in = (account, symbol) in self._line.holdings
                self._item(top, f"{account}/{symbol}", label, is_in)
            self._settle(top)
            top.setExpanded(any(one[0] == account for one in self._line.holdings))
        self.tree.blockSignals(False)
        self.save.setEnabled(True)

    def _item(
        self, parent: QTreeWidget | QTreeWidgetItem, member: str, label: str, is_in: bool
    ) -> QTreeWidgetItem:
        made = QTreeWidgetItem([label])
        made.setData(0, MEMBER, member)
        made.setSizeHint(0, QSize(60, ROW))
        made.setCheckState(0, _ON if is_in else _OFF)
        if isinstance(parent, QTreeWidget):
            parent.addTopLevelItem(made)
        else:
            parent.addChild(made)
        return made

    def _on_item(self, item: QTreeWidgetItem, _: int) -> None:
        if item.parent() is None:
            self.tree.blockSignals(True)
            self._settle(item)
            self.tree.blockSignals(False)

    def _settle(self, top: QTreeWidgetItem) -> None:
        """Holdings of an account that is in it as a whole need no choice of their own."""
        is_whole = top.checkState(0) == _ON
        for child in _children(top):
            child.setDisabled(is_whole)

    def _on_filter(self, text: str) -> None:
        words = text.casefold().split()
        for top in self._tops():
            own = top.text(0).casefold()
            is_any = False
            for child in _children(top):
                fits = all(word in f"{own} {child.text(0).casefold()}" for word in words)
                child.setHidden(not fits)
                is_any = is_any or fits
            top.setHidden(bool(words) and not is_any and not all(word in own for word in words))
            if words and is_any:
                top.setExpanded(True)

    def _tops(self) -> list[QTreeWidgetItem]:
        found = (self.tree.topLevelItem(place) for place in range(self.tree.topLevelItemCount()))
        return [one for one in found if one is not None]

    def chosen(self) -> list[str]:
        """Return the members that are checked: accounts, and holdings as ACCOUNT/SYMBOL."""
        found = []
        for top in self._tops():
            items = [top, *_children(top)]
            found += [str(one.data(0, MEMBER)) for one in items if one.checkState(0) == _ON]
        return found

    def _on_save(self) -> None:
        chosen = self.chosen()
        was = [*self._line.accounts, *("/".join(one) for one in self._line.holdings)]
        put = [one for one in chosen if one not in was]
        take = [one for one in was if one not in chosen]
        self.save.setEnabled(False)
        self._tasks.write(
            self, lambda: self._write(put, take), lambda _: self.accept(), self._on_failed
        )

    def _write(self, put: Sequence[str], take: Sequence[str]) -> Changes:
        groups, name = self._coffer.groups, self._line.name
        changes = groups.take_out(name, take) if take else Changes()
        return groups.put_in(name, put) if put else changes

    def _on_failed(self, error: CofferError) -> None:
        self.problem.set_lines(error_sentence(error))
        self.problem.show()
        self.save.setEnabled(True)


def _children(top: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (top.child(place) for place in range(top.childCount()))
    return [one for one in found if one is not None]
