"""What needs the books closed: the frame lets go of them, work runs, the books open again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import CancelledError, CofferError
from app.ports.keys import Way
from ui.format_words import phase_word
from ui.settings.errors import secret_sentence
from ui.settings.fitted import FittedDialog
from ui.theme import space
from ui.widgets.buttons import PrimaryButton
from ui.widgets.labels import Label
from ui.widgets.progress import ProgressRow
from ui.window.hooks import FrameHooks as FrameHooks  # noqa: PLC0414  # given on

if TYPE_CHECKING:
    from app.ports.progress import Progress
    from ui.tasks import Job, TaskRunner

WIDTH = 460


@dataclass(frozen=True, slots=True)
class Reopening:
    """The books to open when the work is done, and what opens them."""

    place: str
    way: Way | None = None
    secret: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class ClosedWork:
    """Work on closed books: it runs on a worker and knows no widget."""

    title: str
    work: Callable[[Progress], Any]
    opened: Reopening
    on_failure: Reopening
    said: Callable[[Any], str] | None = None  # the result in words, read before the books open
    then: Callable[[Any], object] | None = None  # on the window's thread, with the result


def run_closed(what: ClosedWork, hooks: FrameHooks, tasks: TaskRunner, window: QWidget) -> None:
    """Close the books, do the work, open them again; whoever calls this is gone meanwhile."""

    def start() -> None:
        close = hooks.let_go()  # closes dialogs, too: so the next one is made after it
        ClosedWorkDialog(what, hooks, tasks, window).run(close)

    QTimer.singleShot(0, window, start)  # not within a signal of a widget that will be deleted


class ClosedWorkDialog(FittedDialog):
    """Shows how far the work is; whatever comes of it, the books are opened again after it."""

    def __init__(
        self, what: ClosedWork, hooks: FrameHooks, tasks: TaskRunner, window: QWidget
    ) -> None:
        super().__init__(WIDTH, window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowTitle(what.title)
        self._what, self._hooks, self._tasks = what, hooks, tasks
        self._job: Job | None = None
        self._after: tuple[Reopening, object, bool] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.XL)
        column.setSpacing(space.M)
        column.addWidget(Label(what.title, "title"))
        self.text = Label("", "body", "soft")
        self.text.set_lines(self.tr("The books are closed meanwhile. A power cut does no harm: "
                                    "either all of it happens, or nothing."))  # fmt: skip
        column.addWidget(self.text)
        self.progress = ProgressRow()
        self.progress.cancelled.connect(self._on_cancel)
        column.addWidget(self.progress)
        self.close_button = PrimaryButton(self.tr("Open the books"))
        self.close_button.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column.addLayout(foot)
        self.close_button.hide()

    @property
    def is_working(self) -> bool:
        return self._job is not None

    def run(self, close: Callable[[], None]) -> None:
        """Close the books by `close`, then do the work."""
        work = self._what.work

        def all_of_it(progress: Progress) -> Any:
            close()
            return work(progress)

        self.open()
        self.progress.start(self.tr("Closing the books"))
        self._job = self._tasks.long(
            self, all_of_it, self._on_done, self._on_failed, self._on_progress, kind="write"
        )

    def reject(self) -> None:
        """Esc: not while it works."""
        if not self.is_working:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.is_working:
            event.ignore()
            return
        super().closeEvent(event)

    def done(self, code: int) -> None:
        """Open the books, after this dialog is gone."""
        super().done(code)
        after, self._after = self._after, None
        if after is None:
            return
        reopening, result, is_well = after
        if is_well and self._what.then is not None:
            self._what.then(result)
        open_place = self._hooks.open_place
        QTimer.singleShot(0, lambda: open_place(reopening.place, reopening.way, reopening.secret))

    def _on_progress(self, done: int, total: int, what: str) -> None:
        self.progress.set_progress(done, total, phase_word(what))

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_done(self, result: object) -> None:
        self._finish((self._what.opened, result, True))
        words = self._what.said(result) if self._what.said is not None else ""
        if words:
            self._show(words, "")
        else:
            self.accept()

    def _on_failed(self, error: CofferError) -> None:
        self._finish((self._what.on_failure, None, False))
        if isinstance(error, CancelledError):
            self.accept()
        else:
            self._show(secret_sentence(error), "loss")

    def _finish(self, after: tuple[Reopening, object, bool]) -> None:
        self._job = None
        self._after = after
        self.progress.finish()

    def _show(self, text: str, tone: str) -> None:
        self.text.set_tone(tone)
        self.text.set_lines(text)
        self.close_button.show()
        self.close_button.setFocus(Qt.FocusReason.TabFocusReason)
