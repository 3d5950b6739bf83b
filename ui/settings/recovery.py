"""The recovery code: shown once, to be copied, printed or saved; the last group proves it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QFont, QPageLayout, QPainter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.lock.clipboard import copy_secret
from ui.settings.fitted import FittedDialog
from ui.theme import space
from ui.theme.fonts import font
from ui.widgets.banner import Banner
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.labels import Label

SEPARATOR = "-"
WIDTH = 540


def last_group(code: str) -> str:
    """Return what is asked for: the part of the code after its last dash."""
    return code.rpartition(SEPARATOR)[2]


def in_lines(code: str, a_line: int = 4) -> str:
    """Return the code with a few groups on each line, as it is read and written down."""
    groups = code.split(SEPARATOR)
    lines = [groups[at : at + a_line] for at in range(0, len(groups), a_line)]
    return "\n".join(f" {SEPARATOR} ".join(line) for line in lines)


class RecoveryPanel(QWidget):
    """The code in large signs, what can be done with it, and the field that proves it was kept."""

    proven = Signal(bool)
    failed = Signal(str)

    def __init__(self, code: str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code, self._name = code, name
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.M)
        hint = Label("", "body", "soft")
        hint.set_lines(
            self.tr(
                "Whoever has this code can open the books, on any computer, without the "
                "passphrase. Keep it on paper, away from this computer. It is shown only once."
            )
        )
        column.addWidget(hint)
        self.code_label = Label("", "stat")
        self.code_label.set_lines(in_lines(code))
        self.code_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code_label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.code_label.setProperty("kind", "tag")
        self.code_label.setMinimumHeight(84)
        self.code_label.setAccessibleName(self.tr("Recovery code"))
        column.addWidget(self.code_label)
        row = QHBoxLayout()
        row.setSpacing(space.S)
        self.copy_button = PillButton(self.tr("Copy"))
        self.print_button = PillButton(self.tr("Print…"))
        self.save_button = PillButton(self.tr("Save…"))
        for button, deed in (
            (self.copy_button, self.copy),
            (self.print_button, self.print_out),
            (self.save_button, self._on_save),
        ):
            button.clicked.connect(lambda _=False, do=deed: do())
            row.addWidget(button)
        row.addStretch(1)
        self.note = Label("", "small", "faint")
        row.addWidget(self.note)
        column.addLayout(row)
        asked = Label("", "body", "soft")
        asked.set_lines(self.tr("To be sure that you have it: type the last group of the code."))
        column.addWidget(asked)
        self.proof = QLineEdit()
        self.proof.setMaximumWidth(160)
        self.proof.setAccessibleName(self.tr("The last group of the code"))
        self.proof.setPlaceholderText("•" * len(last_group(code)))
        self.proof.textChanged.connect(lambda _: self.proven.emit(self.is_proven))
        column.addWidget(self.proof)

    @property
    def is_proven(self) -> bool:
        """Tell whether the last group was typed as it is."""
        return self.proof.text().strip().upper() == last_group(self._code).upper()

    def copy(self) -> None:
        """Put the code on the clipboard for a moment."""
        copy_secret(self._code)
        self.note.setText(self.tr("Copied; the clipboard is emptied soon."))

    def print_out(self) -> None:
        """Ask for a printer, and print one page."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        dialog = QPrintDialog(printer, self.window())
        if dialog.exec() != QPrintDialog.DialogCode.Accepted:
            return
        with QPainter(printer) as painter:
            self.draw(painter, QRectF(painter.viewport()))
        self.note.setText(self.tr("Printed."))

    def draw(self, painter: QPainter, page: QRectF) -> None:
        """Draw the page that is printed."""
        unit = page.width() / 40
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
        top = page.top() + 3 * unit
        for text, size, is_bold in (
            (self.tr("Coffer: recovery code"), 1.4, True),
            (self._name, 0.9, False),
            (in_lines(self._code), 1.5, True),
            (
                self.tr(
                    "It opens the books without the passphrase. Keep this page where you keep "
                    "what must neither be lost nor seen."
                ),
                0.8,
                False,
            ),
        ):
            shown = QFont(font("body"))
            shown.setPixelSize(max(1, round(size * unit)))
            shown.setBold(is_bold)
            painter.setFont(shown)
            box = QRectF(page.left() + 2 * unit, top, page.width() - 4 * unit, page.height())
            used = painter.drawText(box, flags, text) if text else None
            top += (used.height() if isinstance(used, QRectF) else size * unit * 3) + unit

    def save(self, path: Path) -> bool:
        """Write the code to a file that only this person may read."""
        text = f"Coffer recovery code\n{self._name}\n\n{in_lines(self._code)}\n"
        try:
            file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(file, "w", encoding="utf-8") as stream:
                stream.write(text)
            path.chmod(0o600)
        except OSError as error:
            self.failed.emit(self.tr("The file cannot be written: {}").format(error.strerror))
            return False
        self.note.setText(self.tr("Saved. Move it away from this computer."))
        return True

    def _on_save(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self.window(), self.tr("Save the recovery code"), "coffer-recovery-code.txt"
        )
        if chosen:
            self.save(Path(chosen))


class RecoveryDialog(FittedDialog):
    """Shows a code just made. Closing it without the proof asks once."""

    def __init__(self, code: str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(WIDTH, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowTitle(self.tr("Your recovery code"))
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        column.addWidget(Label(self.windowTitle(), "title"))
        self.banner = Banner()
        column.addWidget(self.banner)
        self.panel = RecoveryPanel(code, name)
        self.panel.failed.connect(self.banner.show_error)
        column.addWidget(self.panel)
        self.done_button = PrimaryButton(self.tr("I have kept it"))
        self.done_button.setEnabled(False)
        self.done_button.clicked.connect(self.accept)
        self.panel.proven.connect(self.done_button.setEnabled)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.done_button)
        column.addLayout(foot)
        self.panel.proof.returnPressed.connect(self._on_enter)
        self._was_warned = False
        self.panel.proof.setFocus()

    def reject(self) -> None:
        if self._may_go():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.isVisible() and not self._may_go():
            event.ignore()
            return
        super().closeEvent(event)

    def _may_go(self) -> bool:
        if self.panel.is_proven or self._was_warned:
            return True
        self._was_warned = True
        self.banner.show_text(
            self.tr(
                "The code was not confirmed, and the older one no longer opens anything. "
                "Close again to go without it."
            ),
            tone="warn",
        )
        return False

    def _on_enter(self) -> None:
        if self.panel.is_proven:
            self.accept()


def show_code(
    code: str, name: str, window: QWidget, then: Callable[[], None] | None = None
) -> None:
    """Open the dialog over a window."""
    dialog = RecoveryDialog(code, name, window)
    if then is not None:
        dialog.finished.connect(lambda _: then())
    dialog.open()
