"""The documents of something: dropped or chosen, saved elsewhere, taken out."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.attachments import Attachment
from app.domain.errors import CofferError
from app.services.attachments import CHANGED
from app.services.changes import Changes
from ui.format import Formatter
from ui.format_errors import error_sentence
from ui.settings.files import choose_file, choose_target
from ui.tasks import TaskRunner
from ui.theme import space
from ui.widgets.buttons import GhostButton, LinkButton
from ui.widgets.dropped import local_files
from ui.widgets.labels import ElidedLabel, Label

if TYPE_CHECKING:
    from app.bootstrap import Coffer

KIB = 1024


class Documents(QWidget):
    """A row a document. Files may be dropped on it."""

    failed = Signal(str)  # a sentence

    def __init__(
        self, coffer: "Coffer", tasks: TaskRunner, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._coffer, self._tasks = coffer, tasks
        self._subject = ""
        self._also: Callable[[], Sequence[str]] = tuple
        self._formatter = Formatter()
        self._asked: int | None = None  # whose removal waits for a second click
        self._shown: tuple[Attachment, ...] = ()
        self.setAcceptDrops(True)
        self.add = LinkButton(self.tr("Attach a file…"))
        self.add.clicked.connect(self._on_add)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Documents"), "heading", "soft"))
        head.addStretch(1)
        head.addWidget(self.add)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(space.XS)
        self._none = Label("", "small", "faint")
        self._none.set_lines(hint or self.tr("Deeds, invoices, valuations: drop a file here."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.S)
        column.addLayout(head)
        column.addWidget(self._none)
        column.addLayout(self._rows)

    @property
    def names(self) -> list[str]:
        return [one.name for one in self._shown]

    def show_subject(
        self, subject: str, formatter: Formatter, also: Callable[[], Sequence[str]] = tuple
    ) -> None:
        """Show the documents of something; `also` gives, in a worker, whose are shown with them."""
        self._also = also
        if subject != self._subject:
            self._on_read(())
        self._subject, self._formatter = subject, formatter
        self.load()

    def load(self) -> None:
        """Ask for them again."""
        subject, also, service = self._subject, self._also, self._coffer.attachments

        def read() -> tuple[Attachment, ...]:
            return tuple(one for each in (subject, *also()) for one in service.all(each))

        if subject:
            self._tasks.reload(self, "documents", read, self._on_read, self._fail)

    def attach(self, path: Path) -> None:
        """Keep a copy of a file with it."""
        subject, service = self._subject, self._coffer.attachments

        def write() -> Changes:
            service.add(path, subject)
            return CHANGED

        self._tasks.write(self, write, lambda _: self.load(), self._fail)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        for path in local_files(event.mimeData()):
            self.attach(path)

    # -- showing -------------------------------------------------------------------------------

    def _on_read(self, found: tuple[Attachment, ...]) -> None:
        if found == self._shown:
            return  # a second click may be due
        self._shown, self._asked = found, None
        self._draw()

    def _draw(self) -> None:
        while self._rows.count():
            item = self._rows.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        self._none.setVisible(not self._shown)
        for one in self._shown:
            self._rows.addWidget(self._row(one))

    def _row(self, one: Attachment) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space.S)
        line.addWidget(ElidedLabel(one.name, "body"), 1)
        size = self.tr("{} KiB").format(self._formatter.count(max(1, round(one.size / KIB))))
        line.addWidget(Label(size, "small", "faint"))
        save = LinkButton(self.tr("Save…"))
        save.setAccessibleName(self.tr("Save a copy of {}").format(one.name))
        save.clicked.connect(lambda: self._on_save(one))
        is_asked = self._asked == one.id
        remove = LinkButton(self.tr("Really remove?") if is_asked else "")
        if not is_asked:
            remove = GhostButton("", icon_name="trash")  # type: ignore[assignment]  # both buttons
            remove.setFixedSize(26, 26)
        remove.setAccessibleName(self.tr("Remove {}").format(one.name))
        remove.clicked.connect(lambda: self._on_remove(one))
        line.addWidget(save)
        line.addWidget(remove)
        return row

    # -- doing ---------------------------------------------------------------------------------

    def _on_add(self) -> None:
        choose_file(self, self.tr("Attach a file"), "", self.attach)

    def _on_save(self, one: Attachment) -> None:
        service = self._coffer.attachments

        def save(target: Path) -> None:
            self._tasks.read(self, lambda: service.save(one.id, target), lambda _: None, self._fail)

        choose_target(self, self.tr("Save a copy"), one.name, "", save)

    def _on_remove(self, one: Attachment) -> None:
        if self._asked != one.id:
            self._asked = one.id
            self._draw()
            return
        service = self._coffer.attachments
        self._tasks.write(self, lambda: service.remove(one.id), lambda _: self.load(), self._fail)

    def _fail(self, error: CofferError) -> None:
        self.failed.emit(error_sentence(error))
