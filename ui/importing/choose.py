"""Where a file is dropped or chosen."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ui.theme import current_theme, space
from ui.widgets.dropped import local_files
from ui.widgets.empty import EmptyView

_INSET = 8


def dropped_file(data: QMimeData) -> Path | None:
    """Return the first local file of what is dragged."""
    return next(iter(local_files(data)), None)


class DropArea(QWidget):
    """Takes a file, by drop or by choice; or several, where somebody asked for them."""

    chosen = Signal(object)  # Path
    several = Signal(object)  # list[Path]: more than one

    def __init__(
        self, parent: QWidget | None = None, *, second_text: str = "", takes_several: bool = False
    ) -> None:
        super().__init__(parent)
        self._takes_several = takes_several
        self.setAcceptDrops(True)
        self._is_over = False
        column = QVBoxLayout(self)
        column.setContentsMargins(space.L, space.L, space.L, space.L)
        self.hint = EmptyView(
            self.tr("Drop a file here"),
            self.tr(
                "Of any bank, broker, exchange or program: statements, tables, pages. You will "
                "see what it does before anything is written, and importing the same file twice "
                "adds nothing."
            ),
            self.tr("Choose a file"),
            icon_name="import",
            second_text=second_text,
        )
        self.hint.acted.connect(self.ask)
        column.addWidget(self.hint)

    def ask(self) -> None:
        """Let the person choose a file."""
        title, kinds = (
            self.tr("Choose a file to import"),
            self.tr("All files (*)"),
        )
        if self._takes_several:
            names, _ = QFileDialog.getOpenFileNames(self, title, "", kinds)
        else:
            names = [QFileDialog.getOpenFileName(self, title, "", kinds)[0]]
        self.take([Path(name) for name in names if name])

    def take(self, paths: list[Path]) -> None:
        """Take files, one or several."""
        if len(paths) > 1 and self._takes_several:
            self.several.emit(paths)
        elif paths:
            self.chosen.emit(paths[0])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()
            self._show_over(is_over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_over(is_over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_over(is_over=False)
        paths = local_files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.take(paths)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colour = theme.accent if self._is_over else theme.border_strong
            painter.setPen(QPen(QColor(colour), 1.5, Qt.PenStyle.DashLine))
            painter.setBrush(QColor(theme.accent_soft if self._is_over else theme.card))
            box: QRect = self.rect().adjusted(_INSET, _INSET, -_INSET, -_INSET)
            painter.drawRoundedRect(box, space.RADIUS_CARD, space.RADIUS_CARD)

    def _show_over(self, *, is_over: bool) -> None:
        self._is_over = is_over
        self.update()
