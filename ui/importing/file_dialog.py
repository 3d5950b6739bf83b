"""What dialogs that import a file have in common: dropping it, the foot, progress, and undoing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from ui.format import Formatter
from ui.format_errors import error_sentence
from ui.format_words import phase_word
from ui.importing.choose import DropArea, dropped_file
from ui.theme import space
from ui.widgets.banner import Banner
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.progress import ProgressRow

if TYPE_CHECKING:
    from pathlib import Path

    from app.bootstrap import Coffer
    from app.domain.errors import CofferError
    from ui.tasks import Job, TaskRunner


class FileDialog(Dialog):
    """A place to drop a file, then a page about it. Leaving cancels what is under way."""

    undone = Signal()  # what was imported

    def __init__(self, coffer: Coffer, tasks: TaskRunner, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self._coffer, self._tasks = coffer, tasks
        self._words = Formatter()
        self._path: Path | None = None
        self._job: Job | None = None
        self._asked = 0  # number of the newest question: older answers are dropped

    def choose(self, path: Path) -> None:
        """Take a file and look at it."""
        raise NotImplementedError

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop()
        super().closeEvent(event)

    def done(self, code: int) -> None:
        """Leave; what is under way is cancelled and writes nothing."""
        self._stop()
        super().done(code)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()) is not None and self.import_button.isVisible():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.choose(path)

    # -- parts -----------------------------------------------------------------------------

    def _build_around(self, drop: DropArea) -> None:
        """Lay out title, banner, the drop area, `_look_page`, progress and foot."""
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        self.title = Label(self.windowTitle(), "title")
        column.addWidget(self.title)
        self.banner = Banner(self)
        column.addWidget(self.banner)
        self._pages = QStackedLayout()
        self.drop = drop
        self.drop.chosen.connect(self.choose)
        self._file = ElidedLabel("", "strong")
        self.other_button = PillButton(_tr("Choose another file"))
        self.other_button.clicked.connect(self.drop.ask)
        self._pages.addWidget(self.drop)
        self._pages.addWidget(self._look_page())
        head = self._head()
        if head is not None:
            column.addLayout(head)
        column.addLayout(self._pages, 1)
        self.progress = ProgressRow(self)
        self.progress.cancelled.connect(self._stop)
        column.addWidget(self.progress)
        column.addLayout(self._foot())

    def _look_page(self) -> QWidget:
        raise NotImplementedError

    def _head(self) -> QHBoxLayout | None:
        """Return what stands above all pages; nothing where a page has it."""
        return None

    def _more_foot(self) -> Sequence[QWidget]:
        """Return further buttons of the foot."""
        return ()

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(space.S)
        self.reason = Label("", "small", "faint")
        self.reason.setWordWrap(True)
        foot.addWidget(self.reason, 1)
        self.undo_button = PillButton(_tr("Undo this import"), icon_name="undo")
        self.undo_button.clicked.connect(self._undo)
        self.undo_button.hide()
        self.close_button = PillButton(_tr("Cancel"))
        self.close_button.clicked.connect(self.reject)
        self.import_button = PrimaryButton(_tr("Import"))
        self.import_button.clicked.connect(self._import)
        self.import_button.setEnabled(False)
        more = self._more_foot()
        for button in (*more, self.undo_button, self.close_button, self.import_button):
            foot.addWidget(button)
        return foot

    # -- deeds -----------------------------------------------------------------------------

    def _import(self) -> None:
        raise NotImplementedError

    def _undo(self) -> None:
        raise NotImplementedError

    def _on_undone(self, _: object) -> None:
        self.title.setText(_tr("The import was undone"))
        self.banner.show_text(_tr("Undone. The same file can be imported again."))
        self._show_reason("")
        self.undone.emit()

    def _on_undo_failed(self, error: CofferError) -> None:
        self.undo_button.setEnabled(True)
        self._show_error(error)

    def _on_progress(self, done: int, total: int, what: str) -> None:
        text = phase_word(what)
        if total:
            text = f"{text} {self._words.count(done)} / {self._words.count(total)}"
        self.progress.set_progress(done, total, text)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show_reason(self, text: str, *, can_import: bool = False) -> None:
        self.reason.setText(text)
        self.import_button.setEnabled(can_import)
        self.import_button.setAccessibleDescription(text)

    def _show_error(self, error: CofferError) -> None:
        self.banner.show_error(error_sentence(error))


def _tr(text: str) -> str:
    return QCoreApplication.translate("FileDialog", text)
