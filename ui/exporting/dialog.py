"""Writes a part of the books, or all of them, as a file for other programs."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import CancelledError, CofferError
from app.ports.sheets import SheetOptions
from app.services.exporting.service import ENDINGS, JSON, Out, OutLook, OutWish, Written
from ui.exporting.choices import ExportChoices
from ui.exporting.what_list import WhatList
from ui.exporting.words import title_of
from ui.format import Formatter
from ui.format_errors import error_sentence
from ui.format_words import phase_word
from ui.reports.words import report_words, sheet_words
from ui.settings.files import choose_target
from ui.theme import space
from ui.widgets.banner import Banner
from ui.widgets.buttons import LinkButton, PillButton, PrimaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import ElidedLabel, Label, line
from ui.widgets.progress import ProgressRow
from ui.window.memory import Memory

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.ports.progress import Progress
    from ui.tasks import Job, TaskRunner
    from ui.window.state import ViewState

_WIDTH, _HEIGHT = 780, 560
_LIST = 330  # pixels of what can be exported
_KEY = "export"
_KEPT = ("scope", *(f"{field}/{what}" for what in Out for field in ("format", "period")))


class ExportDialog(Dialog):
    """What, as what, of what, of which days; then where to. It stays open for the next one."""

    archive_wanted = Signal()

    def __init__(
        self, coffer: Coffer, tasks: TaskRunner, state: ViewState, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self._coffer, self._tasks, self._state = coffer, tasks, state
        self._words = Formatter()
        self._job: Job | None = None
        self.written: Written | None = None
        self._build()
        self._bring_back()
        self.finished.connect(lambda _: self.cancel())
        self.choices.scope.load(coffer, tasks)
        self._on_changed()
        self.what.take_keys()

    # Parts

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        column.addWidget(Label(self.windowTitle(), "title"))
        self.banner = Banner(self)
        self.banner.acted.connect(self.show_folder)
        column.addWidget(self.banner)
        both = QHBoxLayout()
        both.setSpacing(space.XL)
        self.what = WhatList()
        self.what.setMinimumWidth(_LIST)
        self.what.changed.connect(self._on_what)
        today = self._state.as_of or self._coffer.clock.today()
        self.choices = ExportChoices(today)
        self.choices.changed.connect(self._on_changed)
        both.addWidget(self.what, 1)
        both.addWidget(self.choices, 1)
        column.addLayout(both, 1)
        column.addWidget(line())
        self.name = ElidedLabel("", "body")
        column.addWidget(self.name)
        self.hint = Label("", "small", "soft")
        self.hint.setWordWrap(True)
        column.addWidget(self.hint)
        self.progress = ProgressRow(self)
        self.progress.cancelled.connect(self.cancel)
        column.addWidget(self.progress)
        column.addLayout(self._foot())
        room = self.screen().availableSize()
        self.resize(min(_WIDTH, room.width() - 32), min(_HEIGHT, room.height() - 48))

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(space.S)
        self.archive_button = LinkButton(self.tr("Everything, as an archive"))
        self.archive_button.clicked.connect(self._on_archive)
        self.close_button = PillButton(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self.write_button = PrimaryButton(self.tr("Choose where…"))
        self.write_button.setDefault(True)
        self.write_button.clicked.connect(self.ask_place)
        foot.addWidget(self.archive_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.write_button)
        return foot

    # What is chosen

    def _bring_back(self) -> None:
        memory = Memory()
        kept = {name: memory.text(f"{_KEY}/{name}") for name in _KEPT}
        self.choices.bring_back(kept)
        self.what.choose(memory.text(f"{_KEY}/what"))

    def _keep(self, folder: Path) -> None:
        memory = Memory()
        memory.set_text(f"{_KEY}/what", self.what.value)
        memory.set_text(f"{_KEY}/folder", str(folder))
        for name, value in self.choices.keep().items():
            memory.set_text(f"{_KEY}/{name}", value)

    def _on_what(self, what: str) -> None:
        self.choices.show_what(Out(what))
        self._on_changed()

    def _on_changed(self) -> None:
        problem = self.choices.problem
        name = self.choices.file_name
        self.name.setText("" if problem else self.tr("File: {}").format(name))
        told = problem
        if not problem and self._state.is_private:
            told = self.tr("Amounts are hidden on the screen alone: the file has them.")
        elif not problem:
            told = self.tr("Anyone who has the file can read it. Nothing of the books changes.")
        self.hint.setText(told)
        self.write_button.setEnabled(not problem and self._job is None)
        self.write_button.setAccessibleDescription(told)

    # Writing

    def ask_place(self) -> None:
        """Ask where the file is to be."""
        if self._job is not None or self.choices.problem:
            return
        ending = self.choices.ending
        title = self.tr("Export: {}").format(title_of(self.what.value))
        name = self.choices.file_name
        folder = Memory().text(f"{_KEY}/folder")
        if folder and Path(folder).is_dir():
            name = str(Path(folder) / name)
        choose_target(self, title, name, f"*.{ending}", self.write)

    def write(self, path: Path) -> None:
        """Write what is chosen into a file; another ending that fits is another format."""
        if self._job is not None:
            return
        wish = self.choices.wish()
        if path.suffix.casefold().lstrip(".") not in ENDINGS[Out(wish.what)]:
            path = path.with_name(f"{path.name}.{self.choices.ending}")
        self._keep(path.parent)
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        call = partial(_write, self._coffer, path, wish, is_rtl=is_rtl)
        self.banner.hide()
        self.progress.start(self.tr("Writing {}").format(path.name))
        self._job = self._tasks.long(
            self, call, self.show_written, self.show_failure, self.show_progress
        )
        self.show_work(is_busy=True)

    def cancel(self) -> None:
        """Stop what is being written: there is no file then, or the old one."""
        if self._job is not None:
            self._job.cancel()

    def show_folder(self) -> None:
        """Open the folder of what was written, in the system's own program."""
        if self.written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.written.path.absolute().parent)))

    def show_progress(self, done: int, total: int, what: str) -> None:
        """Say how far it is."""
        text = phase_word(what)
        if done:
            count = self._words.count(done)
            text = f"{text} {count} / {self._words.count(total)}" if total else f"{text} {count}"
        self.progress.set_progress(done if total else 0, total, text)

    def show_written(self, written: Written) -> None:
        """Say what is there now, and offer its folder."""
        self._finish()
        self.written = written
        size = self.locale().formattedDataSize(written.size)
        text = self.tr("{} was written: {}, {}.").format(
            title_of(written.what), written.path.name, size
        )
        self.banner.show_text(text, action=self.tr("Show in folder"))

    def show_failure(self, error: CofferError) -> None:
        """Say why there is no file."""
        self._finish()
        if isinstance(error, CancelledError):
            self.banner.show_text(self.tr("Stopped: nothing was written."))
        else:
            self.banner.show_error(error_sentence(error))

    def _finish(self) -> None:
        self._job = None
        self.progress.finish()
        self.show_work(is_busy=False)
        self._on_changed()

    def show_work(self, *, is_busy: bool) -> None:
        """Let nothing be chosen while something is written."""
        for one in (self.what, self.choices, self.archive_button):
            one.setEnabled(not is_busy)
        self.write_button.setEnabled(not is_busy)
        if is_busy:
            self.progress.cancel_button.setFocus()
        else:
            self.write_button.setFocus()

    def _on_archive(self) -> None:
        self.reject()
        self.archive_wanted.emit()


def _write(
    coffer: Coffer, path: Path, wish: OutWish, progress: Progress, *, is_rtl: bool
) -> Written:
    """Write for people in their language, for programs in that of the documentation. A worker's."""
    look = OutLook()
    if not path.suffix.casefold().endswith(JSON):
        look = OutLook(report_words(Formatter()), SheetOptions(is_rtl=is_rtl, words=sheet_words()))
    return coffer.filing.exports.write(path, wish, progress, look)
