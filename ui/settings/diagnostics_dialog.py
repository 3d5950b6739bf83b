"""The diagnostics bundle: all that is in it, to be read before it is saved."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.errors import CofferError
from ui.format_errors import error_sentence
from ui.settings import bundle
from ui.settings.files import choose_target
from ui.theme import space
from ui.theme.fonts import font
from ui.widgets.banner import Banner
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.tasks import TaskRunner


class DiagnosticsDialog(Dialog):
    """Shows file after file, as they would be written."""

    def __init__(self, coffer: Coffer, tasks: TaskRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Save a diagnostics bundle"))
        self.resize(680, 480)
        self._coffer, self._tasks = coffer, tasks
        self._files: Mapping[str, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        column.addWidget(Label(self.windowTitle(), "title"))
        said = Label("", "body", "soft")
        said.set_lines(
            self.tr("This is all that the file will hold. Nothing is sent anywhere: you decide who "
                    "gets it.")
        )  # fmt: skip
        column.addWidget(said)
        self.banner = Banner()
        column.addWidget(self.banner)
        self.names = QComboBox()
        self.names.setAccessibleName(self.tr("Part of the bundle"))
        self.names.currentTextChanged.connect(self._on_name)
        column.addWidget(self.names)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFont(font("small"))
        self.text.setAccessibleName(self.tr("Content"))
        self.text.setTabChangesFocus(True)
        column.addWidget(self.text, 1)
        foot = QHBoxLayout()
        foot.setSpacing(space.S)
        foot.addStretch(1)
        close = PillButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        self.save_button = PrimaryButton(self.tr("Save…"))
        self.save_button.setEnabled(False)
        self.save_button.clicked.connect(self._on_save)
        foot.addWidget(close)
        foot.addWidget(self.save_button)
        column.addLayout(foot)
        tasks.read(self, partial(bundle.parts, coffer), self._on_parts, self._on_failed)

    def save(self, path: Path) -> None:
        """Write the bundle."""
        self.save_button.setEnabled(False)
        call = partial(bundle.save, self._coffer, path)
        self._tasks.read(self, call, partial(self._on_saved, path), self._on_failed)

    def _on_save(self) -> None:
        choose_target(self, self.windowTitle(), "coffer-diagnostics.zip", "*.zip", self.save)

    def _on_parts(self, files: Mapping[str, str]) -> None:
        self._files = files
        self.names.addItems(list(files))
        self.save_button.setEnabled(bool(files))

    def _on_name(self, name: str) -> None:
        self.text.setPlainText(self._files.get(name, ""))

    def _on_saved(self, path: Path, _: Any) -> None:
        self.save_button.setEnabled(True)
        self.banner.show_text(self.tr("Saved as {}.").format(path))

    def _on_failed(self, error: CofferError) -> None:
        self.save_button.setEnabled(bool(self._files))
        self.banner.show_error(error_sentence(error))
