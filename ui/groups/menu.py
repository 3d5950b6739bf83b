"""The entry of a context menu that puts a holding or an account into groups."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMenu, QWidget

from app.services.groups import GroupLine
from ui.groups.dots import colour_of, dot_icon
from ui.groups.name_dialog import NameDialog
from ui.tasks import Failed, TaskRunner, ignore
from ui.widgets.labels import one_line

if TYPE_CHECKING:
    from app.bootstrap import Coffer


def _tr(text: str) -> str:
    return QCoreApplication.translate("groups", text)


def add_group_menu(
    menu: QMenu,
    coffer: "Coffer",
    tasks: TaskRunner,
    owner: QWidget,
    failed: Failed,
    account: str,
    symbol: str = "",
) -> QMenu:
    """Add "Add to group" with the groups below it; those it is in are checked."""
    inner = menu.addMenu(_tr("Add to group"))
    inner.addAction(_tr("Loading…")).setEnabled(False)
    member = f"{account}/{symbol}" if symbol else account
    maker = _Maker(inner, coffer, tasks, owner, failed, member)

    def fill(lines: tuple[GroupLine, ...]) -> None:
        maker.fill(lines, account, symbol)

    tasks.read(inner, coffer.groups.all, fill, failed)
    return inner


class _Maker(QObject):
    """Fills the menu and does what is chosen in it."""

    def __init__(
        self,
        menu: QMenu,
        coffer: "Coffer",
        tasks: TaskRunner,
        owner: QWidget,
        failed: Failed,
        member: str,
    ) -> None:
        super().__init__(menu)
        self._menu, self._coffer, self._tasks, self._owner = menu, coffer, tasks, owner
        self._failed, self._member = failed, member

    def fill(self, lines: tuple[GroupLine, ...], account: str, symbol: str) -> None:
        self._menu.clear()
        for place, one in enumerate(lines):
            by_account = bool(symbol) and account in one.accounts
            is_in = (account, symbol) in one.holdings if symbol else account in one.accounts
            label = one_line(one.name)[:60].replace("&", "&&")
            if by_account:
                label = _tr("{}, with its account").format(label)
            action = self._menu.addAction(dot_icon(colour_of(one.colour, place)), label)
            action.setCheckable(True)
            action.setChecked(is_in or by_account)
            action.setEnabled(is_in or not by_account)
            action.triggered.connect(partial(self._toggle, one.name, not is_in))
        if lines:
            self._menu.addSeparator()
        self._menu.addAction(_tr("New group…")).triggered.connect(lambda _=False: self._make())

    def _toggle(self, name: str, is_in: bool, _: bool = False) -> None:
        groups, member = self._coffer.groups, [self._member]
        deed = groups.put_in if is_in else groups.take_out
        self._tasks.write(self._owner, lambda: deed(name, member), ignore, self._failed)

    def _make(self) -> None:
        groups, tasks = self._coffer.groups, self._tasks
        dialog = NameDialog(groups, tasks, [self._member], parent=self._owner.window())
        dialog.open()
