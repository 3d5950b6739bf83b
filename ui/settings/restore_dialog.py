"""Restoring a backup: what it does, which one, and what opens it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from app.domain.errors import CofferError
from app.ports.keys import Standing, Way
from ui.settings import deeds
from ui.settings.ask import AskDialog
from ui.settings.files import choose_file
from ui.settings.secret_fields import SecretField
from ui.tasks import TaskRunner
from ui.theme import space
from ui.widgets.buttons import PillButton
from ui.widgets.labels import Label

SUFFIX = ".coffer-backup"


class RestoreDialog(AskDialog):
    """Chooses a backup and asks for the secret of its time; the work is done by the caller."""

    def __init__(self, place: str, path: Path | None, tasks: TaskRunner, parent: QWidget) -> None:
        super().__init__(tasks, parent, is_danger=True)
        self.ask(
            self.tr("Restore a backup"),
            self.tr("The books become what they were when the backup was made."),
            self.tr("Restore"),
        )
        self._place, self.path = place, path
        self.standing: Standing | None = None
        self.way = Way.PASSPHRASE
        self.add_points(
            self.tr("The backup is read into a new file first, and checked there."),
            self.tr("The books as they are now are kept beside it, under another name."),
            self.tr("The books are closed meanwhile, and opened again."),
        )
        self.body.addSpacing(space.XS)
        row = QHBoxLayout()
        row.setSpacing(space.S)
        self.file = QLineEdit(str(path) if path else "")
        self.file.setReadOnly(True)
        self.file.setPlaceholderText(self.tr("No file chosen"))
        self.file.setAccessibleName(self.tr("Backup"))
        self.choose_button = PillButton(self.tr("Choose…"))
        self.choose_button.clicked.connect(self._on_choose)
        row.addWidget(self.file, 1)
        row.addWidget(self.choose_button)
        self.body.addWidget(Label(self.tr("Backup"), "small-medium", "soft"))
        self.body.addLayout(row)
        self.secret_label = Label("", "small-medium", "soft")
        self.secret = SecretField(self.tr("Passphrase or recovery code of that time"))
        self.body.addWidget(self.secret_label)
        self.body.addWidget(self.secret)
        self.secret.textChanged.connect(lambda _: self.check())
        self.sure = QCheckBox(self.tr("I want the books of that time back"))
        self.sure.toggled.connect(lambda _: self.check())
        self.body.addSpacing(space.XS)
        self.body.addWidget(self.sure)
        self.answered.connect(self._on_way)
        self._show_standing(None)
        if path is not None:
            self.take(path)

    def take(self, path: Path) -> None:
        """Look at a backup: is it one, and what opens it."""
        self.path = path
        self.file.setText(str(path))
        self.banner.hide()
        self._show_standing(None)
        self._tasks.reload(
            self, "standing", partial(deeds.backup_standing, path), self._show_standing, self._fail
        )

    def problem(self) -> str:
        if self.path is None or self.standing is None or not self.sure.isChecked():
            return " "
        by_keyring = Way.KEYRING in self.standing.ways
        if self.standing.has_keys and not self.secret.text() and not by_keyring:
            return " "
        return ""

    def prepare(self) -> Callable[[], Any] | None:
        if self.standing is None or self.path is None:
            return None
        return partial(deeds.try_backup, self._place, self.path, self.standing, self.secret.text())

    def _on_way(self, way: object) -> None:
        if isinstance(way, Way):
            self.way = way

    def _on_choose(self) -> None:
        choose_file(self, self.tr("Choose a backup"), f"*{SUFFIX}", self.take)

    def _show_standing(self, standing: Standing | None) -> None:
        self.standing = standing
        needs = standing is not None and standing.has_keys
        self.secret_label.setVisible(needs)
        self.secret.setVisible(needs)
        if needs and self.isVisible():
            self.secret.setFocus()
        if standing is not None:
            self.secret_label.setText(
                self.tr("Passphrase or recovery code of that time; empty: this computer's keyring")
                if Way.KEYRING in standing.ways
                else self.tr("Passphrase or recovery code of that time")
            )
        self.check()

    def _fail(self, error: CofferError) -> None:
        self._show_standing(None)
        self._on_failed(error)
