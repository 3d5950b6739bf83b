"""Asking for files and folders, without stopping the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

Take = Callable[[Path], object]


def choose_file(parent: QWidget, title: str, pattern: str, take: Take) -> None:
    """Ask for a file that is there."""
    _open(parent, title, pattern, QFileDialog.FileMode.ExistingFile, "", take)


def choose_target(parent: QWidget, title: str, name: str, pattern: str, take: Take) -> None:
    """Ask for a file to write."""
    _open(parent, title, pattern, QFileDialog.FileMode.AnyFile, name, take)


def choose_folder(parent: QWidget, title: str, take: Take) -> None:
    """Ask for a folder."""
    _open(parent, title, "", QFileDialog.FileMode.Directory, "", take)


def _open(
    parent: QWidget, title: str, pattern: str, mode: QFileDialog.FileMode, name: str, take: Take
) -> None:
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(mode)
    if mode is QFileDialog.FileMode.Directory:
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    if mode is QFileDialog.FileMode.AnyFile:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
        dialog.selectFile(name)
    if pattern:
        dialog.setNameFilters([pattern, "*"])
    dialog.fileSelected.connect(lambda chosen: take(Path(chosen)) if chosen else None)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
