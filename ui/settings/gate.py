"""Asks for a code of the second factor, where there is one, before something goes on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from app.domain.errors import CofferError
from ui.settings.ask import AskDialog
from ui.settings.second_factor import CodeField

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.services.keys import KeyService
    from ui.tasks import TaskRunner


class CodeDialog(AskDialog):
    """Asks for the code that the authenticator shows now."""

    def __init__(self, keys: KeyService, tasks: TaskRunner, parent: QWidget) -> None:
        super().__init__(tasks, parent)
        self.ask(
            self.tr("Second factor"),
            self.tr("Type the code that your authenticator shows now."),
            self.tr("Go on"),
        )
        self._keys = keys
        self.code = CodeField(self.tr("Code"))
        self.add_field("", self.code)
        self.check()
        self.code.setFocus()

    def problem(self) -> str:
        return "" if self.code.is_whole else " "

    def prepare(self) -> Callable[[], Any]:
        return partial(self._keys.check_totp, self.code.code)


def with_code(
    coffer: Coffer,
    tasks: TaskRunner,
    parent: QWidget,
    go: Callable[[], object],
    failed: Callable[[CofferError], object],
) -> None:
    """Go on at once where there is no second factor, else when its code was right."""
    keys = coffer.keys
    if keys is None:
        go()
        return
    own = keys

    def ask(has_one: bool) -> None:
        if not has_one:
            go()
            return
        dialog = CodeDialog(own, tasks, parent)
        dialog.answered.connect(lambda _: go())
        dialog.open()

    tasks.read(parent, own.has_totp, ask, failed)
