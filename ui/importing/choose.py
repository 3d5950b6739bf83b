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
from ui.widgets.empty import EmptyView

_INSET = 8


def dropped_file(data: QMimeData) -> Path | None:
    """Return the first local file of what is dragged."""
    for url in data.urls():
        if url.isLocalFile():
            return Path(url.toLocalFile())
    return None


class DropArea(QWidget):
    """Takes one file, by drop or by choice."""

    chosen = Signal(object)  # Path

    def __init__(self, parent: QWidget | None = None, *, second_text: str = "") -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._is_over = False
        column = QVBoxLayout(self)
        column.setContentsMargins(space.L, space.L, space.L, space.L)
        self.hint = EmptyView(
            self.tr("Drop a CSV file here"),
            self.tr(
                "Activities, prices or balances. You will see what it does before anything is "
                "written, and importing the same file twice adds nothing."
            ),
            self.tr("Choose a file"),
            icon_name="import",
            second_text=second_text,
        )
        self.hint.acted.connect(self.ask)
        column.addWidget(self.hint)

    def ask(self) -> None:
        """Let the person choose a file."""
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a file to import"),
            "",
            self.tr("CSV files (*.csv *.txt);;All files (*)"),
        )
        if name:
            self.chosen.emit(Path(name))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()
            self._show_over(is_over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_over(is_over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_over(is_over=False)
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.chosen.emit(path)

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
