"""The second factor: six digits from an authenticator, switched on and off by a code."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.lock.clipboard import copy_secret
from ui.settings.ask import AskDialog
from ui.tasks import TaskRunner
from ui.theme import space
from ui.widgets.buttons import PillButton
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.services.keys import KeyService

DIGITS = 6


class CodeField(QLineEdit):
    """Takes the six digits of a code."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText("123 456")
        self.setMaxLength(DIGITS + 2)
        self.setMaximumWidth(160)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)

    @property
    def code(self) -> str:
        """The digits, without spaces."""
        return "".join(self.text().split())

    @property
    def is_whole(self) -> bool:
        return len(self.code) == DIGITS and self.code.isascii() and self.code.isdecimal()


class SetUpDialog(AskDialog):
    """Shows the secret once, and asks for a code that was made with it."""

    def __init__(self, keys: "KeyService", setup: Any, tasks: TaskRunner, parent: QWidget) -> None:
        super().__init__(tasks, parent)
        self.ask(
            self.tr("Set up the second factor"),
            self.tr(
                "Add an account in your authenticator, by the secret or by the address. Both are "
                "shown only now."
            ),
            self.tr("Switch it on"),
        )
        self._keys = keys
        groups = " ".join(setup.secret[at : at + 4] for at in range(0, len(setup.secret), 4))
        self._add_secret(self.tr("Secret"), groups, setup.secret)
        self._add_secret(self.tr("Address"), setup.uri, setup.uri)
        self.code = CodeField(self.tr("Code"))
        self.add_field(self.tr("The code that it shows now"), self.code)
        self.check()
        self.code.setFocus()

    def problem(self) -> str:
        return "" if self.code.is_whole else " "

    def prepare(self) -> Callable[[], Any]:
        return partial(self._keys.confirm_totp, self.code.code)

    def _add_secret(self, name: str, shown: str, copied: str) -> None:
        self.body.addWidget(Label(name, "small-medium", "soft"))
        row = QHBoxLayout()
        row.setSpacing(space.S)
        field = QLineEdit(shown)
        field.setReadOnly(True)
        field.setCursorPosition(0)
        field.setAccessibleName(name)
        field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        button = PillButton(self.tr("Copy"))
        button.setAccessibleName(self.tr("Copy: {}").format(name))
        button.clicked.connect(lambda: copy_secret(copied))
        row.addWidget(field, 1)
        row.addWidget(button)
        self.body.addLayout(row)


class RemoveDialog(AskDialog):
    """Switches the second factor off, by a code."""

    def __init__(self, keys: "KeyService", tasks: TaskRunner, parent: QWidget) -> None:
        super().__init__(tasks, parent, is_danger=True)
        self.ask(
            self.tr("Remove the second factor"),
            self.tr("From then on nothing more than unlocked books is needed to show secrets, to "
                    "export everything and to trade live."),
            self.tr("Remove"),
        )  # fmt: skip
        self._keys = keys
        self.code = CodeField(self.tr("Code"))
        self.add_field(self.tr("The code that your authenticator shows now"), self.code)
        self.check()
        self.code.setFocus()

    def problem(self) -> str:
        return "" if self.code.is_whole else " "

    def prepare(self) -> Callable[[], Any]:
        return partial(self._keys.remove_totp, self.code.code)
