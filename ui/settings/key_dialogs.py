"""The questions about keys: passphrase, recovery code, encryption, a new data key."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QWidget

from app.bootstrap.placing import portable_place
from app.ports.keys import Way
from ui.settings import deeds
from ui.settings.ask import AskDialog
from ui.settings.secret_fields import NewSecret, SecretField
from ui.tasks import TaskRunner

if TYPE_CHECKING:
    from app.services.keys import KeyService


class PassphraseDialog(AskDialog):
    """Changes the passphrase, or sets the first one."""

    def __init__(
        self, keys: "KeyService", has_one: bool, tasks: TaskRunner, parent: QWidget
    ) -> None:
        super().__init__(tasks, parent)
        if has_one:
            self.ask(self.tr("Change the passphrase"), "", self.tr("Change"))
        else:
            self.ask(self.tr("Set a passphrase"), "", self.tr("Set"))
        self._keys, self._has_one = keys, has_one
        self.current = SecretField(self.tr("Current passphrase"))
        if has_one:
            self.add_field(self.tr("Current passphrase"), self.current)
        self.new = NewSecret()
        self.new.changed.connect(self.check)
        self.body.addWidget(self.new)
        self.body.addSpacing(4)
        self.add_points(
            self.tr(
                "Older backups still open with the older passphrase. If it became known, make a "
                "new data key as well, and delete those backups."
            )
            if has_one
            else self.tr("Nobody can tell you the passphrase if you forget it."),
        )
        self.check()

    def problem(self) -> str:
        if self._has_one and not self.current.text():
            return " "
        return self.new.problem

    def prepare(self) -> Callable[[], Any]:
        if not self._has_one:
            return partial(self._keys.set_passphrase, self.new.text)
        return partial(self._keys.change_passphrase, self.current.text(), self.new.text)


class NewCodeDialog(AskDialog):
    """Asks before the recovery code is replaced."""

    def __init__(
        self, keys: "KeyService", has_one: bool, tasks: TaskRunner, parent: QWidget
    ) -> None:
        super().__init__(tasks, parent)
        self.ask(
            self.tr("Make a new recovery code") if has_one else self.tr("Make a recovery code"),
            self.tr("A code for paper that opens the books when the passphrase is forgotten. "
                      "It is shown once, and kept nowhere in readable form."),
            self.tr("Make it"),
        )  # fmt: skip
        if has_one:
            self.add_points(
                self.tr("The code that you have opens nothing from then on."),
                self.tr("Older backups still open with the older code."),
            )
        self.set_deed(keys.new_recovery_code)
        self.check()


class EncryptDialog(AskDialog):
    """Asks for the passphrase that the file shall be encrypted under."""

    def __init__(
        self,
        place: str,
        *,
        has_keys: bool,
        keyring_problem: str,
        tasks: TaskRunner,
        parent: QWidget,
    ) -> None:
        super().__init__(tasks, parent)
        self.ask(
            self.tr("Encrypt these books"),
            self.tr("Every page of the file is encrypted. From then on the books open with "
                      "your passphrase, a recovery code on paper or this computer's keyring."),
            self.tr("Encrypt"),
        )  # fmt: skip
        self._place, self._has_keys = place, has_keys
        self.new = NewSecret()
        self.current = SecretField(self.tr("Passphrase"))
        self.keyring = QCheckBox(self.tr("Also open them by this computer's keyring"))
        if has_keys:
            self.add_field(self.tr("Passphrase"), self.current)
        else:
            self.new.changed.connect(self.check)
            self.body.addWidget(self.new)
            self.body.addWidget(self.keyring)
            self.keyring.setEnabled(not keyring_problem)
            self.keyring.setChecked(not keyring_problem and not portable_place())
            if keyring_problem:
                self.add_points(self.tr("No keyring: {}").format(keyring_problem))
        self.add_points(
            self.tr("The books are closed meanwhile, and opened again."),
            self.tr("Backups made until now stay readable for anyone: delete them if they matter."),
        )
        self.check()

    @property
    def secret(self) -> str:
        return self.current.text() if self._has_keys else self.new.text

    def problem(self) -> str:
        if self._has_keys:
            return "" if self.current.text() else " "
        return self.new.problem

    def prepare(self) -> Callable[[], Any] | None:
        return partial(deeds.check_secret, self._place, self.secret) if self._has_keys else None


class OwnSecretDialog(AskDialog):
    """Asks for the passphrase or the recovery code of the open books, and tries it."""

    def __init__(
        self,
        place: str,
        tasks: TaskRunner,
        parent: QWidget,
        *,
        points: tuple[str, ...] = (),
        with_code: bool = True,
        is_danger: bool = False,
    ) -> None:
        super().__init__(tasks, parent, is_danger=is_danger)
        self._place = place
        self.way = Way.PASSPHRASE
        if points:
            self.add_points(*points)
        name = self.tr("Passphrase or recovery code") if with_code else self.tr("Passphrase")
        self.field = SecretField(name)
        self.add_field(name, self.field)
        self.answered.connect(self._on_way)
        self.check()
        self.field.setFocus()

    @property
    def secret(self) -> str:
        return self.field.text()

    def problem(self) -> str:
        return "" if self.field.text() else " "

    def prepare(self) -> Callable[[], Any]:
        return partial(deeds.check_secret, self._place, self.field.text())

    def _on_way(self, way: object) -> None:
        if isinstance(way, Way):
            self.way = way
