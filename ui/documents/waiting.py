"""Files that are to be kept with something that is not saved yet."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import FileRefusedError
from app.services.attachments import check_file
from ui.settings.files import choose_file
from ui.theme import space
from ui.widgets.buttons import GhostButton, LinkButton
from ui.widgets.labels import ElidedLabel, Label


class WaitingDocuments(QWidget):
    """A row a file; each can be taken out again. Nothing is read or copied before it is asked."""

    refused = Signal(str)  # a sentence
    changed = Signal()

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paths: list[Path] = []
        self.add_button = LinkButton(self.tr("Attach a file…"))
        self.add_button.clicked.connect(
            lambda: choose_file(self, self.tr("Attach a file"), "", lambda path: self.add([path]))
        )
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Documents"), "heading", "soft"))
        head.addStretch(1)
        head.addWidget(self.add_button)
        self._hint = Label("", "small", "faint")
        self._hint.set_lines(hint)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.XS)
        column.addLayout(head)
        column.addWidget(self._hint)
        column.addLayout(self._rows)

    def add(self, paths: Sequence[Path]) -> None:
        """Take files, those that can be kept; the same one only once."""
        for path in paths:
            try:
                check_file(path)
            except FileRefusedError as error:
                text = self.tr("“{}” cannot be attached: {}.")
                self.refused.emit(text.format(path.name, error.reason))
                continue
            if path not in self.paths:
                self.paths.append(path)
        self._draw()
        self.changed.emit()

    def clear(self) -> None:
        """Let go of all."""
        self.paths.clear()
        self._draw()

    def _take_out(self, path: Path) -> None:
        self.paths.remove(path)
        self._draw()
        self.add_button.setFocus()
        self.changed.emit()

    def _draw(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._hint.setVisible(not self.paths)
        for path in self.paths:
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(ElidedLabel(path.name, "body"), 1)
            out = GhostButton("", icon_name="close")
            out.setFixedSize(26, 26)
            name = self.tr("Do not attach {}").format(path.name)
            out.setAccessibleName(name)
            out.setToolTip(name)
            out.clicked.connect(lambda _=False, one=path: self._take_out(one))
            line.addWidget(out)
            self._rows.addWidget(row)
